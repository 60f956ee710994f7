// Trains the reader's model:  train_reader DATA LEXICON MODEL [STAGE…]
//
// DATA holds the corpora as folders (treebank/ewt-train, names/gum-train, …), LEXICON the tables of this room. The stages are
// `tagger`, `lemmas`, `parser` and `names`, all if none is named; those not run are taken from the MODEL that is there. The
// lexicon's tables are packed into the model in any case. The same data and lexicon give the same file.

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>

#include "read/parser.h"
#include "substitute.h"
#include "train.h"

namespace hearsay::training {
namespace {

namespace fs = std::filesystem;
namespace section = read::section;

constexpr int kTaggerEpochs = 8, kJackknifeEpochs = 4, kJackknifeFolds = 4, kParserEpochs = 10, kNamesEpochs = 6;
constexpr std::uint32_t kMoveLineBits = 16;

[[noreturn]] void stop(const Error& error) {
  std::cerr << "train_reader: " << to_string(error) << "\n";
  std::exit(1);
}

template <typename T>
T must(Result<T> result) {
  if (!result) stop(result.error());
  return std::move(*result);
}

// Packed weights as they will be read, so that dev figures are those of the file. Sections are kept aligned.
class Packed {
 public:
  explicit Packed(const std::string& bytes) : lines_((bytes.size() + 63) / 64), size_(bytes.size()) {
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(lines_.data()));
  }
  std::span<const std::byte> bytes() const { return {reinterpret_cast<const std::byte*>(lines_.data()), size_}; }
  read::Weights weights() const { return must(read::Weights::view(bytes(), "packed weights")); }
  read::MoveWeights moves() const { return must(read::MoveWeights::view(bytes(), "packed weights")); }

 private:
  struct alignas(64) Line {
    char bytes[64];
  };
  std::vector<Line> lines_;
  std::size_t size_;
};

class Training {
 public:
  Training(fs::path data, fs::path lexicon, fs::path model, std::vector<std::string> stages)
      : data_(std::move(data)), lexicon_folder_(std::move(lexicon)), model_(std::move(model)), stages_(std::move(stages)) {}

  int run() {
    take_old_sections();
    load();
    if (runs("tagger")) train_tags();
    if (runs("lemmas")) std::tie(part(section::kScripts), part(section::kLemmas)) = train_lemmas(train_);
    if (runs("parser")) train_trees();
    if (runs("names")) train_all_names();
    std::vector<read::ModelFile::Section> sections(parts_.begin(), parts_.end());
    std::printf("%s: %zu bytes\n", model_.c_str(), must(read::ModelFile::write(model_, sections)));
    return 0;
  }

 private:
  bool runs(const std::string& stage) const {
    return stages_.empty() || std::find(stages_.begin(), stages_.end(), stage) != stages_.end();
  }
  std::string& part(std::string_view name) { return parts_[std::string(name)]; }

  void take_old_sections() {
    if (stages_.empty() || !fs::exists(model_)) return;
    const auto old = must(read::ModelFile::open(model_));
    for (const std::string_view name : {section::kTags, section::kTagger, section::kMoves, section::kLabels, section::kNames,
                                        section::kScripts, section::kLemmas})
      part(name) = must(old.text(name));
  }

  void load() {
    for (const std::string_view table : {section::kWords, section::kContractions, section::kLists})
      part(table) = read_all(lexicon_folder_ / table);
    lexicon_ = must(read::Lexicon::parse(part(section::kWords), part(section::kContractions), part(section::kLists)));
    train_ = load_treebank(data_ / "treebank/ewt-train");
    for (TreeSentence& s : load_treebank(data_ / "treebank/gum-train")) train_.push_back(std::move(s));
    ewt_dev_ = load_treebank(data_ / "treebank/ewt-dev");
    gum_dev_ = load_treebank(data_ / "treebank/gum-dev");
    tags_ = make_tag_set(train_, {&ewt_dev_, &gum_dev_});
    part(section::kTags) = tags_.to_text();
    augment(train_, 11);
    std::printf("%zu sentences, %d tags\n", train_.size(), classes());
  }

  int classes() const { return static_cast<int>(tags_.tags.size()); }

