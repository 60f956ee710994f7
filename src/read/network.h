#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "hearsay/error.h"
#include "read/kernels.h"
#include "read/word_vectors.h"

namespace hearsay::read {

/// The network that reads a sentence: one encoder, a head for each task.
///
///     word vectors, normalised
///       -> layers: each number mixed with those of the two words before and behind, then a gated pool in both directions
///       -> tag | name | heads by distance and a bilinear form | relation of a word to its head
///
/// Method: quasi-recurrent layers (Bradbury and others, 2017), deep biaffine attention (Dozat and Manning, 2017). Matrices are
/// multiplied in sixteen bits. The layout of the section is that in which training/export_model.py writes it:
///
///     u32 width, hidden, layers, arc, label, tags, relations, near | 32 bytes 0 | then, each aligned to 64 bytes, floats and
///     matrices: norm weight, norm bias | by layer: taps (5 × width), matrix of gates | matrix of heads: tags, names, arc word, arc
///     head, label word, label head | bilinear matrix | head bias | root as arc head | near (2 near + 1) | root as label head |
///     relation matrix
///
/// where a matrix is its input scale, scales, biases and weights, each aligned.
struct Network {
  struct Layer {
    const float* taps = nullptr;
    Matrix gates;
  };
  static constexpr std::size_t kReach = 2;  ///< words to each side that a layer's taps see
  static constexpr std::size_t kTaps = 2 * kReach + 1;

  std::size_t width = 0, hidden = 0, arc = 0, label = 0, tags = 0, relations = 0, near = 0;
  const float *norm_weight = nullptr, *norm_bias = nullptr;
  std::vector<Layer> layers;
  Matrix heads, bilinear, relation;
  const float *head_bias = nullptr, *root_arc = nullptr, *near_bias = nullptr, *root_label = nullptr;

  /// Borrows `bytes`, which must be aligned to 64. Errors: kDamagedData.
  static Result<Network> view(std::span<const std::byte> bytes, const std::string& where);

  /// Multiplications and additions for a word in a sentence of `n` words.
  std::size_t multiply_adds(std::size_t n) const;
};

/// One sentence on its way through the network. Buffers are reused; one per thread.
class NetworkRun {
 public:
  NetworkRun(const Network& network, const WordVectors& vectors, const Kernels& chosen = kernels())
      : net_(network), vectors_(vectors), kernels_(chosen) {}

  /// Reads a sentence; what the getters give is valid until the next. Linear in the words but for the scores of heads.
  void read(std::span<const Word> words, std::span<const std::uint16_t> lists);

  std::size_t size() const { return n_; }
  std::span<const float> tag_scores(std::size_t i) const { return {head_row(i), net_.tags}; }
  std::size_t best_tag(std::size_t i) const {
    const auto scores = tag_scores(i);
    return static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
  }

  /// All words' scores of name labels, one after the other.
  std::span<const float> name_scores() const { return names_; }

  /// n × (n + 1) scores: of word i, of having the root (0) or word j - 1 (j) as its head.
  std::span<const float> arc_scores() const { return arcs_; }

  /// The likeliest relation of each word to its head (-1: the root); `root` only for the root's.
  void relate(std::span<const std::int32_t> heads, int root, std::vector<int>& relations);

 private:
  const float* head_row(std::size_t i) const { return heads_.data() + i * net_.heads.columns; }
  void multiply(const float* in, std::size_t n, const Matrix& matrix, std::vector<float>& out);
  void embed(std::span<const Word> words, std::span<const std::uint16_t> lists);
  void mix_neighbours(const Network::Layer& layer, std::size_t width);
  void run_layer(const Network::Layer& layer, std::size_t width, bool first);
  void score_names();
  void score_arcs();

  const Network& net_;
  const WordVectors& vectors_;
  const Kernels& kernels_;
  std::size_t n_ = 0;
  std::vector<float> x_, mixed_, gates_, pooled_, state_, heads_, names_, arcs_, side_, turned_, row_;
  std::vector<std::int16_t> rounded_;
};

}  // namespace hearsay::read
