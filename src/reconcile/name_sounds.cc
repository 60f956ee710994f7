#include "reconcile/name_sounds.h"

#include <algorithm>
#include <array>

#include "text/table.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

constexpr std::size_t kMostReadings = 8;
constexpr double kLooseness = 0.34;  // share of a reading's letters that may differ where the consonants agree

bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

std::string without_doubles(std::string_view word) {
  std::string out;
  for (const char c : word)
    if (out.empty() || out.back() != c) out.push_back(c);
  return out;
}

std::string skeleton_of(std::string_view reading) {
  std::string out;
  for (std::size_t i = 0; i < reading.size(); ++i) {
    if (!is_vowel(reading[i])) {
      if (out.empty() || out.back() != reading[i]) out.push_back(reading[i]);
    } else if (i == 0) {
      out.push_back('a');
    }
  }
  return out;
}

void sort_unique(std::vector<std::string>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

bool share_one(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& x) { return std::find(b.begin(), b.end(), x) != b.end(); });
}

/// The smallest share of letters by which two readings differ.
double difference(const SoundedWord& a, const SoundedWord& b) {
  double least = 1;
  for (const std::string& x : a.readings)
    for (const std::string& y : b.readings) {
      const auto longer = static_cast<double>(std::max(x.size(), y.size()));
      least = std::min(least, edit_distance(x, y, 4) / std::max(1.0, longer));
    }
  return least;
}

}  // namespace

int edit_distance(std::string_view a, std::string_view b, int limit) {
  if (a.size() > 63 || b.size() > 63) return a == b ? 0 : limit + 1;
  std::array<int, 64> row{};
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    int diagonal = row[0];
    row[0] = static_cast<int>(i);
    int least = row[0];
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const int above = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
      diagonal = above;
      least = std::min(least, row[j]);
    }
    if (least > limit) return limit + 1;
  }
  return std::min(row[b.size()], limit + 1);
}

Result<NameSounds> NameSounds::load(const std::filesystem::path& lexicon) {
  NameSounds sounds;
  sounds.rules_.resize(256);
  const auto spellings = Table::load(lexicon / "transliteration_names.lex");
  if (!spellings) return tl::make_unexpected(spellings.error());
  for (const Table::Row& row : spellings->rows()) {
    if (row.fields.size() < 3 || row.fields[0].empty())
      return fail(ErrorCode::kMalformed, spellings->where(row), "lacks a spelling");
    Rule rule{std::string(row.fields[0]), {}, row.fields[2] == "start", row.fields[2] == "end"};
    for (const std::string_view to : split_list(row.fields[1])) rule.to.emplace_back(to == "-" ? std::string_view{} : to);
    if (rule.to.empty()) return fail(ErrorCode::kMalformed, spellings->where(row), "lacks a reading; `-` is silence");
    sounds.rules_[static_cast<unsigned char>(rule.from[0])].push_back(std::move(rule));
  }
  for (auto& rules : sounds.rules_)
    std::stable_sort(rules.begin(), rules.end(), [](const Rule& a, const Rule& b) {
      if (a.from.size() != b.from.size()) return a.from.size() > b.from.size();
      return (a.at_start || a.at_end) && !(b.at_start || b.at_end);
    });
  const auto particles = Table::load(lexicon / "name_particles.lex");
  if (!particles) return tl::make_unexpected(particles.error());
  for (const Table::Row& row : particles->rows()) {
    if (row.fields.size() < 2 || row.fields[1].empty()) return fail(ErrorCode::kMalformed, particles->where(row), "lacks a role");
    sounds.roles_.emplace(std::string(row.fields[0]), row.fields[1][0]);
  }
  return sounds;
}

const NameSounds::Rule* NameSounds::rule_at(std::string_view word, std::size_t at) const {
  for (const Rule& rule : rules_[static_cast<unsigned char>(word[at])]) {
    if (!word.substr(at).starts_with(rule.from)) continue;
    if (rule.at_start && at != 0) continue;
    if (rule.at_end && (at == 0 || at + rule.from.size() != word.size())) continue;
    return &rule;
  }
  return nullptr;
}

