#include "ingest/html.h"

#include <algorithm>

#include "ingest/decode.h"
#include "ingest/formats.h"
#include "ingest/gumbo_page.h"
#include "ingest/page_facts.h"
#include "ingest/page_text.h"
#include "text/table.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

bool equals(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
           const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
           return lower(x) == lower(y);
         });
}

/// Walks a page once: text to the writer, metadata to the facts, and the places of furniture, headlines and articles.
class PageReader : public GumboPage::Visitor {
 public:
  PageReader(std::string_view source, const Markup& markup, Article& article)
      : source_(source), markup_(markup), facts_(markup), writer_(source, article), text_(article.text) {}

  bool open(const GumboInternalNode& element, std::string_view name) override;
  void close(const GumboInternalNode& element, std::string_view name) override;
  void text(const PageText& text) override;

  const PageFacts& facts() const { return facts_; }
  std::vector<Span> furniture() const;
  std::optional<Span> title() const;
  /// The content of <title>, piece by piece.
  const std::vector<PageText>& page_title() const { return page_title_; }

 private:
  struct Region {
    const GumboInternalNode* element;
    std::uint32_t begin;
    enum class Kind { kFurniture, kByClass, kArticle, kMain, kHeading, kTitle } kind;
  };
  struct Closed {
    Span span;
    Region::Kind kind;
  };

  void read_meta(const GumboInternalNode& element, std::string_view name);
  void start_region(const GumboInternalNode& element, std::string_view name);
  std::optional<Span> content() const;
  std::optional<Span> heading() const;

  std::string_view source_;
  const Markup& markup_;
  PageFacts facts_;
  PageTextWriter writer_;
  const std::string& text_;
  std::vector<Region> open_;
  std::vector<Closed> closed_;
  int preformatted_ = 0;
  bool in_head_ = false;
  const GumboInternalNode* title_element_ = nullptr;
  const GumboInternalNode* script_ = nullptr;
  std::vector<PageText> page_title_;
};

void PageReader::read_meta(const GumboInternalNode& element, std::string_view name) {
  const auto attribute = [&](const char* key) { return GumboPage::attribute(element, key); };
  if (name == "meta") {
    for (const char* key : {"property", "name", "itemprop", "http-equiv"}) facts_.add(attribute(key), attribute("content"));
  } else if (name == "link" && equals(attribute("rel"), "canonical")) {
    facts_.add(Markup::Fact::kUrl, PageFacts::kStructured, attribute("href"));
  } else if (name == "html") {
    facts_.add(Markup::Fact::kLanguage, PageFacts::kStructured, attribute("lang"));
  } else if (name == "time") {
    const bool stated = equals(attribute("itemprop"), "datePublished") || !attribute("pubdate").empty();
    facts_.add(Markup::Fact::kPublished, stated ? 0 : PageFacts::kElement, attribute("datetime"));
  }
}

void PageReader::start_region(const GumboInternalNode& element, std::string_view name) {
  const auto start = [&](Region::Kind kind) { open_.push_back({&element, writer_.size(), kind}); };
  if (name == "article") return start(Region::Kind::kArticle);
  if (name == "main" || GumboPage::attribute(element, "role") == "main") return start(Region::Kind::kMain);
  if (name == "h1") return start(Region::Kind::kHeading);
  if (markup_.is_furniture(name) || markup_.is_furniture(GumboPage::attribute(element, "role")))
    return start(Region::Kind::kFurniture);
  if (name == "body" || name == "html") return;
  if (markup_.marks_furniture(GumboPage::attribute(element, "class")) ||
      markup_.marks_furniture(GumboPage::attribute(element, "id")))
    start(Region::Kind::kByClass);
}

bool PageReader::open(const GumboInternalNode& element, std::string_view name) {
  read_meta(element, name);
  if (name == "script" && equals(GumboPage::attribute(element, "type"), "application/ld+json")) {
    script_ = &element;
    return true;
  }
  if (name == "title" && in_head_) {
    title_element_ = &element;
    return true;
  }
  if (name == "head") in_head_ = true;
  if (markup_.is_hidden(name)) return false;
  const std::string_view style = GumboPage::attribute(element, "style");
  if (style.find("display:none") != std::string_view::npos || style.find("display: none") != std::string_view::npos) return false;
  if (markup_.is_block(name)) writer_.end_line(name != "br" && name != "li" && name != "td" && name != "th" && name != "tr");
  start_region(element, name);
  preformatted_ += name == "pre";
  return true;
}

