#include "store/schema.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace hearsay {
namespace {

using Columns = std::vector<std::string>;

/// A database in memory with the schema of a store.
class SchemaTest : public testing::Test {
 protected:
  SchemaTest() {
    sqlite3_open(":memory:", &connection_);
    char* message = nullptr;
    if (sqlite3_exec(connection_, kStoreSchema, nullptr, nullptr, &message) != SQLITE_OK) ADD_FAILURE() << message;
  }
  ~SchemaTest() override { sqlite3_close(connection_); }

  Columns column(const std::string& sql) const {
    Columns out;
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(connection_, sql.c_str(), -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
      out.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return out;
  }

  sqlite3* connection_ = nullptr;
};

/// The sections of docs/sql.md that begin with `###`, and the columns which their tables name.
std::map<std::string, Columns> documented_views() {
  std::map<std::string, Columns> views;
  std::ifstream file(HEARSAY_SOURCE_DIR "/docs/sql.md");
  std::string view;
  for (std::string line; std::getline(file, line);) {
    if (line.rfind("### ", 0) == 0) view = line.substr(4);
    if (line.rfind("## ", 0) == 0) view.clear();
    if (!view.empty()) views[view];
    if (!view.empty() && line.rfind("| `", 0) == 0) views[view].push_back(line.substr(3, line.find('`', 3) - 3));
  }
  return views;
}

TEST_F(SchemaTest, EveryViewIsDocumentedColumnByColumn) {
  std::map<std::string, Columns> actual;
  for (const std::string& view : column("SELECT name FROM sqlite_master WHERE type = 'view'"))
    actual[view] = column("SELECT name FROM pragma_table_info('" + view + "') ORDER BY cid");
  EXPECT_EQ(documented_views(), actual);
}

TEST_F(SchemaTest, EveryTableIsDocumented) {
  std::ifstream file(HEARSAY_SOURCE_DIR "/docs/sql.md");
  std::stringstream text;
  text << file.rdbuf();
  const std::string tables = text.str().substr(text.str().find("## Tables"));
  for (const std::string& table : column(
           "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite%'"))
    EXPECT_NE(tables.find("| `" + table + "` |"), std::string::npos) << table;
}

/// The indented examples of docs/sql.md run against an empty store.
TEST_F(SchemaTest, TheExamplesRun) {
  std::ifstream file(HEARSAY_SOURCE_DIR "/docs/sql.md");
  std::string sql;
  int run = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.rfind("    SELECT", 0) == 0 || (!sql.empty() && line.rfind("    ", 0) == 0)) sql += line + "\n";
    if (sql.empty() || line.find(';') == std::string::npos) continue;
    EXPECT_EQ(sqlite3_exec(connection_, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sql << sqlite3_errmsg(connection_);
    sql.clear();
    ++run;
  }
  EXPECT_EQ(run, 4);
}

}  // namespace
}  // namespace hearsay
