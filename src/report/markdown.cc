#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "report/markdown_page.h"
#include "report/narrator.h"
#include "report/report.h"

namespace hearsay {
namespace {

/// How much of a large situation is shown; the rest is counted.
constexpr std::size_t kTimelineShown = 60, kBackgroundShown = 10, kAgreedShown = 25, kRestShown = 25, kDisputesShown = 25,
                      kControlShown = 40, kNamesShown = 80, kSpellingsShown = 12, kClaimsPerSide = 3, kNotesShown = 30,
                      kChangesShown = 20, kSourcesShown = 6;

class MarkdownReport {
 public:
  MarkdownReport(const Situation& situation, int width) : situation_(situation), narrator_(situation), page_(width) {}

  std::string write() {
    write_header();
    if (situation_.claims.empty()) {
      write_why_empty();
    } else {
      write_changes();
      write_timeline();
      write_agreed();
      write_disputed();
      write_control();
      write_rest();
      write_names();
    }
    write_notes();
    return page_.take();
  }

 private:
  void write_header() {
    page_.heading(1, situation_.as_of ? "Situation as of " + spoken_day(*situation_.as_of) : std::string("Situation"));
    std::string line = counted(situation_.articles.size(), "article", "articles");
    line += " · " + counted(narrator_.wire_count(), "wire", "wires");
    line += " · " + counted(narrator_.independent_source_count(), "independent source", "independent sources");
    line += " · " + counted(situation_.claims.size(), "claim", "claims");
    line += " about " + counted(situation_.events.size(), "event", "events");
    line += " · " + counted(situation_.disputes.size(), "dispute", "disputes");
    page_.paragraph(line);
  }

  void write_why_empty() {
    page_.paragraph(narrator_.why_empty());
    for (ArticleIndex i = 0; i < std::min(situation_.articles.size(), kNotesShown); ++i)
      page_.item(0, Styled().bold(narrator_.outlet(i)).add(": " + narrator_.why_silent(i)));
    write_more(situation_.articles.size(), kNotesShown);
  }

  void write_changes() {
    if (!situation_.since) return;
    page_.heading(2, "What changed after " + spoken_day(*situation_.since));
    if (situation_.changes.empty()) page_.paragraph("Nothing: no later report adds an event, a source or a contradiction.");
    std::map<ChangeKind, std::size_t> shown;
    std::optional<ChangeKind> kind;
    for (const Change& change : situation_.changes) {
      if (change.kind != kind) page_.paragraph(Styled().bold(change_words(*(kind = change.kind))));
      if (++shown[change.kind] > kChangesShown) continue;
      Styled line(event_facts(situation_.events[change.event]) + ": " + narrator_.headline(change.event));
      if (change.by) line.add(" → " + narrator_.headline(*change.by));
      page_.item(0, line.add(" — ").italic(standing({change.by.value_or(change.event)})));
    }
    for (const auto& [of_kind, count] : shown)
      if (count > kChangesShown)
        page_.paragraph(fmt::format("… and {} more {}; the JSON has them all.", count - kChangesShown, name_of(of_kind)));
  }

  static std::string_view change_words(ChangeKind kind) {
    switch (kind) {
      case ChangeKind::kNew:
        return "New";
      case ChangeKind::kConfirmed:
        return "Now confirmed by a second independent source";
      case ChangeKind::kContested:
        return "Now contradicted";
      case ChangeKind::kSuperseded:
        return "Overtaken by a later figure";
    }
    return {};
  }

  void write_timeline() {
    page_.heading(2, "What happened");
    std::vector<const TimelineEntry*> recent, background;
    for (const TimelineEntry& entry : situation_.timeline) (narrator_.is_background(entry) ? background : recent).push_back(&entry);
    // A day before the week or month that begins with it, so that each heading comes once.
    std::stable_sort(recent.begin(), recent.end(), [](const TimelineEntry* a, const TimelineEntry* b) {
      return std::tie(a->date, a->precision) < std::tie(b->date, b->precision);
    });
    if (recent.empty()) page_.paragraph("No recent happening is dated.");
    std::string day;
    for (std::size_t i = 0; i < std::min(recent.size(), kTimelineShown); ++i) {
      if (const std::string spoken = spoken_period(*recent[i]); spoken != day) page_.paragraph(Styled().bold(day = spoken));
      write_entry(*recent[i], "");
    }
    write_more(recent.size(), kTimelineShown);
    if (background.empty()) return;
    page_.paragraph(Styled().bold("Background"));
    for (std::size_t i = 0; i < std::min(background.size(), kBackgroundShown); ++i)
      write_entry(*background[i], spoken_period(*background[i]) + ": ");
    write_more(background.size(), kBackgroundShown);
  }

  void write_entry(const TimelineEntry& entry, const std::string& day) {
    Styled line(day + clean_words(entry.text));
    if (!entry.events.empty()) line.add(" — ").italic(standing(entry.events));
    page_.item(0, line);
  }

