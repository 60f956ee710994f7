#include <fmt/core.h>

#include <csignal>
#include <memory>

#include "cli/command.h"
#include "serve/serve.h"

namespace hearsay::cli {
namespace {

/// Serves until SIGINT or SIGTERM. The signals are blocked before the server makes its threads, so that only this one takes them.
ExitCode run(const ServeOptions& options) {
  sigset_t stop_signals;
  sigemptyset(&stop_signals);
  sigaddset(&stop_signals, SIGINT);
  sigaddset(&stop_signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &stop_signals, nullptr);

  const auto server = Server::start(options);
  if (!server) return stop(server.error());
  fmt::print(stderr, "serving {} at {} (Ctrl-C stops)\n", options.database.string(), server->url());
  int signal = 0;
  sigwait(&stop_signals, &signal);
  return kDone;
}

}  // namespace

void add_serve_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<ServeOptions>();
  CLI::App* command = app.add_subcommand("serve", "A store as a live page and a read-only JSON API");
  command->add_option("--db", options->database, "The store, made by hearsay report --db")->type_name("FILE")->required();
  command->add_option("--port", options->port, "Port; 0 takes any that is free")->capture_default_str();
  command
      ->add_option("--address", options->address,
                   "Address to listen on; other machines reach it only if it is one of this machine's own")
      ->capture_default_str();
  command->add_option("--host", options->hosts, "A name under which it may be asked for, besides localhost and addresses")
      ->type_name("NAME");
  command->footer("Example: hearsay serve --db situation.db, then open http://127.0.0.1:8080/");
  command->callback([options, &exit_code] { exit_code = run(*options); });
}

}  // namespace hearsay::cli
