# Adjectives and names of peoples, by country (ISO 3166-1), also of parts of a country: "Syrian", "Greek", "Kyrgyz", "Scottish".
# words: separated by commas; plurals in -s and forms in -man, -men are understood.
@columns iso | words
AD | Andorran
AE | Emirati, Emiratis, Dubaian
AF | Afghan, Afghani
AG | Antiguan, Barbudan
AI | Anguillan
AL | Albanian
AM | Armenian
AO | Angolan
AQ | Antarctic
AR | Argentine, Argentinian, Argentinean
AS | American Samoan
AT | Austrian, Viennese
AU | Australian, Aussie, Queenslander, Tasmanian
AW | Aruban
AX | Ålandic
AZ | Azerbaijani, Azeri, Azerbaijanian
BA | Bosnian, Herzegovinian, Bosniak, Bosnian Serb
BB | Barbadian, Bajan
BD | Bangladeshi, Bengali
BE | Belgian, Flemish, Walloon
BF | Burkinabe, Burkinabé, Burkinan
BG | Bulgarian
BH | Bahraini
BI | Burundian
BJ | Beninese, Beninois
BM | Bermudian, Bermudan
BN | Bruneian
BO | Bolivian
BR | Brazilian
BS | Bahamian
BT | Bhutanese
BW | Botswanan, Motswana, Batswana
BY | Belarusian, Belarussian, Byelorussian
BZ | Belizean
CA | Canadian, Quebecois, Québécois, Albertan, Ontarian
CD | Congolese
CF | Central African
CG | Brazzaville Congolese
CH | Swiss
CI | Ivorian, Ivoirian
CK | Cook Islander
CL | Chilean
CM | Cameroonian
CN | Chinese, Tibetan, Uighur, Uyghur
CO | Colombian
CR | Costa Rican
CU | Cuban
CV | Cape Verdean, Cabo Verdean
CW | Curacaoan, Curaçaoan
CY | Cypriot, Greek Cypriot, Turkish Cypriot
CZ | Czech, Bohemian, Moravian
DE | German, Bavarian, Saxon
DJ | Djiboutian
DK | Danish, Dane
DM | Commonwealth Dominican
DO | Dominican
DZ | Algerian
EC | Ecuadorian, Ecuadorean
EE | Estonian
EG | Egyptian
EH | Sahrawi, Saharawi
ER | Eritrean
ES | Spanish, Spaniard, Catalan, Basque, Galician, Andalusian
ET | Ethiopian, Tigrayan, Oromo, Amhara
FI | Finnish, Finn
FJ | Fijian
FK | Falkland Islander
FM | Micronesian
FO | Faroese
FR | French, Frenchman, Frenchwoman, Parisian, Breton, Corsican
GA | Gabonese
GB | British, Briton, Brit, English, Englishman, Scottish, Scot, Welsh, Northern Irish, Londoner
GD | Grenadian
GE | Georgian, Abkhaz, Abkhazian, South Ossetian
GF | Guianese
GH | Ghanaian, Ghanian
GI | Gibraltarian
GL | Greenlandic, Greenlander
GM | Gambian
GN | Guinean
GP | Guadeloupean
GQ | Equatorial Guinean, Equatoguinean
GR | Greek, Hellenic, Cretan, Athenian
GT | Guatemalan
GU | Guamanian
GW | Bissau-Guinean
GY | Guyanese
HK | Hong Konger, Hongkonger
HN | Honduran
HR | Croatian, Croat, Dalmatian
HT | Haitian
HU | Hungarian, Magyar
ID | Indonesian, Javanese, Acehnese, Balinese, Papuan
IE | Irish, Irishman
IL | Israeli
IM | Manx
IN | Indian, Punjabi, Tamil, Gujarati
IQ | Iraqi
IR | Iranian, Persian
IS | Icelandic, Icelander
IT | Italian, Sicilian, Sardinian, Roman, Milanese, Venetian
JM | Jamaican
JO | Jordanian
JP | Japanese
KE | Kenyan
KG | Kyrgyz, Kirghiz, Kyrgyzstani
KH | Cambodian, Khmer
KI | I-Kiribati
KM | Comorian, Comoran
KN | Kittitian, Nevisian
KP | North Korean
KR | South Korean
KW | Kuwaiti
KY | Caymanian
KZ | Kazakh, Kazakhstani
LA | Laotian, Lao
LB | Lebanese
LC | Saint Lucian, St Lucian
LI | Liechtensteiner
LK | Sri Lankan, Sinhalese
LR | Liberian
LS | Basotho, Lesothan
LT | Lithuanian
LU | Luxembourgish, Luxembourger, Luxembourgian
LV | Latvian
LY | Libyan
MA | Moroccan
MC | Monegasque, Monégasque, Monacan
MD | Moldovan, Moldavian, Transnistrian
ME | Montenegrin
MG | Malagasy, Madagascan
MH | Marshallese
MK | Macedonian, North Macedonian
ML | Malian
MM | Burmese, Rohingya
MN | Mongolian, Mongol
MO | Macanese
MQ | Martinican, Martiniquais
MR | Mauritanian
MS | Montserratian
MT | Maltese
MU | Mauritian
MV | Maldivian
MW | Malawian
MX | Mexican
MY | Malaysian
MZ | Mozambican
NA | Namibian
NC | New Caledonian, Kanak
NE | Nigerien
NG | Nigerian
NI | Nicaraguan
NL | Dutch, Dutchman, Netherlander
NO | Norwegian
NP | Nepali, Nepalese
NR | Nauruan
NU | Niuean
NZ | New Zealander, Kiwi, Maori
OM | Omani
PA | Panamanian
PE | Peruvian
PF | Polynesian, Tahitian
PG | Papua New Guinean
PH | Filipino, Philippine, Filipina
PK | Pakistani, Sindhi, Baloch
PL | Polish, Pole
PR | Puerto Rican
PS | Palestinian, Gazan
PT | Portuguese, Azorean, Madeiran
PW | Palauan
PY | Paraguayan
QA | Qatari
RE | Réunionese
RO | Romanian, Rumanian
RS | Serbian, Serb
RU | Russian, Chechen, Dagestani, Tatar, Soviet
RW | Rwandan, Rwandese
SA | Saudi, Saudi Arabian
SB | Solomon Islander
SC | Seychellois
SD | Sudanese, Darfuri
SE | Swedish, Swede
SG | Singaporean
SH | Saint Helenian
SI | Slovenian, Slovene
SK | Slovak, Slovakian
SL | Sierra Leonean
SM | Sammarinese
SN | Senegalese
SO | Somali, Somalian, Somalilander
SR | Surinamese
SS | South Sudanese
ST | São Toméan, Santomean
SV | Salvadoran, Salvadorian, Salvadorean
SY | Syrian
SZ | Swazi, Eswatini
TC | Turks and Caicos Islander
TD | Chadian
TG | Togolese
TH | Thai
TJ | Tajik, Tadjik, Tajikistani
TL | Timorese, East Timorese
TM | Turkmen
TN | Tunisian
TO | Tongan
TR | Turkish, Turk
TT | Trinidadian, Tobagonian
TV | Tuvaluan
TW | Taiwanese
TZ | Tanzanian, Zanzibari
UA | Ukrainian, Crimean
UG | Ugandan
US | American, Texan, Californian, New Yorker, Floridian, Alaskan, Hawaiian
UY | Uruguayan
UZ | Uzbek, Uzbekistani
VA | Vatican
VC | Vincentian
VE | Venezuelan
VG | Virgin Islander
VN | Vietnamese
VU | Vanuatuan, Ni-Vanuatu
WS | Samoan
XK | Kosovar, Kosovan
YE | Yemeni, Yemenite
YT | Mahoran, Mahorais
ZA | South African
ZM | Zambian
ZW | Zimbabwean