  double tag_accuracy(const read::Scorer& tagger, std::vector<TreeSentence>& sentences) {
    std::size_t n = 0, right = 0;
    for (TreeSentence& s : sentences) {
      read::tag_words(tagger, s.words, s.predicted);
      for (std::size_t i = 0; i < s.words.size(); ++i, ++n) right += tags_.tags[s.predicted[i]].upos == s.tokens[i].upos;
    }
    return 100.0 * static_cast<double>(right) / static_cast<double>(n);
  }

  void train_tags() {
    std::vector<std::size_t> all(train_.size());
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
    Learner learner(classes());
    train_tagger(learner, train_, all, kTaggerEpochs);
    part(section::kTagger) = learner.pack({4});
    const Packed packed(part(section::kTagger));
    std::printf("tagger: UPOS ewt-dev %.2f (before packing %.2f), gum-dev %.2f, %zu bytes\n",
                tag_accuracy(packed.weights(), ewt_dev_), tag_accuracy(learner, ewt_dev_), tag_accuracy(packed.weights(), gum_dev_),
                packed.bytes().size());
    std::fflush(stdout);
  }

  void train_trees() {
    const Packed tagger(part(section::kTagger));
    tag_accuracy(tagger.weights(), ewt_dev_);
    tag_accuracy(tagger.weights(), gum_dev_);
    jackknife_tags(train_, classes(), kJackknifeFolds, kJackknifeEpochs);
    Learner moves(read::kMoveCount), labels(kDeprelCount);
    train_parser(moves, labels, train_, tags_, kParserEpochs);
    part(section::kLabels) = labels.pack({6});
    part(section::kMoves) = moves.pack_moves(kMoveLineBits, 2);
    const Packed move_weights(part(section::kMoves)), label_weights(part(section::kLabels));
    for (auto* dev : {&ewt_dev_, &gum_dev_}) {
      const Attachment a = score_parser(move_weights.moves(), label_weights.weights(), *dev, tags_);
      const Attachment b = score_parser(moves, labels, *dev, tags_);
      std::printf("parser: %s UAS %.2f LAS %.2f (before packing %.2f, %.2f), %zu and %zu bytes\n",
                  dev == &ewt_dev_ ? "ewt-dev" : "gum-dev", a.uas * 100, a.las * 100, b.uas * 100, b.las * 100,
                  move_weights.bytes().size(), label_weights.bytes().size());
    }
    std::fflush(stdout);
  }

  void train_all_names() {
    const Packed tagger(part(section::kTagger));
    std::vector<NamedSentence> sentences;
    const auto take = [&](const std::vector<NamedDocument>& documents) {
      for (NamedSentence& s : prepare_names(documents, *lexicon_, tagger.weights())) sentences.push_back(std::move(s));
    };
    std::vector<NamedDocument> edited = load_names(data_ / "names/gum-train");
    for (NamedDocument& d : load_names(data_ / "names/crossner-politics-train")) edited.push_back(std::move(d));
    take(edited);
    take(load_names(data_ / "names/wnut17-train"));
    take(substitute_names(edited, stock_names(part(section::kLists), data_ / "places/geonames_tables", edited), 5));
    Learner learner(read::kNameLabelCount);
    train_names(learner, sentences, kNamesEpochs);
    part(section::kNames) = learner.pack({4});
    const Packed packed(part(section::kNames));
    for (const char* folder : {"names/uner-ewt-dev", "names/crossner-politics-dev", "names/wnut17-dev", "names/gum-dev"}) {
      const auto dev = prepare_names(load_names(data_ / folder), *lexicon_, tagger.weights());
      std::printf("names: F1 %s %.2f\n", folder, score_names(packed.weights(), dev).f1() * 100);
    }
    std::printf("names: %zu bytes\n", packed.bytes().size());
    std::fflush(stdout);
  }

  fs::path data_, lexicon_folder_, model_;
  std::vector<std::string> stages_;
  std::map<std::string, std::string> parts_;
  std::optional<read::Lexicon> lexicon_;
  std::vector<TreeSentence> train_, ewt_dev_, gum_dev_;
  read::TagSet tags_;
};

}  // namespace
}  // namespace hearsay::training

int main(int argc, char** argv) {
  if (argc < 4) {
    std::cerr << "usage: train_reader DATA LEXICON MODEL [tagger|lemmas|parser|names]…\n";
    return 2;
  }
  return hearsay::training::Training(argv[1], argv[2], argv[3], {argv + 4, argv + argc}).run();
}
