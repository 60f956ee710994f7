#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/error.h"
#include "hearsay/marks.h"

namespace hearsay {

/// Places of the world by name: a file built at set-up from GeoNames data, mapped into memory.
class Gazetteer {
 public:
  /// Errors: kMissingData, kDamagedData (magic, version, size, checksum, any offset out of bounds).
  static Result<Gazetteer> open(const std::filesystem::path& file);

  /// The same from bytes in memory, which it takes over.
  static Result<Gazetteer> parse(std::vector<std::uint64_t> words, std::size_t bytes);

  ~Gazetteer();
  Gazetteer(Gazetteer&&) noexcept;
  Gazetteer& operator=(Gazetteer&&) noexcept;

  /// Every place that bears the name (folded: case, diacritics and hyphens do not count), the most populous first; then, only
  /// where there is none, those whose transliteration key is the same. Thread-safe.
  std::vector<PlaceSense> find(std::string_view name) const;

  /// One place's share in a name: which place, and whether the name is only an alternate one of it.
  struct Bearer {
    std::uint32_t bits = 0;
    std::uint32_t place() const { return bits >> 1; }
    bool alternate() const { return (bits & 1) != 0; }
  };

  /// The places that bear a folded name, its own name first, then the most populous. Borrows the file.
  std::span<const Bearer> named(std::string_view folded) const;

  /// The places one of whose names has the same transliteration key as the folded name.
  std::span<const Bearer> spelled(std::string_view folded) const;

  /// What is known of a place without making strings. Borrows the file.
  struct Place {
    PlaceSense::Class place_class = PlaceSense::Class::kPopulated;
    bool located = false;  ///< lat and lon are known
    bool point = false;    ///< small enough to be one point
    double lat = 0;
    double lon = 0;
    std::int64_t population = 0;
    std::string_view country;  ///< ISO 3166-1 alpha-2, or empty
    std::string_view admin1;   ///< GeoNames code, or empty
    std::uint32_t id = 0;      ///< GeoNames id, 0 for none
  };
  Place place(std::uint32_t index) const;
  PlaceSense sense(std::uint32_t index) const;

 private:
  Gazetteer();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hearsay
