#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "corpus.h"

namespace hearsay::training {

/// Names to put in place of others, by type.
struct NameStock {
  std::vector<std::string> given, family, places, organizations;
};

/// First and family names of the lexicon (classes `given`, `family` of read_names.lex), regions of GeoNames' tables, and the
/// organizations that the documents name.
NameStock stock_names(const std::string& lexicon, const std::filesystem::path& geonames,
                      const std::vector<NamedDocument>& documents);

/// A copy of each document in which most names are others, the same for each of its occurrences: so that the finder learns what
/// surrounds a name and not the names themselves. Every tenth copy is put in capitals.
std::vector<NamedDocument> substitute_names(const std::vector<NamedDocument>& documents, const NameStock& stock, unsigned seed);

}  // namespace hearsay::training
