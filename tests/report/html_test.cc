#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "example_situation.h"
#include "report/report.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

using Json = nlohmann::json;

Json data_of(const std::string& page) {
  const std::string opening = "<script type=\"application/json\" id=\"data\">";
  const std::size_t begin = page.find(opening) + opening.size();
  return Json::parse(page.substr(begin, page.find("</script>", begin) - begin));
}

/// The text as JavaScript counts it.
std::u16string utf16(std::string_view text) {
  std::u16string out;
  for (std::uint32_t at = 0; at < text.size();) {
    const Decoded c = decode_at(text, at);
    at += c.bytes;
    if (c.code_point < 0x10000) {
      out += static_cast<char16_t>(c.code_point);
    } else {
      out += static_cast<char16_t>(0xD800 + ((c.code_point - 0x10000) >> 10));
      out += static_cast<char16_t>(0xDC00 + ((c.code_point - 0x10000) & 0x3FF));
    }
  }
  return out;
}

std::size_t count(const std::string& text, std::string_view what) {
  std::size_t n = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++n;
  return n;
}

TEST(Html, IsOneFileThatAsksForNothing) {
  const std::string page = to_html(example::situation());
  EXPECT_EQ(page.substr(0, 15), "<!doctype html>");
  EXPECT_NE(page.find("default-src 'none'"), std::string::npos);
  for (const char* request : {" src=", "<link", "@import", "url(", "fetch(", "XMLHttpRequest", "<iframe", "innerHTML"})
    EXPECT_EQ(page.find(request), std::string::npos) << request;
  EXPECT_LT(page.size(), 250'000U);
}

TEST(Html, SpansAreInJavaScriptsUnits) {
  const Situation situation = example::situation();
  const Json data = data_of(to_html(situation));
  ASSERT_EQ(data["claims"].size(), situation.claims.size());
  for (std::size_t i = 0; i < situation.claims.size(); ++i) {
    const Article& article = situation.articles[situation.claims[i].article].article;
    const Json& at = data["claims"][i]["at"];
    const std::u16string text = utf16(data["articles"][situation.claims[i].article]["text"].get<std::string>());
    EXPECT_EQ(text.substr(at[0], at[1].get<std::size_t>() - at[0].get<std::size_t>()),
              utf16(situation.claims[i].claim.span.of(article.text)));
  }
}

TEST(Html, HoldsWhatThePageShows) {
  const Json data = data_of(to_html(example::situation()));
  EXPECT_EQ(data["figures"]["sources"], 5);
  EXPECT_EQ(data["events"][0]["carried_by"], "2 independent sources in 3 outlets, 1 of them a copy");
  EXPECT_EQ(data["disputes"][0]["sides"][1]["label"], "It is not so");
  EXPECT_EQ(data["entities"][1]["spellings"], Json({"Jon Aasen"}));
  EXPECT_EQ(data["articles"][3]["inferred"], true);
  EXPECT_EQ(data["claims"][3]["speaker"], "unnamed");
  EXPECT_TRUE(data["claims"][6]["speaker"].is_null());
  EXPECT_EQ(data["events"][5]["planned"], true);
}

TEST(Html, HostileWordsStayWords) {
  Situation situation = example::situation();
  const std::string attack = "</script><script>alert(1)</script><!-- <img onerror=x>";
  const std::size_t scripts = count(to_html(situation), "<script");
  situation.articles[1].article.text += attack;
  situation.articles[1].article.outlet = attack;
  situation.articles[1].article.id = attack;
  situation.articles[1].article.notes = {attack};
  situation.entities[0].name = attack;
  situation.disputes[0].about = attack;
  situation.timeline[0].text = attack;
  const std::string page = to_html(situation);
  EXPECT_EQ(count(page, "<script"), scripts);
  EXPECT_EQ(page.find("<img"), std::string::npos);
  EXPECT_EQ(page.find("<!--"), std::string::npos);
  EXPECT_EQ(data_of(page)["articles"][1]["outlet"], attack);
}

TEST(Html, AnEmptySituationIsAPageToo) {
  const Json data = data_of(to_html(Situation{}));
  EXPECT_EQ(data["claims"], Json::array());
  EXPECT_NE(data["why_empty"].get<std::string>().find("no article was read"), std::string::npos);
}

}  // namespace
}  // namespace hearsay
