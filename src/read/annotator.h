#pragma once

#include <string>
#include <vector>

#include "hearsay/article.h"
#include "read/model.h"
#include "read/parser.h"

namespace hearsay::read {

/// Sentences and words of an article by rule; `reading` is filled with spans only.
void cut_text(const Article& article, const TokenLexicon& lexicon, Reading& reading);

/// Fills in all that the models say of an article whose sentences and words are known. One per thread; buffers are reused.
class Annotator {
 public:
  explicit Annotator(const Model& model) : model_(model), names_(model.names) {}
  void annotate(const Article& article, Reading& reading);

 private:
  void tag_and_parse(std::string_view text, const Sentence& sentence, Reading& reading);
  void find_lemmas(std::string_view text, Reading& reading);
  void find_names(const Sentence& sentence, Reading& reading);

  const Model& model_;
  NameFinder names_;
  std::vector<Word> words_;
  std::vector<TagId> tags_;
  std::vector<std::uint16_t> lists_;
  std::vector<NameLabel> labels_;
  ParseState state_;
};

}  // namespace hearsay::read
