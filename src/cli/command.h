#pragma once

#include <CLI/CLI.hpp>
#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "hearsay/engine.h"

namespace hearsay::cli {

/// What the program's exit tells a script.
enum ExitCode : int {
  kDone = 0,          ///< a result was written, even if some inputs failed
  kNoResult = 1,      ///< bad configuration, missing data, or an output that could not be written
  kBadUsage = 2,      ///< the command line has no meaning
  kInputsFailed = 3,  ///< with --strict: at least one input or record could not be read
  kNothingRead = 4,   ///< not one article could be read
};

/// What all commands that read articles share.
struct InputOptions {
  std::vector<std::string> inputs;
  std::optional<std::filesystem::path> data;
  std::string published;
  unsigned threads = 0;
  bool strict = false;
  bool quiet = false;
  bool timings = false;
};

void add_input_options(CLI::App& command, InputOptions& options);

/// Run options out of what the command line says. Errors: kBadOption.
Result<RunOptions> run_options(const InputOptions& options);

/// Reads "YYYY-MM-DD"; empty is none. Errors: kBadOption naming the option.
Result<std::optional<Date>> date_option(const std::string& name, const std::string& text);

/// Tells failures on standard error as they come, and a summary at the end.
class Herald {
 public:
  explicit Herald(const InputOptions& options) : options_(options) {}

  void failed(const Error& error);
  void progress(std::size_t articles);

  /// "4 articles from 4 files, 1 failure". Returns the exit code of a run that wrote its result.
  ExitCode finish(const RunSummary& summary);

 private:
  const InputOptions& options_;
  std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
  std::chrono::steady_clock::time_point shown_ = started_;
  bool line_open_ = false;

  void close_line();
};

/// Prints an error of configuration and returns `code`.
ExitCode stop(const Error& error, ExitCode code = kNoResult);

/// Writes to a file, or to standard output where `file` is empty or "-". A file appears whole or not at all.
Result<void> write_output(const std::string& file, std::string_view content);

// One per file of this folder: each adds its command and sets `exit_code` when it is run.
void add_report_command(CLI::App& app, int& exit_code);
void add_analyze_command(CLI::App& app, int& exit_code);
void add_gather_command(CLI::App& app, int& exit_code);
void add_serve_command(CLI::App& app, int& exit_code);

}  // namespace hearsay::cli
