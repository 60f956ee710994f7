#pragma once

#include <string>

#include "hearsay/analysis.h"

namespace hearsay {

/// One line of `hearsay analyze`, without the line break: all that one article says, with offsets into its input. A pure function.
std::string to_analysis_json(const Article& article, const Analysis& analysis);

}  // namespace hearsay
