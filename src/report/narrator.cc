#include "report/narrator.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace hearsay {
namespace {

constexpr std::size_t kTitleCharacters = 110;

std::string join(const std::vector<std::string>& words, std::string_view last) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out += i + 1 == words.size() ? last : ", ";
    out += words[i];
  }
  return out;
}

/// "https://www.post.example/a" → "post.example".
std::string_view site_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("/?#:"));
  if (url.substr(0, 4) == "www.") url.remove_prefix(4);
  return url;
}

/// One number for each independent root: its speaker, or else its wire, or else its first article.
std::pair<int, std::uint32_t> identity(const Source& source) {
  if (source.speaker) return {0, *source.speaker};
  if (source.wire) return {1, *source.wire};
  return {2, source.articles.empty() ? 0 : source.articles.front()};
}

}  // namespace

Narrator::Narrator(const Situation& situation) : situation_(situation), event_titles_(situation.events.size()) {
  for (const TimelineEntry& entry : situation.timeline)
    if (entry.events.size() == 1 && event_titles_[entry.events[0]].empty())
      event_titles_[entry.events[0]] = clean_words(entry.text);
}

std::string Narrator::name(EntityId entity) const {
  return clean_words(situation_.entities[entity].name);
}

std::string Narrator::names(const std::vector<EntityId>& entities) const {
  std::vector<std::string> words;
  for (const EntityId entity : entities) words.push_back(name(entity));
  return join(words, " and ");
}

std::string Narrator::outlet(ArticleIndex article) const {
  const Article& one = situation_.articles[article].article;
  if (one.outlet) return clean_words(*one.outlet);
  const std::string site = one.url ? clean_words(site_of(*one.url)) : std::string();
  return site.empty() ? clean_words(one.id) : site;
}

std::string Narrator::outlet_and_day(ArticleIndex article) const {
  const Article& one = situation_.articles[article].article;
  if (!one.published) return outlet(article) + ", undated";
  return fmt::format("{}, {}{}", outlet(article), spoken_day(one.published->date), one.published->inferred() ? " (inferred)" : "");
}

std::string Narrator::quote(ClaimIndex claim) const {
  const SituationClaim& entry = situation_.claims[claim];
  return clean_words(entry.claim.span.of(situation_.articles[entry.article].article.text));
}

std::string Narrator::speaker(ClaimIndex claim) const {
  const SituationClaim& entry = situation_.claims[claim];
  const Speaker& speaker = entry.claim.speaker;
  if (speaker.kind == Speaker::Kind::kArticle) return outlet(entry.article);
  if (speaker.kind == Speaker::Kind::kUnnamed) {
    const auto& words = entry.claim.speaker_text;
    return words ? clean_words(words->of(situation_.articles[entry.article].article.text)) + " (unnamed)" : "Somebody unnamed";
  }
  const auto body = situation_.entities[speaker.entity].speaks_for;
  return body ? fmt::format("{} ({})", name(speaker.entity), name(*body)) : name(speaker.entity);
}

std::string Narrator::title(EventIndex event) const {
  if (!event_titles_[event].empty()) return event_titles_[event];
  const auto& claims = situation_.events[event].claims;
  if (claims.empty()) return std::string(name_of(situation_.events[event].kind));
  const auto asserted = std::find_if(claims.begin(), claims.end(), [&](ClaimIndex claim) {
    return situation_.claims[claim].claim.polarity == Polarity::kPositive;
  });
  return shorten(quote(asserted == claims.end() ? claims.front() : *asserted), kTitleCharacters);
}

std::string Narrator::headline(EventIndex event) const {
  return event_titles_[event].empty() && !situation_.events[event].claims.empty() ? "“" + title(event) + "”" : title(event);
}

std::string Narrator::amount(const Amount& amount) const {
  std::string out = amount.qualifier ? clean_words(*amount.qualifier) + " " : "";
  out += fmt::format("{}", amount.value);
  if (amount.max) out += fmt::format("–{}", *amount.max);
  if (amount.unit) out += " " + clean_words(*amount.unit);
  return out;
}

std::vector<std::string> Narrator::other_spellings(EntityId entity) const {
  std::vector<std::string> spellings;
  for (const std::string& alias : situation_.entities[entity].aliases) {
    const std::string clean = clean_words(alias);
    if (clean != name(entity) && std::find(spellings.begin(), spellings.end(), clean) == spellings.end())
      spellings.push_back(clean);
  }
  return spellings;
}

std::string Narrator::why_empty() const {
  if (situation_.articles.empty()) return "There is nothing to report: no article was read.";
  return "No claim was found in " + counted(situation_.articles.size(), "article", "articles") + ":";
}

