#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "hearsay/article.h"
#include "hearsay/reading.h"

namespace hearsay {

/// The words of a reading in lower case, with its trees seen from above: what the finders of entities walk over.
///
/// Borrows article and reading. Cost to make: O(tokens).
class EntityWords {
 public:
  EntityWords(const Article& article, const Reading& reading);

  std::uint32_t size() const { return static_cast<std::uint32_t>(reading_.tokens.size()); }
  const Token& token(std::uint32_t t) const { return reading_.tokens[t]; }
  std::string_view text(std::uint32_t t) const { return token(t).span.of(article_.text); }
  std::string_view lower(std::uint32_t t) const { return lower_[t]; }
  std::string_view text(TokenRange range) const;
  Span span(TokenRange range) const { return {token(range.begin).span.begin, token(range.end - 1).span.end}; }

  std::uint32_t sentence(std::uint32_t t) const { return reading_.sentence_of[t]; }
  const Sentence& sentence_at(std::uint32_t t) const { return reading_.sentences[sentence(t)]; }
  bool starts_sentence(std::uint32_t t) const { return sentence_at(t).tokens.begin == t; }

  std::int32_t first_child(std::uint32_t t) const { return first_child_[t]; }
  std::int32_t next_sibling(std::uint32_t t) const { return next_sibling_[t]; }

  /// The noun phrase that a token heads: its words, appositions and complements, without conjuncts, clauses and preposition.
  TokenRange phrase(std::uint32_t head) const { return phrase_[head]; }

  /// The token of the range whose head lies outside it (the last such).
  std::uint32_t head_of(TokenRange range) const;

  bool is_capital(std::uint32_t t) const { return capital_[t]; }  ///< begins with an upper-case letter
  bool is_acronym(std::uint32_t t) const;  ///< two to seven capitals; dots, digits and the "o" of "MoH" allowed
  bool is_title_case(std::uint32_t sentence) const { return title_case_[sentence]; }  ///< capitals there say nothing

 private:
  void link_children();
  void find_phrases();

  const Article& article_;
  const Reading& reading_;
  std::string buffer_;
  std::vector<std::string_view> lower_;
  std::vector<bool> capital_;
  std::vector<bool> title_case_;
  std::vector<std::int32_t> first_child_;
  std::vector<std::int32_t> next_sibling_;
  std::vector<TokenRange> phrase_;
};

/// Lets a map of strings be asked with a view.
struct WordHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

/// Phrases of a lexicon, found at a token: the longest wins.
class PhraseIndex {
 public:
  struct Hit {
    std::uint32_t value = 0;
    std::uint32_t length = 0;  ///< tokens; 0 for none
    explicit operator bool() const { return length != 0; }
  };

  /// Words of a phrase are split as the reader splits them ("mayor's office" has three, "state-run" three).
  void add(std::string_view phrase, std::uint32_t value);

  /// The longest phrase that begins at `t` and ends before `end`.
  Hit match(const EntityWords& words, std::uint32_t t, std::uint32_t end) const;

  /// The value of a whole phrase of lower-case words.
  Hit whole(const EntityWords& words, TokenRange range) const;

  bool empty() const { return entries_.empty(); }

 private:
  struct Entry {
    std::vector<std::string> rest;
    std::uint32_t value;
  };
  std::unordered_map<std::string, std::vector<Entry>, WordHash, std::equal_to<>> entries_;  // by first word, longest first
};

}  // namespace hearsay
