#include "claim/cues.h"

#include <algorithm>
#include <array>
#include <optional>

#include "text/table.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

struct NamedFlag {
  std::string_view name;
  Cue::Flag flag;
};
constexpr std::array<NamedFlag, 11> kFlags = {{{"quote", Cue::kQuote},
                                               {"that", Cue::kThat},
                                               {"to", Cue::kTo},
                                               {"obj", Cue::kObject},
                                               {"obj+to", Cue::kObjectTo},
                                               {"obj+pred", Cue::kObjectPred},
                                               {"whom", Cue::kWhom},
                                               {"stance", Cue::kStance},
                                               {"cites", Cue::kCites},
                                               {"back", Cue::kBack},
                                               {"figure", Cue::kFigure}}};

std::optional<Cue::Word> word_class(std::string_view name) {
  constexpr std::array<std::string_view, 4> kNames = {"v", "n", "a", "p"};
  const auto* found = std::find(kNames.begin(), kNames.end(), name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<Cue::Word>(found - kNames.begin());
}

bool read_flag(std::string_view name, Cue& cue) {
  constexpr std::string_view kWithObject = "obj+";
  for (const NamedFlag& known : kFlags)
    if (known.name == name) return cue.flags = static_cast<std::uint16_t>(cue.flags | known.flag), true;
  if (name.starts_with('+')) return cue.prepositions.emplace_back(name.substr(1)), true;
  if (name.starts_with(kWithObject)) return cue.object_prepositions.emplace_back(name.substr(kWithObject.size())), true;
  return false;
}

bool is_vowel(char c) {
  return std::string_view("aeiou").find(c) != std::string_view::npos;
}

/// The regular forms: -s, -ed, -ing.
std::vector<std::string> regular_forms(const std::string& lemma) {
  if (lemma.size() < 2) return {};
  const char last = lemma.back(), before = lemma[lemma.size() - 2];
  if (last == 'e') return {lemma + "s", lemma + "d", lemma.substr(0, lemma.size() - 1) + "ing"};
  if (last == 'y' && !is_vowel(before)) {
    const std::string stem = lemma.substr(0, lemma.size() - 1);
    return {stem + "ies", stem + "ied", lemma + "ing"};
  }
  const bool hisses = last == 's' || last == 'x' || last == 'z' || (last == 'h' && (before == 's' || before == 'c'));
  return {lemma + (hisses ? "es" : "s"), lemma + "ed", lemma + "ing"};
}

bool fits(Cue::Word word, Upos upos) {
  switch (word) {
    case Cue::Word::kVerb:
      return upos == Upos::kVerb || upos == Upos::kAux;
    case Cue::Word::kNoun:
      return upos == Upos::kNoun || upos == Upos::kPropn;
    case Cue::Word::kAdjective:
      return upos == Upos::kAdj || upos == Upos::kVerb;
    case Cue::Word::kPreposition:
      return true;
  }
  return false;
}

}  // namespace

Result<CueLexicon> CueLexicon::load(const std::filesystem::path& lexicon) {
  auto table = Table::load(lexicon / "cues.lex");
  if (!table) return tl::unexpected(table.error());
  CueLexicon out;
  std::array<std::size_t, 6> columns{};
  constexpr std::array<std::string_view, 6> kNames = {"cue", "pos", "force", "takes", "example", "forms"};
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    const auto column = table->column(kNames[i]);
    if (!column) return tl::unexpected(column.error());
    columns[i] = *column;
  }
  for (const Table::Row& row : table->rows()) {
    std::array<std::string_view, 6> fields;
    for (std::size_t i = 0; i < fields.size(); ++i) fields[i] = row.fields[columns[i]];
    if (auto added = out.add(fields, table->where(row)); !added) return tl::unexpected(added.error());
  }
  return out;
}

