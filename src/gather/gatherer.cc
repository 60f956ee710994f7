#include "gather/gatherer.h"

#include <algorithm>
#include <utility>

#include "gather/copies.h"
#include "gather/story_index.h"

namespace hearsay {

struct Gatherer::Impl {
  explicit Impl(const GatherOptions& chosen) : options(chosen) {}
  GatherOptions options;
  StoryIndex index;
  std::uint32_t next_wire = 0;
  std::uint32_t next_story = 0;
  std::optional<Date> now;

  Assignment place(Print print);
};

namespace {

constexpr std::size_t kComparedCopies = 6;  // the likest articles, checked for being one copy
constexpr float kRatherLike = 0.15F;        // less like than this, no two articles are one copy
constexpr auto kCopyDays = std::chrono::days(4);

auto apart(Date a, Date b) {
  return a > b ? a - b : b - a;
}

}  // namespace

Assignment Gatherer::Impl::place(Print print) {
  if (print.day) {
    now = now ? std::max(*now, *print.day) : *print.day;
  } else {
    print.day = now;
  }
  if (now) index.forget_before(*now - std::chrono::days(options.window_days));
  const std::vector<StoryIndex::Hit> hits = index.likest(print);
  Assignment assignment;
  for (std::size_t h = 0; h < std::min(hits.size(), kComparedCopies) && !assignment.wire; ++h) {
    if (hits[h].cosine < kRatherLike) break;
    const StoryIndex::Seen& seen = index.at(hits[h].article);
    if (print.day && seen.print.day && apart(*print.day, *seen.print.day) > kCopyDays) continue;
    if (!same_copy(compare_copies(seen.print, print))) continue;
    assignment = {seen.wire, seen.story};
  }
  if (!assignment.story) assignment.story = index.best_story(hits);
  if (!assignment.story) assignment.story = next_story++;
  if (!assignment.wire) assignment.wire = next_wire++;
  index.add(std::move(print), *assignment.wire, *assignment.story);
  return assignment;
}

Gatherer::Gatherer(GatherOptions options) : impl_(std::make_unique<Impl>(options)) {}
Gatherer::~Gatherer() = default;
Gatherer::Gatherer(Gatherer&&) noexcept = default;
Gatherer& Gatherer::operator=(Gatherer&&) noexcept = default;

Assignment Gatherer::add(const Report& report) {
  return impl_->place(print_of(report));
}

std::vector<Assignment> gather(std::span<const Report> reports, const GatherOptions& options) {
  // In time order, undated articles after the one before them; the answers go back into input order.
  std::vector<std::pair<std::optional<Date>, std::size_t>> order;
  std::optional<Date> day;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    if (reports[i].article.published) day = reports[i].article.published->date;
    order.emplace_back(day, i);
  }
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  Gatherer gatherer(options);
  std::vector<Assignment> out(reports.size());
  for (const auto& [when, i] : order) out[i] = gatherer.add(reports[i]);
  return out;
}

}  // namespace hearsay
