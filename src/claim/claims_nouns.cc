// Happenings told by nouns: "After the capture of the town", "rumours of a flight", "nine dead", what an attribution gives in a
// noun phrase.

#include <algorithm>

#include "claim/claims_build.h"

namespace hearsay {
namespace {

class NounClaims {
 public:
  NounClaims(const ArticleView& view, const Standings& standings, std::vector<ClaimDraft>& drafts)
      : view_(view),
        tree_(view.tree),
        standings_(standings),
        drafts_(drafts),
        covered_(view.tree.size(), false),
        counted_(view.marks.quantities.size(), false),
        stated_(view.attributions.size(), false) {
    for (const ClaimDraft& draft : drafts) cover(draft);
  }

  void run() {
    for (std::uint32_t i = 0; i < view_.attributions.size(); ++i) consider_content(i);
    for (const std::uint32_t token : tree_.top_down())
      if (is_nominal(tree_.at(token)) && view_.clauses.of(token) >= 0) consider(token);
    for (std::uint32_t q = 0; q < view_.marks.quantities.size(); ++q)
      if (!counted_[q]) consider_quantity(q);
  }

 private:
  void cover(const ClaimDraft& draft) {
    if (const auto attribution = view_.attribution_of(draft.head)) stated_[*attribution] = true;
    for (const std::uint32_t t : draft.tokens) covered_[t] = true;
    for (const std::uint32_t t : draft.tokens)
      if (view_.quantity_at[t] >= 0) counted_[static_cast<std::size_t>(view_.quantity_at[t])] = true;
  }

  // What an attribution says in a noun phrase: "announced the capture of the port", "put the magnitude at 6.1".
  void consider_content(std::uint32_t attribution) {
    const Attribution& by = view_.attributions[attribution];
    if (by.force == CueForce::kAsk || by.force == CueForce::kQuestion || by.content.empty() || holds_claim(attribution)) return;
    std::vector<std::uint32_t> tokens;
    std::optional<std::uint32_t> noun, number;
    for (std::uint32_t t = first_token(by.content.front().begin);
         t < tree_.size() && tree_.at(t).span.begin < by.content.back().end; ++t) {
      if (view_.attribution_of(t) != attribution || view_.clauses.of(t) < 0) continue;
      if (!tokens.empty() && tree_.reading().sentence_of[t] != tree_.reading().sentence_of[tokens.front()]) break;
      if (covered_[t] || (view_.clauses.headed_by(t) && is_verbal(tree_.at(t)))) return;
      tokens.push_back(t);
      if (!number && view_.quantity_at[t] >= 0) number = t;
      if (!noun && is_nominal(tree_.at(t)) && tree_.at(t).deprel != Deprel::kCompound && sense_of_noun(view_, t)) noun = t;
    }
    trim(tokens);
    if (tokens.empty()) return;
    if (!noun && !number) return consider_judgement(attribution, tokens);
    if (!number && tokens.size() < 2) return;
    const std::uint32_t head = noun ? *noun : *number;
    Frame frame = frame_of(head, arguments_of_noun(tree_, head));
    frame.attribution = attribution;
    frame.tokens = std::move(tokens);
    if (!set_meaning(frame, true)) return;
    if (!frame.arguments.subject) frame.arguments.subject = agent_of_content(frame);
    state(frame);
  }

  // "described the situation as calm": what the verb's object is said to be.
  void consider_judgement(std::uint32_t attribution, const std::vector<std::uint32_t>& content) {
    const auto cue = view_.attributions[attribution].cue_head;
    if (!cue || *cue >= tree_.size()) return;
    const auto object = tree_.child(*cue, Deprel::kObj);
    if (!object || *object > content.front() || *object < *cue || covered_[*object] || !sense_of_noun(view_, *object)) return;
    Frame frame = frame_of(*object, arguments_of_noun(tree_, *object));
    frame.attribution = attribution;
    frame.tokens.clear();
    for (std::uint32_t t = *cue + 1; t <= content.back(); ++t) frame.tokens.push_back(t);
    trim(frame.tokens);
    if (!frame.tokens.empty() && set_meaning(frame, true)) state(frame);
  }

