import { FirstMatch, type Names } from '../text/first-match.js';
import { alternativesOf } from '../text/pattern.js';
import type { Span } from '../types.js';

/**
 * Names of epidemic diseases and their agents, as patterns over folded text, the longer before the shorter. Chinese
 * names stand apart because they need no word borders.
 */
const CHINESE = `
新型冠状病毒感染?的?肺炎
新型冠状病毒(?:感染)?
新冠(?:病毒)?(?:肺炎|感染)?
(?:CCP|中共)?冠状病毒(?:病)?(?:感染)?
新型?肺炎
不明原因(?:的)?(?:病毒性)?肺炎
(?<![A-Za-z])(?:COVID-?19|SARS-CoV-2|2019-nCoV|MERS|SARS)(?![A-Za-z])
中东呼吸综合征|非典型肺炎|非典
(?:人感染)?(?:高致病性)?(?:甲型)?H\\dN\\d{1,2}(?:型)?(?:禽流感|流感|亚型)?|(?:人感染)?(?:高致病性)?禽流感
甲型流感|甲流|乙流|流行性感冒|流感
埃博拉(?:病毒病|出血热|病毒)?
马尔堡(?:病毒病|出血热)?|拉沙热|裂谷热|黄热病|西尼罗热|基孔肯雅热|寨卡(?:病毒病?)?|登革热|登革出血热
霍乱|鼠疫|肺鼠疫|腺鼠疫|炭疽|猴痘|天花|麻疹|风疹|水痘|白喉|百日咳|脊髓灰质炎|小儿麻痹症|手足口病|诺如病毒
肠病毒(?:\\d{2}型|[A-D]?\\d{2})?|日本脑炎|退伍军人(?:病|症)|尼帕(?:病毒(?:病(?!例))?)?|亨德拉病毒(?:病(?!例))?|艾滋病(?:病毒)?|恙虫病|恙虫热|猩红热|军团菌?病|李斯特菌(?:病|症)?|沙门氏菌|流行性腮腺炎|腮腺炎|脑膜炎(?:球菌)?|汉坦病毒|肾综合征出血热|出血热|克里米亚-?刚果出血热|血吸虫病|鹦鹉热|类鼻疽|破伤风|梅毒|淋病|丙肝|乙肝|甲型肝炎|乙型肝炎|丙型肝炎|戊型肝炎|不明原因(?:儿童)?肝炎|轮状病毒|腺病毒|呼吸道合胞病毒|支原体肺炎|感染性腹泻|急性胃肠炎|麻风病?|黑热病|包虫病|钩端螺旋体病|莱姆病|红眼病|疱疹性咽峡炎|急性出血性结膜炎|拉沙热|鼠热\n疟疾|肺结核|结核病|伤寒|副伤寒|狂犬病|流行性脑脊髓膜炎|流脑|乙脑|流行性乙型脑炎|流行性出血热|布鲁氏菌病|布病|甲肝|戊肝|痢疾
`;

