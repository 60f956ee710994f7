#include "report/claim_json.h"

namespace hearsay {
namespace {

void write_speaker(JsonWriter& json, const Speaker& speaker) {
  switch (speaker.kind) {
    case Speaker::Kind::kArticle:
      json.null();
      return;
    case Speaker::Kind::kUnnamed:
      json.value("unnamed");
      return;
    case Speaker::Kind::kEntity:
      json.id("e", speaker.entity);
      return;
  }
}

void write_factuality(JsonWriter& json, const Claim& claim) {
  json.field("polarity", name_of(claim.polarity));
  json.field("certainty", name_of(claim.certainty));
  json.field("modality", name_of(claim.modality));
  json.key("extent");
  if (claim.extent == Extent::kNone) {
    json.null();
  } else {
    json.value(name_of(claim.extent));
  }
}

}  // namespace

void write_offsets(JsonWriter& json, InputSpan span) {
  json.field("start", span.begin).field("end", span.end);
  if (span.field == Field::kTitle) json.field("field", "title");
}

void write_span(JsonWriter& json, const Locator& locator, Span span) {
  json.begin_object();
  write_offsets(json, locator.locate(span));
  json.end_object();
}

void write_days(JsonWriter& json, const std::optional<DayRange>& days) {
  if (!days) {
    json.null();
    return;
  }
  json.begin_object().field("start", to_iso(days->start)).field("end", to_iso(days->end)).end_object();
}

void write_amount(JsonWriter& json, const std::optional<Amount>& amount) {
  if (!amount) {
    json.null();
    return;
  }
  json.begin_object().field("value", amount->value).field("max", amount->max);
  json.field("unit", amount->unit).field("qualifier", amount->qualifier).end_object();
}

void write_entities(JsonWriter& json, const std::vector<EntityId>& entities) {
  json.begin_array();
  for (const EntityId entity : entities) json.id("e", entity);
  json.end_array();
}

void write_entity(JsonWriter& json, const std::optional<EntityId>& entity) {
  if (entity) {
    json.id("e", *entity);
  } else {
    json.null();
  }
}

void ClaimWriter::write_as_written(JsonWriter& json, std::string_view name, const std::optional<Span>& span) const {
  json.key(name);
  if (span) {
    json.value(locator_.input_text(*span));
  } else {
    json.null();
  }
}

void ClaimWriter::write(JsonWriter& json, std::uint32_t number, const Claim& claim,
                        const std::optional<std::uint32_t>& event) const {
  json.begin_object().key("id").id("c", number).field("article", article_.id);
  write_offsets(json, locator_.locate(claim.span));
  json.field("text", locator_.input_text(claim.span));
  json.key("speaker");
  write_speaker(json, claim.speaker);
  write_as_written(json, "speaker_text", claim.speaker_text);
  json.key("via");
  write_entities(json, claim.via);
  write_as_written(json, "channel", claim.channel);
  write_as_written(json, "cue", claim.cue);
  json.field("kind", name_of(claim.kind));
  json.key("actors");
  write_entities(json, claim.actors);
  json.key("targets");
  write_entities(json, claim.targets);
  json.key("place");
  write_entity(json, claim.place);
  json.key("time");
  write_days(json, claim.time);
  write_factuality(json, claim);
  json.key("quantity");
  write_amount(json, claim.quantity);
  json.key("event");
  if (event) {
    json.id("ev", *event);
  } else {
    json.null();
  }
  json.end_object();
}

}  // namespace hearsay
