#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claim/frames.h"

namespace hearsay {

/// Who, where and when of a frame. All read the view and the frame only.

/// The entities that a noun stands for: itself, its list, or the body whose part it is ("its forces").
std::vector<EntityId> entities_of(const ArticleView& view, const Frame& frame, std::uint32_t token);

void fill_roles(const ArticleView& view, const Frame& frame, Claim& claim);

/// Every place that the claim must be split over; one for most, none where no place is told.
std::vector<EntityId> places_of(const ArticleView& view, const Frame& frame, const Claim& claim);

std::optional<DayRange> time_of(const ArticleView& view, const Frame& frame, const Claim& claim);

/// The quantities of the frame, as indices into the marks: what is counted, not how long it took.
std::vector<std::uint32_t> quantities_of(const ArticleView& view, const Frame& frame);

Extent extent_of(const ArticleView& view, const Frame& frame);

/// Who says it, through whom and where; several speakers where the text names several together.
std::vector<Speaker> speakers_of(const ArticleView& view, const Attribution& attribution);

}  // namespace hearsay
