// Where a claim happens: the innermost named place of its clause, else of its sentence where that is plainly the scene.

#include <algorithm>

#include "claim/slots.h"

namespace hearsay {
namespace {

constexpr int kDeepest = 5;

class PlaceFinder {
 public:
  PlaceFinder(const ArticleView& view, const Frame& frame, const Claim& claim)
      : view_(view), tree_(view.tree), frame_(frame), claim_(claim) {}

  std::vector<EntityId> run() {
    if (by_roles() || by_enumeration() || by_obliques() || by_antecedent() || by_any_mention() || by_whole() || by_governor() ||
        by_sentence())
      return found_;
    return {};
  }

 private:
  bool by_roles() {
    if (!frame_.sense) return false;
    for (const RoleRule& rule : frame_.sense->roles) {
      if (rule.slot != RoleSlot::kPlace) continue;
      const auto token = frame_.arguments.at(tree_, rule);
      if (token && take(*token)) return true;
    }
    return false;
  }

  // "took three towns: Gao, Goma and Sake": those after the colon.
  bool by_enumeration() {
    const auto object = frame_.arguments.object;
    if (!object || !view_.is_in_class(*object, view_.lexicon.place)) return false;
    constexpr std::uint32_t kReach = 16;
    const std::uint32_t end = std::min(tree_.sentence_tokens(*object).end, *object + kReach);
    for (std::uint32_t t = *object + 1; t + 1 < end; ++t)
      if (tree_.text(t) == ":") return take_enumerated(t + 1);
    return false;
  }

  // Names with nothing but commas and coordinators between them, however the tree joins them.
  bool take_enumerated(std::uint32_t first) {
    for (std::uint32_t t = first; t < tree_.sentence_tokens(first).end; ++t) {
      const Upos upos = tree_.at(t).upos;
      if (!take_mention(t) && upos != Upos::kPropn && upos != Upos::kCconj && upos != Upos::kDet && tree_.text(t) != ",") break;
    }
    return !found_.empty();
  }

  bool by_obliques() {
    for (const bool origins : {false, true}) {
      if (origins && !leaves()) break;
      for (const Arguments::Oblique& oblique : frame_.arguments.obliques)
        if (view_.is_in_class(oblique.preposition, origins ? view_.lexicon.origin : view_.lexicon.locative) &&
            !is_outside(oblique.noun) && take(oblique.noun))
          return true;
    }
    return false;
  }

  bool by_antecedent() {
    if (!frame_.clause || frame_.clause->type != Clause::Type::kRelative || !frame_.clause->antecedent) return false;
    return take(*frame_.clause->antecedent);
  }

  bool by_any_mention() {
    for (const std::uint32_t token : frame_.tokens)
      if (is_free(token) && !is_origin(token) && take_mention(token)) return true;
    return false;
  }

  // "entered the town and took some districts": the parts are the town's that was named last.
  bool by_whole() {
    const auto part = frame_.arguments.object;
    if (!part || view_.mention_at(*part) || !is_part(*part)) return false;
    for (std::uint32_t t = *part; t-- > tree_.sentence_tokens(*part).begin;)
      if (is_free(t) && take_mention(t)) return true;
    return false;
  }

  bool is_part(std::uint32_t noun) const {
    return is_nominal(tree_.at(noun)) &&
           std::any_of(view_.lexicon.extents.begin(), view_.lexicon.extents.end(), [&](const ClaimLexicon::ExtentWord& word) {
             return word.extent == Extent::kPartial && tree_.is_word(noun, word.word);
           });
  }

  // What happens along with something happens there: "killing twelve people", "surrounded by police".
  bool by_governor() {
    const Clause* clause = frame_.clause;
    for (int up = 0; clause && clause->parent >= 0 && up < kDeepest; ++up) {
      const Clause& parent = view_.clauses[static_cast<std::size_t>(clause->parent)];
      const bool along = clause->type == Clause::Type::kParticiple || clause->type == Clause::Type::kConjunct ||
                         clause->type == Clause::Type::kReported;
      for (const std::uint32_t c : tree_.children(parent.head)) {
        const bool fronted = c < parent.head && (!parent.subject || c < *parent.subject);
        const bool scene = fronted || (along && clause->type == Clause::Type::kParticiple);
        if (!scene || tree_.at(c).deprel != Deprel::kObl) continue;
        const auto preposition = tree_.child(c, Deprel::kCase);
        if (preposition && view_.is_in_class(*preposition, view_.lexicon.locative) && take(c)) return true;
      }
      if (clause->type == Clause::Type::kParticiple && takes_scene() && take_from(parent.head)) return true;
      clause = &parent;
    }
    return false;
  }

  bool by_sentence() {
    if (!takes_scene()) return false;
    const TokenRange range = tree_.sentence_tokens(frame_.head);
    for (const bool same_speaker : {true, false})
      for (std::uint32_t t = range.begin; t < range.end; ++t)
        if ((!same_speaker || view_.attribution_of(t) == view_.attribution_of(frame_.head)) && is_free(t) && !is_origin(t) &&
            is_circumstance(t) && take_mention(t))
          return true;
    return false;
  }

