#include "mark/gazetteer.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "mark/gazetteer_file.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

/// A file in memory, unmapped at the end.
struct Mapping {
  void* data = nullptr;
  std::size_t size = 0;

  Mapping() = default;
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;
  ~Mapping() {
    if (data) munmap(data, size);
  }

  Result<void> map(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return fail(ErrorCode::kMissingData, file.string(), "cannot be read; build the gazetteer (./run build)");
    struct stat status {};
    const bool known = fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0;
    void* mapped =
        known ? mmap(nullptr, static_cast<std::size_t>(status.st_size), PROT_READ, MAP_PRIVATE | MAP_POPULATE, descriptor, 0)
              : MAP_FAILED;
    close(descriptor);
    if (mapped == MAP_FAILED)
      return fail(ErrorCode::kDamagedData, file.string(), "is no regular file or empty; build the gazetteer again");
    data = mapped;
    size = static_cast<std::size_t>(status.st_size);
    return {};
  }
};

}  // namespace

struct Gazetteer::Impl {
  Mapping mapping;
  std::vector<std::uint64_t> words;
  GazetteerFile file;
  SpellingKeys keys{{}};
};

Gazetteer::Gazetteer() : impl_(std::make_unique<Impl>()) {}
Gazetteer::~Gazetteer() = default;
Gazetteer::Gazetteer(Gazetteer&&) noexcept = default;
Gazetteer& Gazetteer::operator=(Gazetteer&&) noexcept = default;

Result<Gazetteer> Gazetteer::open(const std::filesystem::path& file) {
  Gazetteer gazetteer;
  Impl& impl = *gazetteer.impl_;
  if (auto mapped = impl.mapping.map(file); !mapped) return tl::unexpected(mapped.error());
  auto view = view_gazetteer({static_cast<const char*>(impl.mapping.data), impl.mapping.size}, file.string());
  if (!view) return tl::unexpected(view.error());
  impl.file = std::move(*view);
  impl.keys = SpellingKeys(impl.file.rules);
  return gazetteer;
}

Result<Gazetteer> Gazetteer::parse(std::vector<std::uint64_t> words, std::size_t bytes) {
  Gazetteer gazetteer;
  Impl& impl = *gazetteer.impl_;
  impl.words = std::move(words);
  if (bytes > impl.words.size() * sizeof(std::uint64_t))
    return fail(ErrorCode::kDamagedData, "gazetteer", "is shorter than stated");
  auto view = view_gazetteer({reinterpret_cast<const char*>(impl.words.data()), bytes}, "gazetteer");
  if (!view) return tl::unexpected(view.error());
  impl.file = std::move(*view);
  impl.keys = SpellingKeys(impl.file.rules);
  return gazetteer;
}

std::span<const Gazetteer::Bearer> Gazetteer::named(std::string_view folded) const {
  return impl_->file.names.find(plain_letters(folded));
}

std::span<const Gazetteer::Bearer> Gazetteer::spelled(std::string_view folded) const {
  return impl_->file.keys.find(impl_->keys.key(folded));
}

Gazetteer::Place Gazetteer::place(std::uint32_t index) const {
  const GazetteerRecord& record = impl_->file.records[index];
  Place place;
  place.place_class = static_cast<PlaceSense::Class>(record.place_class);
  place.located = record.lat_e5 != GazetteerRecord::kUnknown;
  place.point = (record.flags & GazetteerRecord::kPoint) != 0;
  place.lat = record.lat_e5 / 1e5;
  place.lon = record.lon_e5 / 1e5;
  place.population = record.population;
  if (record.country[0] != '\0') place.country = {record.country, 2};
  place.admin1 = impl_->file.admin1.data() + record.admin1;
  place.id = record.geonames_id;
  return place;
}

PlaceSense Gazetteer::sense(std::uint32_t index) const {
  const Place place = this->place(index);
  PlaceSense sense;
  sense.place_class = place.place_class;
  if (place.located) {
    sense.middle_lat = place.lat;
    sense.middle_lon = place.lon;
  }
  if (place.located && place.point) {
    sense.lat = place.lat;
    sense.lon = place.lon;
  }
  if (!place.country.empty()) sense.country = std::string(place.country);
  if (!place.admin1.empty()) sense.admin1 = std::string(place.admin1);
  if (place.id != 0) sense.gazetteer_id = std::to_string(place.id);
  sense.population = place.population;
  return sense;
}

std::vector<PlaceSense> Gazetteer::find(std::string_view name) const {
  const std::string folded = fold(name);
  std::span<const Bearer> bearers = named(folded);
  if (bearers.empty()) bearers = spelled(folded);
  std::vector<PlaceSense> senses;
  senses.reserve(bearers.size());
  for (const Bearer bearer : bearers) senses.push_back(sense(bearer.place()));
  std::stable_sort(senses.begin(), senses.end(),
                   [](const PlaceSense& a, const PlaceSense& b) { return a.population > b.population; });
  return senses;
}

}  // namespace hearsay
