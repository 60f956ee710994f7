# News articles: a text, its day of publication, and the times it must give: surface = TYPE value days, in order, between
# semicolons. Days are `first..last`, one day alone, or `-`; `since` and `until` mark open stretches. A word may carry its tag
# after `_`, as tests/mark/times_sample.h says.
@columns text | published | times
# Weekdays
The tower fell on Saturday.                            | 2024-12-08 | Saturday = DATE 2024-12-07 2024-12-07
The tower fell on Sunday.                              | 2024-12-08 | Sunday = DATE 2024-12-08 2024-12-08
The tower fell on Monday.                              | 2024-12-08 | Monday = DATE 2024-12-02 2024-12-02
The council will meet on Monday.                       | 2024-12-08 | Monday = DATE 2024-12-09 2024-12-09
Delegates are going to vote on Tuesday.                | 2024-12-08 | Tuesday = DATE 2024-12-10 2024-12-10
They plan to march on Wednesday.                       | 2024-12-08 | Wednesday = DATE 2024-12-11 2024-12-11
Results are promised for Thursday.                     | 2024-12-08 | Thursday = DATE 2024-12-12 2024-12-12
Shots rang out late Friday.                            | 2024-12-08 | late Friday = DATE 2024-12-06 2024-12-06
Shots rang out late on Friday.                         | 2024-12-08 | late on Friday = DATE 2024-12-06 2024-12-06
Shots rang out early Sunday.                           | 2024-12-08 | early Sunday = DATE 2024-12-08 2024-12-08
A quay burned on Saturday morning.                     | 2024-12-08 | Saturday morning = TIME 2024-12-07TMO 2024-12-07
A quay burned on Tuesday night.                        | 2024-12-08 | Tuesday night = TIME 2024-12-03TNI 2024-12-03
Last Friday a quay burned.                             | 2024-12-06 | Last Friday = DATE 2024-11-29 2024-11-29
The court sits next Friday.                            | 2024-12-06 | next Friday = DATE 2024-12-13 2024-12-13
Monday's march drew crowds.                            | 2024-12-08 | Monday = DATE 2024-12-02 2024-12-02
Talks ran from Monday to Wednesday.                    | 2024-12-08 | Monday = DATE 2024-12-02 2024-12-02..2024-12-04; Wednesday = DATE 2024-12-04 2024-12-02..2024-12-04
Looters came between Friday and Saturday.              | 2024-12-08 | Friday = DATE 2024-12-06 2024-12-06..2024-12-07; Saturday = DATE 2024-12-07 2024-12-06..2024-12-07
It sank in the night from Friday to Saturday.          | 2024-12-08 | the night from Friday to Saturday = TIME 2024-12-06TNI 2024-12-06..2024-12-07
It sank in the night between Saturday and Sunday.      | 2024-12-09 | the night between Saturday and Sunday = TIME 2024-12-07TNI 2024-12-07..2024-12-08
The school stays shut until Friday.                    | 2024-12-03 | Friday = DATE 2024-12-06 2024-12-03..2024-12-06 until
The line has been dead since Sunday evening.           | 2024-12-10 | Sunday evening = TIME 2024-12-08TEV 2024-12-08..2024-12-10 since
He spoke on Fri. 6 December.                           | 2024-12-08 | Fri. 6 December = DATE 2024-12-06 2024-12-06
# Days counted from publication
He left yesterday.                                     | 2024-03-01 | yesterday = DATE 2024-02-29 2024-02-29
He leaves tomorrow.                                    | 2024-12-31 | tomorrow = DATE 2025-01-01 2025-01-01
He arrived today.                                      | 2024-12-31 | today = DATE 2024-12-31 2024-12-31
He speaks tonight.                                     | 2024-12-31 | tonight = TIME 2024-12-31TNI 2024-12-31
It reopened yesterday afternoon.                       | 2024-12-31 | yesterday afternoon = TIME 2024-12-30TAF 2024-12-30
It rang this morning.                                  | 2024-12-31 | this morning = TIME 2024-12-31TMO 2024-12-31
It burned last night.                                  | 2024-12-31 | last night = TIME 2024-12-30TNI 2024-12-30
It burned the day before yesterday.                    | 2024-12-31 | the day before yesterday = DATE 2024-12-29 2024-12-29
It opens the day after tomorrow.                       | 2024-12-30 | the day after tomorrow = DATE 2025-01-01 2025-01-01
Shelling went on overnight.                            | 2024-12-31 | overnight = TIME 2024-12-31TNI 2024-12-30..2024-12-31
Police moved in on Saturday. Earlier in the day crowds had gathered. | 2024-12-09 | Saturday = DATE 2024-12-07 2024-12-07; Earlier in the day = DATE 2024-12-07 2024-12-07
Police moved in on Saturday. The next day they left.   | 2024-12-09 | Saturday = DATE 2024-12-07 2024-12-07; The next day = DATE 2024-12-08 2024-12-08
Police moved in on Thursday. Two days later they left. | 2024-12-09 | Thursday = DATE 2024-12-05 2024-12-05; Two days later = DATE 2024-12-07 2024-12-07
# Counts
The pump passed its test 11 days ago.                  | 2024-12-07 | 11 days ago = DATE 2024-11-26 2024-11-26
He quit two weeks ago.                                 | 2024-12-07 | two weeks ago = DATE 2024-W47 2024-11-18..2024-11-24
He quit three months ago.                              | 2024-12-07 | three months ago = DATE 2024-09 2024-09-01..2024-09-30
He quit five years ago.                                | 2024-12-07 | five years ago = DATE 2019 2019-01-01..2019-12-31
He quit a decade ago.                                  | 2024-12-07 | a decade ago = DATE 2014 2014-01-01..2014-12-31
He quit two decades ago.                               | 2024-12-07 | two decades ago = DATE 2004 2004-01-01..2004-12-31
He quit weeks ago.                                     | 2024-12-07 | weeks ago = DATE PAST_REF -
He was sworn in on Friday. An hour later he left.      | 2024-12-08 | Friday = DATE 2024-12-06 2024-12-06; An hour later = TIME 2024-12-06TXX 2024-12-06
The talks resume two weeks from now.                   | 2024-12-07 | two weeks from now = DATE 2024-W51 2024-12-16..2024-12-22
# Calendar dates
Rebels struck on November 27.                          | 2024-12-08 | November 27 = DATE 2024-11-27 2024-11-27
Rebels struck on Dec. 7.                               | 2024-12-08 | Dec. 7 = DATE 2024-12-07 2024-12-07
Rebels struck on 28 December.                          | 2025-01-03 | 28 December = DATE 2024-12-28 2024-12-28
The vote will be held on 12 January.                   | 2024-12-08 | 12 January = DATE 2025-01-12 2025-01-12
Rebels struck on 7 December 2024.                      | 2025-01-08 | 7 December 2024 = DATE 2024-12-07 2024-12-07
Rebels struck on the 7th of December, 2024.            | 2025-01-08 | the 7th of December, 2024 = DATE 2024-12-07 2024-12-07
Rebels struck on Saturday, December 7, 2024.           | 2025-01-08 | Saturday, December 7, 2024 = DATE 2024-12-07 2024-12-07
Issued 2024-12-07 in Oslo.                             | 2025-01-08 | 2024-12-07 = DATE 2024-12-07 2024-12-07
Issued 7/12/2024 in Oslo.                              | 2025-01-08 | 7/12/2024 = DATE 2024-12-07 2024-12-07
Issued 14/10/2025 in Oslo.                             | 2025-10-15 | 14/10/2025 = DATE 2025-10-14 2025-10-14
Issued 12/25/2024 in Ohio.                             | 2025-01-08 | 12/25/2024 = DATE 2024-12-25 2024-12-25
Issued 12/06/2024 in Ohio.                             | 2024-12-07 | 12/06/2024 = DATE 2024-12-06 2024-12-06
Issued 7.12.2024 in Bern.                              | 2025-01-08 | 7.12.2024 = DATE 2024-12-07 2024-12-07
It happened in the night of 6 to 7 December.           | 2024-12-09 | the night of 6 to 7 December = TIME 2024-12-06TNI 2024-12-06..2024-12-07
It rained on 6-7 December.                             | 2024-12-09 | 6 = DATE 2024-12-06 2024-12-06..2024-12-07; 7 December = DATE 2024-12-07 2024-12-06..2024-12-07
Fighting raged from 3 to 5 December.                   | 2024-12-09 | 3 = DATE 2024-12-03 2024-12-03..2024-12-05; 5 December = DATE 2024-12-05 2024-12-03..2024-12-05
A session set for April 8 was held up.                 | 1987-03-23 | April 8 = DATE 1987-04-08 1987-04-08
# Months, seasons, years
The strike began in March.                             | 2024-12-09 | March = DATE 2024-03 2024-03-01..2024-03-31
The strike began in May.                               | 2024-12-09 | May = DATE 2024-05 2024-05-01..2024-05-31
The strike began last May.                             | 2024-03-09 | last May = DATE 2023-05 2023-05-01..2023-05-31
The strike began in early March 2023.                  | 2024-12-09 | early March 2023 = DATE 2023-03 2023-03-01..2023-03-10
The strike ended at the end of October.                | 2024-12-09 | the end of October = DATE 2024-10 2024-10-21..2024-10-31
The strike began in mid-October.                       | 2024-12-09 | mid-October = DATE 2024-10 2024-10-11..2024-10-20
The war began in 2011.                                 | 2024-12-09 | 2011 = DATE 2011 2011-01-01..2011-12-31
The front has been frozen since 2020.                  | 2024-12-07 | 2020 = DATE 2020 2020-01-01..2024-12-07 since
It was built in the 1990s.                             | 2024-12-09 | the 1990s = DATE 199 1990-01-01..1999-12-31
It was built in the '90s.                              | 2024-12-09 | the '90s = DATE 199 1990-01-01..1999-12-31
It was built in the 19th century.                      | 2024-12-09 | the 19th century = DATE 18 1800-01-01..1899-12-31
It flooded last spring.                                | 2024-12-09 | last spring = DATE 2024-SP 2024-03-01..2024-05-31
It flooded in the summer of 2023.                      | 2024-12-09 | the summer of 2023 = DATE 2023-SU 2023-06-01..2023-08-31
Sales fell in Q3 2024.                                 | 2024-12-09 | Q3 2024 = DATE 2024-Q3 2024-07-01..2024-09-30
Sales fell in the third quarter of 2024.               | 2024-12-09 | the third quarter of 2024 = DATE 2024-Q3 2024-07-01..2024-09-30
Sales fell in the first half of 2024.                  | 2024-12-09 | the first half of 2024 = DATE 2024-H1 2024-01-01..2024-06-30
The budget for fiscal year 2024 passed.                | 2024-12-09 | fiscal year 2024 = DATE FY2024 -
# Units from an anchor
It opened last week.                                   | 2024-12-04 | last week = DATE 2024-W48 2024-11-25..2024-12-01
It will open next week.                                | 2026-02-09 | next week = DATE 2026-W08 2026-02-16..2026-02-22
It will open next month.                               | 2024-12-04 | next month = DATE 2025-01 2025-01-01..2025-01-31
It opened this year.                                   | 2024-12-04 | this year = DATE 2024 2024-01-01..2024-12-31
It opened last year.                                   | 2024-12-04 | last year = DATE 2023 2023-01-01..2023-12-31
It opened last weekend.                                | 2024-12-04 | last weekend = DATE 2024-W48-WE 2024-11-30..2024-12-01
# Clock
Contact was lost at 10:40 p.m. on Friday.              | 2024-12-07 | 10:40 p.m. on Friday = TIME 2024-12-06T22:40 2024-12-06
Contact was lost at 22.40 of Friday.                   | 2024-12-07 | 22.40 of Friday = TIME 2024-12-06T22:40 2024-12-06
Contact was lost at 6 a.m.                             | 2024-12-07 | 6 a.m. = TIME 2024-12-07T06:00 -
Contact was lost around noon.                          | 2024-12-07 | noon = TIME 2024-12-07T12:00 -
Contact was lost at 1430 GMT.                          | 2024-12-07 | 1430 GMT = TIME 2024-12-07T14:30 -
Contact was lost at noon on Wednesday.                 | 2024-12-07 | noon on Wednesday = TIME 2024-12-04T12:00 2024-12-04
Contact was lost at six o'clock in the morning.        | 2024-12-07 | six o'clock in the morning = TIME 2024-12-07T06:00 -
# Holidays
Shops shut on Christmas Day.                           | 2025-01-02 | Christmas Day = DATE 2024-12-25 2024-12-25
Shops will shut on New Year's Day.                     | 2024-12-20 | New Year's Day = DATE 2025-01-01 2025-01-01
Shops shut on Good Friday.                             | 2024-06-20 | Good Friday = DATE 2024-03-29 2024-03-29
Shops shut during Ramadan.                             | 2024-06-20 | Ramadan = DATE 2024-XX-XX -
# Durations and sets: no days
He ruled for more than 50 years.                       | 2024-12-07 | 50 years = DURATION P50Y -
The 13-year conflict goes on.                          | 2024-12-07 | 13-year = DURATION P13Y -
They fell within 24 hours.                             | 2024-12-07 | 24 hours = DURATION PT24H -
He ruled for the past five decades.                    | 2024-12-07 | the past five decades = DURATION P5DE -
Days of rain followed.                                 | 2024-12-07 | Days = DURATION PXD -
It lasted two and a half years.                        | 2024-12-07 | two and a half years = DURATION P2.5Y -
It closes in a few weeks.                              | 2024-12-07 | a few weeks = DURATION PXW -
They march every Friday.                               | 2024-12-07 | every Friday = SET XXXX-WXX-5 -
They march every day.                                  | 2024-12-07 | every day = SET XXXX-XX-XX -
The river is measured daily.                           | 2024-12-07 | daily = SET XXXX-XX-XX -
They meet each week.                                   | 2024-12-07 | each week = SET XXXX-WXX -
They meet twice a week.                                | 2024-12-07 | twice a week = SET XXXX-WXX -
# Now and then
The port is now closed.                                | 2024-12-07 | now = DATE PRESENT_REF -
The port is currently closed.                          | 2024-12-07 | currently = DATE PRESENT_REF -
The former mayor spoke.                                | 2024-12-07 | former = DATE PAST_REF -
# Counted from what the text does not date
Two days after the storm, power came back.             | 2024-12-07 | Two days after = DATE XXXX-XX-XX -
On Thursday, two days after the storm, power came back. | 2024-12-07 | Thursday = DATE 2024-12-05 2024-12-05; two days after = DATE 2024-12-05 2024-12-03
# Without a day of publication
The tower fell on Saturday.                            |            | Saturday = DATE XXXX-WXX-6 -
The tower fell on 7 December 2024. The next day it rained. |        | 7 December 2024 = DATE 2024-12-07 2024-12-07; The next day = DATE 2024-12-08 2024-12-08
# Quarters, halves, fiscal years and centuries, bare or with their year
Sales fell in Q3.                                      | 2024-12-09 | Q3 = DATE 2024-Q3 2024-07-01..2024-09-30
Sales fell in Q1 of 2023.                              | 2024-12-09 | Q1 of 2023 = DATE 2023-Q1 2023-01-01..2023-03-31
Sales fell in the second quarter.                      | 2024-12-09 | the second quarter = DATE 2024-Q2 2024-04-01..2024-06-30
Sales fell in the second half of 2023.                 | 2024-12-09 | the second half of 2023 = DATE 2023-H2 2023-07-01..2023-12-31
The budget for FY2025 passed.                          | 2024-12-09 | FY2025 = DATE FY2025 -
The fort was built in the 17th century.                | 2024-12-09 | the 17th century = DATE 16 1600-01-01..1699-12-31
The fort was built in the early 20th century.          | 2024-12-09 | the early 20th century = DATE 19 1900-01-01..1999-12-31
It was a town of the 1860s.                            | 2024-12-09 | the 1860s = DATE 186 1860-01-01..1869-12-31
It was built in the late 1970s.                        | 2024-12-09 | the late 1970s = DATE 197 1970-01-01..1979-12-31
# Time zones and clocks of other habits
The vessel called at 0530 UTC.                         | 2024-12-07 | 0530 UTC = TIME 2024-12-07T05:30 -
The vessel called at 17:30 CET on Thursday.            | 2024-12-07 | 17:30 CET on Thursday = TIME 2024-12-05T17:30 2024-12-05
The vessel called at 9:15 pm local time.               | 2024-12-07 | 9:15 pm local time = TIME 2024-12-07T21:15 -
The vessel called at 3 p.m. on Monday.                 | 2024-12-07 | 3 p.m. on Monday = TIME 2024-12-02T15:00 2024-12-02
The vessel called at midnight.                         | 2024-12-07 | midnight = TIME 2024-12-07T24:00 -
The vessel called_VERB:past shortly before midnight on Friday.  | 2024-12-07 | midnight on Friday = TIME 2024-12-06T24:00 2024-12-06
# Future or past by the verb
Voters go to the polls on Sunday.                      | 2024-12-05 | Sunday = DATE 2024-12-08 2024-12-08
The court was_AUX:past to_PART rule_VERB:inf on Tuesday. | 2024-12-05 | Tuesday = DATE 2024-12-03 2024-12-03
The envoy is due to land on Friday.                    | 2024-12-04 | Friday = DATE 2024-12-06 2024-12-06
The envoy landed on Friday.                            | 2024-12-04 | Friday = DATE 2024-11-29 2024-11-29
The strike will begin in March.                        | 2024-12-09 | March = DATE 2025-03 2025-03-01..2025-03-31
The strike will end by the end of January.             | 2024-12-09 | the end of January = DATE 2025-01 2025-01-21..2025-01-31
# Nights, dawns and parts of days
They crossed at dawn on Tuesday.                       | 2024-12-07 | dawn on Tuesday = TIME 2024-12-03TMO 2024-12-03
They crossed late on Wednesday night.                  | 2024-12-07 | late on Wednesday night = TIME 2024-12-04TNI 2024-12-04
They crossed on the night of 30 to 31 May.             | 2024-06-02 | the night of 30 to 31 May = TIME 2024-05-30TNI 2024-05-30..2024-05-31
They crossed on the evening of 4 May.                  | 2024-06-02 | the evening of 4 May = TIME 2024-05-04TEV 2024-05-04
They crossed in the early hours of Monday.             | 2024-12-07 | the early hours of Monday = TIME 2024-12-02TMO 2024-12-02
They crossed yesterday evening.                        | 2024-12-07 | yesterday evening = TIME 2024-12-06TEV 2024-12-06
They crossed tomorrow morning, the plan says.          | 2024-12-07 | tomorrow morning = TIME 2024-12-08TMO 2024-12-08
# Counts and stretches
The mill closed a week ago.                            | 2024-12-07 | a week ago = DATE 2024-W48 2024-11-25..2024-12-01
The mill closed on 4 May. Three days earlier it burned. | 2024-05-12 | 4 May = DATE 2024-05-04 2024-05-04; Three days earlier = DATE 2024-05-01 2024-05-01
The mill closed 40 years ago.                          | 2024-12-07 | 40 years ago = DATE 1984 1984-01-01..1984-12-31
The mill has been shut since March.                    | 2024-12-07 | March = DATE 2024-03 2024-03-01..2024-12-07 since
The mill has been shut since 14 November.              | 2024-12-07 | 14 November = DATE 2024-11-14 2024-11-14..2024-12-07 since
The mill stays shut until January 3.                   | 2024-12-20 | January 3 = DATE 2025-01-03 2024-12-20..2025-01-03 until
The five-day truce held.                               | 2024-12-07 | five-day = DURATION P5D -
The truce held for 72 hours.                           | 2024-12-07 | 72 hours = DURATION PT72H -
The truce held for half an hour.                       | 2024-12-07 | half an hour = DURATION PT.5H -
They meet every month.                                 | 2024-12-07 | every month = SET XXXX-XX -
They meet every two years.                             | 2024-12-07 | every two years = SET P2Y -
The list is drawn up weekly.                           | 2024-12-07 | weekly = SET XXXX-WXX -
# Holidays
Shops will shut on Christmas Eve.                      | 2024-12-07 | Christmas Eve = DATE 2024-12-24 2024-12-24
Shops shut on Easter Sunday.                           | 2024-06-20 | Easter Sunday = DATE 2024-03-31 2024-03-31
Shops shut on Labour Day.                              | 2024-06-20 | Labour Day = DATE 2024-05-01 2024-05-01
Shops shut on New Year's Eve.                          | 2025-01-02 | New Year's Eve = DATE 2024-12-31 2024-12-31
# Dates as outlets write them
Issued Dec 7, 2024 in Ohio.                            | 2025-01-08 | Dec 7, 2024 = DATE 2024-12-07 2024-12-07
Issued 07.12.2024 in Bern.                             | 2025-01-08 | 07.12.2024 = DATE 2024-12-07 2024-12-07
Issued 7-Dec-2024 in Delhi.                            | 2025-01-08 | 7-Dec-2024 = DATE 2024-12-07 2024-12-07
Issued on Sat 7 Dec in Cork.                           | 2024-12-09 | Sat 7 Dec = DATE 2024-12-07 2024-12-07
Issued in Dec. 2023 in Cork.                           | 2024-12-09 | Dec. 2023 = DATE 2023-12 2023-12-01..2023-12-31
Issued last December in Cork.                          | 2024-11-09 | last December = DATE 2023-12 2023-12-01..2023-12-31
Issued last autumn in Cork.                            | 2024-12-09 | last autumn = DATE 2024-FA 2024-09-01..2024-11-30
Issued in the winter of 2022 in Cork.                  | 2024-12-09 | the winter of 2022 = DATE 2022-WI 2022-12-01..2023-02-28
