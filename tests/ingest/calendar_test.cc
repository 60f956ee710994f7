#include "collect.h"
#include "ingest/infer_date.h"

namespace hearsay {
namespace {

struct DateCase {
  const char* text;
  const char* iso;  // nullptr: no date
};

class CalendarTest : public testing::TestWithParam<DateCase> {};

TEST_P(CalendarTest, ReadsTheFirstDate) {
  const auto hit = knowledge().tables().calendar.first_date(GetParam().text);
  if (GetParam().iso == nullptr) {
    EXPECT_FALSE(hit.has_value()) << hit->iso;
  } else {
    ASSERT_TRUE(hit.has_value());
    EXPECT_EQ(hit->iso, GetParam().iso);
    EXPECT_EQ(to_iso(hit->date), std::string(GetParam().iso).substr(0, 10));
  }
}

INSTANTIATE_TEST_SUITE_P(
    Dates, CalendarTest,
    testing::Values(DateCase{"2025-03-04", "2025-03-04"}, DateCase{"2025-03-04T07:40:00Z", "2025-03-04T07:40Z"},
                    DateCase{"2025-03-04T07:40:00.123+02:00", "2025-03-04T07:40+02:00"},
                    DateCase{"Tue, 04 Mar 2025 07:40:00 GMT", "2025-03-04T07:40"},
                    DateCase{"Tue, 04 Mar 2025 07:40:00 -0500", "2025-03-04T07:40-05:00"}, DateCase{"4 March 2025", "2025-03-04"},
                    DateCase{"4th of March, 2025", "2025-03-04"}, DateCase{"March 4th, 2025 at 7:40 pm", "2025-03-04T19:40"},
                    DateCase{"Mar. 4, 2025", "2025-03-04"}, DateCase{"Tue Mar 4 2025", "2025-03-04"},
                    DateCase{"04/03/2025 - 08:15", "2025-03-04T08:15"}, DateCase{"03/25/2025", "2025-03-25"},
                    DateCase{"4.3.2025", "2025-03-04"}, DateCase{"12 a.m. is no date; 4 mars 2025 is", "2025-03-04"},
                    DateCase{"4 de marzo de 2025", "2025-03-04"}, DateCase{"March 2025", nullptr}, DateCase{"March 4", nullptr},
                    DateCase{"30 February 2025", nullptr}, DateCase{"31/31/2025", nullptr},
                    DateCase{"10.5.2 was released", nullptr}, DateCase{"2025-03-04T10:00:0", "2025-03-04T10:00"},
                    DateCase{"", nullptr}, DateCase{"999999999999999999 March 99999999999999", nullptr}));

struct UrlCase {
  const char* url;
  const char* iso;
};

TEST(Calendar, ReadsDatesInAddresses) {
  const UrlCase cases[] = {{"https://news.example/2025/03/04/ship-held", "2025-03-04"},
                           {"https://news.example/a/2025-3-4-ship", "2025-03-04"},
                           {"https://news.example/ship-20250304.html", "2025-03-04"},
                           {"https://news.example/2025/13/04/ship", nullptr},
                           {"https://news.example/id/12345678", nullptr},
                           {"https://news.example/2025/03/", nullptr}};
  for (const UrlCase& c : cases) {
    const auto date = knowledge().tables().calendar.date_in_url(c.url);
    EXPECT_EQ(date ? to_iso(*date) : "none", c.iso != nullptr ? c.iso : "none") << c.url;
  }
}

struct InferCase {
  const char* text;
  const char* near;  // nullptr: unknown
  const char* iso;
};

TEST(InferDate, TakesTheLatestPastDayThatTheTextNames) {
  const InferCase cases[] = {
      {"Guards fled the fort on Friday. On Saturday the gates stood open.", "2025-03-09", "2025-03-08"},
      {"The gates stood open on Sunday. The guards had fled on March 7.", "2025-03-09", "2025-03-09"},
      {"The guards fled on Friday. Talks will begin on Tuesday.", "2025-03-08", "2025-03-07"},
      {"The guards fled on Friday, March 7, 2025. On Saturday the gates stood open.", nullptr, "2025-03-08"},
      {"The painter was born on 5 March 1960 in a village. She died on Saturday. Since 2001 she had lived abroad.", nullptr,
       nullptr},
      {"The guards fled on Friday.", nullptr, nullptr},
      {"Nothing here names a day.", "2025-03-08", nullptr}};
  for (const InferCase& c : cases) {
    const auto article = article_from_text("a", c.text, knowledge(), {});
    ASSERT_TRUE(article.has_value());
    const auto published = c.near != nullptr ? infer_published(*article, knowledge(), *parse_iso_date(c.near)) : article->published;
    EXPECT_EQ(published ? published->iso : "none", c.iso != nullptr ? c.iso : "none") << c.text;
    EXPECT_TRUE(!published || published->inferred());
  }
}

}  // namespace
}  // namespace hearsay
