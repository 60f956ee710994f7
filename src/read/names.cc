#include "read/names.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>

#include "read/hashing.h"

namespace hearsay::read {

Result<WordLists> WordLists::from(const Table& table) {
  WordLists lists;
  const auto kind = table.column("class");
  const auto words = table.column("words");
  if (!kind) return tl::unexpected(kind.error());
  if (!words) return tl::unexpected(words.error());
  std::vector<std::string_view> classes;
  for (const Table::Row& row : table.rows()) {
    const std::string_view name = row.fields[*kind];
    auto at = std::find(classes.begin(), classes.end(), name);
    if (at == classes.end()) at = classes.insert(at, name);
    const auto bit = at - classes.begin();
    if (bit >= 16) return fail(ErrorCode::kMalformed, table.where(row), "more than sixteen classes of words");
    for (const std::string_view word : split_list(row.fields[*words])) {
      std::uint16_t& bits = lists.bits_[hash_text(word)];
      bits = static_cast<std::uint16_t>(bits | 1U << bit);
    }
  }
  return lists;
}

namespace {

enum class Place { kOutside, kBegin, kInside, kLast, kUnit };

Place place_of(NameLabel label) {
  return label == kOutsideName ? Place::kOutside : static_cast<Place>(1 + (label - 1) % 4);
}
int type_of(NameLabel label) {
  return label == kOutsideName ? -1 : (label - 1) / 4;
}

}  // namespace

bool may_follow(NameLabel label, NameLabel next) {
  const Place a = place_of(label), b = place_of(next);
  const bool open = a == Place::kBegin || a == Place::kInside;
  const bool goes_on = b == Place::kInside || b == Place::kLast;
  return open == goes_on && (!open || type_of(label) == type_of(next));
}

void label_names(std::span<const float> scores, std::vector<NameLabel>& labels) {
  constexpr auto kCount = static_cast<std::size_t>(kNameLabelCount);
  constexpr float kNever = -std::numeric_limits<float>::infinity();
  const std::size_t n = scores.size() / kCount;
  labels.assign(n, kOutsideName);
  if (n == 0) return;
  std::vector<NameLabel> from(n * kCount, kOutsideName);
  std::array<float, kCount> best{}, next{};
  best.fill(kNever);
  best[kOutsideName] = 0;
  for (std::size_t i = 0; i < n; ++i) {
    next.fill(kNever);
    for (NameLabel a = 0; a < kCount; ++a)
      for (NameLabel b = 0; best[a] > kNever && b < kCount; ++b) {
        const float score = best[a] + scores[i * kCount + b];
        if (!may_follow(a, b) || score <= next[b]) continue;
        next[b] = score;
        from[i * kCount + b] = a;
      }
    best = next;
  }
  NameLabel last = kOutsideName;
  for (NameLabel label = 1; label < kCount; ++label)
    if (may_follow(label, kOutsideName) && best[label] > best[last]) last = label;
  for (std::size_t i = n; i-- > 0;) {
    labels[i] = last;
    last = from[i * kCount + last];
  }
}

void collect_names(std::span<const NameLabel> labels, std::span<const Token> tokens, std::uint32_t first,
                   std::vector<Name>& names) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const Place place = place_of(labels[i]);
    if (place == Place::kBegin) begin = i;
    if (place != Place::kLast && place != Place::kUnit) continue;
    if (place == Place::kUnit) begin = i;
    const Span span{tokens[begin].span.begin, tokens[i].span.end};
    names.push_back({span,
                     {first + static_cast<std::uint32_t>(begin), first + static_cast<std::uint32_t>(i) + 1},
                     static_cast<EntityType>(type_of(labels[i]))});
  }
}

}  // namespace hearsay::read
