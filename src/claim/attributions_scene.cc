#include "claim/attributions_scene.h"

#include <algorithm>

#include "text/utf8.h"

namespace hearsay {
namespace {

bool is_marginal(const Token& token) {
  return token.deprel == Deprel::kCase || token.deprel == Deprel::kCc || token.deprel == Deprel::kMark;
}

/// Whether a dependent belongs to the noun phrase of its head.
bool is_part_of_phrase(const Token& token) {
  switch (token.deprel) {
    case Deprel::kParataxis:
    case Deprel::kCcomp:
    case Deprel::kAdvcl:
    case Deprel::kDiscourse:
    case Deprel::kVocative:
    case Deprel::kCop:
    case Deprel::kAux:
    case Deprel::kNsubj:
    case Deprel::kNsubjPass:
    case Deprel::kObl:
    case Deprel::kOblTmod:
    case Deprel::kDislocated:
    case Deprel::kDep:
      return false;
    default:
      return true;
  }
}

bool begins_with_capital(std::string_view word) {
  return !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
}

bool is_set_in_capitals(const Scene& scene, TokenRange sentence) {
  constexpr std::uint32_t kEnough = 40;
  std::uint32_t capitals = 0, words = 0;
  for (std::uint32_t t = sentence.begin; t < std::min(sentence.end, sentence.begin + kEnough); ++t) {
    if (scene.is_punct(t)) continue;
    ++words;
    capitals += begins_with_capital(scene.surface(t)) ? 1 : 0;
  }
  return 2 * capitals >= words;
}

}  // namespace

Scene::Scene(const Article& the_article, const Reading& the_reading, const Marks& the_marks, const AttributionLexicon& the_lexicon)
    : article(the_article),
      reading(the_reading),
      marks(the_marks),
      lexicon(the_lexicon),
      trees(the_reading),
      quotations(the_lexicon.quotations.find(the_article, the_reading)),
      quotation_of(the_reading.tokens.size(), -1),
      paragraph_of(number_paragraphs(the_article, the_reading)),
      cue_of(the_reading.tokens.size(), nullptr),
      used(the_reading.tokens.size(), false),
      time_at(the_reading.tokens.size(), false) {
  for (const Sentence& sentence : reading.sentences)
    titled.push_back(sentence.headline || is_set_in_capitals(*this, sentence.tokens));
  for (const TimeMark& mark : marks.times)
    for (std::uint32_t t = mark.tokens.begin; t < std::min<std::size_t>(mark.tokens.end, time_at.size()); ++t) time_at[t] = true;
  for (std::size_t q = 0; q < quotations.size(); ++q)
    for (std::uint32_t t = quotations[q].tokens.begin; t < quotations[q].tokens.end; ++t)
      quotation_of[t] = static_cast<std::int32_t>(q);
  for (std::uint32_t t = 0; t < reading.tokens.size(); ++t) cue_of[t] = lexicon.cues.find(reading, article.text, t);
}

bool Scene::is(std::uint32_t t, std::string_view lower_word) const {
  const std::string_view word = surface(t);
  return word.size() == lower_word.size() && to_lower(word) == lower_word;
}

bool Scene::is_dash(std::uint32_t t) const {
  const std::string_view word = surface(t);
  if (word == "—" || word == "--" || word == "―") return true;
  const bool apart = t > 0 && token(t - 1).span.end < token(t).span.begin;
  return apart && (word == "-" || word == "–");
}

bool Scene::is_quote_mark(std::uint32_t t) const {
  const std::string_view word = surface(t);
  return word == "''" || word == "``" ||
         (!word.empty() && lexicon.quotations.mark(decode_at(word, 0).code_point) != nullptr && is_punct(t));
}

bool Scene::is_name_part(std::uint32_t t) const {
  if (!begins_with_capital(surface(t)) || titled[reading.sentence_of[t]]) return false;
  std::uint32_t first = sentence_of(t).begin;
  while (first < t && is_punct(first)) ++first;
  return t > first && !is_punct(t - 1);
}

bool Scene::is_finite(std::uint32_t t) const {
  const Token& word = token(t);
  if (word.upos == Upos::kVerb && is_name_part(t)) return false;
  if (word.upos == Upos::kVerb) return (word.features & (kPast | kPresent)) != 0;
  return word.upos == Upos::kAux && (word.features & (kInfinitive | kGerund | kParticiple)) == 0;
}

bool Scene::has_finite(TokenRange range) const {
  for (std::uint32_t t = range.begin; t < range.end; ++t)
    if (is_finite(t)) return true;
  return false;
}

bool Scene::has_verb(TokenRange range) const {
  for (std::uint32_t t = range.begin; t < range.end; ++t)
    if (token(t).upos == Upos::kVerb || token(t).upos == Upos::kAux) return true;
  return false;
}

bool Scene::has_word(TokenRange range) const {
  for (std::uint32_t t = range.begin; t < range.end; ++t)
    if (!is_punct(t)) return true;
  return false;
}

TokenRange Scene::trim(TokenRange range) const {
  while (range.begin < range.end && ((is_punct(range.begin) && !is_quote_mark(range.begin)) || is_coordinator(range.begin)))
    ++range.begin;
  while (range.begin < range.end && is_punct(range.end - 1) && !is_quote_mark(range.end - 1)) --range.end;
  return range;
}

TokenRange Scene::trim_clause(TokenRange range) const {
  const TokenRange out = trim(range);
  const std::uint32_t first = range.begin < range.end ? sentence_of(range.begin).begin : range.begin;
  if (out.begin > range.begin && out.begin == range.begin + 1 && range.begin == first && !is_punct(range.begin))
    return {range.begin, out.end};
  return out;
}

std::uint32_t Scene::run_on(std::uint32_t end, std::uint32_t limit) const {
  while (end < limit && !(is_punct(end) && !is_quote_mark(end)) && token(end).upos != Upos::kCconj &&
         quotation_of[end] == quotation_of[end - 1])
    ++end;
  return end;
}

TokenRange Scene::segment(std::uint32_t t) const {
  constexpr std::uint32_t kWindow = 200;  // longer sentences are no prose
  TokenRange out = sentence_of(t);
  out = {t > kWindow ? std::max(out.begin, t - kWindow) : out.begin, std::min(out.end, t + kWindow)};
  const std::int32_t quotation = quotation_of[t];
  const auto bounds = [&](std::uint32_t at) { return surface(at) == ";" && quotation_of[at] == quotation; };
  for (std::uint32_t at = t; at-- > out.begin;)
    if (bounds(at)) out.begin = at + 1;
  for (std::uint32_t at = t + 1; at < out.end; ++at)
    if (bounds(at)) out.end = at;
  return out;
}

TokenRange Scene::chain(std::uint32_t verb, const Cue& cue) const {
  TokenRange out{verb, static_cast<std::uint32_t>(verb + 1 + cue.rest.size())};
  const std::uint32_t first = sentence_of(verb).begin;
  while (out.begin > first) {
    const Token& left = token(out.begin - 1);
    const bool auxiliary = left.upos == Upos::kAux || (left.upos == Upos::kPart && left.deprel != Deprel::kCase);
    const bool particle = (left.upos == Upos::kAdp || left.deprel == Deprel::kCompoundPrt || left.deprel == Deprel::kAdvmod) &&
                          out.begin > first + 1 && token(verb).deprel == Deprel::kXcomp && left.head == token(verb).head &&
                          left.head == static_cast<std::int32_t>(out.begin - 2) && token(out.begin - 2).upos == Upos::kVerb;
    if (particle) {  // "went on to explain"
      out.begin -= 2;
      continue;
    }
    const bool adverb = left.upos == Upos::kAdv && left.deprel == Deprel::kAdvmod && out.begin - 1 > first;
    const bool governing = left.upos == Upos::kVerb && token(verb).deprel == Deprel::kXcomp &&
                           token(verb).head == static_cast<std::int32_t>(out.begin - 1);
    if (!auxiliary && !adverb && !governing) break;
    --out.begin;
  }
  while (out.end < sentence_of(verb).end && token(out.end).deprel == Deprel::kCompoundPrt &&
         token(out.end).head == static_cast<std::int32_t>(verb))
    ++out.end;
  return out;
}

TokenRange Scene::phrase(std::uint32_t head) const {
  TokenRange out{head, head + 1};
  int looked_at = 0;
  for (std::int32_t c = trees.first_child(head); c >= 0 && ++looked_at < DependencyTrees::kMostChildren;
       c = trees.next_sibling(c)) {
    const auto child = static_cast<std::uint32_t>(c);
    const Token& word = token(child);
    if (is_marginal(word) || !is_part_of_phrase(word)) continue;
    if (word.deprel == Deprel::kConj && word.upos == Upos::kVerb) continue;
    const std::uint32_t first = trees.extent(child).begin;
    const bool aside = word.deprel == Deprel::kAcl && (word.features & kGerund) != 0 && first > head + 1 && is_punct(first);
    const bool aside_after = word.deprel == Deprel::kAcl && (word.features & kGerund) != 0 && first > 0 && is_punct(first - 1);
    if (aside || aside_after) continue;  // "Reyes, speaking in the port"
    const TokenRange below = trees.extent(child);
    out = {std::min(out.begin, below.begin), std::max(out.end, below.end)};
  }
  looked_at = 0;
  for (std::int32_t c = trees.first_child(head); c >= 0 && ++looked_at < DependencyTrees::kMostChildren;
       c = trees.next_sibling(c)) {  // "of", "according to": before the phrase
    const auto child = static_cast<std::uint32_t>(c);
    if (is_marginal(token(child)) && child < head) out.begin = std::max(out.begin, trees.extent(child).end);
  }
  out.begin = std::min(out.begin, head);
  while (out.begin < head && token(out.begin).upos == Upos::kAdp) ++out.begin;  // whatever the tree hangs it on
  const TokenRange sentence = sentence_of(head);
  return trim({std::max(out.begin, sentence.begin), std::min(out.end, sentence.end)});
}

bool Scene::is_passive(std::uint32_t verb) const {
  if (trees.child(verb, Deprel::kAuxPass)) return true;
  const Token& word = token(verb);
  const bool in_clause = word.deprel != Deprel::kAcl && word.deprel != Deprel::kAdvcl;
  if (in_clause && trees.child(verb, Deprel::kNsubjPass)) return false;  // no auxiliary: an active verb misread
  if (!(word.features & kParticiple) || trees.child(verb, Deprel::kAux) || trees.child(verb, Deprel::kNsubj)) return false;
  if (agent(verb)) return true;
  const Cue* cue = cue_of[verb];
  const auto object = trees.child(verb, Deprel::kObj);
  bool that = false;
  for (std::uint32_t t = verb + 1; t < std::min(sentence_of(verb).end, verb + 6) && !that; ++t) that = is(t, "that");
  const bool active =
      (cue && !cue->rest.empty()) || (object && *object > verb) || that;  // "the radio reported that", misread as a modifier
  return word.deprel == Deprel::kAcl && !active;
}

std::optional<SourcePhrase> Scene::agent(std::uint32_t verb) const {
  for (std::int32_t c = trees.first_child(verb); c >= 0; c = trees.next_sibling(c)) {
    const auto child = static_cast<std::uint32_t>(c);
    if (token(child).deprel != Deprel::kObl && token(child).deprel != Deprel::kOblAgent) continue;
    const auto preposition = trees.child(child, Deprel::kCase);
    if (child > verb && preposition && is(*preposition, "by") && (token(child).features & kGerund) == 0)
      return SourcePhrase{phrase(child), child};
  }
  return std::nullopt;
}

std::optional<SourcePhrase> Scene::subject(std::uint32_t verb) const {
  return subject(verb, 0);
}

std::optional<SourcePhrase> Scene::subject(std::uint32_t verb, int depth) const {
  constexpr int kDeepest = 6;
  const Token& word = token(verb);
  std::optional<std::uint32_t> own;  // the nearest one before the verb, else the first
  for (std::int32_t c = trees.first_child(verb), n = 0; c >= 0 && n < DependencyTrees::kMostChildren;
       c = trees.next_sibling(c), ++n) {
    const auto child = static_cast<std::uint32_t>(c);
    const bool subject = token(child).deprel == Deprel::kNsubj || token(child).deprel == Deprel::kNsubjPass;
    if (subject && (!own || (child < verb && !is_relative(child)))) own = child;
  }
  if (own) {
    const bool relative = word.deprel == Deprel::kAclRelcl && (is(*own, "who") || is(*own, "which") || is(*own, "that"));
    if (relative && word.head >= 0) return SourcePhrase{{*own, *own + 1}, static_cast<std::uint32_t>(word.head)};
    TokenRange range = phrase(*own);
    if (range.contains(verb)) range = *own < verb ? TokenRange{range.begin, verb} : TokenRange{*own, range.end};
    range = trim(range);
    return range.begin < range.end ? std::optional(SourcePhrase{range, *own}) : std::nullopt;
  }
  if (word.head < 0 || depth >= kDeepest) return std::nullopt;
  const auto above = static_cast<std::uint32_t>(word.head);
  if (word.deprel == Deprel::kAcl && (word.features & kGerund) != 0) {
    TokenRange range = phrase(above);
    range.end = std::max(std::min(range.end, verb), above + 1);
    return SourcePhrase{trim(range), above};
  }
  const bool shares = word.deprel == Deprel::kConj || word.deprel == Deprel::kXcomp || word.deprel == Deprel::kAdvcl ||
                      word.deprel == Deprel::kParataxis;
  if (!shares) return std::nullopt;
  if (word.deprel == Deprel::kXcomp) {
    if (const auto object = trees.child(above, Deprel::kObj); object && *object < verb)
      return SourcePhrase{phrase(*object), *object};
  }
  if (word.deprel == Deprel::kParataxis && !(word.features & kGerund)) return std::nullopt;
  return subject(above, depth + 1);
}

std::optional<SourcePhrase> Scene::phrase_before(std::uint32_t t) const {
  const std::uint32_t first = sentence_of(t).begin;
  if (t == first || t == 0) return std::nullopt;
  std::uint32_t head = t - 1;
  const auto nominal = [&](std::uint32_t at) { return is_noun(at) || token(at).upos == Upos::kPron; };
  if (!nominal(head)) return std::nullopt;
  const auto below = [&](std::uint32_t at) {
    return token(at).head >= static_cast<std::int32_t>(first) && token(at).head < static_cast<std::int32_t>(t);
  };
  for (int steps = 0; steps < 8 && below(head) && nominal(static_cast<std::uint32_t>(token(head).head)); ++steps)
    head = static_cast<std::uint32_t>(token(head).head);
  TokenRange range = phrase(head);
  range.end = t;
  return SourcePhrase{range, head};
}

std::optional<SourcePhrase> Scene::phrase_from(std::uint32_t t, std::uint32_t end) const {
  while (t < end && is_punct(t) && !is_quote_mark(t)) ++t;
  std::uint32_t stop = t;
  std::optional<std::uint32_t> head;
  for (; stop < end && !(is_punct(stop) && !is_quote_mark(stop)) && !is_finite(stop); ++stop)
    if ((is_noun(stop) || token(stop).upos == Upos::kPron) && (!head || token(*head).head == static_cast<std::int32_t>(stop)))
      head = stop;
  if (!head) return std::nullopt;
  const TokenRange whole = phrase(*head);
  TokenRange range{t, std::max(stop, whole.begin == t ? std::min(whole.end, end) : stop)};
  return SourcePhrase{trim(range), *head};
}

std::uint32_t Scene::head_of(TokenRange range) const {
  for (std::uint32_t t = range.end; t-- > range.begin;) {
    const std::int32_t head = token(t).head;
    const bool outside = head < static_cast<std::int32_t>(range.begin) || head >= static_cast<std::int32_t>(range.end);
    if (outside && is_nominal(t)) return t;
  }
  for (std::uint32_t t = range.end; t-- > range.begin;)
    if (is_nominal(t)) return t;
  return range.end - 1;
}

std::uint32_t Scene::after_dateline(TokenRange range) const {
  constexpr std::uint32_t kLongest = 18;
  if (range.begin >= range.end) return range.begin;
  const std::string_view first = surface(range.begin);
  const bool shouted = first.size() > 2 && std::none_of(first.begin(), first.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (!shouted || range.begin != sentence_of(range.begin).begin) return range.begin;
  for (std::uint32_t t = range.begin + 1; t < std::min(range.end, range.begin + kLongest); ++t) {
    if (is_finite(t)) break;
    if (is_dash(t)) return t + 1;
  }
  return range.begin;
}

void Scene::mend_source(Draft& draft, TokenRange segment) const {
  const std::uint32_t cue = draft.cue.begin;
  const bool misplaced = draft.source && draft.source->tokens.begin >= draft.cue.end && draft.entry->word == Cue::Word::kVerb;
  if (misplaced) {  // "rebels announced they had gone": the content's subject taken for the source
    for (TokenRange& piece : draft.content)
      if (piece.begin == draft.source->tokens.end) piece.begin = draft.source->tokens.begin;
    draft.source.reset();
  }
  if (!draft.source) {
    draft.source = phrase_before(cue);
    const bool after_aside = cue > segment.begin && is_comma(cue - 1) &&
                             (token(draft.cue_head.value_or(cue)).features & (kPast | kPresent | kParticiple)) != 0;
    if (!draft.source && after_aside) draft.source = phrase_from(after_dateline({segment.begin, cue}), cue);
    if (!draft.source) return;
  }
  TokenRange& range = draft.source->tokens;
  if (range.end > cue || range.begin < segment.begin || token(draft.source->head).deprel == Deprel::kRoot) return;
  const auto nominal = [&](std::uint32_t t) {
    const Upos upos = token(t).upos;
    return is_noun(t) || upos == Upos::kAdj || upos == Upos::kNum || upos == Upos::kX || surface(t) == "." || surface(t) == "-";
  };
  std::uint32_t end = range.end;
  while (end < cue && nominal(end) && !is_time(end)) ++end;
  if (end == cue && end > range.end) range.end = end;  // "Company director" + "Ana Reyes" said
  for (std::uint32_t t = range.begin; t < range.end; ++t)
    if (is_finite(t) && t > draft.source->head && trees.dominates(draft.source->head, t) && token(t).deprel != Deprel::kAclRelcl)
      range.end = t;
  range.begin = std::max(range.begin, std::min(after_dateline(range), draft.source->head));
  const auto led = [&](std::uint32_t t) { return token(t).upos == Upos::kAdp || token(t).upos == Upos::kSconj || is_time(t); };
  while (range.begin < draft.source->head && led(range.begin)) ++range.begin;
  std::uint32_t begin = range.begin;  // "Harbour police chief" + "Ana Reyes": words before that lead back to a mark
  while (begin > segment.begin &&
         (is_noun(begin - 1) || token(begin - 1).upos == Upos::kAdj || token(begin - 1).upos == Upos::kDet) && !is_time(begin - 1))
    --begin;
  const bool bounded =
      begin == segment.begin || is_punct(begin - 1) || is_coordinator(begin - 1) || token(begin - 1).upos == Upos::kSconj;
  const bool pronoun = token(range.begin).upos == Upos::kPron || token(range.begin).upos == Upos::kDet;
  if (bounded && !pronoun) range.begin = begin;
  range = trim(range);
}

}  // namespace hearsay
