#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

#include "claim/clauses.h"
#include "claim/factuality.h"
#include "claim/predicates.h"
#include "claim/roles.h"
#include "hearsay/article.h"
#include "hearsay/claim.h"
#include "hearsay/marks.h"

namespace hearsay {

/// All written knowledge that claims are found by. Loaded once, then only read.
struct ClaimLexicon {
  Words words;
  WordClasses classes;
  Predicates predicates;
  FactualityWords factuality;
  ClauseWords clause_words;
  struct ExtentWord {
    WordId word;
    Extent extent;
  };
  std::vector<ExtentWord> extents;

  // Classes and words that the mechanism itself asks for.
  ClassBits person = 0, organization = 0, place = 0, number = 0, country = 0;
  ClassBits part = 0, relative = 0, first_plural = 0, first_singular = 0, third_person = 0, third_gendered = 0, locative = 0,
            origin = 0, report = 0, anaphor = 0, generic = 0;
  ClassBits light = 0, occur = 0, stative = 0, aspect = 0, circumstance = 0, victim = 0, measure = 0, collective = 0, ranked = 0;
  WordId by = 0, of = 0;

  /// Errors: kMissingData, kMalformed with file and line.
  static Result<ClaimLexicon> load(const std::filesystem::path& folder);
};

/// One article with all that is known of it, as the steps of this room pass it on.
struct ArticleView {
  ArticleView(const ClaimLexicon& claim_lexicon, const Article& an_article, const Reading& a_reading, const Marks& some_marks,
              std::span<const Attribution> some_attributions);

  const ClaimLexicon& lexicon;
  const Article& article;
  const Marks& marks;
  Tree tree;
  std::vector<Attribution> attributions;  ///< those whose cue only governs ("is expected to") emptied
  Clauses clauses;
  std::vector<std::int32_t> quantity_at;  ///< by token: the quantity that covers it, -1 for none
  std::vector<std::int32_t> time_at;      ///< by token: the time expression that covers it, -1 for none

  ClassBits classes_of(std::uint32_t token) const;              ///< of an argument: its entity's type and its noun's classes
  bool is_in_class(std::uint32_t token, ClassBits bits) const;  ///< of the word alone
  const Mention* mention_at(std::uint32_t token) const;

  /// The innermost attribution whose content holds the token; none in the article's own voice.
  std::optional<std::uint32_t> attribution_of(std::uint32_t token) const;

  /// The attribution whose cue the token heads.
  std::optional<std::uint32_t> attribution_by(std::uint32_t cue) const;

 private:
  std::vector<std::int32_t> attribution_of_, attribution_by_;  // by token
};

/// A clause or a noun understood as stating something, before its slots are filled.
struct Frame {
  const Clause* clause = nullptr;  ///< none for a nominal
  std::uint32_t head = 0;          ///< the clause's head or the noun
  std::uint32_t predicate = 0;     ///< the token that expresses it
  const Sense* sense = nullptr;    ///< none where the kind was found otherwise
  ClaimKind kind = ClaimKind::kOther;
  Arguments arguments;
  std::vector<std::uint32_t> tokens;  ///< of the evidence, ascending: its own, without sub-clauses that stand alone
  std::optional<std::uint32_t> attribution;
  std::optional<std::uint32_t> light_noun;  ///< the noun that carries the meaning of a light verb
};

/// What a clause expresses: the lexicon's sense of its verb, of the noun that its light verb carries, of its nominal predicate.
/// `kind` is none where the clause is known to state nothing checkable.
struct Understanding {
  std::optional<ClaimKind> kind;
  const Sense* sense = nullptr;
  std::uint32_t predicate = 0;
  Arguments arguments;
  std::optional<std::uint32_t> light_noun;
  bool found = false;  ///< by the lexicon; else nothing is known but the arguments
};
Understanding understand(const ArticleView& view, const Clause& clause);

/// What happening or condition the lexicon knows a noun to tell; null where it tells none.
const Sense* sense_of_noun(const ArticleView& view, std::uint32_t token);

}  // namespace hearsay
