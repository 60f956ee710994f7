#pragma once

#include <cstdint>
#include <string>

#include "hearsay/situation.h"

namespace hearsay {

/// The page of `to_html` as a server gives it: now and then it asks `/api/version` and says when there is something newer.
std::string to_live_html(const Situation& situation, std::int64_t version);

}  // namespace hearsay
