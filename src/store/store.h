#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/error.h"
#include "hearsay/situation.h"

namespace hearsay {

/// Room 7: a situation in one SQLite file. Schema: docs/sql.md.
///
/// The file holds one situation. Only rows that differ are written, so the same input twice changes nothing. To add reports to a
/// file, `update` it. One writer and any number of readers at a time (WAL). Not thread-safe; make one per thread.
class Store {
 public:
  /// Opens or makes the file. Errors: kStoreFailed, kDamagedData (not ours, or a newer schema).
  static Result<Store> open(const std::filesystem::path& file);

  /// Opens a file that exists, for reading only. Errors: as `open`, and kUnreadable where there is none.
  static Result<Store> open_for_reading(const std::filesystem::path& file);

  ~Store();
  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;

  /// Puts everything in one transaction: all or nothing. The same situation twice changes nothing.
  Result<void> put(const Situation& situation);

  /// Puts what `next` makes of the situation that the file holds (an empty one if the file is new), in one transaction: no other
  /// run can write in between; one that is at it makes this fail (kStoreFailed). Readers are not held up.
  Result<void> update(const std::function<const Situation&(Situation&& held)>& next);

  /// The situation as it was put. Errors: kStoreFailed, kDamagedData.
  Result<Situation> load();

  /// Articles and claims in which all words of the query occur, best first. Any text is a query; one without words finds nothing.
  Result<std::vector<ArticleIndex>> find_articles(std::string_view query, std::size_t most);
  Result<std::vector<ClaimIndex>> find_claims(std::string_view query, std::size_t most);

  /// A number that changes whenever another connection has changed the file.
  Result<std::int64_t> version();

 private:
  Store();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hearsay
