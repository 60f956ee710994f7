// Names as the reader found them, mended, and those it missed.

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "mark/entities_found.h"
#include "text/utf8.h"

namespace hearsay {

namespace {

constexpr std::uint32_t kLongestName = 12, kLongestPersonName = 5;

class NameCollector : private FoundNames {
 public:
  explicit NameCollector(EntityWork& work) : FoundNames(work) {}

  void run() {
    for (const Name& name : work_.reading.names) take(name.tokens, name.type, true);
    add_countries();
    join_bodies();
    add_known_bodies();
    drop_channels();
    extend_names();
    add_after_bodies();
    drop_vessels();
    add_titled();
    add_acronyms();
    add_repeated_names(*this, work_);
    settle_types(work_, found_);
    std::erase_if(found_, [](const DraftMention& m) { return m.tokens.size() == 0; });
    std::sort(found_.begin(), found_.end(),
              [](const DraftMention& a, const DraftMention& b) { return a.tokens.begin < b.tokens.begin; });
    for (DraftMention& mention : found_) work_.add(mention);
  }

 private:
  bool is_edge(std::uint32_t t) const {
    const Upos upos = words_.token(t).upos;
    return upos == Upos::kPunct || upos == Upos::kDet || upos == Upos::kAdp || upos == Upos::kCconj || upos == Upos::kPart ||
           words_.lower(t) == "'s" || words_.lower(t) == "’s";
  }

  // A reader's name without articles, titles and possessives at its ends.
  void take(TokenRange range, EntityType type, bool seen) {
    if (range.end > words_.size() || range.begin >= range.end) return;
    if (work_.in_time[range.begin] && work_.in_time[range.end - 1]) return;  // "June" is a month before it is a town
    range.end = std::min(range.end, words_.sentence_at(range.begin).tokens.end);
    const auto keeps_dot = [&](std::uint32_t t) { return words_.text(t).size() > 1; };
    while (range.begin < range.end && is_edge(range.begin) &&
           !(words_.token(range.begin).upos != Upos::kPunct && is_particle(range)))
      ++range.begin;
    while (range.begin < range.end && is_edge(range.end - 1) &&
           !(words_.token(range.end - 1).upos == Upos::kPunct && keeps_dot(range.end - 1)))
      --range.end;
    while (range.size() > 1 && !words_.is_capital(range.end - 1) && words_.token(range.end - 1).upos == Upos::kNoun &&
           is_generic(range.end - 1))
      --range.end;
    char gender = 0;
    if (range.begin < range.end) range = strip_titles(range, type, &gender);
    if (range.begin >= range.end || range.size() > kLongestName || !is_free(range)) return;
    if (is_lexical(range)) return;
    if (!gender && type != EntityType::kPlace) gender = gender_before(range.begin);
    put(range, type, seen, gender);
  }

  bool is_generic(std::uint32_t t) const {
    return lexicon_.place_nouns.match(words_, t, t + 1) || lexicon_.body_nouns.match(words_, t, t + 1);
  }

  // "al", "de", "van" may begin a name.
  bool is_particle(TokenRange range) const {
    return range.size() > 1 && words_.token(range.begin).upos != Upos::kDet && words_.lower(range.begin).size() <= 3 &&
           words_.token(range.begin).upos != Upos::kPart && words_.token(range.begin).upos != Upos::kCconj &&
           words_.token(range.begin).deprel != Deprel::kCase;
  }

  TokenRange strip_titles(TokenRange range, EntityType type, char* gender) const {
    for (;;) {
      const auto hit = lexicon_.title_phrases.match(words_, range.begin, range.end);
      if (!hit) return range;
      const EntityLexicon::Title& title = lexicon_.titles[hit.value];
      if (type != EntityType::kPerson &&
          (title.kind != EntityLexicon::Title::Kind::kHonorific || range.size() < 2 || !title.gender))
        return range;
      if (title.gender) *gender = title.gender;
      range.begin += hit.length;
      if (range.begin >= range.end) return range;
    }
  }

  // "Mr", "Mrs", "spokeswoman" before the name.
  char gender_before(std::uint32_t t) const {
    if (t == 0 || words_.starts_sentence(t)) return 0;
    const auto hit = lexicon_.title_phrases.match(words_, t - 1, t);
    return hit ? lexicon_.titles[hit.value].gender : '\0';
  }

  bool titled_before(std::uint32_t t) const {
    if (t == 0 || words_.starts_sentence(t)) return false;
    const auto hit = lexicon_.title_phrases.match(words_, t - 1, t);
    return hit && (lexicon_.titles[hit.value].kind == EntityLexicon::Title::Kind::kHonorific || words_.is_capital(t - 1));
  }

