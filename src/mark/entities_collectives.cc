// Parties that are named by common nouns: "the rebels", "state television", "Gulu regional hospital", "the Orlov clan".

#include <algorithm>

#include "mark/entities_work.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

using WordClass = EntityLexicon::WordClass;

class CollectiveCollector {
 public:
  explicit CollectiveCollector(EntityWork& work) : work_(work), words_(work.words), lexicon_(work.lexicon) {}

  void run() {
    for (std::uint32_t t = 0; t < words_.size(); ++t) {
      if (work_.name_at[t] >= 0 || add_circle(t)) continue;
      const std::uint32_t end = free_end(t);
      if (const auto hit = lexicon_.group_phrases.match(words_, t, end); hit && is_party(t, hit.length)) {
        put({t, t + hit.length}, hit.value, false);
        t += hit.length - 1;
      } else if (const auto qualified = lexicon_.qualified_phrases.match(words_, t, end);
                 qualified && is_party(t, qualified.length)) {
        put({t, t + qualified.length}, qualified.value, true);
        t += qualified.length - 1;
      } else {
        add_local_body(t);
      }
    }
  }

 private:
  std::uint32_t free_end(std::uint32_t t) const {
    const std::uint32_t limit = std::min(words_.sentence_at(t).tokens.end, t + 6);
    std::uint32_t end = t + 1;
    while (end < limit && work_.name_at[end] < 0) ++end;
    return end;
  }

  static bool modifies(Deprel deprel) { return deprel == Deprel::kCompound || deprel == Deprel::kAmod; }

  // A noun phrase of its own, or what stands before a role ("army spokesman") or a name ("state broadcaster ERT").
  bool is_party(std::uint32_t t, std::uint32_t length) const {
    const std::uint32_t head = t + length - 1;
    const Token& token = words_.token(head);
    if (token.upos == Upos::kVerb || token.upos == Upos::kAux || token.upos == Upos::kAdv) return false;
    if (is_indefinite(t, head)) return false;
    if (!modifies(token.deprel) || token.head <= static_cast<std::int32_t>(head) || has_own_article(t, head)) return true;
    const auto above = static_cast<std::uint32_t>(token.head);
    return is_role(above) || work_.name_at[above] >= 0;
  }

  // The article hangs on the last noun of a phrase: with one of its own the phrase ends here, whatever the parser says.
  bool has_own_article(std::uint32_t first, std::uint32_t head) const {
    for (std::int32_t c = words_.first_child(head); c >= 0; c = words_.next_sibling(static_cast<std::uint32_t>(c)))
      if (static_cast<std::uint32_t>(c) < first && words_.token(static_cast<std::uint32_t>(c)).deprel == Deprel::kDet) return true;
    return false;
  }

  bool is_role(std::uint32_t t) const { return static_cast<bool>(lexicon_.role_phrases.match(words_, t, t + 1)); }

  // "a court", "no police", "two police officers", "several militias": nobody in particular.
  bool is_indefinite(std::uint32_t first, std::uint32_t head) const {
    for (std::int32_t c = words_.first_child(head); c >= 0; c = words_.next_sibling(static_cast<std::uint32_t>(c))) {
      const auto child = static_cast<std::uint32_t>(c);
      if (child < first && words_.token(child).deprel == Deprel::kNummod) return true;
      if (child >= first || words_.token(child).deprel != Deprel::kDet) continue;
      const std::string_view word = words_.lower(child);
      return word == "a" || word == "an" || lexicon_.is(WordClass::kMass, word);
    }
    return false;
  }

  void put(TokenRange range, std::uint32_t group, bool needs_nationality) {
    DraftMention mention;
    mention.type = EntityType::kOrganization;
    mention.form = Mention::Form::kNominal;
    mention.group = static_cast<std::int32_t>(group);
    mention.head = range.end - 1;
    const bool national = qualify(range, mention);
    if (needs_nationality && !national) return;
    mention.tokens = range;
    mention.span = words_.span(range);
    find_equal(mention);
    work_.add(mention);
  }

