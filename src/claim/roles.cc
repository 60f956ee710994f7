#include "claim/roles.h"

#include <algorithm>

namespace hearsay {
namespace {

bool is_oblique(Deprel d) {
  return d == Deprel::kObl || d == Deprel::kOblAgent || d == Deprel::kNmod || d == Deprel::kOblUnmarked || d == Deprel::kOblTmod;
}

void add_obliques(const Tree& tree, std::uint32_t token, std::vector<Arguments::Oblique>& obliques) {
  for (const std::uint32_t c : tree.children(token)) {
    if (tree.at(c).deprel == Deprel::kIobj) {
      obliques.push_back({c, c});
      continue;
    }
    if (!is_oblique(tree.at(c).deprel)) continue;
    if (const auto preposition = tree.child(c, Deprel::kCase)) obliques.push_back({*preposition, c});
    // "in Homs and in Hama": the second stands under its own preposition.
    for (const std::uint32_t g : tree.children(c))
      if (tree.at(g).deprel == Deprel::kConj)
        if (const auto second = tree.child(g, Deprel::kCase)) obliques.push_back({*second, g});
  }
}

void sort(std::vector<Arguments::Oblique>& obliques) {
  std::sort(obliques.begin(), obliques.end(), [](const auto& a, const auto& b) { return a.noun < b.noun; });
  obliques.erase(std::unique(obliques.begin(), obliques.end(), [](const auto& a, const auto& b) { return a.noun == b.noun; }),
                 obliques.end());
}

std::optional<std::uint32_t> agent_of(const Tree& tree, std::uint32_t token, WordId by) {
  if (const auto agent = tree.child(token, Deprel::kOblAgent)) return agent;
  for (const std::uint32_t c : tree.children(token))
    if (tree.at(c).deprel == Deprel::kObl)
      if (const auto preposition = tree.child(c, Deprel::kCase); preposition && tree.is_word(*preposition, by)) return c;
  return std::nullopt;
}

}  // namespace

std::optional<std::uint32_t> Arguments::under(const Tree& tree, WordId preposition) const {
  for (const Oblique& oblique : obliques)
    if (tree.is_word(oblique.preposition, preposition)) return oblique.noun;
  return std::nullopt;
}

std::optional<std::uint32_t> Arguments::at(const Tree& tree, const RoleRule& rule) const {
  switch (rule.source) {
    case RoleRule::Source::kSubject:
      return subject;
    case RoleRule::Source::kObject:
      return object;
    case RoleRule::Source::kPossessor:
      return possessor;
    case RoleRule::Source::kPreposition:
      return under(tree, rule.preposition);
  }
  return std::nullopt;
}

Arguments arguments_of_clause(const Tree& tree, const Clause& clause, std::uint32_t predicate, WordId by) {
  Arguments found;
  found.subject = clause.subject;
  std::optional<std::uint32_t> object;
  for (std::uint32_t token = predicate;;) {
    if (!object) object = tree.child(token, Deprel::kObj);
    add_obliques(tree, token, found.obliques);
    if (token == clause.head || tree.at(token).head < 0) break;
    token = static_cast<std::uint32_t>(tree.at(token).head);
  }
  if (object) add_obliques(tree, *object, found.obliques);
  const bool passive = clause.passive || tree.child(predicate, Deprel::kAuxPass).has_value();
  if (passive) {
    found.object = clause.subject ? clause.subject : clause.antecedent;
    found.subject = agent_of(tree, predicate, by);
    if (!found.subject && predicate != clause.head) found.subject = agent_of(tree, clause.head, by);
    if (object && found.object == object) found.object = object;
  } else {
    found.object = object;
    // "the line that we are building": the relative clause lacks the object that it describes.
    const bool has_other_subject = clause.subject && clause.antecedent && *clause.subject != *clause.antecedent;
    if (!object && clause.type == Clause::Type::kRelative && has_other_subject && tree.at(*clause.subject).upos != Upos::kPron)
      found.object = clause.antecedent;
  }
  sort(found.obliques);
  return found;
}

void add_arguments_of_noun(const Tree& tree, std::uint32_t noun, Arguments& arguments) {
  if (!arguments.possessor) arguments.possessor = tree.child(noun, Deprel::kNmodPoss);
  add_obliques(tree, noun, arguments.obliques);
  sort(arguments.obliques);
}

Arguments arguments_of_noun(const Tree& tree, std::uint32_t noun) {
  Arguments found;
  add_arguments_of_noun(tree, noun, found);
  return found;
}

}  // namespace hearsay
