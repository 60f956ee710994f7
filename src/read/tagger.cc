#include "read/tagger.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/table.h"

namespace hearsay::read {
namespace {

std::optional<Upos> upos_named(std::string_view name) {
  for (int i = 0; i < kUposCount; ++i)
    if (name_of(static_cast<Upos>(i)) == name) return static_cast<Upos>(i);
  return std::nullopt;
}

}  // namespace

Result<TagSet> TagSet::parse(std::string_view text, const std::string& where) {
  TagSet set;
  for (const std::string_view line : split_list(text, '\n')) {
    const auto fields = split_list(line);
    FineTag tag;
    const auto upos = fields.size() == 3 ? upos_named(fields[0]) : std::nullopt;
    if (!upos) return fail(ErrorCode::kDamagedData, where, "the tag set has a line that is no tag");
    tag.upos = *upos;
    tag.xpos = fields[1];
    std::from_chars(fields[2].data(), fields[2].data() + fields[2].size(), tag.features);
    set.tags.push_back(std::move(tag));
  }
  if (set.tags.empty() || set.tags.size() >= kNoTag)
    return fail(ErrorCode::kDamagedData, where, "the tag set has no tags or too many");
  return set;
}

std::string TagSet::to_text() const {
  std::string text;
  for (const FineTag& tag : tags)
    text.append(name_of(tag.upos)).append(" ").append(tag.xpos).append(" ").append(std::to_string(tag.features)).append("\n");
  return text;
}

void tag_features(std::span<const Word> words, std::span<const TagId> tags, std::size_t i, Features& out) {
  static const Word kOutside{};
  const auto word = [&](std::ptrdiff_t offset) -> const Word& {
    const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(i) + offset;
    return at >= 0 && at < static_cast<std::ptrdiff_t>(words.size()) ? words[static_cast<std::size_t>(at)] : kOutside;
  };
  const auto tag = [&](std::size_t back) { return i >= back ? tags[i - back] : kNoTag; };
  const Word& w = word(0);
  const Word& before = word(-1);
  const Word& after = word(1);
  const std::uint16_t line = w.bits & (kShout | kTitleCase);
  out.clear();
  out.add(0);
  out.add(w.form, line);
  out.add(w.lower);
  for (const std::uint64_t suffix : w.suffix) out.add(suffix);
  for (const std::uint64_t prefix : w.prefix) out.add(prefix);
  out.add(w.shape, line);
  out.add(w.bits);
  out.add(w.suffix[2], w.bits & (kCapital | kFirst | kHasHyphen), line);
  out.add(before.lower);
  out.add(after.lower);
  out.add(word(-2).lower);
  out.add(word(2).lower);
  out.add(before.lower, w.lower);
  out.add(w.lower, after.lower);
  out.add(before.lower, after.lower);
  out.add(before.suffix[2]);
  out.add(after.suffix[2]);
  out.add(word(2).suffix[2]);
  out.add(after.shape, w.shape);
  out.add(before.shape, w.shape);
  out.add(tag(1));
  out.add(tag(2));
  out.add(tag(1), tag(2));
  out.add(tag(1), w.lower);
  out.add(tag(1), w.suffix[2]);
  out.add(tag(1), tag(2), w.suffix[1]);
  out.add(tag(1), before.lower);
  out.add(tag(1), after.lower);
  out.add(tag(1), w.suffix[2], after.suffix[2]);
  out.add(tag(1), tag(2), w.lower);
  out.add(w.lower, after.suffix[2], word(2).suffix[1]);
  out.add(w.suffix[2], after.lower);
  out.add(after.lower, word(2).lower);
}

void tag_words(const Scorer& scorer, std::span<const Word> words, std::vector<TagId>& tags) {
  tags.assign(words.size(), kNoTag);
  Features features;
  std::array<float, 256> scores;
  const auto n = static_cast<std::size_t>(scorer.classes());
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::fill_n(scores.begin(), n, 0.0F);
    tag_features(words, tags, i, features);
    scorer.add(features.hashes(), scores.data());
    tags[i] =
        static_cast<TagId>(std::max_element(scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(n)) - scores.begin());
  }
}

}  // namespace hearsay::read
