#include "mark/gazetteer.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "mark/names.h"
#include "text/distance.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

const std::filesystem::path kSource = HEARSAY_SOURCE_DIR;

/// A gazetteer of some twenty towns with all regions and countries, made by the builder itself.
class SmallGazetteer : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    file_ = std::filesystem::temp_directory_path() / ("hearsay_gazetteer_" + std::to_string(getpid()) + ".bin");
    const std::string command = "PYTHONDONTWRITEBYTECODE=1 python3 '" + (kSource / "gazetteer/build.py").string() + "' '" +
                                (kSource / "lexicon").string() + "' '" + file_.string() + "' '" +
                                (kSource / "tests/cases/gazetteer/cities500.json").string() + "' > /dev/null";
    built_ = std::system(command.c_str()) == 0;
  }
  static void TearDownTestSuite() { std::filesystem::remove(file_); }

  void SetUp() override { ASSERT_TRUE(built_) << "gazetteer/build.py failed"; }

  static std::string bytes() {
    std::ifstream in(file_, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  }

  static Result<Gazetteer> parse(const std::string& bytes) {
    std::vector<std::uint64_t> words((bytes.size() + 7) / 8);
    if (!bytes.empty()) std::memcpy(words.data(), bytes.data(), bytes.size());
    return Gazetteer::parse(std::move(words), bytes.size());
  }

  static inline std::filesystem::path file_;
  static inline bool built_ = false;
};

TEST_F(SmallGazetteer, FindsEverySpellingOfAName) {
  const auto gazetteer = Gazetteer::open(file_);
  ASSERT_TRUE(gazetteer) << to_string(gazetteer.error());
  struct Case {
    const char* name;
    const char* country;
    double lat;
  };
  // Diacritics, hyphens, case, articles and ways of transcription do not count.
  const Case cases[] = {
      {"Łódź", "PL", 51.8},       {"Lodz", "PL", 51.8},         {"LODZ", "PL", 51.8},      {"Malmo", "SE", 55.6},
      {"São Paulo", "BR", -23.5}, {"Sao Paulo", "BR", -23.5},   {"Kharkiv", "UA", 50.0},   {"Kharkov", "UA", 50.0},
      {"Charkiw", "UA", 50.0},    {"Reykjavik", "IS", 64.1},    {"Tromso", "NO", 69.6},    {"Cadiz", "ES", 36.5},
      {"Zurich", "CH", 47.4},     {"Şanlıurfa", "TR", 37.2},    {"Sanliurfa", "TR", 37.2}, {"Djalal-Abad", "KG", 40.9},
      {"Jalalabad", "KG", 40.9},  {"Dzhalal-Abad", "KG", 40.9}, {"Danang", "VN", 16.1},    {"Mombassa", "KE", -4.0},
      {"Ghaziantep", "TR", 37.1}, {"Chisinau", "MD", 47.0},     {"Kichinev", "MD", 47.0}};
  for (const Case& c : cases) {
    const auto senses = gazetteer->find(c.name);
    ASSERT_FALSE(senses.empty()) << c.name;
    EXPECT_EQ(senses[0].country, c.country) << c.name;
    ASSERT_TRUE(senses[0].middle_lat) << c.name;
    EXPECT_NEAR(*senses[0].middle_lat, c.lat, 0.6) << c.name;
  }
}

TEST_F(SmallGazetteer, PutsTheMostPopulousFirst) {
  const auto gazetteer = Gazetteer::open(file_);
  ASSERT_TRUE(gazetteer);
  const auto paris = gazetteer->find("Paris");
  ASSERT_GE(paris.size(), 2u);
  EXPECT_EQ(paris[0].country, "FR");
  for (std::size_t i = 1; i < paris.size(); ++i) EXPECT_GE(paris[i - 1].population, paris[i].population);
}

TEST_F(SmallGazetteer, KnowsCountriesRegionsAndSeas) {
  const auto gazetteer = Gazetteer::open(file_);
  ASSERT_TRUE(gazetteer);
  const auto first = [&](const char* name) {
    const auto senses = gazetteer->find(name);
    return senses.empty() ? PlaceSense{} : senses[0];
  };
  EXPECT_EQ(first("Yemen").country, "YE");
  EXPECT_FALSE(first("Yemen").lat) << "a country is no point";
  EXPECT_TRUE(first("Yemen").middle_lat);
  EXPECT_EQ(first("Ivory Coast").country, "CI");
  EXPECT_EQ(first("Grecia").country, "GR") << "names in other languages";
  EXPECT_EQ(first("U.S.").country, "US");
  EXPECT_EQ(first("Aegean Sea").place_class, PlaceSense::Class::kNatural);
  EXPECT_FALSE(first("Aegean Sea").lat);
  EXPECT_TRUE(first("Strait of Hormuz").lat);
  EXPECT_EQ(first("Saxony").place_class, PlaceSense::Class::kRegion);
  EXPECT_TRUE(gazetteer->find("Xyzzyville").empty());
  EXPECT_TRUE(gazetteer->find("").empty());
}