  void consider(std::uint32_t token) {
    const bool gapped = standings_.gapped_end[token] != 0;
    if (covered_[token] || in_unstated_clause(token) || (in_speech_act(token) && !gapped)) return;
    const bool fragment = is_fragment(token);
    if (!gapped && !standings_.circumstance[token] && !fragment) return;
    Frame frame = frame_of(token, arguments_of_noun(tree_, token));
    if (gapped && !frame.tokens.empty())
      for (std::uint32_t t = frame.tokens.back() + 1; t < standings_.gapped_end[token]; ++t) frame.tokens.push_back(t);
    if (frame.tokens.empty() || !set_meaning(frame, gapped)) return;
    if (!fragment && !is_specific(frame)) return;
    if (gapped) return state_beside(frame);
    state(frame);
  }

  // "nine dead", "around 30 missing".
  void consider_quantity(std::uint32_t q) {
    const Quantity& quantity = view_.marks.quantities[q];
    const std::uint32_t noun = quantity.counted.value_or(quantity.number);
    if (noun >= tree_.size() || view_.clauses.of(noun) < 0 || covered_[noun] || in_unstated_clause(noun)) return;
    if (!view_.is_in_class(noun, view_.lexicon.victim)) return;
    Frame frame = frame_of(noun, arguments_of_noun(tree_, noun));
    if (frame.tokens.empty()) return;
    frame.kind = ClaimKind::kCasualties;
    state(frame);
  }

  // By the lexicon's sense of the noun; a bare number only where somebody gives it.
  bool set_meaning(Frame& frame, bool given) const {
    const auto hit = view_.lexicon.predicates.match(tree_, frame.head, Sense::Part::kNoun, {},
                                                    [&](std::uint32_t n) { return view_.classes_of(n); });
    if (hit && hit->sense->kind) {
      frame.sense = hit->sense;
      frame.kind = *hit->sense->kind;
      if (hit->object) frame.arguments.object = hit->object;
      return true;
    }
    if (hit || !given || !has_quantity(frame)) return false;
    frame.kind = kind_by_unit(frame);
    return true;
  }

  Frame frame_of(std::uint32_t token, Arguments arguments) const {
    Frame frame;
    frame.head = token;
    frame.predicate = token;
    frame.arguments = std::move(arguments);
    frame.attribution = view_.attribution_of(token);
    frame.tokens = evidence_of_noun(view_, token, standings_.standing);
    return frame;
  }

  void state(const Frame& frame) {
    Factuality factuality;
    if (frame.attribution) {
      switch (view_.attributions[*frame.attribution].force) {
        case CueForce::kDeny:
          factuality.polarity = Polarity::kNegative;
          break;
        case CueForce::kRumour:
          factuality.certainty = Certainty::kPossible;
          break;
        case CueForce::kBelieve:
          factuality.certainty = Certainty::kProbable;
          break;
        case CueForce::kPromise:
        case CueForce::kThreaten:
          factuality.modality = Modality::kPlanned;
          break;
        default:
          break;
      }
    }
    for (const std::uint32_t c : tree_.children(frame.head))
      if (tree_.at(c).deprel == Deprel::kDet)
        if (const auto* effect = view_.lexicon.factuality.find(tree_, c, FactualityEffect::Role::kNegator);
            effect && effect->negative)
          factuality.polarity = Polarity::kNegative;
    const std::size_t before = drafts_.size();
    build(view_, frame, factuality, drafts_);
    for (std::size_t i = before; i < drafts_.size(); ++i) cover(drafts_[i]);
  }

  // Said by whoever says the clause that it shares its verb with.
  void state_beside(Frame& frame) {
    const std::uint32_t verb = view_.clauses[static_cast<std::size_t>(view_.clauses.of(frame.head))].head;
    if (const auto by = view_.attribution_by(verb)) frame.attribution = by;
    const std::size_t before = drafts_.size();
    state(frame);
    const auto beside = std::find_if(drafts_.begin(), drafts_.end(), [&](const ClaimDraft& draft) { return draft.head == verb; });
    if (beside == drafts_.end()) return;
    const Claim said = beside->claim;
    for (std::size_t i = before; i < drafts_.size(); ++i) {
      Claim& claim = drafts_[i].claim;
      if (claim.speaker.kind != Speaker::Kind::kArticle) continue;
      claim.speaker = said.speaker;
      claim.speaker_text = said.speaker_text;
      claim.cue = said.cue;
      claim.via = said.via;
      claim.channel = said.channel;
    }
  }

