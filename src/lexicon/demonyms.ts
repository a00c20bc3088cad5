/**
 * English demonyms and adjectives. Hand written. Alpha-2 codes (the likeliest first), then the words; the plural in -s of
 * those that can have one (not -ese, -ish, -ss, -ch, -s, -men) is formed on loading. `=` marks a word that has none.
 */
export const demonyms: string = `
AD|Andorran
AE|Emirati|Emirian
AF|Afghan|Afghani
AG|Antiguan|Barbudan
AI|Anguillan
AL|Albanian
AM|Armenian
AO|Angolan
AR|Argentine|Argentinian|Argentinean
AT|Austrian
AU|Australian|Aussie
AW|Aruban
AZ|Azerbaijani|Azeri
BA|Bosnian|Herzegovinian
BB|Barbadian|Bajan
BD|Bangladeshi
BE|Belgian
BF|Burkinabe|Burkinabé|Burkinabè
BG|Bulgarian
BH|Bahraini
BI|Burundian
BJ|Beninese|Beninois
BM|Bermudian|Bermudan
BN|Bruneian
BO|Bolivian
BR|Brazilian
BS|Bahamian
BT|Bhutanese
BW|Motswana|Batswana|Botswanan
BY|Belarusian|Belarussian|Byelorussian
BZ|Belizean
CA|Canadian
CD,CG|Congolese
CF|Central African=
CH|Swiss
CI|Ivorian|Ivoirian|Ivory Coaster
CL|Chilean
CM|Cameroonian
CN|Chinese|Sino=
CO|Colombian
CR|Costa Rican
CU|Cuban
CV|Cape Verdean|Cabo Verdean
CY|Cypriot|Greek Cypriot|Turkish Cypriot
CZ|Czech
DE|German|East German|West German
DJ|Djiboutian
DK|Danish|Dane
DO,DM|Dominican
DZ|Algerian
EC|Ecuadorian|Ecuadoran|Ecuadorean
EE|Estonian
EG|Egyptian
EH|Sahrawi|Western Saharan
ER|Eritrean
ES|Spanish|Spaniard
ET|Ethiopian
FI|Finnish|Finns=
FJ|Fijian
FM|Micronesian
FO|Faroese
FR|French|Frenchman=|Frenchmen=|Frenchwoman=|Frenchwomen=
GA|Gabonese
GB|British|Briton|Brit|Britisher
GD|Grenadian
GE|Georgian
GH|Ghanaian|Ghanian
GI|Gibraltarian
GL|Greenlandic|Greenlander
GM|Gambian
GN|Guinean
GQ|Equatorial Guinean|Equatoguinean
GR|Greek
GT|Guatemalan
GU|Guamanian
GW|Bissau-Guinean|Guinea-Bissauan
GY|Guyanese
HK|Hong Konger|Hongkonger
HN|Honduran
HR|Croatian|Croat
HT|Haitian
HU|Hungarian
ID|Indonesian
IE|Irish|Irishman=|Irishmen=|Irishwoman=|Irishwomen=
IL|Israeli
IN|Indian
IQ|Iraqi
IR|Iranian
IS|Icelandic|Icelander
IT|Italian
JM|Jamaican
JO|Jordanian
JP|Japanese
KE|Kenyan
KG|Kyrgyz=|Kyrgyzstani|Kirghiz=
KH|Cambodian
KI|I-Kiribati=
KM|Comorian|Comoran
KN|Kittitian|Nevisian
KP|North Korean
KR|South Korean|Korean
KW|Kuwaiti
KZ|Kazakh|Kazakhstani
LA|Laotian|Lao=
LB|Lebanese
LC|Saint Lucian|St. Lucian|St Lucian
LI|Liechtensteiner
LK|Sri Lankan
LR|Liberian
LS|Basotho|Mosotho
LT|Lithuanian
LU|Luxembourger|Luxembourgish
LV|Latvian
LY|Libyan
MA|Moroccan
MC|Monegasque|Monacan
MD|Moldovan|Moldavian
ME|Montenegrin
MG|Malagasy|Madagascan
MH|Marshallese
MK|Macedonian|North Macedonian
ML|Malian
MM|Burmese
MN|Mongolian
MO|Macanese
MR|Mauritanian
MT|Maltese
MU|Mauritian
MV|Maldivian
MW|Malawian
MX|Mexican
MY|Malaysian
MZ|Mozambican
NA|Namibian
NC|New Caledonian
NE|Nigerien
NG|Nigerian
NI|Nicaraguan
NL|Dutch|Dutchman=|Dutchmen=|Dutchwoman=
NO|Norwegian
NP|Nepalese|Nepali
NR|Nauruan
NZ|New Zealander|Kiwis=
OM|Omani
PA|Panamanian
PE|Peruvian
PG|Papua New Guinean
PH|Filipino|Filipina|Philippine
PK|Pakistani
PL|Polish|Poles=
PR|Puerto Rican
PS|Palestinian
PT|Portuguese
PW|Palauan
PY|Paraguayan
QA|Qatari
RO|Romanian|Rumanian
RS|Serbian|Serb
RU|Russian
RW|Rwandan|Rwandese
SA|Saudi|Saudi Arabian
SB|Solomon Islander
SC|Seychellois
SD|Sudanese
SE|Swedish|Swede
SG|Singaporean
SI|Slovenian|Slovene
SK|Slovak|Slovakian
SL|Sierra Leonean|Sierra Leonian
SM|Sammarinese
SN|Senegalese
SO|Somali|Somalian
SR|Surinamese
SS|South Sudanese
ST|São Toméan|Sao Tomean
SV|Salvadoran|Salvadorian|Salvadorean
SY|Syrian
SZ|Swazi
TD|Chadian
TG|Togolese
TH|Thai
TJ|Tajik|Tajikistani
TL|Timorese|East Timorese
TM|Turkmen=|Turkmenistani
TN|Tunisian
TO|Tongan
TR|Turkish|Turk
TT|Trinidadian|Tobagonian|Trini
TV|Tuvaluan
TW|Taiwanese
TZ|Tanzanian
UA|Ukrainian
UG|Ugandan
US|American
UY|Uruguayan
UZ|Uzbek|Uzbekistani
VC|Vincentian
VE|Venezuelan
VN|Vietnamese
VU|Ni-Vanuatu=
WS|Samoan
XK|Kosovar|Kosovan
YE|Yemeni|Yemenite
ZA|South African
ZM|Zambian
ZW|Zimbabwean
`;
