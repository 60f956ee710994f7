# Phrases by which a text says that two names mean the same: "alias", "better known as".
# form: between (name, phrase, name: "Ana Reyes, better known as La Paloma") · nominal ("nom de guerre" before or after the other name)
@columns phrase | form
alias | between
aka | between
a.k.a. | between
a. k. a. | between
also known as | between
better known as | between
best known as | between
known as | between
known by | between
known simply as | between
widely known as | between
commonly known as | between
popularly known as | between
known to supporters as | between
formerly | between
formerly known as | between
previously | between
previously known as | between
once called | between
translated as | between
or | parenthesis
who goes by | between
goes by the name | between
goes by the name of | between
nicknamed | between
dubbed | between
called | between
born | between
whose real name is | between
real name | nominal
birth name | nominal
nom de guerre | nominal
nickname | nominal
pseudonym | nominal
war name | nominal
stage name | nominal
pen name | nominal
code name | nominal
