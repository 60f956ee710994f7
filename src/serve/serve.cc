#include "serve/serve.h"

#include <arpa/inet.h>
#include <microhttpd.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "serve/api.h"
#include "store/store.h"

namespace hearsay {
namespace {

constexpr unsigned kMostConnections = 64, kPatienceSeconds = 15;
constexpr std::size_t kRequestBytes = 32 * 1024;  // of the line and headers together

/// An address to listen at.
struct Endpoint {
  sockaddr_in v4{};
  sockaddr_in6 v6{};
  bool six = false;

  const sockaddr* address() const { return six ? reinterpret_cast<const sockaddr*>(&v6) : reinterpret_cast<const sockaddr*>(&v4); }
};

Result<Endpoint> read_endpoint(const std::string& address, std::uint16_t port) {
  Endpoint endpoint;
  endpoint.v4.sin_family = AF_INET;
  endpoint.v4.sin_port = htons(port);
  endpoint.v6.sin6_family = AF_INET6;
  endpoint.v6.sin6_port = htons(port);
  if (inet_pton(AF_INET, address.c_str(), &endpoint.v4.sin_addr) == 1) return endpoint;
  endpoint.six = inet_pton(AF_INET6, address.c_str(), &endpoint.v6.sin6_addr) == 1;
  if (endpoint.six) return endpoint;
  return fail(ErrorCode::kBadOption, address, "is no IPv4 or IPv6 address");
}

/// The host of a Host header, without port and brackets: "[::1]:8080" → "::1".
std::string host_of(std::string_view header) {
  if (!header.empty() && header.front() == '[') return std::string(header.substr(1, header.find(']') - 1));
  return std::string(header.substr(0, header.find(':')));
}

bool is_address(const std::string& host) {
  in6_addr ignored{};
  return inet_pton(AF_INET, host.c_str(), &ignored) == 1 || inet_pton(AF_INET6, host.c_str(), &ignored) == 1;
}

MHD_Result collect(void* query, MHD_ValueKind, const char* key, const char* value) {
  (*static_cast<std::map<std::string, std::string>*>(query))[key] = value == nullptr ? "" : value;
  return MHD_YES;
}

MHD_Result send(MHD_Connection* connection, const Answer& answer, const char* allow = nullptr) {
  // The answer's text is shared with the view it was made of, so it is copied, not lent.
  MHD_Response* response =
      MHD_create_response_from_buffer(answer.body->size(), const_cast<char*>(answer.body->data()), MHD_RESPMEM_MUST_COPY);
  if (response == nullptr) return MHD_NO;
  MHD_add_response_header(response, "Content-Type", answer.type.c_str());
  MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
  MHD_add_response_header(response, "X-Frame-Options", "DENY");
  MHD_add_response_header(response, "Referrer-Policy", "no-referrer");
  MHD_add_response_header(response, "Cache-Control", "no-cache");
  if (allow != nullptr) MHD_add_response_header(response, "Allow", allow);
  const MHD_Result result = MHD_queue_response(connection, static_cast<unsigned>(answer.status), response);
  MHD_destroy_response(response);
  return result;
}

Answer plain_refusal(int status, const char* message) {
  return {status, "application/json", std::make_shared<const std::string>(std::string("{\"error\":\"") + message + "\"}\n")};
}

}  // namespace

struct Server::Impl {
  explicit Impl(Store store, std::vector<std::string> names) : api(std::move(store)), hosts(std::move(names)) {
    hosts.emplace_back("localhost");
  }
  ~Impl() {
    if (daemon != nullptr) MHD_stop_daemon(daemon);
  }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;

  /// A page of another site could point a name of its own at this machine and read along; so only known names are answered.
  bool knows_host(MHD_Connection* connection) const {
    const char* header = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Host");
    if (header == nullptr) return true;  // HTTP/1.0, no browser
    const std::string host = host_of(header);
    return is_address(host) || std::find(hosts.begin(), hosts.end(), host) != hosts.end();
  }

  MHD_Result handle(MHD_Connection* connection, const char* path, const char* method) {
    if (!knows_host(connection)) return send(connection, plain_refusal(403, "not served under this name; see --host"));
    if (std::strcmp(method, "GET") != 0 && std::strcmp(method, "HEAD") != 0)
      return send(connection, plain_refusal(405, "only GET and HEAD are answered"), "GET, HEAD");
    Request request{path, {}};
    MHD_get_connection_values(connection, MHD_GET_ARGUMENT_KIND, collect, &request.query);
    return send(connection, api.answer(request));
  }

  static MHD_Result on_request(void* self, MHD_Connection* connection, const char* path, const char* method, const char*,
                               const char*, std::size_t* upload_size, void** seen) {
    static int once = 0;
    if (*seen == nullptr) {  // the headers are there; the answer follows when the body, if any, is over
      *seen = &once;
      return MHD_YES;
    }
    if (*upload_size != 0) {
      *upload_size = 0;
      return MHD_YES;
    }
    try {
      return static_cast<Impl*>(self)->handle(connection, path, method);
    } catch (...) {
      return MHD_NO;  // out of memory: the connection is closed, the server goes on
    }
  }

  Api api;
  std::vector<std::string> hosts;
  MHD_Daemon* daemon = nullptr;
  std::string shown_address;
};

Server::Server() = default;
Server::~Server() = default;
Server::Server(Server&&) noexcept = default;
Server& Server::operator=(Server&&) noexcept = default;

Result<Server> Server::start(const ServeOptions& options) {
  auto endpoint = read_endpoint(options.address, options.port);
  if (!endpoint) return tl::unexpected(endpoint.error());
  auto store = Store::open_for_reading(options.database);
  if (!store) return tl::unexpected(store.error());
  Server server;
  server.impl_ = std::make_unique<Impl>(std::move(*store), options.hosts);
  server.impl_->shown_address = endpoint->six ? "[" + options.address + "]" : options.address;
  // One thread answers one request after another, so that the store needs no lock.
  const unsigned flags = MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_AUTO | (endpoint->six ? MHD_USE_IPv6 : MHD_NO_FLAG);
  server.impl_->daemon =
      MHD_start_daemon(flags, options.port, nullptr, nullptr, &Impl::on_request, server.impl_.get(), MHD_OPTION_SOCK_ADDR,
                       endpoint->address(), MHD_OPTION_CONNECTION_LIMIT, kMostConnections, MHD_OPTION_CONNECTION_TIMEOUT,
                       kPatienceSeconds, MHD_OPTION_CONNECTION_MEMORY_LIMIT, kRequestBytes, MHD_OPTION_END);
  if (server.impl_->daemon == nullptr)
    return fail(ErrorCode::kStoreFailed, options.address + ":" + std::to_string(options.port),
                "cannot be listened at; is the port taken? Try another --port");
  return server;
}

std::uint16_t Server::port() const {
  const MHD_DaemonInfo* info = MHD_get_daemon_info(impl_->daemon, MHD_DAEMON_INFO_BIND_PORT);
  return info == nullptr ? 0 : info->port;
}

std::string Server::url() const {
  return "http://" + impl_->shown_address + ":" + std::to_string(port()) + "/";
}

}  // namespace hearsay