void PageReader::close(const GumboInternalNode& element, std::string_view name) {
  if (&element == script_) script_ = nullptr;
  if (&element == title_element_) title_element_ = nullptr;
  if (name == "head") in_head_ = false;
  preformatted_ -= name == "pre";
  if (markup_.is_block(name)) writer_.end_line(name != "br" && name != "li" && name != "td" && name != "th" && name != "tr");
  if (open_.empty() || open_.back().element != &element) return;
  Span span{open_.back().begin, writer_.size()};
  while (span.begin < span.end && text_[span.begin] == '\n') ++span.begin;
  if (!span.empty()) closed_.push_back({span, open_.back().kind});
  open_.pop_back();
}

void PageReader::text(const PageText& text) {
  if (script_ != nullptr) {
    facts_.add_json_ld(text.decoded);
  } else if (title_element_ != nullptr) {
    page_title_.push_back(text);
  } else if (!in_head_) {
    writer_.add(text, preformatted_ > 0);
  }
}

/// The article's element: the one that holds most of the page's text, if it holds a good part of it.
std::optional<Span> PageReader::content() const {
  std::vector<Span> candidates;
  for (const Closed& region : closed_)
    if (region.kind == Region::Kind::kArticle || region.kind == Region::Kind::kMain) candidates.push_back(region.span);
  std::stable_sort(candidates.begin(), candidates.end(), [](Span a, Span b) { return a.size() > b.size(); });
  std::optional<Span> best;
  for (const Span span : candidates)
    if (!best || (best->contains(span) && span.size() * 2 > best->size())) best = span;
  constexpr std::uint32_t kLeastShare = 4;  // a quarter
  if (best && best->size() * kLeastShare < text_.size()) return std::nullopt;
  return best;
}

std::optional<Span> PageReader::heading() const {
  const auto inside = content();
  std::optional<Span> first;
  for (const Closed& region : closed_) {
    if (region.kind != Region::Kind::kHeading) continue;
    if (inside && inside->contains(region.span)) return region.span;
    const auto& stated = facts_[Markup::Fact::kTitle];
    if (!first || (stated && equals(region.span.of(text_), *stated))) first = region.span;
  }
  return first;
}

std::optional<Span> PageReader::title() const {
  return heading();
}

std::vector<Span> PageReader::furniture() const {
  std::vector<Span> spans;
  const auto inside = content();
  const auto title = heading();
  const auto holds_title = [&](Span span) { return title && span.contains(*title); };
  for (const Closed& region : closed_) {
    if (region.kind != Region::Kind::kFurniture && region.kind != Region::Kind::kByClass) continue;
    // A class is a hint, not a statement: what holds the headline or a great part of the page is no furniture.
    const bool plausible =
        region.kind == Region::Kind::kFurniture ? region.span.size() < text_.size() : region.span.size() * 3 < text_.size();
    if (plausible && !holds_title(region.span) && !(inside && region.span.contains(*inside))) spans.push_back(region.span);
  }
  if (inside) {
    const auto end = static_cast<std::uint32_t>(text_.size());
    const std::uint32_t top = title && title->end <= inside->begin ? title->begin : inside->begin;
    if (top > 0) spans.push_back({0, top});
    if (inside->end < end) spans.push_back({inside->end, end});
  }
  return spans;
}

/// The page's title without the outlet's name behind it ("… | Evening Sun").
std::string_view without_outlet(std::string_view title, const PageFacts& facts) {
  title = trim(title);
  if (const auto& stated = facts[Markup::Fact::kTitle]; stated && title.starts_with(*stated))
    return title.substr(0, stated->size());
  const auto& outlet = facts[Markup::Fact::kOutlet];
  for (const std::string_view separator : {" | ", " - ", " – ", " — ", " :: ", " · "}) {
    const std::size_t at = title.rfind(separator);
    if (at == std::string_view::npos || at == 0) continue;
    if (separator == " | " || (outlet && equals(trim(title.substr(at + separator.size())), *outlet)))
      return trim(title.substr(0, at));
  }
  return title;
}

