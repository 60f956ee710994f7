#pragma once

#include <string_view>

#include "hearsay/article.h"

namespace hearsay {

/// "metadata", "header", "dateline", "url", "option" or "inferred".
std::string_view name_of(DateOrigin origin);

}  // namespace hearsay
