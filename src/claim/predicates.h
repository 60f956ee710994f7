#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "claim/clauses_tree.h"
#include "claim/predicates_words.h"
#include "hearsay/claim.h"
#include "hearsay/error.h"

namespace hearsay {

/// The slots that a role can fill.
enum class RoleSlot : std::uint8_t {
  kActor,
  kTarget,
  kPlace,
  kSpeaker,   ///< says it by doing it: "the toll stands at 29"
  kReporter,  ///< only says it, so that its verb is no part of what is claimed: "put the toll at 29"
};

/// Where a role is found: "s>a" the subject is the actor, "against>t" what stands under "against" is the target.
struct RoleRule {
  enum class Source : std::uint8_t { kSubject, kObject, kPossessor, kPreposition };
  Source source = Source::kSubject;
  WordId preposition = 0;
  RoleSlot slot = RoleSlot::kActor;
};

/// One meaning of a predicate.
///
/// `lexicon/predicates_*.lex` (verbs), `nominals.lex` (nouns), `states.lex` (after a copula, or in a headline without one).
struct Sense {
  enum class Part : std::uint8_t { kVerb, kNoun, kState };
  std::string id;                 ///< "capture/take-control"
  std::optional<ClaimKind> kind;  ///< none: matched so that it is no claim (evaluations)
  Part part = Part::kVerb;
  std::vector<std::vector<WordId>> words;  ///< each place of the pattern with its alternatives
  std::size_t head = 0;                    ///< which place is the predicate itself
  ClassBits subject = 0, object = 0;       ///< one of these classes is required; 0 for any
  ClassBits not_object = 0;                ///< none of these
  bool bare = false;                       ///< only without an object
  std::vector<RoleRule> roles;
  Extent extent = Extent::kNone;
  std::string example;
  std::string where;  ///< file and line, for messages and tests
};

/// A sense found in a text.
struct Match {
  const Sense* sense = nullptr;
  std::uint32_t predicate = 0;          ///< the token that expresses it
  std::optional<std::uint32_t> object;  ///< what stands under the pattern's last preposition
};

/// What is known of an argument when a sense is chosen.
struct ArgumentClasses {
  ClassBits subject = 0;
  ClassBits object = 0;
  bool has_object = false;
};

class Predicates {
 public:
  /// Reads every predicate file of the folder. Errors: kMissingData, kMalformed with file and line.
  static Result<Predicates> load(const std::filesystem::path& lexicon, Words& words, WordClasses& classes);

  /// The best sense of a token in a part: more words before fewer, restricted before free, then in the order of the files.
  /// `classes_of` tells the classes of a noun when a pattern's preposition leads to one.
  template <typename ClassesOf>
  std::optional<Match> match(const Tree& tree, std::uint32_t token, Sense::Part part, const ArgumentClasses& arguments,
                             const ClassesOf& classes_of) const {
    for (const WordId word : {tree.lemma(token), tree.form(token)}) {
      if (word == 0 || word >= by_head_.size()) continue;
      // A verb is read as a state only in the very form that the lexicon has: "closed" is no "close to".
      if (part == Sense::Part::kState && tree.at(token).upos == Upos::kVerb && word != tree.form(token)) continue;
      for (const std::uint32_t index : by_head_[word]) {
        const Sense& sense = senses_[index];
        if (sense.part != part) continue;
        std::optional<std::uint32_t> under;
        if (!match_words(tree, token, sense, under)) continue;
        const bool has_object = under || arguments.has_object;
        const ClassBits object = under ? classes_of(*under) : arguments.object;
        if (sense.subject && !(sense.subject & arguments.subject)) continue;
        if (sense.object && !(sense.object & object)) continue;
        if (sense.not_object & object) continue;
        if (sense.bare && has_object) continue;
        return Match{&sense, token, under};
      }
      if (tree.lemma(token) == tree.form(token)) break;  // the same list again
    }
    return std::nullopt;
  }

  const std::vector<Sense>& senses() const { return senses_; }

 private:
  static bool match_words(const Tree& tree, std::uint32_t token, const Sense& sense, std::optional<std::uint32_t>& under);
  Result<void> load_file(const std::filesystem::path& file, Sense::Part part, Words& words, WordClasses& classes);
  void index(const Words& words);

  std::vector<std::vector<RoleRule>> default_roles_;  // by kind
  std::vector<Sense> senses_;
  std::vector<std::vector<std::uint32_t>> by_head_;  // by word, best first
};

}  // namespace hearsay
