#include "reconcile/claim_view.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>

#include "text/table.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

constexpr int kLongestChain = 8;  // links from a speaker to the body that is finally heard

void sort_unique(auto& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

SourceKey source_of(const ClaimView& view, std::span<const SituationEntity> entities) {
  if (view.claim->speaker.kind == Speaker::Kind::kEntity && view.claim->speaker.entity < entities.size())
    return {false, root_speaker(view.claim->speaker.entity, entities)};
  return {true, view.wire};
}

std::vector<Pole> poles_of(const Claim& claim, const ReconcileKnowledge& knowledge) {
  std::vector<Pole> poles;
  const auto add = [&](std::string_view word) {
    for (Pole pole : knowledge.poles(word)) {
      if (claim.polarity == Polarity::kNegative) pole.end = static_cast<std::int8_t>(-pole.end);
      const auto same = std::find_if(poles.begin(), poles.end(), [&](const Pole& p) { return p.group == pole.group; });
      if (same == poles.end()) {
        poles.push_back(pole);
      } else if (same->end != pole.end) {
        same->end = 0;  // stands at both ends: says nothing
      }
    }
  };
  add(claim.predicate);
  for (const std::string& word : claim.content_words)
    if (word != claim.predicate) add(word);
  std::erase_if(poles, [](const Pole& pole) { return pole.end == 0; });
  return poles;
}

std::vector<std::string> name_words(const Claim& claim, std::span<const SituationEntity> entities) {
  std::vector<std::string> words;
  const auto add = [&](EntityId id) {
    if (entities[id].common) return;
    for (const std::string& alias : entities[id].aliases) {
      const std::string folded = fold(alias);  // the words below look into it
      for (const std::string_view word : split_list(folded)) words.emplace_back(word);
    }
  };
  for (const EntityId id : claim.actors) add(id);
  for (const EntityId id : claim.targets) add(id);
  if (claim.place) add(*claim.place);
  sort_unique(words);
  return words;
}

/// Gives words numbers and counts in how many claims each stands.
class Vocabulary {
 public:
  explicit Vocabulary(const ReconcileKnowledge& knowledge) : knowledge_(knowledge) {}

  /// Numbers of the claim's words, without those that only name its people and places.
  std::vector<std::uint32_t> number(const Claim& claim, std::span<const SituationEntity> entities) {
    const std::vector<std::string> names = name_words(claim, entities);
    std::vector<std::uint32_t> words;
    for (const std::string& word : claim.content_words)
      if (!std::binary_search(names.begin(), names.end(), fold(word))) words.push_back(number(word));
    if (!claim.predicate.empty()) words.push_back(number(claim.predicate));
    sort_unique(words);
    for (const std::uint32_t word : words) ++claims_[word];
    ++total_;
    return words;
  }

  std::vector<float> weights() const {
    std::vector<float> weights;
    for (const std::uint32_t count : claims_) weights.push_back(static_cast<float>(std::log(1.0 + total_ / (1.0 + count))));
    return weights;
  }

 private:
  std::uint32_t number(const std::string& word) {
    const auto known = by_lemma_.find(word);
    if (known != by_lemma_.end()) return known->second;
    const auto [at, fresh] = by_word_.emplace(knowledge_.comparable(word), static_cast<std::uint32_t>(claims_.size()));
    if (fresh) claims_.push_back(0);
    by_lemma_.emplace(word, at->second);
    return at->second;
  }

  const ReconcileKnowledge& knowledge_;
  std::unordered_map<std::string, std::uint32_t> by_lemma_, by_word_;
  std::vector<std::uint32_t> claims_;
  double total_ = 0;
};

}  // namespace

namespace {

/// A denial without content of its own speaks of what it denies.
void follow_references(std::vector<ClaimView>& views) {
  std::size_t first = 0;  // of the article
  for (std::size_t i = 0; i < views.size(); ++i) {
    if (views[i].article != views[first].article) first = i;
    if (!views[i].claim->refers_to) continue;
    const std::size_t denied = first + *views[i].claim->refers_to;
    if (denied >= i || views[denied].article != views[i].article) continue;
    views[i].denies = static_cast<ClaimIndex>(denied);
    views[i].words = views[denied].words;
    views[i].poles = views[denied].poles;
    for (Pole& pole : views[i].poles) pole.end = static_cast<std::int8_t>(-pole.end);
  }
}

}  // namespace

EntityId root_speaker(EntityId entity, std::span<const SituationEntity> entities) {
  for (int link = 0; link < kLongestChain && entity < entities.size() && entities[entity].speaks_for; ++link)
    entity = *entities[entity].speaks_for;
  return entity;
}

bool lies_in(const SituationEntity& inner, const SituationEntity& outer) {
  if (!inner.place || !outer.place || !inner.place->country || inner.place->country != outer.place->country) return false;
  if (outer.place->place_class == PlaceSense::Class::kCountry) return inner.place->place_class != PlaceSense::Class::kCountry;
  return outer.place->place_class == PlaceSense::Class::kRegion && inner.place->admin1 &&
         inner.place->admin1 == outer.place->admin1 && inner.place->place_class != PlaceSense::Class::kCountry;
}

ClaimViews view_claims(const Situation& situation, const ReconcileKnowledge& knowledge) {
  ClaimViews out;
  Vocabulary vocabulary(knowledge);
  constexpr std::uint32_t kOwn = 0x80000000u;  // an article without a wire or story is one of its own
  for (const SituationClaim& entry : situation.claims) {
    const Claim& claim = entry.claim;
    const SituationArticle& article = situation.articles[entry.article];
    ClaimView view;
    view.claim = &claim;
    view.article = entry.article;
    view.story = article.story.value_or(kOwn + entry.article);
    view.wire = article.wire.value_or(kOwn + entry.article);
    view.source = source_of(view, situation.entities);
    view.attributed = claim.speaker.kind != Speaker::Kind::kArticle;
    view.position =
        static_cast<float>(claim.span.begin) / static_cast<float>(std::max<std::size_t>(1, article.article.text.size()));
    if (article.article.published) view.told = article.article.published->date;
    for (const EntityId actor : claim.actors) view.camps.push_back(root_speaker(actor, situation.entities));
    sort_unique(view.camps);
    view.words = vocabulary.number(claim, situation.entities);
    view.poles = poles_of(claim, knowledge);
    view.phases = knowledge.phases(claim.kind, claim.predicate);
    if (view.phases == 0)
      for (const std::string& word : claim.content_words) view.phases |= knowledge.phases(claim.kind, word);
    view.says_why = knowledge.is_cause(claim.predicate) || std::any_of(claim.content_words.begin(), claim.content_words.end(),
                                                                       [&](const std::string& w) { return knowledge.is_cause(w); });
    if (claim.quantity) view.amount = range_of(claim, knowledge);
    out.views.push_back(std::move(view));
  }
  out.weight = vocabulary.weights();
  follow_references(out.views);
  return out;
}

}  // namespace hearsay
