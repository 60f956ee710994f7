#include <fmt/format.h>
#include <libxml/xmlreader.h>

#include <memory>

#include "ingest/formats.h"
#include "ingest/html.h"
#include "text/table.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

struct FreeReader {
  void operator()(xmlTextReader* reader) const { xmlFreeTextReader(reader); }
};

std::string_view view(const xmlChar* text) {
  return text != nullptr ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view{};
}

void say_nothing(void*, const char*, ...) {}

/// Keeps libxml2 from printing: some of its messages go round the handler of a reader.
class Silence {
 public:
  Silence() : handler_(xmlGenericError), context_(xmlGenericErrorContext) { xmlSetGenericErrorFunc(nullptr, say_nothing); }
  ~Silence() { xmlSetGenericErrorFunc(context_, handler_); }
  Silence(const Silence&) = delete;
  Silence& operator=(const Silence&) = delete;

 private:
  xmlGenericErrorFunc handler_;
  void* context_;
};

/// One <item> or <entry>, as far as it has been read.
struct Item {
  std::string title, link, published, updated, description, content, language;
  bool content_is_text = false;  // by its type, not to be read as markup
  std::size_t bytes = 0;
};

/// Reads a feed element by element; of the document only the current node is in memory.
class FeedReader {
 public:
  FeedReader(ByteSource& source, const InputName& name, Intake& intake) : source_(source), name_(name), intake_(intake) {}

  void read();

 private:
  static int read_bytes(void* self, char* buffer, int size) {
    auto* reader = static_cast<FeedReader*>(self);
    const std::size_t count = reader->source_.read(buffer, static_cast<std::size_t>(size));
    reader->any_ = reader->any_ || count > 0;
    return static_cast<int>(count);
  }
  static void note_error(void* self, const char* message, xmlParserSeverities severity, xmlTextReaderLocatorPtr locator);

  bool node();
  void open();
  void close();
  void text();
  std::string* field();
  void finish_item();

  ByteSource& source_;
  const InputName& name_;
  Intake& intake_;
  std::unique_ptr<xmlTextReader, FreeReader> reader_;
  std::vector<std::string> path_;  // names of the open elements
  std::size_t item_depth_ = 0;     // of the open item; 0 outside
  Item item_;
  std::string field_type_;
  std::string channel_title_, channel_language_;
  std::size_t items_ = 0;
  bool any_ = false, is_feed_ = false;
  std::optional<Error> error_;
};

void FeedReader::note_error(void* self, const char* message, xmlParserSeverities severity, xmlTextReaderLocatorPtr locator) {
  auto* reader = static_cast<FeedReader*>(self);
  if (reader->error_ || (severity != XML_PARSER_SEVERITY_ERROR && severity != XML_PARSER_SEVERITY_VALIDITY_ERROR)) return;
  reader->error_ = Error{ErrorCode::kMalformed, fmt::format("{}:{}", reader->name_.path, xmlTextReaderLocatorLineNumber(locator)),
                         "the XML is broken here: " + std::string(trim(message)) + "; what could be read is kept"};
}

void FeedReader::read() {
  const Silence silence;
  // Entities are not put in their places, so that none can unfold; nothing is fetched; nodes keep libxml2's limits of size.
  constexpr int kOptions = XML_PARSE_NONET | XML_PARSE_RECOVER | XML_PARSE_NOCDATA | XML_PARSE_COMPACT;
  reader_.reset(xmlReaderForIO(read_bytes, nullptr, this, nullptr, nullptr, kOptions));
  if (!reader_) return intake_.fail({ErrorCode::kUnreadable, name_.path, "no memory to read it"});
  xmlTextReaderSetErrorHandler(reader_.get(), note_error, this);
  while (!intake_.stopped() && xmlTextReaderRead(reader_.get()) == 1)
    if (!node()) break;
  if (intake_.stopped()) return;
  if (item_depth_ != 0) finish_item();  // cut off inside its last item
  if (const Error* cut = source_.failure()) return intake_.fail(*cut, name_.path);
  if (!any_) return intake_.fail({ErrorCode::kEmpty, name_.path, "holds nothing"});
  if (error_) return intake_.fail(*error_);
  if (!is_feed_) {
    const std::string root = path_.empty() ? "no element" : "<" + path_.front() + ">";
    return intake_.fail({ErrorCode::kUnsupported, name_.path, "is XML with " + root + " at its root, neither RSS nor Atom"});
  }
  if (items_ == 0) intake_.fail({ErrorCode::kEmpty, name_.path, "the feed holds no items"});
}

/// False where reading on is of no use.
bool FeedReader::node() {
  xmlTextReader* reader = reader_.get();
  switch (xmlTextReaderNodeType(reader)) {
    case XML_READER_TYPE_ELEMENT: {
      open();
      if (path_.size() == 1 && !is_feed_) return false;
      if (xmlTextReaderIsEmptyElement(reader) == 1) close();
      break;
    }
    case XML_READER_TYPE_END_ELEMENT:
      close();
      break;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
      text();
      break;
    case XML_READER_TYPE_ENTITY_REFERENCE:
      // An entity that XML does not know is HTML's; what it means is known where markup is read.
      if (std::string* into = field()) into->append("&").append(view(xmlTextReaderConstName(reader))).append(";");
      break;
    default:
      break;
  }
  return true;
}

