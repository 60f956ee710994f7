// Names of one body become one entity: the full name, the acronym, the shorter name, and the common noun for it.

#include <algorithm>
#include <map>
#include <unordered_map>

#include "mark/coref.h"
#include "mark/entities_work.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

using WordClass = EntityLexicon::WordClass;

struct BodyName {
  std::uint32_t mention = 0;
  std::vector<std::string> words;           ///< sorted content words, nationalities as "@SY"
  std::string initials;                     ///< of the content words, in their order
  std::string all_initials;                 ///< of all words
  std::string strong_initials;              ///< without particles: "al" counts for nothing
  std::string letters;                      ///< of an acronym
  std::optional<std::uint32_t> well_known;  ///< index of an organization of the lexicon
  bool acronym = false;
};

class BodyUniter {
 public:
  explicit BodyUniter(EntityWork& work) : work_(work), words_(work.words), lexicon_(work.lexicon) {}

  void run() {
    find_home();
    std::vector<BodyName> names;
    for (std::uint32_t i = 0; i < work_.mentions.size(); ++i)
      if (is_named(work_.mentions[i])) names.push_back(read(i));
    std::stable_sort(names.begin(), names.end(), [](const BodyName& a, const BodyName& b) {
      return a.acronym != b.acronym ? b.acronym : a.words.size() > b.words.size();
    });
    for (const BodyName& name : names) place(name);
    follow_equals();
    for (std::uint32_t i = 0; i < work_.mentions.size(); ++i) place_collective(i);
  }

 private:
  static bool is_named(const DraftMention& m) {
    return m.type == EntityType::kOrganization &&
           (m.form == Mention::Form::kName || (m.group < 0 && m.form == Mention::Form::kNominal));
  }

  void find_home() {
    const auto best = std::max_element(work_.country_weight.begin(), work_.country_weight.end());
    if (best != work_.country_weight.end() && *best > 0)
      home_ = "@" + lexicon_.countries[static_cast<std::size_t>(best - work_.country_weight.begin())].iso;
  }

  BodyName read(std::uint32_t index) const {
    const DraftMention& mention = work_.mentions[index];
    BodyName name;
    name.mention = index;
    name.well_known = work_.organization_at(mention.tokens);
    name.acronym = mention.tokens.size() == 1 && words_.is_acronym(mention.tokens.begin);
    if (name.acronym)
      for (const char c : words_.lower(mention.tokens.begin))
        if (c >= 'a' && c <= 'z') name.letters.push_back(c);
    for (std::uint32_t t = mention.tokens.begin; t < mention.tokens.end; ++t) {
      const std::string folded = fold(words_.text(t));
      if (folded.empty()) continue;
      name.all_initials.push_back(folded.front());
      if (lexicon_.is(WordClass::kConnective, folded)) continue;
      name.initials.push_back(folded.front());
      if (!lexicon_.is(WordClass::kParticle, folded)) name.strong_initials.push_back(folded.front());
      const auto country = work_.demonym_at(t);
      name.words.push_back(country ? "@" + lexicon_.countries[*country].iso : lexicon_.keys.key(folded));
    }
    std::sort(name.words.begin(), name.words.end());
    name.words.erase(std::unique(name.words.begin(), name.words.end()), name.words.end());
    return name;
  }

  void place(const BodyName& name) {
    DraftMention& mention = work_.mentions[name.mention];
    std::int32_t best = -1;
    for (std::size_t i = 0; i < known_.size() && best < 0; ++i)
      if (is_same(name, known_[i].first)) best = known_[i].second;
    if (best < 0) {
      best = work_.new_entity(EntityType::kOrganization);
      DraftEntity& fresh = work_.entities[static_cast<std::size_t>(best)];
      fresh.common = mention.form == Mention::Form::kNominal;
      for (std::uint32_t t = mention.tokens.begin; t < mention.tokens.end; ++t) fresh.words.emplace_back(words_.lower(t));
      if (known_.size() < kCompared) known_.emplace_back(name, best);
    }
    mention.entity = best;
    DraftEntity& entity = work_.entity_of(mention);
    ++entity.names;
    if (mention.form == Mention::Form::kName) entity.common = false;
    if (!entity.group) name_party(mention, entity);
  }

