#include <algorithm>

#include "store/pack.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

/// Checks a situation read from a file, object by object.
class WholeCheck {
 public:
  explicit WholeCheck(const Situation& situation) : situation_(situation) {}

  bool all() const {
    return every(situation_.articles, [&](const SituationArticle& one) { return article(one.article); }) &&
           every(situation_.entities, [&](const SituationEntity& one) { return entity(one); }) &&
           every(situation_.claims, [&](const SituationClaim& one) { return claim(one); }) &&
           every(situation_.events, [&](const Event& one) { return event(one); }) &&
           every(situation_.corroborations, [&](const Corroboration& one) { return claims(one.claims); }) &&
           every(situation_.disputes, [&](const Dispute& one) { return sides(one.sides); }) &&
           every(situation_.control,
                 [&](const Control& one) { return is_entity(one.place) && is_entity(one.holder) && claims(one.claims); }) &&
           every(situation_.timeline, [&](const TimelineEntry& one) { return below(one.events, situation_.events.size()); });
  }

 private:
  template <typename Items, typename Check>
  static bool every(const Items& items, const Check& check) {
    return std::all_of(items.begin(), items.end(), check);
  }
  static bool below(const std::vector<std::uint32_t>& indexes, std::size_t size) {
    return every(indexes, [size](std::uint32_t index) { return index < size; });
  }
  bool is_entity(EntityId id) const { return id < situation_.entities.size(); }
  bool is_entity(const std::optional<EntityId>& id) const { return !id || is_entity(*id); }
  bool entities(const std::vector<EntityId>& ids) const { return below(ids, situation_.entities.size()); }
  bool claims(const std::vector<ClaimIndex>& ids) const { return below(ids, situation_.claims.size()); }
  bool articles(const std::vector<ArticleIndex>& ids) const { return below(ids, situation_.articles.size()); }

  static bool inside(Span span, const Article& article) { return span.begin <= span.end && span.end <= article.text.size(); }
  static bool inside(const std::optional<Span>& span, const Article& article) { return !span || inside(*span, article); }
  static bool inside(const std::vector<Span>& spans, const Article& article) {
    return every(spans, [&](Span span) { return inside(span, article); });
  }

  static bool article(const Article& one) {
    const auto good_run = [&](const OriginRun& run) {
      return run.text_begin <= run.text_end && run.text_end <= one.text.size() && run.input_begin <= run.input_end;
    };
    const auto in_order = [](const OriginRun& a, const OriginRun& b) { return a.text_begin < b.text_begin; };
    return find_invalid_utf8(one.text) == std::string_view::npos && find_invalid_utf8(one.input) == std::string_view::npos &&
           inside(one.title, one) && inside(one.boilerplate, one) && inside(one.bylines, one) && every(one.origin, good_run) &&
           std::is_sorted(one.origin.begin(), one.origin.end(), in_order);
  }

  bool entity(const SituationEntity& one) const {
    return is_entity(one.speaks_for) && is_entity(one.located_in) && every(one.mentions, [&](const SituationMention& mention) {
             return mention.article < situation_.articles.size() &&
                    inside(mention.span, situation_.articles[mention.article].article);
           });
  }

  bool claim(const SituationClaim& one) const {
    if (one.article >= situation_.articles.size()) return false;
    const Article& source = situation_.articles[one.article].article;
    const Claim& what = one.claim;
    return inside(what.span, source) && inside(what.speaker_text, source) && inside(what.channel, source) &&
           inside(what.cue, source) && (what.speaker.kind != Speaker::Kind::kEntity || is_entity(what.speaker.entity)) &&
           entities(what.via) && entities(what.actors) && entities(what.targets) && is_entity(what.place) &&
           (!one.event || *one.event < situation_.events.size());
  }

  bool event(const Event& one) const {
    return entities(one.actors) && entities(one.targets) && is_entity(one.place) && claims(one.claims) &&
           every(one.sources, [&](const Source& source) {
             return is_entity(source.speaker) && articles(source.articles) && claims(source.claims);
           });
  }

  bool sides(const std::vector<std::vector<ClaimIndex>>& all_sides) const {
    return every(all_sides, [&](const std::vector<ClaimIndex>& side) { return !side.empty() && claims(side); });
  }

  const Situation& situation_;
};

}  // namespace

bool is_whole(const Situation& situation) {
  return WholeCheck(situation).all();
}

}  // namespace hearsay
