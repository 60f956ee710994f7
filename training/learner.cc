#include "learner.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "read/move_weights.h"

namespace hearsay::training {

namespace {
constexpr std::size_t kFirstRows = std::size_t{1} << 16;
std::size_t slot_of(std::uint64_t hash, std::size_t size) {
  return (hash * 0x9E3779B97F4A7C15ULL >> 20) & (size - 1);
}
}  // namespace

Learner::Learner(int classes) : classes_(classes), rows_(kFirstRows) {}

const Learner::Row* Learner::find(std::uint64_t hash) const {
  for (std::size_t at = slot_of(hash, rows_.size());; at = (at + 1) & (rows_.size() - 1)) {
    if (rows_[at].hash == hash) return &rows_[at];
    if (rows_[at].hash == 0) return nullptr;
  }
}

Learner::Row* Learner::find_or_insert(std::uint64_t hash) {
  if (used_ * 2 >= rows_.size()) grow();
  std::size_t at = slot_of(hash, rows_.size());
  while (rows_[at].hash != 0 && rows_[at].hash != hash) at = (at + 1) & (rows_.size() - 1);
  if (rows_[at].hash == 0) {
    rows_[at] = {hash, static_cast<std::uint32_t>(used_++), 0};
    const std::size_t n = used_ * static_cast<std::size_t>(classes_);
    weights_.resize(n);
    totals_.resize(n);
    stamps_.resize(n);
  }
  return &rows_[at];
}

void Learner::grow() {
  std::vector<Row> old(rows_.size() * 2);
  old.swap(rows_);
  for (const Row& row : old) {
    if (row.hash == 0) continue;
    std::size_t at = slot_of(row.hash, rows_.size());
    while (rows_[at].hash != 0) at = (at + 1) & (rows_.size() - 1);
    rows_[at] = row;
  }
}

void Learner::add(std::span<const std::uint64_t> features, float* scores) const {
  for (const std::uint64_t feature : features) __builtin_prefetch(&rows_[slot_of(feature, rows_.size())]);
  for (const std::uint64_t feature : features) {
    const Row* row = find(feature);
    if (!row) continue;
    const float* weights = &weights_[static_cast<std::size_t>(row->index) * static_cast<std::size_t>(classes_)];
    for (int c = 0; c < classes_; ++c) scores[c] += weights[c];
  }
}

void Learner::update(std::span<const std::uint64_t> features, int cls, float step) {
  for (const std::uint64_t feature : features) {
    Row* row = find_or_insert(feature);
    ++row->updates;
    const std::size_t at =
        static_cast<std::size_t>(row->index) * static_cast<std::size_t>(classes_) + static_cast<std::size_t>(cls);
    totals_[at] += static_cast<double>(now_ - stamps_[at]) * static_cast<double>(weights_[at]);
    stamps_[at] = now_;
    weights_[at] += step;
  }
}

void Learner::average() {
  for (std::size_t at = 0; at < weights_.size(); ++at) {
    totals_[at] += static_cast<double>(now_ - stamps_[at]) * static_cast<double>(weights_[at]);
    stamps_[at] = now_;
    weights_[at] = static_cast<float>(totals_[at] / static_cast<double>(now_));
  }
}

namespace {

constexpr auto more_updates = [](const auto& a, const auto& b) {
  return a.updates != b.updates ? a.updates > b.updates : a.hash < b.hash;
};

std::int8_t root_of(float weight, float largest) {
  const float root = std::copysign(std::sqrt(std::min(std::abs(weight) / largest, 1.0F)), weight);
  return static_cast<std::int8_t>(std::lround(root * 127));
}

std::string pack_row(const float* weights, std::size_t n, float largest) {
  std::string pairs, all;
  for (std::size_t c = 0; c < n; ++c) {
    const std::int8_t root = root_of(weights[c], largest);
    all.push_back(static_cast<char>(root));
    if (root == 0) continue;
    pairs.push_back(static_cast<char>(c));
    pairs.push_back(static_cast<char>(root));
  }
  if (pairs.empty()) return "";
  if (pairs.size() > all.size()) return static_cast<char>(read::Weights::kDense) + all;
  return static_cast<char>(pairs.size() / 2) + pairs;
}

std::string write_lines(const std::vector<std::vector<std::pair<std::uint16_t, std::string>>>& by_line, std::uint32_t classes,
                        std::uint32_t bits) {
  std::vector<read::Weights::Line> lines(by_line.size() + 1);  // the first stands for the header
  std::string pool;
  for (std::size_t i = 0; i < by_line.size(); ++i) {
    read::Weights::Line& line = lines[i + 1];
    line.base = static_cast<std::uint32_t>(pool.size());
    for (std::size_t k = 0; k < by_line[i].size(); ++k) {
      line.fingerprints[k] = by_line[i][k].first;
      line.rows[k] = static_cast<std::uint16_t>(pool.size() - line.base);
      pool += by_line[i][k].second;
    }
  }
  const std::uint32_t header[] = {classes, bits, static_cast<std::uint32_t>(pool.size())};
  std::memcpy(static_cast<void*>(lines.data()), header, sizeof header);
  return std::string(reinterpret_cast<const char*>(lines.data()), lines.size() * sizeof lines.front()) + pool;
}

}  // namespace

std::string Learner::pack(const Packing& packing) const {
  std::vector<Row> kept;
  std::vector<float> sizes;
  for (const Row& row : rows_) {
    if (row.hash == 0 || row.updates < static_cast<std::uint32_t>(packing.fewest_updates)) continue;
    kept.push_back(row);
    for (int c = 0; c < classes_; ++c) {
      const float w = std::abs(
          weights_[static_cast<std::size_t>(row.index) * static_cast<std::size_t>(classes_) + static_cast<std::size_t>(c)]);
      if (w > 0) sizes.push_back(w);
    }
  }
  float largest = 1;
  if (!sizes.empty()) {
    const auto nth = sizes.begin() +
                     static_cast<std::ptrdiff_t>(static_cast<double>(sizes.size() - 1) * static_cast<double>(packing.clip_share));
    std::nth_element(sizes.begin(), nth, sizes.end());
    largest = *nth;
  }
  std::sort(kept.begin(), kept.end(), more_updates);
  std::uint32_t bits = 1;
  while ((std::size_t{9} << bits) < kept.size()) ++bits;  // nine features to a line on average
  const auto n = static_cast<std::size_t>(classes_);
  std::vector<std::vector<std::pair<std::uint16_t, std::string>>> by_line(std::size_t{1} << bits);
  for (const Row& row : kept) {
    auto& line = by_line[read::Weights::line_of(row.hash, bits)];
    const std::uint16_t fingerprint = read::Weights::fingerprint_of(row.hash);
    const bool taken = std::any_of(line.begin(), line.end(), [&](const auto& entry) { return entry.first == fingerprint; });
    if (taken || line.size() == read::Weights::kEntries) continue;
    std::string packed = pack_row(&weights_[row.index * n], n, largest);
    if (packed.size() > 1) line.emplace_back(fingerprint, std::move(packed));
  }
  return write_lines(by_line, static_cast<std::uint32_t>(classes_), bits);
}

std::string Learner::pack_moves(std::uint32_t bits, int fewest_updates) const {
  using read::MoveWeights;
  std::vector<Row> kept;
  float largest = 1e-9F;
  const auto weights_of = [&](const Row& row) { return &weights_[static_cast<std::size_t>(row.index) * 3]; };
  for (const Row& row : rows_) {
    if (row.hash == 0 || row.updates < static_cast<std::uint32_t>(fewest_updates)) continue;
    kept.push_back(row);
    for (std::size_t move = 0; move < 3; ++move) largest = std::max(largest, std::abs(weights_of(row)[move]));
  }
  std::sort(kept.begin(), kept.end(), more_updates);
  std::vector<MoveWeights::Line> lines((std::size_t{1} << bits) + 1);
  std::memcpy(lines.data(), &bits, sizeof bits);
  for (const Row& row : kept) {
    MoveWeights::Line& line = lines[MoveWeights::line_of(row.hash, bits) + 1];
    std::size_t k = 0;
    while (k < MoveWeights::kEntries && line.fingerprints[k] != 0 && line.fingerprints[k] != MoveWeights::fingerprint_of(row.hash))
      ++k;
    if (k == MoveWeights::kEntries || line.fingerprints[k] != 0) continue;
    line.fingerprints[k] = MoveWeights::fingerprint_of(row.hash);
    for (std::size_t move = 0; move < 3; ++move) line.weights[move][k] = root_of(weights_of(row)[move], largest);
  }
  return {reinterpret_cast<const char*>(lines.data()), lines.size() * sizeof(MoveWeights::Line)};
}

}  // namespace hearsay::training
