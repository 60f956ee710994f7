#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace hearsay {

/// Every way in which Hearsay can fail, by name.
enum class ErrorCode : std::uint8_t {
  kUnreadable,   ///< the file does not exist, is no regular file, or may not be read
  kEmpty,        ///< the input holds no text
  kBinary,       ///< the bytes are not text in any encoding that is read
  kTooLarge,     ///< a single article or line is over the stated limit
  kMalformed,    ///< the bytes break the format that they claim (JSON, XML, WARC, CoNLL-U, lexicon)
  kTruncated,    ///< a compressed or framed input ends before its end
  kUnsupported,  ///< a format, encoding or language that is not read
  kBadOption,    ///< an option or a date on the command line has no meaning
  kMissingData,  ///< a model, lexicon or gazetteer file is absent
  kDamagedData,  ///< a model, gazetteer or store fails its checks (magic, version, size, checksum)
  kStoreFailed,  ///< SQLite refused; the message has its words
};

/// The stable name of a code, as printed ("malformed").
std::string_view name_of(ErrorCode code);

/// One failure, as a value. A bad article is recorded and the others go on; only bad configuration ends a run.
struct Error {
  ErrorCode code = ErrorCode::kMalformed;
  std::string where;    ///< file, with line or record number where there is one: "news.jsonl:17"
  std::string message;  ///< what is wrong and what would mend it, one sentence, no final stop
};

/// "news.jsonl:17: malformed: no field \"text\"".
std::string to_string(const Error& error);

template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for `return fail(code, where, message)` in a function that returns a `Result`.
inline tl::unexpected<Error> fail(ErrorCode code, std::string where, std::string message) {
  return tl::unexpected<Error>(Error{code, std::move(where), std::move(message)});
}

}  // namespace hearsay
