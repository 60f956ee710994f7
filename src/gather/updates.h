#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hearsay {

/// By what an article is known again.
struct ArticleName {
  std::string id;
  std::optional<std::string> url;
};

/// Where an article belongs among those held from earlier runs.
struct ArticleSlot {
  std::size_t at = 0;  ///< the number of the held article whose new version it is, or a number past the last held one
  std::string id;      ///< under which it is held: no two articles have one
};

/// Which fresh articles are new versions of held ones, and where the others go: behind, in their own order.
///
/// An article is a new version of one with the same id, unless both have an address and these differ; or of the one with the same
/// address, if the address is of one article only among the held and among the fresh. It keeps the id by which it was held. Another
/// article's id that is taken gets a number behind it ("a-2"). Ids must be unique within each list. Cost: O(articles).
std::vector<ArticleSlot> place_among_held(std::span<const ArticleName> held, std::span<const ArticleName> fresh);

}  // namespace hearsay
