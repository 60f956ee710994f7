#include "cli/command.h"

int main(int argc, char** argv) {
  CLI::App app(
      "Reads many reports of one unfolding situation and says what is claimed, by whom, when and where,\n"
      "who confirms it independently and who says otherwise, each statement tied to its words.");
  app.set_version_flag("--version", std::string("hearsay ") + HEARSAY_VERSION);
  app.require_subcommand(1);
  app.failure_message(CLI::FailureMessage::help);
  app.footer(
      "Exit codes: 0 done, 1 no result, 2 bad usage, 3 some inputs failed (--strict), 4 no article read.\nhearsay COMMAND --help "
      "tells more.");

  int exit_code = hearsay::cli::kDone;
  hearsay::cli::add_report_command(app, exit_code);
  hearsay::cli::add_analyze_command(app, exit_code);
  hearsay::cli::add_gather_command(app, exit_code);
  hearsay::cli::add_serve_command(app, exit_code);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? hearsay::cli::kDone : hearsay::cli::kBadUsage;
  }
  return exit_code;
}
