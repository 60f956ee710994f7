#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "hearsay/error.h"

namespace hearsay {

/// Words that tell nothing about which story is told, and words that are numbers. Questions are thread-safe.
class CommonWords {
 public:
  /// Reads `common_words.lex` and `numbers.lex`. Errors: kMissingData, kMalformed.
  static Result<CommonWords> load(const std::filesystem::path& lexicon);

  /// Whether a folded English word is so common in news that it tells nothing.
  bool is_common(std::string_view folded) const { return common_.contains(std::string(folded)); }

  /// The digits of a number from two to ninety written as a word ("twelve"), empty for others.
  std::string_view digits_of(std::string_view folded) const;

 private:
  CommonWords() = default;
  std::unordered_set<std::string> common_;
  std::unordered_map<std::string, std::string> numbers_;
};

}  // namespace hearsay