Result<void> CueLexicon::add(std::span<const std::string_view> fields, std::string where) {
  Cue cue;
  const auto words = split_list(fields[0]);
  const auto word = word_class(fields[1]);
  const auto force = cue_force(fields[2]);
  if (words.empty() || !word || !force)
    return fail(ErrorCode::kMalformed, std::move(where), "has no cue, no known pos or no known force");
  cue.lemma = words.front();
  cue.rest.assign(words.begin() + 1, words.end());
  cue.word = *word;
  cue.force = *force;
  for (const std::string_view name : split_list(fields[3]))
    if (!read_flag(name, cue))
      return fail(ErrorCode::kMalformed, std::move(where), "takes the unknown \"" + std::string(name) + "\"");
  const auto index = static_cast<std::uint32_t>(cues_.size());
  by_lemma_[cue.lemma].push_back(index);
  cues_.push_back(std::move(cue));
  names_.emplace_back(fields[0]);
  examples_.emplace_back(fields[4]);
  if (*word == Cue::Word::kVerb) add_forms(index, fields[5]);
  return {};
}

void CueLexicon::add_forms(std::uint32_t cue, std::string_view irregular) {
  for (const std::string_view form : split_list(irregular)) by_form_.emplace(form, cue);
  for (std::string& form : regular_forms(cues_[cue].lemma)) by_form_.emplace(std::move(form), cue);
  if (cues_[cue].rest.empty()) by_form_.emplace(cues_[cue].lemma, cue);
}

const Cue* CueLexicon::longest(std::span<const std::uint32_t> cues, const Reading& reading, std::string_view text,
                               std::uint32_t token, Cue::Word word) const {
  const Cue* best = nullptr;
  for (const std::uint32_t index : cues) {
    const Cue& cue = cues_[index];
    if (cue.word != word || (best && best->rest.size() >= cue.rest.size())) continue;
    bool matches = token + cue.rest.size() < reading.tokens.size() || cue.rest.empty();
    for (std::size_t i = 0; matches && i < cue.rest.size(); ++i)
      matches = to_lower(reading.tokens[token + 1 + i].span.of(text)) == cue.rest[i];
    if (matches) best = &cue;
  }
  return best;
}

const Cue* CueLexicon::find(const Reading& reading, std::string_view text, std::uint32_t token) const {
  const Token& word = reading.tokens[token];
  const std::string lemma = to_lower(word.lemma);
  const auto by_lemma = by_lemma_.find(lemma);
  const std::string form = to_lower(word.span.of(text));
  const auto by_surface = by_lemma_.find(form);
  if (by_surface != by_lemma_.end())
    if (const Cue* cue = longest(by_surface->second, reading, text, token, Cue::Word::kPreposition)) return cue;
  for (const Cue::Word kind : {Cue::Word::kVerb, Cue::Word::kNoun, Cue::Word::kAdjective}) {
    if (!fits(kind, word.upos)) continue;
    if (by_lemma != by_lemma_.end())
      if (const Cue* cue = longest(by_lemma->second, reading, text, token, kind)) return cue;
    if (by_surface != by_lemma_.end() && kind != Cue::Word::kVerb)
      if (const Cue* cue = longest(by_surface->second, reading, text, token, kind)) return cue;
  }
  // A verb that the reader took for something else: an inflected form before "that".
  const bool misread = word.upos != Upos::kVerb && form != lemma + "s" && token + 1 < reading.tokens.size() &&
                       to_lower(reading.tokens[token + 1].span.of(text)) == "that";
  if (word.upos != Upos::kVerb && !misread) return nullptr;
  const auto by_form = by_form_.find(form);
  if (by_form == by_form_.end()) return nullptr;
  return longest(by_lemma_.at(cues_[by_form->second].lemma), reading, text, token, Cue::Word::kVerb);
}

const Cue* CueLexicon::find_verb_form(std::string_view form) const {
  const auto found = by_form_.find(to_lower(form));
  return found == by_form_.end() || !cues_[found->second].rest.empty() ? nullptr : &cues_[found->second];
}

const Cue* CueLexicon::find_noun(std::string_view lemma) const {
  const auto found = by_lemma_.find(to_lower(lemma));
  if (found == by_lemma_.end()) return nullptr;
  for (const std::uint32_t index : found->second)
    if (cues_[index].word == Cue::Word::kNoun) return &cues_[index];
  return nullptr;
}

std::vector<CueLexicon::Example> CueLexicon::examples() const {
  std::vector<Example> out;
  for (std::size_t i = 0; i < cues_.size(); ++i) out.push_back({names_[i], examples_[i], cues_[i].word});
  return out;
}

}  // namespace hearsay
