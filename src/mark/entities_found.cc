#include "mark/entities_found.h"

#include "text/utf8.h"

namespace hearsay {

bool FoundNames::is_free(TokenRange range) const {
  return std::all_of(owner_.begin() + range.begin, owner_.begin() + range.end, [](std::int32_t owner) { return owner == kFree; });
}

DraftMention& FoundNames::put(TokenRange range, EntityType type, bool seen, char gender) {
  DraftMention mention;
  mention.tokens = range;
  mention.span = without_marks(work_.article, words_.span(range));
  mention.head = words_.head_of(range);
  mention.type = type;
  mention.seen = seen;
  mention.gender = gender;
  std::fill(owner_.begin() + range.begin, owner_.begin() + range.end, static_cast<std::int32_t>(found_.size()));
  found_.push_back(mention);
  return found_.back();
}

bool FoundNames::is_lexical(TokenRange range) const {
  bool qualifies = true;  // "Syrian Islamist"
  for (std::uint32_t t = range.begin; t < range.end && qualifies; ++t)
    qualifies = words_.token(t).upos == Upos::kAdj || (work_.demonym_at(t) && !work_.country_at({t, t + 1}));
  if (qualifies && words_.token(words_.head_of(range)).deprel != Deprel::kNsubj) return true;
  if (lexicon_.demonyms.whole(words_, range) && !lexicon_.country_names.whole(words_, range)) return true;
  if (lexicon_.group_phrases.whole(words_, range) || lexicon_.role_phrases.whole(words_, range)) return true;
  if (range.size() == 1 && (lexicon_.place_nouns.whole(words_, range) || lexicon_.body_nouns.whole(words_, range))) return true;
  return range.size() == 1 && words_.token(range.begin).upos == Upos::kPron;
}

bool FoundNames::in_or_near(std::uint32_t head) const {
  return head > 0 && lexicon_.is(EntityLexicon::WordClass::kWithin, words_.lower(head - 1));
}

bool FoundNames::bears_place(TokenRange range) const {
  constexpr std::int64_t kTownByAnotherName = 1000;
  const auto bearers = work_.gazetteer.named(fold(words_.text(range)));
  return !bearers.empty() &&
         (!bearers.front().alternate() || work_.gazetteer.place(bearers.front().place()).population >= kTownByAnotherName);
}

TokenRange FoundNames::proper_run(std::uint32_t t) const {
  TokenRange range{t, t + 1};
  const std::uint32_t limit = words_.sentence_at(t).tokens.end;
  while (range.end < limit && !is_taken(range.end) && words_.token(range.end).upos == Upos::kPropn && words_.is_capital(range.end))
    ++range.end;
  return range;
}

}  // namespace hearsay
