#include <fmt/format.h>

#include <array>
#include <initializer_list>

#include "report/narrator.h"
#include "report/report.h"

namespace hearsay {
namespace {

constexpr std::string_view kHeader =
    "id,article,outlet,published,start,end,text,speaker,speaker_id,speaker_text,via,channel,cue,kind,actors,targets,place,place_id,"
    "lat,lon,"
    "time_start,time_end,polarity,certainty,modality,extent,quantity,quantity_max,unit,qualifier,event,event_status,event_sources,"
    "wire,story";

/// One row after another (RFC 4180). Words that a spreadsheet would run as a formula get an apostrophe before them.
class CsvRows {
 public:
  void words(std::string_view text) {
    const bool formula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    cell(formula ? "'" + std::string(text) : std::string(text));
  }
  void cell(std::string_view text) {
    if (!first_) out_ += ',';
    first_ = false;
    if (text.find_first_of("\",\r\n") == std::string_view::npos) {
      out_ += text;
      return;
    }
    out_ += '"';
    for (const char c : text) {
      if (c == '"') out_ += '"';
      out_ += c;
    }
    out_ += '"';
  }
  void end_row() {
    out_ += "\r\n";
    first_ = true;
  }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
  bool first_ = true;
};

std::string id_of(std::string_view prefix, const std::optional<std::uint32_t>& index) {
  return index ? fmt::format("{}{}", prefix, *index + 1) : std::string();
}

class ClaimTable {
 public:
  explicit ClaimTable(const Situation& situation) : situation_(situation), narrator_(situation) {}

  std::string write() {
    header();
    std::optional<Locator> locator;
    std::optional<ArticleIndex> at;
    for (ClaimIndex i = 0; i < situation_.claims.size(); ++i) {
      const SituationClaim& entry = situation_.claims[i];
      if (at != entry.article) locator.emplace(situation_.articles[entry.article].article);
      at = entry.article;
      write_row(i, *locator);
    }
    return rows_.take();
  }

 private:
  void header() {
    for (std::string_view rest = kHeader; !rest.empty();) {
      const std::size_t end = std::min(rest.find(','), rest.size());
      rows_.cell(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    rows_.end_row();
  }

  void write_row(ClaimIndex index, const Locator& locator) {
    const SituationClaim& entry = situation_.claims[index];
    const SituationArticle& source = situation_.articles[entry.article];
    const InputSpan at = locator.locate(entry.claim.span);
    rows_.cell(id_of("c", index));
    rows_.words(source.article.id);
    rows_.words(narrator_.outlet(entry.article));
    rows_.cell(source.article.published ? to_iso(source.article.published->date) : "");
    rows_.cell(fmt::format("{}", at.begin));
    rows_.cell(fmt::format("{}", at.end));
    rows_.words(locator.input_text(entry.claim.span));
    write_speaker(entry.claim, source.article, index);
    write_roles(entry.claim);
    write_slots(entry.claim);
    write_event(entry.event);
    rows_.cell(id_of("w", source.wire));
    rows_.cell(id_of("s", source.story));
    rows_.end_row();
  }

  void write_speaker(const Claim& claim, const Article& article, ClaimIndex index) {
    const bool entity = claim.speaker.kind == Speaker::Kind::kEntity;
    rows_.words(claim.speaker.kind == Speaker::Kind::kArticle ? std::string() : narrator_.speaker(index));
    rows_.cell(entity ? id_of("e", claim.speaker.entity) : claim.speaker.kind == Speaker::Kind::kUnnamed ? "unnamed" : "");
    write_written(claim.speaker_text, article);
    rows_.words(names(claim.via));
    write_written(claim.channel, article);
    write_written(claim.cue, article);
    rows_.cell(name_of(claim.kind));
  }

  void write_written(const std::optional<Span>& span, const Article& article) {
    rows_.words(span ? clean_words(span->of(article.text)) : std::string());
  }

  void write_roles(const Claim& claim) {
    rows_.words(names(claim.actors));
    rows_.words(names(claim.targets));
    rows_.words(claim.place ? narrator_.name(*claim.place) : "");
    rows_.cell(id_of("e", claim.place));
    const PlaceSense* place =
        claim.place && situation_.entities[*claim.place].place ? &*situation_.entities[*claim.place].place : nullptr;
    rows_.cell(place != nullptr && place->lat ? fmt::format("{}", *place->lat) : "");
    rows_.cell(place != nullptr && place->lon ? fmt::format("{}", *place->lon) : "");
  }

  void write_slots(const Claim& claim) {
    rows_.cell(claim.time ? to_iso(claim.time->start) : "");
    rows_.cell(claim.time ? to_iso(claim.time->end) : "");
    for (const std::string_view name :
         {name_of(claim.polarity), name_of(claim.certainty), name_of(claim.modality), name_of(claim.extent)})
      rows_.cell(name);
    const auto& amount = claim.quantity;
    rows_.cell(amount ? fmt::format("{}", amount->value) : "");
    rows_.cell(amount && amount->max ? fmt::format("{}", *amount->max) : "");
    rows_.words(amount ? amount->unit.value_or("") : "");
    rows_.words(amount ? amount->qualifier.value_or("") : "");
  }

  void write_event(const std::optional<EventIndex>& index) {
    rows_.cell(id_of("ev", index));
    rows_.cell(index ? name_of(situation_.events[*index].status) : "");
    rows_.cell(index ? fmt::format("{}", situation_.events[*index].sources.size()) : "");
  }

  std::string names(const std::vector<EntityId>& entities) const {
    std::string out;
    for (const EntityId entity : entities) out += (out.empty() ? "" : "; ") + narrator_.name(entity);
    return out;
  }

  const Situation& situation_;
  Narrator narrator_;
  CsvRows rows_;
};

}  // namespace

std::string to_csv(const Situation& situation) {
  return ClaimTable(situation).write();
}

}  // namespace hearsay
