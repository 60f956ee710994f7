#pragma once

#include <optional>

#include "read/lemmas.h"
#include "read/model_file.h"
#include "read/move_weights.h"
#include "read/names.h"
#include "read/tagger.h"
#include "read/tokenizer.h"
#include "read/weights.h"

namespace hearsay::read {

/// Names of the model's sections, shared by reading and training.
namespace section {
inline constexpr std::string_view kTags = "tags", kTagger = "tagger", kMoves = "moves", kLabels = "labels", kNames = "names",
                                  kScripts = "lemma.scripts", kLemmas = "lemma.table", kWords = "read_words.lex",
                                  kContractions = "read_contractions.lex", kLists = "read_names.lex";
}  // namespace section

/// The lexicon's tables for this room. They travel inside the model, so that rules and weights cannot part.
struct Lexicon {
  TokenLexicon tokens;
  WordLists lists;
  static Result<Lexicon> parse(std::string_view words, std::string_view contractions, std::string_view lists);
};

/// All that reading needs, as views into one mapped file.
struct Model {
  ModelFile file;
  Lexicon lexicon;
  TagSet tags;
  Lemmas lemmas;
  Weights tagger, labels, names;
  MoveWeights moves;
  static Result<Model> open(const std::filesystem::path& file);
};

}  // namespace hearsay::read
