#pragma once

#include <string>
#include <vector>

#include "corpus.h"
#include "learner.h"
#include "read/model.h"

namespace hearsay::training {

/// The parts of the model, each trained by itself with a fixed order of examples.

/// Learns tags in `epochs` passes over the sentences numbered by `chosen`; the averages are taken.
void train_tagger(Learner& learner, const std::vector<TreeSentence>& sentences, const std::vector<std::size_t>& chosen, int epochs);

/// Fills `predicted` of every sentence by taggers that have not seen it (`folds`-fold jackknife).
void jackknife_tags(std::vector<TreeSentence>& sentences, int classes, int folds, int epochs);

/// Share of words with the right head, and with the right head and relation (subtypes not counted); `predicted` tags are used.
struct Attachment {
  double uas = 0, las = 0;
};

/// Learns moves and relations together, following its own moves nine times in ten after the first pass, so that it learns to go on
/// from mistakes (Goldberg and Nivre, 2013).
void train_parser(Learner& moves, Learner& labels, const std::vector<TreeSentence>& sentences, const read::TagSet& tags,
                  int epochs);
Attachment score_parser(const read::Scorer& moves, const read::Scorer& labels, const std::vector<TreeSentence>& sentences,
                        const read::TagSet& tags);

/// The sections `lemma.scripts` and `lemma.table`.
std::pair<std::string, std::string> train_lemmas(const std::vector<TreeSentence>& sentences);

/// A sentence with the words, tags and name labels of gold.
struct NamedSentence {
  std::vector<read::Word> words;
  std::vector<read::TagId> tags;
  std::vector<std::uint16_t> lists;
  std::vector<std::uint16_t> memory;
  std::vector<read::NameLabel> labels;
};

/// Cuts and tags documents and lays the gold names over the words.
std::vector<NamedSentence> prepare_names(const std::vector<NamedDocument>& documents, const read::Lexicon& lexicon,
                                         const read::Scorer& tagger);
void train_names(Learner& learner, const std::vector<NamedSentence>& sentences, int epochs);

struct NameScore {
  std::size_t right = 0, found = 0, gold = 0;
  double f1() const { return found + gold == 0 ? 0 : 2.0 * static_cast<double>(right) / static_cast<double>(found + gold); }
};
NameScore score_names(const read::Scorer& scorer, const std::vector<NamedSentence>& sentences);

}  // namespace hearsay::training
