#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "hearsay/error.h"

namespace hearsay {

/// One word of a name, by its sounds.
struct SoundedWord {
  std::string text;                    ///< folded
  std::vector<std::string> readings;   ///< every way it may sound, vowels kept; at least one
  std::vector<std::string> skeletons;  ///< the consonants of each reading, sorted, unique; an initial vowel counts as "a"
};

/// How sure it is that two words are one name: `kNone` they are not, `kWeak` maybe (an initial, a letter apart), `kStrong` they
/// are.
enum class SoundMatch : std::uint8_t { kNone, kInitial, kWeak, kStrong };

/// Reads names by sound, so that spellings of one name meet: "Sharif" and "Charif", "Kiev" and "Kyiv".
///
/// Method: rewriting with alternatives, after which words are compared by consonant skeleton and by edit distance.
class NameSounds {
 public:
  /// Loads transliteration_names.lex and name_particles.lex.
  static Result<NameSounds> load(const std::filesystem::path& lexicon);

  /// The words of a name without titles, particles and marks of generation. A name of nothing else keeps all its words.
  std::vector<SoundedWord> words_of(std::string_view name) const;

  static SoundMatch match(const SoundedWord& a, const SoundedWord& b);

  /// Whether two names of at least two words each can be one person's: every word of the shorter finds a word of the longer.
  static bool same_person(const std::vector<SoundedWord>& a, const std::vector<SoundedWord>& b);

  /// Whether two names of bodies or places sound alike word by word, in order.
  static bool same_words(const std::vector<SoundedWord>& a, const std::vector<SoundedWord>& b);

 private:
  struct Rule {
    std::string from;
    std::vector<std::string> to;
    bool at_start = false;
    bool at_end = false;
  };
  std::vector<std::string> readings_of(std::string_view word) const;
  const Rule* rule_at(std::string_view word, std::size_t at) const;

  std::vector<std::vector<Rule>> rules_;  // by first letter, the longest first
  std::map<std::string, char, std::less<>> roles_;
};

/// Levenshtein distance, stopping at `limit` + 1.
int edit_distance(std::string_view a, std::string_view b, int limit);

}  // namespace hearsay
