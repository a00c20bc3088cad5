import { anyOf } from '../text/pattern.js';

/** Words of which the names of telephone lines are made. `(s)`: matches small letters, and takes half as long to compile so. */
interface LabelPatterns {
  /** Words of a Chinese clause that lead over to the name of the line: `也可拨打…`. */
  readonly leading: RegExp;
  /** A word of such a name. */
  readonly calling: RegExp;
  /** The name of a line in Chinese, up to its last word. */
  readonly noun: RegExp;
  /** (s) English words that name no line: `call`, `contact us`. */
  readonly generic: RegExp;
  /** (s) `for general advice`, `If you have questions about …`; group 1 is the purpose. */
  readonly purpose: RegExp;
  /** `National Coronavirus Helpline` at the end of the text before a number. */
  readonly nounEnglish: RegExp;
  /** The word for the means at the end of an English label: `Tel`, `Fax`. */
  readonly means: RegExp;
  /** (s) Words that make what stands before it part of the label: `Main Office Phone`. */
  readonly describing: RegExp;
  /** (s) Right behind a number; the group is the name. */
  readonly after: RegExp;
  /** `需要社区支持的任何人都可以拨打`; group 1 is the need. */
  readonly need: RegExp;
  /** (s) A heading above a number, on a line of its own. */
  readonly heading: RegExp;
}

const { raw } = String;

const NOUNS = anyOf(raw`
  电 {0,4}话|热线|专线|手 {0,4}机|传 {0,4}真|联系方式|联系人|咨询|客服|座机|总机|固话|值班室|总台|前台|预约
  举报|投诉|急救|援助|救助|求助|报警|平台|窗口|办公室|Tel|TEL|Fax|FAX|Phone
`);

const LEADING_ZH = anyOf(raw`
  拨打|致电|请拨|打通|打给|呼叫|直拨|联系(?!电话|方式|人|手机)|通过|可拨|拨通|请电|来电(?!咨询)|开通|设立|开设|公布
`);

const GENERIC_BEFORE = anyOf('please|or|and|also|you can|may|to|by|for more|for');
const GENERIC_AFTER = anyOf('us|me|them|at|on|to|the|our|now|this|number|telephone|by|calling');

/** What one has, or wants, when calling: the words before it, beside it, its nouns, what it is about, and what may follow. */
const AIM_BEFORE = anyOf(raw`
  for|about|regarding|concerning|with|have|any|get|give|offers?|provides?|obtain|need|seek|seeking|want
  in an?|in case of(?: an?)?
`);
const AIM_KIND = anyOf(raw`
  general|more|further|additional|business|medical|health|legal|travel|other|urgent|non-urgent|media|press|the|your
`);
const AIM = anyOf(raw`
  questions?|information|advice|help|inquir(?:y|ies)|enquir(?:y|ies)|details|assistance|support|comments?
  emergenc(?:y|ies)|appointments?|bookings?|reservations?|complaints?|tickets?
`);
const AIM_ABOUT = raw`(?: (?:or|and|about|on|regarding|with|for|of|in|to)(?: (?!call|contact|please|dial|is|are|was|were)[A-Za-z0-9()’'-]+){1,6}){0,2}`;
const AIM_END = raw`[,.:;)]| (?:is|are|was|were|please|call|contact|dial|by|if|you|at|on|may|can|should|to)\b|\s*$`;

/** The name of a line in English: words of its name, the noun, and what may stand between the name and the number. */
const LINE_WORD = anyOf(raw`
  [A-Z][A-Za-z0-9’'&/-]*|COVID-19|24[- /]?(?:7|hours?|h)|toll[- ]free|general|local|medical|consular|service
  customer|emergency|health|mental|support|advice|public|information|free|nationwide|statewide|national|foreign
  crisis|visa|main|press|media|office|duty|help|of|for|and|the|non-emergency
`);
const LINE = anyOf(raw`
  [Hh]ot ?[Ll]ines?|HOTLINE|[Hh]elp ?[Ll]ines?|[Hh]elp ?[Dd]esk|[Ii]nfo ?[Ll]ine|[Ll]ines?|[Ss]witchboard
  [Cc]ent(?:er|re)s?|[Dd]esk|[Tt]oll[- ]?[Ff]ree|TEL|T[Ee][Ll](?:ephone)?(?:\/F[Aa][Xx])?|[Pp]hones?|F[Aa][Xx]
  [Mm]obile|[Cc]ell|[Oo]ffice|[Ss]ection
`);
const LINE_AFTER = anyOf(raw`
  number|no|is|at|on|available|open|daily|call|by|calling|dial|us|now|the|to|via|in|English|of
`);
const LINE_HOURS = raw`(?:24\/7|[\d\s-]*hours?[^A-Za-z]*(?:a day)?)?`;

