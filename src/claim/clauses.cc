#include "claim/clauses.h"

namespace hearsay {
namespace {

using Type = Clause::Type;

constexpr std::uint32_t kLongestSentence = 1000;  // what is longer is no prose; work per sentence may be quadratic

bool has_subject(const Tree& tree, std::uint32_t token) {
  for (const std::uint32_t c : tree.children(token)) {
    const Deprel d = tree.at(c).deprel;
    if (d == Deprel::kNsubj || d == Deprel::kNsubjPass || d == Deprel::kCsubj || d == Deprel::kCsubjPass || d == Deprel::kExpl ||
        d == Deprel::kNsubjOuter)
      return true;
  }
  return false;
}

bool is_predicate(const Tree& tree, std::uint32_t token) {
  return is_verbal(tree.at(token)) || tree.child(token, Deprel::kCop) || has_subject(tree, token);
}

bool has_infinitive_mark(const Tree& tree, std::uint32_t token) {
  for (const std::uint32_t c : tree.children(token))
    if (tree.at(c).deprel == Deprel::kMark && tree.at(c).upos == Upos::kPart) return true;
  return false;
}

bool is_finite(const Tree& tree, std::uint32_t token) {
  if (tree.at(token).features & (kPast | kPresent)) return true;
  for (const std::uint32_t c : tree.children(token)) {
    const Deprel d = tree.at(c).deprel;
    if (d == Deprel::kCop || d == Deprel::kAux || d == Deprel::kAuxPass) return true;
  }
  return false;
}

std::optional<Type> type_of(const Tree& tree, std::uint32_t token) {
  switch (tree.at(token).deprel) {
    case Deprel::kRoot:
      return Type::kMain;
    case Deprel::kCcomp:
    case Deprel::kCsubj:
    case Deprel::kCsubjPass:
      return Type::kReported;
    case Deprel::kAclRelcl:
    case Deprel::kAdvclRelcl:
      return Type::kRelative;
    case Deprel::kParataxis:
      return Type::kBeside;
    case Deprel::kAcl:
      return has_infinitive_mark(tree, token) ? Type::kInfinitive : Type::kParticiple;
    case Deprel::kAdvcl:
      if (has_infinitive_mark(tree, token)) return Type::kInfinitive;
      return is_finite(tree, token) || has_subject(tree, token) ? Type::kAdverbial : Type::kParticiple;
    case Deprel::kConj:
      return is_predicate(tree, token) ? std::optional(Type::kConjunct) : std::nullopt;
    default:
      return std::nullopt;
  }
}

std::optional<std::uint32_t> own_subject(const Tree& tree, std::uint32_t token) {
  for (const std::uint32_t c : tree.children(token)) {
    const Deprel d = tree.at(c).deprel;
    if (d == Deprel::kNsubj || d == Deprel::kNsubjPass) return c;
  }
  for (const std::uint32_t c : tree.children(token))
    if (tree.at(c).deprel == Deprel::kNsubjOuter || tree.at(c).deprel == Deprel::kCsubj) return c;
  return std::nullopt;
}

// A comma, dash or bracket right before the first word of the modifier sets it off.
bool is_set_off(const Tree& tree, std::uint32_t head) {
  std::uint32_t first = head;
  for (std::uint32_t t = head; t-- > tree.sentence_tokens(head).begin;) {
    if (!tree.dominates(head, t)) break;
    first = t;
  }
  const std::uint32_t begin = tree.sentence_tokens(head).begin;
  if (tree.at(first).upos == Upos::kPunct) return true;
  return first > begin && tree.at(first - 1).upos == Upos::kPunct && tree.text(first - 1) != "\"" && tree.text(first - 1) != "“";
}

// The noun that a modifier describes: in "reports of gunmen entering the town" the gunmen, wherever the participle hangs.
std::uint32_t described(const Tree& tree, std::uint32_t token) {
  const auto noun = static_cast<std::uint32_t>(tree.at(token).head);
  if (tree.at(token).deprel != Deprel::kAcl || !(tree.at(token).features & kGerund)) return noun;
  std::uint32_t nearest = noun;
  for (const std::uint32_t c : tree.children(noun))
    if (c > noun && c < token && tree.at(c).deprel == Deprel::kNmod && is_nominal(tree.at(c))) nearest = c;
  return nearest;
}

bool is_passive(const Tree& tree, const Clause& clause) {
  if (tree.child(clause.head, Deprel::kAuxPass) || tree.child(clause.head, Deprel::kNsubjPass)) return true;
  const Token& head = tree.at(clause.head);
  const bool bare = clause.type == Type::kParticiple || tree.child(clause.head, Deprel::kOblAgent).has_value();
  return bare && head.upos == Upos::kVerb && (head.features & kParticiple) && !(head.features & kGerund) &&
         !tree.child(clause.head, Deprel::kAux);
}

bool is_condition(const Tree& tree, const ClauseWords& words, const Clause& clause) {
  if (clause.type == Type::kRelative) return false;
  for (const std::uint32_t c : tree.children(clause.head)) {
    const Deprel d = tree.at(c).deprel;
    if (c > clause.head || (d != Deprel::kMark && d != Deprel::kAux && d != Deprel::kAdvmod)) continue;
    if (d == Deprel::kMark && clause.type == Type::kMain) continue;
    if (d != Deprel::kMark && (!clause.own_subject || c > *clause.subject)) continue;
    if (words.is_condition(tree.form(c))) return true;
  }
  return false;
}

// The sentence's root, a noun of which nothing is said: where a participle follows, the parser has likely taken the verb for one.
bool is_bare_noun(const Tree& tree, const Clause& clause) {
  const Token& head = tree.at(clause.head);
  return clause.type == Type::kMain && !clause.subject && (head.upos == Upos::kNoun || head.upos == Upos::kPropn) &&
         head.head < 0 && !tree.child(clause.head, Deprel::kCop) && !tree.child(clause.head, Deprel::kParataxis) &&
         !tree.child(clause.head, Deprel::kCase);
}

bool ends_in_question(const Tree& tree, std::uint32_t token) {
  const TokenRange range = tree.sentence_tokens(token);
  for (std::uint32_t t = range.end; t-- > range.begin && tree.at(t).upos == Upos::kPunct;)
    if (tree.text(t) == "?") return true;
  return false;
}

bool is_unreal(const Tree& tree, const ClauseWords& words, const Clause& clause) {
  if (clause.type == Type::kMain || clause.type == Type::kBeside) {
    if (ends_in_question(tree, clause.head)) return true;
    const std::uint32_t first = tree.sentence_tokens(clause.head).begin;
    if (first < clause.head && words.is_question(tree.form(first)) && tree.at(first).head >= 0 &&
        static_cast<std::uint32_t>(tree.at(first).head) == clause.head && tree.at(first).deprel != Deprel::kMark)
      return true;
    const Token& head = tree.at(clause.head);
    return head.upos == Upos::kVerb && (head.features & kInfinitive) && !(head.features & (kPresent | kPast)) && !clause.subject &&
           !is_finite(tree, clause.head) && !has_infinitive_mark(tree, clause.head);
  }
  if (clause.type != Type::kReported) return false;
  for (const std::uint32_t c : tree.children(clause.head))
    if (c < clause.head && words.is_question(tree.form(c))) return true;
  return false;
}

}  // namespace

std::optional<std::uint32_t> infinitive_below(const Tree& tree, std::uint32_t token) {
  if (const auto complement = tree.child(token, Deprel::kXcomp)) return complement;
  for (const std::uint32_t c : tree.children(token))
    if (c > token && tree.at(c).deprel == Deprel::kAdvcl && has_infinitive_mark(tree, c)) return c;
  return std::nullopt;
}

Clauses::Clauses(const Tree& tree, const ClauseWords& words, const std::vector<bool>& attributes, const std::vector<bool>& accuses)
    : of_(tree.size(), -1) {
  for (const std::uint32_t token : tree.top_down()) {
    if (tree.sentence_tokens(token).size() > kLongestSentence) continue;
    const std::int32_t above = tree.at(token).head < 0 ? -1 : of_[static_cast<std::uint32_t>(tree.at(token).head)];
    auto type = type_of(tree, token);
    const bool has_governor = tree.at(token).head >= 0;
    const auto governor = has_governor ? static_cast<std::uint32_t>(tree.at(token).head) : 0U;
    const bool open_content =
        has_governor && tree.at(token).deprel == Deprel::kXcomp && attributes[governor] && is_verbal(tree.at(token));
    if (open_content) type = Type::kReported;
    if (!type) {
      of_[token] = above;
      continue;
    }
    // A conjunct of something that is no clause head (a list of nouns, of infinitives under a light verb) stays with it.
    const bool governor_is_head = above >= 0 && clauses_[static_cast<std::size_t>(above)].head == governor;
    if (*type == Type::kConjunct && !governor_is_head && !has_subject(tree, token) &&
        !is_verbal(tree.at(static_cast<std::uint32_t>(tree.at(token).head)))) {
      of_[token] = above;
      continue;
    }
    Clause clause;
    clause.head = token;
    clause.type = *type;
    clause.parent = above;
    clause.subject = own_subject(tree, token);
    clause.own_subject = clause.subject.has_value();
    const Clause* parent = above >= 0 ? &clauses_[static_cast<std::size_t>(above)] : nullptr;
    const Deprel deprel = tree.at(token).deprel;
    if (deprel == Deprel::kAclRelcl || deprel == Deprel::kAcl) {
      clause.antecedent = described(tree, token);
      clause.restrictive = !is_set_off(tree, token);
    }
    clause.passive = is_passive(tree, clause);
    if (deprel == Deprel::kAcl && governor_is_head && parent && is_bare_noun(tree, *parent) && token > governor &&
        !clause.own_subject && *type == Type::kParticiple && (tree.at(token).features & kParticiple)) {
      clause.type = Type::kMain;
      clause.promoted = true;
      clause.restrictive = false;
      clause.subject = governor;
      clause.own_subject = true;
      clause.passive = !tree.child(token, Deprel::kObj);
    }
    if (*type == Type::kConjunct && parent && governor_is_head) {
      // What holds for the first conjunct holds for the others.
      clause.antecedent = parent->antecedent;
      clause.restrictive = parent->restrictive;
      clause.condition = parent->condition;
      clause.unreal = parent->unreal;
      if (!clause.own_subject && parent->type == Type::kParticiple && !is_finite(tree, token))
        clause.passive =
            is_passive(tree, clause) || ((tree.at(token).features & kParticiple) && !(tree.at(token).features & kGerund));
      if (!clause.own_subject && parent->passive && (tree.at(token).features & kParticiple) && !is_finite(tree, token))
        clause.passive = true;
    }
    if (!clause.subject) {
      if (clause.antecedent && *type != Type::kRelative)
        clause.subject = clause.antecedent;
      else if (has_governor && accuses[governor] && tree.child(governor, Deprel::kObj))
        clause.subject = tree.child(governor, Deprel::kObj);
      else if (parent && (open_content || *type == Type::kConjunct || *type == Type::kParticiple || *type == Type::kInfinitive))
        clause.subject = parent->subject;
    }
    clause.condition = clause.condition || is_condition(tree, words, clause);
    clause.unreal = clause.unreal || is_unreal(tree, words, clause);
    of_[token] = static_cast<std::int32_t>(clauses_.size());
    clauses_.push_back(clause);
  }
}

}  // namespace hearsay
