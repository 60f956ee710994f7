// One type for all that bears one name in an article. A reader judges each mention by itself and errs; what stands around all of
// them together ("in X", "X province", "the X agency", "Mr X") seldom does.

#include <algorithm>
#include <array>
#include <unordered_map>

#include "mark/coref.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

using WordClass = EntityLexicon::WordClass;
using Votes = std::array<double, 3>;  // by EntityType

constexpr std::size_t kPerson = 0, kOrganization = 1, kPlace = 2;

class TypeSettler {
 public:
  TypeSettler(const EntityWork& work, std::vector<DraftMention>& names)
      : work_(work), words_(work.words), lexicon_(work.lexicon), names_(names) {}

  void run() {
    note_person_words();
    note_initials();
    for (const DraftMention& name : names_)
      if (name.tokens.size() > 0) count(name, votes_[to_lower(words_.text(name.tokens))]);
    for (DraftMention& name : names_) {
      if (name.tokens.size() == 0) continue;
      const Votes& votes = votes_[to_lower(words_.text(name.tokens))];
      const std::size_t own = static_cast<std::size_t>(name.type);
      const std::size_t best = static_cast<std::size_t>(std::max_element(votes.begin(), votes.end()) - votes.begin());
      if (votes[best] > votes[own]) name.type = static_cast<EntityType>(best);
    }
  }

 private:
  // First and last words of longer names of people: "Ortega" is then hardly a town.
  void note_person_words() {
    for (const DraftMention& name : names_) {
      if (name.type != EntityType::kPerson || name.tokens.size() < 2) continue;
      ++person_words_[words_.lower(name.tokens.begin)];
      ++person_words_[words_.lower(name.tokens.end - 1)];
    }
  }

  void note_initials() {
    for (const DraftMention& name : names_) {
      if (name.tokens.size() < 2 || name.type == EntityType::kPlace) continue;
      std::string initials;
      for (std::uint32_t t = name.tokens.begin; t < name.tokens.end; ++t)
        if (words_.is_capital(t)) initials.push_back(words_.lower(t).front());
      if (initials.size() >= 2 && initials.size() < 8) initials_.emplace(std::move(initials), true);
    }
  }

  void count(const DraftMention& name, Votes& votes) const {
    votes[static_cast<std::size_t>(name.type)] += name.seen ? 1.0 : 0.0;
    if (work_.country_at(name.tokens)) votes[kPlace] += 5;
    if (work_.organization_at(name.tokens)) votes[kOrganization] += 5;
    count_itself(name, votes);
    count_apposition(name, votes);
    count_before(name, votes);
    count_after(name, votes);
  }

  void count_itself(const DraftMention& name, Votes& votes) const {
    const std::uint32_t first = name.tokens.begin, last = name.tokens.end - 1;
    if (name.tokens.size() > 1 && (is_body(first) || is_body(last))) votes[kOrganization] += 3;
    if (name.tokens.size() > 1 && is_place_noun(last)) votes[kPlace] += 2;
    if (name.tokens.size() > 1 && lexicon_.given_names.match(words_, first, first + 1)) votes[kPerson] += 2;
    if (name.tokens.size() == 1 && words_.is_acronym(first) && words_.text(first).find('.') == std::string_view::npos) {
      std::string letters(words_.lower(first));
      votes[kPerson] -= 2;
      if (name.type == EntityType::kPlace && !is_town(name)) votes[kOrganization] += 0.8;
      if (initials_.contains(letters)) votes[kOrganization] += 3;
    }
    if (name.tokens.size() == 1 && person_words_.contains(words_.lower(first))) votes[kPerson] += 2;
    if (name.type != EntityType::kPlace && name.tokens.size() <= 3) votes[kPlace] += fame(name);
  }

  bool is_town(const DraftMention& name) const {
    constexpr std::int64_t kTown = 10000;
    const auto bearers = work_.gazetteer.named(fold(words_.text(name.tokens)));
    return !bearers.empty() && !bearers.front().alternate() && work_.gazetteer.place(bearers.front().place()).population >= kTown;
  }

  // "Avanza, the party of …", "the party's spokesman, Ana Reyes"
  void count_apposition(const DraftMention& name, Votes& votes) const {
    const Token& head = words_.token(name.head);
    if (head.head >= 0 && head.deprel == Deprel::kAppos) {
      const Token& above = words_.token(static_cast<std::uint32_t>(head.head));
      count_noun(static_cast<std::uint32_t>(head.head), votes);
      // "the leader of the union, Ana Reyes", where the tree takes her for the union.
      if (above.deprel == Deprel::kNmod && above.head >= 0 && is_role(static_cast<std::uint32_t>(above.head)))
        votes[kPerson] += 1.5;
    }
    for (std::int32_t c = words_.first_child(name.head); c >= 0; c = words_.next_sibling(static_cast<std::uint32_t>(c)))
      if (words_.token(static_cast<std::uint32_t>(c)).deprel == Deprel::kAppos) count_noun(static_cast<std::uint32_t>(c), votes);
  }

