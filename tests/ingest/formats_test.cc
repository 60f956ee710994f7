#include <algorithm>

#include "collect.h"

namespace hearsay {
namespace {

/// The input at the place of the first occurrence of `words` in the text.
std::string source_of(const Article& article, std::string_view words) {
  const std::size_t at = article.text.find(words);
  if (at == std::string::npos) return "(not in the text)";
  return std::string(Locator(article).input_text({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())}));
}

bool is_furniture(const Article& article, std::string_view words) {
  const std::size_t at = article.text.find(words);
  if (at == std::string::npos) return false;
  const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
  return std::any_of(article.boilerplate.begin(), article.boilerplate.end(), [&](Span b) { return b.contains(span); });
}

bool has_note(const Article& article, std::string_view words) {
  return std::any_of(article.notes.begin(), article.notes.end(),
                     [&](const std::string& note) { return note.find(words) != std::string::npos; });
}

TEST(Jsonl, ReadsTheFieldsOfARecord) {
  const Collected read = read_bytes(
      read_jsonl,
      "{\"id\": \"a1\", \"title\": \"Dam holds\", \"text\": \"The dam held on Monday, engineers said.\", \"published\": "
      "\"2025-03-04T07:40:00Z\", \"outlet\": \"River Post\", \"url\": \"https://river.example/1\", \"language\": \"en_GB\"}\n"
      "\n"
      "{\"text\": \"Another dam, another day in the valley.\", \"date\": \"4 March 2025\", \"source\": \"River Post\", \"id\": 7}\n"
      "{\"text\": \"No name has this one, only words about rain.\"}\n");
  ASSERT_EQ(read.articles.size(), 3u);
  EXPECT_TRUE(read.errors.empty());
  const Article& first = read.articles[0];
  EXPECT_EQ(first.id, "a1");
  EXPECT_EQ(first.text, "Dam holds\n\nThe dam held on Monday, engineers said.");
  EXPECT_EQ(first.title_text(), "Dam holds");
  EXPECT_EQ(first.outlet, "River Post");
  EXPECT_EQ(first.url, "https://river.example/1");
  EXPECT_EQ(first.language, "en-GB");
  EXPECT_EQ(first.published->iso, "2025-03-04T07:40Z");
  EXPECT_EQ(first.published->origin, DateOrigin::kMetadata);
  const Locator locator(first);
  EXPECT_EQ(locator.locate({0, 3}).field, Field::kTitle);
  const InputSpan body = locator.locate({11, 14});
  EXPECT_EQ(body.field, Field::kText);
  EXPECT_EQ(body.begin, 0u);
  EXPECT_EQ(body.end, 3u);
  EXPECT_EQ(read.articles[1].id, "7");
  EXPECT_EQ(read.articles[1].published->iso, "2025-03-04");
  EXPECT_EQ(read.articles[2].id, "file-4");
}

TEST(Jsonl, GoesOnAfterBadLines) {
  IngestOptions options;
  options.max_article_bytes = 1000;
  const std::string bytes =
      "{\"text\": \"First of the good lines.\"}\n{\"text\": \n{\"body\": 1}\n[1]\n{\"text\": 5}\n{\"text\": \"" +
      std::string(5000, 'x') + "\"}\n{\"text\": \"\"}\n{\"text\": \"Last of the good lines \\ud800 and more.\"}";
  const Collected read = read_bytes(read_jsonl, bytes, options);
  ASSERT_EQ(read.articles.size(), 2u);
  EXPECT_EQ(read.articles[1].id, "file-8");
  EXPECT_NE(read.articles[1].text.find("\uFFFD"), std::string::npos);
  const std::pair<const char*, ErrorCode> expected[] = {{"file:2", ErrorCode::kMalformed}, {"file:3", ErrorCode::kMalformed},
                                                        {"file:4", ErrorCode::kMalformed}, {"file:5", ErrorCode::kMalformed},
                                                        {"file:6", ErrorCode::kTooLarge},  {"file:7", ErrorCode::kEmpty}};
  ASSERT_EQ(read.errors.size(), std::size(expected));
  for (std::size_t i = 0; i < std::size(expected); ++i) {
    EXPECT_EQ(read.errors[i].where, expected[i].first);
    EXPECT_EQ(read.errors[i].code, expected[i].second) << to_string(read.errors[i]);
  }
  EXPECT_EQ(read.summary.failures, std::size(expected));
}

constexpr std::string_view kPage = R"(<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Dam &amp; bridge hold | River Post</title>
<meta property="og:site_name" content="River Post"><link rel="canonical" href="https://river.example/dam">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Dam &amp; bridge hold","datePublished":"2025-03-04T07:40:00+01:00"}]}</script>
<style>p { color: red }</style></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Dam &amp; bridge hold</h1><div class="share-bar"><button>Share</button></div>
<p>The dam held on   Monday,&nbsp;engineers&#8217; union <b>said</b>.</p><script>var x = "no text";</script>
<p>Caf&eacute; owners in the lower town had carried their chairs to the roof.<br>Nobody was hurt, the mayor told the council in the evening.</p>
<aside>Read about dams</aside></article>
<footer>Terms &copy; 2025</footer></body></html>)";

