#include "gather/pairs.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace hearsay {
namespace {

constexpr double kPriorArticles = 200;  // as if so many articles without the word had been seen, too
constexpr double kPriorHolders = 2;
constexpr std::size_t kMostHits = 60;
constexpr std::size_t kMostSearched = 40;  // words of an article by which others are sought, the most telling
constexpr std::size_t kMostHolders = 400;  // … and articles looked at for each, the nearest in time, with a day and without

/// The articles that have a word, in order.
using Holders = std::unordered_map<std::uint32_t, std::vector<std::uint32_t>>;

/// Finds, for one article after the other, those before it that are like it.
class PairFinder {
 public:
  PairFinder(std::span<const Print> prints, std::span<const WordVector> vectors, int window_days)
      : prints_(prints), vectors_(vectors), window_(window_days), rough_(prints.size(), 0) {
    while (undated_ < prints.size() && !prints[undated_].day) ++undated_;
  }

  std::vector<Likeness> find() {
    for (std::uint32_t i = 0; i < prints_.size(); ++i) {
      take_pairs(i);
      for (const auto& [term, weight] : vectors_[i]) holders_[term].push_back(i);
    }
    return std::move(pairs_);
  }

 private:
  struct Known {
    std::uint32_t term;
    float weight;
    const std::vector<std::uint32_t>* articles;
  };

  void take_pairs(std::uint32_t i) {
    touched_.clear();
    known_.clear();
    for (const auto& [term, weight] : vectors_[i])
      if (const auto found = holders_.find(term); found != holders_.end()) known_.push_back({term, weight, &found->second});
    const auto heavier = [](const Known& a, const Known& b) {
      return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
    };
    const std::size_t searched = std::min(known_.size(), kMostSearched);
    std::nth_element(known_.begin(), known_.begin() + static_cast<std::ptrdiff_t>(searched), known_.end(), heavier);
    for (std::size_t w = 0; w < searched; ++w) look_through(*known_[w].articles, i, known_[w].weight);
    const auto likelier = [&](std::uint32_t a, std::uint32_t b) { return rough_[a] != rough_[b] ? rough_[a] > rough_[b] : a < b; };
    const std::size_t most = std::min(touched_.size(), kMostHits);
    std::nth_element(touched_.begin(), touched_.begin() + static_cast<std::ptrdiff_t>(most), touched_.end(), likelier);
    for (std::size_t h = 0; h < most; ++h) pairs_.push_back({i, touched_[h], cosine_of(vectors_[i], vectors_[touched_[h]])});
    for (const std::uint32_t other : touched_) rough_[other] = 0;
  }

  /// Roughly, by the most telling words alone: the last of those with a day in the window, the last of those without one.
  void look_through(const std::vector<std::uint32_t>& articles, std::uint32_t i, float weight) {
    const auto dated = std::lower_bound(articles.begin(), articles.end(), undated_);
    std::size_t looked_at = 0;
    for (auto at = articles.end(); at != dated && looked_at < kMostHolders; ++looked_at) {
      --at;
      if (*prints_[i].day - *prints_[*at].day > window_) break;
      touch(*at, weight);
    }
    looked_at = 0;
    for (auto at = dated; at != articles.begin() && looked_at < kMostHolders; ++looked_at) touch(*--at, weight);
  }

  void touch(std::uint32_t other, float weight) {
    if (rough_[other] == 0) touched_.push_back(other);
    rough_[other] += weight * weight;  // as if the word stood in the other with the same weight
  }

  std::span<const Print> prints_;
  std::span<const WordVector> vectors_;
  std::chrono::days window_;
  std::uint32_t undated_ = 0;  // how many have no day
  Holders holders_;
  std::vector<float> rough_;  // likeness so far of each article before this one
  std::vector<std::uint32_t> touched_;
  std::vector<Known> known_;  // its words that others before it have, too
  std::vector<Likeness> pairs_;
};

}  // namespace

void normalise(WordVector& vector) {
  float sum = 0;
  for (const auto& word : vector) sum += word.count * word.count;
  const float scale = 1 / (std::sqrt(sum) + 1e-6F);
  for (auto& word : vector) word.count *= scale;
}

std::vector<WordVector> word_vectors(std::span<const Print> prints) {
  std::unordered_map<std::uint32_t, std::uint32_t> holders;
  for (const Print& print : prints)
    for (const auto& word : print.terms) ++holders[word.term];
  std::vector<WordVector> out;
  for (const Print& print : prints) {
    WordVector& vector = out.emplace_back(print.terms);
    for (auto& [term, count] : vector)
      count *=
          static_cast<float>(std::log((static_cast<double>(prints.size()) + kPriorArticles) / (holders.at(term) + kPriorHolders)));
    normalise(vector);
  }
  return out;
}

float cosine_of(const WordVector& a, const WordVector& b) {
  float sum = 0;
  for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
    if (a[i].term == b[k].term) {
      sum += a[i++].count * b[k++].count;
    } else {
      ++(a[i].term < b[k].term ? i : k);
    }
  }
  return sum;
}

std::vector<Likeness> likest_pairs(std::span<const Print> prints, std::span<const WordVector> vectors, int window_days) {
  return PairFinder(prints, vectors, window_days).find();
}

}  // namespace hearsay