  bool is_role(std::uint32_t t) const {
    return words_.token(t).upos == Upos::kNoun &&
           (lexicon_.role_phrases.match(words_, t, t + 1) || lexicon_.title_phrases.match(words_, t, t + 1));
  }

  void count_noun(std::uint32_t t, Votes& votes) const {
    if (words_.token(t).upos != Upos::kNoun) return;
    if (is_role(t)) votes[kPerson] += 2;
    if (is_body(t)) votes[kOrganization] += 2;
    if (is_place_noun(t) && !is_part(t)) votes[kPlace] += 2;
  }

  // A great city is what its name means, unless somebody is called so.
  double fame(const DraftMention& name) const {
    constexpr std::int64_t kGreatCity = 1000000, kCity = 100000, kTown = 10000;
    const auto bearers = work_.gazetteer.named(fold(words_.text(name.tokens)));
    if (bearers.empty()) return 0;
    std::int64_t most = 0;
    for (const Gazetteer::Bearer bearer : bearers.first(std::min<std::size_t>(bearers.size(), 8)))
      if (!bearer.alternate()) most = std::max(most, work_.gazetteer.place(bearer.place()).population);
    if (name.type == EntityType::kOrganization) return most >= kCity ? 0.4 : 0;
    if (lexicon_.given_names.match(words_, name.tokens.begin, name.tokens.end)) return 0;
    return most >= kGreatCity ? 1.2 : most >= kCity ? 0.7 : most >= kTown ? 0.3 : 0;
  }

  bool is_body(std::uint32_t t) const {
    const auto hit = lexicon_.body_nouns.match(words_, t, t + 1);
    return hit && lexicon_.bodies[hit.value].kind != EntityLexicon::Body::Kind::kNeutral;
  }

  bool is_place_noun(std::uint32_t t) const { return static_cast<bool>(lexicon_.place_nouns.match(words_, t, t + 1)); }

  bool is_part(std::uint32_t t) const {
    const auto hit = lexicon_.place_nouns.match(words_, t, t + 1);
    return hit && lexicon_.places[hit.value].place_class == EntityLexicon::PlaceNoun::Class::kPart;
  }

  void count_before(const DraftMention& name, Votes& votes) const {
    const std::uint32_t first = name.tokens.begin, begin = words_.sentence_at(first).tokens.begin;
    if (first == begin) return;
    const std::uint32_t before = first - 1;
    if (name.gender) votes[kPerson] += 4;
    if (const auto title = lexicon_.title_phrases.match(words_, before, first)) {
      const bool honorific = lexicon_.titles[title.value].kind == EntityLexicon::Title::Kind::kHonorific;
      votes[kPerson] += honorific || words_.is_capital(before) ? 4 : 1;
    }
    if (is_body(before) && words_.token(before).upos == Upos::kNoun) votes[kOrganization] += 2;
    if (lexicon_.is(WordClass::kWithin, words_.lower(before)) && starts_phrase(name))
      votes[kPlace] += in_gazetteer(name) ? 1.5 : 0.7;
    if (first >= begin + 2 && words_.lower(before) == "of" && is_place_noun(first - 2))
      votes[kPlace] += is_part(first - 2) ? 1.5 : 2.5;
    if (first >= begin + 2 && words_.lower(before) == "of" && lexicon_.is(WordClass::kDweller, words_.lower(first - 2)) &&
        in_gazetteer(name))
      votes[kPlace] += 1.2;
    if (is_place_noun(before) && words_.token(before).upos == Upos::kNoun && !is_part(before)) votes[kPlace] += 1.5;
  }

  // "in [Gulu]", not "in [Ortega]'s view" or "in [Reuters] reports".
  bool starts_phrase(const DraftMention& name) const {
    const Deprel deprel = words_.token(name.head).deprel;
    return deprel != Deprel::kNmodPoss && deprel != Deprel::kCompound && deprel != Deprel::kAmod;
  }

  bool in_gazetteer(const DraftMention& name) const { return !work_.gazetteer.named(fold(words_.text(name.tokens))).empty(); }

  void count_after(const DraftMention& name, Votes& votes) const {
    const std::uint32_t next = name.tokens.end, end = words_.sentence_at(name.head).tokens.end;
    if (next >= end || words_.is_capital(next)) return;
    if (is_place_noun(next) && words_.token(name.head).deprel == Deprel::kCompound && !is_part(next)) votes[kPlace] += 1.5;
    if (is_body(next) && words_.token(name.head).deprel == Deprel::kCompound && !is_town(name)) votes[kOrganization] += 1.5;
  }

  const EntityWork& work_;
  const EntityWords& words_;
  const EntityLexicon& lexicon_;
  std::vector<DraftMention>& names_;
  std::unordered_map<std::string_view, int> person_words_;
  std::unordered_map<std::string, bool> initials_;
  std::unordered_map<std::string, Votes> votes_;
};

}  // namespace

void settle_types(const EntityWork& work, std::vector<DraftMention>& names) {
  TypeSettler(work, names).run();
}

}  // namespace hearsay
