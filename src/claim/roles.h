#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claim/clauses.h"
#include "claim/predicates.h"

namespace hearsay {

/// The arguments of a predicate, grammar undone: in a passive the subject is what the active voice would have as its subject.
struct Arguments {
  struct Oblique {
    std::uint32_t preposition = 0;  ///< token of the preposition
    std::uint32_t noun = 0;
  };
  std::optional<std::uint32_t> subject;
  std::optional<std::uint32_t> object;
  std::optional<std::uint32_t> possessor;  ///< of a nominal predicate: "the rebels' offensive"
  std::vector<Oblique> obliques;           ///< in text order

  /// The noun under a preposition.
  std::optional<std::uint32_t> under(const Tree& tree, WordId preposition) const;
  /// What a role rule points at.
  std::optional<std::uint32_t> at(const Tree& tree, const RoleRule& rule) const;
};

/// Of a clause whose predicate is `predicate`, the head itself or a verb below it ("began to encircle").
Arguments arguments_of_clause(const Tree& tree, const Clause& clause, std::uint32_t predicate, WordId by);

/// Of a nominal predicate: "the capture of the town by rebels".
Arguments arguments_of_noun(const Tree& tree, std::uint32_t noun);

/// Adds what depends on a noun under prepositions and as possessor: a noun that carries the meaning of its verb.
void add_arguments_of_noun(const Tree& tree, std::uint32_t noun, Arguments& arguments);

}  // namespace hearsay
