// The list of all claims and its filters.
const filters = { text: "", speaker: "", place: "", kind: "", status: "", events: null };
const voice = (claim) => (claim.speaker === null ? "own" : String(claim.speaker));

const haystacks = new Map();
function haystack(index) {
  if (!haystacks.has(index)) {
    const claim = data.claims[index];
    const names = [...claim.actors, ...claim.targets, ...(claim.place === null ? [] : [claim.place])].map(nameOf);
    haystacks.set(index, [quoteOf(claim), speakerOf(claim), outletOf(claim.article), claim.kind, ...names].join("\n").toLowerCase());
  }
  return haystacks.get(index);
}

function passes(claim, index, words) {
  return (filters.events === null || filters.events.includes(claim.event)) &&
    (!filters.speaker || voice(claim) === filters.speaker) &&
    (!filters.place || String(claim.place) === filters.place) &&
    (!filters.kind || claim.kind === filters.kind) &&
    (!filters.status || statusOf(claim) === filters.status) &&
    words.every((word) => haystack(index).includes(word));
}

function claimCard(index) {
  const claim = data.claims[index];
  const cue = wordsAt(claim, claim.cue), channel = wordsAt(claim, claim.channel), article = data.articles[claim.article];
  const day = article.published ? `, ${spokenDay(article.published)}` : "";
  const said = claim.speaker === null
    ? [make("b", null, article.outlet), `${day}, in its own voice`]
    : [make("b", null, speakerOf(claim)), cue ? ` ${cue}` : "", channel ? ` (${channel})` : "", ` — ${article.outlet}${day}`];
  return make("article", { class: `card claim ${statusOf(claim)}`, id: `c${index + 1}` },
    quoteButton(index),
    make("p", { class: "who", dir: "auto" }, ...said),
    make("p", { class: "chips" }, statusMark(statusOf(claim)),
      claim.polarity === "negative" ? make("span", { class: "not" }, "says it is not so") : null,
      ...factsOf(claim).map((fact) => make("span", null, fact))));
}

function showClaims() {
  const words = filters.text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = [];
  data.claims.forEach((claim, index) => { if (passes(claim, index, words)) found.push(index); });
  const line = byId("found");
  line.replaceChildren(`${found.length.toLocaleString("en")} of ${data.claims.length.toLocaleString("en")} claims`);
  if (filters.events !== null) {
    line.append(` about ${data.events[filters.events[0]].title}`,
      make("button", { type: "button", onclick: () => { filters.events = null; showClaims(); } }, "all events"));
  }
  const list = byId("claim-list");
  list.replaceChildren();
  if (!found.length) list.append(make("p", { class: "empty" }, "No claim matches."));
  showSome(list, found, 60, claimCard, "claims");
  markPlaces();
}

// Shows the claims about some events, whatever the filters were.
function showEvents(events) {
  byId("filters").reset();
  filters.events = events;
  showClaims();
  byId("claims").scrollIntoView();
}

function option(value, label, count) {
  return make("option", { value }, count === undefined ? label : `${label} (${count})`);
}

function fillChoice(name, keyOf, labelOf) {
  const counts = new Map();
  for (const claim of data.claims) {
    const key = keyOf(claim);
    if (key !== null) counts.set(key, (counts.get(key) || 0) + 1);
  }
  const choices = [...counts].sort((a, b) => b[1] - a[1] || labelOf(a[0]).localeCompare(labelOf(b[0])));
  const select = byId(`f-${name}`);
  select.append(option("", "any"), ...choices.map(([key, count]) => option(key, labelOf(key), count)));
  select.addEventListener("change", () => { filters[name] = select.value; showClaims(); });
}

function setUpFilters() {
  const voices = { own: "the articles themselves", unnamed: "nobody named" };
  fillChoice("speaker", voice, (key) => voices[key] || nameOf(Number(key)));
  fillChoice("place", (claim) => (claim.place === null ? null : String(claim.place)), (key) => nameOf(Number(key)));
  fillChoice("kind", (claim) => claim.kind, (key) => key);
  fillChoice("status", statusOf, (key) => key);
  let pause = 0;
  byId("f-text").addEventListener("input", (event) => {
    clearTimeout(pause);
    pause = setTimeout(() => { filters.text = event.target.value; showClaims(); }, 120);
  });
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("filters").addEventListener("reset", () => {
    Object.assign(filters, { text: "", speaker: "", place: "", kind: "", status: "", events: null });
    setTimeout(showClaims);
  });
}
