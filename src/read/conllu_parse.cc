#include <algorithm>
#include <charconv>
#include <filesystem>
#include <optional>

#include "read/conllu.h"
#include "text/table.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

constexpr std::size_t kColumns = 10;

std::optional<std::int32_t> number(std::string_view text) {
  std::int32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<Upos> upos_named(std::string_view name) {
  if (name == "_") return Upos::kX;
  for (int i = 0; i < kUposCount; ++i)
    if (name_of(static_cast<Upos>(i)) == name) return static_cast<Upos>(i);
  return std::nullopt;
}

Deprel deprel_named(std::string_view name) {
  const std::string_view base = name.substr(0, name.find(':'));
  Deprel found = Deprel::kDep;
  for (int i = 0; i < kDeprelCount; ++i) {
    const auto relation = static_cast<Deprel>(i);
    if (name_of(relation) == name) return relation;
    if (name_of(relation) == base) found = relation;
  }
  return found;
}

// One pass over the lines; every failure carries the line's number.
class Parser {
 public:
  Parser(std::string_view text, const std::string& name) : text_(text), name_(name) {}

  Result<std::vector<ConlluSentence>> parse() {
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', at), text_.size());
      std::string_view line = text_.substr(at, end - at);
      if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
      at = end + 1;
      ++line_;
      if (auto read = take(line); !read) return tl::unexpected(read.error());
    }
    if (auto ended = end_sentence(); !ended) return tl::unexpected(ended.error());
    return std::move(sentences_);
  }

 private:
  tl::unexpected<Error> malformed(std::string message, int line = 0) const {
    return fail(ErrorCode::kMalformed, name_ + ":" + std::to_string(line ? line : line_), std::move(message));
  }

  Result<bool> take(std::string_view line) {
    if (trim(line).empty()) return end_sentence();
    if (line.front() == '#') {
      comment(line);
      return true;
    }
    return word(line);
  }

  void comment(std::string_view line) {
    std::string_view rest = trim(line.substr(1));
    if (rest.starts_with("newdoc")) {
      current_.begins_document = true;
      const std::size_t equals = rest.find('=');
      if (equals != std::string_view::npos) current_.document = trim(rest.substr(equals + 1));
    }
    if (rest.starts_with("newpar")) current_.begins_paragraph = true;
  }

  Result<bool> word(std::string_view line) {
    std::string_view columns[kColumns];
    std::size_t n = 0;
    for (std::size_t at = 0; n < kColumns; ++n) {
      const std::size_t tab = line.find('\t', at);
      columns[n] = line.substr(at, tab == std::string_view::npos ? tab : tab - at);
      if (tab == std::string_view::npos) {
        ++n;
        break;
      }
      at = tab + 1;
    }
    if (n < kColumns) return malformed("a word line has " + std::to_string(n) + " columns, CoNLL-U has ten, parted by tabs");
    if (columns[1].empty() || trim(columns[1]).empty()) return malformed("a word has no form");
    if (find_invalid_utf8(line) != std::string_view::npos) return malformed("the line is not valid UTF-8");
    const bool space_after = columns[9].find("SpaceAfter=No") == std::string_view::npos;
    if (columns[0].find('.') != std::string_view::npos) return true;
    if (const std::size_t dash = columns[0].find('-'); dash != std::string_view::npos) {
      const auto first = number(columns[0].substr(0, dash)), last = number(columns[0].substr(dash + 1));
      if (!first || !last || *first != next_id() || *last < *first || *last - *first > 50)
        return malformed("a multiword token's numbers are out of order");
      current_.fused.push_back({*first - 1, *last - 1, columns[1], space_after});
      return true;
    }
    return plain_word(columns, space_after);
  }

  Result<bool> plain_word(const std::string_view* columns, bool space_after) {
    if (number(columns[0]) != next_id()) return malformed("word numbers must count up from 1");
    const auto upos = upos_named(columns[3]);
    if (!upos) return malformed("unknown part of speech \"" + std::string(columns[3]) + "\"");
    const auto head = columns[6] == "_" ? std::optional<std::int32_t>(0) : number(columns[6]);
    if (!head || *head < 0) return malformed("the head is no number");
    ConlluWord word;
    word.form = columns[1];
    word.lemma = columns[2];
    word.upos = *upos;
    word.xpos = columns[4];
    word.feats = columns[5];
    word.head = *head - 1;
    word.deprel = deprel_named(columns[7]);
    word.space_after = space_after;
    const auto index = static_cast<std::int32_t>(current_.words.size());
    if (!current_.fused.empty() && index <= current_.fused.back().last) word.fused_with = current_.fused.back().first;
    if (current_.words.empty()) first_line_ = line_;
    current_.words.push_back(word);
    return true;
  }

  std::int32_t next_id() const { return static_cast<std::int32_t>(current_.words.size()) + 1; }

  Result<bool> end_sentence() {
    if (current_.words.empty()) {
      if (!current_.fused.empty()) return malformed("a multiword token has no words");
      return true;
    }
    const auto n = static_cast<std::int32_t>(current_.words.size());
    if (!current_.fused.empty() && current_.fused.back().last >= n) return malformed("a multiword token ends after its sentence");
    for (std::int32_t i = 0; i < n; ++i)
      if (current_.words[static_cast<std::size_t>(i)].head >= n || current_.words[static_cast<std::size_t>(i)].head == i)
        return malformed("word " + std::to_string(i + 1) + " has a head outside its sentence", first_line_);
    if (has_cycle()) return malformed("the heads of the sentence run in a circle", first_line_);
    sentences_.push_back(std::move(current_));
    current_ = {};
    return true;
  }

  // Every word is walked up from once: state 1 on the way, 2 known to end at a root.
  bool has_cycle() const {
    std::vector<char> state(current_.words.size(), 0);
    std::vector<std::int32_t> path;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(current_.words.size()); ++i) {
      path.clear();
      std::int32_t at = i;
      while (at >= 0 && state[static_cast<std::size_t>(at)] == 0) {
        state[static_cast<std::size_t>(at)] = 1;
        path.push_back(at);
        at = current_.words[static_cast<std::size_t>(at)].head;
      }
      if (at >= 0 && state[static_cast<std::size_t>(at)] == 1) return true;
      for (const std::int32_t step : path) state[static_cast<std::size_t>(step)] = 2;
    }
    return false;
  }

  std::string_view text_;
  const std::string& name_;
  int line_ = 0;
  int first_line_ = 0;
  ConlluSentence current_;
  std::vector<ConlluSentence> sentences_;
};

bool has(std::string_view feats, std::string_view feature) {
  const std::size_t at = feats.find(feature);
  if (at == std::string_view::npos) return false;
  const std::size_t end = at + feature.size();
  return (at == 0 || feats[at - 1] == '|') && (end == feats.size() || feats[end] == '|');
}

}  // namespace

std::uint16_t features_of(std::string_view feats, Upos upos) {
  if (upos != Upos::kVerb && upos != Upos::kAux) return has(feats, "Number=Plur") ? Feature::kPlural : Feature{};
  if (has(feats, "VerbForm=Inf") || has(feats, "Mood=Imp")) return kInfinitive;
  if (has(feats, "VerbForm=Ger")) return kGerund;
  if (has(feats, "VerbForm=Part")) return has(feats, "Tense=Past") ? kParticiple : kGerund;
  if (!has(feats, "VerbForm=Fin")) return 0;
  if (has(feats, "Tense=Past")) return kPast;
  return has(feats, "Tense=Pres") ? kPresent : Feature{};
}

Result<std::vector<ConlluSentence>> parse_conllu_sentences(std::string_view text, const std::string& name) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  return Parser(text, name).parse();
}

}  // namespace hearsay
