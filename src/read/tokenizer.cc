#include "read/tokenizer.h"

#include <algorithm>

#include "read/words.h"
#include "text/utf8.h"

namespace hearsay::read {

namespace {

enum class Kind : std::uint8_t { kBlank, kLetter, kDigit, kApostrophe, kMark };

struct Char {
  Kind kind = Kind::kBlank;
  char32_t code_point = 0;
  std::uint32_t bytes = 1;
};

bool is_combining(char32_t c) {
  return (c >= 0x300 && c <= 0x36F) || c == 0x200C || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F) ||
         (c >= 0x900 && c <= 0xDFF && !is_punctuation(c));
}

Char classify(std::string_view text, std::uint32_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) {
    Char c{Kind::kMark, byte, 1};
    if ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z')
      c.kind = Kind::kLetter;
    else if (byte >= '0' && byte <= '9')
      c.kind = Kind::kDigit;
    else if (byte == '\'' || byte == '`')
      c.kind = Kind::kApostrophe;
    else if (byte <= ' ' || byte == 0x7F)
      c.kind = Kind::kBlank;
    return c;
  }
  const Decoded decoded = decode_at(text, at);
  Char c{Kind::kMark, decoded.code_point, std::max(decoded.bytes, 1U)};
  if (is_space(c.code_point) || c.code_point == 0xA0 || c.code_point == 0x200B || c.code_point == 0xFEFF)
    c.kind = Kind::kBlank;
  else if (c.code_point == 0x2019 || c.code_point == 0x2BC)
    c.kind = Kind::kApostrophe;
  else if (is_letter(c.code_point) || is_combining(c.code_point))
    c.kind = Kind::kLetter;
  return c;
}

constexpr std::string_view kAddressTail = ".,;:!?)]}>\"'";
constexpr std::string_view kSchemeLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-";

class Tokenizer {
 public:
  Tokenizer(std::string_view text, Span range, const TokenLexicon& lexicon, std::vector<Span>& words)
      : text_(text), end_(range.end), at_(range.begin), lexicon_(lexicon), words_(words) {}

  void run() {
    while (at_ < end_) {
      const Char c = look(at_);
      if (c.kind == Kind::kBlank) {
        at_ += c.bytes;
        chunk_end_ = 0;
        continue;
      }
      if (chunk_end_ <= at_)
        begin_chunk();
      else if (after_mark_ && looks_ < kMostLooks)
        find_address();
      after_mark_ = c.kind == Kind::kMark || c.kind == Kind::kApostrophe;
      if (address_end_ > at_)
        push(address_end_);
      else if (c.kind == Kind::kLetter)
        word();
      else if (c.kind == Kind::kDigit)
        number();
      else
        mark(c);
    }
  }

 private:
  Char look(std::uint32_t at) const { return at < end_ ? classify(text_, at) : Char{}; }

  void push(std::uint32_t end) {
    words_.push_back({at_, end});
    at_ = end;
  }

  // A chunk runs to the next blank. Addresses (URL, e-mail) may begin at its start and behind marks; the number of looks is
  // bounded, so that a chunk of any length stays linear.
  static constexpr int kMostLooks = 6;

  void begin_chunk() {
    chunk_end_ = at_;
    at_sign_ = colon_slashes_ = dot_ = false;
    while (chunk_end_ < end_) {
      const Char c = look(chunk_end_);
      if (c.kind == Kind::kBlank) break;
      at_sign_ |= c.code_point == '@';
      dot_ |= c.code_point == '.';
      colon_slashes_ |= c.code_point == ':' && text_.substr(chunk_end_, 3) == "://";
      chunk_end_ += c.bytes;
    }
    looks_ = 0;
    find_address();
  }

  void find_address() {
    ++looks_;
    address_end_ = 0;
    if (!dot_ && !colon_slashes_) return;
    const Kind first = look(at_).kind;
    if (first != Kind::kLetter && first != Kind::kDigit) return;
    const std::string_view chunk = text_.substr(at_, chunk_end_ - at_);
    std::string_view address = chunk.substr(0, chunk.find_first_of("<>\"|"));
    while (!address.empty() && kAddressTail.find(address.back()) != std::string_view::npos) address.remove_suffix(1);
    if (address.size() <= 3) return;
    const std::size_t at = address.find('@');
    const bool mail = at_sign_ && at != std::string_view::npos && address.find('.', at) != std::string_view::npos;
    const std::size_t scheme = address.find("://");
    const bool url = scheme != std::string_view::npos && scheme <= 10 && address.find_first_not_of(kSchemeLetters) == scheme;
    if (mail || url || looks_like_domain(address)) address_end_ = at_ + static_cast<std::uint32_t>(address.size());
  }

  bool looks_like_domain(std::string_view address) const {
    if (address.starts_with("www.")) return true;
    const std::string_view host = address.substr(0, address.find('/'));
    const std::size_t dot = host.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || host.size() > 80) return false;
    if (host.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") != std::string_view::npos)
      return false;
    const std::string_view last = host.substr(dot + 1);
    return !last.empty() && lexicon_.is_domain(last);
  }

