// What the page can do beyond showing: search, filter, tell what each mention says. All that it shows stands in it.

const form = /** @type {HTMLFormElement} */ (document.querySelector('#tools'));
const card = /** @type {HTMLElement} */ (document.querySelector('#card'));
const find = /** @type {HTMLInputElement} */ (form.elements.namedItem('find'));
const state = /** @type {HTMLOutputElement} */ (form.elements.namedItem('state'));
const pages = /** @type {HTMLDetailsElement[]} */ ([...document.querySelectorAll('details.document')]);
document.documentElement.classList.add('live');

/** @param {ParentNode} one @param {string} selector @returns {HTMLElement[]} */
function all(one, selector) {
  return [...one.querySelectorAll(selector)].filter((found) => found instanceof HTMLElement);
}

/** What is ticked. @param {'type' | 'zone'} name @returns {Set<string>} */
function ticked(name) {
  return new Set(all(form, `[name=${name}]:checked`).map((box) => box.getAttribute('value') ?? ''));
}
/** The types of records that are shown. */
const shownTypes = ticked('type');

/** Builds the inside of a document that is opened, and takes away that of one that is closed. @param {HTMLDetailsElement} one */
function fill(one) {
  const inside = one.querySelector('.inside');
  if (!one.open) inside?.remove();
  if (!one.open || inside !== null) return;
  const made = document.createElement('div');
  made.className = 'inside';
  // The program that wrote this page made it, with all text in it escaped.
  made.innerHTML = one.querySelector('script')?.textContent ?? '';
  one.append(made);
}

/** @param {HTMLDetailsElement} one */
function open(one) {
  one.open = true;
  fill(one);
}

/** Opens everything that something lies in. @param {Element} one */
function reveal(one) {
  for (let at = one.parentElement; at !== null; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
}

/** The documents that are there to be read. */
function openPages() {
  return pages.filter((one) => one.open && !one.hidden);
}
