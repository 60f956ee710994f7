#include "reconcile/entity_groups.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "text/distance.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

constexpr double kSamePlaceKm = 60;  // one name, both with coordinates: a town and its district, two maps' middles
constexpr double kLikePlaceKm = 25;  // another spelling
constexpr std::size_t kBlock = 48;   // names of one block that are compared with each other

std::string folded_name(std::string_view name) {
  std::string folded = fold(name);
  for (const std::string_view article : {"the ", "a ", "an "})
    if (folded.size() > article.size() && folded.starts_with(article)) return folded.substr(article.size());
  return folded;
}

bool is_person(const LocalEntity& local) {
  return local.entity->type == EntityType::kPerson;
}
bool is_place(const LocalEntity& local) {
  return local.entity->type == EntityType::kPlace;
}

std::string scope_of(const LocalEntity& local, bool everywhere) {
  return everywhere ? std::string("*") : std::to_string(local.story);
}

}  // namespace

bool EntityGroups::places_agree(const LocalEntity& a, const LocalEntity& b, double most_km) const {
  const auto &x = a.entity->place, &y = b.entity->place;
  if (!x || !y) return true;
  if (x->country && y->country && *x->country != *y->country) return false;
  const bool country_x = x->place_class == PlaceSense::Class::kCountry, country_y = y->place_class == PlaceSense::Class::kCountry;
  if (country_x != country_y) return false;
  if (!x->lat || !y->lat || !x->lon || !y->lon) return true;
  return distance_km(*x->lat, *x->lon, *y->lat, *y->lon) <= most_km;
}

EntityGroups group_alone(std::span<const Report> reports, std::span<const Assignment> assignments,
                         const ReconcileKnowledge& knowledge) {
  EntityGroups groups;
  std::unordered_map<std::string, std::vector<SoundedWord>> sounded;  // names come again and again
  for (std::uint32_t a = 0; a < reports.size(); ++a) {
    const std::uint32_t story = a < assignments.size() ? assignments[a].story.value_or(a + 0x80000000u) : a + 0x80000000u;
    for (std::uint32_t e = 0; e < reports[a].entities.size(); ++e) {
      const Entity& entity = reports[a].entities[e];
      LocalEntity local{&entity, a, e, story, {}, {}};
      const auto add = [&](const std::string& name) {
        std::string folded = folded_name(name);
        if (folded.empty() || std::find(local.names.begin(), local.names.end(), folded) != local.names.end()) return;
        auto found = sounded.find(folded);
        if (found == sounded.end()) found = sounded.emplace(folded, knowledge.sounds().words_of(folded)).first;
        local.words.push_back(found->second);
        local.names.push_back(std::move(folded));
      };
      add(entity.name);
      for (const std::string& alias : entity.aliases) add(alias);
      groups.locals.push_back(std::move(local));
    }
  }
  groups.sets = DisjointSets(groups.locals.size());
  return groups;
}

void join_same_places(EntityGroups& groups) {
  std::unordered_map<std::string, const LocalEntity*> by_id;
  std::unordered_map<std::string, std::vector<const LocalEntity*>> by_name;
  for (const LocalEntity& local : groups.locals) {
    if (!is_place(local)) continue;
    if (const auto& place = local.entity->place; place && place->gazetteer_id) {
      const auto [at, fresh] = by_id.emplace(*place->gazetteer_id, &local);
      if (!fresh) groups.join(*at->second, local);
    }
    for (const std::string& name : local.names) {
      auto& bearers = by_name[name];
      const auto same = std::find_if(bearers.begin(), bearers.end(), [&](const LocalEntity* other) {
        return (local.story == other->story || (local.entity->place && other->entity->place)) &&
               groups.places_agree(local, *other, kSamePlaceKm);
      });
      if (same != bearers.end()) {
        groups.join(**same, local);
      } else if (bearers.size() < kBlock) {
        bearers.push_back(&local);
      }
    }
  }
}

void join_same_names(EntityGroups& groups) {
  std::unordered_map<std::string, const LocalEntity*> by_name;
  for (const LocalEntity& local : groups.locals) {
    if (is_place(local)) continue;
    for (std::size_t n = 0; n < local.names.size(); ++n) {
      const std::size_t words = local.words[n].size();
      if (is_person(local) && words < 2) continue;  // a family name alone says too little
      const bool full = !local.entity->common && (words >= 2 || n == 0);
      std::string key = scope_of(local, full) + (is_person(local) ? "|p|" : "|o|");
      for (const char c : local.names[n])
        if (c != ' ' || is_person(local)) key.push_back(c);  // "coast guard", "coastguard"
      const auto [at, fresh] = by_name.emplace(std::move(key), &local);
      if (!fresh) groups.join(*at->second, local);
    }
  }
}

