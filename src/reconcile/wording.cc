#include "reconcile/wording.h"

namespace hearsay {
namespace {

constexpr std::size_t kLongest = 160;  // bytes

/// How much a claim tells, for choosing between claims that say the same.
int clarity(const ClaimView& view) {
  const Claim& claim = *view.claim;
  int points =
      4 * !claim.actors.empty() + 3 * claim.place.has_value() + 2 * claim.time.has_value() + 2 * claim.quantity.has_value();
  points += 3 * (claim.certainty == Certainty::kCertain) + 2 * !claim.headline + 2 * (claim.content_words.size() >= 3);
  return points - 3 * claim.refers_to.has_value() - 3 * (claim.span.size() > kLongest);
}

}  // namespace

ClaimIndex clearest(std::span<const ClaimIndex> claims, const ClaimViews& views) {
  ClaimIndex best = claims.front();
  for (const ClaimIndex claim : claims)
    if (clarity(views.views[claim]) > clarity(views.views[best])) best = claim;
  return best;
}

std::string wording_of(ClaimIndex claim, const ClaimViews& views, const Situation& situation) {
  const ClaimView& view = views.views[claim];
  const std::string_view text = view.claim->span.of(situation.articles[view.article].article.text);
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank) {
      out.push_back(c);
    } else if (!out.empty() && out.back() != ' ') {
      out.push_back(' ');
    }
  }
  if (out.size() > kLongest) {
    out.resize(out.find_last_of(' ', kLongest) == std::string::npos ? 0 : out.find_last_of(' ', kLongest));
    out += " …";
  }
  return out;
}

}  // namespace hearsay
