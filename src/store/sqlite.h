#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "hearsay/error.h"

namespace hearsay::sqlite {

/// What SQLite refused, thrown inside this room and turned into an `Error` at its border.
struct Failure {
  int code = SQLITE_ERROR;
  std::string message;
};

/// The failure as the library reports it: a broken file is kDamagedData, all else kStoreFailed.
Error to_error(const Failure& failure, const std::filesystem::path& file);

class Connection;

/// A prepared statement. Parameters are bound in order, then `step` goes from row to row.
class Statement {
 public:
  Statement(const Connection& connection, std::string_view sql);

  Statement& bind(std::int64_t number);
  Statement& bind(double number);
  Statement& bind(std::string_view text);
  Statement& bind(const std::string& text) { return bind(std::string_view(text)); }
  Statement& bind_long(std::string_view text);         ///< not copied: must live until the statement is reset
  Statement& bind_long_bytes(std::string_view bytes);  ///< the same, as a blob
  Statement& bind_null();
  template <typename T>
  Statement& bind(const std::optional<T>& maybe) {
    return maybe ? bind_one(*maybe) : bind_null();
  }

  bool step();  ///< whether there is a row
  void run();   ///< to the end, then ready for new parameters
  void reset();

  std::int64_t integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }
  std::string_view text(int column) const;  ///< bytes of a text or blob; valid until the next step

 private:
  Statement& bind_one(std::uint32_t number) { return bind(std::int64_t{number}); }
  Statement& bind_one(double number) { return bind(number); }
  Statement& bind_one(std::string_view text) { return bind(text); }
  void check(int code) const;

  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  sqlite3* connection_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  int next_ = 1;
};

/// One connection to one file. Not for two threads at once.
class Connection {
 public:
  Connection(const std::filesystem::path& file, int flags);

  void run(const char* sql);
  std::int64_t integer(std::string_view sql);  ///< the first column of the first row
  sqlite3* get() const { return connection_.get(); }

 private:
  struct Close {
    void operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }
  };
  std::unique_ptr<sqlite3, Close> connection_;
};

/// Rolls back what was not committed.
class Transaction {
 public:
  Transaction(Connection& connection, const char* begin) : connection_(connection) { connection_.run(begin); }
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();

 private:
  Connection& connection_;
  bool open_ = true;
};

}  // namespace hearsay::sqlite
