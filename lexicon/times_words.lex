# Words of time by class. A word with a stop at its end is an abbreviation: the stop may follow in the text. flags: `capital`
# the text must write it with a capital, `plural` it names several. Values by class: month 1-12; weekday 1-7 from Monday;
# season and part of day as in TIMEX3; unit as in an ISO 8601 duration with DE decade, CE century, WE weekend; dayword days from
# the day of publication; mod where in a span; ordinal its rank; hour and clock as written on a 24-hour dial; decade its first year.
@columns words | class | value | flags
january                             | month monthname   | 1  | capital
february                            | month monthname   | 2  | capital
march                               | month monthmaybe  | 3  | capital
april                               | month monthname   | 4  | capital
may                                 | month monthmaybe  | 5  | capital
june                                | month monthname   | 6  | capital
july                                | month monthname   | 7  | capital
august                              | month monthname   | 8  | capital
september                           | month monthname   | 9  | capital
october                             | month monthname   | 10 | capital
november                            | month monthname   | 11 | capital
december                            | month monthname   | 12 | capital
jan.                                | month             | 1  | capital
feb.                                | month             | 2  | capital
mar.                                | month             | 3  | capital
apr.                                | month             | 4  | capital
jun.                                | month             | 6  | capital
jul.                                | month             | 7  | capital
aug.                                | month             | 8  | capital
sept. sep.                          | month             | 9  | capital
oct.                                | month             | 10 | capital
nov.                                | month             | 11 | capital
dec.                                | month             | 12 | capital
monday                              | weekday dayname   | 1  | capital
tuesday                             | weekday dayname   | 2  | capital
wednesday                           | weekday dayname   | 3  | capital
thursday                            | weekday dayname   | 4  | capital
friday                              | weekday dayname   | 5  | capital
saturday                            | weekday dayname   | 6  | capital
sunday                              | weekday dayname   | 7  | capital
mon.                                | weekday           | 1  | capital
tue. tues.                          | weekday           | 2  | capital
wed.                                | weekday           | 3  | capital
thu. thur. thurs.                   | weekday           | 4  | capital
fri.                                | weekday           | 5  | capital
sat.                                | weekday           | 6  | capital
sun.                                | weekday           | 7  | capital
mondays                             | daynames          | 1  | capital
tuesdays                            | daynames          | 2  | capital
wednesdays                          | daynames          | 3  | capital
thursdays                           | daynames          | 4  | capital
fridays                             | daynames          | 5  | capital
saturdays                           | daynames          | 6  | capital
sundays                             | daynames          | 7  | capital
spring springtime                   | season seasonsure | SP
summer summertime                   | season seasonsure | SU
autumn                              | season seasonsure | FA
fall                                | season            | FA
winter wintertime                   | season seasonsure | WI
morning mornings                    | part partsure     | MO
forenoon                            | part partsure     | MO
dawn daybreak sunrise               | part parthour     | MO
afternoon afternoons                | part partsure     | AF
evening evenings                    | part partsure     | EV
dusk sunset nightfall               | part parthour     | EV
night nights nighttime              | part partsure     | NI
daytime daylight                    | part partday      | DT
noon midday                         | noon              | 12
midnight                            | noon              | 24
second sec.                         | unit clockunit    | S
seconds secs.                       | unit clockunit    | S  | plural
minute min.                         | unit clockunit    | MI
minutes mins.                       | unit clockunit units | MI | plural
hour hr.                            | unit clockunit unitone | H
hours hrs.                          | unit clockunit units   | H  | plural
day                                 | unit unitone dayunit calendar   | D
days                                | unit units dayunit     | D  | plural
week                                | unit unitone dayunit calendar   | W
weeks                               | unit units dayunit     | W  | plural
fortnight                           | unit unitone dayunit            | FN
fortnights                          | unit units dayunit              | FN | plural
month                               | unit unitone dayunit calendar   | M
months                              | unit units dayunit     | M  | plural
quarter                             | quarterunit            | Q
year                                | unit unitone dayunit calendar   | Y
years                               | unit units dayunit     | Y  | plural
yr.                                 | unit dayunit           | Y
yrs.                                | unit dayunit           | Y  | plural
decade                              | unit unitone dayunit calendar   | DE
decades                             | unit units dayunit     | DE | plural
century                             | unit unitone dayunit calendar   | CE
centuries                           | unit units dayunit     | CE | plural
millennium                          | unit unitone dayunit calendar   | ML
millennia                           | unit units dayunit     | ML | plural
weekend                             | weekend                | WE
weekends                            | weekends               | WE
yesterday                           | dayword           | -1
today                               | dayword           | 0
tomorrow                            | dayword           | 1
early                               | mod               | START
mid middle                          | mod               | MID
late                                | mod               | END
end close                           | edge              | END
start beginning onset outset opening | edge             | START
middle midst                        | edge              | MID
first                               | ordinal rank      | 1
second                              | ordinal rank      | 2
third                               | ordinal rank      | 3
fourth                              | ordinal rank      | 4
fifth                               | ordinal           | 5
sixth                               | ordinal           | 6
seventh                             | ordinal           | 7
eighth                              | ordinal           | 8
ninth                               | ordinal           | 9
tenth                               | ordinal           | 10
eleventh                            | ordinal           | 11
twelfth                             | ordinal           | 12
thirteenth                          | ordinal           | 13
fourteenth                          | ordinal           | 14
fifteenth                           | ordinal           | 15
sixteenth                           | ordinal           | 16
seventeenth                         | ordinal           | 17
eighteenth                          | ordinal           | 18
nineteenth                          | ordinal           | 19
twentieth                           | ordinal           | 20
last final closing                  | ordinal rank lastrank | -1
twenties                            | decadeword        | 1920
thirties                            | decadeword        | 1930
forties                             | decadeword        | 1940
fifties                             | decadeword        | 1950
sixties                             | decadeword        | 1960
seventies                           | decadeword        | 1970
eighties                            | decadeword        | 1980
nineties                            | decadeword        | 1990
am                                  | ampm              | 0
pm                                  | ampm              | 12
gmt utc z                           | zone              | 0
bst cet wat                         | zone              | 1
cest eet cat sast                   | zone              | 2
eest msk eat ast trt                | zone              | 3
ist pkt jst kst hkt sgt aest        | zone              | 99
est edt cst cdt mst mdt pst pdt et  | zone              | 99
bc bce                              | era               | -1
ad ce                               | era               | 1
in since by until till during from to of after before around about circa ca. through throughout between and for year years early late mid spring summer autumn fall winter until post pre than election elections  | yearcue | 1
the of to and after before around about circa between for than | softcue | 1
the                                 | yearcue           | 1
about around circa ca. c. nearly almost roughly approximately just only over under some exactly barely | approx | 1
since                               | since             | 1
until till                          | until ahead       | 1
by for before                       | ahead             | 1
the this that these those            | determiner        | 1
to through thru till until          | to                | 1
and & or                            | and               | 1
between                             | between           | 1
for within lasting spent spend      | stretch           | 1
on of in at , around about          | link              | 1
will would 'll shall ll             | future            | 1
plan intend expect schedule set due hope want prepare vow threaten pledge promise propose aim slate agree announce ask urge call order likely ready poised going go bound supposed plans want | planned | 1
$ £ € ¥ # usd eur                   | money             | 1
number no. page flight route boeing article resolution channel highway room | unlike | 1
