// Names as the reader found them, mended, and those it missed.

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "mark/entities_work.h"
#include "text/utf8.h"

namespace hearsay {

namespace {

constexpr std::uint32_t kLongestName = 12, kLongestPersonName = 5;

class NameCollector {
 public:
  explicit NameCollector(EntityWork& work) : work_(work), words_(work.words), lexicon_(work.lexicon) {}

  void run() {
    owner_.assign(words_.size(), kFree);
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
    index_names();
    add_glued();
    add_missed();
    settle_types(work_, found_);
    std::erase_if(found_, [](const DraftMention& m) { return m.tokens.size() == 0; });
    std::sort(found_.begin(), found_.end(),
              [](const DraftMention& a, const DraftMention& b) { return a.tokens.begin < b.tokens.begin; });
    for (DraftMention& mention : found_) work_.add(mention);
  }

 private:
  bool is_free(TokenRange range) const {
    return std::all_of(owner_.begin() + range.begin, owner_.begin() + range.end, [](std::int32_t owner) { return owner == kFree; });
  }

  bool is_taken(std::uint32_t t) const { return owner_[t] != kFree; }

  void put(TokenRange range, EntityType type, bool seen, char gender = 0) {
    DraftMention mention;
    mention.tokens = range;
    mention.span = without_marks(work_.article, words_.span(range));
    mention.head = words_.head_of(range);
    mention.type = type;
    mention.seen = seen;
    mention.gender = gender;
    std::fill(owner_.begin() + range.begin, owner_.begin() + range.end, static_cast<std::int32_t>(found_.size()));
    found_.push_back(mention);
  }

  // Whether the names that overlap the range may give way to it; if so they are gone.
  template <typename Yields>
  bool clear(TokenRange range, Yields yields) {
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (is_taken(t) && !yields(found_[static_cast<std::size_t>(owner_[t])])) return false;
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (is_taken(t)) {
        TokenRange& old = found_[static_cast<std::size_t>(owner_[t])].tokens;
        std::fill(owner_.begin() + old.begin, owner_.begin() + old.end, kFree);
        old.end = old.begin;
      }
    return true;
  }

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

  // Common nouns, nationalities and collectives are no names of their own.
  bool is_lexical(TokenRange range) const {
    bool qualifies = true;  // "Syrian Islamist"
    for (std::uint32_t t = range.begin; t < range.end && qualifies; ++t)
      qualifies = words_.token(t).upos == Upos::kAdj || (work_.demonym_at(t) && !work_.country_at({t, t + 1}));
    if (qualifies && words_.token(words_.head_of(range)).deprel != Deprel::kNsubj) return true;
    if (lexicon_.demonyms.whole(words_, range) && !lexicon_.country_names.whole(words_, range)) return true;
    if (lexicon_.group_phrases.whole(words_, range) || lexicon_.role_phrases.whole(words_, range)) return true;
    if (range.size() == 1 && (lexicon_.place_nouns.whole(words_, range) || lexicon_.body_nouns.whole(words_, range))) return true;
    return range.size() == 1 && words_.token(range.begin).upos == Upos::kPron;
  }

  bool in_or_near(std::uint32_t head) const {
    return head > 0 && lexicon_.is(EntityLexicon::WordClass::kWithin, words_.lower(head - 1));
  }

  bool bears_place(TokenRange range) const {
    constexpr std::int64_t kTownByAnotherName = 1000;
    const auto bearers = work_.gazetteer.named(fold(words_.text(range)));
    return !bearers.empty() &&
           (!bearers.front().alternate() || work_.gazetteer.place(bearers.front().place()).population >= kTownByAnotherName);
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

  // A capitalised word that is a name elsewhere in the article is one here too; so is a town of some size after "in" or "near".
  void add_missed() {
    for (std::uint32_t t = 0; t < words_.size(); ++t) {
      if (is_taken(t) || !words_.is_capital(t) || add_known(t) || add_surname(t)) continue;
      if (words_.token(t).upos != Upos::kPropn || words_.starts_sentence(t)) continue;
      const TokenRange range = proper_run(t);
      const bool place = is_called_place(work_, t) || (in_or_near(t) && bears_place(range));
      if (place && !is_lexical(range)) put(range, EntityType::kPlace, false);
      t = range.end - 1;
    }
  }

  // "Belov" where the article has a Tarik Belov: a surname that is no town's name.
  bool add_surname(std::uint32_t t) {
    if (words_.token(t).upos != Upos::kPropn || !surnames_.contains(words_.text(t))) return false;
    const bool in_run = (t > 0 && !words_.starts_sentence(t) && words_.is_capital(t - 1)) || proper_run(t).size() > 1;
    if (in_run || work_.in_time[t] || is_lexical({t, t + 1}) || bears_place({t, t + 1})) return false;
    put({t, t + 1}, EntityType::kPerson, false);
    return true;
  }

  TokenRange proper_run(std::uint32_t t) const {
    TokenRange range{t, t + 1};
    const std::uint32_t limit = words_.sentence_at(t).tokens.end;
    while (range.end < limit && !is_taken(range.end) && words_.token(range.end).upos == Upos::kPropn &&
           words_.is_capital(range.end))
      ++range.end;
    return range;
  }

  // Different names by their first word, and towns of one word; a limit each keeps strange input cheap.
  void index_names() {
    constexpr std::size_t kPerWord = 16, kTowns = 64;
    for (std::size_t i = 0; i < found_.size(); ++i) {
      const DraftMention& mention = found_[i];
      if (mention.tokens.size() == 0) continue;
      if (mention.type == EntityType::kPerson && mention.tokens.size() > 1 && words_.text(mention.tokens.end - 1).size() >= 4)
        surnames_.insert(words_.text(mention.tokens.end - 1));
      auto& same_word = by_word_[words_.lower(mention.tokens.begin)];
      const bool known = std::any_of(same_word.begin(), same_word.end(), [&](std::size_t other) {
        return words_.text(found_[other].tokens) == words_.text(mention.tokens);
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
      const DraftMention& mention = found_[index];
      const TokenRange range{t, t + mention.tokens.size()};
      if (range.end > words_.size() || words_.sentence(range.end - 1) != words_.sentence(t) || !is_free(range)) continue;
      if (to_lower(words_.text(range)) != to_lower(words_.text(mention.tokens))) continue;
      if (range.size() == 1 && words_.text(t).size() < 4 && words_.text(t) != words_.text(mention.tokens)) continue;
      put(range, mention.type, false);
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
        if ((!first && !last) || !clear({t, t + 1}, [](const DraftMention&) { return true; })) continue;
        put({t, t + 1}, EntityType::kPlace, false);
        const std::uint32_t begin =
            words_.token(t).span.begin + (first ? 0 : static_cast<std::uint32_t>(text.size() - town.size()));
        found_.back().span = {begin, begin + static_cast<std::uint32_t>(town.size())};
        break;
      }
    }
  }

  static constexpr std::int32_t kFree = -1;

  EntityWork& work_;
  const EntityWords& words_;
  const EntityLexicon& lexicon_;
  std::vector<DraftMention> found_;
  std::vector<std::int32_t> owner_;  // by token: index in `found_`
  std::unordered_map<std::string_view, std::vector<std::size_t>> by_word_;
  std::vector<std::string_view> towns_;
  std::unordered_set<std::string_view> surnames_;  // last words of people's full names
  std::vector<TokenRange> vessels_;                // stay taken, so that nothing else is made of them
};

}  // namespace

void collect_names(EntityWork& work) {
  NameCollector(work).run();
}

}  // namespace hearsay
