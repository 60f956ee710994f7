#pragma once

#include "hearsay/situation.h"
#include "store/sqlite.h"

namespace hearsay {

/// Writes a situation into the tables: rows that are already what they should be stay untouched, the others are replaced.
///
/// To be called inside a transaction. Throws `sqlite::Failure`.
void write_rows(sqlite::Connection& connection, const Situation& situation);

/// Reads it back. False where a row does not hold what it should. Throws `sqlite::Failure`.
[[nodiscard]] bool read_rows(sqlite::Connection& connection, Situation& out);

}  // namespace hearsay