std::vector<std::string> NameSounds::readings_of(std::string_view word) const {
  std::vector<std::string> readings{""};
  for (std::size_t at = 0; at < word.size();) {
    const Rule* rule = rule_at(word, at);
    if (rule == nullptr) {
      for (std::string& reading : readings) reading.push_back(word[at]);
      ++at;
      continue;
    }
    const std::size_t before = readings.size();
    for (std::size_t i = 1; i < rule->to.size() && readings.size() < kMostReadings; ++i)
      for (std::size_t k = 0; k < before && readings.size() < kMostReadings; ++k) readings.push_back(readings[k] + rule->to[i]);
    for (std::size_t k = 0; k < before; ++k) readings[k] += rule->to[0];
    at += rule->from.size();
  }
  for (std::string& reading : readings) reading = without_doubles(reading);
  sort_unique(readings);
  return readings;
}

std::vector<SoundedWord> NameSounds::words_of(std::string_view name) const {
  const std::string folded = fold(name);
  std::vector<std::string_view> words = split_list(folded);
  std::vector<std::string_view> kept;
  for (const std::string_view word : words)
    if (roles_.find(word) == roles_.end()) kept.push_back(word);
  if (kept.empty()) kept = std::move(words);
  std::vector<SoundedWord> sounded;
  for (const std::string_view word : kept) {
    SoundedWord out{std::string(word), readings_of(word), {}};
    for (const std::string& reading : out.readings) out.skeletons.push_back(skeleton_of(reading));
    sort_unique(out.skeletons);
    sounded.push_back(std::move(out));
  }
  return sounded;
}

SoundMatch NameSounds::match(const SoundedWord& a, const SoundedWord& b) {
  if (a.text == b.text) return SoundMatch::kStrong;
  if (a.text.size() == 1 || b.text.size() == 1) return a.text[0] == b.text[0] ? SoundMatch::kInitial : SoundMatch::kNone;
  if (share_one(a.readings, b.readings)) return SoundMatch::kStrong;
  const std::size_t shorter = std::min(a.text.size(), b.text.size());
  if (shorter < 4) return SoundMatch::kNone;
  const double apart = difference(a, b);
  if (share_one(a.skeletons, b.skeletons) && apart <= (shorter < 5 ? 0.2 : kLooseness)) return SoundMatch::kStrong;
  return shorter >= 5 && apart <= 0.2 ? SoundMatch::kWeak : SoundMatch::kNone;
}

bool NameSounds::same_person(const std::vector<SoundedWord>& a, const std::vector<SoundedWord>& b) {
  const auto& few = a.size() <= b.size() ? a : b;
  const auto& many = a.size() <= b.size() ? b : a;
  if (few.size() < 2 || few.size() > 6 || many.size() > 8) return false;
  // In one order or with the family name first; extra words may stand anywhere in the longer name.
  for (std::size_t turn = 0; turn < (few.size() == many.size() ? few.size() : 1); ++turn) {
    std::size_t from = 0, strong = 0, found = 0;
    for (std::size_t i = 0; i < few.size(); ++i) {
      const SoundedWord& word = few[(i + turn) % few.size()];
      for (std::size_t k = from; k < many.size(); ++k) {
        const SoundMatch match = NameSounds::match(word, many[k]);
        if (match == SoundMatch::kNone) continue;
        ++found;
        strong += match == SoundMatch::kStrong;
        from = k + 1;
        break;
      }
    }
    if (found == few.size() && strong + 1 >= few.size()) return true;
  }
  return false;
}

bool NameSounds::same_words(const std::vector<SoundedWord>& a, const std::vector<SoundedWord>& b) {
  if (a.empty() || a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (match(a[i], b[i]) != SoundMatch::kStrong) return false;
  return true;
}

}  // namespace hearsay
