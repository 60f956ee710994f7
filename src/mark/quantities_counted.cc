#include "mark/quantities_counted.h"

#include <algorithm>

namespace hearsay {

namespace {

constexpr std::uint32_t kReach = 6;  // words between a number and what it counts

// The plural in which a unit glued by a hyphen is meant: "13-year" counts years.
std::string plural_of(std::string_view singular, double value) {
  std::string unit(singular);
  if (value != 1 && !unit.ends_with('s') && unit.size() > 2 && unit != "feet") unit += 's';
  return unit;
}

}  // namespace

Counted CountedFinder::find(std::uint32_t begin, std::uint32_t end) const {
  if (std::optional<Counted> found = measure(end)) return *found;
  if (std::optional<Counted> found = state(end)) return *found;
  if (std::optional<Counted> found = noun(begin, end)) return *found;
  return {std::nullopt, std::nullopt, end};
}

// "150 km", "48.9%", "13-year", "200 square miles".
std::optional<Counted> CountedFinder::measure(std::uint32_t end) const {
  std::uint32_t at = end;
  const bool hyphen = at + 1 < line_.size() && line_[at].is('-') && line_[at].glued && line_[at + 1].glued;
  if (hyphen) ++at;
  for (const QuantityRole role : {QuantityRole::kPercent, QuantityRole::kMeasure, QuantityRole::kTime}) {
    const std::optional<PhraseFound> found = lexicon_.find(role, line_, at);
    if (!found) continue;
    const Span span = line_.span(found->begin, found->end);
    // One letter is a measure only beside its digits ("10m") or where nothing says otherwise ("10 m high").
    if (span.size() == 1 && line_[at].is_word() && !line_[at].glued) continue;
    Counted counted;
    counted.token = line_[found->end - 1].token;
    counted.end = found->end;
    std::string unit = found->unit.empty() ? std::string(span.of(text_)) : std::string(found->unit);
    if (hyphen) unit = plural_of(unit, 2);
    counted.unit = std::move(unit);
    return counted;
  }
  return std::nullopt;
}

// "31 dead", "six killed, around 30 missing".
std::optional<Counted> CountedFinder::state(std::uint32_t end) const {
  const std::optional<PhraseFound> found = lexicon_.find(QuantityRole::kState, line_, end);
  if (!found) return std::nullopt;
  // "30 wounded soldiers" counts soldiers.
  const std::uint32_t next = found->end;
  if (next < line_.size() && line_[next].is_word() && is_nounlike(line_[next].token) &&
      !lexicon_.find(QuantityRole::kStop, line_, next) && reading_.tokens[line_[next].token].upos != Upos::kX) {
    return std::nullopt;
  }
  return Counted{line_[found->end - 1].token, std::string(line_.span(found->begin, found->end).of(text_)), found->end};
}

bool CountedFinder::is_nounlike(std::uint32_t token) const {
  const Upos upos = reading_.tokens[token].upos;
  return upos == Upos::kNoun || upos == Upos::kPropn || upos == Upos::kX;
}

std::uint32_t CountedFinder::atom_after(std::uint32_t token, std::uint32_t from) const {
  std::uint32_t at = from;
  while (at < line_.size() && line_[at].token <= token) ++at;
  return at;
}

std::optional<Counted> CountedFinder::noun(std::uint32_t begin, std::uint32_t end) const {
  const std::optional<std::uint32_t> by_tree = noun_by_tree(begin, end);
  std::optional<std::uint32_t> head = by_tree ? by_tree : noun_by_words(end);
  if (!head) return std::nullopt;
  // A parser may hang the number on the first of two nouns: "two police officers", "three rebel officers".
  const auto yields = [&](std::uint32_t token) {
    const Token& next = reading_.tokens[token + 1];
    if (reading_.tokens[token].upos != Upos::kNoun || next.upos != Upos::kNoun) return false;
    const bool plural_follows = (next.features & kPlural) != 0 && (reading_.tokens[token].features & kPlural) == 0;
    return reading_.tokens[token].head == static_cast<std::int32_t>(token + 1) || plural_follows;
  };
  while (*head + 1 < sentence_.tokens.end && yields(*head)) {
    ++*head;
  }
  // Nouns joined before it belong to the unit: "patrol boats".
  std::uint32_t first = *head;
  while (first > line_[end - 1].token + 1 && reading_.tokens[first - 1].upos == Upos::kNoun &&
         reading_.tokens[first - 1].head == static_cast<std::int32_t>(*head))
    --first;
  const Span span{reading_.tokens[first].span.begin, reading_.tokens[*head].span.end};
  return Counted{*head, std::string(span.of(text_)), atom_after(*head, end)};
}

// nummod of a noun; or "hundreds of people", where the number itself is the noun.
std::optional<std::uint32_t> CountedFinder::noun_by_tree(std::uint32_t begin, std::uint32_t end) const {
  const std::uint32_t first = line_[begin].token;
  const std::uint32_t last = line_[end - 1].token;
  const auto close = [&](std::int32_t token) {
    return token > static_cast<std::int32_t>(last) && token <= static_cast<std::int32_t>(last + kReach) &&
           token < static_cast<std::int32_t>(sentence_.tokens.end);
  };
  for (std::uint32_t t = first; t <= last; ++t) {
    const Token& token = reading_.tokens[t];
    if (token.deprel == Deprel::kNummod && close(token.head) && is_nounlike(static_cast<std::uint32_t>(token.head))) {
      // Nothing that ends a noun phrase may stand between.
      bool broken = false;
      for (std::uint32_t i = last + 1; i < static_cast<std::uint32_t>(token.head); ++i) {
        const Upos upos = reading_.tokens[i].upos;
        broken = broken || upos == Upos::kVerb || upos == Upos::kAux || upos == Upos::kPron || upos == Upos::kNum ||
                 reading_.tokens[i].span.of(text_) == ",";
      }
      if (!broken) return static_cast<std::uint32_t>(token.head);
    }
  }
  return std::nullopt;
}

std::optional<std::uint32_t> CountedFinder::noun_by_words(std::uint32_t end) const {
  std::uint32_t at = end;
  std::uint32_t steps = 0;
  while (const std::optional<PhraseFound> pass = lexicon_.find(QuantityRole::kPass, line_, at)) {
    // "other"/"others" may itself be what is counted.
    const std::uint32_t token = line_[at].token;
    const bool noun = reading_.tokens[token].upos == Upos::kNoun;
    const bool last = pass->end >= line_.size() || !line_[pass->end].is_word();
    if (pass->end == at + 1 && (noun || (last && line_[at].text != "of")))
      return line_[at].text.ends_with('s') ? std::optional(token) : std::nullopt;
    at = pass->end;
  }
  std::optional<std::uint32_t> best;
  for (; at < line_.size() && steps < kReach; ++at, ++steps) {
    if (!line_[at].is_word()) {
      if (line_[at].is('-') && line_[at].glued) continue;
      break;
    }
    const std::uint32_t token = line_[at].token;
    const Upos upos = reading_.tokens[token].upos;
    // In capitals it is a name: "three IS fighters".
    const bool stop = !line_[at].capital && lexicon_.find(QuantityRole::kStop, line_, at);
    if (stop || upos == Upos::kVerb || upos == Upos::kAux || upos == Upos::kPron || upos == Upos::kAdp || upos == Upos::kDet ||
        upos == Upos::kSconj || upos == Upos::kCconj) {
      // A participle may stand before the noun: "12 captured tanks".
      if (upos == Upos::kVerb && !best && (reading_.tokens[token].features & (kParticiple | kGerund)) != 0 && !stop) continue;
      break;
    }
    if (is_nounlike(token)) {
      best = token;
      // Without tags the first word is the best guess.
      if (upos == Upos::kX) break;
      continue;
    }
    if (best) break;
  }
  return best;
}

}  // namespace hearsay
