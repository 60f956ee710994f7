#include "read/word_rows.h"

#include "read/hashing.h"

namespace hearsay::read {

PartRows part_rows(const Word& word, std::uint16_t lists) {
  PartRows rows{};
  std::size_t n = 0;
  const auto add = [&](std::uint64_t part) {
    rows[n] = static_cast<std::uint16_t>(mix(mix(n + 1, part), n) >> 20 & (kPartRows - 1));
    ++n;
  };
  for (const std::uint64_t prefix : word.prefix) add(prefix);
  for (const std::uint64_t suffix : word.suffix) add(suffix);
  add(mix(word.shape, word.bits & (kShout | kTitleCase)));
  add(word.bits);
  add(mix(lists, word.bits & kCapital));
  return rows;
}

}  // namespace hearsay::read
