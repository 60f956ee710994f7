// Articles and bytes per second: each stage on one thread, and the whole road on one and on all.
//
//     bench_road [--articles FILE.jsonl] [--limit N] [Google Benchmark's options]

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "claim/attributions.h"
#include "claim/claims.h"
#include "gather/gatherer.h"
#include "generated_articles.h"
#include "hearsay/engine.h"
#include "ingest/ingest.h"
#include "mark/marker.h"
#include "read/model.h"
#include "read/reader.h"
#include "reconcile/reconciler.h"
#include "report/report.h"

namespace hearsay::bench {
namespace {

template <typename T>
T must(Result<T> result) {
  if (result) return std::move(*result);
  std::cerr << to_string(result.error()) << "\n";
  std::exit(1);
}

/// All rooms and the articles on which they are measured.
struct Bench {
  explicit Bench(std::string file) : file_(std::move(file)) {
    ingest(
        std::vector{file_}, ingest_knowledge_, {},
        [&](Article&& article) {
          bytes_ += article.text.size();
          articles_.push_back(std::move(article));
          return true;
        },
        [](const Error& error) { std::cerr << to_string(error) << "\n"; });
    for (const Article& article : articles_) {
      Analysis analysis = engine_.analyze(article);
      Report report;
      report.article = article;
      report.entities = analysis.marks.entities;
      report.mentions = analysis.marks.mentions;
      report.claims = analysis.claims;
      reports_.push_back(std::move(report));
    }
  }

  std::vector<Assignment> gathered() const {
    std::vector<const Article*> articles;
    for (const Report& report : reports_) articles.push_back(&report.article);
    return gather(articles, common_words_, {});
  }

