#include "mark/coref_discourse.h"

#include <algorithm>

namespace hearsay {

bool is_subject(Deprel deprel) {
  return deprel == Deprel::kNsubj || deprel == Deprel::kNsubjPass || deprel == Deprel::kNsubjOuter;
}

void Discourse::note(std::int32_t entity, std::uint32_t token) {
  recent_.push_back({entity, token, work_.words.sentence(token), is_subject(work_.words.token(token).deprel)});
}

void Discourse::rename(std::int32_t from, std::int32_t into) {
  for (Recent& recent : recent_)
    if (recent.entity == from) recent.entity = into;
}

void Discourse::note_subject(std::uint32_t token) {
  last_subject_ = token;
  const std::int32_t verb = work_.words.token(token).head;
  if (verb < 0 || work_.words.token(static_cast<std::uint32_t>(verb)).head < 0) main_subject_ = token;
}

// "She saw her": subject and object of one verb are two, unless the pronoun says "herself".
bool Discourse::is_same_clause(std::uint32_t pronoun, const Recent& recent) const {
  const Token& token = work_.words.token(pronoun);
  const bool object = token.deprel == Deprel::kObj || token.deprel == Deprel::kIobj || token.deprel == Deprel::kObl;
  return object && recent.subject && work_.words.token(recent.token).head == token.head &&
         !work_.words.lower(pronoun).ends_with("self");
}

std::optional<std::int32_t> Discourse::person(std::uint32_t token, char gender) const {
  constexpr std::uint32_t kSentencesBack = 4;
  constexpr int kFarthest = -9;
  const std::uint32_t here = work_.words.sentence(token);
  std::int32_t best = -1;
  int best_score = kFarthest;
  std::vector<std::int32_t> seen;
  for (std::size_t i = recent_.size(); i-- > 0 && recent_.size() - i <= kRemembered;) {
    const Recent& recent = recent_[i];
    if (recent.sentence + kSentencesBack < here) break;
    const DraftEntity& entity = work_.entities[static_cast<std::size_t>(recent.entity)];
    if (entity.type != EntityType::kPerson || is_same_clause(token, recent)) continue;
    int score = -2 * static_cast<int>(here - recent.sentence) + (recent.subject ? 3 : 0);
    if (entity.gender != 0) score += entity.gender == gender ? 3 : -8;
    score -= static_cast<int>(std::count(seen.begin(), seen.end(), recent.entity) > 0);  // the nearest mention speaks for an entity
    seen.push_back(recent.entity);
    if (score > best_score) {
      best_score = score;
      best = recent.entity;
    }
  }
  if (best >= 0) return best;
  return thing(token, false);  // translations give bodies a gender
}

std::optional<std::int32_t> Discourse::thing(std::uint32_t token, bool plural) const {
  constexpr std::uint32_t kSentencesBack = 1;
  const std::uint32_t here = work_.words.sentence(token);
  if (!last_subject_ || work_.words.sentence(*last_subject_) + kSentencesBack < here) return std::nullopt;
  const bool main = main_subject_ && work_.words.sentence(*last_subject_) < here &&
                    work_.words.sentence(*main_subject_) == work_.words.sentence(*last_subject_);
  const std::uint32_t antecedent = main ? *main_subject_ : *last_subject_;
  const std::int32_t mention = work_.head_at[antecedent];
  if (mention < 0) return std::nullopt;
  const std::int32_t entity = work_.mentions[static_cast<std::size_t>(mention)].entity;
  if (entity < 0) return std::nullopt;
  const DraftEntity& subject = work_.entities[static_cast<std::size_t>(entity)];
  if (subject.type == EntityType::kPerson || (subject.type == EntityType::kPlace && !subject.is_country)) return std::nullopt;
  if (!plural && subject.plural && subject.common) return std::nullopt;
  const Recent as_recent{entity, antecedent, work_.words.sentence(antecedent), true};
  return is_same_clause(token, as_recent) ? std::nullopt : std::optional(entity);
}

}  // namespace hearsay
