#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "mark/entities_work.h"

namespace hearsay {

/// Whom the text has spoken of so far, as a reader remembers it: the last mentions, and the last subject.
class Discourse {
 public:
  struct Recent {
    std::int32_t entity = -1;
    std::uint32_t token = 0;
    std::uint32_t sentence = 0;
    bool subject = false;
  };

  explicit Discourse(const EntityWork& work) : work_(work) {}

  void note(std::int32_t entity, std::uint32_t token);

  /// Two entities have become one.
  void rename(std::int32_t from, std::int32_t into);

  /// Every subject passes here, an entity's or not.
  void note_subject(std::uint32_t token);

  /// The person that a pronoun at `token` means.
  std::optional<std::int32_t> person(std::uint32_t token, char gender) const;

  /// What "it" or "they" means: the last subject, of a sentence before the main clause's, if it is a body, a country or a group.
  std::optional<std::int32_t> thing(std::uint32_t token, bool plural) const;

  /// The last entity for which `fits(entity)` holds, within `sentences` back.
  template <typename Fits>
  std::optional<std::int32_t> last(std::uint32_t token, std::uint32_t sentences, Fits fits) const {
    const std::uint32_t here = work_.words.sentence(token);
    for (std::size_t i = recent_.size(); i-- > 0 && recent_.size() - i <= kRemembered;) {
      if (recent_[i].sentence + sentences < here) break;
      if (fits(work_.entities[static_cast<std::size_t>(recent_[i].entity)])) return recent_[i].entity;
    }
    return std::nullopt;
  }

 private:
  static constexpr std::size_t kRemembered = 120;

  bool is_same_clause(std::uint32_t pronoun, const Recent& recent) const;

  const EntityWork& work_;
  std::vector<Recent> recent_;
  std::optional<std::uint32_t> last_subject_, main_subject_;  // of any clause; of a sentence's own verb
};

bool is_subject(Deprel deprel);

}  // namespace hearsay
