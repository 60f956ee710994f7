#include <cstdlib>
#include <system_error>

#include "hearsay/engine.h"

namespace hearsay {

std::filesystem::path find_data_folder(const std::optional<std::filesystem::path>& named) {
  if (named) return *named;
  if (const char* variable = std::getenv("HEARSAY_DATA"); variable != nullptr && *variable != '\0') return variable;
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  if (!error) {
    const auto installed = program.parent_path().parent_path() / "share" / "hearsay";
    if (std::filesystem::exists(installed / "lexicon", error)) return installed;
  }
  return HEARSAY_BUILD_DATA;
}

}  // namespace hearsay