  // Letters with what holds inside words: digits, apostrophes, stops of acronyms, hyphens after prefixes, "&" between capitals.
  void word() {
    const std::uint32_t begin = at_;
    std::uint32_t end = at_;
    std::uint32_t part = begin;  // after the last hyphen that was kept
    std::uint32_t apostrophe = 0;
    for (;;) {
      const Char c = look(end);
      if (c.kind == Kind::kLetter || c.kind == Kind::kDigit || c.code_point == '_') {
        end += c.bytes;
        continue;
      }
      const Kind next = look(end + c.bytes).kind;
      if (c.kind == Kind::kApostrophe && next == Kind::kLetter && end > part) {
        apostrophe = end;
        end += c.bytes;
        continue;
      }
      if (c.code_point == '-' && (next == Kind::kLetter || next == Kind::kDigit) && keeps_hyphen(part, end)) {
        end += c.bytes;
        part = end;
        continue;
      }
      if (c.code_point == '&' && next == Kind::kLetter && end - begin <= 3 && capitals(begin, end) && capitals(end + 1, end + 2)) {
        end += c.bytes;
        continue;
      }
      if (c.code_point == '.' && keeps_stop(begin, end)) {
        end += c.bytes;
        if (look(end).kind != Kind::kLetter || !is_initials(begin, end)) break;
        continue;
      }
      break;
    }
    split_word(begin, end, apostrophe);
  }

