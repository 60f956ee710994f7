// The map of the places: countries and circles in one SVG, Mercator, moved by its view box.
const kWorld = 1000, kNarrowest = 2, kMercatorEnd = 83, kMostLabels = 150;
const mapX = (lon) => ((lon + 180) / 360) * kWorld;
function mapY(lat) {
  const held = (Math.min(kMercatorEnd, Math.max(-kMercatorEnd, lat)) * Math.PI) / 180;
  return kWorld / 2 - (kWorld / (2 * Math.PI)) * Math.log(Math.tan(Math.PI / 4 + held / 2));
}

function readArc(text, unit) {
  const points = [];
  let x = 0, y = 0, at = 0;
  const step = () => {
    let number = 0, shift = 0, bits;
    do {
      bits = text.charCodeAt(at++) - 63;
      number |= (bits & 31) << shift;
      shift += 5;
    } while (bits >= 32);
    return number & 1 ? ~(number >> 1) : number >> 1;
  };
  while (at < text.length) {
    x += step();
    y += step();
    points.push([mapX(x * unit), mapY(y * unit)]);
  }
  return points;
}

// A ring over the 180th meridian runs on beyond the edge instead of back through the whole map; one around the pole is closed below it.
function unroll(points) {
  let shift = 0;
  const run = points.map(([x, y], i) => {
    if (i > 0 && Math.abs(x - points[i - 1][0]) > kWorld / 2) shift += x > points[i - 1][0] ? -kWorld : kWorld;
    return [x + shift, y];
  });
  const first = run[0][0], last = run[run.length - 1][0];
  if (Math.abs(last - first) > kWorld / 2) run.push([last, mapY(-90)], [first, mapY(-90)]);
  return run;
}

const pathOf = (points, shift) => `M${points.map(([x, y]) => `${(x + shift).toFixed(3)},${y.toFixed(3)}`).join("L")}Z`;

function drawCountries(base) {
  const arcs = base.arcs.map((text) => readArc(text, base.unit));
  const shapes = draw("g"), names = draw("g");
  for (const [name, rings] of base.countries) {
    let path = "", widest = null;
    for (const ring of rings) {
      const points = unroll(ring.flatMap((arc) => (arc >= 0 ? arcs[arc] : [...arcs[~arc]].reverse())));
      const xs = points.map((point) => point[0]), ys = points.map((point) => point[1]);
      const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
      path += pathOf(points, 0);
      if (box.right > kWorld) path += pathOf(points, -kWorld);
      if (box.left < 0) path += pathOf(points, kWorld);
      const size = (box.right - box.left) * (box.bottom - box.top);
      if (!widest || size > widest.size) widest = { size, box, x: xs.reduce((a, b) => a + b) / xs.length, y: ys.reduce((a, b) => a + b) / ys.length };
    }
    shapes.append(draw("path", { class: "country", d: path }));
    const label = draw("text", { class: "name", x: widest.x, y: widest.y }, name.toUpperCase());
    label.width = widest.box.right - widest.box.left;
    names.append(label);
  }
  return [shapes, names];
}

const map = { box: byId("map"), svg: null, names: null, places: [], view: null, home: null };

function worst(statuses) {
  return ["disputed", "denied", "corroborated", "reported"].find((status) => statuses.has(status)) || "reported";
}

function drawPlaces() {
  const found = new Map();
  for (const claim of data.claims) {
    if (claim.place === null || data.entities[claim.place].lat === null) continue;
    if (!found.has(claim.place)) found.set(claim.place, { count: 0, statuses: new Set() });
    found.get(claim.place).count++;
    found.get(claim.place).statuses.add(statusOf(claim));
  }
  const group = draw("g");
  for (const [place, seen] of [...found].sort((a, b) => b[1].count - a[1].count)) {
    const entity = data.entities[place], radius = Math.min(18, 5 + 2 * Math.sqrt(seen.count));
    const choose = () => { byId("f-place").value = String(place); filters.place = String(place); showClaims(); byId("claims").scrollIntoView(); };
    const mark = draw("g", { class: `place ${worst(seen.statuses)}`, tabindex: "0", role: "button", "aria-label": `${entity.name}, ${seen.count} claims`,
      onclick: choose, onkeydown: (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); choose(); } } },
      draw("title", null, `${entity.name}: ${seen.count} claims`), draw("circle", { r: radius }),
      draw("text", { x: radius + 4, y: 4, "font-size": 12 }, entity.name));
    map.places.push({ place, mark, x: mapX(entity.lon), y: mapY(entity.lat), label: mark.lastChild, radius });
    group.append(mark);
  }
  return group;
}

