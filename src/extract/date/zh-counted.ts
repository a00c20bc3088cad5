import type { DateRule } from './rule.js';
import { narrative, piece, relative, said, shift, windowOf } from './value.js';
import { NUMERALS, pairs } from './zh.js';
import { NUMERAL, numeral, UNIT, unitOf } from './zh-words.js';

const sticky = (source: string): RegExp => new RegExp(source, 'y');
const text = (match: RegExpExecArray, group: number): string => match[group] ?? '';

/** Lengths of time up to the day of writing or from it, and days so long before or after it. */
export const chineseCounted: readonly DateRule[] = [
  {
    id: 'date.zh.window-units',
    begins: [...pairs('上下前后近', '0123456789一二两三四五六七八九十几数'), '最近', '过去', '未来', '今后', '接下'],
    // 近7日, 未来两个月, 过去十年, 上两周, 下三天, 前1周
    pattern: sticky(
      `(上|下|前|后|近|最近|过去|过去的|未来|今后|接下来)(${NUMERAL})(?:多|余)?(个)?半?(${UNIT})(?:之?内|以来|来|里|间)?`,
    ),
    value: (match, { text: sentence }) => {
      const count = numeral(text(match, 2));
      const unit = unitOf(text(match, 4));
      const word = text(match, 1);
      const before = sentence.slice(Math.max(0, match.index - 1), match.index);
      if (unit === 'hour' || unit === 'minute' || unit === 'century') return null;
      // 前三季度 are the first three of a year.
      if (word === '前' && unit === 'quarter') return null;
      const alone = sentence.length < match[0].length + 6;
      const behind = sentence.slice(match.index + match[0].length);
      // 前几天 and 在过去三个月中 are no dates of running text; 近4年 is a length of time, 近7日内 is not.
      if (
        !alone &&
        (/[几数]/.test(text(match, 2)) || /^(?:的|中(?!国)|里|以来|来)/.test(behind) || /来$/.test(match[0]))
      )
        return null;
      if (!alone && word === '近' && !/内$/.test(match[0])) return null;
      if (/^[上下]$/.test(word) && unit === 'day' && count === 1) return null;
      if (/^(?:前|后|上|下)$/.test(word) && /[\d日月年天以之的提往目元]/.test(before)) return null;
      // 事发后十多天, 发病前14天 count from what happened.
      if (/^[前后]$/.test(word) && /[\u4e00-\u9fff]/.test(before) && !/[较比与和在于及自从]/.test(before)) return null;
      const past = /^(?:上|前|近|最近|过去)/.test(word);
      const inclusive = (/近/.test(word) && /内$/.test(match[0])) || (/^未来/.test(word) && /内/.test(match[0]));
      return said(windowOf([{ unit, count }], past ? 'past' : 'future', /^[上下]$/.test(word), inclusive));
    },
  },
  {
    id: 'date.zh.ago',
    begins: [...NUMERALS, ...pairs('半', '个年天')],
    figures: [1, 3],
    next: [...'分小工交日天周个星礼月季年世多余几半'],
    // 三天前, 5年后, 两个半月以前, 一天半以来, 五日内, 1个月之内
    pattern: sticky(
      `(?<![第\\d.大])(半(?=个月|年|天)|${NUMERAL}|\\d{1,3})(多|余|几)?个?(半)?(${UNIT})(半)?(?:之(前|后|内)|以(前|后|内|来)|([前后内]))(?![来续者半期置往任述沿台门院勤代])`,
    ),
    value: (match, { text: sentence }) => {
      const side = match[6] ?? match[7] ?? match[8] ?? '';
      const unit = unitOf(text(match, 4));
      const half = match[3] || match[5] ? 0.5 : 0;
      const count = numeral(text(match, 1)) + half;
      if (unit === 'hour' || unit === 'minute') return sentence.length < 16 ? said(relative('day', 0)) : null;
      const before = sentence.slice(Math.max(0, match.index - 1), match.index);
      if (/[近前后每第约头]/.test(before) && side !== '前') return null;
      // 签收四天后 counts from an event; 5年前，这里 from the day of writing.
      const alone = sentence.length < match[0].length + 8;
      const opens = /(?:^|[\s,，。、；;：:“"（(]|早在|概|约|[^日号月]于)$/.test(
        sentence.slice(Math.max(0, match.index - 2), match.index),
      );
      if (!alone && (!opens || /[几数]/.test(text(match, 1)))) return null;
      // 住院3天后 counts from an event in a short text too.
      if (!opens && side !== '内' && side !== '来' && !/[我你他将会在于约大]$/.test(before)) return null;
      if (side === '来')
        return said({ kind: 'range', from: shift([{ unit, count: Math.ceil(count) }], -1), to: relative('day', 0) });
      // 5年内 in running text is a length of time; 两天后 counts from the day spoken of.
      if (side === '内') return alone ? said(shift([{ unit, count }], 1)) : null;
      if (side === '后' && !alone)
        return unit === 'day' ? said(shift([{ unit, count }], 1, narrative('day', 0))) : null;
      return said(shift([{ unit, count }], side === '前' ? -1 : 1, null));
    },
  },
  {
    id: 'date.zh.recently',
    begins: ['最近'],
    pattern: sticky('最近'),
    value: () => piece(relative('day', 0)),
  },
];
