#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gather/common_words.h"
#include "hearsay/article.h"

namespace hearsay {

/// A word without its commonest English endings, cut to what translations and derivations keep ("seismological", "seismology").
std::string stem(std::string_view lemma);

/// The consonants of a name by classes that spellings share: "Castro" and "Kastro", "Sharif" and "Charif". Takes a folded word.
std::string sound_key(std::string_view folded);

/// One telling word of an article.
struct Term {
  enum class Sort : std::uint8_t { kWord, kName, kNumber };
  std::uint32_t id = 0;    ///< a name by its sound, a number by its value, another word by its stem: what a translation keeps
  std::uint32_t stem = 0;  ///< a number by its value, all else by its stem, whether it is taken for a name or not
  Sort sort = Sort::kWord;
  bool title = false;
};

/// The telling words of an article in order: boilerplate, bylines and the commonest words left out.
std::vector<Term> terms_of(const Article& article, const CommonWords& words);

/// Hashes of all runs of five words, common ones included; sorted, unique.
std::vector<std::uint32_t> shingles_of(const Article& article);

}  // namespace hearsay