void FeedReader::open() {
  xmlTextReader* reader = reader_.get();
  constexpr std::size_t kDeepest = 512;
  std::string name(view(xmlTextReaderConstName(reader)));
  const auto attribute = [&](const char* key) {
    xmlChar* value = xmlTextReaderGetAttribute(reader, reinterpret_cast<const xmlChar*>(key));
    std::string copy(view(value));
    if (value != nullptr) xmlFree(value);
    return copy;
  };
  if (path_.empty()) {
    is_feed_ = name == "rss" || name == "feed" || name == "rdf:RDF" || name == "channel";
    channel_language_ = attribute("xml:lang");
  }
  if (path_.size() < kDeepest) path_.push_back(std::move(name));
  const std::string& opened = path_.back();
  if (item_depth_ == 0 && (opened == "item" || opened == "entry")) {
    item_depth_ = path_.size();
    item_ = Item{};
    item_.language = attribute("xml:lang");
    return;
  }
  if (item_depth_ == 0) return;
  if (path_.size() == item_depth_ + 1) {
    field_type_ = attribute("type");
    const std::string rel = attribute("rel");
    if (opened == "link" && (rel.empty() || rel == "alternate"))
      if (std::string href = attribute("href"); !href.empty()) item_.link = std::move(href);
    if (opened == "content" && field_type_ == "text") item_.content_is_text = true;
  } else if (std::string* into = field()) {
    // Markup written as elements (Atom's type="xhtml") becomes markup again.
    into->append("<").append(opened).append(">");
  }
}

void FeedReader::close() {
  if (path_.empty()) return;
  if (item_depth_ != 0 && path_.size() > item_depth_ + 1) {
    if (std::string* into = field()) into->append("</").append(path_.back()).append(">");
  }
  const bool item_ends = item_depth_ == path_.size();
  path_.pop_back();
  if (item_ends) finish_item();
}

/// Where the text of the open element belongs; nullptr where it is of no use.
std::string* FeedReader::field() {
  if (item_depth_ == 0) {
    if (path_.size() < 2 || path_.size() > 3) return nullptr;
    const bool in_channel = path_[path_.size() - 2] == "channel" || path_[path_.size() - 2] == "feed";
    if (!in_channel) return nullptr;
    if (path_.back() == "title") return &channel_title_;
    return path_.back() == "language" || path_.back() == "dc:language" ? &channel_language_ : nullptr;
  }
  if (path_.size() <= item_depth_) return nullptr;
  const std::string& name = path_[item_depth_];
  if (name == "title") return &item_.title;
  if (name == "link") return &item_.link;
  if (name == "pubDate" || name == "published" || name == "dc:date" || name == "issued") return &item_.published;
  if (name == "updated" || name == "modified") return &item_.updated;
  if (name == "description" || name == "summary") return &item_.description;
  if (name == "content:encoded" || name == "content") return &item_.content;
  if (name == "dc:language") return &item_.language;
  return nullptr;
}

void FeedReader::text() {
  std::string* into = field();
  if (into == nullptr) return;
  const std::string_view value = view(xmlTextReaderConstValue(reader_.get()));
  item_.bytes += value.size();
  if (item_.bytes > intake_.options().max_article_bytes) return;  // the item is refused at its end
  if (item_depth_ == 0 || path_.size() == item_depth_ + 1) {
    into->append(value);
    return;
  }
  for (const char c : value) {  // the text inside markup written as elements
    if (c == '<') {
      into->append("&lt;");
    } else if (c == '&') {
      into->append("&amp;");
    } else {
      into->push_back(c);
    }
  }
}

/// The text of a title, which feeds write as markup or not.
std::string plain_title(std::string_view title, const IngestKnowledge::Tables& tables) {
  std::string out(trim(title));
  if (looks_like_markup(out))
    if (auto draft = draft_of_page(out, tables)) out = std::move(draft->article.text);
  for (char& c : out)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  return out;
}

void FeedReader::finish_item() {
  item_depth_ = 0;
  ++items_;
  const std::string where = fmt::format("{}#{}", name_.path, items_);
  const Item item = std::move(item_);
  if (item.bytes > intake_.options().max_article_bytes) {
    return intake_.fail({ErrorCode::kTooLarge, where,
                         fmt::format("the item has {} bytes; the limit is {}", item.bytes, intake_.options().max_article_bytes)});
  }
  const std::string& content = trim(item.content).empty() ? item.description : item.content;
  Draft draft;
  if (!item.content_is_text && looks_like_markup(content)) {
    auto page = draft_of_page(content, intake_.tables());
    if (!page) return intake_.fail(std::move(page).error(), where);
    draft.article.text = std::move(page->article.text);
    draft.article.input = std::move(page->article.input);
    draft.article.origin = std::move(page->article.origin);
    draft.article.boilerplate = std::move(page->article.boilerplate);
  } else {
    set_plain_text(draft.article, content);
  }
  const auto stated = [](std::string_view value) {
    return trim(value).empty() ? std::nullopt : std::optional<std::string>(trim(value));
  };
  Article& article = draft.article;
  if (const std::string title = plain_title(item.title, intake_.tables()); !trim(title).empty()) put_title(article, trim(title));
  article.id = fmt::format("{}-{}", name_.stem, items_);
  article.outlet = stated(channel_title_);
  article.url = stated(item.link);
  article.language = stated(item.language.empty() ? channel_language_ : item.language);
  draft.published = stated(item.published.empty() ? item.updated : item.published);
  intake_.accept(std::move(draft), where);
}

}  // namespace

void read_feed(ByteSource& source, const InputName& name, Intake& intake) {
  FeedReader(source, name, intake).read();
}

}  // namespace hearsay
