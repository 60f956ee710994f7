# Forms written as one word that are two by the conventions of UD English: the form in lower case and its first part. Forms with an apostrophe are
# cut by rule ("do n't", "they 're") and need no entry.
@columns form | first
cannot | can
gonna | gon
wanna | wan
gotta | got
outta | out
lemme | lem
gimme | gim
kinda | kind
sorta | sort
dunno | du
dont | do
didnt | did
doesnt | does
cant | ca
wont | wo
isnt | is
arent | are
wasnt | was
werent | were
hasnt | has
havent | have
hadnt | had
couldnt | could
wouldnt | would
shouldnt | should
aint | ai
im | i
ive | i
youre | you
theyre | they
thats | that
theres | there
whats | what
