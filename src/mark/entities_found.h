#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "mark/entities_work.h"

namespace hearsay {

/// The names of one article while they are being collected: which stand where, and what may become one.
///
/// A name taken back keeps its place in `found_` with no tokens.
class FoundNames {
 public:
  explicit FoundNames(EntityWork& work)
      : work_(work), words_(work.words), lexicon_(work.lexicon), owner_(work.words.size(), kFree) {}

  const std::vector<DraftMention>& all() const { return found_; }

  bool is_free(TokenRange range) const;
  bool is_taken(std::uint32_t t) const { return owner_[t] != kFree; }
  DraftMention& put(TokenRange range, EntityType type, bool seen, char gender = 0);

  /// Whether the names that overlap the range may give way to it; if so they are gone.
  template <typename Yields>
  bool clear(TokenRange range, Yields yields) {
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (is_taken(t) && !yields(found_[static_cast<std::size_t>(owner_[t])])) return false;
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (is_taken(t)) {
        TokenRange& old = found_[static_cast<std::size_t>(owner_[t])].tokens;
        std::fill(owner_.begin() + old.begin, owner_.begin() + old.end, kFree);
        old.end = old.begin;
      }
    return true;
  }

  /// Common nouns, nationalities and collectives are no names of their own.
  bool is_lexical(TokenRange range) const;
  /// Whether the gazetteer knows a place of the name; by another name only towns of some size.
  bool bears_place(TokenRange range) const;
  bool in_or_near(std::uint32_t head) const;
  /// The proper nouns with capitals from here on that are no name yet.
  TokenRange proper_run(std::uint32_t t) const;

 protected:
  static constexpr std::int32_t kFree = -1;

  EntityWork& work_;
  const EntityWords& words_;
  const EntityLexicon& lexicon_;
  std::vector<DraftMention> found_;
  std::vector<std::int32_t> owner_;  // by token: index in `found_`
};

/// Adds what the reader missed and the article names elsewhere, or puts after "in" or "near": "Belov", "ofGulu".
void add_repeated_names(FoundNames& names, const EntityWork& work);

}  // namespace hearsay
