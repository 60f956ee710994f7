#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "hearsay/error.h"

namespace hearsay {

/// Bytes that arrive in order.
class ByteSource {
 public:
  virtual ~ByteSource() = default;

  /// Fills `buffer` with up to `size` bytes and returns how many; 0 at the end or after a failure.
  virtual std::size_t read(char* buffer, std::size_t size) = 0;

  /// Why the bytes ended early; nothing where they ended as they should. Known once `read` has returned 0.
  virtual const Error* failure() const { return nullptr; }
};

/// Bytes in memory; borrows them.
std::unique_ptr<ByteSource> open_memory(std::string_view bytes);

/// A regular file, opened for reading. Errors: kUnreadable.
Result<std::unique_ptr<ByteSource>> open_file(const std::string& path);

/// Standard input.
std::unique_ptr<ByteSource> open_standard_input();

/// The contents of gzip members one after the other (of zlib streams too). Failures: kTruncated, kMalformed, with `where`.
std::unique_ptr<ByteSource> gunzip(std::unique_ptr<ByteSource> compressed, std::string where);

/// All bytes up to `limit`. Errors: the source's own are left to its `failure`; kTooLarge without reading on.
Result<std::string> read_all(ByteSource& source, std::size_t limit, const std::string& where);

}  // namespace hearsay
