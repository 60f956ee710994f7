#include "hearsay/engine.h"

#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <utility>

#include "claim/attributions.h"
#include "claim/claims.h"
#include "gather/gatherer.h"
#include "gather/updates.h"
#include "ingest/ingest.h"
#include "mark/marker.h"
#include "read/reader.h"
#include "reconcile/reconciler.h"

namespace hearsay {
namespace {

/// How many articles are read before they are analysed together: enough to keep all threads busy to the end of a batch.
constexpr std::size_t kBatchArticles = 256;

/// Adds the time from its making to its end to one stage.
class Timer {
 public:
  Timer(StageTimes* times, Stage stage) : times_(times), stage_(stage), start_(std::chrono::steady_clock::now()) {}
  ~Timer() {
    if (times_ != nullptr) times_->add(stage_, std::chrono::steady_clock::now() - start_);
  }
  Timer(const Timer&) = delete;
  Timer& operator=(const Timer&) = delete;

 private:
  StageTimes* times_;
  Stage stage_;
  std::chrono::steady_clock::time_point start_;
};

/// What gathering and reconciling need of an article; its words and trees go.
Report without_trees(Article article, Analysis analysis) {
  Report report;
  for (const Attribution& attribution : analysis.attributions)
    if (attribution.quoted)
      report.quotations.insert(report.quotations.end(), attribution.content.begin(), attribution.content.end());
  report.article = std::move(article);
  report.entities = std::move(analysis.marks.entities);
  report.mentions = std::move(analysis.marks.mentions);
  report.claims = std::move(analysis.claims);
  return report;
}

/// The median of the days on which the dated articles were published.
std::optional<Date> middle_day(std::span<const Report> reports) {
  std::vector<Date> days;
  for (const Report& report : reports)
    if (report.article.published) days.push_back(report.article.published->date);
  if (days.empty()) return std::nullopt;
  const auto middle = days.begin() + static_cast<std::ptrdiff_t>(days.size() / 2);
  std::nth_element(days.begin(), middle, days.end());
  return *middle;
}

std::vector<ArticleName> names_of(std::span<const Article> articles) {
  std::vector<ArticleName> names;
  for (const Article& article : articles) names.push_back({article.id, article.url});
  return names;
}

/// Numbers of the held articles of which no new version came.
std::vector<std::size_t> not_renewed(std::span<const ArticleSlot> slots, std::size_t held) {
  std::vector<bool> renewed(held, false);
  for (const ArticleSlot& slot : slots)
    if (slot.at < held) renewed[slot.at] = true;
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < held; ++i)
    if (!renewed[i]) out.push_back(i);
  return out;
}

std::vector<Assignment> gather_articles(std::span<const Article* const> articles, const CommonWords& words,
                                        const RunOptions& options, StageTimes& times) {
  const Timer timer(&times, Stage::kGather);
  return gather(articles, words, GatherOptions{.window_days = options.window_days, .batch = options.batch});
}

}  // namespace

std::string_view name_of(Stage stage) {
  constexpr std::array<std::string_view, kStageCount> kNames = {"ingest", "read", "mark", "claim", "gather", "reconcile"};
  return kNames[static_cast<std::size_t>(stage)];
}

struct Engine::Rooms {
  IngestKnowledge ingest;
  Reader reader;
  Marker marker;
  AttributionFinder attributions;
  ClaimFinder claims;
  CommonWords common_words;
  Reconciler reconciler;
};

Engine::Engine() = default;
Engine::~Engine() = default;
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;

