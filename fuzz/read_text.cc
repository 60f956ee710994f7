// Any text, as an article: every word and sentence lies in the text, in order, and heads stay in their sentence.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "read/reader.h"
#include "text/utf8.h"

namespace {

const hearsay::Reader& reader() {
  static const auto kReader = hearsay::Reader::open(HEARSAY_SOURCE_DIR "/models/reader.model");
  if (!kReader) std::abort();
  return *kReader;
}

void check(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  hearsay::Article article;
  article.text = hearsay::repair_utf8({reinterpret_cast<const char*>(data), size}).text;
  const hearsay::Reading reading = reader().read(article);
  std::uint32_t at = 0;
  for (const hearsay::Sentence& sentence : reading.sentences) {
    check(sentence.tokens.size() > 0);
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      const hearsay::Token& token = reading.tokens[i];
      check(token.span.begin >= at && token.span.begin < token.span.end && token.span.end <= article.text.size());
      check(token.head == -1 || sentence.tokens.contains(static_cast<std::uint32_t>(token.head)));
      at = token.span.end;
    }
  }
  return 0;
}
