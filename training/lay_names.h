#pragma once

#include <vector>

#include "corpus.h"
#include "read/names.h"

namespace hearsay::training {

/// Lays gold spans over the words of a document as it was cut: a name takes every word it touches; overlapping names lose.
void lay_names(const NamedDocument& document, const Reading& reading, std::vector<read::NameLabel>& labels);

}  // namespace hearsay::training
