#include "hearsay/article.h"

#include <gtest/gtest.h>

namespace hearsay {
namespace {

Article plain(std::string text) {
  Article article;
  article.text = std::move(text);
  std::uint32_t points = 0;
  for (const char c : article.text) points += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  article.origin = {{0, static_cast<std::uint32_t>(article.text.size()), Field::kText, 0, points}};
  return article;
}

Span find(const Article& article, std::string_view words) {
  const auto at = static_cast<std::uint32_t>(article.text.find(words));
  return {at, at + static_cast<std::uint32_t>(words.size())};
}

TEST(Locator, CountsCodePointsInPlainText) {
  std::string text;
  for (int i = 0; i < 50; ++i) text += "né à Óbidos 🚢 ";
  text += "the end";
  const Article article = plain(text);
  const Locator locator(article);
  EXPECT_EQ(locator.input_text(find(article, "the end")), "the end");
  EXPECT_EQ(locator.locate(find(article, "the end")).begin, 50u * 14u);
  EXPECT_EQ(locator.locate({0, 3}).end, 2u);  // "né"
}

TEST(Locator, TitleIsAFieldOfItsOwn) {
  Article article;
  article.text = "Été chaud\n\nÀ Lyon, il fait chaud.";
  article.title = Span{0, 11};
  article.origin = {{0, 11, Field::kTitle, 0, 9}, {13, 37, Field::kText, 0, 23}};
  const Locator locator(article);
  const InputSpan title = locator.locate(find(article, "chaud"));
  EXPECT_EQ(title.field, Field::kTitle);
  EXPECT_EQ(title.begin, 4u);
  EXPECT_EQ(title.end, 9u);
  const Span lyon = find(article, "Lyon");
  EXPECT_EQ(locator.locate(lyon).field, Field::kText);
  EXPECT_EQ(locator.locate(lyon).begin, 2u);
  EXPECT_EQ(locator.input_text(lyon), "Lyon");
  EXPECT_EQ(locator.input_text({0, 20}), "Été chaud") << "a span over both fields is cut to the first";
}

TEST(Locator, MarkupAndEntitiesMapToTheSource) {
  Article article;
  article.input = "<p>Fire &amp; smoke <b>over</b> the port</p>";
  article.text = "Fire & smoke over the port";
  article.origin = {{0, 5, Field::kText, 3, 8},
                    {5, 6, Field::kText, 8, 13},
                    {6, 13, Field::kText, 13, 20},
                    {13, 17, Field::kText, 23, 27},
                    {17, 26, Field::kText, 31, 40}};
  const Locator locator(article);
  EXPECT_EQ(locator.input_text(find(article, "Fire & smoke")), "Fire &amp; smoke");
  EXPECT_EQ(locator.input_text(find(article, "over the port")), "over</b> the port");
  EXPECT_EQ(locator.input_text(find(article, "&")), "&amp;");
}

TEST(Locator, AnswersForEmptyArticlesAndSpansPastTheEnd) {
  const Article empty;
  EXPECT_EQ(Locator(empty).locate({0, 0}).begin, 0u);
  const Article article = plain("abc");
  EXPECT_EQ(Locator(article).locate({3, 3}).begin, 3u);
  EXPECT_EQ(Locator(article).input_text({3, 3}), "");
}

}  // namespace
}  // namespace hearsay
