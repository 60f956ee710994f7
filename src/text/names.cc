#include <array>

#include "hearsay/claim.h"
#include "hearsay/marks.h"
#include "hearsay/reading.h"
#include "hearsay/situation.h"
#include "text/date_origin.h"

// The printed names of all enumerations, in the order of their declarations.

namespace hearsay {
namespace {

template <typename Enum, std::size_t N>
std::string_view at(const std::array<std::string_view, N>& names, Enum value) {
  return names[static_cast<std::size_t>(value)];
}

template <typename Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& names, std::string_view name) {
  for (std::size_t i = 0; i < N; ++i)
    if (names[i] == name) return static_cast<Enum>(i);
  return std::nullopt;
}

constexpr std::array<std::string_view, kUposCount> kUposNames = {"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                                 "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                                 "PUNCT", "SCONJ", "SYM", "VERB", "X"};

constexpr std::array<std::string_view, kDeprelCount> kDeprelNames = {
    "root",      "acl",        "acl:relcl", "advcl",       "advcl:relcl",   "advmod",       "amod",        "appos",
    "aux",       "aux:pass",   "case",      "cc",          "cc:preconj",    "ccomp",        "compound",    "compound:prt",
    "conj",      "cop",        "csubj",     "csubj:outer", "csubj:pass",    "dep",          "det",         "det:predet",
    "discourse", "dislocated", "expl",      "fixed",       "flat",          "goeswith",     "iobj",        "list",
    "mark",      "nmod",       "nmod:poss", "nmod:tmod",   "nmod:unmarked", "nsubj",        "nsubj:outer", "nsubj:pass",
    "nummod",    "obj",        "obl",       "obl:agent",   "obl:tmod",      "obl:unmarked", "orphan",      "parataxis",
    "punct",     "reparandum", "vocative",  "xcomp",       "nmod:desc"};

constexpr std::array<std::string_view, kClaimKindCount> kKindNames = {
    "capture", "advance",  "withdraw", "attack", "deploy",  "detain",   "release",   "agree",      "talk",     "threaten",
    "protest", "sanction", "aid",      "accuse", "request", "reject",   "support",   "casualties", "displace", "whereabouts",
    "damage",  "disaster", "appoint",  "vote",   "ruling",  "transact", "situation", "other"};

constexpr std::array<std::string_view, 13> kForceNames = {"say",    "claim", "confirm", "deny",    "warn",   "promise", "threaten",
                                                          "accuse", "ask",   "rumour",  "believe", "report", "question"};

}  // namespace

std::string_view name_of(DateOrigin origin) {
  return at(std::array<std::string_view, 6>{"metadata", "header", "dateline", "url", "option", "inferred"}, origin);
}

std::string_view name_of(Upos upos) {
  return at(kUposNames, upos);
}
std::string_view name_of(Deprel deprel) {
  return at(kDeprelNames, deprel);
}

std::string_view name_of(EntityType type) {
  return at(std::array<std::string_view, 3>{"person", "organization", "place"}, type);
}
std::string_view name_of(ChangeKind kind) {
  return at(std::array<std::string_view, 4>{"new", "confirmed", "contested", "superseded"}, kind);
}
std::string_view name_of(TimeMark::Type type) {
  return at(std::array<std::string_view, 4>{"DATE", "TIME", "DURATION", "SET"}, type);
}

std::string_view name_of(ClaimKind kind) {
  return at(kKindNames, kind);
}
std::optional<ClaimKind> claim_kind(std::string_view name) {
  return find<ClaimKind>(kKindNames, name);
}

std::string_view name_of(Polarity polarity) {
  return polarity == Polarity::kPositive ? "positive" : "negative";
}
std::string_view name_of(Certainty certainty) {
  return at(std::array<std::string_view, 3>{"certain", "probable", "possible"}, certainty);
}
std::string_view name_of(Modality modality) {
  return at(std::array<std::string_view, 3>{"actual", "planned", "conditional"}, modality);
}
std::string_view name_of(Extent extent) {
  return at(std::array<std::string_view, 3>{"", "full", "partial"}, extent);
}

std::string_view name_of(CueForce force) {
  return at(kForceNames, force);
}
std::optional<CueForce> cue_force(std::string_view name) {
  return find<CueForce>(kForceNames, name);
}

std::string_view name_of(EventStatus status) {
  return at(std::array<std::string_view, 4>{"reported", "corroborated", "disputed", "denied"}, status);
}
std::string_view name_of(DisputeKind kind) {
  return at(std::array<std::string_view, 7>{"polarity", "extent", "date", "quantity", "place", "actor", "cause"}, kind);
}
std::string_view name_of(ControlStatus status) {
  return at(std::array<std::string_view, 3>{"undisputed", "disputed", "claimed"}, status);
}
std::string_view name_of(TimelineEntry::Precision precision) {
  return at(std::array<std::string_view, 5>{"hour", "day", "week", "month", "year"}, precision);
}

}  // namespace hearsay
