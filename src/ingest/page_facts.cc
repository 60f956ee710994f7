#include "ingest/page_facts.h"

#include <simdjson.h>

#include "text/table.h"

namespace hearsay {
namespace {

using simdjson::dom::element;

std::optional<std::string_view> string_at(const element& object, const char* key) {
  element value;
  if (object[key].get(value) != simdjson::SUCCESS) return std::nullopt;
  std::string_view text;
  if (value.get(text) == simdjson::SUCCESS) return text;
  return std::nullopt;
}

void add_object(const element& object, PageFacts& facts) {
  const auto published = string_at(object, "datePublished");
  if (!published) return;  // of all that a page describes, only what is dated is an article
  facts.add(Markup::Fact::kPublished, PageFacts::kStructured, *published);
  if (const auto headline = string_at(object, "headline")) facts.add(Markup::Fact::kTitle, PageFacts::kStructured, *headline);
  if (const auto language = string_at(object, "inLanguage")) facts.add(Markup::Fact::kLanguage, PageFacts::kStructured, *language);
  element publisher;
  if (object["publisher"].get(publisher) == simdjson::SUCCESS && publisher.is_object())
    if (const auto name = string_at(publisher, "name")) facts.add(Markup::Fact::kOutlet, PageFacts::kStructured, *name);
}

void walk(const element& value, PageFacts& facts, int depth) {
  constexpr int kDeepest = 4;
  if (depth > kDeepest) return;
  simdjson::dom::array array;
  if (value.get(array) == simdjson::SUCCESS) {
    for (const element item : array) walk(item, facts, depth + 1);
  } else if (value.is_object()) {
    add_object(value, facts);
    element graph;
    if (value["@graph"].get(graph) == simdjson::SUCCESS) walk(graph, facts, depth + 1);
  }
}

}  // namespace

void PageFacts::add(std::string_view name, std::string_view value) {
  if (const Markup::Meta* meta = markup_.meta(name)) add(meta->fact, meta->rank, value);
}

void PageFacts::add(Markup::Fact fact, int rank, std::string_view value) {
  value = trim(value);
  const auto i = static_cast<std::size_t>(fact);
  if (value.empty() || rank >= ranks_[i]) return;
  values_[i] = std::string(value);
  ranks_[i] = rank;
}

void PageFacts::add_json_ld(std::string_view json) {
  simdjson::dom::parser parser;
  element root;
  if (parser.parse(json.data(), json.size()).get(root) == simdjson::SUCCESS) walk(root, *this, 0);
}

}  // namespace hearsay
