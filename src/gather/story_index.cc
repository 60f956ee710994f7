#include "gather/story_index.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace hearsay {
namespace {

// An article joins a story from this likeness on. It rises with the number of articles in the window, because among many some
// stranger is always rather like.
constexpr double kLeastLikeness = 0.14, kLikenessOfMany = 0.225, kMany = 300, kFew = 4;
constexpr double kPriorArticles = 200;  // as if so many articles without the word had been seen before
constexpr double kPriorHolders = 2;
constexpr std::size_t kVoices = 3;  // a story is as like as its likest articles
constexpr std::size_t kMostHits = 60;
constexpr std::size_t kMostSearched = 40;  // words of an article by which others are sought, the most telling
constexpr std::size_t kMostHolders = 400;  // … and articles looked at for each, the latest

double least_likeness(std::size_t articles) {
  const double share = std::log(1 + static_cast<double>(articles) / kFew) / std::log(1 + kMany / kFew);
  return kLeastLikeness + (kLikenessOfMany - kLeastLikeness) * std::min(1.0, share);
}

}  // namespace

void StoryIndex::Holders::forget_first() {
  ++head;
  if (head < 64 || head * 2 < articles.size()) return;
  articles.erase(articles.begin(), articles.begin() + static_cast<std::ptrdiff_t>(head));
  head = 0;
}

float StoryIndex::idf_of(std::size_t holders) const {
  return static_cast<float>(
      std::log((static_cast<double>(seen_.size()) + kPriorArticles) / (static_cast<double>(holders) + kPriorHolders)));
}

float StoryIndex::idf(std::uint32_t term) const {
  const auto found = holders_.find(term);
  return idf_of(found == holders_.end() ? 0 : found->second.size());
}

float StoryIndex::norm(const Print& print) const {
  float sum = 0;
  for (const auto& [term, count] : print.terms) {
    const float weight = count * idf(term);
    sum += weight * weight;
  }
  return std::sqrt(sum);
}

float StoryIndex::dot(const Print& a, const Print& b) const {
  float sum = 0;
  for (std::size_t i = 0, k = 0; i < a.terms.size() && k < b.terms.size();) {
    if (a.terms[i].term == b.terms[k].term) {
      const float weight = idf(a.terms[i].term);
      sum += a.terms[i].count * b.terms[k].count * weight * weight;
      ++i, ++k;
    } else {
      ++(a.terms[i].term < b.terms[k].term ? i : k);
    }
  }
  return sum;
}

std::vector<StoryIndex::Hit> StoryIndex::likest(const Print& print) const {
  // Roughly first, by the rarest words alone, then exactly for those that came out best.
  struct Telling {
    float weight;
    const Holders* holders;
  };
  std::vector<Telling> telling;
  for (const auto& [term, count] : print.terms) {
    const auto found = holders_.find(term);
    if (found == holders_.end()) continue;
    const float rarity = idf_of(found->second.size());
    telling.push_back({count * rarity * rarity, &found->second});
  }
  std::sort(telling.begin(), telling.end(), [](const Telling& a, const Telling& b) { return a.weight > b.weight; });
  if (telling.size() > kMostSearched) telling.resize(kMostSearched);
  std::vector<float> rough(seen_.size(), 0);
  for (const Telling& term : telling) {
    const auto& articles = term.holders->articles;
    const std::size_t reach = std::min(term.holders->size(), kMostHolders);
    for (std::size_t i = articles.size() - reach; i < articles.size(); ++i) rough[articles[i] - first_] += term.weight;
  }
  std::vector<Hit> hits;
  for (std::uint32_t i = 0; i < rough.size(); ++i)
    if (rough[i] > 0) hits.push_back({first_ + i, rough[i] / (seen_[i].norm + 1e-6F)});
  const auto likelier = [](const Hit& a, const Hit& b) {
    return a.cosine != b.cosine ? a.cosine > b.cosine : a.article < b.article;
  };
  if (hits.size() > kMostHits) {
    std::nth_element(hits.begin(), hits.begin() + kMostHits, hits.end(), likelier);
    hits.resize(kMostHits);
  }
  const float own = norm(print);
  for (Hit& hit : hits) hit.cosine = dot(print, at(hit.article).print) / (own * at(hit.article).norm + 1e-6F);
  std::sort(hits.begin(), hits.end(), likelier);
  return hits;
}

std::optional<std::uint32_t> StoryIndex::best_story(const std::vector<Hit>& hits) const {
  std::map<std::uint32_t, std::vector<float>> by_story;
  for (const Hit& hit : hits) by_story[at(hit.article).story].push_back(hit.cosine);
  std::optional<std::uint32_t> best;
  float most = 0;
  for (const auto& [story, cosines] : by_story) {
    const std::size_t top = std::min(kVoices, cosines.size());
    float sum = 0;
    for (std::size_t i = 0; i < top; ++i) sum += cosines[i];
    const float score = sum / static_cast<float>(top);
    if (score > most) {
      most = score;
      best = story;
    }
  }
  return most >= least_likeness(seen_.size()) ? best : std::nullopt;
}

void StoryIndex::add(Print print, std::uint32_t wire, std::uint32_t story) {
  const auto number = first_ + static_cast<std::uint32_t>(seen_.size());
  for (const auto& weighted : print.terms) holders_[weighted.term].articles.push_back(number);
  const float length = norm(print);
  seen_.push_back({std::move(print), wire, story, length});
}

void StoryIndex::forget_before(Date day) {
  while (!seen_.empty() && seen_.front().print.day && *seen_.front().print.day < day) {
    for (const auto& weighted : seen_.front().print.terms) {
      const auto found = holders_.find(weighted.term);
      found->second.forget_first();
      if (found->second.size() == 0) holders_.erase(found);
    }
    seen_.pop_front();
    ++first_;
  }
}

}  // namespace hearsay