  static bool is_same(const BodyName& name, const BodyName& known) {
    if (name.acronym != known.acronym) {
      if (name.well_known && name.well_known == known.well_known) return true;
      if (!name.acronym) return false;
      return name.letters.size() >= 2 &&
             (name.letters == known.initials || name.letters == known.all_initials || name.letters == known.strong_initials);
    }
    if (name.words == known.words || (name.well_known && name.well_known == known.well_known)) return true;
    if (name.acronym || name.words.empty() || (name.words.size() == 1 && name.words[0].starts_with('@'))) return false;
    return std::includes(known.words.begin(), known.words.end(), name.words.begin(), name.words.end());
  }

  // "Hellenic Coast Guard" is the coast guard of Greece; "Interior Ministry" and "Ministry of the Interior" are one.
  void name_party(const DraftMention& mention, DraftEntity& entity) const {
    for (std::uint32_t begin = mention.tokens.begin; begin < mention.tokens.end; ++begin) {
      const auto hit = lexicon_.group_phrases.whole(words_, {begin, mention.tokens.end});
      if (hit) {
        entity.group = hit.value;
        return;
      }
      if (const auto country = work_.demonym_at(begin)) {
        entity.qualifiers.push_back("@" + lexicon_.countries[*country].iso);
      } else {
        const auto body = lexicon_.body_nouns.match(words_, begin, begin + 1);
        if (!body || lexicon_.bodies[body.value].kind != EntityLexicon::Body::Kind::kNeutral) break;
      }
    }
    entity.qualifiers.clear();
  }

  void follow_equals() {
    for (std::uint32_t t = 2; t + 1 < words_.size(); ++t) unite_bracket(t);
    constexpr int kMostMerges = 64;  // keeps strange input cheap
    int merges = 0;
    for (DraftMention& mention : work_.mentions) {
      if (mention.same_as < 0) continue;
      const std::int32_t other = work_.mentions[static_cast<std::size_t>(mention.same_as)].entity;
      if (other < 0) continue;
      if (mention.entity < 0) {
        mention.entity = other;
      } else if (++merges <= kMostMerges) {
        merge_entities(work_, other, mention.entity);
      }
    }
  }

  // "the Institute for Peace (IFP)", "IFP (Institute for Peace)"
  void unite_bracket(std::uint32_t t) {
    if (words_.lower(t - 1) != "(") return;
    const std::int32_t inside = work_.name_at[t], before = mention_ending(t - 2);
    if (inside < 0 || before < 0 || inside == before) return;
    DraftMention& a = work_.mentions[static_cast<std::size_t>(before)];
    DraftMention& b = work_.mentions[static_cast<std::size_t>(inside)];
    if (b.tokens.begin != t || b.type != EntityType::kOrganization || b.entity < 0) return;
    const bool acronym =
        (b.tokens.size() == 1 && words_.is_acronym(t)) || (a.tokens.size() == 1 && words_.is_acronym(a.tokens.begin));
    if (!acronym || b.tokens.end >= words_.size() || words_.lower(b.tokens.end) != ")") return;
    if (a.type == EntityType::kOrganization && a.entity >= 0) {
      merge_entities(work_, a.entity, b.entity);
    } else if (a.group >= 0) {
      a.entity = b.entity;
    }
  }

  std::int32_t mention_ending(std::uint32_t t) const {
    if (work_.name_at[t] >= 0) return work_.name_at[t];
    return work_.head_at[t];
  }

  std::string key(std::uint32_t group, std::string_view qualifiers) const {
    std::string key = std::to_string(group);
    for (const std::string_view qualifier : split_words(qualifiers))
      if (qualifier != home_) key.append(" ").append(qualifier);
    return key;
  }