  // Countries have names that the reader need not have learnt; the longest name at a word counts.
  void add_countries() {
    for (std::uint32_t t = 0; t < words_.size(); ++t) {
      if (!words_.is_capital(t)) continue;
      const std::uint32_t end = words_.sentence_at(t).tokens.end;
      auto hit = lexicon_.country_names.match(words_, t, end);
      if (const auto acronym = lexicon_.country_acronyms.match(words_, t, end);
          acronym && words_.is_acronym(t) && acronym.length >= hit.length)
        hit = acronym;
      if (!hit) continue;
      const TokenRange range{t, t + hit.length};
      if (!is_free(range)) {
        const auto shorter = [&](const DraftMention& m) {
          return m.tokens.begin >= range.begin && m.tokens.end <= range.end && m.tokens.size() < range.size();
        };
        if (clear(range, shorter))
          put(range, EntityType::kPlace, true);  // "Democratic Republic of [Congo]"
        else
          split_off(range);
        continue;
      }
      if (hit.length > 1 || words_.token(t).upos == Upos::kPropn || words_.is_acronym(t)) {
        if (lexicon_.demonyms.whole(words_, range) && words_.token(t).upos == Upos::kAdj) continue;
        if (titled_before(t) && hit.length == 1) continue;
        put(range, EntityType::kPlace, false);
      }
      t = range.end - 1;
    }
  }

  // "former minister of [Chad Ana Reyes]": a country and a person that stand side by side.
  void split_off(TokenRange country) {
    if (!is_taken(country.begin)) return;
    const DraftMention whole = found_[static_cast<std::size_t>(owner_[country.begin])];
    if (whole.type != EntityType::kPerson || whole.tokens.begin != country.begin || whole.tokens.end < country.end + 2) return;
    if (country.begin == 0 || words_.lower(country.begin - 1) != "of") return;
    clear(whole.tokens, [](const DraftMention&) { return true; });
    put(country, EntityType::kPlace, true);
    put({country.end, whole.tokens.end}, EntityType::kPerson, true);
  }

  bool is_name_word(std::uint32_t t) const {
    const Upos upos = words_.token(t).upos;
    return words_.is_capital(t) && (upos == Upos::kPropn || upos == Upos::kAdj || upos == Upos::kNoun);
  }

  // "Ministry of Emergency Situations", "Syrian Observatory for Human Rights": a body's noun with what hangs on it is one name.
  void join_bodies() {
    for (std::uint32_t t = 0; t < words_.size(); ++t) {
      if (!is_name_word(t) || words_.is_title_case(words_.sentence(t))) continue;
      const auto hit = lexicon_.body_nouns.match(words_, t, t + 1);
      if (!hit || lexicon_.bodies[hit.value].kind == EntityLexicon::Body::Kind::kNeutral) continue;
      TokenRange range{t, t + 1};
      const TokenRange sentence = words_.sentence_at(t).tokens;
      while (range.begin > sentence.begin && is_name_word(range.begin - 1) && belongs(range.begin - 1, range) &&
             !starts_by_chance(range.begin - 1))
        --range.begin;
      if (range.begin >= sentence.begin + 2 && words_.lower(range.begin - 1) == "-" && words_.is_capital(range.begin - 2))
        range.begin -= 2;  // "Euro-Asian"
      range.end = right_end(range.end, sentence.end);
      if (range.size() == 1 || range.size() > kLongestName) continue;
      replace(range);
      t = range.end - 1;
    }
  }

  // Bodies that the whole world names without saying what they are.
  void add_known_bodies() {
    for (std::uint32_t t = 0; t < words_.size(); ++t) {
      if (!words_.is_capital(t) && words_.lower(t) != "al") continue;
      const std::uint32_t end = words_.sentence_at(t).tokens.end;
      auto hit = lexicon_.organization_names.match(words_, t, end);
      if (const auto acronym = lexicon_.organization_acronyms.match(words_, t, end);
          acronym && words_.is_acronym(t) && acronym.length >= hit.length)
        hit = acronym;
      if (!hit) continue;
      const TokenRange range{t, t + hit.length};
      const auto yields = [&](const DraftMention& m) {
        return m.tokens.begin >= range.begin && m.tokens.end <= range.end && m.tokens.size() < range.size();
      };
      if ((hit.length > 1 || words_.token(t).upos == Upos::kPropn || words_.is_acronym(t)) && clear(range, yields))
        put(range, EntityType::kOrganization, true);
      t = range.end - 1;
    }
  }

