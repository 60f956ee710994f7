#pragma once

#include "ingest/calendar.h"
#include "ingest/ingest.h"
#include "ingest/markup.h"
#include "ingest/phrases.h"

namespace hearsay {

struct IngestKnowledge::Tables {
  Calendar calendar;
  PhraseBook phrases;
  Markup markup;
};

}  // namespace hearsay
