#pragma once

#include <cstdlib>
#include <string>
#include <string_view>

#include "ingest/formats.h"
#include "text/utf8.h"

// What holds for every article that ingest hands out, whatever the bytes were. A breach aborts, so that the fuzzer sees it.

namespace hearsay::fuzz {

inline void require(bool holds) {
  if (!holds) std::abort();
}

inline void check_spans(const std::vector<Span>& spans, std::size_t size) {
  std::uint32_t end = 0;
  for (const Span span : spans) {
    require(!span.empty() && span.begin >= end && span.end <= size);
    end = span.end;
  }
}

inline void check(const Article& article) {
  require(!article.id.empty());
  require(find_invalid_utf8(article.text) == std::string_view::npos && find_invalid_utf8(article.input) == std::string_view::npos);
  require(!article.title || (article.title->begin <= article.title->end && article.title->end <= article.text.size()));
  check_spans(article.boilerplate, article.text.size());
  check_spans(article.bylines, article.text.size());
  std::uint32_t end = 0;
  const std::uint32_t input_size = count_code_points(article.input.empty() ? article.text : article.input);
  for (const OriginRun& run : article.origin) {
    require(run.text_begin >= end && run.text_begin <= run.text_end && run.text_end <= article.text.size());
    require(run.input_begin <= run.input_end && (run.field == Field::kTitle || run.input_end <= input_size));
    end = run.text_end;
  }
  const Locator locator(article);
  for (std::uint32_t begin = 0; begin < article.text.size() && begin < 4096;) {
    std::uint32_t after = begin;
    for (int i = 0; i < 5 && after < article.text.size(); ++i) after += decode_at(article.text, after).bytes;
    const InputSpan place = locator.locate({begin, after});
    require(place.begin <= place.end);
    const std::string_view found = locator.input_text({begin, after});
    if (article.input.empty() && begin >= (article.title ? article.title->end + 2 : 0u))
      require(found == Span{begin, after}.of(article.text));
    begin = after;
  }
}

/// Reads bytes as a file of one format and checks all that comes out.
inline int run(void (*read)(ByteSource&, const InputName&, Intake&), const std::uint8_t* data, std::size_t size) {
  static const Result<IngestKnowledge> knowledge = IngestKnowledge::load(HEARSAY_SOURCE_DIR "/lexicon");
  require(knowledge.has_value());
  IngestOptions options;
  options.max_article_bytes = std::size_t{256} << 10;
  std::size_t articles = 0, failures = 0;
  const ArticleSink take = [&](Article&& article) {
    ++articles;
    check(article);
    return true;
  };
  const ErrorSink failed = [&](const Error& error) {
    ++failures;
    require(!error.where.empty() && !error.message.empty());
  };
  Intake intake(knowledge->tables(), options, take, failed);
  const auto source = open_memory({reinterpret_cast<const char*>(data), size});
  read(*source, {"fuzz", "fuzz"}, intake);
  require(intake.summary().articles == articles && intake.summary().failures == failures);
  return 0;
}

}  // namespace hearsay::fuzz
