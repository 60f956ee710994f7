#include "serve/api.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include "report/html.h"
#include "report/json_writer.h"
#include "report/report.h"
#include "report/situation_json.h"
#include "serve/parameters.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

Answer answer_with(std::string body, int status = 200, std::string type = "application/json") {
  return {status, std::move(type), std::make_shared<const std::string>(std::move(body))};
}

Answer refusal(int status, std::string_view message) {
  std::string body;
  JsonWriter(body).begin_object().field("error", message).end_object();
  return answer_with(body + "\n", status);
}

Answer bad_request(const Error& error) {
  return refusal(400, error.where + ": " + error.message);
}

/// `{"total": …, "offset": …, "claims": […]}`: the part of a list that is asked for.
template <typename WriteItems>
Answer list_answer(std::string_view name, std::vector<std::uint32_t> found, const Page& page, const WriteItems& write_items) {
  std::string body;
  JsonWriter json(body);
  const std::size_t total = found.size(), first = std::min(page.offset, total);
  json.begin_object().field("total", total).field("offset", first).key(name).begin_array();
  const std::vector<std::uint32_t> shown(found.begin() + static_cast<std::ptrdiff_t>(first),
                                         found.begin() + static_cast<std::ptrdiff_t>(std::min(total, first + page.limit)));
  write_items(json, shown);
  json.end_array().end_object();
  return answer_with(body + "\n");
}

template <typename Passes>
std::vector<std::uint32_t> choose(std::size_t count, const Passes& passes) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = 0; i < count; ++i)
    if (passes(i)) found.push_back(i);
  return found;
}

/// The field `text` of the input, in which offsets count; a title of its own is not part of it.
std::string_view input_of(const Article& article) {
  if (!article.input.empty()) return article.input;
  for (const OriginRun& run : article.origin)
    if (run.field == Field::kText)
      return article.origin.front().field == Field::kTitle ? std::string_view(article.text).substr(run.text_begin) : article.text;
  return article.text;
}

/// A search gives claims by rank; the list has them in the situation's order, so all are needed.
constexpr std::size_t kMostFound = 100000;

}  // namespace

struct Api::View {
  explicit View(Situation read, std::int64_t its_version) : situation(std::move(read)), version(its_version), mentions(situation) {}

  Situation situation;
  std::int64_t version;
  MentionOffsets mentions;
  std::shared_ptr<const std::string> page, json;  // made when first asked for
};

/// The situation in memory, read again if the store has changed.
Result<std::shared_ptr<Api::View>> Api::refresh() {
  const auto version = store_.version();
  if (!version) return tl::unexpected(version.error());
  if (view_ && view_->version == *version) return view_;
  auto loaded = store_.load();
  if (!loaded) return tl::unexpected(loaded.error());
  view_ = std::make_shared<View>(std::move(*loaded), *version);
  return view_;
}

Answer Api::answer(const Request& request) {
  const auto view = refresh();
  if (!view) return refusal(503, to_string(view.error()));
  return route(**view, request);
}

Answer Api::route(View& view, const Request& request) {
  const Situation& situation = view.situation;
  constexpr std::string_view kArticles = "/api/articles/";
  if (request.path == "/api/claims") return claims(view, request);
  if (request.path == "/api/events") return events(view, request);
  if (request.path == "/api/entities") return entities(view, request);
  if (request.path == "/api/articles") return articles(view, request);
  if (request.path == "/api/search") return search(view, request);
  if (request.path.compare(0, kArticles.size(), kArticles) == 0)
    return article(view, request, std::string_view(request.path).substr(kArticles.size()));
  if (const auto known = check_parameters(request, {}); !known) return bad_request(known.error());
  if (request.path == "/") {
    if (!view.page) view.page = std::make_shared<const std::string>(to_live_html(situation, view.version));
    return {200, "text/html; charset=utf-8", view.page};
  }
  if (request.path == "/api/situation") {
    if (!view.json) view.json = std::make_shared<const std::string>(to_json(situation));
    return {200, "application/json", view.json};
  }
  if (request.path == "/api/version") return answer_with("{\"version\":" + std::to_string(view.version) + "}\n");
  return refusal(404, "there is no such path; docs/json.md lists them");
}

Answer Api::claims(View& view, const Request& request) {
  const Situation& situation = view.situation;
  const auto known =
      check_parameters(request, {"speaker", "place", "kind", "status", "article", "event", "polarity", "q", "offset", "limit"});
  const auto page = read_page(request);
  const auto filter = read_claim_filter(situation, request);
  if (!known) return bad_request(known.error());
  if (!page) return bad_request(page.error());
  if (!filter) return bad_request(filter.error());
  std::vector<ClaimIndex> found =
      choose(situation.claims.size(), [&](ClaimIndex claim) { return filter->passes(situation, claim); });
  if (const auto words = parameter(request, "q")) {
    auto matching = store_.find_claims(*words, kMostFound);
    if (!matching) return refusal(503, to_string(matching.error()));
    std::sort(matching->begin(), matching->end());
    std::vector<ClaimIndex> both;
    std::set_intersection(found.begin(), found.end(), matching->begin(), matching->end(), std::back_inserter(both));
    found = std::move(both);
  }
  return list_answer("claims", std::move(found), *page,
                     [&](JsonWriter& json, const std::vector<ClaimIndex>& shown) { write_claims(json, situation, shown); });
}

