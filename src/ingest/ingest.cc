#include "ingest/ingest.h"

#include <algorithm>
#include <array>
#include <vector>

#include "ingest/formats.h"

namespace hearsay {
namespace {

namespace fs = std::filesystem;

using Reader = void (*)(ByteSource&, const InputName&, Intake&);

struct Format {
  std::string_view extension;
  Reader read;
};

constexpr std::array<Format, 9> kFormats = {{{".txt", read_text},
                                             {".jsonl", read_jsonl},
                                             {".ndjson", read_jsonl},
                                             {".html", read_html},
                                             {".htm", read_html},
                                             {".xml", read_feed},
                                             {".rss", read_feed},
                                             {".atom", read_feed},
                                             {".warc", read_warc}}};

bool ends_with_ignoring_case(std::string_view name, std::string_view ending) {
  return name.size() >= ending.size() &&
         std::equal(ending.begin(), ending.end(), name.end() - static_cast<std::ptrdiff_t>(ending.size()),
                    [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b + 32) : b); });
}

/// A file to read, and how.
struct Plan {
  const Format* format = nullptr;
  bool compressed = false;
  InputName name;
};

Plan plan_of(const fs::path& path) {
  Plan plan;
  plan.name.path = path.string();
  std::string file = path.filename().string();
  constexpr std::string_view kGzip = ".gz";
  if (ends_with_ignoring_case(file, kGzip)) {
    plan.compressed = true;
    file.resize(file.size() - kGzip.size());
  }
  for (const Format& format : kFormats) {
    if (file.size() <= format.extension.size() || !ends_with_ignoring_case(file, format.extension)) continue;
    plan.format = &format;
    file.resize(file.size() - format.extension.size());
    break;
  }
  plan.name.stem = std::move(file);
  return plan;
}

class Walk {
 public:
  explicit Walk(Intake& intake) : intake_(intake) {}

  void visit(const std::string& input) {
    if (input == "-") return read_standard_input();
    std::error_code error;
    const fs::file_status status = fs::status(input, error);
    if (fs::is_directory(status)) return visit_folder(input);
    if (!fs::exists(status)) {
      const std::string why =
          error && error != std::errc::no_such_file_or_directory ? error.message() : "there is no such file or folder";
      return intake_.fail({ErrorCode::kUnreadable, input, why});
    }
    const Plan plan = plan_of(input);
    if (plan.format == nullptr) {
      return intake_.fail({ErrorCode::kUnsupported, input,
                           "the name tells no format; read are .txt .jsonl .html .htm .xml .rss .atom .warc, each also with .gz"});
    }
    read(plan);
  }

 private:
  void read_standard_input() {
    ++intake_.summary().files;
    const auto source = open_standard_input();
    read_jsonl(*source, {"-", "stdin"}, intake_);
  }

  void read(const Plan& plan) {
    ++intake_.summary().files;
    auto opened = open_file(plan.name.path);
    if (!opened) return intake_.fail(std::move(opened).error());
    std::unique_ptr<ByteSource> source = std::move(*opened);
    if (plan.compressed) source = gunzip(std::move(source), plan.name.path);
    plan.format->read(*source, plan.name, intake_);
  }

  void visit_folder(const std::string& folder) {
    std::vector<std::string> paths;
    list(folder, paths, 0);
    std::sort(paths.begin(), paths.end());
    const std::size_t before = intake_.summary().files;
    for (const std::string& path : paths) {
      if (intake_.stopped()) return;
      const Plan plan = plan_of(path);
      if (plan.format != nullptr) read(plan);
    }
    if (intake_.summary().files == before)
      intake_.fail({ErrorCode::kEmpty, folder,
                    "holds no file of a format that is read (.txt .jsonl .html .htm .xml .rss .atom .warc, each also with .gz)"});
  }

  /// All regular files below. Links to folders are not followed, so that a circle of links has an end.
  void list(const fs::path& folder, std::vector<std::string>& paths, int depth) {
    constexpr int kDeepest = 256;
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    if (error || depth > kDeepest)
      return intake_.fail({ErrorCode::kUnreadable, folder.string(), error ? error.message() : "folders are nested too deep"});
    for (const fs::directory_iterator end; entries != end; entries.increment(error)) {
      if (error) return intake_.fail({ErrorCode::kUnreadable, folder.string(), error.message()});
      const fs::directory_entry& entry = *entries;
      std::error_code unknown;
      if (entry.is_symlink(unknown) && entry.is_directory(unknown)) continue;
      if (entry.is_directory(unknown)) {
        list(entry.path(), paths, depth + 1);
      } else if (entry.is_regular_file(unknown) || entry.is_symlink(unknown)) {
        paths.push_back(entry.path().string());
      }
    }
  }

  Intake& intake_;
};

}  // namespace

IngestSummary ingest(std::span<const std::string> inputs, const IngestKnowledge& knowledge, const IngestOptions& options,
                     const ArticleSink& take, const ErrorSink& failed) {
  Intake intake(knowledge.tables(), options, take, failed);
  Walk walk(intake);
  for (const std::string& input : inputs) {
    if (intake.stopped()) break;
    walk.visit(input);
  }
  return intake.summary();
}

}  // namespace hearsay
