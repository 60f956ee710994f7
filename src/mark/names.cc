#include "mark/names.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

#include "text/table.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool is_one_of(char c, std::string_view letters) {
  return letters.find(c) != std::string_view::npos;
}

/// What stands around a possible match: nothing is '\n'.
struct Around {
  char before;
  char after;
  char after_blank;  ///< the letter after the blank that follows
};

bool holds(const SpellingKeys::Rule& rule, const Around& around) {
  using At = SpellingKeys::At;
  switch (rule.at) {
    case At::kAny:
      return true;
    case At::kEnd:
      return !is_word_byte(around.after);
    case At::kInner:
      return around.before == ' ';
    case At::kWord:
      return !is_word_byte(around.before) && !is_word_byte(around.after);
    case At::kVowel:
      return is_one_of(around.after, "aeiouy");
    case At::kBetween:
      return is_one_of(around.before, "aeiou") && is_one_of(around.after, "aeiou");
    case At::kFront:
      return is_one_of(around.after, "eiy");
    case At::kArticle:
      return !is_word_byte(around.before) && around.after == ' ' && is_word_byte(around.after_blank);
    case At::kSun:
      return !is_word_byte(around.before) && around.after == ' ' && around.after_blank == rule.from.back();
  }
  return false;
}

void apply(const SpellingKeys::Rule& rule, std::string& name, std::string& scratch) {
  std::size_t at = name.find(rule.from);
  if (at == std::string::npos) return;
  const auto byte = [&](std::size_t i) { return i < name.size() ? name[i] : '\n'; };
  const bool takes_blank = rule.at == SpellingKeys::At::kArticle || rule.at == SpellingKeys::At::kSun;
  scratch.clear();
  std::size_t done = 0;
  while (at != std::string::npos) {
    const std::size_t end = at + rule.from.size();
    if (holds(rule, {at == 0 ? '\n' : name[at - 1], byte(end), byte(end + 1)})) {
      scratch.append(name, done, at - done).append(rule.to);
      done = end + (takes_blank ? 1 : 0);
      at = name.find(rule.from, done);
    } else {
      at = name.find(rule.from, at + 1);
    }
  }
  scratch.append(name, done);
  name.swap(scratch);
}

std::optional<SpellingKeys::At> find_at(std::string_view word) {
  constexpr std::array<std::string_view, 9> kNames = {"", "end", "inner", "word", "vowel", "between", "front", "article", "sun"};
  for (std::size_t i = 0; i < kNames.size(); ++i)
    if (word == kNames[i]) return static_cast<SpellingKeys::At>(i);
  return std::nullopt;
}

}  // namespace

std::string plain_letters(std::string_view folded) {
  std::string out;
  out.reserve(folded.size());
  for (const char c : folded)
    if (is_word_byte(c) || (c == ' ' && !out.empty())) out.push_back(c);
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

Result<SpellingKeys> SpellingKeys::load(const std::filesystem::path& lexicon) {
  auto table = Table::load(lexicon / "transliteration.lex");
  if (!table) return tl::unexpected(table.error());
  std::vector<Rule> rules;
  for (const Table::Row& row : table->rows()) {
    const auto at = row.fields.size() >= 3 ? find_at(row.fields[2]) : std::nullopt;
    if (!at || row.fields[0].empty()) return fail(ErrorCode::kMalformed, table->where(row), "is not a rule \"from | to | at\"");
    rules.push_back({std::string(row.fields[0]), std::string(row.fields[1]), *at});
  }
  return SpellingKeys(std::move(rules));
}

std::string SpellingKeys::key(std::string_view folded) const {
  std::string name = plain_letters(folded), scratch;
  for (const Rule& rule : rules_) apply(rule, name, scratch);
  std::string key;
  key.reserve(name.size());
  for (const char c : name)
    if (c != ' ' && (key.empty() || c != key.back() || !(c >= 'a' && c <= 'z'))) key.push_back(c);
  return key;
}

bool SpellingKeys::within_edits(std::string_view a, std::string_view b, int limit) {
  constexpr std::size_t kLongest = 40;
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > static_cast<std::size_t>(limit) || b.size() > kLongest) return false;
  std::array<int, kLongest + 1> row{};
  for (std::size_t j = 0; j <= a.size(); ++j) row[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= b.size(); ++i) {
    int diagonal = row[0];
    row[0] = static_cast<int>(i);
    for (std::size_t j = 1; j <= a.size(); ++j) {
      const int exchanged = diagonal + (a[j - 1] != b[i - 1]);
      diagonal = row[j];
      row[j] = std::min({exchanged, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row[a.size()] <= limit;
}

}  // namespace hearsay