TEST(Html, ReadsTextMetadataAndFurniture) {
  const Collected read = read_bytes(read_html, kPage);
  ASSERT_EQ(read.articles.size(), 1u);
  const Article& article = read.articles[0];
  EXPECT_EQ(article.title_text(), "Dam & bridge hold");
  EXPECT_EQ(article.outlet, "River Post");
  EXPECT_EQ(article.url, "https://river.example/dam");
  EXPECT_EQ(article.language, "en-GB");
  EXPECT_EQ(article.published->iso, "2025-03-04T07:40+01:00");
  EXPECT_NE(article.text.find("The dam held on Monday, engineers’ union said."), std::string::npos) << article.text;
  EXPECT_NE(article.text.find("roof.\nNobody"), std::string::npos) << article.text;
  EXPECT_EQ(article.text.find("no text"), std::string::npos);
  EXPECT_EQ(article.text.find("color"), std::string::npos);
  for (const char* furniture : {"Home", "World", "Share", "Read about dams", "Terms © 2025"})
    EXPECT_TRUE(is_furniture(article, furniture)) << furniture;
  EXPECT_FALSE(is_furniture(article, "Nobody was hurt"));
  EXPECT_EQ(source_of(article, "Dam & bridge"), "Dam &amp; bridge");
  EXPECT_EQ(source_of(article, "held on Monday"), "held on   Monday");
  EXPECT_EQ(source_of(article, "engineers’ union said"), "engineers&#8217; union <b>said");
  EXPECT_EQ(source_of(article, "Café owners"), "Caf&eacute; owners");
}

TEST(Html, TakesTheTitleOfTheHeadWhereTheBodyHasNone) {
  const Collected read = read_bytes(read_html,
                                    "<title>Dam &amp; bridge hold - River Post</title><meta property='og:site_name' content='River "
                                    "Post'><p>The dam held, engineers said.</p>");
  ASSERT_EQ(read.articles.size(), 1u);
  EXPECT_EQ(read.articles[0].text, "Dam & bridge hold\n\nThe dam held, engineers said.");
  EXPECT_EQ(read.articles[0].title_text(), "Dam & bridge hold");
  EXPECT_EQ(source_of(read.articles[0], "& bridge hold"), "&amp; bridge hold");
}

TEST(Html, ReadsTheDeclaredEncoding) {
  const Collected read =
      read_bytes(read_html, "<meta charset=iso-8859-1><p>The caf\xE9 \x96 the last one open \x96 closed on Monday.</p>");
  ASSERT_EQ(read.articles.size(), 1u);
  EXPECT_EQ(read.articles[0].text, "The café – the last one open – closed on Monday.");
}

TEST(Html, RefusesPagesThatWouldUnfold) {
  std::string deep;
  for (int i = 0; i < 200000; ++i) deep += "<div>";
  std::string wide = "<p>";
  for (int i = 0; i < 400; ++i) wide += "<b id=" + std::to_string(i) + ">";
  for (int i = 0; i < 200000; ++i) wide += "</p><p>x";
  for (const std::string& bytes : {deep, wide}) {
    const Collected read = read_bytes(read_html, bytes);
    ASSERT_EQ(read.errors.size(), 1u);
    EXPECT_EQ(read.errors[0].code, ErrorCode::kUnsupported);
  }
}

constexpr std::string_view kRss = R"(<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>River Post</title><language>en</language>
<item><title>Dam &amp; bridge hold</title><link>https://river.example/1</link><pubDate>Tue, 04 Mar 2025 07:40:00 GMT</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>The dam held,&nbsp;<em>engineers</em> said.</p><script>x</script>]]></content:encoded></item>
<item><title>Rain</title><description>It rained on the lower town &amp; nobody minded the rain.</description></item>
</channel></rss>)";

TEST(Feed, ReadsRss) {
  const Collected read = read_bytes(read_feed, kRss);
  EXPECT_TRUE(read.errors.empty()) << to_string(read.errors[0]);
  ASSERT_EQ(read.articles.size(), 2u);
  const Article& first = read.articles[0];
  EXPECT_EQ(first.id, "file-1");
  EXPECT_EQ(first.text, "Dam & bridge hold\n\nThe dam held, engineers said.");
  EXPECT_EQ(first.outlet, "River Post");
  EXPECT_EQ(first.url, "https://river.example/1");
  EXPECT_EQ(first.published->iso, "2025-03-04T07:40");
  EXPECT_EQ(source_of(first, "held, engineers"), "held,&nbsp;<em>engineers");
  EXPECT_EQ(read.articles[1].text, "Rain\n\nIt rained on the lower town & nobody minded the rain.");
}

