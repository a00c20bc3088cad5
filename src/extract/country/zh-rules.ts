import * as lexicon from '../../lexicon/country-characters.js';

/** A rule for one-character forms, tried where such a character stands: 中美关系, 驻华, 俄方. */
export interface CharacterRule {
  readonly id: string;
  /** Sticky; what it matches are the characters, and marks between them. */
  readonly pattern: RegExp;
  /** The match is one form of its first character: 乌方. */
  readonly whole?: boolean;
  /** The match is of two or more sides, so that less of what stands around it can make it part of other words. */
  readonly sides?: boolean;
  /** The pattern itself sees to the words around. */
  readonly free?: boolean;
  /** The characters that it can begin with, where those are but a few. */
  readonly first?: string;
  /** The characters that must come next, and those of which one must stand before (or the text begins). */
  readonly next?: string;
  readonly before?: string;
  /** What the first character means here, whatever it means elsewhere: 澳 of 港澳. */
  readonly senses?: readonly string[];
}

/** The rules, given the classes of the characters that are sure to mean a country, and of all that can. */
export function characterRules(S: string, A: string): readonly CharacterRule[] {
  const rule = (id: string, pattern: string, more: Partial<CharacterRule> = {}): CharacterRule => ({
    id: `country.zh.${id}`,
    pattern: new RegExp(pattern, 'y'),
    ...more,
  });
  const { any, china, stance } = lexicon.prefixes;
  const pairs = lexicon.surePairs.trim();
  const firsts = (words: string): string =>
    words
      .split('|')
      .map((word) => word.charAt(0))
      .join('');
  return [
    rule('hong-kong-macao', '(?<![香海机空货])港(?=、?澳)', { first: '港', senses: ['HK'] }),
    rule('macao', '(?<=港、?)澳(?!大利亚|元)', { first: '澳', senses: ['MO'] }),
    rule(
      'taiwan',
      '(?<=港、?澳、?|[涉对赴访驻])台(?!风|词|账|湾|阶|式|上|面|灯|球|下|前|后|北|南|中|东)|台(?=商|胞|媒|独|资企业|当局)',
      { first: '台', senses: ['TW'] },
    ),
    rule('hong-kong', '(?<=[涉赴访来抵]|驻)港(?!口|湾|元|股|澳)|(?<![香海])港(?=府|媒|警|版国|区国|人治)', {
      first: '港',
      senses: ['HK'],
    }),
    rule(
      'chain',
      `(?!${lexicon.noPairs})(?:${A}{2,6}?(?=${lexicon.bilateral})|${S}{2,4}?(?=${lexicon.bilateralLoose}))`,
      { sides: true, next: A },
    ),
    rule('pair', `(?:${pairs.split(/\s+/).join('|')})(?![洲文语])`, { sides: true, next: pairs }),
    rule('list', `${A}(?:、${A})+(?:和${A})?`, { next: '、' }),
    rule('europe-america', '(?<=欧、?)美(?!洲|元)', { first: '美', free: true }),
    rule('nuclear', '伊(?=核)', { first: '伊', next: '核', senses: ['IR'] }),
    rule('side', `(?![${lexicon.noSides}])${A}方(?![便式案法向针形位才块能阵差圆程舱剂知可正]|面(?!临|对))`, {
      whole: true,
      next: '方',
    }),
    rule('chinese-abroad', '(?<![中新清年繁豪精升光才荣韶京])华(?=人(?!民|寿)|侨(?!城)|裔|商(?!报)|媒)', {
      first: '华',
      next: '人侨裔商媒',
      free: true,
    }),
    rule('towards-china', '(?<=[对在])华(?![东北中南西山夏盛沙润尔丽强为侨])', {
      first: '华',
      before: '对在',
      free: true,
    }),
    rule('stance-china', `(?<=[${china}])华(?![沙盛尔东北南西])`, { first: '华', before: china, free: true }),
    rule(
      'china-and-others',
      '(?<!今)中(?=外(?!围|部|文|语|科(?!技))|资|企|非(?:合作|关系|友好|各|双方|贸易|论坛|峰会|命运|在|经贸|人民))',
      { first: '中', next: '外资企非' },
    ),
    rule('post', `(?<=[${any}]|(?<![采走信暗家寻探拜来回上])访)${A}`, { before: `${any}访` }),
    rule('stance', `(?<=[${stance}])[美日俄朝韩英乌]`, { first: '美日俄朝韩英乌', before: stance }),
    rule('study', '(?<=留)[美日英德法俄韩澳]', { first: '美日英德法俄韩澳', before: '留' }),
    rule('towards', `(?<=[对在向])[美日俄韩]|(?<=[对在])${A}(?=${lexicon.dealings})|(?<=(?<![完健齐安])全)美`, {
      before: '对在向全',
    }),
    rule(
      'holder',
      `[美英法德俄日韩朝印澳加意以泰越菲墨埃葡](?=${lexicon.holders})|(?![${lexicon.noSides}])${A}(?=籍|裔|${lexicon.organs})`,
      { next: `籍裔${firsts(lexicon.holders)}${firsts(lexicon.organs)}` },
    ),
    rule('part', '[美意德法英俄印](?=[东西南北]部)', { first: '美意德法英俄印', next: '东西南北' }),
    rule('abroad', `[美英法德俄日韩加澳印意](?=[对在驻访来]华)`, {
      first: '美英法德俄日韩加澳印意',
      next: '对在驻访来',
    }),
    rule('russia', '俄', { first: '俄' }),
    rule(
      'headline',
      `(?<=^|[\\n：《“])[美日英法德韩印澳](?=将|拟|欲|称|宣布|否认|指控|呼吁|批准|拒绝|计划|考虑|警告|要求|誓言|敦促|与|同|对|加强|就)`,
      { first: '美日英法德韩印澳', before: '\n：《“' },
    ),
  ];
}
