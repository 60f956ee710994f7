#include "store/pack.h"

#include "store/archive.h"

namespace hearsay {

template <>
inline constexpr DateOrigin kLast<DateOrigin> = DateOrigin::kInferred;
template <>
inline constexpr Field kLast<Field> = Field::kTitle;
template <>
inline constexpr EntityType kLast<EntityType> = EntityType::kPlace;
template <>
inline constexpr PlaceSense::Class kLast<PlaceSense::Class> = PlaceSense::Class::kArea;
template <>
inline constexpr Speaker::Kind kLast<Speaker::Kind> = Speaker::Kind::kEntity;
template <>
inline constexpr CueForce kLast<CueForce> = CueForce::kQuestion;
template <>
inline constexpr ClaimKind kLast<ClaimKind> = ClaimKind::kOther;
template <>
inline constexpr Polarity kLast<Polarity> = Polarity::kNegative;
template <>
inline constexpr Certainty kLast<Certainty> = Certainty::kPossible;
template <>
inline constexpr Modality kLast<Modality> = Modality::kConditional;
template <>
inline constexpr Extent kLast<Extent> = Extent::kPartial;
template <>
inline constexpr EventStatus kLast<EventStatus> = EventStatus::kDenied;
template <>
inline constexpr DisputeKind kLast<DisputeKind> = DisputeKind::kCause;
template <>
inline constexpr ControlStatus kLast<ControlStatus> = ControlStatus::kClaimed;
template <>
inline constexpr TimelineEntry::Precision kLast<TimelineEntry::Precision> = TimelineEntry::Precision::kYear;

// Each struct is taken apart by a structured binding, so that a new member stops the build until it is packed, too.
template <typename Archive>
void members(Archive& archive, Span& object) {
  auto& [begin, end] = object;
  archive(begin, end);
}
template <typename Archive>
void members(Archive& archive, Publication& object) {
  auto& [date, iso, origin] = object;
  archive(date, iso, origin);
}
template <typename Archive>
void members(Archive& archive, OriginRun& object) {
  auto& [text_begin, text_end, field, input_begin, input_end] = object;
  archive(text_begin, text_end, field, input_begin, input_end);
}
template <typename Archive>
void members(Archive& archive, Article& object) {
  auto& [id, outlet, url, language, published, text, title, boilerplate, bylines, notes, origin, input] = object;
  (void)text;
  (void)input;
  archive(id, outlet, url, language, published, title, boilerplate, bylines, notes, origin);
}
template <typename Archive>
void members(Archive& archive, SituationArticle& object) {
  auto& [article, wire, story] = object;
  archive(article, wire, story);
}
template <typename Archive>
void members(Archive& archive, PlaceSense& object) {
  auto& [place_class, lat, lon, middle_lat, middle_lon, country, admin1, gazetteer_id, population] = object;
  archive(place_class, lat, lon, middle_lat, middle_lon, country, admin1, gazetteer_id, population);
}
template <typename Archive>
void members(Archive& archive, SituationMention& object) {
  auto& [article, span] = object;
  archive(article, span);
}
template <typename Archive>
void members(Archive& archive, SituationEntity& object) {
  auto& [type, name, aliases, mentions, place, speaks_for, located_in, common] = object;
  archive(type, name, aliases, mentions, place, speaks_for, located_in, common);
}
template <typename Archive>
void members(Archive& archive, Speaker& object) {
  auto& [kind, entity] = object;
  archive(kind, entity);
}
template <typename Archive>
void members(Archive& archive, DayRange& object) {
  auto& [start, end] = object;
  archive(start, end);
}
template <typename Archive>
void members(Archive& archive, Amount& object) {
  auto& [value, max, unit, qualifier] = object;
  archive(value, max, unit, qualifier);
}
template <typename Archive>
void members(Archive& archive, Claim& object) {
  auto& [span, speaker, speaker_text, via, channel, cue, force, kind, actors, targets, place, time, polarity, certainty, modality,
         extent, quantity, predicate, sense, content_words, headline, refers_to] = object;
  archive(span, speaker, speaker_text, via, channel, cue, force, kind, actors, targets, place, time, polarity, certainty, modality,
          extent, quantity, predicate, sense, content_words, headline, refers_to);
}
template <typename Archive>
void members(Archive& archive, SituationClaim& object) {
  auto& [article, claim, event] = object;
  archive(article, claim, event);
}
template <typename Archive>
void members(Archive& archive, Source& object) {
  auto& [name, speaker, wire, articles, claims] = object;
  archive(name, speaker, wire, articles, claims);
}
template <typename Archive>
void members(Archive& archive, Event& object) {
  auto& [kind, plover, cameo, acled, actors, targets, place, time, quantity, claims, sources, status] = object;
  archive(kind, plover, cameo, acled, actors, targets, place, time, quantity, claims, sources, status);
}
template <typename Archive>
void members(Archive& archive, Corroboration& object) {
  auto& [claims] = object;
  archive(claims);
}
template <typename Archive>
void members(Archive& archive, Dispute& object) {
  auto& [kind, about, sides] = object;
  archive(kind, about, sides);
}
template <typename Archive>
void members(Archive& archive, Control& object) {
  auto& [place, holder, from, to, status, claims] = object;
  archive(place, holder, from, to, status, claims);
}
template <typename Archive>
void members(Archive& archive, TimelineEntry& object) {
  auto& [date, precision, text, events] = object;
  archive(date, precision, text, events);
}

namespace {

template <typename T>
std::string pack_any(const T& object) {
  Packer packer;
  packer(const_cast<T&>(object));  // one description serves both directions; packing changes nothing
  return packer.take();
}

template <typename T>
bool unpack_any(std::string_view bytes, T& out) {
  Unpacker unpacker(bytes);
  unpacker(out);
  return unpacker.good();
}

}  // namespace

std::string pack(const SituationArticle& article) {
  return pack_any(article);
}
std::string pack(const SituationEntity& entity) {
  return pack_any(entity);
}
std::string pack(const SituationClaim& claim) {
  return pack_any(claim);
}
std::string pack(const Event& event) {
  return pack_any(event);
}
std::string pack(const Corroboration& corroboration) {
  return pack_any(corroboration);
}
std::string pack(const Dispute& dispute) {
  return pack_any(dispute);
}
std::string pack(const Control& control) {
  return pack_any(control);
}
std::string pack(const TimelineEntry& entry) {
  return pack_any(entry);
}

bool unpack(std::string_view bytes, SituationArticle& out) {
  return unpack_any(bytes, out);
}
bool unpack(std::string_view bytes, SituationEntity& out) {
  return unpack_any(bytes, out);
}
bool unpack(std::string_view bytes, SituationClaim& out) {
  return unpack_any(bytes, out);
}
bool unpack(std::string_view bytes, Event& out) {
  return unpack_any(bytes, out);
}
bool unpack(std::string_view bytes, Corroboration& out) {
  return unpack_any(bytes, out);
}
bool unpack(std::string_view bytes, Dispute& out) {
  return unpack_any(bytes, out);
}
bool unpack(std::string_view bytes, Control& out) {
  return unpack_any(bytes, out);
}
bool unpack(std::string_view bytes, TimelineEntry& out) {
  return unpack_any(bytes, out);
}

}  // namespace hearsay
