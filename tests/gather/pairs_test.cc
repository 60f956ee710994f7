#include "gather/pairs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

namespace hearsay {
namespace {

/// Prints of a few words each, some with a day, sorted as `likest_pairs` asks.
std::vector<Print> random_prints(unsigned seed, std::size_t count) {
  std::mt19937 dice(seed);
  std::vector<Print> prints(count);
  for (std::size_t i = 0; i < count; ++i) {
    std::map<std::uint32_t, float> words;
    for (int n = 0; n < 12; ++n) words[static_cast<std::uint32_t>(dice() % 60)] += 1;
    for (const auto& [term, times] : words) prints[i].terms.push_back({term, 1 + std::log(times)});
    if (i >= count / 3) prints[i].day = Date{std::chrono::days{20'000 + static_cast<int>(i)}};
  }
  return prints;
}

TEST(Pairs, AllThatShareAWordInTheWindowAreFound) {
  for (unsigned seed = 0; seed < 5; ++seed) {
    const std::vector<Print> prints = random_prints(seed, 45);
    const std::vector<WordVector> vectors = word_vectors(prints);
    std::map<std::pair<std::uint32_t, std::uint32_t>, float> found;
    for (const Likeness& pair : likest_pairs(prints, vectors, 7)) {
      EXPECT_LT(pair.b, pair.a);
      EXPECT_TRUE(found.emplace(std::pair(pair.a, pair.b), pair.cosine).second) << "each pair once";
    }
    for (std::uint32_t a = 0; a < prints.size(); ++a)
      for (std::uint32_t b = 0; b < a; ++b) {
        const bool apart = prints[a].day && prints[b].day && *prints[a].day - *prints[b].day > std::chrono::days(7);
        const float cosine = cosine_of(vectors[a], vectors[b]);
        const auto pair = found.find({a, b});
        EXPECT_EQ(pair != found.end(), cosine > 0 && !apart) << a << " " << b;
        if (pair != found.end()) {
          EXPECT_FLOAT_EQ(pair->second, cosine);
        }
      }
  }
}

TEST(Pairs, VectorsHaveLengthOne) {
  for (const WordVector& vector : word_vectors(random_prints(9, 20))) EXPECT_NEAR(cosine_of(vector, vector), 1, 1e-4);
  EXPECT_TRUE(word_vectors({}).empty());
  WordVector nothing;
  normalise(nothing);
  EXPECT_EQ(cosine_of(nothing, nothing), 0);
}

}  // namespace
}  // namespace hearsay
