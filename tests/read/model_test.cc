#include <cstring>
#include <filesystem>

#include "fixtures.h"
#include "read/lemmas.h"

namespace hearsay::read {
namespace {

std::filesystem::path scratch(const std::string& name) {
  return std::filesystem::temp_directory_path() / (name + "-" + std::to_string(::testing::UnitTest::GetInstance()->random_seed()) +
                                                   "-" + std::to_string(reinterpret_cast<std::uintptr_t>(&name) % 100000));
}

TEST(ModelFile, GivesBackWhatWasWritten) {
  const auto file = scratch("hearsay-model");
  ASSERT_TRUE(ModelFile::write(file, {{"one", "alpha"}, {"two", std::string(100, 'b')}, {"none", ""}}));
  const auto model = ModelFile::open(file);
  ASSERT_TRUE(model) << to_string(model.error());
  EXPECT_EQ(model->text("one").value(), "alpha");
  EXPECT_EQ(model->text("two").value(), std::string(100, 'b'));
  EXPECT_EQ(model->text("none").value(), "");
  EXPECT_FALSE(model->text("three"));
  std::filesystem::remove(file);
}

struct Damage {
  const char* name;
  void (*apply)(std::string&);
  const char* message;
};

TEST(ModelFile, SaysWhatIsDamaged) {
  const auto file = scratch("hearsay-damaged");
  for (const Damage& damage : {Damage{"magic", [](std::string& b) { b[0] = 'X'; }, "no reader model"},
                               Damage{"version", [](std::string& b) { b[8] = 77; }, "version"},
                               Damage{"length", [](std::string& b) { b.resize(b.size() - 1); }, "as long"},
                               Damage{"content", [](std::string& b) { b.back() = 'x'; }, "checksum"},
                               Damage{"stub", [](std::string& b) { b.resize(5); }, "short"},
                               Damage{"empty", [](std::string& b) { b.clear(); }, "short"}}) {
    ASSERT_TRUE(ModelFile::write(file, {{"one", "alpha"}}));
    std::string bytes = file_text(file.string());
    damage.apply(bytes);
    std::ofstream(file, std::ios::binary) << bytes;
    const auto opened = Reader::open(file);
    ASSERT_FALSE(opened) << damage.name;
    EXPECT_EQ(opened.error().code, ErrorCode::kDamagedData);
    EXPECT_NE(opened.error().message.find(damage.message), std::string::npos) << opened.error().message;
  }
  std::filesystem::remove(file);
}

TEST(ModelFile, AMissingFileIsMissingData) {
  const auto opened = Reader::open("/nowhere/reader.model");
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().code, ErrorCode::kMissingData);
}

TEST(ModelFile, TheModelCarriesTheLexiconOfTheSources) {
  const auto model = ModelFile::open(kModelFile);
  ASSERT_TRUE(model);
  for (const std::string_view table : {kWordTable, kContractionTable, kListTable})
    EXPECT_EQ(model->text(table).value(), file_text(HEARSAY_SOURCE_DIR "/lexicon/" + std::string(table)))
        << "pack the model again: " << table;
  EXPECT_LE(std::filesystem::file_size(kModelFile), 16U << 20);
}

TEST(Lemmas, ScriptsTurnFormsIntoLemmas) {
  struct Case {
    const char *form, *lemma;
  };
  std::string out;
  for (const Case& c : {Case{"took", "take"}, Case{"walked", "walk"}, Case{"n't", "not"}, Case{"cities", "city"},
                        Case{"same", "same"}, Case{"is", "be"}, Case{"café", "cafés"}}) {
    apply_script(script_between(c.form, c.lemma), c.form, out);
    EXPECT_EQ(out, c.lemma);
  }
  apply_script({9, "x"}, "short", out);
  EXPECT_EQ(out, "short");
}

TEST(Names, LabelsFollowOneAnotherInOrder) {
  const NameLabel begin = name_label(EntityType::kPlace, NamePart::kBegin),
                  inside = name_label(EntityType::kPlace, NamePart::kInside),
                  last = name_label(EntityType::kPlace, NamePart::kLast), unit = name_label(EntityType::kPerson, NamePart::kUnit),
                  other = name_label(EntityType::kPerson, NamePart::kLast);
  for (const auto& [a, b] : {std::pair{kOutsideName, begin},
                             {begin, inside},
                             {inside, last},
                             {begin, last},
                             {last, unit},
                             {unit, kOutsideName},
                             {last, begin}})
    EXPECT_TRUE(may_follow(a, b)) << int(a) << " " << int(b);
  for (const auto& [a, b] : {std::pair{kOutsideName, inside},
                             {kOutsideName, last},
                             {begin, kOutsideName},
                             {begin, unit},
                             {inside, begin},
                             {begin, other}})
    EXPECT_FALSE(may_follow(a, b)) << int(a) << " " << int(b);
}

TEST(Names, TheBestLabellingIsWellFormed) {
  constexpr auto kCount = static_cast<std::size_t>(kNameLabelCount);
  const auto begin = name_label(EntityType::kPerson, NamePart::kBegin), last = name_label(EntityType::kPerson, NamePart::kLast),
             place = name_label(EntityType::kPlace, NamePart::kUnit);
  std::vector<float> scores(3 * kCount, 0.0F);
  scores[begin] = 3;
  scores[kCount + kOutsideName] = 1;  // better by itself than `last`, but "begin, outside" may not be
  scores[kCount + last] = 0.5F;
  scores[2 * kCount + place] = 2;
  std::vector<NameLabel> labels;
  label_names(scores, labels);
  EXPECT_EQ(labels, (std::vector<NameLabel>{begin, last, place}));
  label_names({}, labels);
  EXPECT_TRUE(labels.empty());
}

}  // namespace
}  // namespace hearsay::read
