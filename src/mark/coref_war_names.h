#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "mark/entities_work.h"

namespace hearsay {

/// Names that a noun says are another name of somebody: "Orlov, whose nom de guerre is Bear", "using his real name instead of …".
///
/// Whose name it is must be plain from the sentence: the noun before a relative pronoun, the name beside, or the only person that
/// the sentence can mean. Where two people could be meant nothing is said. To be asked for each token in text order.
class WarNames {
 public:
  explicit WarNames(const EntityWork& work) : work_(work), words_(work.words), lexicon_(work.lexicon) {}

  /// The person and the entity to be merged into it, where the phrase at `t` says that they are one.
  std::optional<std::pair<std::int32_t, std::int32_t>> at(std::uint32_t t);

 private:
  struct Said {
    std::uint32_t token = 0;
    std::int32_t entity = -1;
  };

  std::int32_t name_beginning(std::uint32_t t, std::uint32_t end) const;
  std::int32_t name_before(std::uint32_t t) const;
  std::int32_t owner(std::uint32_t t) const;
  std::int32_t partner(std::uint32_t t) const;
  std::int32_t only_person(std::uint32_t t) const;
  std::int32_t person_at(std::uint32_t t) const;
  bool is_unknown_person(std::uint32_t t) const;
  bool is_sign(std::uint32_t t) const { return words_.token(t).upos == Upos::kPunct; }

  const EntityWork& work_;
  const EntityWords& words_;
  const EntityLexicon& lexicon_;
  std::optional<Said> last_;  ///< the last such phrase, and whose name it gave
};

}  // namespace hearsay
