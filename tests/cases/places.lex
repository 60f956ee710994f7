# Where the places of a text are. Names are given as the reader would give them: [P a person], [O an organization], [L a place].
# place: the mention that is meant. country: ISO code, or "-" for none. near: latitude and longitude within `km`; "none":
# there must be none.
@columns text | place | country | near | km

# Size and country decide
Protesters gathered in [L Paris]. | Paris | FR | 48.86 2.35 | 20
The sheriff of [L Paris], [L Texas], closed the road. | Paris | US | 33.66 -95.55 | 20
The mayor of [L London] in [L Ontario] resigned. [L Canada] is voting. | London | CA | 42.98 -81.25 | 30
[L Lebanon] buried its dead. In [L Tripoli] the shops were closed. | Tripoli | LB | 34.43 35.84 | 20
[L Libya] buried its dead. In [L Tripoli] the shops were closed. | Tripoli | LY | 32.88 13.19 | 30
Syrian rebels took [L Hama] and moved on [L Homs]. | Homs | SY | 34.73 36.72 | 20
The Spanish town of [L Guadalajara] was flooded. | Guadalajara | ES | 40.63 -3.17 | 20
Mexican police searched [L Guadalajara]. | Guadalajara | MX | 20.67 -103.35 | 30
A ferry left [L Georgetown], [L Guyana], on Friday. | Georgetown | GY | 6.8 -58.16 | 20
Floods hit [L Valencia] and [L Alicante]. | Valencia | ES | 39.47 -0.38 | 20
[L Venezuela]'s grid failed. [L Valencia] had no power. | Valencia | VE | 10.17 -68 | 30
Troops left [L Saint Petersburg] and [L Moscow]. | Saint Petersburg | RU | 59.94 30.31 | 30
Shells fell on [L Nikopol] and [L Zaporizhzhia] in southern [L Ukraine]. | Nikopol | UA | 47.57 34.4 | 20
[L Kenya] closed the port of [L Mombasa]. | Mombasa | KE | -4.05 39.66 | 20
The trial moved from [L Santiago] to [L Valparaiso]. | Santiago | CL | -33.45 -70.66 | 30
[L Birmingham] and [L Manchester] lost power, the British grid said. | Birmingham | GB | 52.48 -1.9 | 20
[L Birmingham], [L Alabama], lost power. | Birmingham | US | 33.52 -86.8 | 20

# Spelling
The road to [L Daraa] is open, a Syrian officer said. | Daraa | SY | 32.62 36.1 | 20
The road to [L Deraa] is open, a Syrian officer said. | Deraa | SY | 32.62 36.1 | 20
Ukrainian troops left [L Kharkov]. | Kharkov | UA | 49.99 36.23 | 20
Clashes near [L Al Hasakah] in [L Syria] went on. | Al Hasakah | SY | 36.5 40.75 | 30
Clashes near [L Hassakeh] in [L Syria] went on. | Hassakeh | SY | 36.5 40.75 | 30
The Kyrgyz town of [L Djalal-Abad] was calm. | Djalal-Abad | KG | 40.93 73 | 30
Yemeni forces left [L Taez]. | Taez | YE | 13.58 44.02 | 20
[L São Paulo] was dark. | São Paulo | BR | -23.55 -46.63 | 30
[L Sao Paulo] was dark. | Sao Paulo | BR | -23.55 -46.63 | 30
The flood reached [L Malmo], Swedish radio said. | Malmo | SE | 55.6 13 | 20

# Countries are no points; small islands are
[L France] and [L Germany] signed. | France | FR | none
The [L United States] and the [L UK] agreed. | United States | US | none
The U.S. and Britain agreed. | U.S. | US | none
[L Ivory Coast] closed its ports. | Ivory Coast | CI | none
The [L Democratic Republic of the Congo] signed. | Democratic Republic of the Congo | CD | none
[L Burma] freed nine prisoners. | Burma | MM | none
[L Holland] was flooded. | Holland | NL | none
[L Grecia] has declared mourning. | Grecia | GR | none
The boat reached [L Mayotte]. | Mayotte | YT | -12.8 45.2 | 40
Troops left [L Georgia] as Georgian ministers watched from [L Tbilisi]. | Georgia | GE | none
The storm crossed [L Georgia], [L Florida] and [L Alabama]. | Florida | US | 28 -82 | 250

# Regions
The fire spread through [L California]. | California | US | 37 -120 | 250
[L Idlib] province was shelled, the Syrian army said. | Idlib | SY | 35.9 36.6 | 40
The quake was felt across [L Oaxaca] state in [L Mexico]. | Oaxaca | MX | 16.9 -96.4 | 120
Police searched [L Bavaria]. | Bavaria | DE | 48.9 11.5 | 120
The island of [L Anjouan] voted. | Anjouan | KM | -12.2 44.4 | 30

