#include "text/distance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hearsay {

double distance_km(double lat1, double lon1, double lat2, double lon2) {
  constexpr double kRadian = std::numbers::pi / 180, kDiameterKm = 12742;
  const double a = lat1 * kRadian, b = lat2 * kRadian;
  const double h =
      std::pow(std::sin((b - a) / 2), 2) + std::cos(a) * std::cos(b) * std::pow(std::sin((lon2 - lon1) * kRadian / 2), 2);
  return kDiameterKm * std::asin(std::min(1.0, std::sqrt(h)));
}

}  // namespace hearsay
