# Sentences and the amounts they must give: surface = value, upper end, unit, qualifier and counted word, `-` for none, in order,
# between semicolons; `none` where there is nothing. Words carry their tags after `_`, as tests/mark/times_sample.h says.
@columns text | quantities
# Whole numbers in digits and words, with what they count
3,500 prisoners_NOUN:plural walked_VERB:past out.             | 3,500 prisoners = 3500 - prisoners - prisoners
It took_VERB:past four_NUM cities_NOUN:plural.                | four cities = 4 - cities - cities
Sixty_NUM rescuers_NOUN:plural came_VERB:past.                | Sixty rescuers = 60 - rescuers - rescuers
Twenty-two_NUM houses_NOUN:plural fell_VERB:past.             | Twenty-two houses = 22 - houses - houses
Two hundred and fifty houses_NOUN:plural fell_VERB:past.      | Two hundred and fifty houses = 250 - houses - houses
A hundred houses_NOUN:plural fell_VERB:past.                  | A hundred houses = 100 - houses - houses
Two dozen boats_NOUN:plural left_VERB:past.                   | Two dozen boats = 24 - boats - boats
One hundred thousand people_NOUN:plural fled_VERB:past.       | One hundred thousand people = 100000 - people - people
200 000 people_NOUN:plural fled_VERB:past.                    | 200 000 people = 200000 - people - people
1.234.567 votes_NOUN:plural were_AUX:past cast.               | 1.234.567 votes = 1234567 - votes - votes
Two_NUM Turkish_ADJ patrol_NOUN boats_NOUN:plural came_VERB:past. | Two Turkish patrol boats = 2 - boats - boats
Its two_NUM other_ADJ ships_NOUN:plural sailed_VERB:past.     | two other ships = 2 - ships - ships
Hundreds more_ADJ houses_NOUN:plural may_AUX fall_VERB.       | Hundreds more houses = 100 - houses hundreds houses
Nine_NUM of_ADP the_DET men_NOUN:plural left_VERB:past.       | Nine of the men = 9 - men - men
The two_NUM winners_NOUN:plural spoke_VERB:past.              | two winners = 2 - winners - winners
Three_NUM rebel_NOUN officers_NOUN:plural fled_VERB:past.      | Three rebel officers = 3 - officers - officers
Three_NUM IS_PROPN fighters_NOUN:plural fled_VERB:past.        | Three IS fighters = 3 - fighters - fighters
# Scales
1.2 million people_NOUN:plural voted_VERB:past.               | 1.2 million people = 1200000 - people - people
2,5 Mio people_NOUN:plural voted_VERB:past.                   | 2,5 Mio people = 2500000 - people - people
18k people_NOUN:plural signed_VERB:past.                      | 18k people = 18000 - people - people
Half a million people_NOUN:plural signed_VERB:past.           | Half a million people = 500000 - people - people
One and a half million people_NOUN:plural signed_VERB:past.   | One and a half million people = 1500000 - people - people
Three billion people_NOUN:plural watched_VERB:past.           | Three billion people = 3000000000 - people - people
# Vague amounts
Thousands_NOUN of_ADP residents_NOUN:plural came_VERB:past.   | Thousands of residents = 1000 - residents thousands residents
Dozens_NOUN of_ADP people_NOUN:plural came_VERB:past.         | Dozens of people = 12 - people dozens people
Hundreds_NOUN of_ADP people_NOUN:plural came_VERB:past.       | Hundreds of people = 100 - people hundreds people
Tens of thousands of_ADP people_NOUN:plural came_VERB:past.   | Tens of thousands of people = 10000 - people tens of thousands people
Several thousand people_NOUN:plural came_VERB:past.           | Several thousand people = 1000 - people several thousand people
Some_DET hundreds of_ADP additional_ADJ houses_NOUN:plural may_AUX fall_VERB. | Some hundreds of additional houses = 100 - houses some hundreds houses
A few hundred people_NOUN:plural came_VERB:past.              | few hundred people = 100 - people few hundred people
More_ADJ than_ADP a_DET dozen_NOUN men_NOUN:plural died_VERB:past. | More than a dozen men = 12 - men more than men
# Bounds and approximations
More_ADJ than_ADP 3,500 prisoners_NOUN:plural left_VERB:past. | More than 3,500 prisoners = 3500 - prisoners more than prisoners
At_ADP least_ADJ twelve_NUM people_NOUN:plural died_VERB:past. | At least twelve people = 12 - people at least people
At_ADP most_ADJ 40 people_NOUN:plural died_VERB:past.         | At most 40 people = 40 - people at most people
About_ADV 30 people_NOUN:plural left_VERB:past.               | About 30 people = 30 - people about people
Around_ADV 30 people_NOUN:plural left_VERB:past.              | Around 30 people = 30 - people around people
Nearly_ADV 30 people_NOUN:plural left_VERB:past.              | Nearly 30 people = 30 - people nearly people
Some_DET 200 people_NOUN:plural left_VERB:past.               | Some 200 people = 200 - people some people
Fewer_ADJ than_ADP ten_NUM people_NOUN:plural left_VERB:past. | Fewer than ten people = 10 - people fewer than people
Up_ADP to_ADP 90 people_NOUN:plural left_VERB:past.           | Up to 90 people = 90 - people up to people
As_ADV many_ADJ as_ADP 90 people_NOUN:plural left_VERB:past.  | As many as 90 people = 90 - people as many as people
An_DET estimated_VERB 90 people_NOUN:plural left_VERB:past.   | An estimated 90 people = 90 - people an estimated people
Only_ADV 90 people_NOUN:plural left_VERB:past.                | Only 90 people = 90 - people only people
No_DET fewer_ADJ than_ADP six_NUM men_NOUN:plural died_VERB:past. | No fewer than six men = 6 - men no fewer than men
Over_ADP 140 others_NOUN:plural were_AUX:past hurt.           | Over 140 others = 140 - others over others
Twenty_NUM people_NOUN:plural or_CCONJ more_ADJ left_VERB:past. | Twenty people or more = 20 - people or more people
# Ranges
200_NUM to_ADP 250 dead_ADJ were_AUX:past counted.            | 200 to 250 dead = 200 250 dead - dead
Between_ADP 300 and_CCONJ 350 houses_NOUN:plural fell_VERB:past. | Between 300 and 350 houses = 300 350 houses between houses
10-15 people_NOUN:plural came_VERB:past.                      | 10-15 people = 10 15 people - people
Two_NUM or_CCONJ three_NUM men_NOUN:plural came_VERB:past.    | Two or three men = 2 3 men - men
2_NUM to_ADP 3 million people_NOUN:plural came_VERB:past.     | 2 to 3 million people = 2000000 3000000 people - people
Police_NOUN spoke_VERB:past of_ADP 300 to_ADP 350.            | 300 to 350 = 300 350 - - -
# A change is no range
The count_NOUN went_VERB:past from_ADP 102 to_ADP 101.        | from 102 = 102 - - from -; 101 = 101 - - - -
# Shares and money
Turnout_NOUN was_AUX:past 48.9%.                              | 48.9% = 48.9 - percent - %
Turnout_NOUN was_AUX:past 54 percent_NOUN.                    | 54 percent = 54 - percent - percent
Turnout_NOUN was_AUX:past 54 per_ADP cent_NOUN.               | 54 per cent = 54 - percent - cent
It cost_VERB:past $1.5bn.                                     | $1.5bn = 1500000000 - dollars - $
It cost_VERB:past $3m.                                        | $3m = 3000000 - dollars - $
It cost_VERB:past US$ 20 million.                             | US$ 20 million = 20000000 - dollars - US
It cost_VERB:past €40,000.                                    | €40,000 = 40000 - euros - €
Each_DET gets_VERB:pres 200,000 soms_NOUN:plural.             | 200,000 soms = 200000 - soms - soms
Each_DET gets_VERB:pres 50 euros_NOUN:plural.                 | 50 euros = 50 - euros - euros
# Measures
It lies_VERB:pres about_ADV 150 kilometers_NOUN north_ADV.    | about 150 kilometers = 150 - kilometers about kilometers
It lies_VERB:pres 150km north_ADV.                            | 150km = 150 - km - km
It lies_VERB:pres nine_NUM miles_NOUN off_ADV.                | nine miles = 9 - miles - miles
It is_AUX:pres 74 metres_NOUN deep_ADJ.                       | 74 metres = 74 - metres - metres
It burned_VERB:past 300 square_ADJ kilometres_NOUN.           | 300 square kilometres = 300 - square kilometres - kilometres
Winds_NOUN of_ADP up_ADP to_ADP 9 Beaufort_PROPN blew_VERB:past. | up to 9 Beaufort = 9 - Beaufort up to Beaufort
A 9-mile_NOUN queue_NOUN formed_VERB:past.                    | 9-mile = 9 - miles - mile
A quake_NOUN of_ADP magnitude_NOUN 6.1 struck_VERB:past.      | 6.1 = 6.1 - magnitude - -
It has_VERB:pres a_DET magnitude_NOUN of_ADP 5.8.             | 5.8 = 5.8 - magnitude - -
They put_VERB the_DET magnitude_NOUN at_ADP 6.1.              | 6.1 = 6.1 - magnitude - -
It was_AUX:past 40 degrees_NOUN there.                        | 40 degrees = 40 - degrees - degrees
# Stretches of time are amounts
He ruled_VERB:past more_ADJ than_ADP 50 years_NOUN:plural.    | more than 50 years = 50 - years more than years
He ruled_VERB:past five_NUM decades_NOUN:plural.              | five decades = 5 - decades - decades
A 34-year-old_ADJ man_NOUN fell_VERB:past.                    | 34-year = 34 - years - year
The 13-year_ADJ war_NOUN ended_VERB:past.                     | 13-year = 13 - years - year
They mourn_VERB three_NUM days_NOUN:plural.                   | three days = 3 - days - days
# People by what became of them, and counts without a noun
Ferry_NOUN sinks_VERB:pres, nine_NUM dead_ADJ                 | nine dead = 9 - dead - dead
Six_NUM killed_VERB:part, around_ADV 30 missing_ADJ near_ADP it | Six killed = 6 - killed - killed; around 30 missing = 30 - missing around missing
They counted_VERB:past 31 dead_ADJ.                           | 31 dead = 31 - dead - dead
That 102 had_AUX:past been saved and 20 were_AUX:past missing. | 102 = 102 - - - -; 20 = 20 - - - -
Toll_NOUN climbs_VERB:pres to_ADP 24                          | 24 = 24 - - - -
30 wounded_ADJ soldiers_NOUN:plural lay_VERB:past there.      | 30 wounded soldiers = 30 - soldiers - soldiers
# One
One_NUM soldier_NOUN died_VERB:past.                          | One soldier = 1 - soldier - soldier
One_NUM of_ADP them_PRON died_VERB:past.                      | none
No_DET one_NOUN died_VERB:past.                               | none
The one_NOUN who_PRON died_VERB:past.                         | none
One_NUM must_AUX wait_VERB.                                   | none
At_ADP one_NUM point_NOUN it stopped_VERB:past.               | none
# What is no amount
The third_ADJ man_NOUN died_VERB:past.                        | none
The 7th man_NOUN died_VERB:past.                              | none
They won_VERB:past 3-1 there.                                 | none
See_VERB No. 5 there.                                         | none
Flight_NOUN 370 vanished_VERB:past.                           | none
An_DET F-16 crashed_VERB:past.                                | none
Call_VERB 0151 496 0123 now.                                  | none
Call_VERB +44 151 now.                                        | none
Several_ADJ men_NOUN:plural came_VERB:past.                   | none
A third_NOUN of_ADP them came_VERB:past.                      | none
It took_VERB:past a_DET year_NOUN.                            | none
It works_VERB:pres 24/7 there.                                | none
After_ADP 9/11 it closed_VERB:past.                           | none
It is_AUX:pres clause_NOUN (2) here.                          | none
Ann_PROPN Lee_PROPN, 34, left_VERB:past.                      | none
It ended_VERB:past on_ADP 7 December_PROPN 2024 here.         | none
It ended_VERB:past in_ADP 2011 here.                          | none
It rose_VERB:past at_ADP 10:40 there.                         | none
# More of what news counts and measures
Almost_ADV 600 homes_NOUN:plural burned_VERB:past.            | Almost 600 homes = 600 - homes almost homes
Roughly_ADV 600 homes_NOUN:plural burned_VERB:past.           | Roughly 600 homes = 600 - homes roughly homes
Not_PART more_ADJ than_ADP 600 homes_NOUN:plural burned_VERB:past. | Not more than 600 homes = 600 - homes not more than homes
Less_ADJ than_ADP 600 homes_NOUN:plural burned_VERB:past.     | Less than 600 homes = 600 - homes less than homes
Close_ADV to_ADP 600 homes_NOUN:plural burned_VERB:past.      | Close to 600 homes = 600 - homes close to homes
Scores_NOUN of_ADP homes_NOUN:plural burned_VERB:past.        | Scores of homes = 20 - homes scores homes
Several_ADJ hundred_NUM homes_NOUN:plural burned_VERB:past.   | Several hundred homes = 100 - homes several hundred homes
Several_ADJ dozen_NOUN homes_NOUN:plural burned_VERB:past.    | Several dozen homes = 12 - homes several dozen homes
Hundreds_NOUN of_ADP thousands_NOUN of_ADP homes_NOUN:plural burned_VERB:past. | Hundreds of thousands of homes = 100000 - homes hundreds of thousands homes
Millions_NOUN of_ADP people_NOUN:plural voted_VERB:past.      | Millions of people = 1000000 - people millions people
Forty-five_NUM homes_NOUN:plural burned_VERB:past.            | Forty-five homes = 45 - homes - homes
1,250,000 people_NOUN:plural voted_VERB:past.                 | 1,250,000 people = 1250000 - people - people
3.4 million people_NOUN:plural voted_VERB:past.               | 3.4 million people = 3400000 - people - people
Between_ADP 20 and_CCONJ 30 homes_NOUN:plural burned_VERB:past. | Between 20 and 30 homes = 20 30 homes between homes
It lost_VERB:past 12.5 percent_NOUN.                          | 12.5 percent = 12.5 - percent - percent
It lost_VERB:past 12,5 %.                                     | 12,5 % = 12.5 - percent - %
It cost_VERB:past £250,000.                                   | £250,000 = 250000 - pounds - £
It cost_VERB:past 4 billion dollars_NOUN:plural.              | 4 billion dollars = 4000000000 - dollars - dollars
It cost_VERB:past more_ADJ than_ADP $2 million.               | more than $2 million = 2000000 - dollars more than $
It moved_VERB:past 400 tonnes_NOUN:plural.                    | 400 tonnes = 400 - tonnes - tonnes
It moved_VERB:past 30,000 barrels_NOUN:plural.                | 30,000 barrels = 30000 - barrels - barrels
It lies_VERB:pres 20_NUM km_NOUN south_ADV.                   | 20 km = 20 - km - km
It burned_VERB:past 500 hectares_NOUN:plural.                 | 500 hectares = 500 - hectares - hectares
A quake_NOUN of_ADP 7.2 magnitude_NOUN struck_VERB:past.      | 7.2 magnitude = 7.2 - magnitude - magnitude
At_ADP a_DET depth_NOUN of_ADP 12 kilometres_NOUN:plural it lay_VERB:past. | 12 kilometres = 12 - kilometres - kilometres