Answer Api::events(View& view, const Request& request) {
  const Situation& situation = view.situation;
  const auto known = check_parameters(request, {"kind", "place", "status", "offset", "limit"});
  const auto page = read_page(request);
  const auto filter = read_claim_filter(situation, request);
  if (!known) return bad_request(known.error());
  if (!page) return bad_request(page.error());
  if (!filter) return bad_request(filter.error());
  auto found = choose(situation.events.size(), [&](EventIndex i) {
    const Event& event = situation.events[i];
    return (!filter->kind || event.kind == *filter->kind) && (!filter->place || event.place == filter->place) &&
           (!filter->status || event.status == *filter->status);
  });
  return list_answer("events", std::move(found), *page, [&](JsonWriter& json, const std::vector<EventIndex>& shown) {
    for (const EventIndex event : shown) write_event(json.next_line(), situation, event);
  });
}

Answer Api::entities(View& view, const Request& request) {
  const Situation& situation = view.situation;
  const auto known = check_parameters(request, {"type", "q", "offset", "limit"});
  const auto page = read_page(request);
  if (!known) return bad_request(known.error());
  if (!page) return bad_request(page.error());
  const auto type = parameter(request, "type");
  const std::string words = fold(parameter(request, "q").value_or(""));
  auto found = choose(situation.entities.size(), [&](EntityId i) {
    const SituationEntity& entity = situation.entities[i];
    if (type && name_of(entity.type) != *type) return false;
    return words.empty() || fold(entity.name).find(words) != std::string::npos ||
           std::any_of(entity.aliases.begin(), entity.aliases.end(),
                       [&](const std::string& alias) { return fold(alias).find(words) != std::string::npos; });
  });
  return list_answer("entities", std::move(found), *page, [&](JsonWriter& json, const std::vector<EntityId>& shown) {
    for (const EntityId entity : shown) write_entity_object(json.next_line(), situation, entity, view.mentions);
  });
}

Answer Api::articles(View& view, const Request& request) {
  const auto known = check_parameters(request, {"offset", "limit"});
  const auto page = read_page(request);
  if (!known) return bad_request(known.error());
  if (!page) return bad_request(page.error());
  std::vector<ArticleIndex> all(view.situation.articles.size());
  std::iota(all.begin(), all.end(), 0U);
  return list_answer("articles", std::move(all), *page, [&](JsonWriter& json, const std::vector<ArticleIndex>& shown) {
    for (const ArticleIndex one : shown) write_article(json.next_line(), view.situation.articles[one]);
  });
}

/// One article with its input and the claims in it, so that offsets can be followed.
Answer Api::article(View& view, const Request& request, std::string_view id) {
  if (const auto known = check_parameters(request, {}); !known) return bad_request(known.error());
  const Situation& situation = view.situation;
  for (ArticleIndex i = 0; i < situation.articles.size(); ++i) {
    const Article& one = situation.articles[i].article;
    if (one.id != id) continue;
    std::string body;
    JsonWriter json(body);
    json.begin_object().key("article");
    write_article(json, situation.articles[i]);
    json.field("input", input_of(one)).key("claims").begin_array();
    write_claims(json, situation,
                 choose(situation.claims.size(), [&](ClaimIndex claim) { return situation.claims[claim].article == i; }));
    json.end_array().end_object();
    return answer_with(body + "\n");
  }
  return refusal(404, "there is no article of this id");
}

Answer Api::search(View& view, const Request& request) {
  const Situation& situation = view.situation;
  const auto known = check_parameters(request, {"q", "limit"});
  const auto page = read_page(request);
  if (!known) return bad_request(known.error());
  if (!page) return bad_request(page.error());
  const auto words = parameter(request, "q");
  if (!words) return refusal(400, "q: says what to search for");
  const auto found_articles = store_.find_articles(*words, page->limit);
  const auto found_claims = store_.find_claims(*words, page->limit);
  if (!found_articles || !found_claims) return refusal(503, "the store cannot be searched now");
  std::string body;
  JsonWriter json(body);
  json.begin_object().key("articles").begin_array();
  for (const ArticleIndex one : *found_articles)
    if (one < situation.articles.size()) write_article(json.next_line(), situation.articles[one]);
  json.end_array().key("claims").begin_array();
  std::vector<ClaimIndex> there = *found_claims;
  there.erase(std::remove_if(there.begin(), there.end(), [&](ClaimIndex claim) { return claim >= situation.claims.size(); }),
              there.end());
  write_claims(json, situation, there);
  json.end_array().end_object();
  return answer_with(body + "\n");
}

}  // namespace hearsay
