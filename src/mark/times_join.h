#pragma once

#include <vector>

#include "hearsay/reading.h"
#include "mark/numbers_atoms.h"
#include "mark/times_rules.h"
#include "mark/times_slots.h"

namespace hearsay {

/// Turns the raw matches of one sentence into its time expressions: drops what is no time after all ("2000 people", a person
/// called May), joins pieces that say one point ("10:40 p.m." + "Friday", "Tuesday" + "night"), takes in what belongs to the
/// phrase ("the", "late", "the end of"), and notes what stands around ("since", "until", "from … to").
class TimeJoiner {
 public:
  explicit TimeJoiner(const TimeRules& rules) : rules_(rules) {}

  void join(const AtomLine& line, const Reading& reading, std::vector<TimeExpression>& expressions) const;

 private:
  bool has_class(const AtomLine& line, std::int64_t at, std::string_view name) const;
  bool plausible(const AtomLine& line, const Reading& reading, const TimeExpression& expression) const;
  bool plausible_year(const AtomLine& line, const Reading& reading, const TimeExpression& expression) const;
  bool inside_name(const AtomLine& line, const Reading& reading, const TimeExpression& expression) const;
  bool join_pair(const AtomLine& line, TimeExpression& left, const TimeExpression& right) const;
  void prefer_stretch(const AtomLine& line, TimeExpression& expression) const;
  void extend(const AtomLine& line, TimeExpression& expression, std::uint32_t floor) const;
  bool extend_modifier(const AtomLine& line, TimeExpression& expression, std::uint32_t floor) const;
  void look_around(const AtomLine& line, TimeExpression& expression) const;
  void link(const AtomLine& line, TimeExpression& left, TimeExpression& right) const;

  const TimeRules& rules_;
};

}  // namespace hearsay
