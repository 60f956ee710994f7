// Where the places are: the gazetteer's senses of each name, weighed by size, by the countries that the article speaks of, by what
// the text calls the place, and by the other places around it.

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "mark/coref.h"
#include "mark/entities_work.h"
#include "text/distance.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

using Class = PlaceSense::Class;
using NounClass = EntityLexicon::PlaceNoun::Class;

struct Candidate {
  Gazetteer::Bearer bearer;
  Gazetteer::Place place;
  std::int32_t country = -1;  ///< index into the lexicon's countries
  double prior = 0;
  double score = 0;
};

struct Seat {
  std::int32_t entity = 0;
  std::vector<Candidate> candidates;  ///< the best by prior, a few
  std::int32_t container = -1;        ///< entity that follows after a comma: "Paris, Texas"
  std::optional<NounClass> noun;      ///< what the text calls it: province, island, city
  std::size_t best = 0;
  std::int32_t country = -1;  ///< the country whose name this is
};

constexpr std::size_t kMostCandidates = 24, kMostSeats = 200, kFewCandidates = 12;
constexpr std::int64_t kSeatShare = 30;  // a region's seat has at least so small a part of its people
constexpr double kThreshold = 2.2, kForeignThreshold = 4.5, kSpelledToo = 2.2, kStrongHome = 2, kAlternate = 1.5, kSpelled = 1.5,
                 kInside = 6, kNamedCountry = 0.6, kFocus = 3;

class PlaceLocator {
 public:
  explicit PlaceLocator(EntityWork& work) : work_(work), words_(work.words) {}

  void run() {
    weigh_bylines();
    named_weight_ = work_.country_weight;
    gather_seats();
    for (Seat& seat : seats_) choose(seat, false);
    weigh_choices();
    for (Seat& seat : seats_) choose(seat, false);
    for (Seat& seat : seats_) choose(seat, true);
    for (const Seat& seat : seats_) settle(seat);
    merge_equal();
  }

