/** Names that taggers give to classes of words → those of Universal Dependencies. */

const jieba = `
n NOUN
nr PROPN
ns PROPN
nt PROPN
nz PROPN
nrt PROPN
nrfg PROPN
t NOUN
s NOUN
f NOUN
v VERB
vn NOUN
a ADJ
b ADJ
z ADJ
d ADV
m NUM
mq NUM
q NOUN
r PRON
p ADP
c CCONJ
u PART
y PART
e INTJ
o INTJ
g NOUN
h X
k X
i VERB
l VERB
j PROPN
x X
eng X
w PUNCT
`;

/** Of nodejieba: full names, and first letters for those that are not there. */
export const jiebaClasses: ReadonlyMap<string, string> = new Map(
  jieba.trim().split('\n').map((line) => line.split(' ') as [string, string]),
);

/** Of compromise, which gives a word several: the first that it has counts. */
export const compromiseClasses: readonly (readonly [string, string])[] = [
  ['Auxiliary', 'AUX'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['Pronoun', 'PRON'],
  ['Possessive', 'PRON'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
  ['ProperNoun', 'PROPN'],
  ['Value', 'NUM'],
  ['Verb', 'VERB'],
  ['Noun', 'NOUN'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Negative', 'PART'],
  ['Expression', 'INTJ'],
  ['QuestionWord', 'PRON'],
  ['Url', 'X'],
  ['Email', 'X'],
];
