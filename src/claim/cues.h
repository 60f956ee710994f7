#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "hearsay/claim.h"
#include "hearsay/error.h"
#include "hearsay/reading.h"

namespace hearsay {

/// A word or phrase that hands content over to a source: one line of cues.lex.
struct Cue {
  /// How the content may stand beside the cue, and what kind of cue it is (bits of `flags`).
  enum Flag : std::uint16_t {
    kQuote = 1,        ///< beside a quotation, or as a comment on a clause
    kThat = 2,         ///< a finite clause
    kTo = 4,           ///< an infinitive
    kObject = 8,       ///< a noun phrase
    kObjectTo = 16,    ///< a noun phrase and an infinitive
    kObjectPred = 32,  ///< a noun phrase and a predicate
    kWhom = 64,        ///< the object is who is told
    kStance = 128,     ///< a wish, plan or judgement; nothing is asserted
    kCites = 256,      ///< the object is a further source
    kBack = 512,       ///< the bare object may be an earlier statement
    kFigure = 1024,    ///< the content must hold a number
  };
  enum class Word : std::uint8_t { kVerb, kNoun, kAdjective, kPreposition };

  std::string lemma;              ///< of the first word
  std::vector<std::string> rest;  ///< the words after it, as they stand
  Word word = Word::kVerb;
  CueForce force = CueForce::kSay;
  std::uint16_t flags = 0;
  std::vector<std::string> prepositions;         ///< "warned of"
  std::vector<std::string> object_prepositions;  ///< "described … as"

  bool takes(Flag flag) const { return (flags & flag) != 0; }
};

/// All cues, by their first word. Immutable, thread-safe.
class CueLexicon {
 public:
  /// Reads cues.lex. Errors: kMissingData, kMalformed with file and line.
  static Result<CueLexicon> load(const std::filesystem::path& lexicon);

  /// The cue that begins at a token, the longest that fits; null if none does. A verb is known by its lemma or, where the
  /// lemma is none of a cue, by its form.
  const Cue* find(const Reading& reading, std::string_view text, std::uint32_t token) const;

  /// The verb cue with this form ("said", "Says"), whatever its tag; null if there is none.
  const Cue* find_verb_form(std::string_view form) const;

  /// The noun cue of a lemma; null if there is none.
  const Cue* find_noun(std::string_view lemma) const;

  struct Example {
    std::string_view cue, sentence;
    Cue::Word word;
  };
  /// The example sentences, for the tests.
  std::vector<Example> examples() const;

 private:
  Result<void> add(std::span<const std::string_view> fields, std::string where);
  void add_forms(std::uint32_t cue, std::string_view irregular);
  const Cue* longest(std::span<const std::uint32_t> cues, const Reading& reading, std::string_view text, std::uint32_t token,
                     Cue::Word word) const;

  std::vector<Cue> cues_;
  std::vector<std::string> names_, examples_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_lemma_;
  std::unordered_map<std::string, std::uint32_t> by_form_;
};

}  // namespace hearsay
