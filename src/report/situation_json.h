#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "hearsay/situation.h"
#include "report/json_writer.h"

namespace hearsay {

/// The objects of the contract, one by one: what `to_json` puts together and what a server answers with.

/// Where every mention stands in the input, worked out once, article by article.
class MentionOffsets {
 public:
  explicit MentionOffsets(const Situation& situation);
  InputSpan of(EntityId entity, std::uint32_t mention) const { return spans_[first_[entity] + mention]; }

 private:
  std::vector<std::uint32_t> first_;
  std::vector<InputSpan> spans_;
};

void write_article(JsonWriter& json, const SituationArticle& entry);
void write_entity_object(JsonWriter& json, const Situation& situation, EntityId index, const MentionOffsets& offsets);
void write_event(JsonWriter& json, const Situation& situation, EventIndex index);
void write_corroboration(JsonWriter& json, const Situation& situation, std::uint32_t index);
void write_dispute(JsonWriter& json, const Situation& situation, std::uint32_t index);
void write_control(JsonWriter& json, const Control& control);
void write_timeline_entry(JsonWriter& json, const TimelineEntry& entry);

/// The claims asked for, one a line. Cheap where those of one article stand together.
void write_claims(JsonWriter& json, const Situation& situation, std::span<const ClaimIndex> wanted);

/// The whole object.
void write_situation(JsonWriter& json, const Situation& situation);

}  // namespace hearsay
