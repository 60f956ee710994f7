#include "gather/story_index.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "gather/threshold.h"

namespace hearsay {
namespace {

// An article joins a story from this likeness on (threshold.h).
constexpr Threshold kJoins{.of_few = 0.18F, .of_many = 0.24F};
constexpr double kPriorArticles = 200;  // as if so many articles without the word had been seen before
constexpr double kPriorHolders = 2;
constexpr std::size_t kVoices = 3;  // a story is as like as its likest articles
constexpr std::size_t kMostHits = 60;
constexpr std::size_t kMostSearched = 40;  // words of an article by which others are sought, the most telling
constexpr std::size_t kMostHolders = 400;  // … and articles looked at for each, the latest

bool likelier(const StoryIndex::Hit& a, const StoryIndex::Hit& b) {
  return std::tie(b.cosine, a.shelf, a.article) < std::tie(a.cosine, b.shelf, b.article);
}

}  // namespace

void StoryIndex::Holders::forget_first() {
  ++head;
  if (head < 64 || head * 2 < articles.size()) return;
  articles.erase(articles.begin(), articles.begin() + static_cast<std::ptrdiff_t>(head));
  head = 0;
}

void StoryIndex::Shelf::forget_first() {
  for (const auto& weighted : seen.front().print.terms) {
    const auto found = holders.find(weighted.term);
    found->second.forget_first();
    if (found->second.size() == 0) holders.erase(found);
  }
  seen.pop_front();
  ++first;
}

std::size_t StoryIndex::holders_of(std::uint32_t term) const {
  std::size_t count = 0;
  for (const Shelf& shelf : shelves_)
    if (const auto found = shelf.holders.find(term); found != shelf.holders.end()) count += found->second.size();
  return count;
}

float StoryIndex::idf(std::uint32_t term) const {
  return static_cast<float>(
      std::log((static_cast<double>(size()) + kPriorArticles) / (static_cast<double>(holders_of(term)) + kPriorHolders)));
}

float StoryIndex::norm(const std::vector<Print::Weighted>& terms) const {
  float sum = 0;
  for (const auto& [term, count] : terms) {
    const float weight = count * idf(term);
    sum += weight * weight;
  }
  return std::sqrt(sum);
}

float StoryIndex::dot(const std::vector<Print::Weighted>& a, const std::vector<Print::Weighted>& b) const {
  float sum = 0;
  for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
    if (a[i].term == b[k].term) {
      const float weight = idf(a[i].term);
      sum += a[i].count * b[k].count * weight * weight;
      ++i, ++k;
    } else {
      ++(a[i].term < b[k].term ? i : k);
    }
  }
  return sum;
}

bool StoryIndex::in_window(const std::optional<Date>& a, const std::optional<Date>& b) const {
  if (!a || !b) return true;
  return std::max(*a, *b) - std::min(*a, *b) <= std::chrono::days(window_days_);
}

std::vector<StoryIndex::Key> StoryIndex::keys_of(const Print& print) const {
  std::vector<Key> keys;
  for (const auto& [term, count] : print.terms) {
    if (holders_of(term) == 0) continue;
    const float rarity = idf(term);
    keys.push_back({term, count * rarity * rarity});
  }
  std::sort(keys.begin(), keys.end(),
            [](const Key& a, const Key& b) { return a.weight != b.weight ? a.weight > b.weight : a.term < b.term; });
  if (keys.size() > kMostSearched) keys.resize(kMostSearched);
  return keys;
}

/// Roughly, by the rarest words alone.
void StoryIndex::look_through(std::uint32_t number, const std::vector<Key>& keys, const Print& print, std::vector<Hit>& hits) {
  const Shelf& shelf = shelves_[number];
  rough_.resize(std::max(rough_.size(), shelf.seen.size()), 0);
  touched_.clear();
  for (const Key& key : keys) {
    const auto found = shelf.holders.find(key.term);
    if (found == shelf.holders.end()) continue;
    const auto& articles = found->second.articles;
    const std::size_t reach = std::min(found->second.size(), kMostHolders);
    for (std::size_t i = articles.size() - reach; i < articles.size(); ++i) {
      const std::uint32_t at = articles[i] - shelf.first;
      if (rough_[at] == 0) touched_.push_back(at);
      rough_[at] += key.weight;
    }
  }
  for (const std::uint32_t at : touched_) {
    const Seen& seen = shelf.seen[at];
    if (in_window(seen.print.day, print.day)) hits.push_back({number, shelf.first + at, rough_[at] / (seen.norm + 1e-6F)});
    rough_[at] = 0;
  }
}

std::vector<StoryIndex::Hit> StoryIndex::likest(const Print& print) {
  std::vector<Hit> hits;
  const std::vector<Key> keys = keys_of(print);
  for (std::uint32_t shelf = 0; shelf < shelves_.size(); ++shelf) look_through(shelf, keys, print, hits);
  if (hits.size() > kMostHits) {
    std::nth_element(hits.begin(), hits.begin() + kMostHits, hits.end(), likelier);
    hits.resize(kMostHits);
  }
  const float own = norm(print.terms);
  for (Hit& hit : hits) hit.cosine = dot(print.terms, at(hit).print.terms) / (own * at(hit).norm + 1e-6F);
  std::sort(hits.begin(), hits.end(), likelier);
  return hits;
}

std::optional<std::uint32_t> StoryIndex::best_story(const Print& print, const std::vector<Hit>& hits) {
  std::map<std::uint32_t, std::vector<float>> by_story;
  for (const Hit& hit : hits) by_story[at(hit).story].push_back(hit.cosine);
  std::optional<std::uint32_t> best;
  float most = 0;
  for (const auto& [story, cosines] : by_story) {
    const Story& known = stories_.at(story);
    if (!in_window(known.last, print.day)) continue;
    const std::size_t voices = std::min(kVoices, known.members);
    float sum = 0;
    for (std::size_t i = 0; i < std::min(voices, cosines.size()); ++i) sum += cosines[i];
    const float score = sum / static_cast<float>(voices);
    if (score > most) {
      most = score;
      best = story;
    }
  }
  return most >= kJoins.among(size()) ? best : std::nullopt;
}

void StoryIndex::add(Print print, std::uint32_t wire, std::uint32_t story) {
  Shelf& shelf = shelves_[print.day ? 0 : 1];
  const auto number = shelf.first + static_cast<std::uint32_t>(shelf.seen.size());
  for (const auto& weighted : print.terms) shelf.holders[weighted.term].articles.push_back(number);
  Story& known = stories_[story];
  ++known.members;
  if (print.day && (!known.last || *known.last < *print.day)) known.last = print.day;
  const float length = norm(print.terms);
  shelf.seen.push_back({std::move(print), wire, story, length});
  if (shelves_[1].seen.size() > kMostUndated) forget_first(shelves_[1]);
}

void StoryIndex::forget_first(Shelf& shelf) {
  const auto story = stories_.find(shelf.seen.front().story);
  if (--story->second.members == 0) stories_.erase(story);
  shelf.forget_first();
}

void StoryIndex::forget_before(Date day) {
  Shelf& dated = shelves_[0];
  while (!dated.seen.empty() && *dated.seen.front().print.day < day) forget_first(dated);
}

}  // namespace hearsay
