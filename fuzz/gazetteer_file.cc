// Any bytes, as a gazetteer whose header is right: what is accepted answers every question without leaving its bytes.

#include <zlib.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include "mark/gazetteer.h"

namespace {

constexpr std::size_t kHeaderBytes = 32;

/// Magic, version, sections, size and checksum, so that the fuzzer reaches what lies behind them.
void mend_header(std::vector<std::uint64_t>& words, std::size_t bytes) {
  auto* data = reinterpret_cast<unsigned char*>(words.data());
  const std::uint32_t version = 1, sections = 11;
  const std::uint64_t size = bytes,
                      sum = adler32(adler32(0, nullptr, 0), data + kHeaderBytes, static_cast<uInt>(bytes - kHeaderBytes));
  std::memcpy(data, "HEARSAYG", 8);
  std::memcpy(data + 8, &version, 4);
  std::memcpy(data + 12, &sections, 4);
  std::memcpy(data + 16, &size, 8);
  std::memcpy(data + 24, &sum, 8);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < kHeaderBytes || size > (1u << 20)) return 0;
  std::vector<std::uint64_t> words((size + 7) / 8);
  std::memcpy(words.data(), data, size);
  mend_header(words, size);
  const auto gazetteer = hearsay::Gazetteer::parse(std::move(words), size);
  if (!gazetteer) return 0;
  for (const char* name : {"", "a", "homs", "al hasakah", "zzzz", "0"})
    for (const hearsay::PlaceSense& sense : gazetteer->find(name))
      if (sense.country && sense.country->size() != 2) __builtin_trap();
  return 0;
}
