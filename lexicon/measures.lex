# What a number counts or measures: numbers can only agree or disagree within one family. `words` are units or words of the clause
# that settle the family where the unit is only "people". `scope`: anyone (units that only say people), people (what becomes of them),
# amount (all else).
@columns family | scope | words
anyone | anyone | people person persons man men woman women child children others resident residents civilian civilians citizen citizens inhabitants villagers soldiers fighters
dead | people | dead death deaths killed die died perish fatality fatalities kill lives bodies victims toll slain
injured | people | injured wounded injure wound hurt injuries
missing | people | missing unaccounted miss
rescued | people | rescued rescue save saved survivor survivors survive
detained | people | arrest arrested detain detained detention
freed | people | free freed release released liberate
sick | people | infected cases infect sick case hospitalised hospitalized
displaced | people | displaced displace flee evacuate evacuated homeless refugees
aboard | people | aboard board passenger passengers carry transport crew
turnout | amount | turnout participation
share | amount | percent percentage vote votes
length | amount | km kilometre kilometer kilometres kilometers metre meter metres meters mile miles
magnitude | amount | magnitude
depth | amount | depth deep
duration | amount | year years decade decades month months day days hour hours week weeks minute minutes
money | amount | dollar dollars euro euros pound pounds yen yuan rouble roubles ruble rubles
temperature | amount | degree degrees celsius fahrenheit
mass | amount | tonne tonnes ton tons kilogram kilograms kg
