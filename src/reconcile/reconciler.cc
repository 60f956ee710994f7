#include "reconcile/reconciler.h"

#include <algorithm>

#include "reconcile/changes.h"
#include "reconcile/claim_view.h"
#include "reconcile/control.h"
#include "reconcile/disputes.h"
#include "reconcile/events.h"
#include "reconcile/knowledge.h"
#include "reconcile/statements.h"
#include "reconcile/timeline.h"
#include "reconcile/unite.h"

namespace hearsay {

struct Reconciler::Impl {
  ReconcileKnowledge knowledge;
};

Reconciler::Reconciler() = default;
Reconciler::~Reconciler() = default;
Reconciler::Reconciler(Reconciler&&) noexcept = default;
Reconciler& Reconciler::operator=(Reconciler&&) noexcept = default;

Result<Reconciler> Reconciler::load(const std::filesystem::path& lexicon) {
  auto knowledge = ReconcileKnowledge::load(lexicon);
  if (!knowledge) return tl::make_unexpected(knowledge.error());
  Reconciler reconciler;
  reconciler.impl_ = std::make_unique<Impl>(Impl{std::move(*knowledge)});
  return reconciler;
}

namespace {

std::optional<Date> latest_publication(const std::vector<Report>& reports) {
  std::optional<Date> latest;
  for (const Report& report : reports)
    if (report.article.published && (!latest || report.article.published->date > *latest)) latest = report.article.published->date;
  return latest;
}

/// Drops what was published after the day, with its assignments.
void leave_out_later(std::vector<Report>& reports, std::vector<Assignment>& assignments, Date as_of) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const auto& published = reports[i].article.published;
    if (published && published->date > as_of) continue;
    if (kept != i) {
      reports[kept] = std::move(reports[i]);
      assignments[kept] = assignments[i];
    }
    ++kept;
  }
  reports.resize(kept);
  assignments.resize(kept);
}

void make_global(std::vector<EntityId>& ids, const std::vector<EntityId>& global) {
  std::erase_if(ids, [&](EntityId id) { return id >= global.size(); });
  for (EntityId& id : ids) id = global[id];
  std::vector<EntityId> seen;
  std::erase_if(ids, [&](EntityId id) {
    if (std::find(seen.begin(), seen.end(), id) != seen.end()) return true;
    seen.push_back(id);
    return false;
  });
}

/// The claim with ids of the situation; ids of no entity are dropped.
Claim globalised(Claim claim, const std::vector<EntityId>& global) {
  make_global(claim.actors, global);
  make_global(claim.targets, global);
  make_global(claim.via, global);
  if (claim.place) claim.place = *claim.place < global.size() ? std::optional(global[*claim.place]) : std::nullopt;
  if (claim.speaker.kind == Speaker::Kind::kEntity) {
    if (claim.speaker.entity < global.size()) {
      claim.speaker.entity = global[claim.speaker.entity];
    } else {
      claim.speaker = {Speaker::Kind::kUnnamed, 0};
    }
  }
  return claim;
}

void take_claims(Situation& situation, std::vector<Report>& reports, const UnitedEntities& united) {
  for (ArticleIndex a = 0; a < reports.size(); ++a)
    for (Claim& claim : reports[a].claims)
      situation.claims.push_back({a, globalised(std::move(claim), united.global[a]), std::nullopt});
}

void take_articles(Situation& situation, std::vector<Report>& reports, const std::vector<Assignment>& assignments) {
  for (std::size_t a = 0; a < reports.size(); ++a)
    situation.articles.push_back({std::move(reports[a].article), assignments[a].wire, assignments[a].story});
}

}  // namespace

Situation Reconciler::reconcile(std::vector<Report> reports, std::span<const Assignment> assigned,
                                const ReconcileOptions& options) const {
  const ReconcileKnowledge& knowledge = impl_->knowledge;
  std::vector<Assignment> assignments(assigned.begin(), assigned.end());
  assignments.resize(reports.size());

  Situation situation;
  situation.as_of = options.as_of ? options.as_of : latest_publication(reports);
  if (options.as_of) leave_out_later(reports, assignments, *options.as_of);

  UnitedEntities united = unite_entities(reports, assignments, knowledge);
  situation.entities = std::move(united.entities);
  take_claims(situation, reports, united);
  take_articles(situation, reports, assignments);
  reports.clear();

  const ClaimViews views = view_claims(situation, knowledge);
  const StatementsAndClashes found = find_statements(views, situation, knowledge);
  situation.disputes = gather_disputes(found, views, situation);
  situation.corroborations = find_corroborations(situation, found);
  make_events(situation, found, views, knowledge);
  situation.control = derive_control(situation, found, views);
  situation.timeline = make_timeline(situation, views);
  situation.since = options.since;
  if (options.since) situation.changes = changes_since(situation, *options.since, knowledge);
  return situation;
}

}  // namespace hearsay
