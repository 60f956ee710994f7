#include <fmt/format.h>
#include <simdjson.h>

#include <array>

#include "ingest/decode.h"
#include "ingest/formats.h"
#include "ingest/line_reader.h"
#include "text/table.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

using simdjson::dom::element;

/// The string under the first of these keys that holds one; numbers as they are written.
std::optional<std::string> string_field(const element& record, std::initializer_list<const char*> keys) {
  for (const char* key : keys) {
    element value;
    if (record[key].get(value) != simdjson::SUCCESS) continue;
    if (value.is_string()) {
      const std::string_view text = std::string_view(value);
      if (!trim(text).empty()) return std::string(text);
    } else if (value.is_int64() || value.is_uint64()) {
      return fmt::format("{}", value.is_int64() ? std::int64_t(value) : static_cast<std::int64_t>(std::uint64_t(value)));
    }
  }
  return std::nullopt;
}

/// A lone half of a surrogate pair ("\ud800"), which stands for no character, becomes U+FFFD. True if there was one.
bool repair_surrogates(std::string& line) {
  const auto unit_at = [&](std::size_t at) -> int {
    if (at + 6 > line.size() || line[at] != '\\' || line[at + 1] != 'u') return -1;
    int value = 0;
    for (std::size_t i = at + 2; i < at + 6; ++i) {
      const char c = line[i];
      const int digit = c >= '0' && c <= '9'   ? c - '0'
                        : c >= 'a' && c <= 'f' ? c - 'a' + 10
                        : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                               : -1;
      if (digit < 0) return -1;
      value = value * 16 + digit;
    }
    return value;
  };
  bool repaired = false;
  for (std::size_t at = line.find('\\'); at != std::string::npos && at + 1 < line.size(); at = line.find('\\', at)) {
    const int unit = unit_at(at);
    if (unit < 0xD800 || unit > 0xDFFF) {
      at += 2;
      continue;
    }
    const int next = unit_at(at + 6);
    if (unit < 0xDC00 && next >= 0xDC00 && next <= 0xDFFF) {
      at += 12;
      continue;
    }
    line.replace(at, 6, "\\ufffd");
    repaired = true;
    at += 6;
  }
  return repaired;
}

/// Seconds since 1970, as some records give the date.
std::optional<std::string> date_of_epoch(const std::string& text) {
  constexpr std::size_t kSeconds = 10, kMilliseconds = 13;
  if (text.find_first_not_of("0123456789") != std::string::npos || (text.size() != kSeconds && text.size() != kMilliseconds))
    return std::nullopt;
  const std::chrono::sys_seconds time{std::chrono::seconds{std::stoll(text.substr(0, kSeconds))}};
  return to_iso(std::chrono::floor<std::chrono::days>(time));
}

class JsonlReader {
 public:
  JsonlReader(const InputName& name, Intake& intake) : name_(name), intake_(intake) {}

  void read(ByteSource& source) {
    LineReader lines(source, intake_.options().max_article_bytes);
    bool any = false;
    while (!intake_.stopped() && lines.next()) {
      where_ = fmt::format("{}:{}", name_.path, lines.number());
      if (lines.number() == 1 && lines.line().starts_with("\xEF\xBB\xBF")) lines.line().erase(0, 3);
      if (!lines.too_large() && trim(lines.line()).empty()) continue;
      if (!any && lines.line().find('\0') != std::string::npos)
        return intake_.fail({ErrorCode::kBinary, where_, "holds binary data, no records"});
      any = true;
      read_line(lines, source.failure());
    }
    if (intake_.stopped()) return;
    if (const Error* cut = source.failure()) {
      intake_.fail(*cut, name_.path);
    } else if (!any) {
      intake_.fail({ErrorCode::kEmpty, name_.path, "holds no records"});
    }
  }

 private:
  void read_line(LineReader& lines, const Error* cut) {
    if (lines.too_large()) {
      intake_.fail(
          {ErrorCode::kTooLarge, where_,
           fmt::format("the line has {} bytes; the limit is {}", lines.size_bytes(), intake_.options().max_article_bytes)});
      return;
    }
    if (cut != nullptr && lines.unfinished()) return;  // the torn end of a truncated file, which is reported as such
    Draft draft;
    std::string& line = lines.line();
    if (find_invalid_utf8(line) != std::string_view::npos) {
      Repaired repaired = repair_utf8(line);
      draft.article.notes.push_back(fmt::format("{} byte sequences were not UTF-8 and became U+FFFD", repaired.replaced));
      line = std::move(repaired.text);
    }
    element record;
    simdjson::error_code failed = parse(line, record);
    if (failed == simdjson::STRING_ERROR && repair_surrogates(line)) {
      draft.article.notes.push_back("halves of surrogate pairs became U+FFFD");
      failed = parse(line, record);
    }
    if (failed != simdjson::SUCCESS) {
      const bool array = lines.number() == 1 && trim(line).starts_with('[');
      intake_.fail(
          {ErrorCode::kMalformed, where_, array ? std::string("is a JSON array; write one record a line") : describe(failed)});
      return;
    }
    read_record(record, lines.number(), std::move(draft));
  }

  simdjson::error_code parse(std::string& line, element& record) {
    line.reserve(line.size() + simdjson::SIMDJSON_PADDING);
    return parser_.parse(line.data(), line.size(), false).get(record);
  }

  static std::string describe(simdjson::error_code failed) {
    return std::string("the line is no JSON: ") + std::string(trim(std::string_view(simdjson::error_message(failed))));
  }

  void read_record(const element& record, std::uint64_t number, Draft draft) {
    if (!record.is_object())
      return intake_.fail({ErrorCode::kMalformed, where_, "the line is no JSON object with a field \"text\""});
    element text;
    const bool present = record["text"].get(text) == simdjson::SUCCESS;
    const auto title = string_field(record, {"title"});
    if (!present && !title) return intake_.fail({ErrorCode::kMalformed, where_, "no field \"text\""});
    if (present && !text.is_string() && !text.is_null())
      return intake_.fail({ErrorCode::kMalformed, where_, "the field \"text\" is no string"});
    Article& article = draft.article;
    article.id = string_field(record, {"id"}).value_or(fmt::format("{}-{}", name_.stem, number));
    article.outlet = string_field(record, {"outlet", "source"});
    article.url = string_field(record, {"url"});
    article.language = string_field(record, {"language"});
    draft.published = string_field(record, {"published", "date"});
    if (draft.published)
      if (auto epoch = date_of_epoch(*draft.published)) draft.published = std::move(epoch);
    set_plain_text(article, present && text.is_string() ? std::string(std::string_view(text)) : std::string());
    if (title) put_title(article, *title);
    intake_.accept(std::move(draft), where_);
  }

  const InputName& name_;
  Intake& intake_;
  std::string where_;
  simdjson::dom::parser parser_;
};

}  // namespace

void read_jsonl(ByteSource& source, const InputName& name, Intake& intake) {
  JsonlReader(name, intake).read(source);
}

}  // namespace hearsay
