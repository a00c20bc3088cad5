// Results of the benchmark as a page of Markdown.
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from './measure.mjs';

const number = (value) => (value >= 99.5 ? value.toFixed(0) : value.toPrecision(2));
const percent = (share) => `${(100 * share).toFixed(0)} %`;
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
const times = (ratio) => `${number(ratio)} ×`;
const FORMS = { jsonl: 'JSON Lines', wet: 'WET', html: 'HTML pages in JSON Lines, by bytes of HTML' };
const languages = { en: 'English', zh: 'Chinese', mixed: 'both mixed' };

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

function versions() {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'bench/package.json'), 'utf8'));
  const installed = (name) => {
    try {
      return JSON.parse(readFileSync(join(root, 'bench/node_modules', name, 'package.json'), 'utf8')).version;
    } catch {
      return 'not installed';
    }
  };
  return Object.keys(dependencies)
    .filter((name) => !name.startsWith('@mapbox'))
    .map((name) => `${name} ${installed(name)}`);
}

function peersOf(peers) {
  if (peers === null) return 'Not measured: the packages of `bench/` are not installed.';
  return Object.entries(peers)
    .map(([language, rows]) => {
      const speedOf = (name) => rows.find((row) => row.name === name)?.speed;
      const lines = rows.map(({ name, speed, beside }) => [
        name,
        number(speed),
        beside === null ? '' : `${times(speedOf(beside) / speed)} (${beside})`,
      ]);
      return `${languages[language]}:\n\n${table(['program', 'MB/s', 'extract against it'], lines)}`;
    })
    .join('\n\n');
}

function realPagesOf(rows) {
  if (rows === null) return 'Skipped: `../shared/eval` is not here.';
  return table(
    ['text', 'pages', 'MB', 'whole program, MB/s', 'in one process, after a round to warm up'],
    rows.map(({ language, pages, megabytes: text, whole, warm }) => [
      languages[language],
      String(pages),
      text.toFixed(1),
      ...[whole, warm].map(number),
    ]),
  );
}

const limit = (largest) => (largest < 1e9 ? ` with no input larger than ${number(largest / 1e6)} MB,` : '');

export function report({
  quick,
  largest,
  starting,
  oneCore,
  realPages,
  stages,
  peers,
  forms,
  cores,
  growth,
  lines,
  memory,
}) {
  const [first] = growth;
  const [sizes] = oneCore;
  const stageNames = stages.en.stages.map(({ stage }) => stage);
  const sections = [
    [
      'One core',
      'Whole program, `--jobs 1`, start-up and all: megabytes of text a second of processor time.',
      table(
        [
          'text',
          `all types, ${number(sizes.much)} MB`,
          `${number(sizes.little)} MB`,
          'all but organisations',
          'dates alone',
        ],
        oneCore.map(({ language, long, all, without, dates }) => [
          languages[language],
          ...[long, all, without, dates].map(number),
        ]),
      ),
      table(
        ['input', 'MB/s'],
        forms.map(({ form, speed }) => [FORMS[form] ?? form, number(speed)]),
      ),
    ],
    [
      'Real pages',
      'The texts of whole pages in the development data (`../shared/eval`), where they are there. They differ more than the generated ones do,\nand each word of them is met for the first time: much of a run over so little is V8, which optimises the program.',
      realPagesOf(realPages),
    ],
    [
      'Stage by stage',
      'In one process, after a round to warm up: the time of each stage within whole runs, its share of them, and its time\nalone, all pages through this stage before the next.',
      table(
        ['stage', 'English MB/s', 'share', 'alone', 'Chinese MB/s', 'share', 'alone'],
        [
          ...stageNames.map((name, index) => [
            name,
            ...['en', 'zh'].flatMap((language) => {
              const { speed, share, alone } = stages[language].stages[index];
              return [number(speed), percent(share), number(alone)];
            }),
          ]),
          ['all', number(stages.en.speed), '', '', number(stages.zh.speed), '', ''],
        ],
      ),
    ],
    [
      'Beside others',
      'On the same text in the same process, each warmed up. In the last column: how many times as fast `extract` is,\nat the work named in brackets.',
      peersOf(peers),
    ],
    [
      'Start-up',
      'One page, the whole process; processor time, where NODE_EXTRA_CA_CERTS names no certificates.',
      table(
        ['', 'seconds', 'against `node -e 0`'],
        [
          ['`node -e 0`', starting.node.toFixed(3), ''],
          ['`extract page.txt`, English', starting.en.toFixed(3), times(starting.en / starting.node)],
          ['`extract page.txt`, Chinese', starting.zh.toFixed(3), times(starting.zh / starting.node)],
        ],
      ),
    ],
    [
      'Cores',
      'Time of the clock, start-up and all; one job on one core alone. Each thread is slow at first, for some seconds.',
      table(
        ['text', '`--jobs`', 'MB/s', 'against one', 'peak memory'],
        cores.map(({ megabytes: text, jobs, speed, against, peak }) => [
          `${text.toFixed(0)} MB`,
          String(jobs),
          number(speed),
          times(against),
          megabytes(peak),
        ]),
      ),
    ],
    [
      'Memory',
      'Two workers; the peak of the whole process.',
      table(
        ['input', 'text', 'peak'],
        memory.map(({ what, megabytes: text, peak }) => [what, `${text.toFixed(0)} MB`, megabytes(peak)]),
      ),
    ],
    [
      'As the input grows',
      'Processor time a megabyte, all runs in one process after fifty megabytes to warm up; all but the largest before it and behind it.',
      table(
        ['text', 'seconds a MB', 'against the smallest'],
        growth.map(({ megabytes: text, cpu }) => [
          `${text.toFixed(0)} MB`,
          (cpu / text).toFixed(3),
          times(cpu / text / (first.cpu / first.megabytes)),
        ]),
      ),
    ],
    [
      'Hostile lines',
      'All in one line, time a byte against ordinary text.',
      table(
        ['what is repeated', ...lines.map(({ bytes }) => `${bytes / 1e3} kB`)],
        lines[0].rows.map(({ name }, index) => [name, ...lines.map(({ rows }) => times(rows[index].ratio))]),
      ),
    ],
  ];
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${(totalmem() / 1e9).toFixed(0)} GB`;
  return `# Benchmarks

Written by \`npm run bench\`${quick ? ' with `--quick`: small corpora, single runs' : limit(largest)} on ${day}.

- Machine: ${machine}; Node ${process.version.slice(1)}.
- Beside: ${versions().join(', ')}.
- Corpora: generated by \`bench/corpus.mjs\`, seeded, in the manner of real dumps (menus, bylines, related links, footers;
  some eleven records a kilobyte), of sentences that hardly repeat. MB are 10⁶ bytes of UTF-8 text. Pages of HTML (\`bench/html.mjs\`) have the make-up of 171 real ones:
  scripts, styles and attributes are nine tenths of their bytes, text a twentieth; their MB are bytes of HTML. ${quick ? 'Single runs' : 'Medians over several runs'}, on one core where one is spoken of.

${sections.map(([title, ...parts]) => `## ${title}\n\n${parts.join('\n\n')}`).join('\n\n')}
`;
}
