#pragma once

#include <string>
#include <utility>
#include <vector>

#include "corpus.h"

namespace hearsay::training {

/// Counts how forms become lemmas: the sections `lemma.scripts` and `lemma.table`.
std::pair<std::string, std::string> make_lemma_table(const std::vector<TreeSentence>& sentences);

}  // namespace hearsay::training
