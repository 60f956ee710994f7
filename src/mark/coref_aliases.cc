// Names that the text itself says are one: "Orlov, better known as the Baker".

#include <algorithm>

#include "mark/coref.h"

namespace hearsay {
namespace {

constexpr int kMostMerges = 64;  // keeps strange input cheap

bool is_quote(std::string_view word) {
  return word == "\"" || word == "“" || word == "”" || word == "'" || word == "‘" || word == "’" || word == "``" || word == "''" ||
         word == "«" || word == "»";
}

class AliasUniter {
 public:
  explicit AliasUniter(EntityWork& work) : work_(work), words_(work.words), lexicon_(work.lexicon) {}

  void run() {
    for (std::size_t i = 0; i < work_.mentions.size() && merges_ < kMostMerges; ++i) {
      if (work_.mentions[i].entity < 0 || work_.mentions[i].form != Mention::Form::kName) continue;
      const std::int32_t other = alias_after(work_.mentions[i]);
      if (other < 0) continue;
      const std::int32_t a = work_.mentions[i].entity, b = work_.mentions[static_cast<std::size_t>(other)].entity;
      if (b < 0 || a == b || work_.mentions[i].type == EntityType::kPlace || !may_be_one(a, b)) continue;
      merge_entities(work_, a, b);
      ++merges_;
    }
  }

 private:
  std::uint32_t skip(std::uint32_t t, std::uint32_t end) const {
    while (t < end && (words_.lower(t) == "," || words_.lower(t) == "(" || words_.lower(t) == "-" || words_.lower(t) == "–" ||
                       words_.lower(t) == "the" || is_quote(words_.lower(t))))
      ++t;
    return t;
  }

  // The name that an alias phrase, or quotation marks within commas, join to the mention.
  std::int32_t alias_after(const DraftMention& mention) const {
    const std::uint32_t end = words_.sentence_at(mention.head).tokens.end;
    const std::uint32_t start = skip(mention.tokens.end, end);
    if (start >= end) return -1;
    if (const auto hit = lexicon_.alias_phrases.match(words_, start, end); hit && joins(hit, mention.tokens.end, start))
      return name_at(skip(start + hit.length, end), end);
    if (words_.lower(start) == "whom") return named_after(start + 1, std::min(end, start + kNamingWithin));
    if (start >= mention.tokens.end + 2 && is_quote(words_.lower(start - 1))) {
      const std::int32_t name = name_at(start, end);
      if (name < 0 || work_.mentions[static_cast<std::size_t>(name)].type != EntityType::kPerson ||
          mention.type != EntityType::kPerson)
        return -1;
      const std::uint32_t after = work_.mentions[static_cast<std::size_t>(name)].tokens.end;
      return after < end && is_quote(words_.lower(after)) ? name : -1;
    }
    return -1;
  }

  // Whether the phrase at `start` says that what stands before and after it is one; `gap` is where the first name ends.
  bool joins(PhraseIndex::Hit hit, std::uint32_t gap, std::uint32_t start) const {
    switch (static_cast<EntityLexicon::AliasForm>(hit.value)) {
      case EntityLexicon::AliasForm::kBetween:
        return true;
      case EntityLexicon::AliasForm::kApart:
        return gap < start;
      case EntityLexicon::AliasForm::kParenthesis:
        return gap < start && words_.lower(start - 1) == "(";
      case EntityLexicon::AliasForm::kNominal:
        return false;
    }
    return false;
  }

  // A woman is no man, and a person no body.
  bool may_be_one(std::int32_t a, std::int32_t b) const {
    const DraftEntity& one = work_.entities[static_cast<std::size_t>(a)];
    const DraftEntity& other = work_.entities[static_cast<std::size_t>(b)];
    return one.type == other.type && !(one.gender && other.gender && one.gender != other.gender);
  }

  // "whom the whole street knows as Aunt Greta"
  std::int32_t named_after(std::uint32_t t, std::uint32_t end) const {
    while (t < end && !lexicon_.is(EntityLexicon::WordClass::kNaming, words_.lower(t))) ++t;
    if (t >= end) return -1;
    ++t;
    if (t < end && words_.lower(t) == "as") ++t;
    return name_at(skip(t, end), end);
  }

  static constexpr std::uint32_t kNamingWithin = 10;

  std::int32_t name_at(std::uint32_t t, std::uint32_t end) const {
    if (t >= end) return -1;
    const std::int32_t name = work_.name_at[t];
    if (name < 0 || work_.mentions[static_cast<std::size_t>(name)].tokens.begin != t) return -1;
    const std::uint32_t after = work_.mentions[static_cast<std::size_t>(name)].tokens.end;
    return after < end && words_.token(after).upos == Upos::kPart ? -1 : name;  // "formerly Ortega's deputy"
  }

  EntityWork& work_;
  const EntityWords& words_;
  const EntityLexicon& lexicon_;
  int merges_ = 0;
};

}  // namespace

void merge_entities(EntityWork& work, std::int32_t into, std::int32_t from) {
  if (into == from || into < 0 || from < 0) return;
  for (DraftMention& mention : work.mentions)
    if (mention.entity == from) mention.entity = into;
  DraftEntity& kept = work.entities[static_cast<std::size_t>(into)];
  DraftEntity& gone = work.entities[static_cast<std::size_t>(from)];
  if (!kept.group) {
    kept.group = gone.group;
    kept.qualifiers = gone.qualifiers;
  }
  if (!kept.gender) kept.gender = gone.gender;
  if (!kept.country) kept.country = gone.country;
  kept.common = kept.common && gone.common;
  kept.names += gone.names;
  kept.nouns.insert(kept.nouns.end(), gone.nouns.begin(), gone.nouns.end());
  gone.names = 0;
  gone.group.reset();
}

void unite_aliases(EntityWork& work) {
  AliasUniter(work).run();
}

}  // namespace hearsay
