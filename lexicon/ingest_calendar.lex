# The words of which dates of publication are made: months and weekdays (English, and the languages from which pages are often
# machine-translated with their dates left alone), what may stand between the parts of a date, and what follows a time of day.
# role: month (value 1-12), weekday (value 0 Sunday - 6 Saturday), ordinal (after a day), glue (between the parts),
# clock (before a time of day), half (value 0 morning, 12 afternoon), zone (after a time; value: minutes east of Greenwich, empty if it depends),
# future (a day named after it is still to come).
@columns  word | role | value
january | month | 1
jan | month | 1
february | month | 2
feb | month | 2
march | month | 3
mar | month | 3
april | month | 4
apr | month | 4
may | month | 5
june | month | 6
jun | month | 6
july | month | 7
jul | month | 7
august | month | 8
aug | month | 8
september | month | 9
sept | month | 9
sep | month | 9
october | month | 10
oct | month | 10
november | month | 11
nov | month | 11
december | month | 12
dec | month | 12
janvier | month | 1
février | month | 2
fevrier | month | 2
mars | month | 3
avril | month | 4
mai | month | 5
juin | month | 6
juillet | month | 7
août | month | 8
aout | month | 8
septembre | month | 9
octobre | month | 10
novembre | month | 11
décembre | month | 12
decembre | month | 12
enero | month | 1
febrero | month | 2
marzo | month | 3
abril | month | 4
mayo | month | 5
junio | month | 6
julio | month | 7
agosto | month | 8
septiembre | month | 9
octubre | month | 10
noviembre | month | 11
diciembre | month | 12
januar | month | 1
februar | month | 2
märz | month | 3
juni | month | 6
juli | month | 7
oktober | month | 10
dezember | month | 12
gennaio | month | 1
febbraio | month | 2
aprile | month | 4
maggio | month | 5
giugno | month | 6
luglio | month | 7
settembre | month | 9
ottobre | month | 10
dicembre | month | 12
janeiro | month | 1
fevereiro | month | 2
março | month | 3
maio | month | 5
junho | month | 6
julho | month | 7
setembro | month | 9
outubro | month | 10
novembro | month | 11
dezembro | month | 12
sunday | weekday | 0
sun | weekday | 0
monday | weekday | 1
mon | weekday | 1
tuesday | weekday | 2
tue | weekday | 2
tues | weekday | 2
wednesday | weekday | 3
wed | weekday | 3
thursday | weekday | 4
thu | weekday | 4
thur | weekday | 4
thurs | weekday | 4
friday | weekday | 5
fri | weekday | 5
saturday | weekday | 6
sat | weekday | 6
dimanche | weekday | 0
lundi | weekday | 1
mardi | weekday | 2
mercredi | weekday | 3
jeudi | weekday | 4
vendredi | weekday | 5
samedi | weekday | 6
domingo | weekday | 0
lunes | weekday | 1
martes | weekday | 2
miércoles | weekday | 3
jueves | weekday | 4
viernes | weekday | 5
sábado | weekday | 6
sonntag | weekday | 0
montag | weekday | 1
dienstag | weekday | 2
mittwoch | weekday | 3
donnerstag | weekday | 4
freitag | weekday | 5
samstag | weekday | 6
domenica | weekday | 0
lunedì | weekday | 1
martedì | weekday | 2
mercoledì | weekday | 3
giovedì | weekday | 4
venerdì | weekday | 5
sabato | weekday | 6
st | ordinal
nd | ordinal
rd | ordinal
th | ordinal
er | ordinal
of | glue
de | glue
del | glue
do | glue
the | glue
at | clock
t | clock
um | clock
à | clock
a | clock
am | half | 0
pm | half | 12
gmt | zone | 0
utc | zone | 0
z | zone | 0
bst | zone | 60
cet | zone | 60
cest | zone | 120
eet | zone | 120
eest | zone | 180
msk | zone | 180
est | zone | -300
edt | zone | -240
et | zone
ct | zone
cst | zone | -360
cdt | zone | -300
mst | zone | -420
mdt | zone | -360
pst | zone | -480
pdt | zone | -420
pt | zone
ist | zone
jst | zone | 540
aest | zone | 600
aedt | zone | 660
wat | zone | 60
cat | zone | 120
sast | zone | 120
eat | zone | 180
hkt | zone | 480
sgt | zone | 480
will | future
would | future
until | future
till | future
by | future
before | future
next | future
coming | future
from | future
through | future
scheduled | future
expected | future
due | future
planned | future
plans | future
to | future
