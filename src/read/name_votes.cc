#include "read/name_votes.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "read/words.h"
#include "text/utf8.h"

namespace hearsay::read {
namespace {

// How often a surface was found under each type, and how many words it has.
struct Votes {
  std::array<int, 3> of{};
  std::uint32_t words = 0;

  EntityType winner() const { return static_cast<EntityType>(std::max_element(of.begin(), of.end()) - of.begin()); }
};

// A line of text may hold thousands of names with one first word; more than a few lengths are not tried.
constexpr std::size_t kMostLengths = 6;

class Voting {
 public:
  Voting(std::string_view text, Reading& reading) : text_(text), reading_(reading) {}

  void run() {
    for (const Name& name : reading_.names) count(name.tokens, name.type);
    for (const Name& name : reading_.names)
      if (name.type == EntityType::kPerson && name.tokens.size() > 1)
        family_.emplace(key({name.tokens.end - 1, name.tokens.end}), 1);
    for (Name& name : reading_.names) settle(name);
    mark_the_unmarked();
  }

 private:
  // The words in lower case, so that a headline in capitals agrees with its text.
  std::string key(TokenRange range) {
    lower_into(std::string_view(text_).substr(reading_.tokens[range.begin].span.begin,
                                              reading_.tokens[range.end - 1].span.end - reading_.tokens[range.begin].span.begin),
               scratch_);
    return scratch_;
  }

  void count(TokenRange range, EntityType type) {
    Votes& votes = votes_[key(range)];
    ++votes.of[static_cast<std::size_t>(type)];
    votes.words = range.size();
    auto& lengths = lengths_[key({range.begin, range.begin + 1})];
    if (std::find(lengths.begin(), lengths.end(), range.size()) == lengths.end() && lengths.size() < kMostLengths)
      lengths.push_back(range.size());
  }

  void settle(Name& name) {
    const Votes& votes = votes_[key(name.tokens)];
    const EntityType winner = votes.winner();
    if (votes.of[static_cast<std::size_t>(winner)] > votes.of[static_cast<std::size_t>(name.type)]) name.type = winner;
  }

  void mark_the_unmarked() {
    std::vector<Name> all;
    auto next = reading_.names.begin();
    for (std::uint32_t i = 0; i < reading_.tokens.size();) {
      if (next != reading_.names.end() && next->tokens.begin == i) {
        all.push_back(*next);
        i = next->tokens.end;
        ++next;
        continue;
      }
      const std::uint32_t limit =
          next == reading_.names.end() ? static_cast<std::uint32_t>(reading_.tokens.size()) : next->tokens.begin;
      const std::uint32_t end = unmarked_at(i, limit, all);
      i = end > i ? end : i + 1;
    }
    reading_.names = std::move(all);
  }

  // Marks the longest known name at word `i`; the end of what was marked, or `i`.
  std::uint32_t unmarked_at(std::uint32_t i, std::uint32_t limit, std::vector<Name>& out) {
    const Token& first = reading_.tokens[i];
    if (first.upos != Upos::kPropn || !is_upper(decode_at(text_, first.span.begin).code_point)) return i;
    const std::string word = key({i, i + 1});
    const auto lengths = lengths_.find(word);
    const std::uint32_t sentence_end = reading_.sentences[reading_.sentence_of[i]].tokens.end;
    TokenRange best{i, i};
    EntityType type = EntityType::kPerson;
    if (lengths != lengths_.end()) {
      for (const std::uint32_t length : lengths->second) {
        const TokenRange range{i, i + length};
        if (range.end > std::min(limit, sentence_end) || range.size() <= best.size()) continue;
        const auto votes = votes_.find(key(range));
        if (votes == votes_.end() || votes->second.words != length) continue;
        best = range;
        type = votes->second.winner();
      }
    }
    if (best.size() == 0 && family_.contains(word) && stands_alone(i)) best = {i, i + 1};
    if (best.size() > 0) out.push_back({{first.span.begin, reading_.tokens[best.end - 1].span.end}, best, type});
    return best.end;
  }

  // No other proper noun beside it: "Haddad said", not "Haddad Street".
  bool stands_alone(std::uint32_t i) const {
    const auto proper = [&](std::uint32_t at) {
      return at < reading_.tokens.size() && reading_.sentence_of[at] == reading_.sentence_of[i] &&
             reading_.tokens[at].upos == Upos::kPropn;
    };
    return !(i > 0 && proper(i - 1)) && !proper(i + 1);
  }

  std::string_view text_;
  Reading& reading_;
  std::unordered_map<std::string, Votes> votes_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> lengths_;
  std::unordered_map<std::string, int> family_;
  std::string scratch_;
};

}  // namespace

void agree_on_names(std::string_view text, Reading& reading) {
  if (!reading.names.empty()) Voting(text, reading).run();
}

}  // namespace hearsay::read
