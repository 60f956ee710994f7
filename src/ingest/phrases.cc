#include "ingest/phrases.h"

#include <algorithm>
#include <array>
#include <optional>

namespace hearsay {
namespace {

constexpr std::array<std::string_view, 14> kRoles = {"item",  "line",   "label",  "lead",   "notice", "nag",   "address",
                                                     "stamp", "beside", "byline", "rubric", "media",  "paper", "connect"};

std::optional<PhraseRole> role_of(std::string_view name) {
  const auto found = std::find(kRoles.begin(), kRoles.end(), name);
  if (found == kRoles.end()) return std::nullopt;
  return static_cast<PhraseRole>(found - kRoles.begin());
}

}  // namespace

Result<void> PhraseBook::add(const Table& table) {
  const auto phrase = table.column("phrase"), role = table.column("role"), then = table.column("then");
  if (!phrase || !role || !then) return tl::unexpected(!phrase ? phrase.error() : !role ? role.error() : then.error());
  for (const Table::Row& row : table.rows()) {
    const auto named = role_of(row.fields[*role]);
    if (!named) return fail(ErrorCode::kMalformed, table.where(row), "unknown role \"" + std::string(row.fields[*role]) + "\"");
    const std::string_view after = row.fields[*then];
    if (!after.empty() && after != "list")
      return fail(ErrorCode::kMalformed, table.where(row), "the column \"then\" holds \"list\" or nothing");
    const auto words = split_list(row.fields[*phrase]);
    if (words.empty()) return fail(ErrorCode::kMalformed, table.where(row), "the phrase is empty");
    Phrase entry{{words.begin(), words.end()}, *named, !after.empty()};
    by_first_[entry.words.front()].push_back(std::move(entry));
  }
  for (auto& [first, phrases] : by_first_)
    std::stable_sort(phrases.begin(), phrases.end(),
                     [](const Phrase& a, const Phrase& b) { return a.words.size() > b.words.size(); });
  return {};
}

bool PhraseBook::agrees(const Phrase& phrase, const LayoutWords& words, std::size_t i, std::size_t limit) {
  if (i + phrase.words.size() > limit) return false;
  for (std::size_t k = 0; k < phrase.words.size(); ++k)
    if (phrase.words[k] != "*" && phrase.words[k] != words[i + k].key) return false;
  return true;
}

PhraseBook::Hit PhraseBook::match(PhraseRole role, const LayoutWords& words, std::size_t i, std::size_t limit) const {
  if (i >= limit) return {};
  const auto found = by_first_.find(words[i].key);
  if (found == by_first_.end()) return {};
  for (const Phrase& phrase : found->second)
    if (phrase.role == role && agrees(phrase, words, i, limit)) return {i + phrase.words.size(), phrase.opens_list};
  return {};
}

}  // namespace hearsay
