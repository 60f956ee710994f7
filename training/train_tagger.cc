#include <algorithm>
#include <array>
#include <random>

#include "train.h"

namespace hearsay::training {

void train_tagger(Learner& learner, const std::vector<TreeSentence>& sentences, const std::vector<std::size_t>& chosen,
                  int epochs) {
  std::vector<std::size_t> order = chosen;
  std::minstd_rand random(1);
  read::Features features;
  std::vector<read::TagId> tags;
  std::array<float, 256> scores;
  const auto n = static_cast<std::ptrdiff_t>(learner.classes());
  for (int epoch = 0; epoch < epochs; ++epoch) {
    std::shuffle(order.begin(), order.end(), random);
    for (const std::size_t s : order) {
      const TreeSentence& sentence = sentences[s];
      tags.assign(sentence.words.size(), read::kNoTag);
      for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        scores.fill(0);
        read::tag_features(sentence.words, tags, i, features);
        learner.add(features.hashes(), scores.data());
        const auto best = static_cast<int>(std::max_element(scores.begin(), scores.begin() + n) - scores.begin());
        const int gold = sentence.tags[i];
        if (best != gold) {
          learner.update(features.hashes(), gold, 1);
          learner.update(features.hashes(), best, -1);
        }
        learner.tick();
        tags[i] = static_cast<read::TagId>(best);
      }
    }
  }
  learner.average();
}

void jackknife_tags(std::vector<TreeSentence>& sentences, int classes, int folds, int epochs) {
  for (int fold = 0; fold < folds; ++fold) {
    std::vector<std::size_t> seen, unseen;
    for (std::size_t i = 0; i < sentences.size(); ++i) (static_cast<int>(i / 50) % folds == fold ? unseen : seen).push_back(i);
    Learner learner(classes);
    train_tagger(learner, sentences, seen, epochs);
    for (const std::size_t i : unseen) read::tag_words(learner, sentences[i].words, sentences[i].predicted);
  }
}

}  // namespace hearsay::training
