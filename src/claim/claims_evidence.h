#pragma once

#include <cstdint>
#include <vector>

#include "claim/frames.h"

namespace hearsay {

/// What becomes of a clause.
enum class Standing : std::uint8_t {
  kAbsorbed,  ///< part of its governor's evidence
  kApart,     ///< stands alone but states nothing: a condition, a question, the attribution itself
  kClaim,     ///< states something of its own
};

/// The tokens that make up the evidence of a clause: its own and those of absorbed clauses, inside the attribution's content,
/// cut at its edges so that first and last belong to what is said; without the tokens `apart`. Ascending.
std::vector<std::uint32_t> evidence_of(const ArticleView& view, std::uint32_t clause, const std::vector<Standing>& standing,
                                       const std::vector<bool>& apart, std::optional<std::uint32_t> attribution);

/// The same for a noun and all that depends on it, without its preposition.
std::vector<std::uint32_t> evidence_of_noun(const ArticleView& view, std::uint32_t noun, const std::vector<Standing>& standing);

/// Whether the clause's verb only says what its object holds ("put the toll at 29"): its sense names a reporter.
bool only_reports(const ArticleView& view, const Clause& clause, const Understanding& understood);

/// From the first to the last token.
Span span_of(const Tree& tree, const std::vector<std::uint32_t>& tokens);

/// Whether the content of attribution `outer` holds the token, directly or through attributions nested in it.
bool is_within(const ArticleView& view, std::uint32_t token, std::uint32_t outer);

}  // namespace hearsay