  // Victims, rescues and damage are where their disaster is.
  bool takes_scene() const {
    switch (claim_.kind) {
      case ClaimKind::kCasualties:
      case ClaimKind::kDamage:
      case ClaimKind::kProtest:
      case ClaimKind::kAttack:
      case ClaimKind::kDisaster:
      case ClaimKind::kDeploy:
        return true;
      default:
        return false;
    }
  }

  bool leaves() const {
    return claim_.kind == ClaimKind::kWithdraw || claim_.kind == ClaimKind::kWhereabouts || claim_.kind == ClaimKind::kDisplace;
  }

  bool take_from(std::uint32_t head) {
    for (const std::uint32_t c : tree_.children(head)) {
      const Deprel d = tree_.at(c).deprel;
      if ((d == Deprel::kObj || d == Deprel::kObl) && !view_.clauses.headed_by(c) && take(c)) return true;
    }
    return false;
  }

  bool take(std::uint32_t token) { return take(token, 0); }

  // The place that a noun names or lies in, with those listed beside it.
  bool take(std::uint32_t token, int depth) {
    if (depth > kDeepest) return false;
    if (take_mention(token)) {
      take_list(token);
      return true;
    }
    if (const Mention* mention = view_.mention_at(token); mention && depth > 0 && mention->form == Mention::Form::kName)
      return false;
    for (const Deprel wanted :
         {Deprel::kCompound, Deprel::kNmod, Deprel::kAppos, Deprel::kFlat, Deprel::kNmodPoss, Deprel::kAmod, Deprel::kConj})
      for (const std::uint32_t c : tree_.children(token))
        if (tree_.at(c).deprel == wanted && !view_.clauses.headed_by(c) && !(wanted == Deprel::kNmodPoss && is_actor(c)) &&
            take(c, depth + 1))
          return true;
    return false;
  }

  bool take_mention(std::uint32_t token) {
    const Mention* mention = view_.mention_at(token);
    if (!mention) return false;
    const Entity& entity = view_.marks.entities[mention->entity];
    if (entity.type != EntityType::kPlace || is_used(mention->entity)) return false;
    if (std::find(found_.begin(), found_.end(), mention->entity) == found_.end()) found_.push_back(mention->entity);
    return true;
  }

  void take_list(std::uint32_t token) {
    const auto preposition = tree_.child(token, Deprel::kCase);
    if (preposition && tree_.text(*preposition) == "between") return;
    for (const std::uint32_t c : tree_.children(token))
      if (tree_.at(c).deprel == Deprel::kConj && !view_.clauses.headed_by(c)) take_mention(c);
  }

  bool is_used(EntityId entity) const {
    return std::find(claim_.actors.begin(), claim_.actors.end(), entity) != claim_.actors.end() ||
           std::find(claim_.targets.begin(), claim_.targets.end(), entity) != claim_.targets.end();
  }
  bool is_actor(std::uint32_t token) const {
    const Mention* mention = view_.mention_at(token);
    return mention && is_used(mention->entity);
  }

  // Not within another party's name or title: "the president of Chile" is no place of what he does.
  bool is_free(std::uint32_t token) const {
    std::uint32_t t = token;
    for (int up = 0; up < kDeepest && tree_.at(t).head >= 0; ++up) {
      const Deprel d = tree_.at(t).deprel;
      if (d == Deprel::kNsubj && up > 0 && view_.mention_at(t)) return false;
      if (d == Deprel::kOblAgent || d == Deprel::kIobj) return false;
      t = static_cast<std::uint32_t>(tree_.at(t).head);
      if (const Mention* above = view_.mention_at(t); above && view_.marks.entities[above->entity].type == EntityType::kPerson)
        return false;
      if (is_verbal(tree_.at(t))) break;
    }
    return true;
  }

  bool is_origin(std::uint32_t token) const {
    if (leaves()) return false;
    const auto preposition = tree_.child(token, Deprel::kCase);
    return preposition && view_.is_in_class(*preposition, view_.lexicon.origin);
  }

  bool is_circumstance(std::uint32_t token) const {
    std::uint32_t t = token;
    for (int up = 0; up < kDeepest && tree_.at(t).head >= 0 && !is_verbal(tree_.at(t)); ++up) {
      if (const auto preposition = tree_.child(t, Deprel::kCase);
          preposition && view_.is_in_class(*preposition, view_.lexicon.locative))
        return true;
      if (tree_.at(t).deprel == Deprel::kObj) return true;
      t = static_cast<std::uint32_t>(tree_.at(t).head);
    }
    return false;
  }

  // Outside the evidence: a governor's circumstance belongs to it only through by_governor.
  bool is_outside(std::uint32_t token) const {
    return !std::binary_search(frame_.tokens.begin(), frame_.tokens.end(), token) && frame_.clause == nullptr;
  }

  const ArticleView& view_;
  const Tree& tree_;
  const Frame& frame_;
  const Claim& claim_;
  std::vector<EntityId> found_;
};

}  // namespace

std::vector<EntityId> places_of(const ArticleView& view, const Frame& frame, const Claim& claim) {
  return PlaceFinder(view, frame, claim).run();
}

}  // namespace hearsay
