#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "hearsay/analysis.h"
#include "hearsay/claim.h"
#include "hearsay/date.h"

namespace hearsay {

/// The numbers below index the situation's own vectors; the JSON writes them as ids ("e12", "c7").
using ArticleIndex = std::uint32_t;
using ClaimIndex = std::uint32_t;
using EventIndex = std::uint32_t;

struct SituationMention {
  ArticleIndex article = 0;
  Span span;
};

/// One person, organization or place across all articles.
struct SituationEntity {
  EntityType type = EntityType::kPerson;
  std::string name;
  std::vector<std::string> aliases;
  std::vector<SituationMention> mentions;
  std::optional<PlaceSense> place;
  std::optional<EntityId> speaks_for;
  std::optional<EntityId> located_in;
  bool common = false;
};

struct SituationClaim {
  ArticleIndex article = 0;
  Claim claim;  ///< entity ids of the situation
  std::optional<EventIndex> event;
};

/// One independent root of what is said, with the outlets that carry it.
struct Source {
  std::string name;                   ///< the root speaker's name, or the wire's or outlet's
  std::optional<EntityId> speaker;    ///< none where outlets speak in their own voice
  std::optional<std::uint32_t> wire;  ///< the wire, where outlets speak in their own voice
  std::vector<ArticleIndex> articles;
  std::vector<ClaimIndex> claims;
};

enum class EventStatus : std::uint8_t { kReported, kCorroborated, kDisputed, kDenied };
std::string_view name_of(EventStatus status);

/// The thing in the world that one or more claims are about.
struct Event {
  ClaimKind kind = ClaimKind::kOther;
  std::optional<std::string> plover, cameo, acled;
  std::vector<EntityId> actors, targets;
  std::optional<EntityId> place;
  std::optional<DayRange> time;
  std::optional<Amount> quantity;
  std::vector<ClaimIndex> claims;
  std::vector<Source> sources;  ///< independent ones that assert it
  EventStatus status = EventStatus::kReported;
};

struct Corroboration {
  std::vector<ClaimIndex> claims;
};

enum class DisputeKind : std::uint8_t { kPolarity, kExtent, kDate, kQuantity, kPlace, kActor, kCause };
std::string_view name_of(DisputeKind kind);

struct Dispute {
  DisputeKind kind = DisputeKind::kPolarity;
  std::string about;
  std::vector<std::vector<ClaimIndex>> sides;
};

enum class ControlStatus : std::uint8_t { kUndisputed, kDisputed, kClaimed };
std::string_view name_of(ControlStatus status);

struct Control {
  EntityId place = 0;
  EntityId holder = 0;
  std::optional<Date> from, to;
  ControlStatus status = ControlStatus::kUndisputed;
  std::vector<ClaimIndex> claims;
};

struct TimelineEntry {
  enum class Precision : std::uint8_t { kHour, kDay, kWeek, kMonth, kYear };
  Date date;
  Precision precision = Precision::kDay;
  std::string text;
  std::vector<EventIndex> events;
};
std::string_view name_of(TimelineEntry::Precision precision);

/// What the reports published after a day (`Situation::since`) changed.
enum class ChangeKind : std::uint8_t {
  kNew,         ///< nobody had told of the event
  kConfirmed,   ///< one independent source told of it, now two or more do
  kContested,   ///< nobody contradicted it, now somebody does
  kSuperseded,  ///< a running total that a later one has overtaken
};
std::string_view name_of(ChangeKind kind);

struct Change {
  ChangeKind kind = ChangeKind::kNew;
  EventIndex event = 0;
  std::optional<EventIndex> by;  ///< the later total
};

struct SituationArticle {
  Article article;
  std::optional<std::uint32_t> wire;   ///< written "w1"
  std::optional<std::uint32_t> story;  ///< written "s1"
};

/// Who claims what, who confirms it independently and who says otherwise. The JSON contract is written from this.
struct Situation {
  std::optional<Date> as_of;
  std::vector<SituationArticle> articles;
  std::vector<SituationEntity> entities;
  std::vector<SituationClaim> claims;
  std::vector<Event> events;
  std::vector<Corroboration> corroborations;
  std::vector<Dispute> disputes;
  std::vector<Control> control;
  std::vector<TimelineEntry> timeline;
  std::optional<Date> since;    ///< the day after which changes are told; none: no changes are told
  std::vector<Change> changes;  ///< in order of kind, then of event
};

}  // namespace hearsay
