/** Where the words sought stand in the open documents. @type {Range[]} */
let hits = [];
/** The hit shown last. */
let hit = -1;
/** A document's words in lower case, kept, as asking for them is what a search costs. @type {WeakMap<Element, string>} */
const texts = new WeakMap();

/** @type {Record<string, string>} */
const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

function sought() {
  return find.value.trim().toLowerCase();
}

/** What a reader sees of a document, open or not. @param {Element} one */
function wordsOf(one) {
  const inside = one.querySelector('script')?.textContent ?? '';
  const text = inside
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? '');
  return `${one.querySelector('summary')?.textContent}\n${text}`;
}

/** @param {Element} one @param {string} words */
function holds(one, words) {
  const text = texts.get(one) ?? wordsOf(one).toLowerCase();
  texts.set(one, text);
  return text.includes(words);
}

/** A stretch of an element's text, which may run through many elements. @param {Node} one @param {number} start @param {number} end */
function rangeIn(one, start, end) {
  const range = document.createRange();
  const nodes = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
  let before = 0;
  let begun = false;
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const after = before + (node.textContent ?? '').length;
    if (!begun && start < after) {
      range.setStart(node, start - before);
      begun = true;
    }
    if (begun && end <= after) {
      range.setEnd(node, end - before);
      return range;
    }
    before = after;
  }
  return null;
}

/** @param {HTMLElement} one @param {string} words @returns {Range[]} */
function rangesIn(one, words) {
  const text = (one.textContent ?? '').toLowerCase();
  /** @type {Range[]} */
  const ranges = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const range = rangeIn(one, at, at + words.length);
    if (range !== null) ranges.push(range);
  }
  return ranges;
}

/** Finds the words again, and shows where they stand. */
function highlight() {
  const words = sought();
  const places = words === '' ? [] : openPages().flatMap((one) => all(one, 'h2, .doc, .publisher, .text p, td dd, th'));
  hits = places.flatMap((one) => rangesIn(one, words));
  hit = -1;
  if ('highlights' in CSS) CSS.highlights.set('hit', new Highlight(...hits));
}

/** Goes to the next hit; behind the last one, to the next document that holds the words. */
function nextHit() {
  if (hit + 1 >= hits.length) {
    const next = sought() === '' ? undefined : pages.find((one) => !one.hidden && !one.open);
    if (next) {
      const seen = next.querySelector('h2');
      open(next);
      highlight();
      hit = hits.findIndex(({ startContainer }) => seen && next.contains(startContainer)) - 1;
    }
  }
  if (hits.length === 0) return;
  hit = (hit + 1) % hits.length;
  const place = hits[hit]?.startContainer.parentElement;
  if (!place) return;
  reveal(place);
  place.scrollIntoView({ block: 'center' });
}
