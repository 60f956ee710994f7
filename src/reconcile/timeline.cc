#include "reconcile/timeline.h"

#include <algorithm>

#include "reconcile/wording.h"

namespace hearsay {
namespace {

TimelineEntry::Precision precision_of(const DayRange& time) {
  using Precision = TimelineEntry::Precision;
  const auto days = (time.end - time.start).count() + 1;
  return days <= 2 ? Precision::kDay : days <= 7 ? Precision::kWeek : days <= 31 ? Precision::kMonth : Precision::kYear;
}

/// One clause may tell events at several places: "between the town and the port"; it is told once a day.
TimelineEntry* same_words(std::vector<TimelineEntry>& entries, const TimelineEntry& entry) {
  for (auto known = entries.rbegin(); known != entries.rend() && known->date == entry.date; ++known)
    if (known->precision == entry.precision && known->text == entry.text) return &*known;
  return nullptr;
}

}  // namespace

std::vector<TimelineEntry> make_timeline(const Situation& situation, const ClaimViews& views) {
  std::vector<EventIndex> dated;
  for (EventIndex e = 0; e < situation.events.size(); ++e)
    if (situation.events[e].time && situation.events[e].status != EventStatus::kDenied) dated.push_back(e);
  const auto weight = [&](EventIndex e) {
    return std::pair(situation.events[e].sources.size(), situation.events[e].claims.size());
  };
  std::stable_sort(dated.begin(), dated.end(), [&](EventIndex a, EventIndex b) {
    const Date x = situation.events[a].time->start, y = situation.events[b].time->start;
    return x != y ? x < y : weight(a) > weight(b);
  });
  std::vector<TimelineEntry> out;
  for (const EventIndex e : dated) {
    const Event& event = situation.events[e];
    std::vector<ClaimIndex> telling;
    for (const ClaimIndex c : event.claims)
      if (views.views[c].claim->time == event.time) telling.push_back(c);
    if (telling.empty()) telling = event.claims;
    TimelineEntry entry{event.time->start, precision_of(*event.time), wording_of(clearest(telling, views), views, situation), {e}};
    if (TimelineEntry* known = same_words(out, entry)) {
      known->events.push_back(e);
    } else {
      out.push_back(std::move(entry));
    }
  }
  return out;
}

}  // namespace hearsay