 private:
  // A dateline is not read as prose, but it says where the article is from.
  void weigh_bylines() {
    constexpr std::int64_t kTownOfSome = 20000;
    for (const Span byline : work_.article.bylines) {
      const std::string_view text = byline.of(work_.article.text).substr(0, 200);
      for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of(",(:;/|-–\n", begin), text.size());
        const auto bearers = work_.gazetteer.named(fold(text.substr(begin, end - begin)));
        if (!bearers.empty()) {
          const Gazetteer::Place place = work_.gazetteer.place(likeliest(bearers));
          const auto country = work_.lexicon.country(place.country);
          if (country && (place.place_class == Class::kCountry || place.population >= kTownOfSome))
            work_.country_weight[*country] += place.place_class == Class::kCountry ? 3 : 1;
        }
        begin = end + 1;
      }
    }
  }

  std::uint32_t likeliest(std::span<const Gazetteer::Bearer> bearers) const {
    std::uint32_t best = bearers.front().place();
    for (const Gazetteer::Bearer bearer : bearers.first(std::min(bearers.size(), kMostCandidates)))
      if (!bearer.alternate() && work_.gazetteer.place(bearer.place()).place_class == Class::kCountry) best = bearer.place();
    return best;
  }

  void gather_seats() {
    std::unordered_map<std::int32_t, std::size_t> seat_of;
    for (const DraftMention& mention : work_.mentions) {
      if (mention.form != Mention::Form::kName || mention.type != EntityType::kPlace || mention.entity < 0) continue;
      const auto known = seat_of.find(mention.entity);
      if (known == seat_of.end() && seats_.size() >= kMostSeats) continue;
      if (known == seat_of.end()) {
        seat_of.emplace(mention.entity, seats_.size());
        seats_.push_back({mention.entity, {}, -1, std::nullopt, 0, -1});
      }
      Seat& seat = seats_[seat_of[mention.entity]];
      if (seat.candidates.empty()) find_candidates(seat, mention);
      read_context(seat, mention);
    }
    for (Seat& seat : seats_) {
      for (Candidate& candidate : seat.candidates) candidate.prior += noun_bonus(seat, candidate.place);
      prefer_seats_of_regions(seat);
    }
  }

  // A region that is called after its town: the name means the town, also in "Gulu region".
  static void prefer_seats_of_regions(Seat& seat) {
    std::unordered_map<std::string_view, Candidate*> town_of;
    for (Candidate& c : seat.candidates) {
      if (c.place.place_class != Class::kPopulated || c.place.admin1.empty()) continue;
      Candidate*& best = town_of[c.place.admin1];
      if (!best || best->place.population < c.place.population) best = &c;
    }
    for (Candidate& region : seat.candidates) {
      if (region.place.place_class != Class::kRegion) continue;
      const auto town = town_of.find(region.place.admin1);
      if (town == town_of.end() || town->second->place.population * kSeatShare < region.place.population) continue;
      town->second->prior = std::max(town->second->prior, region.prior);
      region.prior = town->second->prior - 0.5;
    }
  }

  void find_candidates(Seat& seat, const DraftMention& mention) {
    const std::string folded = fold(mention.span.of(work_.article.text));
    add_candidates(seat, work_.gazetteer.named(folded), 0);
    for (const TokenRange bare : {without_noun(mention), without_part(mention)})
      if (bare.size() > 0 && seat.candidates.empty()) add_candidates(seat, work_.gazetteer.named(fold(words_.text(bare))), 0);
    if (seat.candidates.size() < kFewCandidates)
      add_candidates(seat, work_.gazetteer.spelled(folded), seat.candidates.empty() ? kSpelled : kSpelledToo);
    if (const DraftEntity& entity = work_.entity_of(mention); entity.is_country) {
      seat.country = static_cast<std::int32_t>(*entity.country);
      std::erase_if(seat.candidates, [&](const Candidate& c) { return !is_country_like(c, seat.country); });
    }
  }

  // A country's name is the country's, but for a great region of another one ("Georgia").
  static bool is_country_like(const Candidate& c, std::int32_t country) {
    constexpr std::int64_t kGreatRegion = 3000000;
    if (c.place.place_class == Class::kCountry) return c.country == country;
    return c.place.place_class == Class::kRegion && !c.bearer.alternate() && c.country != country &&
           c.place.population >= kGreatRegion;
  }

  void add_candidates(Seat& seat, std::span<const Gazetteer::Bearer> bearers, double penalty) {
    for (const Gazetteer::Bearer bearer : bearers.first(std::min<std::size_t>(bearers.size(), 400))) {
      Candidate candidate;
      candidate.bearer = bearer;
      candidate.place = work_.gazetteer.place(bearer.place());
      candidate.country = country_index(candidate.place.country);
      candidate.prior = prior(candidate.place) - penalty - (bearer.alternate() ? kAlternate : 0);
      seat.candidates.push_back(candidate);
    }
  }

  std::int32_t country_index(std::string_view iso) {
    if (iso.empty()) return -1;
    const auto [known, fresh] = country_of_.try_emplace(iso, -1);
    if (fresh)
      if (const auto country = work_.lexicon.country(iso)) known->second = static_cast<std::int32_t>(*country);
    return known->second;
  }

  static double prior(const Gazetteer::Place& place) {
    switch (place.place_class) {
      case Class::kCountry:
        return 9;
      case Class::kNatural:
      case Class::kArea:
        return 7;
      case Class::kRegion:
        return std::log10(static_cast<double>(place.population) + 10);
      default:
        return std::log10(static_cast<double>(place.population) + 10) + 0.4;
    }
  }

  // "Tartus Governorate" without its noun.
  TokenRange without_noun(const DraftMention& mention) const {
    TokenRange range = mention.tokens;
    if (range.size() < 2 || !noun_at(range.end - 1)) return {};
    --range.end;
    return range;
  }

  // "south Gulu", "City of Gulu": a part of the place, or the place again.
  TokenRange without_part(const DraftMention& mention) const {
    TokenRange range = mention.tokens;
    while (range.size() > 1 && work_.lexicon.is(EntityLexicon::WordClass::kDirection, words_.lower(range.begin))) ++range.begin;
    if (range.size() > 2 && noun_at(range.begin) && words_.lower(range.begin + 1) == "of") range.begin += 2;
    return range == mention.tokens ? TokenRange{} : range;
  }

  std::optional<NounClass> noun_at(std::uint32_t t) const {
    const auto hit = work_.lexicon.place_nouns.match(words_, t, t + 1);
    return hit ? std::optional(work_.lexicon.places[hit.value].place_class) : std::nullopt;
  }

  void read_context(Seat& seat, const DraftMention& mention) {
    const std::uint32_t end = words_.sentence_at(mention.head).tokens.end, begin = words_.sentence_at(mention.head).tokens.begin;
    const std::uint32_t next = mention.tokens.end;
    std::optional<NounClass> noun;
    if (next < end && words_.lower(next) != ",") noun = noun_at(next);
    const std::uint32_t first = mention.tokens.begin;
    if (!noun && first >= begin + 2 && words_.lower(first - 1) == "of") noun = noun_at(first - 2);
    if (!noun && first > begin && words_.token(first - 1).deprel == Deprel::kCompound) noun = noun_at(first - 1);
    if (!noun && mention.tokens.size() > 1) noun = noun_at(mention.tokens.end - 1);
    if (noun && *noun != NounClass::kPart && !seat.noun) seat.noun = noun;
    if (next + 1 < end && (words_.lower(next) == "," || words_.lower(next) == "in") && seat.container < 0) {
      const std::int32_t name = work_.name_at[next + 1];
      if (name >= 0 && work_.mentions[static_cast<std::size_t>(name)].type == EntityType::kPlace)
        seat.container = work_.mentions[static_cast<std::size_t>(name)].entity;
    }
  }

  static double noun_bonus(const Seat& seat, const Gazetteer::Place& place) {
    if (!seat.noun) return 0;
    const bool region = place.place_class == Class::kRegion, town = place.place_class == Class::kPopulated;
    const bool nature = place.place_class == Class::kNatural || place.place_class == Class::kArea;
    switch (*seat.noun) {
      case NounClass::kRegion:
        return region ? 1.5 : 0;
      case NounClass::kPopulated:
        return town ? 1.5 : place.place_class == Class::kCountry ? -4 : -1;
      case NounClass::kIsland:
        return nature || region ? 1.5 : 0;
      case NounClass::kWater:
      case NounClass::kMountain:
        return nature ? 2 : -1.5;
      default:
        return 0;
    }
  }

  void choose(Seat& seat, bool with_neighbours) {
    const double total = std::max(1.0, sum_of_weights());
    for (Candidate& candidate : seat.candidates) {
      candidate.score = candidate.prior;
      if (candidate.country >= 0) {
        double weight = work_.country_weight[static_cast<std::size_t>(candidate.country)];
        if (candidate.country == seat.country && seat.candidates.size() > 1) weight = std::max(0.0, weight - own_weight(seat));
        candidate.score += kFocus * weight / total + (weight > 0 ? kNamedCountry : 0);
      }
      if (is_inside(candidate.place, seat.container)) candidate.score += kInside;
      if (with_neighbours) candidate.score += nearness(seat, candidate.place);
    }
    const auto best = std::max_element(seat.candidates.begin(), seat.candidates.end(),
                                       [](const Candidate& a, const Candidate& b) { return a.score < b.score; });
    seat.best = static_cast<std::size_t>(best - seat.candidates.begin());
    if (!with_neighbours && seat.candidates.size() > kMostCandidates) trim(seat);
  }

  // What the name itself gave to its country: it cannot speak for its own sense.
  double own_weight(const Seat& seat) const { return kCountryNamed * work_.entities[static_cast<std::size_t>(seat.entity)].names; }

  // Of a name that hundreds of places bear, those that may still win.
  static void trim(Seat& seat) {
    std::stable_sort(seat.candidates.begin(), seat.candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    std::stable_sort(seat.candidates.begin() + kMostCandidates / 2, seat.candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.prior > b.prior; });
    seat.candidates.resize(4 * kMostCandidates < seat.candidates.size() ? 4 * kMostCandidates : seat.candidates.size());
    seat.best = 0;
  }

  double sum_of_weights() const {
    double sum = 0;
    for (const double weight : work_.country_weight) sum += weight;
    return sum;
  }

  bool is_inside(const Gazetteer::Place& place, std::int32_t container) const {
    if (container < 0) return false;
    for (const Seat& seat : seats_)
      if (seat.entity == container && seat.best < seat.candidates.size()) {
        const Gazetteer::Place& outer = seat.candidates[seat.best].place;
        if (outer.place_class == Class::kCountry) return place.country == outer.country && place.place_class != Class::kCountry;
        return outer.place_class == Class::kRegion && place.admin1 == outer.admin1 && place.place_class == Class::kPopulated;
      }
    return false;
  }

  double nearness(const Seat& seat, const Gazetteer::Place& place) const {
    if (!place.located || place.place_class == Class::kCountry) return 0;
    double best = 0;
    for (const Seat& other : seats_) {
      if (other.entity == seat.entity || other.best >= other.candidates.size()) continue;
      const Candidate& chosen = other.candidates[other.best];
      if (chosen.score < kThreshold || !chosen.place.located || chosen.place.place_class == Class::kCountry ||
          chosen.place.place_class == Class::kArea)
        continue;
      if (std::abs(place.lat - chosen.place.lat) > 4) continue;
      const double km = distance_km(place.lat, place.lon, chosen.place.lat, chosen.place.lon);
      best = std::max(best, km < 60 ? 1.2 : km < 150 ? 0.9 : km < 400 ? 0.4 : 0.0);
      if (best >= 1.2) break;
    }
    return best;
  }

  // A town speaks for its country, the more the surer it is.
  void weigh_choices() {
    for (const Seat& seat : seats_) {
      if (seat.best >= seat.candidates.size()) continue;
      const Candidate& chosen = seat.candidates[seat.best];
      const auto country = work_.lexicon.country(chosen.place.country);
      if (!country || chosen.place.place_class == Class::kCountry) continue;
      double others = 0;
      for (const Candidate& candidate : seat.candidates)
        if (candidate.place.country != chosen.place.country) others = std::max(others, candidate.score);
      work_.country_weight[*country] += std::clamp((chosen.score - others) / 3, 0.0, 1.0);
    }
  }

  // In a country that an article about another one never names.
  bool is_foreign(const Candidate& candidate) const {
    if (candidate.country < 0 || named_weight_[static_cast<std::size_t>(candidate.country)] > 0) return false;
    const auto home = std::max_element(named_weight_.begin(), named_weight_.end());
    if (home == named_weight_.end() || *home < kStrongHome) return false;
    const auto& neighbours = work_.lexicon.countries[static_cast<std::size_t>(home - named_weight_.begin())].neighbours;
    return std::find(neighbours.begin(), neighbours.end(), candidate.place.country) == neighbours.end();
  }

  bool is_sure(const Seat& seat) const {
    if (seat.best >= seat.candidates.size()) return false;
    const Candidate& chosen = seat.candidates[seat.best];
    return chosen.score >= (is_foreign(chosen) ? kForeignThreshold : kThreshold);
  }

  // What no gazetteer knows lies where the text puts it: "Greenlea, Auckland".
  void settle_within(const Seat& inner) {
    if (inner.container < 0 || inner.country >= 0) return;
    for (const Seat& outer : seats_)
      if (outer.entity == inner.container && is_sure(outer))
        work_.entities[static_cast<std::size_t>(inner.entity)].around = outer.candidates[outer.best].bearer;
  }

  void settle(const Seat& seat) {
    if (!is_sure(seat)) return settle_within(seat);
    const Candidate& chosen = seat.candidates[seat.best];
    DraftEntity& entity = work_.entities[static_cast<std::size_t>(seat.entity)];
    const auto country = work_.lexicon.country(chosen.place.country);
    if (seat.noun == NounClass::kFacility && !(country && work_.country_weight[*country] > 0)) return;
    entity.place = chosen.bearer;
    entity.country = country;
    entity.is_country = chosen.place.place_class == Class::kCountry;
  }

  void merge_equal() {
    std::unordered_map<std::uint32_t, std::int32_t> by_place;
    for (const Seat& seat : seats_) {
      const DraftEntity& entity = work_.entities[static_cast<std::size_t>(seat.entity)];
      if (!entity.place) continue;
      const auto [known, fresh] = by_place.emplace(entity.place->place(), seat.entity);
      if (!fresh) merge_entities(work_, known->second, seat.entity);
    }
  }

  EntityWork& work_;
  const EntityWords& words_;
  std::vector<Seat> seats_;
  std::unordered_map<std::string_view, std::int32_t> country_of_;
  std::vector<double> named_weight_;  // before the towns spoke
};

}  // namespace

void locate_places(EntityWork& work) {
  PlaceLocator(work).run();
}

}  // namespace hearsay
