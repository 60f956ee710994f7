#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "hearsay/date.h"
#include "hearsay/reading.h"
#include "hearsay/span.h"

namespace hearsay {

/// A time expression with its TIMEX3 value, resolved against the article's date.
struct TimeMark {
  enum class Type : std::uint8_t { kDate, kTime, kDuration, kSet };
  Span span;
  TokenRange tokens;
  Type type = Type::kDate;
  std::string value;             ///< "2024-12-07", "2024-W49", "P11D", "PRESENT_REF", "2024-12-07TEV"
  std::optional<DayRange> days;  ///< the days meant; none for durations, sets and what cannot be resolved
  bool open_start = false;       ///< "since 2020": `days` runs from there to the article's date
  bool open_end = false;         ///< "until Friday": `days` runs from the article's date to there
};
std::string_view name_of(TimeMark::Type type);  ///< "DATE"

/// An amount of something. The value is as written, not converted: "five decades" is 5.
struct Quantity {
  Span span;  ///< number, qualifier and unit: "more than 3,500 prisoners"
  TokenRange tokens;
  std::uint32_t number = 0;              ///< token of the number (the first of a range)
  std::optional<std::uint32_t> counted;  ///< token of the noun that is counted or measured
  double value = 0;
  std::optional<double> max;             ///< the upper end of a range ("200 to 250")
  std::optional<std::string> unit;       ///< what is counted or the measure, as written: "prisoners", "km", "percent", "dead"
  std::optional<std::string> qualifier;  ///< "more than", "at least", "about", "dozens", "between"
};

/// An index into the entity table that accompanies the value (`Marks::entities` or `Situation::entities`).
using EntityId = std::uint32_t;

/// Coordinates and identity of a place. Countries, rivers and whatever is too wide for one point have no coordinates.
struct PlaceSense {
  enum class Class : std::uint8_t { kCountry, kRegion, kPopulated, kNatural, kFacility, kArea };
  Class place_class = Class::kPopulated;
  std::optional<double> lat;
  std::optional<double> lon;
  std::optional<double>
      middle_lat;  ///< the middle of what is too wide for one point, else `lat`; for ranking, not for the situation
  std::optional<double> middle_lon;
  std::optional<std::string> country;       ///< ISO 3166-1 alpha-2
  std::optional<std::string> admin1;        ///< GeoNames admin1 code of a populated place or region ("SY.11")
  std::optional<std::string> gazetteer_id;  ///< GeoNames id
  std::int64_t population = 0;
};

/// One person, organization or place as far as one article tells.
struct Entity {
  EntityType type = EntityType::kPerson;
  std::string name;                  ///< the fullest name, as written
  std::vector<std::string> aliases;  ///< every surface form seen, the name included, without titles
  std::optional<PlaceSense> place;
  std::optional<EntityId>
      speaks_for;  ///< the body a person belongs to and speaks for ("spokesman of the ministry"), or a part its whole
  std::optional<EntityId> located_in;  ///< the place a body or facility belongs to ("Syrian army" → Syria)
  bool common = false;                 ///< named by common nouns only: "rebels", "the authorities", "police"
  bool plural = false;                 ///< a group: "rebels", "both candidates"
};

/// Where a text speaks of an entity.
struct Mention {
  enum class Form : std::uint8_t { kName, kNominal, kPronoun };
  Span span;               ///< the name itself or the noun phrase's head words; no title, no article unless part of the name
  Span phrase;             ///< the whole noun phrase: "Rami Abdel Rahman, director of the Syrian Observatory"
  TokenRange tokens;       ///< of `span`
  std::uint32_t head = 0;  ///< syntactic head token
  EntityId entity = 0;
  Form form = Form::kName;
};

/// The normalised mentions of one article.
struct Marks {
  std::vector<TimeMark> times;       ///< in text order, apart
  std::vector<Quantity> quantities;  ///< in text order, apart
  std::vector<Entity> entities;
  std::vector<Mention> mentions;         ///< in text order; spans of one form may not overlap
  std::vector<std::int32_t> mention_at;  ///< by token: index of the mention whose head it is, -1 for none
};

}  // namespace hearsay
