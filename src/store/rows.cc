#include "store/rows.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "store/pack.h"
#include "text/date_origin.h"

namespace hearsay {
namespace {

using Json = nlohmann::ordered_json;
using sqlite::Connection;
using sqlite::Statement;

std::string dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string id_of(std::string_view prefix, std::uint32_t index) {
  return fmt::format("{}{}", prefix, index + 1);
}

Json ids_of(std::string_view prefix, const std::vector<std::uint32_t>& indexes) {
  Json out = Json::array();
  for (const std::uint32_t index : indexes) out.push_back(id_of(prefix, index));
  return out;
}

std::string ids_text(std::string_view prefix, const std::vector<std::uint32_t>& indexes) {
  return dump(ids_of(prefix, indexes));
}

std::optional<std::string> iso(const std::optional<Date>& date) {
  return date ? std::optional(to_iso(*date)) : std::nullopt;
}

std::int64_t hash_of(std::string_view bytes, std::uint64_t seed = 0) {
  return static_cast<std::int64_t>(XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed));
}

/// Goes through one table beside the list it should hold.
class Table {
 public:
  Table(Connection& connection, const char* name)
      : connection_(connection), name_(name), remove_(connection, fmt::format("DELETE FROM {} WHERE n = ?", name)) {
    Statement known(connection, fmt::format("SELECT n, hash FROM {} ORDER BY n", name));
    while (known.step() && known.integer(0) == static_cast<std::int64_t>(hashes_.size())) hashes_.push_back(known.integer(1));
  }

  /// Whether row n has to be written; if it stands there with other content, it is taken away.
  bool wants(std::size_t n, std::int64_t hash) {
    if (n < hashes_.size() && hashes_[n] == hash) return false;
    if (n < hashes_.size()) remove_.bind(static_cast<std::int64_t>(n)).run();
    return true;
  }

  /// Takes away what stands beyond the list.
  void end(std::size_t size) {
    if (connection_.integer(fmt::format("SELECT count(*) FROM {} WHERE n >= {}", name_, size)) == 0) return;
    connection_.run(fmt::format("DELETE FROM {} WHERE n >= {}", name_, size).c_str());
  }

 private:
  Connection& connection_;
  std::string name_;
  Statement remove_;
  std::vector<std::int64_t> hashes_;
};

class RowWriter {
 public:
  RowWriter(Connection& connection, const Situation& situation) : connection_(connection), situation_(situation) {}

  void write() {
    write_state();
    write_articles();
    write_entities();
    write_claims();
    write_events();
    write_relations();
  }

 private:
  void write_state() {
    Table table(connection_, "state");
    const std::optional<std::string> as_of = iso(situation_.as_of);
    if (!table.wants(0, hash_of(as_of.value_or("")))) return;
    Statement insert(connection_, "INSERT INTO state VALUES (0, ?, ?)");
    insert.bind(hash_of(as_of.value_or(""))).bind(as_of).run();
  }

  static Json offsets(const Locator& locator, Span span) {
    const InputSpan at = locator.locate(span);
    Json json{{"start", at.begin}, {"end", at.end}};
    if (at.field == Field::kTitle) json["field"] = "title";
    return json;
  }

