#include "read/cut_text.h"

#include <vector>

#include "read/blocks.h"
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

}  // namespace hearsay::read
