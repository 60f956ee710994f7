#include "reconcile/changes.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "reconcile/quantities.h"

namespace hearsay {
namespace {

/// A running total: what is counted, where, told in the latest articles that give it.
struct Total {
  EventIndex event = 0;
  AmountRange range;
  bool fresh = false;  // first told after the day
};

class ChangeFinder {
 public:
  ChangeFinder(const Situation& situation, Date since, const ReconcileKnowledge& knowledge)
      : situation_(situation), since_(since), knowledge_(knowledge) {}

  std::vector<Change> find() {
    for (EventIndex i = 0; i < situation_.events.size(); ++i) consider(i);
    consider_disputes();
    consider_totals();
    std::sort(changes_.begin(), changes_.end(),
              [](const Change& a, const Change& b) { return std::tie(a.kind, a.event, a.by) < std::tie(b.kind, b.event, b.by); });
    return std::move(changes_);
  }

 private:
  bool is_fresh(ClaimIndex claim) const {
    const auto& published = situation_.articles[situation_.claims[claim].article].article.published;
    return published && published->date > since_;
  }

  bool all_fresh(const std::vector<ClaimIndex>& claims) const {
    return std::all_of(claims.begin(), claims.end(), [&](ClaimIndex claim) { return is_fresh(claim); });
  }

  void consider(EventIndex index) {
    const Event& event = situation_.events[index];
    if (all_fresh(event.claims)) {
      changes_.push_back({ChangeKind::kNew, index, std::nullopt});
      return;
    }
    const auto known =
        std::count_if(event.sources.begin(), event.sources.end(), [&](const Source& s) { return !all_fresh(s.claims); });
    if (known < 2 && event.sources.size() >= 2) changes_.push_back({ChangeKind::kConfirmed, index, std::nullopt});
  }

  // A dispute is new where one side alone had spoken.
  void consider_disputes() {
    std::vector<bool> contested(situation_.events.size());
    for (const Dispute& dispute : situation_.disputes) {
      const auto known =
          std::count_if(dispute.sides.begin(), dispute.sides.end(), [&](const auto& side) { return !all_fresh(side); });
      if (known != 1) continue;
      for (const auto& side : dispute.sides)
        for (const ClaimIndex claim : side)
          if (const auto event = situation_.claims[claim].event; event && !is_fresh(claim)) contested[*event] = true;
    }
    for (EventIndex i = 0; i < contested.size(); ++i)
      if (contested[i]) changes_.push_back({ChangeKind::kContested, i, std::nullopt});
  }

  // Totals of one thing at one place: the highest of the later ones overtakes every lower one that was known.
  void consider_totals() {
    using Key = std::tuple<ClaimKind, std::uint16_t, std::optional<EntityId>>;
    std::map<Key, std::vector<Total>> series;
    for (EventIndex i = 0; i < situation_.events.size(); ++i) {
      const Event& event = situation_.events[i];
      if (!event.quantity || !knowledge_.grows(event.kind)) continue;
      const auto counting = std::find_if(event.claims.begin(), event.claims.end(), [&](ClaimIndex c) {
        return situation_.claims[c].claim.quantity && situation_.claims[c].claim.polarity == Polarity::kPositive;
      });
      if (counting == event.claims.end()) continue;
      const AmountRange range = range_of(situation_.claims[*counting].claim, knowledge_);
      if (range.measure == kNoMeasure) continue;
      series[{event.kind, range.measure, event.place}].push_back({i, range, all_fresh(event.claims)});
    }
    for (const auto& [key, totals] : series) overtake(totals);
  }

  void overtake(const std::vector<Total>& totals) {
    const Total* latest = nullptr;
    for (const Total& total : totals)
      if (total.fresh && (latest == nullptr || total.range.told > latest->range.told)) latest = &total;
    if (latest == nullptr) return;
    for (const Total& total : totals)
      if (!total.fresh && total.range.told < latest->range.told)
        changes_.push_back({ChangeKind::kSuperseded, total.event, latest->event});
  }

  const Situation& situation_;
  const Date since_;
  const ReconcileKnowledge& knowledge_;
  std::vector<Change> changes_;
};

}  // namespace

std::vector<Change> changes_since(const Situation& situation, Date since, const ReconcileKnowledge& knowledge) {
  return ChangeFinder(situation, since, knowledge).find();
}

}  // namespace hearsay