const DESCRIBING = anyOf(raw`
  office|department|dept|division|desk|line|service|toll|free|advisory|media|press|emergency|customer|sales|support
  general|direct|business|main|home|work|contact|information|inquir|enquir|help|hot|after|hours|clinic|hospital
  center|centre|section|unit|day|night|duty|health|order|ticket|box|public|visa|consular|and|or|\/|&
`);

const BEHIND_ZH = raw`((?:[\u3400-\u9fff]{0,10}?)(?:热线|专线|电话|平台|急救|报警))`;
const BEHIND_EN = raw`(phone|toll[- ]?free|office|mobile|fax|cell|direct|hotline|helpline)\b(?! ?[:：.])`;
const BEHIND_AIM = raw`((?:general |more |any |further )?(?:questions?|information|advice|help|inquiries|enquiries|assistance|support)[^.,;\n]{0,40})`;

const HEADING = anyOf(raw`
  hot ?lines?|help ?lines?|questions|inquiries|enquiries|contacts?|phone|telephone|support line
  热线|电话|咨询|专线|联系方式|捐赠信息|联系信息
`);

let patterns: LabelPatterns | null = null;

export function labelPatterns(): LabelPatterns {
  patterns ??= {
    leading: new RegExp(`^(?:.*${LEADING_ZH}[了过]?|(?:或者?|也可|亦可|及|和|以及|可|请)+)(?=.)`),
    calling: new RegExp(NOUNS),
    noun: new RegExp(
      raw`(?:[^:：]{0,30}[:：] {0,2})?.{0,32}${NOUNS}(?:号码?)?(?=[^\u3400-\u9fff]*$|[^:：]{0,16}[:：]? *$)`,
    ),
    generic: new RegExp(
      `^(?:${GENERIC_BEFORE} )*(?:call|contact|phone|ring|dial|text|reach|calling|at|on)(?: ${GENERIC_AFTER})*$`,
    ),
    purpose: new RegExp(`(?:${AIM_BEFORE} |^)((?:${AIM_KIND} ){0,2}${AIM}${AIM_ABOUT})(?=${AIM_END})`.toLowerCase(), 'g'),
    nounEnglish: new RegExp(
      [
        '(?:(?<![A-Za-z])|(?<=[a-z])(?=Tel|TEL))(?!(?:of|the|for|and|help|of the|for the|and the) )',
        raw`(?:${LINE_WORD}[ -]){0,7}${LINE}\b(?: numbers?)?`,
        raw`(?=\.?[^A-Za-z]*(?:${LINE_AFTER}\b\.?[^A-Za-z]*){0,4}${LINE_HOURS}\W*$)`,
      ].join(''),
    ),
    means: /(?<![A-Za-z])(?:tel(?:ephone)?|phone|ph|fax|facsimile|mobile|cell)(?: (?:no\.?|numbers?))?\.?$/i,
    describing: new RegExp(raw`^\W*$|${DESCRIBING} ?$`),
    after: new RegExp(
      raw`^[”"」』)） ,-]{0,3}(?:${BEHIND_ZH}|${BEHIND_EN})|^[^.;\n]{0,60}? (?:with|for) ${BEHIND_AIM}`,
    ),
    need: /(?:如果?[您你]?(?:需要|有|遇到?|对)|需要|若有)([^，,。；;]{2,24}?)(?:的|，|,|请|可|时|欢迎)/,
    heading: new RegExp(`^(?:.{0,40}${HEADING})[?:：]?$`),
  };
  return patterns;
}
