// Names that the article has elsewhere, where the reader missed them.

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "mark/entities_found.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

class RepeatedNames {
 public:
  RepeatedNames(FoundNames& names, const EntityWork& work)
      : names_(names), work_(work), words_(work.words), lexicon_(work.lexicon) {}

  void run() {
    index_names();
    add_glued();
    add_missed();
  }

 private:
  // A capitalised word that is a name elsewhere in the article is one here too; so is a town of some size after "in" or "near".
  void add_missed() {
    for (std::uint32_t t = 0; t < words_.size(); ++t) {
      if (names_.is_taken(t) || !words_.is_capital(t) || add_known(t) || add_surname(t)) continue;
      if (words_.token(t).upos != Upos::kPropn || words_.starts_sentence(t)) continue;
      const TokenRange range = names_.proper_run(t);
      const bool place = is_called_place(work_, t) || (names_.in_or_near(t) && names_.bears_place(range));
      if (place && !names_.is_lexical(range)) names_.put(range, EntityType::kPlace, false);
      t = range.end - 1;
    }
  }

  // "Belov" where the article has a Tarik Belov: a surname that is no town's name.
  bool add_surname(std::uint32_t t) {
    if (words_.token(t).upos != Upos::kPropn || !surnames_.contains(words_.text(t))) return false;
    const bool in_run = (t > 0 && !words_.starts_sentence(t) && words_.is_capital(t - 1)) || names_.proper_run(t).size() > 1;
    if (in_run || work_.in_time[t] || names_.is_lexical({t, t + 1}) || names_.bears_place({t, t + 1})) return false;
    names_.put({t, t + 1}, EntityType::kPerson, false);
    return true;
  }

  // Different names by their first word, and towns of one word; a limit each keeps strange input cheap.
  void index_names() {
    constexpr std::size_t kPerWord = 16, kTowns = 64;
    for (std::size_t i = 0; i < names_.all().size(); ++i) {
      const DraftMention& mention = names_.all()[i];
      if (mention.tokens.size() == 0) continue;
      if (mention.type == EntityType::kPerson && mention.tokens.size() > 1 && words_.text(mention.tokens.end - 1).size() >= 4)
        surnames_.insert(words_.text(mention.tokens.end - 1));
      auto& same_word = by_word_[words_.lower(mention.tokens.begin)];
      const bool known = std::any_of(same_word.begin(), same_word.end(), [&](std::size_t other) {
        return words_.text(names_.all()[other].tokens) == words_.text(mention.tokens);
      });
      if (known || same_word.size() >= kPerWord) continue;
      same_word.push_back(i);
      if (mention.type == EntityType::kPlace && mention.tokens.size() == 1 && towns_.size() < kTowns &&
          words_.text(mention.tokens).size() >= 3)
        towns_.push_back(words_.text(mention.tokens));
    }
  }

  bool add_known(std::uint32_t t) {
    const auto candidates = by_word_.find(words_.lower(t));
    if (candidates == by_word_.end()) return false;
    for (const std::size_t index : candidates->second) {
      const DraftMention& mention = names_.all()[index];
      const TokenRange range{t, t + mention.tokens.size()};
      if (range.end > words_.size() || words_.sentence(range.end - 1) != words_.sentence(t) || !names_.is_free(range)) continue;
      if (to_lower(words_.text(range)) != to_lower(words_.text(mention.tokens))) continue;
      if (range.size() == 1 && words_.text(t).size() < 4 && words_.text(t) != words_.text(mention.tokens)) continue;
      names_.put(range, mention.type, false);
      return true;
    }
    return false;
  }

  // Extraction and translation lose blanks: "ofGulu", "Gulunorth". The name must stand elsewhere in the article.
  void add_glued() {
    for (std::uint32_t t = 0; t < words_.size(); ++t) {
      const std::string_view text = words_.text(t);
      if (text.size() < 5 || text.size() > 40) continue;
      for (const std::string_view town : towns_) {
        if (town.size() + 2 > text.size() || text.find(town) == std::string_view::npos) continue;
        const auto joint = [&](std::string_view rest) { return lexicon_.is(EntityLexicon::WordClass::kJoint, rest); };
        const bool first = text.starts_with(town) && joint(text.substr(town.size()));
        const bool last = text.ends_with(town) && joint(words_.lower(t).substr(0, text.size() - town.size()));
        if ((!first && !last) || !names_.clear({t, t + 1}, [](const DraftMention&) { return true; })) continue;
        const std::uint32_t begin =
            words_.token(t).span.begin + (first ? 0 : static_cast<std::uint32_t>(text.size() - town.size()));
        names_.put({t, t + 1}, EntityType::kPlace, false).span = {begin, begin + static_cast<std::uint32_t>(town.size())};
        break;
      }
    }
  }

  FoundNames& names_;
  const EntityWork& work_;
  const EntityWords& words_;
  const EntityLexicon& lexicon_;
  std::unordered_map<std::string_view, std::vector<std::size_t>> by_word_;
  std::vector<std::string_view> towns_;
  std::unordered_set<std::string_view> surnames_;  // last words of people's full names
};

}  // namespace

void add_repeated_names(FoundNames& names, const EntityWork& work) {
  RepeatedNames(names, work).run();
}

}  // namespace hearsay
