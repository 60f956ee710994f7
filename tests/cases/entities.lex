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
The [O Ministry of Health] denied that the strikers had left the clinic. Its spokeswoman, [P Ana Reyes], gave no reason. | | | Ana Reyes > Ministry of Health
The rebels, led by the [O Northern Front], took the town of [L Gulu]. | | rebels = Northern Front | Northern Front > rebels
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

# Another name belongs to whom the sentence plainly means, or to nobody
[P Pavel Novak] told [P Erik Lund] that the rebel leader, who used his real name [P Karim Aziz] instead of his nom de guerre [P Abu Zafar], had come. | Karim Aziz = Abu Zafar | Pavel Novak = Abu Zafar ; Erik Lund = Abu Zafar ; Pavel Novak = Karim Aziz
[P Pavel Novak] met [P Erik Lund], who uses the nom de guerre [P Abu Zafar]. | Erik Lund = Abu Zafar | Pavel Novak = Abu Zafar
[P Erik Lund], whose nom de guerre is [P Abu Zafar], escaped. | Erik Lund = Abu Zafar
[P Erik Lund] (nom de guerre: [P Abu Zafar]) escaped. | Erik Lund = Abu Zafar
[P Abu Zafar], the nom de guerre of [P Erik Lund], was on the list. | Erik Lund = Abu Zafar
[P Erik Lund]'s nom de guerre, [P Abu Zafar], was on the list. | Erik Lund = Abu Zafar
The commander told [P Pavel Novak] his nom de guerre, [P Abu Zafar]. | | Pavel Novak = Abu Zafar
[P Pavel Novak] wrote to [P Erik Lund] under his pen name, [P Old Crow]. | | Pavel Novak = Old Crow ; Erik Lund = Old Crow
[P Pavel Novak] wrote under his pen name, [P Old Crow]. | Pavel Novak = Old Crow
The leader, who signed with his nom de guerre [P Abu Zafar], thanked [P Pavel Novak]. | | Pavel Novak = Abu Zafar
[P Pavel Novak] called [P Erik Lund] on Friday. | | Pavel Novak = Erik Lund
[P Pavel Novak] dubbed [P Erik Lund] a coward. | | Pavel Novak = Erik Lund
[P Pavel Novak], previously [P Erik Lund]'s deputy, took over. | | Pavel Novak = Erik Lund
[P Nadia Farouk], née [P Nadia Saleh], won the seat. | Nadia Farouk = Nadia Saleh
[P Nadia Farouk], a.k.a. [P Night Heron], won the seat. | Nadia Farouk = Night Heron
[P Nadia Farouk], who goes by the name [P Night Heron], won the seat. | Nadia Farouk = Night Heron
[P Nadia Farouk], nicknamed "[P Night Heron]", won the seat. | Nadia Farouk = Night Heron
[P Pavel Novak] accused [P Nadia Farouk], now known as [P Night Heron]. | Nadia Farouk = Night Heron | Pavel Novak = Night Heron
The [O Nordic Relief Fund], now called the [O Northern Relief Fund], sent tents. | Nordic Relief Fund = Northern Relief Fund

# Whom a title precedes is a person, also where the reader saw none
Government spokesman Tarik Belov denied it. Belov gave no reason. | Tarik Belov = Belov
The ministry's spokeswoman Greta Ansel denied it. Ansel gave no reason. | Greta Ansel = Ansel
Their lawyer, Dr. Greta Ansel, denied it. Ansel gave no reason. | Greta Ansel = Ansel
Gen. Tarik Belov denied it. The general gave no reason. Belov left. | Tarik Belov = Belov
Lt. Gen. Tarik Belov denied it. Belov left. | Tarik Belov = Belov
The court heard judge Monday. | | | | Monday

# Acronyms, introduced or not
The [O Union of Border Guards] ([O UBG]) struck. [O UBG] wants more pay. | Union of Border Guards = UBG = UBG#2
The [O Workers' Aid League] struck. [O WAL] wants more pay. | Workers' Aid League = WAL
The [O Union of Border Guards] struck. [O LKS] wants more pay. | | Union of Border Guards = LKS
[P Lena Moss], director of the [O Delta Rights Watch] ([O DRW]), counted nine. [O DRW] relies on doctors. | Delta Rights Watch = DRW = DRW#2 | | Lena Moss > Delta Rights Watch
