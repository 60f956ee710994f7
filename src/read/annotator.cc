#include "read/annotator.h"

#include <algorithm>

#include "read/mend_tree.h"
#include "read/name_votes.h"
#include "read/sentences.h"
#include "read/spanning_tree.h"

namespace hearsay::read {

void Annotator::annotate(const Article& article, Reading& reading) {
  reading.names.clear();
  reading.sentence_of.assign(reading.tokens.size(), 0);
  for (std::size_t s = 0; s < reading.sentences.size(); ++s) {
    const Sentence& sentence = reading.sentences[s];
    std::fill(reading.sentence_of.begin() + sentence.tokens.begin, reading.sentence_of.begin() + sentence.tokens.end,
              static_cast<std::uint32_t>(s));
    read_sentence(article.text, sentence, reading);
  }
  agree_on_names(article.text, reading);
  find_lemmas(article.text, reading);
}

// A sentence that came with more words than we would leave together is read in pieces, the roots of which hang on the first.
void Annotator::read_sentence(std::string_view text, const Sentence& sentence, Reading& reading) {
  std::int32_t root = -1;
  for (std::uint32_t begin = sentence.tokens.begin; begin < sentence.tokens.end; begin += kLongestSentence) {
    const TokenRange piece{begin, std::min(begin + kLongestSentence, sentence.tokens.end)};
    read_piece(text, piece, reading);
    for (std::uint32_t i = piece.begin; i < piece.end; ++i) {
      Token& token = reading.tokens[i];
      if (token.head >= 0) continue;
      if (root < 0) {
        root = static_cast<std::int32_t>(i);
      } else {
        token.head = root;
        token.deprel = Deprel::kParataxis;
      }
    }
  }
}

void Annotator::read_piece(std::string_view text, TokenRange piece, Reading& reading) {
  const std::span<Token> tokens{reading.tokens.data() + piece.begin, piece.size()};
  see_words(text, tokens, words_);
  lists_.clear();
  for (const Word& word : words_) lists_.push_back(model_.lexicon.lists.of(word.lower));
  run_.read(words_, lists_);
  find_tree(run_.arc_scores(), tokens.size(), heads_);
  run_.relate(heads_, static_cast<int>(Deprel::kRoot), relations_);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const FineTag& tag = model_.tags.tags[run_.best_tag(i)];
    tokens[i].upos = tag.upos;
    tokens[i].features = tag.features;
    tokens[i].deprel = static_cast<Deprel>(relations_[i]);
    tokens[i].head = heads_[i] < 0 ? -1 : heads_[i] + static_cast<std::int32_t>(piece.begin);
  }
  mend_tree(tokens, piece.begin);
  label_names(run_.name_scores(), labels_);
  collect_names(labels_, tokens, piece.begin, reading.names);
}

// Lemmas that differ from the text are kept in one string whose room is reserved beforehand, so that views into it hold.
void Annotator::find_lemmas(std::string_view text, Reading& reading) {
  constexpr std::size_t kRoom = 1 << 14;
  std::string lower, lemma;
  reading.lemmas.clear();
  for (Token& token : reading.tokens) {
    const std::string_view form = token.span.of(text);
    lower_into(form, lower);
    model_.lemmas.lemma_of(form, lower, token.upos, token.features, lemma);
    if (form.starts_with(lemma)) {
      token.lemma = form.substr(0, lemma.size());
      continue;
    }
    if (reading.lemmas.empty() || reading.lemmas.back()->capacity() - reading.lemmas.back()->size() < lemma.size()) {
      reading.lemmas.push_back(std::make_unique<std::string>());
      reading.lemmas.back()->reserve(std::max(kRoom, lemma.size()));
    }
    std::string& store = *reading.lemmas.back();
    store += lemma;
    token.lemma = std::string_view(store).substr(store.size() - lemma.size());
  }
}

}  // namespace hearsay::read
