# Days with a name of their own, in the pattern language of times_rules.lex: fixed days, days counted from Easter Sunday
# (`easter=` days from it), and seasons that are named but not computed (no days).
@columns pattern | gives | with | example
christmas day? <year>?                | date | month=12 day=25 | Christmas 1941
christmas eve <year>?                 | date | month=12 day=24 | Christmas Eve
christmas <partsure>                  | date | month=12 day=25 | Christmas night
boxing day                            | date | month=12 day=26 | Boxing Day
new year ' s day <year>?              | date | month=1 day=1   | New Year's Day
new year ' s eve <year>?              | date | month=12 day=31 | New Year's Eve
epiphany <year>?                      | date | month=1 day=6   | Epiphany
valentine ' s day <year>?             | date | month=2 day=14  | Valentine's Day
international women ' s day           | date | month=3 day=8   | International Women's Day
may day [!call/calls/signal]          | date | month=5 day=1   | May Day
labour day                            | date | month=5 day=1   | Labour Day
victory day                           | date | month=5 day=9   | Victory Day
halloween <year>?                     | date | month=10 day=31 | Halloween
armistice day                         | date | month=11 day=11 | Armistice Day
human rights day                      | date | month=12 day=10 | Human Rights Day
ash wednesday <year>?                 | date | easter=-46      | Ash Wednesday
palm sunday <year>?                   | date | easter=-7       | Palm Sunday
maundy thursday <year>?               | date | easter=-3       | Maundy Thursday
good friday <year>?                   | date | easter=-2       | Good Friday
holy saturday <year>?                 | date | easter=-1       | Holy Saturday
easter sunday <year>?                 | date | easter=0        | Easter Sunday
easter monday <year>?                 | date | easter=1        | Easter Monday
easter <year>?                        | date | easter=0        | Easter
ascension day <year>?                 | date | easter=39       | Ascension Day
whit sunday <year>?                   | date | easter=49       | Whit Sunday
pentecost <year>?                     | date | easter=49       | Pentecost
whit monday <year>?                   | date | easter=50       | Whit Monday
independence day                      | named |                | Independence Day
election day                          | named |                | election day
holy month of ramadan                 | named |                | the holy month of Ramadan
ramadan                               | named |                | Ramadan
eid al - fitr                         | named |                | Eid al-Fitr
eid al - adha                         | named |                | Eid al-Adha
ashura                                | named |                | Ashura
yom kippur                            | named |                | Yom Kippur
rosh hashanah                         | named |                | Rosh Hashanah
passover                              | named |                | Passover
hanukkah                              | named |                | Hanukkah
diwali                                | named |                | Diwali
lunar new year                        | named |                | the Lunar New Year
chinese new year                      | named |                | Chinese New Year
nowruz                                | named |                | Nowruz
thanksgiving                          | named |                | Thanksgiving
