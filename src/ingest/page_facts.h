#pragma once

#include <array>
#include <climits>
#include <optional>
#include <string>
#include <string_view>

#include "ingest/markup.h"

namespace hearsay {

/// What the metadata of a page state, the surest statement of each fact.
class PageFacts {
 public:
  explicit PageFacts(const Markup& markup) : markup_(markup) { ranks_.fill(INT_MAX); }

  /// A metadata name with its value; unknown names are passed over.
  void add(std::string_view name, std::string_view value);
  void add(Markup::Fact fact, int rank, std::string_view value);

  /// The text of a <script type="application/ld+json">: schema.org's headline, datePublished, publisher, inLanguage.
  void add_json_ld(std::string_view json);

  const std::optional<std::string>& operator[](Markup::Fact fact) const { return values_[static_cast<std::size_t>(fact)]; }

  /// Ranks for what is stated otherwise than by metadata.
  static constexpr int kStructured = -1;   ///< surer than any metadata name: JSON-LD
  static constexpr int kElement = 100000;  ///< less sure than any: an element such as <time>

 private:
  const Markup& markup_;
  std::array<std::optional<std::string>, Markup::kFactCount> values_;
  std::array<int, Markup::kFactCount> ranks_{};
};

}  // namespace hearsay
