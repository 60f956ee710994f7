# Texts that must give no time at all, or only the one named. Columns as in times_news.lex.
@columns text | published | times
About 2000 people_NOUN:plural came.               | 2024-12-07 | none
Some 1,500 men came.                              | 2024-12-07 | none
She bought 1948 shares_NOUN:plural.               | 2024-12-07 | none
It cost $2000 then.                               | 2024-12-07 | none
See page 1987 of the file.                        | 2024-12-07 | none
Flight 1951 landed.                               | 2024-12-07 | none
You may leave.                                    | 2024-12-07 | none
They march on.                                    | 2024-12-07 | none
Prices fall and rise.                             | 2024-12-07 | none
A second blast followed.                          | 2024-12-07 | none
The fall of the city shook them.                  | 2024-12-07 | none
He will come soon.                                | 2024-12-07 | none
It weighs 3.2024 grams.                           | 2024-12-07 | none
Call 0151 2024 1999 1234 5.                       | 2024-12-07 | none
The file is v2.2024.1 of it.                      | 2024-12-07 | none
He won 3-1 and 6-4.                               | 2024-12-07 | none
