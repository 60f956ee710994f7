#include "report/html.h"

#include <optional>
#include <string_view>
#include <utility>

#include "report/narrator.h"
#include "report/page_data.h"
#include "report/page_parts.h"
#include "report/report.h"

namespace hearsay {
namespace {

std::string escape_markup(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '&':
        out += "&amp;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

/// Puts the page together: what stands between {{ and }} in web/page.html names a part.
class PageWriter {
 public:
  PageWriter(const Situation& situation, std::optional<std::int64_t> version) : situation_(situation), version_(version) {}

  std::string write() const {
    std::string out;
    std::string_view rest = page::html();
    for (;;) {
      const std::size_t open = rest.find("{{"), close = rest.find("}}", open);
      if (open == std::string_view::npos || close == std::string_view::npos) break;
      out += rest.substr(0, open);
      out += part(rest.substr(open + 2, close - open - 2));
      rest.remove_prefix(close + 2);
    }
    return out += rest;
  }

 private:
  std::string part(std::string_view name) const {
    if (name == "title") return situation_.as_of ? "Situation as of " + spoken_day(*situation_.as_of) : std::string("Situation");
    if (name == "css") return std::string(page::css());
    if (name == "js") return std::string(page::js());
    if (name == "basemap") return std::string(page::basemap());
    if (name == "data") return write_page_data(situation_);
    if (name == "markdown") return escape_markup(to_markdown(situation_));
    if (name == "connect") return version_ ? " connect-src 'self';" : "";
    if (name == "live") return live();
    return {};
  }

  std::string live() const {
    if (!version_) return {};
    return "<script type=\"application/json\" id=\"version\">" + std::to_string(*version_) + "</script>\n<script>\n" +
           std::string(page::live_js()) + "</script>\n";
  }

  const Situation& situation_;
  std::optional<std::int64_t> version_;
};

}  // namespace

std::string to_html(const Situation& situation) {
  return PageWriter(situation, std::nullopt).write();
}

std::string to_live_html(const Situation& situation, std::int64_t version) {
  return PageWriter(situation, version).write();
}

}  // namespace hearsay
