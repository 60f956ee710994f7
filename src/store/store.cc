#include "store/store.h"

#include <system_error>

#include "store/rows.h"
#include "store/schema.h"
#include "store/sqlite.h"

namespace hearsay {
namespace {

using sqlite::Connection;
using sqlite::Statement;
using sqlite::Transaction;

Error not_ours(const std::filesystem::path& file) {
  return {ErrorCode::kDamagedData, file.string(), "is an SQLite file of another program; name another file for the store"};
}

/// Whether the file is ours and of a version that we read; an empty one becomes ours.
Result<void> claim_file(Connection& connection, const std::filesystem::path& file, bool may_write) {
  const std::int64_t application = connection.integer("PRAGMA application_id");
  const std::int64_t version = connection.integer("PRAGMA user_version");
  if (application == kStoreApplication) {
    if (version == kStoreVersion) return {};
    return fail(ErrorCode::kDamagedData, file.string(),
                "has store version " + std::to_string(version) + ", this program reads version " + std::to_string(kStoreVersion) +
                    "; make the store anew");
  }
  if (application != 0 || connection.integer("SELECT count(*) FROM sqlite_master") != 0 || !may_write)
    return tl::unexpected(not_ours(file));
  Transaction transaction(connection, "BEGIN IMMEDIATE");
  if (connection.integer("SELECT count(*) FROM sqlite_master") == 0) {  // another run may have been faster
    connection.run(kStoreSchema);
    connection.run(("PRAGMA application_id = " + std::to_string(kStoreApplication)).c_str());
    connection.run(("PRAGMA user_version = " + std::to_string(kStoreVersion)).c_str());
  }
  transaction.commit();
  return {};
}

/// Every word in quotation marks, so that nothing in it is read as an operator: `fire "at sea` → `"fire" "at" "sea"`.
std::string match_all(std::string_view query) {
  std::string out;
  bool in_word = false;
  for (const char c : query) {
    const bool part = static_cast<unsigned char>(c) > ' ' && c != '"';
    if (part && !in_word) out += out.empty() ? "\"" : " \"";
    if (!part && in_word) out += '"';
    if (part) out += c;
    in_word = part;
  }
  return in_word ? out + '"' : out;
}

}  // namespace

struct Store::Impl {
  Impl(std::filesystem::path path, int flags) : file(std::move(path)), connection(file, flags) {}

  /// Runs what may throw and gives its result, or the failure as a value.
  template <typename Work>
  auto guarded(const Work& work) -> decltype(work()) {
    try {
      return work();
    } catch (const sqlite::Failure& failure) {
      return tl::unexpected(sqlite::to_error(failure, file));
    }
  }

  /// To be called inside a transaction.
  Result<Situation> read() {
    Situation situation;
    if (!read_rows(connection, situation))
      return fail(ErrorCode::kDamagedData, file.string(), "holds rows that contradict each other; make the store anew");
    return situation;
  }

  Result<std::vector<std::uint32_t>> find(const char* sql, std::string_view query, std::size_t most) {
    return guarded([&]() -> Result<std::vector<std::uint32_t>> {
      std::vector<std::uint32_t> found;
      const std::string match = match_all(query);
      if (match.empty()) return found;
      Statement select(connection, sql);
      select.bind(match).bind(static_cast<std::int64_t>(most));
      while (select.step()) found.push_back(static_cast<std::uint32_t>(select.integer(0)));
      return found;
    });
  }

  std::filesystem::path file;
  Connection connection;
};

Store::Store() = default;
Store::~Store() = default;
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;

Result<Store> Store::open(const std::filesystem::path& file) {
  try {
    Store store;
    store.impl_ = std::make_unique<Impl>(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    Connection& connection = store.impl_->connection;
    if (auto claimed = claim_file(connection, file, true); !claimed) return tl::unexpected(claimed.error());
    // Room for 64 MB of pages: a run of many articles would else write the same pages again and again.
    connection.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536");
    return store;
  } catch (const sqlite::Failure& failure) {
    return tl::unexpected(sqlite::to_error(failure, file));
  }
}

Result<Store> Store::open_for_reading(const std::filesystem::path& file) {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(file, ignored)) return fail(ErrorCode::kUnreadable, file.string(), "there is no such file");
  try {
    Store store;
    store.impl_ = std::make_unique<Impl>(file, SQLITE_OPEN_READONLY);
    if (auto claimed = claim_file(store.impl_->connection, file, false); !claimed) return tl::unexpected(claimed.error());
    return store;
  } catch (const sqlite::Failure& failure) {
    return tl::unexpected(sqlite::to_error(failure, file));
  }
}

Result<void> Store::put(const Situation& situation) {
  return impl_->guarded([&]() -> Result<void> {
    Transaction transaction(impl_->connection, "BEGIN IMMEDIATE");
    write_rows(impl_->connection, situation);
    transaction.commit();
    return {};
  });
}

Result<void> Store::update(const std::function<const Situation&(Situation&&)>& next) {
  return impl_->guarded([&]() -> Result<void> {
    Transaction transaction(impl_->connection, "BEGIN IMMEDIATE");
    auto held = impl_->read();
    if (!held) return tl::unexpected(std::move(held).error());
    write_rows(impl_->connection, next(std::move(*held)));
    transaction.commit();
    return {};
  });
}

Result<Situation> Store::load() {
  return impl_->guarded([&]() -> Result<Situation> {
    Transaction transaction(impl_->connection, "BEGIN");
    auto situation = impl_->read();
    transaction.commit();
    return situation;
  });
}

Result<std::vector<ArticleIndex>> Store::find_articles(std::string_view query, std::size_t most) {
  return impl_->find("SELECT rowid FROM article_text WHERE article_text MATCH ? ORDER BY rank, rowid LIMIT ?", query, most);
}

Result<std::vector<ClaimIndex>> Store::find_claims(std::string_view query, std::size_t most) {
  return impl_->find("SELECT rowid FROM claim_text WHERE claim_text MATCH ? ORDER BY rank, rowid LIMIT ?", query, most);
}

Result<std::int64_t> Store::version() {
  return impl_->guarded([&]() -> Result<std::int64_t> { return impl_->connection.integer("PRAGMA data_version"); });
}

}  // namespace hearsay
