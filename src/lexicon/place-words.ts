/**
 * Names of regions and cities that are plain words: found before a word for a region (`Central Province`) or a country or
 * region after a comma (`Mobile, Alabama`) alone. Hand written.
 */
export const plainWords: string = `
Male Oral Mountain Unity Metro Springs Natal Lakes Gulf Jewish Antique Sale Mobile Saga Acre Corona Delta Simmering Vista Riverside
Central Northern Eastern Western Southern Upper Capital District North South East West Centre Littoral Plateau Rivers Cross Guide Para
Meta Mandate Boulder Moron Most Same Mission Man Enterprise Independence Surprise Sunrise Wellness Paradise Of Van Mus Bath Orange Split
`;

/** Chinese names of places abroad that are words as well, or names of houses: 包罗万象, 开放式体育空间. Hand written. */
export const commonHan: string = '万象 金边 信德 泗水 亚丁 碧瑶 凤凰城 育空 洛林';

/**
 * Names of places that are common words, first names or family names as well. Hand written. They count as places where
 * the words around them say so: after a preposition of place (`in Reading`), or before a country or region (`Jackson, Mississippi`).
 */
export const commonWords: string = `
Reading Mobile Orange Bath Nice Cork Split Tours Most Same Mission Man Batman Enterprise Independence Surprise Buffalo Phoenix Aurora Eugene Roseville Sunrise Wellness
Victoria Hamilton Lincoln Jackson Charlotte Madison Houston Austin Dallas Denver Chelsea Sydney Florence Lima Paris Carolina Savannah Virginia Georgia Diana Helena Elena Regina Marina Adelaide Alexandria Athena
Washington Jefferson Monroe Clinton Carter Wilson Johnson Anderson Allen Arlington Lewis Nelson Newton Clayton Preston Burton Stockton Bolton Sutton Clifton Melbourne Wellington Gladstone Livingston Lancaster Chester Lawrence Raleigh Columbus Cleveland Bradford Stafford Berkeley Hayward Irving Garland Murphy Moreno Garcia Santos Silva Salvador Santiago Domingo Rosario Mercedes Soledad Cordoba Valencia Toledo Leon Merida Mendoza Salinas Laredo Pascal Guadalupe Cesar Franco Marino Medina Morena Sofia Roma Roman Asia Bari Como Lodi Patan Salem Sale Salem Union Victory Corona Laguna Marion Vernon Warren Wesley Tyler Taylor Tracy Kent Norman Norfolk Elgin Gary Grant Troy Scott Joliet Peoria Provo Plano Miramar Palmdale Temple Pearland Paradise Centennial Concord Fremont Richmond Vallejo Lowell Essex Surrey Devon Dorset Somerset Durham Darwin Cairns Perth Hague Boston Bergen Essen Halle Hamm Herne Hagen Jena Gera Worms Bonn Trier Marl Leer Baden Wels Linz Bern Brest Nancy Tours Lille Pau Angers Troyes Rouen Saga Tsu Kobe Nara Mie Gifu Chiba Aichi Oita Kagawa Ota Ueda Ikeda Honda Toyota Suzuka Sakai Sendai Fukui Ichihara Matsuda Hino Mito Kure Ube Beppu Sanda Miura Yao Soka Toda Uji
Guide Delta Ohm Central Northern Eastern Western Southern Upper Capital District North South East West Vega Mandate Harper Kaduna Bo Jos Aba Ife Ondo Ogun Niger Plateau Rivers Cross Imo Edo Abia Benue Gombe Kogi Kebbi Taraba Yobe Nasarawa Zamfara Bauchi Sokoto Amazonas Para Acre Meta Cauca Sucre Bolivar Cordoba Arauca Caldas Huila Magdalena Formosa Chaco Salta Corrientes Misiones Tocantins Sonora Colima Hidalgo Morelos Puebla Guerrero Tabasco Durango Zacatecas Campeche Jalisco Nayarit Aguascalientes Queretaro Limburg Holland Groningen Jura Vaud Uri Zug Orientale Equateur Marche Valle Molise Lazio Lara Miranda Falcon Vargas Zulia Merida Trujillo Aragua Guarico Amuay Monagas Sindh Banff Sligo Mayo Clare Louth Down Meath Cavan Kerry Cork Galway Carlow Offaly Laois
Ha Tam Nam Long Binh Vinh Hue Yen Lam Dong Song Thai Dak Can Gia Bac Ben Tay Tra Kon Hai Phu Ninh Quang
Sari Rey Qom Ahar Babol Amol Bam Yazd Arak Fars Ilam Homs Hama Daraa Idlib Irbid Ajman Aden Ibb Taif Arar Buraydah
Kota Medan Palu Ambon Bogor Depok Kediri Madiun Manado Jambi Riau Aceh Batam Binjai Tegal Bitung Banten Bali Java Perak Kedah Pahang Perlis Ipoh
Aurora Cebu Davao Iligan Taguig Imus Lipa Silay Bago Sagay Ormoc Roxas Tarlac Lucena Batangas Samar Leyte Abra Aklan Capiz Rizal Quezon Quirino Sulu Basilan Iloilo Palawan Bataan
Kursk Oryol Orel Perm Omsk Tomsk Tver Tula Komi Sakha Tuva Amur Altai Penza Samara Kirov Kazan Pskov Engels Volga Vladimir Nadym
Zenica Tuzla Nis Novi Bor Veles Sumy Rivne Lutsk Poltava Rio
Rae Ray Bray Naas Kells Ahmad Ahmed Saad Nasr Aliaga Batna Oran Setif Blida Media Medea Annaba Chlef Tiaret
Of Van Mus Rize Ordu Usak Agri Kars Urfa Adana Bolu Bursa Sivas Tokat Yalova Batman Siirt Mersin
Limon Colon Coban Escuintla Mixco Ponce Bayamon Mayaguez Callao Cusco Puno Tacna Piura Ica Junin Pasco Loreto Ucayali
Barrie Guelph Kingston Hull Laval Regina Surrey Delta Burnaby Oshawa Kelowna Waterloo Markham Vaughan Ajax Milton Oakville Whitby Brampton Windsor Sherbrooke Gatineau Levis London Sudbury
Barnet Croydon Bromley Enfield Harrow Brent Camden Bexley Hackney Islington Bury Luton Derby Slough Poole Exeter Ipswich York Telford Gloucester Worcester Crewe Dudley Rochdale Oldham Solihull Watford Woking Basildon Maidstone Colchester Chelmsford Crawley Gillingham Warrington Wigan Stockport Swindon Blackpool Blackburn Burnley Barnsley Rotherham Halifax Grimsby Stevenage Dundee Belfast Lisburn Newport Swansea Wrexham
Lod Acre Holon Herzliya Rehovot Ashdod Netanya
Herat Balkh Logar Farah Khost Kunar Zabul Ghor Kapisa
Dera Kasur Okara Kamoke Hub Mardan Swabi Sadiqabad Jhang Multan Sukkur
Gaya Arrah Agra Kota Alwar Bidar Adoni Salem Erode Hosur Karur Nadiad Anand Navsari Vapi Surat Sagar Satna Rewa Bhind Morena Guna Dewas Jind Hisar Karnal Rohtak Panipat Sirsa Thane Pune Dhule Latur Jalna Akola Mau Etah Banda Orai Budaun Durg Puri Tonk Kochi Goa Bengal Bihar
Bago Mon Chin Kachin Shan Kayah Kayin Magway Sagaing
Aksu Hami Ili Dali Aba Hotan Ngari Anshan Heze Hebi Anyang Nanning
`;
