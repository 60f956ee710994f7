#pragma once

#include <concepts>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/error.h"

namespace hearsay {

/// A lexicon file: the one format in which Hearsay's written knowledge is kept.
///
///     # What this file says, in a sentence.
///     @columns  lemma | force | example
///     claim | claim | The mayor claimed that the bridge was safe.
///     deny  | deny  | …
///
/// UTF-8; a line is an entry; fields stand between `|`, blanks around them do not count; `#` at the start of a line begins a
/// comment; an empty field is "no value". `@columns` comes once, before the first entry; a line may leave out empty fields at
/// its end. Lists inside a field are separated by blanks or by commas, as the file's comment says.
class Table {
 public:
  struct Row {
    std::vector<std::string_view> fields;  ///< as many as there are columns
    int line = 0;
  };

  /// Reads a file. Errors: kMissingData, kMalformed with file and line.
  static Result<Table> load(const std::filesystem::path& file);

  /// Reads text; `name` is for messages.
  static Result<Table> parse(std::string text, std::string name);

  Table(Table&&) = default;
  Table& operator=(Table&&) = default;

  std::span<const Row> rows() const { return rows_; }

  /// Index of a column by name. Errors: kMalformed naming the file.
  Result<std::size_t> column(std::string_view name) const;

  /// "cues.lex:17", for messages.
  std::string where(const Row& row) const;

 private:
  Table() = default;
  std::unique_ptr<std::string> text_;
  std::string name_;
  std::vector<std::string_view> columns_;
  std::vector<Row> rows_;
};

/// The parts of a field, split at blanks (or at `separator`), without blanks around them, empty ones left out.
std::vector<std::string_view> split_list(std::string_view field, char separator = ' ');
template <std::same_as<std::string> Temporary>
std::vector<std::string_view> split_list(Temporary&& field, char separator = ' ') = delete;  // the parts would outlive it

/// Without blanks at both ends.
std::string_view trim(std::string_view text);

}  // namespace hearsay
