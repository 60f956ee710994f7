#pragma once

#include <array>
#include <cstdint>

#include "read/words.h"

namespace hearsay::read {

/// Which rows of the table of word parts make up a word: its beginnings, endings, shape, bits and word lists, hashed.
///
/// Part of the model file's meaning: a change here needs a new model version.
inline constexpr std::uint32_t kPartRows = 1U << 15;
using PartRows = std::array<std::uint16_t, 11>;

/// `lists`: what the lexicon says of the word (`WordLists`).
PartRows part_rows(const Word& word, std::uint16_t lists);

}  // namespace hearsay::read
