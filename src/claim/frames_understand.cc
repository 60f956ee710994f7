// What a clause expresses: the lexicon asked for its verb, for the noun that a light verb carries, for its predicate noun or
// adjective, and for the noun that is said to happen.

#include "claim/frames.h"

namespace hearsay {
namespace {

constexpr int kDeepest = 4;  // "is expected to begin to try to leave": nobody writes more

class Understander {
 public:
  Understander(const ArticleView& view, const Clause& clause) : view_(view), tree_(view.tree), clause_(clause) {}

  Understanding run() {
    std::uint32_t token = clause_.head;
    Understanding first;
    std::optional<Understanding> own;  // of a verb that mostly tints what it governs, should that be unknown
    for (int depth = 0; depth < kDeepest; ++depth) {
      const Arguments arguments = arguments_of_clause(tree_, clause_, token, view_.lexicon.by);
      if (depth == 0) {
        first.predicate = token;
        first.arguments = arguments;
      }
      const auto below = tints(token) ? infinitive_below(tree_, token) : tree_.child(token, Deprel::kXcomp);
      const bool ends = !below || is_clause_of_its_own(*below);
      auto found = at(token, arguments);
      if (found && (ends || !only_tints(token, *found))) return *found;
      if (found && !own) own = std::move(found);
      if (ends) break;
      token = *below;
    }
    return own ? *own : first;
  }

 private:
  // "begins to", "is expected to", "is going to": what happens is told by the verb below. A threat, a request, a deal is told by
  // itself.
  bool only_tints(std::uint32_t token, const Understanding& found) const {
    if (found.kind == ClaimKind::kThreaten || found.kind == ClaimKind::kRequest || found.kind == ClaimKind::kReject ||
        found.kind == ClaimKind::kAgree)
      return false;
    return view_.is_in_class(token, view_.lexicon.aspect) || governs(token);
  }

  bool governs(std::uint32_t token) const {
    return view_.lexicon.factuality.find(tree_, token, FactualityEffect::Role::kGovernor) != nullptr;
  }

  bool tints(std::uint32_t token) const {
    const auto* effect = view_.lexicon.factuality.find(tree_, token, FactualityEffect::Role::kGovernor);
    return effect && (effect->certainty || effect->modality);
  }

  bool is_clause_of_its_own(std::uint32_t token) const {
    const auto clause = view_.clauses.headed_by(token);
    return clause && view_.clauses[*clause].type != Clause::Type::kInfinitive;
  }

  std::optional<Understanding> at(std::uint32_t token, const Arguments& arguments) {
    const bool verbal = is_verbal(tree_.at(token)) && !tree_.child(token, Deprel::kCop);
    if (!verbal) return at_state(token, arguments);
    if (view_.is_in_class(token, view_.lexicon.stative))
      if (auto found = at_complement(token, arguments)) return found;
    auto own = match(token, Sense::Part::kVerb, arguments);
    if (own && own->kind) return own;
    if (auto found = at_carried_noun(token, arguments)) return found;
    if (own) return own;
    // A participle may be read as an adjective: "is missing", "two missing", "left wounded".
    Arguments state = arguments;
    if (clause_.passive) {
      state.subject = arguments.object;
      state.object.reset();
    }
    return match(token, Sense::Part::kState, state);
  }

  // "was the first to leave": who does what the infinitive says.
  std::optional<Understanding> at_ranked(std::uint32_t token, const Arguments& arguments) {
    if (!view_.is_in_class(token, view_.lexicon.ranked)) return std::nullopt;
    for (const std::uint32_t c : tree_.children(token)) {
      const Deprel d = tree_.at(c).deprel;
      if (c < token || !is_verbal(tree_.at(c)) ||
          (d != Deprel::kAcl && d != Deprel::kXcomp && d != Deprel::kAdvcl && d != Deprel::kCcomp))
        continue;
      Arguments below = arguments_of_clause(tree_, clause_, c, view_.lexicon.by);
      below.subject = arguments.subject;
      if (auto found = match(c, Sense::Part::kVerb, below)) return found;
    }
    return std::nullopt;
  }

  // "Reports of a breach were false": what the reports tell.
  std::optional<Understanding> at_report(std::uint32_t token, const Arguments& arguments) {
    if (!clause_.subject || !view_.is_in_class(*clause_.subject, view_.lexicon.report)) return std::nullopt;
    if (!view_.lexicon.factuality.find(tree_, token, FactualityEffect::Role::kFalse)) return std::nullopt;
    for (const std::uint32_t c : tree_.children(*clause_.subject))
      if (tree_.at(c).deprel == Deprel::kNmod)
        if (auto found = noun(c, arguments)) {
          found->arguments.subject.reset();
          return found;
        }
    return std::nullopt;
  }

