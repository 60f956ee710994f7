#include "report/situation_json.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "report/claim_json.h"
#include "report/report.h"
#include "text/date_origin.h"

namespace hearsay {
namespace {

void write_id(JsonWriter& json, std::string_view name, std::string_view prefix, const std::optional<std::uint32_t>& index) {
  json.key(name);
  if (index) {
    json.id(prefix, *index);
  } else {
    json.null();
  }
}

void write_ids(JsonWriter& json, std::string_view name, std::string_view prefix, const std::vector<std::uint32_t>& indexes) {
  json.key(name).begin_array();
  for (const std::uint32_t index : indexes) json.id(prefix, index);
  json.end_array();
}

std::vector<std::string_view> without_repeats(const std::vector<std::string>& names) {
  std::vector<std::string_view> kept;
  std::set<std::string_view> seen;
  for (const std::string& name : names)
    if (seen.insert(name).second) kept.push_back(name);
  return kept;
}

void write_publication(JsonWriter& json, const std::optional<Publication>& published) {
  json.key("published");
  if (!published) {
    json.null();
    return;
  }
  json.value(published->iso.empty() ? to_iso(published->date) : published->iso);
  json.field("published_from", name_of(published->origin));
  json.field("published_inferred", published->inferred());
}

void write_source(JsonWriter& json, const Situation& situation, const Source& source) {
  json.begin_object().field("name", source.name).key("speaker");
  write_entity(json, source.speaker);
  write_id(json, "wire", "w", source.wire);
  json.key("articles").begin_array();
  for (const ArticleIndex article : source.articles) json.value(situation.articles[article].article.id);
  json.end_array();
  write_ids(json, "claims", "c", source.claims);
  json.end_object();
}

void write_day(JsonWriter& json, std::string_view name, const std::optional<Date>& date) {
  json.key(name);
  if (date) {
    json.value(to_iso(*date));
  } else {
    json.null();
  }
}

void write_place(JsonWriter& json, const PlaceSense& place) {
  json.field("lat", place.lat).field("lon", place.lon).field("country", place.country);
  json.field("gazetteer_id", place.gazetteer_id);
}

}  // namespace

MentionOffsets::MentionOffsets(const Situation& situation) {
  struct Wanted {
    ArticleIndex article;
    Span span;
    std::uint32_t slot;
  };
  std::vector<Wanted> wanted;
  for (const SituationEntity& entity : situation.entities) {
    first_.push_back(static_cast<std::uint32_t>(wanted.size()));
    for (const SituationMention& mention : entity.mentions)
      wanted.push_back({mention.article, mention.span, static_cast<std::uint32_t>(wanted.size())});
  }
  spans_.resize(wanted.size());
  std::sort(wanted.begin(), wanted.end(), [](const Wanted& a, const Wanted& b) {
    return std::tie(a.article, a.span, a.slot) < std::tie(b.article, b.span, b.slot);
  });
  std::optional<Locator> locator;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (i == 0 || wanted[i].article != wanted[i - 1].article) locator.emplace(situation.articles[wanted[i].article].article);
    spans_[wanted[i].slot] = locator->locate(wanted[i].span);
  }
}

void write_article(JsonWriter& json, const SituationArticle& entry) {
  const Article& article = entry.article;
  json.begin_object().field("id", article.id).field("outlet", article.outlet).field("title", article.title_text());
  json.field("url", article.url);
  write_publication(json, article.published);
  json.field("language", article.language);
  write_id(json, "wire", "w", entry.wire);
  write_id(json, "story", "s", entry.story);
  json.key("boilerplate").begin_array();
  Locator locator(article);
  for (const Span span : article.boilerplate) write_span(json, locator, span);
  json.end_array();
  if (!article.notes.empty()) {
    json.key("notes").begin_array();
    for (const std::string& note : article.notes) json.value(note);
    json.end_array();
  }
  json.end_object();
}

void write_entity_object(JsonWriter& json, const Situation& situation, EntityId index, const MentionOffsets& offsets) {
  const SituationEntity& entity = situation.entities[index];
  json.begin_object().key("id").id("e", index).field("type", name_of(entity.type)).field("name", entity.name);
  json.key("aliases").begin_array();
  for (const std::string_view alias : without_repeats(entity.aliases)) json.value(alias);
  json.end_array().key("mentions").begin_array();
  for (std::uint32_t i = 0; i < entity.mentions.size(); ++i) {
    json.begin_object().field("article", situation.articles[entity.mentions[i].article].article.id);
    write_offsets(json, offsets.of(index, i));
    json.end_object();
  }
  json.end_array();
  if (entity.type == EntityType::kPlace) write_place(json, entity.place.value_or(PlaceSense{}));
  if (entity.speaks_for) write_id(json, "speaks_for", "e", entity.speaks_for);
  if (entity.located_in) write_id(json, "located_in", "e", entity.located_in);
  json.end_object();
}