/// Where the body has no headline, the content of <title> stands first, tied to its place in the source like all text.
void put_page_title(Article& article, const std::vector<PageText>& pieces, const PageFacts& facts) {
  Article head;
  PageTextWriter writer(article.input, head);
  for (const PageText& piece : pieces) writer.add(piece, false);
  const auto size = static_cast<std::uint32_t>(without_outlet(head.text, facts).size());
  if (size == 0) return;
  put_title(article, std::string_view(head.text).substr(0, size));
  article.origin.erase(article.origin.begin());
  std::vector<OriginRun> runs;
  for (OriginRun run : head.origin) {
    if (run.text_begin >= size) break;
    if (run.text_end > size) {
      const std::uint32_t cut = count_code_points(std::string_view(head.text).substr(size, run.text_end - size));
      const bool even = count_code_points(std::string_view(head.text).substr(run.text_begin, run.text_end - run.text_begin)) ==
                        run.input_end - run.input_begin;
      run.text_end = size;
      if (even) run.input_end -= cut;
    }
    runs.push_back(run);
  }
  article.origin.insert(article.origin.begin(), runs.begin(), runs.end());
}

std::optional<std::string> declared_charset(std::string_view bytes) {
  constexpr std::size_t kLookedAt = 2048;
  const std::string_view head = bytes.substr(0, kLookedAt);
  constexpr std::string_view kKey = "charset=";
  for (std::size_t at = 0; at + kKey.size() < head.size(); ++at) {
    if (!equals(head.substr(at, kKey.size()), kKey)) continue;
    std::string_view value = head.substr(at + kKey.size());
    while (!value.empty() && (value.front() == '"' || value.front() == '\'' || value.front() == ' ')) value.remove_prefix(1);
    value = value.substr(0, value.find_first_of("\"' ;/>\r\n"));
    if (!value.empty() && value.size() < 32) return std::string(value);
  }
  return std::nullopt;
}

}  // namespace

Result<Draft> draft_of_page(std::string source, const IngestKnowledge::Tables& tables) {
  Draft draft;
  Article& article = draft.article;
  article.input = std::move(source);
  auto page = GumboPage::parse(article.input);
  if (!page) return tl::unexpected(std::move(page).error());
  PageReader reader(article.input, tables.markup, article);
  page->visit(reader);
  const PageFacts& facts = reader.facts();
  article.title = reader.title();
  article.boilerplate = reader.furniture();
  article.outlet = facts[Markup::Fact::kOutlet];
  article.language = facts[Markup::Fact::kLanguage];
  article.url = facts[Markup::Fact::kUrl];
  draft.published = facts[Markup::Fact::kPublished];
  if (!article.title) put_page_title(article, reader.page_title(), facts);
  return draft;
}

bool looks_like_markup(std::string_view text) {
  for (std::size_t at = text.find_first_of("<&"); at != std::string_view::npos && at + 1 < text.size();
       at = text.find_first_of("<&", at + 1)) {
    const char next = text[at + 1];
    const bool letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    if (text[at] == '<' && (letter || next == '/' || next == '!') && text.find('>', at) != std::string_view::npos) return true;
    if (text[at] == '&' && (letter || next == '#') && text.substr(at, 12).find(';') != std::string_view::npos) return true;
  }
  return false;
}

Result<Draft> draft_of_page_bytes(std::string_view bytes, std::optional<std::string_view> charset,
                                  const IngestKnowledge::Tables& tables) {
  const auto declared = charset ? std::optional<std::string>(*charset) : declared_charset(bytes);
  auto decoded = decode_text(bytes, declared);
  if (!decoded) return tl::unexpected(std::move(decoded).error());
  auto draft = draft_of_page(std::move(decoded->text), tables);
  if (draft) draft->article.notes.insert(draft->article.notes.begin(), decoded->notes.begin(), decoded->notes.end());
  return draft;
}

void read_html(ByteSource& source, const InputName& name, Intake& intake) {
  auto bytes = read_all(source, intake.options().max_article_bytes, name.path);
  if (!bytes) return intake.fail(std::move(bytes).error(), name.path);
  const Error* cut = source.failure();
  if (cut == nullptr || !bytes->empty()) {
    auto draft = draft_of_page_bytes(*bytes, std::nullopt, intake.tables());
    if (!draft) {
      if (cut == nullptr) intake.fail(std::move(draft).error(), name.path);
    } else {
      draft->article.id = name.stem;
      draft->file = name.stem;
      if (cut != nullptr) draft->article.notes.push_back("the file is cut off: " + cut->message);
      intake.accept(std::move(*draft), name.path);
    }
  }
  if (cut != nullptr) intake.fail(*cut, name.path);
}

}  // namespace hearsay
