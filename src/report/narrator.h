#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hearsay/situation.h"
#include "report/words.h"

namespace hearsay {

/// Puts a situation's parts into words for people: names for ids, days as they are spoken, clauses as they can be printed.
///
/// Borrows the situation. Words taken from articles are cleaned: blanks joined, control characters gone.
class Narrator {
 public:
  explicit Narrator(const Situation& situation);

  const Situation& situation() const { return situation_; }

  std::string name(EntityId entity) const;
  std::string names(const std::vector<EntityId>& entities) const;  ///< "A, B and C"
  std::string outlet(ArticleIndex article) const;                  ///< the outlet, or the site, or the article's id
  std::string outlet_and_day(ArticleIndex article) const;          ///< "Kiruna Post, 13 March 2031"
  std::string quote(ClaimIndex claim) const;                       ///< the clause, cleaned
  std::string speaker(ClaimIndex claim) const;     ///< "Jon Åsen (Arctic Guard)", "residents (unnamed)", "Kiruna Post"
  std::string headline(EventIndex event) const;    ///< the title, in quotation marks where it is a claim's
  std::string title(EventIndex event) const;       ///< the timeline's words, or the words of a claim
  std::string amount(const Amount& amount) const;  ///< "at least 40 dockworkers"
  std::vector<std::string> other_spellings(EntityId entity) const;  ///< the aliases but the name itself

  std::string why_empty() const;                       ///< why a situation without claims has none
  std::string why_silent(ArticleIndex article) const;  ///< why an article without claims may have none

  /// How many outlets carry the event, how many of them copies, how many independent sources stand behind it.
  std::string source_count(EventIndex event) const;

  /// "Nordkyst Telegraph, Fjord Daily (copies of one wire) → Arctic Guard".
  std::string source_line(const Source& source) const;

  /// Whether an entry of the timeline tells what lies behind the situation: long ago, or known to the year only.
  bool is_background(const TimelineEntry& entry) const;

  std::size_t wire_count() const;
  std::size_t independent_source_count() const;

 private:
  const Situation& situation_;
  std::vector<std::string> event_titles_;  // empty where the timeline has no words of its own
};

/// What a side of a dispute holds, in a word or two: "It is not so", "In part", "8 December 2031", "at least 40 dockworkers".
std::string side_label(const Narrator& narrator, const Dispute& dispute, std::size_t side);

}  // namespace hearsay
