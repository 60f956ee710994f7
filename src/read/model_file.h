#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "hearsay/error.h"

namespace hearsay::read {

/// A file of named sections, mapped into memory.
///
///     magic "HEARSAY\0" | version u32 | sections u32 | file bytes u64 | XXH3-64 of all that follows u64
///     sections: {name char[24], offset u64, bytes u64}      section contents, each aligned to 64 bytes
class ModelFile {
 public:
  static constexpr std::uint32_t kVersion = 3;

  /// Errors: kMissingData; kDamagedData when magic, version, size or checksum are wrong.
  static Result<ModelFile> open(const std::filesystem::path& file);
  ~ModelFile();
  ModelFile(ModelFile&& other) noexcept;
  ModelFile& operator=(ModelFile&& other) noexcept;

  /// The bytes of a section, alive as long as the file. Errors: kDamagedData if there is none of the name.
  Result<std::span<const std::byte>> section(std::string_view name) const;
  Result<std::string_view> text(std::string_view name) const;

  const std::string& where() const { return where_; }

  /// Writes a model beside `file` and renames it into place.
  using Section = std::pair<std::string, std::string>;
  static Result<std::size_t> write(const std::filesystem::path& file, const std::vector<Section>& sections);

 private:
  ModelFile() = default;
  Result<bool> check() const;

  std::string where_;
  void* mapping_ = nullptr;
  std::size_t bytes_ = 0;
};

}  // namespace hearsay::read
