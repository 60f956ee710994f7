#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "hearsay/reading.h"

namespace hearsay::read {

/// What the models see of one word: hashes and bits, computed once per sentence.
struct Word {
  std::uint64_t lower = 0;
  std::uint64_t shape = 0;                ///< "Xxx-dd", runs shortened
  std::array<std::uint64_t, 3> prefix{};  ///< of lower, 2 to 4 bytes
  std::array<std::uint64_t, 5> suffix{};  ///< of lower, 1 to 5 bytes
  std::uint16_t bits = 0;                 ///< of `WordBit`
};

enum WordBit : std::uint16_t {
  kCapital = 1,      ///< begins with a capital
  kAllCapitals = 2,  ///< two letters or more, all capital
  kHasDigit = 4,
  kHasHyphen = 8,
  kFirst = 16,  ///< first word of the sentence, opening quotation marks passed over
  kHasLetter = 32,
  kMidCapital = 64,  ///< a capital after the first letter, not all ("McCain", "eBay")
  kHasStop = 128,    ///< a full stop inside or at its end
  kShout = 256,      ///< the line is written in capitals throughout
  kTitleCase = 512,  ///< nearly every word of the line begins with a capital
  kAfterGap = 1024,  ///< a blank stands before it
  kNotAscii = 2048,
};

/// The words of one sentence. `words` is overwritten; its capacity is reused.
void see_words(std::string_view text, std::span<const Token> tokens, std::vector<Word>& words);

/// Lower case into `out` (cleared first); ASCII without a call to the Unicode tables.
void lower_into(std::string_view text, std::string& out);

}  // namespace hearsay::read
