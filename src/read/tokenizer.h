#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "hearsay/span.h"
#include "text/table.h"

namespace hearsay::read {

/// What an abbreviation's full stop says about the sentence.
enum class StopKind : std::uint8_t {
  kTitle,     ///< with a capital, before a name: no sentence ends here ("Gen.")
  kNumbered,  ///< the same before a number, and an abbreviation only there ("No. 7")
  kMiddle,    ///< seldom at the end ("vs.", "e.g.")
  kEnd,       ///< as likely at the end ("Inc.", "p.m.")
  kMonth,     ///< the same, only with a capital ("Dec.")
};

/// What splitting text needs to know of the language: tables of the lexicon.
class TokenLexicon {
 public:
  /// `words`: columns `class | words`, classes `title`, `numbered`, `middle`, `end`, `month`, `starter`, `prefix`, `hyphenated`,
  /// `domain`; `contractions`: columns `form | parts`, the parts being lengths in bytes.
  static Result<TokenLexicon> from(const Table& words, const Table& contractions);

  const StopKind* abbreviation(std::string_view lower_without_stop) const;
  bool is_starter(std::string_view lower) const { return starters_.contains(lower); }
  bool is_prefix(std::string_view lower) const { return prefixes_.contains(lower); }
  bool is_hyphenated(std::string_view lower) const { return hyphenated_.contains(lower); }
  bool is_domain(std::string_view lower) const { return domains_.contains(lower); }
  /// Length of the first part of a fused form ("cannot" 3), 0 if it is one word.
  std::size_t first_part(std::string_view lower) const;

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  using Words = std::unordered_set<std::string, Hash, std::equal_to<>>;
  template <typename T>
  using Map = std::unordered_map<std::string, T, Hash, std::equal_to<>>;

  Map<StopKind> abbreviations_;
  Map<std::size_t> contractions_;
  Words starters_, prefixes_, hyphenated_, domains_;
};

/// Cuts a stretch of text into words by the conventions of UD English EWT. Words never overlap, in order, none empty, and
/// together they cover every byte that is no blank. Linear time.
void tokenize(std::string_view text, Span range, const TokenLexicon& lexicon, std::vector<Span>& words);

}  // namespace hearsay::read
