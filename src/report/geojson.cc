#include "report/claim_json.h"
#include "report/json_writer.h"
#include "report/narrator.h"
#include "report/report.h"

namespace hearsay {
namespace {

/// Features as RFC 7946 has them: longitude first, WGS 84.
class FeatureWriter {
 public:
  explicit FeatureWriter(const Situation& situation) : situation_(situation), narrator_(situation), json_(out_) {}

  std::string write() {
    json_.begin_object().field("type", "FeatureCollection").key("features").begin_array();
    for (EventIndex i = 0; i < situation_.events.size(); ++i) write_event(i);
    for (std::uint32_t i = 0; i < situation_.control.size(); ++i) write_control(i);
    json_.end_array().end_object();
    return std::move(out_ += '\n');
  }

 private:
  /// Opens a feature at the place; false where the place has no point.
  bool open_feature(const std::optional<EntityId>& place) {
    if (!place || !situation_.entities[*place].place) return false;
    const PlaceSense& sense = *situation_.entities[*place].place;
    if (!sense.lat || !sense.lon) return false;
    json_.next_line().begin_object().field("type", "Feature").key("geometry").begin_object();
    json_.field("type", "Point").key("coordinates").begin_array().value(*sense.lon).value(*sense.lat).end_array().end_object();
    json_.key("properties").begin_object();
    return true;
  }

  void close_feature() { json_.end_object().end_object(); }

  void write_event(EventIndex index) {
    const Event& event = situation_.events[index];
    if (!open_feature(event.place)) return;
    json_.field("object", "event")
        .key("id")
        .id("ev", index)
        .field("title", narrator_.title(index))
        .field("kind", name_of(event.kind));
    json_.field("place", narrator_.name(*event.place)).field("country", situation_.entities[*event.place].place->country);
    json_.key("time");
    write_days(json_, event.time);
    write_names("actors", event.actors);
    write_names("targets", event.targets);
    json_.field("status", name_of(event.status)).field("sources", event.sources.size()).field("claims", event.claims.size());
    close_feature();
  }

  void write_control(std::uint32_t index) {
    const Control& control = situation_.control[index];
    if (!open_feature(control.place)) return;
    json_.field("object", "control").field("place", narrator_.name(control.place)).field("holder", narrator_.name(control.holder));
    write_day("from", control.from);
    write_day("to", control.to);
    json_.field("status", name_of(control.status));
    close_feature();
  }

  void write_names(std::string_view name, const std::vector<EntityId>& entities) {
    json_.key(name).begin_array();
    for (const EntityId entity : entities) json_.value(narrator_.name(entity));
    json_.end_array();
  }

  void write_day(std::string_view name, const std::optional<Date>& day) {
    json_.key(name);
    if (day) {
      json_.value(to_iso(*day));
    } else {
      json_.null();
    }
  }

  const Situation& situation_;
  Narrator narrator_;
  std::string out_;
  JsonWriter json_;
};

}  // namespace

std::string to_geojson(const Situation& situation) {
  return FeatureWriter(situation).write();
}

}  // namespace hearsay
