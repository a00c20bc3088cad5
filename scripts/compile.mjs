// Runs the built program on some pages and keeps the code that V8 made of it: part of scripts/build.mjs.
import { readdirSync } from 'node:fs';
import { devNull } from 'node:os';
import parts from '../dist/cli/parts.cjs';

// One page of each form and language is enough for what most pages need.
const pages = readdirSync('fixtures').filter((name) =>
  /^(?:outbreak-news|ministry-report|press-briefing).*(?:txt|html)/.test(name),
);
const { main } = parts.start();
for (const page of pages) await main(['--quiet', '--output', devNull, `fixtures/${page}`]);
parts.keep();
