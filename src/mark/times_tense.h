#pragma once

#include <cstdint>

#include "hearsay/article.h"
#include "hearsay/reading.h"
#include "mark/times_rules.h"
#include "mark/times_slots.h"

namespace hearsay {

/// Which way from the day of publication a happening lies, as the grammar around a time expression tells.
enum class Direction : std::uint8_t { kUnknown, kPast, kFuture };

/// Judges by the verb that governs the expression: its form, its auxiliaries ("will"), and what it is the complement of ("plans
/// to"). Uses the tree where there is one, else the nearest verbs in the sentence. O(depth of the tree).
Direction find_direction(const TimeRules& rules, const Article& article, const Reading& reading, const TimeExpression& expression);

/// The sentence's main verb is a finite present: "Two days after the quake, nobody agrees".
bool is_told_in_present(const TimeRules& rules, const Article& article, const Reading& reading, const TimeExpression& expression);

}  // namespace hearsay
