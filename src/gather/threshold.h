#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace hearsay {

/// From which likeness on articles are of one story. It rises with the number of articles, because among many some stranger is
/// always rather like, and words are weighed the better the more there are.
struct Threshold {
  static constexpr float kFew = 4, kMany = 300;
  float of_few = 0;
  float of_many = 0;  ///< of `kMany` and more

  float among(std::size_t articles) const {
    const float share = std::log1p(static_cast<float>(articles) / kFew) / std::log1p(kMany / kFew);
    return of_few + (of_many - of_few) * std::min(1.0F, share);
  }
};

}  // namespace hearsay
