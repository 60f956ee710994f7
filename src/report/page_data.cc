#include "report/page_data.h"

#include <algorithm>
#include <utility>

#include "report/json_writer.h"
#include "report/narrator.h"

namespace hearsay {
namespace {

/// UTF-16 offsets of one text: what its bytes count for in JavaScript.
class Utf16Offsets {
 public:
  explicit Utf16Offsets(std::string_view text) : at_(text.size() + 1) {
    std::uint32_t units = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      at_[i] = units;
      const auto byte = static_cast<unsigned char>(text[i]);
      if ((byte & 0xC0) != 0x80) units += byte >= 0xF0 ? 2 : 1;
    }
    at_[text.size()] = units;
  }
  std::uint32_t of(std::uint32_t byte) const { return at_[std::min<std::size_t>(byte, at_.size() - 1)]; }

 private:
  std::vector<std::uint32_t> at_;
};

class PageData {
 public:
  explicit PageData(const Situation& situation)
      : situation_(situation), narrator_(situation), json_(out_, JsonWriter::Escape::kForPage) {}

  std::string write() {
    json_.begin_object();
    write_figures();
    write_list("articles", situation_.articles, [this](std::uint32_t i) { write_article(i); });
    write_list("entities", situation_.entities, [this](std::uint32_t i) { write_entity(i); });
    write_list("claims", situation_.claims, [this](std::uint32_t i) { write_claim(i); });
    write_list("events", situation_.events, [this](std::uint32_t i) { write_event(i); });
    write_list("disputes", situation_.disputes, [this](std::uint32_t i) { write_dispute(situation_.disputes[i]); });
    write_list("control", situation_.control, [this](std::uint32_t i) { write_control(situation_.control[i]); });
    write_list("timeline", situation_.timeline, [this](std::uint32_t i) { write_entry(situation_.timeline[i]); });
    json_.end_object();
    return std::move(out_);
  }

 private:
  template <typename Items, typename Write>
  void write_list(std::string_view name, const Items& items, const Write& write) {
    json_.next_line().key(name).begin_array();
    for (std::uint32_t i = 0; i < items.size(); ++i) {
      json_.next_line();
      write(i);
    }
    json_.end_array();
  }

  void write_numbers(std::string_view name, const std::vector<std::uint32_t>& numbers) {
    json_.key(name).begin_array();
    for (const std::uint32_t number : numbers) json_.value(number);
    json_.end_array();
  }

  void write_figures() {
    json_.key("figures").begin_object().field("articles", situation_.articles.size()).field("wires", narrator_.wire_count());
    json_.field("sources", narrator_.independent_source_count()).field("claims", situation_.claims.size());
    json_.field("events", situation_.events.size()).field("disputes", situation_.disputes.size()).end_object();
    json_.field("why_empty", situation_.claims.empty() ? narrator_.why_empty() : std::string());
  }

  void write_article(ArticleIndex index) {
    const SituationArticle& entry = situation_.articles[index];
    const Article& article = entry.article;
    const auto title = article.title_text();
    json_.begin_object().field("id", clean_words(article.id)).field("outlet", narrator_.outlet(index));
    json_.field("title", title ? std::optional(clean_words(*title)) : std::nullopt).field("url", article.url);
    json_.key("published");
    write_day(article.published ? std::optional(article.published->date) : std::nullopt);
    json_.field("inferred", article.published && article.published->inferred());
    json_.field("language", article.language).field("wire", entry.wire).field("story", entry.story).field("text", article.text);
    const Utf16Offsets offsets(article.text);
    json_.key("boilerplate").begin_array();
    for (const Span span : article.boilerplate) write_span(offsets, span);
    json_.end_array().key("notes").begin_array();
    for (const std::string& note : article.notes) json_.value(clean_words(note));
    json_.end_array().end_object();
  }

  void write_span(const Utf16Offsets& offsets, Span span) {
    json_.begin_array().value(offsets.of(span.begin)).value(offsets.of(span.end)).end_array();
  }

  void write_span(std::string_view name, const std::optional<Span>& span) {
    json_.key(name);
    if (span) {
      write_span(*offsets_, *span);
    } else {
      json_.null();
    }
  }

  void write_day(const std::optional<Date>& day) {
    if (day) {
      json_.value(to_iso(*day));
    } else {
      json_.null();
    }
  }

  void write_days(const std::optional<DayRange>& days) {
    json_.key("time");
    if (days) {
      json_.begin_array().value(to_iso(days->start)).value(to_iso(days->end)).end_array();
    } else {
      json_.null();
    }
  }

