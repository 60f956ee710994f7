#include "read/network.h"

#include <cmath>
#include <random>

#include "fixtures.h"
#include "read/cut_text.h"

namespace hearsay::read {
namespace {

const Model& model() {
  static const Model kModel = [] {
    auto opened = Model::open(kModelFile);
    EXPECT_TRUE(opened) << to_string(opened.error());
    return std::move(*opened);
  }();
  return kModel;
}

// The network once more: slow, obvious, in double precision, nothing rounded but the weights.
using Row = std::vector<double>;
using Rows = std::vector<Row>;

double sigmoid(double x) {
  return 1 / (1 + std::exp(-x));
}

Rows times(const Rows& in, const Matrix& m) {
  Rows out(in.size(), Row(m.columns));
  for (std::size_t i = 0; i < in.size(); ++i)
    for (std::size_t c = 0; c < m.columns; ++c) {
      double sum = 0;
      for (std::size_t k = 0; k < m.rows; ++k) sum += in[i][k] * m.weights[c / 16 * 16 * m.rows + k / 2 * 32 + c % 16 * 2 + k % 2];
      out[i][c] = sum * m.scales[c] * m.input_scale + m.biases[c];
    }
  return out;
}

Rows embedded(const std::vector<Word>& words, const std::vector<std::uint16_t>& lists) {
  const Network& net = model().network;
  Rows out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::vector<float> x(net.width);
    model().vectors.add(kPortableKernels, words[i], lists[i], x.data());
    double mean = 0, square = 0;
    for (const float v : x) mean += v / static_cast<double>(net.width);
    for (const float v : x) square += (v - mean) * (v - mean) / static_cast<double>(net.width);
    Row row(net.width);
    for (std::size_t k = 0; k < net.width; ++k)
      row[k] = (x[k] - mean) / std::sqrt(square + 1e-5) * net.norm_weight[k] + net.norm_bias[k];
    out.push_back(row);
  }
  return out;
}

Rows layer_of(const Rows& in, const Network::Layer& layer) {
  const std::size_t n = in.size(), width = in[0].size(), hidden = model().network.hidden;
  Rows mixed(n, Row(width));
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t tap = 0; tap < Network::kTaps; ++tap)
      if (i + tap >= Network::kReach && i + tap < n + Network::kReach)
        for (std::size_t k = 0; k < width; ++k) mixed[i][k] += layer.taps[tap * width + k] * in[i + tap - Network::kReach][k];
  const Rows gates = times(mixed, layer.gates);
  Rows out(n, Row(2 * hidden));
  for (std::size_t side = 0; side < 2; ++side)
    for (std::size_t k = 0; k < hidden; ++k) {
      double c = 0;
      for (std::size_t t = 0; t < n; ++t) {
        const std::size_t i = side == 0 ? t : n - 1 - t;
        const double* g = gates[i].data() + side * 3 * hidden + k;
        const double keep = sigmoid(g[hidden]);
        c = keep * c + (1 - keep) * std::tanh(g[0]);
        out[i][side * hidden + k] = sigmoid(g[2 * hidden]) * c;
      }
    }
  return out;
}

Rows encoded(Rows x) {
  for (std::size_t i = 0; i < model().network.layers.size(); ++i) {
    Rows y = layer_of(x, model().network.layers[i]);
    for (std::size_t t = 0; i > 0 && t < y.size(); ++t)
      for (std::size_t k = 0; k < y[t].size(); ++k) y[t][k] += x[t][k];
    x = std::move(y);
  }
  return times(x, model().network.heads);
}

double arc_score(const Rows& heads, const Rows& words, std::size_t i, std::size_t h) {
  const Network& net = model().network;
  const std::size_t at = net.tags + kNameLabelCount + net.arc;
  double score = 0;
  for (std::size_t k = 0; k < net.arc; ++k)
    score += (words[i][k] + net.head_bias[k]) * (h == 0 ? net.root_arc[k] : std::max(heads[h - 1][at + k], 0.0));
  if (h == 0) return score;
  const auto near = static_cast<std::ptrdiff_t>(net.near);
  return score + net.near_bias[std::clamp(static_cast<std::ptrdiff_t>(h - 1) - static_cast<std::ptrdiff_t>(i), -near, near) + near];
}

struct Sample {
  std::vector<Word> words;
  std::vector<std::uint16_t> lists;
};

Sample sample_of(const std::string& text) {
  const Article article = article_of(text);
  Reading reading;
  cut_text(article, model().lexicon.tokens, reading);
  Sample sample;
  see_words(article.text, reading.tokens, sample.words);
  for (const Word& word : sample.words) sample.lists.push_back(model().lexicon.lists.of(word.lower));
  return sample;
}

