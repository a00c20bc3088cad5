import { diseasePattern } from '../../lexicon/diseases.js';
import type { CountExpression, Document, Measure, Mention, Metric, Origin } from '../../types.js';
import type { State } from './state.js';
import type { Row, Table } from './table.js';
import type { Cell } from './table-cells.js';
import {
  GROUP_HEAD,
  isGroup,
  isTotal,
  labelMeaning,
  type Meaning,
  meaningOf,
  PERIOD_HEAD,
  PLACE_HEAD,
} from './table-words.js';

const NONE: Meaning = { metric: null, measure: null, origin: null, other: false, plain: false };
const STATES: ReadonlySet<Metric> = new Set<Metric>([
  'active',
  'hospitalized',
  'critical',
  'severe',
  'quarantined',
  'pending',
]);

interface Columns {
  /** One entry for each column of numbers, from the first on. */
  readonly meanings: readonly Meaning[];
  readonly heads: readonly string[];
  /** Head of the labels. */
  readonly label: string;
}

/** The counts of a table: each number by its column, its row and the caption. */
export function readTable(
  document: Document,
  table: Table,
  state: State,
  sentenceAt: (at: number) => number,
): Mention<CountExpression>[] {
  const columns = columnsOf(table);
  const caption = captionOf(table);
  const keyed = table.rows.filter((row) => labelMeaning(labelOf(row)) !== null).length;
  const known = columns.meanings.some((meaning) => meaning.metric !== null && !meaning.other);
  const ofDisease = isOfDisease(table);
  if (!known && caption === null && keyed === 0 && !ofDisease) return [];
  const places = PLACE_HEAD.test(columns.label);
  const found: Mention<CountExpression>[] = [];
  let above: string | null = null;
  let base: Meaning | null = caption;
  for (const row of table.rows) {
    const numbers = row.cells.filter((cell, k) => cell.number !== null && (k > 0 || row.cells.length === 1));
    const label = labelOf(row);
    if (numbers.every((cell) => cell.number?.value == null)) {
      if (row.cells.length === 1) above = label;
      continue;
    }
    const said = labelMeaning(label);
    if (said && !known && base === null) base = said;
    for (const [k, cell] of numbers.entries()) {
      const { number } = cell;
      if (number?.value == null || number.share) continue;
      const head = columns.meanings[k] ?? NONE;
      if (head.other || (known && columns.meanings.length > 0 && k >= columns.meanings.length)) continue;
      const own = said && !(head.metric && !['cases', null].includes(said.metric)) ? said : null;
      const metric: Metric | null =
        (said?.metric === 'deaths' ? 'deaths' : null) ??
        head.metric ??
        own?.metric ??
        (ofDisease && PERIOD_HEAD.test(columns.heads[k] ?? '') ? 'cases' : null) ??
        (columns.meanings.length > 1 && !known && !caption ? null : (base?.metric ?? null));
      if (metric === null) continue;
      const subset = [
        columns.meanings.length > 1 && !known ? columns.heads[k] : null,
        isGroup(label) || GROUP_HEAD.test(columns.label) ? label : null,
      ];
      found.push({
        start: number.start,
        end: number.end,
        rule: 'count.table',
        sentence: sentenceAt(number.start),
        value: {
          metric,
          value: number.value,
          valueMax: null,
          qualifier: null,
          measure: measureOf(metric, [head, said, caption]),
          origin: originOf([head, meaningOf(label)]),
          subset: subset.filter((part) => part && !isTotal(part)).join(' ') || null,
          place: placeOf(document, row, {
            places,
            said: said !== null,
            above,
            state,
            group: GROUP_HEAD.test(columns.label),
          }),
          disease: null,
        },
      });
    }
  }
  return found;
}

const labelOf = (row: Row): string => row.cells.findLast((cell) => cell.number === null)?.text ?? '';

function columnsOf(table: Table): Columns {
  const heads = table.header;
  const labels = table.rows.reduce(
    (most, row) => Math.max(most, row.cells.filter((cell) => cell.number === null).length),
    1,
  );
  const meanings = heads.map((cell) => meaningOf(cell.text));
  // The columns of numbers begin at the first head that names something counted, else after the labels.
  const first = meanings.findIndex(
    (meaning, k) => k > 0 && (meaning.metric !== null || meaning.plain || meaning.other),
  );
  const from = first > 0 ? Math.min(first, labels) : Math.min(labels, Math.max(0, heads.length - 1));
  const start = heads.length === 0 ? 0 : Math.max(1, from);
  return {
    meanings: meanings.slice(start),
    heads: heads.slice(start).map((cell: Cell) => cell.text),
    label: heads
      .slice(0, start)
      .map((cell) => cell.text)
      .join(' '),
  };
}

/** The nearest short line above that says what is counted. */
function captionOf(table: Table): Meaning | null {
  for (const caption of table.captions) {
    if (/[.。!?]$/.test(caption) && caption.length > 60) continue;
    const meaning = meaningOf(caption);
    if (meaning.metric !== null) return meaning;
    if (/COVID|coronavirus|疫情|outbreak/i.test(caption) && /\bby\b|with/i.test(caption))
      return { ...meaning, metric: 'cases' };
  }
  return null;
}

/** Weekly dengue report: what its columns for weeks and years count. */
function isOfDisease(table: Table): boolean {
  return table.captions
    .slice(0, 4)
    .some((caption) => diseasePattern(/[\u4e00-\u9fff]/.test(caption) ? 'zh' : 'en').test(caption));
}

function measureOf(metric: Metric, said: readonly (Meaning | null)[]): Measure {
  for (const meaning of said) if (meaning?.measure) return meaning.measure;
  return STATES.has(metric) ? 'current' : 'cumulative';
}

function originOf(said: readonly Meaning[]): Origin | null {
  for (const meaning of said) if (meaning.origin) return meaning.origin;
  return null;
}

interface Surroundings {
  readonly places: boolean;
  readonly said: boolean;
  readonly group: boolean;
  readonly above: string | null;
  readonly state: State;
}

function placeOf(document: Document, row: Row, { places, said, group, above, state }: Surroundings): string | null {
  const label = row.cells.findLast((cell) => cell.number === null);
  if (said) return above ?? state.documentPlace;
  if (!label || isTotal(label.text) || group || (isGroup(label.text) && !places)) return state.documentPlace;
  return document.text.slice(label.start, label.end);
}
