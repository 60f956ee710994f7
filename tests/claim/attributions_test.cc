#include "claim/attributions.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>

#include "claim/cues.h"
#include "read/reader.h"
#include "text/table.h"

namespace hearsay {
namespace {

const std::filesystem::path kSource = HEARSAY_SOURCE_DIR;

const Reader& reader() {
  static const Reader instance = [] {
    auto opened = Reader::open(kSource / "models" / "reader.model");
    if (!opened) ADD_FAILURE() << to_string(opened.error());
    return std::move(*opened);
  }();
  return instance;
}

const AttributionFinder& finder() {
  static const AttributionFinder instance = [] {
    auto loaded = AttributionFinder::load(kSource / "lexicon");
    if (!loaded) ADD_FAILURE() << to_string(loaded.error());
    return std::move(*loaded);
  }();
  return instance;
}

std::string with_line_ends(std::string_view text) {
  std::string out(text);
  for (std::size_t at = 0; (at = out.find("\\n", at)) != std::string::npos;) out.replace(at, 2, "\n");
  return out;
}

/// Marks made by hand: each "name:type" of a list, wherever it stands in the text.
Marks marks_of(const Article& article, const Reading& reading, std::string_view list) {
  Marks marks;
  marks.mention_at.assign(reading.tokens.size(), -1);
  for (const std::string_view item : split_list(list, ',')) {
    const std::size_t colon = item.find(':');
    const std::string name(item.substr(0, colon));
    Entity entity;
    entity.name = name;
    const std::string_view type = item.substr(colon + 1);
    entity.type = type == "person" ? EntityType::kPerson : type == "place" ? EntityType::kPlace : EntityType::kOrganization;
    const auto id = static_cast<EntityId>(marks.entities.size());
    marks.entities.push_back(entity);
    for (std::size_t at = article.text.find(name); at != std::string::npos; at = article.text.find(name, at + 1)) {
      Mention mention;
      mention.span = mention.phrase = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + name.size())};
      mention.entity = id;
      const auto first = std::find_if(reading.tokens.begin(), reading.tokens.end(),
                                      [&](const Token& t) { return t.span.begin >= mention.span.begin; });
      const auto last = std::find_if(first, reading.tokens.end(), [&](const Token& t) { return t.span.end >= mention.span.end; });
      mention.tokens = {static_cast<std::uint32_t>(first - reading.tokens.begin()),
                        static_cast<std::uint32_t>(last - reading.tokens.begin()) + 1};
      mention.head = mention.tokens.begin;
      for (std::uint32_t t = mention.tokens.begin; t < mention.tokens.end; ++t)
        if (!mention.tokens.contains(static_cast<std::uint32_t>(reading.tokens[t].head))) mention.head = t;
      marks.mention_at[mention.head] = static_cast<std::int32_t>(marks.mentions.size());
      marks.mentions.push_back(mention);
    }
  }
  return marks;
}

struct Analysed {
  Article article;
  Reading reading;
  Marks marks;
  std::vector<Attribution> attributions;
};

std::unique_ptr<Analysed> analyse(std::string_view text, std::string_view entities = {}) {
  auto out = std::make_unique<Analysed>();
  out->article.text = with_line_ends(text);
  out->reading = reader().read(out->article);
  out->marks = marks_of(out->article, out->reading, entities);
  out->attributions = finder().find(out->article, out->reading, out->marks);
  return out;
}

std::string joined(const std::vector<Span>& spans, const std::string& text) {
  std::string out;
  for (const Span span : spans) out += (out.empty() ? "" : " / ") + std::string(span.of(text));
  return out;
}

std::string shown(const Analysed& analysed) {
  std::string out;
  for (const Attribution& a : analysed.attributions)
    out += "  [" + joined(a.source, analysed.article.text) + "] <" + joined(a.cue, analysed.article.text) + "> {" +
           joined(a.content, analysed.article.text) + "} " + std::string(name_of(a.force)) + "\n";
  return out;
}

std::string speaker_of(const Attribution& a, const Marks& marks) {
  return a.speaker ? marks.entities[*a.speaker].name : a.unnamed ? "unnamed" : "";
}

/// "-" demands that there be nothing; an empty field demands nothing.
void expect_field(std::string_view wanted, const std::string& got, const std::string& context) {
  if (wanted.empty()) return;
  EXPECT_EQ(got, wanted == "-" ? std::string_view() : wanted) << context;
}

void expect_more(std::string_view more, const Attribution& a, const Analysed& analysed, const std::string& context) {
  for (const std::string_view demand : split_list(more, ',')) {
    const std::size_t equals = demand.find('=');
    const std::string_view name = demand.substr(0, equals),
                           value = equals == std::string_view::npos ? std::string_view() : demand.substr(equals + 1);
    if (name == "channel") {
      EXPECT_EQ(a.channel ? a.channel->of(analysed.article.text) : std::string_view(), value) << context;
    }
    if (name == "via") {
      EXPECT_EQ(a.via.empty() ? std::string() : analysed.marks.entities[a.via.front()].name, value) << context;
    }
    if (name == "quoted") {
      EXPECT_TRUE(a.quoted) << context;
    }
    if (name == "stance") {
      EXPECT_TRUE(a.stance) << context;
    }
    if (name == "back") {
      EXPECT_TRUE(a.refers_back) << context;
    }
    if (name == "nested") {
      EXPECT_TRUE(a.nested_in.has_value()) << context;
    }
  }
}