# Seas, rivers, mountains and wide areas
The ferry sank in the [L Aegean]. | Aegean | - | none
A tanker was seized in the [L Strait of Hormuz]. | Strait of Hormuz | - | 26.6 56.5 | 60
The bridge over the [L Euphrates] fell. | Euphrates | - | none
Ministers met in [L Europe]. | Europe | - | none
Aid reached [L Gaza]. | Gaza | PS | 31.4 34.4 | 40

# Parts of a place count as the place; names of nowhere stay without coordinates
Shells hit the northern suburbs of [L Aleppo]. | Aleppo | SY | 36.2 37.16 | 20
Fighting reached the outskirts of [L Khartoum]. | Khartoum | SD | 15.55 32.53 | 30
The rebels took [L Qwarzhentol]. | Qwarzhentol | - | none
The Qwarzhen dam burst near [L Gulu] in [L Uganda]. | Gulu | UG | 2.77 32.3 | 20
Fighting in [L Sudan] spread. Shops in the capital were closed. | capital | SD | 15.55 32.53 | 30

# One place, many spellings
Fighters left [L Deir Ezzor], a Syrian officer said. | Deir Ezzor | SY | 35.34 40.14 | 20
Fighters left [L Dayr az-Zawr], a Syrian officer said. | Dayr az-Zawr | SY | 35.34 40.14 | 20
Fighters left [L Deir ez-Zor], a Syrian officer said. | Deir ez-Zor | SY | 35.34 40.14 | 20
Fighters left [L Qunaytra], a Syrian officer said. | Qunaytra | SY | 33.13 35.82 | 25
Aid reached [L Al Fasher] in [L Sudan]. | Al Fasher | SD | 13.63 25.35 | 20
Aid reached [L El Fasher] in [L Sudan]. | El Fasher | SD | 13.63 25.35 | 20
Aid reached [L El-Geneina] in [L Sudan]. | El-Geneina | SD | 13.45 22.44 | 20
Trains left [L Kiev] for [L Lvov], Ukrainian rail said. | Lvov | UA | 49.84 24.03 | 20
Trains left [L Odesa], Ukrainian rail said. | Odesa | UA | 46.48 30.73 | 20
The bank in [L Marrakech] reopened, the Moroccan king said. | Marrakech | MA | 31.63 -8 | 20
The bank in [L Tyre] reopened, Lebanese radio said. | Tyre | LB | 33.27 35.2 | 20
The clinic in [L Mekelle] reopened, Ethiopian radio said. | Mekelle | ET | 13.5 39.47 | 20
The clinic in [L Mek'ele] reopened, Ethiopian radio said. | Mek'ele | ET | 13.5 39.47 | 20

# Relative to a place: the place it leans on
A drone fell 20 km from [L Homs], Syrian radio said. | Homs | SY | 34.73 36.72 | 20
A drone fell 20 kilometres north of [L Gulu] in [L Uganda]. | Gulu | UG | 2.77 32.3 | 20
A drone fell near the border with [L Jordan]. | Jordan | JO | none
Shells hit the southern outskirts of [L Kharkiv] in [L Ukraine]. | Kharkiv | UA | 49.99 36.23 | 20
The storm reached the Mediterranean coast of [L Turkey]. | Turkey | TR | none

# What stands for a place named before
The flight left [L Oslo]. In the Norwegian capital it was snowing. | capital | NO | 59.91 10.75 | 20
Protests spread in [L Peru]. Police closed the capital. | capital | PE | -12.05 -77.04 | 30
They reached [L Gulu] in [L Uganda]. The city was empty. | city | UG | 2.77 32.3 | 20
They reached [L Gulu] in [L Uganda]. The town was empty. | town | UG | 2.77 32.3 | 20
He flew to [L Nairobi] in [L Kenya] and stayed there. | there | KE | -1.28 36.82 | 30

# Natural features
A ship burned in the [L Red Sea]. | Red Sea | - | none
A ship burned in the [L Bosphorus]. | Bosphorus | TR | 41.1 29.07 | 40
A ship burned off the [L Strait of Gibraltar]. | Strait of Gibraltar | - | 35.95 -5.6 | 60
The river [L Dnieper] rose. | Dnieper | - | none
Climbers left [L Mount Everest]. | Mount Everest | - | 27.99 86.93 | 30
The canoe crossed [L Lake Victoria]. | Lake Victoria | - | none

# In no gazetteer, but the text says in what: no point, the country is known
The mill at [L Qwarzhentol] in [L Bavaria] burned. | Qwarzhentol | DE | none
The mill at [L Qwarzhentol], [L Kenya], burned. | Qwarzhentol | KE | none

# A part of a town is the town
The mill in [L south Gulu] burned, Ugandan police said. | south Gulu | UG | 2.77 32.3 | 20
The [L City of Gulu] banned it, Ugandan police said. | City of Gulu | UG | 2.77 32.3 | 20
The mayor of [L Paris] in [L Texas] resigned. | Paris | US | 33.66 -95.55 | 20

# Where the reader saw no name, what the text calls a town is one
Fighting went on in the city of Gulu, Ugandan police said. | Gulu | UG | 2.77 32.3 | 20
