#pragma once

#include <span>
#include <vector>

#include "gather/gatherer.h"
#include "hearsay/analysis.h"
#include "hearsay/situation.h"
#include "reconcile/knowledge.h"

namespace hearsay {

/// The entities of all articles as one table.
struct UnitedEntities {
  std::vector<SituationEntity> entities;      ///< in order of first appearance
  std::vector<std::vector<EntityId>> global;  ///< by report and local id: the entity in the table
};

/// Unites people, organizations and places across articles and spellings.
///
/// Full names and gazetteer ids unite everywhere; what is only part of a name (a family name, an acronym, "the ministry") unites
/// within a story and only where one single bearer is in question. Two people of one family name stay apart. Near-linear: names
/// are compared only inside small blocks that share a sound, a body or a word.
UnitedEntities unite_entities(std::span<const Report> reports, std::span<const Assignment> assignments,
                              const ReconcileKnowledge& knowledge);

}  // namespace hearsay
