#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "hearsay/error.h"

namespace hearsay {

/// A word of the claim lexicons, lower case. 0 stands for every word that no lexicon knows.
using WordId = std::uint32_t;

/// A set of word classes ("weapon", "place", "people"), a bit for each.
using ClassBits = std::uint64_t;

/// The vocabulary that all claim lexicons share, so that matching compares numbers. Filled while loading, then only read.
class Words {
 public:
  WordId intern(std::string_view word);

  /// Folds ASCII case; other letters are compared as they are.
  WordId find(std::string_view word) const;

  /// The verb that a word is a form of, where `add_verb` has made it known; else 0.
  WordId verb_of(std::string_view form) const;

  /// Makes the regular forms of a verb known, and its irregular ones.
  void add_verb(std::string_view lemma);

  /// Reads irregular verbs. To be called before `add_verb`. Errors: kMissingData, kMalformed.
  Result<void> load_irregular(const std::filesystem::path& file);

  std::size_t size() const { return ids_.size() + 1; }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  using Map = std::unordered_map<std::string, WordId, Hash, std::equal_to<>>;
  Map ids_;
  Map verbs_;  // inflected form to lemma
  std::unordered_map<std::string, std::vector<std::string>> irregular_;
};

/// Which nouns are weapons, ships, offices …, which verbs only carry a noun: `nominals_classes.lex` and its like.
class WordClasses {
 public:
  /// Errors: kMissingData, kMalformed (a class too many: there is room for 64).
  Result<void> load(const std::filesystem::path& file, Words& words);

  /// The bit of a class, made if it is new. Returns 0 when there is no room left.
  ClassBits bit(std::string_view name);
  ClassBits find(std::string_view name) const;

  ClassBits of(WordId word) const { return word < bits_.size() ? bits_[word] : 0; }

 private:
  std::vector<std::string> names_;
  std::vector<ClassBits> bits_;  // by word
};

}  // namespace hearsay
