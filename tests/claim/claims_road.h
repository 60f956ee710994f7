#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/article.h"
#include "hearsay/claim.h"
#include "hearsay/marks.h"

namespace hearsay::test {

/// A sentence read by the real reader and the real finders of times, quantities and attributions; its entities are made by hand:
/// every run of proper nouns is one, of the type that tests/cases/claims_names.lex gives (a place otherwise), and so are the
/// collectives named there.
struct Told {
  std::unique_ptr<Article> article;
  Marks marks;
  std::vector<Claim> claims;

  std::string text(const Claim& claim) const { return std::string(claim.span.of(article->text)); }
  std::string names(const std::vector<EntityId>& entities) const;
  std::string place(const Claim& claim) const { return claim.place ? marks.entities[*claim.place].name : ""; }

  /// The claims of a kind, for messages: "capture «Rebels took the town»".
  std::string list() const;
};

/// Reads a text published on Wednesday, 15 May 2024.
Told tell(std::string_view text);

}  // namespace hearsay::test