void write_event(JsonWriter& json, const Situation& situation, EventIndex index) {
  const Event& event = situation.events[index];
  json.begin_object().key("id").id("ev", index).field("kind", name_of(event.kind));
  json.field("plover", event.plover).field("cameo", event.cameo).field("acled", event.acled);
  json.key("actors");
  write_entities(json, event.actors);
  json.key("targets");
  write_entities(json, event.targets);
  json.key("place");
  write_entity(json, event.place);
  json.key("time");
  write_days(json, event.time);
  json.key("quantity");
  write_amount(json, event.quantity);
  write_ids(json, "claims", "c", event.claims);
  json.field("sources", event.sources.size()).field("status", name_of(event.status));
  json.key("sources_list").begin_array();
  for (const Source& source : event.sources) write_source(json, situation, source);
  json.end_array().end_object();
}

void write_corroboration(JsonWriter& json, const Situation& situation, std::uint32_t index) {
  json.begin_object().key("id").id("k", index);
  write_ids(json, "claims", "c", situation.corroborations[index].claims);
  json.end_object();
}

void write_dispute(JsonWriter& json, const Situation& situation, std::uint32_t index) {
  const Dispute& dispute = situation.disputes[index];
  json.begin_object().key("id").id("d", index).field("kind", name_of(dispute.kind)).field("about", dispute.about);
  json.key("sides").begin_array();
  for (const std::vector<ClaimIndex>& side : dispute.sides) {
    json.begin_array();
    for (const ClaimIndex claim : side) json.id("c", claim);
    json.end_array();
  }
  json.end_array().end_object();
}

void write_control(JsonWriter& json, const Control& control) {
  json.begin_object().key("place").id("e", control.place).key("holder").id("e", control.holder);
  write_day(json, "from", control.from);
  write_day(json, "to", control.to);
  json.field("status", name_of(control.status));
  write_ids(json, "claims", "c", control.claims);
  json.end_object();
}

void write_timeline_entry(JsonWriter& json, const TimelineEntry& entry) {
  json.begin_object().field("date", to_iso(entry.date)).field("precision", name_of(entry.precision)).field("text", entry.text);
  write_ids(json, "events", "ev", entry.events);
  json.end_object();
}

void write_change(JsonWriter& json, const Change& change) {
  json.begin_object().field("kind", name_of(change.kind));
  write_id(json, "event", "ev", change.event);
  write_id(json, "by", "ev", change.by);
  json.end_object();
}

void write_claims(JsonWriter& json, const Situation& situation, std::span<const ClaimIndex> wanted) {
  std::optional<ClaimWriter> writer;
  std::optional<ArticleIndex> at;
  for (const ClaimIndex index : wanted) {
    const SituationClaim& entry = situation.claims[index];
    if (at != entry.article) writer.emplace(situation.articles[entry.article].article);
    at = entry.article;
    json.next_line();
    writer->write(json, index, entry.claim, entry.event);
  }
}

void write_situation(JsonWriter& json, const Situation& situation) {
  const auto list = [&](std::string_view name, const auto& items, const auto& write) {
    json.next_line().key(name).begin_array();
    for (std::uint32_t i = 0; i < items.size(); ++i) {
      json.next_line();
      write(i);
    }
    json.end_array();
  };
  json.begin_object().field("hearsay", "1");
  write_day(json, "as_of", situation.as_of);
  list("articles", situation.articles, [&](std::uint32_t i) { write_article(json, situation.articles[i]); });
  const MentionOffsets offsets(situation);
  list("entities", situation.entities, [&](std::uint32_t i) { write_entity_object(json, situation, i, offsets); });
  std::vector<ClaimIndex> all(situation.claims.size());
  std::iota(all.begin(), all.end(), 0U);
  json.next_line().key("claims").begin_array();
  write_claims(json, situation, all);
  json.end_array();
  list("events", situation.events, [&](std::uint32_t i) { write_event(json, situation, i); });
  list("corroborations", situation.corroborations, [&](std::uint32_t i) { write_corroboration(json, situation, i); });
  list("disputes", situation.disputes, [&](std::uint32_t i) { write_dispute(json, situation, i); });
  list("control", situation.control, [&](std::uint32_t i) { write_control(json, situation.control[i]); });
  list("timeline", situation.timeline, [&](std::uint32_t i) { write_timeline_entry(json, situation.timeline[i]); });
  if (situation.since) {
    write_day(json, "since", situation.since);
    list("changes", situation.changes, [&](std::uint32_t i) { write_change(json, situation.changes[i]); });
  }
  json.end_object();
}

std::string to_json(const Situation& situation) {
  std::string out;
  JsonWriter json(out);
  write_situation(json, situation);
  out += '\n';
  return out;
}

}  // namespace hearsay
