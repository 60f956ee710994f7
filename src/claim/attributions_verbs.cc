#include "claim/attributions_verbs.h"

#include <algorithm>

namespace hearsay {
namespace {

constexpr std::uint32_t kWindow = 200;  // tokens looked at on either side of a cue: longer sentences are none

TokenRange window(const Scene& scene, std::uint32_t verb) {
  TokenRange segment = scene.segment(verb);
  if (verb > kWindow) segment.begin = std::max(segment.begin, verb - kWindow);
  segment.end = std::min(segment.end, verb + kWindow);
  return segment;
}

/// "said A had ended": no comma, and a verb of its own before one.
bool runs_into_clause(const Scene& scene, std::uint32_t begin, std::uint32_t end) {
  if (begin >= end || scene.is_punct(begin)) return false;
  for (std::uint32_t t = begin; t < end && !scene.is_comma(t); ++t)
    if (scene.is_finite(t)) return t > begin;
  return false;
}

/// "her claim that the letter was forged": the clause is what the noun before it says. Behind a preposition the noun is only a
/// channel: "said in a statement that".
bool says_itself(const Scene& scene, std::uint32_t noun) {
  const Cue* cue = scene.cue_of[noun];
  return cue && cue->word == Cue::Word::kNoun && cue->takes(Cue::kThat) && scene.is_noun(noun) &&
         !scene.trees.child(noun, Deprel::kCase);
}

/// Where the clause after a cue begins: at "that" if it comes soon, past whom is told and when.
std::optional<std::uint32_t> that_after(const Scene& scene, std::uint32_t begin, std::uint32_t end) {
  constexpr std::uint32_t kReach = 14;
  for (std::uint32_t t = begin; t < std::min(end, begin + kReach); ++t) {
    const bool led_in = t > begin + 1 && t + 1 < end && !scene.is_finite(t + 1);  // "in a statement that no oil had leaked"
    if (scene.is(t, "that") && (scene.token(t).upos == Upos::kSconj || led_in)) return t;
    if ((scene.is_punct(t) && !scene.is_comma(t)) || scene.is_finite(t) || scene.token(t).upos == Upos::kCconj) break;
  }
  return std::nullopt;
}

bool noun_says(const Scene& scene, std::uint32_t begin, std::uint32_t end) {
  const auto that = that_after(scene, begin, end);
  return that && *that > begin && says_itself(scene, *that - 1);
}

/// Between cue and clause may stand when, where and to whom; any other words are the clause's, misread.
std::uint32_t clause_begin(const Scene& scene, std::uint32_t cue_end, std::uint32_t tree_begin, const Cue& cue) {
  if (tree_begin <= cue_end) return cue_end;
  const Token& first = scene.token(cue_end);
  const bool adjunct = first.upos == Upos::kAdp || first.upos == Upos::kAdv || first.upos == Upos::kPunct ||
                       scene.is_time(cue_end) || cue.takes(Cue::kWhom);
  const bool marked = scene.token(tree_begin).upos == Upos::kSconj || scene.is_quote_mark(tree_begin);
  return adjunct || marked ? tree_begin : cue_end;
}

bool add_clause(const Scene& scene, const VerbCue& at, Draft& draft) {
  if (!at.cue->takes(Cue::kThat) && !at.cue->takes(Cue::kQuote)) return false;
  if (noun_says(scene, draft.cue.end, at.segment.end)) return false;
  const auto that = at.cue->takes(Cue::kThat) ? that_after(scene, draft.cue.end, at.segment.end) : std::nullopt;
  const auto found = scene.trees.child(at.verb, [&](const Token& t) {
    return t.deprel == Deprel::kCcomp && scene.token_number(t) >= draft.cue.end && scene.token_number(t) < at.segment.end;
  });
  if (found) {
    TokenRange range = scene.trees.extent(*found);
    range.begin = that ? *that : clause_begin(scene, draft.cue.end, range.begin, *at.cue);
    range.end = std::min(range.end, at.segment.end);
    if (range.begin >= range.end) return false;
    range = with_coordinates(scene, *found, range, at.segment);
    range.end = scene.run_on(range.end, at.segment.end);
    return add_content(scene, draft, range);
  }
  if (that) return add_content(scene, draft, {*that, at.segment.end});
  const bool bare =
      at.cue->takes(Cue::kQuote) && at.cue->takes(Cue::kThat) && !at.cue->takes(Cue::kWhom) && scene.is_finite(at.verb);
  if (bare && !scene.trees.child(at.verb, Deprel::kXcomp) && runs_into_clause(scene, draft.cue.end, at.segment.end) &&
      clause_begin(scene, draft.cue.end, draft.cue.end + 1, *at.cue) == draft.cue.end)
    return add_content(scene, draft, {draft.cue.end, at.segment.end});
  return false;
}

bool marked_to(const Scene& scene, std::uint32_t verb) {
  const auto mark = scene.trees.child(verb, Deprel::kMark);
  return mark && scene.is(*mark, "to");
}

std::optional<std::uint32_t> object_right(const Scene& scene, std::uint32_t verb, const Draft& draft) {
  const Token& word = scene.token(verb);
  const bool misread =
      word.deprel == Deprel::kAmod && word.head > static_cast<std::int32_t>(verb) && !scene.has_finite(scene.segment(verb));
  if (misread) return static_cast<std::uint32_t>(word.head);  // "the bank denied reports", taken for denied ones
  return scene.trees.child(verb,
                           [&](const Token& t) { return t.deprel == Deprel::kObj && scene.token_number(t) >= draft.cue.end; });
}

/// "urged both armies to stop" by the words: an object, then "to" and a verb.
bool add_infinitive_by_words(const Scene& scene, const VerbCue& at, Draft& draft) {
  constexpr std::uint32_t kLongestObject = 8;
  const std::uint32_t begin = draft.cue.end;
  for (std::uint32_t t = begin + 1; t + 1 < std::min(at.segment.end, begin + kLongestObject); ++t) {
    if (scene.is_punct(t) || scene.is_finite(t)) return false;
    if (!scene.is(t, "to") || scene.token(t + 1).upos != Upos::kVerb) continue;
    return add_content(scene, draft, {begin, std::min(at.segment.end, std::max(t + 2, scene.trees.extent(t + 1).end))});
  }
  return false;
}

bool add_infinitive(const Scene& scene, const VerbCue& at, Draft& draft) {
  if (!at.cue->takes(Cue::kTo) && !at.cue->takes(Cue::kObjectTo)) return false;
  const auto found = scene.trees.child(at.verb, [&](const Token& t) {
    return (t.deprel == Deprel::kXcomp || t.deprel == Deprel::kAdvcl || t.deprel == Deprel::kCcomp) &&
           scene.token_number(t) >= draft.cue.end && marked_to(scene, scene.token_number(t));
  });
  if (!found) return at.cue->takes(Cue::kObjectTo) && add_infinitive_by_words(scene, at, draft);
  TokenRange range = scene.trees.extent(*found);
  range.begin = std::max(range.begin, draft.cue.end);
  if (const auto object = object_right(scene, at.verb, draft); object && *object < *found) {
    if (!at.cue->takes(Cue::kObjectTo)) return false;
    range.begin = std::min(range.begin, scene.trees.extent(*object).begin);
  } else if (!at.cue->takes(Cue::kTo)) {
    if (range.begin == draft.cue.end) return false;
    range.begin = draft.cue.end;
  }
  return add_content(scene, draft, range);
}

/// "denied taking bribes", "admits having erred": a gerund where a noun could stand.
bool add_gerund(const Scene& scene, const VerbCue& at, Draft& draft) {
  if (!at.cue->takes(Cue::kObject) || at.cue->takes(Cue::kCites)) return false;
  const auto found = scene.trees.child(at.verb, [&](const Token& t) {
    return (t.deprel == Deprel::kXcomp || t.deprel == Deprel::kCcomp) && (t.features & kGerund) != 0 &&
           scene.token_number(t) >= draft.cue.end && scene.token_number(t) < at.segment.end;
  });
  if (!found) return false;
  TokenRange range = scene.trees.extent(*found);
  range.begin = std::max(range.begin, draft.cue.end);
  range.end = std::min(range.end, at.segment.end);
  return range.begin == draft.cue.end && add_content(scene, draft, range);
}

/// "called for a vote": the noun that the cue's last word leads to.
std::optional<std::uint32_t> object_of_preposition(const Scene& scene, std::uint32_t preposition, std::uint32_t end) {
  const Token& word = scene.token(preposition);
  const bool leads = word.deprel == Deprel::kCase || word.deprel == Deprel::kMark;
  if (!leads || word.head <= static_cast<std::int32_t>(preposition) || word.head >= static_cast<std::int32_t>(end))
    return std::nullopt;
  return static_cast<std::uint32_t>(word.head);
}

bool has_figure(const Scene& scene, TokenRange range) {
  for (std::uint32_t t = range.begin; t < range.end; ++t)
    if (scene.token(t).upos == Upos::kNum && !scene.is_time(t)) return true;
  return false;
}

/// "accused the council of fraud" by the words: an object, then one of the prepositions, then its phrase.
bool add_object_by_words(const Scene& scene, const VerbCue& at, Draft& draft) {
  constexpr std::uint32_t kLongestObject = 8;
  const std::uint32_t begin = draft.cue.end;
  for (std::uint32_t t = begin + 1; t < std::min(at.segment.end, begin + kLongestObject); ++t) {
    if (scene.is_punct(t) || scene.is_finite(t)) return false;
    const auto& prepositions = at.cue->object_prepositions;
    if (std::none_of(prepositions.begin(), prepositions.end(), [&](const std::string& word) { return scene.is(t, word); }))
      continue;
    std::uint32_t end = t + 1;
    while (end < at.segment.end && !scene.is_comma(end) && !scene.is_finite(end)) ++end;
    while (end > t + 1 && (scene.token(end - 1).upos == Upos::kCconj || scene.token(end - 1).upos == Upos::kSconj)) --end;
    if (at.cue->takes(Cue::kFigure) && !has_figure(scene, {begin, end})) return false;
    return end > t + 1 && add_content(scene, draft, {begin, end});
  }
  return false;
}

/// Whether a noun is somebody: "citing two officials", not "citing the weather".
bool is_speaker(const Scene& scene, std::uint32_t noun) {
  if (scene.lexicon.speakers.generic(scene.token(noun)) != SpeakerResolver::Generic::kNone) return true;
  return SpeakerResolver::entity_at(scene.marks, noun).has_value() || scene.token(noun).upos == Upos::kPropn;
}

/// "called the vote a disgrace" by the words: a noun phrase, then another, an adjective or quoted words.
bool add_predicate_by_words(const Scene& scene, const VerbCue& at, Draft& draft) {
  const std::uint32_t begin = draft.cue.end;
  const Upos opening = begin < at.segment.end ? scene.token(begin).upos : Upos::kPunct;
  if (opening != Upos::kDet && opening != Upos::kPron && opening != Upos::kPropn && opening != Upos::kNoun) return false;
  std::uint32_t end = begin + 1;
  bool predicate = false;
  while (end < at.segment.end && !scene.is_comma(end) && !scene.is_finite(end) && scene.token(end).upos != Upos::kSconj) {
    const Upos upos = scene.token(end).upos;
    const bool after_noun = scene.is_nominal(end - 1);
    predicate = predicate ||
                (after_noun && (upos == Upos::kAdj || (upos == Upos::kDet && !scene.is_relative(end)) || scene.is_quote_mark(end)));
    ++end;
  }
  return predicate && add_content(scene, draft, {begin, end});
}

/// "a magnitude of 6 and a depth of 9 km": over a coordinated phrase that has no verb, where the tree lost it.
std::uint32_t past_coordinate(const Scene& scene, std::uint32_t end, std::uint32_t limit) {
  if (end + 1 >= limit || !scene.is_coordinator(end)) return end;
  const Upos opening = scene.token(end + 1).upos;
  if (opening != Upos::kDet && opening != Upos::kNum && opening != Upos::kNoun && opening != Upos::kAdj) return end;
  std::uint32_t t = end + 1;
  for (; t < limit && !(scene.is_punct(t) && !scene.is_quote_mark(t)); ++t)
    if (scene.token(t).upos == Upos::kVerb || scene.token(t).upos == Upos::kAux || scene.is_time(t)) return end;
  return t;
}

/// "announced the capture of X", "described X as Y", "put the toll at 37".
bool add_object(const Scene& scene, const VerbCue& at, Draft& draft) {
  const Cue& cue = *at.cue;
  auto found = object_right(scene, at.verb, draft);
  if (cue.takes(Cue::kCites) && (!found || is_speaker(scene, *found))) return false;
  if (!cue.rest.empty() && (!found || *found > draft.cue.end + 1))
    found = object_of_preposition(scene, draft.cue.end - 1, at.segment.end);
  bool completed = false;
  if (found && says_itself(scene, *found) && *found + 1 < at.segment.end && scene.is(*found + 1, "that")) return false;
  if (found && *found < at.segment.end) {
    TokenRange range = scene.phrase(*found);
    for (std::int32_t c = scene.trees.first_child(at.verb); c >= 0; c = scene.trees.next_sibling(c)) {
      const auto child = static_cast<std::uint32_t>(c);
      if (child <= *found || !completes_object(scene, child, cue)) continue;
      range.end = std::max(range.end, scene.trees.extent(child).end);
      completed = true;
    }
    for (std::int32_t c = scene.trees.first_child(*found); c >= 0 && !completed; c = scene.trees.next_sibling(c))
      completed = static_cast<std::uint32_t>(c) > *found && led_by(scene, static_cast<std::uint32_t>(c), cue.object_prepositions);
    const bool pronoun = scene.token(*found).upos == Upos::kPron && !scene.trees.child(*found, Deprel::kAclRelcl);
    const bool empty = pronoun && !completed && (!cue.takes(Cue::kStance) || scene.is(*found, "what") || scene.is(*found, "that"));
    if (empty) return false;
    if (completed || cue.takes(Cue::kObject)) {
      range.begin = std::max(draft.cue.end, std::min(range.begin, draft.cue.end + (scene.is_punct(draft.cue.end) ? 1 : 0)));
      if (range.end < at.segment.end && scene.is(range.end, "of") &&
          scene.token(range.end).head >= 0)  // hung on the verb by mistake
        range.end = std::max(
            range.end, std::min(at.segment.end, scene.trees.extent(static_cast<std::uint32_t>(scene.token(range.end).head)).end));
      range.end = past_coordinate(scene, range.end, at.segment.end);
      if (cue.takes(Cue::kFigure) && !has_figure(scene, range)) return false;
      return add_content(scene, draft, range);
    }
  }
  if (cue.takes(Cue::kObjectPred) && add_predicate_by_words(scene, at, draft)) return true;
  return !cue.object_prepositions.empty() && add_object_by_words(scene, at, draft);
}

/// "warned of floods", "spoke of 15,000".
bool add_oblique(const Scene& scene, const VerbCue& at, Draft& draft) {
  if (at.cue->prepositions.empty()) return false;
  for (std::int32_t c = scene.trees.first_child(at.verb); c >= 0; c = scene.trees.next_sibling(c)) {
    const auto child = static_cast<std::uint32_t>(c);
    const Deprel deprel = scene.token(child).deprel;
    if (child < draft.cue.end || child >= at.segment.end) continue;
    if (deprel != Deprel::kObl && deprel != Deprel::kAdvcl && deprel != Deprel::kXcomp && deprel != Deprel::kNmod &&
        deprel != Deprel::kCcomp && deprel != Deprel::kAcl)
      continue;
    if (!led_by(scene, child, at.cue->prepositions)) continue;
    TokenRange range = scene.trees.extent(child);
    if (range.begin == draft.cue.end) draft.cue.end = ++range.begin;
    return add_content(scene, draft, range);
  }
  return false;
}

std::optional<Draft> attribute(const Scene& scene, const std::vector<Draft>& drafts, std::uint32_t verb, const Cue& cue) {
  Draft draft;
  draft.entry = &cue;
  draft.force = cue.force;
  draft.cue_head = verb;
  draft.cue = scene.chain(verb, cue);
  const VerbCue at{verb, &cue, window(scene, verb)};
  const bool is_verb = cue.word == Cue::Word::kVerb;
  if (is_verb && scene.is_passive(verb)) {
    if (cue.takes(Cue::kQuote) && cue.force != CueForce::kThreaten && !scene.agent(verb) &&
        scene.token(verb).deprel == Deprel::kAcl) {
      draft.source = scene.phrase_before(draft.cue.begin);
      if (add_comment(scene, drafts, at, draft)) return draft;
      draft.source.reset();
    }
    if (add_passive(scene, at, draft)) return draft;
    return std::nullopt;
  }
  draft.source = scene.subject(verb);
  if (is_verb && cue.takes(Cue::kQuote) && add_comment(scene, drafts, at, draft)) return draft;
  const bool found = add_back_reference(scene, at, draft) || add_clause(scene, at, draft) || add_infinitive(scene, at, draft) ||
                     add_gerund(scene, at, draft) || add_object(scene, at, draft) || add_oblique(scene, at, draft);
  if (!found) return std::nullopt;
  scene.mend_source(draft, at.segment);
  return draft;
}

}  // namespace

bool add_content(const Scene& scene, Draft& draft, TokenRange range) {
  range = scene.trim_clause(range);
  if (range.begin >= range.end) return false;
  draft.content.push_back(range);
  return true;
}

TokenRange with_coordinates(const Scene& scene, std::uint32_t content, TokenRange range, TokenRange segment) {
  for (std::int32_t c = scene.trees.next_sibling(static_cast<std::int32_t>(content)); c >= 0; c = scene.trees.next_sibling(c)) {
    const auto child = static_cast<std::uint32_t>(c);
    const TokenRange extent = scene.trees.extent(child);
    if (extent.begin < range.end || extent.end > segment.end) continue;
    const Token& word = scene.token(child);
    if (word.deprel != Deprel::kCcomp && word.deprel != Deprel::kConj) break;
    const bool own_subject = scene.trees.child(child, [](const Token& t) { return is_subject_relation(t.deprel); }).has_value();
    const bool marked = scene.trees.child(child, Deprel::kMark).has_value();
    const bool cue = scene.cue_of[child] && !scene.cue_of[child]->takes(Cue::kStance) && !marked;
    if (word.deprel == Deprel::kConj && (cue || !(own_subject || marked))) break;
    range.end = extent.end;
  }
  return range;
}

bool led_by(const Scene& scene, std::uint32_t child, const std::vector<std::string>& prepositions) {
  for (std::int32_t c = scene.trees.first_child(child); c >= 0; c = scene.trees.next_sibling(c)) {
    const auto mark = static_cast<std::uint32_t>(c);
    if (scene.token(mark).deprel != Deprel::kCase && scene.token(mark).deprel != Deprel::kMark) continue;
    for (const std::string& preposition : prepositions)
      if (scene.is(mark, preposition)) return true;
  }
  return false;
}

bool completes_object(const Scene& scene, std::uint32_t child, const Cue& cue) {
  const Token& word = scene.token(child);
  if (cue.takes(Cue::kObjectPred) && (word.deprel == Deprel::kXcomp || word.deprel == Deprel::kObj)) return true;
  if (word.deprel != Deprel::kObl && word.deprel != Deprel::kAdvcl && word.deprel != Deprel::kXcomp && word.deprel != Deprel::kNmod)
    return false;
  return led_by(scene, child, cue.object_prepositions);
}

void find_verb_cues(Scene& scene, std::vector<Draft>& drafts) {
  for (std::uint32_t t = 0; t < scene.reading.tokens.size(); ++t) {
    const Cue* cue = scene.cue_of[t];
    if (!cue || scene.used[t] || (cue->word != Cue::Word::kVerb && cue->word != Cue::Word::kAdjective)) continue;
    if (scene.is_name_part(t)) continue;
    if (std::optional<Draft> draft = attribute(scene, drafts, t, *cue)) {
      scene.used[t] = true;
      drafts.push_back(std::move(*draft));
    }
  }
}

}  // namespace hearsay
