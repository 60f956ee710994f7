#include "claim/frames.h"

#include <algorithm>

#include "text/table.h"

namespace hearsay {
namespace {

Result<void> load_extents(const std::filesystem::path& file, ClaimLexicon& lexicon) {
  auto table = Table::load(file);
  if (!table) return tl::unexpected(table.error());
  const auto word = table->column("word");
  const auto extent = table->column("extent");
  if (!word) return tl::unexpected(word.error());
  if (!extent) return tl::unexpected(extent.error());
  for (const Table::Row& row : table->rows()) {
    const std::string_view value = row.fields[*extent];
    if (value != "full" && value != "partial")
      return fail(ErrorCode::kMalformed, table->where(row), "extent is \"full\" or \"partial\"");
    for (const std::string_view each : split_list(row.fields[*word]))
      lexicon.extents.push_back({lexicon.words.intern(each), value == "full" ? Extent::kFull : Extent::kPartial});
  }
  return {};
}

Result<void> name_classes(ClaimLexicon& lexicon) {
  struct Wanted {
    ClassBits ClaimLexicon::*member;
    std::string_view name;
  };
  const Wanted wanted[] = {{&ClaimLexicon::person, "person"},
                           {&ClaimLexicon::organization, "organization"},
                           {&ClaimLexicon::place, "place"},
                           {&ClaimLexicon::number, "number"},
                           {&ClaimLexicon::country, "country"},
                           {&ClaimLexicon::part, "part"},
                           {&ClaimLexicon::relative, "relative"},
                           {&ClaimLexicon::first_plural, "first-plural"},
                           {&ClaimLexicon::first_singular, "first-singular"},
                           {&ClaimLexicon::third_person, "third-person"},
                           {&ClaimLexicon::third_gendered, "third-gendered"},
                           {&ClaimLexicon::locative, "locative"},
                           {&ClaimLexicon::origin, "origin"},
                           {&ClaimLexicon::report, "report"},
                           {&ClaimLexicon::anaphor, "anaphor"},
                           {&ClaimLexicon::generic, "generic"},
                           {&ClaimLexicon::light, "light"},
                           {&ClaimLexicon::occur, "occur"},
                           {&ClaimLexicon::stative, "stative"},
                           {&ClaimLexicon::aspect, "aspect"},
                           {&ClaimLexicon::circumstance, "circumstance"},
                           {&ClaimLexicon::victim, "victim"},
                           {&ClaimLexicon::measure, "measure"},
                           {&ClaimLexicon::collective, "collective"},
                           {&ClaimLexicon::ranked, "ranked"}};
  for (const Wanted& each : wanted) {
    lexicon.*each.member = lexicon.classes.bit(each.name);
    if (lexicon.*each.member == 0) return fail(ErrorCode::kMalformed, "nominals_classes.lex", "names one class too many");
  }
  lexicon.by = lexicon.words.intern("by");
  lexicon.of = lexicon.words.intern("of");
  return {};
}

// The innermost attribution of every token: outer ones first, so that inner ones overwrite them.
std::vector<std::int32_t> spread_attributions(const Tree& tree, std::span<const Attribution> attributions) {
  std::vector<std::int32_t> of(tree.size(), -1);
  std::vector<std::uint32_t> order(attributions.size());
  const auto extent = [&](std::uint32_t i) {
    std::uint32_t bytes = 0;
    for (const Span span : attributions[i].content) bytes += span.size();
    return bytes;
  };
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return extent(a) > extent(b); });
  const auto& tokens = tree.reading().tokens;
  for (const std::uint32_t i : order) {
    for (const Span span : attributions[i].content) {
      auto at = std::lower_bound(tokens.begin(), tokens.end(), span.begin,
                                 [](const Token& t, std::uint32_t b) { return t.span.begin < b; });
      for (; at != tokens.end() && at->span.begin < span.end; ++at)
        of[static_cast<std::size_t>(at - tokens.begin())] = static_cast<std::int32_t>(i);
    }
  }
  return of;
}

// "is expected to return", "plans to leave": the governor tints its complement, it attributes nothing. Nor does one that takes a
// stance without a clause of its own ("discussed the border"): that is a deed, and its object no claim.
bool only_governs(const ClaimLexicon& lexicon, const Tree& tree, const Attribution& attribution) {
  if (attribution.stance && attribution.cue_head && *attribution.cue_head < tree.size() &&
      !tree.child(*attribution.cue_head, Deprel::kCcomp) && !tree.child(*attribution.cue_head, Deprel::kXcomp) &&
      !tree.child(*attribution.cue_head, Deprel::kAdvcl) && !attribution.quoted)
    return true;
  if (!attribution.cue_head || *attribution.cue_head >= tree.size()) return false;
  const auto* effect = lexicon.factuality.find(tree, *attribution.cue_head, FactualityEffect::Role::kGovernor);
  return effect && (effect->certainty || effect->modality) && infinitive_below(tree, *attribution.cue_head);
}

std::vector<Attribution> without_governors(const ClaimLexicon& lexicon, const Tree& tree,
                                           std::span<const Attribution> attributions) {
  std::vector<Attribution> kept(attributions.begin(), attributions.end());
  for (Attribution& attribution : kept)
    if (only_governs(lexicon, tree, attribution)) {
      attribution.content.clear();
      attribution.cue_head.reset();
    }
  return kept;
}