std::string Narrator::why_silent(ArticleIndex article) const {
  const Article& one = situation_.articles[article].article;
  std::size_t passed_over = 0;
  for (const Span span : one.boilerplate) passed_over += span.size();
  if (clean_words(one.text).empty()) return "holds no text";
  if (one.language && one.language->substr(0, 2) != "en")
    return "is in a language that is not read yet (" + clean_words(*one.language) + ")";
  if (passed_over * 10 >= one.text.size() * 9) return "is all navigation, buttons and notices";
  return "states nothing that can be checked";
}

std::string Narrator::source_count(EventIndex event) const {
  const Event& one = situation_.events[event];
  std::set<std::string> outlets;
  std::set<ArticleIndex> articles;
  std::set<std::uint32_t> wires;
  std::size_t wireless = 0;
  for (const ClaimIndex claim : one.claims) {
    const ArticleIndex article = situation_.claims[claim].article;
    if (!articles.insert(article).second) continue;
    outlets.insert(outlet(article));
    if (const auto wire = situation_.articles[article].wire) {
      wires.insert(*wire);
    } else {
      ++wireless;
    }
  }
  const std::size_t copies = articles.size() - wires.size() - wireless;
  if (one.sources.size() == 1 && outlets.size() == 1 && copies == 0) return "one source";
  std::string out = counted(one.sources.size(), "independent source", "independent sources");
  out += " in " + counted(outlets.size(), "outlet", "outlets");
  if (copies > 0) out += fmt::format(", {} of them {}", copies, copies == 1 ? "a copy" : "copies");
  return out;
}

std::string Narrator::source_line(const Source& source) const {
  constexpr std::size_t kShown = 6;
  std::vector<std::string> outlets;
  std::set<std::uint32_t> wires;
  for (const ArticleIndex article : source.articles) {
    if (const auto wire = situation_.articles[article].wire) wires.insert(*wire);
    if (const std::string one = outlet(article); std::find(outlets.begin(), outlets.end(), one) == outlets.end())
      outlets.push_back(one);
  }
  const bool copies = source.articles.size() > 1 && wires.size() == 1;
  const std::size_t left_out = outlets.size() > kShown ? outlets.size() - kShown : 0;
  outlets.resize(outlets.size() - left_out);
  std::string out = join(outlets, ", ");
  if (left_out > 0) out += fmt::format(" and {} more", left_out);
  if (copies) out += " (copies of one wire)";
  const std::string root = source.speaker ? name(*source.speaker) : clean_words(source.name);
  if (!source.speaker) return out + (copies || source.articles.size() > 1 ? "" : " (its own report)");
  return out.empty() ? root : out + " → " + root;
}

bool Narrator::is_background(const TimelineEntry& entry) const {
  constexpr std::chrono::days kLongAgo{120};
  if (entry.precision == TimelineEntry::Precision::kYear) return true;
  return situation_.as_of && entry.date + kLongAgo < *situation_.as_of;
}

std::size_t Narrator::wire_count() const {
  std::set<std::uint32_t> wires;
  std::size_t alone = 0;
  for (const SituationArticle& entry : situation_.articles) {
    if (entry.wire) {
      wires.insert(*entry.wire);
    } else {
      ++alone;
    }
  }
  return wires.size() + alone;
}

std::size_t Narrator::independent_source_count() const {
  std::set<std::pair<int, std::uint32_t>> roots;
  for (const Event& event : situation_.events)
    for (const Source& source : event.sources) roots.insert(identity(source));
  return roots.size();
}

namespace {

std::string extent_label(Extent extent) {
  if (extent == Extent::kNone) return "Of some extent";
  return extent == Extent::kFull ? "In full" : "In part";
}

bool polarities_differ(const Situation& situation, const Dispute& dispute) {
  const auto polarity = [&](const std::vector<ClaimIndex>& side) { return situation.claims[side.front()].claim.polarity; };
  return std::any_of(dispute.sides.begin(), dispute.sides.end(),
                     [&](const auto& side) { return polarity(side) != polarity(dispute.sides.front()); });
}

}  // namespace

std::string side_label(const Narrator& narrator, const Dispute& dispute, std::size_t side) {
  const Claim& claim = narrator.situation().claims[dispute.sides[side].front()].claim;
  switch (dispute.kind) {
    case DisputeKind::kPolarity:
      if (polarities_differ(narrator.situation(), dispute))
        return claim.polarity == Polarity::kPositive ? "It is so" : "It is not so";
      break;
    case DisputeKind::kExtent:
      return claim.polarity == Polarity::kPositive ? extent_label(claim.extent) : "Not so";
    case DisputeKind::kDate:
      if (claim.time) return spoken_days(*claim.time);
      break;
    case DisputeKind::kQuantity:
      if (claim.quantity) return narrator.amount(*claim.quantity);
      break;
    case DisputeKind::kPlace:
      if (claim.place) return narrator.name(*claim.place);
      break;
    case DisputeKind::kActor:
      if (!claim.actors.empty()) return narrator.names(claim.actors);
      break;
    case DisputeKind::kCause:
      break;
  }
  return fmt::format("Side {}", side + 1);
}

}  // namespace hearsay
