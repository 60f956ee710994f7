#include <algorithm>
#include <optional>

#include "claim/attributions_verbs.h"

namespace hearsay {
namespace {

std::optional<std::uint32_t> object_of(const Scene& scene, std::uint32_t verb) {
  return scene.trees.child(verb, Deprel::kObj);
}

/// "the report", "these accusations": a statement that was made before, with nothing that says what it states.
bool is_bare_statement(const Scene& scene, std::uint32_t noun) {
  if (!scene.lexicon.cues.find_noun(scene.token(noun).lemma)) return false;
  for (std::int32_t c = scene.trees.first_child(noun); c >= 0; c = scene.trees.next_sibling(c)) {
    const Deprel deprel = scene.token(static_cast<std::uint32_t>(c)).deprel;
    if (static_cast<std::uint32_t>(c) > noun && deprel != Deprel::kPunct) return false;
  }
  const auto determiner = scene.trees.child(noun, Deprel::kDet);
  return determiner && !scene.is(*determiner, "any") && !scene.is(*determiner, "a") && !scene.is(*determiner, "an");
}

/// Content is the clause of the verb itself, without what is joined to it.
bool add_own_clause(const Scene& scene, std::uint32_t verb, Draft& draft) {
  TokenRange range = scene.trees.extent(verb);
  for (std::int32_t c = scene.trees.first_child(verb); c >= 0; c = scene.trees.next_sibling(c)) {
    const auto child = static_cast<std::uint32_t>(c);
    const Deprel deprel = scene.token(child).deprel;
    if (deprel != Deprel::kConj && deprel != Deprel::kParataxis && deprel != Deprel::kAdvcl) continue;
    if (child > verb)
      range.end = std::min(range.end, scene.trees.extent(child).begin);
    else
      range.begin = std::max(range.begin, scene.trees.extent(child).end);
  }
  draft.back = true;
  return add_content(scene, draft, range);
}

/// What completes a passive: an infinitive, a predicate, "of …".
std::optional<TokenRange> passive_rest(const Scene& scene, const VerbCue& at, const Draft& draft) {
  const Cue& cue = *at.cue;
  const bool takes_infinitive =
      cue.takes(Cue::kThat) || cue.takes(Cue::kObjectTo) || cue.takes(Cue::kObjectPred) || cue.takes(Cue::kTo);
  for (std::int32_t c = scene.trees.first_child(at.verb); c >= 0; c = scene.trees.next_sibling(c)) {
    const auto child = static_cast<std::uint32_t>(c);
    if (child < draft.cue.end) continue;
    if ((scene.token(child).deprel == Deprel::kXcomp && takes_infinitive) || completes_object(scene, child, cue))
      return scene.trees.extent(child);
  }
  return std::nullopt;
}

/// "the figures announced by the bank": what the participle stands beside.
bool add_modified(const Scene& scene, const VerbCue& at, Draft& draft) {
  const Token& word = scene.token(at.verb);
  if (!draft.source || !at.cue->takes(Cue::kObject)) return false;
  const auto before = scene.phrase_before(draft.cue.begin);
  if (word.deprel != Deprel::kAcl && !before) return false;
  TokenRange range =
      word.deprel == Deprel::kAcl && word.head >= 0 ? scene.phrase(static_cast<std::uint32_t>(word.head)) : before->tokens;
  range.end = std::min(range.end, draft.cue.begin);
  return range.begin < range.end && add_content(scene, draft, range);
}

}  // namespace

bool add_passive(const Scene& scene, const VerbCue& at, Draft& draft) {
  const Cue& cue = *at.cue;
  draft.source = scene.agent(at.verb);
  const auto subject =
      scene.trees.child(at.verb, [](const Token& t) { return t.deprel == Deprel::kNsubjPass || t.deprel == Deprel::kNsubj; });
  const auto clause =
      scene.trees.child(at.verb, [](const Token& t) { return t.deprel == Deprel::kCcomp || t.deprel == Deprel::kCsubjPass; });
  const bool told = cue.takes(Cue::kWhom) && subject;
  if (clause && *clause >= draft.cue.end && cue.takes(Cue::kThat) && !told)
    return add_content(scene, draft, with_coordinates(scene, *clause, scene.trees.extent(*clause), at.segment));
  const bool judges = cue.takes(Cue::kBack) && (cue.force == CueForce::kDeny || cue.force == CueForce::kConfirm);
  const bool taken_up = !subject || scene.token(*subject).upos == Upos::kPron || is_bare_statement(scene, *subject);
  if (draft.source && judges && taken_up) return add_own_clause(scene, at.verb, draft);  // "…, later denied by his office"
  if (!subject || !scene.trees.child(at.verb, Deprel::kAuxPass)) return add_modified(scene, at, draft);
  if (told) return false;
  const auto rest = passive_rest(scene, at, draft);
  if (!rest && !(draft.source && cue.takes(Cue::kObject))) return false;
  TokenRange range = scene.phrase(*subject);
  if (*subject < at.verb) range.end = std::min(range.end, draft.cue.begin);
  if (range.begin < range.end) add_content(scene, draft, range);
  if (rest) add_content(scene, draft, *rest);
  return !draft.content.empty();
}

/// Nothing in such a clause says what is denied or confirmed, so its content is the clause itself, cue and source included, and
/// `back` is set: whoever reads the claim looks for what it refers to in the text before.
bool add_back_reference(const Scene& scene, const VerbCue& at, Draft& draft) {
  if (!at.cue->takes(Cue::kBack) || (at.cue->force != CueForce::kDeny && at.cue->force != CueForce::kConfirm)) return false;
  if (scene.trees.child(at.verb, [](const Token& t) { return t.deprel == Deprel::kCcomp || t.deprel == Deprel::kXcomp; }))
    return false;
  const Token& word = scene.token(at.verb);
  const auto object = object_of(scene, at.verb);
  const bool relative = word.deprel == Deprel::kAclRelcl && word.head >= 0 && draft.source &&
                        draft.source->head != static_cast<std::uint32_t>(word.head);
  if (relative) {  // "something the mayor denies"
    if (object && *object > at.verb) return false;
    TokenRange range = scene.phrase(static_cast<std::uint32_t>(word.head));
    for (std::uint32_t t = range.begin; t < draft.source->tokens.begin; ++t)
      if (scene.is_comma(t)) range.begin = t + 1;
    const TokenRange own = scene.trees.extent(at.verb);
    if (own.begin > range.begin + 1 && scene.is_comma(own.begin - 1)) range.begin = own.begin;
    draft.back = true;
    return add_content(scene, draft, {range.begin, own.end});
  }
  if (!object || *object < at.verb) return false;
  const bool pronoun = scene.token(*object).upos == Upos::kPron && !scene.trees.child(*object, Deprel::kAclRelcl);
  if (!pronoun && !is_bare_statement(scene, *object)) return false;
  return add_own_clause(scene, at.verb, draft);
}

}  // namespace hearsay
