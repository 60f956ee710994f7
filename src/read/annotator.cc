#include "read/annotator.h"

#include <algorithm>

#include "read/blocks.h"
#include "read/name_votes.h"
#include "read/sentences.h"

namespace hearsay::read {
namespace {

// A block is a headline if it is one short sentence without a final stop.
constexpr std::uint32_t kLongestHeadline = 25;

bool is_headline(std::string_view text, std::span<const Span> words, const Block& block, std::size_t sentences) {
  if (block.title) return true;
  if (sentences != 1 || words.size() > kLongestHeadline || words.size() < 2) return false;
  const std::string_view last = words.back().of(text);
  return std::string_view(".!?:;,…\"”)»").find(last) == std::string_view::npos &&
         last.find_first_not_of(".!?") != std::string_view::npos;
}

}  // namespace

void cut_text(const Article& article, const TokenLexicon& lexicon, Reading& reading) {
  std::vector<Span> words;
  std::vector<TokenRange> ranges;
  for (const Block& block : find_blocks(article)) {
    words.clear();
    ranges.clear();
    tokenize(article.text, block.span, lexicon, words);
    split_sentences(article.text, words, lexicon, ranges);
    const bool headline = !words.empty() && is_headline(article.text, words, block, ranges.size());
    for (const TokenRange& range : ranges) {
      const auto first = static_cast<std::uint32_t>(reading.tokens.size());
      for (std::uint32_t i = range.begin; i < range.end; ++i) {
        Token token;
        token.span = words[i];
        reading.tokens.push_back(token);
        reading.sentence_of.push_back(static_cast<std::uint32_t>(reading.sentences.size()));
      }
      reading.sentences.push_back({{words[range.begin].begin, words[range.end - 1].end}, {first, first + range.size()}, headline});
    }
  }
}

void Annotator::annotate(const Article& article, Reading& reading) {
  reading.names.clear();
  reading.sentence_of.assign(reading.tokens.size(), 0);
  for (std::size_t s = 0; s < reading.sentences.size(); ++s) {
    const Sentence& sentence = reading.sentences[s];
    std::fill(reading.sentence_of.begin() + sentence.tokens.begin, reading.sentence_of.begin() + sentence.tokens.end,
              static_cast<std::uint32_t>(s));
    tag_and_parse(article.text, sentence, reading);
    find_names(sentence, reading);
  }
  agree_on_names(article.text, reading);
  find_lemmas(article.text, reading);
}

void Annotator::tag_and_parse(std::string_view text, const Sentence& sentence, Reading& reading) {
  const std::span<Token> tokens{reading.tokens.data() + sentence.tokens.begin, sentence.tokens.size()};
  see_words(text, tokens, words_);
  tag_words(model_.tagger, words_, tags_);
  parse_words(model_.moves, model_.labels, {words_, tags_, &model_.tags}, state_);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const FineTag& tag = model_.tags.tags[tags_[i]];
    const ParseState::Node& node = state_.node(static_cast<std::int32_t>(i));
    tokens[i].upos = tag.upos;
    tokens[i].features = tag.features;
    tokens[i].deprel = node.label;
    tokens[i].head = node.head == state_.size() ? -1 : node.head + static_cast<std::int32_t>(sentence.tokens.begin);
  }
}

void Annotator::find_names(const Sentence& sentence, Reading& reading) {
  lists_.clear();
  for (const Word& word : words_) lists_.push_back(model_.lexicon.lists.of(word.lower));
  names_.label({words_, tags_, lists_, {}}, labels_);
  const std::span<const Token> tokens{reading.tokens.data() + sentence.tokens.begin, sentence.tokens.size()};
  collect_names(labels_, tokens, sentence.tokens.begin, reading.names);
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
