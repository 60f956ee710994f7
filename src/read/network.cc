#include "read/network.h"

#include <cstring>
#include <optional>

#include "read/names.h"

namespace hearsay::read {
namespace {

constexpr std::size_t kAlign = 64;

std::size_t blocks(std::size_t columns) {
  return (columns + Matrix::kBlock - 1) / Matrix::kBlock * Matrix::kBlock;
}

// Takes arrays one after the other; null once they have run out.
class Tensors {
 public:
  explicit Tensors(std::span<const std::byte> bytes) : bytes_(bytes) {}

  template <typename T>
  const T* take(std::size_t n) {
    const std::size_t begin = (at_ + kAlign - 1) / kAlign * kAlign;
    if (begin > bytes_.size() || n > (bytes_.size() - begin) / sizeof(T)) {
      ok_ = false;
      return nullptr;
    }
    at_ = begin + n * sizeof(T);
    return reinterpret_cast<const T*>(bytes_.data() + begin);
  }

  Matrix matrix(std::size_t rows, std::size_t columns) {
    Matrix m;
    m.rows = rows;
    m.columns = blocks(columns);
    if (const float* scale = take<float>(1)) m.input_scale = *scale;
    m.scales = take<float>(m.columns);
    m.biases = take<float>(m.columns);
    m.weights = take<std::int16_t>(m.columns * rows);
    ok_ &= rows % 2 == 0 && rows <= Matrix::kMostRows;
    return m;
  }

  bool all_taken() const { return ok_ && at_ == bytes_.size(); }

 private:
  std::span<const std::byte> bytes_;
  std::size_t at_ = 0;
  bool ok_ = true;
};

}  // namespace

Result<Network> Network::view(std::span<const std::byte> bytes, const std::string& where) {
  Tensors tensors(bytes);
  Network net;
  const auto* sizes = tensors.take<std::uint32_t>(16);
  for (std::size_t i = 0; sizes && i < 8; ++i)
    if (sizes[i] == 0 || sizes[i] > 4096) sizes = nullptr;
  if (!sizes) return fail(ErrorCode::kDamagedData, where, "the network has an impossible size");
  net.width = sizes[0], net.hidden = sizes[1], net.arc = sizes[3], net.label = sizes[4];
  net.tags = sizes[5], net.relations = sizes[6], net.near = sizes[7];
  net.norm_weight = tensors.take<float>(net.width);
  net.norm_bias = tensors.take<float>(net.width);
  for (std::size_t i = 0; i < sizes[2]; ++i) {
    const std::size_t width = i == 0 ? net.width : 2 * net.hidden;
    Layer layer;
    layer.taps = tensors.take<float>(kTaps * width);
    layer.gates = tensors.matrix(width, 6 * net.hidden);
    net.layers.push_back(layer);
  }
  net.heads = tensors.matrix(2 * net.hidden, net.tags + kNameLabelCount + 2 * net.arc + 2 * net.label);
  net.bilinear = tensors.matrix(net.arc, net.arc);
  net.head_bias = tensors.take<float>(net.arc);
  net.root_arc = tensors.take<float>(net.arc);
  net.near_bias = tensors.take<float>(2 * net.near + 1);
  net.root_label = tensors.take<float>(net.label);
  net.relation = tensors.matrix(2 * net.label, net.relations);
  if (!tensors.all_taken()) return fail(ErrorCode::kDamagedData, where, "the network is not as large as it says");
  return net;
}

std::size_t Network::multiply_adds(std::size_t n) const {
  std::size_t sum = heads.rows * heads.columns + bilinear.rows * bilinear.columns + relation.rows * relation.columns + n * arc;
  for (const Layer& layer : layers) sum += layer.gates.rows * (layer.gates.columns + kTaps);
  return sum + (std::tuple_size_v<PartRows> + 1) * width;
}

void NetworkRun::multiply(const float* in, std::size_t n, const Matrix& matrix, std::vector<float>& out) {
  rounded_.resize(n * matrix.rows);
  out.resize(n * matrix.columns);
  kernels_.round_inputs(in, n * matrix.rows, matrix.input_scale, rounded_.data());
  kernels_.multiply(rounded_.data(), n, matrix, out.data());
}

}  // namespace hearsay::read
