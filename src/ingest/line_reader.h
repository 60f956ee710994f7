#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/byte_source.h"

namespace hearsay {

/// Cuts a source into lines. A line over the limit is passed over without being held in memory.
class LineReader {
 public:
  LineReader(ByteSource& source, std::size_t limit_bytes);

  /// Goes to the next line, false at the end. `line()` is then valid until the next call.
  bool next();

  /// The line without its end.
  std::string& line() { return line_; }
  std::uint64_t number() const { return number_; }
  bool too_large() const { return size_ > limit_bytes_; }
  std::uint64_t size_bytes() const { return size_; }
  /// True if the source ended inside this line, without a line end.
  bool unfinished() const { return unfinished_; }

 private:
  ByteSource& source_;
  std::size_t limit_bytes_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0, end_ = 0;  // what of the buffer is still to be read
  std::string line_;
  std::uint64_t number_ = 0;
  std::uint64_t size_ = 0;
  bool unfinished_ = false;
};

}  // namespace hearsay
