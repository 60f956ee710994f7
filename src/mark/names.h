#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/error.h"

namespace hearsay {

/// Turns folded names into keys that spellings of one name share: "daraa" and "deraa" are both "dara".
///
/// The rules are those of lexicon/transliteration.lex, applied in their order; then blanks go and doubled letters become one.
class SpellingKeys {
 public:
  enum class At : std::uint8_t { kAny, kEnd, kInner, kWord, kVowel, kBetween, kFront, kArticle, kSun };

  struct Rule {
    std::string from;
    std::string to;
    At at = At::kAny;
  };

  static Result<SpellingKeys> load(const std::filesystem::path& lexicon);
  explicit SpellingKeys(std::vector<Rule> rules) : rules_(std::move(rules)) {}

  /// `folded` as by `fold`; letters outside a–z and digits do not count. Cost: O(rules × bytes).
  std::string key(std::string_view folded) const;

  /// A name in at most `limit` changed letters of another (insertion, deletion, exchange).
  static bool within_edits(std::string_view a, std::string_view b, int limit);

 private:
  std::vector<Rule> rules_;
};

/// Keeps a–z, digits and single blanks of a folded name, as the gazetteer does.
std::string plain_letters(std::string_view folded);

}  // namespace hearsay