  void write_articles() {
    Table table(connection_, "articles");
    Statement insert(connection_, "INSERT INTO articles VALUES (?,?,?, ?,?,?,?,?,?,?,?,?, ?,?,?,?)");
    for (std::size_t n = 0; n < situation_.articles.size(); ++n) {
      const SituationArticle& entry = situation_.articles[n];
      const Article& article = entry.article;
      const std::string packed = pack(entry);
      article_hashes_.push_back(static_cast<std::uint64_t>(
          hash_of(article.text, static_cast<std::uint64_t>(hash_of(article.input, static_cast<std::uint64_t>(hash_of(packed)))))));
      if (!table.wants(n, static_cast<std::int64_t>(article_hashes_[n]))) continue;
      Json boilerplate = Json::array(), notes = article.notes;
      const Locator locator(article);
      for (const Span span : article.boilerplate) boilerplate.push_back(offsets(locator, span));
      const auto& published = article.published;
      insert.bind(static_cast<std::int64_t>(n)).bind(static_cast<std::int64_t>(article_hashes_[n])).bind_long_bytes(packed);
      insert.bind(article.id).bind(article.outlet).bind(article.title_text()).bind(article.url);
      insert.bind(published ? std::optional(published->iso.empty() ? to_iso(published->date) : published->iso) : std::nullopt);
      insert.bind(published ? std::optional(name_of(published->origin)) : std::nullopt)
          .bind(article.language)
          .bind(entry.wire)
          .bind(entry.story);
      insert.bind(dump(boilerplate)).bind(dump(notes)).bind_long(article.text).bind_long(article.input).run();
    }
    table.end(situation_.articles.size());
  }

  void write_entities() {
    Table table(connection_, "entities");
    Statement insert(connection_, "INSERT INTO entities VALUES (?,?,?, ?,?,?,?,?,?,?, ?,?)");
    for (std::size_t n = 0; n < situation_.entities.size(); ++n) {
      const SituationEntity& entity = situation_.entities[n];
      const std::string packed = pack(entity);
      std::uint64_t seed = 0;  // offsets of mentions depend on their articles
      for (const SituationMention& mention : entity.mentions) seed = seed * 31 + article_hashes_[mention.article];
      if (!table.wants(n, hash_of(packed, seed))) continue;
      Json aliases = Json::array();
      for (const std::string& alias : entity.aliases)
        if (std::find(aliases.begin(), aliases.end(), alias) == aliases.end()) aliases.push_back(alias);
      const PlaceSense place = entity.place.value_or(PlaceSense{});
      insert.bind(static_cast<std::int64_t>(n)).bind(hash_of(packed, seed)).bind_long_bytes(packed);
      insert.bind(name_of(entity.type)).bind(entity.name).bind(dump(aliases));
      insert.bind(place.lat)
          .bind(place.lon)
          .bind(place.country)
          .bind(place.gazetteer_id)
          .bind(entity.speaks_for)
          .bind(entity.located_in)
          .run();
      write_mentions(n, entity);
    }
    table.end(situation_.entities.size());
  }

  void write_mentions(std::size_t n, const SituationEntity& entity) {
    Statement insert(connection_, "INSERT INTO mentions VALUES (?,?,?,?,?,?)");
    std::int64_t k = 0;
    for (const SituationMention& mention : entity.mentions) {
      const InputSpan at = locator_of(mention.article).locate(mention.span);
      insert.bind(static_cast<std::int64_t>(n)).bind(k++).bind(std::int64_t{mention.article});
      insert.bind(std::int64_t{at.begin}).bind(std::int64_t{at.end}).bind(field_name(at.field)).run();
    }
  }

  static std::string_view field_name(Field field) { return field == Field::kTitle ? "title" : "text"; }

  /// Mentions and claims come article by article, so the last locator mostly serves again.
  const Locator& locator_of(ArticleIndex article) {
    if (!locator_ || locator_of_ != article) locator_.emplace(situation_.articles[article].article);
    locator_of_ = article;
    return *locator_;
  }

  std::optional<std::string> written(const std::optional<Span>& span, ArticleIndex article) {
    return span ? std::optional(std::string(locator_of(article).input_text(*span))) : std::nullopt;
  }

