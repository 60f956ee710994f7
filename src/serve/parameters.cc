#include "serve/parameters.h"

#include <algorithm>
#include <charconv>

#include "text/utf8.h"

namespace hearsay {
namespace {

constexpr std::size_t kLongestParameter = 500;
constexpr std::size_t kLargestPage = 1000;

tl::unexpected<Error> refuse(std::string_view name, std::string message) {
  return fail(ErrorCode::kBadOption, std::string(name), std::move(message));
}

std::optional<std::size_t> read_number(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

bool is_called(const SituationEntity& entity, const std::string& folded) {
  return fold(entity.name) == folded ||
         std::any_of(entity.aliases.begin(), entity.aliases.end(), [&](const std::string& alias) { return fold(alias) == folded; });
}

Result<Speaker> read_speaker(const Situation& situation, std::string_view text) {
  if (text == "none") return Speaker{Speaker::Kind::kArticle, 0};
  if (text == "unnamed") return Speaker{Speaker::Kind::kUnnamed, 0};
  const auto entity = read_entity(situation, text);
  if (!entity) return tl::unexpected(entity.error());
  return Speaker{Speaker::Kind::kEntity, *entity};
}

/// Reads a parameter into a filter's slot, if it is there.
template <typename T, typename Read>
Result<void> take(const Request& request, std::string_view name, std::optional<T>& slot, const Read& read) {
  const auto text = parameter(request, name);
  if (!text) return {};
  auto value = read(*text);
  if (!value) return tl::unexpected(value.error());
  slot = *value;
  return {};
}

}  // namespace

bool ClaimFilter::passes(const Situation& situation, ClaimIndex index) const {
  const SituationClaim& entry = situation.claims[index];
  if (speaker &&
      !(entry.claim.speaker.kind == speaker->kind && (speaker->kind != Speaker::Kind::kEntity || entry.claim.speaker == *speaker)))
    return false;
  if (place && entry.claim.place != place) return false;
  if (kind && entry.claim.kind != *kind) return false;
  if (article && entry.article != *article) return false;
  if (event && entry.event != event) return false;
  if (polarity && entry.claim.polarity != *polarity) return false;
  const EventStatus its = entry.event ? situation.events[*entry.event].status : EventStatus::kReported;
  return !status || its == *status;
}

Result<void> check_parameters(const Request& request, std::initializer_list<std::string_view> known) {
  for (const auto& [name, value] : request.query) {
    if (std::find(known.begin(), known.end(), name) == known.end())
      return refuse("parameter", "this path does not know it: " + name.substr(0, 40));
    if (value.size() > kLongestParameter) return refuse(name, "is longer than " + std::to_string(kLongestParameter) + " bytes");
    if (find_invalid_utf8(value) != std::string::npos) return refuse(name, "is not UTF-8");
  }
  return {};
}

std::optional<std::string_view> parameter(const Request& request, std::string_view name) {
  const auto at = request.query.find(std::string(name));
  if (at == request.query.end() || at->second.empty()) return std::nullopt;
  return at->second;
}

Result<Page> read_page(const Request& request) {
  Page page;
  for (const auto& [name, slot] : {std::pair("offset", &page.offset), std::pair("limit", &page.limit)}) {
    const auto text = parameter(request, name);
    if (!text) continue;
    const auto number = read_number(*text);
    if (!number) return refuse(name, "is no number");
    *slot = *number;
  }
  if (page.limit > kLargestPage) return refuse("limit", "is over " + std::to_string(kLargestPage));
  return page;
}

Result<EventStatus> read_status(std::string_view name) {
  for (const EventStatus status :
       {EventStatus::kReported, EventStatus::kCorroborated, EventStatus::kDisputed, EventStatus::kDenied})
    if (name_of(status) == name) return status;
  return refuse("status", "is none of reported, corroborated, disputed, denied");
}

Result<ClaimKind> read_kind(std::string_view name) {
  if (const auto kind = claim_kind(name)) return *kind;
  return refuse("kind", "is no kind of claim");
}

std::optional<std::uint32_t> read_id(std::string_view prefix, std::string_view text, std::size_t count) {
  if (text.substr(0, prefix.size()) != prefix) return std::nullopt;
  const auto number = read_number(text.substr(prefix.size()));
  if (!number || *number == 0 || *number > count) return std::nullopt;
  return static_cast<std::uint32_t>(*number - 1);
}

Result<EntityId> read_entity(const Situation& situation, std::string_view text) {
  if (const auto id = read_id("e", text, situation.entities.size())) return *id;
  const std::string folded = fold(text);
  for (EntityId i = 0; i < situation.entities.size(); ++i)
    if (is_called(situation.entities[i], folded)) return i;
  return refuse("entity", "no entity has this id or name: " + std::string(text.substr(0, 80)));
}

Result<ClaimFilter> read_claim_filter(const Situation& situation, const Request& request) {
  ClaimFilter filter;
  const auto entity = [&](std::string_view text) { return read_entity(situation, text); };
  const auto article = [&](std::string_view text) -> Result<ArticleIndex> {
    for (ArticleIndex i = 0; i < situation.articles.size(); ++i)
      if (situation.articles[i].article.id == text) return i;
    return refuse("article", "there is no article of this id");
  };
  const auto event = [&](std::string_view text) -> Result<EventIndex> {
    if (const auto id = read_id("ev", text, situation.events.size())) return *id;
    return refuse("event", "there is no event of this id");
  };
  const auto polarity = [](std::string_view text) -> Result<Polarity> {
    if (text == "positive" || text == "negative") return text == "positive" ? Polarity::kPositive : Polarity::kNegative;
    return refuse("polarity", "is neither positive nor negative");
  };
  const Result<void> taken[] = {
      take(request, "speaker", filter.speaker, [&](std::string_view text) { return read_speaker(situation, text); }),
      take(request, "place", filter.place, entity),
      take(request, "kind", filter.kind, read_kind),
      take(request, "status", filter.status, read_status),
      take(request, "article", filter.article, article),
      take(request, "event", filter.event, event),
      take(request, "polarity", filter.polarity, polarity),
  };
  for (const Result<void>& one : taken)
    if (!one) return tl::unexpected(one.error());
  return filter;
}

}  // namespace hearsay
