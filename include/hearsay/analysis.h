#pragma once

#include <vector>

#include "hearsay/article.h"
#include "hearsay/claim.h"
#include "hearsay/marks.h"
#include "hearsay/reading.h"

namespace hearsay {

/// All that one article says, read on its own: the result of `Engine::analyze`.
struct Analysis {
  Reading reading;
  Marks marks;
  std::vector<Attribution> attributions;
  std::vector<Claim> claims;
};

/// What stays of an article once it is analysed: all that gathering and reconciling need, without trees and tokens.
struct Report {
  Article article;
  std::vector<Entity> entities;
  std::vector<Mention> mentions;
  std::vector<Claim> claims;
  std::vector<Span> quotations;  ///< direct quotations, for recognising copies
};

}  // namespace hearsay
