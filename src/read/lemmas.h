#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/error.h"
#include "hearsay/reading.h"

namespace hearsay::read {

/// How a form becomes its lemma: so many bytes off the end, this put on; or the lemma as a whole.
struct EditScript {
  static constexpr int kWhole = -1;
  int strip = 0;
  std::string append;
  friend auto operator<=>(const EditScript&, const EditScript&) = default;
};

/// The script from `form` to `lemma`, both in the same case.
EditScript script_between(std::string_view form, std::string_view lemma);

/// Applies a script; a form too short for it stays as it is.
void apply_script(const EditScript& script, std::string_view form, std::string& out);

/// Key of a word (`suffix_bytes` 0: the whole word) under a tag in the lemma table. The low sixteen bits are free.
std::uint64_t lemma_key(std::string_view lower, std::size_t suffix_bytes, Upos upos, std::uint16_t features);

inline constexpr std::size_t kLongestSuffix = 5;

/// Lemmas by table: the word under its tag if it is known, else its longest known ending (Chrupała, 2006, without the classifier).
class Lemmas {
 public:
  Lemmas() = default;

  /// `scripts`: lines "strip append"; `table`: open-addressed, power of two, upper 48 bits key, lower 16 script. Borrows `table`.
  static Result<Lemmas> view(std::string_view scripts, std::span<const std::byte> table, const std::string& where);

  /// `lower` is the form in lower case; proper nouns keep the case of `form`. `out` is overwritten.
  void lemma_of(std::string_view form, std::string_view lower, Upos upos, std::uint16_t features, std::string& out) const;

  static std::string to_text(std::span<const EditScript> scripts);

 private:
  const EditScript* find(std::uint64_t key) const;

  std::vector<EditScript> scripts_;
  std::span<const std::uint64_t> table_;
};

}  // namespace hearsay::read
