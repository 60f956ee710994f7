#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "read/model.h"
#include "read/reader.h"

namespace hearsay::read {

inline std::string file_text(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

inline const Lexicon& lexicon() {
  static const Lexicon kLexicon = [] {
    const std::string folder = HEARSAY_SOURCE_DIR "/lexicon/";
    auto parsed = Lexicon::parse(file_text(folder + "read_words.lex"), file_text(folder + "read_contractions.lex"),
                                 file_text(folder + "read_names.lex"));
    EXPECT_TRUE(parsed) << to_string(parsed.error());
    return std::move(*parsed);
  }();
  return kLexicon;
}

inline const std::string kModelFile = HEARSAY_SOURCE_DIR "/models/reader.model";

inline const Reader& reader() {
  static const Reader kReader = [] {
    auto opened = Reader::open(kModelFile);
    EXPECT_TRUE(opened) << to_string(opened.error());
    return std::move(*opened);
  }();
  return kReader;
}

inline Article article_of(std::string text) {
  Article article;
  article.id = "test";
  article.text = std::move(text);
  return article;
}

inline std::string joined(const std::vector<std::string>& parts, const std::string& between) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : between) + part;
  return out;
}

}  // namespace hearsay::read
