#include "text/table.h"

#include <fstream>
#include <sstream>

#include "text/utf8.h"

namespace hearsay {
namespace {

constexpr std::string_view kColumns = "@columns";

std::vector<std::string_view> split_fields(std::string_view line) {
  std::vector<std::string_view> fields;
  for (std::size_t begin = 0;;) {
    const std::size_t bar = line.find('|', begin);
    fields.push_back(trim(line.substr(begin, bar - begin)));
    if (bar == std::string_view::npos) return fields;
    begin = bar + 1;
  }
}

}  // namespace

std::string_view trim(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

std::vector<std::string_view> split_list(std::string_view field, char separator) {
  std::vector<std::string_view> parts;
  while (!field.empty()) {
    const std::size_t at = field.find(separator);
    const std::string_view part = trim(field.substr(0, at));
    if (!part.empty()) parts.push_back(part);
    if (at == std::string_view::npos) break;
    field.remove_prefix(at + 1);
  }
  return parts;
}

Result<Table> Table::load(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in)
    return fail(ErrorCode::kMissingData, file.string(),
                "cannot be read; build the project again or name its data folder with --data");
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return parse(std::move(bytes).str(), file.filename().string());
}

Result<Table> Table::parse(std::string text, std::string name) {
  if (find_invalid_utf8(text) != std::string_view::npos) return fail(ErrorCode::kMalformed, name, "is not UTF-8");
  Table table;
  table.text_ = std::make_unique<std::string>(std::move(text));
  table.name_ = std::move(name);
  int number = 0;
  for (std::string_view rest = *table.text_; !rest.empty();) {
    const std::size_t newline = rest.find('\n');
    const std::string_view line = trim(rest.substr(0, newline));
    rest.remove_prefix(newline == std::string_view::npos ? rest.size() : newline + 1);
    ++number;
    if (line.empty() || line.front() == '#') continue;
    const std::string where = table.name_ + ":" + std::to_string(number);
    if (line.starts_with(kColumns)) {
      if (!table.columns_.empty()) return fail(ErrorCode::kMalformed, where, "a second line @columns");
      table.columns_ = split_fields(line.substr(kColumns.size()));
      continue;
    }
    if (table.columns_.empty()) return fail(ErrorCode::kMalformed, where, "an entry before the line @columns");
    Row row{split_fields(line), number};
    if (row.fields.size() > table.columns_.size()) return fail(ErrorCode::kMalformed, where, "has more fields than @columns names");
    row.fields.resize(table.columns_.size());
    table.rows_.push_back(std::move(row));
  }
  return table;
}

Result<std::size_t> Table::column(std::string_view name) const {
  for (std::size_t i = 0; i < columns_.size(); ++i)
    if (columns_[i] == name) return i;
  return fail(ErrorCode::kMalformed, name_, "has no column \"" + std::string(name) + "\"");
}

std::string Table::where(const Row& row) const {
  return name_ + ":" + std::to_string(row.line);
}

}  // namespace hearsay
