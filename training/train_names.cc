#include <algorithm>
#include <random>
#include <set>

#include "read/annotator.h"
#include "train.h"

namespace hearsay::training {
namespace {

using read::NameLabel;
using read::NamePart;

// Lays gold spans over words: a name takes every word it touches; overlapping names lose.
void lay_names(const NamedDocument& document, const Reading& reading, std::vector<NameLabel>& labels) {
  labels.assign(reading.tokens.size(), read::kOutsideName);
  for (const Name& name : document.names) {
    std::vector<std::size_t> inside;
    for (std::size_t i = 0; i < reading.tokens.size(); ++i)
      if (reading.tokens[i].span.overlaps(name.span)) inside.push_back(i);
    const bool free = std::all_of(inside.begin(), inside.end(), [&](std::size_t i) { return labels[i] == read::kOutsideName; });
    if (inside.empty() || !free || reading.sentence_of[inside.front()] != reading.sentence_of[inside.back()]) continue;
    for (const std::size_t i : inside) labels[i] = read::name_label(name.type, NamePart::kInside);
    labels[inside.front()] = read::name_label(name.type, NamePart::kBegin);
    labels[inside.back()] = read::name_label(name.type, inside.size() == 1 ? NamePart::kUnit : NamePart::kLast);
  }
}

}  // namespace

std::vector<NamedSentence> prepare_names(const std::vector<NamedDocument>& documents, const read::Lexicon& lexicon,
                                         const read::Scorer& tagger) {
  std::vector<NamedSentence> out;
  std::vector<NameLabel> labels;
  for (const NamedDocument& document : documents) {
    Reading reading;
    read::cut_text(document.article, lexicon.tokens, reading);
    lay_names(document, reading, labels);
    for (const Sentence& sentence : reading.sentences) {
      NamedSentence s;
      const std::span<const Token> tokens{reading.tokens.data() + sentence.tokens.begin, sentence.tokens.size()};
      read::see_words(document.article.text, tokens, s.words);
      read::tag_words(tagger, s.words, s.tags);
      for (const read::Word& word : s.words) s.lists.push_back(lexicon.lists.of(word.lower));
      s.labels.assign(labels.begin() + sentence.tokens.begin, labels.begin() + sentence.tokens.end);
      out.push_back(std::move(s));
    }
  }
  return out;
}

void train_names(Learner& learner, const std::vector<NamedSentence>& sentences, int epochs) {
  std::vector<std::size_t> order(sentences.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::minstd_rand random(3);
  read::Features features;
  std::vector<NameLabel> labels;
  for (int epoch = 0; epoch < epochs; ++epoch) {
    std::shuffle(order.begin(), order.end(), random);
    for (const std::size_t at : order) {
      const NamedSentence& s = sentences[at];
      read::NameFinder(learner).label({s.words, s.tags, s.lists, s.memory}, labels);
      for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] != s.labels[i]) {
          read::name_features({s.words, s.tags, s.lists, s.memory}, i, features);
          learner.update(features.hashes(), s.labels[i], 1);
          learner.update(features.hashes(), labels[i], -1);
        }
        const NameLabel before = i == 0 ? read::kOutsideName : labels[i - 1],
                        gold_before = i == 0 ? read::kOutsideName : s.labels[i - 1];
        if (labels[i] == s.labels[i] && before == gold_before) continue;
        read::transition_feature(gold_before, features);
        learner.update(features.hashes(), s.labels[i], 1);
        read::transition_feature(before, features);
        learner.update(features.hashes(), labels[i], -1);
      }
      learner.tick();
    }
  }
  learner.average();
}

NameScore score_names(const read::Scorer& scorer, const std::vector<NamedSentence>& sentences) {
  NameScore score;
  std::vector<NameLabel> labels;
  read::NameFinder finder(scorer);
  const auto spans = [](const std::vector<NameLabel>& from) {
    const std::vector<Token> tokens(from.size());
    std::vector<Name> names;
    read::collect_names(from, tokens, 0, names);
    std::set<std::array<std::uint32_t, 3>> set;
    for (const Name& name : names) set.insert({name.tokens.begin, name.tokens.end, static_cast<std::uint32_t>(name.type)});
    return set;
  };
  for (const NamedSentence& s : sentences) {
    finder.label({s.words, s.tags, s.lists, s.memory}, labels);
    const auto found = spans(labels), gold = spans(s.labels);
    score.found += found.size();
    score.gold += gold.size();
    for (const auto& name : found) score.right += gold.contains(name);
  }
  return score;
}

}  // namespace hearsay::training
