#include "read/lexicon.h"

#include "text/table.h"

namespace hearsay::read {

Result<Lexicon> Lexicon::parse(std::string_view words, std::string_view contractions, std::string_view lists) {
  auto word_table = Table::parse(std::string(words), std::string(kWordTable));
  if (!word_table) return tl::unexpected(word_table.error());
  auto contraction_table = Table::parse(std::string(contractions), std::string(kContractionTable));
  if (!contraction_table) return tl::unexpected(contraction_table.error());
  auto list_table = Table::parse(std::string(lists), std::string(kListTable));
  if (!list_table) return tl::unexpected(list_table.error());
  auto tokens = TokenLexicon::from(*word_table, *contraction_table);
  if (!tokens) return tl::unexpected(tokens.error());
  auto word_lists = WordLists::from(*list_table);
  if (!word_lists) return tl::unexpected(word_lists.error());
  return Lexicon{std::move(*tokens), std::move(*word_lists)};
}

}  // namespace hearsay::read
