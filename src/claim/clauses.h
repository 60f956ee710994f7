#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claim/clauses_tree.h"

namespace hearsay {

/// One clause: a predicate with what belongs to it, cut off from the clauses below it.
struct Clause {
  enum class Type : std::uint8_t {
    kMain,        ///< the sentence's own
    kConjunct,    ///< coordinated with its governor, whose subject it may share
    kReported,    ///< complement: what is said, known, believed
    kAdverbial,   ///< finite, under a conjunction: "after cracks opened"
    kParticiple,  ///< "killing twelve", "surrounded by police"
    kRelative,    ///< "which was built in 1987"
    kInfinitive,  ///< purposes and complements of nouns: never a claim of its own
    kBeside,      ///< parataxis: set beside its governor
  };
  std::uint32_t head = 0;
  Type type = Type::kMain;
  std::int32_t parent = -1;                 ///< the governing clause, an index; -1 for none
  std::optional<std::uint32_t> subject;     ///< its own, shared or controlled
  bool own_subject = false;                 ///< the subject stands in the clause itself
  std::optional<std::uint32_t> antecedent;  ///< the noun that a relative or participle describes
  bool promoted = false;                    ///< a participle that is the sentence's only verb: "Surgeons operated on 64 people"
  bool passive = false;
  bool restrictive = false;  ///< a modifier that tells which one, not what happened
  bool condition = false;    ///< under "if", "unless", "should"
  bool unreal = false;       ///< a question or an imperative: nobody states it
};

/// The words by which clauses are told apart (`lexicon/factuality.lex`, roles `condition`, `question`).
struct ClauseWords {
  std::vector<bool> condition;  ///< by WordId
  std::vector<bool> question;
  bool is_condition(WordId word) const { return word < condition.size() && condition[word]; }
  bool is_question(WordId word) const { return word < question.size() && question[word]; }
};

/// The verb that an infinitive below the token brings, complement or purpose: "is preparing to attack".
std::optional<std::uint32_t> infinitive_below(const Tree& tree, std::uint32_t token);

/// All clauses of an article.
class Clauses {
 public:
  /// `attributes` marks the tokens that attribute what they govern: their open complement ("claimed to have won") is a clause of
  /// its own; `accuses` those whose object does what is told of it ("accused the guards of firing").
  Clauses(const Tree& tree, const ClauseWords& words, const std::vector<bool>& attributes, const std::vector<bool>& accuses);

  const std::vector<Clause>& all() const { return clauses_; }
  const Clause& operator[](std::size_t index) const { return clauses_[index]; }
  std::size_t size() const { return clauses_.size(); }

  /// The clause that a token belongs to, an index; -1 in a broken tree.
  std::int32_t of(std::uint32_t token) const { return of_[token]; }

  /// The clause that a token heads.
  std::optional<std::uint32_t> headed_by(std::uint32_t token) const {
    if (of_[token] < 0 || clauses_[static_cast<std::size_t>(of_[token])].head != token) return std::nullopt;
    return static_cast<std::uint32_t>(of_[token]);
  }

 private:
  std::vector<Clause> clauses_;
  std::vector<std::int32_t> of_;  // by token
};

}  // namespace hearsay