void check(const Table::Row& row, const std::string& where) {
  const auto analysed = analyse(row.fields[0], row.fields[7]);
  const std::string context = where + " " + std::string(row.fields[0]) + "\n" + shown(*analysed);
  if (row.fields[1] == "-") {
    EXPECT_TRUE(analysed->attributions.empty()) << context;
    return;
  }
  const auto found = std::find_if(analysed->attributions.begin(), analysed->attributions.end(), [&](const Attribution& a) {
    return joined(a.content, analysed->article.text) == row.fields[1] &&
           (row.fields[3].empty() || row.fields[3] == "-" || joined(a.cue, analysed->article.text) == row.fields[3]);
  });
  ASSERT_NE(found, analysed->attributions.end()) << "wanted {" << row.fields[1] << "} <" << row.fields[3] << ">\n" << context;
  expect_field(row.fields[2], joined(found->source, analysed->article.text), context);
  expect_field(row.fields[3], joined(found->cue, analysed->article.text), context);
  expect_field(row.fields[4], std::string(name_of(found->force)), context);
  expect_field(row.fields[5], speaker_of(*found, analysed->marks), context);
  expect_more(row.fields[6], *found, *analysed, context);
}

TEST(Attributions, FindsEveryCase) {
  const auto table = Table::load(kSource / "tests" / "cases" / "attributions.lex");
  ASSERT_TRUE(table) << to_string(table.error());
  ASSERT_GE(table->rows().size(), 80U);
  for (const Table::Row& row : table->rows()) check(row, table->where(row));
}

TEST(Cues, EveryExampleHoldsItsCue) {
  const auto cues = CueLexicon::load(kSource / "lexicon");
  ASSERT_TRUE(cues) << to_string(cues.error());
  std::size_t found = 0;
  const auto examples = cues->examples();
  for (const auto& example : examples) {
    Article article;
    article.text = std::string(example.sentence);
    const Reading reading = reader().read(article);
    bool here = false;
    for (std::uint32_t t = 0; t < reading.tokens.size() && !here; ++t) {
      const Cue* cue = cues->find(reading, article.text, t);
      here = cue && cue->word == example.word && example.cue.substr(0, cue->lemma.size()) == cue->lemma;
    }
    found += here ? 1 : 0;
    if (!here) std::cout << "not found: " << example.cue << ": " << example.sentence << "\n";
  }
  // The reader takes some verbs for nouns, and a cue that it hides is not the lexicon's fault.
  EXPECT_GE(found * 100, examples.size() * 95);
}

TEST(Attributions, SpansAreInsideTheTextAndInOrder) {
  const auto analysed = analyse("\"A,\" he said. “B, she said. According to Reuters, X said Y, Z told W that \"Q\" was: 'R'.");
  std::uint32_t before = 0;
  for (const Attribution& a : analysed->attributions) {
    ASSERT_FALSE(a.content.empty());
    EXPECT_GE(a.content.front().begin, before);
    before = a.content.front().begin;
    for (const auto* spans : {&a.content, &a.cue, &a.source})
      for (const Span span : *spans) {
        EXPECT_LT(span.begin, span.end);
        EXPECT_LE(span.end, analysed->article.text.size());
      }
  }
}

TEST(Attributions, StaysLinearOnHostileText) {
  for (const char* unit : {"said ", "\" ", "“ ", "« said, ", "according to ", "claim that ", "he said, "}) {
    std::string text;
    while (text.size() < 40'000) text += unit;
    const auto analysed = analyse(text);
    for (const Attribution& a : analysed->attributions)
      for (const Span span : a.content) EXPECT_LE(span.end, analysed->article.text.size());
  }
}

TEST(Attributions, NestedOnesPointToOneThatHoldsThem) {
  const auto analysed = analyse("The ministry said that residents had claimed that the well was poisoned.");
  ASSERT_GE(analysed->attributions.size(), 2U);
  bool nested = false;
  for (const Attribution& a : analysed->attributions) {
    if (!a.nested_in) continue;
    nested = true;
    EXPECT_TRUE(analysed->attributions[*a.nested_in].content.front().contains(a.content.front()));
  }
  EXPECT_TRUE(nested);
}

TEST(Attributions, EmptyArticleHasNone) {
  EXPECT_TRUE(analyse("")->attributions.empty());
}

TEST(AttributionFinder, NamesTheMissingFile) {
  const auto loaded = AttributionFinder::load(kSource / "no_such_folder");
  ASSERT_FALSE(loaded);
  EXPECT_EQ(loaded.error().code, ErrorCode::kMissingData);
}

}  // namespace
}  // namespace hearsay
