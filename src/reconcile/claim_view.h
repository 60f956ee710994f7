#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "gather/gatherer.h"
#include "hearsay/situation.h"
#include "reconcile/knowledge.h"
#include "reconcile/quantities.h"

namespace hearsay {

/// The root of what is said: a body or person, or the wire whose articles say it in their own voice.
struct SourceKey {
  bool is_wire = false;
  std::uint32_t id = 0;
  friend auto operator<=>(const SourceKey&, const SourceKey&) = default;
};

/// One claim as reconciling compares it. `who`, `whom` and `place` are ids of the situation; `camps` are the roots of `who`.
struct ClaimView {
  const Claim* claim = nullptr;
  ArticleIndex article = 0;
  std::uint32_t story = 0;
  std::uint32_t wire = 0;
  SourceKey source;
  bool attributed = false;           ///< a speaker other than the article is named or meant
  float position = 0;                ///< where in its article, 0 … 1
  Date told;                         ///< the day of publication, or of the epoch
  std::vector<EntityId> camps;       ///< sorted, unique
  std::vector<std::uint32_t> words;  ///< comparable words, sorted, unique
  std::vector<Pole> poles;           ///< scales on which it stands, polarity counted in
  std::uint32_t phases = 0;          ///< stages of an undertaking that it names, as bits
  bool says_why = false;             ///< names a cause
  std::optional<ClaimIndex> denies;  ///< the earlier claim that it refers back to
  std::optional<AmountRange> amount;

  ClaimKind kind() const { return claim->kind; }
  bool negative() const { return claim->polarity == Polarity::kNegative; }
  bool actual() const { return claim->modality == Modality::kActual; }
};

/// The claims of a situation, seen side by side.
struct ClaimViews {
  std::vector<ClaimView> views;  ///< as the situation's claims
  std::vector<float> weight;     ///< by comparable word: how telling it is
};

/// The body or person that an entity finally speaks for; itself where it speaks for nobody.
EntityId root_speaker(EntityId entity, std::span<const SituationEntity> entities);

ClaimViews view_claims(const Situation& situation, const ReconcileKnowledge& knowledge);

/// Whether one place lies in the other, as far as the gazetteer's countries and regions tell.
bool lies_in(const SituationEntity& inner, const SituationEntity& outer);

}  // namespace hearsay
