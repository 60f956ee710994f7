#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/reading.h"
#include "hearsay/span.h"

namespace hearsay {

/// The smallest pieces of a sentence: a run of letters, a run of digits, or one sign.
///
/// Finer than tokens and independent of how a reader cuts them: "13-year", "10:40pm" and "1955-57" come apart the same way
/// whichever tokens they are. Dotted initials are one word without their dots ("p.m." is `pm`).
struct Atom {
  enum class Kind : std::uint8_t { kWord, kDigits, kSign };
  Span span;
  std::string_view text;    ///< lower case for ASCII; dashes as '-', apostrophes as '\''; borrows the line
  std::uint32_t token = 0;  ///< index of the token it begins in
  Kind kind = Kind::kSign;
  bool glued = false;      ///< nothing stands between it and the atom before
  bool capital = false;    ///< begins with an ASCII capital
  std::int64_t value = 0;  ///< of digits, at most 15 of them; else 0

  bool is(char sign) const { return kind == Kind::kSign && text.size() == 1 && text[0] == sign; }
  bool is_word() const { return kind == Kind::kWord; }
  bool is_digits() const { return kind == Kind::kDigits; }
};

/// One sentence as atoms. Reused from sentence to sentence so that its buffers are allocated once.
class AtomLine {
 public:
  /// Cuts `sentence` of `text`. O(bytes).
  void cut(std::string_view text, const Reading& reading, const Sentence& sentence);

  std::uint32_t size() const { return static_cast<std::uint32_t>(atoms_.size()); }
  const Atom& operator[](std::uint32_t index) const { return atoms_[index]; }

  /// Characters from the first atom to the last of `[begin, end)`.
  Span span(std::uint32_t begin, std::uint32_t end) const { return {atoms_[begin].span.begin, atoms_[end - 1].span.end}; }

  /// Tokens touched by the atoms `[begin, end)`.
  TokenRange tokens(std::uint32_t begin, std::uint32_t end) const;

 private:
  std::uint32_t cut_word(std::string_view text, std::uint32_t at, std::uint32_t end);
  std::uint32_t cut_digits(std::string_view text, std::uint32_t at, std::uint32_t end);
  std::uint32_t cut_sign(std::string_view text, std::uint32_t at);
  void attach_tokens(const Reading& reading, const Sentence& sentence);

  std::vector<Atom> atoms_;
  std::string lower_;
  std::uint32_t base_ = 0;
  const Reading* reading_ = nullptr;
};

/// Cuts text without tokens, as patterns and lexicon phrases are cut: lower-case pieces, in order.
std::vector<std::string> cut_phrase(std::string_view phrase);

}  // namespace hearsay
