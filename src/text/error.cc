#include "hearsay/error.h"

namespace hearsay {

std::string_view name_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::kUnreadable:
      return "unreadable";
    case ErrorCode::kEmpty:
      return "empty";
    case ErrorCode::kBinary:
      return "binary";
    case ErrorCode::kTooLarge:
      return "too large";
    case ErrorCode::kMalformed:
      return "malformed";
    case ErrorCode::kTruncated:
      return "truncated";
    case ErrorCode::kUnsupported:
      return "unsupported";
    case ErrorCode::kBadOption:
      return "bad option";
    case ErrorCode::kMissingData:
      return "missing data";
    case ErrorCode::kDamagedData:
      return "damaged data";
    case ErrorCode::kStoreFailed:
      return "store failed";
  }
  return "unknown";
}

std::string to_string(const Error& error) {
  std::string out;
  if (!error.where.empty()) out.append(error.where).append(": ");
  return out.append(name_of(error.code)).append(": ").append(error.message);
}

}  // namespace hearsay
