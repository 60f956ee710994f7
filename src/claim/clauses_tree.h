#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "claim/predicates_words.h"
#include "hearsay/article.h"
#include "hearsay/reading.h"

namespace hearsay {

/// A reading's trees, made easy to walk: children by token, words as numbers, subtrees as intervals.
///
/// Built once per article in linear time. Borrows article and reading.
class Tree {
 public:
  Tree(const Article& article, const Reading& reading, const Words& words);

  std::uint32_t size() const { return static_cast<std::uint32_t>(reading_->tokens.size()); }
  const Token& at(std::uint32_t token) const { return reading_->tokens[token]; }
  std::string_view text(std::uint32_t token) const { return at(token).span.of(article_->text); }
  const Reading& reading() const { return *reading_; }
  const Article& article() const { return *article_; }

  /// In text order.
  std::span<const std::uint32_t> children(std::uint32_t token) const {
    return std::span(children_).subspan(first_[token], first_[token + 1] - first_[token]);
  }
  std::optional<std::uint32_t> child(std::uint32_t token, Deprel deprel) const;

  WordId lemma(std::uint32_t token) const { return lemma_[token]; }
  WordId form(std::uint32_t token) const { return form_[token]; }
  bool is_word(std::uint32_t token, WordId word) const { return word != 0 && (lemma_[token] == word || form_[token] == word); }

  /// Whether `below` is in the subtree of `above` (itself included).
  bool dominates(std::uint32_t above, std::uint32_t below) const {
    return enter_[above] <= enter_[below] && exit_[below] <= exit_[above];
  }

  /// Tokens of every sentence from the root down: a head always comes before its dependents.
  std::span<const std::uint32_t> top_down() const { return order_; }

  TokenRange sentence_tokens(std::uint32_t token) const { return reading_->sentences[reading_->sentence_of[token]].tokens; }

 private:
  void number(std::uint32_t root);

  const Article* article_;
  const Reading* reading_;
  std::vector<std::uint32_t> first_, children_;
  std::vector<WordId> lemma_, form_;
  std::vector<std::uint32_t> enter_, exit_, order_;
};

inline bool is_verbal(const Token& token) {
  return token.upos == Upos::kVerb || token.upos == Upos::kAux;
}
inline bool is_nominal(const Token& token) {
  return token.upos == Upos::kNoun || token.upos == Upos::kPropn || token.upos == Upos::kPron || token.upos == Upos::kNum;
}

}  // namespace hearsay
