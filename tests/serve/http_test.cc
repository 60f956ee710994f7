#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <string>
#include <thread>
#include <vector>

#include "example_store.h"
#include "serve/serve.h"

namespace hearsay {
namespace {

class HttpTest : public testing::Test {
 protected:
  HttpTest() : file_(testing::UnitTest::GetInstance()->current_test_info()->name()) {}

  Server started() {
    ServeOptions options;
    options.database = file_.path();
    options.port = 0;
    options.hosts = {"news.example"};
    auto server = Server::start(options);
    if (!server) throw std::runtime_error(to_string(server.error()));
    return std::move(*server);
  }

  static int connected(std::uint16_t port) {
    const int socket_fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    if (::connect(socket_fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return socket_fd;
    ::close(socket_fd);
    return -1;
  }
  static void put(int socket_fd, const std::string& bytes) {
    for (std::size_t sent = 0; sent < bytes.size();) {
      const ssize_t n = ::send(socket_fd, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
      if (n <= 0) break;
      sent += static_cast<std::size_t>(n);
    }
  }
  /// What comes until the server closes.
  static std::string rest(int socket_fd) {
    std::string answer;
    char buffer[4096];
    for (ssize_t n = 0; (n = ::recv(socket_fd, buffer, sizeof buffer, 0)) > 0;) answer.append(buffer, static_cast<std::size_t>(n));
    ::close(socket_fd);
    return answer;
  }
  /// Sends bytes as they are and reads until the server closes.
  static std::string send(std::uint16_t port, const std::string& bytes) {
    const int socket_fd = connected(port);
    if (socket_fd < 0) return {};
    put(socket_fd, bytes);
    return rest(socket_fd);
  }
  static std::string ask(std::uint16_t port, const std::string& method, const std::string& target,
                         const std::string& host = "localhost") {
    return send(port, method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }
  static int status_of(const std::string& answer) { return answer.size() < 12 ? 0 : std::stoi(answer.substr(9, 3)); }

  example::StoreFile file_;
};

TEST_F(HttpTest, ServesThePageAndTheJson) {
  const Server server = started();
  EXPECT_EQ(server.url(), "http://127.0.0.1:" + std::to_string(server.port()) + "/");
  const std::string page = ask(server.port(), "GET", "/");
  EXPECT_EQ(status_of(page), 200);
  EXPECT_NE(page.find("Content-Type: text/html; charset=utf-8\r\n"), std::string::npos);
  EXPECT_NE(page.find("X-Content-Type-Options: nosniff\r\n"), std::string::npos);
  const std::string claims = ask(server.port(), "GET", "/api/claims?speaker=Jon%20%C3%85sen&limit=1");
  EXPECT_NE(claims.find("Content-Type: application/json\r\n"), std::string::npos);
  EXPECT_NE(claims.find("\"total\":2"), std::string::npos) << claims;
}

TEST_F(HttpTest, HeadHasNoBody) {
  const Server server = started();
  const std::string answer = ask(server.port(), "HEAD", "/api/situation");
  EXPECT_EQ(status_of(answer), 200);
  EXPECT_EQ(answer.substr(answer.size() - 4), "\r\n\r\n");
}

TEST_F(HttpTest, ReadsOnly) {
  const Server server = started();
  for (const char* method : {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"}) {
    const std::string answer = ask(server.port(), method, "/api/claims");
    EXPECT_EQ(status_of(answer), 405) << method;
    EXPECT_NE(answer.find("Allow: GET, HEAD"), std::string::npos) << method;
  }
}

TEST_F(HttpTest, NoPathLeadsToAFile) {
  const Server server = started();
  for (const char* target : {"/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/api/articles/..%2f..%2fstore.db", "//etc/passwd",
                             "/store.db", "/api/articles/%00"})
    EXPECT_EQ(status_of(ask(server.port(), "GET", target)), 404) << target;
}

TEST_F(HttpTest, OnlyKnownNamesAreAnswered) {
  const Server server = started();
  for (const char* host : {"localhost", "localhost:8080", "127.0.0.1:1", "[::1]:8080", "news.example"})
    EXPECT_EQ(status_of(ask(server.port(), "GET", "/api/version", host)), 200) << host;
  EXPECT_EQ(status_of(ask(server.port(), "GET", "/api/version", "evil.example")), 403);
}

TEST_F(HttpTest, LivesOnAfterAnyBytes) {
  const Server server = started();
  // This may yet become a request, so the server waits for more of it, and goes on answering others.
  const int unfinished = connected(server.port());
  ASSERT_GE(unfinished, 0);
  put(unfinished, std::string("\0\xff\r\n\r\n", 6));
  send(server.port(), "GET /" + std::string(100000, 'a') + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  send(server.port(), "POST /api/claims HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc");
  send(server.port(), "GET /api/claims?%zz=%&&==& HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(status_of(ask(server.port(), "GET", "/api/version")), 200);
  ::shutdown(unfinished, SHUT_WR);
  EXPECT_NE(status_of(rest(unfinished)), 200) << "no request came";
  EXPECT_EQ(status_of(ask(server.port(), "GET", "/api/version")), 200);
}

TEST_F(HttpTest, ManyAtOnce) {
  const Server server = started();
  std::vector<int> statuses(16);
  std::vector<std::thread> askers;
  for (int& status : statuses)
    askers.emplace_back([&server, &status] { status = status_of(ask(server.port(), "GET", "/api/situation")); });
  for (std::thread& asker : askers) asker.join();
  EXPECT_EQ(statuses, std::vector<int>(16, 200));
}

TEST_F(HttpTest, StopsAndFreesThePort) {
  std::uint16_t port = 0;
  {
    const Server server = started();
    port = server.port();
  }
  EXPECT_EQ(ask(port, "GET", "/"), "");
}

TEST_F(HttpTest, StartSaysWhatIsWrong) {
  const Server taken = started();
  ServeOptions options;
  options.database = file_.path();
  options.port = taken.port();
  EXPECT_NE(to_string(Server::start(options).error()).find("port taken"), std::string::npos);
  options.address = "not an address";
  EXPECT_EQ(Server::start(options).error().code, ErrorCode::kBadOption);
  options.address = "127.0.0.1";
  options.database = "/no/such/file.db";
  EXPECT_EQ(Server::start(options).error().code, ErrorCode::kUnreadable);
}

}  // namespace
}  // namespace hearsay
