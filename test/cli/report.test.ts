import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { extract, folder, records } from './program.js';

const page = `Virus in Italy 😷

2020-03-05 Source: Health News

Italy reported 37 new confirmed cases on 3 March 2020, the Ministry of Health of Italy said. Call +86-23-89018888.
据意大利卫生部3月4日通报，新增确诊病例12例。

Home | About us | Share on Facebook
`;

/** The report of a text, with the inside of each document in its place. */
function report(args: readonly string[], input: string | Uint8Array): { html: string; $: ReturnType<typeof load> } {
  const { code, out, err } = extract(['report', ...args, '-'], { input });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const $ = load(out);
  $('script[type="text/html"]').each((_, block) => {
    $(block).replaceWith($(block).text());
  });
  return { html: out, $ };
}

describe('a page', () => {
  const all = records(extract(['--zone', 'all', '-'], { input: page }).out);
  const { html, $ } = report(['--zone', 'all'], page);

  test('brings all it needs, and lets nothing else in', () => {
    expect(html).not.toMatch(/(?:src|href)="|@import|url\(/);
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toContain(`script-src ${hash($('body > script').text())};`);
    expect(policy).toContain(`style-src ${hash($('style').text())};`);
    expect(policy).toContain("default-src 'none'");
  });

  test('lists the document with what is found in it', () => {
    expect($('summary h2').text()).toBe('Virus in Italy 😷');
    expect($('summary time').text()).toBe('2020-03-05');
    expect($('summary .publisher').text()).toBe('Health News');
    for (const type of ['date', 'count', 'country', 'organization', 'hotline'])
      expect($(`summary .number.${type} b`).text(), type).toBe(`${all.filter((one) => one.type === type).length}`);
  });

  test('has every line of the text as it is', () => {
    const lines = page.split('\n');
    const shown = $('.text p').toArray();
    expect(shown.map((line) => $(line).text())).toEqual(lines.filter((line) => line !== ''));
    for (const line of shown) expect(lines[Number($(line).attr('data-line')) - 1]).toBe($(line).text());
    expect($('details.boilerplate > p').text()).toContain('Share on Facebook');
    expect($('p:contains("意大利")').attr('lang')).toBe('zh-Hans');
  });

  test('marks every record, and says in a row of the table what it is', () => {
    const found = all.slice(1);
    expect($('tbody tr').length).toBe(found.length);
    for (const [index, record] of found.entries()) {
      const row = $('tbody tr').eq(index);
      expect(row.find('th').text()).toBe(record.text);
      expect(row.find('code').text()).toBe(record.rule);
      expect(row.find('button').text()).toBe(`${record.line}`);
      const pieces = $(`.text mark[data-record=${index}]`).toArray();
      expect(pieces.map((piece) => $(piece).text()).join('')).toBe(record.text);
    }
    expect($('mark.organization > mark.country').length).toBeGreaterThan(0);
    expect($('tbody tr.hotline dd').first().text()).toBe('+862389018888');
  });
});

test('what a page holds stays text, wherever it stands', () => {
  const attack = `</script><script>alert(1)</script><!--<script> <img src=x onerror=alert(2)> "'&amp;`;
  const row = {
    id: attack,
    url: `javascript:alert(3)//${attack}`,
    title: attack,
    text: `${attack}\n\nItaly ${attack}`,
  };
  const { html, $ } = report(['--zone', 'all', '-i', 'jsonl'], JSON.stringify(row));
  expect($('img, script[src]').length).toBe(0);
  expect($('a').length).toBe(0);
  expect($('script').length).toBe(1);
  expect(html.match(/<script/g)?.length).toBe(2);
  expect($('.doc').text()).toBe(attack);
  expect($('.text p').first().text()).toBe(attack);
});

test('control characters show as pictures', () => {
  const { $ } = report(['-i', 'text'], 'Italy \u0007 and Spain');
  expect($('.text p').first().text()).toBe('Italy ␇ and Spain');
});

test('--type: these alone, with the documents they are in', () => {
  const { $ } = report(['-t', 'count,date'], page);
  expect(
    $('[name=type]')
      .toArray()
      .map((box) => $(box).attr('value')),
  ).toEqual(['date', 'count']);
  expect(
    new Set(
      $('mark')
        .toArray()
        .map((mark) => $(mark).attr('class')?.split(' ')[0]),
    ),
  ).toEqual(new Set(['date', 'count']));
  expect($('summary h2').text()).toBe('Virus in Italy 😷');
});

test('without documents it is a page all the same', () => {
  const cwd = folder({ 'in/.hidden': '' });
  const { code, out } = extract(['report', 'in'], { cwd });
  expect(code).toBe(0);
  expect(load(out)('main').html()).toBe('');
});

test('--output appears whole, with what could be read; the exit code tells what could not', () => {
  const cwd = folder({ 'a.txt': page });
  const { code, out, err } = extract(['report', '-o', 'r.html', 'no.txt', 'a.txt'], { cwd });
  expect({ code, out, err }).toEqual({
    code: 1,
    out: '',
    err: 'extract: no.txt: no such file or folder; check the path\n',
  });
  expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'r.html']);
  expect(readFileSync(join(cwd, 'r.html'), 'utf8').endsWith('</html>\n')).toBe(true);
});

test('the same bytes for any number of jobs', () => {
  const padding = ' '.repeat(7000);
  const lines = Array.from({ length: 120 }, (_, index) => JSON.stringify({ id: `d${index}`, text: page, padding }));
  const cwd = folder({ 'in.jsonl': lines.join('\n') });
  const alone = extract(['report', '-j', '1', 'in.jsonl'], { cwd }).out;
  expect(alone.match(/<details class="document"/g)?.length).toBe(120);
  expect(extract(['report', '-j', '2', 'in.jsonl'], { cwd }).out === alone).toBe(true);
});
