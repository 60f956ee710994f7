// What is disputed, what is agreed, who holds what, who is who, notes.
function statement({ claim, articles }) {
  const one = data.claims[claim];
  const cue = wordsAt(one, one.cue), channel = wordsAt(one, one.channel);
  const own = one.speaker === null;
  const outlets = [...articles].map((article) => outletOf(article) + (data.articles[article].published ? `, ${spokenDay(data.articles[article].published)}` : ""));
  const carried = outlets.length > 4 ? `${outlets.slice(0, 4).join("; ")} and ${outlets.length - 4} more` : outlets.join("; ");
  return make("div", { class: "statement" },
    quoteButton(claim),
    make("p", { class: "who", dir: "auto" },
      one.polarity === "negative" ? make("b", { class: "status denied" }, "not so ") : null,
      own ? make("b", null, carried) : make("b", null, speakerOf(one)), cue && !own ? ` ${cue}` : "", channel ? ` (${channel})` : "",
      own ? " in its own voice" : ` — ${carried}`));
}

function showDisputes() {
  const box = byId("disputes");
  if (!data.disputes.length) box.append(make("p", { class: "empty" }, "No two sources contradict each other."));
  showSome(box, data.disputes, 12, (dispute) => make("article", { class: "card" },
    make("h3", null, dispute.about, " ", make("span", { class: "status disputed" }, dispute.kind)),
    make("div", { class: "sides" }, ...dispute.sides.map((side) => {
      const statements = statementsOf(side.claims);
      return make("div", null, make("h4", null, side.label), ...statements.slice(0, 4).map(statement),
        statements.length > 4 ? make("p", { class: "who" }, `and ${statements.length - 4} more speakers`) : null);
    }))), "disputes");
}

function showAgreements() {
  const box = byId("agreements");
  const agreed = data.events.filter((event) => event.sources.length > 1).sort((a, b) => b.sources.length - a.sources.length);
  if (!agreed.length) box.append(make("p", { class: "empty" }, "Nothing is asserted by two or more independent sources."));
  showSome(box, agreed, 12, (event) => make("article", { class: "card" },
    make("h3", { dir: "auto" }, event.title, " ", statusMark(event.status)),
    make("p", { class: "who" }, event.carried_by),
    make("ul", { class: "tree" }, ...event.sources.slice(0, 8).map((source) => make("li", null, `${source.line}: `,
      source.claims.length ? quoteButton(source.claims[0]) : null)),
      event.sources.length > 8 ? make("li", null, `and ${event.sources.length - 8} more`) : null)), "events");
}

function showControl() {
  const box = byId("holders");
  if (!data.control.length) {
    box.append(make("p", { class: "empty" }, "No claim says who holds a place."));
    return;
  }
  const words = { undisputed: "undisputed", disputed: "disputed", claimed: "claimed by its own side only" };
  const rows = make("tbody");
  box.append(make("table", null, make("thead", null, make("tr", null, ...["Place", "Holder", "From", "To", "Status", "Evidence"].map((head) => make("th", { scope: "col" }, head)))), rows));
  showSome(rows, data.control, 200, (one) => make("tr", null,
    make("td", null, make("b", null, nameOf(one.place))), make("td", null, nameOf(one.holder)),
    make("td", null, one.from ? spokenDay(one.from) : "–"), make("td", null, one.to ? spokenDay(one.to) : "–"),
    make("td", null, make("span", { class: `status ${one.status === "disputed" ? "disputed" : one.status === "undisputed" ? "corroborated" : ""}` }, words[one.status])),
    make("td", null, make("button", { type: "button", onclick: () => openClaim(one.claims[0]) }, `${one.claims.length} ${one.claims.length === 1 ? "claim" : "claims"}`))), "places");
}

function nameRow(entity) {
  const about = [entity.speaks_for !== null ? `for ${nameOf(entity.speaks_for)}` : null, entity.country].filter(Boolean).join(", ");
  return make("tr", null, make("td", { dir: "auto" }, make("b", null, entity.name), about ? ` ${about}` : ""),
    make("td", { class: "spellings", dir: "auto" }, entity.spellings.length ? `also written ${entity.spellings.join(", ")}` : ""),
    make("td", null, `${entity.mentions}×`));
}

function showNames() {
  for (const [type, heading] of [["person", "People"], ["organization", "Organizations"], ["place", "Places"]]) {
    const some = data.entities.filter((entity) => entity.type === type).sort((a, b) => b.mentions - a.mentions);
    if (!some.length) continue;
    const rows = make("tbody");
    byId("name-list").append(make("h3", { class: "group" }, heading), make("table", null, rows));
    showSome(rows, some, 40, nameRow, "names");
  }
}

function showNotes() {
  const rows = [];
  for (const article of data.articles) {
    if (!article.published) rows.push([article.outlet, "no date of publication is known"]);
    if (article.inferred) rows.push([article.outlet, `the date of publication, ${article.published}, is inferred`]);
    for (const note of article.notes) rows.push([article.outlet, note]);
  }
  if (!rows.length) {
    byId("note-list").append(make("p", { class: "empty" }, "Every article carries its date and was read without repair."));
    return;
  }
  const list = make("ul", { class: "card" });
  byId("note-list").append(list);
  showSome(list, rows, 40, ([outlet, note]) => make("li", null, make("b", null, outlet), `: ${note}`), "notes");
}

function showFigures() {
  const figures = [["articles", "article"], ["wires", "wire"], ["sources", "independent source"], ["claims", "claim"], ["events", "event"], ["disputes", "dispute"]];
  byId("figures").append(...figures.map(([name, word]) => {
    const count = data.figures[name];
    return make("li", null, make("b", null, count.toLocaleString("en")), ` ${word}${count === 1 ? "" : "s"}`);
  }));
}
