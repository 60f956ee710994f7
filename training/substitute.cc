#include "substitute.h"

#include <algorithm>
#include <map>
#include <random>
#include <sstream>

#include "text/table.h"
#include "text/utf8.h"

namespace hearsay::training {
namespace {

std::string capitalised(std::string_view word) {
  std::string out(word);
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 32);
  return out;
}

// Names that stay: what is well known should be recognised too.
constexpr unsigned kKeptPercent = 40;

class Substituter {
 public:
  Substituter(const NameStock& stock, unsigned seed) : stock_(stock), random_(seed) {}

  NamedDocument substitute(const NamedDocument& source, bool shout) {
    chosen_.clear();
    NamedDocument out;
    out.article.id = source.article.id + "+";
    std::vector<Name> names = source.names;
    std::sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.span < b.span; });
    const std::string_view text = source.article.text;
    std::uint32_t at = 0;
    for (const Name& name : names) {
      if (name.span.begin < at) continue;
      append(out.article.text, text.substr(at, name.span.begin - at), shout);
      const auto begin = static_cast<std::uint32_t>(out.article.text.size());
      append(out.article.text, another(std::string(name.span.of(text)), name.type), shout);
      Name put = name;
      put.span = {begin, static_cast<std::uint32_t>(out.article.text.size())};
      out.names.push_back(put);
      at = name.span.end;
    }
    append(out.article.text, text.substr(at), shout);
    return out;
  }

 private:
  static void append(std::string& out, std::string_view part, bool shout) {
    for (const char c : part) out.push_back(shout && c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c);
  }

  const std::string& pick(const std::vector<std::string>& from) {
    return from[static_cast<std::size_t>(random_() >> 4) % from.size()];
  }

  std::string another(const std::string& name, EntityType type) {
    std::string& found = chosen_[name];
    if (!found.empty()) return found;
    if (random_() % 100 < kKeptPercent) return found = name;
    const bool one_word = name.find(' ') == std::string::npos;
    if (type == EntityType::kPlace) return found = pick(stock_.places);
    if (type == EntityType::kOrganization) return found = pick(stock_.organizations);
    if (one_word) return found = random_() % 3 == 0 ? pick(stock_.given) : pick(stock_.family);
    static constexpr const char* kJoints[] = {" ",    " ",    " ",    " ",     " ",     " ",    " ", " al-",
                                              " Al-", " el-", " de ", " von ", " bin ", " A. ", "-"};
    std::string first = pick(stock_.given);
    const char* joint = kJoints[static_cast<std::size_t>(random_() >> 4) % std::size(kJoints)];
    if (std::string_view(joint) == "-") first += "-" + pick(stock_.given), joint = " ";
    return found = first + joint + pick(stock_.family);
  }

  const NameStock& stock_;
  std::minstd_rand random_;
  std::map<std::string, std::string> chosen_;
};

}  // namespace

NameStock stock_names(const std::string& lexicon, const std::filesystem::path& geonames,
                      const std::vector<NamedDocument>& documents) {
  NameStock stock;
  const auto table = Table::parse(lexicon, "read_names.lex");
  if (table) {
    for (const Table::Row& row : table->rows()) {
      auto* list = row.fields[0] == "given" ? &stock.given : row.fields[0] == "family" ? &stock.family : nullptr;
      if (list)
        for (const std::string_view word : split_list(row.fields[1])) list->push_back(capitalised(word));
      if (row.fields[0] == "country" || row.fields[0] == "city")
        for (const std::string_view word : split_list(row.fields[1]))
          if (word.size() >= 5) stock.places.push_back(capitalised(word));
    }
  }
  std::istringstream regions(read_all(geonames / "admin1CodesASCII.txt"));
  for (std::string line; std::getline(regions, line);) {
    std::istringstream fields(line);
    std::string code, name;
    if (std::getline(fields, code, '\t') && std::getline(fields, name, '\t') && !name.empty()) stock.places.push_back(name);
  }
  for (const NamedDocument& document : documents)
    for (const Name& name : document.names)
      if (name.type == EntityType::kOrganization) stock.organizations.emplace_back(name.span.of(document.article.text));
  return stock;
}

std::vector<NamedDocument> substitute_names(const std::vector<NamedDocument>& documents, const NameStock& stock, unsigned seed) {
  Substituter substituter(stock, seed);
  std::vector<NamedDocument> out;
  for (std::size_t i = 0; i < documents.size(); ++i)
    if (!documents[i].names.empty()) out.push_back(substituter.substitute(documents[i], i % 10 == 3));
  return out;
}

}  // namespace hearsay::training
