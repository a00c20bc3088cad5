import { describe, expect, test } from 'vitest';
import { pageOfText } from '../../src/decode/index.js';
import { languageOf, segment, tokens } from '../../src/segment/index.js';
import type { Line, Zone } from '../../src/types.js';

/** The text with each of its lines in the zone given, all of them body by default. */
function read(text: string, zones: readonly Zone[] = []) {
  const page = pageOfText('page', text, '');
  let start = 0;
  const lines = text.split('\n').map((raw, i): Line => {
    const kind = raw.trim() ? 'paragraph' : 'blank';
    const line: Line = { start, end: start + raw.length, zone: zones[i] ?? 'body', kind };
    start += raw.length + 1;
    return line;
  });
  const document = segment(page, lines);
  return { document, texts: document.sentences.map((one) => text.slice(one.start, one.end)) };
}

const wrapped = `The ministry of health said on Monday that the number of people
who fell ill had risen to 120. Most of them live in the north of
the country, where schools have been closed since the beginning of
last week. The minister asked everyone to stay at home and to wash
their hands as often as they can, because no vaccine is at hand and
the hospitals are full. More will be known on Tuesday, he added as
he left.`;

describe('sentences of a page', () => {
  test('go on over the line ends of hard-wrapped text, and know the line they begin in', () => {
    const { document, texts } = read(wrapped);
    expect(texts).toHaveLength(4);
    expect(texts[1]).toMatch(/^Most of them live in the north of\nthe country.*\nlast week\.$/);
    expect(document.sentences.map((sentence) => sentence.line)).toEqual([0, 1, 3, 5]);
  });

  test('end with the line where a paragraph is a line', () => {
    expect(read('Short line\nAnother one\n\nA third').texts).toEqual(['Short line', 'Another one', 'A third']);
  });

  test('stay in their zone', () => {
    const { document } = read(wrapped, ['body', 'boilerplate', 'boilerplate']);
    for (const { start, end, zone } of document.sentences) {
      const held = document.lines.filter((line) => line.start < end && line.end > start);
      expect(held.map((line) => line.zone)).toEqual(held.map(() => zone));
    }
  });

  test('carry no white space at their ends', () => {
    expect(read('  One.   Two. \n\t三。　四。 ').texts).toEqual(['One.', 'Two.', '三。', '四。']);
  });

  test('the language of the document is that of the main text', () => {
    const zones: Zone[] = ['boilerplate', 'title', 'body'];
    expect(read('Home News Sports Weather Contact us today\n通报\n今日新增三例。', zones).document.language).toBe('zh');
    expect(read('首页 新闻 体育\nNotice\nThree new cases were found today.', zones).document.language).toBe('en');
  });

  test('a headline of two lines is one span', () => {
    const { document } = read('守望相助\n重庆捐赠物资\n正文。', ['title', 'title', 'body']);
    expect(document.title).toEqual({ start: 0, end: 11 });
  });
});

describe('language of a sentence', () => {
  test.for([
    ['今日新增3例', 'zh'],
    ['截至目前 COVID-19 累计确诊', 'zh'],
    ['Foreign Affairs Office of the Henan Provincial Government (河南)', 'en'],
    ['Three new cases', 'en'],
    ['12345', 'und'],
    ['新型コロナウイルスについてのお知らせ', 'und'],
    ['Der Minister und die Stadt haben das nicht für den Winter geplant', 'und'],
    ['El ministro de salud y los médicos de la ciudad', 'und'],
    ['Новые случаи', 'und'],
  ] as const)('%s → %s', ([text, language]) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('words', () => {
  test.for([
    { text: '北京新增3例。', language: 'zh', words: ['北京', '新增', '3', '例', '。'] },
    { text: 'He met Dr. Li, twice.', language: 'en', words: ['He', 'met', 'Dr', '.', 'Li', ',', 'twice', '.'] },
    { text: 'ab, 12', language: 'und', words: ['ab', ',', '12'] },
    { text: '', language: 'en', words: [] },
  ] as const)('$text', async ({ text, language, words }) => {
    const found = await tokens(text, language);
    expect(found.map((token) => token.text)).toEqual(words);
    expect(found.map((token) => text.slice(token.start, token.start + token.text.length))).toEqual(words);
  });

  test.for([
    { text: '北京新增病例。', language: 'zh', classes: ['PROPN', 'VERB', 'NOUN', 'PUNCT'] },
    {
      text: 'The mayor quickly closed three schools in London.',
      language: 'en',
      classes: ['DET', 'NOUN', 'ADV', 'VERB', 'NUM', 'NOUN', 'ADP', 'PROPN', 'PUNCT'],
    },
    { text: 'ab, 12', language: 'und', classes: [null, 'PUNCT', null] },
  ] as const)('classes of $text', async ({ text, language, classes }) => {
    expect((await tokens(text, language)).map((token) => token.pos)).toEqual(classes);
  });
});