  void write_entity(EntityId index) {
    const SituationEntity& entity = situation_.entities[index];
    json_.begin_object().field("type", name_of(entity.type)).field("name", narrator_.name(index)).key("spellings").begin_array();
    for (const std::string& spelling : narrator_.other_spellings(index)) json_.value(spelling);
    json_.end_array().field("mentions", entity.mentions.size()).field("speaks_for", entity.speaks_for);
    json_.field("lat", entity.place ? entity.place->lat : std::nullopt)
        .field("lon", entity.place && entity.place->lat ? entity.place->lon : std::nullopt);
    json_.field("country", entity.place ? entity.place->country : std::nullopt).end_object();
  }

  void write_claim(ClaimIndex index) {
    const SituationClaim& entry = situation_.claims[index];
    const Claim& claim = entry.claim;
    if (!offsets_ || offsets_of_ != entry.article) offsets_.emplace(situation_.articles[entry.article].article.text);
    offsets_of_ = entry.article;
    json_.begin_object().field("article", entry.article);
    write_span("at", claim.span);
    write_speaker(claim.speaker);
    write_span("said_by", claim.speaker_text);
    write_span("cue", claim.cue);
    write_span("channel", claim.channel);
    json_.field("kind", name_of(claim.kind));
    write_numbers("actors", claim.actors);
    write_numbers("targets", claim.targets);
    json_.field("place", claim.place);
    write_days(claim.time);
    json_.field("polarity", name_of(claim.polarity))
        .field("certainty", name_of(claim.certainty))
        .field("modality", name_of(claim.modality));
    json_.field("extent", name_of(claim.extent));
    json_.field("quantity", claim.quantity ? std::optional(narrator_.amount(*claim.quantity)) : std::nullopt);
    json_.field("event", entry.event).end_object();
  }

  void write_speaker(const Speaker& speaker) {
    json_.key("speaker");
    switch (speaker.kind) {
      case Speaker::Kind::kArticle:
        json_.null();
        return;
      case Speaker::Kind::kUnnamed:
        json_.value("unnamed");
        return;
      case Speaker::Kind::kEntity:
        json_.value(speaker.entity);
        return;
    }
  }

  void write_event(EventIndex index) {
    const Event& event = situation_.events[index];
    const bool planned = !event.claims.empty() && std::all_of(event.claims.begin(), event.claims.end(), [this](ClaimIndex claim) {
      return situation_.claims[claim].claim.modality != Modality::kActual;
    });
    json_.begin_object()
        .field("title", narrator_.headline(index))
        .field("kind", name_of(event.kind))
        .field("status", name_of(event.status));
    json_.field("planned", planned).field("carried_by", narrator_.source_count(index));
    write_days(event.time);
    json_.key("sources").begin_array();
    for (const Source& source : event.sources) {
      json_.begin_object().field("line", narrator_.source_line(source));
      write_numbers("claims", source.claims);
      json_.end_object();
    }
    json_.end_array().end_object();
  }

  void write_dispute(const Dispute& dispute) {
    json_.begin_object().field("kind", name_of(dispute.kind)).field("about", clean_words(dispute.about)).key("sides").begin_array();
    for (std::size_t side = 0; side < dispute.sides.size(); ++side) {
      json_.begin_object().field("label", side_label(narrator_, dispute, side));
      write_numbers("claims", dispute.sides[side]);
      json_.end_object();
    }
    json_.end_array().end_object();
  }

  void write_control(const Control& control) {
    json_.begin_object().field("place", control.place).field("holder", control.holder).key("from");
    write_day(control.from);
    json_.key("to");
    write_day(control.to);
    json_.field("status", name_of(control.status));
    write_numbers("claims", control.claims);
    json_.end_object();
  }

  void write_entry(const TimelineEntry& entry) {
    json_.begin_object()
        .field("date", to_iso(entry.date))
        .field("spoken", spoken_period(entry))
        .field("text", clean_words(entry.text));
    json_.field("background", narrator_.is_background(entry));
    write_numbers("events", entry.events);
    json_.end_object();
  }

  const Situation& situation_;
  Narrator narrator_;
  std::string out_;
  JsonWriter json_;
  std::optional<Utf16Offsets> offsets_;  // of the last claim's article
  ArticleIndex offsets_of_ = 0;
};

}  // namespace

std::string write_page_data(const Situation& situation) {
  return PageData(situation).write();
}

}  // namespace hearsay
