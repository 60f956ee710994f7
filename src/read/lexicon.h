#pragma once

#include <string_view>

#include "read/names.h"
#include "read/tokenizer.h"

namespace hearsay::read {

/// The tables' files, and the sections of the model that carry them.
inline constexpr std::string_view kWordTable = "read_words.lex", kContractionTable = "read_contractions.lex",
                                  kListTable = "read_names.lex";

/// The lexicon's tables for this room. They travel inside the model, so that rules and weights cannot part.
struct Lexicon {
  TokenLexicon tokens;
  WordLists lists;
  static Result<Lexicon> parse(std::string_view words, std::string_view contractions, std::string_view lists);
};

}  // namespace hearsay::read
