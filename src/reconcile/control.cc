#include "reconcile/control.h"

#include <algorithm>
#include <map>
#include <set>

namespace hearsay {
namespace {

constexpr auto kTakingDays = std::chrono::days(3);  // a longer time is when the place was held, not when it was taken

/// What is known of one holder at one place.
struct Hold {
  std::map<EntityId, int> holders;  // the party as it is named
  std::vector<ClaimIndex> claims;
  std::optional<Date> from;
  Date last_told;
  bool own_side_only = true;
};

bool counts(const ClaimView& view) {
  return !view.negative() && view.actual() && view.claim->place.has_value();
}

EntityId most_named(const std::map<EntityId, int>& votes) {
  return std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; })->first;
}

/// The party that a statement says holds the place.
std::optional<EntityId> holder_of(const Statement& statement, const ClaimViews& views) {
  std::map<EntityId, int> votes;
  for (const ClaimIndex c : statement)
    if (views.views[c].kind() == ClaimKind::kCapture)
      for (const EntityId actor : views.views[c].claim->actors) ++votes[actor];
  return votes.empty() ? std::nullopt : std::optional(most_named(votes));
}

using Holds = std::map<std::pair<EntityId, EntityId>, Hold>;  // by place and the holder's camp

void add_hold(Holds& holds, ClaimIndex index, EntityId holder, const ClaimView& view, const Situation& situation) {
  const EntityId camp = root_speaker(holder, situation.entities);
  Hold& hold = holds[{*view.claim->place, camp}];
  // "We hold the town," says the general: his army does.
  const auto party = [&](EntityId actor) {
    const bool person = situation.entities[actor].type == EntityType::kPerson;
    return person ? root_speaker(actor, situation.entities) : actor;
  };
  for (const EntityId actor : view.claim->actors) ++hold.holders[party(actor)];
  if (view.claim->actors.empty()) hold.holders[party(holder)] += 0;
  hold.claims.push_back(index);
  const auto& time = view.claim->time;
  if (time && time->end - time->start <= kTakingDays && (!hold.from || time->start < *hold.from)) hold.from = time->start;
  hold.last_told = std::max(hold.last_told, view.told);
  const bool own = !view.source.is_wire && view.source.id == camp;
  hold.own_side_only = hold.own_side_only && (own || view.claim->headline);
}

Holds find_holds(const StatementsAndClashes& found, const ClaimViews& views, const Situation& situation) {
  Holds holds;
  for (const Statement& statement : found.statements) {
    const auto usual = holder_of(statement, views);
    for (const ClaimIndex c : statement) {
      const ClaimView& view = views.views[c];
      if (view.kind() != ClaimKind::kCapture || !counts(view)) continue;
      if (view.claim->actors.empty()) {
        if (usual) add_hold(holds, c, *usual, view, situation);
      } else {
        add_hold(holds, c, view.claim->actors.front(), view, situation);
      }
    }
  }
  return holds;
}

/// When others are first said to have left the place or lost it.
std::optional<Date> left_on(EntityId place, EntityId camp, const ClaimViews& views) {
  std::optional<Date> day;
  for (const ClaimView& view : views.views) {
    if (view.kind() != ClaimKind::kWithdraw || !counts(view) || *view.claim->place != place ||
        view.claim->extent == Extent::kPartial)
      continue;
    if (!std::binary_search(view.camps.begin(), view.camps.end(), camp) || !view.claim->time) continue;
    if (!day || view.claim->time->end < *day) day = view.claim->time->end;
  }
  return day;
}

}  // namespace

std::vector<Control> derive_control(const Situation& situation, const StatementsAndClashes& found, const ClaimViews& views) {
  std::set<ClaimIndex> disputed;
  for (const Dispute& dispute : situation.disputes)
    for (const auto& side : dispute.sides) disputed.insert(side.begin(), side.end());
  const Holds holds = find_holds(found, views, situation);
  std::vector<Control> out;
  for (const auto& [key, hold] : holds) {
    Control control;
    control.place = key.first;
    control.holder = most_named(hold.holders);
    control.from = hold.from;
    control.claims = hold.claims;
    std::sort(control.claims.begin(), control.claims.end());
    const bool contested = std::any_of(hold.claims.begin(), hold.claims.end(), [&](ClaimIndex c) { return disputed.contains(c); });
    control.status = contested            ? ControlStatus::kDisputed
                     : hold.own_side_only ? ControlStatus::kClaimed
                                          : ControlStatus::kUndisputed;
    control.to = left_on(key.first, key.second, views);
    for (const auto& [other, later] : holds) {
      if (other.first != key.first || other.second == key.second || !later.from) continue;
      const bool after = hold.from ? *later.from > *hold.from : *later.from >= hold.last_told - std::chrono::days(1);
      if (after && (!control.to || *later.from < *control.to)) control.to = later.from;
    }
    out.push_back(std::move(control));
  }
  std::stable_sort(out.begin(), out.end(), [](const Control& a, const Control& b) {
    if (a.place != b.place) return a.place < b.place;
    return a.from.value_or(Date::min()) < b.from.value_or(Date::min());
  });
  return out;
}

}  // namespace hearsay
