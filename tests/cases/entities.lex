# What the entity finder promises, case by case. In the text, names are given as the reader would give them: [P a person], [O an
# organization], [L a place]; everything else is found.
# same: groups, separated by ";", of mentions that are one entity, separated by "=". "she#2" is the second mention that reads "she".
# apart: groups of which no two may be one entity.
# speaks: "person > body", separated by ";".
# none: words that are no mention, separated by ",".
@columns text | same | apart | speaks | none

# People: full names, parts, titles, spellings
[P Ana Reyes] leads the inquiry. [P Reyes] said it would take weeks. | Ana Reyes = Reyes
[P Ana Reyes] met [P Luis Ortega]. [P Ortega] thanked [P Reyes]. | Ana Reyes = Reyes ; Luis Ortega = Ortega | Reyes = Ortega
President [P Tomas Brandt] arrived on Monday. Mr [P Brandt] left an hour later. | Tomas Brandt = Brandt
Colonel [P Yusuf Karimi] commands the garrison. Commander [P Karimi] denied the report. | Yusuf Karimi = Karimi
[P Mohammed al-Tayeb] spoke first. [P Mohamed Al Tayeb] spoke again at noon. | Mohammed al-Tayeb = Mohamed Al Tayeb
[P Sergei Nikolayev] resigned. The party thanked [P Sergey Nikolaev]. | Sergei Nikolayev = Sergey Nikolaev
[P Abdul Rahman Saleh] was freed. Later [P Abdel Rahman Saleh] was seen at home. | Abdul Rahman Saleh = Abdel Rahman Saleh
[P Kostas Chatzis] and [P Kostas Hatzis] are one man, the clerk wrote. | Kostas Chatzis = Kostas Hatzis
[P Elena Duarte] accused her brother [P Marcos Duarte]. | | Elena Duarte = Marcos Duarte
[P Marcos Duarte] is the mayor. [P Elena Duarte] is his sister. [P Marcos] was not at home. | Marcos Duarte = Marcos | Elena Duarte = Marcos
[P J. Okafor] signed the order. [P John Okafor] confirmed it. | J. Okafor = John Okafor
Mrs [P Okafor] won the seat. Her husband, Mr [P Okafor], lost his. | | Okafor = Okafor#2
[P Ali Hassan] spoke. [P Hassan Ali] answered. | | Ali Hassan = Hassan Ali
Governor Okeke resigned. Ms Okeke gave no reason. | Okeke = Okeke#2

