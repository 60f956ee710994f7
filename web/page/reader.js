// The article beside the report: its text with the chosen claim marked, other claims underlined, boilerplate greyed.
const reader = byId("reader");
const claimsIn = data.articles.map(() => []);
data.claims.forEach((claim, index) => claimsIn[claim.article].push(index));

function articleFacts(article) {
  const facts = [article.published ? spokenDay(article.published) + (article.inferred ? " (inferred)" : "") : "undated", article.id];
  if (article.language) facts.push(article.language);
  const copies = data.articles.filter((other) => other !== article && article.wire !== null && other.wire === article.wire);
  if (copies.length) facts.push(`same copy as ${copies.slice(0, 3).map((other) => other.outlet).join(", ")}${copies.length > 3 ? " …" : ""}`);
  return facts.join(" · ");
}

// Cuts the text where any mark begins or ends; each piece takes the classes of the marks that cover it.
function markedText(article, index, chosen) {
  const marks = article.boilerplate.map((span) => ({ span, name: "aside" }));
  for (const other of claimsIn[index]) marks.push({ span: data.claims[other].at, name: "other", claim: other });
  if (chosen !== null) {
    const claim = data.claims[chosen];
    for (const span of [claim.said_by, claim.cue, claim.channel]) if (span) marks.push({ span, name: "part" });
    marks.push({ span: claim.at, name: "here" });
  }
  const cuts = [...new Set([0, article.text.length, ...marks.flatMap((mark) => mark.span)])].sort((a, b) => a - b);
  const starts = [...marks].sort((a, b) => a.span[0] - b.span[0]);
  let open = [], next = 0;
  return cuts.slice(0, -1).map((begin, i) => {
    while (next < starts.length && starts[next].span[0] <= begin) open.push(starts[next++]);
    open = open.filter((mark) => mark.span[1] > begin);
    const words = article.text.slice(begin, cuts[i + 1]);
    if (!open.length) return words;
    const other = open.filter((mark) => mark.claim !== undefined).sort((a, b) => a.span[1] - a.span[0] - b.span[1] + b.span[0])[0];
    const here = open.some((mark) => mark.name === "here");
    const names = new Set(open.map((mark) => mark.name));
    if (here) names.delete("other");
    return make(here ? "mark" : "span", { class: [...names].join(" "), onclick: other && !here ? () => openClaim(other.claim) : null }, words);
  });
}

function safeLink(url) {
  if (!url || !/^https?:\/\//i.test(url)) return null;
  return make("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, url);
}

function showArticle(index, chosen) {
  const article = data.articles[index];
  reader.replaceChildren(
    make("header", null,
      make("button", { class: "close", type: "button", onclick: closeReader }, "All articles"),
      make("p", { class: "brand" }, article.outlet),
      make("h2", { dir: "auto" }, article.title || article.id),
      make("p", { class: "facts" }, articleFacts(article)),
      make("p", { class: "facts" }, safeLink(article.url))),
    make("div", { class: "text", dir: "auto" }, ...markedText(article, index, chosen)));
  reader.classList.add("open");
  const here = reader.querySelector(".here");
  reader.scrollTop = here ? Math.max(0, here.offsetTop - reader.offsetTop - reader.clientHeight / 3) : 0;
}

function openClaim(index) {
  showArticle(data.claims[index].article, index);
  for (const card of document.querySelectorAll(".claim.open")) card.classList.remove("open");
  const card = byId(`c${index + 1}`);
  if (card) card.classList.add("open");
  history.replaceState(null, "", `#c${index + 1}`);
}

function closeReader() {
  reader.classList.remove("open");
  reader.replaceChildren(make("header", null, make("h2", null, "Articles"),
    make("p", { class: "facts" }, "Choose a claim to see the words it rests on, or an article to read it.")));
  const list = make("ul");
  reader.append(list);
  showSome(list, data.articles.map((article, index) => [article, index]), 100, ([article, index]) =>
    make("li", null, make("button", { type: "button", onclick: () => showArticle(index, null) },
      make("b", null, article.outlet), ` ${article.title || article.id} `,
      make("small", null, `${articleFacts(article)} · ${claimsIn[index].length} claims`))), "articles");
}

// A claim's words as a button that opens them in their article.
const quoteButton = (index) => make("button", { class: "quote", type: "button", dir: "auto", "aria-controls": "reader", onclick: () => openClaim(index) },
  quoteOf(data.claims[index]));
