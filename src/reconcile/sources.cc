#include "reconcile/sources.h"

#include <algorithm>
#include <map>

namespace hearsay {
namespace {

std::string voice_of(const SituationArticle& article) {
  return article.article.outlet.value_or(article.article.id);
}

}  // namespace

std::vector<Source> independent_sources(std::span<const ClaimIndex> claims, const ClaimViews& views, const Situation& situation) {
  const bool any_body = std::any_of(claims.begin(), claims.end(), [&](ClaimIndex c) { return !views.views[c].claim->headline; });
  std::map<SourceKey, std::size_t> known;
  std::vector<Source> sources;
  for (const ClaimIndex index : claims) {
    const ClaimView& view = views.views[index];
    if (any_body && view.claim->headline) continue;
    const auto [at, fresh] = known.emplace(view.source, sources.size());
    if (fresh) {
      Source source;
      if (view.source.is_wire) {
        source.name = voice_of(situation.articles[view.article]);
        source.wire = situation.articles[view.article].wire;
      } else {
        source.name = situation.entities[view.source.id].name;
        source.speaker = view.source.id;
      }
      sources.push_back(std::move(source));
    }
    Source& source = sources[at->second];
    source.claims.push_back(index);
    if (std::find(source.articles.begin(), source.articles.end(), view.article) == source.articles.end())
      source.articles.push_back(view.article);
  }
  return sources;
}

}  // namespace hearsay
