#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/article.h"
#include "hearsay/claim.h"
#include "report/json_writer.h"

namespace hearsay {

/// The parts of the contract that a situation and an analysis share: spans, days, amounts and claims.

/// `"start": …, "end": …`, and `"field": "title"` where the span stands in a title of its own.
void write_offsets(JsonWriter& json, InputSpan span);

/// `{"start", "end"}` of a span of the article.
void write_span(JsonWriter& json, const Locator& locator, Span span);

void write_days(JsonWriter& json, const std::optional<DayRange>& days);
void write_amount(JsonWriter& json, const std::optional<Amount>& amount);
void write_entities(JsonWriter& json, const std::vector<EntityId>& entities);
void write_entity(JsonWriter& json, const std::optional<EntityId>& entity);

/// Writes claims of one article.
class ClaimWriter {
 public:
  explicit ClaimWriter(const Article& article) : article_(article), locator_(article) {}

  /// One object by the contract. `number` counts from 0. `event` is null where there is none.
  void write(JsonWriter& json, std::uint32_t number, const Claim& claim, const std::optional<std::uint32_t>& event) const;

 private:
  void write_as_written(JsonWriter& json, std::string_view name, const std::optional<Span>& span) const;

  const Article& article_;
  Locator locator_;
};

}  // namespace hearsay
