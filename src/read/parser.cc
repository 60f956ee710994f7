#include "read/parser.h"

#include <algorithm>
#include <array>

namespace hearsay::read {

void ParseState::start(std::size_t n) {
  nodes_.assign(n + 1, Node{});
  stack_.clear();
  buffer_ = 0;
  size_ = static_cast<std::int32_t>(n);
}

bool ParseState::allowed(Move move) const {
  switch (move) {
    case Move::kShift:
      return buffer_ < size_;
    case Move::kLeft:  // onto the root only when nothing else is left: a sentence has one root
      return !stack_.empty() && (buffer_ < size_ || stack_.size() == 1);
    case Move::kRight:
      return stack_.size() >= 2;
  }
  return false;
}

ParseState::Arc ParseState::arc_of(Move move) const {
  return move == Move::kLeft ? Arc{buffer_, stack(0)} : Arc{stack(1), stack(0)};
}

void ParseState::apply(Move move, Deprel label) {
  if (move == Move::kShift) {
    stack_.push_back(buffer_++);
    return;
  }
  const Arc arc = arc_of(move);
  stack_.pop_back();
  Node& dependent = nodes_[static_cast<std::size_t>(arc.dependent)];
  Node& head = nodes_[static_cast<std::size_t>(arc.head)];
  dependent.head = arc.head;
  dependent.label = label;
  const std::uint64_t bit = std::uint64_t{1} << static_cast<int>(label);
  if (move == Move::kLeft) {  // later left dependents stand farther left
    head.left[1] = head.left[0];
    head.left[0] = arc.dependent;
    head.left_labels |= bit;
    ++head.left_count;
  } else {
    head.right[1] = head.right[0];
    head.right[0] = arc.dependent;
    head.right_labels |= bit;
    ++head.right_count;
  }
}

namespace {

static_assert(kDeprelCount < 64, "sets of relations are kept in 64 bits");

// A word as features see it; outside the sentence everything is a value of its own.
struct Seen {
  std::uint64_t word = 0;
  std::uint64_t tag = 300;
  std::uint64_t pos = 300;
};

class View {
 public:
  View(const Tagged& sentence, const ParseState& state) : sentence_(sentence), state_(state) {}

  Seen see(std::int32_t i) const {
    if (i < 0) return {};
    const auto at = static_cast<std::size_t>(i);
    if (at >= sentence_.words.size()) return {1, 301, 301};
    const TagId tag = sentence_.tags[at];
    return {sentence_.words[at].lower, tag, static_cast<std::uint64_t>(sentence_.set->tags[tag].upos)};
  }

  const ParseState::Node& node(std::int32_t i) const {
    static const ParseState::Node kNobody{};
    return i < 0 ? kNobody : state_.node(i);
  }

  std::uint64_t label(std::int32_t i) const { return i < 0 ? 99 : static_cast<std::uint64_t>(state_.node(i).label); }

  const Word& word(std::int32_t i) const {
    static const Word kOutside{};
    return i >= 0 && static_cast<std::size_t>(i) < sentence_.words.size() ? sentence_.words[static_cast<std::size_t>(i)] : kOutside;
  }

