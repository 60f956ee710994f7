#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "read/hashing.h"
#include "read/tagger.h"
#include "read/weights.h"
#include "read/words.h"

namespace hearsay::read {

/// A sentence as the parser takes it.
struct Tagged {
  std::span<const Word> words;
  std::span<const TagId> tags;
  const TagSet* set = nullptr;
};

enum class Move : std::uint8_t { kShift, kLeft, kRight };
inline constexpr int kMoveCount = 3;

/// The state of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta, 2011), the root at the end of the buffer
/// (Ballesteros and Nivre, 2013).
///
///     stack … s2 s1 s0 | b0 b1 … root
///     shift: b0 onto the stack     left: s0 becomes a dependent of b0     right: s0 becomes a dependent of s1
///
/// Every word is shifted once and attached once: 2n moves, whatever the length.
class ParseState {
 public:
  static constexpr std::int32_t kNone = -1;

  /// Starts a sentence of `n` words; the root is number `n`.
  void start(std::size_t n);

  bool done() const { return stack_.empty() && buffer_ == size_; }
  bool allowed(Move move) const;

  /// The arc that the move would make; meaningless for a shift.
  struct Arc {
    std::int32_t head;
    std::int32_t dependent;
  };
  Arc arc_of(Move move) const;

  /// Requires `allowed(move)`. `label` counts for moves that attach.
  void apply(Move move, Deprel label);

  std::int32_t size() const { return size_; }
  std::int32_t stack(std::size_t depth) const { return depth < stack_.size() ? stack_[stack_.size() - 1 - depth] : kNone; }
  std::int32_t buffer(std::int32_t ahead) const { return buffer_ + ahead <= size_ ? buffer_ + ahead : kNone; }
  std::span<const std::int32_t> stack() const { return stack_; }

  /// What is known of a word's dependents so far.
  struct Node {
    std::int32_t head = kNone;
    std::int32_t left[2] = {kNone, kNone};  ///< outermost, second
    std::int32_t right[2] = {kNone, kNone};
    std::uint64_t left_labels = 0;  ///< a bit per relation
    std::uint64_t right_labels = 0;
    std::uint8_t left_count = 0;
    std::uint8_t right_count = 0;
    Deprel label = Deprel::kDep;
  };
  const Node& node(std::int32_t word) const { return nodes_[static_cast<std::size_t>(word)]; }

 private:
  std::vector<Node> nodes_;
  std::vector<std::int32_t> stack_;
  std::int32_t buffer_ = 0;
  std::int32_t size_ = 0;
};

/// Features of the next move, after Zhang and Nivre (2011).
void move_features(const Tagged& sentence, const ParseState& state, Features& out);

/// Features of an arc's relation, asked when the arc is made, when all of the dependent's own dependents are known.
void label_features(const Tagged& sentence, const ParseState& state, ParseState::Arc arc, Features& out);

/// The heads (-1 for the one root) and relations of one sentence.
void parse_words(const Scorer& moves, const Scorer& labels, const Tagged& sentence, ParseState& state);

/// The relation of an arc: the best of `labels`, `root` where and only where the head is the root.
Deprel best_label(const Scorer& labels, const Tagged& sentence, const ParseState& state, ParseState::Arc arc, Features& scratch);

}  // namespace hearsay::read