Result<Engine> Engine::open(const std::filesystem::path& data) {
  const std::filesystem::path lexicon = data / "lexicon";
  auto ingest = IngestKnowledge::load(lexicon);
  if (!ingest) return tl::unexpected(ingest.error());
  auto reader = Reader::open(data / "models" / "reader.model");
  if (!reader) return tl::unexpected(reader.error());
  auto marker = Marker::open(lexicon, data / "gazetteer.bin");
  if (!marker) return tl::unexpected(marker.error());
  auto attributions = AttributionFinder::load(lexicon);
  if (!attributions) return tl::unexpected(attributions.error());
  auto claims = ClaimFinder::load(lexicon);
  if (!claims) return tl::unexpected(claims.error());
  auto common_words = CommonWords::load(lexicon);
  if (!common_words) return tl::unexpected(common_words.error());
  auto reconciler = Reconciler::load(lexicon);
  if (!reconciler) return tl::unexpected(reconciler.error());
  Engine engine;
  engine.rooms_ =
      std::make_unique<Rooms>(Rooms{std::move(*ingest), std::move(*reader), std::move(*marker), std::move(*attributions),
                                    std::move(*claims), std::move(*common_words), std::move(*reconciler)});
  return engine;
}

Analysis Engine::analyze(const Article& article, StageTimes* times) const {
  Reading reading;
  {
    const Timer timer(times, Stage::kRead);
    reading = rooms_->reader.read(article);
  }
  return understand(article, std::move(reading), times);
}

Analysis Engine::analyze_words(const Article& article, Reading words, StageTimes* times) const {
  {
    const Timer timer(times, Stage::kRead);
    rooms_->reader.annotate(article, words);
  }
  return understand(article, std::move(words), times);
}

Analysis Engine::understand(const Article& article, Reading reading, StageTimes* times) const {
  Analysis analysis;
  analysis.reading = std::move(reading);
  {
    const Timer timer(times, Stage::kMark);
    analysis.marks = rooms_->marker.mark(article, analysis.reading);
  }
  const Timer timer(times, Stage::kClaim);
  analysis.attributions = rooms_->attributions.find(article, analysis.reading, analysis.marks);
  analysis.claims = rooms_->claims.find(article, analysis.reading, analysis.marks, analysis.attributions);
  return analysis;
}

void Engine::analyze_articles(std::vector<Article>& articles, const RunOptions& options, const AnalysisSink& take,
                              RunSummary& summary) const {
  tbb::task_arena arena(options.threads == 0 ? tbb::task_arena::automatic : static_cast<int>(options.threads));
  std::vector<Analysis> analyses;
  for (std::size_t begin = 0; begin < articles.size(); begin += kBatchArticles) {
    const std::span batch = std::span(articles).subspan(begin, std::min(kBatchArticles, articles.size() - begin));
    analyses.resize(batch.size());
    arena.execute([&] {
      tbb::parallel_for(std::size_t{0}, batch.size(), [&](std::size_t i) { analyses[i] = analyze(batch[i], &summary.times); });
    });
    for (std::size_t i = 0; i < batch.size(); ++i) take(std::move(batch[i]), std::move(analyses[i]));
    analyses.clear();
  }
  summary.articles += articles.size();
  articles.clear();
}

void Engine::analyze_all(std::span<const std::string> inputs, const RunOptions& options, const AnalysisSink& take,
                         const ErrorSink& failed, RunSummary& summary) const {
  analyze_unless_held(
      inputs, options, [](Article&) { return false; }, take, failed, summary);
}

void Engine::analyze_unless_held(std::span<const std::string> inputs, const RunOptions& options,
                                 const std::function<bool(Article&)>& hold, const AnalysisSink& take, const ErrorSink& failed,
                                 RunSummary& summary) const {
  std::vector<Article> batch;
  auto ingested_until = std::chrono::steady_clock::now();
  const auto analyze_what_came = [&] {
    summary.times.add(Stage::kIngest, std::chrono::steady_clock::now() - ingested_until);
    analyze_articles(batch, options, take, summary);
    ingested_until = std::chrono::steady_clock::now();
  };
  const IngestSummary ingested = ingest(
      inputs, rooms_->ingest, IngestOptions{.published = options.published},
      [&](Article&& article) {
        if (!hold(article)) batch.push_back(std::move(article));
        if (batch.size() == kBatchArticles) analyze_what_came();
        return true;
      },
      failed);
  analyze_what_came();
  summary.files += ingested.files;
  summary.failures += ingested.failures;
}

