// What was found, as the marks show it: entities that the text mentions, their names, and the mentions in text order.

#include <algorithm>
#include <string>
#include <unordered_map>

#include "mark/entities_work.h"

namespace hearsay {
namespace {

class MarkWriter {
 public:
  MarkWriter(EntityWork& work, Marks& marks) : work_(work), words_(work.words), marks_(marks) {}

  void run() {
    std::stable_sort(work_.mentions.begin(), work_.mentions.end(),
                     [](const DraftMention& a, const DraftMention& b) { return a.span < b.span; });
    number_entities();
    for (const DraftMention& mention : work_.mentions)
      if (mention.entity >= 0) write(mention);
    name_entities();
    marks_.mention_at.assign(words_.size(), -1);
    for (std::size_t i = 0; i < marks_.mentions.size(); ++i) {
      std::int32_t& slot = marks_.mention_at[marks_.mentions[i].head];
      if (slot < 0 || (marks_.mentions[i].form == Mention::Form::kName &&
                       marks_.mentions[static_cast<std::size_t>(slot)].form != Mention::Form::kName))
        slot = static_cast<std::int32_t>(i);
    }
  }

 private:
  // By first mention.
  void number_entities() {
    number_.assign(work_.entities.size(), -1);
    std::int32_t next = 0;
    for (const DraftMention& mention : work_.mentions)
      if (mention.entity >= 0 && number_[static_cast<std::size_t>(mention.entity)] < 0)
        number_[static_cast<std::size_t>(mention.entity)] = next++;
    marks_.entities.assign(static_cast<std::size_t>(next), Entity{});
    for (std::size_t i = 0; i < work_.entities.size(); ++i)
      if (number_[i] >= 0) write(work_.entities[i], marks_.entities[static_cast<std::size_t>(number_[i])]);
  }

  void write(const DraftEntity& draft, Entity& entity) const {
    entity.type = draft.type;
    entity.name = draft.name;
    entity.common = draft.common;
    entity.plural = draft.plural;
    if (draft.place) entity.place = work_.gazetteer.sense(draft.place->place());
    if (draft.type == EntityType::kPlace && !entity.place) {
      entity.place = draft.around ? somewhere_in(work_.gazetteer.sense(draft.around->place())) : PlaceSense{};
      entity.place->place_class = PlaceSense::Class::kFacility;
      if (draft.country) entity.place->country = work_.lexicon.countries[*draft.country].iso;
    }
    const auto numbered = [&](const std::optional<EntityId>& id) {
      return id && number_[*id] >= 0 ? std::optional(static_cast<EntityId>(number_[*id])) : std::nullopt;
    };
    entity.speaks_for = numbered(draft.speaks_for);
    entity.located_in = numbered(draft.located_in);
  }

  // "Cellar Bay in Fife": no point of its own, but in the middle of what it lies in.
  static PlaceSense somewhere_in(PlaceSense outer) {
    PlaceSense inner;
    inner.middle_lat = outer.middle_lat;
    inner.middle_lon = outer.middle_lon;
    inner.country = std::move(outer.country);
    return inner;
  }

  void write(const DraftMention& draft) {
    Mention mention;
    mention.span = draft.span;
    mention.tokens = draft.tokens;
    mention.head = draft.head;
    mention.form = draft.form;
    mention.entity = static_cast<EntityId>(number_[static_cast<std::size_t>(draft.entity)]);
    TokenRange phrase = words_.phrase(draft.head);
    phrase.begin = std::min(phrase.begin, draft.tokens.begin);
    phrase.end = std::max(phrase.end, draft.tokens.end);
    mention.phrase = words_.span(phrase);
    marks_.mentions.push_back(mention);
  }

  // A proper name is the fuller the more words it has; a party named by nouns is called what the text calls it most.
  void name_entities() {
    std::vector<std::size_t> best(marks_.entities.size(), 0);
    std::vector<std::unordered_map<std::string, std::size_t>> seen(marks_.entities.size());
    for (const Mention& mention : marks_.mentions) {
      Entity& entity = marks_.entities[mention.entity];
      if (mention.form != Mention::Form::kName && !(entity.common && mention.form == Mention::Form::kNominal)) continue;
      const std::string text(mention.span.of(work_.article.text));
      const std::size_t times = ++seen[mention.entity][text];
      if (times == 1 && entity.aliases.size() < kMostAliases) entity.aliases.push_back(text);
      const std::size_t weight = entity.common ? times : mention.tokens.size() * 1000 + text.size();
      if (weight > best[mention.entity]) {
        best[mention.entity] = weight;
        entity.name = text;
      }
    }
    for (Entity& entity : marks_.entities)
      if (entity.aliases.empty() && !entity.name.empty()) entity.aliases.push_back(entity.name);
  }

  static constexpr std::size_t kMostAliases = 200;

  EntityWork& work_;
  const EntityWords& words_;
  Marks& marks_;
  std::vector<std::int32_t> number_;
};

}  // namespace

void write_marks(EntityWork& work, Marks& marks) {
  MarkWriter(work, marks).run();
}

}  // namespace hearsay
