#include <algorithm>

#include "ingest/furniture.h"
#include "text/utf8.h"

// How the first paragraphs of an article open: with a stamp, with a dateline, or with neither.

namespace hearsay {
namespace {

constexpr std::size_t kLookedAt = 32;

bool has_dash(std::string_view gap) {
  if (gap.find("–") != std::string_view::npos || gap.find("—") != std::string_view::npos ||
      gap.find("--") != std::string_view::npos)
    return true;
  return gap.find("- ") != std::string_view::npos || gap.find(" -") != std::string_view::npos;
}

/// Bytes of the gap up to its last sign of punctuation, quotation marks and opening brackets left to what follows.
std::uint32_t punctuation_length(std::string_view gap) {
  std::uint32_t length = 0;
  for (std::uint32_t at = 0; at < gap.size();) {
    const Decoded c = decode_at(gap, at);
    if (std::u32string_view(U"\"'“‘«([").find(c.code_point) != std::u32string_view::npos) break;
    at += c.bytes;
    if (!is_space(c.code_point)) length = at;
  }
  return length;
}

}  // namespace

void FurnitureJudge::judge_opening(JudgedLine& line) {
  words_.split(text_, line.line.span, kLookedAt);
  judge_dateline(line, judge_opening_stamp(line));
}

/// Returns the word after the stamp, 0 where there is none.
std::size_t FurnitureJudge::judge_opening_stamp(JudgedLine& line) const {
  bool dated = false;
  const auto before = line.stamp;
  const std::size_t end = skip_stamp(0, words_.size(), line, &dated);
  const auto refuse = [&] {
    line.stamp = before;
    return std::size_t{0};
  };
  if (!dated || !line.stamp || end == 0 || end >= words_.size()) return refuse();
  const std::string_view gap = words_.gap_after(end - 1);
  const std::uint32_t punctuation = punctuation_length(gap);
  const LayoutWord& next = words_[end];
  const bool parted = punctuation > 0 && gap.find(',') == std::string_view::npos;
  const bool starts = next.capital || next.kind == LayoutWord::Kind::kNumber || gap.size() > punctuation + 1;
  // "2 May 2025 was a cold day", "2 May 2025, a cold day, …" are sentences.
  if (!starts || (punctuation > 0 && !parted)) return refuse();
  line.furniture.push_back({words_[0].span.begin, words_[end - 1].span.end + punctuation});
  return end;
}

/// What stands before the dash of a dateline, as far as it has been read.
struct FurnitureJudge::Dateline {
  std::size_t first = 0;   // its first word
  std::size_t places = 0;  // capitalised words that are neither date nor agency
  bool dated = false;
  std::optional<DateHit> date;  // with a year
  std::optional<Span> agency;
};

/// PLACE, Country, Date (Agency) - with all but one of place, date and agency optional.
void FurnitureJudge::judge_dateline(JudgedLine& line, std::size_t first) const {
  if (first >= words_.size() || tables_.phrases.match(PhraseRole::kBeside, words_, first, words_.size()).end_word != 0) return;
  Dateline found;
  found.first = first;
  for (std::size_t i = first; i < words_.size();) {
    const std::uint32_t gap_begin = i > 0 ? words_[i - 1].span.end : line.line.span.begin;
    const std::string_view gap = Span{gap_begin, words_[i].span.begin}.of(text_);
    if (i > first && has_dash(gap)) return take_dateline(line, found, i, gap);
    const std::size_t next = step_dateline(found, i, gap);
    if (next == i) return;
    i = next;
  }
}

/// The word after the part of a dateline that begins at `i`; `i` where none can.
std::size_t FurnitureJudge::step_dateline(Dateline& found, std::size_t i, std::string_view gap) const {
  constexpr std::size_t kMostPlaceWords = 8, kMostAgencyWords = 6;
  if (gap.find('(') != std::string_view::npos && !found.agency) {
    std::size_t close = i;
    const auto closes = [&](std::size_t k) { return words_.gap_after(k).find(')') != std::string_view::npos; };
    while (close + 1 < words_.size() && !closes(close) && close < i + kMostAgencyWords) ++close;
    if (!closes(close)) return i;
    if (const auto inside = tables_.calendar.date_at(words_, i)) {
      found.date = inside;
      found.dated = true;
    } else if (words_[i].capital) {
      found.agency = Span{words_[i].span.begin, words_[close].span.end};
    } else {
      return i;
    }
    return close + 1;
  }
  if (const auto hit = tables_.calendar.date_at(words_, i)) {
    found.date = hit;
    found.dated = true;
    return hit->end_word;
  }
  if (tables_.calendar.month(words_[i].key) && i + 1 < words_.size() && words_[i + 1].kind == LayoutWord::Kind::kNumber) {
    found.dated = true;
    return i + 2;
  }
  if (words_[i].capital && !found.dated && ++found.places <= kMostPlaceWords) return i + 1;
  const bool connects = i > found.first && i + 1 < words_.size() && words_[i + 1].capital &&
                        tables_.phrases.match(PhraseRole::kConnect, words_, i, words_.size()).end_word != 0;
  return connects ? i + 1 : i;
}

/// The words before `end` and the dash in `gap` are a dateline if they look like one.
void FurnitureJudge::take_dateline(JudgedLine& line, Dateline& found, std::size_t end, std::string_view gap) const {
  const LayoutWord& opening = words_[found.first];
  const LayoutWord& last = words_[end - 1];
  constexpr std::size_t kMostWordsBeforeAgency = 3;
  if (!found.agency && !opening.all_capitals && last.all_capitals && end - found.first >= 2 &&
      found.places <= kMostWordsBeforeAgency)
    found.agency = last.span;  // "Port Lemara, NORDA -"
  if (!found.agency && !found.dated && !(found.places > 0 && opening.all_capitals)) return;
  if (found.places == 0 && !found.agency) return;
  const bool bracketed = found.agency && found.agency->begin == opening.span.begin && opening.span.begin > line.line.span.begin;
  const Span span{opening.span.begin - (bracketed ? 1u : 0u), last.span.end + punctuation_length(gap)};
  if (phrase_fills(PhraseRole::kRubric, words_, found.first, end)) {
    line.furniture.push_back(span);  // "EXCLUSIVE -"
    return;
  }
  line.bylines.push_back(span);
  line.byline_date = found.date;
  line.agency = found.agency;
}

}  // namespace hearsay
