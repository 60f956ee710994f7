#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <memory>

#include "cli/command.h"
#include "report/report.h"
#include "store/store.h"

namespace hearsay::cli {
namespace {

struct ReportOptions {
  InputOptions input;
  std::string format = "md";
  std::string output;
  std::string as_of;
  std::string since;
  std::string database;
  int window_days = 14;
};

int terminal_width() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 100;
  return std::clamp<int>(size.ws_col, 60, 120);
}

std::string rendered(const Situation& situation, const std::string& format) {
  if (format == "json") return to_json(situation);
  if (format == "html") return to_html(situation);
  if (format == "csv") return to_csv(situation);
  if (format == "geojson") return to_geojson(situation);
  return to_markdown(situation, terminal_width());
}

std::vector<Article> articles_of(Situation&& situation) {
  std::vector<Article> articles;
  for (SituationArticle& entry : situation.articles) articles.push_back(std::move(entry.article));
  return articles;
}

/// Adds what the run reads to the store and returns the situation that comes of all.
Result<Situation> kept_situation(Store& store, const Engine& engine, const ReportOptions& options, const RunOptions& run,
                                 Herald& herald, RunSummary& summary) {
  const auto failed = [&](const Error& error) { herald.failed(error); };
  // The store keeps everything; only what is shown ends with a day.
  RunOptions whole = run;
  whole.as_of.reset();
  Situation situation;
  const auto updated = store.update([&](Situation&& held) -> const Situation& {
    situation = engine.report(options.input.inputs, whole, failed, summary, articles_of(std::move(held)));
    return situation;
  });
  if (!updated) return tl::unexpected(updated.error());
  if (!run.as_of) return situation;
  RunSummary again;
  return engine.report({}, run, failed, again, articles_of(std::move(situation)));
}

ExitCode run(const ReportOptions& options) {
  auto run = run_options(options.input);
  if (!run) return stop(run.error(), kBadUsage);
  const auto as_of = date_option("--as-of", options.as_of);
  if (!as_of) return stop(as_of.error(), kBadUsage);
  run->as_of = *as_of;
  const auto since = date_option("--since", options.since);
  if (!since) return stop(since.error(), kBadUsage);
  run->since = *since;
  run->window_days = options.window_days;
  run->batch = true;  // all articles are here, so each may count for each

  // A store that cannot be opened should stop the run before the work, not after it.
  std::optional<Store> store;
  if (!options.database.empty()) {
    auto opened = Store::open(options.database);
    if (!opened) return stop(opened.error());
    store.emplace(std::move(*opened));
  }
  const auto engine = Engine::open(find_data_folder(options.input.data));
  if (!engine) return stop(engine.error());

  Herald herald(options.input);
  RunSummary summary;
  const auto situation = store ? kept_situation(*store, *engine, options, *run, herald, summary)
                               : engine->report(
                                     options.input.inputs, *run, [&](const Error& error) { herald.failed(error); }, summary);
  if (!situation) return stop(situation.error());
  if (const auto written = write_output(options.output, rendered(*situation, options.format)); !written)
    return stop(written.error());
  return herald.finish(summary);
}

}  // namespace

void add_report_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<ReportOptions>();
  CLI::App* command =
      app.add_subcommand("report", "One situation out of many reports: who claims what, who confirms it, who disputes it");
  add_input_options(*command, options->input);
  command->add_option("-f,--format", options->format, "md, json, html, csv or geojson")
      ->check(CLI::IsMember({"md", "json", "html", "csv", "geojson"}))
      ->capture_default_str();
  command->add_option("-o,--output", options->output, "File to write; without it, standard output")->type_name("FILE");
  command
      ->add_option(
          "--since", options->since,
          "Tell first what the articles published after this day changed: new, confirmed, contradicted, overtaken (md, json)")
      ->type_name("DATE");
  command->add_option("--as-of", options->as_of, "Leave out what was published after this day (a --db file keeps it)")
      ->type_name("DATE");
  command
      ->add_option(
          "--db", options->database,
          "Keep everything in an SQLite file: the articles of earlier runs stay and count, a new version of one replaces it")
      ->type_name("FILE");
  command->add_option("--window", options->window_days, "Articles further apart than so many days are not one story")
      ->check(CLI::Range(1, 3650))
      ->capture_default_str();
  command->footer("Example: hearsay report articles/ --format html -o situation.html");
  command->callback([options, &exit_code] { exit_code = run(*options); });
}

}  // namespace hearsay::cli
