#include "lemma_table.h"

#include <algorithm>
#include <bit>
#include <map>

#include "read/lemmas.h"
#include "text/utf8.h"

namespace hearsay::training {
namespace {

using read::EditScript;

// Scripts by key with how often each was seen.
using Counts = std::map<std::uint64_t, std::map<EditScript, int>>;

const EditScript& commonest(const std::map<EditScript, int>& scripts, int* total, int* most) {
  const EditScript* best = nullptr;
  *total = *most = 0;
  for (const auto& [script, n] : scripts) {
    *total += n;
    if (n > *most) best = &script, *most = n;
  }
  return *best;
}

class Table {
 public:
  std::uint16_t number(const EditScript& script) {
    const auto [at, is_new] = numbers_.emplace(script, static_cast<std::uint16_t>(scripts_.size()));
    if (is_new) scripts_.push_back(script);
    return at->second;
  }
  void put(std::uint64_t key, const EditScript& script) { entries_.push_back(key | number(script)); }

  std::pair<std::string, std::string> pack() const {
    std::vector<std::uint64_t> slots(std::bit_ceil(entries_.size() * 3 / 2 + 2));
    for (const std::uint64_t entry : entries_) {
      std::size_t at = (entry >> 20) & (slots.size() - 1);
      while (slots[at] != 0) at = (at + 1) & (slots.size() - 1);
      slots[at] = entry;
    }
    return {read::Lemmas::to_text(scripts_), std::string(reinterpret_cast<const char*>(slots.data()), slots.size() * 8)};
  }

 private:
  std::map<EditScript, std::uint16_t> numbers_;
  std::vector<EditScript> scripts_;
  std::vector<std::uint64_t> entries_;
};

}  // namespace

std::pair<std::string, std::string> make_lemma_table(const std::vector<TreeSentence>& sentences) {
  Counts words, endings;
  for (const TreeSentence& s : sentences) {
    if (s.augmented) continue;
    for (std::size_t i = 0; i < s.tokens.size(); ++i) {
      const std::string_view form = s.tokens[i].span.of(s.text);
      if (s.lemmas[i] == "_" || s.lemmas[i].find(' ') != std::string::npos) continue;
      const Upos upos = s.tokens[i].upos;
      const bool proper = upos == Upos::kPropn;
      const std::string lower = to_lower(form);
      const std::string lemma = proper ? s.lemmas[i] : to_lower(s.lemmas[i]);
      const EditScript script = read::script_between(proper ? form : std::string_view(lower), lemma);
      if (proper && script.strip == EditScript::kWhole) continue;
      const auto features = s.tokens[i].features;
      ++words[read::lemma_key(lower, 0, upos, features)][script];
      if (script.strip == EditScript::kWhole) continue;
      for (std::size_t n = 1; n <= std::min(read::kLongestSuffix, lower.size()); ++n)
        ++endings[read::lemma_key(lower, n, upos, features)][script];
    }
  }
  Table table;
  const EditScript same{};
  for (const auto& [key, scripts] : words) {
    int total = 0, most = 0;
    const EditScript& best = commonest(scripts, &total, &most);
    if (total >= 2 || best != same) table.put(key, best);
  }
  for (const auto& [key, scripts] : endings) {
    int total = 0, most = 0;
    const EditScript& best = commonest(scripts, &total, &most);
    if (total >= 2 && most * 2 > total) table.put(key, best);
  }
  return table.pack();
}

}  // namespace hearsay::training
