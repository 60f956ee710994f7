#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "hearsay/error.h"
#include "mark/gazetteer.h"
#include "mark/names.h"

namespace hearsay {

/// The gazetteer's file as gazetteer/build.py writes it. All numbers are little-endian; sections begin at multiples of eight.
///
///     0   "HEARSAYG"
///     8   u32 version, u32 sections (11)
///     16  u64 size of the file, u64 Adler-32 of all that follows
///     32  u64 × 11: the sections' sizes in bytes
///         records   24 bytes each, see GazetteerRecord
///         admin1    NUL-ended codes; a record points at its own
///         starts    u32 × (names + 1): where a name begins in `text`; the last is the text's size
///         begins    u32 × (names + 1): where its bearers begin in `bearers`
///         bearers   u32: record << 1 | "only an alternate name"
///         text      the folded names, sorted by bytes, without anything between
///         … the same four once more for transliteration keys
///         rules     lines "from TAB to TAB place": the rules by which the keys were made
struct GazetteerRecord {
  std::int32_t lat_e5;  ///< kUnknown for none
  std::int32_t lon_e5;
  std::uint32_t population;
  std::uint32_t geonames_id;
  std::uint32_t admin1;
  char country[2];
  std::uint8_t place_class;
  std::uint8_t flags;

  static constexpr std::int32_t kUnknown = 0x7FFFFFFF;
  static constexpr std::uint8_t kPoint = 1;
};
static_assert(sizeof(GazetteerRecord) == 24);

/// Sorted strings and, for each, who bears it.
struct GazetteerIndex {
  std::span<const std::uint32_t> starts;
  std::span<const std::uint32_t> begins;
  std::span<const Gazetteer::Bearer> bearers;
  std::string_view text;

  std::span<const Gazetteer::Bearer> find(std::string_view name) const;
};

struct GazetteerFile {
  std::span<const GazetteerRecord> records;
  std::string_view admin1;
  GazetteerIndex names;
  GazetteerIndex keys;
  std::vector<SpellingKeys::Rule> rules;
};

/// Checks everything that a look-up will follow, so that no look-up can leave the bytes. Requires `bytes` aligned to eight.
/// Errors: kDamagedData naming `where`. Cost: O(bytes).
Result<GazetteerFile> view_gazetteer(std::string_view bytes, const std::string& where);

}  // namespace hearsay
