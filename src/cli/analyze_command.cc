#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>

#include "cli/command.h"
#include "read/conllu.h"
#include "report/analysis_json.h"

namespace hearsay::cli {
namespace {

struct AnalyzeOptions {
  InputOptions input;
  std::string input_format = "auto";
  std::string format = "jsonl";
  std::string output;
};

/// Standard output or a file, written as the analyses come.
class LineWriter {
 public:
  static Result<LineWriter> open(const std::string& file) {
    LineWriter writer;
    if (!file.empty() && file != "-") {
      writer.file_.reset(std::fopen(file.c_str(), "wb"));
      if (!writer.file_) return fail(ErrorCode::kUnreadable, file, "cannot be written; check that its folder exists");
    }
    return writer;
  }

  void write(std::string_view text) {
    std::FILE* out = file_ ? file_.get() : stdout;
    failed_ |= std::fwrite(text.data(), 1, text.size(), out) != text.size();
  }

  bool finish() { return std::fflush(file_ ? file_.get() : stdout) == 0 && !failed_; }

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::unique_ptr<std::FILE, Close> file_;
  bool failed_ = false;
};

std::string rendered(const std::string& format, const Article& article, const Analysis& analysis) {
  return format == "conllu" ? write_conllu(article, analysis.reading) : to_analysis_json(article, analysis) + "\n";
}

Result<std::string> file_bytes(const std::string& name) {
  std::ifstream in(name, std::ios::binary);
  std::ostringstream bytes;
  if (!in || !(bytes << in.rdbuf())) return fail(ErrorCode::kUnreadable, name, "cannot be read, or is empty");
  return std::move(bytes).str();
}

/// Documents that come with their words.
void analyze_conllu(const Engine& engine, const AnalyzeOptions& options, const RunOptions& run, Herald& herald, LineWriter& out,
                    RunSummary& summary) {
  for (const std::string& name : options.input.inputs) {
    ++summary.files;
    const auto bytes = file_bytes(name);
    auto documents = bytes ? parse_conllu(*bytes, name) : Result<std::vector<ConlluDocument>>(tl::unexpected(bytes.error()));
    if (!documents) {
      ++summary.failures;
      herald.failed(documents.error());
      continue;
    }
    for (ConlluDocument& document : *documents) {
      if (!document.article.published && run.published)
        document.article.published = Publication{*run.published, to_iso(*run.published), DateOrigin::kOption};
      const Analysis analysis = engine.analyze_words(document.article, std::move(document.reading), &summary.times);
      out.write(rendered(options.format, document.article, analysis));
      herald.progress(++summary.articles);
    }
  }
}

ExitCode run(const AnalyzeOptions& options) {
  const auto run = run_options(options.input);
  if (!run) return stop(run.error(), kBadUsage);
  const auto engine = Engine::open(find_data_folder(options.input.data));
  if (!engine) return stop(engine.error());
  auto out = LineWriter::open(options.output);
  if (!out) return stop(out.error());

  Herald herald(options.input);
  RunSummary summary;
  if (options.input_format == "conllu") {
    analyze_conllu(*engine, options, *run, herald, *out, summary);
  } else {
    std::size_t taken = 0;
    engine->analyze_all(
        options.input.inputs, *run,
        [&](Article&& article, Analysis&& analysis) {
          out->write(rendered(options.format, article, analysis));
          herald.progress(++taken);
        },
        [&](const Error& error) { herald.failed(error); }, summary);
  }
  if (!out->finish())
    return stop(Error{ErrorCode::kUnreadable, options.output.empty() ? "standard output" : options.output, "cannot be written"});
  return herald.finish(summary);
}

}  // namespace

void add_analyze_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<AnalyzeOptions>();
  CLI::App* command =
      app.add_subcommand("analyze", "What each article says, stage by stage: words, names, times, places, attributions, claims");
  add_input_options(*command, options->input);
  command->add_option("--input", options->input_format, "auto, by the file's extension, or conllu, keeping its sentences and words")
      ->check(CLI::IsMember({"auto", "conllu"}))
      ->capture_default_str();
  command->add_option("-f,--format", options->format, "jsonl or conllu")
      ->check(CLI::IsMember({"jsonl", "conllu"}))
      ->capture_default_str();
  command->add_option("-o,--output", options->output, "File to write; without it, standard output")->type_name("FILE");
  command->callback([options, &exit_code] { exit_code = run(*options); });
}

}  // namespace hearsay::cli
