#include "ingest/draft.h"

#include <fmt/format.h>

#include "ingest/infer_date.h"
#include "ingest/language.h"
#include "ingest/layout.h"
#include "ingest/outlet.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

/// The day of publication, from the surest source that gives one.
std::optional<Publication> publication_of(const Draft& draft, const Layout& layout, const IngestKnowledge::Tables& tables,
                                          const IngestOptions& options, std::vector<std::string>& notes) {
  const auto from = [&](const DateHit& hit, DateOrigin origin) {
    if (hit.guessed_order) notes.push_back("the date of publication was read as day/month: " + hit.iso);
    return Publication{hit.date, hit.iso, origin};
  };
  if (draft.published) {
    if (const auto hit = tables.calendar.first_date(*draft.published)) return from(*hit, DateOrigin::kMetadata);
    notes.push_back("the stated date of publication is no date: \"" + draft.published->substr(0, 40) + "\"");
  }
  if (layout.stamp) return from(*layout.stamp, DateOrigin::kHeader);
  if (layout.dateline) return from(*layout.dateline, DateOrigin::kDateline);
  if (draft.article.url)
    if (const auto date = tables.calendar.date_in_url(*draft.article.url))
      return Publication{*date, to_iso(*date), DateOrigin::kUrl};
  if (options.published) return Publication{*options.published, to_iso(*options.published), DateOrigin::kOption};
  return infer_published(draft.article, tables, std::nullopt);
}

void note_language(Article& article) {
  if (article.language) article.language = language_tag(*article.language);
  if (!article.language) article.language = detect_language(article.text);
  if (!article.language) {
    article.notes.push_back("the language could not be told; it is read as English");
  } else if (!article.language->starts_with("en")) {
    article.notes.push_back("the language is " + *article.language + "; only English is read");
  }
}

void note_date(Article& article) {
  if (!article.published) {
    article.notes.push_back("no date of publication was found; give one with --published");
  } else if (article.published->inferred()) {
    article.notes.push_back("the date of publication was inferred from the text: " + article.published->iso);
  }
}

}  // namespace

Result<Article> complete(Draft draft, const IngestKnowledge::Tables& tables, const IngestOptions& options) {
  Article& article = draft.article;
  if (article.text.find_first_not_of(" \t\r\n") == std::string::npos) return fail(ErrorCode::kEmpty, {}, "holds no text");
  if (article.text.size() > options.max_article_bytes)
    return fail(ErrorCode::kTooLarge, {},
                fmt::format("the article has {} bytes of text; the limit is {}", article.text.size(), options.max_article_bytes));
  article.boilerplate = joined(std::move(article.boilerplate), article.text);
  Layout layout = read_layout(article, tables);
  if (!article.title) article.title = layout.title;
  if (!article.outlet) article.outlet = layout.outlet;
  if (!article.outlet && article.url) article.outlet = outlet_of_address(*article.url);
  if (!article.outlet && draft.file) article.outlet = outlet_of_file(*draft.file, tables);
  layout.furniture.insert(layout.furniture.end(), article.boilerplate.begin(), article.boilerplate.end());
  article.boilerplate = joined(std::move(layout.furniture), article.text);
  article.bylines = joined(std::move(layout.bylines), article.text);
  article.published = publication_of(draft, layout, tables, options, article.notes);
  note_date(article);
  note_language(article);
  return std::move(article);
}

void put_title(Article& article, std::string_view title) {
  const auto size = static_cast<std::uint32_t>(title.size());
  const std::uint32_t shift = size + 2;
  for (OriginRun& run : article.origin) {
    run.text_begin += shift;
    run.text_end += shift;
  }
  for (Span& span : article.boilerplate) span = {span.begin + shift, span.end + shift};
  article.origin.insert(article.origin.begin(), OriginRun{0, size, Field::kTitle, 0, count_code_points(title)});
  article.text.insert(0, "\n\n");
  article.text.insert(0, title);
  article.title = Span{0, size};
}

void set_plain_text(Article& article, std::string text) {
  article.text = std::move(text);
  article.origin = {{0, static_cast<std::uint32_t>(article.text.size()), Field::kText, 0, count_code_points(article.text)}};
}

}  // namespace hearsay
