# Words that stand before a person's name, or after it in an apposition, and are no part of it.
# kind: honorific (Mr, Mrs) · rank (Colonel) · office (President, Governor) · job (captain, doctor, lawyer)
# gender: f or m where the title says it.
@columns title | kind | gender
mr | honorific | m
mr. | honorific | m
mister | honorific | m
mrs | honorific | f
mrs. | honorific | f
ms | honorific | f
ms. | honorific | f
miss | honorific | f
madam | honorific | f
madame | honorific | f
mme | honorific | f
monsieur | honorific | m
sir | honorific | m
dame | honorific | f
lady | honorific | f
lord | honorific | m
don | honorific | m
doña | honorific | f
señor | honorific | m
señora | honorific | f
signor | honorific | m
signora | honorific | f
herr | honorific | m
frau | honorific | f
dr | honorific |
dr. | honorific |
doctor | job |
prof | honorific |
prof. | honorific |
professor | job |
sheikh | honorific | m
shaikh | honorific | m
sheik | honorific | m
sayyid | honorific | m
hajji | honorific |
haji | honorific |
imam | office | m
mullah | office | m
mufti | office | m
ayatollah | office | m
rabbi | office |
father | honorific | m
sister | honorific | f
brother | honorific | m
rev. | honorific |
reverend | honorific |
pastor | job |
bishop | office |
archbishop | office |
cardinal | office | m
patriarch | office | m
pope | office | m
saint | honorific |
king | office | m
queen | office | f
prince | office | m
princess | office | f
emir | office | m
sultan | office | m
crown prince | office | m
emperor | office | m
duke | office | m
duchess | office | f
president | office |
vice president | office |
vice-president | office |
ex-president | office |
deputy president | office |
prime minister | office |
deputy prime minister | office |
premier | office |
chancellor | office |
vice chancellor | office |
minister | office |
foreign minister | office |
interior minister | office |
defence minister | office |
defense minister | office |
finance minister | office |
health minister | office |
justice minister | office |
energy minister | office |
transport minister | office |
shipping minister | office |
information minister | office |
deputy minister | office |
exminister | office |
ex-minister | office |
secretary | office |
secretary of state | office |
secretary general | office |
secretary-general | office |
undersecretary | office |
defense secretary | office |
foreign secretary | office |
home secretary | office |
attorney general | office |
attorney | job |
prosecutor | office |
judge | office |
justice | office |
chief justice | office |
senator | office |
sen. | office |
representative | office |
rep. | office |
congressman | office | m
congresswoman | office | f
lawmaker | office |
governor | office |
gov. | office |
deputy governor | office |
mayor | office |
deputy mayor | office |
prefect | office |
commissioner | office |
ambassador | office |
envoy | office |
special envoy | office |
consul | office |
councillor | office |
speaker | office |
chairman | office | m
chairwoman | office | f
chairperson | office |
chair | office |
chief | office |
head | office |
leader | office |
rebel leader | office |
opposition leader | office |
party leader | office |
warlord | office |
director | office |
director general | office |
director-general | office |
manager | job |
ceo | office |
chief executive | office |
founder | job |
co-founder | job |
owner | job |
spokesman | office | m
spokeswoman | office | f
spokesperson | office |
candidate | job |
ex-judge | job |
general | rank |
gen. | rank |
gen | rank |
major general | rank |
maj. gen. | rank |
lieutenant general | rank |
lt. gen. | rank |
brigadier general | rank |
brig. gen. | rank |
brigadier | rank |
marshal | rank |
field marshal | rank |
colonel | rank |
col. | rank |
col | rank |
lieutenant colonel | rank |
lt. col. | rank |
major | rank |
maj. | rank |
captain | rank |
capt. | rank |
lieutenant | rank |
lt. | rank |
lt | rank |
sergeant | rank |
sgt. | rank |
sgt | rank |
corporal | rank |
private | rank |
admiral | rank |
adm. | rank |
vice admiral | rank |
rear admiral | rank |
commander | rank |
cmdr. | rank |
commandant | rank |
constable | rank |
inspector | rank |
superintendent | rank |
sheriff | office |
deputy | office |
detective | rank |
officer | rank |
police chief | office |
fire chief | office |
physician | job |
chief physician | job |
surgeon | job |
nurse | job |
lawyer | job |
journalist | job |
reporter | job |
editor | job |
analyst | job |
activist | job |
professor emeritus | job |
engineer | job |
harbour master | job |
harbor master | job |
harbourmaster | job |
actor | job | m
actress | job | f
singer | job |
author | job |
historian | job |
economist | job |
scientist | job |
aide | job |
adviser | job |
advisor | job |
