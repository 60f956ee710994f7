#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "gather/copies.h"
#include "gather/link.h"

namespace hearsay {

/// The words of an article with their weights, as a vector of length one. Words count by how few of all articles use them.
using WordVector = std::vector<Print::Weighted>;

/// Vectors of all articles.
std::vector<WordVector> word_vectors(std::span<const Print> prints);

/// The cosine of two vectors of length one.
float cosine_of(const WordVector& a, const WordVector& b);

/// Makes its length one.
void normalise(WordVector& vector);

/// The pairs of articles that are rather like, each once: of every article those with the likest before it, none that is further
/// from its day than the window. Prints must be sorted by day, those without one first.
///
/// Cost: O(articles * most telling words * articles looked at for each), both bounded.
std::vector<Likeness> likest_pairs(std::span<const Print> prints, std::span<const WordVector> vectors, int window_days);

}  // namespace hearsay
