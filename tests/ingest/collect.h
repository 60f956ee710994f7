#pragma once

#include <gtest/gtest.h>
#include <zlib.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/formats.h"
#include "ingest/ingest.h"

// Reads inputs in tests: from memory or from a folder of its own.

namespace hearsay {

inline const IngestKnowledge& knowledge() {
  static const Result<IngestKnowledge> loaded = IngestKnowledge::load(HEARSAY_SOURCE_DIR "/lexicon");
  if (!loaded) throw std::runtime_error(to_string(loaded.error()));
  return *loaded;
}

struct Collected {
  std::vector<Article> articles;
  std::vector<Error> errors;
  IngestSummary summary;
};

using FormatReader = void (*)(ByteSource&, const InputName&, Intake&);

inline Collected read_bytes(FormatReader read, std::string_view bytes, const IngestOptions& options = {}) {
  Collected out;
  const ArticleSink take = [&](Article&& article) {
    out.articles.push_back(std::move(article));
    return true;
  };
  const ErrorSink failed = [&](const Error& error) { out.errors.push_back(error); };
  Intake intake(knowledge().tables(), options, take, failed);
  const auto source = open_memory(bytes);
  read(*source, {"file", "file"}, intake);
  out.summary = intake.summary();
  return out;
}

inline Collected read_inputs(const std::vector<std::string>& inputs, const IngestOptions& options = {}) {
  Collected out;
  out.summary = ingest(
      inputs, knowledge(), options,
      [&](Article&& article) {
        out.articles.push_back(std::move(article));
        return true;
      },
      [&](const Error& error) { out.errors.push_back(error); });
  return out;
}

inline std::string gzipped(std::string_view bytes) {
  z_stream stream{};
  deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&stream, bytes.size()) + 32, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

/// A folder that goes when the test ends.
class Folder {
 public:
  Folder()
      : path_(std::filesystem::temp_directory_path() / ("hearsay-" + std::to_string(::getpid()) + "-" + std::to_string(next()++))) {
    std::filesystem::create_directories(path_);
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::string write(const std::string& name, std::string_view bytes) const {
    const std::filesystem::path file = path_ / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
    return file.string();
  }
  std::string path() const { return path_.string(); }

 private:
  static int& next() {
    static int number = 0;
    return number;
  }
  std::filesystem::path path_;
};

}  // namespace hearsay
