#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "hearsay/article.h"
#include "hearsay/error.h"

namespace hearsay {

/// Room 1: bytes to articles.

struct IngestOptions {
  std::optional<Date> published;                         ///< for articles that carry no date (`--published`)
  std::size_t max_article_bytes = std::size_t{8} << 20;  ///< a longer article or line is refused, not read into memory
};

/// What reading needs to know: rubrics, buttons and nags; outlets' header lines; months. Loaded once, shared by threads.
class IngestKnowledge {
 public:
  /// Errors: kMissingData, kMalformed with file and line.
  static Result<IngestKnowledge> load(const std::filesystem::path& lexicon);
  ~IngestKnowledge();
  IngestKnowledge(IngestKnowledge&&) noexcept;
  IngestKnowledge& operator=(IngestKnowledge&&) noexcept;

  struct Tables;
  const Tables& tables() const { return *tables_; }

 private:
  IngestKnowledge();
  std::unique_ptr<Tables> tables_;
};

struct IngestSummary {
  std::size_t files = 0;
  std::size_t articles = 0;
  std::size_t failures = 0;
};

/// Takes each article in input order; false stops the reading.
using ArticleSink = std::function<bool(Article&&)>;
/// Takes each failure, in order among the articles.
using ErrorSink = std::function<void(const Error&)>;

/// Reads files and folders (recursively, in byte order of their paths) of .txt, .jsonl, .html/.htm, .xml/.rss/.atom, .warc, each
/// also with .gz, and `-`, JSONL on standard input. Streams: memory holds one article at a time. Ids that come twice get a suffix
/// ("a-2").
IngestSummary ingest(std::span<const std::string> inputs, const IngestKnowledge& knowledge, const IngestOptions& options,
                     const ArticleSink& take, const ErrorSink& failed);

/// One article from the bytes of a .txt file, with everything ingest finds out: title, date, outlet, boilerplate, language.
Result<Article> article_from_text(std::string id, std::string_view bytes, const IngestKnowledge& knowledge,
                                  const IngestOptions& options);

/// The day on which an article without a date was published, judged by a day `near` which it must have been written: that of
/// another report of the same situation. It is the latest day that the text speaks of as past ("on Saturday", "December 7");
/// nothing where it names none within two months of `near`. The result is marked as inferred.
std::optional<Publication> infer_published(const Article& article, const IngestKnowledge& knowledge, Date near);

}  // namespace hearsay
