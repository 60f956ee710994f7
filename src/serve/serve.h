#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "hearsay/error.h"

namespace hearsay {

/// Room 9: a store over HTTP, for reading only: the page at `/`, the JSON under `/api/`. Paths and parameters: docs/json.md.

struct ServeOptions {
  std::filesystem::path database;
  std::string address = "127.0.0.1";  ///< IPv4 or IPv6; other machines reach it only where this is one of the machine's own
  std::uint16_t port = 8080;          ///< 0: any that is free
  std::vector<std::string> hosts;     ///< names under which it may be asked for, besides localhost and addresses
};

/// A server that answers from its start until it is destroyed, on threads of its own. When the store changes, so do the answers.
class Server {
 public:
  /// Errors: of the store as `Store::open_for_reading`; kBadOption where the address is none; kStoreFailed where the port is taken.
  static Result<Server> start(const ServeOptions& options);
  ~Server();  ///< lets the answers under way end
  Server(Server&&) noexcept;
  Server& operator=(Server&&) noexcept;

  std::uint16_t port() const;
  std::string url() const;  ///< "http://127.0.0.1:8080/"

 private:
  Server();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hearsay
