#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "hearsay/article.h"
#include "hearsay/reading.h"
#include "read/tags.h"
#include "read/words.h"

namespace hearsay::training {

/// One sentence of a treebank, as its gold says.
struct TreeSentence {
  std::string text;  ///< forms joined
  std::vector<Token> tokens;
  std::vector<read::Word> words;
  std::vector<read::TagId> tags;  ///< fine
  std::vector<std::string> lemmas;
  std::vector<std::string> xpos;
  std::vector<std::int32_t> heads;  ///< sentence-relative; the root's is the number of words
  bool augmented = false;
};

/// A document with names: text and gold spans in bytes.
struct NamedDocument {
  Article article;
  std::vector<Name> names;  ///< spans and types
};

/// The content of a file, gunzipped if its name ends in .gz (by zcat). Ends the program with a message if it cannot be read.
std::string read_all(const std::filesystem::path& file);

std::vector<TreeSentence> load_treebank(const std::filesystem::path& folder);

/// The documents of a corpus, without and with their gold names.
std::vector<NamedDocument> load_texts(const std::filesystem::path& folder);
std::vector<NamedDocument> load_names(const std::filesystem::path& folder);

/// Fine tags of all gold, the rarer ones folded into the commonest of their part of speech; fills `tags` of every sentence.
read::TagSet make_tag_set(std::vector<TreeSentence>& train, std::vector<std::vector<TreeSentence>*> others);

/// Copies of a share of the sentences in other dress: in capitals, in Title Case, without the final stop, without capitals.
void augment(std::vector<TreeSentence>& sentences, unsigned seed);

}  // namespace hearsay::training
