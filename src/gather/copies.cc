#include "gather/copies.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace hearsay {
namespace {

constexpr float kReprinted = 0.4F;       // five-word runs in common: a reprint, whole or cut
constexpr float kRetold = 0.62F;         // the same facts in the same order: reworded or translated …
constexpr float kRetoldMatched = 0.45F;  // … which hold near half of the shorter: a later report keeps the cast, not the facts
constexpr float kTitleWeight = 1.5F, kNumberWeight = 0.6F, kLeastWeight = 0.3F;
constexpr auto kCopyDays = std::chrono::days(4);
constexpr std::size_t kShortest = 30;   // telling words; a shorter text meets others by chance
constexpr std::size_t kMostPlaces = 6;  // a word that stands more often is no landmark

float sort_weight(const Term& term) {
  return term.sort == Term::Sort::kNumber ? 1.6F : term.sort == Term::Sort::kName ? 1.3F : 1.0F;
}

/// The heaviest chain of matches that rises in both articles: a Fenwick tree of maxima over positions in `b`.
class HeaviestChain {
 public:
  explicit HeaviestChain(std::size_t positions) : best_(positions + 1, 0) {}

  /// Matches must come by rising position in a, and for one position in a by falling position in b.
  void take(std::uint32_t position, float weight) {
    const float sum = before(position) + weight;
    for (std::size_t i = position + 1; i < best_.size(); i += i & (~i + 1)) best_[i] = std::max(best_[i], sum);
    heaviest_ = std::max(heaviest_, sum);
  }
  float heaviest() const { return heaviest_; }

 private:
  float before(std::uint32_t position) const {
    float most = 0;
    for (std::size_t i = position; i > 0; i &= i - 1) most = std::max(most, best_[i]);
    return most;
  }
  std::vector<float> best_;
  float heaviest_ = 0;
};

float shared(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  if (a.empty() || b.empty()) return 0;
  std::size_t both = 0;
  for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
    if (a[i] == b[k]) {
      ++both, ++i, ++k;
    } else {
      ++(a[i] < b[k] ? i : k);
    }
  }
  return static_cast<float>(both) / static_cast<float>(std::min(a.size(), b.size()));
}

std::size_t end_of_word(const std::vector<Print::Place>& places, std::size_t begin) {
  std::size_t end = begin + 1;
  while (end < places.size() && places[end].word == places[begin].word) ++end;
  return end;
}

}  // namespace

namespace {

/// The words by which stories are told apart: how often each stands, damped.
std::vector<Print::Weighted> weighted(const std::vector<Term>& terms) {
  std::unordered_map<std::uint32_t, float> counts;
  for (const Term& term : terms)
    counts[term.stem] += (term.title ? kTitleWeight : 1.0F) * (term.sort == Term::Sort::kNumber ? kNumberWeight : 1.0F);
  std::vector<Print::Weighted> out;
  for (const auto& [term, count] : counts) out.push_back({term, std::max(kLeastWeight, 1 + std::log(count))});
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.term < b.term; });
  return out;
}

}  // namespace

Print print_of(const Article& article, const CommonWords& words) {
  Print print;
  const std::vector<Term> terms = terms_of(article, words);
  std::unordered_map<std::uint32_t, float> counts;
  for (const Term& term : terms) counts[term.id] += 1;
  for (const Term& term : terms) {
    if (term.title || print.places.size() >= kLongestOrder) continue;
    const float weight = sort_weight(term) / std::sqrt(counts[term.id]);
    print.places.push_back({term.id, static_cast<std::uint32_t>(print.places.size()), weight});
    print.weight += weight;
  }
  std::sort(print.places.begin(), print.places.end(),
            [](const Print::Place& a, const Print::Place& b) { return std::pair(a.word, a.at) < std::pair(b.word, b.at); });
  print.terms = weighted(terms);
  print.shingles = shingles_of(article);
  if (article.published && !article.published->inferred()) print.day = article.published->date;
  return print;
}

CopyLikeness compare_copies(const Print& a, const Print& b) {
  CopyLikeness likeness;
  likeness.shingles = shared(a.shingles, b.shingles);
  likeness.words = std::min(a.places.size(), b.places.size());
  struct Match {
    std::uint32_t in_a, in_b;
    float weight;
  };
  std::vector<Match> matches;
  float matched = 0;
  for (std::size_t i = 0, k = 0; i < a.places.size() && k < b.places.size();) {
    const std::uint32_t word = a.places[i].word;
    if (word != b.places[k].word) {
      ++(word < b.places[k].word ? i : k);
      continue;
    }
    const std::size_t i_end = end_of_word(a.places, i), k_end = end_of_word(b.places, k);
    const float weight = std::min(a.places[i].weight, b.places[k].weight);
    matched += weight * static_cast<float>(std::min(i_end - i, k_end - k));
    if (i_end - i <= kMostPlaces && k_end - k <= kMostPlaces)
      for (std::size_t x = i; x < i_end; ++x)
        for (std::size_t y = k; y < k_end; ++y) matches.push_back({a.places[x].at, b.places[y].at, weight});
    i = i_end;
    k = k_end;
  }
  std::sort(matches.begin(), matches.end(),
            [](const Match& x, const Match& y) { return x.in_a != y.in_a ? x.in_a < y.in_a : x.in_b > y.in_b; });
  HeaviestChain chain(b.places.size());
  for (const Match& match : matches) chain.take(match.in_b, match.weight);
  const float shorter = std::min(a.weight, b.weight);
  if (shorter <= 0) return likeness;
  likeness.matched = std::min(1.0F, matched / shorter);
  likeness.chain = std::min(1.0F, chain.heaviest() / shorter);
  likeness.order = matched <= 0 ? 0 : std::min(1.0F, chain.heaviest() / matched);
  return likeness;
}

bool same_copy(const CopyLikeness& likeness) {
  if (likeness.words < kShortest) return likeness.shingles >= kReprinted && likeness.matched >= kReprinted;
  return likeness.shingles >= kReprinted || (likeness.matched >= kRetoldMatched && likeness.chain + likeness.matched >= kRetold);
}

bool is_copy_of(const Print& a, const Print& b) {
  if (a.day && b.day && std::max(*a.day, *b.day) - std::min(*a.day, *b.day) > kCopyDays) return false;
  return same_copy(compare_copies(a, b));
}

}  // namespace hearsay
