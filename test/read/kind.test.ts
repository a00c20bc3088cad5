import { describe, expect, test } from 'vitest';
import { looksLikeUtf16 } from '../../src/decode/utf16.js';
import { binaryReason, kindOf } from '../../src/read/kind.js';
import { inShard } from '../../src/read/shard.js';

test.for<[string, string, string]>([
  ['a.txt', 'plain', 'text'],
  ['a.HTML', 'plain', 'html'],
  ['a.jsonl', 'plain', 'jsonl'],
  ['a.wet.gz', 'plain', 'wet'],
  ['a', '<!DOCTYPE HTML PUBLIC>', 'html'],
  ['a.txt', '\ufeff  <html lang="zh">', 'html'],
  ['a', '<?xml version="1.0"?>\n<!DOCTYPE html>', 'html'],
  ['a', '<!-- saved from url -->\n<div class="x">', 'html'],
  ['a', '<p>text</p>', 'html'],
  ['a', '< 5 people', 'text'],
  ['a', '<unknown>', 'text'],
  ['a', '{"id":1,"text":"a"}', 'jsonl'],
  ['a', '{"html": "<p>"}', 'jsonl'],
  ['a', '{"other":1}', 'text'],
  ['a', 'WARC/1.0\r\nWARC-Type: warcinfo', 'wet'],
  ['a', '', 'text'],
])('%s beginning with %j is %s', ([path, head, kind]) => {
  expect(kindOf(path, Buffer.from(head))).toBe(kind);
});

describe('what is no text', () => {
  test.for<[string, Buffer, string | null]>([
    ['text', Buffer.from('中文 text'), null],
    ['PDF', Buffer.from('%PDF-1.7'), 'PDF'],
    ['DOCX', Buffer.from('PK\x03\x04'), 'a ZIP archive or Office document'],
    ['zeros', Buffer.from('ab\0\0\0\0'), 'binary data'],
    ['numbers', Buffer.from([1, 0, 0, 0, 255, 0, 0, 0, 3, 0, 0, 0]), 'binary data'],
    ['UTF-16 with its mark', Buffer.from('\ufeffab\n', 'utf16le'), null],
    ['UTF-16 without', Buffer.from('Italy: 37 cases\n', 'utf16le'), null],
    ['Chinese UTF-16 without', Buffer.from('新增37例\n', 'utf16le'), null],
  ])('%s', ([, bytes, reason]) => {
    expect(binaryReason(bytes, looksLikeUtf16(bytes) !== null)).toBe(reason);
  });
});

test('a path is in one shard, the same on every machine', () => {
  const shards = ['dumps/a.txt', 'dumps/b.txt', '新闻.txt'].map((path) =>
    [1, 2, 3, 4].filter((part) => inShard(path, { part, parts: 4 })),
  );
  expect(shards).toEqual([[1], [3], [2]]);
});
