#include "read/spanning_tree.h"

#include <algorithm>
#include <limits>

namespace hearsay::read {
namespace {

constexpr double kNever = -std::numeric_limits<double>::infinity();

// Contracts cycles until the best heads make a tree, then undoes the contractions. Node 0 is the root, node i + 1 is word i.
class Arborescence {
 public:
  Arborescence(std::span<const float> scores, std::size_t n) : nodes_(n + 1), score_(nodes_ * nodes_, kNever) {
    double low = 0, high = 0;
    for (const float s : scores) low = std::min(low, double{s}), high = std::max(high, double{s});
    const double price = (high - low) * static_cast<double>(nodes_) + 1;  // of one root more: above all that it could gain
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t h = 0; h < nodes_; ++h)
        if (h != i + 1) score(h, i + 1) = scores[i * nodes_ + h] - (h == 0 ? price : 0);
  }

  std::vector<std::size_t> solve() {
    start();
    for (std::size_t at = 1; at < nodes_; ++at)
      if (alive_[at]) choose_head(at);
    for (std::vector<std::size_t> cycle = find_cycle(); !cycle.empty(); cycle = find_cycle()) contract(cycle);
    undo();
    return chosen_;
  }

 private:
  // An arc as the original nodes saw it.
  struct Arc {
    std::size_t head = 0, word = 0;
  };
  struct Contraction {
    std::size_t into = 0;
    std::vector<std::size_t> members;
    std::vector<Arc> arcs;                        // by member: the arc of the cycle that enters it
    std::vector<std::vector<std::size_t>> words;  // by member: the words inside it then
  };

  double& score(std::size_t head, std::size_t node) { return score_[node * nodes_ + head]; }
  Arc& origin(std::size_t head, std::size_t node) { return origin_[node * nodes_ + head]; }

  void start() {
    alive_.assign(nodes_, true);
    best_.assign(nodes_, 0);
    chosen_.assign(nodes_, 0);
    origin_.resize(nodes_ * nodes_);
    words_.resize(nodes_);
    for (std::size_t node = 0; node < nodes_; ++node) {
      words_[node] = {node};
      for (std::size_t head = 0; head < nodes_; ++head) origin(head, node) = {head, node};
    }
  }

  void choose_head(std::size_t node) {
    std::size_t best = nodes_;
    for (std::size_t head = 0; head < nodes_; ++head)
      if (alive_[head] && head != node && (best == nodes_ || score(head, node) > score(best, node))) best = head;
    best_[node] = best;
  }

  std::vector<std::size_t> find_cycle() const {
    std::vector<std::size_t> walk(nodes_, 0);  // the walk that met a node first
    for (std::size_t from = 1; from < nodes_; ++from) {
      if (!alive_[from]) continue;
      std::size_t at = from;
      while (at != 0 && walk[at] == 0) {
        walk[at] = from;
        at = best_[at];
      }
      if (at == 0 || walk[at] != from) continue;
      std::vector<std::size_t> cycle{at};
      for (std::size_t next = best_[at]; next != at; next = best_[next]) cycle.push_back(next);
      return cycle;
    }
    return {};
  }

  // The first member stands for all from now on.
  void contract(const std::vector<std::size_t>& cycle) {
    Contraction done;
    done.into = cycle.front();
    done.members = cycle;
    std::vector<double> inside(cycle.size());
    for (std::size_t m = 0; m < cycle.size(); ++m) {
      inside[m] = score(best_[cycle[m]], cycle[m]);
      done.arcs.push_back(origin(best_[cycle[m]], cycle[m]));
      done.words.push_back(words_[cycle[m]]);
      alive_[cycle[m]] = false;
    }
    for (std::size_t other = 0; other < nodes_; ++other)
      if (alive_[other]) join(cycle, inside, other);
    alive_[done.into] = true;
    for (std::size_t m = 1; m < cycle.size(); ++m)
      words_[done.into].insert(words_[done.into].end(), words_[cycle[m]].begin(), words_[cycle[m]].end());
    choose_head(done.into);
    for (std::size_t node = 1; node < nodes_; ++node)
      if (alive_[node] && std::find(cycle.begin(), cycle.end(), best_[node]) != cycle.end()) best_[node] = done.into;
    contractions_.push_back(std::move(done));
  }

