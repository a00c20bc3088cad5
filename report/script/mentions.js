/** The mention that the card is about. @type {HTMLElement | null} */
let current = null;
/** The timer that takes the card away. */
let leaving = 0;

/** @param {HTMLElement} mark */
function isMarked(mark) {
  return [...mark.classList].some((name) => shownTypes.has(name));
}

/** The row of the table that says what a mention is. @param {HTMLElement} mark */
function rowOf(mark) {
  return mark.closest('.document')?.querySelectorAll('tbody tr')[Number(mark.dataset['record'])];
}

function hideCard() {
  card.hidden = true;
  current?.removeAttribute('aria-describedby');
  current = null;
  for (const mark of all(document.body, 'mark.lit')) mark.classList.remove('lit');
}

/** @param {string} name @param {Element | undefined} cell */
function field(name, cell) {
  const term = document.createElement('dt');
  term.textContent = name;
  const value = document.createElement('dd');
  value.append(...[...(cell?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  return [term, value];
}

/** @param {HTMLElement} mark */
function section(mark) {
  const row = rowOf(mark);
  const [, type, text, says, zone, rule] = row?.children ?? [];
  const part = document.createElement('section');
  part.className = row?.className ?? '';
  const kind = document.createElement('small');
  kind.textContent = type?.textContent ?? '';
  const words = document.createElement('span');
  words.textContent = text?.textContent ?? '';
  words.lang = text?.getAttribute('lang') ?? '';
  const heading = document.createElement('h3');
  heading.append(kind, words);
  const list = says?.querySelector('dl')?.cloneNode(true) ?? document.createElement('dl');
  if (list instanceof HTMLElement) list.append(...field('zone', zone), ...field('rule', rule));
  part.append(heading, list);
  return part;
}

/** Beside the text where there is room, else below the mention or above it. */
function placeCard() {
  if (current === null) return;
  const { left, top, bottom } = current.getClientRects()[0] ?? current.getBoundingClientRect();
  const beside = (current.closest('.text')?.getBoundingClientRect().right ?? innerWidth) + 16;
  const room = beside + card.offsetWidth + 8 < innerWidth;
  const lowest = innerHeight - card.offsetHeight - 8;
  const fits = bottom + 10 < lowest || top < card.offsetHeight + 10;
  const x = room ? beside : Math.max(8, Math.min(left, innerWidth - card.offsetWidth - 8));
  const y = room ? Math.max(8, Math.min(top - 12, lowest)) : fits ? bottom + 10 : top - card.offsetHeight - 10;
  card.style.setProperty('--x', `${x}px`);
  card.style.setProperty('--y', `${y}px`);
}

/** Shows what a mention says, and those that it lies in. @param {HTMLElement} mark */
function showCard(mark) {
  if (mark === current) return;
  hideCard();
  /** @type {HTMLElement[]} */
  const around = [];
  for (let at = mark.parentElement; at?.tagName === 'MARK'; at = at.parentElement) if (isMarked(at)) around.push(at);
  card.replaceChildren(...[mark, ...around].map(section));
  card.hidden = false;
  current = mark;
  mark.setAttribute('aria-describedby', 'card');
  const text = mark.closest('.text') ?? document;
  for (const piece of all(text, `mark[data-record="${mark.dataset['record']}"]`)) piece.classList.add('lit');
  placeCard();
}

/** The mention that an event is about. @param {Event} event */
function markOf({ target }) {
  let mark = target instanceof Element ? target.closest('mark') : null;
  while (mark !== null && !isMarked(mark)) mark = mark.parentElement?.closest('mark') ?? null;
  return mark;
}

/** Lets the keyboard reach the mentions of a document. @param {Element} one */
function reach(one) {
  for (const mark of all(one, '.text mark:not(.rest)')) mark.tabIndex = isMarked(mark) ? 0 : -1;
}

/** @param {HTMLElement} mark */
function goTo(mark) {
  reveal(mark);
  mark.tabIndex = 0;
  mark.focus({ preventScroll: true });
  showCard(mark);
  mark.scrollIntoView({ block: 'center' });
}

/** To the next mention, or the one before. @param {1 | -1} step */
function walk(step) {
  const first = pages.find((one) => !one.hidden);
  if (first && openPages().length === 0) open(first);
  const marks = openPages().flatMap((one) => all(one, '.text mark:not(.rest)').filter(isMarked));
  const begin = step > 0 ? -1 : marks.length;
  let at = current === null ? begin : marks.indexOf(current);
  do at += step;
  while (
    // What is folded up or filtered out has no place on the page.
    marks[at]?.offsetParent === null
  );
  const next = marks[at];
  if (next) goTo(next);
}

document.addEventListener('mouseover', (event) => {
  const mark = markOf(event);
  const onCard = event.target instanceof Node && card.contains(event.target);
  clearTimeout(leaving);
  if (mark !== null) showCard(mark);
  // The pointer may cross a gap on its way to the card.
  else if (!onCard && current !== document.activeElement) leaving = setTimeout(hideCard, 300);
});
document.addEventListener('focusin', (event) => {
  const mark = markOf(event);
  if (mark === null) hideCard();
  else showCard(mark);
});
document.addEventListener('click', (event) => {
  const { target } = event;
  const row = target instanceof Element && target.closest('td button') ? target.closest('tr') : null;
  const mark = row === null ? markOf(event) : null;
  if (mark !== null) showCard(mark);
  else if (row === null) {
    if (!(target instanceof Node && card.contains(target))) hideCard();
  } else {
    // From the table to the text.
    const number = [...(row.parentElement?.children ?? [])].indexOf(row);
    const place = row.closest('.document')?.querySelector(`.text mark[data-record="${number}"]`);
    if (place instanceof HTMLElement) goTo(place);
  }
});
addEventListener('scroll', () => (current === document.activeElement ? placeCard() : hideCard()), { passive: true });
addEventListener('resize', placeCard);
