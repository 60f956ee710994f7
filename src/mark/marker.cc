#include "mark/marker.h"

#include <utility>

#include "mark/entities.h"
#include "mark/gazetteer.h"
#include "mark/quantities.h"
#include "mark/times.h"

namespace hearsay {

struct Marker::Impl {
  TimeFinder times;
  QuantityFinder quantities;
  std::unique_ptr<Gazetteer> gazetteer;  // at an address of its own: the entity finder keeps a reference to it
  EntityFinder entities;
};

Marker::Marker() = default;
Marker::~Marker() = default;
Marker::Marker(Marker&&) noexcept = default;
Marker& Marker::operator=(Marker&&) noexcept = default;

Result<Marker> Marker::open(const std::filesystem::path& lexicon, const std::filesystem::path& gazetteer) {
  Result<TimeFinder> times = TimeFinder::load(lexicon);
  if (!times) return tl::unexpected(times.error());
  Result<QuantityFinder> quantities = QuantityFinder::load(lexicon);
  if (!quantities) return tl::unexpected(quantities.error());
  Result<Gazetteer> places = Gazetteer::open(gazetteer);
  if (!places) return tl::unexpected(places.error());
  auto kept = std::make_unique<Gazetteer>(std::move(*places));
  Result<EntityFinder> entities = EntityFinder::load(lexicon, *kept);
  if (!entities) return tl::unexpected(entities.error());
  Marker marker;
  marker.impl_ = std::make_unique<Impl>(Impl{std::move(*times), std::move(*quantities), std::move(kept), std::move(*entities)});
  return marker;
}

Marks Marker::mark(const Article& article, const Reading& reading) const {
  Marks marks;
  marks.times = impl_->times.find(article, reading);
  marks.quantities = impl_->quantities.find(article, reading, marks.times);
  impl_->entities.find(article, reading, marks);
  return marks;
}

}  // namespace hearsay
