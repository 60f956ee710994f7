#pragma once

#include <optional>

#include "hearsay/article.h"
#include "ingest/tables.h"

namespace hearsay {

/// The day on which an article without a date was published, as far as its text tells: the latest day that it speaks of as past.
///
/// Weekdays and days without a year ("on Saturday", "December 7") are counted from `near`, a day about which the article must
/// have been written (the days of other reports of the same situation); without it from the latest full date in the text,
/// if days around it are mentioned too. Nothing where the text gives no hold. Cost: O(bytes).
std::optional<Publication> infer_published(const Article& article, const IngestKnowledge::Tables& tables, std::optional<Date> near);

}  // namespace hearsay
