# Phrases by which a text says that two names mean the same: "alias", "better known as".
# form: between (name, phrase, name: "Ana Reyes, better known as La Paloma") · apart (the same, but only after a comma or a bracket:
# "Reyes, called Paloma", not "Reyes called Ortega") · nominal ("nom de guerre" before or after the other name)
@columns phrase | form
alias | between
aka | between
a.k.a. | between
a. k. a. | between
also known as | between
better known as | between
best known as | between
known as | between
known by | apart
known simply as | between
widely known as | between
commonly known as | between
popularly known as | between
known to supporters as | between
formerly | apart
formerly known as | between
previously | apart
previously known as | between
once called | apart
translated as | apart
or | parenthesis
who goes by | between
goes by the name | between
goes by the name of | between
nicknamed | apart
dubbed | apart
called | apart
born | apart
né | apart
née | apart
now called | apart
now known as | between
later known as | between
also called | apart
also spelled | apart
whose nom de guerre is | apart
whose nickname is | apart
whose stage name is | apart
whose pen name is | apart
who is known as | apart
who is better known as | apart
who goes by the name | apart
who calls himself | apart
who calls herself | apart
whose real name is | apart
real name | nominal
birth name | nominal
nom de guerre | nominal
nickname | nominal
pseudonym | nominal
war name | nominal
stage name | nominal
pen name | nominal
code name | nominal
alias name | nominal
battle name | nominal
given name | nominal
call sign | nominal
callsign | nominal
