#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "mark/entities.h"
#include "mark/gazetteer.h"
#include "read/reader.h"
#include "text/table.h"

namespace hearsay::test {

inline std::filesystem::path source_folder() {
  return HEARSAY_SOURCE_DIR;
}

template <typename T>
const T& loaded(Result<T>& result) {
  if (!result) {
    std::fprintf(stderr, "%s\n", to_string(result.error()).c_str());
    std::abort();  // nothing can be tested without it
  }
  return *result;
}

inline const Gazetteer& gazetteer() {
  static auto gazetteer = Gazetteer::open(source_folder() / "build/gazetteer.bin");
  return loaded(gazetteer);
}

inline const Reader& reader() {
  static auto reader = Reader::open(source_folder() / "models/reader.model");
  return loaded(reader);
}

inline const EntityFinder& finder() {
  static auto finder = EntityFinder::load(source_folder() / "lexicon", gazetteer());
  return loaded(finder);
}

/// A text whose names stand in brackets ("[P Ana Reyes] left [L Oslo]"), read with these names in place of the reader's own.
class MarkedText {
 public:
  explicit MarkedText(std::string_view marked) {
    std::vector<std::pair<Span, EntityType>> names;
    for (std::size_t i = 0; i < marked.size(); ++i) {
      if (marked[i] == '[' && i + 2 < marked.size()) {
        const char kind = marked[i + 1];
        const auto type = kind == 'P' ? EntityType::kPerson : kind == 'O' ? EntityType::kOrganization : EntityType::kPlace;
        const auto begin = static_cast<std::uint32_t>(article_.text.size());
        names.push_back({{begin, begin}, type});
        i += 2;
      } else if (marked[i] == ']') {
        names.back().first.end = static_cast<std::uint32_t>(article_.text.size());
      } else {
        article_.text.push_back(marked[i]);
      }
    }
    article_.id = "case";
    reading_ = reader().read(article_);
    reading_.names.clear();
    for (const auto& [span, type] : names) add_name(span, type);
    const auto start = std::chrono::steady_clock::now();
    finder().find(article_, reading_, marks_);
    seconds_ = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  }

  const Article& article() const { return article_; }
  const Reading& reading() const { return reading_; }
  const Marks& marks() const { return marks_; }
  double seconds() const { return seconds_; }

  /// The entity of the n-th mention that reads so ("he", "he#2").
  std::optional<EntityId> entity(std::string_view mention) const {
    int nth = 1;
    if (const std::size_t hash = mention.find('#'); hash != std::string_view::npos) {
      nth = mention[hash + 1] - '0';
      mention = mention.substr(0, hash);
    }
    for (const Mention& m : marks_.mentions)
      if (m.span.of(article_.text) == mention && --nth == 0) return m.entity;
    return std::nullopt;
  }

  std::string dump() const {
    std::string out;
    for (const Mention& m : marks_.mentions)
      out += "  " + std::to_string(m.entity) + " \"" + std::string(m.span.of(article_.text)) + "\"\n";
    return out;
  }

 private:
  void add_name(Span span, EntityType type) {
    Name name{span, {0, 0}, type};
    bool any = false;
    for (std::uint32_t t = 0; t < reading_.tokens.size(); ++t) {
      if (!reading_.tokens[t].span.overlaps(span)) continue;
      if (!any) name.tokens.begin = t;
      name.tokens.end = t + 1;
      any = true;
    }
    if (any) reading_.names.push_back(name);
  }

  Article article_;
  Reading reading_;
  Marks marks_;
  double seconds_ = 0;
};

}  // namespace hearsay::test
