#include "reconcile/events.h"

#include <algorithm>
#include <map>

#include "reconcile/sources.h"

namespace hearsay {
namespace {

bool only_denies(const Statement& statement, const ClaimViews& views) {
  return std::all_of(statement.begin(), statement.end(), [&](ClaimIndex c) { return views.views[c].negative(); });
}

/// For each statement that only denies: the statement it denies most.
std::vector<std::uint32_t> homes_of(const StatementsAndClashes& found, const ClaimViews& views) {
  std::vector<std::uint32_t> home(found.statements.size());
  for (std::uint32_t s = 0; s < home.size(); ++s) home[s] = s;
  std::map<std::uint32_t, std::map<std::uint32_t, int>> votes;
  for (const Clash& clash : found.clashes) {
    if (clash.kind != DisputeKind::kPolarity || views.views[clash.a].negative() == views.views[clash.b].negative()) continue;
    const bool a_denies = views.views[clash.a].negative();
    const ClaimIndex denial = a_denies ? clash.a : clash.b, denied = a_denies ? clash.b : clash.a;
    if (views.views[denial].kind() == views.views[denied].kind()) ++votes[found.statement_of[denial]][found.statement_of[denied]];
  }
  for (const auto& [denial, counts] : votes) {
    if (!only_denies(found.statements[denial], views)) continue;
    const auto best =
        std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (!only_denies(found.statements[best->first], views)) home[denial] = best->first;
  }
  return home;
}

template <typename Value>
std::optional<Value> most_frequent(const std::map<Value, int>& votes) {
  if (votes.empty()) return std::nullopt;
  return std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; })->first;
}

/// Entities that at least a third of the claims which name any name, in order of their ids.
std::vector<EntityId> common_entities(std::span<const ClaimIndex> claims, const ClaimViews& views,
                                      std::vector<EntityId> Claim::*slot) {
  std::map<EntityId, int> votes;
  int naming = 0;
  for (const ClaimIndex c : claims) {
    const auto& ids = views.views[c].claim->*slot;
    naming += !ids.empty();
    for (const EntityId id : ids) ++votes[id];
  }
  std::vector<EntityId> out;
  for (const auto& [id, count] : votes)
    if (3 * count >= naming) out.push_back(id);
  return out;
}

void describe(Event& event, std::span<const ClaimIndex> claims, const ClaimViews& views, const ReconcileKnowledge& knowledge) {
  std::map<ClaimKind, int> kinds;
  std::map<EntityId, int> places;
  std::map<std::pair<Date, Date>, int> times;
  std::map<double, std::pair<int, const Amount*>> amounts;
  std::string_view sense;
  for (const ClaimIndex c : claims) {
    const Claim& claim = *views.views[c].claim;
    ++kinds[claim.kind];
    if (claim.place) ++places[*claim.place];
    if (claim.time) ++times[{claim.time->start, claim.time->end}];
    if (claim.quantity) {
      auto& vote = amounts[claim.quantity->value];
      ++vote.first;
      if (vote.second == nullptr) vote.second = &*claim.quantity;
    }
    if (sense.empty()) sense = claim.sense;
  }
  event.kind = *most_frequent(kinds);
  const EventCodes codes = knowledge.codes(event.kind, sense);
  event.plover = codes.plover;
  event.cameo = codes.cameo;
  event.acled = codes.acled;
  event.actors = common_entities(claims, views, &Claim::actors);
  event.targets = common_entities(claims, views, &Claim::targets);
  event.place = most_frequent(places);
  if (const auto time = most_frequent(times)) event.time = DayRange{time->first, time->second};
  if (!amounts.empty())
    event.quantity = *std::max_element(amounts.begin(), amounts.end(), [](const auto& a, const auto& b) {
                        return a.second.first < b.second.first;
                      })->second.second;
}

EventStatus status_of(const Event& event, bool disputed, bool denied) {
  if (denied) return EventStatus::kDenied;
  if (disputed) return EventStatus::kDisputed;
  return event.sources.size() >= 2 ? EventStatus::kCorroborated : EventStatus::kReported;
}

}  // namespace

void make_events(Situation& situation, const StatementsAndClashes& found, const ClaimViews& views,
                 const ReconcileKnowledge& knowledge) {
  const std::vector<std::uint32_t> home = homes_of(found, views);
  std::vector<std::vector<std::uint32_t>> guests(found.statements.size());
  for (std::uint32_t s = 0; s < home.size(); ++s)
    if (home[s] != s) guests[home[s]].push_back(s);
  std::vector<bool> disputed(found.statements.size());
  for (const Clash& clash : found.clashes)
    for (const ClaimIndex c : {clash.a, clash.b}) disputed[found.statement_of[c]] = true;
  for (std::uint32_t s = 0; s < found.statements.size(); ++s) {
    if (home[s] != s) continue;
    Event event;
    const Statement& asserting = found.statements[s];
    describe(event, asserting, views, knowledge);
    event.sources = independent_sources(asserting, views, situation);
    const bool denied = only_denies(asserting, views) && std::any_of(asserting.begin(), asserting.end(), [&](ClaimIndex c) {
                          return views.views[c].claim->force == CueForce::kDeny;
                        });
    event.status = status_of(event, disputed[s], denied);
    event.claims = asserting;
    for (const std::uint32_t guest : guests[s])
      event.claims.insert(event.claims.end(), found.statements[guest].begin(), found.statements[guest].end());
    std::sort(event.claims.begin(), event.claims.end());
    for (const ClaimIndex c : event.claims) situation.claims[c].event = static_cast<EventIndex>(situation.events.size());
    situation.events.push_back(std::move(event));
  }
}

std::vector<Corroboration> find_corroborations(const Situation& situation, const StatementsAndClashes& found) {
  using Stand = std::pair<std::size_t, std::size_t>;  // a dispute, and the side taken in it
  std::vector<std::vector<Stand>> stands(situation.claims.size());
  for (std::size_t d = 0; d < situation.disputes.size(); ++d)
    for (std::size_t side = 0; side < situation.disputes[d].sides.size(); ++side)
      for (const ClaimIndex claim : situation.disputes[d].sides[side]) stands[claim].emplace_back(d, side);
  std::vector<Corroboration> out;
  for (const Statement& statement : found.statements) {
    Corroboration agreed;
    std::map<std::size_t, std::size_t> taken;  // by dispute: the side of the claims that agree so far
    for (const ClaimIndex claim : statement) {
      const bool against = std::any_of(stands[claim].begin(), stands[claim].end(), [&](const Stand& stand) {
        const auto at = taken.find(stand.first);
        return at != taken.end() && at->second != stand.second;
      });
      if (against) continue;
      taken.insert(stands[claim].begin(), stands[claim].end());
      agreed.claims.push_back(claim);
    }
    if (agreed.claims.size() >= 2) out.push_back(std::move(agreed));
  }
  return out;
}

}  // namespace hearsay
