// The timeline: a row for each happening, a bar on the axis of days.
const kDay = 86400000, kFarGap = 21 * kDay, kLong = 45 * kDay;
const dayNumber = (iso) => Date.parse(iso.slice(0, 10));

function periodOf(entry) {
  const time = entry.events.map((event) => data.events[event].time).find(Boolean);
  return time ? time.map(dayNumber) : [dayNumber(entry.date), dayNumber(entry.date)];
}

// The axis covers the days around the middle happening, as far as no gap of three weeks opens; what lies beyond is named, not drawn.
function axisOf(periods) {
  const starts = periods.filter(([start, end]) => end - start < kLong).map(([start]) => start).sort((a, b) => a - b);
  if (!starts.length) return null;
  let first = starts.length >> 1, last = first;
  while (first > 0 && starts[first] - starts[first - 1] <= kFarGap) --first;
  while (last + 1 < starts.length && starts[last + 1] - starts[last] <= kFarGap) ++last;
  const from = starts[first] - kDay, to = Math.max(starts[last], starts[first] + kDay) + kDay;
  return { from, to, at: (day) => (100 * (day - from)) / (to - from) };
}

function ticksOf(axis, most) {
  const step = [1, 2, 7, 14, 28, 91].find((days) => (axis.to - axis.from) / (days * kDay) <= most + 1) || 365;
  const ticks = [];
  for (let day = axis.from + kDay; day <= axis.to - kDay; day += step * kDay) ticks.push(day);
  return ticks;
}

const lineAt = (axis, day, name) => make("span", { class: `line ${name}`, style: `left:${axis.at(day)}%` });

function timelineRow(entry, axis, ticks) {
  const [start, end] = periodOf(entry);
  const events = entry.events.map((event) => data.events[event]);
  const status = events.length ? events[0].status : "reported";
  const track = make("div", { class: "track" });
  if (axis) {
    track.append(...ticks.map((day) => lineAt(axis, day, "")));
    if (end < axis.from) track.append(make("span", { class: "far", style: "left:0" }, `← ${entry.spoken}`));
    else if (start > axis.to) track.append(make("span", { class: "far", style: "right:0" }, `${entry.spoken} →`));
    else {
      const left = Math.max(0, axis.at(start)), right = Math.min(100, axis.at(end));
      track.append(make("span", { class: `bar ${status} ${events.some((event) => event.planned) ? "planned" : ""}`,
        style: `left:${left}%;width:calc(${Math.max(0, right - left)}% + 12px)`, title: `${entry.spoken}: ${status}` }));
    }
  }
  const sources = events.length ? ` · ${events[0].carried_by}` : "";
  return make("div", { class: "row" },
    make("button", { type: "button", dir: "auto", onclick: () => entry.events.length && showEvents(entry.events) }, entry.text,
      make("small", null, `${entry.spoken}${sources} `, statusMark(status))),
    track);
}

function showTimeline() {
  const box = byId("timeline");
  const recent = data.timeline.filter((entry) => !entry.background), background = data.timeline.filter((entry) => entry.background);
  const axis = axisOf(recent.map(periodOf)), ticks = axis ? ticksOf(axis, Math.max(1, Math.floor(box.clientWidth * 0.42 / 64))) : [];
  if (!recent.length) {
    box.append(make("p", { class: "card empty" }, data.claims.length ? "No recent happening is dated." : data.why_empty));
  } else {
    const chart = make("div", { class: "card chart" });
    const marks = ticks.map((day) => make("span", { class: "tick", style: `left:${axis.at(day)}%` }, shortFormat.format(new Date(day))));
    chart.append(make("div", { class: "axis", "aria-hidden": "true" }, make("span"), make("div", { class: "track" }, ...marks)));
    showSome(chart, recent, 30, (entry) => timelineRow(entry, axis, ticks), "happenings");
    box.append(chart);
  }
  if (background.length) {
    const list = make("details", { class: "card chart" }, make("summary", null, `Background: ${background.length} earlier`));
    showSome(list, background, 30, (entry) => timelineRow(entry, null, []), "happenings");
    box.append(list);
  }
}