  /// "disputed · 2 independent sources in 3 outlets, 1 of them a copy".
  std::string standing(const std::vector<EventIndex>& events) const {
    std::string out;
    for (const EventIndex event : events) {
      if (!out.empty()) out += "; ";
      out += fmt::format("{} · {}", name_of(situation_.events[event].status), narrator_.source_count(event));
      if (events.size() > 2) return fmt::format("{}; and {} more", out, events.size() - 1);
    }
    return out;
  }

  void write_agreed() {
    page_.heading(2, "What is agreed");
    std::vector<EventIndex> agreed;
    for (EventIndex i = 0; i < situation_.events.size(); ++i)
      if (situation_.events[i].sources.size() > 1) agreed.push_back(i);
    if (agreed.empty()) page_.paragraph("Nothing is asserted by two or more independent sources.");
    std::stable_sort(agreed.begin(), agreed.end(), [&](EventIndex a, EventIndex b) {
      return situation_.events[a].sources.size() > situation_.events[b].sources.size();
    });
    for (std::size_t i = 0; i < std::min(agreed.size(), kAgreedShown); ++i) write_event(agreed[i]);
    write_more(agreed.size(), kAgreedShown);
  }

  void write_event(EventIndex index) {
    const Event& event = situation_.events[index];
    Styled line = Styled().bold(narrator_.headline(index)).add(" — " + event_facts(event) + "; " + narrator_.source_count(index));
    if (event.status == EventStatus::kDisputed) line.add("; ").italic("others contradict");
    page_.item(0, line);
    std::size_t shown = 0;
    for (const Source& source : event.sources) {
      if (shown++ == kSourcesShown) break;
      page_.item(1, narrator_.source_line(source));
      if (source.claims.empty()) continue;
      if (const std::string words = "“" + narrator_.quote(source.claims.front()) + "”"; words != narrator_.headline(index))
        page_.quote(1, words);
    }
    if (event.sources.size() > kSourcesShown) page_.item(1, fmt::format("… and {} more", event.sources.size() - kSourcesShown));
  }

  std::string event_facts(const Event& event) const {
    std::string out(name_of(event.kind));
    if (event.place) out += ", " + narrator_.name(*event.place);
    if (event.time) out += ", " + spoken_days(*event.time);
    return out;
  }

  void write_disputed() {
    page_.heading(2, "What is disputed");
    if (situation_.disputes.empty()) page_.paragraph("No two sources contradict each other.");
    for (std::size_t i = 0; i < std::min(situation_.disputes.size(), kDisputesShown); ++i) {
      const Dispute& dispute = situation_.disputes[i];
      page_.heading(3, fmt::format("{} ({})", clean_words(dispute.about), name_of(dispute.kind)));
      for (std::size_t side = 0; side < dispute.sides.size(); ++side) {
        page_.item(0, side_label(narrator_, dispute, side));
        write_side(dispute.sides[side]);
      }
    }
    write_more(situation_.disputes.size(), kDisputesShown);
  }

  /// Copies of one statement are told once, with all outlets that carry them.
  void write_side(const std::vector<ClaimIndex>& side) {
    struct Statement {
      ClaimIndex claim;
      std::vector<ArticleIndex> articles;
    };
    std::vector<Statement> statements;
    std::map<std::string, std::size_t> by_speaker;
    for (const ClaimIndex claim : side) {
      const auto [at, added] = by_speaker.emplace(narrator_.speaker(claim), statements.size());
      if (added) statements.push_back({claim, {}});
      auto& articles = statements[at->second].articles;
      if (std::find(articles.begin(), articles.end(), situation_.claims[claim].article) == articles.end())
        articles.push_back(situation_.claims[claim].article);
    }
    for (std::size_t i = 0; i < std::min(statements.size(), kClaimsPerSide); ++i)
      write_statement(statements[i].claim, statements[i].articles);
    if (statements.size() > kClaimsPerSide)
      page_.item(1, fmt::format("… and {} more speakers", statements.size() - kClaimsPerSide));
  }

  void write_statement(ClaimIndex index, const std::vector<ArticleIndex>& articles) {
    const SituationClaim& entry = situation_.claims[index];
    const std::string_view text = situation_.articles[entry.article].article.text;
    Styled line;
    if (entry.claim.speaker.kind != Speaker::Kind::kArticle) {
      line.bold(narrator_.speaker(index));
      if (entry.claim.cue) line.add(" " + clean_words(entry.claim.cue->of(text)));
      if (entry.claim.channel) line.add(" (" + clean_words(entry.claim.channel->of(text)) + ")");
      line.add(" — " + narrator_.outlet_and_day(articles.front()));
    } else {
      line.bold(narrator_.outlet_and_day(articles.front())).add(" in its own voice");
    }
    for (std::size_t i = 1; i < std::min(articles.size(), kSourcesShown); ++i)
      line.add("; " + narrator_.outlet_and_day(articles[i]));
    if (articles.size() > kSourcesShown) line.add(fmt::format(" and {} more", articles.size() - kSourcesShown));
    page_.item(1, line);
    page_.quote(1, fmt::format("{}“{}”", entry.claim.polarity == Polarity::kNegative ? "not so: " : "", narrator_.quote(index)));
  }

