/** How many records of each type a document has in which zone. @type {WeakMap<Element, [type: string, zone: string, number: number][]>} */
const found = new WeakMap();
for (const one of pages) {
  const entries = (one.dataset['found'] ?? '').split(',').map((entry) => entry.split(' '));
  found.set(
    one,
    entries.map(([type = '', zone = '', number = '0']) => [type, zone, Number(number)]),
  );
}

/** @param {Element} one @param {(type: string, zone: string) => boolean} wanted */
function countOf(one, wanted) {
  return (found.get(one) ?? []).reduce((sum, [type, zone, number]) => sum + (wanted(type, zone) ? number : 0), 0);
}

const records = pages.reduce((sum, one) => sum + countOf(one, () => true), 0);
/** So many documents are opened at once. */
const OPENED = 100;
const grouping = new Intl.NumberFormat('en');

/** `12 of 300 documents` @param {number} shown @param {number} of @param {string} word */
function told(shown, of, word) {
  const part = shown === of ? '' : `${grouping.format(shown)} of `;
  return `${part}${grouping.format(of)} ${word}${of === 1 ? '' : 's'}`;
}

const openAll = form.elements.namedItem('open');

/** Shows what is ticked and sought, and says how much that is. */
function apply() {
  shownTypes.clear();
  for (const type of ticked('type')) shownTypes.add(type);
  const words = sought();
  const zones = ticked('zone');
  const narrowed = form.querySelector('[type=checkbox]:not(:checked)') !== null;
  let shown = 0;
  let marked = 0;
  for (const one of pages) {
    const own = countOf(one, (type, zone) => shownTypes.has(type) && zones.has(zone));
    one.hidden = (narrowed && own === 0) || (words !== '' && !holds(one, words));
    if (one.hidden) continue;
    shown++;
    marked += own;
    if (one.open) reach(one);
  }
  state.value = `${told(shown, pages.length, 'document')}, ${told(marked, records, 'record')}`;
  if (openAll instanceof HTMLButtonElement) openAll.disabled = shown > OPENED;
  hideCard();
  highlight();
}

/** The timer that waits until no more is typed. */
let typing = 0;
find.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(apply, 150);
});
form.addEventListener('change', apply);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  if (hits.length === 0) apply();
  nextHit();
});
form.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  for (const one of pages) {
    if (one.hidden) continue;
    if (target.name === 'open') open(one);
    else one.open = false;
  }
});
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement)) return;
    if (!pages.includes(target)) return;
    fill(target);
    if (target.open) reach(target);
    if (sought() !== '') highlight();
  },
  true,
);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hideCard();
  const typed = event.target instanceof HTMLInputElement && event.target.type === 'search';
  if (typed || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/') {
    event.preventDefault();
    find.focus();
    find.select();
  } else if (event.key === 'n') walk(1);
  else if (event.key === 'p') walk(-1);
});

const [only, another] = pages;
if (only && !another) open(only);
apply();
