#include "text/utf8.h"

#include <gtest/gtest.h>

#include <random>

namespace hearsay {
namespace {

TEST(Utf8, RepairsEveryMaximalBrokenSequenceOnce) {
  struct Case {
    std::string_view bytes, repaired;
    std::size_t replaced;
  };
  const Case cases[] = {
      {"plain", "plain", 0},
      {"caf\xC3\xA9", "café", 0},
      {"caf\xE9 noir", "caf\uFFFD noir", 1},                // Latin-1
      {"\xF0\x9F\x98", "\uFFFD", 1},                        // an emoji cut short
      {"\xC0\xAF", "\uFFFD\uFFFD", 2},                      // overlong
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD", 3},            // a surrogate
      {"\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD", 4},  // past the last code point
      {"a\x80z", "a\uFFFDz", 1},
  };
  for (const Case& c : cases) {
    const Repaired repaired = repair_utf8(c.bytes);
    EXPECT_EQ(repaired.text, c.repaired);
    EXPECT_EQ(repaired.replaced, c.replaced) << c.repaired;
    EXPECT_EQ(find_invalid_utf8(c.bytes) == std::string_view::npos, c.replaced == 0) << c.repaired;
  }
}

TEST(Utf8, AnyBytesRepairToValidText) {
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes(random() % 40, '\0');
    for (char& c : bytes) c = static_cast<char>(random() % 3 == 0 ? random() % 256 : 0x20 + random() % 0x60);
    const std::string text = repair_utf8(bytes).text;
    ASSERT_EQ(find_invalid_utf8(text), std::string_view::npos);
    std::string again;
    std::uint32_t count = 0;
    for (std::uint32_t at = 0; at < text.size(); ++count) {
      const Decoded decoded = decode_at(text, at);
      append_utf8(again, decoded.code_point);
      at += decoded.bytes;
    }
    ASSERT_EQ(again, text);
    ASSERT_EQ(count, count_code_points(text));
  }
}

TEST(Utf8, FoldsNamesToOneForm) {
  struct Case {
    std::string_view name, folded;
  };
  const Case cases[] = {
      {"Al-Dżolani", "al dzolani"},
      {"ÖZGÖN", "ozgon"},
      {"Straße", "strasse"},
      {"  São   Tomé ", "sao tome"},
      {"Sana'a", "sanaa"},
      {"Sana’a", "sanaa"},
      {"Ærøskøbing", "aeroskobing"},
      {"Łódź", "lodz"},
      {"Дамаск", "дамаск"},
      {"U.S.", "u s"},
      {"", ""},
      {"—", ""},
      {"Ḥomṣ", "homs"},
      {"ﬁnance", "finance"},
      {"Diyarbakır", "diyarbakir"},
  };
  for (const Case& c : cases) EXPECT_EQ(fold(c.name), c.folded) << c.name;
}

TEST(Utf8, LowerCaseKeepsTheNumberOfCharacters) {
  EXPECT_EQ(to_lower("ISTANBUL Ünye Ж"), "istanbul ünye ж");
  EXPECT_EQ(count_code_points(to_lower("ẞÅ")), 2u);
}

}  // namespace
}  // namespace hearsay
