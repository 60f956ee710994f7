#include "store/store.h"

#include <gtest/gtest.h>
#include <sqlite3.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "../report/example_situation.h"
#include "store/pack.h"

namespace hearsay {
namespace {

namespace fs = std::filesystem;

/// Everything of a situation as bytes, to compare two.
std::string bytes_of(const Situation& situation) {
  std::string all = situation.as_of ? to_iso(*situation.as_of) : "none";
  const auto add = [&](const auto& list) {
    all += "|" + std::to_string(list.size());
    for (const auto& one : list) all += pack(one);
  };
  add(situation.articles);
  for (const SituationArticle& one : situation.articles) all += one.article.text + one.article.input;
  add(situation.entities);
  add(situation.claims);
  add(situation.events);
  add(situation.corroborations);
  add(situation.disputes);
  add(situation.control);
  add(situation.timeline);
  return all;
}

class StoreTest : public testing::Test {
 protected:
  StoreTest() : folder_(fs::temp_directory_path() / ("hearsay-store-" + std::to_string(::getpid()) + "-" + name())) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  ~StoreTest() override { fs::remove_all(folder_); }

  static std::string name() { return testing::UnitTest::GetInstance()->current_test_info()->name(); }
  fs::path file() const { return folder_ / "store.db"; }

  Store opened() const {
    auto store = Store::open(file());
    if (!store) throw std::runtime_error(to_string(store.error()));
    return std::move(*store);
  }

