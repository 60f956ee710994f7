#include "lay_names.h"

#include <algorithm>

namespace hearsay::training {

using read::NamePart;

void lay_names(const NamedDocument& document, const Reading& reading, std::vector<read::NameLabel>& labels) {
  labels.assign(reading.tokens.size(), read::kOutsideName);
  for (const Name& name : document.names) {
    std::vector<std::size_t> inside;
    for (std::size_t i = 0; i < reading.tokens.size(); ++i)
      if (reading.tokens[i].span.overlaps(name.span)) inside.push_back(i);
    const bool free = std::all_of(inside.begin(), inside.end(), [&](std::size_t i) { return labels[i] == read::kOutsideName; });
    if (inside.empty() || !free || reading.sentence_of[inside.front()] != reading.sentence_of[inside.back()]) continue;
    for (const std::size_t i : inside) labels[i] = read::name_label(name.type, NamePart::kInside);
    labels[inside.front()] = read::name_label(name.type, NamePart::kBegin);
    labels[inside.back()] = read::name_label(name.type, inside.size() == 1 ? NamePart::kUnit : NamePart::kLast);
  }
}

}  // namespace hearsay::training
