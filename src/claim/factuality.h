#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "claim/clauses.h"
#include "claim/predicates_words.h"
#include "hearsay/claim.h"
#include "hearsay/error.h"

namespace hearsay {

/// Whether it is so, how sure the speaker is, and whether it has happened. After FactBank (Saurí and Pustejovsky 2009).
struct Factuality {
  Polarity polarity = Polarity::kPositive;
  Certainty certainty = Certainty::kCertain;
  Modality modality = Modality::kActual;
};

/// What a word does to the factuality of the clause it stands in (`lexicon/factuality.lex`).
struct FactualityEffect {
  enum class Role : std::uint8_t { kNegator, kModal, kAdverb, kGovernor, kCondition, kQuestion, kFalse };
  Role role = Role::kAdverb;
  bool negative = false;
  std::optional<Certainty> certainty;
  std::optional<Modality> modality;
  enum class Past : std::uint8_t { kSame, kHearsay } past = Past::kSame;  ///< what "have" after a modal makes of it
};

class FactualityWords {
 public:
  /// Errors: kMissingData, kMalformed with file and line.
  Result<void> load(const std::filesystem::path& file, Words& words);

  const FactualityEffect* find(WordId word, FactualityEffect::Role role) const;
  const FactualityEffect* find(const Tree& tree, std::uint32_t token, FactualityEffect::Role role) const;
  ClauseWords clause_words() const;

 private:
  struct Entry {
    WordId word;
    FactualityEffect effect;
  };
  std::vector<Entry> entries_;  // sorted by word
};

/// What surrounds a clause and bears on its factuality.
struct FactualityContext {
  const Attribution* attribution = nullptr;  ///< the one that holds the clause
  bool conditional = false;                  ///< stands under a condition
  bool toll = false;                         ///< states a number of victims: not a thing one plans
  bool promised = false;                     ///< the attribution promises it
};

/// Judges a clause whose predicate is `predicate`: the head itself or a word that the head governs. Linear in the clause.
Factuality judge(const Tree& tree, const FactualityWords& words, const Clause& clause, std::uint32_t predicate,
                 const FactualityContext& context);

}  // namespace hearsay
