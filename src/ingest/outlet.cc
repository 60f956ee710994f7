#include "ingest/outlet.h"

#include <algorithm>

#include "text/table.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

template <typename Visit>
void for_each_character(std::string_view line, const Visit& visit) {
  for (std::uint32_t at = 0; at < line.size();) {
    const Decoded c = decode_at(line, at);
    visit(c.code_point);
    at += c.bytes;
  }
}

bool is_small(char32_t c) {
  return is_letter(c) && !is_upper(c);
}

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
           const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
           return lower(x) == lower(y);
         });
}

/// The name as the text writes it elsewhere, with small letters.
std::optional<std::string> other_spelling(std::string_view name, std::string_view text) {
  const char first = name.front();
  for (std::size_t at = text.find(first); at != std::string_view::npos && at + name.size() <= text.size();
       at = text.find(first, at + 1)) {
    const std::string_view found = text.substr(at, name.size());
    if (equal_ignoring_case(found, name) && !is_all_capitals(found)) return std::string(found);
  }
  return std::nullopt;
}

std::string in_title_case(std::string_view word) {
  const std::uint32_t first = decode_at(word, 0).bytes;
  return std::string(word.substr(0, first)) + to_lower(word.substr(first));
}

}  // namespace

bool is_all_capitals(std::string_view line) {
  std::size_t letters = 0;
  bool small = false;
  for_each_character(line, [&](char32_t c) {
    letters += is_letter(c);
    small = small || is_small(c);
  });
  return letters >= 2 && !small;
}

bool all_capitalised(std::string_view line) {
  bool fine = true;
  for (const std::string_view word : split_list(line)) {
    const char32_t first = decode_at(word, 0).code_point;
    if (is_small(first) && count_code_points(word) > 3) fine = false;
  }
  const std::string_view trimmed = trim(line);
  return fine && !trimmed.empty() && !is_small(decode_at(trimmed, 0).code_point);
}

bool mostly_capitalised(std::string_view line) {
  constexpr std::size_t kLong = 4;
  std::size_t words = 0, capitals = 0;
  for (const std::string_view word : split_list(line)) {
    if (count_code_points(word) < kLong) continue;
    ++words;
    capitals += !is_small(decode_at(word, 0).code_point);
  }
  return words >= 3 && capitals * 4 >= words * 3;
}

bool is_brand(std::string_view line) {
  if (!all_capitalised(line)) return false;
  char32_t before = U' ';
  bool brand = false;
  for_each_character(line, [&](char32_t c) {
    brand = brand || (is_small(before) && is_upper(c)) || (is_letter(before) && is_digit(c));
    before = c;
  });
  return brand;
}

std::string outlet_name(Span span, std::string_view text, FurnitureJudge& judge) {
  const std::string_view name = span.of(text);
  if (!is_all_capitals(name)) return std::string(name);
  if (auto other = other_spelling(name, text)) return *other;
  constexpr std::size_t kLongestAcronym = 3;
  std::string out;
  for (const std::string_view word : split_list(name)) {
    const auto begin = static_cast<std::uint32_t>(word.data() - text.data());
    const Span place{begin, begin + static_cast<std::uint32_t>(word.size())};
    if (!out.empty()) out.push_back(' ');
    const bool connects = judge.is_all(PhraseRole::kConnect, place);
    const bool common = connects || judge.is_all(PhraseRole::kMedia, place) || judge.is_all(PhraseRole::kItem, place);
    if (connects && !out.empty()) {
      out += to_lower(word);
    } else if (word.size() <= kLongestAcronym && !common) {
      out += word;
    } else {
      out += in_title_case(word);
    }
  }
  return out;
}

std::optional<std::string> outlet_of_bar(Span bar, std::string_view text, FurnitureJudge& judge) {
  const std::size_t cut = bar.of(text).find('|');
  if (cut == std::string_view::npos) return std::nullopt;
  const std::string_view cell = trim(bar.of(text).substr(0, cut));
  const auto begin = static_cast<std::uint32_t>(cell.empty() ? bar.begin : cell.data() - text.data());
  const Span name{begin, begin + static_cast<std::uint32_t>(cell.size())};
  constexpr std::size_t kMostWords = 4;
  if (cell.empty() || split_list(cell).size() > kMostWords || judge.is_all(PhraseRole::kItem, name) ||
      judge.is_all(PhraseRole::kLine, name) || judge.opens_with(PhraseRole::kStamp, name) ||
      judge.opens_with(PhraseRole::kByline, name) || judge.opens_with(PhraseRole::kLead, name))
    return std::nullopt;
  if (!is_all_capitals(cell) && !is_brand(cell) && !judge.has(PhraseRole::kMedia, name)) return std::nullopt;
  return outlet_name(name, text, judge);
}

