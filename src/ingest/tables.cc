#include "ingest/tables.h"

namespace hearsay {

IngestKnowledge::IngestKnowledge() : tables_(std::make_unique<Tables>()) {}
IngestKnowledge::~IngestKnowledge() = default;
IngestKnowledge::IngestKnowledge(IngestKnowledge&&) noexcept = default;
IngestKnowledge& IngestKnowledge::operator=(IngestKnowledge&&) noexcept = default;

Result<IngestKnowledge> IngestKnowledge::load(const std::filesystem::path& lexicon) {
  IngestKnowledge knowledge;
  auto dates = Table::load(lexicon / "ingest_calendar.lex");
  if (!dates) return tl::unexpected(std::move(dates).error());
  auto calendar = Calendar::from(*dates);
  if (!calendar) return tl::unexpected(std::move(calendar).error());
  knowledge.tables_->calendar = std::move(*calendar);
  const auto elements = Table::load(lexicon / "ingest_markup.lex");
  if (!elements) return tl::unexpected(elements.error());
  auto markup = Markup::from(*elements);
  if (!markup) return tl::unexpected(std::move(markup).error());
  knowledge.tables_->markup = std::move(*markup);
  for (const char* file : {"ingest_furniture.lex", "ingest_headers.lex"}) {
    const auto table = Table::load(lexicon / file);
    if (!table) return tl::unexpected(table.error());
    if (auto added = knowledge.tables_->phrases.add(*table); !added) return tl::unexpected(std::move(added).error());
  }
  return knowledge;
}

}  // namespace hearsay
