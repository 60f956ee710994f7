#include "report/analysis_json.h"

#include "report/claim_json.h"
#include "report/json_writer.h"

namespace hearsay {
namespace {

/// Writes one article's lists.
class AnalysisWriter {
 public:
  AnalysisWriter(std::string& out, const Article& article, const Analysis& analysis)
      : json_(out), article_(article), analysis_(analysis), locator_(article) {}

  void write() {
    json_.begin_object();
    write_head();
    write_list("sentences", analysis_.reading.sentences, [](const Sentence&) {});
    write_tokens();
    write_names();
    write_times();
    write_places();
    write_quantities();
    write_attributions();
    write_claims();
    json_.end_object();
  }

 private:
  template <typename Items, typename Rest>
  void write_list(std::string_view name, const Items& items, const Rest& rest) {
    json_.key(name).begin_array();
    for (const auto& item : items) {
      json_.begin_object();
      write_offsets(json_, locator_.locate(item.span));
      rest(item);
      json_.end_object();
    }
    json_.end_array();
  }

  void write_head() {
    json_.field("id", article_.id).field("language", article_.language).key("published");
    if (article_.published) {
      json_.value(article_.published->iso.empty() ? to_iso(article_.published->date) : article_.published->iso);
    } else {
      json_.null();
    }
    json_.field("title", article_.title_text()).key("boilerplate").begin_array();
    for (const Span span : article_.boilerplate) write_span(json_, locator_, span);
    json_.end_array();
  }

  void write_tokens() {
    write_list("tokens", analysis_.reading.tokens, [this](const Token& token) {
      json_.field("lemma", token.lemma).field("upos", name_of(token.upos)).field("head", token.head);
      json_.field("deprel", name_of(token.deprel));
    });
  }

  /// The mention that covers a name says whose it is; names and mentions come in text order, names apart.
  void write_names() {
    std::size_t from = 0;
    const std::vector<Mention>& mentions = analysis_.marks.mentions;
    write_list("names", analysis_.reading.names, [&](const Name& name) {
      json_.field("type", name_of(name.type)).key("entity");
      while (from < mentions.size() && mentions[from].span.end <= name.span.begin) ++from;
      const Mention* best = nullptr;
      for (std::size_t i = from; i < mentions.size() && mentions[i].span.begin < name.span.end; ++i)
        if (mentions[i].span.overlaps(name.span) && better(mentions[i], best)) best = &mentions[i];
      if (best == nullptr) {
        json_.null();
      } else {
        json_.id("e", best->entity);
      }
    });
  }

  static bool better(const Mention& mention, const Mention* best) {
    if (best == nullptr) return true;
    return mention.form == Mention::Form::kName && best->form != Mention::Form::kName;
  }

  void write_times() {
    write_list("times", analysis_.marks.times,
               [this](const TimeMark& time) { json_.field("type", name_of(time.type)).field("value", time.value); });
  }

  // A mention of a country is on the map too, in its middle; `point` tells it from a town.
  void write_places() {
    std::vector<Mention> places;
    for (const Mention& mention : analysis_.marks.mentions)
      if (mention.form == Mention::Form::kName && analysis_.marks.entities[mention.entity].place) places.push_back(mention);
    write_list("places", places, [this](const Mention& mention) {
      const PlaceSense& place = *analysis_.marks.entities[mention.entity].place;
      json_.field("lat", place.middle_lat ? place.middle_lat : place.lat);
      json_.field("lon", place.middle_lon ? place.middle_lon : place.lon);
      json_.field("point", place.lat.has_value()).field("country", place.country);
      json_.field("gazetteer_id", place.gazetteer_id).key("entity").id("e", mention.entity);
    });
  }

  void write_quantities() {
    write_list("quantities", analysis_.marks.quantities, [this](const Quantity& quantity) {
      json_.field("value", quantity.value).field("max", quantity.max).field("unit", quantity.unit);
      json_.field("qualifier", quantity.qualifier);
    });
  }

  void write_attributions() {
    json_.key("attributions").begin_array();
    for (const Attribution& attribution : analysis_.attributions) {
      json_.begin_object();
      write_spans("content", attribution.content);
      write_spans("cue", attribution.cue);
      write_spans("source", attribution.source);
      json_.field("nested_in", attribution.nested_in).end_object();
    }
    json_.end_array();
  }

  void write_spans(std::string_view name, const std::vector<Span>& spans) {
    json_.key(name).begin_array();
    for (const Span span : spans) write_span(json_, locator_, span);
    json_.end_array();
  }

  void write_claims() {
    ClaimWriter writer(article_);
    json_.key("claims").begin_array();
    for (std::uint32_t i = 0; i < analysis_.claims.size(); ++i) writer.write(json_, i, analysis_.claims[i], std::nullopt);
    json_.end_array();
  }

  JsonWriter json_;
  const Article& article_;
  const Analysis& analysis_;
  Locator locator_;
};

}  // namespace

std::string to_analysis_json(const Article& article, const Analysis& analysis) {
  std::string out;
  AnalysisWriter(out, article, analysis).write();
  return out;
}

}  // namespace hearsay
