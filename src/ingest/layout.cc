#include "ingest/layout.h"

#include <algorithm>

#include "ingest/furniture.h"
#include "ingest/outlet.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

constexpr std::size_t kLongestTitle = 32;    // words
constexpr std::size_t kLongestMasthead = 5;  // words
constexpr std::size_t kLongestLink = 24;     // words of a headline in a list of links

bool is_furniture(LineRole role) {
  return role == LineRole::kBar || role == LineRole::kFurniture || role == LineRole::kStamp;
}

/// One article's lines and the decisions about them, from the top down.
class LayoutReader {
 public:
  LayoutReader(const Article& article, const IngestKnowledge::Tables& tables)
      : text_(article.text), known_(article.boilerplate), title_(article.title), judge_(text_, tables) {}

  Layout read() {
    judge_lines();
    find_header();
    if (!title_) find_title();
    if (!title_) take_label_for_title();
    mark_mastheads();
    mark_names();
    drop_chronicle();
    drop_weak();
    mark_lists();
    mark_signs();
    collect();
    return std::move(layout_);
  }

 private:
  void judge_lines();
  void find_header();
  void find_title();
  void take_label_for_title();
  void mark_mastheads();
  void mark_names();
  void mark_lists();
  void mark_signs();
  void drop_weak();
  void drop_chronicle();
  void collect();

  bool may_be_title(const JudgedLine& line);
  bool looks_like_masthead(const JudgedLine& line, const JudgedLine& next);
  std::size_t next_text(std::size_t i, std::size_t end) const;
  void make_masthead(std::size_t i);

  std::string_view text_;
  const std::vector<Span>& known_;
  std::optional<Span> title_;
  FurnitureJudge judge_;
  std::vector<JudgedLine> lines_;
  std::size_t prose_ = 0;  // the first line of prose
  std::size_t last_prose_ = 0;
  std::size_t title_line_ = 0;  // lines_.size() where there is none
  Layout layout_;
};

void LayoutReader::judge_lines() {
  constexpr std::size_t kOpenings = 3;  // paragraphs that may open with a stamp or a dateline
  std::size_t openings = 0;
  const std::uint32_t from = title_ && title_->begin == 0 ? title_->end : 0;
  std::size_t known = 0;
  for (const Line& line : split_lines(text_, from)) {
    while (known < known_.size() && known_[known].end <= line.span.begin) ++known;
    if (known < known_.size() && known_[known].contains(line.span)) continue;
    if (title_ && line.span.overlaps(*title_)) {
      // What stands above the headline of a page leads to other pages or names the section.
      for (JudgedLine& above : lines_)
        if (above.role == LineRole::kText) above.role = LineRole::kFurniture;
      continue;
    }
    lines_.push_back(judge_.judge(line));
    JudgedLine& judged = lines_.back();
    const bool text = judged.role == LineRole::kProse || (judged.role == LineRole::kText && judged.ends_sentence);
    if (text && openings < kOpenings) {
      judge_.judge_opening(judged);
      ++openings;
    }
  }
}

/// The header is what stands above the first line of prose.
void LayoutReader::find_header() {
  constexpr std::size_t kLongestHeader = 16;
  while (prose_ < lines_.size() && prose_ < kLongestHeader && lines_[prose_].role != LineRole::kProse) ++prose_;
  title_line_ = lines_.size();
  for (std::size_t i = 0; i < lines_.size(); ++i)
    if (lines_[i].role == LineRole::kProse) last_prose_ = i;
  if (prose_ < lines_.size() && lines_[prose_].role == LineRole::kProse) return;
  // Nothing but short lines: a single one is no header of anything.
  prose_ = std::min(lines_.size() > 1 ? prose_ : 0, lines_.size());
}

std::size_t LayoutReader::next_text(std::size_t i, std::size_t end) const {
  for (++i; i < end; ++i)
    if (lines_[i].role == LineRole::kText) return i;
  return end;
}

bool LayoutReader::may_be_title(const JudgedLine& line) {
  if (line.role != LineRole::kText || line.wide || line.words > kLongestTitle || !line.furniture.empty() || !line.bylines.empty())
    return false;
  const std::string_view text = line.line.span.of(text_);
  const char32_t first = decode_at(text, 0).code_point;
  if (is_letter(first) && !is_upper(first) && line.words > kLongestMasthead) {
    // Scripts without capitals begin as they may; a small Latin letter begins no headline.
    if (first < 0x250) return false;
  }
  if (!text.ends_with('.') || text.ends_with("...")) return true;
  // Some end their headlines with a stop, but then in capitals: "Bridge Falls in Night Storm."
  return text.find(". ") == std::string_view::npos && mostly_capitalised(text);
}

