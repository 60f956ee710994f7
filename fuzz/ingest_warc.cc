#include "ingest_check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return hearsay::fuzz::run(hearsay::read_warc, data, size);
}
