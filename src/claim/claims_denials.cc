// Denials that refer back: "The mayor denied it". The claim is the whole denial; its slots are those of what it denies.

#include <algorithm>

#include "claim/claims_build.h"
#include "claim/slots.h"

namespace hearsay {
namespace {

class Denials {
 public:
  Denials(const ArticleView& view, const Standings& standings, std::vector<ClaimDraft>& drafts)
      : view_(view), tree_(view.tree), standings_(standings), drafts_(drafts), in_sentence_(view.tree.reading().sentences.size()) {
    for (std::uint32_t i = 0; i < drafts.size(); ++i) in_sentence_[sentence_of(drafts[i].head)].push_back(i);
  }

  void run() {
    for (std::uint32_t i = 0; i < view_.clauses.size(); ++i)
      if (is_denial(i))
        deny(i);
      else if (is_rejection(i))
        refer(i);
  }

 private:
  static constexpr std::uint32_t kFarthest = 2;            // sentences back that "it" may reach
  static constexpr std::string_view kSense = "none/deny";  // of the lexicon: the verbs that deny

  bool is_denial(std::uint32_t i) const {
    const Clause& clause = view_.clauses[i];
    const Understanding& u = standings_.understood[i];
    if (!u.sense || u.sense->id != kSense || clause.condition || clause.unreal) return false;
    for (const std::uint32_t c : tree_.children(u.predicate))
      if (const Deprel d = tree_.at(c).deprel; d == Deprel::kCcomp || d == Deprel::kXcomp || d == Deprel::kAdvcl) return false;
    const auto object = u.arguments.object;
    if (!object) return clause.type != Clause::Type::kMain;
    return view_.is_in_class(*object, view_.lexicon.anaphor | view_.lexicon.relative) || is_bare_report(*object);
  }

  // "the accusations", without a word on what they are.
  bool is_bare_report(std::uint32_t noun) const {
    return view_.is_in_class(noun, view_.lexicon.report) && !tree_.child(noun, Deprel::kNmod) && !tree_.child(noun, Deprel::kAcl) &&
           !tree_.child(noun, Deprel::kCcomp);
  }

  // "The director rejected the accusations": a claim of its own, about what was said before.
  bool is_rejection(std::uint32_t i) const {
    const Understanding& u = standings_.understood[i];
    return standings_.standing[i] == Standing::kClaim && u.kind == ClaimKind::kReject && u.arguments.object &&
           is_bare_report(*u.arguments.object);
  }

  void refer(std::uint32_t i) {
    const std::uint32_t head = view_.clauses[i].head;
    const auto denied = latest_before(tree_.at(first_of(i)).span.begin, head);
    if (!denied) return;
    for (const std::uint32_t d : in_sentence_[sentence_of(head)])
      if (drafts_[d].head == head) drafts_[d].claim.refers_to = static_cast<std::uint32_t>(*denied);
  }

  void deny(std::uint32_t i) {
    const std::uint32_t head = view_.clauses[i].head;
    const auto denied = latest_before(tree_.at(first_of(i)).span.begin, head);
    if (!denied) return;
    const Understanding& u = standings_.understood[i];
    ClaimDraft draft{drafts_[*denied].claim, head, evidence_of(view_, i, standings_.standing, standings_.apart, std::nullopt), {}};
    if (draft.tokens.empty()) return;
    Claim& claim = draft.claim;
    claim.span = span_of(tree_, draft.tokens);
    claim.polarity = drafts_[*denied].claim.polarity == Polarity::kPositive ? Polarity::kNegative : Polarity::kPositive;
    claim.certainty = Certainty::kCertain;
    claim.via.clear();
    claim.channel.reset();
    claim.cue = tree_.at(u.predicate).span;
    claim.force = CueForce::kDeny;
    claim.time.reset();
    claim.refers_to = static_cast<std::uint32_t>(*denied);
    claim.headline = tree_.reading().sentences[tree_.reading().sentence_of[head]].headline;
    set_speaker(i, u, claim);
    remove_own(head);
    in_sentence_[sentence_of(head)].push_back(static_cast<std::uint32_t>(drafts_.size()));
    drafts_.push_back(std::move(draft));
  }

  void set_speaker(std::uint32_t i, const Understanding& u, Claim& claim) const {
    claim.speaker = {Speaker::Kind::kUnnamed, 0};
    claim.speaker_text.reset();
    if (const auto by = view_.attribution_by(view_.clauses[i].head)) {
      const Attribution& attribution = view_.attributions[*by];
      claim.speaker = speakers_of(view_, attribution).front();
      if (!attribution.source.empty()) claim.speaker_text = attribution.source.front();
      claim.via = attribution.via;
    }
    if (claim.speaker.kind == Speaker::Kind::kEntity || !u.arguments.subject) return;
    Frame frame;
    frame.clause = &view_.clauses[i];
    frame.head = view_.clauses[i].head;
    const auto entities = entities_of(view_, frame, *u.arguments.subject);
    if (!entities.empty()) claim.speaker = {Speaker::Kind::kEntity, entities.front()};
    const Mention* mention = view_.mention_at(*u.arguments.subject);
    claim.speaker_text = mention ? mention->phrase : tree_.at(*u.arguments.subject).span;
  }

  std::uint32_t first_of(std::uint32_t i) const {
    return std::min(view_.clauses[i].head, view_.clauses[i].subject.value_or(view_.clauses[i].head));
  }

  // The nearest earlier claim that somebody makes; in the article's own voice only within this sentence.
  std::optional<std::size_t> latest_before(std::uint32_t byte, std::uint32_t head) const {
    std::optional<std::size_t> best;
    const std::uint32_t sentence = sentence_of(head);
    for (std::uint32_t there = sentence < kFarthest ? 0 : sentence - kFarthest; there <= sentence; ++there)
      for (const std::uint32_t i : in_sentence_[there]) {
        const Claim& claim = drafts_[i].claim;
        if (claim.span.begin >= byte || drafts_[i].head == head || drafts_[i].tokens.empty()) continue;
        if (claim.speaker.kind == Speaker::Kind::kArticle && there != sentence) continue;
        if (!best || claim.span.begin >= drafts_[*best].claim.span.begin) best = i;
      }
    return best;
  }

  // The denial's clause may stand among the claims in its own right.
  void remove_own(std::uint32_t head) {
    for (const std::uint32_t i : in_sentence_[sentence_of(head)])
      if (drafts_[i].head == head) drafts_[i].tokens.clear();
  }

  std::uint32_t sentence_of(std::uint32_t token) const { return tree_.reading().sentence_of[token]; }

  const ArticleView& view_;
  const Tree& tree_;
  const Standings& standings_;
  std::vector<ClaimDraft>& drafts_;
  std::vector<std::vector<std::uint32_t>> in_sentence_;  // the drafts of each sentence
};

}  // namespace

void find_denials(const ArticleView& view, const Standings& standings, std::vector<ClaimDraft>& drafts) {
  Denials(view, standings, drafts).run();
}

}  // namespace hearsay
