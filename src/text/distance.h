#pragma once

namespace hearsay {

/// Kilometres between two points on a sphere of the Earth's mean radius, by the haversine formula. Arguments in degrees.
double distance_km(double lat1, double lon1, double lat2, double lon2);

}  // namespace hearsay
