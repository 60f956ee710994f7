#include <memory>
#include <nlohmann/json.hpp>

#include "cli/command.h"

namespace hearsay::cli {
namespace {

struct GatherCommandOptions {
  InputOptions input;
  std::string format = "jsonl";
  std::string output;
  int window_days = 14;
  bool batch = false;
};

nlohmann::ordered_json numbered(const char* prefix, std::optional<std::uint32_t> number) {
  if (!number) return nullptr;
  return prefix + std::to_string(*number + 1);
}

ExitCode run(const GatherCommandOptions& options) {
  auto run = run_options(options.input);
  if (!run) return stop(run.error(), kBadUsage);
  run->window_days = options.window_days;
  run->batch = options.batch;
  const auto engine = Engine::open(find_data_folder(options.input.data));
  if (!engine) return stop(engine.error());

  Herald herald(options.input);
  RunSummary summary;
  std::string lines;
  for (const auto& [article, wire, story] : engine->gather(
           options.input.inputs, *run, [&](const Error& error) { herald.failed(error); }, summary)) {
    nlohmann::ordered_json line;
    line["id"] = article;
    line["wire"] = numbered("w", wire);
    line["story"] = numbered("s", story);
    lines += line.dump() + "\n";
  }
  if (const auto written = write_output(options.output, lines); !written) return stop(written.error());
  return herald.finish(summary);
}

}  // namespace

void add_gather_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<GatherCommandOptions>();
  CLI::App* command = app.add_subcommand("gather", "Which articles carry one copy (wire) and which tell one story, a line each");
  add_input_options(*command, options->input);
  command->add_option("-f,--format", options->format, "jsonl")->check(CLI::IsMember({"jsonl"}))->capture_default_str();
  command->add_option("-o,--output", options->output, "File to write; without it, standard output")->type_name("FILE");
  command->add_option("--window", options->window_days, "Articles further apart than so many days are not one story")
      ->check(CLI::Range(1, 3650))
      ->capture_default_str();
  command->add_flag("--batch", options->batch,
                    "Group all articles at once, whatever their order, instead of each with those before it");
  command->callback([options, &exit_code] { exit_code = run(*options); });
}

}  // namespace hearsay::cli
