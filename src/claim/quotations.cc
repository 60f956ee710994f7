#include "claim/quotations.h"

#include <algorithm>
#include <map>
#include <string>

#include "text/table.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

using Mark = QuotationFinder::Mark;

/// A mark in the text, with the roles that its neighbours allow.
struct Seen {
  std::uint32_t at = 0;
  std::uint32_t end = 0;
  std::uint16_t family = 0;
  bool single = false;
  bool may_open = false;
  bool may_close = false;
};

char32_t before(std::string_view text, std::uint32_t at) {
  if (at == 0) return U' ';
  std::uint32_t begin = at - 1;
  while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  return decode_at(text, begin).code_point;
}

char32_t after(std::string_view text, std::uint32_t at) {
  return at < text.size() ? decode_at(text, at).code_point : U' ';
}

bool is_word(char32_t c) {
  return is_letter(c) || is_digit(c);
}

/// What a mark may do here. Single marks are apostrophes between letters and before digits; a mark that could do both opens
/// after a blank and closes before one.
Seen judge(const Mark& mark, std::string_view text, std::uint32_t at, std::uint32_t bytes) {
  const char32_t left = before(text, at), right = after(text, at + bytes);
  Seen seen{at, at + bytes, mark.family, mark.single, mark.opens, mark.closes};
  if (mark.single && is_word(left) && is_word(right)) seen.may_open = seen.may_close = false;
  if (mark.single) {
    seen.may_open = seen.may_open && !is_word(left) && is_letter(right);
    seen.may_close = seen.may_close && !is_space(left);
  } else if (mark.opens && mark.closes) {
    const bool open_side = is_space(left) || left == U'(' || left == U'[' || left == U'—' || left == U'–' || left == U'-';
    const bool close_side = is_space(right) || is_punctuation(right);
    if (open_side && !is_space(right)) seen.may_close = false;
    if (!open_side && close_side) seen.may_open = false;
  }
  return seen;
}

/// Two straight apostrophes or two backticks written for a double mark.
bool is_doubled(std::string_view text, std::uint32_t at, std::uint32_t bytes, char32_t c) {
  return (c == U'\'' || c == U'`' || c == U'’' || c == U'‘') && after(text, at + bytes) == c;
}

class ParagraphQuotes {
 public:
  explicit ParagraphQuotes(std::vector<Seen> seen) : seen_(std::move(seen)) {}

  struct Found {
    Span span;
    bool closed;
  };

  std::vector<Found> pair() {
    for (std::size_t i = 0; i < seen_.size(); ++i) {
      if (!seen_[i].may_open) continue;
      const std::size_t close = find_close(i);
      if (close != seen_.size()) {
        found_.push_back({{seen_[i].at, seen_[close].end}, true});
        i = close;
      } else if (!seen_[i].single) {
        found_.push_back({{seen_[i].at, seen_[i].end}, false});  // the caller knows where its sentence ends
      }
    }
    return std::move(found_);
  }

 private:
  /// The mark that closes the one at `open`: of its own family first; a foreign one only if its own never comes. Opening marks
  /// in between belong to quotations within; if those are never closed, the first mark of the family ends the whole. Looks at a
  /// bounded number of marks, so that no text costs more than linear time.
  std::size_t find_close(std::size_t open) const {
    constexpr std::size_t kReach = 64;
    const Seen& mark = seen_[open];
    const std::size_t none = seen_.size(), last = std::min(none, open + 1 + kReach);
    std::size_t own = none, foreign = none;
    int depth = 0;
    bool reopened = false;  // another double mark opened, so that a foreign close is that one's
    for (std::size_t i = open + 1; i < last; ++i) {
      const Seen& other = seen_[i];
      if (other.family == mark.family) {
        if (other.may_close && depth == 0) return i;
        if (other.may_close && own == none) own = i;
        depth += other.may_close ? -1 : 1;
      } else if (!other.single && !mark.single) {
        if (other.may_close && !reopened && foreign == none) foreign = i;
        reopened = reopened || (other.may_open && !other.may_close);
      }
    }
    return own != none ? own : foreign;
  }

  std::vector<Seen> seen_;
  std::vector<Found> found_;
};

std::uint32_t first_token_from(const Reading& reading, std::uint32_t byte) {
  const auto it =
      std::partition_point(reading.tokens.begin(), reading.tokens.end(), [byte](const Token& t) { return t.span.end <= byte; });
  return static_cast<std::uint32_t>(it - reading.tokens.begin());
}

}  // namespace

