#include "claim/factuality.h"

#include <algorithm>
#include <array>

#include "text/table.h"

namespace hearsay {
namespace {

using Role = FactualityEffect::Role;

std::optional<Role> role_named(std::string_view name) {
  constexpr std::array<std::string_view, 7> names = {"negator", "modal", "adverb", "governor", "condition", "question", "false"};
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == name) return static_cast<Role>(i);
  return std::nullopt;
}

std::optional<Certainty> certainty_named(std::string_view name) {
  if (name == "certain") return Certainty::kCertain;
  if (name == "probable") return Certainty::kProbable;
  if (name == "possible") return Certainty::kPossible;
  return std::nullopt;
}

std::optional<Modality> modality_named(std::string_view name) {
  if (name == "actual") return Modality::kActual;
  if (name == "planned") return Modality::kPlanned;
  if (name == "conditional") return Modality::kConditional;
  return std::nullopt;
}

void lower_certainty(Factuality& factuality, Certainty certainty) {
  factuality.certainty = std::max(factuality.certainty, certainty);
}

// The tokens from the clause's head down to the predicate: "were attempting to encircle" gives both verbs.
void chain_of(const Tree& tree, std::uint32_t head, std::uint32_t predicate, std::vector<std::uint32_t>& chain) {
  std::uint32_t token = predicate;
  while (token != head && tree.at(token).head >= 0) {
    chain.push_back(token);
    token = static_cast<std::uint32_t>(tree.at(token).head);
  }
  chain.push_back(head);
}

struct Auxiliaries {
  const FactualityEffect* modal = nullptr;
  bool perfect = false;      // "have" after the modal
  bool progressive = false;  // "be …ing" after the modal
};

class Judge {
 public:
  Judge(const Tree& tree, const FactualityWords& words, const FactualityContext& context)
      : tree_(tree), words_(words), context_(context) {}

  Factuality judge(const Clause& clause, std::uint32_t predicate) {
    std::vector<std::uint32_t> chain;
    chain_of(tree_, clause.head, predicate, chain);
    for (const std::uint32_t token : chain) weigh(token, token != predicate);
    if (clause.type == Clause::Type::kConjunct && clause.parent >= 0)
      share(clause, static_cast<std::uint32_t>(tree_.at(clause.head).head));
    if (clause.subject && !clause.own_subject && clause.type == Clause::Type::kConjunct)
      look_at(*clause.subject, tree_.at(*clause.subject).deprel);
    settle(predicate);
    return result_;
  }

 private:
  // One word of the chain and all that depends on it directly.
  void weigh(std::uint32_t token, bool governs) {
    if (governs) apply(words_.find(tree_, token, Role::kGovernor));
    apply(words_.find(tree_, token, Role::kFalse));
    for (const std::uint32_t c : tree_.children(token)) look_at(c, tree_.at(c).deprel);
  }

  void look_at(std::uint32_t c, Deprel deprel) {
    switch (deprel) {
      case Deprel::kAux:
      case Deprel::kAuxPass:
      case Deprel::kCop:
        take_auxiliary(c);
        break;
      case Deprel::kAdvmod:
      case Deprel::kCc:
      case Deprel::kCcPreconj:
      case Deprel::kDet:
      case Deprel::kDiscourse:
      case Deprel::kMark:
        if (!(words_.find(tree_, c, Role::kNegator) && is_only(c))) {
          apply(words_.find(tree_, c, Role::kNegator));
          apply(words_.find(tree_, c, Role::kAdverb));
        }
        for (const std::uint32_t g : tree_.children(c))  // "no longer", "not yet"
          if ((tree_.at(g).deprel == Deprel::kAdvmod || tree_.at(g).deprel == Deprel::kDet) && !is_bound(g))
            apply(words_.find(tree_, g, Role::kNegator));
        break;
      case Deprel::kNsubj:
      case Deprel::kNsubjPass:
      case Deprel::kObj:
      case Deprel::kObl:
      case Deprel::kExpl:
      case Deprel::kNsubjOuter:
        if (deprel != Deprel::kObl) apply(words_.find(tree_, c, Role::kNegator));
        for (const std::uint32_t g : tree_.children(c))
          if ((tree_.at(g).deprel == Deprel::kDet || tree_.at(g).deprel == Deprel::kAdvmod) && deprel != Deprel::kObl &&
              !is_bound(g))
            apply(words_.find(tree_, g, Role::kNegator));
        break;
      default:
        break;
    }
  }

  // Auxiliaries hold for every verb that shares them: "had been counted and released".
  void share(const Clause& clause, std::uint32_t first) {
    for (const std::uint32_t c : tree_.children(clause.head))
      if (tree_.at(c).deprel == Deprel::kAux || tree_.at(c).deprel == Deprel::kCop || tree_.at(c).deprel == Deprel::kAuxPass)
        return;
    if (tree_.at(clause.head).features & (kPast | kPresent)) return;
    for (const std::uint32_t c : tree_.children(first))
      if (tree_.at(c).deprel == Deprel::kAux) take_auxiliary(c);
  }

  void take_auxiliary(std::uint32_t c) {
    apply(words_.find(tree_, c, Role::kNegator));
    if (const auto* modal = words_.find(tree_, c, Role::kModal))
      aux_.modal = modal;
    else if (aux_.modal && tree_.text(c) == "have")
      aux_.perfect = true;
    else if (aux_.modal && tree_.text(c) == "be")
      aux_.progressive = true;
  }

  void apply(const FactualityEffect* effect) {
    if (!effect) return;
    if (effect->negative) result_.polarity = Polarity::kNegative;
    if (effect->certainty) lower_certainty(result_, *effect->certainty);
    if (effect->modality) result_.modality = *effect->modality;
  }

