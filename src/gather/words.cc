#include "gather/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>
#include <unordered_set>

#include "text/utf8.h"

namespace hearsay {
namespace {

constexpr std::size_t kStemLength = 7;
constexpr std::size_t kShingle = 5;
constexpr std::size_t kMostWords = 4000;  // of one article; what follows tells no more about which story it is

std::uint32_t hash_of(std::string_view text, std::uint32_t seed) {
  std::uint32_t hash = 2166136261u ^ seed;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash ^ (hash >> 15);
}

struct Word {
  std::string folded;
  bool capital = false;  // begins with a capital
  bool begins = false;   // first of its sentence or line
  bool number = false;
  bool title = false;
};

/// Cuts text into words; calls `take` for each.
class WordCutter {
 public:
  explicit WordCutter(const Article& article) : article_(article), text_(article.text) {}

  std::vector<Word> cut() {
    bool begins = true;
    std::size_t skip = 0;
    const std::vector<Span> skipped = spans_to_skip();
    for (std::uint32_t at = 0; at < text_.size() && words_.size() < kMostWords;) {
      while (skip < skipped.size() && skipped[skip].end <= at) ++skip;
      if (skip < skipped.size() && skipped[skip].begin <= at) {
        at = skipped[skip].end;
        begins = true;
        continue;
      }
      const Decoded c = decode_at(text_, at);
      if (is_letter(c.code_point) || is_digit(c.code_point)) {
        at = take(at, begins);
        begins = false;
      } else {
        if (c.code_point == '.' || c.code_point == '\n' || c.code_point == '!' || c.code_point == '?' || c.code_point == ':' ||
            c.code_point == '"' || c.code_point == U'“' || c.code_point == U'«')
          begins = true;
        at += c.bytes;
      }
    }
    return std::move(words_);
  }

 private:
  std::vector<Span> spans_to_skip() const {
    std::vector<Span> spans = article_.boilerplate;
    spans.insert(spans.end(), article_.bylines.begin(), article_.bylines.end());
    std::sort(spans.begin(), spans.end());
    return spans;
  }

  std::uint32_t take(std::uint32_t at, bool begins) {
    const std::uint32_t begin = at;
    bool digits = true;
    while (at < text_.size()) {
      const Decoded c = decode_at(text_, at);
      if (is_letter(c.code_point)) {
        digits = false;
      } else if (!is_digit(c.code_point)) {
        const bool inner = at + c.bytes < text_.size() && is_digit(decode_at(text_, at + c.bytes).code_point);
        if (!(digits && inner && (c.code_point == ',' || c.code_point == '.'))) break;
      }
      at += c.bytes;
    }
    Word word;
    word.begins = begins;
    word.number = digits;
    word.capital = is_upper(decode_at(text_, begin).code_point);
    word.title = article_.title && begin >= article_.title->begin && begin < article_.title->end;
    const std::string_view raw = text_.substr(begin, at - begin);
    if (digits) {
      for (const char c : raw)
        if (c != ',') word.folded.push_back(c);
    } else {
      word.folded = fold(raw);
    }
    if (!word.folded.empty()) words_.push_back(std::move(word));
    return at;
  }

  const Article& article_;
  std::string_view text_;
  std::vector<Word> words_;
};

/// Words that stand capitalised inside a sentence, hence names wherever they stand; headlines that capitalise all do not count.
std::unordered_set<std::string> names_among(const std::vector<Word>& words) {
  std::unordered_map<std::string, int> balance;
  for (const Word& word : words)
    if (!word.begins && !word.title) balance[word.folded] += word.capital ? 1 : -1;
  std::unordered_set<std::string> names;
  for (const auto& [word, votes] : balance)
    if (votes > 0) names.insert(word);
  return names;
}

}  // namespace

std::string stem(std::string_view lemma) {
  static constexpr std::array<std::string_view, 12> kEndings = {"ation", "ition", "ment", "ness", "ing", "ion",
                                                                "ies",   "ed",    "ly",   "es",   "s",   "e"};
  for (const std::string_view ending : kEndings)
    if (lemma.size() >= ending.size() + 4 && lemma.ends_with(ending)) {
      lemma.remove_suffix(ending.size());
      break;
    }
  std::size_t cut = std::min(lemma.size(), kStemLength);
  while (cut > 0 && cut < lemma.size() && (static_cast<unsigned char>(lemma[cut]) & 0xC0) == 0x80) --cut;
  return std::string(lemma.substr(0, cut));
}

std::string sound_key(std::string_view word) {
  static constexpr std::array<std::pair<std::string_view, char>, 12> kGroups = {{{"tsch", 'x'},
                                                                                 {"dzh", 'j'},
                                                                                 {"sch", 'x'},
                                                                                 {"tch", 'x'},
                                                                                 {"dj", 'j'},
                                                                                 {"zh", 'j'},
                                                                                 {"sh", 'x'},
                                                                                 {"ch", 'x'},
                                                                                 {"ph", 'f'},
                                                                                 {"ce", 's'},
                                                                                 {"ci", 's'},
                                                                                 {"gu", 'g'}}};
  static constexpr std::string_view kFrom = "bcdfghjklmnpqrstvwxyzaeiou";
  static constexpr std::string_view kTo = "bkdfg-jklmnpkrstv-x-s-----";
  std::string key;
  for (std::size_t at = 0; at < word.size();) {
    char sound = 0;
    const auto* group =
        std::find_if(kGroups.begin(), kGroups.end(), [&](const auto& g) { return word.substr(at).starts_with(g.first); });
    if (group != kGroups.end()) {
      sound = group->second;
      at += group->first.size();
    } else {
      const std::size_t index = kFrom.find(word[at]);
      sound = index == std::string_view::npos ? word[at] : kTo[index];
      ++at;
    }
    if (sound == '-') {
      if (key.empty()) key.push_back('a');
    } else if (key.empty() || key.back() != sound) {
      key.push_back(sound);
    }
  }
  return key;
}

std::vector<Term> terms_of(const Article& article, const CommonWords& common) {
  const std::vector<Word> words = WordCutter(article).cut();
  const auto names = names_among(words);
  std::vector<Term> terms;
  const auto take = [&](Term::Sort sort, std::uint32_t id, std::uint32_t stem_id, bool title) {
    terms.push_back({id, stem_id, sort, title});
  };
  for (const Word& word : words) {
    const std::string_view digits = word.number ? std::string_view(word.folded) : common.digits_of(word.folded);
    if (!digits.empty()) {
      const std::uint32_t id = hash_of(digits, 3);
      take(Term::Sort::kNumber, id, id, word.title);
    } else if (common.is_common(word.folded)) {
      continue;
    } else if (names.contains(word.folded)) {
      take(Term::Sort::kName, hash_of(sound_key(word.folded), 2), hash_of(stem(word.folded), 1), word.title);
    } else if (word.folded.size() >= 3) {
      const std::uint32_t id = hash_of(stem(word.folded), 1);
      take(Term::Sort::kWord, id, id, word.title);
    }
  }
  return terms;
}

std::vector<std::uint32_t> shingles_of(const Article& article) {
  const std::vector<Word> words = WordCutter(article).cut();
  std::vector<std::uint32_t> shingles;
  for (std::size_t i = 0; i + kShingle <= words.size(); ++i) {
    std::uint32_t hash = 0;
    for (std::size_t k = 0; k < kShingle; ++k) hash = hash * 2654435761u + hash_of(words[i + k].folded, 0);
    shingles.push_back(hash);
  }
  std::sort(shingles.begin(), shingles.end());
  shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
  return shingles;
}

}  // namespace hearsay
