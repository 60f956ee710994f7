#include "ingest/furniture.h"

#include <algorithm>

#include "text/utf8.h"

namespace hearsay {
namespace {

constexpr std::size_t kLookedAt = 48;        // words: furniture is short
constexpr std::size_t kLongestNag = 40;      // words of a paragraph that only asks for something
constexpr std::size_t kLongestLabel = 12;    // words of a label's line that has no colon
constexpr std::size_t kLongestCaption = 40;  // words after a label with a colon
constexpr std::size_t kLongestByline = 16;
constexpr std::size_t kLongestCell = 6;

bool ends_sentence(std::string_view line) {
  for (const std::string_view closing : {"”", "’", "»"})
    if (line.ends_with(closing)) line.remove_suffix(closing.size());
  while (!line.empty() && std::string_view("\"')]").find(line.back()) != std::string_view::npos) line.remove_suffix(1);
  return !line.empty() && (std::string_view(".!?").find(line.back()) != std::string_view::npos || line.ends_with("…"));
}

bool has_stop(std::string_view line) {
  return line.ends_with('.') || line.ends_with(".\"") || line.ends_with(".”");
}

bool has_quotation(std::string_view line) {
  for (const std::string_view mark : {"\"", "“", "”", "«", "»", "„"})
    if (line.find(mark) != std::string_view::npos) return true;
  return false;
}

/// Without the brackets that stand around all of it.
Span inside_brackets(std::string_view text, Span span) {
  while (span.size() > 2) {
    const char first = text[span.begin], last = text[span.end - 1];
    if (!((first == '[' && last == ']') || (first == '(' && last == ')'))) break;
    ++span.begin;
    --span.end;
  }
  return span;
}

/// Cuts a line where bars of links are cut: at | • · », tabs, and runs of blanks.
std::vector<Span> cells_of(std::string_view text, Span span) {
  std::vector<Span> cells;
  std::uint32_t begin = span.begin;
  const auto close = [&](std::uint32_t end) {
    Span cell{begin, end};
    while (!cell.empty() && (text[cell.begin] == ' ' || text[cell.begin] == '\t')) ++cell.begin;
    while (!cell.empty() && (text[cell.end - 1] == ' ' || text[cell.end - 1] == '\t')) --cell.end;
    if (!cell.empty()) cells.push_back(cell);
  };
  for (std::uint32_t at = span.begin; at < span.end;) {
    std::uint32_t cut = 0;
    if (text[at] == '|' || text[at] == '\t') cut = 1;
    for (const std::string_view sign : {"•", "·", "»", "›"})
      if (text.substr(at, sign.size()) == sign) cut = static_cast<std::uint32_t>(sign.size());
    if (text[at] == ' ' && at + 1 < span.end && text[at + 1] == ' ' && (at == span.begin || text[at - 1] != '.')) cut = 2;
    if (cut == 0) {
      ++at;
      continue;
    }
    close(at);
    at += cut;
    begin = at;
  }
  close(span.end);
  return cells;
}

}  // namespace

bool FurnitureJudge::phrase_fills(PhraseRole role, const LayoutWords& words, std::size_t begin, std::size_t end,
                                  bool* opens_list) const {
  const auto is_number = [&](std::size_t i) { return words[i].kind == LayoutWord::Kind::kNumber; };
  std::size_t first = begin;
  for (; first < end; ++first) {
    const auto hit = tables_.phrases.match(role, words, first, end);
    std::size_t after = hit.end_word;
    while (after != 0 && after < end && is_number(after)) ++after;
    if (after == end) {
      if (opens_list != nullptr) *opens_list = hit.opens_list;
      return true;
    }
    if (!is_number(first)) return false;  // counts may stand before ("214 likes")
  }
  return false;
}

bool FurnitureJudge::opens_with(PhraseRole role, Span span) {
  part_.split(text_, span, kLookedAt);
  return tables_.phrases.match(role, part_, 0, part_.size()).end_word != 0;
}

bool FurnitureJudge::is_all(PhraseRole role, Span span) {
  part_.split(text_, span, kLookedAt);
  return part_.size() > 0 && !part_.cut() && phrase_fills(role, part_, 0, part_.size());
}

bool FurnitureJudge::has(PhraseRole role, Span span) {
  part_.split(text_, span, kLookedAt);
  for (std::size_t i = 0; i < part_.size(); ++i)
    if (tables_.phrases.match(role, part_, i, part_.size()).end_word != 0) return true;
  return false;
}

/// The word after the stamp that begins at `begin`. Sets `dated` if it says when, and the line's date.
std::size_t FurnitureJudge::skip_stamp(std::size_t begin, std::size_t end, JudgedLine& line, bool* dated) const {
  std::optional<DateHit> first;
  bool updated = false;
  std::size_t i = begin, last = begin;  // words that only introduce or stand beside count if more of the stamp follows
  const auto step_to = [&](std::size_t next) { last = i = next; };
  while (i < end) {
    if (const auto date = tables_.calendar.date_at(words_, i); date && date->end_word <= end) {
      if (!first) first = date;
      *dated = true;
      step_to(date->end_word);
    } else if (const auto stamp = tables_.phrases.match(PhraseRole::kStamp, words_, i, end); stamp.end_word != 0) {
      *dated = *dated || words_[i].kind == LayoutWord::Kind::kNumber || words_[stamp.end_word - 1].key == "time";
      updated = updated || (!first && words_[i].key.starts_with("updat"));
      if (*dated && words_[i].kind != LayoutWord::Kind::kNumber) {
        i = stamp.end_word;
      } else {
        step_to(stamp.end_word);
      }
    } else if (const auto beside = tables_.phrases.match(PhraseRole::kBeside, words_, i, end); beside.end_word != 0 && i > begin) {
      i = beside.end_word;
    } else if (const std::size_t after = tables_.calendar.skip_time(words_, i); after > i && after <= end) {
      step_to(after);
    } else if (tables_.calendar.is_zone(words_[i].key) || tables_.calendar.weekday(words_[i].key)) {
      step_to(i + 1);
    } else {
      break;
    }
  }
  if (first && (!line.stamp || (line.updated && !updated))) {
    line.stamp = first;
    line.updated = updated;
  }
  return i < end ? last : i;
}

/// Words [begin, end) hold nothing but when something was published and how long it takes to read.
bool FurnitureJudge::is_stamp(std::size_t begin, std::size_t end, JudgedLine& line) const {
  const auto before = line.stamp;
  bool dated = false;
  if (skip_stamp(begin, end, line, &dated) == end && dated) return true;
  line.stamp = before;
  return false;
}

/// "Quito, Friday 2 May 2025", "The Evening Herald, 2 May 2025"
bool FurnitureJudge::is_place_and_date(JudgedLine& line) const {
  constexpr std::size_t kMostPlaceWords = 6;
  for (std::size_t i = 1; i < words_.size() && i <= kMostPlaceWords; ++i) {
    if (!words_[i - 1].capital) return false;
    const auto date = tables_.calendar.date_at(words_, i);
    if (!date) continue;
    if (date->end_word != words_.size()) return false;
    line.byline_date = date;
    line.before_date = Span{words_[0].span.begin, words_[i - 1].span.end};
    return true;
  }
  return false;
}

/// "By Ada Novak in Quito, 3 May 2025", "Reporting by …"
bool FurnitureJudge::is_byline(JudgedLine& line) const {
  if (words_.cut() || words_.size() > kLongestByline) return false;
  const auto hit = tables_.phrases.match(PhraseRole::kByline, words_, 0, words_.size());
  if (hit.end_word == 0 || line.line.span.of(text_).ends_with(':')) return false;
  for (std::size_t i = hit.end_word; i < words_.size() && !line.byline_date; ++i)
    line.byline_date = tables_.calendar.date_at(words_, i);
  if (hit.end_word == words_.size()) return words_.size() > 1 || words_[0].key != "by";
  // "By Monday the bridge was open" is a sentence, or the beginning of a headline.
  const LayoutWord& next = words_[hit.end_word];
  if (!next.capital || tables_.calendar.weekday(next.key) || tables_.calendar.month(next.key))
    return hit.end_word > 1 && !line.ends_sentence;
  std::size_t names = 0;
  for (std::size_t i = hit.end_word; i < words_.size(); ++i)
    names += words_[i].capital || words_[i].kind == LayoutWord::Kind::kNumber;
  return names * 2 >= words_.size() - hit.end_word && !(line.ends_sentence && words_.size() > 8);
}

bool FurnitureJudge::is_label(JudgedLine& line) const {
  const std::size_t count = words_.size();
  if (words_[0].span.begin > line.line.span.begin &&
      has_quotation(text_.substr(line.line.span.begin, words_[0].span.begin - line.line.span.begin)))
    return false;
  const auto lead = tables_.phrases.match(PhraseRole::kLead, words_, 0, count);
  const auto colon = [&](std::size_t end_word) {
    const std::string_view gap = words_.gap_after(end_word - 1);
    const std::size_t at = gap.find_first_not_of(' ');
    return at != std::string_view::npos && (gap[at] == ':' || gap[at] == '/' || gap.substr(at, 3) == "»");
  };
  const bool stopped = has_stop(line.line.span.of(text_));
  if (lead.end_word != 0 && ((count <= kLongestLabel && !words_.cut() && !stopped) || colon(lead.end_word))) {
    line.opens_list = lead.opens_list;
    return true;
  }
  const auto label = tables_.phrases.match(PhraseRole::kLabel, words_, 0, count);
  if (label.end_word == 0 || !colon(label.end_word) || count > kLongestCaption) return false;
  line.opens_list = label.opens_list;
  line.label = true;
  return true;
}

bool FurnitureJudge::is_nag(const JudgedLine& line) {
  const std::size_t count = words_.size();
  if (words_.cut() || count > kLongestNag) return false;
  for (std::size_t i = 0; i < count; ++i)
    if (tables_.phrases.match(PhraseRole::kNotice, words_, i, count).end_word != 0) return true;
  if (has_quotation(line.line.span.of(text_))) return false;
  bool first = true, addressed = false, nagged = false;
  for (std::size_t i = 0; i < count; ++i) {
    addressed = addressed || tables_.phrases.match(PhraseRole::kAddress, words_, i, count).end_word != 0;
    if (tables_.phrases.match(PhraseRole::kNag, words_, i, count).end_word != 0) {
      nagged = true;
      addressed = addressed || first;
    }
    first = words_.gap_after(i).find_first_of(".!?:") != std::string_view::npos;
  }
  return nagged && addressed;
}

bool FurnitureJudge::is_bar(JudgedLine& line) {
  const std::vector<Span> cells = cells_of(text_, line.line.span);
  if (cells.size() < 2) return false;
  std::size_t known = 0, short_ones = 0, word = 0;
  std::vector<Span> bylines;
  for (const Span cell : cells) {
    const std::size_t begin = word;
    while (word < words_.size() && words_[word].span.begin < cell.end) ++word;
    const std::size_t size = word - begin;
    if (size > kLongestCell * 2) return false;
    short_ones += size <= kLongestCell;
    if (size == 0) continue;
    if (is_stamp(begin, word, line)) {
      ++known;
    } else if (tables_.phrases.match(PhraseRole::kByline, words_, begin, word).end_word != 0) {
      bylines.push_back(cell);
      ++known;
    } else {
      known += phrase_fills(PhraseRole::kItem, words_, begin, word) || phrase_fills(PhraseRole::kLine, words_, begin, word) ||
               tables_.phrases.match(PhraseRole::kLead, words_, begin, word).end_word != 0 ||
               tables_.phrases.match(PhraseRole::kLabel, words_, begin, word).end_word != 0;
    }
  }
  if (short_ones != cells.size() || (known == 0 && cells.size() < 3) || has_stop(line.line.span.of(text_))) {
    line.stamp.reset();
    return false;
  }
  // Blanks also part the columns of a table: then most cells must be known.
  const bool ruled = text_.substr(line.line.span.begin, line.line.span.size()).find_first_of("|\xC2\xE2") != std::string_view::npos;
  if (known == 0 || (!ruled && known * 2 < cells.size())) {
    line.stamp.reset();
    return false;
  }
  line.bylines = std::move(bylines);
  return true;
}

JudgedLine FurnitureJudge::judge(const Line& given) {
  JudgedLine line;
  line.line = given;
  line.line.span = inside_brackets(text_, given.span);
  words_.split(text_, line.line.span, kLookedAt);
  line.words = words_.size();
  line.wide = words_.cut();
  line.ends_sentence = ends_sentence(line.line.span.of(text_));
  constexpr std::size_t kFewWords = 12, kManyWords = 30;
  bool opens_list = false;
  if (words_.size() == 0) {
    line.role = LineRole::kSign;
  } else if (is_stamp(0, words_.size(), line) && !line.wide) {
    line.role = LineRole::kStamp;
  } else if (!line.wide && phrase_fills(PhraseRole::kLine, words_, 0, words_.size(), &opens_list)) {
    line.role = LineRole::kFurniture;
    line.opens_list = opens_list;
  } else if (!line.wide && phrase_fills(PhraseRole::kItem, words_, 0, words_.size())) {
    line.role = LineRole::kFurniture;
    line.weak = true;
  } else if (!line.wide && is_bar(line)) {
    line.role = LineRole::kBar;
  } else if (is_place_and_date(line) || is_byline(line)) {
    line.role = LineRole::kByline;
  } else if (is_label(line) || is_nag(line)) {
    line.role = LineRole::kFurniture;
  } else if ((line.ends_sentence && line.words >= kFewWords) || line.words >= kManyWords) {
    line.role = LineRole::kProse;
  }
  line.line.span = given.span;
  return line;
}

}  // namespace hearsay
