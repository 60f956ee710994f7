// Names of one person become one entity: "Mohammed al-Tayeb", "Mohamed Al Tayeb", "Commander Tayeb".

#include <algorithm>
#include <unordered_map>

#include "mark/coref.h"
#include "mark/entities_work.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

using WordClass = EntityLexicon::WordClass;

struct PersonName {
  std::uint32_t mention;
  std::vector<std::string> keys;  ///< spelling keys of its words, particles left out
  char gender = 0;
};

class PeopleUniter {
 public:
  explicit PeopleUniter(EntityWork& work) : work_(work) {}

  void run() {
    std::vector<PersonName> names;
    for (std::uint32_t i = 0; i < work_.mentions.size(); ++i) {
      const DraftMention& mention = work_.mentions[i];
      if (mention.form == Mention::Form::kName && mention.type == EntityType::kPerson) names.push_back(read(i));
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const PersonName& a, const PersonName& b) { return a.keys.size() > b.keys.size(); });
    for (const PersonName& name : names) place(name);
  }

 private:
  PersonName read(std::uint32_t index) const {
    const DraftMention& mention = work_.mentions[index];
    PersonName name{index, {}, mention.gender};
    const std::string folded = fold(mention.span.of(work_.article.text));
    std::vector<std::string_view> words = split_words(folded);
    const std::size_t count = words.size();
    for (std::size_t i = 0; i < count; ++i) {
      const bool minor = work_.lexicon.is(WordClass::kParticle, words[i]) || work_.lexicon.is(WordClass::kGenerational, words[i]);
      if (!minor || count == 1) name.keys.push_back(work_.lexicon.keys.key(words[i]));
    }
    if (name.keys.empty()) name.keys.push_back(work_.lexicon.keys.key(folded));
    if (!name.gender && mention.tokens.size() > 1) {
      const auto hit = work_.lexicon.given_names.match(work_.words, mention.tokens.begin, mention.tokens.end);
      if (hit) name.gender = static_cast<char>(hit.value);
    }
    return name;
  }

  void place(const PersonName& name) {
    std::int32_t best = -1;
    int best_score = 0;
    for (const std::int32_t candidate : candidates(name)) {
      const DraftEntity& entity = work_.entities[static_cast<std::size_t>(candidate)];
      int score = likeness(name, keys_[candidate]);
      const bool other_sex = name.gender && entity.gender && name.gender != entity.gender;
      if (score == 0 || (other_sex && (score < 90 || name.keys.size() == 1))) continue;
      score = score * 1000 + static_cast<int>(std::min<std::uint32_t>(entity.names, 900));
      if (score > best_score) {
        best_score = score;
        best = candidate;
      }
    }
    if (best < 0) {
      best = work_.new_entity(EntityType::kPerson);
      keys_[best] = name.keys;
      for (const std::string& key : name.keys) {
        auto& bearers = by_key_[key];
        if (bearers.size() < kPerKey) bearers.push_back(best);
      }
      if (recent_.size() < kCompared) recent_.push_back(best);
    }
    DraftMention& mention = work_.mentions[name.mention];
    mention.entity = best;
    DraftEntity& entity = work_.entity_of(mention);
    ++entity.names;
    if (!entity.gender) entity.gender = name.gender;
  }

  // Those who share a word, and the first few to be compared letter by letter.
  std::vector<std::int32_t> candidates(const PersonName& name) const {
    std::vector<std::int32_t> found = recent_;
    for (const std::string& key : name.keys)
      if (const auto bearers = by_key_.find(key); bearers != by_key_.end())
        found.insert(found.end(), bearers->second.begin(), bearers->second.end());
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  static bool alike(const std::string& a, const std::string& b) {
    return a == b || (a.size() >= 5 && b.size() >= 5 && SpellingKeys::within_edits(a, b, a.size() >= 9 ? 2 : 1));
  }

  static bool initial(const std::string& a, const std::string& b) {
    return (a.size() == 1 && b.front() == a.front()) || (b.size() == 1 && a.front() == b.front());
  }

  // 0 for different people; more for surer ones.
  static int likeness(const PersonName& name, const std::vector<std::string>& other) {
    const std::vector<std::string>& keys = name.keys;
    if (keys == other) return 100;
    if (keys.size() == 1) {
      if (keys[0] == other.back()) return 80;
      if (other.size() > 1 && keys[0] == other.front()) return 60;
      if (std::find(other.begin(), other.end(), keys[0]) != other.end()) return 50;
      return keys[0].size() >= 5 && alike(keys[0], other.back()) ? 40 : 0;
    }
    if (other.size() == 1) return 0;
    if (alike(keys.back(), other.back()) && (alike(keys.front(), other.front()) || initial(keys.front(), other.front()))) return 95;
    auto next = other.begin();  // all of the shorter name's words, in their order
    for (const std::string& key : keys) {
      next = std::find_if(next, other.end(), [&](const std::string& o) { return alike(key, o); });
      if (next == other.end()) return 0;
      ++next;
    }
    return 85;
  }

  static constexpr std::size_t kPerKey = 16, kCompared = 48;

  EntityWork& work_;
  std::unordered_map<std::int32_t, std::vector<std::string>> keys_;
  std::unordered_map<std::string, std::vector<std::int32_t>> by_key_;
  std::vector<std::int32_t> recent_;
};

}  // namespace

std::vector<std::string_view> split_words(std::string_view folded) {
  std::vector<std::string_view> words;
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    if (end > begin) words.push_back(folded.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

void unite_people(EntityWork& work) {
  PeopleUniter(work).run();
}

}  // namespace hearsay
