/** Regions and usual names of cities that the generated tables lack. Hand written. Alpha-2 code, then `name` or `name=English name`. */
export const placesMore: string = `
CN|Inner Mongolia|Tibet|Macau Peninsula|Pudong|Shenzhen|Peking=Beijing|Canton=Guangzhou|Hong Kong Island|西藏自治区=Tibet|新疆=Xinjiang|内蒙=Inner Mongolia
GB|England|Northern Irish=Northern Ireland|N. Ireland=Northern Ireland|N Ireland=Northern Ireland|Scotland|Wales|Northern Ireland|Yorkshire|Cornwall|Kent|Essex|Sussex|Surrey|Norfolk|Suffolk|Lancashire|Devon|Dorset|Somerset|Oxfordshire|Cambridgeshire|Hampshire|Hertfordshire|Scottish=Scotland|Welsh=Wales|Belfast|Oxford|Cambridge|Cardiff
US|Washington DC=Washington, D.C.|Washington D.C.=Washington, D.C.|Washington, DC=Washington, D.C.|New York City|Los Angeles|San Francisco|Manhattan|Brooklyn|Queens, New York=New York|Long Island|Silicon Valley|Hollywood|Las Vegas|New Orleans|St Louis=St. Louis|Guam Island|Capitol Hill=Washington, D.C.|California|Southern California=California|Northern California=California|Texas|New Mexico|New Jersey|Hawaii|Alaska
PS|West Bank|Gaza|Gaza Strip|Gaza City|Ramallah|East Jerusalem|Jenin|Nablus|Hebron|Rafah|Khan Younis|Khan Yunis
GE|Abkhazia|South Ossetia|Tbilisi
UA|Crimea|Donbas|Donbass|Kiev=Kyiv|Kharkov=Kharkiv|Lvov=Lviv|Odessa=Odesa|Mariupol
SI|Maribor
RU|Chechnya|Siberia|St. Petersburg=Saint Petersburg|St Petersburg=Saint Petersburg|Dagestan|Moscow|Sakhalin|Vladivostok
SY|Aleppo|Idlib|Afrin|Raqqa|Damascus|Homs|Deir ez-Zor
IQ|Mosul|Basra|Fallujah|Kirkuk|Anbar|Erbil
SD|Darfur|Kordofan|Khartoum
ET|Tigray|Amhara|Oromia
CD|North Kivu|South Kivu|Ituri|Katanga|Kinshasa|Equateur
TR|Istanbul|Anatolia|Ankara|Izmir
IN|Bombay=Mumbai|Calcutta=Kolkata|Madras=Chennai|Bangalore=Bengaluru|Bengaluru|New Delhi|Kashmir|Goa
MM|Rangoon=Yangon|Yangon|Naypyidaw|Rakhine|Mandalay
VN|Saigon=Ho Chi Minh City|Ho Chi Minh City|Hanoi|Da Nang
KH|Phnom Penh|Siem Reap|Sihanoukville
TH|Chiang Mai|Phuket|Pattaya
ID|Bali|Java|Sumatra|Sulawesi|Aceh|Borneo
MY|Sabah|Sarawak|Penang|Johor|Malacca
ES|Catalonia|Basque Country|Andalusia|Canary Islands|Galicia|Ibiza|Majorca|Mallorca
IT|Sicily|Sardinia|Tuscany|Lombardy|Veneto|Naples|Milan|Turin|Florence|Venice|Genoa
FR|Normandy|Brittany|Provence|Corsica|Alsace|Lorraine|Burgundy|Versailles
DE|Bavaria|Saxony|Hesse|Cologne|Munich|Nuremberg|Frankfurt|Hanover=Hannover
CH|Geneva|Zurich=Zürich|Basel|Lausanne|Davos
BE|Antwerp|Ghent|Bruges|Flanders|Wallonia|Brussels
NL|The Hague|Rotterdam|Amsterdam|Utrecht|Hague=The Hague
PL|Krakow=Kraków|Gdansk=Gdańsk|Warsaw
PT|Lisbon|Porto|Madeira|Azores
GR|Crete|Thessaloniki|Athens
CY|Nicosia|Limassol
IL|Jerusalem|Tel Aviv|Haifa|Golan Heights
EG|Sinai|Cairo|Alexandria|Suez
SA|Mecca|Medina|Jeddah|Riyadh
IR|Tehran|Teheran=Tehran|Isfahan|Qom
AF|Kandahar|Helmand|Kabul|Herat
PK|Punjab|Sindh|Balochistan|Khyber Pakhtunkhwa|Karachi|Lahore
JP|Hokkaido|Okinawa|Kyushu|Honshu|Shikoku|Fukushima|Kyoto|Osaka|Tokyo
KR|Jeju|Seoul|Busan|Pusan=Busan|Incheon|Daegu
KP|Pyongyang
TW|Taipei|Kaohsiung|Taichung|Tainan|Hsinchu|Keelung
MX|Cancun=Cancún|Acapulco|Yucatan=Yucatán|Oaxaca|Chihuahua|Sonora|Sinaloa|Tijuana|Veracruz
BR|Rio=Rio de Janeiro|Sao Paulo=São Paulo|Amazonas
CA|Newfoundland|Labrador|Ontario|Quebec|Québec=Quebec|Montreal|Vancouver Island|Toronto|Ottawa
AU|Tasmania|Queensland|Canberra|Sydney
NZ|North Island|South Island|Auckland|Wellington|Christchurch
ZA|Gauteng|KwaZulu-Natal|Western Cape|Eastern Cape|Soweto|Johannesburg|Cape Town
NG|Lagos|Kano|Borno|Abuja
KE|Nairobi|Mombasa
TZ|Zanzibar
MN|Ulaanbaatar
KZ|Astana|Almaty
BD|Cox's Bazar|Chittagong
LK|Jaffna|Colombo
IE|Dublin|Cork City|Galway
DK|Copenhagen|Jutland
UZ|Samarkand|Tashkent
`;
