#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/calendar.h"
#include "ingest/lines.h"
#include "ingest/tables.h"
#include "ingest/words.h"

namespace hearsay {

/// What a line of an article is, judged by itself.
enum class LineRole : std::uint8_t {
  kText,       ///< short, without final stop: a headline, a subheading, a masthead, a caption
  kProse,      ///< sentences
  kBar,        ///< links or buttons side by side
  kFurniture,  ///< a label, a button, a nag
  kStamp,      ///< when it was published, alone
  kByline,     ///< who wrote it, or where and when
  kSign,       ///< punctuation only
};

struct JudgedLine {
  Line line;
  LineRole role = LineRole::kText;
  bool weak = false;        ///< furniture only beside other furniture: the word may be a subheading too
  bool label = false;       ///< furniture for its label only: over an article it may be the headline
  bool opens_list = false;  ///< links to other articles follow
  bool wide = false;        ///< more than the first forty words were not looked at
  std::size_t words = 0;
  bool ends_sentence = false;
  std::vector<Span> furniture;         ///< the parts that are furniture, where the whole is not
  std::vector<Span> bylines;           ///< the parts that are bylines or datelines
  std::optional<DateHit> stamp;        ///< the date of a stamp, of the line or a part of it
  bool updated = false;                ///< … of the last change rather than of publication
  std::optional<DateHit> byline_date;  ///< the date in a byline or dateline
  std::optional<Span> agency;          ///< credited in the dateline
  std::optional<Span> before_date;     ///< what stands before the date of a byline: a place or an outlet
};

/// Tells furniture from article, line by line. Not thread-safe; make one per thread. Cost: O(bytes).
class FurnitureJudge {
 public:
  FurnitureJudge(std::string_view text, const IngestKnowledge::Tables& tables) : text_(text), tables_(tables) {}

  JudgedLine judge(const Line& line);

  /// A stamp that opens a paragraph ("02/05/2025 The …"), a dateline ("PARIS, May 2 (Agency) - …"): notes them in `line`.
  void judge_opening(JudgedLine& line);

  /// True if the words of `span` open with a phrase of this role ("LETTER FROM …").
  bool opens_with(PhraseRole role, Span span);
  /// True if all words of `span` are one phrase of this role, numbers aside.
  bool is_all(PhraseRole role, Span span);
  /// True if any word of `span` is a phrase of this role.
  bool has(PhraseRole role, Span span);

 private:
  std::size_t skip_stamp(std::size_t begin, std::size_t end, JudgedLine& line, bool* dated) const;
  bool is_stamp(std::size_t begin, std::size_t end, JudgedLine& line) const;
  bool is_place_and_date(JudgedLine& line) const;
  bool is_byline(JudgedLine& line) const;
  bool is_bar(JudgedLine& line);
  bool is_label(JudgedLine& line) const;
  bool is_nag(const JudgedLine& line);
  std::size_t judge_opening_stamp(JudgedLine& line) const;
  struct Dateline;
  void judge_dateline(JudgedLine& line, std::size_t first) const;
  std::size_t step_dateline(Dateline& found, std::size_t i, std::string_view gap) const;
  void take_dateline(JudgedLine& line, Dateline& found, std::size_t end, std::string_view gap) const;
  bool phrase_fills(PhraseRole role, const LayoutWords& words, std::size_t begin, std::size_t end,
                    bool* opens_list = nullptr) const;

  std::string_view text_;
  const IngestKnowledge::Tables& tables_;
  LayoutWords words_;  // of the line being judged
  LayoutWords part_;   // of a part of it
};

}  // namespace hearsay