 private:
  const Tagged& sentence_;
  const ParseState& state_;
};

std::uint64_t distance_of(std::int32_t a, std::int32_t b) {
  if (a < 0 || b < 0) return 0;
  const std::int32_t d = a < b ? b - a : a - b;
  if (d <= 5) return static_cast<std::uint64_t>(d);
  return d <= 10 ? 6 : d <= 20 ? 7 : 8;
}

}  // namespace

void move_features(const Tagged& sentence, const ParseState& state, Features& out) {
  const View view(sentence, state);
  const std::int32_t is0 = state.stack(0), is1 = state.stack(1), is2 = state.stack(2);
  const std::int32_t ib0 = state.buffer(0), ib1 = state.buffer(1), ib2 = state.buffer(2), ib3 = state.buffer(3);
  const Seen s0 = view.see(is0), s1 = view.see(is1), s2 = view.see(is2);
  const Seen b0 = view.see(ib0), b1 = view.see(ib1), b2 = view.see(ib2), b3 = view.see(ib3);
  const ParseState::Node &n0 = view.node(is0), &n1 = view.node(is1), &nb = view.node(ib0);
  const std::uint64_t d0 = distance_of(is0, ib0), d1 = distance_of(is1, is0);
  out.clear();
  out.add(0);
  // Single words.
  for (const Seen& s : {s0, s1, s2, b0, b1, b2}) {
    out.add(s.word);
    out.add(s.tag);
    out.add(s.word, s.tag);
  }
  out.add(b3.tag);
  // Pairs.
  out.add(s0.word, s0.tag, b0.word, b0.tag);
  out.add(s0.word, s0.tag, b0.word);
  out.add(s0.word, b0.word, b0.tag);
  out.add(s0.word, s0.tag, b0.tag);
  out.add(s0.tag, b0.word, b0.tag);
  out.add(s0.word, b0.word);
  out.add(s0.tag, b0.tag);
  out.add(b0.tag, b1.tag);
  out.add(b0.word, b1.tag);
  out.add(b0.tag, b1.word);
  out.add(s1.word, s0.word);
  out.add(s1.word, s1.tag, s0.word, s0.tag);
  out.add(s1.word, s1.tag, s0.tag);
  out.add(s1.tag, s0.word, s0.tag);
  out.add(s1.tag, s0.tag);
  out.add(s1.word, b0.word);
  out.add(s1.tag, b0.tag);
  out.add(s1.word, b0.tag);
  out.add(s1.tag, b0.word);
  // Three and four tags.
  out.add(b0.tag, b1.tag, b2.tag);
  out.add(s0.tag, b0.tag, b1.tag);
  out.add(s1.tag, s0.tag, b0.tag);
  out.add(s2.tag, s1.tag, s0.tag);
  out.add(s1.tag, s0.tag, b0.tag, b1.tag);
  out.add(s0.tag, b0.tag, b1.tag, b2.tag);
  out.add(s2.tag, s1.tag, s0.tag, b0.tag);
  out.add(s0.word, b0.tag, b1.tag);
  out.add(s1.tag, s0.word, b0.tag);
  out.add(s1.word, s0.tag, b0.tag);
  out.add(s1.tag, s0.tag, b0.word);
  out.add(s1.pos, s0.pos, b0.pos, b1.pos, b2.pos);
  // Distances.
  out.add(s0.word, d0);
  out.add(s0.tag, d0);
  out.add(b0.word, d0);
  out.add(b0.tag, d0);
  out.add(s0.tag, b0.tag, d0);
  out.add(s1.tag, s0.tag, d1);
  out.add(s1.word, d1);
  out.add(s1.tag, s0.word, d1);
  // How many dependents they have, and which.
  out.add(s0.word, n0.left_count);
  out.add(s0.tag, n0.left_count);
  out.add(s0.word, n0.right_count);
  out.add(s0.tag, n0.right_count);
  out.add(b0.word, nb.left_count);
  out.add(b0.tag, nb.left_count);
  out.add(s1.tag, n1.right_count, s0.tag);
  out.add(s0.word, n0.left_labels);
  out.add(s0.tag, n0.left_labels);
  out.add(s0.word, n0.right_labels);
  out.add(s0.tag, n0.right_labels);
  out.add(s1.word, n1.right_labels);
  out.add(s1.tag, n1.right_labels);
  out.add(s1.tag, n1.left_labels);
  out.add(b0.word, nb.left_labels);
  out.add(b0.tag, nb.left_labels);
  out.add(s1.tag, n1.right_labels, s0.tag, n0.left_labels);
  out.add(s0.tag, n0.left_labels, b0.tag);
  // The dependents themselves.
  for (const std::int32_t child :
       {n0.left[0], n0.right[0], n0.left[1], n0.right[1], n1.left[0], n1.right[0], nb.left[0], nb.left[1]}) {
    const Seen c = view.see(child);
    out.add(c.word, view.label(child));
    out.add(c.tag, view.label(child));
  }
  const Seen s0l = view.see(n0.left[0]), s0r = view.see(n0.right[0]), s1l = view.see(n1.left[0]), s1r = view.see(n1.right[0]),
             b0l = view.see(nb.left[0]);
  out.add(s0.tag, s0l.tag, b0.tag);
  out.add(s0.tag, s0r.tag, b0.tag);
  out.add(s0.tag, b0.tag, b0l.tag);
  out.add(s1.tag, s1r.tag, s0.tag);
  out.add(s1.tag, s1l.tag, s0.tag);
  out.add(s1.tag, s0.tag, s0l.tag);
  out.add(s1.tag, s0.tag, s0r.tag);
  out.add(s1.word, s0.tag, s0l.word);
  out.add(s1.tag, s0.word, s0l.word);
  out.add(s1.word, s1r.word, s0.word);
  out.add(s0.tag, s0l.tag, view.see(n0.left[1]).tag);
  out.add(s0.tag, s0r.tag, view.see(n0.right[1]).tag);
  out.add(b0.tag, b0l.tag, view.see(nb.left[1]).tag);
  // Forms that were not seen in training.
  out.add(view.word(is0).suffix[2], s1.tag, b0.tag);
  out.add(view.word(ib0).suffix[2], s0.tag);
  out.add(view.word(is1).suffix[2], s0.tag);
  // What stands right beside the top of the stack.
  out.add(view.see(is0 >= 0 ? is0 + 1 : is0).tag, s0.tag, b0.tag);
  out.add(view.see(is0 > 0 ? is0 - 1 : -1).tag, s1.tag, s0.tag);
}

void label_features(const Tagged& sentence, const ParseState& state, ParseState::Arc arc, Features& out) {
  const View view(sentence, state);
  const Seen h = view.see(arc.head), d = view.see(arc.dependent);
  const ParseState::Node &nh = view.node(arc.head), &nd = view.node(arc.dependent);
  const std::uint64_t side = arc.head < arc.dependent ? 1 : 0;
  const std::uint64_t distance = distance_of(arc.head, arc.dependent) * 2 + side;
  const Word &hw = view.word(arc.head), &dw = view.word(arc.dependent);
  out.clear();
  out.add(side);
  out.add(h.word, side);
  out.add(h.tag, side);
  out.add(d.word, side);
  out.add(d.tag, side);
  out.add(d.word, d.tag, h.tag);
  out.add(h.word, h.tag, d.tag, side);
  out.add(h.word, d.word);
  out.add(h.tag, d.tag, side);
  out.add(h.tag, d.tag, distance);
  out.add(h.pos, d.word, side);
  out.add(h.word, d.pos, side);
  out.add(hw.suffix[2], d.tag, side);
  out.add(h.tag, dw.suffix[2], side);
  out.add(dw.suffix[2], hw.suffix[2], side);
  out.add(d.word, dw.bits & (kCapital | kFirst));
  // Dependents of the dependent: prepositions and conjunctions decide.
  const std::int32_t children[] = {nd.left[0], nd.left[1], nd.right[0], nd.right[1]};
  for (const std::int32_t child : children) {
    const Seen c = view.see(child);
    out.add(c.word, view.label(child), h.tag, side);
    out.add(c.tag, view.label(child), d.tag, side);
    out.add(c.word, d.word, side);
    out.add(c.word, h.word, side);
  }
  out.add(nd.left_labels, d.tag, side);
  out.add(nd.right_labels, d.tag, side);
  out.add(nd.left_labels, d.tag, h.tag, side);
  out.add(nd.left_labels | nd.right_labels, h.tag, side);
  // What the head has already.
  out.add(nh.left_labels, h.tag, d.tag, side);
  out.add(nh.right_labels, h.tag, d.tag, side);
  out.add(nh.left_labels, d.tag, side);
  out.add(nh.right_labels, d.tag, side);
  out.add(nh.left_labels, nh.right_labels, d.tag);
  const std::int32_t sibling = side ? nh.right[0] : nh.left[0];
  out.add(view.see(sibling).tag, view.label(sibling), h.tag, d.tag);
  out.add(view.see(sibling).word, view.label(sibling), d.tag);
  out.add(view.label(sibling), d.word);
  // The neighbourhood.
  const auto beside = [&](std::int32_t i, std::int32_t step) { return view.see(i < 0 || i + step < 0 ? -1 : i + step); };
  out.add(beside(arc.dependent, -1).tag, d.tag, side);
  out.add(beside(arc.dependent, 1).tag, d.tag, side);
  out.add(beside(arc.dependent, -1).word, d.tag, side);
  out.add(beside(arc.dependent, 1).word, d.tag, side);
  out.add(beside(arc.dependent, -1).tag, d.tag, beside(arc.dependent, 1).tag, side);
  out.add(beside(arc.head, -1).tag, h.tag, d.tag, side);
  out.add(beside(arc.head, 1).tag, h.tag, d.tag, side);
  out.add(view.see(state.buffer(0)).tag, h.tag, d.tag);
  out.add(view.see(state.buffer(0)).word, d.tag, side);
  out.add(view.see(state.stack(1)).tag, h.tag, d.tag, side);
  out.add(view.see(state.stack(2)).tag, h.tag, d.tag, side);
}

Deprel best_label(const Scorer& labels, const Tagged& sentence, const ParseState& state, ParseState::Arc arc, Features& scratch) {
  if (arc.head == state.size()) return Deprel::kRoot;
  std::array<float, 64> scores{};
  label_features(sentence, state, arc, scratch);
  labels.add(scratch.hashes(), scores.data());
  const auto first = scores.begin() + 1;  // kRoot is 0
  return static_cast<Deprel>(std::max_element(first, scores.begin() + labels.classes()) - scores.begin());
}

void parse_words(const Scorer& moves, const Scorer& labels, const Tagged& sentence, ParseState& state) {
  state.start(sentence.words.size());
  Features features;
  while (!state.done()) {
    std::array<float, kMoveCount> scores{};
    move_features(sentence, state, features);
    moves.add(features.hashes(), scores.data());
    Move best = Move::kShift;
    bool found = false;
    for (int m = 0; m < kMoveCount; ++m) {
      const auto move = static_cast<Move>(m);
      if (!state.allowed(move) || (found && scores[m] <= scores[static_cast<std::size_t>(best)])) continue;
      best = move;
      found = true;
    }
    const Deprel label = best == Move::kShift ? Deprel::kDep : best_label(labels, sentence, state, state.arc_of(best), features);
    state.apply(best, label);
  }
}

}  // namespace hearsay::read