  bool capitals(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t i = begin; i < std::min(end, end_); ++i)
      if (text_[i] < 'A' || text_[i] > 'Z') return false;
    return end <= end_;
  }

  std::string_view lower(std::uint32_t begin, std::uint32_t end) {
    lower_into(text_.substr(begin, end - begin), scratch_);
    return scratch_;
  }

  bool keeps_hyphen(std::uint32_t part, std::uint32_t end) {
    if (lexicon_.is_prefix(lower(part, end))) return true;
    std::uint32_t rest = end + 1;  // the word behind the hyphen, for fixed words such as "wi-fi"
    while (look(rest).kind == Kind::kLetter) rest += look(rest).bytes;
    return lexicon_.is_hyphenated(lower(part, rest));
  }

  // "U." of "U.S.": letters and stops by turns.
  bool is_initials(std::uint32_t begin, std::uint32_t end) const {
    if ((end - begin) % 2 != 0) return false;
    for (std::uint32_t i = begin; i < end; i += 2)
      if (look(i).kind != Kind::kLetter || look(i).bytes != 1 || text_[i + 1] != '.') return false;
    return true;
  }

  // Does the stop at `end` belong to the word that began at `begin`?
  bool keeps_stop(std::uint32_t begin, std::uint32_t end) {
    if (text_.substr(end, 2) == "..") return false;
    if (is_initials(begin, end + 1)) {
      const bool single = end - begin == 1;
      if (!single) return true;
      const bool more = look(end + 1).kind == Kind::kLetter && end + 2 < end_ && text_[end + 2] == '.';
      return more || (capitals(begin, end) && text_[begin] != 'I') || lexicon_.abbreviation(lower(begin, end)) != nullptr;
    }
    const StopKind* kind = lexicon_.abbreviation(lower(begin, end));
    if (!kind || *kind == StopKind::kMiddle || *kind == StopKind::kEnd) return kind != nullptr;
    if (*kind != StopKind::kNumbered) return is_upper(look(begin).code_point);
    std::uint32_t after = end + 1;
    while (after < end_ && text_[after] == ' ') ++after;
    return look(after).kind == Kind::kDigit;
  }

  // Parts clitics off: "n't", "'s", "'re", and the fused forms of the lexicon.
  void split_word(std::uint32_t begin, std::uint32_t end, std::uint32_t apostrophe) {
    const std::size_t first = lexicon_.first_part(lower(begin, end));
    if (first > 0 && first < end - begin) {
      push(begin + static_cast<std::uint32_t>(first));
      push(end);
      return;
    }
    if (apostrophe > begin) {
      const std::uint32_t tail_begin = apostrophe + look(apostrophe).bytes;
      const std::string tail(lower(tail_begin, end));
      if (tail == "t" && apostrophe > begin + 1 && (text_[apostrophe - 1] | 0x20) == 'n') {
        push(apostrophe - 1);
        push(end);
        return;
      }
      static constexpr std::string_view kClitics[] = {"s", "re", "ve", "ll", "m", "d"};
      if (std::find(std::begin(kClitics), std::end(kClitics), tail) != std::end(kClitics)) {
        push(apostrophe);
        push(end);
        return;
      }
    }
    push(end);
  }

  // Digits with what holds inside numbers: ".", ",", ":", "/", "-" between digits, an ordinal's or decade's letters.
  void number() {
    std::uint32_t end = at_;
    for (;;) {
      const Char c = look(end);
      if (c.kind == Kind::kDigit) {
        end += c.bytes;
        continue;
      }
      const bool digit_next = look(end + c.bytes).kind == Kind::kDigit;
      if (digit_next && (c.code_point == '.' || c.code_point == ',' || c.code_point == ':' || c.code_point == '/')) {
        end += c.bytes;
        continue;
      }
      if (digit_next && c.code_point == '-' && joins_digits(end)) {
        end += c.bytes;
        continue;
      }
      break;
    }
    std::uint32_t letters = end;
    while (look(letters).kind == Kind::kLetter) letters += look(letters).bytes;
    const std::string suffix(lower(end, letters));
    static constexpr std::string_view kOrdinals[] = {"st", "nd", "rd", "th", "s"};
    if (std::find(std::begin(kOrdinals), std::end(kOrdinals), suffix) != std::end(kOrdinals))
      end = letters;
    else if (!suffix.empty() && look(letters).kind == Kind::kDigit)
      end = mixed(letters);
    push(end);
  }

  // Telephone numbers and ISO dates hold together, ranges ("200-250") do not: three groups or more.
  bool joins_digits(std::uint32_t dash) const {
    std::uint32_t i = dash + 1;
    while (look(i).kind == Kind::kDigit) ++i;
    if (i < end_ && text_[i] == '-' && look(i + 1).kind == Kind::kDigit) return true;
    std::uint32_t back = dash;
    while (back > at_ && look(back - 1).kind == Kind::kDigit) --back;
    if (back > at_ && text_[back - 1] == '-') return true;
    return back == at_ && dash - at_ == 3 && i - dash == 5;  // a local telephone number
  }

  std::uint32_t mixed(std::uint32_t at) const {
    while (look(at).kind == Kind::kLetter || look(at).kind == Kind::kDigit) at += look(at).bytes;
    return at;
  }

  // Marks stand alone, but a run of one mark ("...", "--", "***") is one word, and so is a mix of stops ("?!").
  void mark(Char c) {
    if (c.kind == Kind::kApostrophe && clitic_after_blank()) return;
    if ((c.code_point == ':' || c.code_point == ';') && smiley()) return;
    std::uint32_t end = at_ + c.bytes;
    const bool stop = c.code_point == '.' || c.code_point == '!' || c.code_point == '?';
    static constexpr std::u32string_view kRuns = U".!?-*_=~#$…";
    if (c.code_point == '\'' && look(end).code_point == '\'') {
      push(end + 1);
      return;
    }
    if (kRuns.find(c.code_point) != std::u32string_view::npos) {
      for (Char next = look(end); next.code_point == c.code_point ||
                                  (stop && (next.code_point == '!' || next.code_point == '?' || next.code_point == '.'));
           next = look(end))
        end += next.bytes;
    }
    if (c.code_point == '.' && end - at_ == 1 && look(end).kind == Kind::kDigit && digits_only_after(end)) return;
    push(end);
  }

  // ":-)" and its like, by themselves between blanks.
  bool smiley() {
    std::uint32_t end = at_ + 1;
    if (look(end).code_point == '-') ++end;
    const bool mouth = end < end_ && std::string_view(")(DPp").find(text_[end]) != std::string_view::npos;
    if (!mouth || look(end + 1).kind != Kind::kBlank || (at_ > 0 && look(at_ - 1).kind != Kind::kBlank)) return false;
    push(end + 1);
    return true;
  }

  // ".45" and "'s" or "'re" standing at the start of a chunk.
  bool digits_only_after(std::uint32_t at) {
    if (at_ > 0 && look(at_ - 1).kind != Kind::kBlank) return false;
    while (look(at).kind == Kind::kDigit) ++at;
    push(at);
    return true;
  }

  bool clitic_after_blank() {
    std::uint32_t end = at_ + look(at_).bytes;
    const std::uint32_t begin = end;
    while (look(end).kind == Kind::kLetter || look(end).kind == Kind::kDigit) end += look(end).bytes;
    const std::string tail(lower(begin, end));
    static constexpr std::string_view kClitics[] = {"s", "re", "ve", "ll", "m", "d"};
    if (std::find(std::begin(kClitics), std::end(kClitics), tail) == std::end(kClitics)) return false;
    push(end);
    return true;
  }

  std::string_view text_;
  std::uint32_t end_;
  std::uint32_t at_;
  std::uint32_t chunk_end_ = 0;
  std::uint32_t address_end_ = 0;
  bool at_sign_ = false, colon_slashes_ = false, dot_ = false;
  bool after_mark_ = false;
  int looks_ = 0;
  const TokenLexicon& lexicon_;
  std::vector<Span>& words_;
  std::string scratch_;
};

}  // namespace

void tokenize(std::string_view text, Span range, const TokenLexicon& lexicon, std::vector<Span>& words) {
  Tokenizer(text, range, lexicon, words).run();
}

}  // namespace hearsay::read
