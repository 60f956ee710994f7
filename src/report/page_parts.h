#pragma once

#include <string_view>

namespace hearsay::page {

/// The files under web/, as they were when the library was built (cmake/embed.cmake).
std::string_view html();
std::string_view css();
std::string_view js();       ///< the parts under web/page/ in their order
std::string_view live_js();  ///< web/live.js
std::string_view basemap();  ///< JSON

}  // namespace hearsay::page
