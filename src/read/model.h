#pragma once

#include <filesystem>
#include <string_view>

#include "read/lemmas.h"
#include "read/lexicon.h"
#include "read/model_file.h"
#include "read/network.h"
#include "read/tags.h"
#include "read/word_vectors.h"

namespace hearsay::read {

/// Names of the model's sections, shared by reading and training; the lexicon's tables go by their files' names.
namespace section {
inline constexpr std::string_view kTags = "tags", kWordIndex = "words.index", kWords = "words", kParts = "parts",
                                  kNetwork = "network", kScripts = "lemma.scripts", kLemmas = "lemma.table";
}  // namespace section

/// All that reading needs, as views into one mapped file.
struct Model {
  ModelFile file;
  Lexicon lexicon;
  TagSet tags;
  Lemmas lemmas;
  Network network;
  WordVectors vectors;
  static Result<Model> open(const std::filesystem::path& file);
};

}  // namespace hearsay::read
