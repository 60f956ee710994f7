#include "claim/slots.h"

#include <algorithm>

namespace hearsay {
namespace {

constexpr int kDeepestList = 3;

void add_once(std::vector<EntityId>& list, EntityId entity) {
  if (std::find(list.begin(), list.end(), entity) == list.end()) list.push_back(entity);
}

// "we" and "our forces" are whom the text makes the speaker speak for; "I" is the speaker.
std::optional<EntityId> first_person(const ArticleView& view, const Frame& frame, std::uint32_t token) {
  const ClaimLexicon& lexicon = view.lexicon;
  if (!frame.attribution || !view.is_in_class(token, lexicon.first_plural | lexicon.first_singular)) return std::nullopt;
  const auto speaker = view.attributions[*frame.attribution].speaker;
  if (!speaker) return std::nullopt;
  const auto body = view.marks.entities[*speaker].speaks_for;
  return view.is_in_class(token, lexicon.first_plural) && body ? body : speaker;
}

bool is_named_before(const ArticleView& view, TokenRange sentence, std::uint32_t token, EntityId entity) {
  const auto& mentions = view.marks.mentions;
  auto at =
      std::partition_point(mentions.begin(), mentions.end(), [&](const Mention& m) { return m.tokens.begin < sentence.begin; });
  for (; at != mentions.end() && at->tokens.begin < token; ++at)
    if (at->entity == entity && at->form != Mention::Form::kPronoun) return true;
  return false;
}

// "The ministry said that it had …": whoever speaks, unless the sentence names somebody else whom the pronoun can mean. A body
// that a translation calls "he" counts where no person is meant. Not within quotation marks: there the speaker is "we".
std::optional<EntityId> third_person(const ArticleView& view, const Frame& frame, std::uint32_t token) {
  const bool gendered = view.is_in_class(token, view.lexicon.third_gendered);
  if (!frame.attribution || (!gendered && !view.is_in_class(token, view.lexicon.third_person))) return std::nullopt;
  const Attribution& attribution = view.attributions[*frame.attribution];
  if (!attribution.speaker || !attribution.source_head || attribution.quoted || *attribution.source_head > token)
    return std::nullopt;
  const TokenRange sentence = view.tree.sentence_tokens(token);
  if (!sentence.contains(*attribution.source_head)) return std::nullopt;
  if (view.marks.entities[*attribution.speaker].type == EntityType::kPerson) return std::nullopt;
  const Mention* mention = view.mention_at(token);
  if (gendered && (!mention || view.marks.entities[mention->entity].type == EntityType::kPerson)) return std::nullopt;
  if (mention && is_named_before(view, sentence, token, mention->entity)) return std::nullopt;
  return attribution.speaker;
}

class EntityCollector {
 public:
  EntityCollector(const ArticleView& view, const Frame& frame) : view_(view), frame_(frame) {}

  void collect(std::uint32_t token, int depth, std::vector<EntityId>& out) {
    if (depth > kDeepestList) return;
    if (view_.is_in_class(token, view_.lexicon.relative) && frame_.clause && frame_.clause->antecedent &&
        *frame_.clause->antecedent != token) {
      collect(*frame_.clause->antecedent, depth + 1, out);
      return;
    }
    collect_one(token, depth, out);
    for (const std::uint32_t c : view_.tree.children(token))
      if (view_.tree.at(c).deprel == Deprel::kConj && is_nominal(view_.tree.at(c)) && !view_.clauses.headed_by(c))
        collect(c, depth + 1, out);
  }

 private:
  void collect_one(std::uint32_t token, int depth, std::vector<EntityId>& out) {
    if (const auto body = first_person(view_, frame_, token)) return add_once(out, *body);
    if (const auto speaker = third_person(view_, frame_, token)) return add_once(out, *speaker);
    // "its forces", "the operations of the army": whose part it is, where the text says so.
    if (view_.is_in_class(token, view_.lexicon.part)) {
      const std::size_t before = out.size();
      collect_owner(token, depth, out);
      if (out.size() > before) return;
    }
    if (const Mention* mention = view_.mention_at(token)) return add_once(out, mention->entity);
    for (const std::uint32_t c : view_.tree.children(token)) {
      const Deprel d = view_.tree.at(c).deprel;
      if (d != Deprel::kAppos && d != Deprel::kFlat && d != Deprel::kNmodDesc) continue;
      if (const Mention* mention = view_.mention_at(c)) return add_once(out, mention->entity);
    }
    if (view_.is_in_class(token, view_.lexicon.collective)) return collect_members(token, depth, out);
    // "Ana Lima, an engineer who inspected it": the apposition is who she is.
    const Token& noun = view_.tree.at(token);
    if (noun.deprel == Deprel::kAppos && noun.head >= 0) collect(static_cast<std::uint32_t>(noun.head), depth + 1, out);
  }

  // "a coalition of rebels": they act.
  void collect_members(std::uint32_t token, int depth, std::vector<EntityId>& out) {
    for (const std::uint32_t c : view_.tree.children(token))
      if (view_.tree.at(c).deprel == Deprel::kNmod && is_under_of(c)) return collect(c, depth + 1, out);
  }

