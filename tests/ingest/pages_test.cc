#include <algorithm>
#include <map>

#include "collect.h"

// Pages as sites print them, in tests/ingest/pages: [[furniture]], {{bylines}}, and above them what should be found out.

namespace hearsay {
namespace {

namespace fs = std::filesystem;

struct Page {
  std::map<std::string, std::string> facts;
  std::string text;
  std::vector<Span> furniture, bylines;
};

Page load_page(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string raw{std::istreambuf_iterator<char>(in), {}};
  Page page;
  while (raw.starts_with("# ")) {
    const std::size_t end = raw.find('\n'), colon = raw.find(": ");
    page.facts[raw.substr(2, colon - 2)] = raw.substr(colon + 2, end - colon - 2);
    raw.erase(0, end + 1);
  }
  std::uint32_t begin = 0;
  for (std::size_t at = 0; at < raw.size();) {
    const std::string_view mark = std::string_view(raw).substr(at, 2);
    const auto size = static_cast<std::uint32_t>(page.text.size());
    if (mark == "[[" || mark == "{{") {
      begin = size;
    } else if (mark == "]]") {
      page.furniture.push_back({begin, size});
    } else if (mark == "}}") {
      page.bylines.push_back({begin, size});
    } else {
      page.text.push_back(raw[at++]);
      continue;
    }
    at += 2;
  }
  return page;
}

/// The visible characters that spans cover.
std::string covered(const std::string& text, const std::vector<Span>& spans) {
  std::string out;
  for (const Span span : spans) {
    for (const char c : span.of(text))
      if (c != ' ' && c != '\n') out.push_back(c);
    out.push_back('\n');
  }
  // Whether two spans touch or are one makes no difference.
  out.erase(std::remove(out.begin(), out.end(), '\n'), out.end());
  return out;
}

class PagesTest : public testing::TestWithParam<std::string> {};

TEST_P(PagesTest, FindsWhatTheMarksSay) {
  const Page page = load_page(fs::path(HEARSAY_SOURCE_DIR) / "tests/ingest/pages" / GetParam());
  const Result<Article> article = article_from_text("page", page.text, knowledge(), {});
  ASSERT_TRUE(article.has_value());
  EXPECT_EQ(covered(page.text, article->boilerplate), covered(page.text, page.furniture));
  EXPECT_EQ(covered(page.text, article->bylines), covered(page.text, page.bylines));
  const auto expected = [&](const char* fact) { return page.facts.contains(fact) ? page.facts.at(fact) : std::string("(none)"); };
  EXPECT_EQ(article->title ? std::string(*article->title_text()) : "(none)", expected("title"));
  EXPECT_EQ(article->outlet.value_or("(none)"), expected("outlet"));
  EXPECT_EQ(article->published ? article->published->iso : "(none)", expected("published"));
  EXPECT_EQ(article->language, "en");
}

std::vector<std::string> page_files() {
  std::vector<std::string> files;
  for (const auto& entry : fs::directory_iterator(fs::path(HEARSAY_SOURCE_DIR) / "tests/ingest/pages"))
    files.push_back(entry.path().filename().string());
  std::sort(files.begin(), files.end());
  return files;
}

INSTANTIATE_TEST_SUITE_P(Pages, PagesTest, testing::ValuesIn(page_files()), [](const auto& page) {
  std::string name = page.param.substr(0, page.param.find('.'));
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

}  // namespace
}  // namespace hearsay