  // Takes in "Syrian", "Turkish-backed", "Houthi" before the phrase. Returns whether a nationality was among them.
  bool qualify(TokenRange& range, DraftMention& mention) const {
    const TokenRange sentence = words_.sentence_at(range.begin).tokens;
    bool national = false;
    for (int steps = 0; steps < 6 && range.begin > sentence.begin; ++steps) {
      const std::uint32_t t = range.begin - 1;
      if (is_backed(t, sentence)) {
        range.begin = t - 2;
        add_qualifier(mention, nation_or_word(range.begin) + "-backed");
      } else if (const auto country = work_.demonym_at(t)) {
        range.begin = t;
        add_qualifier(mention, "@" + lexicon_.countries[*country].iso);
        national = true;
      } else if (is_proper_adjective(t)) {
        range.begin = t;
        if (work_.name_at[t] < 0) add_qualifier(mention, std::string(words_.lower(t)));
      } else if (is_plain_modifier(t)) {
        if (!leads_to_qualifier(t, sentence)) break;
        range.begin = t;
      } else {
        break;
      }
    }
    return qualify_by_owner(mention) || national;
  }

  bool is_backed(std::uint32_t t, TokenRange sentence) const {
    return t >= sentence.begin + 2 && words_.lower(t - 1) == "-" && words_.is_capital(t - 2) &&
           (words_.token(t).features & (kParticiple | kPast) || words_.token(t).upos == Upos::kVerb ||
            words_.lower(t).ends_with("ed") || words_.lower(t) == "led");
  }

  std::string nation_or_word(std::uint32_t t) const {
    if (const auto country = work_.demonym_at(t)) return "@" + lexicon_.countries[*country].iso;
    if (const auto hit = lexicon_.country_acronyms.match(words_, t, t + 1)) return "@" + lexicon_.countries[hit.value].iso;
    return std::string(words_.lower(t));
  }

  static void add_qualifier(DraftMention& mention, const std::string& qualifier) {
    mention.qualifier = mention.qualifier.empty() ? qualifier : qualifier + ' ' + mention.qualifier;
  }

  bool is_proper_adjective(std::uint32_t t) const {
    if (!words_.is_capital(t) || words_.starts_sentence(t) || words_.is_title_case(words_.sentence(t))) return false;
    const Upos upos = words_.token(t).upos;
    return work_.name_at[t] < 0 && (upos == Upos::kAdj || upos == Upos::kPropn) && modifies(words_.token(t).deprel);
  }

  bool is_plain_modifier(std::uint32_t t) const {
    return work_.name_at[t] < 0 && !words_.is_capital(t) && words_.token(t).upos == Upos::kAdj &&
           words_.token(t).deprel == Deprel::kAmod;
  }

  bool leads_to_qualifier(std::uint32_t t, TokenRange sentence) const {
    return t > sentence.begin && (work_.demonym_at(t - 1) || is_proper_adjective(t - 1) || is_backed(t - 1, sentence));
  }

  // "Syria's army", "the army of Syria".
  bool qualify_by_owner(DraftMention& mention) const {
    for (std::int32_t c = words_.first_child(mention.head); c >= 0; c = words_.next_sibling(static_cast<std::uint32_t>(c))) {
      const auto child = static_cast<std::uint32_t>(c);
      const Deprel deprel = words_.token(child).deprel;
      if (deprel != Deprel::kNmodPoss && deprel != Deprel::kNmod && deprel != Deprel::kCompound) continue;
      const auto hit = lexicon_.country_names.match(words_, child, words_.sentence_at(child).tokens.end);
      if (!hit || !words_.is_capital(child)) continue;
      add_qualifier(mention, "@" + lexicon_.countries[hit.value].iso);
      return true;
    }
    return false;
  }

  // "state television TVN", "the electoral commission, CENI": name and noun are one.
  void find_equal(DraftMention& mention) const {
    const Token& head = words_.token(mention.head);
    const std::uint32_t next = mention.head + 1;
    if (next < words_.size() && words_.sentence(next) == words_.sentence(mention.head) && work_.name_at[next] >= 0 &&
        takes_name(mention)) {
      take_equal(mention, next);
      if (mention.same_as >= 0) return;
    }
    if (modifies(head.deprel) && head.head > static_cast<std::int32_t>(mention.head)) {
      take_equal(mention, static_cast<std::uint32_t>(head.head));
      return;
    }
    for (std::int32_t c = words_.first_child(mention.head); c >= 0; c = words_.next_sibling(static_cast<std::uint32_t>(c))) {
      const Deprel deprel = words_.token(static_cast<std::uint32_t>(c)).deprel;
      if ((deprel == Deprel::kAppos || deprel == Deprel::kFlat) && static_cast<std::uint32_t>(c) > mention.head)
        take_equal(mention, static_cast<std::uint32_t>(c));
    }
  }

