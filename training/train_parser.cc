#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>
#include <numeric>
#include <random>

#include "oracle.h"
#include "read/parser.h"
#include "train.h"

namespace hearsay::training {
namespace {

using read::Move;
using read::ParseState;

class Trainer {
 public:
  Trainer(Learner& moves, Learner& labels, const read::TagSet& tags) : moves_(moves), labels_(labels), tags_(tags) {}

  void learn(const TreeSentence& gold, bool explore) {
    const read::Tagged sentence{gold.words, gold.predicted, &tags_};
    const Oracle oracle(gold.heads);
    state_.start(gold.words.size());
    while (!state_.done()) {
      std::array<float, read::kMoveCount> scores{};
      read::move_features(sentence, state_, features_);
      moves_.add(features_.hashes(), scores.data());
      int cheapest = std::numeric_limits<int>::max();
      std::array<int, read::kMoveCount> costs{};
      for (int m = 0; m < read::kMoveCount; ++m) {
        if (!state_.allowed(static_cast<Move>(m))) continue;
        costs[static_cast<std::size_t>(m)] = oracle.cost(state_, static_cast<Move>(m));
        cheapest = std::min(cheapest, costs[static_cast<std::size_t>(m)]);
      }
      int best = -1, right = -1;
      for (int m = 0; m < read::kMoveCount; ++m) {
        const auto at = static_cast<std::size_t>(m);
        if (!state_.allowed(static_cast<Move>(m))) continue;
        if (best < 0 || scores[at] > scores[static_cast<std::size_t>(best)]) best = m;
        if (costs[at] == cheapest && (right < 0 || scores[at] > scores[static_cast<std::size_t>(right)])) right = m;
      }
      if (best != right) {
        moves_.update(features_.hashes(), right, 1);
        moves_.update(features_.hashes(), best, -1);
      }
      moves_.tick();
      const bool follow = explore && random_() % 100 < 90;
      const auto move = static_cast<Move>(follow ? best : right);
      state_.apply(move, move == Move::kShift ? Deprel::kDep : learn_label(gold, sentence, state_.arc_of(move)));
    }
  }

 private:
  Deprel learn_label(const TreeSentence& gold, const read::Tagged& sentence, ParseState::Arc arc) {
    const Deprel best = read::best_label(labels_, sentence, state_, arc, features_);
    const auto at = static_cast<std::size_t>(arc.dependent);
    if (arc.head == state_.size() || gold.heads[at] != arc.head) return best;
    const Deprel right = gold.tokens[at].deprel;
    if (best != right && right != Deprel::kRoot) {
      labels_.update(features_.hashes(), static_cast<int>(right), 1);
      labels_.update(features_.hashes(), static_cast<int>(best), -1);
    }
    labels_.tick();
    return best;
  }

  Learner& moves_;
  Learner& labels_;
  const read::TagSet& tags_;
  ParseState state_;
  read::Features features_;
  std::minstd_rand random_{7};
};

}  // namespace

Attachment score_parser(const read::Scorer& moves, const read::Scorer& labels, const std::vector<TreeSentence>& sentences,
                        const read::TagSet& tags) {
  std::size_t n = 0, heads = 0, both = 0;
  ParseState state;
  for (const TreeSentence& gold : sentences) {
    read::parse_words(moves, labels, {gold.words, gold.predicted, &tags}, state);
    for (std::size_t i = 0; i < gold.words.size(); ++i) {
      const auto& node = state.node(static_cast<std::int32_t>(i));
      ++n;
      if (node.head != gold.heads[i]) continue;
      ++heads;
      both += same_relation(node.label, gold.tokens[i].deprel);
    }
  }
  return {static_cast<double>(heads) / static_cast<double>(n), static_cast<double>(both) / static_cast<double>(n)};
}

void train_parser(Learner& moves, Learner& labels, const std::vector<TreeSentence>& sentences, const read::TagSet& tags,
                  int epochs) {
  std::vector<std::size_t> order(sentences.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::minstd_rand random(2);
  Trainer trainer(moves, labels, tags);
  for (int epoch = 0; epoch < epochs; ++epoch) {
    std::shuffle(order.begin(), order.end(), random);
    for (const std::size_t s : order) trainer.learn(sentences[s], epoch > 0);
    std::printf("parser: pass %d of %d, %zu and %zu features\n", epoch + 1, epochs, moves.features(), labels.features());
    std::fflush(stdout);
  }
  moves.average();
  labels.average();
}

}  // namespace hearsay::training
