// Shows what the reader reads:  try_reader MODEL jsonl|conllu < INPUT > OUTPUT
//
// `jsonl` takes records with `id` and `text` and prints `hearsay analyze`'s sentences, tokens and names; `conllu` keeps the
// sentences and words of a CoNLL-U file and prints one.

#include <ctime>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>

#include "hearsay/article.h"
#include "read/conllu.h"
#include "read/reader.h"
#include "text/utf8.h"

namespace {

using hearsay::Article;
using hearsay::Reading;

// Code points by byte, for texts that are their own input.
class Places {
 public:
  explicit Places(const std::string& text) : at_(text.size() + 1) {
    std::uint32_t n = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      at_[i] = n;
      if (i + 1 == text.size() || (static_cast<unsigned char>(text[i + 1]) & 0xC0) != 0x80) ++n;
    }
    at_[text.size()] = n;
  }
  nlohmann::json of(hearsay::Span span) const { return {{"start", at_[span.begin]}, {"end", at_[span.end]}}; }

 private:
  std::vector<std::uint32_t> at_;
};

nlohmann::json to_json(const Article& article, const Reading& reading) {
  const Places places(article.text);
  nlohmann::json out = {{"id", article.id},
                        {"sentences", nlohmann::json::array()},
                        {"tokens", nlohmann::json::array()},
                        {"names", nlohmann::json::array()}};
  for (const auto& sentence : reading.sentences) out["sentences"].push_back(places.of(sentence.span));
  for (const auto& token : reading.tokens) {
    auto t = places.of(token.span);
    t["lemma"] = token.lemma;
    t["upos"] = name_of(token.upos);
    t["head"] = token.head;
    t["deprel"] = name_of(token.deprel);
    out["tokens"].push_back(t);
  }
  for (const auto& name : reading.names) {
    auto n = places.of(name.span);
    n["type"] = name_of(name.type);
    n["text"] = name.span.of(article.text);
    out["names"].push_back(n);
  }
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const auto reader = hearsay::Reader::open(argv[1]);
  if (!reader) {
    std::cerr << to_string(reader.error()) << "\n";
    return 1;
  }
  std::size_t tokens = 0;
  std::clock_t spent = 0;
  if (std::string(argv[2]) == "conllu") {
    const std::string text{std::istreambuf_iterator<char>(std::cin), {}};
    auto documents = hearsay::parse_conllu(text, "input.conllu");
    if (!documents) {
      std::cerr << to_string(documents.error()) << "\n";
      return 1;
    }
    for (auto& document : *documents) {
      const std::clock_t start = std::clock();
      reader->annotate(document.article, document.reading);
      spent += std::clock() - start;
      tokens += document.reading.tokens.size();
      std::cout << write_conllu(document.article, document.reading);
    }
  } else {
    for (std::string line; std::getline(std::cin, line);) {
      const auto record = nlohmann::json::parse(line);
      Article article;
      article.id = record.at("id");
      article.text = record.at("text");
      const std::clock_t start = std::clock();
      const Reading reading = reader->read(article);
      spent += std::clock() - start;
      tokens += reading.tokens.size();
      std::cout << to_json(article, reading).dump() << "\n";
    }
  }
  std::cerr << tokens << " words, "
            << static_cast<std::size_t>(static_cast<double>(tokens) * CLOCKS_PER_SEC / static_cast<double>(spent))
            << " per second of processor time\n";
  return 0;
}
