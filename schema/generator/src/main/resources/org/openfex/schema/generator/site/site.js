// The search, and the filter of long tables. Everything else works without a script.
"use strict";

/** The text in the form in which it is compared: small letters without accents, ё as е. */
function plain(text) {
  return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
}

function element(name, text, attributes) {
  const made = document.createElement(name);
  made.textContent = text;
  Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

/** How well an entry answers the words: 0 when it does not, else the sum over words of the best place. */
function score(entry, words) {
  let sum = 0;
  for (const word of words) {
    const [name, title, text, more] = entry.plain;
    const inTitle = (" " + title).search(new RegExp("[^\\p{L}\\p{N}]" + word.replace(/[^\p{L}\p{N}]/gu, "\\$&"), "u"));
    if (name === word) sum += 100;
    else if (name.startsWith(word)) sum += 60;
    else if (inTitle >= 0) sum += 50;
    else if (name.includes(word)) sum += 30;
    else if (title.includes(word) || more.includes(word)) sum += 20;
    else if (text.includes(word)) sum += 5;
    else return 0;
  }
  return sum;
}

function startSearch(input, results, status) {
  const hint = status.textContent;
  const entries = fexIndex.map(([kind, name, title, place, text, more]) =>
    ({ kind, name, title, place, text, plain: [name, title, text, more].map(plain) }));

  function show() {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    results.replaceChildren();
    if (words.length === 0) {
      status.textContent = hint;
      return;
    }
    const found = entries.map((entry) => [score(entry, words), entry]).filter(([points]) => points > 0);
    found.sort((a, b) => b[0] - a[0]);
    const shown = found.slice(0, 100);
    status.textContent = found.length === 0 ? "Nothing found."
      : found.length > shown.length ? `${found.length} results, the best ${shown.length} of them:`
      : found.length === 1 ? "1 result:" : `${found.length} results:`;
    for (const [, entry] of shown) {
      const item = element("li", "");
      const link = element("a", "", { href: entry.place });
      link.append(element("code", entry.name));
      entry.title.split(" · ").filter(Boolean).forEach((label, i) =>
        link.append(i === 0 ? " " : " · ", element("span", label, { lang: /\p{Script=Cyrillic}/u.test(label) ? "ru" : "en" })));
      item.append(element("span", entry.kind, { class: "kind" }), link, element("p", entry.text));
      results.append(item);
    }
  }

  input.value = new URLSearchParams(location.search).get("q") || "";
  input.addEventListener("input", show);
  input.form.addEventListener("submit", (event) => event.preventDefault());
  input.focus();
  show();
}

/** Puts a filter above a table of many rows, or above tables that belong together; sections left without a row are hidden. */
function addFilter(part) {
  const rows = Array.from(part.querySelectorAll("tbody tr"), (row) => [row, plain(row.textContent)]);
  if (rows.length < 40) return;
  const name = part.dataset.filter;
  const input = element("input", "", { type: "search", class: "filter", autocomplete: "off",
    "aria-label": "Filter: " + (name || part.caption.textContent), placeholder: `Filter ${name || rows.length + " rows"}` });
  input.addEventListener("input", () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    rows.forEach(([row, text]) => { row.hidden = !words.every((word) => text.includes(word)); });
    part.querySelectorAll("section").forEach((section) => { section.hidden = !section.querySelector("tbody tr:not([hidden])"); });
  });
  part.before(input);
}

const searchField = document.getElementById("q");
const resultList = document.getElementById("results");
if (resultList) startSearch(searchField, resultList, document.getElementById("status"));
document.querySelectorAll("main [data-filter], main table:not([data-filter] table)").forEach(addFilter);
document.addEventListener("keydown", (event) => {
  const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    searchField.focus();
  }
});
