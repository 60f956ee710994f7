#include "ingest/byte_source.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <vector>

namespace hearsay {
namespace {

class MemorySource : public ByteSource {
 public:
  explicit MemorySource(std::string_view bytes) : left_(bytes) {}
  std::size_t read(char* buffer, std::size_t size) override {
    const std::size_t taken = std::min(size, left_.size());
    if (taken > 0) std::memcpy(buffer, left_.data(), taken);
    left_.remove_prefix(taken);
    return taken;
  }

 private:
  std::string_view left_;
};

class DescriptorSource : public ByteSource {
 public:
  DescriptorSource(int descriptor, bool owned, std::string where)
      : descriptor_(descriptor), owned_(owned), where_(std::move(where)) {}
  ~DescriptorSource() override {
    if (owned_) ::close(descriptor_);
  }
  DescriptorSource(const DescriptorSource&) = delete;
  DescriptorSource& operator=(const DescriptorSource&) = delete;

  std::size_t read(char* buffer, std::size_t size) override {
    while (true) {
      const ssize_t count = ::read(descriptor_, buffer, size);
      if (count >= 0) return static_cast<std::size_t>(count);
      if (errno == EINTR) continue;
      failure_ = Error{ErrorCode::kUnreadable, where_, std::strerror(errno)};
      return 0;
    }
  }
  const Error* failure() const override { return failure_ ? &*failure_ : nullptr; }

 private:
  int descriptor_;
  bool owned_;
  std::string where_;
  std::optional<Error> failure_;
};

class GunzipSource : public ByteSource {
 public:
  GunzipSource(std::unique_ptr<ByteSource> compressed, std::string where)
      : compressed_(std::move(compressed)), where_(std::move(where)), input_(std::size_t{64} << 10) {
    constexpr int kGzipOrZlib = 15 + 32;
    ready_ = inflateInit2(&stream_, kGzipOrZlib) == Z_OK;
  }
  ~GunzipSource() override { inflateEnd(&stream_); }
  GunzipSource(const GunzipSource&) = delete;
  GunzipSource& operator=(const GunzipSource&) = delete;

  std::size_t read(char* buffer, std::size_t size) override;
  const Error* failure() const override { return failure_ ? &*failure_ : nullptr; }

 private:
  bool refill();
  std::size_t stop(ErrorCode code, std::string message) {
    failure_ = Error{code, where_, std::move(message)};
    done_ = true;
    return 0;
  }

  std::unique_ptr<ByteSource> compressed_;
  std::string where_;
  std::vector<char> input_;
  z_stream stream_{};
  bool ready_ = false;
  bool done_ = false;
  bool in_member_ = false;  // some bytes of a member have been read, its end has not
  bool any_member_ = false;
  std::optional<Error> failure_;
};

bool GunzipSource::refill() {
  if (stream_.avail_in > 0) return true;
  const std::size_t count = compressed_->read(input_.data(), input_.size());
  stream_.next_in = reinterpret_cast<Bytef*>(input_.data());
  stream_.avail_in = static_cast<uInt>(count);
  return count > 0;
}

std::size_t GunzipSource::read(char* buffer, std::size_t size) {
  if (!ready_) return stop(ErrorCode::kUnreadable, "no memory to decompress it");
  if (done_ || size == 0) return 0;
  stream_.next_out = reinterpret_cast<Bytef*>(buffer);
  stream_.avail_out = static_cast<uInt>(std::min(size, std::size_t{1} << 30));
  const uInt wanted = stream_.avail_out;
  while (stream_.avail_out == wanted) {
    if (!refill()) {
      if (const Error* failed = compressed_->failure()) return stop(failed->code, failed->message);
      if (in_member_ || !any_member_)
        return stop(ErrorCode::kTruncated, "the compressed data end before their end; what was read until then is kept");
      done_ = true;
      return 0;
    }
    in_member_ = true;
    const int status = inflate(&stream_, Z_NO_FLUSH);
    if (status == Z_STREAM_END) {
      in_member_ = false;
      any_member_ = true;
      inflateReset(&stream_);
    } else if (status == Z_DATA_ERROR && any_member_ && stream_.total_out == 0 && stream_.avail_out == wanted) {
      done_ = true;  // padding after the last member, as gzip itself ignores it
      return 0;
    } else if (status != Z_OK && status != Z_BUF_ERROR) {
      const std::size_t kept = wanted - stream_.avail_out;
      stop(ErrorCode::kMalformed, "the compressed data are damaged; what was read until then is kept");
      return kept;
    }
  }
  return wanted - stream_.avail_out;
}

}  // namespace

std::unique_ptr<ByteSource> open_memory(std::string_view bytes) {
  return std::make_unique<MemorySource>(bytes);
}

std::unique_ptr<ByteSource> open_standard_input() {
  return std::make_unique<DescriptorSource>(STDIN_FILENO, false, "-");
}

Result<std::unique_ptr<ByteSource>> open_file(const std::string& path) {
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0) return fail(ErrorCode::kUnreadable, path, std::strerror(errno));
  struct stat status {};
  if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
    ::close(descriptor);
    return fail(ErrorCode::kUnreadable, path, "is no regular file");
  }
  return std::make_unique<DescriptorSource>(descriptor, true, path);
}

std::unique_ptr<ByteSource> gunzip(std::unique_ptr<ByteSource> compressed, std::string where) {
  return std::make_unique<GunzipSource>(std::move(compressed), std::move(where));
}

Result<std::string> read_all(ByteSource& source, std::size_t limit, const std::string& where) {
  std::string bytes;
  constexpr std::size_t kPiece = std::size_t{64} << 10;
  while (true) {
    const std::size_t size = bytes.size();
    bytes.resize(size + kPiece);
    const std::size_t count = source.read(bytes.data() + size, kPiece);
    bytes.resize(size + count);
    if (count == 0) return bytes;
    if (bytes.size() > limit)
      return fail(ErrorCode::kTooLarge, where, fmt::format("has more than {} bytes, the limit of one article", limit));
  }
}

}  // namespace hearsay