  // "not only" affirms.
  bool is_only(std::uint32_t token) const {
    return token + 1 < tree_.size() &&
           (tree_.text(token + 1) == "only" || tree_.text(token + 1) == "just" || tree_.text(token + 1) == "merely");
  }
  // "no fewer than", "no less than" bound a number.
  bool is_bound(std::uint32_t token) const { return token + 2 < tree_.size() && tree_.text(token + 2) == "than"; }

  void settle(std::uint32_t predicate) {
    if (aux_.modal) apply_modal(*aux_.modal, predicate);
    if (context_.conditional) result_.modality = Modality::kConditional;
    if (context_.toll && result_.modality == Modality::kPlanned && !context_.promised && aux_.modal) {
      result_.modality = Modality::kActual;
      lower_certainty(result_, Certainty::kProbable);
    }
    if (!context_.attribution) return;
    switch (context_.attribution->force) {
      case CueForce::kDeny:
        result_.polarity = result_.polarity == Polarity::kNegative ? Polarity::kPositive : Polarity::kNegative;
        break;
      case CueForce::kRumour:
        result_.certainty = Certainty::kPossible;
        break;
      case CueForce::kBelieve:
        lower_certainty(result_, Certainty::kProbable);
        break;
      case CueForce::kPromise:
      case CueForce::kThreaten:
        if (!(tree_.at(predicate).features & (kPast | kPresent)) && result_.modality == Modality::kActual && context_.promised)
          result_.modality = Modality::kPlanned;
        break;
      default:
        break;
    }
  }

  void apply_modal(const FactualityEffect& modal, std::uint32_t predicate) {
    const bool denied_ability = result_.polarity == Polarity::kNegative && modal.certainty == Certainty::kPossible;
    if (modal.past == FactualityEffect::Past::kHearsay) {
      apply_would(predicate);
      return;
    }
    if (modal.certainty && !denied_ability) lower_certainty(result_, *modal.certainty);
    if (modal.modality && !aux_.perfect && !(denied_ability && modal.certainty)) result_.modality = *modal.modality;
  }

  // "would": under a condition conditional; after a past cue the future as seen then; else the hearsay of translated news
  // ("would have fled", "would be preparing"), or a condition left unsaid.
  void apply_would(std::uint32_t predicate) {
    if (context_.conditional) return;
    const bool gerund = tree_.at(predicate).features & kGerund;
    if ((aux_.perfect || (aux_.progressive && gerund)) && context_.attribution && !context_.attribution->quoted) {
      lower_certainty(result_, Certainty::kProbable);
      return;
    }
    result_.modality = context_.attribution && !context_.attribution->quoted ? Modality::kPlanned : Modality::kConditional;
    if (context_.toll) {
      result_.modality = Modality::kActual;
      lower_certainty(result_, Certainty::kProbable);
    }
  }

  const Tree& tree_;
  const FactualityWords& words_;
  const FactualityContext& context_;
  Factuality result_;
  Auxiliaries aux_;
};

}  // namespace

Result<void> FactualityWords::load(const std::filesystem::path& file, Words& words) {
  auto table = Table::load(file);
  if (!table) return tl::unexpected(table.error());
  std::array<std::size_t, 5> at{};
  constexpr std::array<std::string_view, 5> names = {"word", "role", "polarity", "certainty", "modality"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto column = table->column(names[i]);
    if (!column) return tl::unexpected(column.error());
    at[i] = *column;
  }
  for (const Table::Row& row : table->rows()) {
    const auto role = role_named(row.fields[at[1]]);
    if (!role) return fail(ErrorCode::kMalformed, table->where(row), "\"" + std::string(row.fields[at[1]]) + "\" is no role");
    FactualityEffect effect;
    effect.role = *role;
    effect.negative = row.fields[at[2]] == "negative";
    effect.certainty = certainty_named(row.fields[at[3]]);
    effect.modality = modality_named(row.fields[at[4]]);
    if (row.fields[at[4]] == "hearsay") effect.past = FactualityEffect::Past::kHearsay;
    for (const std::string_view word : split_list(row.fields[at[0]])) entries_.push_back({words.intern(word), effect});
  }
  std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) { return a.word < b.word; });
  return {};
}

const FactualityEffect* FactualityWords::find(WordId word, Role role) const {
  if (word == 0) return nullptr;
  auto at = std::lower_bound(entries_.begin(), entries_.end(), word, [](const Entry& e, WordId w) { return e.word < w; });
  for (; at != entries_.end() && at->word == word; ++at)
    if (at->effect.role == role) return &at->effect;
  return nullptr;
}

const FactualityEffect* FactualityWords::find(const Tree& tree, std::uint32_t token, Role role) const {
  if (const auto* effect = find(tree.form(token), role)) return effect;
  return find(tree.lemma(token), role);
}

ClauseWords FactualityWords::clause_words() const {
  ClauseWords marks;
  for (const Entry& entry : entries_) {
    auto& list = entry.effect.role == Role::kCondition ? marks.condition : marks.question;
    if (entry.effect.role != Role::kCondition && entry.effect.role != Role::kQuestion) continue;
    if (list.size() <= entry.word) list.resize(entry.word + 1, false);
    list[entry.word] = true;
  }
  return marks;
}

Factuality judge(const Tree& tree, const FactualityWords& words, const Clause& clause, std::uint32_t predicate,
                 const FactualityContext& context) {
  return Judge(tree, words, context).judge(clause, predicate);
}

}  // namespace hearsay
