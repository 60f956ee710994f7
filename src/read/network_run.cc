#include <algorithm>
#include <cmath>

#include "read/names.h"
#include "read/network.h"

namespace hearsay::read {

void NetworkRun::read(std::span<const Word> words, std::span<const std::uint16_t> lists) {
  n_ = words.size();
  embed(words, lists);
  std::size_t width = net_.width;
  for (std::size_t i = 0; i < net_.layers.size(); ++i) {
    run_layer(net_.layers[i], width, i == 0);
    width = 2 * net_.hidden;
  }
  multiply(x_.data(), n_, net_.heads, heads_);
  score_names();
  score_arcs();
}

void NetworkRun::embed(std::span<const Word> words, std::span<const std::uint16_t> lists) {
  const std::size_t width = net_.width;
  x_.assign(n_ * width, 0.0F);
  for (std::size_t i = 0; i < n_; ++i) {
    float* x = x_.data() + i * width;
    vectors_.add(kernels_, words[i], lists[i], x);
    float mean = 0, square = 0;
    for (std::size_t k = 0; k < width; ++k) mean += x[k];
    mean /= static_cast<float>(width);
    for (std::size_t k = 0; k < width; ++k) square += (x[k] - mean) * (x[k] - mean);
    const float scale = 1.0F / std::sqrt(square / static_cast<float>(width) + 1e-5F);
    for (std::size_t k = 0; k < width; ++k) x[k] = (x[k] - mean) * scale * net_.norm_weight[k] + net_.norm_bias[k];
  }
}

void NetworkRun::mix_neighbours(const Network::Layer& layer, std::size_t width) {
  constexpr auto kReach = static_cast<std::ptrdiff_t>(Network::kReach);
  const auto n = static_cast<std::ptrdiff_t>(n_);
  mixed_.assign(n_ * width, 0.0F);
  for (std::ptrdiff_t i = 0; i < n; ++i)
    for (std::ptrdiff_t tap = -kReach; tap <= kReach; ++tap)
      if (i + tap >= 0 && i + tap < n)
        kernels_.add_product(x_.data() + static_cast<std::size_t>(i + tap) * width,
                             layer.taps + static_cast<std::size_t>(tap + kReach) * width, width,
                             mixed_.data() + static_cast<std::size_t>(i) * width);
}

void NetworkRun::run_layer(const Network::Layer& layer, std::size_t width, bool first) {
  mix_neighbours(layer, width);
  multiply(mixed_.data(), n_, layer.gates, gates_);
  const std::size_t hidden = net_.hidden, columns = layer.gates.columns, last = n_ - 1;
  const auto step = static_cast<std::ptrdiff_t>(columns), out_step = static_cast<std::ptrdiff_t>(2 * hidden);
  pooled_.resize(n_ * 2 * hidden);
  state_.assign(hidden, 0.0F);
  if (n_ > 0) kernels_.pool(gates_.data(), step, n_, hidden, state_.data(), pooled_.data(), out_step);
  state_.assign(hidden, 0.0F);
  if (n_ > 0)
    kernels_.pool(gates_.data() + last * columns + 3 * hidden, -step, n_, hidden, state_.data(),
                  pooled_.data() + last * 2 * hidden + hidden, -out_step);
  if (first)
    x_.swap(pooled_);
  else
    kernels_.add_scaled(pooled_.data(), 1.0F, pooled_.size(), x_.data());
}

void NetworkRun::score_names() {
  constexpr auto kCount = static_cast<std::size_t>(kNameLabelCount);
  names_.resize(n_ * kCount);
  for (std::size_t i = 0; i < n_; ++i) std::copy_n(head_row(i) + net_.tags, kCount, names_.data() + i * kCount);
}

void NetworkRun::score_arcs() {
  const std::size_t arc = net_.arc, wide = n_ + 1, word_at = net_.tags + kNameLabelCount;
  side_.resize(n_ * arc);
  turned_.resize(arc * wide);
  for (std::size_t k = 0; k < arc; ++k) turned_[k * wide] = net_.root_arc[k];
  for (std::size_t i = 0; i < n_; ++i)
    for (std::size_t k = 0; k < arc; ++k) {
      side_[i * arc + k] = std::max(head_row(i)[word_at + k], 0.0F);
      turned_[k * wide + i + 1] = std::max(head_row(i)[word_at + arc + k], 0.0F);
    }
  multiply(side_.data(), n_, net_.bilinear, row_);
  arcs_.assign(n_ * wide, 0.0F);
  const auto near = static_cast<std::ptrdiff_t>(net_.near);
  for (std::size_t i = 0; i < n_; ++i) {
    float* scores = arcs_.data() + i * wide;
    for (std::size_t j = 0; j < n_; ++j) {
      const std::ptrdiff_t distance = static_cast<std::ptrdiff_t>(j) - static_cast<std::ptrdiff_t>(i);
      scores[j + 1] = net_.near_bias[std::clamp(distance, -near, near) + near];
    }
    for (std::size_t k = 0; k < arc; ++k)
      kernels_.add_scaled(turned_.data() + k * wide, row_[i * net_.bilinear.columns + k] + net_.head_bias[k], wide, scores);
  }
}

void NetworkRun::relate(std::span<const std::int32_t> heads, int root, std::vector<int>& relations) {
  const std::size_t label = net_.label, word_at = net_.tags + kNameLabelCount + 2 * net_.arc;
  side_.resize(n_ * 2 * label);
  for (std::size_t i = 0; i < n_; ++i) {
    const float* word = head_row(i) + word_at;
    const float* head = heads[i] < 0 ? net_.root_label : head_row(static_cast<std::size_t>(heads[i])) + word_at + label;
    for (std::size_t k = 0; k < label; ++k) {
      side_[i * 2 * label + k] = word[k] * head[k];
      side_[i * 2 * label + label + k] = std::max(word[k] + head[k], 0.0F);
    }
  }
  multiply(side_.data(), n_, net_.relation, row_);
  relations.resize(n_);
  for (std::size_t i = 0; i < n_; ++i) {
    const float* scores = row_.data() + i * net_.relation.columns;
    int best = root == 0 ? 1 : 0;
    for (int r = 0; r < static_cast<int>(net_.relations); ++r)
      if (r != root && scores[r] > scores[best]) best = r;
    relations[i] = heads[i] < 0 ? root : best;
  }
}

}  // namespace hearsay::read
