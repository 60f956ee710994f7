#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "claim/attributions_scene.h"

namespace hearsay {

/// A cue verb or adjective at work, shared by the functions that look for its content.
struct VerbCue {
  std::uint32_t verb = 0;
  const Cue* cue = nullptr;
  TokenRange segment;  ///< the stretch of the sentence to look in
};

/// Each tries one construction; true where it is that one, and the draft then has its content.
bool add_comment(const Scene& scene, const std::vector<Draft>& drafts, const VerbCue& at,
                 Draft& draft);                                                ///< "…, X said", "…, said X, …"
bool add_passive(const Scene& scene, const VerbCue& at, Draft& draft);         ///< "X is said to …", "denied by X"
bool add_back_reference(const Scene& scene, const VerbCue& at, Draft& draft);  ///< "denied it", "something X denies"

/// Trims a range and adds it to the content; false where nothing is left.
bool add_content(const Scene& scene, Draft& draft, TokenRange range);

/// The content clause with the clauses joined to it that the tree hangs on the cue.
TokenRange with_coordinates(const Scene& scene, std::uint32_t content, TokenRange range, TokenRange segment);

/// Whether a dependent is led by one of the prepositions.
bool led_by(const Scene& scene, std::uint32_t child, const std::vector<std::string>& prepositions);

/// Whether a dependent of the verb completes its object: "as …", "of …", a predicate.
bool completes_object(const Scene& scene, std::uint32_t child, const Cue& cue);

}  // namespace hearsay