  // "on Telegram" names no party; "Telegram said" does.
  void drop_channels() {
    for (DraftMention& mention : found_) {
      if (mention.tokens.size() == 0) continue;
      const auto known = work_.organization_at(mention.tokens);
      if (!known || lexicon_.organizations[*known].kind != EntityLexicon::Organization::Kind::kChannel) continue;
      const Deprel deprel = words_.token(mention.head).deprel;
      if (deprel == Deprel::kNsubj || deprel == Deprel::kNsubjPass || deprel == Deprel::kObj) continue;
      std::fill(owner_.begin() + mention.tokens.begin, owner_.begin() + mention.tokens.end, kFree);
      mention.tokens.end = mention.tokens.begin;
    }
  }

  // A name may have begun earlier than the reader thought: "[Harakat] Tahrir al-Nur", "[Abu] [Mohammed al-Tayeb]".
  void extend_names() {
    for (std::size_t i = 0; i < found_.size(); ++i) {
      if (found_[i].tokens.size() == 0) continue;
      TokenRange range = found_[i].tokens;
      const std::uint32_t begin = words_.sentence_at(range.begin).tokens.begin;
      bool person = found_[i].type == EntityType::kPerson;
      while (range.begin > begin && range.size() < kLongestName && continues(range.begin - 1, range)) {
        --range.begin;
        person =
            person || (is_taken(range.begin) && found_[static_cast<std::size_t>(owner_[range.begin])].type == EntityType::kPerson);
      }
      range.end = right_extension(range);
      if (range == found_[i].tokens) continue;
      const DraftMention old = found_[i];
      if (clear(range, [](const DraftMention&) { return true; }))
        put(range, person ? EntityType::kPerson : old.type, old.seen, old.gender);
    }
  }

  // "[Harakat Tahrir] al-Nur", "[Ana] Reyes"
  std::uint32_t right_extension(TokenRange range) const {
    const std::uint32_t limit = std::min(words_.sentence_at(range.begin).tokens.end, range.begin + kLongestName);
    std::uint32_t end = range.end;
    while (end < limit && !is_taken(end)) {
      std::uint32_t next = end;
      if (lexicon_.is(EntityLexicon::WordClass::kParticle, words_.lower(next)) && words_.token(next).upos == Upos::kPropn) ++next;
      if (next > end && next < limit && words_.lower(next) == "-") ++next;
      if (next >= limit || is_taken(next) || !words_.is_capital(next) || words_.token(next).upos != Upos::kPropn) break;
      const std::int32_t head = words_.token(next).head;
      const bool flat = words_.token(next).deprel == Deprel::kFlat && head >= 0 &&
                        TokenRange{range.begin, next}.contains(static_cast<std::uint32_t>(head));
      if (next == end && !flat) break;
      end = next + 1;
    }
    return end;
  }

  bool continues(std::uint32_t t, TokenRange range) const {
    const bool particle = lexicon_.is(EntityLexicon::WordClass::kParticle, words_.lower(t)) && words_.token(t).upos != Upos::kDet &&
                          words_.token(t).upos != Upos::kAdp;
    if (!words_.is_capital(t) || (words_.token(t).upos != Upos::kPropn && !particle)) return false;
    if (is_taken(t) && found_[static_cast<std::size_t>(owner_[t])].tokens.size() > 1) return false;
    if (lexicon_.title_phrases.match(words_, t, t + 1) || work_.demonym_at(t) || work_.country_at({t, t + 1}) || is_generic(t))
      return false;
    const std::int32_t head = words_.token(t).head;
    const bool down = head >= 0 && range.contains(static_cast<std::uint32_t>(head));
    const bool up =
        words_.token(range.begin).head == static_cast<std::int32_t>(t) && words_.token(range.begin).deprel == Deprel::kFlat;
    return (down && (words_.token(t).deprel == Deprel::kCompound || words_.token(t).deprel == Deprel::kFlat)) || up;
  }

  // "the think tank Nordic Forum", "the newspaper Gazeta": what a body's noun names is one.
  void add_after_bodies() {
    for (std::uint32_t t = 1; t < words_.size(); ++t) {
      if (is_taken(t) || words_.token(t).upos != Upos::kPropn || !words_.is_capital(t) || words_.starts_sentence(t) ||
          words_.is_capital(t - 1))
        continue;
      const auto noun = lexicon_.body_nouns.match(words_, t - 1, t);
      const bool two = t >= 2 && lexicon_.body_nouns.match(words_, t - 2, t).length == 2;
      if (!two && (!noun || words_.token(t - 1).upos != Upos::kNoun ||
                   lexicon_.bodies[noun.value].kind == EntityLexicon::Body::Kind::kNeutral))
        continue;
      const TokenRange range = proper_run(t);
      put(range, EntityType::kOrganization, false);
      t = range.end - 1;
    }
  }

