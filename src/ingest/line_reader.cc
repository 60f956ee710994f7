#include "ingest/line_reader.h"

#include <cstring>

namespace hearsay {

LineReader::LineReader(ByteSource& source, std::size_t limit_bytes)
    : source_(source), limit_bytes_(limit_bytes), buffer_(std::size_t{128} << 10) {}

bool LineReader::next() {
  line_.clear();
  size_ = 0;
  unfinished_ = true;
  while (unfinished_) {
    if (begin_ == end_) {
      begin_ = 0;
      end_ = source_.read(buffer_.data(), buffer_.size());
      if (end_ == 0) break;
    }
    const char* from = buffer_.data() + begin_;
    const void* newline = std::memchr(from, '\n', end_ - begin_);
    const std::size_t count =
        newline != nullptr ? static_cast<std::size_t>(static_cast<const char*>(newline) - from) : end_ - begin_;
    size_ += count;
    if (!too_large()) line_.append(from, count);
    begin_ += count;
    if (newline != nullptr) {
      ++begin_;
      unfinished_ = false;
    }
  }
  if (unfinished_ && size_ == 0) return false;
  ++number_;
  if (!line_.empty() && line_.back() == '\r') line_.pop_back();
  return true;
}

}  // namespace hearsay