const ENGLISH = `
COVID[-\u2010\u2011 ]?19|COVID|SARS[- ]CoV[- ]?2|2019-nCoV|novel coronavirus(?: pneumonia| disease)?|coronavirus(?: disease)?
MERS(?:-CoV)?|Middle East respiratory syndrome|SARS|severe acute respiratory syndrome
Ebola(?: virus disease| haemorrhagic fever| hemorrhagic fever)?|EVD|EHF|Marburg(?: virus disease| haemorrhagic fever)?
(?:highly pathogenic |human |pandemic )?(?:avian |swine |seasonal )?influenza(?: A)?(?: ?\\(?H\\dN\\d{1,2}\\)?)?(?: \\d{4})?
(?:avian|bird|swine) flu|influenza-like illness|pandemic \\(H1N1\\) 2009|H\\dN\\d{1,2}(?: avian influenza)?
Crimean[- ]Congo ha?emorrhagic fever|CCHF|Rift Valley fever|Lassa fever|yellow fever|West Nile (?:virus|fever)
dengue(?: ha?emorrhagic)?(?: fever)?|chikungunya|Zika(?: virus)?|hantavirus(?: pulmonary syndrome)?|HPS|Oropouche
scarlet fever|whooping cough|HIV(?:/AIDS|-1)?|trachoma|salmonella|Nipah(?: virus)?|Hendra(?: virus)?|scrub typhus|typhus|tetanus|syphilis|gonorrh(?:o)?ea|leprosy|schistosomiasis|trypanosomiasis|sleeping sickness|Guinea worm(?: disease)?|dracunculiasis|melioidosis|psittacosis|Q fever|Lyme disease|chickenpox|varicella|scabies|campylobacter|cryptosporidiosis|hepatitis(?: [A-E](?![a-z]))?|legionella|cyclosporiasis|mycoplasma|adenovirus|rotavirus|respiratory syncytial virus|RSV|bronchiolitis|invasive group A streptococc(?:us|al)(?: disease)?|Candida auris|Chagas disease|echinococcosis|Kyasanur Forest disease|tick-borne encephalitis|St\\.? Louis encephalitis|Ross River(?: virus| fever)?|Buruli ulcer|yaws|swine fever|foodborne illness|food poisoning\ncholera|(?:bubonic |pneumonic )?plague|anthrax|glanders|monkeypox|mpox|smallpox|measles|rubella|mumps|diphtheria|pertussis
(?:wild )?poliovirus(?: type \\d)?|poliomyelitis|polio|acute flaccid paralysis|meningococcal(?: disease| meningitis)?|meningitis
malaria|tuberculosis|typhoid(?: fever)?|shigellosis|salmonellosis|E\\. coli|legionellosis|Legionnaires' disease|leptospirosis
rabies|leishmaniasis|tularemia|tularaemia|brucellosis|botulism|listeriosis|relapsing fever|norovirus
encephalitis|Japanese encephalitis|ha?emorrhagic fever|acute (?:watery )?diarrh(?:o)?ea(?:l syndrome)?|acute respiratory (?:syndrome|infection)s?
microcephaly|Guillain-Barr(?:e|\u00e9) syndrome|enterovirus(?: \\w\\d{1,2})?|hand, foot and mouth disease|variant Creutzfeldt-Jakob disease
`;

const source = (lines: string): string => lines.trim().split('\n').join('|');

/** Source of a pattern for a disease named in Chinese text. */
export const CHINESE_DISEASE: string = `(?:${source(CHINESE)})`;
/** Source of a pattern for a disease named in English text, to be matched without regard to case. */
export const ENGLISH_DISEASE: string = `\\b(?:${source(ENGLISH)})(?![a-z])`;

const patterns: { zh: RegExp | null; en: RegExp | null } = { zh: null, en: null };
/** A disease named in a text of that language, compiled once. */
export function diseasePattern(language: 'zh' | 'en'): RegExp {
  const pattern = patterns[language] ?? new RegExp(language === 'zh' ? CHINESE_DISEASE : ENGLISH_DISEASE, 'i');
  patterns[language] = pattern;
  return pattern;
}

const chinese = (): Names => ({ before: '', names: alternativesOf(source(CHINESE)), behind: '' });
const english = (): Names => ({ before: '\\b', names: alternativesOf(source(ENGLISH)), behind: '(?![a-z])' });

const first: { zh: FirstMatch | null; en: FirstMatch | null } = { zh: null, en: null };
/** Where the first disease is named in a text, by a name in its language, else by one in the other; or `null`. */
export function firstDisease(text: string, language: 'zh' | 'en'): Span | null {
  first[language] ??= new FirstMatch(
    `diseases.${language}`,
    language === 'zh' ? [chinese(), english()] : [english(), chinese()],
  );
  return first[language].find(text);
}

let alone: FirstMatch | null = null;
/** Where the first disease is named in English, as `ENGLISH_DISEASE` finds it; or `null`. */
export function englishDisease(text: string): Span | null {
  alone ??= new FirstMatch('diseases.english', [english()]);
  return alone.find(text);
}
