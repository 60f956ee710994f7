#include "gather/batch.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>

#include "gather/link.h"
#include "gather/story_index.h"
#include "gather/threshold.h"

namespace hearsay {
namespace {

constexpr Threshold kJoined{.of_few = 0.2F, .of_many = 0.44F};  // groups are joined from this mean likeness on
constexpr std::size_t kLenders = 2;                             // neighbours that add to what an article tells
constexpr float kLending = 1.5F;                                // … and how much, times their likeness
constexpr float kLeastLending = 0.1F;                           // … if it is so great
constexpr float kCopy = 1.0F;                                   // the likeness of copies, whatever their words

/// By what stands in them, so that the order of the input has no say.
std::vector<std::uint32_t> in_order_of_content(std::span<const Print> prints) {
  const auto terms_before = [](const Print& a, const Print& b) {
    const auto before = [](const auto& x, const auto& y) { return std::tie(x.term, x.count) < std::tie(y.term, y.count); };
    return std::lexicographical_compare(a.terms.begin(), a.terms.end(), b.terms.begin(), b.terms.end(), before);
  };
  std::vector<std::uint32_t> order(prints.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t x, std::uint32_t y) {
    const Print &a = prints[x], &b = prints[y];
    if (a.day != b.day) return a.day < b.day;
    if (a.shingles != b.shingles) return a.shingles < b.shingles;
    return terms_before(a, b);
  });
  return order;
}

/// Which articles are tied together, each known by the first of its group.
class Ties {
 public:
  explicit Ties(std::size_t count) : first_(count) { std::iota(first_.begin(), first_.end(), 0U); }
  std::uint32_t first(std::uint32_t i) {
    while (first_[i] != i) i = first_[i] = first_[first_[i]];
    return i;
  }
  void tie(std::uint32_t a, std::uint32_t b) {
    a = first(a), b = first(b);
    first_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::uint32_t> first_;
};

class Batch {
 public:
  Batch(std::span<const Print> prints, const GatherOptions& options)
      : prints_(prints), index_(options.window_days, prints.size()), hits_(prints.size()), wires_(prints.size()) {
    for (std::uint32_t i = 0; i < prints_.size(); ++i) index_.add(prints_[i], i, i);
    index_.weigh_anew();
    for (std::uint32_t i = 0; i < prints_.size(); ++i)
      for (const StoryIndex::Hit& hit : index_.likest(prints_[i]))
        if (const std::uint32_t other = index_.at(hit).story; other != i) hits_[i].push_back({i, other, hit.cosine});
  }

  /// Which articles carry one copy.
  Ties& tie_copies() {
    for (const auto& hits : hits_)
      for (const Likeness& hit : hits)
        if (hit.cosine >= kLeastCopyLikeness && wires_.first(hit.a) != wires_.first(hit.b) &&
            is_copy_of(prints_[hit.a], prints_[hit.b]))
          wires_.tie(hit.a, hit.b);
    return wires_;
  }

  /// The story of each, known by its first article; after `tie_copies`.
  std::vector<std::uint32_t> link_stories() {
    for (std::uint32_t i = 0; i < prints_.size(); ++i) told_.push_back(with_neighbours(i));
    std::vector<Likeness> pairs;
    for (const auto& hits : hits_)
      for (const Likeness& hit : hits) {
        const Telling &a = told_[hit.a], &b = told_[hit.b];
        const bool copy = wires_.first(hit.a) == wires_.first(hit.b);
        pairs.push_back({hit.a, hit.b, copy ? kCopy : index_.dot(a.terms, b.terms) / (a.norm * b.norm + 1e-6F)});
      }
    return link_by_average(prints_.size(), pairs, kJoined.among(prints_.size()));
  }

 private:
  struct Telling {
    std::vector<Print::Weighted> terms;
    float norm = 0;
  };

  /// What an article tells and what the likest others add to it: two reports that share few words may each share many with a third.
  Telling with_neighbours(std::uint32_t i) const {
    std::unordered_map<std::uint32_t, float> sums;
    const auto lend = [&](std::uint32_t from, float share) {
      const float scale = share / (index_.norm(prints_[from].terms) + 1e-6F);
      for (const auto& [term, count] : prints_[from].terms) sums[term] += count * scale;
    };
    lend(i, 1);
    for (std::size_t h = 0; h < std::min(kLenders, hits_[i].size()) && hits_[i][h].cosine >= kLeastLending; ++h)
      lend(hits_[i][h].b, kLending * hits_[i][h].cosine);
    Telling told;
    for (const auto& [term, sum] : sums) told.terms.push_back({term, sum});
    std::sort(told.terms.begin(), told.terms.end(), [](const auto& a, const auto& b) { return a.term < b.term; });
    told.norm = index_.norm(told.terms);
    return told;
  }

  std::span<const Print> prints_;
  StoryIndex index_;
  std::vector<std::vector<Likeness>> hits_;  // of each article, the likest first
  std::vector<Telling> told_;
  Ties wires_;
};

/// Numbers groups by their first member in input order.
std::uint32_t number_of(std::unordered_map<std::uint32_t, std::uint32_t>& numbers, std::uint32_t group) {
  return numbers.emplace(group, static_cast<std::uint32_t>(numbers.size())).first->second;
}

}  // namespace

std::vector<Assignment> gather_batch(std::vector<Print> prints, const GatherOptions& options) {
  const std::vector<std::uint32_t> order = in_order_of_content(prints);
  std::vector<std::uint32_t> place(order.size());  // in that order, of each article
  std::vector<Print> ordered;
  for (std::uint32_t i = 0; i < order.size(); ++i) {
    place[order[i]] = i;
    ordered.push_back(std::move(prints[order[i]]));
  }
  Batch batch(ordered, options);
  Ties& wires = batch.tie_copies();
  const std::vector<std::uint32_t> stories = batch.link_stories();
  std::unordered_map<std::uint32_t, std::uint32_t> wire_numbers, story_numbers;
  std::vector<Assignment> out;
  for (const std::uint32_t at : place) {
    const std::uint32_t wire = wires.first(at);
    out.push_back({number_of(wire_numbers, wire), number_of(story_numbers, stories[wire])});
  }
  return out;
}

}  // namespace hearsay