  // A question, a condition, a purpose: nothing in it is stated.
  bool in_unstated_clause(std::uint32_t token) const {
    const Clause& clause = view_.clauses[static_cast<std::size_t>(view_.clauses.of(token))];
    return clause.condition || clause.unreal;
  }

  bool in_speech_act(std::uint32_t token) const {
    const auto clause = static_cast<std::size_t>(view_.clauses.of(token));
    return standings_.speech_act[clause];
  }

  std::uint32_t first_token(std::uint32_t byte) const {
    const auto& tokens = tree_.reading().tokens;
    const auto at =
        std::lower_bound(tokens.begin(), tokens.end(), byte, [](const Token& t, std::uint32_t b) { return t.span.begin < b; });
    return static_cast<std::uint32_t>(at - tokens.begin());
  }

  void trim(std::vector<std::uint32_t>& tokens) const {
    while (!tokens.empty() && tree_.at(tokens.back()).upos == Upos::kPunct) tokens.pop_back();
    std::size_t begin = 0;
    while (begin < tokens.size() && (tree_.at(tokens[begin]).upos == Upos::kPunct || tree_.at(tokens[begin]).upos == Upos::kAdp))
      ++begin;
    tokens.erase(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(begin));
  }

  // A headline or an entry without a verb: "Start of panic in the capital".
  bool is_fragment(std::uint32_t token) const {
    const auto clause = view_.clauses.headed_by(token);
    if (!clause || standings_.standing[*clause] == Standing::kClaim) return false;
    return !view_.clauses[*clause].subject && !tree_.child(token, Deprel::kCop) && !view_.clauses[*clause].unreal;
  }

  bool is_specific(const Frame& frame) const {
    return std::any_of(frame.tokens.begin(), frame.tokens.end(), [&](std::uint32_t t) {
      return (t != frame.head && view_.mention_at(t)) || view_.quantity_at[t] >= 0 || view_.time_at[t] >= 0;
    });
  }

  bool has_quantity(const Frame& frame) const {
    return std::any_of(frame.tokens.begin(), frame.tokens.end(), [&](std::uint32_t t) { return view_.quantity_at[t] >= 0; });
  }

  bool holds_claim(std::uint32_t attribution) const { return stated_[attribution]; }

  ClaimKind kind_by_unit(const Frame& frame) const {
    for (const std::uint32_t t : frame.tokens)
      if (view_.is_in_class(t, view_.lexicon.victim)) return ClaimKind::kCasualties;
    return ClaimKind::kSituation;
  }

  // "The rebels announced the capture of the town": theirs, where nobody else is named.
  std::optional<std::uint32_t> agent_of_content(const Frame& frame) const {
    if (frame.arguments.possessor || frame.arguments.under(tree_, view_.lexicon.by)) return std::nullopt;
    const Attribution& by = view_.attributions[*frame.attribution];
    if (by.force != CueForce::kClaim && by.force != CueForce::kSay && by.force != CueForce::kPromise && by.force != CueForce::kDeny)
      return std::nullopt;
    return by.source_head && *by.source_head < tree_.size() ? by.source_head : std::nullopt;
  }

  const ArticleView& view_;
  const Tree& tree_;
  const Standings& standings_;
  std::vector<ClaimDraft>& drafts_;
  std::vector<bool> covered_;  // by token
  std::vector<bool> counted_;  // by quantity
  std::vector<bool> stated_;   // by attribution: a claim gives its content
};

}  // namespace

void find_in_nouns(const ArticleView& view, const Standings& standings, std::vector<ClaimDraft>& drafts) {
  NounClaims(view, standings, drafts).run();
}

}  // namespace hearsay
