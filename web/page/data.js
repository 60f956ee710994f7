// The situation as embedded, and how its parts are said.
const data = JSON.parse(byId("data").textContent);

const nameOf = (entity) => data.entities[entity].name;
const outletOf = (article) => data.articles[article].outlet;
const eventOf = (claim) => (claim.event === null ? null : data.events[claim.event]);
const statusOf = (claim) => (claim.event === null ? "reported" : data.events[claim.event].status);
const wordsAt = (claim, span) => (span ? data.articles[claim.article].text.slice(span[0], span[1]).replace(/\s+/g, " ").trim() : null);
const quoteOf = (claim) => wordsAt(claim, claim.at);

function speakerOf(claim) {
  if (claim.speaker === null) return outletOf(claim.article);
  if (claim.speaker === "unnamed") return `${wordsAt(claim, claim.said_by) || "Somebody"} (unnamed)`;
  const body = data.entities[claim.speaker].speaks_for;
  return body === null ? nameOf(claim.speaker) : `${nameOf(claim.speaker)} (${nameOf(body)})`;
}

const dayFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const shortFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const spokenDay = (iso) => dayFormat.format(new Date(iso.slice(0, 10)));
const spokenDays = ([start, end]) => (start === end ? spokenDay(start) : `${spokenDay(start)} – ${spokenDay(end)}`);

// The words of a number, a kind, a doubt: what the slots of a claim say.
function factsOf(claim) {
  const facts = [claim.kind];
  if (claim.place !== null) facts.push(nameOf(claim.place));
  if (claim.time) facts.push(spokenDays(claim.time));
  if (claim.quantity) facts.push(claim.quantity);
  if (claim.extent) facts.push(claim.extent === "full" ? "in full" : "in part");
  if (claim.certainty !== "certain") facts.push(claim.certainty);
  if (claim.modality !== "actual") facts.push(claim.modality);
  return facts;
}

// One statement made by one speaker and carried by several outlets is told once.
function statementsOf(claims) {
  const found = new Map();
  for (const index of claims) {
    const speaker = speakerOf(data.claims[index]);
    if (!found.has(speaker)) found.set(speaker, { claim: index, articles: new Set() });
    found.get(speaker).articles.add(data.claims[index].article);
  }
  return [...found.values()];
}

const statusMark = (status) => make("span", { class: `status ${status}` }, status);
