#include "gather/gatherer.h"

#include <algorithm>
#include <utility>

#include "gather/batch.h"
#include "gather/copies.h"
#include "gather/story_index.h"

namespace hearsay {

struct Gatherer::Impl {
  Impl(const CommonWords& common, const GatherOptions& chosen) : words(common), options(chosen), index(chosen.window_days) {}
  const CommonWords& words;
  GatherOptions options;
  StoryIndex index;
  std::uint32_t next_wire = 0;
  std::uint32_t next_story = 0;
  std::optional<Date> now;

  Assignment place(Print print);
};

namespace {

constexpr std::size_t kComparedCopies = 6;  // the likest articles, checked for being one copy

}  // namespace

Assignment Gatherer::Impl::place(Print print) {
  if (print.day && (!now || *now < *print.day)) now = print.day;
  if (now) index.forget_before(*now - std::chrono::days(options.window_days));
  const std::vector<StoryIndex::Hit> hits = index.likest(print);
  Assignment assignment;
  for (std::size_t h = 0; h < std::min(hits.size(), kComparedCopies) && !assignment.wire; ++h) {
    if (hits[h].cosine < kLeastCopyLikeness) break;
    const StoryIndex::Seen& seen = index.at(hits[h]);
    if (is_copy_of(seen.print, print)) assignment = {seen.wire, seen.story};
  }
  if (!assignment.story) assignment.story = index.best_story(print, hits);
  if (!assignment.story) assignment.story = next_story++;
  if (!assignment.wire) assignment.wire = next_wire++;
  index.add(std::move(print), *assignment.wire, *assignment.story);
  return assignment;
}

Gatherer::Gatherer(const CommonWords& words, GatherOptions options) : impl_(std::make_unique<Impl>(words, options)) {}
Gatherer::~Gatherer() = default;
Gatherer::Gatherer(Gatherer&&) noexcept = default;
Gatherer& Gatherer::operator=(Gatherer&&) noexcept = default;

Assignment Gatherer::add(const Article& article) {
  return impl_->place(print_of(article, impl_->words));
}

std::vector<Assignment> gather(std::span<const Article* const> articles, const CommonWords& words, const GatherOptions& options) {
  if (options.batch) {
    std::vector<Print> prints;
    for (const Article* article : articles) prints.push_back(print_of(*article, words));
    return gather_batch(std::move(prints), options);
  }
  std::vector<std::pair<std::optional<Date>, std::size_t>> order;  // those without a day come first
  for (std::size_t i = 0; i < articles.size(); ++i) {
    const auto& published = articles[i]->published;
    order.emplace_back(published && !published->inferred() ? std::optional(published->date) : std::nullopt, i);
  }
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  Gatherer gatherer(words, options);
  std::vector<Assignment> out(articles.size());
  for (const auto& [day, i] : order) out[i] = gatherer.add(*articles[i]);
  return out;
}

}  // namespace hearsay
