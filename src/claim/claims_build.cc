#include "claim/claims_build.h"

#include <algorithm>

#include "claim/slots.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

Amount amount_of(const Quantity& quantity) {
  return {quantity.value, quantity.max, quantity.unit, quantity.qualifier};
}

std::vector<std::string> content_words_of(const Tree& tree, const std::vector<std::uint32_t>& tokens) {
  std::vector<std::string> found;
  for (const std::uint32_t t : tokens) {
    const Upos upos = tree.at(t).upos;
    if (upos == Upos::kNoun || upos == Upos::kPropn || upos == Upos::kVerb || upos == Upos::kAdj || upos == Upos::kNum)
      found.push_back(to_lower(tree.at(t).lemma));
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::optional<Span> joined(const std::vector<Span>& spans) {
  if (spans.empty()) return std::nullopt;
  Span all = spans.front();
  for (const Span span : spans) {
    all.begin = std::min(all.begin, span.begin);
    all.end = std::max(all.end, span.end);
  }
  return all;
}

void fill_attribution(const Attribution& attribution, Claim& claim) {
  claim.via = attribution.via;
  claim.channel = attribution.channel;
  claim.cue = joined(attribution.cue);
  claim.speaker_text = joined(attribution.source);
  claim.force = attribution.force;
}

// Two things counted side by side ("118 passengers and 31 vehicles") are two claims; a figure's old and new value are one.
std::vector<std::uint32_t> stated(const ArticleView& view, const std::vector<std::uint32_t>& quantities) {
  if (quantities.size() < 2) return quantities;
  const Tree& tree = view.tree;
  const auto noun_of = [&](std::uint32_t q) {
    const Quantity& quantity = view.marks.quantities[q];
    return quantity.counted.value_or(quantity.number);
  };
  const auto under = [&](std::uint32_t q, std::string_view preposition) {
    const Quantity& quantity = view.marks.quantities[q];
    for (const std::uint32_t t : {noun_of(q), quantity.number})
      for (const std::uint32_t c : tree.children(t))
        if (tree.at(c).deprel == Deprel::kCase && tree.text(c) == preposition) return true;
    return false;
  };
  for (std::size_t i = 0; i + 1 < quantities.size(); ++i)
    if (under(quantities[i], "from") && under(quantities[i + 1], "to")) return {quantities[i + 1]};
  std::vector<std::uint32_t> list{quantities.front()};
  for (std::size_t i = 1; i < quantities.size(); ++i) {
    const Token& token = tree.at(noun_of(quantities[i]));
    if (token.deprel == Deprel::kConj && token.head >= 0 && static_cast<std::uint32_t>(token.head) == noun_of(quantities.front()))
      list.push_back(quantities[i]);
  }
  return list;
}

// "three towns: Goma, Bukavu and Sake": the number is that of the list, not of each.
bool counts_places(const ArticleView& view, const std::vector<std::uint32_t>& quantities) {
  if (quantities.size() != 1) return false;
  const auto counted = view.marks.quantities[quantities.front()].counted;
  return counted && *counted < view.tree.size() && view.is_in_class(*counted, view.lexicon.place);
}

// A claim of its own evidence up to the end of the quantity: the list's later members belong to its later claims.
Span cut_at(const ArticleView& view, const Frame& frame, const std::vector<std::uint32_t>& quantities, std::size_t index) {
  const Span whole = span_of(view.tree, frame.tokens);
  if (index + 1 >= quantities.size()) return whole;
  const Quantity& next = view.marks.quantities[quantities[index + 1]];
  std::uint32_t last = frame.tokens.front();
  for (const std::uint32_t t : frame.tokens)
    if (view.tree.at(t).span.end <= next.span.begin && view.tree.at(t).upos != Upos::kPunct && view.tree.at(t).upos != Upos::kCconj)
      last = t;
  return view.tree.at(last).span.end > whole.begin && last > frame.predicate ? Span{whole.begin, view.tree.at(last).span.end}
                                                                             : whole;
}

std::vector<Speaker> speakers(const ArticleView& view, const Frame& frame) {
  if (frame.sense)
    for (const RoleRule& rule : frame.sense->roles) {
      if (rule.slot != RoleSlot::kSpeaker && rule.slot != RoleSlot::kReporter) continue;
      const auto token = frame.arguments.at(view.tree, rule);
      if (!token) continue;
      std::vector<Speaker> found;
      for (const EntityId entity : entities_of(view, frame, *token)) found.push_back({Speaker::Kind::kEntity, entity});
      if (!found.empty()) return found;
    }
  return frame.attribution ? speakers_of(view, view.attributions[*frame.attribution]) : std::vector<Speaker>{Speaker{}};
}

}  // namespace

void build(const ArticleView& view, const Frame& frame, const Factuality& factuality, std::vector<ClaimDraft>& drafts) {
  Claim claim;
  claim.kind = frame.kind;
  claim.polarity = factuality.polarity;
  claim.certainty = factuality.certainty;
  claim.modality = factuality.modality;
  claim.predicate = to_lower(view.tree.at(frame.light_noun.value_or(frame.predicate)).lemma);
  if (frame.sense) claim.sense = frame.sense->id;
  claim.content_words = content_words_of(view.tree, frame.tokens);
  claim.headline = view.tree.reading().sentences[view.tree.reading().sentence_of[frame.head]].headline;
  if (frame.attribution) fill_attribution(view.attributions[*frame.attribution], claim);
  fill_roles(view, frame, claim);
  if (claim.kind == ClaimKind::kCapture || claim.kind == ClaimKind::kWithdraw) claim.extent = extent_of(view, frame);
  claim.time = time_of(view, frame, claim);

  std::vector<EntityId> places = places_of(view, frame, claim);
  std::vector<std::uint32_t> quantities = stated(view, quantities_of(view, frame));
  if (places.size() > 1 && counts_places(view, quantities)) quantities.clear();
  const std::vector<Speaker> who = speakers(view, frame);
  if (!frame.attribution && who.front().kind == Speaker::Kind::kEntity && frame.arguments.subject) {
    const Mention* mention = view.mention_at(*frame.arguments.subject);
    claim.speaker_text = mention ? mention->phrase : view.tree.at(*frame.arguments.subject).span;
    claim.cue = view.tree.at(frame.predicate).span;
  }
  for (std::size_t q = 0; q < std::max<std::size_t>(1, quantities.size()); ++q)
    for (std::size_t p = 0; p < std::max<std::size_t>(1, places.size()); ++p)
      for (const Speaker& speaker : who) {
        ClaimDraft draft{claim, frame.head, frame.tokens, {}};
        draft.claim.span = quantities.size() > 1 ? cut_at(view, frame, quantities, q) : span_of(view.tree, frame.tokens);
        draft.claim.speaker = speaker;
        if (!places.empty()) draft.claim.place = places[p];
        if (!quantities.empty()) {
          draft.claim.quantity = amount_of(view.marks.quantities[quantities[q]]);
          draft.quantities = {quantities[q]};
        }
        drafts.push_back(std::move(draft));
      }
}

}  // namespace hearsay