// Names stand to the right of their circle or else to the left, as far as they cover no circle and no other name; the places most
// spoken of come first, countries last.
function placeLabels(scale) {
  const boxes = map.places.map(({ x, y, radius }) => [x / scale - radius, y / scale - radius, x / scale + radius, y / scale + radius]);
  const isFree = (box, own) => boxes.every((other, i) => i === own || box[2] < other[0] || box[0] > other[2] || box[3] < other[1] || box[1] > other[3]);
  map.places.forEach(({ x, y, label, radius, mark }, i) => {
    mark.setAttribute("transform", `translate(${x} ${y}) scale(${scale})`);
    const width = 7.2 * label.textContent.length, top = y / scale - 8, bottom = top + 16;
    const right = [x / scale + radius, top, x / scale + radius + width + 6, bottom], left = [x / scale - radius - width - 6, top, x / scale - radius, bottom];
    const box = i < kMostLabels ? [right, left].find((one) => isFree(one, i)) : null;
    label.style.display = box ? "" : "none";
    if (!box) return;
    label.setAttribute("x", box === right ? radius + 4 : -radius - 4);
    label.setAttribute("text-anchor", box === right ? "start" : "end");
    boxes.push(box);
  });
  for (const name of map.names.children) {
    const half = name.textContent.length * 4.2, x = name.getAttribute("x") / scale, y = name.getAttribute("y") / scale;
    const box = [x - half, y - 10, x + half, y + 3];
    const shown = name.width / scale > 2 * half && isFree(box);
    name.style.display = shown ? "" : "none";
    name.setAttribute("font-size", 10 * scale);
    if (shown) boxes.push(box);
  }
}

function setView(view) {
  const ratio = (map.box.clientHeight || 300) / (map.box.clientWidth || 400);
  const width = Math.min(kWorld * 1.2, Math.max(0.5, view.width));
  map.view = { x: view.x, y: view.y, width };
  map.svg.setAttribute("viewBox", `${view.x - width / 2} ${view.y - (width * ratio) / 2} ${width} ${width * ratio}`);
  const scale = width / (map.box.clientWidth || 400);
  placeLabels(scale);
}

function homeView() {
  if (!map.places.length) return { x: kWorld / 2, y: kWorld / 2.4, width: kWorld };
  const xs = map.places.map((place) => place.x), ys = map.places.map((place) => place.y);
  const ratio = (map.box.clientHeight || 300) / (map.box.clientWidth || 400);
  const wide = Math.max(...xs) - Math.min(...xs), high = Math.max(...ys) - Math.min(...ys);
  const width = Math.max((kNarrowest * kWorld) / 360, wide * 1.6, (high * 1.6) / ratio);
  return { x: (Math.max(...xs) + Math.min(...xs)) / 2 + width * 0.05, y: (Math.max(...ys) + Math.min(...ys)) / 2, width };
}

const zoomBy = (factor) => setView({ ...map.view, width: map.view.width * factor });

function letMove() {
  let from = null;
  map.svg.addEventListener("pointerdown", (event) => { from = { x: event.clientX, y: event.clientY, view: map.view }; });
  addEventListener("pointerup", () => { from = null; });
  addEventListener("pointermove", (event) => {
    if (!from) return;
    const scale = map.view.width / map.box.clientWidth;
    setView({ ...map.view, x: from.view.x - (event.clientX - from.x) * scale, y: from.view.y - (event.clientY - from.y) * scale });
  });
  map.svg.addEventListener("wheel", (event) => { event.preventDefault(); zoomBy(event.deltaY > 0 ? 1.2 : 1 / 1.2); }, { passive: false });
  map.svg.addEventListener("keydown", (event) => {
    const step = map.view.width / 8, { x, y } = map.view;
    const moves = { ArrowLeft: { x: x - step }, ArrowRight: { x: x + step }, ArrowUp: { y: y - step }, ArrowDown: { y: y + step } };
    if (moves[event.key]) { event.preventDefault(); setView({ ...map.view, ...moves[event.key] }); }
    if (event.key === "+") zoomBy(1 / 1.5);
    if (event.key === "-") zoomBy(1.5);
  });
}

function showMap() {
  map.svg = draw("svg", { tabindex: "0", role: "group", "aria-label": "Map; arrow keys move, plus and minus zoom" });
  const [shapes, names] = drawCountries(JSON.parse(byId("basemap").textContent));
  map.names = names;
  map.svg.append(shapes, names, drawPlaces());
  const button = (label, sign, act) => make("button", { type: "button", "aria-label": label, title: label, onclick: act }, sign);
  map.box.append(map.svg,
    make("div", { class: "zoom" }, button("Zoom in", "+", () => zoomBy(1 / 1.6)), button("Zoom out", "−", () => zoomBy(1.6)),
      button("Show all places", "⤢", () => setView(homeView()))),
    make("span", { class: "credit" }, "Natural Earth"));
  setView(homeView());
  letMove();
  addEventListener("resize", () => setView(map.view));
}

function markPlaces() {
  for (const { place, mark } of map.places) mark.classList.toggle("chosen", filters.place === String(place));
}
