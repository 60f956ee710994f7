#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "hearsay/error.h"
#include "text/table.h"

namespace hearsay {

/// What elements, classes and metadata of web pages mean (lexicon/ingest_markup.lex).
class Markup {
 public:
  enum class Fact : std::uint8_t { kTitle, kOutlet, kPublished, kLanguage, kUrl };
  static constexpr int kFactCount = 5;
  struct Meta {
    Fact fact;
    int rank;  ///< lower is surer
  };

  /// Errors: kMalformed with file and line.
  static Result<Markup> from(const Table& table);

  bool is_block(std::string_view element) const { return has(element, kBlock); }
  bool is_hidden(std::string_view element) const { return has(element, kHidden); }
  bool is_furniture(std::string_view element_or_role) const { return has(element_or_role, kFurniture); }
  /// True if a word of the class or id marks furniture.
  bool marks_furniture(std::string_view class_or_id) const;
  /// What a metadata name states, or nullptr.
  const Meta* meta(std::string_view name) const;

 private:
  enum Bit : std::uint8_t { kBlock = 1, kHidden = 2, kFurniture = 4, kClass = 8 };
  bool has(std::string_view name, Bit bit) const;

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, std::uint8_t, Hash, std::equal_to<>> names_;
  std::unordered_map<std::string, Meta, Hash, std::equal_to<>> metas_;
};

}  // namespace hearsay