bool LayoutReader::looks_like_masthead(const JudgedLine& line, const JudgedLine& next) {
  constexpr std::size_t kTooShort = 2, kLongEnough = 4;
  if (line.words <= kTooShort && next.words >= kLongEnough) return true;
  if (line.words > kLongestMasthead || line.ends_sentence) return false;
  const Span span = line.line.span;
  return is_all_capitals(span.of(text_)) || is_brand(span.of(text_)) || judge_.is_all(PhraseRole::kRubric, span) ||
         judge_.opens_with(PhraseRole::kRubric, span) || judge_.is_all(PhraseRole::kItem, span) ||
         judge_.has(PhraseRole::kMedia, span) || (line.words <= 3 && all_capitalised(span.of(text_)));
}

void LayoutReader::make_masthead(std::size_t i) {
  JudgedLine& line = lines_[i];
  line.role = LineRole::kFurniture;
  const Span span = line.line.span;
  const bool rubric = judge_.opens_with(PhraseRole::kRubric, span) || judge_.is_all(PhraseRole::kItem, span);
  const bool named =
      is_brand(span.of(text_)) || judge_.has(PhraseRole::kMedia, span) || !is_all_capitals(span.of(text_)) || line.words == 1;
  if (layout_.outlet || line.words > kLongestMasthead) return;
  if ((!rubric || judge_.has(PhraseRole::kMedia, span)) && named && all_capitalised(span.of(text_)) &&
      !judge_.opens_with(PhraseRole::kRubric, span))
    layout_.outlet = outlet_name(span, text_, judge_);
}

/// The headline is the first line of the header that is no masthead over another that could be the headline.
void LayoutReader::find_title() {
  for (std::size_t i = 0; i < prose_; ++i) {
    if (!may_be_title(lines_[i])) continue;
    const std::size_t next = next_text(i, prose_);
    if (next < prose_ && may_be_title(lines_[next]) && looks_like_masthead(lines_[i], lines_[next]) &&
        !(is_all_capitals(lines_[i].line.span.of(text_)) && is_all_capitals(lines_[next].line.span.of(text_)) &&
          lines_[i].words > 3)) {
      continue;
    }
    // Above a bar of links there is the site's name and motto, not the headline.
    std::size_t bar = prose_;
    for (std::size_t k = i + 1; k < prose_; ++k)
      if (lines_[k].role == LineRole::kBar && !lines_[k].stamp) bar = k;
    if (bar < prose_ && lines_[i].words <= kLongestMasthead) {
      const std::size_t below = next_text(bar, prose_);
      if (below < prose_ && may_be_title(lines_[below]) && lines_[below].words > lines_[i].words) continue;
    }
    if (i + 1 == lines_.size()) return;  // a line with nothing below it
    // An outlet's name alone over the article is no headline of it.
    if (next == prose_ && is_outlet(lines_[i].line.span, text_, judge_)) {
      make_masthead(i);
      return;
    }
    title_ = lines_[i].line.span;
    layout_.title = title_;
    title_line_ = i;
    return;
  }
}

/// "Live: crowds gather at the station" is a headline where there is no other.
void LayoutReader::take_label_for_title() {
  constexpr std::size_t kLeastWords = 4;
  for (std::size_t i = 0; i < prose_ && i + 1 < lines_.size(); ++i) {
    JudgedLine& line = lines_[i];
    if (!line.label || line.wide || line.words < kLeastWords || line.words > kLongestTitle || (line.ends_sentence && i > 0))
      continue;
    line.role = LineRole::kText;
    title_ = layout_.title = line.line.span;
    title_line_ = i;
    return;
  }
}

/// A name beside the stamp below the headline is who wrote.
void LayoutReader::mark_names() {
  if (title_line_ >= lines_.size()) return;
  const auto is_stamp_at = [&](std::size_t i) {
    return i < prose_ && (lines_[i].role == LineRole::kStamp || lines_[i].role == LineRole::kByline ||
                          (lines_[i].role == LineRole::kBar && lines_[i].stamp));
  };
  for (std::size_t i = title_line_ + 1; i < prose_; ++i) {
    JudgedLine& line = lines_[i];
    const bool name = line.role == LineRole::kText && line.words >= 2 && line.words <= kLongestMasthead && !line.ends_sentence &&
                      all_capitalised(line.line.span.of(text_)) && !is_all_capitals(line.line.span.of(text_));
    if (name && (is_stamp_at(i + 1) || is_stamp_at(i - 1))) line.role = LineRole::kByline;
  }
}

void LayoutReader::mark_mastheads() {
  if (title_line_ < lines_.size()) {
    for (std::size_t i = 0; i < title_line_; ++i)
      if (lines_[i].role == LineRole::kText && lines_[i].words <= kLongestMasthead) make_masthead(i);
    return;
  }
  if (!title_) return;
  // The title came apart from the text: a name above the first paragraph may still be the site's.
  for (std::size_t i = 0; i < prose_ && prose_ < lines_.size(); ++i) {
    const JudgedLine& line = lines_[i];
    if (line.role != LineRole::kText || line.words > kLongestMasthead || line.ends_sentence) continue;
    const std::string_view text = line.line.span.of(text_);
    if (is_brand(text) || (is_all_capitals(text) && judge_.has(PhraseRole::kMedia, line.line.span)) ||
        judge_.is_all(PhraseRole::kRubric, line.line.span))
      make_masthead(i);
  }
}

