#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "ingest/draft.h"
#include "ingest/ingest.h"

namespace hearsay {

/// Where the readers of all formats hand in what they find: completes drafts, makes ids unique, counts, and passes on.
class Intake {
 public:
  Intake(const IngestKnowledge::Tables& tables, const IngestOptions& options, const ArticleSink& take, const ErrorSink& failed)
      : tables_(tables), options_(options), take_(take), failed_(failed) {}

  /// Completes and passes on an article; `where` is for the message if it fails. False once the reading shall stop.
  bool accept(Draft draft, std::string_view where);

  /// Records a failure; its `where` is put in if it has none.
  void fail(Error error, std::string_view where = {});

  bool stopped() const { return stopped_; }
  const IngestOptions& options() const { return options_; }
  const IngestKnowledge::Tables& tables() const { return tables_; }
  IngestSummary& summary() { return summary_; }

 private:
  std::string unique(std::string id);

  const IngestKnowledge::Tables& tables_;
  const IngestOptions& options_;
  const ArticleSink& take_;
  const ErrorSink& failed_;
  std::unordered_map<std::string, std::uint32_t> ids_;  // how often each was given
  IngestSummary summary_;
  bool stopped_ = false;
};

}  // namespace hearsay
