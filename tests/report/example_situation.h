#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "hearsay/situation.h"

namespace hearsay::example {

/// A small invented situation that has one of everything: four articles, two of them one wire's copy, a denial, an extent conflict,
/// a date conflict, a corroborated number, a title of its own, input that differs from the text, characters outside ASCII.

inline Span span_of(const Article& article, std::string_view quote) {
  const std::size_t at = article.text.find(quote);
  if (at == std::string::npos) throw std::logic_error("no such quote: " + std::string(quote));
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + quote.size())};
}

inline std::uint32_t code_points(std::string_view text) {
  std::uint32_t n = 0;
  for (const char c : text) n += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return n;
}

/// An article whose input is its text.
inline Article plain_article(std::string id, std::string outlet, std::string_view iso_day, std::string text) {
  Article article;
  article.id = std::move(id);
  article.outlet = std::move(outlet);
  article.language = "en";
  article.published = Publication{*parse_iso_date(iso_day), std::string(iso_day), DateOrigin::kHeader};
  article.text = std::move(text);
  article.origin = {{0, static_cast<std::uint32_t>(article.text.size()), Field::kText, 0, code_points(article.text)}};
  return article;
}

/// An article from a record with a title of its own and an HTML entity in its text.
inline Article record_article() {
  const std::string title = "Fire at Kiruna station as governor leaves";
  Article article = plain_article("bulletin-7", "Norrland Bulletin", "2031-03-13", "");
  article.published->origin = DateOrigin::kInferred;
  article.notes = {"no date of its own: the day of the latest other report is taken"};
  article.text =
      title + "\n\nGovernor Marta Lind fled to Tromsø on Wednesday, Lind & Sons said. Talks may open on Friday 🕊 in Tromsø.";
  article.input = "Governor Marta Lind fled to Tromsø on Wednesday, Lind &amp; Sons said. Talks may open on Friday 🕊 in Tromsø.";
  article.title = Span{0, static_cast<std::uint32_t>(title.size())};
  const auto body = static_cast<std::uint32_t>(title.size() + 2);
  const auto amp = span_of(article, "&");
  const std::uint32_t before = code_points(std::string_view(article.text).substr(body, amp.begin - body));
  const auto size = static_cast<std::uint32_t>(article.text.size());
  article.origin = {{0, body - 2, Field::kTitle, 0, code_points(title)},
                    {body, amp.begin, Field::kText, 0, before},
                    {amp.begin, amp.end, Field::kText, before, before + 5},
                    {amp.end, size, Field::kText, before + 5, code_points(article.input)}};
  return article;
}

inline std::vector<SituationArticle> articles() {
  Article first = plain_article(
      "telegraph-0312", "Nordkyst Telegraph", "2031-03-12",
      "NORDKYST TELEGRAPH | Subscribe | Share\n\nNarvik port falls\n\nNARVIK — Arctic Guard spokesman Jon Åsen said on Telegram "
      "that its "
      "fighters controlled the whole port of Narvik on Tuesday. At least 40 dockworkers were detained, the Red Cross said.\n");
  first.title = span_of(first, "Narvik port falls");
  first.boilerplate = {span_of(first, "NORDKYST TELEGRAPH | Subscribe | Share")};
  Article copy =
      plain_article("fjord-0312", "Fjord Daily", "2031-03-12",
                    "The Arctic Guard held the entire port of Narvik on Tuesday, its spokesman Jon Aasen claimed on Telegram.\n");
  Article other = plain_article(
      "post-0313", "Kiruna Post", "2031-03-13",
      "The Ministry of Defence denied that the port of Narvik had fallen. Residents said the fighters held only parts of the port. "
      "About 40 dockworkers had been taken away, the Red Cross said. The Guard entered Narvik on Wednesday. "
      "Marta Lind, the governor, has arrived in Tromsø.\n");
  std::vector<SituationArticle> all;
  all.push_back({std::move(first), 0, 0});
  all.push_back({std::move(copy), 0, 0});
  all.push_back({std::move(other), 1, 0});
  all.push_back({record_article(), 2, 0});
  return all;
}

enum Who : EntityId { kGuard, kAasen, kMinistry, kRedCross, kLind, kNarvik, kKiruna, kTromso, kLindSons };

inline SituationEntity entity(EntityType type, std::string name, std::vector<std::string> aliases) {
  SituationEntity made;
  made.type = type;
  made.name = std::move(name);
  made.aliases = std::move(aliases);
  return made;
}

inline SituationEntity place(std::string name, double lat, double lon, std::string country, std::string id) {
  SituationEntity made = entity(EntityType::kPlace, name, {name, name});
  PlaceSense sense;
  sense.lat = lat;
  sense.lon = lon;
  sense.country = std::move(country);
  sense.gazetteer_id = std::move(id);
  sense.population = 20000;
  made.place = std::move(sense);
  return made;
}

