// Which clauses are claims: those that state something checkable, in a form in which somebody states it.

#include "claim/claims_standing.h"

#include <algorithm>

namespace hearsay {
namespace {

using Type = Clause::Type;

bool is_act(ClaimKind kind) {
  return kind == ClaimKind::kRequest || kind == ClaimKind::kThreaten || kind == ClaimKind::kReject;
}

class Weigher {
 public:
  explicit Weigher(const ArticleView& view) : view_(view), tree_(view.tree) {}

  Standings run() {
    const std::size_t n = view_.clauses.size();
    out_.understood.reserve(n);
    out_.standing.assign(n, Standing::kApart);
    out_.speech_act.assign(n, false);
    for (std::size_t i = 0; i < n; ++i) {
      out_.understood.push_back(understand(view_, view_.clauses[i]));
      out_.standing[i] = weigh(i);
    }
    out_.apart.assign(tree_.size(), false);
    out_.circumstance.assign(tree_.size(), false);
    out_.gapped_end.assign(tree_.size(), 0);
    for (const std::uint32_t token : tree_.top_down())
      if (is_circumstance(token)) {
        set_apart(token);
        out_.circumstance[token] = true;
      } else if (is_gapped(token)) {
        set_apart(token);
        out_.gapped_end[token] = end_of_gapped(token);
        for (std::uint32_t t = token; t < out_.gapped_end[token]; ++t) out_.apart[t] = true;
      }
    return std::move(out_);
  }

 private:
  Standing weigh(std::size_t i) {
    const Clause& clause = view_.clauses[i];
    Understanding& u = out_.understood[i];
    const auto cue = cue_in(clause, u);
    if (clause.type == Type::kInfinitive) return is_content(clause) ? checked(clause, u) : Standing::kAbsorbed;
    if (clause.condition || clause.unreal) return clause.type == Type::kReported ? Standing::kAbsorbed : Standing::kApart;
    if (is_content_of_act(clause) || is_judgement(clause)) return Standing::kAbsorbed;
    if (cue) {
      if (!u.found || !u.kind || (u.light_noun && !is_act(*u.kind))) return Standing::kApart;
      if (!is_act(*u.kind) && !is_said_by_verb(u, *cue)) return Standing::kApart;
      out_.speech_act[i] = true;
      return Standing::kClaim;
    }
    if (u.found && u.kind && is_act(*u.kind)) out_.speech_act[i] = true;
    if (clause.restrictive) return checked_restrictive(clause, u);
    return checked(clause, u);
  }

  // A happening of its own beside the clause, before its subject or behind a comma: "After the capture of the port, …".
  bool is_circumstance(std::uint32_t token) const {
    const Deprel d = tree_.at(token).deprel;
    if ((d != Deprel::kObl && d != Deprel::kNmod && d != Deprel::kAdvcl) || !is_nominal(tree_.at(token)) ||
        view_.clauses.of(token) < 0)
      return false;
    const auto preposition = tree_.child(token, Deprel::kCase);
    if (!preposition || !view_.is_in_class(*preposition, view_.lexicon.circumstance) || view_.time_at[token] >= 0) return false;
    const Clause& home = view_.clauses[static_cast<std::size_t>(view_.clauses.of(token))];
    const bool fronted = home.head != token && token < home.head && (!home.subject || token < *home.subject);
    const bool set_off = *preposition > tree_.sentence_tokens(token).begin && tree_.at(*preposition - 1).upos == Upos::kPunct;
    if (!fronted && !set_off) return false;
    return sense_of_noun(view_, token) != nullptr;
  }

  // "put the magnitude at 6.1 and the depth at 15 km": the second noun stands beside the verb that it shares, beside its object
  // or beside the number before.
  bool is_gapped(std::uint32_t token) const {
    const Token& noun = tree_.at(token);
    if (noun.deprel != Deprel::kConj || noun.head < 0 || !is_nominal(noun) || view_.clauses.of(token) < 0 ||
        view_.clauses.headed_by(token))
      return false;
    auto verb = static_cast<std::uint32_t>(noun.head);
    const Deprel before = tree_.at(verb).deprel;
    const bool beside_object = (before == Deprel::kObj || before == Deprel::kObl) && tree_.at(verb).head >= 0;
    if (beside_object) verb = static_cast<std::uint32_t>(tree_.at(verb).head);
    const auto clause = view_.clauses.headed_by(verb);
    if (!clause || !is_verbal(tree_.at(verb)) || !sense_of_noun(view_, token)) return false;
    if (!beside_object && view_.attribution_by(verb)) return true;
    return only_reports(view_, view_.clauses[*clause], out_.understood[*clause]);
  }

