#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/error.h"
#include "hearsay/reading.h"
#include "read/hashing.h"
#include "read/weights.h"
#include "read/words.h"

namespace hearsay::read {

/// A tag as it is predicted: a UD part of speech, a treebank tag and what the form says, in one.
struct FineTag {
  Upos upos = Upos::kX;
  std::string xpos;
  std::uint16_t features = 0;
  friend bool operator==(const FineTag&, const FineTag&) = default;
};

/// The tag set, numbered; a tag is known by its number to parser and names.
class TagSet {
 public:
  /// Lines of "UPOS XPOS features". Errors: kDamagedData.
  static Result<TagSet> parse(std::string_view text, const std::string& where);
  std::string to_text() const;

  std::vector<FineTag> tags;
};

using TagId = std::uint8_t;
inline constexpr TagId kNoTag = 255;

/// The features by which word `i` is tagged, `tags` before it being known.
void tag_features(std::span<const Word> words, std::span<const TagId> tags, std::size_t i, Features& out);

/// Tags one sentence from left to right, each decision final: an averaged perceptron with its own history (Collins, 2002).
void tag_words(const Scorer& scorer, std::span<const Word> words, std::vector<TagId>& tags);

}  // namespace hearsay::read
