# How one name is written in different romanisations: each spelling is read as one of the sounds that it may stand for.
# Applied to folded names (lower case, no diacritics), the longest spelling first, left to right. `to` lists the readings, separated
# by blanks; `-` is silence. `where`: start, end, or empty for anywhere. Vowels are compared loosely afterwards.
@columns from | to | where | example
tsch | x   |       | Tschernobyl, Chernobyl
tch  | x   |       | Tchad, Chad
sch  | x   |       | Scholokhov, Sholokhov
shch | x   |       | Khrushchev, Chruschtschow
sh   | x   |       | Sharif, Charif
ch   | x h k | start | Chatzis, Hatzis; Charif, Sharif; Christou, Khristou
ch   | x k h |       | Bichkek, Bishkek; Mikhail, Michail
dzh  | j   |       | Dzhumabekov, Djoumabekov
dsch | j   |       | Dschamal, Jamal
dj   | j   |       | Djibril, Jibril
dz   | z j |       | Kidze, Kize
zh   | j z |       | Zhukov, Joukov
j    | j i |       | Jamal, Yamal; Andrej, Andrei
g    | g j |       | Gamal, Jamal
gh   | g   |       | Aghia, Agia
gu   | g   |       | Guerassimov, Gerasimov
gk   | g   |       | Gkikas, Gikas
kh   | k h |       | Khamenei, Hamenei
q    | k   |       | Qamishli, Kamishli
qu   | k   |       | Quneitra, Kuneitra
ck   | k   |       | Zuckermann, Zukermann
c    | k   |       | Castro, Kastro
ce   | se ke |     | Samothrace, Samothraki
ci   | si ki |     | Francisco, Fransisko
cz   | x   |       | Czernin, Chernin
ph   | f   |       | Raphael, Rafael
th   | t   |       | Samothraki, Samotracia
dh   | d   |       | Abu Dhabi, Abu Dabi
tz   | z   |       | Tzipras, Tsipras
ts   | z   |       | Tsipras, Tzipras
x    | ks s |      | Alexandria, Aleksandria, Alessandria
w    | u v |       | Wani, Ouani; Waleri, Valeri
ou   | u   |       | Moutsamoudou, Mutsamudu
oo   | u   |       | Noor, Nur
au   | u   |       | Naukat, Nukat
aw   | o   |       | Fawzi, Fozi
ee   | i   |       | Rasheed, Rashid
ie   | i e |       | Kiev, Kyiv
yi   | i   |       | Kyiv, Kiev
iy   | i   |       | Orozaliyev, Orozaliev
ay   | a ai |      | Sadyrbayev, Sadyrbaev
ai   | a ai |      | Sadyrbaiev, Sadyrbaev
ei   | e i |       | Hussein, Husen
ey   | e i |       | Sergey, Sergei
y    | i   |       | Bakyt, Bakit
nt   | nt nd |     | Kontou, Kondou
mp   | mp b |      | Mpampis, Babis
ff   | v f | end   | Romanoff, Romanov
of   | ov  | end   | Petrof, Petrov
h    | -   | end   | Abdullah, Abdulla
aa   | a   |       | Daraa, Dara
