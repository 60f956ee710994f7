#include "read/word_vectors.h"

#include <bit>

namespace hearsay::read {

Result<RowTable> RowTable::view(std::span<const std::byte> bytes, std::size_t width, const std::string& where) {
  RowTable table;
  const std::size_t row_bytes = width + sizeof(float);
  if (bytes.empty() || bytes.size() % row_bytes != 0)
    return fail(ErrorCode::kDamagedData, where, "a table of word vectors has an impossible size");
  table.width_ = width;
  table.rows_ = bytes.size() / row_bytes;
  table.scales_ = reinterpret_cast<const float*>(bytes.data());
  table.numbers_ = reinterpret_cast<const std::int8_t*>(bytes.data() + table.rows_ * sizeof(float));
  return table;
}

Result<WordVectors> WordVectors::view(std::span<const std::byte> index, std::span<const std::byte> words,
                                      std::span<const std::byte> parts, std::size_t width, const std::string& where) {
  WordVectors vectors;
  auto word_table = RowTable::view(words, width, where);
  if (!word_table) return tl::unexpected(word_table.error());
  auto part_table = RowTable::view(parts, width, where);
  if (!part_table) return tl::unexpected(part_table.error());
  if (index.size() < 8 || index.size() % 8 != 0 || !std::has_single_bit(index.size() / 8) || part_table->size() != kPartRows)
    return fail(ErrorCode::kDamagedData, where, "the index of word vectors has an impossible size");
  vectors.index_ = {reinterpret_cast<const std::uint64_t*>(index.data()), index.size() / 8};
  vectors.words_ = *word_table;
  vectors.parts_ = *part_table;
  return vectors;
}

void WordVectors::add(const Kernels& kernels, const Word& word, std::uint16_t lists, float* out) const {
  for (const std::uint16_t row : part_rows(word, lists)) parts_.add(kernels, row, out);
  constexpr std::uint64_t kRow = 0xFFFF;
  const std::size_t mask = index_.size() - 1;
  std::size_t at = (word.lower >> 20) & mask;
  for (std::size_t tries = 0; tries <= mask && index_[at] != 0; ++tries, at = (at + 1) & mask) {
    if ((index_[at] & ~kRow) != (word.lower & ~kRow)) continue;
    const std::size_t row = index_[at] & kRow;
    if (row < words_.size()) words_.add(kernels, row, out);
    return;
  }
}

}  // namespace hearsay::read
