import type { ExtractOptions, Zone } from '../../types.js';
import { version } from '../../version.js';
import type { Form } from '../form.js';
import { escaped } from './escaped.js';
import { type MarkedType, markedTypes, typeWords } from './words.js';

/** What the page brings with it, and the hashes (SHA-256, base64) by which the browser lets it in. */
export interface Assets {
  readonly style: string;
  readonly styleHash: string;
  readonly script: string;
  readonly scriptHash: string;
}

const ZONES: readonly (readonly [Zone, string])[] = [
  ['title', 'title'],
  ['body', 'body'],
  ['meta', 'byline'],
  ['boilerplate', 'boilerplate'],
];

/** The types of records that a report was asked for. */
export function reportTypes({ types }: ExtractOptions): readonly MarkedType[] {
  return markedTypes.filter((type) => types === null || types.includes(type));
}

function choice(name: string, value: string, label: string): string {
  return `<label class="${value}"><input type="checkbox" name="${name}" value="${value}" checked> <span>${label}</span></label>`;
}

/** How the records were asked for, where it was not left to the program. */
function asked({ zone, date, country }: ExtractOptions): string {
  const words = [
    zone === 'all' ? 'Records of the whole page' : 'Records of the main text, hotlines of the whole page',
    ...(date === null ? [] : [`reference date ${date}`]),
    ...(country === null ? [] : [`telephone numbers of ${country}`]),
  ];
  return `${words.join('; ')}. Made by extract ${version}.`;
}

/** Nothing but what stands in the page may act: no page that was read brings a script, a picture or a request. */
function policy({ styleHash, scriptHash }: Assets): string {
  const rules = [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    `script-src 'sha256-${scriptHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`;
}

function headOf(options: ExtractOptions, assets: Assets): string {
  const types = reportTypes(options);
  const typeChoices = types.map((type) => choice('type', type, typeWords[type][1])).join('\n');
  const zoneChoices = ZONES.map(([zone, label]) => choice('zone', zone, label)).join('\n');
  const columns = types.map((type) => `<span class="${type}">${typeWords[type][1]}</span>`).join('');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
${policy(assets)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Records in their text</title>
<style>${assets.style}</style>
</head>
<body>
<header>
<h1>Records in their text</h1>
<p class="asked">${escaped(asked(options))}</p>
</header>
<form id="tools" role="search">
<label class="find"><span>Search</span> <input type="search" name="find" placeholder="text, value, rule, file …" autocomplete="off" spellcheck="false"></label>
<fieldset><legend>Types</legend>
${typeChoices}
</fieldset>
<fieldset><legend>Zones</legend>
${zoneChoices}
</fieldset>
<span class="folds"><button type="button" name="open" title="up to 100 documents at once">Open all</button> <button type="button" name="close">Close all</button></span>
<output name="state"></output>
</form>
<p class="keys"><kbd>/</kbd> search, <kbd>Enter</kbd> next hit, <kbd>n</kbd> <kbd>p</kbd> next and previous record, <kbd>Esc</kbd> closes</p>
<noscript><p>The texts and their records show where scripts may run; this list shows everywhere.</p></noscript>
<div class="columns columns${types.length}" aria-hidden="true"><span>document</span><span>published</span><span>publisher</span>${columns}</div>
<main class="columns${types.length}">`;
}

/** The report as a file that is written document by document. */
export function reportForm(options: ExtractOptions, assets: Assets): Form<string> {
  const head = headOf(options, assets);
  const tail = `</main>
<aside id="card" role="tooltip" hidden></aside>
<script>${assets.script}</script>
</body>
</html>
`;
  return { head, between: '', tail, empty: head + tail, block: (documents) => documents.join('') };
}
