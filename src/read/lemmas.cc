#include "read/lemmas.h"

#include <algorithm>
#include <bit>
#include <charconv>

#include "read/hashing.h"
#include "text/table.h"

namespace hearsay::read {

EditScript script_between(std::string_view form, std::string_view lemma) {
  std::size_t common = 0;
  while (common < form.size() && common < lemma.size() && form[common] == lemma[common]) ++common;
  while (common > 0 && common < form.size() && (static_cast<unsigned char>(form[common]) & 0xC0) == 0x80) --common;
  while (common > 0 && common < lemma.size() && (static_cast<unsigned char>(lemma[common]) & 0xC0) == 0x80) --common;
  if (common == 0 && form != lemma) return {EditScript::kWhole, std::string(lemma)};
  return {static_cast<int>(form.size() - common), std::string(lemma.substr(common))};
}

void apply_script(const EditScript& script, std::string_view form, std::string& out) {
  if (script.strip == EditScript::kWhole) {
    out = script.append;
  } else if (static_cast<std::size_t>(script.strip) < form.size()) {
    out.assign(form.substr(0, form.size() - static_cast<std::size_t>(script.strip)));
    out += script.append;
  } else {
    out.assign(form);
  }
}

std::uint64_t lemma_key(std::string_view lower, std::size_t suffix_bytes, Upos upos, std::uint16_t features) {
  const std::string_view part = suffix_bytes == 0 ? lower : lower.substr(lower.size() - std::min(lower.size(), suffix_bytes));
  return mix(mix(hash_text(part), suffix_bytes), static_cast<std::uint64_t>(upos) << 16 | features) & ~std::uint64_t{0xFFFF};
}

Result<Lemmas> Lemmas::view(std::string_view scripts, std::span<const std::byte> table, const std::string& where) {
  Lemmas lemmas;
  for (const std::string_view line : split_list(scripts, '\n')) {
    EditScript script;
    const std::size_t blank = line.find(' ');
    const std::string_view number = line.substr(0, blank);
    if (std::from_chars(number.data(), number.data() + number.size(), script.strip).ec != std::errc{})
      return fail(ErrorCode::kDamagedData, where, "a lemma script has no number");
    if (blank != std::string_view::npos) script.append = line.substr(blank + 1);
    lemmas.scripts_.push_back(std::move(script));
  }
  if (table.size() < 8 || table.size() % 8 != 0 || !std::has_single_bit(table.size() / 8))
    return fail(ErrorCode::kDamagedData, where, "the lemma table has an impossible size");
  lemmas.table_ = {reinterpret_cast<const std::uint64_t*>(table.data()), table.size() / 8};
  return lemmas;
}

std::string Lemmas::to_text(std::span<const EditScript> scripts) {
  std::string text;
  for (const EditScript& script : scripts) text.append(std::to_string(script.strip)).append(" ").append(script.append).append("\n");
  return text;
}

const EditScript* Lemmas::find(std::uint64_t key) const {
  const std::size_t mask = table_.size() - 1;
  std::size_t at = (key >> 20) & mask;
  for (std::size_t tries = 0; tries <= mask && table_[at] != 0; ++tries, at = (at + 1) & mask) {
    if ((table_[at] & ~std::uint64_t{0xFFFF}) != key) continue;
    const std::size_t script = table_[at] & 0xFFFF;
    return script < scripts_.size() ? &scripts_[script] : nullptr;
  }
  return nullptr;
}

void Lemmas::lemma_of(std::string_view form, std::string_view lower, Upos upos, std::uint16_t features, std::string& out) const {
  const std::string_view cased = upos == Upos::kPropn ? form : lower;
  const EditScript* script = find(lemma_key(lower, 0, upos, features));
  for (std::size_t n = std::min(kLongestSuffix, lower.size()); !script && n > 0; --n)
    script = find(lemma_key(lower, n, upos, features));
  if (script)
    apply_script(*script, cased, out);
  else
    out.assign(cased);
}

}  // namespace hearsay::read
