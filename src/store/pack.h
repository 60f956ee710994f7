#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "hearsay/situation.h"

namespace hearsay {

/// Objects of a situation as bytes and back, without loss: the column `packed` of the store, from which a situation is read again.
/// An article's `text` and `input` have columns of their own and are not among the bytes.

std::string pack(const SituationArticle& article);
std::string pack(const SituationEntity& entity);
std::string pack(const SituationClaim& claim);
std::string pack(const Event& event);
std::string pack(const Corroboration& corroboration);
std::string pack(const Dispute& dispute);
std::string pack(const Control& control);
std::string pack(const TimelineEntry& entry);

/// False where the bytes are not what `pack` wrote; then `out` is of no use.
[[nodiscard]] bool unpack(std::string_view bytes, SituationArticle& out);
[[nodiscard]] bool unpack(std::string_view bytes, SituationEntity& out);
[[nodiscard]] bool unpack(std::string_view bytes, SituationClaim& out);
[[nodiscard]] bool unpack(std::string_view bytes, Event& out);
[[nodiscard]] bool unpack(std::string_view bytes, Corroboration& out);
[[nodiscard]] bool unpack(std::string_view bytes, Dispute& out);
[[nodiscard]] bool unpack(std::string_view bytes, Control& out);
[[nodiscard]] bool unpack(std::string_view bytes, TimelineEntry& out);

/// Whether every index and span of a situation leads somewhere: a file can be damaged in ways that its own checks do not see.
bool is_whole(const Situation& situation);

}  // namespace hearsay