  // Up to a sign, a conjunction or another clause: "the depth at 15 km" also where the tree hangs the number on the verb.
  std::uint32_t end_of_gapped(std::uint32_t noun) const {
    const std::uint32_t end = tree_.sentence_tokens(noun).end;
    std::uint32_t t = noun + 1;
    while (t < end && view_.clauses.of(t) == view_.clauses.of(noun) && tree_.at(t).upos != Upos::kPunct &&
           tree_.at(t).upos != Upos::kCconj)
      ++t;
    return t;
  }

  void set_apart(std::uint32_t noun) {
    const TokenRange range = tree_.sentence_tokens(noun);
    const std::int32_t home = view_.clauses.of(noun);
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (view_.clauses.of(t) == home && tree_.dominates(noun, t)) out_.apart[t] = true;
  }

  // The attribution whose cue is this clause's verb, if it attributes anything.
  std::optional<std::uint32_t> cue_in(const Clause& clause, const Understanding& u) const {
    for (const std::uint32_t token : {clause.head, u.predicate})
      if (const auto by = view_.attribution_by(token); by && !view_.attributions[*by].content.empty()) return by;
    return std::nullopt;
  }

  // "declared a state of emergency", "ordered an inquiry": the verb and its noun together are a happening of their own.
  bool is_said_by_verb(const Understanding& u, std::uint32_t cue) const {
    const bool judges = u.kind == ClaimKind::kAccuse || u.kind == ClaimKind::kSupport || u.kind == ClaimKind::kSanction;
    if (u.sense->words.size() < 2 && !u.sense->object && !judges) return false;
    for (const Span span : view_.attributions[cue].content)
      for (const std::uint32_t c : tree_.children(u.predicate))
        if (view_.clauses.headed_by(c) && span.overlaps(tree_.at(c).span) && !is_in_pattern(*u.sense, c)) return false;
    return !view_.attributions[cue].quoted;
  }

  // "ordered the firm to pay": the lexicon's pattern has the second verb too.
  bool is_in_pattern(const Sense& sense, std::uint32_t token) const {
    if (tree_.at(token).deprel != Deprel::kXcomp) return false;
    return std::any_of(sense.words.begin(), sense.words.end(), [&](const std::vector<WordId>& words) {
      return std::any_of(words.begin(), words.end(), [&](WordId word) { return tree_.is_word(token, word); });
    });
  }

  // "claimed to have set up a cordon": an infinitive that is what an attribution says.
  bool is_content(const Clause& clause) const {
    const auto attribution = view_.attribution_of(clause.head);
    if (!attribution) return false;
    const auto cue = view_.attributions[*attribution].cue_head;
    return cue && tree_.at(clause.head).head >= 0 && static_cast<std::uint32_t>(tree_.at(clause.head).head) == *cue;
  }

  // "described the situation as calm": said of the object, with which it is one claim.
  bool is_judgement(const Clause& clause) const {
    if (clause.type != Type::kAdverbial && clause.type != Type::kParticiple) return false;
    if (is_verbal(tree_.at(clause.head)) || tree_.at(clause.head).head < 0) return false;
    const auto verb = static_cast<std::uint32_t>(tree_.at(clause.head).head);
    const auto object = view_.attribution_by(verb) ? tree_.child(verb, Deprel::kObj) : std::nullopt;
    return object && *object < clause.head && sense_of_noun(view_, *object) != nullptr;
  }

  bool is_content_of_act(const Clause& clause) const {
    if (clause.parent < 0) return false;
    const auto parent = static_cast<std::size_t>(clause.parent);
    if (out_.speech_act[parent] && clause.type == Type::kReported && !(out_.understood[parent].kind == ClaimKind::kReject))
      return true;
    return clause.type == Type::kConjunct && view_.clauses[parent].type == Type::kReported &&
           is_content_of_act(view_.clauses[parent]);
  }

