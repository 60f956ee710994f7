#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claim/attributions_tree.h"
#include "hearsay/article.h"
#include "hearsay/error.h"
#include "hearsay/reading.h"
#include "hearsay/span.h"

namespace hearsay {

/// Knows where statements are made ("on Telegram", "in a video") and who merely carries them ("told Reuters"). Immutable,
/// thread-safe.
class ChannelFinder {
 public:
  enum class Kind : std::uint8_t { kPage, kMedium, kPlatform };  ///< weakest first

  struct Channel {
    Span span;  ///< as written, without the preposition
    Kind kind = Kind::kMedium;
    std::uint32_t head = 0;
  };

  /// Reads channels.lex. Errors: kMissingData, kMalformed.
  static Result<ChannelFinder> load(const std::filesystem::path& lexicon);

  /// The channel that a noun heads, if it is one and a preposition that fits leads to it: "in [a statement]",
  /// "on their [Telegram] channel".
  std::optional<Channel> channel_at(const Article& article, const Reading& reading, const DependencyTrees& trees,
                                    std::uint32_t token) const;

  /// Whether a noun phrase is a news outlet that has a name: "the Egnatia agency", not "this newspaper".
  bool is_outlet(const Article& article, const Reading& reading, TokenRange phrase) const;

 private:
  struct Word {
    Kind kind = Kind::kMedium;
    bool channel = false, outlet = false, audience = false;
    bool as_written = false;  ///< a name: capitals count
    std::vector<std::string> with;
  };
  const Word* word_at(const Article& article, const Reading& reading, std::uint32_t token, std::uint32_t* first) const;

  std::unordered_map<std::string, Word> words_;
};

}  // namespace hearsay
