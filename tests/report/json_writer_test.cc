#include "report/json_writer.h"

#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

namespace hearsay {
namespace {

std::string written(std::string_view text, JsonWriter::Escape escape = JsonWriter::Escape::kPlain) {
  std::string out;
  JsonWriter(out, escape).value(text);
  return out;
}

TEST(JsonWriter, EscapesWhatJsonMustEscape) {
  EXPECT_EQ(written("a \"b\" \\ \n\t\x01"), R"("a \"b\" \\ \n\t\u0001")");
  EXPECT_EQ(written("Åsen 🕊 <&>"), "\"Åsen 🕊 <&>\"");
}

TEST(JsonWriter, ForAPageNoMarkupIsLeft) {
  EXPECT_EQ(written("</script>&", JsonWriter::Escape::kForPage), R"("\u003c/script\u003e\u0026")");
}

TEST(JsonWriter, AnyBytesBecomeValidJson) {
  for (int first = 0; first < 256; ++first) {
    const std::string bytes = {'a', static_cast<char>(first), 'b', static_cast<char>(255 - first)};
    EXPECT_TRUE(nlohmann::json::accept(written(bytes))) << first;
  }
  EXPECT_EQ(written("a\xff"), "\"a\xef\xbf\xbd\"");
}

TEST(JsonWriter, Numbers) {
  const struct {
    double number;
    const char* text;
  } cases[] = {{3500, "3500"},
               {-2, "-2"},
               {4.5, "4.5"},
               {1e6, "1000000"},
               {1e20, "1e+20"},
               {std::numeric_limits<double>::quiet_NaN(), "null"},
               {std::numeric_limits<double>::infinity(), "null"},
               {68.4385, "68.4385"}};
  for (const auto& one : cases) {
    std::string out;
    JsonWriter(out).value(one.number);
    EXPECT_EQ(out, one.text);
  }
}

TEST(JsonWriter, CommasStandBetweenItemsOnly) {
  std::string out;
  JsonWriter json(out);
  json.begin_object().key("a").begin_array().value(1).begin_object().end_object().next_line().id("ev", 0).end_array();
  json.field("b", true).field("c", std::optional<double>()).end_object();
  EXPECT_EQ(out, "{\"a\":[1,{},\n\"ev1\"],\"b\":true,\"c\":null}");
}

}  // namespace
}  // namespace hearsay
