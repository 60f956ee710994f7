#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "hearsay/date.h"
#include "hearsay/marks.h"
#include "hearsay/span.h"

namespace hearsay {

/// What a claim is about. The meanings are the contract's (docs/json.md).
enum class ClaimKind : std::uint8_t {
  kCapture,
  kAdvance,
  kWithdraw,
  kAttack,
  kDeploy,
  kDetain,
  kRelease,
  kAgree,
  kTalk,
  kThreaten,
  kProtest,
  kSanction,
  kAid,
  kAccuse,
  kRequest,
  kReject,
  kSupport,
  kCasualties,
  kDisplace,
  kWhereabouts,
  kDamage,
  kDisaster,
  kAppoint,
  kVote,
  kRuling,
  kTransact,
  kSituation,
  kOther,
};
inline constexpr int kClaimKindCount = 28;
std::string_view name_of(ClaimKind kind);  ///< "capture"
std::optional<ClaimKind> claim_kind(std::string_view name);

enum class Polarity : std::uint8_t { kPositive, kNegative };
enum class Certainty : std::uint8_t { kCertain, kProbable, kPossible };
enum class Modality : std::uint8_t { kActual, kPlanned, kConditional };
enum class Extent : std::uint8_t { kNone, kFull, kPartial };
std::string_view name_of(Polarity polarity);
std::string_view name_of(Certainty certainty);
std::string_view name_of(Modality modality);
std::string_view name_of(Extent extent);  ///< "" for none

/// What an attribution does to its content: "denied" and "claimed" are not one.
enum class CueForce : std::uint8_t {
  kSay,
  kClaim,
  kConfirm,
  kDeny,
  kWarn,
  kPromise,
  kThreaten,
  kAccuse,
  kAsk,
  kRumour,
  kBelieve,
  kReport,
  kQuestion
};
std::string_view name_of(CueForce force);
std::optional<CueForce> cue_force(std::string_view name);

/// Who-said-what in the text, whether or not the content is a checkable claim.
struct Attribution {
  std::vector<Span> content;                 ///< the quoted or reported clause, in pieces where the attribution interrupts it
  std::vector<Span> cue;                     ///< the words that attribute
  std::vector<Span> source;                  ///< the whole noun phrase of whoever says it; empty where the text names nobody
  std::optional<std::uint32_t> source_head;  ///< token heading the source
  std::optional<std::uint32_t> cue_head;     ///< token heading the cue
  std::optional<EntityId> speaker;           ///< the source's entity, pronouns and descriptions resolved
  bool unnamed = false;                      ///< the source is nobody identifiable ("residents", "rumours", "a diplomat")
  std::vector<EntityId> via;                 ///< "told Reuters", "cited by X", nearest the speaker first
  std::optional<Span> channel;               ///< "Telegram", "state television", "a statement", "a video"
  CueForce force = CueForce::kSay;
  bool quoted = false;       ///< all or the larger part of the content stands in quotation marks
  bool stance = false;       ///< a wish, plan or judgement ("wants to", "backed"): who has it is told, nothing is asserted
  bool refers_back = false;  ///< content is the whole clause of a denial or confirmation of something said before
  std::optional<std::uint32_t> nested_in;  ///< index of the attribution whose content holds this one
};

/// Who states a claim.
struct Speaker {
  enum class Kind : std::uint8_t { kArticle, kUnnamed, kEntity };
  Kind kind = Kind::kArticle;
  EntityId entity = 0;  ///< where kind is kEntity
  friend bool operator==(const Speaker&, const Speaker&) = default;
};

struct Amount {
  double value = 0;
  std::optional<double> max;
  std::optional<std::string> unit;
  std::optional<std::string> qualifier;
};

/// One thing that somebody says is, was or will be the case.
///
/// Entity ids index the table that accompanies the claim: the article's in an `Analysis`, the story's in a `Situation`.
struct Claim {
  Span span;  ///< the evidence: the clause that states the content, without the attribution
  Speaker speaker;
  std::optional<Span> speaker_text;  ///< as written; none where the article speaks
  std::vector<EntityId> via;
  std::optional<Span> channel;
  std::optional<Span> cue;
  CueForce force = CueForce::kSay;  ///< of the cue
  ClaimKind kind = ClaimKind::kOther;
  std::vector<EntityId> actors;
  std::vector<EntityId> targets;
  std::optional<EntityId> place;
  std::optional<DayRange> time;
  Polarity polarity = Polarity::kPositive;
  Certainty certainty = Certainty::kCertain;
  Modality modality = Modality::kActual;
  Extent extent = Extent::kNone;
  std::optional<Amount> quantity;

  // What reconciling needs beyond the contract.
  std::string predicate;                   ///< lemma of the word that expresses it ("take", "fall"), lower case
  std::string sense;                       ///< the lexicon's sense ("capture/take-control"); empty if the kind was found otherwise
  std::vector<std::string> content_words;  ///< lemmas of the clause's content words, sorted, unique, lower case
  bool headline = false;                   ///< stands in the title
  std::optional<std::uint32_t> refers_to;  ///< index of the earlier claim of the article that a contentless denial denies
};

}  // namespace hearsay
