#include "read/tags.h"

#include <charconv>
#include <optional>

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
  if (set.tags.empty() || set.tags.size() > kMost)
    return fail(ErrorCode::kDamagedData, where, "the tag set has no tags or too many");
  return set;
}

std::string TagSet::to_text() const {
  std::string text;
  for (const FineTag& tag : tags)
    text.append(name_of(tag.upos)).append(" ").append(tag.xpos).append(" ").append(std::to_string(tag.features)).append("\n");
  return text;
}

}  // namespace hearsay::read
