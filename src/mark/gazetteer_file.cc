#include "mark/gazetteer_file.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace hearsay {
namespace {

constexpr std::string_view kMagic = "HEARSAYG";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kSections = 11;
constexpr std::size_t kHeaderBytes = 32;
constexpr std::size_t kRuleKinds = 9;

template <typename T>
T read_at(std::string_view bytes, std::size_t at) {
  T value;
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

template <typename T>
std::span<const T> view_as(std::string_view bytes) {
  return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
}

std::uint32_t checksum(std::string_view bytes) {
  uLong sum = adler32(0, nullptr, 0);
  constexpr std::size_t kStep = 1u << 30;
  for (std::size_t at = 0; at < bytes.size(); at += kStep)
    sum = adler32(sum, reinterpret_cast<const Bytef*>(bytes.data()) + at, static_cast<uInt>(std::min(kStep, bytes.size() - at)));
  return static_cast<std::uint32_t>(sum);
}

/// The sections, or nothing where the header contradicts the bytes.
std::vector<std::string_view> split_sections(std::string_view bytes) {
  std::vector<std::string_view> sections;
  std::size_t at = kHeaderBytes + 8 * kSections;
  for (std::size_t i = 0; i < kSections; ++i) {
    const auto size = read_at<std::uint64_t>(bytes, kHeaderBytes + 8 * i);
    if (at > bytes.size() || size > bytes.size() - at) return {};
    sections.push_back(bytes.substr(at, size));
    at += (size + 7) & ~std::uint64_t{7};
  }
  return sections;
}

bool is_ascending(std::span<const std::uint32_t> offsets, std::size_t limit) {
  return !offsets.empty() && offsets.front() == 0 && offsets.back() == limit && std::is_sorted(offsets.begin(), offsets.end());
}

bool is_sound(const GazetteerIndex& index, std::size_t records) {
  return index.starts.size() == index.begins.size() && is_ascending(index.starts, index.text.size()) &&
         is_ascending(index.begins, index.bearers.size()) &&
         std::all_of(index.bearers.begin(), index.bearers.end(), [&](Gazetteer::Bearer b) { return b.place() < records; });
}

bool is_sound(std::span<const GazetteerRecord> records, std::string_view admin1) {
  if (!records.empty() && (admin1.empty() || admin1.back() != '\0')) return false;
  return std::all_of(records.begin(), records.end(), [&](const GazetteerRecord& r) {
    return r.admin1 < admin1.size() && r.place_class <= static_cast<std::uint8_t>(PlaceSense::Class::kArea);
  });
}

bool read_rules(std::string_view text, std::vector<SpellingKeys::Rule>& rules) {
  while (!text.empty()) {
    const std::size_t newline = text.find('\n');
    if (newline == std::string_view::npos) return false;
    const std::string_view line = text.substr(0, newline);
    const std::size_t first = line.find('\t');
    const std::size_t second = first == std::string_view::npos ? first : line.find('\t', first + 1);
    if (second == std::string_view::npos || first == 0 || line.size() != second + 2) return false;
    const int kind = line[second + 1] - '0';
    if (kind < 0 || kind >= static_cast<int>(kRuleKinds)) return false;
    rules.push_back({std::string(line.substr(0, first)), std::string(line.substr(first + 1, second - first - 1)),
                     static_cast<SpellingKeys::At>(kind)});
    text.remove_prefix(newline + 1);
  }
  return true;
}

GazetteerIndex view_index(std::span<const std::string_view> sections) {
  return {view_as<std::uint32_t>(sections[0]), view_as<std::uint32_t>(sections[1]), view_as<Gazetteer::Bearer>(sections[2]),
          sections[3]};
}

}  // namespace

std::span<const Gazetteer::Bearer> GazetteerIndex::find(std::string_view name) const {
  std::size_t low = 0, high = starts.size() - 1;
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    const std::string_view other = text.substr(starts[middle], starts[middle + 1] - starts[middle]);
    if (other == name) return bearers.subspan(begins[middle], begins[middle + 1] - begins[middle]);
    if (other < name) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return {};
}

Result<GazetteerFile> view_gazetteer(std::string_view bytes, const std::string& where) {
  const auto damaged = [&](std::string_view what) {
    return fail(ErrorCode::kDamagedData, where, std::string(what) + "; build the gazetteer again");
  };
  if (bytes.size() < kHeaderBytes + 8 * kSections || !bytes.starts_with(kMagic)) return damaged("is no gazetteer");
  if (read_at<std::uint32_t>(bytes, 8) != kVersion) return damaged("was made by another version");
  if (read_at<std::uint32_t>(bytes, 12) != kSections || read_at<std::uint64_t>(bytes, 16) != bytes.size())
    return damaged("is incomplete");
  if (read_at<std::uint64_t>(bytes, 24) != checksum(bytes.substr(kHeaderBytes))) return damaged("has a wrong checksum");
  const auto sections = split_sections(bytes);
  if (sections.empty()) return damaged("has a section outside the file");

  GazetteerFile file;
  file.records = view_as<GazetteerRecord>(sections[0]);
  file.admin1 = sections[1];
  file.names = view_index(std::span(sections).subspan(2, 4));
  file.keys = view_index(std::span(sections).subspan(6, 4));
  if (!is_sound(file.records, file.admin1) || !is_sound(file.names, file.records.size()) ||
      !is_sound(file.keys, file.records.size()) || !read_rules(sections[10], file.rules))
    return damaged("contradicts itself");
  return file;
}

}  // namespace hearsay