# Aliases that the text states
[P Ana Reyes], better known as [P La Paloma], was arrested. [P La Paloma] had been in hiding. | Ana Reyes = La Paloma
[P Viktor Lomov], alias [P Gray Wolf], escaped on Friday. | Viktor Lomov = Gray Wolf
[P Abu Salim] (also known as [P Karim Nasr]) was killed in the strike. | Abu Salim = Karim Nasr
Mrs [P Lindqvist], "[P Aunt Greta]" to the whole street, opened the door. | Lindqvist = Aunt Greta
The [O Free Press Union], formerly the [O Writers' League], welcomed the ruling. | Free Press Union = Writers' League

# Bodies: acronyms, shorter names, order of words
The [O Ministry of Health] ([O MoH]) issued a warning. The [O MoH] said more tests were needed. | Ministry of Health = MoH
The [O National Institute of Hydrology] measured the flood. The [O NIH] said it would rise. | National Institute of Hydrology = NIH
The [O Kivu Monitor for Human Rights] counted the dead. The [O Kivu Monitor] has staff there. | Kivu Monitor for Human Rights = Kivu Monitor
The [O Ministry of Defence] denied it. Hours later the [O Defence Ministry] confirmed it. | Ministry of Defence = Defence Ministry
The [O Bank of Lagos] closed. The [O Bank of Accra] stayed open. | | Bank of Lagos = Bank of Accra
The [O Red Cross] arrived. The [O Red Crescent] was already there. | | Red Cross = Red Crescent
The Ministry of Emergency Situations said the road was closed. | | | | 
State television [O TVN] showed the pictures. [O TVN] did not say when they were taken. | State television = TVN
The electoral commission, [O CNE], published the results. The commission said turnout was low. | electoral commission = CNE = commission
The [O Northern Observatory for Civil Rights] gave a toll. The observatory relies on local doctors. | Northern Observatory for Civil Rights = observatory
[O Baltic Lines] denied it. The company said the crew was trained. | Baltic Lines = company
The Interior Ministry confirmed the arrests. The ministry gave no names. | Interior Ministry = ministry

# Parties named by common nouns
Rebels entered the town on Friday. The rebels took the bridge, and rebel forces held it. | Rebels = rebels = rebel forces
The Malian army has withdrawn. Later the army denied this. The troops were seen in [L Gao]. | Malian army = army
The insurgents said the rebels would not talk. | insurgents = rebels
Turkish-backed factions and Kurdish fighters clashed with the rebels. | | Kurdish fighters = rebels
Kenyan police and Ugandan police searched the border together. | | Kenyan police = Ugandan police
The government said the opposition had lied. | | government = opposition
The coast guard of [L Malta] began a search. The Maltese coast guard found nobody. | coast guard = Maltese coast guard
Residents fled and witnesses spoke of gunfire, analysts said. | | | | Residents, witnesses, analysts
The police chief resigned. | | | | chief
A court in [L Oslo] will decide. | | | | court
The [P Orlov] clan still owns the mill, and the [P Brandt] administration knows it. | | Orlov clan = Brandt administration
State media blamed foreign media for the rumour. | | State media = foreign media
The [O Hellenic Navy] sent a ship. The Greek navy has two more. | Hellenic Navy = Greek navy
Russian forces shelled the port, and [L Ukraine]'s army fired back. | | Russian forces = army
Doctors at the [L Gulu] regional hospital treated forty people. The hospital asked for blood. | Gulu regional hospital = hospital

# Who speaks for whom
[P Ana Reyes], a spokeswoman for the [O Ministry of Health], said so. | | | Ana Reyes > Ministry of Health
[O MoH] spokesman [P Luis Ortega] told reporters the ward was closed. | | | Luis Ortega > MoH
[P Omar Haddad], director of the [O Northern Observatory], counted forty dead. | | | Omar Haddad > Northern Observatory
A rebel commander, [P Idris Deby], said the town had fallen. The rebels denied looting. | | | Idris Deby > rebels
Army spokesman [P Peter Mwangi] denied it. | | | Peter Mwangi > Army
[P Pilar Gomez], president of the union [O SINTRA], denied this. | | | Pilar Gomez > SINTRA
[P Hana Sato], a researcher at [O Kyoto University], measured the wave. | | | Hana Sato > Kyoto University
[P Ana Reyes] has not been seen. Her spokesman, [P Luis Ortega], said she was safe. | Ana Reyes = Her = she | | Luis Ortega > Ana Reyes
His lawyer, [P Maria Lopez], spoke for [P Luis Ortega]. | | Maria Lopez = Luis Ortega

# Pronouns
[P Omar Haddad] went home. He said he would return. | Omar Haddad = He = he
[P Elena Duarte] met [P Omar Haddad]. She thanked him. | Elena Duarte = She ; Omar Haddad = him
The [O Ministry of Health] said it had sent doctors. | Ministry of Health = it
The rebels said they had taken the dam. | rebels = they
It was raining in [L Oslo]. | | | | It
The ship sank because it was old. | | | | it
[P Ana Reyes] said [P Omar Haddad] had lied to her. | Ana Reyes = her
The [O Ministry of Health] named its new director, [P Luis Ortega]. | Ministry of Health = its | | Luis Ortega > Ministry of Health

# Descriptions
The captain, [P Stelios Andreou], was arrested. The captain has denied everything. | captain = Stelios Andreou = captain#2
Governor [P Said Madi] fled. The governor had lost the vote. | Said Madi = governor
[P Ana Reyes], the rebel leader, spoke on the radio. The leader promised peace. | Ana Reyes = leader
[P Omar Haddad], a spokesman for the army, gave the number. The spokesman took no questions. | Omar Haddad = spokesman
Shelling was heard across [L Sudan]. In the capital, shops were closed. | | | | Shelling
Fighting spread in [L Sudan]. Residents of [L Khartoum] fled the capital. | Khartoum = capital
The Sudanese capital, [L Khartoum], was quiet. | Khartoum = capital
The boat left the island of [L Lampedusa] at dawn. The island has one harbour. | Lampedusa = island
They reached [L Gulu] on Friday. The city was empty. | Gulu = city
He flew to [L Nairobi] on Friday and stayed there. | Nairobi = there
The team went to [L Kenya]. The country had closed its border. | Kenya = country