  // Ships are no entities: what is once called a ship's name is one everywhere.
  void drop_vessels() {
    std::unordered_set<std::string> ships;
    for (const DraftMention& mention : found_)
      if (mention.tokens.size() > 0 && follows_vessel(work_, mention.tokens.begin))
        ships.insert(to_lower(words_.text(mention.tokens)));
    if (ships.empty()) return;
    for (DraftMention& mention : found_) {
      if (mention.tokens.size() == 0 || !ships.contains(to_lower(words_.text(mention.tokens)))) continue;
      vessels_.push_back(mention.tokens);
      mention.tokens.end = mention.tokens.begin;
    }
  }

  bool belongs(std::uint32_t t, TokenRange range) const {
    const std::int32_t head = words_.token(t).head;
    const Deprel deprel = words_.token(t).deprel;
    return head >= 0 && static_cast<std::uint32_t>(head) >= t && static_cast<std::uint32_t>(head) < range.end &&
           (deprel == Deprel::kCompound || deprel == Deprel::kAmod || deprel == Deprel::kFlat || deprel == Deprel::kNmod);
  }

  bool starts_by_chance(std::uint32_t t) const {
    return words_.starts_sentence(t) && words_.token(t).upos != Upos::kPropn && !work_.demonym_at(t);
  }

  std::uint32_t right_end(std::uint32_t end, std::uint32_t limit) const {
    for (int joints = 0; joints < 3; ++joints) {
      std::uint32_t next = end;
      if (next < limit &&
          (words_.lower(next) == "of" || words_.lower(next) == "for" || (joints > 0 && words_.lower(next) == "and")))
        ++next;
      if (next == end) return end;
      if (next < limit && words_.lower(next) == "the") ++next;
      std::uint32_t stop = next;
      while (stop < limit && is_name_word(stop)) ++stop;
      if (stop == next) return end;
      end = stop;
    }
    return end;
  }

  void replace(TokenRange range) {
    const auto yields = [&](const DraftMention& m) {
      const bool inside = m.tokens.begin >= range.begin && m.tokens.end <= range.end;
      return inside && !(m.type == EntityType::kPerson && m.tokens.size() > 1);
    };
    if (clear(range, yields)) put(range, EntityType::kOrganization, true);
  }

  // "Mr Reyes", "President Orlov", "spokesman Luis Ortega": whom a title precedes is a person.
  void add_titled() {
    for (std::uint32_t t = 1; t < words_.size(); ++t) {
      if (is_taken(t) || !words_.is_capital(t) || words_.token(t).upos != Upos::kPropn || words_.starts_sentence(t)) continue;
      const auto title = lexicon_.title_phrases.match(words_, t - 1, t);
      if (!title) continue;
      char gender = lexicon_.titles[title.value].gender;
      const TokenRange range = strip_titles(proper_run(t), EntityType::kPerson, &gender);
      if (range.size() == 0 || is_lexical(range) || (!titled_before(t) && !is_name_by_itself(range))) continue;
      put(range, EntityType::kPerson, false, gender);
      t = range.end - 1;
    }
  }

  // After a title in small letters only what looks like a full name: no day, no people, no country, no body, no town.
  bool is_name_by_itself(TokenRange range) const {
    if (range.size() < 2 || range.size() > kLongestPersonName) return false;
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (work_.in_time[t] || work_.demonym_at(t) || work_.country_at({t, t + 1}) || is_generic(t) || words_.is_acronym(t))
        return false;
    return !work_.organization_at(range) && !bears_place(range);
  }

  // "the Institute for Peace (IFP)", "the electoral commission, CENI,"
  void add_acronyms() {
    for (std::uint32_t t = 2; t < words_.size(); ++t) {
      if (is_taken(t) || !words_.is_acronym(t) || work_.country_at({t, t + 1}) || words_.starts_sentence(t)) continue;
      const bool bracket = words_.lower(t - 1) == "(" && (is_taken(t - 2) || words_.token(t - 2).upos == Upos::kNoun);
      const bool apposition = words_.token(t).deprel == Deprel::kAppos && words_.token(t).upos == Upos::kPropn;
      if (bracket || apposition) put({t, t + 1}, EntityType::kOrganization, false);
    }
  }

  std::vector<TokenRange> vessels_;  // stay taken, so that nothing else is made of them
};

}  // namespace

void collect_names(EntityWork& work) {
  NameCollector(work).run();
}

}  // namespace hearsay
