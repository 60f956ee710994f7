#include "read/model_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include <cstring>
#include <fstream>

namespace hearsay::read {
namespace {

constexpr char kMagic[8] = {'H', 'E', 'A', 'R', 'S', 'A', 'Y', '\0'};
constexpr std::size_t kAlign = 64;

struct Header {
  char magic[8];
  std::uint32_t version;
  std::uint32_t sections;
  std::uint64_t bytes;
  std::uint64_t checksum;
};

struct Entry {
  char name[24];
  std::uint64_t offset;
  std::uint64_t bytes;
};

constexpr const char* kRemedy = "fetch or train the reader model again";

std::size_t aligned(std::size_t at) {
  return (at + kAlign - 1) / kAlign * kAlign;
}

}  // namespace

Result<ModelFile> ModelFile::open(const std::filesystem::path& file) {
  ModelFile model;
  model.where_ = file.string();
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat status {};
  if (descriptor < 0 || ::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
    if (descriptor >= 0) ::close(descriptor);
    return fail(ErrorCode::kMissingData, model.where_, std::string("the reader model cannot be opened; ") + kRemedy);
  }
  model.bytes_ = static_cast<std::size_t>(status.st_size);
  if (model.bytes_ >= sizeof(Header)) {
    void* mapping = ::mmap(nullptr, model.bytes_, PROT_READ, MAP_SHARED | MAP_POPULATE, descriptor, 0);
    if (mapping != MAP_FAILED) model.mapping_ = mapping;
  }
  ::close(descriptor);
  if (auto checked = model.check(); !checked) return tl::unexpected(checked.error());
  return model;
}

Result<bool> ModelFile::check() const {
  const auto damaged = [this](const char* what) {
    return fail(ErrorCode::kDamagedData, where_, std::string(what) + "; " + kRemedy);
  };
  if (!mapping_) return damaged("the reader model is too short to be one");
  Header header{};
  std::memcpy(&header, mapping_, sizeof header);
  if (std::memcmp(header.magic, kMagic, sizeof kMagic) != 0) return damaged("the file is no reader model");
  if (header.version != kVersion) return damaged("the reader model has another version than this program reads");
  if (header.bytes != bytes_) return damaged("the reader model is not as long as it says");
  const char* rest = static_cast<const char*>(mapping_) + sizeof header;
  if (XXH3_64bits(rest, bytes_ - sizeof header) != header.checksum) return damaged("the reader model's checksum is wrong");
  if (header.sections > (bytes_ - sizeof header) / sizeof(Entry))
    return damaged("the reader model has an impossible table of sections");
  return true;
}

ModelFile::~ModelFile() {
  if (mapping_) ::munmap(mapping_, bytes_);
}

ModelFile::ModelFile(ModelFile&& other) noexcept
    : where_(std::move(other.where_)), mapping_(std::exchange(other.mapping_, nullptr)), bytes_(std::exchange(other.bytes_, 0)) {}

ModelFile& ModelFile::operator=(ModelFile&& other) noexcept {
  std::swap(where_, other.where_);
  std::swap(mapping_, other.mapping_);
  std::swap(bytes_, other.bytes_);
  return *this;
}

Result<std::span<const std::byte>> ModelFile::section(std::string_view name) const {
  const auto* base = static_cast<const std::byte*>(mapping_);
  Header header{};
  std::memcpy(&header, base, sizeof header);
  for (std::uint32_t i = 0; i < header.sections; ++i) {
    Entry entry{};
    std::memcpy(&entry, base + sizeof header + i * sizeof entry, sizeof entry);
    if (std::string_view(entry.name, ::strnlen(entry.name, sizeof entry.name)) != name) continue;
    if (entry.offset > bytes_ || entry.bytes > bytes_ - entry.offset) break;
    return std::span<const std::byte>(base + entry.offset, entry.bytes);
  }
  return fail(ErrorCode::kDamagedData, where_, "the reader model has no section " + std::string(name) + "; " + kRemedy);
}

Result<std::string_view> ModelFile::text(std::string_view name) const {
  return section(name).map(
      [](std::span<const std::byte> bytes) { return std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()); });
}

Result<std::size_t> ModelFile::write(const std::filesystem::path& file, const std::vector<Section>& sections) {
  std::string body(sections.size() * sizeof(Entry), '\0');
  for (std::size_t i = 0; i < sections.size(); ++i) {
    body.resize(aligned(sizeof(Header) + body.size()) - sizeof(Header), '\0');
    Entry entry{};
    sections[i].first.copy(entry.name, sizeof entry.name);
    entry.offset = sizeof(Header) + body.size();
    entry.bytes = sections[i].second.size();
    std::memcpy(body.data() + i * sizeof entry, &entry, sizeof entry);
    body += sections[i].second;
  }
  Header header{};
  std::memcpy(header.magic, kMagic, sizeof kMagic);
  header.version = kVersion;
  header.sections = static_cast<std::uint32_t>(sections.size());
  header.bytes = sizeof header + body.size();
  header.checksum = XXH3_64bits(body.data(), body.size());
  std::filesystem::path draft = file;
  draft += ".new";
  std::ofstream out(draft, std::ios::binary);
  out.write(reinterpret_cast<const char*>(&header), sizeof header);
  out.write(body.data(), static_cast<std::streamsize>(body.size()));
  out.close();
  std::error_code failed;
  if (out) std::filesystem::rename(draft, file, failed);
  if (!out || failed) return fail(ErrorCode::kUnreadable, file.string(), "the model cannot be written there");
  return header.bytes;
}

}  // namespace hearsay::read