  std::optional<Understanding> at_state(std::uint32_t token, const Arguments& arguments) {
    if (auto found = at_ranked(token, arguments)) return found;
    if (auto found = at_report(token, arguments)) return found;
    if (auto found = match(token, Sense::Part::kState, arguments)) return found;
    if (!is_nominal(tree_.at(token))) return match(token, Sense::Part::kVerb, arguments);
    // "The blast was an attack", and a happening that something is said of: "the capture of the town was a turning point".
    if (clause_.subject)
      if (auto found = noun(*clause_.subject, arguments)) return found;
    return noun(token, arguments);
  }

  // "launched an offensive", "clashes erupted": the noun says what happens.
  std::optional<Understanding> at_carried_noun(std::uint32_t token, const Arguments& arguments) {
    if (view_.is_in_class(token, view_.lexicon.light) && arguments.object)
      if (auto found = noun(*arguments.object, arguments)) return found;
    if (view_.is_in_class(token, view_.lexicon.occur) && arguments.subject)
      if (auto found = noun(*arguments.subject, arguments)) {
        found->arguments.subject.reset();
        return found;
      }
    return std::nullopt;
  }

  // "remains in the hands of", "stayed shut", "were left homeless".
  std::optional<Understanding> at_complement(std::uint32_t token, const Arguments& arguments) {
    for (const std::uint32_t c : tree_.children(token)) {
      const Deprel d = tree_.at(c).deprel;
      if (d != Deprel::kXcomp && d != Deprel::kObl && d != Deprel::kObj && d != Deprel::kAdvmod) continue;
      if (d == Deprel::kXcomp && is_verbal(tree_.at(c)) && !(tree_.at(c).features & kParticiple)) continue;
      if (auto found = match(c, Sense::Part::kState, arguments)) return found;
    }
    return std::nullopt;
  }

  std::optional<Understanding> noun(std::uint32_t token, const Arguments& arguments) {
    Arguments with = arguments;
    auto found = match(token, Sense::Part::kNoun, with);
    if (!found) return std::nullopt;
    add_arguments_of_noun(tree_, token, found->arguments);
    found->light_noun = token;
    return found;
  }

  std::optional<Understanding> match(std::uint32_t token, Sense::Part part, const Arguments& arguments) {
    ArgumentClasses classes;
    if (arguments.subject) classes.subject = classes_of(*arguments.subject);
    classes.has_object = arguments.object.has_value();
    if (arguments.object) classes.object = classes_of(*arguments.object);
    const auto hit =
        view_.lexicon.predicates.match(tree_, token, part, classes, [&](std::uint32_t noun) { return classes_of(noun); });
    if (!hit) return std::nullopt;
    Understanding found;
    found.found = true;
    found.kind = hit->sense->kind;
    found.sense = hit->sense;
    found.predicate = token;
    found.arguments = arguments;
    if (hit->object) {
      add_arguments_of_noun(tree_, *hit->object, found.arguments);
      found.arguments.object = hit->object;
      if (part == Sense::Part::kVerb && arguments.object) add_arguments_of_noun(tree_, *arguments.object, found.arguments);
    } else if (part == Sense::Part::kState && tree_.at(token).deprel != Deprel::kRoot) {
      add_arguments_of_noun(tree_, token, found.arguments);
    }
    return found;
  }

  // A relative pronoun stands for what it describes.
  ClassBits classes_of(std::uint32_t token) const {
    if (clause_.antecedent && token != *clause_.antecedent && view_.is_in_class(token, view_.lexicon.relative))
      return view_.classes_of(*clause_.antecedent);
    return view_.classes_of(token);
  }

  const ArticleView& view_;
  const Tree& tree_;
  const Clause& clause_;
};

}  // namespace

const Sense* sense_of_noun(const ArticleView& view, std::uint32_t token) {
  const auto hit =
      view.lexicon.predicates.match(view.tree, token, Sense::Part::kNoun, {}, [&](std::uint32_t n) { return view.classes_of(n); });
  return hit && hit->sense->kind ? hit->sense : nullptr;
}

Understanding understand(const ArticleView& view, const Clause& clause) {
  Understanding found = Understander(view, clause).run();
  // A participle without an auxiliary may be a simple past that the tagger took for one: "Hundreds gathered".
  const bool doubtful = clause.passive && clause.type == Clause::Type::kMain && !view.tree.child(clause.head, Deprel::kAuxPass);
  if (found.found || !doubtful) return found;
  Clause active = clause;
  active.passive = false;
  Understanding second = Understander(view, active).run();
  return second.found ? second : found;
}

}  // namespace hearsay
