# Words that make numbers. kind: unit (0 to 19), ten (20 to 90), scale (multiplies what stands before it), vague (an amount
# that names only its order: "dozens"), some (a vague multiplier before a scale: "several thousand"), suffix (a scale that is
# glued to digits: "18k"), money (a suffix that counts only after a currency sign: "$3m"), half, article (stands for one before
# a scale: "a hundred"). A value follows the contract: dozens are 12, hundreds 100, thousands 1000.
@columns words | kind | value
zero                                | unit    | 0
one                                 | unit    | 1
two                                 | unit    | 2
three                               | unit    | 3
four                                | unit    | 4
five                                | unit    | 5
six                                 | unit    | 6
seven                               | unit    | 7
eight                               | unit    | 8
nine                                | unit    | 9
ten                                 | unit    | 10
eleven                              | unit    | 11
twelve                              | unit    | 12
thirteen                            | unit    | 13
fourteen                            | unit    | 14
fifteen                             | unit    | 15
sixteen                             | unit    | 16
seventeen                           | unit    | 17
eighteen                            | unit    | 18
nineteen                            | unit    | 19
twenty                              | ten     | 20
thirty                              | ten     | 30
forty fourty                        | ten     | 40
fifty                               | ten     | 50
sixty                               | ten     | 60
seventy                             | ten     | 70
eighty                              | ten     | 80
ninety                              | ten     | 90
hundred                             | scale   | 100
dozen                               | scale   | 12
thousand                            | scale   | 1000
lakh                                | scale   | 100000
million mio mln                     | scale   | 1000000
crore                               | scale   | 10000000
billion bln milliard mrd            | scale   | 1000000000
trillion                            | scale   | 1000000000000
tens                                | vague   | 10
dozens                              | vague   | 12
scores                              | vague   | 20
hundreds                            | vague   | 100
thousands                           | vague   | 1000
millions                            | vague   | 1000000
billions                            | vague   | 1000000000
several few many some couple        | some    | 1
k                                   | suffix  | 1000
bn                                  | suffix  | 1000000000
tn                                  | suffix  | 1000000000000
mn                                  | suffix  | 1000000
m                                   | money   | 1000000
b                                   | money   | 1000000000
half                                | half    | 0.5
a an                                | article | 1