  // In text order, so that "the ministry" can be the one named last.
  void place_collective(std::uint32_t index) {
    DraftMention& mention = work_.mentions[index];
    if (mention.type != EntityType::kOrganization) return;
    if (mention.group >= 0 && mention.entity < 0) assign(mention);
    if (mention.entity < 0) return;
    const DraftEntity& entity = work_.entity_of(mention);
    if (!entity.group) return;
    std::string qualifiers;
    for (const std::string& q : entity.qualifiers) qualifiers.append(qualifiers.empty() ? "" : " ").append(q);
    by_key_.emplace(key(*entity.group, qualifiers), mention.entity);
    if (is_foreign(entity)) return;
    last_of_group_[*entity.group] = mention.entity;
    last_of_noun_[last_word(lexicon_.groups[*entity.group].name)] = mention.entity;
  }

  // Of another country than the article is about: a bare "the army" is not this one.
  bool is_foreign(const DraftEntity& entity) const {
    return !home_.empty() && std::any_of(entity.qualifiers.begin(), entity.qualifiers.end(),
                                         [&](const std::string& q) { return q.size() == 3 && q.front() == '@' && q != home_; });
  }

  static std::string last_word(const std::string& name) { return name.substr(name.rfind(' ') + 1); }

  void assign(DraftMention& mention) {
    const auto group = static_cast<std::uint32_t>(mention.group);
    const std::string own = key(group, mention.qualifier);
    if (const auto found = by_key_.find(own); found != by_key_.end()) {
      mention.entity = found->second;
      return;
    }
    if (mention.qualifier.empty() || mention.qualifier == home_) {
      const std::string& name = lexicon_.groups[group].name;
      const auto same = last_of_group_.find(group);
      const auto noun = name.find(' ') == std::string::npos ? last_of_noun_.find(name) : last_of_noun_.end();  // "the ministry"
      if (same != last_of_group_.end())
        mention.entity = same->second;
      else if (noun != last_of_noun_.end())
        mention.entity = noun->second;
      else if (const auto named = find_named(group))
        mention.entity = *named;
      if (mention.entity >= 0) return;
    }
    mention.entity = work_.new_entity(EntityType::kOrganization);
    DraftEntity& entity = work_.entity_of(mention);
    entity.common = true;
    entity.group = group;
    entity.plural = lexicon_.groups[group].plural;
    for (const std::string_view qualifier : split_words(mention.qualifier)) {
      entity.qualifiers.emplace_back(qualifier);
      if (qualifier.size() == 3 && qualifier.front() == '@') entity.country = lexicon_.country(qualifier.substr(1));
    }
  }

  // A name of the same group that stands only later in the text, or the only one with the group's noun ("the ministry").
  std::optional<std::int32_t> find_named(std::uint32_t group) const {
    std::optional<std::int32_t> only;
    bool several = false;
    for (std::size_t i = 0; i < work_.entities.size(); ++i) {
      const DraftEntity& entity = work_.entities[i];
      if (entity.type != EntityType::kOrganization || entity.names == 0 || is_foreign(entity)) continue;
      if (entity.group == group) return static_cast<std::int32_t>(i);
      if (!entity.group || last_word(lexicon_.groups[*entity.group].name) != lexicon_.groups[group].name) continue;
      several = only.has_value();
      only = static_cast<std::int32_t>(i);
    }
    return several ? std::nullopt : only;
  }

  static constexpr std::size_t kCompared = 400;

  EntityWork& work_;
  const EntityWords& words_;
  const EntityLexicon& lexicon_;
  std::string home_;
  std::vector<std::pair<BodyName, std::int32_t>> known_;
  std::map<std::string, std::int32_t> by_key_;
  std::unordered_map<std::uint32_t, std::int32_t> last_of_group_;
  std::unordered_map<std::string, std::int32_t> last_of_noun_;
};

}  // namespace

void unite_bodies(EntityWork& work) {
  BodyUniter(work).run();
}

}  // namespace hearsay
