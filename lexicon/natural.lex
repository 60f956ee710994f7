# Seas, straits, rivers, lakes, mountains, deserts, peninsulas, islands and wide areas of the world's news, with a point in their
# middle (whole degrees will do: for ranking and for maps of the world). point: "yes" where the thing is small enough to be one point.
# A name that is also an ordinary word or a person's stands only with its generic noun ("Don River").
@columns name | aliases | kind | countries | middle | point
Mediterranean Sea | Mediterranean, the Med | sea | | 35 18 |
Eastern Mediterranean | east Mediterranean | sea | | 34 31 |
Western Mediterranean | | sea | | 39 5 |
Aegean Sea | Aegean, Egean | sea | GR TR | 38.5 25 |
Ionian Sea | Ionian | sea | GR IT | 38 19 |
Adriatic Sea | Adriatic | sea | | 43 15 |
Tyrrhenian Sea | Tyrrhenian | sea | IT | 40 12 |
Black Sea | | sea | | 43 34 |
Sea of Azov | Azov Sea | sea | UA RU | 46 37 |
Sea of Marmara | Marmara Sea | sea | TR | 40.7 28 |
Caspian Sea | Caspian | sea | | 41 51 |
Aral Sea | | sea | KZ UZ | 45 60 |
Red Sea | | sea | | 20 38 |
Dead Sea | | lake | JO IL PS | 31.5 35.5 | yes
Sea of Galilee | Lake Tiberias, Lake Kinneret | lake | IL | 32.82 35.59 | yes
Arabian Sea | | sea | | 14 65 |
Baltic Sea | Baltic | sea | | 58 20 |
North Sea | | sea | | 56 3 |
Norwegian Sea | | sea | NO | 68 3 |
Barents Sea | | sea | NO RU | 75 40 |
White Sea | | sea | RU | 65.5 37.5 |
Kara Sea | | sea | RU | 77 77 |
Bering Sea | | sea | US RU | 58 -178 |
Sea of Okhotsk | Okhotsk Sea | sea | RU | 55 150 |
Sea of Japan | East Sea | sea | JP KR RU KP | 40 135 |
Yellow Sea | West Sea | sea | CN KR KP | 36 123 |
East China Sea | | sea | CN JP TW KR | 30 125 |
South China Sea | West Philippine Sea | sea | CN VN PH MY | 12 113 |
Philippine Sea | | sea | PH | 20 130 |
Sulu Sea | | sea | PH MY | 8 120 |
Celebes Sea | Sulawesi Sea | sea | ID PH MY | 3 122 |
Java Sea | | sea | ID | -5 111 |
Banda Sea | | sea | ID | -6 127 |
Timor Sea | | sea | ID AU TL | -11 127 |
Arafura Sea | | sea | ID AU | -9 135 |
Andaman Sea | | sea | MM TH IN | 12 96 |
Coral Sea | | sea | AU | -18 158 |
Tasman Sea | | sea | AU NZ | -40 160 |
Caribbean Sea | Caribbean | sea | | 15 -75 |
Irish Sea | | sea | IE GB | 54 -5 |
Celtic Sea | | sea | | 50 -8 |
Wadden Sea | | sea | NL DE DK | 54 8 |
Labrador Sea | | sea | CA | 61 -56 |
Beaufort Sea | | sea | CA US | 72 -137 |
Atlantic Ocean | Atlantic, North Atlantic, South Atlantic | ocean | | 0 -25 |
Pacific Ocean | Pacific, South Pacific, North Pacific | ocean | | 0 -160 |
Indian Ocean | | ocean | | -20 80 |
Arctic Ocean | Arctic | ocean | | 85 0 |
Southern Ocean | Antarctic Ocean | ocean | | -65 0 |
Gulf of Aden | | gulf | YE SO DJ | 12 48 |
Persian Gulf | Arabian Gulf, the Gulf | gulf | | 26.5 52 |
Gulf of Oman | Sea of Oman | gulf | OM IR AE | 25 58 |
Gulf of Aqaba | Gulf of Eilat | gulf | JO EG SA IL | 29 35 |
Gulf of Suez | | gulf | EG | 28.7 33 |
Gulf of Guinea | | gulf | | 1 4 |
Gulf of Mexico | | gulf | MX US CU | 25 -90 |
Gulf of Thailand | | gulf | TH KH VN MY | 10 102 |
Gulf of Tonkin | Tonkin Gulf | gulf | VN CN | 20 108 |
Gulf of Finland | | gulf | FI EE RU | 60 26 |
Gulf of Bothnia | | gulf | FI SE | 63 20 |
Gulf of Riga | | gulf | LV EE | 57.7 23.5 |
Gulf of Sidra | Gulf of Sirte | gulf | LY | 31.5 18 |
Gulf of Gabes | | gulf | TN | 34 10.5 |
Gulf of Carpentaria | | gulf | AU | -14 139 |
Gulf of Alaska | | gulf | US | 57 -144 |
Gulf of California | Sea of Cortez | gulf | MX | 28 -112 |
Saronic Gulf | | gulf | GR | 37.8 23.5 |
Gulf of Corinth | | gulf | GR | 38.2 22.5 |
Bay of Bengal | | gulf | | 15 88 |
Bay of Biscay | | gulf | FR ES | 45 -5 |
Hudson Bay | | gulf | CA | 60 -86 |
San Francisco Bay | | gulf | US | 37.7 -122.3 | yes
Chesapeake Bay | | gulf | US | 37.8 -76.1 |
Tokyo Bay | | gulf | JP | 35.4 139.8 | yes
Manila Bay | | gulf | PH | 14.5 120.7 | yes
Bab el-Mandeb | Bab al-Mandab, Bab el Mandeb, Bab al-Mandeb, Mandeb Strait | strait | YE DJ ER | 12.6 43.3 | yes
Strait of Hormuz | Straits of Hormuz, Hormuz Strait | strait | IR OM | 26.6 56.5 | yes
Strait of Gibraltar | Straits of Gibraltar | strait | ES MA | 35.95 -5.6 | yes
Strait of Malacca | Malacca Strait, Straits of Malacca | strait | MY ID SG | 4 100 |
Singapore Strait | | strait | SG ID | 1.2 103.9 | yes
Taiwan Strait | Strait of Taiwan, Taiwan Straits | strait | TW CN | 24.5 119.5 |
Bosphorus | Bosporus, Istanbul Strait | strait | TR | 41.1 29.07 | yes
Dardanelles | | strait | TR | 40.2 26.4 | yes
Kerch Strait | Strait of Kerch | strait | UA RU | 45.3 36.5 | yes
Bering Strait | | strait | US RU | 65.8 -169 |
Strait of Messina | Messina Strait | strait | IT | 38.2 15.6 | yes
Strait of Otranto | | strait | IT AL | 40.2 18.9 | yes
Strait of Sicily | Sicily Channel | strait | IT TN | 37.2 11.3 |
Strait of Dover | Dover Strait | strait | GB FR | 51 1.4 | yes
English Channel | | strait | GB FR | 50 -2 |
Mozambique Channel | | strait | MZ MG KM YT | -17 41.5 |
Florida Straits | Straits of Florida | strait | US CU | 24 -81 |
Windward Passage | | strait | CU HT | 20 -74 |
Sunda Strait | | strait | ID | -6 105.5 |
Lombok Strait | | strait | ID | -8.6 115.8 | yes
Torres Strait | | strait | AU PG | -10 142 |
Bass Strait | | strait | AU | -40 146 |
Cook Strait | | strait | NZ | -41.2 174.5 | yes
Tsushima Strait | Korea Strait | strait | JP KR | 34.5 129.5 |
Strait of Magellan | | strait | CL AR | -53.5 -70.9 |
Oresund | Öresund, Øresund | strait | DK SE | 55.8 12.7 | yes
Kattegat | | strait | DK SE | 57 11.3 |
Skagerrak | | strait | DK NO | 58 9 |
Suez Canal | | canal | EG | 30.5 32.35 | yes
Panama Canal | | canal | PA | 9.1 -79.7 | yes
Kiel Canal | | canal | DE | 54.2 9.4 | yes
Corinth Canal | | canal | GR | 37.93 22.98 | yes
Nile | Nile River, River Nile, Blue Nile, White Nile | river | EG SD SS UG ET | 20 32 |
Nile Delta | | area | EG | 30.9 31 |
Euphrates | Euphrates River, River Euphrates | river | TR SY IQ | 34 41 |
Tigris | Tigris River, River Tigris | river | TR IQ | 35 43.5 |
Jordan River | River Jordan | river | JO IL PS | 32 35.5 |
Jordan Valley | | area | JO PS | 32 35.5 |
Litani River | Litani | river | LB | 33.5 35.6 | yes
Orontes | Orontes River | river | SY TR LB | 35 36.5 |
Volga | Volga River, River Volga | river | RU | 53 47 |
Don River | River Don | river | RU | 49 41 |
Dnieper | Dnipro River, Dnieper River, River Dnipro, River Dnieper | river | UA BY RU | 49 32 |
Dniester | Dniester River | river | UA MD | 47.5 29 |
Siverskyi Donets | Donets River, Siverskyi Donets River | river | UA RU | 49 38 |
Danube | Danube River, River Danube | river | | 45 20 |
Danube Delta | | area | RO UA | 45.1 29.4 |
Rhine | Rhine River, River Rhine | river | DE NL FR CH | 50 7.5 |
Elbe | Elbe River, River Elbe | river | DE CZ | 52 12 |
Oder | Oder River, River Oder | river | PL DE | 52.5 14.6 |
Vistula | Vistula River | river | PL | 52 20 |
Seine | Seine River, River Seine | river | FR | 49 2 |
Loire | Loire River, River Loire | river | FR | 47.4 0 |
Rhone | Rhône, Rhone River | river | FR CH | 45 4.8 |
Thames | River Thames, Thames River | river | GB | 51.5 -0.5 |
Evros River | Evros, Maritsa, Maritsa River, Meric River | river | GR TR BG | 41.3 26.4 |
Sava | Sava River | river | SI HR BA RS | 45 18 |
Drina | Drina River | river | BA RS | 44 19.2 |
Neretva | Neretva River | river | BA HR | 43.2 17.7 |
Araks | Aras River, Araxes | river | AM IR AZ TR | 39.2 46 |
Kura River | | river | GE AZ | 41 46 |
Amu Darya | Amudarya, Oxus | river | UZ TM TJ AF | 39 64 |
Syr Darya | Syrdarya | river | KZ UZ KG | 43 67 |
Ural River | | river | RU KZ | 50 52 |
Ob River | | river | RU | 60 70 |
Yenisei | Yenisey, Yenisei River | river | RU | 62 88 |
Lena River | | river | RU | 65 125 |
Amur | Amur River | river | RU CN | 50 130 |
Indus | Indus River, River Indus | river | PK IN | 29 70 |
Ganges | Ganges River, River Ganges, Ganga | river | IN BD | 25 83 |
Brahmaputra | Brahmaputra River | river | IN BD CN | 26 92 |
Irrawaddy River | Ayeyarwady River | river | MM | 21 95 |
Mekong | Mekong River | river | VN LA KH TH CN MM | 15 105 |
Mekong Delta | | area | VN | 10 105.7 |
Yangtze | Yangtze River, Yangtse | river | CN | 31 112 |
Yellow River | | river | CN | 35 110 |
Pearl River | | river | CN | 23 113 |
Pearl River Delta | | area | CN | 22.8 113.3 |
Yalu River | Yalu | river | CN KP | 40.5 125 |
Tumen River | Tumen | river | CN KP RU | 42.5 130 |
Congo River | River Congo | river | CD CG | -2 20 |
Niger River | River Niger | river | NG NE ML GN | 14 0 |
Niger Delta | | area | NG | 5 6 |
Senegal River | | river | SN MR ML | 16 -14 |
Volta River | | river | GH | 7 0 |
Zambezi | Zambezi River | river | ZM ZW MZ | -17 28 |
Limpopo River | | river | ZA ZW BW MZ | -22.5 30 |
Orange River | | river | ZA NA LS | -29 20 |
Juba River | Jubba River | river | SO | 1 42.5 |
Shabelle River | Shabelle | river | SO ET | 3 45 |
Amazon River | Amazon, River Amazon | river | BR PE CO | -3 -60 |
Orinoco | Orinoco River | river | VE CO | 7.5 -65 |
Parana River | Paraná River | river | AR PY BR | -28 -58 |
Rio Grande | Rio Bravo | river | US MX | 29 -102 |
Mississippi River | River Mississippi | river | US | 35 -90 |
Missouri River | | river | US | 42 -97 |
Ohio River | | river | US | 38 -86 |
Colorado River | | river | US MX | 36 -112 |
Hudson River | | river | US | 42 -73.9 |
Potomac River | Potomac | river | US | 38.9 -77.3 |
St. Lawrence River | Saint Lawrence River | river | CA US | 47 -71 |
Darien Gap | Darién Gap | area | PA CO | 8 -77.3 |
Lake Victoria | | lake | UG KE TZ | -1 33 |
Lake Tanganyika | | lake | TZ CD BI ZM | -6 29.5 |
Lake Malawi | Lake Nyasa | lake | MW MZ TZ | -12 34.5 |
Lake Chad | | lake | TD NG NE CM | 13 14 |
Lake Kivu | | lake | CD RW | -2 29 |
Lake Albert | | lake | UG CD | 1.7 31 |
Lake Edward | | lake | UG CD | -0.3 29.6 | yes
Lake Turkana | | lake | KE ET | 3.6 36 |
Lake Tana | | lake | ET | 12 37.3 | yes
Lake Kariba | | lake | ZM ZW | -17 28 |
Lake Volta | | lake | GH | 7 0 |
Lake Baikal | Baikal | lake | RU | 53.5 108 |
Lake Ladoga | Ladoga | lake | RU | 61 31.5 |
Lake Balkhash | | lake | KZ | 46 74 |
Issyk-Kul | Issyk Kul, Ysyk-Kol | lake | KG | 42.4 77.3 |
Lake Van | | lake | TR | 38.6 43 |
Lake Urmia | | lake | IR | 37.7 45.3 |
Lake Sevan | | lake | AM | 40.3 45.3 | yes
Lake Ohrid | | lake | MK AL | 41 20.7 | yes
Lake Geneva | | lake | CH FR | 46.4 6.5 | yes
Lake Constance | | lake | DE CH AT | 47.6 9.4 | yes
Lake Como | | lake | IT | 46 9.3 | yes
Lake Garda | | lake | IT | 45.6 10.7 | yes
Lake Titicaca | Titicaca | lake | PE BO | -15.8 -69.3 |
Lake Maracaibo | | lake | VE | 9.8 -71.6 |
Lake Nicaragua | | lake | NI | 11.5 -85.4 |
Great Lakes | | area | US CA | 45 -84 |
Lake Michigan | | lake | US | 44 -87 |
Lake Superior | | lake | US CA | 47.7 -87.5 |
Lake Erie | | lake | US CA | 42.2 -81.2 |
Lake Ontario | | lake | US CA | 43.7 -77.9 |
Lake Huron | | lake | US CA | 44.8 -82.4 |
Alps | the Alps, Swiss Alps, French Alps, Italian Alps | mountains | | 46.5 10 |
Pyrenees | | mountains | FR ES AD | 42.7 1 |
Carpathians | Carpathian Mountains | mountains | | 47 25.5 |
Apennines | | mountains | IT | 43 13 |
Dolomites | | mountains | IT | 46.4 11.9 | yes
Balkans | | area | | 43 21 |
Western Balkans | | area | | 43 20 |
Caucasus | Caucasus Mountains | mountains | | 42.5 44.5 |
North Caucasus | Northern Caucasus | area | RU | 43.5 44 |
South Caucasus | Southern Caucasus, Transcaucasia | area | | 41 45 |
Urals | Ural Mountains | mountains | RU | 60 60 |
Altai Mountains | Altay Mountains | mountains | RU KZ MN CN | 49 88 |
Tian Shan | Tien Shan | mountains | KG KZ CN | 42 80 |
Pamirs | Pamir Mountains, Pamir | mountains | TJ AF | 38.5 73 |
Hindu Kush | | mountains | AF PK | 36 71 |
Karakoram | | mountains | PK IN CN | 36 76 |
Himalayas | Himalaya | mountains | | 29 84 |
Mount Everest | Everest | mountain | NP CN | 27.99 86.93 | yes
Fergana Valley | Ferghana Valley | area | UZ KG TJ | 40.7 71.8 |
Zagros Mountains | Zagros | mountains | IR IQ | 33.5 47 |
Taurus Mountains | | mountains | TR | 37 33 |
Qandil Mountains | Mount Qandil, Kandil Mountains | mountains | IQ | 36.6 45 |
Mount Sinjar | Sinjar Mountains, Sinjar mountain | mountain | IQ | 36.37 41.7 | yes
Mount Hermon | Jabal al-Sheikh | mountain | SY LB | 33.4 35.86 | yes
Mount Ararat | Ararat | mountain | TR | 39.7 44.3 | yes
Atlas Mountains | High Atlas | mountains | MA DZ TN | 31.5 -6 |
Mount Kilimanjaro | Kilimanjaro | mountain | TZ | -3.07 37.35 | yes
Andes | | mountains | | -20 -67 |
Rocky Mountains | Rockies | mountains | US CA | 44 -110 |
Appalachian Mountains | Appalachians | mountains | US | 38 -80 |
Mount Etna | Etna | mountain | IT | 37.75 14.99 | yes
Mount Vesuvius | Vesuvius | mountain | IT | 40.82 14.43 | yes
Mount Merapi | Merapi | mountain | ID | -7.54 110.45 | yes
Mount Fuji | Fuji | mountain | JP | 35.36 138.73 | yes
Mont Blanc | | mountain | FR IT | 45.83 6.86 | yes
Mount Nyiragongo | Nyiragongo | mountain | CD | -1.52 29.25 | yes
Popocatépetl | Popocatepetl | mountain | MX | 19.02 -98.63 | yes
Sahara | Sahara Desert | desert | | 23 10 |
Sahel | | area | | 15 5 |
Kalahari | Kalahari Desert | desert | BW NA ZA | -23 22 |
Namib Desert | Namib | desert | NA | -24 15 |
Negev | Negev Desert | desert | IL | 30.8 34.8 |
Syrian Desert | Badia, Syrian Badia | desert | SY IQ JO | 34 39 |
Gobi | Gobi Desert | desert | MN CN | 43 105 |
Thar Desert | | desert | IN PK | 27 71 |
Atacama Desert | Atacama | desert | CL | -24 -69.5 |
Sinai | Sinai Peninsula, the Sinai, North Sinai | peninsula | EG | 29.5 34 |
Crimea | Crimean Peninsula, Crimean peninsula | peninsula | UA | 45.3 34.4 |
Arabian Peninsula | Arabia | peninsula | | 23 46 |
Korean Peninsula | Korean peninsula | peninsula | KR KP | 38 127.5 |
Iberian Peninsula | Iberia | peninsula | ES PT | 40 -4 |
Balkan Peninsula | | peninsula | | 42 22 |
Kola Peninsula | | peninsula | RU | 67.5 37 |
Kamchatka | Kamchatka Peninsula | peninsula | RU | 57 160 |
Yucatan Peninsula | Yucatán Peninsula | peninsula | MX | 19.5 -89 |
Peloponnese | Peloponnesus | peninsula | GR | 37.4 22.3 |
Attica Peninsula | | peninsula | GR | 38 23.7 |
Halkidiki | Chalkidiki | peninsula | GR | 40.3 23.5 |
Golan Heights | Golan | area | SY IL | 33 35.8 | yes
West Bank | occupied West Bank | area | PS | 32 35.25 |
Gaza Strip | Gaza | area | PS | 31.45 34.4 | yes
Kashmir | | area | IN PK | 34.5 76 |
Punjab | | area | IN PK | 31 74 |
Kurdistan | | area | IQ TR IR SY | 37 43 |
Donbas | Donbass | area | UA | 48.3 38.3 |
Darfur | | area | SD | 13 25 |
Tigray | | region | ET | 14 38.5 |
Nagorno-Karabakh | Nagorno Karabakh, Karabakh, Artsakh | area | AZ | 39.8 46.75 | yes
Abkhazia | | area | GE | 43 41 |
South Ossetia | | area | GE | 42.3 44 | yes
Transnistria | Transdniestria, Trans-Dniester | area | MD | 47.2 29 |
Chechnya | | area | RU | 43.3 45.7 | yes
Dagestan | | area | RU | 43 47 |
Siberia | | area | RU | 60 100 |
Kosovo Polje | | area | XK | 42.66 21.1 | yes
Bavaria | | region | DE | 49 11.5 |
Catalonia | Catalunya | region | ES | 41.8 1.5 |
Basque Country | | region | ES FR | 43 -2.6 |
Lapland | | area | FI SE NO | 68 25 |
Scandinavia | | area | | 62 15 |
Mesopotamia | | area | IQ SY | 33.7 43 |
Levant | the Levant | area | | 34 37 |
Maghreb | | area | | 33 0 |
Horn of Africa | | area | | 8 45 |
Middle East | Near East, Mideast | area | | 29 43 |
Far East | | area | | 40 115 |
Central Asia | | area | | 44 66 |
South Asia | | area | | 24 77 |
Southeast Asia | South-East Asia, South East Asia | area | | 5 112 |
East Asia | | area | | 35 115 |
Asia-Pacific | Asia Pacific | area | | 10 130 |
Europe | | area | | 50 15 |
Western Europe | | area | | 48 5 |
Eastern Europe | | area | | 52 27 |
Central Europe | | area | | 49 15 |
Northern Europe | | area | | 60 15 |
Southern Europe | | area | | 41 14 |
Asia | | area | | 45 90 |
Africa | | area | | 7 21 |
North Africa | Northern Africa | area | | 28 10 |
West Africa | Western Africa | area | | 12 -2 |
East Africa | Eastern Africa | area | | 0 37 |
Central Africa | | area | | 3 20 |
Southern Africa | | area | | -22 25 |
sub-Saharan Africa | Sub-Saharan Africa | area | | 0 20 |
Americas | the Americas | area | | 15 -90 |
North America | | area | | 48 -100 |
South America | | area | | -15 -56 |
Central America | | area | | 14 -87 |
Latin America | | area | | -10 -65 |
Oceania | | area | | -20 150 |
Antarctica | | area | | -80 0 |
Polynesia | | area | | -15 -150 |
Melanesia | | area | | -8 155 |
Sicily | Sicilia | island | IT | 37.5 14 |
Sardinia | Sardegna | island | IT | 40 9 |
Corsica | | island | FR | 42.2 9.1 |
Crete | | island | GR | 35.2 24.9 |
Rhodes | | island | GR | 36.17 28 | yes
Lesbos | Lesvos | island | GR | 39.2 26.3 | yes
Chios | | island | GR | 38.4 26.05 | yes
Samos | | island | GR | 37.75 26.83 | yes
Kos | | island | GR | 36.85 27.15 | yes
Corfu | Kerkyra | island | GR | 39.6 19.85 | yes
Lampedusa | | island | IT | 35.5 12.6 | yes
Gotland | | island | SE | 57.5 18.5 | yes
Majorca | Mallorca | island | ES | 39.6 2.95 | yes
Ibiza | | island | ES | 38.98 1.43 | yes
Canary Islands | Canaries | islands | ES | 28.3 -16 |
Balearic Islands | Balearics | islands | ES | 39.5 3 |
Azores | | islands | PT | 38 -28 |
Madeira | | island | PT | 32.75 -17 | yes
Socotra | | island | YE | 12.5 53.9 | yes
Zanzibar | | island | TZ | -6.13 39.35 | yes
Hispaniola | | island | HT DO | 19 -71 |
Tierra del Fuego | | island | AR CL | -54 -68 |
Borneo | | island | ID MY BN | 1 114 |
Sumatra | Sumatera | island | ID | 0 102 |
Java | Jawa | island | ID | -7.3 110 |
Sulawesi | | island | ID | -2 121 |
Lombok | | island | ID | -8.57 116.35 | yes
Timor | | island | ID TL | -9 125 |
New Guinea | | island | ID PG | -5 140 |
Luzon | | island | PH | 16 121 |
Mindanao | | island | PH | 8 125 |
Visayas | | islands | PH | 11 123.5 |
Spratly Islands | Spratlys | islands | | 10 114 |
Paracel Islands | Paracels | islands | | 16.5 112 |
Senkaku Islands | Senkakus, Diaoyu Islands | islands | JP | 25.75 123.5 | yes
Kuril Islands | Kurils, Kuriles | islands | RU | 46.5 151 |
Sakhalin | Sakhalin Island | island | RU | 51 143 |
Honshu | | island | JP | 36 138 |
Hokkaido | | island | JP | 43.4 142.8 |
Kyushu | | island | JP | 32.7 131 |
Okinawa | | island | JP | 26.5 128 | yes
Hainan | Hainan Island | island | CN | 19.2 109.7 |
Andaman and Nicobar Islands | Andaman Islands, Nicobar Islands | islands | IN | 11 92.7 |
Great Barrier Reef | | area | AU | -18 147 |
Everglades | | area | US | 25.7 -80.9 |
Midwest | American Midwest | area | US | 42 -92 |
Silicon Valley | | area | US | 37.4 -122 | yes
Outer Banks | | area | US | 35.5 -75.5 |
# Parts of countries that the world calls by name and that are no first-level regions of GeoNames: the counties of Great Britain and their
# like, and what is called by its letters
Kent | | region | GB | 51.2 0.7 |
Essex | | region | GB | 51.8 0.6 |
Suffolk | | region | GB | 52.2 1 |
Norfolk | | region | GB | 52.7 1 |
Surrey | | region | GB | 51.25 -0.4 |
Sussex | | region | GB | 51 -0.1 |
East Sussex | | region | GB | 50.95 0.3 |
West Sussex | | region | GB | 50.95 -0.5 |
Hampshire | | region | GB | 51.05 -1.3 |
Dorset | | region | GB | 50.8 -2.3 |
Devon | | region | GB | 50.75 -3.8 |
Cornwall | | region | GB | 50.4 -4.8 |
Somerset | | region | GB | 51.1 -2.9 |
Wiltshire | | region | GB | 51.3 -1.9 |
Gloucestershire | | region | GB | 51.8 -2.1 |
Oxfordshire | | region | GB | 51.75 -1.3 |
Berkshire | | region | GB | 51.45 -1 |
Buckinghamshire | | region | GB | 51.8 -0.8 |
Hertfordshire | | region | GB | 51.8 -0.2 |
Bedfordshire | | region | GB | 52.1 -0.4 |
Cambridgeshire | | region | GB | 52.4 0 |
Lincolnshire | | region | GB | 53.1 -0.3 |
Northamptonshire | | region | GB | 52.3 -0.8 |
Leicestershire | | region | GB | 52.6 -1.1 |
Nottinghamshire | | region | GB | 53.1 -1 |
Derbyshire | | region | GB | 53.1 -1.6 |
Staffordshire | | region | GB | 52.8 -2 |
Shropshire | | region | GB | 52.65 -2.7 |
Herefordshire | | region | GB | 52.1 -2.7 |
Worcestershire | | region | GB | 52.2 -2.2 |
Warwickshire | | region | GB | 52.3 -1.6 |
Cheshire | | region | GB | 53.2 -2.5 |
Lancashire | | region | GB | 53.9 -2.6 |
Merseyside | | region | GB | 53.4 -3 |
Greater Manchester | | region | GB | 53.5 -2.3 |
Yorkshire | | region | GB | 54 -1.5 |
North Yorkshire | | region | GB | 54.2 -1.3 |
South Yorkshire | | region | GB | 53.5 -1.3 |
West Yorkshire | | region | GB | 53.8 -1.6 |
Cumbria | | region | GB | 54.5 -3.2 |
Northumberland | | region | GB | 55.2 -2 |
Fife | | region | GB | 56.25 -3.1 |
Aberdeenshire | | region | GB | 57.2 -2.8 |
Ayrshire | | region | GB | 55.5 -4.5 |
Lothian | | region | GB | 55.9 -3.1 |
Pembrokeshire | | region | GB | 51.9 -4.9 |
County Antrim | | region | GB | 54.85 -6.2 |
County Down | | region | GB | 54.35 -6 |
County Armagh | | region | GB | 54.3 -6.6 |
County Tyrone | | region | GB | 54.6 -7.2 |
County Fermanagh | | region | GB | 54.35 -7.6 |
New South Wales | NSW | region | AU | -32 147 |
Northern Territory | | region | AU | -20 133 |
Rift Valley | Great Rift Valley | region | KE | 0.5 36 |
Swat Valley | Swat | region | PK | 35.2 72.4 | yes
American South | Deep South | region | US | 33 -87 |
South West England | south-west England | region | GB | 50.95 -3.2 |
North East England | north-east England | region | GB | 55 -1.9 |
North West England | north-west England | region | GB | 54 -2.6 |
East Anglia | | region | GB | 52.4 0.8 |
English Midlands | West Midlands, East Midlands | region | GB | 52.6 -1.5 |
Scottish Highlands | | region | GB | 57.1 -4.7 |