const char* const kTexts[] = {
    "Rescuers reached the flooded village before dawn, a spokesman for the river authority said.",
    "MINISTER RESIGNS",
    "Ngozi Adeyemi, who led the talks in Nairobi, told reporters that neither side had signed.",
    "Why?",
};

TEST(Network, AgreesWithTheSlowReference) {
  constexpr double kClose = 0.05;
  const Network& net = model().network;
  for (const char* text : kTexts) {
    const Sample sample = sample_of(text);
    NetworkRun run(net, model().vectors);
    run.read(sample.words, sample.lists);
    const Rows heads = encoded(embedded(sample.words, sample.lists));
    Rows side(heads.size(), Row(net.arc));
    for (std::size_t i = 0; i < heads.size(); ++i) {
      for (std::size_t t = 0; t < net.tags; ++t) ASSERT_NEAR(run.tag_scores(i)[t], heads[i][t], kClose) << text;
      for (std::size_t l = 0; l < kNameLabelCount; ++l)
        ASSERT_NEAR(run.name_scores()[i * kNameLabelCount + l], heads[i][net.tags + l], kClose) << text;
      for (std::size_t k = 0; k < net.arc; ++k) side[i][k] = std::max(heads[i][net.tags + kNameLabelCount + k], 0.0);
    }
    const Rows words = times(side, net.bilinear);
    for (std::size_t i = 0; i < heads.size(); ++i)
      for (std::size_t h = 0; h <= heads.size(); ++h)
        if (h != i + 1)
          ASSERT_NEAR(run.arc_scores()[i * (heads.size() + 1) + h], arc_score(heads, words, i, h), 3 * kClose) << text;
  }
}

TEST(Network, AllVersionsOfTheKernelsGiveTheSameBits) {
  for (const char* text : kTexts) {
    const Sample sample = sample_of(text);
    NetworkRun fast(model().network, model().vectors), plain(model().network, model().vectors, kPortableKernels);
    fast.read(sample.words, sample.lists);
    plain.read(sample.words, sample.lists);
    for (std::size_t i = 0; i < fast.size(); ++i) EXPECT_TRUE(std::ranges::equal(fast.tag_scores(i), plain.tag_scores(i))) << text;
    EXPECT_TRUE(std::ranges::equal(fast.name_scores(), plain.name_scores())) << text;
    EXPECT_TRUE(std::ranges::equal(fast.arc_scores(), plain.arc_scores())) << text;
    std::vector<std::int32_t> heads(fast.size(), -1);
    std::vector<int> a, b;
    for (std::size_t i = 1; i < heads.size(); ++i) heads[i] = 0;
    fast.relate(heads, static_cast<int>(Deprel::kRoot), a);
    plain.relate(heads, static_cast<int>(Deprel::kRoot), b);
    EXPECT_EQ(a, b);
  }
}

TEST(Network, SumsOfTheLargestNumbersDoNotOverflow) {
  alignas(64) static std::int16_t weights[Matrix::kMostRows * Matrix::kBlock];
  alignas(64) static const float ones[Matrix::kBlock] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1},
                                 zeros[Matrix::kBlock] = {};
  std::fill(std::begin(weights), std::end(weights), static_cast<std::int16_t>(-Matrix::kMostWeight));
  const Matrix matrix{Matrix::kMostRows, Matrix::kBlock, 1, ones, zeros, weights};
  std::vector<float> in(Matrix::kMostRows, 1e9F), out(Matrix::kBlock);
  std::vector<std::int16_t> rounded(in.size());
  for (const Kernels* k : {&kPortableKernels, &kernels()}) {
    k->round_inputs(in.data(), in.size(), 1, rounded.data());
    k->multiply(rounded.data(), 1, matrix, out.data());
    for (const float sum : out) EXPECT_FLOAT_EQ(sum, -256.0F * Matrix::kMostInput * Matrix::kMostWeight);
  }
}

TEST(Network, ADamagedSectionIsDamagedData) {
  const auto file = ModelFile::open(kModelFile);
  ASSERT_TRUE(file);
  const auto bytes = *file->section(section::kNetwork);
  for (const std::size_t size : {std::size_t{0}, std::size_t{3}, std::size_t{64}, bytes.size() / 2, bytes.size() - 64}) {
    const auto cut = Network::view(bytes.first(size), "cut");
    ASSERT_FALSE(cut) << size;
    EXPECT_EQ(cut.error().code, ErrorCode::kDamagedData);
  }
}

}  // namespace
}  // namespace hearsay::read
