#include "claim/speakers.h"

#include <algorithm>
#include <array>

#include "text/table.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

const Mention* mention_at(const Marks& marks, std::uint32_t token) {
  if (token >= marks.mention_at.size() || marks.mention_at[token] < 0) return nullptr;
  return &marks.mentions[static_cast<std::size_t>(marks.mention_at[token])];
}

bool is_party(const Marks& marks, EntityId entity) {
  return marks.entities[entity].type == EntityType::kOrganization;
}

/// Where an official belongs if a place stands beside the word ("Kenyan officials", "Kenya's officials"); a place where they
/// merely are ("officials in Nairobi") says nothing.
bool belongs(Deprel deprel) {
  return deprel == Deprel::kAmod || deprel == Deprel::kCompound || deprel == Deprel::kNmodPoss;
}

}  // namespace

Result<SpeakerResolver> SpeakerResolver::load(const std::filesystem::path& lexicon) {
  auto table = Table::load(lexicon / "generic_speakers.lex");
  if (!table) return tl::unexpected(table.error());
  const auto word = table->column("word"), kind = table->column("kind");
  for (const auto* column : {&word, &kind})
    if (!*column) return tl::unexpected(column->error());
  constexpr std::array<std::string_view, 4> kKinds = {"class", "office", "text", "body"};
  SpeakerResolver out;
  for (const Table::Row& row : table->rows()) {
    const auto* found = std::find(kKinds.begin(), kKinds.end(), row.fields[*kind]);
    if (found == kKinds.end()) return fail(ErrorCode::kMalformed, table->where(row), "is of an unknown kind");
    out.words_.emplace(row.fields[*word], static_cast<Generic>(found - kKinds.begin() + 1));
  }
  return out;
}

SpeakerResolver::Generic SpeakerResolver::generic(const Token& token) const {
  const auto found = words_.find(to_lower(token.lemma));
  return found == words_.end() ? Generic::kNone : found->second;
}

std::optional<EntityId> SpeakerResolver::entity_at(const Marks& marks, std::uint32_t token) {
  const Mention* mention = mention_at(marks, token);
  return mention ? std::optional(mention->entity) : std::nullopt;
}

/// The organization that stands in the phrase; else whose it is ("its tally"), else the place that it belongs to.
std::optional<EntityId> SpeakerResolver::body_of(const Reading& reading, const Marks& marks, std::uint32_t head,
                                                 TokenRange phrase) const {
  std::optional<EntityId> owner, place;
  for (std::uint32_t t = phrase.begin; t < phrase.end; ++t) {
    const Mention* mention = mention_at(marks, t);
    if (!mention || t == head) continue;
    if (is_party(marks, mention->entity)) return mention->entity;
    const Token& token = reading.tokens[t];
    const bool beside = token.head == static_cast<std::int32_t>(head) && belongs(token.deprel);
    if (beside && marks.entities[mention->entity].type == EntityType::kPlace && !place) place = mention->entity;
    if (beside && token.deprel == Deprel::kNmodPoss && mention->form == Mention::Form::kPronoun && !owner) owner = mention->entity;
  }
  return owner ? owner : place;
}

/// The person whom a phrase names: "chief physician Ana Reyes", "the governor, Lu Wen". Not one who merely owns something or
/// stands in a relative clause.
std::optional<EntityId> SpeakerResolver::person_in(const Article& article, const Reading& reading, const Marks& marks,
                                                   TokenRange phrase) const {
  bool governed = false;  // under a preposition: "the lawyer of Ana Reyes"
  for (std::uint32_t t = phrase.begin; t < phrase.end; ++t) {
    const Token& token = reading.tokens[t];
    const std::string_view word = token.span.of(article.text);
    if (token.upos == Upos::kVerb || word == "who" || word == "which") break;
    if (word == ",") governed = false;
    if (token.upos == Upos::kAdp) governed = true;
    const Mention* mention = mention_at(marks, t);
    if (governed || !mention || mention->form != Mention::Form::kName ||
        marks.entities[mention->entity].type != EntityType::kPerson)
      continue;
    const std::uint32_t after = mention->tokens.end;
    const bool owns = after < phrase.end && reading.tokens[after].upos == Upos::kPart;
    if (!owns) return mention->entity;
  }
  return std::nullopt;
}

SpeakerResolver::Who SpeakerResolver::resolve(const Article& article, const Reading& reading, const DependencyTrees& trees,
                                              const Marks& marks, std::uint32_t head, TokenRange phrase) const {
  const Token& token = reading.tokens[head];
  const Generic generic = this->generic(token);
  const Mention* mention = mention_at(marks, head);
  const bool common = mention && marks.entities[mention->entity].common;
  const bool named = mention && (mention->form == Mention::Form::kName || (mention->form == Mention::Form::kPronoun && !common));
  if (named && marks.entities[mention->entity].type != EntityType::kPlace) return {mention->entity, false};
  if (const auto person = person_in(article, reading, marks, phrase)) return {person, false};
  if (named) return {mention->entity, false};
  if (generic == Generic::kClass) return {std::nullopt, true};
  if (generic == Generic::kOffice || generic == Generic::kText) {
    if (const auto body = body_of(reading, marks, head, phrase.contains(head) ? phrase : trees.extent(head))) return {body, false};
    if (mention && generic == Generic::kOffice && !common) return {mention->entity, false};
    if (mention && marks.entities[mention->entity].speaks_for) return {marks.entities[mention->entity].speaks_for, false};
    return {std::nullopt, true};
  }
  if (mention) return {mention->entity, false};
  if (generic == Generic::kBody)
    if (const auto body = body_of(reading, marks, head, phrase)) return {body, false};
  for (std::uint32_t t = phrase.begin; t < phrase.end; ++t) {  // "harbour spokesman Ana Reyes", whose name the marks do not know
    if (reading.tokens[t].upos == Upos::kVerb) break;
    if (this->generic(reading.tokens[t]) != Generic::kOffice) continue;
    if (const auto body = body_of(reading, marks, t, phrase)) return {body, false};
  }
  for (std::uint32_t t = phrase.begin; t < phrase.end; ++t) {  // the tree may have missed the head of a name
    const Mention* other = mention_at(marks, t);
    if (other && other->form == Mention::Form::kName && t + 1 >= head && t <= head + 1) return {other->entity, false};
  }
  return {std::nullopt, true};
}

}  // namespace hearsay
