#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "hearsay/reading.h"
#include "read/tokenizer.h"

namespace hearsay::read {

/// No sentence is longer, so that one line of 200 MB stays harmless.
inline constexpr std::uint32_t kLongestSentence = 400;

/// Groups the words of one block into sentences; ranges index `words`.
void split_sentences(std::string_view text, std::span<const Span> words, const TokenLexicon& lexicon,
                     std::vector<TokenRange>& sentences);

}  // namespace hearsay::read
