#pragma once

#include <span>
#include <vector>

#include "gather/copies.h"
#include "gather/gatherer.h"

namespace hearsay {

/// All articles at once: each counts for each, whatever the order. Wires and stories are numbered by their first article.
///
/// Method: tf-idf over all articles, average-link clustering (link.h) of those that are in one window; a wire is what is tied
/// together by copies.
std::vector<Assignment> gather_batch(std::vector<Print> prints, const GatherOptions& options);

}  // namespace hearsay
