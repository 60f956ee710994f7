#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "gather/words.h"
#include "reconcile/entity_groups.h"
#include "text/utf8.h"

// Organizations by what their names are made of: "Ministry of the Interior" and "Interior Ministry", "electoral commission" and
// "Independent National Electoral Commission", "CENI".

namespace hearsay {
namespace {

constexpr std::size_t kMostBodies = 400;  // of one story; beyond that, only equal names unite

/// The words that make a body's name, unordered: classes of body marked with a capital, stems of the rest.
struct Bag {
  std::set<std::string> parts;
  std::set<std::string> classes;
};

bool is_loose(std::string_view body_class) {
  return body_class == "force" || body_class == "movement" || body_class == "company" || body_class == "organization" ||
         body_class == "service";
}

Bag bag_of(const std::vector<SoundedWord>& words, const ReconcileKnowledge& knowledge) {
  Bag bag;
  std::set<std::string> loose;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const SoundedWord& word = words[i];
    std::string_view body = i + 1 < words.size() ? knowledge.body_class(word.text + "_" + words[i + 1].text) : std::string_view{};
    if (!body.empty()) {
      bag.classes.emplace(body);
      ++i;
      continue;
    }
    if (body = knowledge.body_class(word.text); !body.empty()) {
      (is_loose(body) ? loose : bag.classes).emplace(body);
    } else if (word.text != "and" && word.text != "for" && word.text != "in") {
      bag.parts.insert(stem(word.text));
    }
  }
  if (bag.classes.empty()) bag.classes = std::move(loose);
  return bag;
}

bool part_found(const std::string& part, const std::set<std::string>& parts, const NameSounds& sounds) {
  if (parts.contains(part)) return true;
  const auto word = sounds.words_of(part);
  return !word.empty() && std::any_of(parts.begin(), parts.end(), [&](const std::string& other) {
    const auto second = sounds.words_of(other);
    return !second.empty() && NameSounds::match(word[0], second[0]) == SoundMatch::kStrong;
  });
}

/// Whether `part` says nothing that `whole` does not say, both being the same sort of body.
bool within(const Bag& part, const Bag& whole, const NameSounds& sounds) {
  if (part.classes.empty() || part.classes != whole.classes) return false;
  return std::all_of(part.parts.begin(), part.parts.end(),
                     [&](const std::string& p) { return part_found(p, whole.parts, sounds); });
}

/// The first letters of the words, with and without small words: "IMF", "OSCE".
std::vector<std::string> initials_of(std::string_view name) {
  std::string all, large;
  bool start = true;
  for (std::uint32_t at = 0; at < name.size();) {
    const Decoded c = decode_at(name, at);
    if (start && is_letter(c.code_point)) {
      std::string letter;
      append_utf8(letter, c.code_point);
      all += letter;
      if (is_upper(c.code_point)) large += letter;
    }
    start = !is_letter(c.code_point) && c.code_point != '\'';
    at += c.bytes;
  }
  std::vector<std::string> out;
  for (const std::string& letters : {all, large})
    if (letters.size() >= 2) out.push_back(fold(letters));
  return out;
}

bool looks_like_acronym(std::string_view name) {
  if (name.size() < 2 || name.size() > 8) return false;
  const auto upper = std::count_if(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return upper >= 2 && static_cast<std::size_t>(upper) * 4 >= name.size() * 3;
}

bool has_capital(std::string_view name) {
  return std::any_of(name.begin(), name.end(),
                     [](char c) { return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; });
}

/// The bodies of one story: one entry per set that already stands.
struct Body {
  std::uint32_t set = 0;
  std::vector<Bag> bags;
  std::set<std::string> acronyms, initials;
  bool common = true;
  bool at_home = false;  ///< whose country or town is told: "Chilean government"
};

std::vector<Body> bodies_of(EntityGroups& groups, const std::vector<std::uint32_t>& members, const ReconcileKnowledge& knowledge) {
  std::map<std::uint32_t, Body> by_set;
  for (const std::uint32_t index : members) {
    const LocalEntity& local = groups.locals[index];
    Body& body = by_set[groups.sets.find(index)];
    body.set = groups.sets.find(index);
    body.common = body.common && (local.entity->common || !has_capital(local.entity->name));
    body.at_home = body.at_home || local.entity->located_in.has_value();
    for (const auto& words : local.words) {
      Bag bag = bag_of(words, knowledge);
      const bool known = std::any_of(body.bags.begin(), body.bags.end(),
                                     [&](const Bag& b) { return b.parts == bag.parts && b.classes == bag.classes; });
      if (!known && body.bags.size() < 12) body.bags.push_back(std::move(bag));
    }
    for (const std::string& alias : local.entity->aliases) {
      if (looks_like_acronym(alias)) body.acronyms.insert(fold(alias));
      for (std::string& letters : initials_of(alias)) body.initials.insert(std::move(letters));
    }
  }
  std::vector<Body> bodies;
  for (auto& [set, body] : by_set) bodies.push_back(std::move(body));
  return bodies;
}

bool same_bag(const Bag& a, const Bag& b, bool common, const NameSounds& sounds) {
  return a.parts.size() + a.classes.size() >= (common ? 1u : 2u) && a.parts.size() == b.parts.size() && within(a, b, sounds);
}

/// "The government" of one report is no "Silva cabinet" of another, which may sit in another country; what one report means by it
/// is settled there.
bool may_stand_for(const Body& part, const Body& whole) {
  return !part.common || whole.common || whole.at_home;
}

bool shorter_of(const Body& part, const Body& whole, const NameSounds& sounds) {
  if (!may_stand_for(part, whole)) return false;
  for (const Bag& small : part.bags) {
    const bool any_group =
        std::all_of(small.classes.begin(), small.classes.end(), [](const std::string& c) { return is_loose(c); });
    const bool telling = small.parts.size() + small.classes.size() >= 2 || (part.common && small.parts.empty() && !any_group);
    if (!telling) continue;
    for (const Bag& large : whole.bags)
      if (small.parts.size() < large.parts.size() && within(small, large, sounds)) return true;
  }
  return false;
}

bool same_acronym(const Body& a, const Body& b) {
  const auto hits = [](const Body& x, const Body& y) {
    return std::any_of(x.acronyms.begin(), x.acronyms.end(),
                       [&](const std::string& letters) { return y.acronyms.contains(letters) || y.initials.contains(letters); });
  };
  return hits(a, b) || hits(b, a);
}

void join_story(EntityGroups& groups, const std::vector<std::uint32_t>& members, const ReconcileKnowledge& knowledge) {
  const NameSounds& sounds = knowledge.sounds();
  std::vector<Body> bodies = bodies_of(groups, members, knowledge);
  if (bodies.size() > kMostBodies) return;
  for (std::size_t i = 0; i < bodies.size(); ++i)
    for (std::size_t k = 0; k < i; ++k) {
      const bool same = std::any_of(bodies[i].bags.begin(), bodies[i].bags.end(), [&](const Bag& a) {
        return std::any_of(bodies[k].bags.begin(), bodies[k].bags.end(),
                           [&](const Bag& b) { return same_bag(a, b, bodies[i].common && bodies[k].common, sounds); });
      });
      if (same || same_acronym(bodies[i], bodies[k])) groups.sets.join(bodies[i].set, bodies[k].set);
    }
  bodies = bodies_of(groups, members, knowledge);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> joins;
  for (const Body& part : bodies) {
    const Body* only = nullptr;
    std::size_t found = 0;
    for (const Body& whole : bodies)
      if (&whole != &part && shorter_of(part, whole, sounds)) {
        only = &whole;
        ++found;
      }
    if (found == 1) joins.emplace_back(part.set, only->set);
  }
  for (const auto& [a, b] : joins) groups.sets.join(a, b);
}

}  // namespace

void join_bodies(EntityGroups& groups, const ReconcileKnowledge& knowledge) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> by_story;
  for (const LocalEntity& local : groups.locals)
    if (local.entity->type == EntityType::kOrganization) by_story[local.story].push_back(groups.index_of(local));
  for (const auto& [story, members] : by_story) join_story(groups, members, knowledge);
}

}  // namespace hearsay
