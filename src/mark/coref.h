#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "mark/entities_work.h"

namespace hearsay {

/// The words of folded text.
std::vector<std::string_view> split_words(std::string_view folded);

/// Makes two entities one: all mentions of `from` become mentions of `into`, which keeps what it knows and learns the rest.
void merge_entities(EntityWork& work, std::int32_t into, std::int32_t from);

/// "Orlov, better known as the Baker": names that the text itself says are one. After all names have entities.
void unite_aliases(EntityWork& work);

}  // namespace hearsay
