#include "gather/batch.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>

#include "gather/link.h"
#include "gather/pairs.h"
#include "gather/threshold.h"

namespace hearsay {
namespace {

constexpr Threshold kJoined{.of_few = 0.2F, .of_many = 0.44F};  // groups are joined from this mean likeness on
constexpr std::size_t kLenders = 2;                             // neighbours that add to what an article tells
constexpr float kLending = 1.5F;                                // … and how much, times their likeness
constexpr float kLeastLending = 0.1F;                           // … if it is so great
constexpr float kLeastCounted = 0.06F;                          // less is as good as nothing
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

/// a + b * scale
WordVector sum_of(const WordVector& a, const WordVector& b, float scale) {
  WordVector out;
  out.reserve(a.size() + b.size());
  std::size_t i = 0, k = 0;
  while (i < a.size() || k < b.size()) {
    if (k == b.size() || (i < a.size() && a[i].term < b[k].term)) {
      out.push_back(a[i++]);
    } else if (i == a.size() || b[k].term < a[i].term) {
      out.push_back({b[k].term, b[k].count * scale});
      ++k;
    } else {
      out.push_back({a[i].term, a[i].count + b[k].count * scale});
      ++i, ++k;
    }
  }
  return out;
}

/// What each article tells and what the likest others add to it: two reports that share few words may each share many with a third.
std::vector<WordVector> with_neighbours(std::span<const WordVector> vectors, std::span<const Likeness> pairs) {
  std::vector<std::vector<Likeness>> likest(vectors.size());
  const auto offer = [&](std::uint32_t to, std::uint32_t from, float cosine) {
    auto& lenders = likest[to];
    if (cosine < kLeastLending) return;
    const auto likelier = [](const Likeness& x, const Likeness& y) {
      return x.cosine != y.cosine ? x.cosine > y.cosine : x.b < y.b;
    };
    const Likeness one{to, from, cosine};
    lenders.insert(std::upper_bound(lenders.begin(), lenders.end(), one, likelier), one);
    if (lenders.size() > kLenders) lenders.pop_back();
  };
  for (const Likeness& pair : pairs) {
    offer(pair.a, pair.b, pair.cosine);
    offer(pair.b, pair.a, pair.cosine);
  }
  std::vector<WordVector> out(vectors.begin(), vectors.end());
  for (std::size_t i = 0; i < out.size(); ++i) {
    for (const Likeness& lender : likest[i]) out[i] = sum_of(out[i], vectors[lender.b], kLending * lender.cosine);
    normalise(out[i]);
  }
  return out;
}

/// Which articles carry one copy.
Ties tie_copies(std::span<const Print> prints, std::span<const Likeness> pairs) {
  Ties wires(prints.size());
  for (const Likeness& pair : pairs)
    if (pair.cosine >= kLeastCopyLikeness && wires.first(pair.a) != wires.first(pair.b) &&
        is_copy_of(prints[pair.a], prints[pair.b]))
      wires.tie(pair.a, pair.b);
  return wires;
}

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
  std::vector<WordVector> vectors = word_vectors(ordered);
  std::vector<Likeness> pairs = likest_pairs(ordered, vectors, options.window_days);
  Ties wires = tie_copies(ordered, pairs);
  vectors = with_neighbours(vectors, pairs);
  for (Likeness& pair : pairs)
    pair.cosine = wires.first(pair.a) == wires.first(pair.b) ? kCopy : cosine_of(vectors[pair.a], vectors[pair.b]);
  std::erase_if(pairs, [](const Likeness& pair) { return pair.cosine < kLeastCounted; });
  const std::vector<std::uint32_t> stories = link_by_average(ordered.size(), pairs, kJoined.among(ordered.size()));

  std::unordered_map<std::uint32_t, std::uint32_t> wire_numbers, story_numbers;
  std::vector<Assignment> out;
  for (const std::uint32_t at : place) {
    const std::uint32_t wire = wires.first(at);
    out.push_back({number_of(wire_numbers, wire), number_of(story_numbers, stories[wire])});
  }
  return out;
}

}  // namespace hearsay
