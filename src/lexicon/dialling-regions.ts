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
886|Taoyuan|3
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
`;

let table: ReadonlyMap<string, string> | null = null;

/** First digits of an international number (without +) → the city or region that they stand for, in English. */
export function diallingRegions(): ReadonlyMap<string, string> {
  table ??= new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [code = '', region = '', prefixes = ''] = row.split('|');
        return prefixes.split(' ').map((prefix): [string, string] => [code + prefix, region]);
      }),
  );
  return table;
}
