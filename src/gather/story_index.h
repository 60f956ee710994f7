#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

#include "gather/copies.h"

namespace hearsay {

/// The articles of the window, found by what they tell. Words count by how few of the articles in the window use them.
///
/// Method: single-pass clustering with a decaying vocabulary (Allan and others, 1998, on topic detection), cosine over tf-idf.
class StoryIndex {
 public:
  struct Seen {
    Print print;
    std::uint32_t wire = 0;
    std::uint32_t story = 0;
    float norm = 0;  ///< of its weighted words, by the vocabulary of its day
  };
  struct Hit {
    std::uint32_t article = 0;  ///< for `at`
    float cosine = 0;
  };

  /// The articles most like the print, the likest first.
  std::vector<Hit> likest(const Print& print) const;

  /// The story that an article with these hits belongs to; none where all are too unlike.
  std::optional<std::uint32_t> best_story(const std::vector<Hit>& hits) const;

  void add(Print print, std::uint32_t wire, std::uint32_t story);

  /// Drops articles of earlier days; those without a day go with their neighbours.
  void forget_before(Date day);

  const Seen& at(std::uint32_t article) const { return seen_[article - first_]; }

 private:
  /// The articles that have a term, in order; those before `head` are forgotten.
  struct Holders {
    std::vector<std::uint32_t> articles;
    std::size_t head = 0;
    std::size_t size() const { return articles.size() - head; }
    void forget_first();
  };

  float idf(std::uint32_t term) const;
  float idf_of(std::size_t holders) const;
  float norm(const Print& print) const;
  float dot(const Print& a, const Print& b) const;

  std::deque<Seen> seen_;
  std::uint32_t first_ = 0;                             // number of the first article still held
  std::unordered_map<std::uint32_t, Holders> holders_;  // by term
};

}  // namespace hearsay
