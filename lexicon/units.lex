# Measures and what stands for one. kind: measure (a unit of measurement; may be glued to its number: "150km"), time, percent,
# money (a sign or code before or after the amount), scale (a noun that names a scale and may stand before the number:
# "magnitude 6.1"), state (a word that counts people by what became of them: "31 dead"). words: forms, separated by commas; unit:
# what to call it, where it is not as written.
@columns words | kind | unit
km, kms, kilometre, kilometres, kilometer, kilometers     | measure |
m, metre, metres, meter, meters                           | measure |
cm, centimetre, centimetres, centimeter, centimeters      | measure |
mm, millimetre, millimetres, millimeter, millimeters      | measure |
mile, miles, mi                                           | measure |
nautical mile, nautical miles                             | measure |
foot, feet, ft                                            | measure |
inch, inches                                              | measure |
yard, yards                                               | measure |
hectare, hectares, ha                                     | measure |
acre, acres                                               | measure |
square kilometre, square kilometres, square kilometer, square kilometers, sq km | measure |
square mile, square miles                                 | measure |
square metre, square metres, square meter, square meters  | measure |
cubic metre, cubic metres, cubic meter, cubic meters      | measure |
kg, kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos | measure |
g, gram, grams, gramme, grammes                           | measure |
pound, pounds, lb, lbs                                    | measure |
tonne, tonnes, ton, tons                                  | measure |
metric ton, metric tons                                   | measure |
litre, litres, liter, liters                              | measure |
gallon, gallons                                           | measure |
barrel, barrels                                           | measure |
mw, megawatt, megawatts                                   | measure |
gw, gigawatt, gigawatts                                   | measure |
kw, kilowatt, kilowatts                                   | measure |
kph, kmh, mph, knot, knots                                | measure |
hpa, millibar, millibars                                  | measure |
degree, degrees                                           | measure |
degrees celsius, degree celsius, degrees fahrenheit       | measure |
celsius, fahrenheit                                       | measure |
beaufort                                                  | measure |
decibel, decibels                                         | measure |
storey, storeys, story, stories                           | measure |
second, seconds                                           | time    |
minute, minutes, min, mins                                | time    |
hour, hours, hr, hrs                                      | time    |
day, days                                                 | time    |
night, nights                                             | time    |
week, weeks                                               | time    |
fortnight, fortnights                                     | time    |
month, months                                             | time    |
year, years, yr, yrs                                      | time    |
decade, decades                                           | time    |
century, centuries                                        | time    |
%, percent, per cent, pct                                 | percent | percent
percentage point, percentage points                       | percent | percentage points
$, us $, usd                                              | money   | dollars
a $                                                       | money   | Australian dollars
c $                                                       | money   | Canadian dollars
£, gbp                                                    | money   | pounds
€, eur                                                    | money   | euros
¥, jpy                                                    | money   | yen
₹, inr                                                    | money   | rupees
₽, rub                                                    | money   | roubles
₺                                                         | money   | lira
₴, uah                                                    | money   | hryvnias
chf                                                       | money   | francs
magnitude                                                 | scale   | magnitude
category                                                  | scale   | category
dead                                                      | state   |
killed                                                    | state   |
missing                                                   | state   |
injured                                                   | state   |
wounded                                                   | state   |
hurt                                                      | state   |
infected                                                  | state   |
sick                                                      | state   |
ill                                                       | state   |
hospitalised, hospitalized                                | state   |
arrested                                                  | state   |
detained                                                  | state   |
displaced                                                 | state   |
evacuated                                                 | state   |
rescued                                                   | state   |
saved                                                     | state   |
freed                                                     | state   |
released                                                  | state   |
homeless                                                  | state   |
unaccounted                                               | state   |
