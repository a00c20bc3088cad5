/** Abbreviations that a full stop belongs to, by what may follow it; lower case, without the last full stop. */

/** Before a name or a number the sentence goes on, always. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof gen sen rep gov lt col capt cmdr maj sgt adm rev hon pres supt messrs mme mlle st mt ft vs fig figs
eq sec ch vol pp ed eds al viz cf approx incl est dept univ assn bros nos art para ph.d md`.split(/\s+/),
);

/** Before a number the sentence goes on: No. 5, Jan. 3, Art. 2. */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  'no nos jan feb mar apr jun jul aug sep sept oct nov dec fig figs tel ext p pp vol art sec ch para tab table'.split(' '),
);

/** May end a sentence or not: it ends when a word follows that begins sentences. */
export const openAbbreviations: ReadonlySet<string> = new Set(
  `u.s u.k u.n e.u d.c a.m p.m inc ltd co corp llc jr sr etc e.g i.e ave blvd rd calif fla ill mass mich minn pa tenn tex va
wash wis ariz ark colo conn ga ind kan ky la md mo mont neb nev okla ore wyo u.s.a p.s r.o.k d.p.r.k ph.d b.c`.split(/\s+/),
);

/** Words that begin a sentence more often than they go on with a name. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  `The A An In On At It He She They We I You This That These Those There Here But And Or So If As When While After Before
Since For From By To Of With Under According However Meanwhile Also More Most Some Many All No Not One Two Three Its His Her
Their Our What Who How Why Where Both Each Last Earlier Another Although Because During Despite Officials Health`.split(/\s+/),
);

/** After a quotation the sentence goes on with one of these: “你好吗？”他问。 */
export const sayingVerbs = '(?:[他她我][们們]?|[\\u4e00-\\u9fff]{0,4})(?:[说說问問喊称稱叫]|(?<!知)道|表示|指出|回答|[写寫]道)';

/** Function words of other languages in Latin script: a sentence full of them is not English. */
export const foreignWords: ReadonlySet<string> = new Set(
  `de la le les des du et est que qui pour dans sur avec une aux der die das und ist von mit den dem ein eine auf für nicht el
los las del en por para con una como más y di il che per della dei nel gli sono è do da em os não com uma dos van het een voor
op zijn med och att som av på er og til ikke ja on ei że się na jest dan yang ini untuk dengan`.split(/\s+/),
);
