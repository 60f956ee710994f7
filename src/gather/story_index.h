#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

#include "gather/copies.h"

namespace hearsay {

/// The articles of the window, found by what they tell. Words count by how few of the articles in the window use them.
///
/// Articles with a day leave when the window has passed them; of those without one, the latest `kMostUndated` stay.
/// Method: single-pass clustering with a decaying vocabulary (Allan and others, 1998, on topic detection), cosine over tf-idf.
class StoryIndex {
 public:
  static constexpr std::size_t kMostUndated = 20'000;

  explicit StoryIndex(int window_days) : window_days_(window_days) {}

  struct Seen {
    Print print;
    std::uint32_t wire = 0;
    std::uint32_t story = 0;
    float norm = 0;  ///< of its words, by the vocabulary of its day
  };
  struct Hit {
    std::uint32_t shelf = 0;  ///< for `at`, with `article`
    std::uint32_t article = 0;
    float cosine = 0;
  };

  /// The articles most like the print, the likest first; none that is further from its day than the window.
  std::vector<Hit> likest(const Print& print);

  /// The story that an article with these hits belongs to; none where all are too unlike.
  std::optional<std::uint32_t> best_story(const Print& print, const std::vector<Hit>& hits);

  void add(Print print, std::uint32_t wire, std::uint32_t story);

  /// Drops articles of earlier days.
  void forget_before(Date day);

  const Seen& at(const Hit& hit) const { return shelves_[hit.shelf].seen[hit.article - shelves_[hit.shelf].first]; }

 private:
  /// The articles that have a term, in order; those before `head` are forgotten.
  struct Holders {
    std::vector<std::uint32_t> articles;
    std::size_t head = 0;
    std::size_t size() const { return articles.size() - head; }
    void forget_first();
  };
  /// Articles in the order in which they came and will go.
  struct Shelf {
    std::deque<Seen> seen;
    std::uint32_t first = 0;                             // number of the first article still held
    std::unordered_map<std::uint32_t, Holders> holders;  // by term
    void forget_first();
  };
  struct Story {
    std::size_t members = 0;
    std::optional<Date> last;
  };
  struct Key {
    std::uint32_t term;
    float weight;
  };

  std::size_t size() const { return shelves_[0].seen.size() + shelves_[1].seen.size(); }
  std::size_t holders_of(std::uint32_t term) const;
  float idf(std::uint32_t term) const;
  float norm(const std::vector<Print::Weighted>& terms) const;
  float dot(const std::vector<Print::Weighted>& a, const std::vector<Print::Weighted>& b) const;
  bool in_window(const std::optional<Date>& a, const std::optional<Date>& b) const;
  std::vector<Key> keys_of(const Print& print) const;
  void look_through(std::uint32_t shelf, const std::vector<Key>& keys, const Print& print, std::vector<Hit>& hits);
  void forget_first(Shelf& shelf);

  int window_days_;
  std::vector<float> rough_;            // while looking through a shelf: likeness so far, all 0 in between
  std::vector<std::uint32_t> touched_;  // … and of which articles
  std::array<Shelf, 2> shelves_;        // with a day, without
  std::unordered_map<std::uint32_t, Story> stories_;
};

}  // namespace hearsay
