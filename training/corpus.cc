#include "corpus.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <sstream>

#include "read/conllu.h"
#include "text/utf8.h"

namespace hearsay::training {
namespace {

namespace fs = std::filesystem;

fs::path with_or_without_gz(const fs::path& file) {
  return fs::exists(file) ? file : fs::path(file.string() + ".gz");
}

[[noreturn]] void stop(const std::string& message) {
  std::cerr << "training: " << message << "\n";
  std::exit(1);
}

TreeSentence make(const ConlluSentence& source) {
  TreeSentence s;
  const auto n = static_cast<std::int32_t>(source.words.size());
  for (std::int32_t i = 0; i < n; ++i) {
    const ConlluWord& word = source.words[static_cast<std::size_t>(i)];
    Token token;
    token.span.begin = static_cast<std::uint32_t>(s.text.size());
    s.text += word.form;
    token.span.end = static_cast<std::uint32_t>(s.text.size());
    token.upos = word.upos;
    token.deprel = word.deprel;
    token.features = features_of(word.feats, word.upos);
    bool inside = false;
    for (const ConlluFused& fused : source.fused) inside |= fused.first <= i && i < fused.last;
    if (word.space_after && !inside) s.text += ' ';
    s.tokens.push_back(token);
    s.lemmas.emplace_back(word.lemma);
    s.xpos.emplace_back(word.xpos);
    s.heads.push_back(word.head < 0 ? n : word.head);
  }
  read::see_words(s.text, s.tokens, s.words);
  return s;
}

std::uint32_t byte_of(std::string_view text, std::uint32_t code_point) {
  std::uint32_t at = 0;
  for (; code_point > 0 && at < text.size(); --code_point) at += std::max(decode_at(text, at).bytes, 1U);
  return at;
}

}  // namespace

std::string read_all(const fs::path& file) {
  if (file.extension() == ".gz") {
    std::FILE* pipe = ::popen(("zcat '" + file.string() + "'").c_str(), "r");
    if (!pipe) stop("cannot run zcat");
    std::string out;
    std::array<char, 65536> buffer;
    for (std::size_t n; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) out.append(buffer.data(), n);
    if (::pclose(pipe) != 0) stop(file.string() + " cannot be unpacked");
    return out;
  }
  std::ifstream in(file, std::ios::binary);
  if (!in) stop(file.string() + " cannot be read");
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return std::move(bytes).str();
}

std::vector<TreeSentence> load_treebank(const fs::path& folder) {
  const fs::path file = with_or_without_gz(folder / "gold.conllu");
  const std::string text = read_all(file);
  const auto sentences = parse_conllu_sentences(text, file.string());
  if (!sentences) stop(to_string(sentences.error()));
  std::vector<TreeSentence> out;
  for (const ConlluSentence& sentence : *sentences) out.push_back(make(sentence));
  return out;
}

std::vector<NamedDocument> load_texts(const fs::path& folder) {
  std::vector<NamedDocument> documents;
  std::istringstream inputs(read_all(with_or_without_gz(folder / "input.jsonl")));
  for (std::string line; std::getline(inputs, line);) {
    const auto record = nlohmann::json::parse(line);
    NamedDocument document;
    document.article.id = record.at("id");
    document.article.text = record.at("text");
    documents.push_back(std::move(document));
  }
  return documents;
}

std::vector<NamedDocument> load_names(const fs::path& folder) {
  std::vector<NamedDocument> documents = load_texts(folder);
  std::map<std::string, std::size_t> by_id;
  for (std::size_t i = 0; i < documents.size(); ++i) by_id[documents[i].article.id] = i;
  std::istringstream golds(read_all(with_or_without_gz(folder / "gold.jsonl")));
  for (std::string line; std::getline(golds, line);) {
    const auto record = nlohmann::json::parse(line);
    const std::size_t at = by_id.at(record.at("id"));
    for (const auto& name : record.at("names")) {
      const std::string type = name.at("type");
      Name gold;
      if (type == "person")
        gold.type = EntityType::kPerson;
      else if (type == "organization")
        gold.type = EntityType::kOrganization;
      else if (type == "place")
        gold.type = EntityType::kPlace;
      else
        continue;
      const std::string& text = documents[at].article.text;
      gold.span = {byte_of(text, name.at("start")), byte_of(text, name.at("end"))};
      documents[at].names.push_back(gold);
    }
  }
  return documents;
}

read::TagSet make_tag_set(std::vector<TreeSentence>& train, std::vector<std::vector<TreeSentence>*> others) {
  constexpr int kFewest = 8;
  std::map<std::string, std::pair<read::FineTag, int>> counts;
  const auto name = [](const TreeSentence& s, std::size_t i) {
    return std::string(name_of(s.tokens[i].upos)) + " " + s.xpos[i] + " " + std::to_string(s.tokens[i].features);
  };
  for (const TreeSentence& s : train)
    for (std::size_t i = 0; i < s.tokens.size(); ++i) {
      auto& [tag, n] = counts[name(s, i)];
      tag = {s.tokens[i].upos, s.xpos[i], s.tokens[i].features};
      ++n;
    }
  read::TagSet set;
  std::map<std::string, read::TagId> ids;
  std::array<int, kUposCount> commonest{};
  std::array<read::TagId, kUposCount> fallback{};
  for (const auto& [key, entry] : counts) {
    const auto upos = static_cast<std::size_t>(entry.first.upos);
    if (entry.second < kFewest || set.tags.size() >= read::TagSet::kMost) continue;
    ids[key] = static_cast<read::TagId>(set.tags.size());
    if (entry.second > commonest[upos]) {
      commonest[upos] = entry.second;
      fallback[upos] = ids[key];
    }
    set.tags.push_back(entry.first);
  }
  others.push_back(&train);
  for (auto* sentences : others)
    for (TreeSentence& s : *sentences)
      for (std::size_t i = 0; i < s.tokens.size(); ++i) {
        const auto found = ids.find(name(s, i));
        s.tags.push_back(found != ids.end() ? found->second : fallback[static_cast<std::size_t>(s.tokens[i].upos)]);
      }
  return set;
}

namespace {

std::string to_upper(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  return out;
}

std::string capitalised(std::string_view text) {
  std::string out(text);
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 32);
  return out;
}

enum class Dress { kCapitals, kTitle, kNoStop, kLower };

// Every change keeps the number of bytes, so that the spans of the words hold.
TreeSentence dressed(const TreeSentence& source, Dress dress) {
  TreeSentence s = source;
  s.augmented = true;
  for (std::size_t i = 0; i < s.tokens.size(); ++i) {
    const Span span = s.tokens[i].span;
    const std::string form(span.of(s.text));
    std::string changed = form;
    if (dress == Dress::kCapitals) changed = to_upper(form);
    if (dress == Dress::kLower && to_lower(form).size() == form.size()) changed = to_lower(form);
    if (dress == Dress::kTitle && (form.size() > 3 || i == 0)) changed = capitalised(form);
    s.text.replace(span.begin, span.size(), changed);
  }
  const std::size_t n = s.tokens.size();
  const bool headless = std::find(s.heads.begin(), s.heads.end(), static_cast<std::int32_t>(n) - 1) == s.heads.end();
  if (dress != Dress::kLower && n > 3 && headless && s.tokens.back().upos == Upos::kPunct) {
    for (auto& head : s.heads)
      if (head == static_cast<std::int32_t>(n)) --head;
    s.heads.pop_back();
    s.tokens.pop_back();
    s.tags.pop_back();
    s.lemmas.pop_back();
    s.xpos.pop_back();
  }
  read::see_words(s.text, s.tokens, s.words);
  return s;
}

}  // namespace

void augment(std::vector<TreeSentence>& sentences, unsigned seed) {
  std::minstd_rand random(seed);
  const std::size_t n = sentences.size();
  for (std::size_t i = 0; i < n; ++i) {
    if (sentences[i].tokens.size() < 4) continue;
    const unsigned chance = static_cast<unsigned>(random() >> 8) % 100;
    if (chance < 4)
      sentences.push_back(dressed(sentences[i], Dress::kCapitals));
    else if (chance < 9)
      sentences.push_back(dressed(sentences[i], Dress::kTitle));
    else if (chance < 13)
      sentences.push_back(dressed(sentences[i], Dress::kNoStop));
    else if (chance < 15)
      sentences.push_back(dressed(sentences[i], Dress::kLower));
  }
}

}  // namespace hearsay::training
