#include "ingest/markup.h"

namespace hearsay {
namespace {

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return out;
}

}  // namespace

Result<Markup> Markup::from(const Table& table) {
  const std::unordered_map<std::string_view, Bit> bits = {
      {"block", kBlock}, {"hidden", kHidden}, {"furniture", kFurniture}, {"class", kClass}};
  const std::unordered_map<std::string_view, Fact> facts = {{"title", Fact::kTitle},
                                                            {"outlet", Fact::kOutlet},
                                                            {"published", Fact::kPublished},
                                                            {"language", Fact::kLanguage},
                                                            {"url", Fact::kUrl}};
  Markup markup;
  const auto role = table.column("role"), name = table.column("name");
  if (!role || !name) return tl::unexpected(!role ? role.error() : name.error());
  int rank = 0;
  for (const Table::Row& row : table.rows()) {
    const std::string key(row.fields[*name]);
    if (const auto bit = bits.find(row.fields[*role]); bit != bits.end()) {
      markup.names_[key] |= bit->second;
    } else if (const auto fact = facts.find(row.fields[*role]); fact != facts.end()) {
      markup.metas_.emplace(key, Meta{fact->second, rank++});
    } else {
      return fail(ErrorCode::kMalformed, table.where(row), "unknown role");
    }
  }
  return markup;
}

bool Markup::has(std::string_view name, Bit bit) const {
  const auto found = names_.find(name);
  return found != names_.end() && (found->second & bit) != 0;
}

bool Markup::marks_furniture(std::string_view class_or_id) const {
  // "shareBar-top" is share, bar, top.
  constexpr std::size_t kLongest = 500;
  class_or_id = class_or_id.substr(0, kLongest);
  std::string word;
  for (std::size_t i = 0; i <= class_or_id.size(); ++i) {
    const char c = i < class_or_id.size() ? class_or_id[i] : ' ';
    const bool capital = c >= 'A' && c <= 'Z';
    const bool letter = capital || (c >= 'a' && c <= 'z');
    if (!letter || (capital && i > 0 && class_or_id[i - 1] >= 'a' && class_or_id[i - 1] <= 'z')) {
      if (has(word, kClass)) return true;
      word.clear();
    }
    if (letter) word.push_back(capital ? static_cast<char>(c + 32) : c);
  }
  return false;
}

const Markup::Meta* Markup::meta(std::string_view name) const {
  const auto found = metas_.find(lower_ascii(name));
  return found != metas_.end() ? &found->second : nullptr;
}

}  // namespace hearsay