  // "Nobody dies of a wave alone": a saying, not what happened.
  bool is_saying(const Clause& clause) const {
    if (!clause.subject || tree_.at(*clause.subject).upos != Upos::kPron || !(tree_.at(clause.head).features & kPresent))
      return false;
    const auto* effect = view_.lexicon.factuality.find(tree_, *clause.subject, FactualityEffect::Role::kNegator);
    return effect && effect->negative && !carries_number_or_date(clause);
  }

  Standing checked(const Clause& clause, const Understanding& u) const {
    if (is_saying(clause)) return Standing::kApart;
    if (u.found) return u.kind ? Standing::kClaim : (clause.type == Type::kParticiple ? Standing::kAbsorbed : Standing::kApart);
    if (clause.type == Type::kMain && !clause.subject && is_nominal(tree_.at(clause.head)) &&
        !tree_.child(clause.head, Deprel::kCop))
      return Standing::kApart;  // a fragment: left to the nominals
    if (!is_concrete(clause))
      return clause.type == Type::kParticiple || clause.type == Type::kReported ? Standing::kAbsorbed : Standing::kApart;
    return Standing::kClaim;
  }

  // A modifier that tells which one counts where it carries a number, a date or a happening that the lexicon knows.
  Standing checked_restrictive(const Clause& clause, const Understanding& u) const {
    if (is_reported_happening(clause)) return checked(clause, u);
    if (clause.antecedent && view_.is_in_class(*clause.antecedent, view_.lexicon.generic)) return Standing::kAbsorbed;
    if (clause.antecedent)
      for (const std::uint32_t c : tree_.children(*clause.antecedent))
        if (tree_.at(c).deprel == Deprel::kDet && view_.is_in_class(c, view_.lexicon.generic)) return Standing::kAbsorbed;
    const bool is_happening = u.found && u.kind && *u.kind != ClaimKind::kSituation && *u.kind != ClaimKind::kOther;
    const bool full = clause.type == Type::kRelative;
    if (is_happening && (full || *u.kind == ClaimKind::kCapture || *u.kind == ClaimKind::kCasualties)) return Standing::kClaim;
    if (carries_number_or_date(clause)) return u.found && !u.kind ? Standing::kAbsorbed : Standing::kClaim;
    return Standing::kAbsorbed;
  }

  // "reports of gunmen entering the town": what the noun reports.
  bool is_reported_happening(const Clause& clause) const {
    if (clause.type != Type::kParticiple || !clause.antecedent || !(tree_.at(clause.head).features & kGerund)) return false;
    const auto tells = [&](std::uint32_t noun) { return view_.is_in_class(noun, view_.lexicon.report); };
    if (tells(*clause.antecedent)) return clause.own_subject;
    const Token& antecedent = tree_.at(*clause.antecedent);
    return antecedent.deprel == Deprel::kNmod && antecedent.head >= 0 && tells(static_cast<std::uint32_t>(antecedent.head));
  }

  bool carries_number_or_date(const Clause& clause) const {
    return any_own_token(clause, [&](std::uint32_t t) { return view_.quantity_at[t] >= 0 || dated(t); });
  }

  bool dated(std::uint32_t token) const {
    const std::int32_t at = view_.time_at[token];
    return at >= 0 && view_.marks.times[static_cast<std::size_t>(at)].days &&
           !view_.marks.times[static_cast<std::size_t>(at)].value.ends_with("_REF");
  }

  // Without the lexicon's word a clause counts only if it speaks of somebody or something by name, of a number or of a day; a
  // bare adjective is an opinion unless a number, a day or a place bears it out.
  bool is_concrete(const Clause& clause) const {
    const bool adjective = tree_.at(clause.head).upos == Upos::kAdj;
    if (carries_number_or_date(clause)) return true;
    if (adjective) return false;
    if (clause.subject && view_.mention_at(*clause.subject)) return true;
    return any_own_token(clause, [&](std::uint32_t t) { return view_.mention_at(t) != nullptr; });
  }

  template <typename Test>
  bool any_own_token(const Clause& clause, const Test& test) const {
    const TokenRange range = tree_.sentence_tokens(clause.head);
    const std::int32_t own = view_.clauses.of(clause.head);
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (view_.clauses.of(t) == own && test(t)) return true;
    return false;
  }

  const ArticleView& view_;
  const Tree& tree_;
  Standings out_;
};

}  // namespace

Standings weigh_clauses(const ArticleView& view) {
  return Weigher(view).run();
}

}  // namespace hearsay
