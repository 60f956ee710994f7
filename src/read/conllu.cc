#include "read/conllu.h"

#include <algorithm>
#include <filesystem>

#include "text/utf8.h"

namespace hearsay {
namespace {

// Builds one document sentence by sentence.
class Builder {
 public:
  explicit Builder(ConlluDocument& document) : article_(document.article), reading_(document.reading) {}

  void add(const ConlluSentence& sentence) {
    if (!article_.text.empty()) article_.text += sentence.begins_paragraph ? "\n\n" : " ";
    const auto first = static_cast<std::uint32_t>(reading_.tokens.size());
    auto fused = sentence.fused.begin();
    bool space = false;
    for (std::size_t i = 0; i < sentence.words.size();) {
      if (space) article_.text += ' ';
      const bool here = fused != sentence.fused.end() && fused->first == static_cast<std::int32_t>(i);
      const std::size_t last = here ? static_cast<std::size_t>(fused->last) : i;
      here ? add_fused(sentence, *fused) : add_plain(sentence.words[i]);
      space = here ? fused->space_after : sentence.words[i].space_after;
      if (here) ++fused;
      i = last + 1;
    }
    finish(sentence, first);
  }

 private:
  std::uint32_t size() const { return static_cast<std::uint32_t>(article_.text.size()); }

  void add_plain(const ConlluWord& word) {
    const std::uint32_t begin = size();
    article_.text += word.form;
    add_token(word, {begin, size()});
  }

  // Words that spell the token out get their own parts of it, others share the whole.
  void add_fused(const ConlluSentence& sentence, const ConlluFused& fused) {
    const std::uint32_t begin = size();
    article_.text += fused.form;
    std::string spelt;
    for (std::int32_t i = fused.first; i <= fused.last; ++i) spelt += sentence.words[static_cast<std::size_t>(i)].form;
    const bool apart = spelt.size() == fused.form.size() && to_lower(spelt) == to_lower(fused.form);
    std::uint32_t at = begin;
    for (std::int32_t i = fused.first; i <= fused.last; ++i) {
      const ConlluWord& word = sentence.words[static_cast<std::size_t>(i)];
      const auto length = static_cast<std::uint32_t>(word.form.size());
      add_token(word, apart ? Span{at, at + length} : Span{begin, size()});
      at += length;
    }
  }

  void add_token(const ConlluWord& word, Span span) {
    Token token;
    token.span = span;
    token.upos = word.upos;
    token.deprel = word.deprel;
    token.features = features_of(word.feats, word.upos);
    reading_.lemmas.push_back(std::make_unique<std::string>(word.lemma));
    token.lemma = *reading_.lemmas.back();
    reading_.tokens.push_back(token);
    reading_.sentence_of.push_back(static_cast<std::uint32_t>(reading_.sentences.size()));
  }

  void finish(const ConlluSentence& sentence, std::uint32_t first) {
    const auto last = static_cast<std::uint32_t>(reading_.tokens.size());
    for (std::uint32_t i = first; i < last; ++i) {
      const std::int32_t head = sentence.words[i - first].head;
      reading_.tokens[i].head = head < 0 ? -1 : static_cast<std::int32_t>(first) + head;
    }
    reading_.sentences.push_back({{reading_.tokens[first].span.begin, reading_.tokens[last - 1].span.end}, {first, last}, false});
  }

  Article& article_;
  Reading& reading_;
};

void finish_article(Article& article) {
  const std::uint32_t points = count_code_points(article.text);
  if (points > 0) article.origin.push_back({0, static_cast<std::uint32_t>(article.text.size()), Field::kText, 0, points});
}

std::string one_line(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  return out;
}

void write_word(std::string& out, std::size_t id, std::string_view form, const Token& token, std::size_t head, bool space) {
  out += std::to_string(id);
  out.append("\t").append(one_line(form)).append("\t");
  out.append(token.lemma.empty() ? "_" : one_line(token.lemma)).append("\t");
  out.append(name_of(token.upos)).append("\t_\t_\t").append(std::to_string(head)).append("\t");
  out.append(name_of(token.deprel)).append("\t_\t").append(space ? "_" : "SpaceAfter=No").append("\n");
}

void write_sentence(const Article& article, const Reading& reading, const Sentence& sentence, std::string& out) {
  const std::string_view text = article.text;
  out.append("# text = ").append(one_line(sentence.span.of(text))).append("\n");
  const auto [first, end] = sentence.tokens;
  std::uint32_t fused_end = first;
  for (std::uint32_t i = first; i < end; ++i) {
    const Token& token = reading.tokens[i];
    std::uint32_t same = i + 1;
    while (same < end && reading.tokens[same].span == token.span) ++same;
    const bool space = same < end ? reading.tokens[same].span.begin > token.span.end : true;
    const std::string_view form = token.span.of(text);
    if (i >= fused_end && same > i + 1) {
      fused_end = same;
      out.append(std::to_string(i - first + 1))
          .append("-")
          .append(std::to_string(same - first))
          .append("\t")
          .append(one_line(form));
      out.append("\t_\t_\t_\t_\t_\t_\t_\t").append(space ? "_" : "SpaceAfter=No").append("\n");
    }
    const std::size_t head = token.head < 0 ? 0 : static_cast<std::size_t>(token.head) - first + 1;
    write_word(out, i - first + 1, form, token, head, i < fused_end || space);
  }
  out += "\n";
}

}  // namespace

Result<std::vector<ConlluDocument>> parse_conllu(std::string_view text, const std::string& name) {
  auto sentences = parse_conllu_sentences(text, name);
  if (!sentences) return tl::unexpected(sentences.error());
  std::vector<ConlluDocument> documents;
  for (const ConlluSentence& sentence : *sentences) {
    if (documents.empty() || sentence.begins_document) {
      if (!documents.empty()) finish_article(documents.back().article);
      documents.emplace_back();
      std::string& id = documents.back().article.id;
      id = sentence.document;
      if (id.empty()) id = std::filesystem::path(name).stem().string();
      if (id.empty()) id = "conllu";
      if (sentence.document.empty() && documents.size() > 1) id += "-" + std::to_string(documents.size());
    }
    Builder(documents.back()).add(sentence);
  }
  if (!documents.empty()) finish_article(documents.back().article);
  return documents;
}

std::string write_conllu(const Article& article, const Reading& reading) {
  std::string out = "# newdoc id = " + one_line(article.id) + "\n";
  std::uint32_t before = 0;
  for (const Sentence& sentence : reading.sentences) {
    const std::string_view gap = std::string_view(article.text).substr(before, sentence.span.begin - before);
    if (before == 0 || gap.find('\n') != std::string_view::npos) out += "# newpar\n";
    write_sentence(article, reading, sentence, out);
    before = sentence.span.end;
  }
  return out;
}

}  // namespace hearsay
