// Served, not saved: asks now and then whether the store has changed, and offers to show what is new.
const shownVersion = JSON.parse(byId("version").textContent);

async function lookForNews() {
  try {
    const answer = await fetch("/api/version");
    if (answer.ok && (await answer.json()).version !== shownVersion && !byId("news")) {
      document.body.prepend(make("p", { id: "news", class: "news", role: "status" }, "There is something new. ",
        make("button", { type: "button", onclick: () => location.reload() }, "Show it")));
    }
  } catch {
    // The server is away: the page stays as it is.
  }
}
setInterval(lookForNews, 15000);
