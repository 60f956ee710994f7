#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/error.h"
#include "hearsay/reading.h"

namespace hearsay::read {

/// A tag as it is predicted: a UD part of speech, a treebank tag and what the form says, in one.
struct FineTag {
  Upos upos = Upos::kX;
  std::string xpos;
  std::uint16_t features = 0;
  friend bool operator==(const FineTag&, const FineTag&) = default;
};

using TagId = std::uint8_t;

/// The tag set, numbered.
class TagSet {
 public:
  static constexpr std::size_t kMost = 250;

  /// Lines of "UPOS XPOS features". Errors: kDamagedData.
  static Result<TagSet> parse(std::string_view text, const std::string& where);
  std::string to_text() const;

  std::vector<FineTag> tags;
};

}  // namespace hearsay::read
