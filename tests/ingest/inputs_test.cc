#include <sys/stat.h>
#include <unistd.h>

#include "collect.h"

namespace hearsay {
namespace {

std::vector<std::string> ids(const Collected& read) {
  std::vector<std::string> out;
  for (const Article& article : read.articles) out.push_back(article.id);
  return out;
}

TEST(Inputs, ReadsAFolderInByteOrderAndSkipsTheRest) {
  const Folder folder;
  folder.write("b.txt", "The second dam held on Monday.");
  folder.write("a/z.txt", "The first dam held on Monday.");
  folder.write("B.TXT", "The zeroth dam held on Monday.");
  folder.write("c.pdf", "not read");
  folder.write("d.jsonl.gz", gzipped("{\"id\": \"packed\", \"text\": \"The third dam held.\"}\n"));
  const Collected read = read_inputs({folder.path()});
  EXPECT_EQ(ids(read), (std::vector<std::string>{"B", "z", "b", "packed"}));
  EXPECT_TRUE(read.errors.empty());
  EXPECT_EQ(read.summary.files, 4u);
}

TEST(Inputs, MakesIdsUnique) {
  const Folder folder;
  const std::string text = "The dam held on Monday.";
  folder.write("1/a.txt", text);
  folder.write("2/a.txt", text);
  folder.write("3/a-2.txt", text);
  folder.write("4/a.txt", text);
  EXPECT_EQ(ids(read_inputs({folder.path()})), (std::vector<std::string>{"a", "a-2", "a-2-2", "a-3"}));
}

TEST(Inputs, NamesEveryFailureAndGoesOn) {
  const Folder folder;
  const std::string good = folder.write("good.txt", "The dam held on Monday.");
  const std::string unknown = folder.write("page.pdf", "%PDF");
  const std::string packed =
      folder.write("cut.txt.gz", gzipped(std::string(100000, 'a') + "The dam held on Monday.").substr(0, 60));
  const std::string not_packed = folder.write("plain.txt.gz", "The dam held on Monday.");
  const std::string pipe = folder.path() + "/pipe.txt";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  const Collected read = read_inputs({folder.path() + "/missing.txt", unknown, pipe, packed, not_packed, good});
  ASSERT_EQ(read.errors.size(), 5u);
  const std::pair<std::string, ErrorCode> expected[] = {{folder.path() + "/missing.txt", ErrorCode::kUnreadable},
                                                        {unknown, ErrorCode::kUnsupported},
                                                        {pipe, ErrorCode::kUnreadable},
                                                        {packed, ErrorCode::kTruncated},
                                                        {not_packed, ErrorCode::kMalformed}};
  for (std::size_t i = 0; i < std::size(expected); ++i) {
    EXPECT_EQ(read.errors[i].where, expected[i].first);
    EXPECT_EQ(read.errors[i].code, expected[i].second) << to_string(read.errors[i]);
  }
  EXPECT_EQ(ids(read).back(), "good");
}

TEST(Inputs, ReadsAllMembersOfAGzipFile) {
  const Folder folder;
  const std::string file = folder.write("two.txt.gz", gzipped("The dam held ") + gzipped("on Monday, engineers said."));
  const Collected read = read_inputs({file});
  ASSERT_EQ(read.articles.size(), 1u);
  EXPECT_EQ(read.articles[0].id, "two");
  EXPECT_EQ(read.articles[0].text, "The dam held on Monday, engineers said.");
}

TEST(Inputs, SaysThatAFolderHoldsNothing) {
  const Folder folder;
  const Collected read = read_inputs({folder.path()});
  ASSERT_EQ(read.errors.size(), 1u);
  EXPECT_EQ(read.errors[0].code, ErrorCode::kEmpty);
}

TEST(Inputs, StopsWhenTold) {
  const Folder folder;
  for (char c = 'a'; c < 'g'; ++c) folder.write(std::string(1, c) + ".txt", "The dam held on Monday.");
  int taken = 0;
  const std::vector<std::string> inputs = {folder.path(), folder.path()};
  ingest(
      inputs, knowledge(), {}, [&](Article&&) { return ++taken < 3; }, [](const Error&) { FAIL(); });
  EXPECT_EQ(taken, 3);
}

TEST(Inputs, TheOptionDatesOnlyWhatHasNoDate) {
  const Folder folder;
  folder.write("a.txt", "Published: 4 March 2025\n\nThe dam held on Monday.");
  folder.write("b.txt", "The dam held on Monday.");
  IngestOptions options;
  options.published = make_date(2025, 5, 6);
  const Collected read = read_inputs({folder.path()}, options);
  ASSERT_EQ(read.articles.size(), 2u);
  EXPECT_EQ(read.articles[0].published->iso, "2025-03-04");
  EXPECT_EQ(read.articles[1].published->iso, "2025-05-06");
  EXPECT_EQ(read.articles[1].published->origin, DateOrigin::kOption);
}

}  // namespace
}  // namespace hearsay
