#pragma once

#include <string>

#include "hearsay/error.h"
#include "hearsay/situation.h"

namespace hearsay {

/// Room 8: a situation as text. Each is a pure function; the JSON is the contract and all others are views of it.
std::string to_json(const Situation& situation);
std::string to_markdown(const Situation& situation, int width = 100);
std::string to_html(const Situation& situation);     ///< one self-contained page that works offline
std::string to_csv(const Situation& situation);      ///< one row per claim
std::string to_geojson(const Situation& situation);  ///< a feature per event with coordinates

}  // namespace hearsay
