#include "claim/claims.h"

#include <algorithm>

#include "claim/claims_build.h"

namespace hearsay {
namespace {

bool is_before(const ClaimDraft& a, const ClaimDraft& b) {
  if (a.claim.span.begin != b.claim.span.begin) return a.claim.span.begin < b.claim.span.begin;
  return a.claim.span.end < b.claim.span.end;
}

// `refers_to` counts in the drafts; dropped ones (no tokens) and the sorting move what it points at.
std::vector<Claim> in_order(std::vector<ClaimDraft> drafts) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = 0; i < drafts.size(); ++i)
    if (!drafts[i].tokens.empty()) order.push_back(i);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return is_before(drafts[a], drafts[b]); });
  std::vector<std::int64_t> place(drafts.size(), -1);
  for (std::uint32_t i = 0; i < order.size(); ++i) place[order[i]] = i;
  std::vector<Claim> claims;
  claims.reserve(order.size());
  for (const std::uint32_t i : order) {
    Claim claim = std::move(drafts[i].claim);
    if (claim.refers_to) {
      const std::int64_t at = place[*claim.refers_to];
      claim.refers_to = at < 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(at));
    }
    claims.push_back(std::move(claim));
  }
  return claims;
}

}  // namespace

struct ClaimFinder::Impl {
  ClaimLexicon lexicon;
};

ClaimFinder::ClaimFinder() : impl_(std::make_unique<Impl>()) {}
ClaimFinder::~ClaimFinder() = default;
ClaimFinder::ClaimFinder(ClaimFinder&&) noexcept = default;
ClaimFinder& ClaimFinder::operator=(ClaimFinder&&) noexcept = default;

Result<ClaimFinder> ClaimFinder::load(const std::filesystem::path& lexicon) {
  auto loaded = ClaimLexicon::load(lexicon);
  if (!loaded) return tl::unexpected(loaded.error());
  ClaimFinder finder;
  finder.impl_->lexicon = std::move(*loaded);
  return finder;
}

std::vector<Claim> ClaimFinder::find(const Article& article, const Reading& reading, const Marks& marks,
                                     std::span<const Attribution> attributions) const {
  const ArticleView view(impl_->lexicon, article, reading, marks, attributions);
  const Standings standings = weigh_clauses(view);
  std::vector<ClaimDraft> drafts;
  find_in_clauses(view, standings, drafts);
  find_in_nouns(view, standings, drafts);
  find_denials(view, standings, drafts);
  return in_order(std::move(drafts));
}

}  // namespace hearsay