  // The best arcs between a node outside and the cycle, now those of its first member.
  void join(const std::vector<std::size_t>& cycle, const std::vector<double>& inside, std::size_t other) {
    std::size_t in = 0, out = 0;
    for (std::size_t m = 1; m < cycle.size(); ++m) {
      if (score(other, cycle[m]) - inside[m] > score(other, cycle[in]) - inside[in]) in = m;
      if (other != 0 && score(cycle[m], other) > score(cycle[out], other)) out = m;
    }
    const std::size_t into = cycle.front();
    const double entering = score(other, cycle[in]) - inside[in];
    const Arc entering_arc = origin(other, cycle[in]);
    score(other, into) = entering;
    origin(other, into) = entering_arc;
    if (other == 0) return;
    const double leaving = score(cycle[out], other);
    const Arc leaving_arc = origin(cycle[out], other);
    score(into, other) = leaving;
    origin(into, other) = leaving_arc;
  }

  void undo() {
    for (std::size_t node = 1; node < nodes_; ++node)
      if (alive_[node]) keep(origin(best_[node], node));
    for (auto done = contractions_.rbegin(); done != contractions_.rend(); ++done)
      for (std::size_t m = 0; m < done->members.size(); ++m) {
        const auto& words = done->words[m];
        const bool entered =
            std::any_of(words.begin(), words.end(), [&](std::size_t w) { return entered_.size() > w && entered_[w]; });
        if (!entered) keep(done->arcs[m]);
      }
  }

  void keep(const Arc& arc) {
    entered_.resize(nodes_, false);
    entered_[arc.word] = true;
    chosen_[arc.word] = arc.head;
  }

  std::size_t nodes_;
  std::vector<double> score_;
  std::vector<Arc> origin_;
  std::vector<bool> alive_, entered_;
  std::vector<std::size_t> best_, chosen_;
  std::vector<std::vector<std::size_t>> words_;
  std::vector<Contraction> contractions_;
};

// Do these heads make a tree with one root?
bool is_tree(std::span<const std::int32_t> heads) {
  std::vector<std::int32_t> walk(heads.size(), -1);
  int roots = 0;
  for (std::int32_t from = 0; from < static_cast<std::int32_t>(heads.size()); ++from) {
    roots += heads[static_cast<std::size_t>(from)] < 0;
    std::int32_t at = from;
    while (at >= 0 && walk[static_cast<std::size_t>(at)] < 0) {
      walk[static_cast<std::size_t>(at)] = from;
      at = heads[static_cast<std::size_t>(at)];
    }
    if (at >= 0 && walk[static_cast<std::size_t>(at)] == from) return false;
  }
  return roots == 1;
}

}  // namespace

void find_tree(std::span<const float> scores, std::size_t n, std::vector<std::int32_t>& heads) {
  heads.assign(n, -1);
  for (std::size_t i = 0; i < n; ++i) {
    const float* row = scores.data() + i * (n + 1);
    std::size_t best = 0;
    for (std::size_t h = 1; h <= n; ++h)
      if (h != i + 1 && row[h] > row[best]) best = h;
    heads[i] = static_cast<std::int32_t>(best) - 1;
  }
  if (n == 0 || is_tree(heads)) return;
  const std::vector<std::size_t> chosen = Arborescence(scores, n).solve();
  for (std::size_t i = 0; i < n; ++i) heads[i] = static_cast<std::int32_t>(chosen[i + 1]) - 1;
}

}  // namespace hearsay::read
