#include "cli/command.h"

#include <fmt/core.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <system_error>

namespace hearsay::cli {

void add_input_options(CLI::App& command, InputOptions& options) {
  command
      .add_option("INPUT", options.inputs,
                  "Files or folders: .txt .jsonl .html .xml (RSS, Atom) .warc, each also .gz; - is JSONL on standard input")
      ->required();
  command.add_option("--published", options.published, "Day of publication of articles that carry none")->type_name("DATE");
  command.add_option("--threads", options.threads, "Threads; 0 takes all processors. The result is the same for any number")
      ->capture_default_str();
  command.add_option("--data", options.data, "Folder with models, lexicon and gazetteer")->type_name("DIR");
  command.add_flag("--strict", options.strict, "Exit with 3 if any input could not be read");
  command.add_flag("--quiet", options.quiet, "No progress and no summary; failures are still told");
  command.add_flag("--timings", options.timings, "Tell how long each stage took");
}

Result<std::optional<Date>> date_option(const std::string& name, const std::string& text) {
  if (text.empty()) return std::optional<Date>{};
  if (const auto date = parse_iso_date(text)) return date;
  return fail(ErrorCode::kBadOption, name, "\"" + text + "\" is no day; write it as 2024-12-07");
}

Result<RunOptions> run_options(const InputOptions& options) {
  RunOptions run;
  run.threads = options.threads;
  const auto published = date_option("--published", options.published);
  if (!published) return tl::unexpected(published.error());
  run.published = *published;
  return run;
}

ExitCode stop(const Error& error, ExitCode code) {
  fmt::print(stderr, "hearsay: {}\n", to_string(error));
  return code;
}

void Herald::close_line() {
  if (line_open_) fmt::print(stderr, "\r\033[K");
  line_open_ = false;
}

void Herald::failed(const Error& error) {
  close_line();
  fmt::print(stderr, "hearsay: {}\n", to_string(error));
}

void Herald::progress(std::size_t articles) {
  if (options_.quiet || isatty(STDERR_FILENO) == 0) return;
  const auto now = std::chrono::steady_clock::now();
  if (now - shown_ < std::chrono::milliseconds(250)) return;
  shown_ = now;
  const double seconds = std::chrono::duration<double>(now - started_).count();
  fmt::print(stderr, "\r\033[K{} articles, {:.0f} a second", articles, static_cast<double>(articles) / seconds);
  line_open_ = true;
}

ExitCode Herald::finish(const RunSummary& summary) {
  close_line();
  const auto plural = [](std::size_t n, std::string_view noun) { return fmt::format("{} {}{}", n, noun, n == 1 ? "" : "s"); };
  if (!options_.quiet) {
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started_).count();
    fmt::print(stderr, "{} from {}{}{} in {:.2f} s\n", plural(summary.articles, "article"), plural(summary.files, "file"),
               summary.earlier == 0 ? "" : fmt::format(", {} of earlier runs", summary.earlier),
               summary.failures == 0 ? "" : fmt::format(", {}", plural(summary.failures, "failure")), seconds);
  }
  if (options_.timings) {
    for (std::size_t i = 0; i < kStageCount; ++i) {
      const auto stage = static_cast<Stage>(i);
      fmt::print(stderr, "{:>10} {:8.3f} s\n", name_of(stage), summary.times.seconds(stage));
    }
  }
  if (summary.articles == 0) {
    fmt::print(stderr, "hearsay: no article was read{}\n",
               summary.failures == 0 ? ": the inputs hold no file of a kind that is read (see --help)" : "");
    return kNothingRead;
  }
  return options_.strict && summary.failures > 0 ? kInputsFailed : kDone;
}

Result<void> write_output(const std::string& file, std::string_view content) {
  if (file.empty() || file == "-") {
    if (std::fwrite(content.data(), 1, content.size(), stdout) != content.size() || std::fflush(stdout) != 0)
      return fail(ErrorCode::kUnreadable, "standard output", "cannot be written");
    return {};
  }
  const std::string unfinished = file + ".unfinished";
  {
    std::ofstream out(unfinished, std::ios::binary);
    out.write(content.data(), static_cast<std::streamsize>(content.size()));
    if (!out.flush()) {
      std::error_code ignored;
      std::filesystem::remove(unfinished, ignored);
      return fail(ErrorCode::kUnreadable, file, "cannot be written; check that its folder exists and has room");
    }
  }
  std::error_code error;
  std::filesystem::rename(unfinished, file, error);
  if (error) return fail(ErrorCode::kUnreadable, file, "cannot be written: " + error.message());
  return {};
}

}  // namespace hearsay::cli