  void collect_owner(std::uint32_t token, int depth, std::vector<EntityId>& out) {
    for (const std::uint32_t c : view_.tree.children(token)) {
      const Deprel d = view_.tree.at(c).deprel;
      const bool genitive = d == Deprel::kNmodPoss || (d == Deprel::kNmod && is_under_of(c));
      if (genitive) return collect(c, depth + 1, out);
      const bool joined = d == Deprel::kCompound || d == Deprel::kAmod;
      if (joined && !view_.mention_at(token) && view_.mention_at(c)) return collect(c, depth + 1, out);
    }
  }

  bool is_under_of(std::uint32_t token) const {
    const auto preposition = view_.tree.child(token, Deprel::kCase);
    return preposition && view_.tree.is_word(*preposition, view_.lexicon.of);
  }

  const ArticleView& view_;
  const Frame& frame_;
};

bool is_country(const Entity& entity) {
  return entity.place && entity.place->place_class == PlaceSense::Class::kCountry;
}

// A capital may stand for its government where it speaks or deals.
bool can_act_as_government(ClaimKind kind) {
  switch (kind) {
    case ClaimKind::kRequest:
    case ClaimKind::kThreaten:
    case ClaimKind::kReject:
    case ClaimKind::kAccuse:
    case ClaimKind::kAgree:
    case ClaimKind::kTalk:
    case ClaimKind::kSupport:
    case ClaimKind::kSanction:
    case ClaimKind::kAid:
      return true;
    default:
      return false;
  }
}

bool can_act(const Entity& entity, ClaimKind kind, RoleSlot slot) {
  if (entity.type != EntityType::kPlace || is_country(entity)) return true;
  return can_act_as_government(kind) && (slot == RoleSlot::kActor || kind != ClaimKind::kAid);
}

void fill(const ArticleView& view, const Frame& frame, std::uint32_t token, RoleSlot slot, Claim& claim) {
  for (const EntityId entity : entities_of(view, frame, token)) {
    if (!can_act(view.marks.entities[entity], claim.kind, slot)) continue;
    auto& list = slot == RoleSlot::kActor ? claim.actors : claim.targets;
    const auto& other = slot == RoleSlot::kActor ? claim.targets : claim.actors;
    if (std::find(other.begin(), other.end(), entity) == other.end()) add_once(list, entity);
  }
}

}  // namespace

std::vector<EntityId> entities_of(const ArticleView& view, const Frame& frame, std::uint32_t token) {
  std::vector<EntityId> found;
  EntityCollector(view, frame).collect(token, 0, found);
  return found;
}

void fill_roles(const ArticleView& view, const Frame& frame, Claim& claim) {
  if (!frame.sense) {
    if (frame.arguments.subject)
      fill(view, frame, *frame.arguments.subject, RoleSlot::kActor, claim);
    else if (frame.arguments.object && frame.clause && frame.clause->passive)
      fill(view, frame, *frame.arguments.object, RoleSlot::kActor, claim);
    return;
  }
  for (const RoleRule& rule : frame.sense->roles) {
    if (rule.slot != RoleSlot::kActor && rule.slot != RoleSlot::kTarget) continue;
    if (rule.slot == RoleSlot::kActor && !claim.actors.empty()) continue;
    if (rule.slot == RoleSlot::kTarget && !claim.targets.empty()) continue;
    if (const auto token = frame.arguments.at(view.tree, rule)) fill(view, frame, *token, rule.slot, claim);
  }
}

std::vector<std::uint32_t> quantities_of(const ArticleView& view, const Frame& frame) {
  std::vector<std::uint32_t> found;
  std::vector<std::uint32_t> durations;
  for (const std::uint32_t token : frame.tokens) {
    const std::int32_t at = view.quantity_at[token];
    if (at < 0) continue;
    const auto index = static_cast<std::uint32_t>(at);
    const Quantity& quantity = view.marks.quantities[index];
    const bool is_duration =
        quantity.counted && *quantity.counted < view.tree.size() && view.is_in_class(*quantity.counted, view.lexicon.measure);
    auto& list = is_duration ? durations : found;
    if (list.empty() || list.back() != index) list.push_back(index);
  }
  return found.empty() ? durations : found;
}

Extent extent_of(const ArticleView& view, const Frame& frame) {
  for (const std::uint32_t token : frame.tokens) {
    if (frame.arguments.subject && view.tree.dominates(*frame.arguments.subject, token)) continue;
    for (const ClaimLexicon::ExtentWord& word : view.lexicon.extents)
      if (view.tree.is_word(token, word.word)) return word.extent;
  }
  return frame.sense ? frame.sense->extent : Extent::kNone;
}

std::vector<Speaker> speakers_of(const ArticleView& view, const Attribution& attribution) {
  std::vector<Speaker> speakers;
  if (attribution.unnamed || !attribution.speaker) return {Speaker{Speaker::Kind::kUnnamed, 0}};
  speakers.push_back({Speaker::Kind::kEntity, *attribution.speaker});
  if (!attribution.source_head || *attribution.source_head >= view.tree.size()) return speakers;
  for (const std::uint32_t c : view.tree.children(*attribution.source_head)) {
    if (view.tree.at(c).deprel != Deprel::kConj || view.clauses.headed_by(c)) continue;
    const Mention* mention = view.mention_at(c);
    if (mention && mention->entity != *attribution.speaker) speakers.push_back({Speaker::Kind::kEntity, mention->entity});
  }
  return speakers;
}

}  // namespace hearsay
