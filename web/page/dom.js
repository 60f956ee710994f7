// Makes elements. Words only ever become text nodes: nothing of an article can turn into markup.
function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}
const make = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
const draw = (tag, attributes, ...children) => fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
const byId = (id) => document.getElementById(id);

// Fills a container with the first of many items; a button brings the next. A list or table must stand in its parent: the button comes after it.
function showSome(container, items, size, render, what) {
  let shown = 0;
  const button = make("button", { class: "more", type: "button", onclick: () => next() });
  const next = () => {
    button.remove();
    container.append(...items.slice(shown, shown + size).map(render));
    shown = Math.min(items.length, shown + size);
    if (shown === items.length) return;
    button.textContent = `Show ${Math.min(size, items.length - shown)} of ${items.length - shown} more ${what}`;
    if (container.tagName === "TBODY") container.parentNode.after(button);
    else if (container.tagName === "UL") container.after(button);
    else container.append(button);
  };
  next();
}
