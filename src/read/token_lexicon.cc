#include "read/tokenizer.h"

namespace hearsay::read {

Result<TokenLexicon> TokenLexicon::from(const Table& words, const Table& contractions) {
  TokenLexicon lexicon;
  const auto kind = words.column("class"), list = words.column("words");
  const auto form = contractions.column("form"), first = contractions.column("first");
  for (const auto* column : {&kind, &list, &form, &first})
    if (!*column) return tl::unexpected(column->error());
  for (const Table::Row& row : words.rows()) {
    const std::string_view name = row.fields[*kind];
    for (const std::string_view word : split_list(row.fields[*list])) {
      std::string key(word);
      if (name == "title")
        lexicon.abbreviations_.emplace(key, StopKind::kTitle);
      else if (name == "numbered")
        lexicon.abbreviations_.emplace(key, StopKind::kNumbered);
      else if (name == "month")
        lexicon.abbreviations_.emplace(key, StopKind::kMonth);
      else if (name == "middle")
        lexicon.abbreviations_.emplace(key, StopKind::kMiddle);
      else if (name == "end")
        lexicon.abbreviations_.emplace(key, StopKind::kEnd);
      else if (name == "starter")
        lexicon.starters_.insert(key);
      else if (name == "prefix")
        lexicon.prefixes_.insert(key);
      else if (name == "hyphenated")
        lexicon.hyphenated_.insert(key);
      else if (name == "domain")
        lexicon.domains_.insert(key);
      else
        return fail(ErrorCode::kMalformed, words.where(row), "unknown class \"" + std::string(name) + "\"");
    }
  }
  for (const Table::Row& row : contractions.rows()) lexicon.contractions_.emplace(row.fields[*form], row.fields[*first].size());
  return lexicon;
}

const StopKind* TokenLexicon::abbreviation(std::string_view lower_without_stop) const {
  const auto found = abbreviations_.find(lower_without_stop);
  return found == abbreviations_.end() ? nullptr : &found->second;
}

std::size_t TokenLexicon::first_part(std::string_view lower) const {
  const auto found = contractions_.find(lower);
  return found == contractions_.end() ? 0 : found->second;
}

}  // namespace hearsay::read