  // A broadcaster or a body may be followed by its name; an army is not.
  bool takes_name(const DraftMention& mention) const {
    if (mention.group < 0) return true;
    using Kind = EntityLexicon::Group::Kind;
    const Kind kind = lexicon_.groups[static_cast<std::size_t>(mention.group)].kind;
    return kind == Kind::kMedia || kind == Kind::kBody;
  }

  void take_equal(DraftMention& mention, std::uint32_t t) const {
    const std::int32_t name = work_.name_at[t];
    if (name >= 0 && work_.mentions[static_cast<std::size_t>(name)].type == EntityType::kOrganization) mention.same_as = name;
  }

  // "the Orlov clan", "Orlov's regime" stays with the collectives: a person's name before it makes a body of its own.
  bool add_circle(std::uint32_t t) {
    if (t == 0 || !lexicon_.is(WordClass::kFamily, words_.lower(t)) || words_.token(t).upos == Upos::kVerb) return false;
    return join_circle(t);
  }

  bool join_circle(std::uint32_t t) {
    const std::int32_t before = work_.name_at[t - 1];
    if (before < 0) return false;
    DraftMention& name = work_.mentions[static_cast<std::size_t>(before)];
    if (name.tokens.end != t || (name.type == EntityType::kPlace && !work_.gazetteer.named(fold(words_.text(name.tokens))).empty()))
      return false;
    if (work_.head_at[name.head] == before) work_.head_at[name.head] = -1;
    name.type = EntityType::kOrganization;
    name.tokens.end = t + 1;
    name.span = words_.span(name.tokens);
    name.head = t;
    name.gender = 0;
    work_.name_at[t] = before;
    if (work_.head_at[t] < 0) work_.head_at[t] = before;
    return true;
  }

  // "Gulu regional hospital", "the hospital of Gulu": a body that only its place names.
  void add_local_body(std::uint32_t t) {
    const auto hit = lexicon_.body_nouns.match(words_, t, t + 1);
    if (!hit || words_.token(t).upos != Upos::kNoun || modifies(words_.token(t).deprel)) return;
    const EntityLexicon::Body::Kind kind = lexicon_.bodies[hit.value].kind;
    using Kind = EntityLexicon::Body::Kind;
    if (kind == Kind::kNeutral || kind == Kind::kForce || kind == Kind::kParty) return;
    TokenRange range{t, t + 1};
    if (!reach_place(t, range)) return;
    DraftMention mention;
    mention.type = EntityType::kOrganization;
    mention.form = Mention::Form::kNominal;
    mention.tokens = range;
    mention.span = words_.span(range);
    mention.head = t;
    find_equal(mention);
    work_.add(mention);
  }

  bool reach_place(std::uint32_t t, TokenRange& range) const {
    for (std::int32_t c = words_.first_child(t); c >= 0; c = words_.next_sibling(static_cast<std::uint32_t>(c))) {
      const auto child = static_cast<std::uint32_t>(c);
      const std::int32_t name = work_.name_at[child];
      if (name < 0) continue;
      const DraftMention& place = work_.mentions[static_cast<std::size_t>(name)];
      if (place.type != EntityType::kPlace) continue;
      const Deprel deprel = words_.token(child).deprel;
      if (child < t && (deprel == Deprel::kCompound || deprel == Deprel::kAmod || deprel == Deprel::kNmod)) {
        range.begin = place.tokens.begin;
        return true;
      }
      if (child > t && deprel == Deprel::kNmod && place.tokens.begin > t + 1 && words_.lower(t + 1) == "of" &&
          place.tokens.begin <= t + 3) {
        range.end = place.tokens.end;
        return true;
      }
    }
    return false;
  }

  EntityWork& work_;
  const EntityWords& words_;
  const EntityLexicon& lexicon_;
};

}  // namespace

void collect_collectives(EntityWork& work) {
  CollectiveCollector(work).run();
}

}  // namespace hearsay
