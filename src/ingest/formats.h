#pragma once

#include <string>
#include <string_view>

#include "ingest/byte_source.h"
#include "ingest/intake.h"

namespace hearsay {

/// The name of an input, as the readers of formats use it.
struct InputName {
  std::string path;  ///< for messages
  std::string stem;  ///< the file name without folder and extensions: ids are made from it
};

// One reader per format. Each reads to the end of its source, hands every article and every failure to the intake in the order
// of the input, holds one article at a time, and returns early once the intake is stopped. A failure of the source itself (a
// truncated compression) is reported by the reader after what was read until then.

/// One article, the whole of the source.
void read_text(ByteSource& source, const InputName& name, Intake& intake);
/// A record a line.
void read_jsonl(ByteSource& source, const InputName& name, Intake& intake);
/// A web page.
void read_html(ByteSource& source, const InputName& name, Intake& intake);
/// An RSS or Atom feed.
void read_feed(ByteSource& source, const InputName& name, Intake& intake);
/// A web archive, version 1.0 or 1.1.
void read_warc(ByteSource& source, const InputName& name, Intake& intake);

}  // namespace hearsay
