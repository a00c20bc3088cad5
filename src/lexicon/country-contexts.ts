/** Words around English names of countries and places that change what they mean. Hand written, separated by spaces. */

/** Names of countries that towns, people and states share: what they are is for the document to say. */
export const homographs: string = `
Georgia Jordan Lebanon Malta Palestine Turkey Chad Jersey Guernsey Cuba Peru Panama Norway Poland Denmark Egypt Holland
Macedonia Grenada Trinidad Montserrat Switzerland Canadian
`;

/** Names of countries and demonyms that are first or family names as well. */
export const personalNames: string = `
Jordan Chad Georgia Israel Holland Ireland England French Jersey China India Kenya Cuba Egypt Trinidad Montserrat
Britain Brazil Germany Dane German English Irish Swede Finn Roman Dominica Malta Paris London Sydney Florence Victoria
Virginia Carolina Charlotte Austin Dallas Houston Denver Lincoln Washington Jackson Madison Hamilton Jefferson Monroe
`;

/** First names before which the word above is a family name: Andrew Jordan, Monica French. */
export const firstNames: string = `
Aaron Adam Alan Albert Alex Alexander Alice Alison Allison Amanda Amber Amy Andrea Andrew Andy Angela Ann Anna Anne Anthony Arthur Ashley
Barbara Ben Benjamin Beth Betty Beverly Bill Billy Bob Bobby Brad Bradley Brandon Brenda Brent Brian Bruce Bryan Carl Carol Carolyn
Catherine Cathy Charles Charlie Cheryl Chris Christian Christina Christine Christopher Cindy Claire Connie Craig Crystal Cynthia Dale Dan
Daniel Danielle Danny Dave David Dawn Deborah Debra Dennis Diana Diane Don Donald Donna Dorothy Doug Douglas Duane Dylan Earl Ed Eddie
Edward Eileen Elaine Elizabeth Ellen Emily Emma Eric Erin Ernest Eugene Evelyn Frances Francis Frank Fred Gail Gary Gene George Gerald
Gina Glen Glenn Gloria Gordon Grace Greg Gregory Hannah Harold Harry Heather Heidi Helen Henry Holly Howard Ian Jack Jackie Jacob
Jake James Jamie Jane Janet Janice Jason Jay Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerry Jesse Jessica Jill Jim Jimmy Joan Joanne Joe
John Johnny Jon Jonathan Jose Joseph Josh Joshua Joyce Juan Judith Judy Julia Julie Justin Karen Karl Kate Katherine Kathleen Kathy Katie
Keith Kelly Ken Kenneth Kevin Kim Kimberly Kristen Kyle Larry Laura Lauren Lawrence Lee Leon Leonard Leroy Leslie Lewis Linda Lisa Lori
Louis Louise Lucy Luke Lynn Marcus Margaret Maria Marie Marilyn Mark Martha Martin Mary Matt Matthew Megan Melissa Melvin Michael Michelle
Mike Mitchell Monica Montell Nancy Nathan Neil Nicholas Nick Nicole Norma Oliver Olivia Oscar Pam Pamela Pat Patricia Patrick Paul Paula
Peggy Peter Phil Philip Phillip Phyllis Rachel Ralph Ray Raymond Rebecca Rhonda Richard Rick Ricky Rita Rob Robert Roberta Robin Rodney
Roger Ron Ronald Rose Roy Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Shane Shannon Sharon Shawn Sheila Sherry
Shirley Simon Sophie Stacy Stanley Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Tammy Tara Ted Teresa Terry Theresa Thomas Tiffany
Tim Timothy Tina Todd Tom Tommy Tony Tracy Travis Troy Tyler Valerie Vernon Vicki Victor Vincent Wanda Warren Wayne Wendy William Willie
Zachary
`;

/** Before a personal name. */
export const honorifics: string = `
Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady Rev Sen Rep Gov Sgt Lt Capt Col Gen Cpl Pvt Det Officer Detective Sheriff Judge
Justice Councilman Councilwoman Councillor Cllr Coach Superintendent Deputy
`;

/** After the name of a country that is itself meant, though the word begins with a capital: Jordan Foreign Minister. */
export const offices: string = `
President Prime Minister Foreign Finance Health Defence Defense Interior Government Parliament Embassy Ambassador Consulate King Queen
Prince Army Navy Air Supreme National Central Federal Ministry Department Chamber Times Post Daily Red Olympic Open Cup Team Medical
`;

/** After a name that makes it the name of a street, school, county or the like. */
export const landmarks: string = `
Street St Avenue Ave Road Rd Lane Drive Boulevard Blvd Creek Township County Elementary Hills Heights Orchard Plaza Court Ridge Grove
Springs Falls Parkway Highway Turnpike Landing Meadows Woods Estates Mills Mill Trail Church Cemetery Speedway Middle High School Hall
Service Hospital Playground Crossing Borough Parish Library
`;

/** After the name of a town, not of a country: Palestine police, a Lebanon woman. */
export const local: string = `
man woman resident residents police couple teen teenager mother father native boy girl family residence mayor elementary school schools
students motorcyclist firefighters councilman councilwoman borough city recycling driver
`;

/** Heads of the names of companies and associations in which an adjective says little of a country: American Heart Association. */
export const associations: string = `
Airlines Airways Association Society Board Legion Institute College Academy Idol Express Diabetes Cancer Heart Medical Bar
Psychological Psychiatric Cross International Telephone Standard Chemical Physical Express Bankers Library Humane Lung
`;

/** Units of money: 40 US dollars, Swiss francs. */
export const currencies: string = `
dollar dollars franc francs pound pounds rupee rupees peso pesos krona kronor krone kroner kronur yuan yen won rand lira ruble rubles
rouble roubles dinar dinars rial rials riyal riyals shilling shillings dirham dirhams euro euros real reais cedi naira zloty forint
sterling currency baht ringgit Dollar Dollars
`;

/** Before the name of a language. */
export const speaking: string = `
speak speaks spoke spoken speaking fluent learn learns learned learning studied translated teach teaches taught
`;

/** After the name of a language. */
export const languageNouns: string = `
language languages speaker speakers speaking translation translations subtitles version versions alphabet dictionary literature lessons
class classes teacher vocabulary grammar dialect interpreter interpreters translator translators
`;

/** Languages that are no demonym, or stand in lists of languages more often: what stands beside them is a language too. */
export const languages: string = `
English Mandarin Cantonese Arabic Hindi Urdu Bengali Tamil Telugu Farsi Persian Dari Pashto Swahili Hebrew Latin Tagalog Catalan Basque Punjabi
Gujarati Kurdish Creole Malay Khmer Bahasa Fijian Yiddish Amharic Tigrinya Hausa Yoruba Igbo Zulu Xhosa Afrikaans Esperanto Deutsch Francais
Español Espanol Italiano Portugues Gaelic Hmong Putonghua
`;
