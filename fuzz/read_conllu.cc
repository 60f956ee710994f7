// Any bytes, as CoNLL-U: what is read can be written and read again, with the same words.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "read/conllu.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto documents = hearsay::parse_conllu({reinterpret_cast<const char*>(data), size}, "fuzz.conllu");
  if (!documents) return 0;
  for (const hearsay::ConlluDocument& document : *documents) {
    const auto again = hearsay::parse_conllu(write_conllu(document.article, document.reading), "again.conllu");
    if (!again || again->empty()) std::abort();
    std::size_t words = 0;
    for (const hearsay::ConlluDocument& part : *again) words += part.reading.tokens.size();
    if (words != document.reading.tokens.size()) std::abort();
  }
  return 0;
}
