#include "mark/entities.h"

#include <algorithm>

#include "mark/coref.h"
#include "mark/entities_lexicon.h"
#include "mark/entities_work.h"

namespace hearsay {

struct EntityFinder::Impl {
  EntityLexicon lexicon;
  const Gazetteer& gazetteer;
};

EntityFinder::EntityFinder() = default;
EntityFinder::~EntityFinder() = default;
EntityFinder::EntityFinder(EntityFinder&&) noexcept = default;
EntityFinder& EntityFinder::operator=(EntityFinder&&) noexcept = default;

Result<EntityFinder> EntityFinder::load(const std::filesystem::path& lexicon, const Gazetteer& gazetteer) {
  auto tables = EntityLexicon::load(lexicon);
  if (!tables) return tl::unexpected(tables.error());
  EntityFinder finder;
  finder.impl_.reset(new Impl{std::move(*tables), gazetteer});
  return finder;
}

void EntityFinder::find(const Article& article, const Reading& reading, Marks& marks) const {
  EntityWork work(article, reading, marks.times, impl_->lexicon, impl_->gazetteer);
  collect_names(work);
  collect_collectives(work);
  unite_people(work);
  weigh_countries(work);
  add_home_places(work);
  unite_places(work);
  locate_places(work);
  unite_bodies(work);
  unite_aliases(work);
  note_nouns(work);
  resolve_descriptions(work);
  link_entities(work);
  write_marks(work, marks);
}

}  // namespace hearsay
