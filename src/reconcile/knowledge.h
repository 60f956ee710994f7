#pragma once

#include <bitset>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "hearsay/claim.h"
#include "hearsay/error.h"
#include "reconcile/name_sounds.h"

namespace hearsay {

/// What a qualifier says about a number (bounds.lex).
enum class Bound : std::uint8_t { kExact, kAbove, kLeast, kBelow, kMost, kAbout, kAlmost, kRange, kOrder };

struct EventCodes {
  std::optional<std::string> plover, cameo, acled;
};

/// A word that stands at one end of a scale (opposites.lex): group and +1 or -1.
struct Pole {
  std::uint16_t group = 0;
  std::int8_t end = 0;
};

/// A family of measures (measures.lex).
enum class MeasureScope : std::uint8_t { kAnyone, kPeople, kAmount };
struct Measure {
  std::string name;
  MeasureScope scope = MeasureScope::kAmount;
};
inline constexpr std::uint16_t kNoMeasure = 0xFFFF;

/// All that reconciling knows from the lexicon. Read-only once loaded; shared by threads.
class ReconcileKnowledge {
 public:
  static Result<ReconcileKnowledge> load(const std::filesystem::path& lexicon);

  const NameSounds& sounds() const { return *sounds_; }

  /// The codes of the longest entry that the sense begins with, else of the kind.
  EventCodes codes(ClaimKind kind, std::string_view sense) const;

  bool near(ClaimKind a, ClaimKind b) const { return near_[index(a)][index(b)]; }        ///< may name one happening; symmetric
  bool entails(ClaimKind a, ClaimKind b) const { return entails_[index(a)][index(b)]; }  ///< a cannot be without b
  bool once(ClaimKind kind) const { return once_[index(kind)]; }
  bool grows(ClaimKind kind) const { return grows_[index(kind)]; }
  bool single(ClaimKind kind) const { return single_[index(kind)]; }
  bool sole(ClaimKind kind) const { return sole_[index(kind)]; }
  bool wide(ClaimKind kind) const { return wide_[index(kind)]; }

  /// The stages of an undertaking of this kind that a word names, as bits.
  std::uint32_t phases(ClaimKind kind, std::string_view word) const;

  /// Whether a word says why.
  bool is_cause(std::string_view word) const { return causes_.contains(word); }

  /// The word under which a lemma is compared: its group of paraphrases, else its stem.
  std::string comparable(std::string_view lemma) const;

  /// The scales on which a lemma stands.
  std::vector<Pole> poles(std::string_view lemma) const;

  std::optional<std::uint16_t> measure(std::string_view word) const;
  const Measure& measure_at(std::uint16_t family) const { return measures_[family]; }

  Bound bound(std::string_view qualifier) const;

  /// The class of a word that heads the name of a body ("ministry"), empty for others.
  std::string_view body_class(std::string_view word) const;

 private:
  ReconcileKnowledge() = default;
  static std::size_t index(ClaimKind kind) { return static_cast<std::size_t>(kind); }
  Result<void> load_codes(const std::filesystem::path& lexicon);
  Result<void> load_relations(const std::filesystem::path& lexicon);
  Result<void> load_words(const std::filesystem::path& lexicon);
  Result<void> load_opposites(const std::filesystem::path& lexicon);
  Result<void> load_measures(const std::filesystem::path& lexicon);
  Result<void> load_bounds(const std::filesystem::path& lexicon);
  Result<void> load_phases(const std::filesystem::path& lexicon);
  Result<void> load_causes(const std::filesystem::path& lexicon);
  Result<void> load_bodies(const std::filesystem::path& lexicon);

  using Flags = std::bitset<kClaimKindCount>;
  std::optional<NameSounds> sounds_;
  std::map<std::string, EventCodes, std::less<>> codes_;
  std::array<Flags, kClaimKindCount> near_{}, entails_{};
  Flags once_, grows_, single_, sole_, wide_;
  std::map<std::string, std::string, std::less<>> paraphrases_;
  std::multimap<std::string, Pole, std::less<>> poles_;
  std::map<std::string, std::uint16_t, std::less<>> measure_words_;
  std::vector<Measure> measures_;
  std::vector<std::pair<std::string, Bound>> bounds_;  // the longest first
  std::map<std::string, std::string, std::less<>> bodies_;
  std::map<std::string, std::uint32_t, std::less<>> phases_;  // by "kind|word"
  std::set<std::string, std::less<>> causes_;
};

}  // namespace hearsay
