// What the text calls each entity: "the company Northern Lines", "Gulu, a town", "the captain, Ana Reyes".

#include "mark/coref.h"

namespace hearsay {
namespace {

class NounNoter {
 public:
  explicit NounNoter(EntityWork& work) : work_(work), words_(work.words) {}

  void run() {
    for (std::size_t i = 0; i < work_.mentions.size(); ++i) {
      const DraftMention mention = work_.mentions[i];
      if (mention.entity < 0 || mention.form != Mention::Form::kName) continue;
      note_children(mention);
      note_parent(mention);
      note_before(mention);
    }
  }

 private:
  void note(const DraftMention& mention, std::uint32_t t) {
    constexpr std::size_t kMost = 24;
    DraftEntity& entity = work_.entities[static_cast<std::size_t>(mention.entity)];
    if (work_.name_at[t] >= 0 || entity.nouns.size() >= kMost) return;
    const EntityLexicon& lexicon = work_.lexicon;
    const bool known = entity.type == EntityType::kPerson ? bool(lexicon.role_phrases.match(words_, t, t + 1)) ||
                                                                bool(lexicon.title_phrases.match(words_, t, t + 1))
                       : entity.type == EntityType::kPlace ? bool(lexicon.place_nouns.match(words_, t, t + 1))
                                                           : bool(lexicon.body_nouns.match(words_, t, t + 1));
    if (known) entity.nouns.emplace_back(words_.lower(t));
  }

  void note_children(const DraftMention& mention) {
    for (std::int32_t c = words_.first_child(mention.head); c >= 0; c = words_.next_sibling(static_cast<std::uint32_t>(c))) {
      const Deprel deprel = words_.token(static_cast<std::uint32_t>(c)).deprel;
      if (deprel == Deprel::kAppos || deprel == Deprel::kCompound || deprel == Deprel::kFlat)
        note(mention, static_cast<std::uint32_t>(c));
    }
  }

  // "the captain, Ana Reyes"; "the island of Samos"; "Gulu prison"
  void note_parent(const DraftMention& mention) {
    const Token& token = words_.token(mention.head);
    if (token.head < 0) return;
    const auto above = static_cast<std::uint32_t>(token.head);
    const bool of = mention.tokens.begin > 0 && words_.lower(mention.tokens.begin - 1) == "of";
    if (token.deprel == Deprel::kAppos || token.deprel == Deprel::kFlat || token.deprel == Deprel::kCompound ||
        (token.deprel == Deprel::kNmod && of && mention.type == EntityType::kPlace))
      note(mention, above);
  }

  // Titles that the parser hung elsewhere.
  void note_before(const DraftMention& mention) {
    const std::uint32_t begin = words_.sentence_at(mention.head).tokens.begin;
    for (std::uint32_t t = mention.tokens.begin; t-- > begin && mention.tokens.begin - t <= 3;) {
      const Upos upos = words_.token(t).upos;
      if (upos != Upos::kNoun && upos != Upos::kPropn && upos != Upos::kAdj) return;
      note(mention, t);
    }
  }

  EntityWork& work_;
  const EntityWords& words_;
};

}  // namespace

void note_nouns(EntityWork& work) {
  NounNoter(work).run();
}

}  // namespace hearsay