  void write_claims() {
    Table table(connection_, "claims");
    Statement insert(connection_, "INSERT INTO claims VALUES (?,?,?, ?,?,?,?,?, ?,?,?,?,?,?,?,?, ?,?,?,?,?,?,?, ?,?,?,?,?)");
    for (std::size_t n = 0; n < situation_.claims.size(); ++n) {
      const SituationClaim& entry = situation_.claims[n];
      const Claim& claim = entry.claim;
      const std::string packed = pack(entry);
      const std::int64_t hash = hash_of(packed, article_hashes_[entry.article]);
      if (!table.wants(n, hash)) continue;
      const InputSpan at = locator_of(entry.article).locate(claim.span);
      insert.bind(static_cast<std::int64_t>(n)).bind(hash).bind_long_bytes(packed);
      insert.bind(std::int64_t{entry.article}).bind(std::int64_t{at.begin}).bind(std::int64_t{at.end}).bind(field_name(at.field));
      insert.bind(locator_of(entry.article).input_text(claim.span))
          .bind(speaker_id(claim.speaker))
          .bind(written(claim.speaker_text, entry.article));
      insert.bind(ids_text("e", claim.via)).bind(written(claim.channel, entry.article)).bind(written(claim.cue, entry.article));
      insert.bind(name_of(claim.kind)).bind(ids_text("e", claim.actors)).bind(ids_text("e", claim.targets)).bind(claim.place);
      bind_days(insert, claim.time);
      insert.bind(name_of(claim.polarity)).bind(name_of(claim.certainty)).bind(name_of(claim.modality));
      insert.bind(claim.extent == Extent::kNone ? std::nullopt : std::optional(name_of(claim.extent)));
      bind_amount(insert, claim.quantity);
      insert.bind(entry.event).run();
    }
    table.end(situation_.claims.size());
  }

  static std::optional<std::string> speaker_id(const Speaker& speaker) {
    if (speaker.kind == Speaker::Kind::kArticle) return std::nullopt;
    return speaker.kind == Speaker::Kind::kUnnamed ? "unnamed" : id_of("e", speaker.entity);
  }

  static void bind_days(Statement& insert, const std::optional<DayRange>& days) {
    insert.bind(days ? std::optional(to_iso(days->start)) : std::nullopt)
        .bind(days ? std::optional(to_iso(days->end)) : std::nullopt);
  }

  static void bind_amount(Statement& insert, const std::optional<Amount>& amount) {
    insert.bind(amount ? std::optional(amount->value) : std::nullopt).bind(amount ? amount->max : std::nullopt);
    insert.bind(amount ? amount->unit : std::nullopt).bind(amount ? amount->qualifier : std::nullopt);
  }

  Json sources_of(const Event& event) const {
    Json list = Json::array();
    for (const Source& source : event.sources) {
      Json one{{"name", source.name},
               {"speaker", nullptr},
               {"wire", nullptr},
               {"articles", Json::array()},
               {"claims", ids_of("c", source.claims)}};
      if (source.speaker) one["speaker"] = id_of("e", *source.speaker);
      if (source.wire) one["wire"] = id_of("w", *source.wire);
      for (const ArticleIndex article : source.articles) one["articles"].push_back(situation_.articles[article].article.id);
      list.push_back(std::move(one));
    }
    return list;
  }

  void write_events() {
    Table table(connection_, "events");
    Statement insert(connection_, "INSERT INTO events VALUES (?,?,?, ?,?,?,?,?,?,?, ?,?,?,?,?,?, ?,?,?,?)");
    for (std::size_t n = 0; n < situation_.events.size(); ++n) {
      const Event& event = situation_.events[n];
      const std::string packed = pack(event), sources = dump(sources_of(event));
      const std::int64_t hash = hash_of(packed, static_cast<std::uint64_t>(hash_of(sources)));
      if (!table.wants(n, hash)) continue;
      insert.bind(static_cast<std::int64_t>(n)).bind(hash).bind_long_bytes(packed);
      insert.bind(name_of(event.kind)).bind(event.plover).bind(event.cameo).bind(event.acled);
      insert.bind(ids_text("e", event.actors)).bind(ids_text("e", event.targets)).bind(event.place);
      bind_days(insert, event.time);
      bind_amount(insert, event.quantity);
      insert.bind(ids_text("c", event.claims))
          .bind(static_cast<std::int64_t>(event.sources.size()))
          .bind(name_of(event.status))
          .bind(sources)
          .run();
    }
    table.end(situation_.events.size());
  }