std::vector<bool> cues(std::uint32_t size, std::span<const Attribution> attributions, bool accusing) {
  std::vector<bool> marked(size, false);
  for (const Attribution& attribution : attributions)
    if (attribution.cue_head && *attribution.cue_head < size && (!accusing || attribution.force == CueForce::kAccuse))
      marked[*attribution.cue_head] = true;
  return marked;
}

template <typename Marked>
std::vector<std::int32_t> spread(std::uint32_t size, const std::vector<Marked>& marked) {
  std::vector<std::int32_t> at(size, -1);
  for (std::size_t i = 0; i < marked.size(); ++i)
    for (std::uint32_t t = marked[i].tokens.begin; t < marked[i].tokens.end && t < size; ++t) at[t] = static_cast<std::int32_t>(i);
  return at;
}

}  // namespace

Result<ClaimLexicon> ClaimLexicon::load(const std::filesystem::path& folder) {
  ClaimLexicon lexicon;
  if (auto named = name_classes(lexicon); !named) return tl::unexpected(named.error());
  if (auto loaded = lexicon.words.load_irregular(folder / "verb_forms.lex"); !loaded) return tl::unexpected(loaded.error());
  for (const char* file : {"nominals_classes.lex", "nominals_verbs.lex"})
    if (auto loaded = lexicon.classes.load(folder / file, lexicon.words); !loaded) return tl::unexpected(loaded.error());
  auto predicates = Predicates::load(folder, lexicon.words, lexicon.classes);
  if (!predicates) return tl::unexpected(predicates.error());
  lexicon.predicates = std::move(*predicates);
  if (auto loaded = lexicon.factuality.load(folder / "factuality.lex", lexicon.words); !loaded)
    return tl::unexpected(loaded.error());
  lexicon.clause_words = lexicon.factuality.clause_words();
  if (auto loaded = load_extents(folder / "extent.lex", lexicon); !loaded) return tl::unexpected(loaded.error());
  return lexicon;
}

ArticleView::ArticleView(const ClaimLexicon& claim_lexicon, const Article& an_article, const Reading& a_reading,
                         const Marks& some_marks, std::span<const Attribution> some_attributions)
    : lexicon(claim_lexicon),
      article(an_article),
      marks(some_marks),
      tree(an_article, a_reading, claim_lexicon.words),
      attributions(without_governors(claim_lexicon, tree, some_attributions)),
      clauses(tree, claim_lexicon.clause_words, cues(tree.size(), attributions, false), cues(tree.size(), attributions, true)),
      quantity_at(spread(tree.size(), some_marks.quantities)),
      time_at(spread(tree.size(), some_marks.times)),
      attribution_of_(spread_attributions(tree, attributions)),
      attribution_by_(tree.size(), -1) {
  for (std::size_t i = 0; i < attributions.size(); ++i)
    if (const auto cue = attributions[i].cue_head; cue && *cue < tree.size()) attribution_by_[*cue] = static_cast<std::int32_t>(i);
}

const Mention* ArticleView::mention_at(std::uint32_t token) const {
  if (token >= marks.mention_at.size() || marks.mention_at[token] < 0) return nullptr;
  return &marks.mentions[static_cast<std::size_t>(marks.mention_at[token])];
}

bool ArticleView::is_in_class(std::uint32_t token, ClassBits bits) const {
  return ((lexicon.classes.of(tree.lemma(token)) | lexicon.classes.of(tree.form(token))) & bits) != 0;
}

ClassBits ArticleView::classes_of(std::uint32_t token) const {
  ClassBits bits = lexicon.classes.of(tree.lemma(token)) | lexicon.classes.of(tree.form(token));
  if (const Mention* mention = mention_at(token)) {
    const Entity& entity = marks.entities[mention->entity];
    bits |= entity.type == EntityType::kPerson  ? lexicon.person
            : entity.type == EntityType::kPlace ? lexicon.place
                                                : lexicon.organization;
    if (entity.place && entity.place->place_class == PlaceSense::Class::kCountry) bits |= lexicon.country;
  } else if (tree.at(token).upos == Upos::kPropn) {
    bits |= lexicon.person | lexicon.place | lexicon.organization;  // a name that nobody has recognised may be any of them
  }
  if (quantity_at[token] >= 0) bits |= lexicon.number;
  // "thousands of residents", "a number of soldiers", "the city of Homs": what is under "of" counts too.
  for (const std::uint32_t c : tree.children(token)) {
    const Deprel d = tree.at(c).deprel;
    if (d == Deprel::kAppos) {
      if (const Mention* mention = mention_at(c); mention && marks.entities[mention->entity].type == EntityType::kPerson)
        bits |= lexicon.person;
    }
    if (d != Deprel::kNmod) continue;
    const auto preposition = tree.child(c, Deprel::kCase);
    const bool is_measure = tree.at(token).upos == Upos::kNum || is_in_class(token, lexicon.measure);
    if (preposition && tree.is_word(*preposition, lexicon.of) && is_measure)
      bits |= lexicon.number | lexicon.classes.of(tree.lemma(c));
  }
  return bits;
}

std::optional<std::uint32_t> ArticleView::attribution_of(std::uint32_t token) const {
  return attribution_of_[token] < 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(attribution_of_[token]));
}

std::optional<std::uint32_t> ArticleView::attribution_by(std::uint32_t cue) const {
  return attribution_by_[cue] < 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(attribution_by_[cue]));
}

}  // namespace hearsay
