#include <gtest/gtest.h>

#include "example_situation.h"
#include "report/markdown_page.h"
#include "report/narrator.h"
#include "report/report.h"

namespace hearsay {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

bool has_line(const std::string& text, const std::string& wanted) {
  const auto lines = lines_of(text);
  return std::find(lines.begin(), lines.end(), wanted) != lines.end();
}

TEST(Markdown, SaysWhatHappenedWhatIsAgreedDisputedAndHeld) {
  const std::string text = to_markdown(example::situation(), 200);
  for (const char* line : {
           "# Situation as of 13 March 2031",
           "4 articles · 3 wires · 5 independent sources · 11 claims about 6 events · 3 disputes",
           "**11 March 2031**",
           "- Marta Lind flees to Tromsø — *corroborated · 2 independent sources in 2 outlets*",
           "  - Nordkyst Telegraph, Fjord Daily (copies of one wire) → Arctic Guard",
           "### whether Arctic Guard took Narvik (polarity)",
           "- It is not so",
           "  - **Ministry of Defence** denied — Kiruna Post, 13 March 2031",
           "    > not so: “the port of Narvik had fallen”",
           "  - **Jon Åsen (Arctic Guard)** said (Telegram) — Nordkyst Telegraph, 12 March 2031; Fjord Daily, 12 March 2031",
           "  - **Residents (unnamed)** said — Kiruna Post, 13 March 2031",
           "  - **Kiruna Post, 13 March 2031** in its own voice",
           "- In part",
           "- 12 March 2031",
           "- **Narvik**: Arctic Guard, from 11 March 2031 — *disputed*",
           "- **Jon Åsen**, for Arctic Guard — also written *Jon Aasen*",
           "- **Norrland Bulletin (bulletin-7)**: the date of publication, 2031-03-13, is inferred",
       })
    EXPECT_TRUE(has_line(text, line)) << line << "\n" << text;
}

TEST(Markdown, KeepsToTheWidth) {
  for (const int width : {40, 60, 100})
    for (const std::string& line : lines_of(to_markdown(example::situation(), width))) {
      if (line.empty() || line.front() == '#') continue;  // a heading cannot be broken
      EXPECT_LE(example::code_points(line), static_cast<std::uint32_t>(width)) << line;
    }
}

TEST(Markdown, AnEmptySituationSaysWhy) {
  EXPECT_NE(to_markdown(Situation{}).find("no article was read"), std::string::npos);
  Situation silent;
  silent.articles.push_back({example::plain_article("a", "Post", "2031-03-13", "Lovely weather."), {}, {}});
  silent.articles.push_back({example::plain_article("b", "Bladet", "2031-03-13", "Fint vær."), {}, {}});
  silent.articles[1].article.language = "nb";
  silent.articles.push_back({example::plain_article("c", "Void", "2031-03-13", " \n"), {}, {}});
  silent.articles.push_back({example::plain_article("d", "Menu", "2031-03-13", "Home | About"), {}, {}});
  silent.articles[3].article.boilerplate = {{0, 12}};
  const std::string text = to_markdown(silent);
  EXPECT_TRUE(has_line(text, "- **Post**: states nothing that can be checked")) << text;
  EXPECT_TRUE(has_line(text, "- **Bladet**: is in a language that is not read yet (nb)"));
  EXPECT_TRUE(has_line(text, "- **Void**: holds no text"));
  EXPECT_TRUE(has_line(text, "- **Menu**: is all navigation, buttons and notices"));
}

TEST(Markdown, ALargeSituationIsCutAndTheRestCounted) {
  Situation large = example::situation();
  const SituationEntity one = large.entities[example::kLind];
  for (int i = 0; i < 500; ++i) large.entities.push_back(one);
  const TimelineEntry entry = large.timeline[0];
  for (int i = 0; i < 500; ++i) large.timeline.push_back(entry);
  const std::string text = to_markdown(large);
  EXPECT_LT(lines_of(text).size(), 300U);
  EXPECT_NE(text.find("… and 444 more; the JSON has them all."), std::string::npos);
}

TEST(MarkdownPage, WordsOfArticlesStayWords) {
  MarkdownPage page(60);
  page.paragraph("*bold* _it_ snake_case [a](b) <b> `c` &amp; # no heading");
  EXPECT_EQ(page.take(), "\\*bold\\* \\_it\\_ snake_case \\[a\\](b) \\<b\\> \\`c\\` \\&amp; # no\nheading\n");
}

TEST(MarkdownPage, NoLineOpensABlockByChance) {
  const struct {
    const char* text;
    const char* page;
  } cases[] = {{"# title", "\\# title\n"},
               {"- dash", "\\- dash\n"},
               {"1. one", "1\\. one\n"},
               {"=== rule", "\\=== rule\n"},
               {"1.5 m", "1.5 m\n"},
               {"-5 degrees", "-5 degrees\n"},
               {"the year is 2031. Next", "the year is 2031.\nNext\n"},
               {"it was the year 2031. Next", "it was the year\n2031\\. Next\n"}};
  for (const auto& one : cases) {
    MarkdownPage page(20);
    page.paragraph(one.text);
    EXPECT_EQ(page.take(), one.page) << one.text;
  }
}

TEST(Narrator, CleansWhatATerminalWouldObey) {
  EXPECT_EQ(clean_words("a\x1b[31m b\n\n c\xe2\x80\xae d\tÅ "), "a[31m b c d Å");
  EXPECT_EQ(clean_words(" \n "), "");
  EXPECT_EQ(clean_words("x\xff"), "x\xef\xbf\xbd");
}

TEST(Narrator, SpokenDays) {
  const auto range = [](const char* a, const char* b) { return spoken_days({*parse_iso_date(a), *parse_iso_date(b)}); };
  EXPECT_EQ(range("2031-03-11", "2031-03-11"), "11 March 2031");
  EXPECT_EQ(range("2031-03-11", "2031-03-12"), "11–12 March 2031");
  EXPECT_EQ(range("2031-03-31", "2031-04-01"), "31 March – 1 April 2031");
  EXPECT_EQ(range("2030-12-31", "2031-01-01"), "31 December 2030 – 1 January 2031");
  EXPECT_EQ(spoken_period({*parse_iso_date("2031-03-01"), TimelineEntry::Precision::kMonth, "", {}}), "March 2031");
}

TEST(Narrator, CountsAndShortens) {
  EXPECT_EQ(counted(1, "claim", "claims"), "1 claim");
  EXPECT_EQ(counted(1234567, "claim", "claims"), "1,234,567 claims");
  EXPECT_EQ(shorten("Åsen left Tromsø", 11), "Åsen left…");
  EXPECT_EQ(shorten("Åsen", 4), "Åsen");
}

}  // namespace
}  // namespace hearsay
