# How names that came through another alphabet or language are spelled: rules that turn a folded name into a key, so that spellings
# of one name share it ("Daraa" and "Deraa", "Sweida" and "As-Suwayda", "Toubruk" and "Tubruk").
# The rules are applied in this order, each to the whole name, to lower-case ASCII letters with one blank between words.
# from: letters. to: what they become; empty means they go.
# at: any (or empty) · end of a word · inner (start of a word that is not the first) · word (the whole word) · vowel (only before a vowel) · between (only between vowels) ·
#     front (only before e, i, y) · article (a whole word, before another word) · sun (a whole word, before a word that begins with
#     the article's last letter: "as suwayda").
@columns from | to | at | example

# Articles
al   |   | article | Al-Raqqa, Raqqa
el   |   | article | El Fasher, Fasher
ul   |   | article | Najm ul-Din
il   |   | article | Il-Furjan
as   |   | sun     | As-Suwayda
es   |   | sun     | Es-Salt
us   |   | sun     | Shams us-Salam
ash  |   | article | Ash-Shihr
esh  |   | article | Esh-Sham
ad   |   | sun     | Ad-Dawr
ed   |   | sun     | Ed-Damer
az   |   | sun     | Az-Zawiyah
ez   |   | sun     | Deir ez-Zor
uz   |   | sun     | Dayr uz-Zur
at   |   | sun     | At-Tall
et   |   | sun     | Et-Taif
ar   |   | sun     | Ar-Raqqah
er   |   | sun     | Er-Rachidia
an   |   | sun     | An-Nabk
en   |   | sun     | En-Nahud
ezz  | z  | inner   | Deir Ezzor
azz  | z  | inner   | Deir Azzor
ess  | s  | inner   | Bab Essalam
edd  | d  | inner   | Nasr Eddine
add  | d  | inner   | Nasr Addin
enn  | n  | inner   | Ain Ennakhil
err  | r  | inner   | Abd Errahman
abdul | abd | word | Abdul, Abdel
abdel | abd | word | Abdel, Abdul
abdal | abd | word | Abdal

# Groups of letters that stand for one sound
tsch | x  |       | Tschernihiw
sch  | x  |       | Schymkent
shch | x  |       | Shchyolkovo
tch  | x  |       | Tchernobyl
tsh  | x  |       | Tshikapa
dzh  | j  |       | Dzhalal-Abad
dsch | j  |       | Dschalalabad
dj   | j  |       | Djibouti, Djalal-Abad
zh   | j  |       | Zhytomyr, Jitomir
sh   | x  |       | Osh
ch   | x  |       | Och
kh   | h  |       | Kharkiv, Harkiv
gh   | g  |       | Benghazi, Bengasi
ph   | f  |       | Philadelphia
dh   | d  |       | Riyadh, Riyad
th   | t  |       | Thessaloniki, Tessaloniki
ck   | k  |       | Nickolaev
cz   | x  |       | Czernihow
tz   | ts |       | Tzaneen
qu   | k  | front | Qouneitra, Quneitra stays
gu   | g  | front | Guer, Ger
c    | s  | front | Cizre
c    | k  |       | Cabinda, Kabinda
q    | k  |       | Qamishli, Kamishli

# Vowels
oj   | oi | end   | Tolstoj
ej   | ei | end   | Sergej
aj   | ai | end   | Nikolaj
uj   | ui | end   | Matujzy
ouw  | uw |       |
ou   | w  | vowel | Ouagadougou, Wagadugu
ow   | u  |       | Kowloon
uw   | w  | vowel | Suwayda, Sweida
aou  | u  |       | Daoud
aw   | u  |       | Az Zawr
au   | u  |       | Mauritsstad
eu   | u  |       | Reunion
ou   | u  |       | Toubkal
oo   | u  |       | Khartoom
o    | u  |       | Omsk, Umsk
y    |    | between | Nikolayev, Nikolaev
i    |    | between | Nikolaiev
ee   | i  |       | Jeddeh
ie   | i  | end   | Guernsie
ay   | i  |       | Dayr
ai   | i  |       | Dair
ey   | i  |       | Kuneytra
ei   | i  |       | Kuneitra
iy   | i  |       | Chernivtsiy
ij   | i  |       | Zelenskij
yi   | i  |       | Zelenskyi
y    | i  |       | Tyr, Tir
ah   | a  | end   | Dumah, Duma
eh   | a  | end   | Dumeh
e    | a  |       | Deraa, Daraa
w    | v  |       | Warna, Varna
