#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

#include "reports.h"

namespace hearsay {
namespace {

const Event& event_of(const Situation& situation, ClaimIndex claim) {
  return situation.events.at(*situation.claims.at(claim).event);
}

const Dispute* dispute_of(const Situation& situation, DisputeKind kind) {
  const auto found =
      std::find_if(situation.disputes.begin(), situation.disputes.end(), [&](const Dispute& d) { return d.kind == kind; });
  return found == situation.disputes.end() ? nullptr : &*found;
}

bool corroborated(const Situation& situation, ClaimIndex a, ClaimIndex b) {
  return std::any_of(situation.corroborations.begin(), situation.corroborations.end(), [&](const Corroboration& c) {
    return std::count(c.claims.begin(), c.claims.end(), a) != 0 && std::count(c.claims.begin(), c.claims.end(), b) != 0;
  });
}

/// "The militia took Varna Ford", told by someone or by the article itself.
Report capture(const std::string& id, const std::string& speaker, const std::string& day = "", Extent extent = Extent::kNone,
               Polarity polarity = Polarity::kPositive) {
  ReportBuilder article(id, "2031-05-03");
  const EntityId militia = article.group("militia fighters"), ford = article.town("Varna Ford", "77", 42, 27);
  const std::optional<EntityId> by =
      speaker.empty() ? std::nullopt : std::optional(speaker == "militia fighters" ? militia : article.body(speaker));
  Claim& claim = article.claim(ClaimKind::kCapture, "militia fighters took the town of Varna Ford", {"take", "militia", "town"});
  claim.actors = {militia};
  claim.place = ford;
  claim.extent = extent;
  claim.polarity = polarity;
  if (polarity == Polarity::kNegative) claim.force = CueForce::kDeny;
  if (by) claim.speaker = said_by(*by);
  if (!day.empty()) claim.time = on(day);
  return article.build();
}

TEST(Corroboration, IndependentSourcesAreCountedOnce) {
  const auto sources = [](const std::vector<Report>& reports, const std::vector<std::uint32_t>& wires) {
    const Situation situation = reconcile(reports, wires);
    return event_of(situation, 0).sources.size();
  };
  EXPECT_EQ(sources({capture("a", "")}, {0}), 1u);
  EXPECT_EQ(sources({capture("a", ""), capture("b", "")}, {0, 1}), 2u);
  EXPECT_EQ(sources({capture("a", ""), capture("b", "")}, {0, 0}), 1u) << "one wire";
  EXPECT_EQ(sources({capture("a", "River Monitor"), capture("b", "River Monitor")}, {0, 1}), 1u) << "one speaker in two papers";
  EXPECT_EQ(sources({capture("a", "River Monitor"), capture("b", "Border Police")}, {0, 0}), 2u) << "two speakers in one wire";
}

TEST(Corroboration, ACopyNeverAddsASource) {
  std::vector<Report> reports{capture("a", "River Monitor"), capture("b", ""), capture("c", "militia fighters")};
  std::vector<std::uint32_t> wires{0, 1, 2};
  const std::size_t before = event_of(reconcile(reports, wires), 0).sources.size();
  for (const std::size_t copied : {0u, 1u, 2u}) {
    auto more = reports;
    auto more_wires = wires;
    more.push_back(reports[copied]);
    more.back().article.id += "-copy";
    more_wires.push_back(wires[copied]);
    EXPECT_EQ(event_of(reconcile(more, more_wires), 0).sources.size(), before);
  }
  EXPECT_EQ(before, 3u);
}

TEST(Corroboration, APersonCountsAsTheirBody) {
  ReportBuilder a("a", "2031-05-03"), b("b", "2031-05-03");
  const EntityId office = a.body("Harbour Authority"), office_b = b.body("Harbour Authority");
  const EntityId falk = b.person("Ines Falk", office_b);
  for (auto* article : {&a, &b}) {
    Claim& claim = article->claim(ClaimKind::kDamage, "the crane fell into the dock", {"fall", "crane", "dock"});
    claim.speaker = said_by(article == &a ? office : falk);
  }
  const Situation situation = reconcile({a.build(), b.build()});
  ASSERT_TRUE(corroborated(situation, 0, 1));
  ASSERT_EQ(event_of(situation, 0).sources.size(), 1u);
  EXPECT_EQ(event_of(situation, 0).sources[0].name, "Harbour Authority");
}

TEST(Corroboration, AHeadlineIsNoSourceOfItsOwn) {
  ReportBuilder article("a", "2031-05-03");
  const EntityId monitor = article.body("River Monitor");
  article.claim(ClaimKind::kDamage, "Crane falls into dock", {"fall", "crane", "dock"}).headline = true;
  article.claim(ClaimKind::kDamage, "a crane fell into the dock", {"fall", "crane", "dock"}).speaker = said_by(monitor);
  const Situation situation = reconcile({article.build()});
  ASSERT_TRUE(corroborated(situation, 0, 1));
  EXPECT_EQ(event_of(situation, 0).sources.size(), 1u);
  EXPECT_EQ(event_of(situation, 0).status, EventStatus::kReported);
}

TEST(Dispute, DenialOfACapture) {
  const Situation situation =
      reconcile({capture("a", "militia fighters"), capture("b", "Border Police", "", Extent::kNone, Polarity::kNegative)});
  const Dispute* dispute = dispute_of(situation, DisputeKind::kPolarity);
  ASSERT_NE(dispute, nullptr);
  EXPECT_EQ(dispute->sides, (std::vector<std::vector<ClaimIndex>>{{0}, {1}}));
  EXPECT_FALSE(corroborated(situation, 0, 1));
  EXPECT_EQ(situation.claims[0].event, situation.claims[1].event);
  EXPECT_EQ(event_of(situation, 0).status, EventStatus::kDisputed);
  EXPECT_EQ(event_of(situation, 0).sources.size(), 1u) << "who denies does not assert";
}

TEST(Dispute, DenyingTheEntryDeniesTheCapture) {
  ReportBuilder denial("b", "2031-05-03");
  const EntityId militia = denial.group("militia fighters"), ford = denial.town("Varna Ford", "77", 42, 27);
  Claim& claim = denial.claim(ClaimKind::kAdvance, "militia fighters had entered Varna Ford", {"enter", "militia"});
  claim.actors = {militia};
  claim.place = ford;
  claim.polarity = Polarity::kNegative;
  claim.speaker = said_by(denial.body("Border Police"));
  EXPECT_NE(dispute_of(reconcile({capture("a", "militia fighters"), denial.build()}), DisputeKind::kPolarity), nullptr);
}

TEST(Dispute, WholeOrPart) {
  const Situation situation =
      reconcile({capture("a", "militia fighters", "", Extent::kFull), capture("b", "River Monitor", "", Extent::kPartial)});
  ASSERT_NE(dispute_of(situation, DisputeKind::kExtent), nullptr);
  EXPECT_FALSE(corroborated(situation, 0, 1));
}

TEST(Dispute, TwoDatesOfOneCapture) {
  const Situation situation =
      reconcile({capture("a", "militia fighters", "2031-05-01"), capture("b", "", "2031-05-02"), capture("c", "River Monitor")});
  const Dispute* dispute = dispute_of(situation, DisputeKind::kDate);
  ASSERT_NE(dispute, nullptr);
  EXPECT_EQ(dispute->sides, (std::vector<std::vector<ClaimIndex>>{{0}, {1}}));
  EXPECT_FALSE(corroborated(situation, 0, 1));
}

TEST(Dispute, TheSameSpeakerOnlyUpdates) {
  EXPECT_TRUE(
      reconcile({capture("a", "River Monitor", "2031-05-01"), capture("b", "River Monitor", "2031-05-02")}).disputes.empty());
}

/// A toll told by someone.
Report toll(const std::string& id, const std::string& speaker, double dead, std::optional<std::string> qualifier = {},
            const std::string& unit = "people") {
  ReportBuilder article(id, "2031-05-03");
  const EntityId by = article.body(speaker), town = article.town("Varna Ford", "77", 42, 27);
  Claim& claim = article.claim(ClaimKind::kCasualties, "people were killed at Varna Ford", {"kill", "people"});
  claim.place = town;
  claim.quantity = amount(dead, unit, std::move(qualifier));
  claim.speaker = said_by(by);
  claim.time = on("2031-05-02");
  return article.build();
}

struct Figures {
  double first;
  std::optional<std::string> first_qualifier;
  double second;
  std::optional<std::string> second_qualifier;
  bool disputed;
};
class TollsOfTwoSpeakers : public testing::TestWithParam<Figures> {};
TEST_P(TollsOfTwoSpeakers, DisputeOnlyWhereBothCannotBe) {
  const Figures& f = GetParam();
  const Situation situation =
      reconcile({toll("a", "Border Police", f.first, f.first_qualifier), toll("b", "River Monitor", f.second, f.second_qualifier)});
  EXPECT_EQ(dispute_of(situation, DisputeKind::kQuantity) != nullptr, f.disputed);
  if (f.disputed) {
    EXPECT_FALSE(corroborated(situation, 0, 1));
  }
}
INSTANTIATE_TEST_SUITE_P(Figures, TollsOfTwoSpeakers,
                         testing::Values(Figures{24, {}, 24, {}, false}, Figures{24, {}, 31, {}, true},
                                         Figures{24, {}, 30, "more than", true}, Figures{31, {}, 30, "more than", false},
                                         Figures{3500, {}, 1000, "thousands", false}, Figures{12, "at least", 20, {}, false},
                                         Figures{37, {}, 40, "at least", true}, Figures{100, "about", 105, {}, false},
                                         Figures{50, "fewer than", 80, {}, true}));

TEST(Dispute, DeadAndInjuredAreNotOneCount) {
  const Situation situation =
      reconcile({toll("a", "Border Police", 24, {}, "dead"), toll("b", "River Monitor", 60, {}, "injured")});
  EXPECT_TRUE(situation.disputes.empty());
}

TEST(Dispute, WhereSomebodyIs) {
  const auto seen = [](const std::string& id, const std::string& speaker, const std::string& place, double lat) {
    ReportBuilder article(id, "2031-05-03");
    const EntityId minister = article.person("Anselm Quist"), town = article.town(place, place, lat, 27);
    Claim& claim = article.claim(ClaimKind::kWhereabouts, "Quist is in " + place, {"be"});
    claim.actors = {minister};
    claim.place = town;
    claim.speaker = said_by(article.body(speaker));
    return article.build();
  };
  const Situation situation =
      reconcile({seen("a", "Border Police", "Varna Ford", 42), seen("b", "River Monitor", "Castle Hook", 48)});
  EXPECT_NE(dispute_of(situation, DisputeKind::kPlace), nullptr);
}

TEST(Dispute, IntactContradictsBroken) {
  ReportBuilder article("a", "2031-05-03");
  const EntityId dam = article.town("Keld Dam", "5", 42, 27), radio = article.body("Radio Keld"),
                 board = article.body("Water Board");
  Claim& broken = article.claim(ClaimKind::kDamage, "Keld Dam had burst", {"burst"});
  broken.place = dam;
  broken.speaker = said_by(radio);
  Claim& intact = article.claim(ClaimKind::kSituation, "Keld Dam is intact", {"intact"});
  intact.place = dam;
  intact.speaker = said_by(board);
  EXPECT_NE(dispute_of(reconcile({article.build()}), DisputeKind::kPolarity), nullptr);
}

TEST(Dispute, ADenialThatRefersBack) {
  ReportBuilder article("a", "2031-05-03");
  const EntityId radio = article.body("Radio Keld"), board = article.body("Water Board");
  article.claim(ClaimKind::kDamage, "the sluice had jammed", {"jam", "sluice"}).speaker = said_by(radio);
  Claim& denial = article.claim(ClaimKind::kDamage, "The board denied it", {"deny"});
  denial.polarity = Polarity::kNegative;
  denial.force = CueForce::kDeny;
  denial.refers_to = 0;
  denial.speaker = said_by(board);
  const Situation situation = reconcile({article.build()});
  ASSERT_EQ(situation.disputes.size(), 1u);
  EXPECT_EQ(situation.disputes[0].kind, DisputeKind::kPolarity);
}

TEST(Control, ClaimedUntilSomebodyElseSaysSo) {
  const Situation own = reconcile({capture("a", "militia fighters", "2031-05-01")});
  ASSERT_EQ(own.control.size(), 1u);
  EXPECT_EQ(own.control[0].status, ControlStatus::kClaimed);
  EXPECT_EQ(own.control[0].from, parse_iso_date("2031-05-01"));

  EXPECT_EQ(reconcile({capture("a", "militia fighters"), capture("b", "")}).control.at(0).status, ControlStatus::kUndisputed);
  EXPECT_EQ(reconcile({capture("a", "militia fighters"), capture("b", "Border Police", "", Extent::kNone, Polarity::kNegative)})
                .control.at(0)
                .status,
            ControlStatus::kDisputed);
}

TEST(Control, ALaterCaptureEndsTheEarlierHold) {
  ReportBuilder article("a", "2031-05-09");
  const EntityId militia = article.group("militia fighters"), army = article.body("Northern Army"),
                 ford = article.town("Varna Ford", "77", 42, 27);
  for (const auto& [holder, day] : {std::pair(militia, "2031-05-01"), std::pair(army, "2031-05-08")}) {
    Claim& claim = article.claim(ClaimKind::kCapture, "took Varna Ford", {"take"});
    claim.actors = {holder};
    claim.place = ford;
    claim.time = on(day);
  }
  const Situation situation = reconcile({article.build()});
  ASSERT_EQ(situation.control.size(), 2u);
  EXPECT_EQ(situation.control[0].to, parse_iso_date("2031-05-08"));
  EXPECT_EQ(situation.control[1].to, std::nullopt);
}

TEST(Control, WhatAGeneralHoldsHisArmyHolds) {
  ReportBuilder article("a", "2031-05-03");
  const EntityId army = article.body("Northern Army"), general = article.person("Pavel Oro", army),
                 ford = article.town("Varna Ford", "77", 42, 27);
  Claim& claim = article.claim(ClaimKind::kCapture, "we hold the town of Varna Ford", {"hold", "town"});
  claim.actors = {general};
  claim.place = ford;
  claim.speaker = said_by(general);
  const Situation situation = reconcile({article.build()});
  ASSERT_EQ(situation.control.size(), 1u);
  EXPECT_EQ(situation.entities[situation.control[0].holder].name, "Northern Army");
}

TEST(Control, PlansAndConditionsHoldNothing) {
  Report report = capture("a", "militia fighters");
  report.claims[0].modality = Modality::kPlanned;
  EXPECT_TRUE(reconcile({report}).control.empty());
}

TEST(Situation, AsOfLeavesOutLaterArticles) {
  std::vector<Report> reports{capture("a", ""), capture("b", "River Monitor")};
  reports[1].article.published = Publication{*parse_iso_date("2031-05-20"), "2031-05-20", DateOrigin::kMetadata};
  const Situation all = reconcile(reports);
  EXPECT_EQ(all.as_of, parse_iso_date("2031-05-20"));
  EXPECT_EQ(all.articles.size(), 2u);
  const Situation early = reconcile(reports, {}, {parse_iso_date("2031-05-10"), std::nullopt});
  ASSERT_EQ(early.articles.size(), 1u);
  EXPECT_EQ(early.articles[0].article.id, "a");
  EXPECT_EQ(early.claims.size(), 1u);
}

TEST(Situation, StoriesDoNotMix) {
  const std::vector<Report> reports{capture("a", ""), capture("b", "")};
  const std::vector<Assignment> assignments{{0, 0}, {1, 1}};
  const Situation situation = reconciler().reconcile(reports, assignments, {});
  EXPECT_NE(situation.claims[0].event, situation.claims[1].event);
  EXPECT_TRUE(situation.corroborations.empty());
}

TEST(Situation, TimelineIsSortedAndWorded) {
  const Situation situation =
      reconcile({capture("a", "", "2031-05-02"), toll("b", "River Monitor", 3), capture("c", "militia fighters", "2031-05-02")});
  ASSERT_GE(situation.timeline.size(), 2u);
  EXPECT_EQ(situation.timeline[0].text, "militia fighters took the town of Varna Ford") << "two sources come before one";
  EXPECT_TRUE(std::is_sorted(situation.timeline.begin(), situation.timeline.end(),
                             [](const auto& x, const auto& y) { return x.date < y.date; }));
}

TEST(Situation, OneClauseAboutTwoPlacesIsToldOnce) {
  ReportBuilder article("a", "2031-05-03");
  const EntityId fords[] = {article.town("Varna Ford", "77", 42, 27), article.town("Oro Bridge", "78", 47, 12)};
  for (const EntityId ford : fords) {
    Claim& claim = article.claim(ClaimKind::kDamage, "the line between the two towns was cut", {"line", "cut", "town"});
    claim.place = ford;
    claim.time = on("2031-05-02");
  }
  Report report = article.build();
  report.claims[1].span = report.claims[0].span;
  const Situation situation = reconcile({report});
  ASSERT_EQ(situation.events.size(), 2u);
  ASSERT_EQ(situation.timeline.size(), 1u);
  EXPECT_EQ(situation.timeline[0].events.size(), 2u);
}

TEST(Situation, CodesComeFromTheLexicon) {
  const Situation situation = reconcile({capture("a", ""), toll("b", "River Monitor", 3)});
  EXPECT_EQ(event_of(situation, 0).plover, "COERCE");
  EXPECT_EQ(event_of(situation, 0).cameo, "19");
  EXPECT_EQ(event_of(situation, 1).plover, std::nullopt) << "no event type of PLOVER counts the dead";
}

TEST(Situation, HoldsItsOwnReferences) {
  std::vector<Report> reports{capture("a", ""), capture("b", "River Monitor")};
  reports[0].claims[0].actors.push_back(99);  // ids of nobody must not survive
  reports[0].claims[0].place = 99;
  const Situation situation = reconcile(reports);
  for (const SituationClaim& claim : situation.claims) {
    ASSERT_TRUE(claim.event && *claim.event < situation.events.size());
    for (const EntityId id : claim.claim.actors) EXPECT_LT(id, situation.entities.size());
    if (claim.claim.place) {
      EXPECT_LT(*claim.claim.place, situation.entities.size());
    }
  }
  EXPECT_TRUE(reconcile({}).events.empty());
}

TEST(Situation, CostGrowsAboutLinearly) {
  std::vector<Report> reports;
  std::vector<Assignment> assignments;
  for (std::uint32_t i = 0; i < 3000; ++i) {
    reports.push_back(capture("a" + std::to_string(i), i % 3 == 0 ? "River Monitor" : "", "2031-05-0" + std::to_string(1 + i % 9)));
    assignments.push_back({i, 0});
  }
  const auto start = std::chrono::steady_clock::now();
  const Situation situation = reconciler().reconcile(std::move(reports), assignments, {});
  EXPECT_EQ(situation.claims.size(), 3000u);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(60)) << "a crowded story must not be quadratic";
}

ReconcileOptions since(const std::string& day) {
  ReconcileOptions options;
  options.since = parse_iso_date(day);
  return options;
}

Report flood_toll(const std::string& id, const std::string& day, double dead, const std::string& speaker) {
  ReportBuilder article(id, day);
  const EntityId ford = article.town("Varna Ford", "77", 42, 27);
  const EntityId by = article.body(speaker);
  Claim& claim = article.claim(ClaimKind::kCasualties, "people died in the flood at Varna Ford", {"die", "people", "flood"});
  claim.place = ford;
  claim.quantity = amount(dead, "dead");
  claim.speaker = said_by(by);
  return article.build();
}

std::vector<Change> changes_of(ChangeKind kind, const Situation& situation) {
  std::vector<Change> found;
  std::copy_if(situation.changes.begin(), situation.changes.end(), std::back_inserter(found),
               [&](const Change& c) { return c.kind == kind; });
  return found;
}

TEST(Changes, AreToldOnlyWhenAskedFor) {
  EXPECT_TRUE(reconcile({capture("a", "River Monitor")}).changes.empty());
}

TEST(Changes, WhatOnlyLaterArticlesTellIsNew) {
  const std::vector<Report> reports{flood_toll("a", "2031-05-03", 4, "Rescue Service")};
  const Situation before = reconcile(reports, {}, since("2031-05-02"));
  ASSERT_EQ(changes_of(ChangeKind::kNew, before).size(), 1u);
  EXPECT_TRUE(reconcile(reports, {}, since("2031-05-03")).changes.empty());
}

TEST(Changes, ALaterTotalOvertakesTheEarlier) {
  const Situation situation =
      reconcile({flood_toll("a", "2031-05-03", 4, "Rescue Service"), flood_toll("b", "2031-05-05", 9, "Rescue Service")}, {},
                since("2031-05-04"));
  const std::vector<Change> overtaken = changes_of(ChangeKind::kSuperseded, situation);
  ASSERT_EQ(overtaken.size(), 1u);
  EXPECT_EQ(situation.events[overtaken[0].event].quantity->value, 4);
  EXPECT_EQ(situation.events[*overtaken[0].by].quantity->value, 9);
}

TEST(Changes, ALaterSourceConfirmsAndALaterDenialContests) {
  const auto at = [](Report report, const char* day) {
    report.article.published = Publication{*parse_iso_date(day), day, DateOrigin::kMetadata};
    return report;
  };
  const Report first = at(capture("a", "River Monitor"), "2031-05-03");
  const ReconcileOptions options = since("2031-05-04");
  const Situation confirmed = reconcile({first, at(capture("b", "Border Police"), "2031-05-05")}, {}, options);
  ASSERT_EQ(changes_of(ChangeKind::kConfirmed, confirmed).size(), 1u);
  const Situation denied =
      reconcile({first, at(capture("b", "Border Police", "", Extent::kNone, Polarity::kNegative), "2031-05-05")}, {}, options);
  ASSERT_EQ(changes_of(ChangeKind::kContested, denied).size(), 1u);
  EXPECT_TRUE(changes_of(ChangeKind::kConfirmed, denied).empty());
}

}  // namespace
}  // namespace hearsay
