/**
 * Holidays, one a line: key = when = names (lower case; ' may be left out in a text, a space may be a hyphen).
 * When: `05-01` a day; `5 2 sun` the second Sunday of May, `5 -1 mon` the last Monday; `easter-2`, `orthodox+1` days from
 * Easter of either church; `chinese 8 15`, `islamic 10 1`, `hebrew tishri 10` days of other calendars (Jewish days begin the
 * evening before); `hindu 6 25` the lunar day of an Indian month (1 Chaitra, days 1 to 15 waxing, 16 to 30 waning);
 * `term 15` degrees of the sun; `of key+4` days from another one; `rule name` by code; a time of day tells which civil day a lunar day falls
 * on; then `for 3` its length in days (`for dog-days`: to the end of the last ten of them).
 */
export const holidayTable = `
new-year = 01-01 = new year's day|new years day|new year day|new year's|new year|yuandan|元旦|元旦节|新年|阳历新年|公历新年|新历新年
new-year-eve = 12-31 = new year's eve|new years eve|new year eve|nye|跨年夜|新年前夕
epiphany = 01-06 = epiphany|three kings' day|主显节
orthodox-christmas = 01-07 = orthodox christmas day|orthodox christmas|东正教圣诞节|东正教圣诞
orthodox-new-year = 01-14 = orthodox new year|东正教新年
mlk = 1 3 mon = mlk day|martin luther king day|martin luther kings day|martin luther king jr day|martin luther king jr. day|martin luther king's day|civil rights day|idaho human rights day|马丁路德金日|马丁路德金纪念日
republic-day-india = 01-26 = republic day of india|indian republic day
australia-day = 01-26 = australia day|澳大利亚国庆日
holocaust-day-international = 01-27 = international holocaust remembrance day
groundhog = 02-02 = groundhog day|groundhogs day|groundhog's day|土拨鼠日
lincoln = 02-12 = lincoln birthday|lincoln's birthday|abraham lincoln's birthday|林肯诞辰纪念日
valentine = 02-14 = valentine's day|valentines day|valentine day|saint valentine's day|情人节|西洋情人节|圣瓦伦丁节
presidents = 2 3 mon = presidents day|presidents' day|president's day|washington's birthday|总统日
womens = 03-08 = international women's day|women's day|womens day|妇女节|三八妇女节|国际妇女节|国际劳动妇女节|三八节|女神节
girls = 03-07 = 女生节
arbor-china = 03-12 = 植树节
pi = 03-14 = pi day|白色情人节|white day
consumer = 03-15 = world consumer rights day|三一五|三·一五|消费者权益日|国际消费者权益日|世界消费者权益日
patrick = 03-17 = st patrick's day|st. patrick's day|saint patrick's day|saint patricks day|st patricks day|st. patricks day|圣帕特里克节
world-water = 03-22 = world water day|世界水日
earth-hour = 3 -1 sat = earth hour|地球一小时
april-fools = 04-01 = april fool's day|april fools day|april fools' day|april fool's|april fools|all fools' day|愚人节|万愚节
world-health = 04-07 = world health day|世界卫生日
sibling = 04-10 = national sibling day|national siblings day|siblings day
tax = rule tax = tax day|报税日
emancipation = rule emancipation = emancipation day
earth-day = 04-22 = earth day|世界地球日|地球日
administrative = rule administrative = administrative professionals' day|administrative professionals day|administrative professional day|administrative professional's day|secretaries day|secretaries' day|secretary's day|admins day|行政助理日|秘书节|行政专业人员日
youth-service = 4 -1 fri for 3 = national youth service day|global youth service day|gysd|全球青年服务日
anzac = 04-25 = anzac day|澳新军团日
kings-day = rule kings-day = king's day|koningsdag|荷兰国王节|国王节
labour-day = 05-01 = labour day|international workers' day|international workers day|international labour day|may day|劳动节|国际劳动节|五一|五一劳动节|五一国际劳动节|五一节
loyalty = 05-01 = loyalty day
lei = 05-01 = lei day
cinco = 05-05 = cinco de mayo|五月五日节
youth-china = 05-04 = 青年节|五四青年节|五四
nurses = 05-12 = international nurses day|护士节|国际护士节
mothers = 5 2 sun = mother's day|mothers day|mothers' day|母亲节
ems = 5 3 sun for 7 = ems week|emergency medical services week
military-spouse = of mothers-2 = military spouse day|military spouses day
memorial = 5 -1 mon = memorial day|decoration day|阵亡将士纪念日
children = 06-01 = children's day|international children's day|儿童节|国际儿童节|六一儿童节|六一
fathers = 6 3 sun = father's day|fathers day|fathers' day|父亲节
juneteenth = 06-19 = juneteenth|juneteenth day
canada-day = 07-01 = canada day|加拿大国庆日
party-founding = 07-01 = 建党节|七一建党节|中国共产党诞生纪念日
hong-kong-return = 07-01 = 香港回归纪念日|香港特别行政区成立纪念日
independence = 07-04 = independence day|us independence day|fourth of july holiday|july 4th holiday|美国独立日|美国国庆日
bastille = 07-14 = bastille day|法国国庆日
parents = 7 4 sun = parents' day|parents day|national parents day
army-china = 08-01 = 建军节|八一建军节|八一
friendship = 8 1 sun = friendship day
indian-independence = 08-15 = indian independence day|independence day of india
labor-day = 9 1 mon = labor day|美国劳动节
labor-day-weekend = of labor-day-2 for 3 = labor day weekend
grandparents = of labor-day+6 = national grandparents day|grandparents day|national grandparents' day
teachers = 09-10 = 教师节
patriot = 09-11 = patriot day
peace = 09-21 = international day of peace
national-day = 10-01 = 国庆|国庆节|十一国庆节|中国国庆节|十一黄金周|十一长假|十一假期|十一期间
columbus = 10 2 mon = columbus day|indigenous peoples' day|indigenous people's day|canadian thanksgiving|canadian thanksgiving day|哥伦布日|哥伦布纪念日|加拿大感恩节
double-tenth = 10-10 = 双十节|双十国庆
boss = rule boss = boss's day|boss day|bosses' day|bosses day|boss's|national boss day|national boss's day|老板节|老板日|上司节
halloween = 10-31 = halloween|hallowe'en|halloween day|all hallows' eve|万圣节|万圣夜|万圣节前夜|鬼节
halloween-weekend = rule halloween-weekend for 2 = halloween weekend|weekend of halloween
all-saints = 11-01 = all saints' day|all saints day|诸圣节|诸圣日
all-souls = 11-02 = all souls' day|all souls day|诸灵节|追思节
vegan = 11-01 = world vegan day|international vegan day|世界素食日|国际素食日
guy-fawkes = 11-05 = guy fawkes night|guy fawkes day|bonfire night
singles = 11-11 = singles' day|singles day|光棍节|双十一|双11
veterans = 11-11 = veterans day|veterans' day|veteran's day|armistice day|退伍军人节|老兵节
remembrance = 11-11 = remembrance day|国殇纪念日
thanksgiving = 11 4 thu = thanksgiving day|thanksgiving|thanks giving day|thanks giving|turkey day|感恩节
thanksgiving-weekend = of thanksgiving for 4 = thanksgiving weekend|weekend of thanksgiving
black-friday = of thanksgiving+1 = black friday|黑色星期五购物节
cyber-monday = of thanksgiving+4 = cyber monday|网购星期一
giving-tuesday = of thanksgiving+5 = giving tuesday
world-aids = 12-01 = world aids day|世界艾滋病日
human-rights = 12-10 = human rights day
macau-return = 12-20 = 澳门回归纪念日|澳门回归日
christmas-eve = 12-24 = christmas eve|christmas's eve|xmas eve|平安夜|圣诞夜|圣诞前夕
christmas = 12-25 = christmas day|christmas|xmas|xmas day|圣诞|圣诞节|耶诞节|圣诞日
boxing-day = 12-26 = boxing day|节礼日
dst-start = 3 2 sun = daylight saving start day|daylight savings start day|daylight saving start|daylight savings start|start of daylight saving time
dst-end = 11 1 sun = daylight saving end day|daylight savings end day|daylight saving end|daylight savings end|end of daylight saving time
inauguration = 01-20 = inauguration day
super-tuesday = rule super-tuesday = super tuesday|super tue|super tue.|超级星期二
mini-tuesday = rule mini-tuesday = mini tuesday|mini - tuesday
super-duper = rule super-duper = super duper tuesday|giga tuesday|tsunami tuesday
easter = easter = easter sunday|easter day|easter|复活节|主复活日|复活主日|耶稣复活日|耶稣复活节
ash-wednesday = easter-46 = ash wednesday|carnival|圣灰星期三|圣灰日|圣灰节|大斋首日|涂灰日|灰日
shrove-monday = easter-48 = shrove monday|rose monday
shrove-tuesday = easter-47 = shrove tuesday|mardi gras|pancake day|pancake tuesday|fat tuesday|忏悔节|忏悔星期二|忏悔火曜日|油腻星期二
lent = easter-46 for 46 = lent|大斋期|大斋节|大斋|预苦期
palm-sunday = easter-7 = palm sunday|branch sunday|圣枝主日|棕枝主日|圣树主日|棕榈主日|基督苦难主日
maundy-thursday = easter-3 = maundy thursday|holy thursday|covenant thursday|covenant thu|thursday of mysteries|thu of mysteries|great thursday|濯足节|神圣星期四|圣周星期四|圣周四|设立圣餐日|濯足星期四
good-friday = easter-2 = good friday|holy friday|great friday|black friday of easter|耶稣受难日|耶稣受难节|主受难日|主受难节|受难日|受难节|圣周五|沈默周五|沉默周五|圣星期五
holy-saturday = easter-1 = holy saturday|black saturday|easter eve|神圣周六|圣周六|耶稣受难日翌日|主受难节翌日|主受难日翌日|受难节翌日|受难日翌日|复活节前夜
easter-monday = easter+1 = easter monday|easter mon|复活节星期一
ascension = easter+39 = ascension day|ascension thursday|feast of the ascension|耶稣升天节|升天节|耶稣升天日|主升天日
pentecost = easter+49 = pentecost|whit sunday|white sunday|whitsunday|whitsun|圣灵降临日|圣灵降临节|五旬节|降临节
whit-monday = easter+50 = whit monday|pentecost monday|monday of the holy spirit|monday of the spirit|圣灵节|圣灵节庆日
trinity = easter+56 = trinity sunday|圣三主日|圣三节|三一主日|天主三一主日|圣三一主日
corpus-christi = easter+60 = corpus christi|feast of corpus christi|基督圣体节|圣体节|基督圣体圣血节|基督圣体圣血瞻礼
orthodox-easter = orthodox = orthodox easter sunday|orthodox easter day|orthodox easter|pascha|东正教复活节|东正教复活日
orthodox-easter-monday = orthodox+1 = orthodox easter monday|东正教复活节星期一
orthodox-good-friday = orthodox-2 = orthodox good friday|orthodox great friday|orthodox holy friday|东正教耶稣受难日|东正教受难节|东正教圣周五|东正教受难日|东正教主受难日|东正教耶稣受难节|东正教主受难节
orthodox-holy-saturday = orthodox-1 = orthodox holy saturday|orthodox great saturday|东正教耶稣受难日翌日|东正教受难节翌日|东正教圣周六|东正教主受难节翌日
orthodox-palm-sunday = orthodox-7 = orthodox palm sunday|orthodox branch sunday|东正教圣枝主日|东正教棕枝主日|东正教圣树主日|东正教基督苦难主日|东正教棕榈主日
lazarus = orthodox-8 = lazarus saturday|拉撒路圣周六|拉撒路星期六
clean-monday = orthodox-48 = clean monday|orthodox clean monday|orthodox shrove monday|orthodox ash monday|green monday|纯洁星期一|东正教忏悔星期一
great-fast = orthodox-48 for 40 = great fast|great lent|四旬节|四旬期|东正教大斋期|东正教大斋节
orthodox-ascension = orthodox+39 = orthodox ascension day|东正教耶稣升天节|东正教升天节|东正教升天日
orthodox-pentecost = orthodox+49 = orthodox pentecost|东正教圣灵降临节|东正教五旬节|东正教圣灵降临日
chinese-new-year = chinese 1 1 = chinese lunar new year's day|chinese new year's day|chinese new years day|chinese lunar new year|chinese new year|chinese new years|lunar new year|spring festival|chinese spring festival|春节|农历新年|农历年|旧历新年|大年初一|正月初一|正月朔日|正月正时|新春佳节
chinese-new-year-eve = of chinese-new-year-1 = chinese new year's eve|lunar new year's eve|除夕|除夕夜|年三十|大年夜
lantern = chinese 1 15 = lantern festival|元宵节|元宵|上元节|正月十五
qingming = term 15 = qingming|qingming festival|tomb sweeping day|tomb-sweeping day|清明|清明节
dragon-boat = chinese 5 5 = dragon boat festival|端午|端午节|端阳节
qixi = chinese 7 7 = qixi festival|七夕|七夕节|乞巧节
ghost = chinese 7 15 = ghost festival|中元节|盂兰盆节
mid-autumn = chinese 8 15 = mid-autumn festival|mid-autumn day|moon festival|中秋|中秋节
double-ninth = chinese 9 9 = double ninth festival|chung yeung festival|重阳|重阳节
laba = chinese 12 8 = laba festival|腊八|腊八节
vesak = hindu 2 15 afternoon = vesak|vesak day|wesak|buddha purnima|buddha day|buddha jayanti|卫塞节|威瑟节|比萨宝蕉节|佛陀满月节
islamic-new-year = islamic 1 1 = islamic new year|hijri new year|muharram|伊斯兰新年|伊斯兰教新年|伊斯兰历新年
ashura = islamic 1 10 = day of ashura|ashura|day of remembrance of muharram|阿舒拉节|阿舒拉日
mawlid = islamic 3 12 = mawlid al-nabawi|mawlid|milad un-nabi|eid milad-un-nabi|prophet's birthday|圣纪节
miraj = islamic 7 27 = isra and mi'raj|the prophet's ascension|prophet's ascension|the night journey|登霄节|夜行登霄|登霄之夜
ramadan = islamic 9 1 for month = ramadan|ramadhan|ramzan|斋月|穆斯林斋月|伊斯兰斋月
qadr = islamic 9 27 = laylat al-qadr|laylat al kadr|night of measures|night of power|night of destiny|the night of decree|权力之夜|盖德尔夜|法令之夜|尊贵之夜
jumuatul-wida = rule jumuatul-wida = jumu'atul-wida|jumu'at-ul-wida|jamat ul-vida|jamat ul-wida|jumatul-wida|last friday of ramadan
eid-al-fitr = islamic 10 1 = eid al-fitr|eid al fitr|eid ul-fitr|eid ul fitr|feast of breaking the fast|lesser eid|hari raya puasa|开斋节|肉孜节|尔代节
eid-al-adha = islamic 12 10 = eid al-adha|eid al adha|eid ul-adha|id ul-adha|id al-adha|sacrifice feast|feast of the sacrifice|festival of sacrifice|bakr id|bakr-id|bakrid|bakra eid|宰牲节|古尔邦节|忠孝节
rosh-hashanah = hebrew tishri 1 for 3 = rosh hashanah|rosh hashana|rosh ha-shanah|yom teruah|jewish new year|犹太新年|犹太历新年
yom-kippur = hebrew tishri 10 = yom kippur|day of atonement|赎罪日
sukkot = hebrew tishri 15 for 9 = sukkot|feast of tabernacles|feast of booths|feast of the ingathering|住棚节|住棚节期|帐棚节
shemini-atzeret = hebrew tishri 22 = shemini atzeret|圣会节
simchat-torah = hebrew tishri 23 = simchat torah|simhat torah|西赫妥拉节|转经节|诵经节|律法节|妥拉节
hanukkah = hebrew kislev 25 for 8 = hanukkah|hannukkah|hanukah|chanukah|chanukkah|hanuka|光明节|献殿节|修殿节|烛光节|马加比节
tu-bishvat = hebrew shevat 15 = tu bishvat|tu b'shevat|rosh hashanah la'ilanot|图比舍巴特节|树木新年|犹太植树节|犹太植树日
purim = hebrew adar 14 = purim|普珥节|普林节
shushan-purim = hebrew adar 15 = shushan purim
passover = hebrew nisan 15 for 9 = passover|pesach|逾越节
yom-hashoah = hebrew nisan 27 = yom hashoah|yom hashoa|holocaust day|holocaust remembrance day|holocaust and heroism remembrance day|犹太大屠杀纪念日
yom-haatzmaut = rule yom-haatzmaut = yom ha'atzmaut|yom haatzmaut|israeli independence day|以色列独立日
lag-baomer = hebrew iyar 18 = lag b'omer|lag baomer|lag l'omer|篝火节|犹太教篝火节
shavuot = hebrew sivan 6 for 3 = shavuot|shavuoth|feast of weeks|七七节|新果实节|收获节
tisha-bav = rule tisha-bav = tisha b'av|tish'a b'av|圣殿被毁日|禁食日
pongal = 01-14 = pongal|thai pongal|庞格尔节
bhogi = 01-13 = bhogi|bogi
pongal-3 = 01-15 = maattu pongal|mattu pongal|庞格尔节第三天
pongal-4 = 01-16 = kaanum pongal|kanni pongal|kanum pongal|庞格尔节第四天
maghi = 01-15 = maghi|makar sankranti
lohri = 01-13 = lohri
vaisakhi = 04-14 = vaisakhi|vasakhi|baisakhi|vaishakhi|mesha sankranti|丰收节
rabindra = 05-09 = rabindra jayanti|rabindranath jayanti
gandhi = 10-02 = gandhi jayanti
vasant-panchami = hindu 11 5 = vasant panchami|basant panchami|saraswati puja
ravidas = hindu 11 15 = guru ravidas jayanti|guru ravidass jayanti|guru ravidass's birthday|guru ravidas birthday
shivaratri = hindu 11 29 evening = maha shivaratri|mahashivaratri|maha shivratri|湿婆之夜
chhoti-holi = hindu 12 15 evening = chhoti holi|choti holi|holika dahan|kamudu pyre
holi = of chhoti-holi+1 = holi|phagwah|dhulandi|dhulivandan|dhuli vandana|dhulheti|festival of colors|侯丽节|洒红节|欢悦节|五彩节|色彩节|霍利节|胡里节|好利节|印度洒红节|欢度节
ugadi = hindu 1 1 = ugadi|yugadi|samvatsaradi|chaitra sukhladi|chaitra sukladi|gudi padwa|乌加迪节
ram-navami = hindu 1 9 = rama navami|ram navami|罗摩诞辰
mahavir = hindu 1 13 = mahavir jayanti|mahaveer jayanti|mahavir janma kalyanak|mahaveer janma kalyanak|大雄诞辰
rath-yatra = hindu 4 2 = rath yatra|ratha yatra|ratha jatra
guru-purnima = hindu 4 15 = guru purnima
raksha-bandhan = hindu 5 15 afternoon = raksha bandhan|rakhi|印度兄妹节
janmashtami = hindu 5 23 evening = krishna janmashtami|janmashtami|gokulashtami|黑天神诞辰
ganesh = hindu 6 4 noon = ganesh chaturthi|vinayaka chaturthi|象神节
onam = rule onam = thiruvonam|onam|欧南节
navaratri = hindu 7 1 noon for 9 = navaratri|navratri
durga-puja = hindu 7 1 noon for 10 = durga puja|durgotsava|九夜节
dussehra = hindu 7 10 afternoon = dussehra|dasara|vijayadashami|vijaya dashami|十胜节
valmiki = hindu 7 15 = valmiki jayanti|pargat diwas|maharishi valmiki jayanti
karva-chauth = hindu 7 19 evening = karva chauth|karwa chauth|印度妇女节
dhanteras = hindu 7 28 evening = dhanteras|dhanatrayodashi
kali-chaudas = of diwali-1 = kali chaudas|narak chaturdashi|chhoti diwali|choti diwali|naraka chaturdashi
diwali = hindu 7 30 evening = diwali|deepavali|印度灯节|排灯节|屠妖节|万灯节|十胜灯节
bhai-dooj = hindu 8 2 = bhai dooj|bhau-beej|bhai phota
chhath = hindu 8 6 = chhath|chhath puja|chhath parva|dala puja|dala chhath|surya shashthi|克哈特普迦节|太阳节
guru-nanak = hindu 8 15 = guru nanak jayanti|guru nanak gurpurab|古鲁那纳克诞辰
guru-gobind-singh = hindu 10 7 = guru gobind singh jayanti|guru govind singh jayanti|guru gobind singh birthday
parsi-new-year = 08-16 = parsi new year|jamshedi navroz
solar-term-minor-cold = term 285 = 小寒|小寒节气
solar-term-major-cold = term 300 = 大寒|大寒节气
spring-begins = term 315 = 立春|立春节气
rain-water = term 330 = 雨水节气
insects-awake = term 345 = 惊蛰|惊蛰节气
spring-equinox = term 0 = 春分|春分节气|vernal equinox|spring equinox
grain-rain = term 30 = 谷雨|谷雨节气
summer-begins = term 45 = 立夏|立夏节气
grain-buds = term 60 = 小满|小满节气
grain-in-ear = term 75 = 芒种|芒种节气
summer-solstice = term 90 = 夏至|夏至节气|summer solstice
minor-heat = term 105 = 小暑|小暑节气
major-heat = term 120 = 大暑|大暑节气
autumn-begins = term 135 = 立秋|立秋节气
heat-ends = term 150 = 处暑|处暑节气
white-dew = term 165 = 白露|白露节气
autumn-equinox = term 180 = 秋分|秋分节气|autumnal equinox|autumn equinox|中国农民丰收节
cold-dew = term 195 = 寒露|寒露节气
frost = term 210 = 霜降|霜降节气
winter-begins = term 225 = 立冬|立冬节气
minor-snow = term 240 = 小雪节气
major-snow = term 255 = 大雪节气
winter-solstice = term 270 = 冬至|冬至节|冬至节气|winter solstice
dog-days = rule first-dog-day for dog-days = 三伏|三伏天|伏天
first-dog-day = rule first-dog-day = 初伏|头伏|入伏
middle-dog-day = of first-dog-day+10 = 中伏
last-dog-day = rule last-dog-day = 末伏
deep-winter = of winter-solstice+18 for 9 = 三九天|三九寒天
kitchen-god = chinese 12 23 = 小年|小年夜|祭灶节
dragon-head = chinese 2 2 = 龙抬头|二月二
third-of-third = chinese 3 3 = 三月三|上巳节
winter-clothes = chinese 10 1 = 寒衣节
xiayuan = chinese 10 15 = 下元节
police-china = 01-10 = 中国人民警察节|人民警察节|110宣传日
burns = 01-25 = burns night
world-cancer = 02-04 = world cancer day|世界癌症日
waitangi = 02-06 = waitangi day
family-day = 2 3 mon = family day
david = 03-01 = st david's day|st. david's day
lei-feng = 03-05 = 学雷锋纪念日|学雷锋日
nowruz = of spring-equinox = nowruz|norouz|persian new year|诺鲁孜节
world-tb = 03-24 = world tuberculosis day|world tb day|世界防治结核病日|世界结核病日
songkran = 04-13 = songkran|泼水节|宋干节
world-book = 04-23 = world book day|世界读书日
george = 04-23 = st george's day|st. george's day
space-china = 04-24 = 中国航天日
world-malaria = 04-25 = world malaria day|世界防治疟疾日|全国疟疾日
press-freedom = 05-03 = world press freedom day
red-cross = 05-08 = world red cross day|世界红十字日
ve-day = 05-08 = ve day|v-e day
victory-russia = 05-09 = victory day
disaster-china = 05-12 = 全国防灾减灾日|防灾减灾日
victoria = rule victoria = victoria day
disabled-china = 5 3 sun = 全国助残日
no-tobacco = 05-31 = world no tobacco day|world no-tobacco day|世界无烟日
environment = 06-05 = world environment day|世界环境日
eye-care = 06-06 = 全国爱眼日
flag-day = 06-14 = flag day
blood-donor = 06-14 = world blood donor day|世界献血者日
refugee = 06-20 = world refugee day|世界难民日
anti-drug = 06-26 = 国际禁毒日
population = 07-11 = world population day|世界人口日
hepatitis = 07-28 = world hepatitis day|世界肝炎日
civic-holiday = 8 1 mon = civic holiday
assumption = 08-15 = assumption day|assumption of mary|feast of the assumption|圣母升天节
doctors-china = 08-19 = 中国医师节|医师节
victory-china = 09-03 = 中国人民抗日战争胜利纪念日|抗战胜利纪念日
first-aid = 9 2 sat = world first aid day|世界急救日
teeth-china = 09-20 = 全国爱牙日
alzheimer = 09-21 = world alzheimer's day|世界阿尔茨海默病日
michaelmas = 09-29 = michaelmas
heart = 09-29 = world heart day|世界心脏日
martyrs-china = 09-30 = 烈士纪念日
elderly = 10-01 = 国际老年人日
mental-health = 10-10 = world mental health day|世界精神卫生日
risk-reduction = 10-13 = 国际减灾日|国际减轻自然灾害日
food = 10-16 = world food day|世界粮食日
united-nations = 10-24 = united nations day|联合国日
day-of-the-dead = 11-02 = day of the dead|亡灵节
journalists-china = 11-08 = 记者节|中国记者节
fire-china = 11-09 = 全国消防日|消防宣传日
diabetes = 11-14 = world diabetes day|世界糖尿病日|联合国糖尿病日
andrew = 11-30 = st andrew's day|st. andrew's day
disabilities = 12-03 = international day of persons with disabilities|国际残疾人日
constitution-china = 12-04 = 国家宪法日
immaculate = 12-08 = immaculate conception|圣母无染原罪节
double-twelve = 12-12 = 双十二|双12
nanjing-memorial = 12-13 = 国家公祭日|南京大屠杀死难者国家公祭日
stephen = 12-26 = st stephen's day|st. stephen's day
kwanzaa = 12-26 for 7 = kwanzaa
`;

export interface Holiday {
  /** How its day is found, as in the table. */
  readonly when: string;
  readonly names: readonly string[];
}

let table: Map<string, Holiday> | null = null;

/** The holidays by key, read on first use. */
export function holidays(): ReadonlyMap<string, Holiday> {
  if (table === null) {
    table = new Map();
    for (const line of holidayTable.trim().split('\n')) {
      const [key = '', when = '', names = ''] = line.split('=').map((field) => field.trim());
      table.set(key, { when, names: names === '' ? [] : names.split('|') });
    }
  }
  return table;
}
