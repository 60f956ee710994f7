#include "ingest/nesting.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace hearsay {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Elements without content, and those that the next of their kind closes.
constexpr std::array<std::string_view, 33> kFlat = {
    "area",  "base",  "br",    "col",   "embed",    "hr", "img", "input",  "link",     "meta", "source",
    "track", "wbr",   "param", "p",     "li",       "dt", "dd",  "option", "optgroup", "tr",   "td",
    "th",    "thead", "tbody", "tfoot", "colgroup", "rt", "rp",  "html",   "head",     "body", "caption"};

/// Elements whose content holds no tags.
constexpr std::array<std::string_view, 6> kRaw = {"script", "style", "textarea", "title", "xmp", "iframe"};

/// Shapes of vector graphics, which close themselves there.
constexpr std::array<std::string_view, 12> kShapes = {"path",    "circle", "rect", "line",  "polyline", "polygon",
                                                      "ellipse", "use",    "stop", "image", "animate",  "g"};

template <std::size_t N>
bool is_in(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string lower_name(std::string_view source, std::size_t at) {
  constexpr std::size_t kLongest = 24;
  std::string name;
  for (; at < source.size() && name.size() < kLongest; ++at) {
    const char c = source[at];
    if (c == '>' || c == '/' || c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') break;
    name.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  }
  return name;
}

}  // namespace

int deepest_nesting(std::string_view source) {
  std::unordered_map<std::string, int> open;
  std::vector<std::string> endless;
  int depth = 0, deepest = 0;
  for (std::size_t at = source.find('<'); at != std::string_view::npos && at + 1 < source.size(); at = source.find('<', at)) {
    ++at;
    const bool closes = source[at] == '/';
    if (closes) ++at;
    if (at >= source.size() || !is_letter(source[at])) continue;
    const std::string name = lower_name(source, at);
    if (is_in(kFlat, name)) continue;
    int& count = open[name];
    if (closes) {
      if (count > 0) {
        --count;
        --depth;
      }
      continue;
    }
    if (is_in(kRaw, name)) {
      // The rest of the page may be its content; what ends it is found in passing.
      const bool searched = std::find(endless.begin(), endless.end(), name) != endless.end();
      const std::size_t end = searched ? std::string_view::npos : source.find("</" + name, at);
      if (end != std::string_view::npos) {
        at = end;
      } else if (!searched) {
        endless.push_back(name);  // looking for it again and again would take quadratic time
      }
      continue;
    }
    if (open["svg"] > 0) {
      if (is_in(kShapes, name)) continue;
      if (name != "svg" && name != "defs" && name != "title" && name != "desc") open["svg"] = 0;
    }
    ++open[name];
    deepest = std::max(deepest, ++depth);
  }
  return deepest;
}

}  // namespace hearsay