  template <typename Items, typename Bind>
  void write_list(const char* table_name, const char* sql, const Items& items, const Bind& bind) {
    Table table(connection_, table_name);
    Statement insert(connection_, sql);
    for (std::size_t n = 0; n < items.size(); ++n) {
      const std::string packed = pack(items[n]);
      if (!table.wants(n, hash_of(packed))) continue;
      insert.bind(static_cast<std::int64_t>(n)).bind(hash_of(packed)).bind_long_bytes(packed);
      bind(insert, items[n]);
      insert.run();
    }
    table.end(items.size());
  }

  void write_relations() {
    write_list("corroborations", "INSERT INTO corroborations VALUES (?,?,?,?)", situation_.corroborations,
               [](Statement& insert, const Corroboration& one) { insert.bind(ids_text("c", one.claims)); });
    write_list("disputes", "INSERT INTO disputes VALUES (?,?,?,?,?,?)", situation_.disputes,
               [](Statement& insert, const Dispute& one) {
                 Json sides = Json::array();
                 for (const auto& side : one.sides) sides.push_back(ids_of("c", side));
                 insert.bind(name_of(one.kind)).bind(one.about).bind(dump(sides));
               });
    write_list("holdings", "INSERT INTO holdings VALUES (?,?,?,?,?,?,?,?,?)", situation_.control,
               [](Statement& insert, const Control& one) {
                 insert.bind(std::int64_t{one.place})
                     .bind(std::int64_t{one.holder})
                     .bind(iso(one.from))
                     .bind(iso(one.to))
                     .bind(name_of(one.status));
                 insert.bind(ids_text("c", one.claims));
               });
    write_list("entries", "INSERT INTO entries VALUES (?,?,?,?,?,?,?)", situation_.timeline,
               [](Statement& insert, const TimelineEntry& one) {
                 insert.bind(to_iso(one.date)).bind(name_of(one.precision)).bind(one.text).bind(ids_text("ev", one.events));
               });
  }

  Connection& connection_;
  const Situation& situation_;
  std::vector<std::uint64_t> article_hashes_;
  std::optional<Locator> locator_;
  ArticleIndex locator_of_ = 0;
};

template <typename Item>
bool read_list(Connection& connection, const char* table, std::vector<Item>& out) {
  Statement select(connection, fmt::format("SELECT n, packed FROM {} ORDER BY n", table));
  while (select.step())
    if (select.integer(0) != static_cast<std::int64_t>(out.size()) || !unpack(select.text(1), out.emplace_back())) return false;
  return true;
}

bool read_texts(Connection& connection, std::vector<SituationArticle>& articles) {
  Statement select(connection, "SELECT text, input FROM articles ORDER BY n");
  for (std::size_t n = 0; select.step(); ++n) {
    if (n >= articles.size()) return false;
    articles[n].article.text = select.text(0);
    articles[n].article.input = select.text(1);
  }
  return true;
}

}  // namespace

void write_rows(Connection& connection, const Situation& situation) {
  RowWriter(connection, situation).write();
}

bool read_rows(Connection& connection, Situation& out) {
  Statement state(connection, "SELECT as_of FROM state WHERE n = 0");
  if (state.step() && !state.text(0).empty()) out.as_of = parse_iso_date(state.text(0));
  return read_list(connection, "articles", out.articles) && read_texts(connection, out.articles) &&
         read_list(connection, "entities", out.entities) && read_list(connection, "claims", out.claims) &&
         read_list(connection, "events", out.events) && read_list(connection, "corroborations", out.corroborations) &&
         read_list(connection, "disputes", out.disputes) && read_list(connection, "holdings", out.control) &&
         read_list(connection, "entries", out.timeline) && is_whole(out);
}

}  // namespace hearsay
