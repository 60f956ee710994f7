#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

#include "hearsay/article.h"
#include "hearsay/error.h"
#include "hearsay/reading.h"

namespace hearsay {

/// Room 2: an article to sentences, words, trees and names, by a learned model.

class Reader {
 public:
  /// Maps the model file into memory. Errors: kMissingData, kDamagedData (magic, version, size, checksum).
  static Result<Reader> open(const std::filesystem::path& model);
  ~Reader();
  Reader(Reader&&) noexcept;
  Reader& operator=(Reader&&) noexcept;

  /// Reads all of the article but its boilerplate and bylines. Any valid UTF-8; linear time. Thread-safe.
  Reading read(const Article& article) const;

  /// Tags, parses and names text that comes with its words: `reading` has sentences and tokens with spans; all else is filled in.
  void annotate(const Article& article, Reading& reading) const;

 private:
  Reader();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hearsay
