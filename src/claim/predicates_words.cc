#include "claim/predicates_words.h"

#include "text/table.h"

namespace hearsay {
namespace {

constexpr std::size_t kMostClasses = 64;

void lower_ascii(std::string_view word, std::string& out) {
  out.assign(word);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
}

}  // namespace

WordId Words::intern(std::string_view word) {
  const auto next = static_cast<WordId>(ids_.size() + 1);
  return ids_.try_emplace(std::string(word), next).first->second;
}

WordId Words::find(std::string_view word) const {
  thread_local std::string lower;
  lower_ascii(word, lower);
  const auto at = ids_.find(std::string_view(lower));
  return at == ids_.end() ? 0 : at->second;
}

WordId Words::verb_of(std::string_view form) const {
  thread_local std::string lower;
  lower_ascii(form, lower);
  const auto at = verbs_.find(std::string_view(lower));
  return at == verbs_.end() ? 0 : at->second;
}

Result<void> Words::load_irregular(const std::filesystem::path& file) {
  auto table = Table::load(file);
  if (!table) return tl::unexpected(table.error());
  for (const Table::Row& row : table->rows()) {
    if (row.fields.size() < 3)
      return fail(ErrorCode::kMalformed, table->where(row), "needs the columns lemma, past and participle");
    auto& forms = irregular_[std::string(row.fields[0])];
    for (const std::string_view field : {row.fields[1], row.fields[2]})
      for (const std::string_view form : split_list(field)) forms.emplace_back(form);
  }
  return {};
}

void Words::add_verb(std::string_view lemma) {
  if (lemma.size() < 2) return;
  const WordId id = intern(lemma);
  const std::string whole(lemma);
  const auto add = [&](std::string form) { verbs_.try_emplace(std::move(form), id); };
  const auto is_vowel = [](char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; };
  const char last = lemma.back(), before = lemma[lemma.size() - 2];
  std::string stem = whole, past = whole + "ed";
  if (last == 'e') {
    stem = whole.substr(0, whole.size() - 1);
    past = whole + "d";
  } else if (last == 'y' && !is_vowel(before)) {
    past = whole.substr(0, whole.size() - 1) + "ied";
  }
  add(whole);
  add(stem + "ing");
  // "stopped", "travelled": doubled where the vowel before is single; a form that nobody writes does no harm.
  const bool doubles = lemma.size() > 2 && !is_vowel(last) && last != 'w' && last != 'x' && last != 'y' && is_vowel(before) &&
                       !is_vowel(lemma[lemma.size() - 3]);
  if (doubles) {
    add(whole + last + "ing");
    add(whole + last + "ed");
  }
  const bool hisses = last == 's' || last == 'x' || last == 'z' || (last == 'h' && (before == 's' || before == 'c')) || last == 'o';
  add(last == 'y' && !is_vowel(before) ? whole.substr(0, whole.size() - 1) + "ies" : whole + (hisses ? "es" : "s"));
  const auto irregular = irregular_.find(whole);
  if (irregular == irregular_.end()) return add(past);
  for (const std::string& form : irregular->second) add(form);
}

ClassBits WordClasses::bit(std::string_view name) {
  if (const ClassBits known = find(name)) return known;
  if (names_.size() >= kMostClasses) return 0;
  names_.emplace_back(name);
  return ClassBits{1} << (names_.size() - 1);
}

ClassBits WordClasses::find(std::string_view name) const {
  for (std::size_t i = 0; i < names_.size(); ++i)
    if (names_[i] == name) return ClassBits{1} << i;
  return 0;
}

Result<void> WordClasses::load(const std::filesystem::path& file, Words& words) {
  auto table = Table::load(file);
  if (!table) return tl::unexpected(table.error());
  const auto name = table->column("class");
  if (!name) return tl::unexpected(name.error());
  const auto members = table->column("words");
  if (!members) return tl::unexpected(members.error());
  for (const Table::Row& row : table->rows()) {
    const ClassBits mask = bit(row.fields[*name]);
    if (mask == 0) return fail(ErrorCode::kMalformed, table->where(row), "one class too many");
    for (const std::string_view member : split_list(row.fields[*members])) {
      const WordId word = words.intern(member);
      if (bits_.size() <= word) bits_.resize(word + 1, 0);
      bits_[word] |= mask;
    }
  }
  return {};
}

}  // namespace hearsay