  void write_control() {
    page_.heading(2, "Who controls what");
    if (situation_.control.empty()) page_.paragraph("No claim says who holds a place.");
    for (std::size_t i = 0; i < std::min(situation_.control.size(), kControlShown); ++i) {
      const Control& control = situation_.control[i];
      Styled line;
      line.bold(narrator_.name(control.place)).add(": " + narrator_.name(control.holder));
      if (control.from) line.add(", from " + spoken_day(*control.from));
      if (control.to) line.add(" to " + spoken_day(*control.to));
      page_.item(0, line.add(" — ").italic(control_words(control)));
    }
    write_more(situation_.control.size(), kControlShown);
  }

  static std::string control_words(const Control& control) {
    if (control.status == ControlStatus::kClaimed) return "claimed by the holder's own side only";
    return std::string(name_of(control.status));
  }

  void write_rest() {
    std::vector<EventIndex> rest;
    std::set<EventIndex> told;
    for (const TimelineEntry& entry : situation_.timeline) told.insert(entry.events.begin(), entry.events.end());
    for (EventIndex i = 0; i < situation_.events.size(); ++i)
      if (situation_.events[i].sources.size() < 2 && told.count(i) == 0) rest.push_back(i);
    if (rest.empty()) return;
    page_.heading(2, "Also reported");
    for (std::size_t i = 0; i < std::min(rest.size(), kRestShown); ++i) {
      const Event& event = situation_.events[rest[i]];
      const std::string who = event.claims.empty() ? std::string() : " — " + narrator_.speaker(event.claims.front());
      page_.item(
          0, Styled().bold(event_facts(event)).add(": " + narrator_.headline(rest[i]) + who + " — ").italic(standing({rest[i]})));
    }
    write_more(rest.size(), kRestShown);
  }

  void write_names() {
    page_.heading(2, "Who is who");
    std::vector<EntityId> order;
    for (EntityId i = 0; i < situation_.entities.size(); ++i) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](EntityId a, EntityId b) {
      const SituationEntity &x = situation_.entities[a], &y = situation_.entities[b];
      if (x.type != y.type) return x.type < y.type;
      return x.mentions.size() > y.mentions.size();
    });
    for (const EntityType type : {EntityType::kPerson, EntityType::kOrganization, EntityType::kPlace}) {
      std::vector<EntityId> of_type;
      for (const EntityId id : order)
        if (situation_.entities[id].type == type) of_type.push_back(id);
      if (of_type.empty()) continue;
      page_.paragraph(Styled().bold(type == EntityType::kPerson  ? "People"
                                    : type == EntityType::kPlace ? "Places"
                                                                 : "Organizations"));
      const std::size_t most = kNamesShown / 3;
      for (std::size_t i = 0; i < std::min(of_type.size(), most); ++i) write_name(of_type[i]);
      write_more(of_type.size(), most);
    }
  }

  void write_name(EntityId id) {
    const SituationEntity& entity = situation_.entities[id];
    Styled line;
    line.bold(narrator_.name(id));
    if (entity.speaks_for) line.add(", for " + narrator_.name(*entity.speaks_for));
    if (entity.place && entity.place->country) line.add(" (" + clean_words(*entity.place->country) + ")");
    const std::vector<std::string> spellings = narrator_.other_spellings(id);
    for (std::size_t i = 0; i < std::min(spellings.size(), kSpellingsShown); ++i)
      line.add(i == 0 ? " — also written " : ", ").italic(spellings[i]);
    if (spellings.size() > kSpellingsShown) line.add(fmt::format(" and {} more", spellings.size() - kSpellingsShown));
    page_.item(0, line);
  }

  void write_notes() {
    std::vector<std::pair<std::string, std::string>> notes;
    for (ArticleIndex i = 0; i < situation_.articles.size(); ++i) {
      const Article& article = situation_.articles[i].article;
      const std::string who = narrator_.outlet(i) + (article.outlet ? " (" + clean_words(article.id) + ")" : "");
      if (!article.published) notes.emplace_back(who, "no date of publication is known");
      if (article.published && article.published->inferred())
        notes.emplace_back(who, "the date of publication, " + article.published->iso + ", is inferred");
      for (const std::string& note : article.notes) notes.emplace_back(who, clean_words(note));
    }
    if (notes.empty()) return;
    page_.heading(2, "Notes");
    for (std::size_t i = 0; i < std::min(notes.size(), kNotesShown); ++i)
      page_.item(0, Styled().bold(notes[i].first).add(": " + notes[i].second));
    write_more(notes.size(), kNotesShown);
  }

  void write_more(std::size_t all, std::size_t shown) {
    if (all > shown) page_.paragraph(fmt::format("… and {} more; the JSON has them all.", all - shown));
  }

  const Situation& situation_;
  Narrator narrator_;
  MarkdownPage page_;
};

}  // namespace

std::string to_markdown(const Situation& situation, int width) {
  return MarkdownReport(situation, width).write();
}

}  // namespace hearsay
