#include "reconcile/disputes.h"

#include <algorithm>
#include <map>
#include <set>

#include "reconcile/entity_groups.h"
#include "reconcile/wording.h"

namespace hearsay {
namespace {

using Side = std::vector<ClaimIndex>;
using Edges = std::set<std::pair<std::uint32_t, std::uint32_t>>;

void add(Side& side, const Side& more) {
  side.insert(side.end(), more.begin(), more.end());
  std::sort(side.begin(), side.end());
  side.erase(std::unique(side.begin(), side.end()), side.end());
}

/// The connected parts of a graph, each sorted, in order of their smallest node.
std::vector<std::vector<std::uint32_t>> parts_of(const Edges& edges) {
  std::map<std::uint32_t, std::uint32_t> number;
  std::vector<std::uint32_t> node;
  for (const auto& [a, b] : edges)
    for (const std::uint32_t n : {a, b}) number.emplace(n, 0);
  for (auto& [n, at] : number) {
    at = static_cast<std::uint32_t>(node.size());
    node.push_back(n);
  }
  DisjointSets sets(node.size());
  for (const auto& [a, b] : edges) sets.join(number[a], number[b]);
  std::map<std::uint32_t, std::vector<std::uint32_t>> parts;
  for (std::uint32_t i = 0; i < node.size(); ++i) parts[sets.find(i)].push_back(node[i]);
  std::vector<std::vector<std::uint32_t>> out;
  for (auto& [first, members] : parts) out.push_back(std::move(members));
  return out;
}

bool linked(const Edges& edges, std::uint32_t a, std::uint32_t b) {
  return edges.contains({std::min(a, b), std::max(a, b)});
}

/// Puts the nodes on two sides so that no edge stays on one; empty where there is no such way.
std::vector<std::vector<std::uint32_t>> two_sides(const std::vector<std::uint32_t>& nodes, const Edges& edges) {
  std::map<std::uint32_t, int> side{{nodes[0], 0}};
  for (std::vector<std::uint32_t> open{nodes[0]}; !open.empty();) {
    const std::uint32_t node = open.back();
    open.pop_back();
    for (const std::uint32_t other : nodes) {
      if (!linked(edges, node, other)) continue;
      const auto [at, fresh] = side.emplace(other, 1 - side[node]);
      if (fresh) open.push_back(other);
      if (at->second == side[node]) return {};
    }
  }
  std::vector<std::vector<std::uint32_t>> sides(2);
  for (const auto& [node, which] : side) sides[static_cast<std::size_t>(which)].push_back(node);
  return sides;
}

bool all_linked(const std::vector<std::uint32_t>& nodes, const Edges& edges) {
  for (std::size_t i = 0; i < nodes.size(); ++i)
    for (std::size_t k = i + 1; k < nodes.size(); ++k)
      if (!linked(edges, nodes[i], nodes[k])) return false;
  return true;
}

class DisputeBook {
 public:
  DisputeBook(const StatementsAndClashes& found, const ClaimViews& views, const Situation& situation)
      : found_(found), views_(views), situation_(situation) {}

  std::vector<Dispute> gather() {
    std::map<DisputeKind, Edges> by_kind;
    for (const Clash& clash : found_.clashes) {
      const std::uint32_t a = clash.whole ? found_.statement_of[clash.a] : clash.a,
                          b = clash.whole ? found_.statement_of[clash.b] : clash.b;
      if (a != b) by_kind[clash.kind].emplace(std::min(a, b), std::max(a, b));
    }
    for (const auto& [kind, edges] : by_kind)
      for (const auto& nodes : parts_of(edges)) settle(kind, nodes, edges);
    return std::move(disputes_);
  }

 private:
  static bool is_whole(DisputeKind kind) { return kind != DisputeKind::kDate && kind != DisputeKind::kExtent; }

  Side side_of(DisputeKind kind, const std::vector<std::uint32_t>& nodes) const {
    Side side;
    for (const std::uint32_t node : nodes) add(side, is_whole(kind) ? found_.statements[node] : Side{node});
    return side;
  }

  void put(DisputeKind kind, std::vector<std::vector<std::uint32_t>> groups) {
    Dispute dispute;
    dispute.kind = kind;
    for (const auto& group : groups) dispute.sides.push_back(side_of(kind, group));
    std::sort(dispute.sides.begin(), dispute.sides.end());
    dispute.about = wording_of(clearest(dispute.sides[0], views_), views_, situation_);
    disputes_.push_back(std::move(dispute));
  }

  void settle(DisputeKind kind, const std::vector<std::uint32_t>& nodes, const Edges& edges) {
    if (kind == DisputeKind::kDate) {
      std::map<Date, std::vector<std::uint32_t>> by_day;
      for (const std::uint32_t claim : nodes) by_day[views_.views[claim].claim->time->start].push_back(claim);
      std::vector<std::vector<std::uint32_t>> groups;
      for (auto& [day, group] : by_day) groups.push_back(std::move(group));
      return put(kind, std::move(groups));
    }
    if (auto sides = two_sides(nodes, edges);
        !sides.empty() && (kind == DisputeKind::kPolarity || kind == DisputeKind::kExtent || nodes.size() == 2))
      return put(kind, std::move(sides));
    if (all_linked(nodes, edges)) {
      std::vector<std::vector<std::uint32_t>> groups;
      for (const std::uint32_t node : nodes) groups.push_back({node});
      return put(kind, std::move(groups));
    }
    for (const std::uint32_t a : nodes)
      for (const std::uint32_t b : nodes)
        if (a < b && linked(edges, a, b)) put(kind, {{a}, {b}});
  }

  const StatementsAndClashes& found_;
  const ClaimViews& views_;
  const Situation& situation_;
  std::vector<Dispute> disputes_;
};

}  // namespace

std::vector<Dispute> gather_disputes(const StatementsAndClashes& found, const ClaimViews& views, const Situation& situation) {
  return DisputeBook(found, views, situation).gather();
}

}  // namespace hearsay