namespace {

/// By block key: (local entity, which of its names).
using Blocks = std::map<std::string, std::vector<std::pair<std::uint32_t, std::uint32_t>>>;

/// Compares the distinct names that share a block key and joins those that `same` accepts.
template <typename Same>
void join_blocks(EntityGroups& groups, Blocks& blocks, Same same) {
  for (auto& [key, members] : blocks) {
    std::sort(members.begin(), members.end());
    std::vector<std::pair<std::uint32_t, std::uint32_t>> kinds;  // one bearer of each distinct name
    for (const auto& [index, name] : members) {
      const LocalEntity& local = groups.locals[index];
      bool known = false;
      for (const auto& [other, other_name] : kinds) {
        const LocalEntity& second = groups.locals[other];
        if (groups.sets.find(index) == groups.sets.find(other)) {
          known = known || second.names[other_name] == local.names[name];
        } else if (same(local, name, second, other_name)) {
          groups.sets.join(index, other);
        }
      }
      if (!known && kinds.size() < kBlock) kinds.emplace_back(index, name);
    }
  }
}

}  // namespace

void join_like_sounds(EntityGroups& groups) {
  Blocks people, others;
  std::unordered_map<std::string, bool> seen;  // a name in one set needs to enter its blocks only once
  for (const LocalEntity& local : groups.locals) {
    if (local.entity->common) continue;
    const std::uint32_t index = groups.index_of(local);
    for (std::uint32_t n = 0; n < local.names.size(); ++n) {
      const auto& words = local.words[n];
      if (words.empty() || words.size() > 6) continue;
      if (!seen.emplace(std::to_string(groups.sets.find(index)) + "|" + local.names[n], true).second) continue;
      if (is_person(local)) {
        if (words.size() < 2) continue;
        for (const SoundedWord& word : words)
          for (const SoundedWord& other : words)
            if (&word != &other)
              for (const std::string& skeleton : word.skeletons)
                people[skeleton + "|" + other.text.substr(0, 1)].emplace_back(index, n);
        for (const SoundedWord& word : words)  // the other word's first letter may itself be spelt anew
          for (const std::string& skeleton : word.skeletons)
            if (skeleton.size() >= 3) people[skeleton].emplace_back(index, n);
      } else {
        std::string prefix = is_place(local) ? "l" : "o";
        for (const std::string& skeleton : words[0].skeletons)
          if (skeleton.size() >= 2 || words.size() >= 2)
            others[prefix + std::to_string(words.size()) + skeleton + "|" + words.back().skeletons[0]].emplace_back(index, n);
      }
    }
  }
  join_blocks(groups, people, [](const LocalEntity& a, std::uint32_t n, const LocalEntity& b, std::uint32_t m) {
    return NameSounds::same_person(a.words[n], b.words[m]);
  });
  join_blocks(groups, others, [&](const LocalEntity& a, std::uint32_t n, const LocalEntity& b, std::uint32_t m) {
    if (!NameSounds::same_words(a.words[n], b.words[m])) return false;
    if (is_place(a)) return (a.story == b.story || (a.entity->place && b.entity->place)) && groups.places_agree(a, b, kLikePlaceKm);
    return a.words[n].size() >= 2 || (a.story == b.story && a.names[n].size() >= 5);
  });
}

void join_partial_names(EntityGroups& groups) {
  // By story and word: the sets of full names that hold the word, and those that carry it as an alias of its own.
  struct Bearers {
    std::vector<std::uint32_t> full, alias;
  };
  const auto note = [](std::vector<std::uint32_t>& list, std::uint32_t set) {
    if (std::find(list.begin(), list.end(), set) == list.end() && list.size() < kBlock) list.push_back(set);
  };
  std::unordered_map<std::string, Bearers> bearers;
  for (const LocalEntity& local : groups.locals) {
    if (!is_person(local) || local.words.empty() || local.words[0].size() < 2) continue;
    const std::uint32_t set = groups.sets.find(groups.index_of(local));
    for (const auto& words : local.words)
      for (const SoundedWord& word : words)
        for (const std::string& reading : word.readings) {
          Bearers& entry = bearers[std::to_string(local.story) + "|" + reading];
          note(words.size() == 1 ? entry.alias : entry.full, set);
        }
  }
  for (const LocalEntity& local : groups.locals) {
    if (!is_person(local) || local.words.empty() || local.words[0].size() != 1) continue;
    std::vector<std::uint32_t> full, alias;
    for (const std::string& reading : local.words[0][0].readings) {
      const auto found = bearers.find(std::to_string(local.story) + "|" + reading);
      if (found == bearers.end()) continue;
      for (const std::uint32_t set : found->second.full) note(full, groups.sets.find(set));
      for (const std::uint32_t set : found->second.alias) note(alias, groups.sets.find(set));
    }
    if (alias.size() == 1) {
      groups.sets.join(alias[0], groups.index_of(local));
    } else if (alias.empty() && full.size() == 1) {
      groups.sets.join(full[0], groups.index_of(local));
    }
  }
  // What is left of bare family names unites with itself inside a story.
  std::unordered_map<std::string, std::uint32_t> alone;
  for (const LocalEntity& local : groups.locals) {
    if (!is_person(local) || local.words.empty() || local.words[0].size() != 1) continue;
    const auto [at, fresh] = alone.emplace(std::to_string(local.story) + "|" + local.names[0], groups.index_of(local));
    if (!fresh) groups.sets.join(at->second, groups.index_of(local));
  }
}

}  // namespace hearsay
