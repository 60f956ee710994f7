#pragma once

#include <algorithm>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "reconcile/reconciler.h"

namespace hearsay {

/// Builds the report of one invented article by hand: each claim brings its sentence with it.
class ReportBuilder {
 public:
  ReportBuilder(std::string id, std::string published) {
    report_.article.id = std::move(id);
    report_.article.outlet = report_.article.id + " News";
    if (!published.empty()) report_.article.published = Publication{*parse_iso_date(published), published, DateOrigin::kMetadata};
  }

  EntityId person(const std::string& name, std::optional<EntityId> speaks_for = {}) {
    return entity(EntityType::kPerson, name, speaks_for);
  }
  EntityId body(const std::string& name, std::optional<EntityId> speaks_for = {}) {
    return entity(EntityType::kOrganization, name, speaks_for);
  }
  EntityId group(const std::string& name) {
    const EntityId id = entity(EntityType::kOrganization, name, {});
    report_.entities[id].common = true;
    return id;
  }
  EntityId town(const std::string& name, const std::string& gazetteer_id = "", double lat = 0, double lon = 0) {
    const EntityId id = entity(EntityType::kPlace, name, {});
    if (!gazetteer_id.empty()) {
      PlaceSense sense;
      sense.gazetteer_id = gazetteer_id;
      sense.country = "XX";
      sense.lat = lat;
      sense.lon = lon;
      report_.entities[id].place = sense;
    }
    return id;
  }
  void also_called(EntityId id, const std::string& alias) {
    report_.entities[id].aliases.push_back(alias);
    mention(id, alias);
  }

  /// A claim with its words; the caller fills in the rest through the reference before adding the next.
  Claim& claim(ClaimKind kind, const std::string& sentence, std::vector<std::string> words) {
    const auto begin = static_cast<std::uint32_t>(report_.article.text.size());
    report_.article.text += sentence + "\n";
    Claim claim;
    claim.span = {begin, static_cast<std::uint32_t>(begin + sentence.size())};
    claim.kind = kind;
    claim.predicate = words.empty() ? "" : words.front();
    std::sort(words.begin(), words.end());
    claim.content_words = std::move(words);
    report_.claims.push_back(std::move(claim));
    return report_.claims.back();
  }

  Report build() const { return report_; }

 private:
  EntityId entity(EntityType type, const std::string& name, std::optional<EntityId> speaks_for) {
    Entity entity;
    entity.type = type;
    entity.name = name;
    entity.aliases = {name};
    entity.speaks_for = speaks_for;
    report_.entities.push_back(std::move(entity));
    const auto id = static_cast<EntityId>(report_.entities.size() - 1);
    mention(id, name);
    return id;
  }
  void mention(EntityId id, const std::string& name) {
    const auto begin = static_cast<std::uint32_t>(report_.article.text.size());
    report_.article.text += name + ". ";
    Mention mention;
    mention.span = {begin, static_cast<std::uint32_t>(begin + name.size())};
    mention.phrase = mention.span;
    mention.entity = id;
    report_.mentions.push_back(mention);
  }

  Report report_;
};

inline Speaker said_by(EntityId id) {
  return {Speaker::Kind::kEntity, id};
}

inline DayRange on(const std::string& day) {
  return {*parse_iso_date(day), *parse_iso_date(day)};
}

inline Amount amount(double value, const std::string& unit, std::optional<std::string> qualifier = {}) {
  return {value, std::nullopt, unit, std::move(qualifier)};
}

inline const Reconciler& reconciler() {
  static const Reconciler loaded = [] {
    auto result = Reconciler::load(std::filesystem::path(HEARSAY_SOURCE_DIR) / "lexicon");
    if (!result) throw std::runtime_error(to_string(result.error()));
    return std::move(*result);
  }();
  return loaded;
}

/// Every report in story 0, each with a wire of its own unless `wires` says otherwise.
inline Situation reconcile(const std::vector<Report>& reports, std::vector<std::uint32_t> wires = {},
                           ReconcileOptions options = {}) {
  std::vector<Assignment> assignments;
  for (std::uint32_t i = 0; i < reports.size(); ++i) assignments.push_back({i < wires.size() ? wires[i] : i, 0});
  return reconciler().reconcile(reports, assignments, options);
}

}  // namespace hearsay
