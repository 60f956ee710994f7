#include "read/names.h"

#include <algorithm>
#include <limits>
#include <string>

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

void name_features(const NameInput& input, std::size_t i, Features& out) {
  static const Word kOutside{};
  const auto at = [&](std::ptrdiff_t offset) {
    const std::ptrdiff_t place = static_cast<std::ptrdiff_t>(i) + offset;
    return place >= 0 && place < static_cast<std::ptrdiff_t>(input.words.size()) ? place : -1;
  };
  const auto word = [&](std::ptrdiff_t offset) -> const Word& {
    return at(offset) < 0 ? kOutside : input.words[static_cast<std::size_t>(at(offset))];
  };
  const auto tag = [&](std::ptrdiff_t offset) -> std::uint64_t {
    return at(offset) < 0 ? kNoTag : input.tags[static_cast<std::size_t>(at(offset))];
  };
  const auto list = [&](std::ptrdiff_t offset) -> std::uint64_t {
    return at(offset) < 0 ? 0 : input.lists[static_cast<std::size_t>(at(offset))];
  };
  const Word& w = word(0);
  const std::uint16_t line = w.bits & (kShout | kTitleCase);
  const std::uint16_t memory = input.memory.empty() ? std::uint16_t{0} : input.memory[i];
  out.clear();
  out.add(0);
  out.add(w.form);
  out.add(w.lower);
  out.add(w.lower, tag(0));
  for (const std::uint64_t suffix : w.suffix) out.add(suffix, w.bits & kCapital);
  for (const std::uint64_t prefix : w.prefix) out.add(prefix, w.bits & kCapital);
  out.add(w.shape, line);
  out.add(w.bits);
  out.add(tag(0));
  out.add(tag(0), w.shape, line);
  for (const std::ptrdiff_t offset : {-3, -2, -1, 1, 2, 3}) {
    out.add(word(offset).lower);
    out.add(tag(offset));
  }
  for (const std::ptrdiff_t offset : {-2, -1, 1, 2}) {
    out.add(word(offset).shape, line);
    out.add(word(offset).lower, w.bits & (kCapital | kAllCapitals), line);
    out.add(word(offset).suffix[2], w.bits & kCapital);
  }
  out.add(word(-1).lower, w.lower);
  out.add(w.lower, word(1).lower);
  out.add(word(-1).lower, word(1).lower);
  out.add(word(-2).lower, word(-1).lower, w.bits & kCapital);
  out.add(word(1).lower, word(2).lower, w.bits & kCapital);
  out.add(word(-1).shape, w.shape, word(1).shape, line);
  out.add(tag(-1), tag(0), tag(1));
  out.add(tag(-1), tag(0));
  out.add(tag(0), tag(1));
  out.add(tag(-2), tag(-1), tag(0));
  out.add(tag(0), tag(1), tag(2));
  out.add(word(-1).lower, tag(0));
  out.add(word(1).lower, tag(0));
  // Word lists, bit by bit for this word and its neighbours.
  for (const std::ptrdiff_t offset : {-2, -1, 0, 1, 2}) out.add(list(offset), w.bits & kCapital);
  out.add(list(-1), list(0), list(1), w.bits & kCapital);
  out.add(list(0), w.bits & kFirst, tag(0));
  out.add(list(0), list(1), tag(1));
  out.add(list(-1), list(0), tag(-1));
  // The same word elsewhere in the article.
  out.add(memory);
  out.add(memory, w.bits & (kCapital | kFirst), tag(0));
}

void transition_feature(NameLabel label, Features& out) {
  out.clear();
  out.add(0xABCD, label);
}

NameFinder::NameFinder(const Scorer& scorer) : scorer_(scorer) {
  Features features;
  for (int label = 0; label < kNameLabelCount; ++label) {
    transition_feature(static_cast<NameLabel>(label), features);
    scorer.add(features.hashes(), transitions_[label]);
    for (int next = 0; next < kNameLabelCount; ++next)
      if (!may_follow(static_cast<NameLabel>(label), static_cast<NameLabel>(next))) transitions_[label][next] = -1e9F;
  }
}

void NameFinder::label(const NameInput& input, std::vector<NameLabel>& labels) {
  const std::size_t n = input.words.size();
  constexpr auto kCount = static_cast<std::size_t>(kNameLabelCount);
  labels.assign(n, kOutsideName);
  if (n == 0) return;
  best_.assign(n * kCount, 0.0F);
  from_.assign(n * kCount, kOutsideName);
  Features features;
  for (std::size_t i = 0; i < n; ++i) {
    float* scores = &best_[i * kCount];
    name_features(input, i, features);
    scorer_.add(features.hashes(), scores);
    for (std::size_t next = 0; next < kCount; ++next) {
      float best = -std::numeric_limits<float>::infinity();
      for (std::size_t label = 0; label < (i == 0 ? 1 : kCount); ++label) {
        const float score = (i == 0 ? 0.0F : best_[(i - 1) * kCount + label]) + transitions_[label][next];
        if (score <= best) continue;
        best = score;
        from_[i * kCount + next] = static_cast<NameLabel>(label);
      }
      scores[next] += best;
    }
  }
  NameLabel last = kOutsideName;
  for (int label = 1; label < kNameLabelCount; ++label)
    if (may_follow(static_cast<NameLabel>(label), kOutsideName) &&
        best_[(n - 1) * kCount + static_cast<std::size_t>(label)] > best_[(n - 1) * kCount + last])
      last = static_cast<NameLabel>(label);
  for (std::size_t i = n; i-- > 0;) {
    labels[i] = last;
    last = from_[i * kCount + last];
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
