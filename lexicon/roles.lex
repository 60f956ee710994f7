# Nouns for people by what they do, with what their noun phrase tells about them.
# link: speaks (the person speaks for the body that is named with the role: spokesman, head) · member (belongs to it, counts as it) ·
#       none (a relation that says nothing about a body: lawyer, father, resident)
# definite: yes where "the …" in a later sentence may mean a person named before ("the governor", "the captain").
@columns role | link | definite
spokesman | speaks | yes
spokeswoman | speaks | yes
spokesperson | speaks | yes
spox | speaks | yes
director | speaks | yes
director general | speaks | yes
head | speaks | yes
chief | speaks | yes
leader | speaks | yes
president | speaks | yes
vice president | speaks | yes
chairman | speaks | yes
chairwoman | speaks | yes
chairperson | speaks | yes
chair | speaks | yes
secretary | speaks | yes
secretary-general | speaks | yes
commander | speaks | yes
coordinator | speaks | yes
representative | speaks | yes
ambassador | speaks | yes
envoy | speaks | yes
minister | speaks | yes
governor | speaks | yes
mayor | speaks | yes
prefect | speaks | yes
prosecutor | speaks | yes
editor | speaks | yes
founder | speaks | yes
co-founder | speaks | yes
boss | speaks | yes
ceo | speaks | yes
executive | speaks | yes
manager | speaks | yes
owner | speaks | yes
operator | none |
captain | none | yes
skipper | none | yes
general | member | yes
colonel | member | yes
major | member | yes
admiral | member | yes
officer | member | yes
official | member | yes
member | member | yes
analyst | member | yes
researcher | member | yes
professor | member | yes
lecturer | member | yes
engineer | member | yes
expert | member | yes
scientist | member | yes
seismologist | member | yes
physician | member | yes
doctor | member | yes
surgeon | member | yes
nurse | member | yes
correspondent | member | yes
reporter | member | yes
journalist | member | yes
fellow | member | yes
adviser | member | yes
advisor | member | yes
aide | member | yes
negotiator | member | yes
diplomat | member | yes
observer | member | yes
inspector | member | yes
lawmaker | member | yes
deputy | member | yes
senator | member | yes
judge | none | yes
lawyer | none | yes
attorney | none | yes
counsel | none | yes
candidate | none | yes
politician | none | yes
dictator | none | yes
strongman | none | yes
warlord | none | yes
activist | none | yes
premier | speaks | yes
chancellor | speaks | yes
king | none | yes
prince | none | yes
queen | none | yes
passenger | none |
survivor | none |
witness | none |
resident | none |
victim | none |
suspect | none | yes
father | none |
mother | none |
brother | none |
sister | none |
son | none |
daughter | none |
wife | none |
husband | none |
