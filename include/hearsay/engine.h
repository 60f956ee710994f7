#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/analysis.h"
#include "hearsay/error.h"
#include "hearsay/situation.h"

namespace hearsay {

/// The folder of the knowledge that programs load: `models/reader.model`, `lexicon/`, `gazetteer.bin`.
///
/// It is, in this order: what the caller names, `$HEARSAY_DATA`, `share/hearsay` beside the installed program, the folder that the
/// build made.
std::filesystem::path find_data_folder(const std::optional<std::filesystem::path>& named = std::nullopt);

/// The stages of the flow, for timing.
enum class Stage : std::size_t { kIngest, kRead, kMark, kClaim, kGather, kReconcile };
inline constexpr std::size_t kStageCount = 6;
std::string_view name_of(Stage stage);

/// Processor time by stage, summed over threads. Safe to add to from several threads.
class StageTimes {
 public:
  void add(Stage stage, std::chrono::nanoseconds time) { nanoseconds_[static_cast<std::size_t>(stage)] += time.count(); }
  double seconds(Stage stage) const { return static_cast<double>(nanoseconds_[static_cast<std::size_t>(stage)]) * 1e-9; }

 private:
  std::array<std::atomic<long long>, kStageCount> nanoseconds_{};
};

struct RunOptions {
  std::optional<Date> published;  ///< the date of articles that carry none
  std::optional<Date> as_of;      ///< leaves out what was published later; none: the latest day of publication
  std::optional<Date> since;      ///< tells what the articles published after this day changed
  unsigned threads = 0;           ///< 0: as many as the machine has; the result is the same for any number
  int window_days = 14;           ///< articles further apart than that are not one story
  bool batch = false;             ///< gathering uses later articles too; the groups do not depend on the order of the input
};

/// What became of the input.
struct RunSummary {
  std::size_t files = 0;
  std::size_t articles = 0;  ///< of the inputs
  std::size_t earlier = 0;   ///< of earlier runs, read again
  std::size_t failures = 0;  ///< inputs or records that could not be read; each was told to `failed`
  StageTimes times;
};

/// The whole flow: `analyze` for one article, `analyze_all` for a stream of them, `report` for one situation.
///
/// Thread-safe. The library never prints, logs or exits.
class Engine {
 public:
  /// Loads all knowledge. Errors: kMissingData, kDamagedData, kMalformed, each with the file and the remedy.
  static Result<Engine> open(const std::filesystem::path& data_folder);
  ~Engine();
  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;

  /// Reads, marks and finds the claims of one article: a pure function.
  Analysis analyze(const Article& article, StageTimes* times = nullptr) const;

  /// The same for an article whose sentences and words are given: `words` has their spans, all else in it is found anew.
  Analysis analyze_words(const Article& article, Reading words, StageTimes* times = nullptr) const;

  using AnalysisSink = std::function<void(Article&&, Analysis&&)>;
  using ErrorSink = std::function<void(const Error&)>;

  /// Reads files and folders, `-` for JSONL on standard input, and analyses every article, many at once. `take` gets them in input
  /// order, one at a time; memory holds one batch.
  void analyze_all(std::span<const std::string> inputs, const RunOptions& options, const AnalysisSink& take,
                   const ErrorSink& failed, RunSummary& summary) const;

  /// Everything: one situation out of all inputs and of the articles of earlier runs, which stand first, in their order. An input
  /// that is a new version of one of them (same address, or same id) takes its place.
  Situation report(std::span<const std::string> inputs, const RunOptions& options, const ErrorSink& failed, RunSummary& summary,
                   std::vector<Article> earlier = {}) const;

  /// Which wire and story each article belongs to, in input order. Articles are not analysed for it: their words are enough.
  struct Gathered {
    std::string article;
    std::optional<std::uint32_t> wire;
    std::optional<std::uint32_t> story;
  };
  std::vector<Gathered> gather(std::span<const std::string> inputs, const RunOptions& options, const ErrorSink& failed,
                               RunSummary& summary) const;

 private:
  Engine();
  Analysis understand(const Article& article, Reading reading, StageTimes* times) const;
  void analyze_unless_held(std::span<const std::string> inputs, const RunOptions& options,
                           const std::function<bool(Article&)>& hold, const AnalysisSink& take, const ErrorSink& failed,
                           RunSummary& summary) const;
  void analyze_articles(std::vector<Article>& articles, const RunOptions& options, const AnalysisSink& take,
                        RunSummary& summary) const;
  std::vector<Report> analyze_reports(std::span<const std::string> inputs, const RunOptions& options, std::vector<Article> earlier,
                                      const ErrorSink& failed, RunSummary& summary) const;

  struct Rooms;
  std::unique_ptr<Rooms> rooms_;
};

}  // namespace hearsay
