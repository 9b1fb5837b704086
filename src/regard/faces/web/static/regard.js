"use strict";
// Keys and small comforts; every page works without this file.

const rows = () => [...document.querySelectorAll("[data-row]")].filter((row) => row.checkVisibility());
const current = () => document.activeElement?.closest("[data-row]");
const typing = (target) => target.matches("input, select, textarea, [contenteditable]");

function go(step) {
  const all = rows();
  if (!all.length) return;
  const at = all.indexOf(current());
  const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1)];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}

function press(selector) {
  const found = current()?.querySelector(selector);
  if (found) found.click();
  return Boolean(found);
}

// Undo means the row in focus, else what was just said here, else what was said last on any page.
function undo() {
  if (!press("[data-undo]")) ([...document.querySelectorAll(".noted [data-undo]")].pop() ?? document.querySelector("[data-undo-last]"))?.click();
}

function more() {
  const sheet = current()?.querySelector("details");
  if (!sheet) return;
  sheet.open = !sheet.open;
  (sheet.open ? sheet.querySelector("input:not([type=hidden]), .sheet button") : current()).focus();
}

const KEYS = {
  j: () => go(1),
  ArrowDown: () => go(1),
  k: () => go(-1),
  ArrowUp: () => go(-1),
  d: () => press("[data-done]"),
  o: () => press("[data-original]"),
  m: more,
  u: undo,
  t: () => location.assign("/"),
  r: () => location.assign("/review"),
  p: () => location.assign("/promises"),
  w: () => location.assign("/waiting"),
  l: () => location.assign("/people"),
  "/": () => (document.querySelector(".wide-search input") || document.getElementById("search")).focus(),
  "?": () => document.getElementById("keys").showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  const menu = document.querySelector(".menu[open]");
  if (event.key === "Escape" && menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
    return;
  }
  if (event.key === "Escape") {
    const row = current();
    if (row?.querySelector("details[open]")) row.querySelector("details").open = false;
    (row || document.getElementById("main")).focus();
    return;
  }
  if (typing(event.target)) return;
  if (event.key === "Enter" && event.target.matches("[data-row]")) {
    press("[data-why]");
    return;
  }
  const work = KEYS[event.key];
  if (!work) return;
  event.preventDefault();
  work();
});

document.querySelectorAll("[data-opens]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => document.getElementById(button.dataset.opens).showModal());
});

document.querySelectorAll("[data-copies]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => {
    const field = document.querySelector("[data-copy]");
    field.select();
    navigator.clipboard?.writeText(field.value);
  });
});

// The menu closes when something else is chosen.
document.addEventListener("click", (event) => {
  const menu = document.querySelector(".menu[open]");
  if (menu && !menu.contains(event.target)) menu.open = false;
});

// Pressed twice is sent once; whoever comes back to a page may send again.
let leaving = null;
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented || event.target.method !== "post" || event.target.matches("[hx-post]")) return;
  if (leaving === event.target) event.preventDefault();
  leaving = event.target;
});
addEventListener("pageshow", () => { leaving = null; });

// What went wrong is said beside what was typed, which stays.
function say(form, sentence) {
  const said = form.querySelector(":scope > .wrong") ?? form.appendChild(document.createElement("p"));
  said.className = "wrong";
  said.setAttribute("role", "alert");
  said.textContent = sentence;
}

document.addEventListener("htmx:responseError", (event) => say(event.detail.elt.closest("form") ?? event.detail.elt, event.detail.xhr.responseText));

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || !form.matches(".answer:not([hx-post])")) return;
  event.preventDefault();
  fetch(form.action, { method: "post", body: new URLSearchParams(new FormData(form, event.submitter)), headers: { accept: "text/plain" } })
    .then(async (answer) => (answer.ok ? location.assign(answer.url) : say(form, await answer.text())))
    .finally(() => { leaving = null; });
});

// A row that was decided on is not counted any more; taken back, it is again.
document.addEventListener("htmx:load", () => {
  const owed = document.getElementById("owed");
  if (owed) owed.textContent = owed.getAttribute(`data-owed-${document.querySelectorAll(".rows > .row").length}`) ?? owed.textContent;
});

// After a decision the keyboard stays where the row was; only once htmx has taken the new piece in hand, and nothing else was chosen meanwhile.
document.addEventListener("htmx:load", (event) => {
  const left = !document.activeElement || document.activeElement === document.body;
  if (left && event.detail.elt.matches("[data-row]")) event.detail.elt.focus();
});
