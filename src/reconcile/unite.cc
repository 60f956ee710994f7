#include "reconcile/unite.h"

#include <algorithm>
#include <map>

#include "reconcile/entity_groups.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

bool shouts(std::string_view name) {
  return name.size() > 3 && std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// The most frequent of the fullest names; of equals the longest, then the first in byte order.
std::string canonical_name(const std::vector<const Entity*>& members) {
  std::map<std::string, double> votes;
  for (const Entity* entity : members) {
    const auto words = 1 + std::count(entity->name.begin(), entity->name.end(), ' ');
    votes[entity->name] += (entity->common ? 0.2 : 1.0) * (words > 1 ? 2.0 : 1.0) * (shouts(entity->name) ? 0.1 : 1.0);
  }
  const auto better = [](const auto& a, const auto& b) {
    if (a.second != b.second) return a.second < b.second;
    return a.first.size() < b.first.size();
  };
  return std::max_element(votes.begin(), votes.end(), better)->first;
}

std::optional<EntityId> most_frequent(const std::map<EntityId, int>& votes) {
  if (votes.empty()) return std::nullopt;
  return std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; })->first;
}

EntityType type_of(const std::vector<const Entity*>& members) {
  std::array<int, 3> votes{};
  for (const Entity* entity : members) ++votes[static_cast<std::size_t>(entity->type)];
  return static_cast<EntityType>(std::max_element(votes.begin(), votes.end()) - votes.begin());
}

/// The sense that most members share; one with coordinates before one without.
std::optional<PlaceSense> sense_of(const std::vector<const Entity*>& members) {
  std::map<std::string, std::pair<int, const PlaceSense*>> votes;
  for (const Entity* entity : members)
    if (entity->place) {
      auto& vote = votes[entity->place->gazetteer_id.value_or("")];
      vote.first += entity->place->gazetteer_id ? 2 : 1;
      if (vote.second == nullptr || (!vote.second->lat && entity->place->lat)) vote.second = &*entity->place;
    }
  if (votes.empty()) return std::nullopt;
  const auto best =
      std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second.first < b.second.first; });
  return *best->second.second;
}

SituationEntity united(const std::vector<const Entity*>& members) {
  SituationEntity out;
  out.type = type_of(members);
  out.name = canonical_name(members);
  out.aliases.push_back(out.name);
  for (const Entity* entity : members)
    for (const std::string& alias : entity->aliases)
      if (std::find(out.aliases.begin(), out.aliases.end(), alias) == out.aliases.end()) out.aliases.push_back(alias);
  if (out.type == EntityType::kPlace) out.place = sense_of(members);
  out.common = std::all_of(members.begin(), members.end(), [](const Entity* entity) { return entity->common; });
  return out;
}

void carry_over(UnitedEntities& out, const EntityGroups& groups) {
  std::vector<std::map<EntityId, int>> speaks(out.entities.size()), located(out.entities.size());
  for (const LocalEntity& local : groups.locals) {
    const auto& global = out.global[local.article];
    const EntityId self = global[local.id];
    const auto vote = [&](const std::optional<EntityId>& other, std::map<EntityId, int>& votes) {
      if (other && *other < global.size() && global[*other] != self) ++votes[global[*other]];
    };
    vote(local.entity->speaks_for, speaks[self]);
    vote(local.entity->located_in, located[self]);
  }
  for (EntityId e = 0; e < out.entities.size(); ++e) {
    out.entities[e].speaks_for = most_frequent(speaks[e]);
    out.entities[e].located_in = most_frequent(located[e]);
  }
}

}  // namespace

UnitedEntities unite_entities(std::span<const Report> reports, std::span<const Assignment> assignments,
                              const ReconcileKnowledge& knowledge) {
  EntityGroups groups = group_alone(reports, assignments, knowledge);
  join_same_places(groups);
  join_same_names(groups);
  join_like_sounds(groups);
  join_bodies(groups, knowledge);
  join_partial_names(groups);

  UnitedEntities out;
  std::vector<std::vector<const Entity*>> members;
  std::vector<EntityId> id_of_set(groups.locals.size(), 0xFFFFFFFFu);
  out.global.resize(reports.size());
  for (const LocalEntity& local : groups.locals) {
    EntityId& id = id_of_set[groups.sets.find(groups.index_of(local))];
    if (id == 0xFFFFFFFFu) {
      id = static_cast<EntityId>(members.size());
      members.emplace_back();
    }
    members[id].push_back(local.entity);
    out.global[local.article].push_back(id);
  }
  for (const auto& group : members) out.entities.push_back(united(group));
  carry_over(out, groups);
  for (ArticleIndex a = 0; a < reports.size(); ++a)
    for (const Mention& mention : reports[a].mentions)
      if (mention.form != Mention::Form::kPronoun && mention.entity < out.global[a].size())
        out.entities[out.global[a][mention.entity]].mentions.push_back({a, mention.span});
  return out;
}

}  // namespace hearsay