std::vector<Report> Engine::analyze_reports(std::span<const std::string> inputs, const RunOptions& options,
                                            std::vector<Article> earlier, const ErrorSink& failed, RunSummary& summary) const {
  // What an undated article means by "Saturday" can be told only when the others have given the days of the situation.
  std::vector<Article> undated;
  std::vector<std::size_t> dated_at, undated_at;  // places in the input, later in the list of all articles
  std::vector<ArticleName> fresh;
  const auto hold_undated = [&](Article& article) {
    const bool held = !article.published;
    (held ? undated_at : dated_at).push_back(fresh.size());
    fresh.push_back({article.id, article.url});
    if (held) undated.push_back(std::move(article));
    return held;
  };
  std::vector<Report> reports;
  const auto keep = [&](Article&& article, Analysis&& analysis) {
    reports.push_back(without_trees(std::move(article), std::move(analysis)));
  };
  analyze_unless_held(inputs, options, hold_undated, keep, failed, summary);

  const std::vector<ArticleSlot> slots = place_among_held(names_of(earlier), fresh);
  for (std::vector<std::size_t>* places : {&dated_at, &undated_at})
    for (std::size_t& at : *places) at = slots[at].at;
  std::vector<Article> dated;
  for (const std::size_t i : not_renewed(slots, earlier.size())) {
    Article& article = earlier[i];
    if (article.published && article.published->inferred()) article.published.reset();  // the days to judge by may be others now
    (article.published ? dated_at : undated_at).push_back(i);
    (article.published ? dated : undated).push_back(std::move(article));
    ++summary.earlier;
  }
  analyze_articles(dated, options, keep, summary);
  if (const std::optional<Date> near = middle_day(reports)) {
    for (Article& article : undated) article.published = infer_published(article, rooms_->ingest, *near);
  }
  analyze_articles(undated, options, keep, summary);
  summary.articles -= summary.earlier;

  std::vector<Report> in_order(reports.size());
  for (std::size_t i = 0; i < reports.size(); ++i)
    in_order[i < dated_at.size() ? dated_at[i] : undated_at[i - dated_at.size()]] = std::move(reports[i]);
  for (const ArticleSlot& slot : slots) in_order[slot.at].article.id = slot.id;
  return in_order;
}

Situation Engine::report(std::span<const std::string> inputs, const RunOptions& options, const ErrorSink& failed,
                         RunSummary& summary, std::vector<Article> earlier) const {
  std::vector<Report> reports = analyze_reports(inputs, options, std::move(earlier), failed, summary);
  // What came later has no say in how the situation looked.
  if (options.as_of)
    std::erase_if(
        reports, [&](const Report& report) { return report.article.published && report.article.published->date > *options.as_of; });
  std::vector<const Article*> articles;
  for (const Report& report : reports) articles.push_back(&report.article);
  const std::vector<Assignment> assignments = gather_articles(articles, rooms_->common_words, options, summary.times);
  const Timer timer(&summary.times, Stage::kReconcile);
  return rooms_->reconciler.reconcile(std::move(reports), assignments,
                                      ReconcileOptions{.as_of = options.as_of, .since = options.since});
}

std::vector<Engine::Gathered> Engine::gather(std::span<const std::string> inputs, const RunOptions& options,
                                             const ErrorSink& failed, RunSummary& summary) const {
  std::vector<Article> articles;
  const auto started = std::chrono::steady_clock::now();
  const IngestSummary ingested = ingest(
      inputs, rooms_->ingest, IngestOptions{.published = options.published},
      [&](Article&& article) {
        articles.push_back(std::move(article));
        return true;
      },
      failed);
  summary.times.add(Stage::kIngest, std::chrono::steady_clock::now() - started);
  summary.files += ingested.files;
  summary.articles += ingested.articles;
  summary.failures += ingested.failures;

  std::vector<const Article*> all;
  for (const Article& article : articles) all.push_back(&article);
  const std::vector<Assignment> assignments = gather_articles(all, rooms_->common_words, options, summary.times);
  std::vector<Gathered> gathered(articles.size());
  for (std::size_t i = 0; i < articles.size(); ++i)
    gathered[i] = {std::move(articles[i].id), assignments[i].wire, assignments[i].story};
  return gathered;
}

}  // namespace hearsay
