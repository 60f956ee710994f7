#pragma once

namespace hearsay {

/// "HRSY" in the file's header says that it is a store of ours; the number after it, by which rules it is laid out.
inline constexpr int kStoreApplication = 0x48525359;
inline constexpr int kStoreVersion = 1;

/// Makes all tables, indexes, triggers and views. Documented in docs/sql.md; a test keeps the two together.
extern const char* const kStoreSchema;

}  // namespace hearsay