  /// One value out of the file, by plain SQL.
  std::string ask(const std::string& sql) const {
    sqlite3* connection = nullptr;
    sqlite3_open(file().c_str(), &connection);
    sqlite3_stmt* statement = nullptr;
    std::string answer = "no row";
    if (sqlite3_prepare_v2(connection, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
      answer = sqlite3_errmsg(connection);
    } else if (sqlite3_step(statement) == SQLITE_ROW) {
      const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
      answer = text == nullptr ? "null" : text;
    }
    sqlite3_finalize(statement);
    sqlite3_close(connection);
    return answer;
  }

  void write_file(std::string_view bytes) const { std::ofstream(file(), std::ios::binary) << bytes; }

  fs::path folder_;
};

TEST_F(StoreTest, GivesBackWhatWasPut) {
  Store store = opened();
  ASSERT_TRUE(store.put(example::situation()));
  const auto loaded = store.load();
  ASSERT_TRUE(loaded) << to_string(loaded.error());
  EXPECT_EQ(bytes_of(*loaded), bytes_of(example::situation()));
}

TEST_F(StoreTest, AnEmptySituationToo) {
  Store store = opened();
  ASSERT_TRUE(store.load());
  ASSERT_TRUE(store.put(Situation{}));
  EXPECT_EQ(bytes_of(*store.load()), bytes_of(Situation{}));
}

TEST_F(StoreTest, TheSameTwiceChangesNothing) {
  Store writer = opened();
  ASSERT_TRUE(writer.put(example::situation()));
  Store watcher = *Store::open_for_reading(file());
  const auto before = watcher.version();
  ASSERT_TRUE(writer.put(example::situation()));
  EXPECT_EQ(*watcher.version(), *before);
  Situation other = example::situation();
  other.entities[0].name += "!";
  ASSERT_TRUE(writer.put(other));
  EXPECT_NE(*watcher.version(), *before);
}

TEST_F(StoreTest, OnlyWhatDiffersIsWritten) {
  Store store = opened();
  ASSERT_TRUE(store.put(example::situation()));
  ask("CREATE TABLE log (what TEXT)");
  for (const char* table : {"articles", "entities", "claims", "events", "disputes"}) {
    const std::string name = table;
    ask("CREATE TRIGGER log_" + name + " AFTER INSERT ON " + name + " BEGIN INSERT INTO log VALUES ('" + name + "' || new.n); END");
  }
  Situation changed = example::situation();
  changed.claims[3].claim.certainty = Certainty::kPossible;
  changed.disputes.pop_back();
  ASSERT_TRUE(store.put(changed));
  EXPECT_EQ(ask("SELECT group_concat(what) FROM log"), "claims3");
  EXPECT_EQ(ask("SELECT count(*) FROM dispute"), "2");
  EXPECT_EQ(bytes_of(*store.load()), bytes_of(changed));
}

TEST_F(StoreTest, WhatDependsOnAnArticleFollowsIt) {
  Store store = opened();
  ASSERT_TRUE(store.put(example::situation()));
  Situation changed = example::situation();
  changed.articles[2].article.id = "renamed";
  changed.articles[2].article.text[0] = 't';
  ASSERT_TRUE(store.put(changed));
  EXPECT_EQ(ask("SELECT article FROM claim WHERE id = 'c3'"), "renamed");
  EXPECT_EQ(ask("SELECT speaker_text FROM claim WHERE id = 'c3'"), "the Ministry of Defence");
  EXPECT_NE(ask("SELECT sources_list FROM event WHERE id = 'ev3'").find("renamed"), std::string::npos);
}

TEST_F(StoreTest, ViewsSpeakTheContract) {
  Store store = opened();
  ASSERT_TRUE(store.put(example::situation()));
  const struct {
    const char* sql;
    const char* answer;
  } cases[] = {
      {"SELECT as_of FROM situation", "2031-03-13"},
      {"SELECT wire FROM article WHERE id = 'fjord-0312'", "w1"},
      {"SELECT title FROM article WHERE id = 'bulletin-7'", "Fire at Kiruna station as governor leaves"},
      {"SELECT boilerplate FROM article WHERE id = 'telegraph-0312'", R"([{"start":0,"end":38}])"},
      {"SELECT text FROM claim WHERE id = 'c8'", "Fire at Kiruna station"},
      {"SELECT field FROM claim WHERE id = 'c8'", "title"},
      {"SELECT speaker FROM claim WHERE id = 'c4'", "unnamed"},
      {"SELECT speaker_text FROM claim WHERE id = 'c9'", "Lind &amp; Sons"},
      {"SELECT quantity FROM claim WHERE id = 'c5'", R"({"value":40.0,"max":null,"unit":"dockworkers","qualifier":"at least"})"},
      {"SELECT time FROM claim WHERE id = 'c1'", R"({"start":"2031-03-11","end":"2031-03-11"})"},
      {"SELECT quantity FROM claim WHERE id = 'c1'", "null"},
      {"SELECT count(*) FROM claim_actor WHERE entity = 'e1'", "5"},
      {"SELECT group_concat(claim) FROM event_claim WHERE event = 'ev1'", "c1,c2,c3,c4"},
      {"SELECT claim FROM dispute_claim WHERE dispute = 'd1' AND side = 2", "c3"},
      {"SELECT sources FROM event WHERE id = 'ev1'", "2"},
      {"SELECT holder || \"from\" FROM control", "e12031-03-11"},
      {"SELECT events FROM timeline LIMIT 1", R"(["ev1"])"},
      {"SELECT aliases FROM entity WHERE id = 'e6'", R"(["Narvik"])"},
      {"SELECT json_extract(mentions, '$[0].article') FROM entity WHERE id = 'e3'", "post-0313"},
      {"SELECT speaks_for FROM entity WHERE id = 'e2'", "e1"},
  };
  for (const auto& one : cases) EXPECT_EQ(ask(one.sql), one.answer) << one.sql;
}

TEST_F(StoreTest, FindsWordsWhateverIsAsked) {
  Store store = opened();
  ASSERT_TRUE(store.put(example::situation()));
  using Found = std::vector<std::uint32_t>;
  EXPECT_EQ(*store.find_articles("ministry narvik", 10), Found({2}));
  EXPECT_EQ(*store.find_articles("asen telegraph", 10), Found({0})) << "diacritics do not count";
  EXPECT_EQ(store.find_articles("narvik", 2)->size(), 2U);
  for (const char* hostile : {"", " ", "\"", "\" OR \"", "NEAR(", "*", "a AND", "text:", "-", "^", "(((", "\x01", "\xff\xfe"})
    EXPECT_TRUE(store.find_claims(hostile, 10)) << hostile;
  EXPECT_EQ(*store.find_claims("", 10), Found());
  Situation without = example::situation();
  without.articles[2].article.text[4] = 'X';
  ASSERT_TRUE(store.put(without));
  EXPECT_EQ(*store.find_articles("ministry narvik", 10), Found()) << "the index follows the rows";
}

TEST_F(StoreTest, UpdatesWhatItHolds) {
  Store store = opened();
  std::size_t held_articles = 99;
  const Situation example = example::situation();
  const auto take_example = [&](Situation&& held) -> const Situation& {
    held_articles = held.articles.size();
    return example;
  };
  ASSERT_TRUE(store.update(take_example));
  EXPECT_EQ(held_articles, 0U) << "a new file holds nothing";
  ASSERT_TRUE(store.update(take_example));
  EXPECT_EQ(held_articles, example.articles.size());
  EXPECT_EQ(bytes_of(*store.load()), bytes_of(example));
}

TEST_F(StoreTest, AnUpdateThatFailsLeavesTheFileAsItWas) {
  Store store = opened();
  ASSERT_TRUE(store.put(example::situation()));
  ask("UPDATE events SET packed = x'00' WHERE n = 0");
  bool asked = false;
  const auto updated = store.update([&](Situation&& held) -> const Situation& {
    asked = true;
    return held;
  });
  ASSERT_FALSE(updated);
  EXPECT_EQ(updated.error().code, ErrorCode::kDamagedData);
  EXPECT_FALSE(asked) << "damage is told before the work";
  EXPECT_EQ(ask("SELECT hex(packed) FROM events WHERE n = 0"), "00");
}

TEST_F(StoreTest, RefusesWhatIsNotOurs) {
  write_file("This is no database, just some words that are long enough to be a header of one, and more.");
  auto store = Store::open(file());
  ASSERT_FALSE(store);
  EXPECT_EQ(store.error().code, ErrorCode::kDamagedData);
  EXPECT_NE(store.error().message.find("no SQLite file"), std::string::npos) << store.error().message;

  fs::remove(file());
  ask("CREATE TABLE recipes (name TEXT)");
  store = Store::open(file());
  ASSERT_FALSE(store);
  EXPECT_NE(store.error().message.find("another program"), std::string::npos) << store.error().message;
  EXPECT_EQ(ask("SELECT count(*) FROM sqlite_master"), "1") << "nothing was added to it";
}

TEST_F(StoreTest, RefusesANewerVersion) {
  opened();
  ask("PRAGMA user_version = 99");
  const auto store = Store::open(file());
  ASSERT_FALSE(store);
  EXPECT_EQ(store.error().code, ErrorCode::kDamagedData);
  EXPECT_NE(store.error().message.find("version 99"), std::string::npos);
}

TEST_F(StoreTest, ReadingMakesNoFile) {
  const auto store = Store::open_for_reading(file());
  ASSERT_FALSE(store);
  EXPECT_EQ(store.error().code, ErrorCode::kUnreadable);
  EXPECT_FALSE(fs::exists(file()));
  EXPECT_FALSE(Store::open(folder_ / "no" / "such" / "folder.db"));
  EXPECT_FALSE(Store::open(folder_));
}

TEST_F(StoreTest, RowsThatContradictEachOtherAreNoticed) {
  for (const char* harm :
       {"UPDATE claims SET packed = x'00' WHERE n = 2", "DELETE FROM articles WHERE n = 3", "DELETE FROM claims WHERE n = 10",
        "UPDATE entities SET packed = packed || x'00'", "UPDATE articles SET text = 'short' WHERE n = 1",
        "UPDATE events SET packed = (SELECT packed FROM claims LIMIT 1) WHERE n = 0", "DELETE FROM events"}) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
    ASSERT_TRUE(opened().put(example::situation()));
    ask(harm);
    const auto loaded = Store::open_for_reading(file())->load();
    ASSERT_FALSE(loaded) << harm;
    EXPECT_EQ(loaded.error().code, ErrorCode::kDamagedData);
  }
}

TEST_F(StoreTest, AFileCutOffOrOverwrittenIsAnErrorNotACrash) {
  ASSERT_TRUE(opened().put(example::situation()));
  std::string whole(fs::file_size(file()), '\0');
  std::ifstream(file(), std::ios::binary).read(whole.data(), static_cast<std::streamsize>(whole.size()));
  int refused = 0, tried = 0;
  for (std::size_t at = 0; at < whole.size(); at += whole.size() / 40 + 1, ++tried) {
    std::string harmed = whole;
    for (std::size_t i = at; i < std::min(at + 2000, harmed.size()); ++i) harmed[i] = static_cast<char>(harmed[i] ^ 0x5a);
    for (const std::string& bytes : {harmed, whole.substr(0, at)}) {
      write_file(bytes);
      auto store = Store::open_for_reading(file());
      const auto loaded = store ? store->load() : tl::unexpected(store.error());
      refused += !loaded;
      if (loaded) {
        EXPECT_TRUE(is_whole(*loaded));
      }
    }
  }
  EXPECT_GT(refused, tried / 2);
}

TEST(Pack, SurvivesAnyBytes) {
  const Situation situation = example::situation();
  const std::string good = pack(situation.claims[0]);
  SituationClaim claim;
  ASSERT_TRUE(unpack(good, claim));
  EXPECT_EQ(pack(claim), good);
  for (std::size_t cut = 0; cut < good.size(); ++cut) EXPECT_FALSE(unpack(good.substr(0, cut), claim)) << cut;
  for (std::size_t at = 0; at < good.size(); ++at)
    for (const int byte : {0, 1, 127, 128, 255}) {
      std::string harmed = good;
      harmed[at] = static_cast<char>(byte);
      if (unpack(harmed, claim)) {
        EXPECT_LT(static_cast<int>(claim.claim.kind), kClaimKindCount);
      }
    }
}

}  // namespace
}  // namespace hearsay
