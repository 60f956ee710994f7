#include "reconcile/statements.h"

#include <algorithm>
#include <unordered_set>

namespace hearsay {
namespace {

constexpr float kJoin = 0.0F;        // log-odds from which a pair may join two statements
constexpr float kJoinMean = -0.6F;   // … if all their claims together are about so like
constexpr std::size_t kSample = 10;  // claims of a statement that are compared when two statements meet

struct Link {
  float odds;
  ClaimIndex a, b;
};

bool surer(const Link& x, const Link& y) {
  return x.odds != y.odds ? x.odds > y.odds : std::pair(x.a, x.b) < std::pair(y.a, y.b);
}

class Joiner {
 public:
  Joiner(const ClaimViews& claims, const Situation& situation, const ReconcileKnowledge& knowledge)
      : claims_(claims),
        situation_(situation),
        knowledge_(knowledge),
        statement_(claims.views.size()),
        members_(claims.views.size()) {
    for (ClaimIndex i = 0; i < claims.views.size(); ++i) {
      statement_[i] = i;
      members_[i] = {i};
    }
  }

  void take(std::vector<Link> links) {
    std::sort(links.begin(), links.end(), surer);
    for (const Link& link : links) {
      const std::uint32_t a = std::min(statement_[link.a], statement_[link.b]),
                          b = std::max(statement_[link.a], statement_[link.b]);
      if (a == b || refused_.contains(pair_key(a, b))) continue;
      if (belong_together(members_[a], members_[b])) {
        join(a, b);
      } else {
        refused_.insert(pair_key(a, b));  // asked once: crowded stories would ask again with every link
      }
    }
  }

  StatementsAndClashes result() && {
    StatementsAndClashes out;
    out.statement_of.resize(statement_.size());
    for (auto& members : members_) {
      if (members.empty()) continue;
      std::sort(members.begin(), members.end());
      for (const ClaimIndex member : members) out.statement_of[member] = static_cast<std::uint32_t>(out.statements.size());
      out.statements.push_back(std::move(members));
    }
    return out;
  }

 private:
  static std::uint64_t pair_key(std::uint32_t a, std::uint32_t b) { return std::uint64_t{a} << 32 | b; }

  bool belong_together(const Statement& x, const Statement& y) const {
    float sum = 0;
    int pairs = 0;
    for (std::size_t i = 0; i < std::min(x.size(), kSample); ++i)
      for (std::size_t k = 0; k < std::min(y.size(), kSample); ++k) {
        const auto &a = claims_.views[x[i]], &b = claims_.views[y[k]];
        const Comparison c = compare(a, b, claims_, situation_.entities, knowledge_);
        const auto clash = find_clash(x[i], y[k], c, claims_, situation_, knowledge_);
        // Two dates of one capture are still one capture; all else that clashes is two statements.
        if (c.same_clause || c.other_figure || c.opposed || (clash && clash->kind != DisputeKind::kDate)) return false;
        sum += likeness(c, clash ? Except::kTime : Except::kNothing);
        ++pairs;
      }
    return sum >= kJoinMean * static_cast<float>(pairs);
  }

  void join(std::uint32_t a, std::uint32_t b) {
    for (const ClaimIndex member : members_[b]) statement_[member] = a;
    members_[a].insert(members_[a].end(), members_[b].begin(), members_[b].end());
    members_[b].clear();
  }

  const ClaimViews& claims_;
  const Situation& situation_;
  const ReconcileKnowledge& knowledge_;
  std::vector<std::uint32_t> statement_;
  std::vector<Statement> members_;
  std::unordered_set<std::uint64_t> refused_;
};

}  // namespace

StatementsAndClashes find_statements(const ClaimViews& claims, const Situation& situation, const ReconcileKnowledge& knowledge) {
  std::vector<Link> links;
  std::vector<Clash> clashes;
  for (const auto& [a, b] : candidate_pairs(claims)) {
    const Comparison c = compare(claims.views[a], claims.views[b], claims, situation.entities, knowledge);
    if (const auto clash = find_clash(a, b, c, claims, situation, knowledge)) {
      clashes.push_back(*clash);
    } else if (!c.opposed && !c.same_clause && !c.other_figure) {
      if (const float odds = likeness(c); odds >= kJoin) links.push_back({odds, a, b});
    }
  }
  Joiner joiner(claims, situation, knowledge);
  joiner.take(std::move(links));
  StatementsAndClashes out = std::move(joiner).result();
  out.clashes = std::move(clashes);
  return out;
}

}  // namespace hearsay
