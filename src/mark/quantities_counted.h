#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "hearsay/article.h"
#include "hearsay/reading.h"
#include "mark/numbers_atoms.h"
#include "mark/quantities_lexicon.h"

namespace hearsay {

/// What a number counts or measures.
struct Counted {
  std::optional<std::uint32_t> token;  ///< the noun, or the word that stands for the people counted
  std::optional<std::string> unit;     ///< as written; with the nouns joined before it ("patrol boats")
  std::uint32_t end = 0;               ///< one past the last atom that belongs to the amount
};

/// Finds what is counted by the number of the atoms `[begin, end)`: a measure or a state that follows, else the noun that the tree
/// says it counts if it stands close by, else the first noun after it.
class CountedFinder {
 public:
  CountedFinder(const QuantityLexicon& lexicon, const Article& article, const Reading& reading, const AtomLine& line,
                const Sentence& sentence)
      : lexicon_(lexicon), text_(article.text), reading_(reading), line_(line), sentence_(sentence) {}

  Counted find(std::uint32_t begin, std::uint32_t end) const;

 private:
  std::optional<Counted> measure(std::uint32_t end) const;
  std::optional<Counted> state(std::uint32_t end) const;
  std::optional<Counted> noun(std::uint32_t begin, std::uint32_t end) const;
  std::optional<std::uint32_t> noun_by_words(std::uint32_t end) const;
  std::optional<std::uint32_t> noun_by_tree(std::uint32_t begin, std::uint32_t end) const;
  bool is_nounlike(std::uint32_t token) const;
  std::uint32_t atom_after(std::uint32_t token, std::uint32_t from) const;

  const QuantityLexicon& lexicon_;
  std::string_view text_;
  const Reading& reading_;
  const AtomLine& line_;
  const Sentence& sentence_;
};

}  // namespace hearsay