Result<QuotationFinder> QuotationFinder::load(const std::filesystem::path& lexicon) {
  auto table = Table::load(lexicon / "quotation_marks.lex");
  if (!table) return tl::unexpected(table.error());
  const auto mark = table->column("mark"), side = table->column("side"), family = table->column("family"),
             single = table->column("single");
  for (const auto* column : {&mark, &side, &family, &single})
    if (!*column) return tl::unexpected(column->error());
  QuotationFinder out;
  std::map<std::string, std::uint16_t, std::less<>> families;
  for (const Table::Row& row : table->rows()) {
    if (row.fields[*mark].empty()) return fail(ErrorCode::kMalformed, table->where(row), "has no mark");
    const std::string_view which = row.fields[*side];
    const auto number = families.emplace(row.fields[*family], static_cast<std::uint16_t>(families.size())).first->second;
    out.marks_.push_back(
        {decode_at(row.fields[*mark], 0).code_point, which != "close", which != "open", !row.fields[*single].empty(), number});
  }
  return out;
}

const QuotationFinder::Mark* QuotationFinder::mark(char32_t code_point) const {
  for (const Mark& known : marks_)
    if (known.code_point == code_point) return &known;
  return nullptr;
}

std::vector<std::uint32_t> number_paragraphs(const Article& article, const Reading& reading) {
  std::vector<std::uint32_t> out(reading.sentences.size(), 0);
  for (std::size_t s = 1; s < out.size(); ++s) {
    const Span gap{reading.sentences[s - 1].span.end, std::max(reading.sentences[s - 1].span.end, reading.sentences[s].span.begin)};
    out[s] = out[s - 1] + (gap.of(article.text).find('\n') != std::string_view::npos ? 1 : 0);
  }
  return out;
}

std::vector<Quotation> QuotationFinder::find(const Article& article, const Reading& reading) const {
  const std::string_view text = article.text;
  const std::vector<std::uint32_t> paragraph_of = number_paragraphs(article, reading);
  std::vector<Quotation> out;
  for (std::size_t first = 0; first < reading.sentences.size();) {
    std::size_t last = first;
    while (last + 1 < reading.sentences.size() && paragraph_of[last + 1] == paragraph_of[first]) ++last;
    std::vector<Seen> seen;
    const std::uint32_t end = reading.sentences[last].span.end;
    for (std::uint32_t at = reading.sentences[first].span.begin; at < end;) {
      const Decoded c = decode_at(text, at);
      const bool doubled = is_doubled(text, at, c.bytes, c.code_point);
      const Mark* known = doubled ? mark(U'"') : mark(c.code_point);
      const std::uint32_t bytes = doubled ? 2 * c.bytes : c.bytes;
      if (known) seen.push_back(judge(*known, text, at, bytes));
      at += bytes;
    }
    for (const auto& found : ParagraphQuotes(std::move(seen)).pair()) {
      Quotation quotation{found.span, {}, paragraph_of[first], found.closed, false};
      if (!found.closed) {
        const std::uint32_t token = std::min<std::uint32_t>(first_token_from(reading, found.span.begin),
                                                            static_cast<std::uint32_t>(reading.tokens.size()) - 1);
        const bool opens_paragraph = found.span.begin == reading.sentences[first].span.begin;
        const bool resumed = opens_paragraph && last + 1 < reading.sentences.size() &&
                             reading.sentences[last + 1].span.begin < text.size() &&
                             text.substr(reading.sentences[last + 1].span.begin, found.span.size()) == found.span.of(text);
        quotation.span.end = resumed ? end : std::max(found.span.end, reading.sentences[reading.sentence_of[token]].span.end);
        quotation.resumed = resumed;
      }
      if (!out.empty() && quotation.span.begin < out.back().span.end) {
        if (out.back().closed) continue;
        out.back().span.end = quotation.span.begin;  // an opening mark ends what nothing closed
        out.back().tokens.end = first_token_from(reading, out.back().span.end);
      }
      quotation.tokens = {first_token_from(reading, quotation.span.begin), first_token_from(reading, quotation.span.end)};
      out.push_back(quotation);
    }
    first = last + 1;
  }
  return out;
}

}  // namespace hearsay