inline std::vector<SituationEntity> entities(const std::vector<SituationArticle>& all) {
  std::vector<SituationEntity> made;
  made.push_back(entity(EntityType::kOrganization, "Arctic Guard", {"Arctic Guard", "the Guard"}));
  made.push_back(entity(EntityType::kPerson, "Jon Åsen", {"Jon Åsen", "Jon Aasen"}));
  made.back().speaks_for = kGuard;
  made.push_back(entity(EntityType::kOrganization, "Ministry of Defence", {"Ministry of Defence"}));
  made.push_back(entity(EntityType::kOrganization, "Red Cross", {"Red Cross"}));
  made.push_back(entity(EntityType::kPerson, "Marta Lind", {"Marta Lind"}));
  made.push_back(place("Narvik", 68.4385, 17.4272, "NO", "3144679"));
  made.push_back(place("Kiruna", 67.8558, 20.2253, "SE", "605155"));
  made.push_back(place("Tromsø", 69.6489, 18.9551, "NO", "3133895"));
  made.push_back(entity(EntityType::kOrganization, "Lind & Sons", {"Lind & Sons"}));
  for (SituationEntity& one : made)
    for (ArticleIndex i = 0; i < all.size(); ++i)
      for (const std::string& alias : one.aliases)
        if (const std::size_t at = all[i].article.text.find(alias);
            at != std::string::npos && (one.mentions.empty() || one.mentions.back().article != i))
          one.mentions.push_back({i, span_of(all[i].article, alias)});
  return made;
}

inline DayRange day(std::string_view iso) {
  return {*parse_iso_date(iso), *parse_iso_date(iso)};
}

/// Makes the claims one by one; quotes become spans of the claim's article.
class ClaimList {
 public:
  explicit ClaimList(const std::vector<SituationArticle>& articles) : articles_(articles) {}

  Claim& add(ArticleIndex article, std::string_view quote, ClaimKind kind, EventIndex event) {
    article_ = article;
    SituationClaim made;
    made.article = article;
    made.claim.span = at(quote);
    made.claim.kind = kind;
    made.event = event;
    claims_.push_back(std::move(made));
    return claims_.back().claim;
  }

  void say(EntityId speaker, std::string_view speaker_text, std::string_view cue, CueForce force) {
    Claim& claim = claims_.back().claim;
    claim.speaker = {Speaker::Kind::kEntity, speaker};
    claim.speaker_text = at(speaker_text);
    claim.cue = at(cue);
    claim.force = force;
  }

  Span at(std::string_view quote) const { return span_of(articles_[article_].article, quote); }
  std::vector<SituationClaim> take() { return std::move(claims_); }

 private:
  const std::vector<SituationArticle>& articles_;
  ArticleIndex article_ = 0;
  std::vector<SituationClaim> claims_;
};

inline void add_capture_claims(ClaimList& list) {
  Claim& whole = list.add(0, "its fighters controlled the whole port of Narvik on Tuesday", ClaimKind::kCapture, 0);
  list.say(kAasen, "Arctic Guard spokesman Jon Åsen", "said", CueForce::kSay);
  whole.channel = list.at("Telegram");
  whole.extent = Extent::kFull;
  whole.time = day("2031-03-11");
  Claim& copy = list.add(1, "The Arctic Guard held the entire port of Narvik on Tuesday", ClaimKind::kCapture, 0);
  list.say(kAasen, "its spokesman Jon Aasen", "claimed", CueForce::kClaim);
  copy.channel = list.at("Telegram");
  copy.extent = Extent::kFull;
  copy.time = day("2031-03-11");
  Claim& denied = list.add(2, "the port of Narvik had fallen", ClaimKind::kCapture, 0);
  list.say(kMinistry, "The Ministry of Defence", "denied", CueForce::kDeny);
  denied.polarity = Polarity::kNegative;
  Claim& part = list.add(2, "the fighters held only parts of the port", ClaimKind::kCapture, 0);
  part.speaker.kind = Speaker::Kind::kUnnamed;
  part.speaker_text = list.at("Residents");
  part.cue = list.at("said");
  part.extent = Extent::kPartial;
  part.actors = {kGuard};
}

inline void add_other_claims(ClaimList& list) {
  Claim& held = list.add(0, "At least 40 dockworkers were detained", ClaimKind::kDetain, 1);
  list.say(kRedCross, "the Red Cross", "said", CueForce::kSay);
  held.quantity = Amount{40, std::nullopt, "dockworkers", "at least"};
  Claim& taken = list.add(2, "About 40 dockworkers had been taken away", ClaimKind::kDetain, 1);
  list.say(kRedCross, "the Red Cross", "said", CueForce::kSay);
  taken.quantity = Amount{40, std::nullopt, "dockworkers", "about"};
  Claim& entered = list.add(2, "The Guard entered Narvik on Wednesday", ClaimKind::kAdvance, 2);
  entered.actors = {kGuard};
  entered.place = kNarvik;
  entered.time = day("2031-03-12");
  Claim& fire = list.add(3, "Fire at Kiruna station", ClaimKind::kDamage, 3);
  fire.place = kKiruna;
  fire.headline = true;
  Claim& fled = list.add(3, "Governor Marta Lind fled to Tromsø on Wednesday", ClaimKind::kWhereabouts, 4);
  list.say(kLindSons, "Lind & Sons", "said", CueForce::kSay);
  fled.actors = {kLind};
  fled.place = kTromso;
  fled.time = day("2031-03-12");
  Claim& talks = list.add(3, "Talks may open on Friday 🕊 in Tromsø", ClaimKind::kTalk, 5);
  talks.certainty = Certainty::kPossible;
  talks.modality = Modality::kPlanned;
  talks.place = kTromso;
  talks.time = day("2031-03-14");
}

