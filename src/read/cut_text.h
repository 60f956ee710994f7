#pragma once

#include "hearsay/article.h"
#include "hearsay/reading.h"
#include "read/tokenizer.h"

namespace hearsay::read {

/// Sentences and words of an article by rule; `reading` is filled with spans only.
void cut_text(const Article& article, const TokenLexicon& lexicon, Reading& reading);

}  // namespace hearsay::read