TEST(Feed, ReadsAtomWithMarkupAsElements) {
  const Collected read = read_bytes(read_feed, R"(<feed xmlns="http://www.w3.org/2005/Atom"><title>River Post</title>
<entry><title type="html">Dam &amp;amp; bridge</title><link rel="alternate" href="https://river.example/2"/><updated>2025-03-05T10:00:00Z</updated>
<published>2025-03-04T07:40:00Z</published><content type="xhtml"><div><p>The dam held &amp; the <b>bridge</b> too.</p><p>Rain went on.</p></div></content></entry></feed>)");
  ASSERT_EQ(read.articles.size(), 1u);
  const Article& article = read.articles[0];
  EXPECT_EQ(article.text, "Dam & bridge\n\nThe dam held & the bridge too.\n\nRain went on.");
  EXPECT_EQ(article.url, "https://river.example/2");
  EXPECT_EQ(article.published->iso, "2025-03-04T07:40Z");
}

TEST(Feed, SaysWhatIsWrong) {
  const auto only_error = [](std::string_view bytes) {
    const Collected read = read_bytes(read_feed, bytes);
    return read.errors.size() == 1 ? read.errors[0].code : ErrorCode::kStoreFailed;
  };
  EXPECT_EQ(only_error(""), ErrorCode::kEmpty);
  EXPECT_EQ(only_error("<html><body>no feed</body></html>"), ErrorCode::kUnsupported);
  EXPECT_EQ(only_error("<rss><channel></channel></rss>"), ErrorCode::kEmpty);
  EXPECT_EQ(only_error("this is no XML"), ErrorCode::kMalformed);
  const Collected cut = read_bytes(read_feed, kRss.substr(0, kRss.find("</description></item>\n</channel>")));
  EXPECT_EQ(cut.articles.size(), 2u);
  ASSERT_EQ(cut.errors.size(), 1u);
  EXPECT_EQ(cut.errors[0].code, ErrorCode::kMalformed);
}

TEST(Feed, UnfoldsNoEntities) {
  std::string bytes = "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">";
  for (char c = 'b'; c < 'k'; ++c) {
    bytes += std::string("<!ENTITY ") + c + " \"";
    for (int i = 0; i < 10; ++i) bytes += std::string("&") + static_cast<char>(c - 1) + ";";
    bytes += "\">";
  }
  bytes +=
      "]><rss><channel><item><title>Bomb</title><description>Before &j; after the bomb was "
      "found.</description></item></channel></rss>";
  const Collected read = read_bytes(read_feed, bytes);
  for (const Article& article : read.articles) EXPECT_LT(article.text.size(), 1000u);
}

std::string warc_record(std::string_view type, std::string_view url, std::string_view content_type, std::string_view block) {
  return "WARC/1.0\r\nWARC-Type: " + std::string(type) + "\r\nWARC-Target-URI: " + std::string(url) +
         "\r\nWARC-Date: 2025-06-01T00:00:00Z\r\nContent-Type: " + std::string(content_type) +
         "\r\nContent-Length: " + std::to_string(block.size()) + "\r\n\r\n" + std::string(block) + "\r\n\r\n";
}

std::string http(std::string_view headers, std::string_view body) {
  return "HTTP/1.1 200 OK\r\n" + std::string(headers) + "\r\n\r\n" + std::string(body);
}

std::string archive() {
  const std::string page = "<html><h1>Dam holds</h1><p>The dam held on Monday, engineers said.</p></html>";
  return warc_record("warcinfo", "", "application/warc-fields", "software: test\r\n") +
         warc_record("response", "https://river.example/2025/03/04/dam", "application/http; msgtype=response",
                     http("Content-Type: text/html; charset=utf-8", page)) +
         warc_record("response", "https://river.example/logo.png", "application/http", http("Content-Type: image/png", "\x89PNG")) +
         warc_record("response", "https://river.example/chunks", "application/http",
                     http("Content-Type: text/html\r\nTransfer-Encoding: chunked",
                          "1a\r\n<h1>Chunks of rain fell</h\r\n20\r\n1><p>Over the town all night.</p\r\n1\r\n>\r\n0\r\n\r\n")) +
         warc_record("response", "https://river.example/packed", "application/http",
                     http("Content-Type: text/html\r\nContent-Encoding: gzip", gzipped(page))) +
         warc_record("response", "https://river.example/brotli", "application/http",
                     http("Content-Type: text/html\r\nContent-Encoding: br", "\x0b\x02\x80"));
}

