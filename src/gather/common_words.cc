#include "gather/common_words.h"

#include <algorithm>
#include <iterator>

#include "text/table.h"

namespace hearsay {
namespace {

constexpr std::string_view kLittle[] = {"0", "1"};  // "one" is mostly a pronoun, "zero" no figure that two reports share

}  // namespace

Result<CommonWords> CommonWords::load(const std::filesystem::path& lexicon) {
  CommonWords out;
  const auto common = Table::load(lexicon / "common_words.lex");
  if (!common) return tl::make_unexpected(common.error());
  const auto listed = common->column("words");
  if (!listed) return tl::make_unexpected(listed.error());
  for (const Table::Row& row : common->rows())
    for (const std::string_view word : split_list(row.fields[*listed])) out.common_.emplace(word);

  const auto numbers = Table::load(lexicon / "numbers.lex");
  if (!numbers) return tl::make_unexpected(numbers.error());
  const auto words = numbers->column("words"), kind = numbers->column("kind"), value = numbers->column("value");
  for (const auto* column : {&words, &kind, &value})
    if (!*column) return tl::make_unexpected(column->error());
  for (const Table::Row& row : numbers->rows()) {
    if (row.fields[*kind] != "unit" && row.fields[*kind] != "ten") continue;
    if (std::find(std::begin(kLittle), std::end(kLittle), row.fields[*value]) != std::end(kLittle)) continue;
    for (const std::string_view word : split_list(row.fields[*words])) out.numbers_.emplace(word, row.fields[*value]);
  }
  return out;
}

std::string_view CommonWords::digits_of(std::string_view folded) const {
  const auto found = numbers_.find(std::string(folded));
  return found == numbers_.end() ? std::string_view{} : std::string_view(found->second);
}

}  // namespace hearsay
