#include "claim/claims_evidence.h"

#include <algorithm>

namespace hearsay {
namespace {

constexpr std::uint32_t kWidestGap = 12;  // words of another clause that evidence may run over

bool opens(const Token& token) {
  return token.upos == Upos::kPunct || token.deprel == Deprel::kCc || token.upos == Upos::kCconj ||
         (token.deprel == Deprel::kMark && token.upos != Upos::kPart) ||
         (token.deprel == Deprel::kMark && token.upos == Upos::kSconj);
}

void trim_edges(const Tree& tree, std::vector<std::uint32_t>& tokens) {
  std::size_t begin = 0;
  while (begin < tokens.size() && opens(tree.at(tokens[begin]))) ++begin;
  std::size_t end = tokens.size();
  while (end > begin && (tree.at(tokens[end - 1]).upos == Upos::kPunct || tree.at(tokens[end - 1]).deprel == Deprel::kCc)) --end;
  tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(end), tokens.end());
  tokens.erase(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(begin));
}

// Where a long foreign stretch parts the tokens, keep the piece that holds the head.
void keep_piece(std::vector<std::uint32_t>& tokens, std::uint32_t head) {
  const auto at = std::lower_bound(tokens.begin(), tokens.end(), head);
  if (at == tokens.end()) return;
  auto begin = at;
  while (begin != tokens.begin() && *begin - *(begin - 1) <= kWidestGap) --begin;
  auto end = at + 1;
  while (end != tokens.end() && *end - *(end - 1) <= kWidestGap) ++end;
  tokens.erase(end, tokens.end());
  tokens.erase(tokens.begin(), begin);
}

bool is_cue_or_source(const ArticleView& view, std::uint32_t token, std::uint32_t attribution) {
  const Span span = view.tree.at(token).span;
  const Attribution& by = view.attributions[attribution];
  const auto holds = [&](const std::vector<Span>& spans) {
    return std::any_of(spans.begin(), spans.end(), [&](Span s) { return s.contains(span); });
  };
  return holds(by.cue) || holds(by.source);
}

// A modifier that tells which one means nothing without its noun: "the storm that sank the ferry".
void add_antecedent(const ArticleView& view, const Clause& clause, std::optional<std::uint32_t> attribution,
                    std::vector<std::uint32_t>& tokens) {
  if (!(clause.restrictive || clause.promoted) || !clause.antecedent || clause.type == Clause::Type::kConjunct || tokens.empty())
    return;
  std::uint32_t first = *clause.antecedent;
  for (const std::uint32_t c : view.tree.children(*clause.antecedent))
    if (c < first && view.tree.at(c).deprel != Deprel::kCase && view.tree.at(c).deprel != Deprel::kCc &&
        view.tree.at(c).upos != Upos::kPunct && !view.clauses.headed_by(c))
      first = c;
  if (first > tokens.front()) return;
  std::vector<std::uint32_t> noun;
  for (std::uint32_t t = first; t < tokens.front(); ++t)
    if (!attribution || is_within(view, t, *attribution)) noun.push_back(t);
  tokens.insert(tokens.begin(), noun.begin(), noun.end());
}

}  // namespace

bool is_within(const ArticleView& view, std::uint32_t token, std::uint32_t outer) {
  auto at = view.attribution_of(token);
  for (std::size_t steps = 0; at && steps <= view.attributions.size(); ++steps) {
    if (*at == outer) return true;
    at = view.attributions[*at].nested_in;
  }
  return false;
}

std::vector<std::uint32_t> evidence_of(const ArticleView& view, std::uint32_t clause, const std::vector<Standing>& standing,
                                       const std::vector<bool>& apart, std::optional<std::uint32_t> attribution) {
  const std::uint32_t head = view.clauses[clause].head;
  std::vector<std::uint32_t> tokens;
  const TokenRange range = view.tree.sentence_tokens(head);
  for (std::uint32_t t = range.begin; t < range.end; ++t) {
    std::int32_t owner = view.clauses.of(t);
    while (owner >= 0 && static_cast<std::uint32_t>(owner) != clause &&
           standing[static_cast<std::size_t>(owner)] == Standing::kAbsorbed)
      owner = view.clauses[static_cast<std::size_t>(owner)].parent;
    if (owner < 0 || static_cast<std::uint32_t>(owner) != clause || apart[t]) continue;
    if (attribution && t != head && (!is_within(view, t, *attribution) || is_cue_or_source(view, t, *attribution))) continue;
    tokens.push_back(t);
  }
  add_antecedent(view, view.clauses[clause], attribution, tokens);
  keep_piece(tokens, head);
  trim_edges(view.tree, tokens);
  return tokens;
}

std::vector<std::uint32_t> evidence_of_noun(const ArticleView& view, std::uint32_t noun, const std::vector<Standing>& standing) {
  std::vector<std::uint32_t> tokens;
  const TokenRange range = view.tree.sentence_tokens(noun);
  const std::int32_t home = view.clauses.of(noun);
  const auto preposition = view.tree.child(noun, Deprel::kCase);
  for (std::uint32_t t = range.begin; t < range.end; ++t) {
    if (!view.tree.dominates(noun, t)) continue;
    if (preposition && t <= *preposition) continue;
    std::int32_t owner = view.clauses.of(t);
    while (owner >= 0 && owner != home && standing[static_cast<std::size_t>(owner)] == Standing::kAbsorbed)
      owner = view.clauses[static_cast<std::size_t>(owner)].parent;
    if (owner == home) tokens.push_back(t);
  }
  keep_piece(tokens, noun);
  trim_edges(view.tree, tokens);
  return tokens;
}

bool only_reports(const ArticleView& view, const Clause& clause, const Understanding& understood) {
  if (!understood.sense || clause.passive || understood.predicate != clause.head) return false;
  const auto& roles = understood.sense->roles;
  return std::any_of(roles.begin(), roles.end(), [&](const RoleRule& rule) {
    const auto reporter = rule.slot == RoleSlot::kReporter ? understood.arguments.at(view.tree, rule) : std::nullopt;
    return reporter && *reporter < clause.head;
  });
}

Span span_of(const Tree& tree, const std::vector<std::uint32_t>& tokens) {
  if (tokens.empty()) return {};
  return {tree.at(tokens.front()).span.begin, tree.at(tokens.back()).span.end};
}

}  // namespace hearsay
