// Reads training texts with names marked inline: [[name]] must be found, [[?name]] may be. A text a line; `\\n` is a line end in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function parse(id, source) {
  const gold = [];
  let text = '';
  let length = 0;
  for (const piece of source.split(/(\[\[.*?\]\])/)) {
    const mark = /^\[\[(\??)(.*)\]\]$/.exec(piece);
    const plain = mark ? mark[2] : piece;
    const size = [...plain].length;
    if (mark)
      gold.push({
        type: 'organization',
        start_char: length,
        end_char: length + size,
        text: plain,
        optional: mark[1] === '?',
      });
    text += plain;
    length += size;
  }
  return { id, text, gold };
}

export function marked(folder, language) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.txt`))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((text) => text !== '' && !text.startsWith('#'))
        .map((text, i) => parse(`${name}#${i}`, text.replaceAll('\\n', '\n'))),
    );
}