TEST_F(SmallGazetteer, RefusesDamage) {
  const std::string good = bytes();
  ASSERT_GT(good.size(), 1000u);
  ASSERT_TRUE(parse(good));
  for (const std::size_t size :
       {std::size_t{0}, std::size_t{7}, std::size_t{40}, std::size_t{119}, good.size() / 2, good.size() - 1}) {
    const auto cut = parse(good.substr(0, size));
    ASSERT_FALSE(cut) << size;
    EXPECT_EQ(cut.error().code, ErrorCode::kDamagedData);
  }
  for (std::size_t at = 0; at < good.size(); at += 1 + good.size() / 97) {
    std::string bad = good;
    bad[at] = static_cast<char>(bad[at] ^ 0x40);
    const auto damaged = parse(bad);
    ASSERT_FALSE(damaged) << "a byte changed at " << at;
    EXPECT_EQ(damaged.error().code, ErrorCode::kDamagedData);
  }
}

TEST_F(SmallGazetteer, SaysWhichFileIsMissing) {
  const auto missing = Gazetteer::open("/nonexistent/gazetteer.bin");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::kMissingData);
  EXPECT_NE(missing.error().where.find("gazetteer.bin"), std::string::npos);
}

TEST(SpellingKeys, UnitesSpellingsOfOneName) {
  const auto keys = SpellingKeys::load(kSource / "lexicon");
  ASSERT_TRUE(keys) << to_string(keys.error());
  const std::vector<std::vector<const char*>> same = {{"Taiz", "Ta'izz", "Taïz"},
                                                      {"Sheikh", "Shaikh", "Cheikh"},
                                                      {"Ouagadougou", "Wagadugu"},
                                                      {"Yusuf", "Youssouf", "Yussuf"},
                                                      {"Muhammad", "Mohamed", "Mohammed"},
                                                      {"Al-Hasakah", "Hasaka"},
                                                      {"Dzhalal", "Djalal", "Jalal"},
                                                      {"Tolstoy", "Tolstoi", "Tolstoj"},
                                                      {"Deir ez-Zor", "Dayr az-Zawr"},
                                                      {"Sergei", "Sergey", "Sergej"},
                                                      {"Abdul", "Abdel"},
                                                      {"Nikolayev", "Nikolaev"},
                                                      {"Qandahar", "Kandahar"},
                                                      {"Ash-Shihr", "Shihr"},
                                                      {"Philip", "Filip"}};
  for (const auto& group : same)
    for (const char* name : group) EXPECT_EQ(keys->key(fold(name)), keys->key(fold(group[0]))) << name;
  const std::vector<std::pair<const char*, const char*>> apart = {
      {"Mali", "Mila"}, {"Niger", "Nigeria"}, {"Kano", "Cannes"}, {"Tripoli", "Napoli"}, {"Ali", "Al"}};
  for (const auto& [a, b] : apart) EXPECT_NE(keys->key(fold(a)), keys->key(fold(b))) << a << " " << b;
}

TEST(SpellingKeys, CountsChangedLetters) {
  EXPECT_TRUE(SpellingKeys::within_edits("hatzidakis", "hatsidakis", 1));
  EXPECT_TRUE(SpellingKeys::within_edits("abc", "abcd", 1));
  EXPECT_FALSE(SpellingKeys::within_edits("abc", "xyz", 2));
  EXPECT_TRUE(SpellingKeys::within_edits("", "", 0));
  EXPECT_FALSE(SpellingKeys::within_edits("a", std::string(100, 'a'), 3));
}

TEST(Distance, IsThatOfTheSphere) {
  EXPECT_NEAR(distance_km(48.8566, 2.3522, 51.5074, -0.1278), 344, 5);
  EXPECT_NEAR(distance_km(0, 179.5, 0, -179.5), 111, 1);
  EXPECT_DOUBLE_EQ(distance_km(10, 20, 10, 20), 0);
}

}  // namespace
}  // namespace hearsay