  std::string file_;
  std::filesystem::path data_ = find_data_folder();
  Engine engine_ = must(Engine::open(data_));
  IngestKnowledge ingest_knowledge_ = must(IngestKnowledge::load(data_ / "lexicon"));
  Reader reader_ = must(Reader::open(data_ / "models" / "reader.model"));
  Marker marker_ = must(Marker::open(data_ / "lexicon", data_ / "gazetteer.bin"));
  AttributionFinder attributions_ = must(AttributionFinder::load(data_ / "lexicon"));
  ClaimFinder claims_ = must(ClaimFinder::load(data_ / "lexicon"));
  CommonWords common_words_ = must(CommonWords::load(data_ / "lexicon"));
  Reconciler reconciler_ = must(Reconciler::load(data_ / "lexicon"));
  std::vector<Article> articles_;
  std::vector<Report> reports_;
  std::size_t bytes_ = 0;
};

Bench* all = nullptr;

void count(benchmark::State& state) {
  const auto rounds = static_cast<std::int64_t>(state.iterations());
  state.SetItemsProcessed(rounds * static_cast<std::int64_t>(all->articles_.size()));
  state.SetBytesProcessed(rounds * static_cast<std::int64_t>(all->bytes_));
}

void ingest_stage(benchmark::State& state) {
  for ([[maybe_unused]] auto _ : state) {
    ingest(
        std::vector{all->file_}, all->ingest_knowledge_, {},
        [](Article&& article) {
          benchmark::DoNotOptimize(article.text.data());
          return true;
        },
        [](const Error&) {});
  }
  count(state);
}

void read_stage(benchmark::State& state) {
  std::size_t tokens = 0;
  for ([[maybe_unused]] auto _ : state)
    for (const Article& article : all->articles_) tokens += all->reader_.read(article).tokens.size();
  count(state);
  state.counters["tokens"] = benchmark::Counter(static_cast<double>(tokens), benchmark::Counter::kIsRate);
  constexpr std::size_t kUsualSentence = 20;
  const auto model = must(read::Model::open(all->data_ / "models" / "reader.model"));
  const auto each = static_cast<double>(model.network.multiply_adds(kUsualSentence));
  state.counters["multiply_adds_each"] = each;
  state.counters["multiply_adds"] = benchmark::Counter(each * static_cast<double>(tokens), benchmark::Counter::kIsRate);
}

/// The network's inner loop by itself: how many multiplications and additions a second this machine can do at best.
void multiply_loop(benchmark::State& state) {
  const auto model = must(read::Model::open(all->data_ / "models" / "reader.model"));
  const read::Matrix& matrix = model.network.layers.back().gates;
  constexpr std::size_t kWords = 24;
  const std::vector<std::int16_t> in(kWords * matrix.rows, 1);
  std::vector<float> out(kWords * matrix.columns);
  double products = 0;
  for ([[maybe_unused]] auto _ : state) {
    read::kernels().multiply(in.data(), kWords, matrix, out.data());
    benchmark::DoNotOptimize(out.data());
    products += static_cast<double>(kWords * matrix.rows * matrix.columns);
  }
  state.counters["multiply_adds"] = benchmark::Counter(products, benchmark::Counter::kIsRate);
}

/// A stage after reading: what comes before it is done once, outside the clock.
template <typename Stage>
void after_reading(benchmark::State& state, const Stage& stage) {
  std::vector<Reading> readings;
  for (const Article& article : all->articles_) readings.push_back(all->reader_.read(article));
  for ([[maybe_unused]] auto _ : state)
    for (std::size_t i = 0; i < readings.size(); ++i) stage(i, readings[i]);
  count(state);
}

void mark_stage(benchmark::State& state) {
  after_reading(state, [](std::size_t i, const Reading& reading) {
    benchmark::DoNotOptimize(all->marker_.mark(all->articles_[i], reading).mentions.size());
  });
}

void claim_stage(benchmark::State& state) {
  std::vector<Marks> marks;
  for (const Article& article : all->articles_) marks.push_back(all->marker_.mark(article, all->reader_.read(article)));
  after_reading(state, [&](std::size_t i, const Reading& reading) {
    const auto attributions = all->attributions_.find(all->articles_[i], reading, marks[i]);
    benchmark::DoNotOptimize(all->claims_.find(all->articles_[i], reading, marks[i], attributions).size());
  });
}

void gather_stage(benchmark::State& state) {
  for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(all->gathered().size());
  count(state);
}

void reconcile_stage(benchmark::State& state) {
  const auto assignments = all->gathered();
  for ([[maybe_unused]] auto _ : state) {
    state.PauseTiming();
    auto reports = all->reports_;
    state.ResumeTiming();
    benchmark::DoNotOptimize(all->reconciler_.reconcile(std::move(reports), assignments, {}).claims.size());
  }
  count(state);
}

void whole_road(benchmark::State& state) {
  RunOptions options;
  options.threads = static_cast<unsigned>(state.range(0));
  for ([[maybe_unused]] auto _ : state) {
    RunSummary summary;
    const Situation situation = all->engine_.report(
        std::vector{all->file_}, options, [](const Error&) {}, summary);
    benchmark::DoNotOptimize(to_json(situation).size());
  }
  count(state);
}

BENCHMARK(ingest_stage)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(read_stage)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(multiply_loop);
BENCHMARK(mark_stage)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(claim_stage)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(gather_stage)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(reconcile_stage)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(whole_road)->ArgName("threads")->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The first `limit` lines of `file`, or generated articles, in a file of their own.
std::string prepared(const std::string& file, std::size_t limit) {
  const std::string path = (std::filesystem::temp_directory_path() / "hearsay-bench.jsonl").string();
  std::ofstream out(path, std::ios::binary);
  if (file.empty()) {
    out << generated_articles(limit);
    return path;
  }
  std::ifstream in(file, std::ios::binary);
  if (!in) {
    std::cerr << file << ": cannot be read\n";
    std::exit(1);
  }
  std::string line;
  for (std::size_t i = 0; i < limit && std::getline(in, line); ++i) out << line << "\n";
  return path;
}

}  // namespace
}  // namespace hearsay::bench

int main(int argc, char** argv) {
  std::string articles;
  std::size_t limit = 1000;
  std::vector<char*> rest = {argv[0]};
  for (int i = 1; i < argc; ++i) {
    if (std::strcmp(argv[i], "--articles") == 0 && i + 1 < argc) {
      articles = argv[++i];
    } else if (std::strcmp(argv[i], "--limit") == 0 && i + 1 < argc) {
      limit = std::strtoul(argv[++i], nullptr, 10);
    } else {
      rest.push_back(argv[i]);
    }
  }
  int count = static_cast<int>(rest.size());
  benchmark::Initialize(&count, rest.data());
  if (benchmark::ReportUnrecognizedArguments(count, rest.data())) return 2;
  hearsay::bench::Bench bench(hearsay::bench::prepared(articles, limit));
  hearsay::bench::all = &bench;
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
