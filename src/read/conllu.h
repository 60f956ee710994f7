#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/article.h"
#include "hearsay/error.h"
#include "hearsay/reading.h"

namespace hearsay {

/// CoNLL-U (universaldependencies.org/format.html): one line per word, blank line after a sentence.

/// One word line. Views borrow the parsed text.
struct ConlluWord {
  std::string_view form, lemma, xpos, feats;
  Upos upos = Upos::kX;
  Deprel deprel = Deprel::kDep;
  std::int32_t head = -1;  ///< index in the sentence, -1 for the root or where the column is "_"
  bool space_after = true;
  std::int32_t fused_with = -1;  ///< index of the first word of the multiword token that this word is part of
};

struct ConlluFused {
  std::int32_t first = 0, last = 0;
  std::string_view form;
  bool space_after = true;
};

struct ConlluSentence {
  std::string_view document;  ///< id, where a document begins here
  bool begins_document = false;
  bool begins_paragraph = false;
  std::vector<ConlluWord> words;
  std::vector<ConlluFused> fused;
};

/// Errors: kMalformed with `name` and line: too few columns, numbers out of order, heads outside the sentence, cycles,
/// unknown parts of speech, invalid UTF-8. Relations whose subtype is unknown lose the subtype; empty nodes (8.1) are passed over.
Result<std::vector<ConlluSentence>> parse_conllu_sentences(std::string_view text, const std::string& name);

/// An article put together from a document: words joined as `SpaceAfter` says, sentences by a blank, paragraphs by two newlines.
struct ConlluDocument {
  Article article;
  Reading reading;  ///< sentences, words and all that the columns say; no names
};

/// The documents of a file (one, with id `name` without folder and extension, where the file names none). Errors: as above.
Result<std::vector<ConlluDocument>> parse_conllu(std::string_view text, const std::string& name);

/// An article's reading as CoNLL-U. Words that share one span are written as a multiword token; the treebank tag is "_".
std::string write_conllu(const Article& article, const Reading& reading);

/// The bits of `Feature` that a FEATS column expresses.
std::uint16_t features_of(std::string_view feats, Upos upos);

}  // namespace hearsay