bool is_outlet(Span line, std::string_view text, FurnitureJudge& judge) {
  constexpr std::size_t kMostWords = 5;
  const std::string_view name = line.of(text);
  const std::vector<std::string_view> words = split_list(name);
  if (words.empty() || words.size() > kMostWords || !all_capitalised(name)) return false;
  if (is_brand(name)) return true;
  if (words.size() < 2) return false;
  const auto span_of = [&](std::string_view word) {
    const auto begin = static_cast<std::uint32_t>(word.data() - text.data());
    return Span{begin, begin + static_cast<std::uint32_t>(word.size())};
  };
  return judge.is_all(PhraseRole::kMedia, span_of(words.back())) || judge.is_all(PhraseRole::kPaper, span_of(words.front()));
}

std::optional<std::string> outlet_of_file(std::string_view stem, const IngestKnowledge::Tables& tables) {
  constexpr std::size_t kFewestWords = 2, kMostWords = 4, kLongestTag = 2;
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin <= stem.size();) {
    const std::size_t end = std::min(stem.find_first_of("-_. ", begin), stem.size());
    const std::string_view word = stem.substr(begin, end - begin);
    bool letters = !word.empty();
    for_each_character(word, [&](char32_t c) { letters = letters && is_letter(c); });
    if (!letters) break;
    words.emplace_back(word);
    if (char& first = words.back().front(); first >= 'a' && first <= 'z') first = static_cast<char>(first - 'a' + 'A');
    begin = end + 1;
  }
  if (!words.empty() && words.back().size() <= kLongestTag) words.pop_back();  // a language: "courrier-nord-en"
  if (words.size() < kFewestWords || words.size() > kMostWords) return std::nullopt;
  std::string name;
  for (const std::string& word : words) name += (name.empty() ? "" : " ") + word;
  FurnitureJudge judge(name, tables);
  const Span whole{0, static_cast<std::uint32_t>(name.size())};
  return !is_brand(name) && is_outlet(whole, name, judge) ? std::optional(name) : std::nullopt;
}

std::optional<std::string> outlet_of_address(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return std::nullopt;
  std::string_view host = url.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/?#"));
  if (const std::size_t user = host.rfind('@'); user != std::string_view::npos) host.remove_prefix(user + 1);
  host = host.substr(0, host.find(':'));
  constexpr std::string_view kWeb = "www.";
  std::string name = to_lower(host);
  if (name.starts_with(kWeb)) name.erase(0, kWeb.size());
  const bool named = name.find('.') != std::string::npos && name.find_first_not_of("0123456789.") != std::string::npos;
  return named ? std::optional(name) : std::nullopt;
}

std::optional<std::string> outlet_of_copyright(Span line, std::string_view text, FurnitureJudge& judge) {
  std::string_view rest = line.of(text);
  const std::size_t sign = rest.find("©");
  constexpr std::string_view kWord = "copyright";
  if (sign != std::string_view::npos) {
    rest.remove_prefix(sign + std::string_view("©").size());
  } else if (rest.size() > kWord.size() && equal_ignoring_case(rest.substr(0, kWord.size()), kWord)) {
    rest.remove_prefix(kWord.size());
  } else {
    return std::nullopt;
  }
  const auto droppable = [](char c) {
    return c == ' ' || c == ',' || c == '-' || c == '(' || c == ')' || c == ':' || (c >= '0' && c <= '9');
  };
  while (!rest.empty() && droppable(rest.front())) rest.remove_prefix(1);
  rest = rest.substr(0, rest.find_first_of(".|\n,;"));
  while (!rest.empty() && droppable(rest.back())) rest.remove_suffix(1);
  constexpr std::size_t kLongestName = 60;
  if (rest.empty() || rest.size() > kLongestName || !all_capitalised(rest)) return std::nullopt;
  const auto begin = static_cast<std::uint32_t>(rest.data() - text.data());
  return outlet_name({begin, begin + static_cast<std::uint32_t>(rest.size())}, text, judge);
}

}  // namespace hearsay
