#include <random>

#include "collect.h"
#include "text/utf8.h"

// Offsets always lead home: whatever the input, the words of an article stand in the input where its origin says.

namespace hearsay {
namespace {

class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  std::size_t roll(std::size_t sides) { return std::uniform_int_distribution<std::size_t>(0, sides - 1)(engine_); }
  template <std::size_t N>
  std::string_view pick(const std::string_view (&from)[N]) {
    return from[roll(N)];
  }

 private:
  std::mt19937 engine_;
};

constexpr std::string_view kWords[] = {"dam",       "held",         "Monday",      "éclair", "Özgön",
                                       "東京",      "«oui»",        "“so”",        "3,500",  "—",
                                       "don’t",     "U.S.",         "\u00A0",      "naïve",  "😀",
                                       "a.m.",      "Café",         "Ad",          "Share",  "|",
                                       "\r\n",      "\n\n",         "\t",          ".",      "Published: 4 March 2025",
                                       "(Norda) -", "Home | World", "More from us"};

std::string random_text(Dice& dice) {
  std::string text = "The ";
  for (std::size_t n = dice.roll(120); n > 0; --n) text.append(dice.pick(kWords)).append(dice.roll(9) == 0 ? "" : " ");
  return text + "end";
}

std::string json_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    switch (c) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\t':
        out += "\\t";
        break;
      default:
        out.push_back(c);
    }
  }
  return out + "\"";
}

/// Runs of letters and of other characters, as a tokeniser might cut them.
std::vector<Span> pieces(std::string_view text) {
  std::vector<Span> out;
  for (std::uint32_t at = 0; at < text.size();) {
    const std::uint32_t begin = at;
    const bool letter = is_letter(decode_at(text, at).code_point);
    while (at < text.size() && is_letter(decode_at(text, at).code_point) == letter) at += decode_at(text, at).bytes;
    out.push_back({begin, at});
  }
  return out;
}

std::string by_code_points(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  std::string out;
  std::uint32_t n = 0;
  for (std::uint32_t at = 0; at < text.size(); ++n) {
    const Decoded c = decode_at(text, at);
    if (n >= begin && n < end) append_utf8(out, c.code_point);
    at += c.bytes;
  }
  return out;
}

TEST(Origin, PlainTextStandsInTheInputAsItIs) {
  Dice dice(1);
  for (int round = 0; round < 200; ++round) {
    const std::string text = random_text(dice);
    const Collected read = read_bytes(read_text, text);
    ASSERT_EQ(read.articles.size(), 1u);
    const Article& article = read.articles[0];
    const Locator locator(article);
    for (const Span span : pieces(article.text)) {
      const InputSpan place = locator.locate(span);
      ASSERT_EQ(by_code_points(text, place.begin, place.end), span.of(article.text));
      ASSERT_EQ(locator.input_text(span), span.of(article.text));
    }
  }
}

TEST(Origin, JsonFieldsStandInTheirStringsAsTheyAre) {
  Dice dice(2);
  for (int round = 0; round < 200; ++round) {
    const std::string text = random_text(dice), title = "Dam " + std::string(dice.pick(kWords)) + " x";
    const Collected read = read_bytes(read_jsonl, "{\"title\": " + json_string(title) + ", \"text\": " + json_string(text) + "}\n");
    ASSERT_EQ(read.articles.size(), 1u);
    const Article& article = read.articles[0];
    const Locator locator(article);
    const auto body = static_cast<std::uint32_t>(title.size() + 2);
    for (const Span span : pieces(article.text)) {
      if (span.begin < body && span.end > title.size()) continue;  // the newlines between title and text are nobody's
      const InputSpan place = locator.locate(span);
      ASSERT_EQ(place.field, span.begin < body ? Field::kTitle : Field::kText);
      ASSERT_EQ(by_code_points(place.field == Field::kTitle ? title : text, place.begin, place.end), span.of(article.text));
    }
  }
}

constexpr std::string_view kMarkup[] = {"<p>",
                                        "</p>",
                                        "<b>",
                                        "</b>",
                                        "<br>",
                                        "<div class=x>",
                                        "</div>",
                                        "<h1>",
                                        "</h1>",
                                        "<!-- c -->",
                                        "&amp;",
                                        "&nbsp;",
                                        "&#8217;",
                                        "&eacute;",
                                        "&copy2024",
                                        "&unknown;",
                                        "<",
                                        "&",
                                        "<script>x</script>",
                                        "</i>",
                                        "<table>",
                                        "<tr><td>",
                                        "</table>",
                                        "<nav>",
                                        "</nav>",
                                        "\r\n",
                                        "<a href='?a&b'>",
                                        "</a>"};

TEST(Origin, WordsOfPagesStandInTheirSource) {
  Dice dice(3);
  for (int round = 0; round < 400; ++round) {
    std::string page = "<p>The ";
    for (std::size_t n = dice.roll(80); n > 0; --n)
      page.append(dice.roll(3) == 0 ? dice.pick(kMarkup) : dice.pick(kWords)).append(dice.roll(5) == 0 ? "" : " ");
    const Collected read = read_bytes(read_html, page);
    for (const Article& article : read.articles) {
      ASSERT_EQ(article.input, page);
      const Locator locator(article);
      for (const OriginRun& run : article.origin) ASSERT_LE(run.input_end, count_code_points(page));
      for (const Span span : pieces(article.text)) {
        const std::string_view word = span.of(article.text);
        if (!is_letter(decode_at(word, 0).code_point)) continue;
        const std::string found(locator.input_text(span));
        // Letters written as entities or parted by tags come back as they were written.
        if (found.find_first_of("&<") != std::string::npos) continue;
        ASSERT_EQ(found, word) << page;
      }
    }
  }
}

TEST(Origin, RandomBytesBreakNothing) {
  Dice dice(4);
  const FormatReader readers[] = {read_text, read_jsonl, read_html, read_feed, read_warc};
  for (int round = 0; round < 500; ++round) {
    std::string bytes;
    for (std::size_t n = dice.roll(400); n > 0; --n)
      bytes.push_back(static_cast<char>(dice.roll(2) == 0 ? dice.roll(256) : 32 + dice.roll(90)));
    for (const FormatReader read : readers) {
      const Collected result = read_bytes(read, bytes);
      EXPECT_GT(result.articles.size() + result.errors.size(), 0u) << "input may not disappear";
      for (const Article& article : result.articles) EXPECT_EQ(find_invalid_utf8(article.text), std::string_view::npos);
    }
  }
}

}  // namespace
}  // namespace hearsay
