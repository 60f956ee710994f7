#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "hearsay/error.h"
#include "hearsay/reading.h"
#include "text/table.h"

namespace hearsay::read {

/// What the lexicon says of a word: bits by class ("given", "rank", "organization", "place", …), keyed by its lower-case hash.
class WordLists {
 public:
  /// From the table `read_names.lex`: columns `class | words`. At most sixteen classes.
  static Result<WordLists> from(const Table& table);
  std::uint16_t of(std::uint64_t lower) const {
    const auto found = bits_.find(lower);
    return found == bits_.end() ? std::uint16_t{0} : found->second;
  }

 private:
  std::unordered_map<std::uint64_t, std::uint16_t> bits_;
};

/// Labels of words: outside, or begin, inside, last, unit of a name of one type (BILOU; Ratinov and Roth, 2009).
using NameLabel = std::uint8_t;
inline constexpr NameLabel kOutsideName = 0;
inline constexpr int kNameLabelCount = 13;
enum class NamePart : std::uint8_t { kBegin, kInside, kLast, kUnit };
constexpr NameLabel name_label(EntityType type, NamePart part) {
  return static_cast<NameLabel>(1 + static_cast<int>(type) * 4 + static_cast<int>(part));
}

/// May `next` follow `label`? `kOutsideName` also stands for the edge of the sentence.
bool may_follow(NameLabel label, NameLabel next);

/// The best labelling that is well formed (Viterbi). `scores` has `kNameLabelCount` numbers a word; `labels` is overwritten.
void label_names(std::span<const float> scores, std::vector<NameLabel>& labels);

/// Names of a labelled sentence whose first word is token `first`.
void collect_names(std::span<const NameLabel> labels, std::span<const Token> tokens, std::uint32_t first, std::vector<Name>& names);

}  // namespace hearsay::read
