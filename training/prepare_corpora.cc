// Turns corpora into what the training scripts read:  prepare_corpora DATA LEXICON OUT
//
// One file a corpus, a line a word, an empty line behind a sentence, columns by tabs:
//
//     form | hash of the lower-cased form | rows of the word parts, by blanks | tag | head, the root's is -1 | relation | name
//     label
//
// with "_" for what a corpus does not say. Beside them `tags`, `relations`, `lemma.scripts` and `lemma.table` for the model. Words
// are seen by the code that will see them when reading, so that training and reading cannot part.

#include <charconv>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>

#include "lay_names.h"
#include "lemma_table.h"
#include "read/cut_text.h"
#include "read/lexicon.h"
#include "read/word_rows.h"
#include "substitute.h"

namespace hearsay::training {
namespace {

namespace fs = std::filesystem;

class Preparation {
 public:
  Preparation(fs::path data, const fs::path& lexicon, fs::path out)
      : data_(std::move(data)),
        out_(std::move(out)),
        lists_(read_all(lexicon / read::kListTable)),
        lexicon_(*read::Lexicon::parse(read_all(lexicon / read::kWordTable), read_all(lexicon / read::kContractionTable), lists_)) {
  }

  void run() {
    fs::create_directories(out_);
    trees();
    names();
    raw();
  }

 private:
  void write(const std::string& name, const std::string& bytes) const { std::ofstream(out_ / name, std::ios::binary) << bytes; }

  // One word; `gold` is the columns from the tag on.
  void put_word(std::ostream& out, std::string_view form, const read::Word& word, const std::string& gold) const {
    out << form << '\t' << word.lower << '\t';
    const auto rows = read::part_rows(word, lexicon_.lists.of(word.lower));
    for (std::size_t i = 0; i < rows.size(); ++i) out << (i ? " " : "") << rows[i];
    out << '\t' << gold << '\n';
  }

  void put_trees(const std::string& name, const std::vector<TreeSentence>& sentences) const {
    std::ofstream out(out_ / (name + ".tsv"));
    for (const TreeSentence& s : sentences) {
      const auto n = static_cast<std::int32_t>(s.tokens.size());
      for (std::size_t i = 0; i < s.tokens.size(); ++i) {
        const std::int32_t head = s.heads[i] == n ? -1 : s.heads[i];
        put_word(out, s.tokens[i].span.of(s.text), s.words[i],
                 std::to_string(s.tags[i]) + '\t' + std::to_string(head) + '\t' +
                     std::to_string(static_cast<int>(s.tokens[i].deprel)) + "\t_");
      }
      out << '\n';
    }
  }

  void trees() {
    std::vector<TreeSentence> train = load_treebank(data_ / "treebank/ewt-train"),
                              gum = load_treebank(data_ / "treebank/gum-train"),
                              ewt_dev = load_treebank(data_ / "treebank/ewt-dev"),
                              gum_dev = load_treebank(data_ / "treebank/gum-dev");
    for (TreeSentence& s : gum) train.push_back(std::move(s));
    const read::TagSet tags = make_tag_set(train, {&ewt_dev, &gum_dev});
    write("tags", tags.to_text());
    std::string relations;
    for (int i = 0; i < kDeprelCount; ++i) relations.append(name_of(static_cast<Deprel>(i))).append("\n");
    write("relations", relations);
    const auto [scripts, table] = make_lemma_table(train);
    write("lemma.scripts", scripts);
    write("lemma.table", table);
    put_trees("trees-ewt-dev", ewt_dev);
    put_trees("trees-gum-dev", gum_dev);
    augment(train, 11);
    put_trees("trees-train", train);
  }

  void put_documents(std::ostream& out, const std::vector<NamedDocument>& documents, bool labelled) const {
    std::vector<read::NameLabel> labels;
    std::vector<read::Word> words;
    for (const NamedDocument& document : documents) {
      Reading reading;
      read::cut_text(document.article, lexicon_.tokens, reading);
      lay_names(document, reading, labels);
      for (const Sentence& sentence : reading.sentences) {
        const std::span<const Token> tokens{reading.tokens.data() + sentence.tokens.begin, sentence.tokens.size()};
        read::see_words(document.article.text, tokens, words);
        for (std::size_t i = 0; i < tokens.size(); ++i)
          put_word(out, tokens[i].span.of(document.article.text), words[i],
                   "_\t_\t_\t" + (labelled ? std::to_string(labels[sentence.tokens.begin + i]) : "_"));
        out << '\n';
      }
    }
  }

  void put_names(const std::string& name, const std::vector<NamedDocument>& documents) const {
    std::ofstream out(out_ / (name + ".tsv"));
    put_documents(out, documents, true);
  }

  void names() const {
    for (const std::string set : {"uner-ewt-dev", "crossner-politics-dev", "wnut17-dev", "gum-dev"})
      put_names("names-" + set, load_names(data_ / "names" / set));
    std::vector<NamedDocument> edited = load_names(data_ / "names/gum-train");
    for (NamedDocument& d : load_names(data_ / "names/crossner-politics-train")) edited.push_back(std::move(d));
    put_names("names-edited", edited);
    put_names("names-social", load_names(data_ / "names/wnut17-train"));
    const NameStock stock = stock_names(lists_, data_ / "places/geonames_tables", edited);
    std::vector<NamedDocument> other;
    for (const unsigned seed : {5U, 6U})
      for (NamedDocument& d : substitute_names(edited, stock, seed)) other.push_back(std::move(d));
    put_names("names-substituted", other);
  }

  // Text without labels, for the teacher to label: every so many-th article of a set.
  void raw() const {
    struct Sample {
      const char* set;
      std::size_t every;
    };
    std::ofstream out(out_ / "raw.tsv");
    for (const Sample& sample : {Sample{"conflict/fakes-single", 1}, Sample{"conflict/re3d", 1},
                                 Sample{"attribution/polnear-train", 2}, Sample{"throughput/reuters21578", 9}}) {
      const std::vector<NamedDocument> all = load_texts(data_ / sample.set);
      std::vector<NamedDocument> chosen;
      for (std::size_t i = 0; i < all.size(); i += sample.every) chosen.push_back(all[i]);
      put_documents(out, chosen, false);
    }
  }

  fs::path data_, out_;
  std::string lists_;
  read::Lexicon lexicon_;
};

}  // namespace
}  // namespace hearsay::training

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: prepare_corpora DATA LEXICON OUT\n";
    return 2;
  }
  hearsay::training::Preparation(argv[1], argv[2], argv[3]).run();
  return 0;
}
