#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gather/words.h"
#include "hearsay/date.h"

namespace hearsay {

/// What gathering keeps of an article: no text.
struct Print {
  struct Place {
    std::uint32_t word;
    std::uint32_t at;  ///< which telling word of the article it is
    float weight;      ///< figures and names count for more, repeated words for less
  };
  std::vector<Place> places;            ///< the first `kLongestOrder` telling words, sorted by word, then place
  float weight = 0;                     ///< of all places
  std::vector<std::uint32_t> shingles;  ///< hashes of five-word runs, sorted, unique
  struct Weighted {
    std::uint32_t term;
    float count;  ///< damped, the title's words raised
  };
  std::vector<Weighted> terms;  ///< sorted by term, unique
  std::optional<Date> day;      ///< none where it is not known, or only inferred
};
inline constexpr std::size_t kLongestOrder = 700;

Print print_of(const Article& article, const CommonWords& words);

/// How far two articles carry one copy, all from 0 to 1, measured on the shorter.
struct CopyLikeness {
  float shingles = 0;     ///< five-word runs of the shorter that the longer has too
  float matched = 0;      ///< telling words of the shorter that the longer has too
  float chain = 0;        ///< … that stand in the same order in both
  float order = 0;        ///< chain / matched: copies keep the order of facts, reports of one event do not
  std::size_t words = 0;  ///< telling words of the shorter
};

CopyLikeness compare_copies(const Print& a, const Print& b);

/// Whether two articles carry the same underlying copy: reprinted, cut, reworded or translated.
bool same_copy(const CopyLikeness& likeness);

/// The same of two articles that are not far apart in time.
bool is_copy_of(const Print& a, const Print& b);
inline constexpr float kLeastCopyLikeness = 0.15F;  ///< less like than this by their words, no two articles are one copy

}  // namespace hearsay