/// A date alone between paragraphs heads a chapter of a chronicle; it is no stamp.
void LayoutReader::drop_chronicle() {
  for (std::size_t i = prose_; i < last_prose_; ++i) {
    if (lines_[i].role != LineRole::kStamp || judge_.opens_with(PhraseRole::kStamp, lines_[i].line.span)) continue;
    lines_[i].role = LineRole::kText;
    lines_[i].stamp.reset();
  }
}

/// "Health" between two paragraphs is a subheading; among buttons and in the header it is one of them.
void LayoutReader::drop_weak() {
  const auto furniture_at = [&](std::size_t i) { return i < lines_.size() && is_furniture(lines_[i].role); };
  for (std::size_t i = prose_; i < last_prose_; ++i)
    if (lines_[i].weak && !furniture_at(i + 1) && !(i > 0 && furniture_at(i - 1))) lines_[i].role = LineRole::kText;
}

/// Under "Related news" stand the headlines of other articles, until prose begins again.
void LayoutReader::mark_lists() {
  bool in_list = false;
  for (std::size_t i = prose_; i < lines_.size(); ++i) {
    JudgedLine& line = lines_[i];
    if (line.role == LineRole::kProse) in_list = false;
    // Inside the article a list has a heading over it; a single line of a label holds its own link.
    if (is_furniture(line.role) && line.opens_list) in_list = i > last_prose_ || line.words <= 4;
    const bool link = line.role == LineRole::kText && line.words <= kLongestLink && !line.ends_sentence;
    if (in_list && !link && line.role == LineRole::kText) in_list = false;
    if (in_list && link && i > last_prose_) line.role = LineRole::kFurniture;
  }
}

/// A dash or a star alone belongs to the furniture next to it.
void LayoutReader::mark_signs() {
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    if (lines_[i].role != LineRole::kSign) continue;
    std::size_t next = i;
    while (next < lines_.size() && lines_[next].role == LineRole::kSign) ++next;
    const bool beside = (i > 0 && is_furniture(lines_[i - 1].role)) || (next < lines_.size() && is_furniture(lines_[next].role));
    for (std::size_t k = i; k < next; ++k)
      if (beside) lines_[k].role = LineRole::kFurniture;
    i = next;
  }
}

void LayoutReader::collect() {
  std::optional<std::string> credited, copyrighted;
  bool updated = true;
  for (JudgedLine& line : lines_) {
    if (is_furniture(line.role)) {
      // A bar may hold a byline among its cells: the rest of it is furniture.
      std::uint32_t from = line.line.span.begin;
      for (const Span byline : line.bylines) {
        if (byline.begin > from) layout_.furniture.push_back({from, byline.begin});
        from = byline.end;
      }
      if (line.line.span.end > from) layout_.furniture.push_back({from, line.line.span.end});
      if (line.role == LineRole::kBar && !layout_.outlet && &line < lines_.data() + prose_)
        layout_.outlet = outlet_of_bar(line.line.span, text_, judge_);
      if (!copyrighted) copyrighted = outlet_of_copyright(line.line.span, text_, judge_);
    } else if (line.role == LineRole::kByline) {
      layout_.bylines.push_back(line.line.span);
    }
    layout_.furniture.insert(layout_.furniture.end(), line.furniture.begin(), line.furniture.end());
    layout_.bylines.insert(layout_.bylines.end(), line.bylines.begin(), line.bylines.end());
    if (line.stamp && (!layout_.stamp || (updated && !line.updated))) {
      layout_.stamp = line.stamp;
      updated = line.updated;
    }
    if (line.byline_date && !layout_.dateline) layout_.dateline = line.byline_date;
    if (line.before_date && !layout_.outlet && is_outlet(*line.before_date, text_, judge_))
      layout_.outlet = outlet_name(*line.before_date, text_, judge_);
    if (line.agency && !credited) credited = std::string(line.agency->of(text_));
  }
  if (!layout_.outlet) layout_.outlet = copyrighted ? copyrighted : credited;
}

}  // namespace

Layout read_layout(const Article& article, const IngestKnowledge::Tables& tables) {
  return LayoutReader(article, tables).read();
}

std::vector<Span> joined(std::vector<Span> spans, std::string_view text) {
  std::sort(spans.begin(), spans.end());
  std::vector<Span> out;
  for (const Span span : spans) {
    if (span.empty()) continue;
    const bool touches = !out.empty() && (span.begin <= out.back().end ||
                                          text.substr(out.back().end, span.begin - out.back().end).find_first_not_of(" \t\r\n") ==
                                              std::string_view::npos);
    if (touches) {
      out.back().end = std::max(out.back().end, span.end);
    } else {
      out.push_back(span);
    }
  }
  return out;
}

}  // namespace hearsay
