#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "hearsay/error.h"
#include "ingest/words.h"
#include "text/table.h"

namespace hearsay {

/// What a phrase of the lexicon tells about the line it stands in (lexicon/ingest_*.lex explain each).
enum class PhraseRole : std::uint8_t {
  kItem,
  kLine,
  kLabel,
  kLead,
  kNotice,
  kNag,
  kAddress,
  kStamp,
  kBeside,
  kByline,
  kRubric,
  kMedia,
  kPaper,
  kConnect
};

/// Phrases by their first word: what the furniture of pages looks like.
class PhraseBook {
 public:
  struct Hit {
    std::size_t end_word = 0;  ///< the word after the phrase
    bool opens_list = false;   ///< a list of links to other pages follows
  };

  /// Takes in a file with the columns role, phrase, then. Errors: kMalformed with file and line.
  Result<void> add(const Table& table);

  /// The longest phrase of this role that begins at word `i` and ends by word `limit`; `end_word` 0 where there is none.
  Hit match(PhraseRole role, const LayoutWords& words, std::size_t i, std::size_t limit) const;

 private:
  struct Phrase {
    std::vector<std::string> words;
    PhraseRole role;
    bool opens_list;
  };
  static bool agrees(const Phrase& phrase, const LayoutWords& words, std::size_t i, std::size_t limit);

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, std::vector<Phrase>, Hash, std::equal_to<>> by_first_;
};

}  // namespace hearsay
