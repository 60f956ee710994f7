#pragma once

#include <string_view>
#include <vector>

#include "hearsay/article.h"
#include "read/model.h"

namespace hearsay::read {

/// Fills in all that the model says of an article whose sentences and words are known. One per thread; buffers are reused.
/// Linear in the words: heads are scored for each pair of words, but of at most `kLongestSentence` words at a time.
class Annotator {
 public:
  explicit Annotator(const Model& model) : model_(model), run_(model.network, model.vectors) {}
  void annotate(const Article& article, Reading& reading);

 private:
  void read_sentence(std::string_view text, const Sentence& sentence, Reading& reading);
  void read_piece(std::string_view text, TokenRange piece, Reading& reading);
  void find_lemmas(std::string_view text, Reading& reading);

  const Model& model_;
  NetworkRun run_;
  std::vector<Word> words_;
  std::vector<std::uint16_t> lists_;
  std::vector<std::int32_t> heads_;
  std::vector<int> relations_;
  std::vector<NameLabel> labels_;
};

}  // namespace hearsay::read
