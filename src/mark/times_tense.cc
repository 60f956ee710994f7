#include "mark/times_tense.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hearsay {

namespace {

constexpr int kMostSteps = 8;         // up the tree
constexpr std::uint32_t kReach = 12;  // words to either side

class Tense {
 public:
  Tense(const TimeRules& rules, const Article& article, const Reading& reading, const Sentence& sentence)
      : rules_(rules), text_(article.text), reading_(reading), sentence_(sentence) {}

  Direction by_tree(const TimeExpression& expression) const;
  bool root_is_present() const;
  Direction by_words(TokenRange range) const;

 private:
  bool is_class(std::uint32_t token, std::string_view name) const;
  bool governs_future(std::uint32_t verb) const;
  Direction of_verb(std::uint32_t verb) const;

  const TimeRules& rules_;
  std::string_view text_;
  const Reading& reading_;
  const Sentence& sentence_;
};

bool Tense::is_class(std::uint32_t token, std::string_view name) const {
  const ClassId class_id = *TimeRules::class_named(name);
  const auto known = [&](std::string_view word) {
    const std::int32_t index = rules_.find(word);
    return index >= 0 && (rules_.word(index).classes & (std::uint64_t{1} << class_id)) != 0;
  };
  const Token& t = reading_.tokens[token];
  if (!t.lemma.empty() && known(t.lemma)) return true;
  // Surface in lower case, for readings without lemmas and for "'ll".
  constexpr std::size_t kLongest = 24;
  std::array<char, kLongest> lower{};
  const std::string_view surface = t.span.of(text_);
  if (surface.size() > kLongest) return false;
  std::transform(surface.begin(), surface.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return known({lower.data(), surface.size()});
}

// The verb stands under a word that looks ahead: "plans to meet", "is expected to arrive".
bool Tense::governs_future(std::uint32_t verb) const {
  const Token& token = reading_.tokens[verb];
  const bool complement = token.deprel == Deprel::kXcomp || token.deprel == Deprel::kCcomp || token.deprel == Deprel::kAdvcl ||
                          token.deprel == Deprel::kAcl;
  return complement && token.head >= 0 && (token.features & kInfinitive) != 0 &&
         is_class(static_cast<std::uint32_t>(token.head), "planned");
}

Direction Tense::of_verb(std::uint32_t verb) const {
  const Token& token = reading_.tokens[verb];
  bool past = (token.features & kPast) != 0;
  bool present = (token.features & kPresent) != 0;
  bool have = false;
  bool any_aux = false;
  // Auxiliaries stand near their verb; the bound keeps endless sentences cheap.
  const std::uint32_t first = verb > sentence_.tokens.begin + kReach ? verb - kReach : sentence_.tokens.begin;
  const std::uint32_t last = std::min(verb + kReach, sentence_.tokens.end);
  for (std::uint32_t i = first; i < last; ++i) {
    const Token& child = reading_.tokens[i];
    if (child.head != static_cast<std::int32_t>(verb)) continue;
    const bool aux = child.deprel == Deprel::kAux || child.deprel == Deprel::kAuxPass || child.deprel == Deprel::kCop;
    if (!aux) continue;
    any_aux = true;
    if (is_class(i, "future")) return Direction::kFuture;
    past = past || (child.features & kPast) != 0;
    present = present || (child.features & kPresent) != 0;
    have = have || child.lemma == "have";
  }
  if (governs_future(verb)) return Direction::kFuture;
  if (past || have) return Direction::kPast;
  // "is scheduled for Friday", "organisers expect crowds on Friday"
  if (present && !sentence_.headline && is_class(verb, "planned")) return Direction::kFuture;
  if (present && any_aux && (token.features & kGerund) != 0) return Direction::kFuture;
  // "kills 12 on Tuesday": a headline's present is past; "reopens on Monday" in the text is not.
  if (present) return sentence_.headline ? Direction::kPast : Direction::kUnknown;
  if ((token.features & kParticiple) != 0) return Direction::kPast;
  return Direction::kUnknown;
}

Direction Tense::by_tree(const TimeExpression& expression) const {
  const TokenRange range = expression.tokens;
  std::int32_t at = static_cast<std::int32_t>(range.begin);
  for (int step = 0; step < kMostSteps && at >= 0; ++step) {
    const Token& token = reading_.tokens[static_cast<std::size_t>(at)];
    const bool outside = !range.contains(static_cast<std::uint32_t>(at));
    if (outside && (token.upos == Upos::kVerb || token.upos == Upos::kAux || token.features != 0)) {
      // "promised results for Thursday"
      if (expression.ahead && is_class(static_cast<std::uint32_t>(at), "planned")) return Direction::kFuture;
      if (token.upos == Upos::kVerb || token.upos == Upos::kAux || token.upos == Upos::kAdj) {
        const Direction direction = of_verb(static_cast<std::uint32_t>(at));
        if (direction != Direction::kUnknown) return direction;
      }
    }
    at = token.head;
  }
  return Direction::kUnknown;
}

bool Tense::root_is_present() const {
  for (std::uint32_t i = sentence_.tokens.begin; i < sentence_.tokens.end; ++i) {
    const Token& token = reading_.tokens[i];
    if (token.deprel == Deprel::kRoot && token.head < 0) return (token.features & kPresent) != 0;
  }
  return false;
}

Direction Tense::by_words(TokenRange range) const {
  const std::uint32_t first = range.begin > sentence_.tokens.begin + kReach ? range.begin - kReach : sentence_.tokens.begin;
  for (std::uint32_t i = range.begin; i > first;) {
    --i;
    if (is_class(i, "future")) return Direction::kFuture;
    if (is_class(i, "planned") && i + 1 < range.begin && reading_.tokens[i + 1].span.of(text_) == "to") return Direction::kFuture;
    const Token& token = reading_.tokens[i];
    if ((token.upos == Upos::kVerb || token.upos == Upos::kAux) && (token.features & kPast) != 0) return Direction::kPast;
  }
  const std::uint32_t last = std::min(range.end + kReach, sentence_.tokens.end);
  for (std::uint32_t i = range.end; i < last; ++i) {
    if (is_class(i, "future")) return Direction::kFuture;
    const Token& token = reading_.tokens[i];
    if ((token.upos == Upos::kVerb || token.upos == Upos::kAux) && (token.features & kPast) != 0) return Direction::kPast;
  }
  return Direction::kUnknown;
}

}  // namespace

Direction find_direction(const TimeRules& rules, const Article& article, const Reading& reading, const TimeExpression& expression) {
  const Tense tense(rules, article, reading, reading.sentences[expression.sentence]);
  if (expression.open_end) return Direction::kFuture;
  const Direction direction = tense.by_tree(expression);
  return direction != Direction::kUnknown ? direction : tense.by_words(expression.tokens);
}

bool is_told_in_present(const TimeRules& rules, const Article& article, const Reading& reading, const TimeExpression& expression) {
  return Tense(rules, article, reading, reading.sentences[expression.sentence]).root_is_present();
}

}  // namespace hearsay
