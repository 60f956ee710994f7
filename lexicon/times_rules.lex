# Patterns of time expressions, what they give, and an example of each. The longest match wins, then the earlier line.
# A pattern is a row of elements: a word (a/b/c any of them), <class> a word of that class in times_words.lex or a kind of number:
# <day> 1-31 with or without "th", <dd> <mm> two digits at most, <year> four digits, <yy> two, <yyy0> a year ending in 0, <num>
# any number in digits or words, <hh> hour, <min> minutes, <hhmm> four digits of a clock, <bcnum> a year before Christ.
# `?` after an element: it may be missing; `~` before one: nothing stands between it and what comes before. [in/by] at the start
# or at the end must be there but is not part of it, [!in/by] must not. {…} are two expressions of one match.
# gives: `date` a point named by its fields; `shift` a calendar unit so many steps from an anchor (speech: the day of publication,
# story: the last date told); `offset` a count of units from an anchor; `duration`; `set`; `ref` a fixed value; `day` days from
# publication; `year` a bare number that may be a year. with: settings `name=value`.
@columns pattern | gives | with | example
# Calendar dates
<weekday>? ,? <month> <day> ,? <year>              | date  |                | Friday, December 7, 2024
<weekday>? ,? <month> <day>                        | date  |                | Dec. 7
<weekday>? ,? <day> of? <month> ,? <year>          | date  |                | 7 December 2024
<weekday>? ,? <day> of? <month>                    | date  |                | the 25th of August
<weekday> ,? <day> - <month> - <year>              | date  |                | Fri, 07-Dec-2024
<day> - <month> - <year>                           | date  |                | 07-Dec-2024
<month> <day> of the? that/this/same year          | date  | anchor=story   | July 25 of that year
<day> <month> of the? that/this/same year          | date  | anchor=story   | 25 July of that year
<month> of the? that/this/same year                | date  | anchor=story   | August of that year
<month> ,? of? <year>                              | date  |                | November 1939
{<day>} -/to/and/or/until/& {<day> of? <month> ,? <year>}  | date |         | 6-7 January 1916
{<day>} -/to/and/or/until/& {<day> of? <month>}            | date |         | 6 and 7 December
{<month> <day>} -/to/and/or/until/& {<day> ,? <year>}      | date |         | May 6-7, 1954
{<month> <day>} -/to/and/or/until/& the? {<day> [!million/billion/percent/%/people/dead]} | date | | May 6 and 7th
<year> ~- ~<mm> ~- ~<dd>                           | date  |                | 2024-12-07
<year> ~/ ~<mm> ~/ ~<dd>                           | date  |                | 2024/12/07
<dd> ~/ ~<mm> ~/ ~<year>                           | date  | numeric=1      | 7/12/2024
<dd> ~. ~<mm> ~. ~<year>                           | date  | numeric=1      | 7.12.2024
<dd> ~- ~<mm> ~- ~<year>                           | date  | numeric=1      | 07-12-2024
<dd> ~/ ~<mm> ~/ ~<yy>                             | date  | numeric=1      | 7/12/24
<monthname>                                        | date  |                | March
[in/by/since/of/until/till/during/last/next/this/early/late/mid/through/throughout/from/to/and/between/before/after/around/previous/following/every/each/-/a/the/for] <monthmaybe> [!on/to/from/through/into/against/past] | date | | in May
[the/on] <ordday> [,/./;/)/and/the/to/but/when/after/before/at/in/a/$] | date | | the 20th
<year>                                             | year  |                | 1939
{<year>} ~- {~<yy>}                                | year  |                | 1915-17
year/years <year>                                  | year  |                | the year 1950
{years <year>} -/to/and {<year>}                   | year  |                | the years 1955-1957
{<year>} ~- {~<year>}                              | year  |                | 1955-1963
<year> <era>                                       | date  |                | 1066 AD
<bcnum> <era>                                      | date  |                | 490 BC
[in/by/since/until/after/before/of] <bcnum> [./,/;/)/and/to/-/when/with/by/the/he/it/a] | bareyear | | in 480, in a text on ancient times
{<bcnum>} -/to/and/or/until {<bcnum> <era>}        | date  |                | 396-395 BC
<month> <bcnum> <era>                              | date  |                | August 480 BC
<season> of? <bcnum> <era>                         | date  |                | spring of 480 BC
<ordinal> -? century <era>?                        | date  | century=1      | the 19th century
<bcnum> s <era>                                    | date  | decade=1       | the 460s BC
<yyy0> ~s                                          | date  | decade=1       | the 1990s
<yyy0> ~' ~s                                       | date  | decade=1       | the 1990's
' ~<yy0> ~s                                        | date  | decade=1       | the '90s
[the/early/late/mid/-] <decadeword>                | date  | decade=1       | the sixties
' ~<yy> [!s]                                       | date  | apostrophe=1   | '99
<season> of? <year>                                | date  |                | the spring of 1862
<year> <season>                                    | date  |                | 1982 summer
<seasonsure>                                       | date  |                | winter
[the/this/last/next/that/in/by/since/until/early/late/previous/following/during] <season> [!of/in/to/on/from/into/out/below/behind/short/apart] | date | | last fall
# Quarters, halves, fiscal years
q ~<q> ,? of? <year>                               | date  | quarter=1      | Q3 2024
q ~<q>                                             | date  | quarter=1      | Q3
<rank> quarter of? <year>                          | date  | quarter=1      | the third quarter of 2024
<rank> quarter                                     | date  | quarter=1      | the third quarter
<rank> half of <year>                              | date  | half=1         | the first half of 2008
former half of <year>                              | date  | half=1 ordinal=1 | the former half of 2008
latter half of <year>                              | date  | half=1 ordinal=2 | the latter half of 2008
fiscal year? <year>                                | date  | fiscal=1       | fiscal year 2024
fy <year>                                          | date  | fiscal=1       | FY 2024
fy ~<year>                                         | date  | fiscal=1       | FY2024
# Weekdays
<dayname>                                          | date  |                | Saturday
<weekday> ,? <hh> ~: ~<min>                        | date  |                | Sat 14:30
last/past <dayname>                                | date  | shift=-1       | last Friday
this <dayname>                                     | date  | shift=0        | this Friday
next/coming <dayname>                              | date  | shift=1        | next Friday
this coming <dayname>                              | date  | shift=1        | this coming Friday
previous <dayname>                                 | date  | shift=-1 anchor=story | the previous Friday
following <dayname>                                | date  | shift=1 anchor=story  | the following Friday
<part> from/between/of <dayname> to/and/- <dayname>| date  |                | the night from Friday to Saturday
<part> of? from/between/of/on? <day> to/and/- <day> <month> <year>? | date | | the night of 6 to 7 December
<part> of? from/between/of/on? <month> <day> to/and/- <day> | date |       | the night of December 6-7
# Days counted from publication
<dayword>                                          | day   |                | yesterday
day before yesterday                               | day   | dayword=-2     | the day before yesterday
day after tomorrow                                 | day   | dayword=2      | the day after tomorrow
tonight                                            | day   | dayword=0 part=NI | tonight
tonite                                             | day   | dayword=0 part=NI | tonite
last night                                         | day   | dayword=-1 part=NI | last night
<dayword> <part>                                   | day   |                | yesterday afternoon
today at? <hh> ~: ~<min>                           | day   | dayword=0      | today at 14:30
this <partsure>                                    | day   | dayword=0      | this morning
[!the/an] overnight                                | day   | dayword=0 part=NI both=1 | overnight
# Parts of a day
that/same <partsure>                               | shift | unit=D shift=0 anchor=story | that afternoon
that same <partsure>                               | shift | unit=D shift=0 anchor=story | that same evening
next/following <part>                              | shift | unit=D shift=1 anchor=story | the next morning
previous <part>                                    | shift | unit=D shift=-1 anchor=story | the previous night
<part>                                             | date  |                | at night
working hours                                      | date  | part=DT        | working hours
early/small/wee hours                              | date  | part=MO        | the early hours of Monday
<partsure> hours                                   | date  |                | the early morning hours
<noon>                                             | date  |                | around noon
# Clock
<hh> ~: ~<min> ~: ~<min> <ampm>? <zone>?           | date  |                | 10:40:15
<hh> ~: ~<min> <ampm>? <zone>?                     | date  |                | 10:40 p.m.
<hh> ~: ~<min> <ampm>? local time                  | date  |                | 9:15 p.m. local time
<hh> <ampm> local time                             | date  |                | 6 a.m. local time
<hh> ~: ~<min> hrs/hours/h/local                   | date  |                | 05:30hrs
<hh> ~. ~<min> <ampm> <zone>?                      | date  |                | 10.40 p.m.
[at] <hh> ~. ~<min> [of/on/gmt/local]              | date  |                | at 22.40 of Friday
<hh> ~h ~<min>                                     | date  |                | 22h40
<hh> <ampm> <zone>?                                | date  |                | 6 a.m.
<hh> in the <partsure>                             | date  |                | six in the morning
<hhmm> <zone>                                      | date  |                | 1430 GMT
<hhmm> hours/hrs                                   | date  |                | 1430 hours
<hh> o ' clock in? the? <partsure>?                | date  |                | six o'clock in the morning
<hh> hours of/in the? <partsure>                   | date  |                | six hours of the morning
# Calendar units from an anchor
last <calendar>                                    | shift | shift=-1       | last week
past <calendar>                                    | duration | count=1     | the past decade
[the] next <calendar>                              | shift | shift=1 anchor=story | the next day
next/coming/upcoming <calendar>                    | shift | shift=1        | next month
this/current/present <calendar>                    | shift | shift=0        | this year
following/subsequent <calendar>                    | shift | shift=1 anchor=story | the following year
next following <calendar>                          | shift | shift=1 anchor=story | the next following year
[the] <calendar> following/after [./,/;/:/)/and/when/the] | shift | shift=1 anchor=story | the day following
[the] day after                                    | shift | unit=D shift=1 anchor=story | the day after
[the] <calendar> before                            | shift | shift=-1 anchor=story | the day before
previous/preceding <calendar>                      | shift | shift=-1 anchor=story | the previous year
that/same <calendar>                               | shift | shift=0 anchor=story | that year
that same <calendar>                               | shift | shift=0 anchor=story | that same day
later/earlier/late/early in the <calendar>         | shift | shift=0 anchor=story | later in the year
later/earlier that same? <calendar>                | shift | shift=0 anchor=story | later that month
later/earlier this <calendar>                      | shift | shift=0        | earlier this week
<edge> of the/that/this same? <calendar>           | shift | shift=0 anchor=story | the end of the month
latter part of the <calendar>                      | shift | shift=0 anchor=story mod=END | the latter part of the year
rest/remainder of the/that/this <calendar>         | shift | shift=0 anchor=story mod=END | the rest of the year
<calendar> ~' ~s end                               | shift | shift=0 anchor=story mod=END | month's end
later/earlier in the <season>                      | date  | anchor=story   | later in the summer
last <month>                                       | date  | shift=-1       | last March
next <month>                                       | date  | shift=1        | next March
this <month>                                       | date  | shift=0        | this March
previous <month>                                   | date  | shift=-1 anchor=story | the previous April
following <month>                                  | date  | shift=1 anchor=story  | the following April
that/same <month>                                  | date  | anchor=story   | that March
last <season>                                      | date  | shift=-1       | last spring
[the] next <season>                                | date  | shift=1 anchor=story | the next spring
next <season>                                      | date  | shift=1        | next summer
this <season>                                      | date  | shift=0        | this summer
previous <season>                                  | date  | shift=-1 anchor=story | the previous winter
following <season>                                 | date  | shift=1 anchor=story  | the following spring
that/same <season>                                 | date  | anchor=story   | that summer
last <weekend>                                     | shift | unit=WE shift=-1 | last weekend
this/the <weekend>                                 | shift | unit=WE shift=0  | this weekend
next/coming <weekend>                              | shift | unit=WE shift=1  | next weekend
# Counts of units from an anchor
<num> <unit> ago                                   | offset | sign=-1       | 11 days ago
more? than? <num> <unit> ago                       | offset | sign=-1       | more than a decade ago
a? few/several/some/many <units> ago                  | offset | sign=-1 vague=1 | a few days ago
<units> ago                                        | offset | sign=-1 vague=1 | weeks ago
<num> <unit> from now                              | offset | sign=1        | two weeks from now
<num> <unit> later/afterwards/afterward/thereafter | offset | sign=1 anchor=story | two days later
a? few/several/some/many <units> later/afterwards     | offset | sign=1 anchor=story vague=1 | a few days later
a? few/several/some/many <units> after [!the/a/his/her/their/its] | offset | sign=1 anchor=story vague=1 | a few days after
<units> later/afterwards                           | offset | sign=1 anchor=story vague=1 | days later
<num> <unit> earlier/previously                    | offset | sign=-1 anchor=story | two years earlier
<num> <unit> before/prior                          | offset | sign=-1 anchor=story event=1 | two years before
a? few/several/some/many <units> earlier/before       | offset | sign=-1 anchor=story vague=1 | a few days earlier
<units> earlier                                    | offset | sign=-1 anchor=story vague=1 | weeks earlier
<num> <unit> after                                 | offset | sign=1 anchor=story event=1 | two days after
<num> <unit> after that                            | offset | sign=1 anchor=story | two days after that
<num> <unit> before that                           | offset | sign=-1 anchor=story | two days before that
shortly/soon after                                 | none  |                |
# Durations
<num> -? <unit> -? long/old                        | duration |              | a 34-year-old
<num> <unit> of age                                | duration |              | 40 years of age
<num> -? <unit>                                    | duration |              | 13-year
<num> -? to/or/- <num> -? <unit>                   | duration |              | two to three weeks
next/past/last/first/following/previous/coming/final/preceding/intervening <num> <unit> | duration | | the next two weeks
<num> next/past/last/first/following/previous/consecutive/straight/more/full/long <unit> | duration | | four consecutive days
a? few/several/some/many/countless <units>            | duration | vague=1    | a few days
many more <units>                                  | duration | vague=1    | many more months
next/past/last/first/following/coming/final few/several <units> | duration | vague=1 | the next few months
next/past/last/first/following/coming/final/recent/intervening/closing <units> | duration | vague=1 | the coming years
couple of <units>                                  | duration | count=2      | a couple of days
a/another/one/entire/whole/full <unitone> [!ago/later/earlier/before] | duration | count=1 | a week
half a/an <unitone>                                | duration | count=0.5    | half a century
half - <unitone>                                   | duration | count=0.5    | half-century
a? <unitone> and a half                            | duration | count=1.5    | a year and a half
a? <unitone> - and - a - half long?                | duration | count=1.5    | month-and-a-half
<unitone> -? long                                  | duration | count=1      | month-long
<units> - long                                     | duration | vague=1      | months-long
<units> - old                                      | duration | vague=1      | decades-old
<calendar> - old                                   | duration | count=1      | century-old
yearlong                                           | duration | count=1 unit=Y | yearlong
monthlong                                          | duration | count=1 unit=M | monthlong
weeklong                                           | duration | count=1 unit=W | weeklong
daylong                                            | duration | count=1 unit=D | daylong
<units>                                            | duration | vague=1      | months
<rank> <calendar> of                         | duration | count=1      | the last week of
# Sets
every/each <unitone>                               | set   |                | every day
every/each other <unitone>                         | set   |                | every other day
every <num> <units>                                | set   | each=1         | every two weeks
every/each <dayname>                               | set   |                | every Friday
every/each <partsure>                              | set   |                | every morning
every/each <weekend>                               | set   |                | every weekend
every/each <month>                                 | set   |                | every March
every/each <season>                                | set   |                | every summer
<daynames>                                         | set   |                | on Fridays
<weekends>                                         | set   | weekend=1      | weekends
once/twice/times a/per <unitone>                   | set   |                | twice a week
daily                                              | set   | unit=D         | daily
nightly                                            | set   | unit=D part=NI | nightly
weekly                                             | set   | unit=W         | weekly
monthly                                            | set   | unit=M         | monthly
annually/yearly                                    | set   | unit=Y         | annually
per <unitone>                                      | duration | count=1      | per month
# Now, then, once
now/currently/nowadays/presently                   | ref   | value=PRESENT_REF | now
current [!of/account/accounts/affairs]             | ref   | value=PRESENT_REF | the current government
right now                                          | ref   | value=PRESENT_REF | right now
present/modern/current -? day                      | ref   | value=PRESENT_REF | present-day
[at] present                                       | ref   | value=PRESENT_REF | at present
[the/its/their/his] present [!a/the/ed]            | ref   | value=PRESENT_REF | the present
[at/for] the moment                                | ref   | value=PRESENT_REF | at the moment
these days                                         | ref   | value=PRESENT_REF | these days
[to] date                                          | ref   | value=PRESENT_REF | to date
former/formerly/recent/recently/lately             | ref   | value=PAST_REF | former
[the] past [!of/year/two/three/four/five]          | ref   | value=PAST_REF | in the past
future [!of/contract/contracts/s]                  | ref   | value=FUTURE_REF | in the future
[by/at/during/in/since/around] this time           | ref   | value=PRESENT_REF | by this time
this period                                        | ref   | value=PRESENT_REF | during this period
[by/at/during/in/since/around/until/from] that time | ref  | value=PAST_REF | at that time
that period                                        | ref   | value=PAST_REF | during that period
[for] the time being                               | ref   | value=PRESENT_REF | for the time being
[by/at/during/in/since/around/until] the time      | ref   | value=PAST_REF | at the time
[the] same time/period                             | ref   | value=PRESENT_REF | at the same time
