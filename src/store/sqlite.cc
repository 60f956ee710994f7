#include "store/sqlite.h"

namespace hearsay::sqlite {
namespace {

[[noreturn]] void refuse(sqlite3* connection, int code) {
  throw Failure{code, connection != nullptr ? sqlite3_errmsg(connection) : sqlite3_errstr(code)};
}

}  // namespace

Error to_error(const Failure& failure, const std::filesystem::path& file) {
  const int base = failure.code & 0xff;
  const bool damaged = base == SQLITE_CORRUPT || base == SQLITE_NOTADB || base == SQLITE_FORMAT || base == SQLITE_MISMATCH;
  if (base == SQLITE_NOTADB) return {ErrorCode::kDamagedData, file.string(), "is no SQLite file; name another file for the store"};
  return {damaged ? ErrorCode::kDamagedData : ErrorCode::kStoreFailed, file.string(), failure.message};
}

Statement::Statement(const Connection& connection, std::string_view sql) : connection_(connection.get()) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v2(connection_, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
  statement_.reset(statement);
  check(code);
}

void Statement::check(int code) const {
  if (code != SQLITE_OK) refuse(connection_, code);
}

Statement& Statement::bind(std::int64_t number) {
  check(sqlite3_bind_int64(statement_.get(), next_++, number));
  return *this;
}

Statement& Statement::bind(double number) {
  check(sqlite3_bind_double(statement_.get(), next_++, number));
  return *this;
}

Statement& Statement::bind(std::string_view text) {
  check(sqlite3_bind_text64(statement_.get(), next_++, text.data() != nullptr ? text.data() : "", text.size(), SQLITE_TRANSIENT,
                            SQLITE_UTF8));
  return *this;
}

Statement& Statement::bind_long(std::string_view text) {
  check(sqlite3_bind_text64(statement_.get(), next_++, text.data() != nullptr ? text.data() : "", text.size(), SQLITE_STATIC,
                            SQLITE_UTF8));
  return *this;
}

Statement& Statement::bind_long_bytes(std::string_view bytes) {
  check(sqlite3_bind_blob64(statement_.get(), next_++, bytes.data() != nullptr ? bytes.data() : "", bytes.size(), SQLITE_STATIC));
  return *this;
}

Statement& Statement::bind_null() {
  check(sqlite3_bind_null(statement_.get(), next_++));
  return *this;
}

bool Statement::step() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) refuse(connection_, code);
  return false;
}

void Statement::run() {
  while (step()) continue;
  reset();
}

void Statement::reset() {
  check(sqlite3_reset(statement_.get()));
  next_ = 1;
}

std::string_view Statement::text(int column) const {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
  const int size = sqlite3_column_bytes(statement_.get(), column);
  return bytes == nullptr ? std::string_view() : std::string_view(bytes, static_cast<std::size_t>(size));
}

Connection::Connection(const std::filesystem::path& file, int flags) {
  sqlite3* connection = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &connection, flags, nullptr);
  connection_.reset(connection);
  if (code != SQLITE_OK) refuse(connection, code);
  constexpr int kPatienceMs = 10000;  // another run may be writing
  sqlite3_busy_timeout(connection, kPatienceMs);
  sqlite3_extended_result_codes(connection, 1);
}

void Connection::run(const char* sql) {
  if (const int code = sqlite3_exec(connection_.get(), sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
    refuse(connection_.get(), code);
}

std::int64_t Connection::integer(std::string_view sql) {
  Statement statement(*this, sql);
  return statement.step() ? statement.integer(0) : 0;
}

Transaction::~Transaction() {
  if (open_) sqlite3_exec(connection_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
  connection_.run("COMMIT");
  open_ = false;
}

}  // namespace hearsay::sqlite