inline void add_arrival(ClaimList& list) {
  Claim& arrived = list.add(2, "Marta Lind, the governor, has arrived in Tromsø", ClaimKind::kWhereabouts, 4);
  arrived.actors = {kLind};
  arrived.place = kTromso;
}

inline Event event(ClaimKind kind, std::vector<ClaimIndex> claims, EventStatus status) {
  Event made;
  made.kind = kind;
  made.claims = std::move(claims);
  made.status = status;
  return made;
}

inline std::vector<Event> events() {
  std::vector<Event> made;
  made.push_back(event(ClaimKind::kCapture, {0, 1, 2, 3}, EventStatus::kDisputed));
  made.back().plover = "ASSAULT";
  made.back().cameo = "190";
  made.back().acled = "Non-state actor overtakes territory";
  made.back().actors = {kGuard};
  made.back().place = kNarvik;
  made.back().time = day("2031-03-11");
  made.back().sources = {{"Arctic Guard", kGuard, std::nullopt, {0, 1}, {0, 1}}, {"Kiruna Post", std::nullopt, 1, {2}, {3}}};
  made.push_back(event(ClaimKind::kDetain, {4, 5}, EventStatus::kReported));
  made.back().place = kNarvik;
  made.back().quantity = Amount{40, std::nullopt, "dockworkers", "at least"};
  made.back().sources = {{"Red Cross", kRedCross, std::nullopt, {0, 2}, {4, 5}}};
  made.push_back(event(ClaimKind::kAdvance, {6}, EventStatus::kDisputed));
  made.back().actors = {kGuard};
  made.back().place = kNarvik;
  made.back().time = day("2031-03-12");
  made.back().sources = {{"Kiruna Post", std::nullopt, 1, {2}, {6}}};
  made.push_back(event(ClaimKind::kDamage, {7}, EventStatus::kReported));
  made.back().place = kKiruna;
  made.back().sources = {{"Norrland Bulletin", std::nullopt, 2, {3}, {7}}};
  made.push_back(event(ClaimKind::kWhereabouts, {8, 10}, EventStatus::kCorroborated));
  made.back().actors = {kLind};
  made.back().place = kTromso;
  made.back().time = day("2031-03-12");
  made.back().sources = {{"Lind & Sons", kLindSons, std::nullopt, {3}, {8}}, {"Kiruna Post", std::nullopt, 1, {2}, {10}}};
  made.push_back(event(ClaimKind::kTalk, {9}, EventStatus::kReported));
  made.back().place = kTromso;
  made.back().time = day("2031-03-14");
  made.back().sources = {{"Norrland Bulletin", std::nullopt, 2, {3}, {9}}};
  return made;
}

inline Situation situation() {
  Situation made;
  made.as_of = parse_iso_date("2031-03-13");
  made.articles = articles();
  made.entities = entities(made.articles);
  ClaimList list(made.articles);
  add_capture_claims(list);
  add_other_claims(list);
  add_arrival(list);
  made.claims = list.take();
  for (const ClaimIndex capture : {0U, 1U, 2U}) {
    made.claims[capture].claim.actors = {kGuard};
    made.claims[capture].claim.place = kNarvik;
  }
  made.claims[3].claim.place = kNarvik;
  for (const ClaimIndex detain : {4U, 5U}) made.claims[detain].claim.place = kNarvik;
  made.events = events();
  made.corroborations = {{{4, 5}}, {{8, 10}}};
  made.disputes = {{DisputeKind::kPolarity, "whether Arctic Guard took Narvik", {{0, 1}, {2}}},
                   {DisputeKind::kExtent, "how much of Narvik Arctic Guard holds", {{0, 1}, {3}}},
                   {DisputeKind::kDate, "when Arctic Guard reached Narvik", {{0, 1}, {6}}}};
  made.control = {{kNarvik, kGuard, parse_iso_date("2031-03-11"), std::nullopt, ControlStatus::kDisputed, {0, 1, 3}}};
  using Precision = TimelineEntry::Precision;
  made.timeline = {{*parse_iso_date("2031-03-11"), Precision::kDay, "Arctic Guard takes Narvik", {0}},
                   {*parse_iso_date("2031-03-12"), Precision::kDay, "Arctic Guard enters Narvik", {2}},
                   {*parse_iso_date("2031-03-12"), Precision::kDay, "Marta Lind flees to Tromsø", {4}},
                   {*parse_iso_date("2031-03-14"), Precision::kDay, "Talks planned in Tromsø", {5}}};
  return made;
}

}  // namespace hearsay::example