TEST(Warc, ReadsPages) {
  const Collected read = read_bytes(read_warc, archive());
  ASSERT_EQ(read.articles.size(), 3u);
  EXPECT_EQ(read.articles[0].id, "file-2");
  EXPECT_EQ(read.articles[0].url, "https://river.example/2025/03/04/dam");
  EXPECT_EQ(read.articles[0].published->iso, "2025-03-04");
  EXPECT_EQ(read.articles[0].published->origin, DateOrigin::kUrl);
  EXPECT_EQ(read.articles[1].text, "Chunks of rain fell\n\nOver the town all night.");
  EXPECT_FALSE(read.articles[1].published.has_value()) << "the day of archiving is not the day of publication";
  EXPECT_EQ(read.articles[2].text, "Dam holds\n\nThe dam held on Monday, engineers said.");
  ASSERT_EQ(read.errors.size(), 1u);
  EXPECT_EQ(read.errors[0].code, ErrorCode::kUnsupported);
  EXPECT_EQ(read.errors[0].where, "file#6");
}

TEST(Warc, SaysWhatIsWrong) {
  const std::string bytes = archive();
  const Collected cut = read_bytes(read_warc, std::string_view(bytes).substr(0, bytes.find("engineers said") + 5));
  EXPECT_EQ(cut.articles.size(), 1u);
  ASSERT_EQ(cut.errors.size(), 1u);
  EXPECT_EQ(cut.errors[0].code, ErrorCode::kTruncated);
  const Collected junk = read_bytes(read_warc, "nothing of the kind\n");
  ASSERT_EQ(junk.errors.size(), 1u);
  EXPECT_EQ(junk.errors[0].code, ErrorCode::kMalformed);
  const Collected pictures =
      read_bytes(read_warc, warc_record("response", "x", "application/http", http("Content-Type: image/png", "x")));
  ASSERT_EQ(pictures.errors.size(), 1u);
  EXPECT_EQ(pictures.errors[0].code, ErrorCode::kEmpty);
}

TEST(Text, RepairsAndNotes) {
  const Collected read =
      read_bytes(read_text, "\xEF\xBB\xBFThe caf\xE9 closed on Monday, its owner said, and will not open again.");
  ASSERT_EQ(read.articles.size(), 1u);
  EXPECT_TRUE(read.articles[0].text.starts_with("The caf\uFFFD closed"));
  EXPECT_TRUE(has_note(read.articles[0], "not UTF-8"));
  EXPECT_EQ(Locator(read.articles[0]).locate({0, 3}).begin, 0u) << "a byte-order mark is no character";
}

TEST(Text, ReadsUtf16) {
  std::string bytes = "\xFF\xFE";
  for (const char c : std::string_view("The dam held on Monday.")) bytes += {c, '\0'};
  const Collected read = read_bytes(read_text, bytes);
  ASSERT_EQ(read.articles.size(), 1u);
  EXPECT_EQ(read.articles[0].text, "The dam held on Monday.");
}

TEST(Text, NotesOtherLanguages) {
  const Collected french = read_bytes(
      read_text, "Le barrage a tenu lundi, ont déclaré les ingénieurs, mais les habitants de la ville basse restent inquiets.");
  ASSERT_EQ(french.articles.size(), 1u);
  EXPECT_EQ(french.articles[0].language, "fr");
  EXPECT_TRUE(has_note(french.articles[0], "only English is read"));
  const Collected none = read_bytes(read_text, "4711 0815");
  ASSERT_EQ(none.articles.size(), 1u);
  EXPECT_FALSE(none.articles[0].language.has_value());
  EXPECT_TRUE(has_note(none.articles[0], "language"));
}

struct BadText {
  std::string bytes;
  ErrorCode code;
};

TEST(Text, RefusesWhatIsNoText) {
  IngestOptions options;
  options.max_article_bytes = 1000;
  const BadText cases[] = {{"", ErrorCode::kEmpty},
                           {" \n\n\t ", ErrorCode::kEmpty},
                           {"\xEF\xBB\xBF", ErrorCode::kEmpty},
                           {std::string("text\0text", 9), ErrorCode::kBinary},
                           {"\x89PNG\r\n\x1A\n\xFF\xD8\xFF\xE0\x80\x81\x82", ErrorCode::kBinary},
                           {std::string(5000, 'x'), ErrorCode::kTooLarge}};
  for (const BadText& c : cases) {
    const Collected read = read_bytes(read_text, c.bytes, options);
    EXPECT_TRUE(read.articles.empty());
    ASSERT_EQ(read.errors.size(), 1u);
    EXPECT_EQ(read.errors[0].code, c.code) << to_string(read.errors[0]);
    EXPECT_EQ(read.errors[0].where, "file");
  }
}

}  // namespace
}  // namespace hearsay
