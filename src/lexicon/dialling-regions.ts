import { callingCodeOf } from './calling-codes.js';

/** So many digits, with the calling code, tell a region. */
const LONGEST = 5;

/** Regions by the first digits of a national number: calling code|region|first digits. */
const rows = `
1|Alabama|205 251 256 334 659 938
1|Alaska|907
1|Alberta|368 403 587 780 825
1|Arizona|480 520 602 623 928
1|Arkansas|327 479 501 870
1|British Columbia|236 250 257 604 672 778
1|California|209 213 279 323 341 350 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 738 747 760 805 818 820 831 840 858 909 916 925 949 951
1|Colorado|303 719 720 748 970 983
1|Connecticut|475 860 959
1|Delaware|302
1|Florida|239 305 321 324 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 941 954
1|Georgia|229 404 470 478 678 706 762 770 912 943
1|Hawaii|808
1|Idaho|208 986
1|Illinois|217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 872
1|Indiana|219 260 317 463 574 765 812 930
1|Iowa|319 515 563 641 712
1|Kansas|316 620 785 913
1|Kentucky|270 364 502 606 859
1|Louisiana|225 318 337 504 985
1|Maine|207
1|Manitoba|204 431 584
1|Maryland|227 240 301 410 443 667
1|Massachusetts|339 351 413 508 617 774 781 857 978
1|Michigan|231 248 269 313 517 586 616 734 810 906 947 989
1|Minnesota|218 320 507 612 651 763 952
1|Mississippi|228 601 662 769
1|Missouri|235 314 417 557 573 636 660 816 975
1|Montana|406
1|Nebraska|308 402 531
1|Nevada|702 725 775
1|New Brunswick|428 506
1|New Hampshire|603
1|New Jersey|201 551 609 640 732 848 856 862 908 973
1|New Mexico|505 575
1|New York|212 315 329 332 347 363 516 518 585 607 631 646 680 716 838 845 914 917 929 934
1|Newfoundland and Labrador|709 879
1|North Carolina|252 336 472 704 743 828 910 919 980 984
1|North Dakota|701
1|Northwest Territories/Nunavut/Yukon|867
1|Nova Scotia/Prince Edward Island|782 902
1|Ohio|216 220 234 283 326 330 380 419 440 513 567 614 740 937
1|Oklahoma|405 539 572 580 918
1|Ontario|226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 807 942
1|Oregon|458 503 541 971
1|Pennsylvania|215 223 267 272 412 445 484 570 582 610 717 724 814 835 878
1|Quebec|263 354 367 418 438 450 468 514 579 581 819 873
1|Rhode Island|401
1|Saskatchewan|306 474 639
1|South Carolina|803 821 839 843 854 864
1|South Dakota|605
1|Tennessee|423 615 629 731 865 901 931
1|Texas|210 214 254 281 325 346 361 409 430 432 469 512 682 726 737 806 817 830 832 903 915 936 940 945 956 972 979
1|Utah|385 435 801
1|Vermont|802
1|Virginia|276 434 540 571 686 703 757 804 826 948
1|Washington|206 253 360 425 509 564
1|Washington D.C.|202 771
1|West Virginia|304 681
1|Wisconsin|262 274 353 414 534 608 715 920
1|Wyoming|307
31|Rotterdam|10
31|Tilburg|13
31|Delft|15
31|Amsterdam|20
31|Haarlem|23
31|Nijmegen|24
31|Arnhem|26
31|Utrecht|30
31|Amersfoort|33
31|Hilversum|35
31|Almere|36
31|Zwolle|38
31|Eindhoven|40
31|Maastricht|43
31|Heerlen|45
31|Sittard|46
31|Groningen|50
31|Enschede|53
31|Apeldoorn|55
31|Leeuwarden|58
31|The Hague|70
31|Leiden|71
31|Alkmaar|72
31|'s-Hertogenbosch|73
31|Hengelo|74
31|Zaandam|75
31|Breda|76
31|Venlo|77
31|Dordrecht|78
31|Zoetermeer|79
32|Brussels|2
32|Antwerp|3
32|Ghent|9
32|Wavre|10
32|Hasselt|11
32|Tongeren|12
32|Diest|13
32|Herentals|14
32|Mechelen|15
32|Leuven|16
32|Waremme|19
32|Liège|42 43
32|Bruges|50
32|Roeselare|51
32|Dendermonde|52
32|Aalst|53
32|Ninove|54
32|Ronse|55
32|Kortrijk|56
32|Ypres|57
32|Veurne|58
32|Ostend|59
32|Chimay|60
32|Libramont-Chevigny|61
32|Arlon|63
32|La Louvière|64
32|Mons|65
32|Nivelles|67
32|Ath|68
32|Tournai|69
32|Charleroi|71
32|Stavelot|80
32|Namur|81
32|Dinant|82
32|Ciney|83
32|Marche-en-Famenne|84
32|Huy|85
32|Durbuy|86
32|Verviers|87
32|Genk|89
39|Genoa|010
39|Turin|011
39|Alessandria|013
39|Biella|015
39|Milan|02
39|Brescia|030
39|Como|031
39|Varese|033
39|Bergamo|035
39|Monza|039
39|Trieste|040
39|Venice|041
39|Verona|045
39|Gorizia|048
39|Padova|049
39|Pisa|050
39|Bologna|051
39|Florence|055
39|Modena|059
39|Rome|06
39|Cagliari|070
39|Ancona|071
39|Perugia|075
39|Sassari|079
39|Bari|080
39|Naples|081
39|Pescara|085
39|Salerno|089
39|Messina|090
39|Palermo|091
39|Catania|095
39|Taranto|099
41|Lausanne|21
41|Geneva|22
41|Yverdon|24
41|Fribourg|26
41|Sion|27
41|Berne|31
41|Bienne|32
41|Thun|33
41|Burgdorf|34
41|Lucerne|41
41|Zurich|43 44
41|Winterthur|52
41|Rapperswil|55
41|Baden|56
41|Basel|61
41|Olten|62
41|St. Gallen|71
41|Chur|81
41|Bellinzona|91
43|Vienna|12 13 14 15 16 17 18 19
43|Klagenfurt|46
43|Graz|316
43|Innsbruck|512
43|Salzburg|662
43|Linz|732
44|London|20
44|Leeds|113
44|Nottingham|115
44|Leicester|116
44|Bristol|117
44|Reading|118
44|Birmingham|121
44|Edinburgh|131
44|Glasgow|141
44|Liverpool|151
44|Manchester|161
44|Southampton|238
44|Portsmouth|239
44|Coventry|241 247
44|Northern Ireland|280 281 283 286 287
44|Cardiff|291 292
49|Berlin|30
49|Hamburg|40
49|Frankfurt am Main|69
49|Munich|89
49|Essen|201
49|Wuppertal|202
49|Duisburg|203
49|Oberhausen Rheinland|208
49|Gelsenkirchen|209
49|Düsseldorf|211
49|Solingen|212
49|Leverkusen|214
49|Cologne|221
49|Bonn|228
49|Dortmund|231
49|Bochum|234
49|Aachen|241
49|Münster|251
49|Koblenz am Rhein|261
49|Siegen|271
49|Wesel|281
49|Meschede|291
49|Potsdam|331
49|Frankfurt (Oder)|335
49|Dessau Anh|340
49|Leipzig|341
49|Halle Saale|345
49|Dresden|351
49|Cottbus|355
49|Erfurt|361
49|Gera|365
49|Chemnitz Sachsen|371
49|Zwickau|375
49|Rostock|381
49|Schwerin|385
49|Magdeburg|391
49|Neubrandenburg|395
49|Bremen|421
49|Kiel|431
49|Oldenburg|441
49|Lübeck|451
49|Flensburg|461
49|Sylt|465
49|Bremerhaven|471
49|Heide Holstein|481
49|Leer Ostfriesland|491
49|Hannover|511
49|Bielefeld|521
49|Braunschweig|531
49|Osnabrück|541
49|Göttingen|551
49|Kassel|561
49|Minden Westfalen|571
49|Uelzen|581
49|Lingen (Ems)|591
49|Wiesbaden|611
49|Mannheim|621
49|Kaiserslautern|631
49|Giessen|641
49|Trier|651
49|Fulda|661
49|Bad Kreuznach|671
49|Saarbrücken|681
49|Stuttgart|711
49|Karlsruhe|721
49|Ulm Donau|731
49|Rottweil|741
49|Ravensburg|751
49|Oberried Breisgau|760
49|Freiburg im Breisgau|761
49|Donaueschingen|771
49|Offenburg|781
49|Schwäbisch Hall|791
49|Hallbergmoos|811
49|Augsburg|821
49|Kempten Allgäu|831
49|Ingolstadt Donau|841
49|Passau|851
49|Traunstein|861
49|Landshut|871
49|Weilheim in Oberbayern|881
49|Donauwörth|906
49|Nuremberg|911
49|Bayreuth|921
49|Würzburg|931
49|Regensburg|941
49|Bamberg|951
49|Weiden in der Oberpfalz|961
49|Bad Kissingen|971
49|Ansbach|981
49|Deggendorf|991
81|Tokyo|3
81|Sapporo, Hokkaido|11
81|Kawasaki, Kanagawa|44
81|Yokohama, Kanagawa|45
81|Nagoya, Aichi|52
81|Osaka|61 62 63 64 65 66 67 68 69
81|Kyoto, Kyoto|75
81|Kobe, Hyogo|78
82|Seoul|2
82|Gyeonggi|31
82|Incheon|32
82|Gangwon|33
82|Chungnam|41
82|Daejeon|42
82|Chungbuk|43
82|Sejong City|44
82|Busan|51
82|Ulsan|52
82|Daegu|53
82|Gyeongbuk|54
82|Gyeongnam|55
82|Jeonnam|61
82|Gwangju|62
82|Jeonbuk|63
82|Jeju|64
84|Hanoi City|24
84|Ho Chi Minh City|28
886|Taipei|2
886|Taoyuan|33 34
886|Hsinchu|35 36
886|Hualien|38
886|Yilan|39
886|Tainan|6
886|Miaoli|37
886|Taichung|41 42 43 44 47 48
886|Nantou|49
886|Chiayi|52 53 54 55 56 57 58
886|Kaohsiung|71 72 73 74 75 76 77 78 79
886|Pingtung|80 84 87 88
886|Matsu|83
886|Taitung|89
91|New Delhi|11
91|Kolkata, West Bengal|33
91|Hyderabad, Andhra Pradesh|40
91|Chennai, Tamil Nadu|44
91|Bangalore, Karnataka|80
61|New South Wales|2
61|Victoria|3
61|Queensland|7
61|Western Australia|8
20|Cairo|2
20|Alexandria|3
20|Banha|13
20|10th of Ramadan|15
20|Tanta|40
20|Damanhur|45
20|Marsa Matruh|46
20|Kafr El-Sheikh|47
20|Monufia|48
20|Mansoura|50
20|Zagazig|55
20|Damietta|57
20|Suez|62
20|Ismailia|64
20|Red Sea|65
20|Port Said|66
20|El-Arish|68
20|El-Tor|69
20|Beni Suef|82
20|Fayoum|84
20|Minia|86
20|Assiout|88
20|Wadi El-Gedid|92
20|Sohag|93
20|Luxor|95
20|Qena|96
20|Aswan|97
212|Rabat|51
213|Algiers|21
213|Chlef|27
213|Ghardaia|29
213|Constantine|31
213|El Oued|32
213|Batna|33
213|Béjaïa|34
213|Bordj Bou Arreridj|35
213|Tebessa|37
213|Annaba|38
213|Oran|41
213|Tlemcen|43
213|Blida|44
213|Adrar|49
216|Ben Arous|70
216|Ariana|71 79
216|Bizerte|72
216|Chebba|73
216|Agareb|74
216|Gabes|75
216|Gafsa|76
216|Haffouz|77
216|Beja|78
218|Tripoli|21
218|Ben Gashir|22
218|Zawia|23
218|Sabratha|24
218|Zuara|25
218|Taigura|26
218|Khums|31
218|Garian|41
218|Nalut|47
218|Misratah|51
218|Sirt|54
218|Hun|57
218|Benghazi|61
218|Benina|63
218|Elmareg|67
218|Sebha|71
218|Ubary|73
218|Derna|81
218|Haraua|82
218|El Beida|84
218|Jaghbub|88
220|Banjul|42
220|Bundung|43
222|Nouakchott|45
228|Lome|22
228|Maritime region|23
228|Plateaux region|24
228|Central region|25
228|Kara region|26
228|Savannah region|27
230|Central Region|4
230|South Region|6
230|North Region|20 23 24 26 27 28
230|Agalega|81
230|Rodrigues|83
232|Freetown|22
236|Bangui|2
243|Kinshasa|1
243|Katanga|2
243|Bas-Congo|3
243|Kasai-Oriental|4
243|Oriental Province (Kisanga|5
243|North Kivu|6
244|Luanda|22
247|US Base|62
247|Travellers Hill & Airhead|63
247|Two Boats|64
247|Georgetown|66 67
252|Mogadishu|1
252|Hargeisa|3
252|Garowe|4
254|Nairobi|2
254|Kwale|40
254|Mombasa|41
254|Malindi|42
254|Voi|43
254|Machakos|44
254|Kajiado|45
254|Garissa|46
254|Naivasha|50
254|Nakuru|51
254|Kericho|52
254|Eldoret|53
254|Kitale|54
254|Bungoma|55
254|Kakamega|56
254|Kisumu|57
254|Kisii|58
254|Homabay|59
254|Muranga|60
254|Nyeri|61
254|Nanyuki|62
254|Meru|64
254|Nyahururu|65
254|Thika|66
254|Kiambu|67
254|Embu|68
254|Marsabit|69
255|Dar-Es-Salaam|22
255|Coast|23
255|Zanzibar|24
255|Mbeya|25
255|Dodoma|26
255|Arusha|27
255|Mwanza|28
256|Kampala|41
256|Jinja|43
256|Mbale|45
256|Mityana|46
258|Maputo|21
258|Beira|23
258|Quelimane|24
258|Nampula|26
258|Inhambane|29
263|Harare|4
263|Bulawayo|9 29
263|Victoria Falls|13 83
263|Rutenga|14
263|Binga|15
263|West Nicholson|16
263|Filabusi|17
263|Dete|18
263|Plumtree|19
263|Chiredzi|23 31
263|Rusape|25
263|Chimanimani|26
263|Gutu|30
263|Mvuma|32
263|Triangle|33
263|Jerera|34
263|Mashava|35
263|Ngundu|36
263|Masvingo|39
263|Shanagani|50
263|Shurugwi|52
263|Chegutu|53
263|Gweru|54
263|Kwekwe|55
263|Chivhu|56
263|Centenary|57
263|Guruve|58
263|Gokwe|59
263|Mhangura|60
263|Kariba|61
263|Norton|62
263|Makuti|63
263|Karoi|64
263|Beatrice|65
263|Banket|66
263|Chinhoyi|67
263|Kadoma|68
263|Darwendale|69
263|BeitBridge|85
264|Windhoek|61
266|Maseru|22
267|Francistown|24
267|Selebi-Phikwe|26
267|Letlhakane|29
267|Gaborone|35 36 38
267|Serowe|46
267|Mahalapye|47
267|Palapye|49
267|Barolong|54
267|Mochudi|57
267|Jwaneng|58
267|Molepolole|59
267|Kasane|62
267|Maun|68
268|Shiselweni|32
268|Lubombo|33
268|Hhohho|34
268|Manzini|35
27|Johannesburg|10 11
27|Brits|12
27|Bronkhorstspruit|13
27|Modimolle|14
27|Northern and Eastern Limpopo|15
27|Vaal Triangle|16
27|Ermelo|17
27|Klerksdorp|18
27|Cape Town|21
27|Boland|22
27|Beaufort West|23
27|Alexander Bay|27
27|Caledon|28
27|Durban|31
27|Ballito|32
27|KwaZulu Natal Midlands|33
27|Newcastle|34
27|Richards Bay|35
27|Drakensberg|36
27|Eastern Pondoland|39
27|Alice|40
27|Port Elizabeth|41
27|Jeffreys Bay|42
27|East London|43
27|Garden Route|44
27|Northern and eastern parts of Eastern Cape|45
27|Bathurst|46
27|Butterworth|47
27|Cradock|48
27|Graaff-Reinet|49
27|Aliwal North|51
27|Eastern part of Northern Cape|53
27|Upington|54
27|Kroonstad|56
27|Northern Free State Goldfields|57
27|Bethlehem|58
290|Tristan da Cunha|8
290|Jamestown|22
290|St. Helena|23 24 27
299|Nuuk|31 32 33 34 35 36 37
299|Nanortalik|61
299|Qaqortoq|64
299|Narsaq|66
299|Paamiut|68
299|Maniitsoq|81
299|Kangerlussuaq|84
299|Sisimiut|85 86
299|Kangaatsiaq|87
299|Aasiaat|89
299|Qasigannguit|91
299|Qeqertasuaq|92
299|Ilulissat|94
299|Uummannaq|95
299|Upernavik|96
299|Qaanaaq|97
299|Tasiilaq|98
299|Ittoqqortoormiit|99
30|Athens|21
34|Madrid|81 91
34|Barcelona|83 93
351|Lisbon|21
351|Porto|22
352|Luxembourg City|22 28 41 44 46
352|Mondorf-les-Bains|23
352|Luxembourg|25 29
352|Capellen|30
352|Bertrange|31
352|Mersch|32
352|Walferdange|33
352|Rameldange|34
352|Sandweiler|35
352|Hesperange|36
352|Leudelange|37
352|Windhof|39
352|Howald|40 49
352|Plateau de Kirchberg|42
352|Findel|43
352|Diedrich|45
352|Lintgen|47
352|Contern|48
352|Bascharage|50
352|Dudelange|51 52
352|Esch-sur-Alzette|53 54 55 57
352|Rumelange|56
352|Differdange|58
352|Soleuvre|59
352|Betzdorf|71
352|Echternach|72
352|Rosport|73
352|Wasserbillig|74
352|Grevenmacher|75
352|Wormeldange|76
352|Junglinster|78
352|Berdorf|79
352|Diekirch|80
352|Ettelbruck|81
352|Vianden|83
352|Han|84
352|Bissen|85
352|Larochette|87
352|Mertzig|88
352|Clervaux|92
352|Wiltz|95
352|Huldange|97
352|Troisvierges|99
353|Dublin|1
353|Cork|21
353|Mallow|22
353|Bandon|23
353|Youghal|24
353|Fermoy|25
353|Macroom|26
353|Bantry|27
353|Skibbereen|28
353|Kanturk|29
353|Drogheda|41
353|Longford|43
353|Mullingar|44
353|Waterford|51
353|Clonmel|52
353|Wexford|53
353|Kilkenny|56
353|Portlaoise|57
353|Dungarvan|58
353|Carlow|59
353|Limerick|61
353|Rathluirc|63
353|Killarney|64
353|Tralee|66
353|Nenagh|67
353|Listowel|68
353|Newcastle West|69
353|Sligo|71
353|Letterkenny|74
353|Athlone|90
353|Galway|91
353|Tuam|93
353|Castlebar|94
353|Clifden|95
353|Ballina|96
353|Belmullet|97
353|Westport|98
353|Kilronan|99
354|Reykjavík|5 55 56
354|Keflavík|42
354|Akureyri|46
355|Shkodër|22
355|Kukës|24
355|Berat|32
355|Vlorë|33
355|Fier|34
355|Lushnje|35
355|Tirana|42 43 44 45 46
355|Kamëz|47
355|Kashar|48
355|Petrelë|49
355|Durrës|52
355|Laç, Kurbin|53
355|Elbasan|54
355|Kavajë|55
355|Korçë|82
355|Pogradec|83
355|Gjirokastër|84
355|Sarandë|85
358|Helsinki|9
358|North Karelia|13
358|Central Finland|14
358|Mikkeli|15
358|Lapland|16
358|Kuopio|17
358|Uusimaa|19 90
358|Turku|21 22 23 24 25 26 27 28
358|Häme|31 32 33 34 35 36 37 38
358|Kymi|51 52 53 54 55 56 57 58
358|Vaasa|61 62 63 64 65 66 67 68
358|Oulu|81 82 83 84 85 86 87 88
359|Sofia|2
359|Plovdiv|32
359|Pazardzhik|34
359|Haskovo|38
359|Stara Zagora|42
359|Sliven|44
359|Yambol|46
359|Varna|52
359|Shumen|54
359|Burgas|56
359|Dobrich|58
359|Veliko Tarnovo|62
359|Pleven|64
359|Gabrovo|66
359|Lovech|68
359|Blagoevgrad|73
359|Pernik|76
359|Kyustendil|78
359|Ruse|82
359|Razgrad|84
359|Vratsa|92
359|Vidin|94
359|Montana|96
36|Budapest|1
36|Székesfehérvár|22
36|Biatorbágy|23
36|Szigetszentmiklós|24
36|Dunaujvaros|25
36|Szentendre|26
36|Vac|27
36|Godollo|28
36|Monor|29
36|Salgotarjan|32
36|Esztergom|33
36|Tatabanya|34
36|Balassagyarmat|35
36|Eger|36
36|Gyongyos|37
36|Nyiregyhaza|42
36|Mátészalka|44
36|Kisvarda|45
36|Miskolc|46
36|Szerencs|47
36|Ozd|48
36|Mezokovesd|49
36|Debrecen|52
36|Cegled|53
36|Berettyoujfalu|54
36|Szolnok|56
36|Jaszbereny|57
36|Karcag|59
36|Szeged|62
36|Szentes|63
36|Bekescsaba|66
36|Oroshaza|68
36|Mohacs|69
36|Pecs|72
36|Szigetvar|73
36|Szekszard|74
36|Paks|75
36|Kecskemet|76
36|Kiskunhalas|77
36|Kiskoros|78
36|Baja|79
36|Kaposvar|82
36|Keszthely|83
36|Siofok|84
36|Marcali|85
36|Tapolca|87
36|Veszprem|88
36|Papa|89
36|Zalaegerszeg|92
36|Nagykanizsa|93
36|Szombathely|94
36|Sarvar|95
36|Gyor|96
36|Sopron|99
370|Kaunas|37
370|Šiauliai|41
370|Panevėžys|45
370|Klaipėda|46
373|Chisinau|22
373|Tiraspol|53
374|Yerevan|10 11 12 15
375|Minsk|17
380|Zakarpattia|31
380|Volyn|33
380|Ivano-Frankivsk|34
380|Ternopil|35
380|Rivne|36
380|Chernivtsi|37
380|Khmelnytskyi|38
380|Zhytomyr|41
380|Vinnytsia|43
380|Kyiv city|44
380|Kyiv|45
380|Chernihiv|46
380|Cherkasy|47
380|Odesa|48
380|Mykolayiv|51
380|Kirovohrad|52
380|Poltava|53
380|Sumy|54
380|Kherson|55
380|Kharkiv|57
380|Zaporizhzhia|61
380|Crimea|65
380|Sevastopol city|69
381|Pirot|10
381|Belgrade|11
381|Pozarevac|12
381|Pancevo|13
381|Valjevo|14
381|Sabac|15
381|Leskovac|16
381|Vranje|17
381|Nis|18
381|Zajecar|19
381|Novi Pazar|20
381|Novi Sad|21
381|Sremska Mitrovica|22
381|Zrenjanin|23
381|Subotica|24
381|Sombor|25
381|Smederevo|26
381|Prokuplje|27
381|Kosovska Mitrovica|28
381|Prizren|29
381|Bor|30
381|Uzice|31
381|Cacak|32
381|Prijepolje|33
381|Kragujevac|34
381|Jagodina|35
381|Kraljevo|36
381|Krusevac|37
381|Pristina|38
381|Pec|39
382|Danilovgad|2
382|Bar|30
382|Herceg Novi|31
382|Kotor|32
382|Budva|33
382|Niksic|40
382|Cetinje|41
382|Bijelo Polje|50
382|Andrijevica|51
382|Pljevlja|52
383|Mitrovica|28
383|Prizren|29
383|Prishtina|38
383|Peja|39
385|Zagreb|1
385|Dubrovnik-Neretva|20
385|Split-Dalmatia|21
385|Šibenik-Knin|22
385|Zadar|23
385|Osijek-Baranja|31
385|Vukovar-Srijem|32
385|Virovitica-Podravina|33
385|Požega-Slavonia|34
385|Brod-Posavina|35
385|Međimurje|40
385|Varaždin|42
385|Bjelovar-Bilogora|43
385|Sisak-Moslavina|44
385|Karlovac|47
385|Koprivnica-Križevci|48
385|Krapina-Zagorje|49
385|Primorsko-goranska|51
385|Istra|52
385|Lika-Senj|53
386|Ljubljana|1
386|Maribor|2
386|Celje|32 33 34 35 36 37 38
386|Kranj|42 44 45 46 47 48
386|Gorica|52 53 54 55 56 57 58
386|Novo Mesto|72 73 74 75 76 77 78
387|Brčko District|4
387|Central Bosnia Canton|30
387|Posavina Canton|31
387|Zenica-Doboj Canton|32
387|Sarajevo Canton|33
387|Canton 10|34
387|Tuzla Canton|35
387|Herzegovina-Neretva Canton|36
387|Una-Sana Canton|37
387|Bosnian-Podrinje Canton Goražde|38
387|West Herzegovina Canton|39
387|Mrkonjić Grad|50
387|Banja Luka|51
387|Prijedor|52
387|Doboj|53
387|Šamac|54
387|Bijeljina|55
387|Zvornik|56
387|East Sarajevo|57
387|Foča|58
387|Trebinje|59
389|Skopje|2
389|Kumanovo|31
389|Stip|32
389|Kocani|33
389|Gevgelija|34
389|Gostivar|42
389|Veles|43
389|Tetovo|44
389|Kicevo|45
389|Ohrid|46
40|Bucharest and Ilfov County|21 31
420|Prague|2
420|Central Bohemian Region|31 32
420|Karlovy Vary Region|35
420|Plzeň Region|37
420|South Bohemian Region|38 39
420|Ústí nad Labem Region|41 47
420|Pardubice Region|46
420|Liberec Region|48
420|Hradec Králové Region|49
420|South Moravian Region|51 53 54
420|Moravian-Silesian Region|55 59
420|Vysočina Region|56
420|Zlín Region|57
420|Olomouc Region|58
421|Bratislava|2
421|Dunajska Streda|31
421|Trencin|32
421|Trnava|33
421|Senica|34
421|Nove Zamky|35
421|Levice|36
421|Nitra|37
421|Topolcany|38
421|Zilina|41
421|Povazska Bystrica|42
421|Martin|43
421|Liptovsky Mikulas|44
421|Zvolen|45
421|Prievidza|46
421|Lucenec|47
421|Banska Bystrica|48
421|Presov|51
421|Poprad|52
421|Spisska Nova Ves|53
421|Bardejov|54
421|Kosice|55
421|Michalovce|56
421|Humenne|57
421|Roznava|58
46|Stockholm|8
46|Norrköping|11
46|Linköping|13
46|Eskilstuna-Torshälla|16
46|Uppsala|18
46|Örebro-Kumla|19
46|Västerås|21
46|Falun|23
46|Gävle-Sandviken|26
46|Gothenburg|31
46|Borås|33
46|Halmstad|35
46|Jönköping-Huskvarna|36
46|Malmö|40
46|Helsingborg-Höganäs|42
46|Kristianstad|44
46|Lund|46
46|Karlstad|54
46|Sundsvall-Timrå|60
46|Östersund|63
47|Oslo|22
47|Buskerud|31 32
47|Vestfold|33
47|Telemark|35
47|Aust-Agder|37
47|Vest-Agder|38
47|Rogaland|51 52
47|Hordaland|53 55 56
47|Sogn og Fjordane|57
47|Oppland|61
47|Hedmark|62
47|Akershus|63 64 66 67
47|Østfold|69
47|Møre og Romsdal|70 71
47|Sør-Trøndelag|72 73
47|Nord-Trøndelag|74
47|Nordland|75 76
47|Troms|77
47|Finnmark|78
47|Svalbard & Jan Mayen|79
48|Kraków|12 30
48|Krosno|13
48|Tarnów|14
48|Tarnobrzeg|15
48|Przemyśl|16
48|Rzeszów|17
48|Nowy Sącz|18
48|Warsaw|22
48|Ciechanów|23
48|Plock|24
48|Siedlce|25
48|Ostrolęka|29
48|Katowice|32
48|Bielsko-Biala|33
48|Częstochowa|34
48|Kielce|41
48|Lódź|42
48|Sieradz|43
48|Piotrków Trybunalski|44
48|Skierniewice|46
48|Radom|48
48|Bydgoszcz|52
48|Wloclawek|54
48|Elbląg|55
48|Toruń|56
48|Gdańsk|58
48|Slupsk|59
48|Poznań|61
48|Kalisz|62
48|Konin|63
48|Leszno|65
48|Pila|67
48|Zielona Góra|68
48|Wroclaw|71
48|Walbrzych|74
48|Jelenia Góra|75
48|Legnica|76
48|Opole|77
48|Lublin|81
48|Chelm|82
48|Biala Podlaska|83
48|Zamość|84
48|Bialystok|85
48|Lomża|86
48|Suwalki|87
48|Olsztyn|89
48|Szczecin|91
48|Koszalin|94
48|Gorzów Wielkopolski|95
501|Belize District|2
501|Orange Walk District|3
501|Corozal District|4
501|Stann Creek District|5
501|Toledo District|7
501|Cayo District|8
51|Lima|1 68 75
51|Amazonas|41
51|San Martín|42
51|Ancash|43
51|La Libertad|44
51|Puno|51
51|Tacna|52
51|Moquegua|53
51|Arequipa|54
51|Ica|56
51|Ucayali|61
51|Huánuco|62
51|Pasco|63
51|Junín|64
51|Loreto|65
51|Ayacucho|66
51|Huancavelica|67
51|Tumbes|72
51|Piura|73
51|Lambayeque|74
51|Cajamarca|76
51|Madre de Dios|82
51|Apurímac|83
51|Cusco|84
52|Guadalajara|33
52|Jalisco|37
52|San Luis Potosi|48
52|Mexico City|55
52|Estado de Mexico|58
52|Sinaloa|69
52|Monterrey|81
52|Oaxaca|95 97
52|Chiapas|96
53|Havana City|7
53|Guantánamo Province|21
53|Santiago de Cuba Province|22
53|Granma Province|23
53|Holguín Province|24
53|Las Tunas Province|31
53|Camagüey Province|32
53|Ciego de Ávila Province|33
53|Sancti Spíritus Province|41
53|Villa Clara Province|42
53|Cienfuegos Province|43
53|Matanzas Province|45
53|Isle of Youth|46
53|Mayabeque and Artemisa|47
53|Pinar del Río Province|48
53|Artemisa Province|49
54|Buenos Aires|1
54|Trelew|28
55|São Paulo|1
55|Rio de Janeiro|21 22 24
55|Espirito Santo|27 28
55|Minas Gerais|32 33 34 35 37 38
55|Paraná|41 42 43 44 45 46
55|Santa Catarina|47 49
55|Rio Grande do Sul|53 54 55
55|Federal District|61
55|Goiás|62 64
55|Tocantins|63
55|Mato Grosso|65 66
55|Mato Grosso do Sul|67
55|Acre|68
55|Rondônia|69
55|Bahia|71 73 74 75 77
55|Sergipe|79
55|Pernambuco|81 87
55|Alagoas|82
55|Paraiba|83
55|Rio Grande do Norte|84
55|Ceará|85 88
55|Piauí|86 89
55|Pará|91 93 94
55|Amazonas|92 97
55|Roraima|95
55|Amapá|96
55|Maranhão|98 99
56|Santiago, Metropolitan Region|22 23 26
56|Valparaíso|32
56|Quillota, Valparaíso|33
56|San Felipe, Valparaíso|34
56|San Antonio, Valparaíso|35
56|Concepción, Biobío|41
56|Chillán, Biobío|42
56|Los Angeles, Biobío|43
56|Temuco, Araucanía|45
56|La Serena, Coquimbo|51
56|Copiapó, Atacama|52
56|Antofagasta|55
56|Iquique, Tarapacá|57
56|Arica, Arica and Parinacota|58
56|Punta Arenas, Magallanes and Antártica Chilena|61
56|Valdivia, Los Ríos|63
56|Osorno, Los Lagos|64
56|Puerto Montt, Los Lagos|65
56|Coyhaique, Aisén|67
56|Talca, Maule|71
56|Rancagua, O'Higgins|72
56|Linares, Maule|73
56|Curicó, Maule|75
58|Caracas|21
593|Pichincha|22
593|Cotopaxi|23
593|Carchi|26
593|Azuay|27
593|Guayas|44
593|Manabí|45
593|Loja|47
595|Fernando De La Mora, Lambare, Limpio, Luque, Mariano Roque Alonso, San Antonio, Valle Pucu and Villa Elisa|21
595|Ita|24
595|Villeta|25
595|Villa Hayes|26
595|Capiata|28
595|Concepcion|31
595|Horqueta|32
595|Loreto|33
595|Valle Mi|35
595|Pedro Juan Caballero|36
595|Capitan Bado|37
595|Bella Vista Norte|38
595|Yby Ja'U|39
595|Itacurubi Del Rosario|41
595|San Pedro Del Ycua Mandyju|42
595|San Estanislao|43
595|Villa Del Rosario|44
595|Salto Del Guaira|46
595|Puente Kyha|47
595|Curuguaty|48
595|Presidente Franco|61
595|Cargil|64
595|Capitan Miranda|71
595|Ayolas|72
595|San Cosme|73
595|Hoenau|75
595|San Juan Bautista |81
595|San Ignacio |82
595|Villa Florida|83
595|Santa Rosa |85
595|Pilar|86
598|Montevideo|2
598|San Carlos|42
599|Bonaire|71 72 75
62|Greater Jakarta|21
62|Bandung|22
62|Semarang|24
62|Surabaya|31
62|Marisa|44
62|Medan|61
62|Tebing Tinggi|70
63|Cebu|32
63|Iloilo|33
63|Negros Oriental|35
63|Antique|36
63|Bohol|38
63|Cavite|46
63|Palawan|48
63|Leyte|53
63|Western Samar|55
63|Sorsogon|56
63|Zamboanga del Sur|62
63|Lanao del Norte|63
63|Zamboanga del Norte|65
63|La Union|72
63|Abra|74
63|Pangasinan|75
63|Ilocos Sur|77
63|Isabela|78
63|Davao del Sur|82
63|South Cotabato|83
63|Davao del Norte|84
63|Agusan del Sur|85
63|Davao Oriental|87
64|Scott Base|24
64|South Island|35
64|Wellington|43 44 45 49
64|Auckland|92 95 96 98 99
66|Bangkok|2 10 16 18 19
66|Phetchaburi|32
66|Chachoengsao|33 38
66|Kanchanaburi|34
66|Ang Thong|35
66|Lop Buri|36
66|Nakhon Nayok|37
66|Chanthaburi|39
66|Loei|42
66|Kalasin|43
66|Buri Ram|44
66|Amnat Charoen|45
66|Chiang Mai|52 53
66|Lampang|54
66|Kamphaeng Phet|55
66|Chai Nat|56
66|Narathiwat|73
66|Phatthalung|74
66|Krabi|75
66|Phang Nga|76
66|Chumphon|77
670|Manufahi|21
670|Cova Lima|22
670|Bobonaro|23
670|Ainaro|24
670|Dekuse|25
670|Dili|31 32 33
670|Liquica|36
670|Aileu|37
670|Ermera|38
670|Oekusi|39
670|Baucau|41
670|Manatuto|42
670|Viqueque|43
670|Lautem|44
672|Davis|10
672|Mawson|11
672|Casey|12
672|Macquarie Island|13
673|Beliat|3
673|Tutong|4
673|Brunei Muara|20 21 23 24 25 26 27 28 29
673|Temburong|50 51 52 55 56 57 58 59
675|NCD|3
675|Highlands|5
675|MP|6
675|Islands|9
675|Madang|42
675|Sepik|45
675|Morobe|47
676|Nuku'alofa|2
676|Pea|29 30
676|Muʻa|31 32
676|Kolonga|33 34
676|Nakolo|35 36
676|Vaini|37 38
676|Kolovai|40
676|Masilamea|41 42
676|Matangiake|43
676|‘Eua|50
676|Ha’apai|60 69
676|Vava’u|70 71 72 74 75 76 79
676|Niuas|80 85
678|Malampa|4
678|Port Vila, Shefa|22 23 24 25 26 27 28 29
678|Sanma|36
678|Luganville|37
678|Penama|38
678|Tafea|88
679|Suva City|3
679|Coral Coast|65
679|Lautoka|66
679|Nadi|67
679|Vanua Levu|85 88
680|Peleliu State|3
680|Sonsorol State and Hatohobei State|25
680|Angaur State|27
680|Koror State|48
680|Ngatpang State|53
680|Aimeliik State|54
680|Airai State|58
680|Melekeok State|65
680|Ngiwal State|67
680|Ngaremlengui State|73
680|Ngardmau State|74
680|Ngaraard State|82
680|Ngarchelong State|85
680|Kayangel State|87
682|Rarotonga|2
682|Aitutaki|31
682|Atiu|33
682|Mangaia|34
682|Mauke|35
682|Mitiaro|36
682|Palmerston|37
682|Pukapuka|41
682|Penrhyn|42
682|Manihiki|43
682|Rakahanga|44
682|Nassau|45
685|Apia|2 3 61 62 63 64 65 66 67 68 69
685|Upolu Rural|4
685|Savaii|5
686|Bairiki|21 22 23 24
686|Betio|25 26
686|Tarawa|27
686|Bikenibeu|28 29
686|North Tarawa|31 32
686|Abaiang|33
686|Marakei|34
686|Butaritari|35
686|Makin|36
686|Banaba|37
686|Maiana|38
686|Kuria|39
686|Aranuka|40
686|Abemama|41
686|Nonouti|42
686|Tabiteuea North|43
686|Tabiteuea South|44
686|Onotoa|45
686|Beru|46
686|Nikunau|47
686|Tamana|48
686|Arorae|49
686|Kiritimati|81 82
686|Fanning|83
686|Washington|84
686|Kanton|85
688|Funafuti|20
688|Niulakita|22
688|Nui|23
688|Nukufetau|24
688|Nukulaelae|25
688|Nanumea|26
688|Nanumaga|27
688|Niutao|28
688|Vaitupu|29
690|Atafu Atoll|2
690|Fakaofo Atoll|3
690|Nakunonu Atoll|4
7|Baikonur|33
7|Simferopol|36
7|Kaliningrad|40
850|Rason|8
850|Pyongyang|21 27 28 31
850|Nampo|39
850|Sariwon|41
850|Haeju|45
850|Kaesong|49
850|Hamhung|53
850|Wonsan|57
850|Sinuiju|61
850|Kanggye|67
850|Chongjin|73
850|Hyesan|79
880|Dhaka|24 25 27 28 29
880|Bandarban|36
880|Khulna|41
880|Satkhira|47
880|Bogra|51
880|Lalmonirhat|59
880|Bheramara|70
880|Kushtia|71
880|Meherpur|79
880|Homna|81
880|Mymensingh|91
880|Nalitabari|93
880|Netrokona|95
880|Jamalpur|98
90|Northern Cyprus|39
92|AJK|58
93|Kabul|20
93|Parwan|21
93|Kapisa|22
93|Bamian|23
93|Wardak|24
93|Logar|25
93|Dorkondi|26
93|Khost|27
93|Panjshar|28
93|Kandahar|30
93|Ghazni|31
93|Uruzgan|32
93|Zabol|33
93|Helmand|34
93|Heart|40
93|Badghis|41
93|Ghowr|42
93|Farah|43
93|Nimruz|44
93|Balkh|50
93|Kunduz|51
93|Badkhshan|52
93|Takhar|53
93|Jowzjan|54
93|Samangan|55
93|Sar-E Pol|56
93|Faryab|57
93|Baghlan|58
93|Nangarhar|60
93|Nurestan|61
93|Kunarha|62
93|Laghman|63
93|Paktia|64
93|Paktika|65
94|Colombo|11
94|Jaffna|21
94|Mannar|23
94|Vavuniya|24
94|Anuradhapura|25
94|Trincomalee|26
94|Polonnaruwa|27
94|Negombo, Gampaha|31
94|Chilaw, Puttalam|32
94|Gampaha|33
94|Kalutara|34
94|Kegalle|35
94|Avissawella, Colombo|36
94|Kurunegala|37
94|Panadura, Kalutara|38
94|Matara|41
94|Ratnapura|45
94|Hambantota|47
94|Hatton, Nuwara Eliya|51
94|Nuwara Eliya|52
94|Nawalapitiya, Kandy|54
94|Badulla|55
94|Bandarawela, Badulla|57
94|Ampara|63
94|Batticaloa|65
94|Matale|66
94|Kalmunai, Ampara|67
94|Kandy|82
94|Galle|91
95|Yangon|11
961|Beirut|21
961|Metn|24
961|Chouf|25
961|North Lebanon|26
961|South Lebanon|27
961|Bekaa|28
961|Jbeil & Keserwan|29
962|Irbid|27
962|Amman|63 64 65
963|Damascus and rural areas|11
963|Al-Nebek|12
963|Al-Zabadani|13
963|Al-Quneitra|14
963|Dara|15
963|Al-Swedaa|16
963|Aleppo|21
963|Al-Rakkah|22
963|Edleb|23
963|Menbej|25
963|Homs|31
963|Hamah|33 44
963|Palmyra|34
963|Lattakia|41
963|Tartous|43
963|Deir Ezzour|51
963|Alhasakah|52
963|Al-Kameshli|53
966|Riyadh|11
966|Makkah|12
966|Dammam|13
966|Madenah|14
966|Hail|16
966|Abha|17
967|Sanaa|1
967|Hodaidah|3
967|Aden|22 23
967|Dhalea|24
967|Lahj|25
967|Abyan|26
967|Taiz|42 43
967|Ibb|44 45
967|Shabwah|52
967|Hadhrmout|53 54 55
967|Dhamar|64
967|Hajjah|72
967|Al Mahweet|74
967|Saadah|75
967|Amran|76
968|Dhofar & Al Wusta|23
968|Muscat|24
968|A’Dakhliyah, Al Sharqiya & A’Dhahira|25
968|Al Batinah & Musandam|26
971|Abu dhabi|2
971|Al Ain|3
971|Dubai|42 43 44 45 46 47 48
971|Sharjah, Ajman, Umm Al-Qaiwain|62 63 64 65 66 67 68
971|Ras Alkhaimah|72 73 74 75 76 77 78
971|Fujairah|92 93 94 95 96 97 98
972|Jerusalem|2
972|Tel Aviv|3
972|Haifa and North Regions|4
972|Hashfela and South Regions|8
972|Hasharon|9
975|Thimphu|2
975|Trongsa|3
975|Trashigang|4
975|Phuentsholing|5
975|Gelephu|6
975|Samdrup Jongkhar|72 74 76
975|Paro|82 83 84
976|Ulaanbaatar|11 21
98|Mazandaran|11
98|Gilan|13
98|Golestan|17
98|Tehran province|21
98|Semnan province|23
98|Zanjan province|24
98|Qom province|25
98|Alborz|26
98|Qazvin province|28
98|Isfahan province|31
98|Kerman province|34
98|Yazd province|35
98|Chahar-mahal and Bakhtiari|38
98|East Azarbaijan|41
98|West Azarbaijan|44
98|Ardabil province|45
98|Razavi Khorasan|51
98|Sistan and Baluchestan|54
98|South Khorasan|56
98|North Khorasan|58
98|Khuzestan|61
98|Lorestan|66
98|Fars|71
98|Kohgiluyeh and Boyer-Ahmad|74
98|Hormozgan|76
98|Bushehr province|77
98|Hamadan province|81
98|Kermanshah province|83
98|Ilam province|84
98|Markazi|86
98|Kurdistan|87
992|Dushanbe|37
993|Ahal|1
993|Balkan|2
993|Daşoguz|3
993|Lebap|4
993|Mary|5
994|Baku|12
994|Sumgayit|18
995|Tbilisi|32
`;

const asked = new Map<string, ReadonlyMap<string, string>>();

/** The regions of a calling code, read when it is first asked for. */
function regionsOf(code: string): ReadonlyMap<string, string> {
  let regions = asked.get(code);
  if (regions === undefined) {
    const own = new Map<string, string>();
    const head = `\n${code}|`;
    for (let at = rows.indexOf(head); at >= 0; at = rows.indexOf(head, at + 1)) {
      const [, region = '', prefixes = ''] = rows.slice(at + 1, rows.indexOf('\n', at + 1)).split('|');
      for (const prefix of prefixes.split(' ')) own.set(prefix, region);
    }
    regions = own;
    asked.set(code, regions);
  }
  return regions;
}

/** The city or region, in English, that the first digits of an international number (without +) stand for. */
export function diallingRegion(digits: string): string | null {
  const code = callingCodeOf(digits);
  if (code === null) return null;
  for (let length = LONGEST; length > code.length; length--) {
    const region = regionsOf(code).get(digits.slice(code.length, length));
    if (region !== undefined) return region;
  }
  return null;
}
