# Parties that are named by common nouns: groups and bodies that act or speak as one ("the rebels", "the army", "state media").
# A class that merely tells (residents, witnesses, analysts) is no party and does not stand here.
# group: words of one group mean the same party within an article; its first word is the party's plain name.
# words: head nouns or phrases, separated by commas, in the form in which they stand.
# number: plural where the noun names many people.
# kind: party (takes sides) · force · state · media · body
# qualified: words that mean the party only with a nationality before them ("Russian forces").
# modifier: how the party stands before a role ("a rebel commander").
@columns group | words | number | kind | qualified | modifier
rebels | rebels, rebel forces, rebel factions, rebel groups, rebel fighters, rebel alliance, rebel coalition, insurgents, insurgent forces, rebel group, opposition factions, opposition fighters, opposition forces, armed opposition, rebel movement, mutineers, rebel army, anti-government forces, anti-government fighters | plural | party |  | rebel, insurgent
militants | militants, jihadists, extremists, terrorists, militant groups, islamists, jihadi fighters, guerrillas, guerillas | plural | party |  | militant, jihadist
militia | militia, militias, paramilitaries, paramilitary forces, militiamen | plural | force |  | militia, paramilitary
separatists | separatists, separatist forces, secessionists, separatist fighters | plural | party |  | separatist
fighters | fighters, gunmen, armed groups, armed group, armed factions, combatants | plural | party
opposition | opposition, opposition parties, opposition party, opposition bloc, opposition coalition |  | party |  | opposition
coalition | coalition, alliance, coalition forces, allied forces |  | party |  | coalition
junta | junta, military junta, military council, military rulers, coup leaders, putschists, plotters, coup plotters, military government, ruling council |  | party |  | junta
gang | gang, gangs, cartel, cartels | | party
pirates | pirates, hijackers | plural | party
smugglers | smugglers, traffickers | plural | party
hostage-takers | hostage-takers, kidnappers, abductors, captors | plural | party
organisers | organisers, organizers | plural | party
strikers | strikers, striking workers, striking employees, strike committee, picketers | plural | party
guards | guards, security guards, private guards | plural | force
mediators | mediators | plural | body
army | army, military, armed forces, troops, government troops, government forces, army forces, regime forces, regular army, ground forces, military forces, loyalist forces, loyalists |  | force | forces, soldiers, warplanes, fighter jets | army, military
navy | navy, naval forces |  | force |  | navy
air force | air force |  | force |  | air force
special forces | special forces, commandos | plural | force
presidential guard | presidential guard, republican guard, national guard, palace guard | | force
security forces | security forces, security services, security agencies, security apparatus, riot police | plural | force |  | security
border guards | border guards, border guard, border police, border forces | plural | force
police | police, police force, policemen, police officers, gendarmes, gendarmerie | plural | force |  | police
coast guard | coast guard, coastguard, coast guards |  | force |  | coast guard, coastguard
fire service | fire service, fire brigade, fire department, firefighters |  | body |  | fire
rescuers | rescue services, emergency services, civil defence, civil defense | | body
peacekeepers | peacekeepers, peacekeeping force, peacekeeping forces | plural | force
government | government, regime, cabinet, administration, central government, transitional government, interim government, federal government, national government, authorities, national authorities |  | state |  | government
local authorities | local authorities, health authorities, military authorities, port authorities, regional authorities, provincial authorities | plural | state
presidency | presidency, presidential office, presidential palace, president's office | | state
parliament | parliament, legislature, national assembly, lower house, upper house, senate | | state
court | court, supreme court, constitutional court, tribunal, appeals court, high court | | state
prosecutors | prosecutors, prosecution, prosecutor's office, public prosecutor, public prosecutor's office | plural | state
electoral commission | electoral commission, election commission, electoral authority, election authority, electoral board |  | state |  | electoral commission
intelligence service | intelligence service, intelligence services, secret service, intelligence agency | | state
ministry | ministry | | state
foreign ministry | foreign ministry, ministry of foreign affairs, foreign office | | state
interior ministry | interior ministry, ministry of interior, ministry of the interior | | state
defence ministry | defence ministry, defense ministry, ministry of defence, ministry of defense | | state
health ministry | health ministry, ministry of health | | state
emergency ministry | emergency ministry, emergencies ministry, ministry of emergency situations, ministry of the emergency situations, ministry of emergencies | | state
central bank | central bank | | state
prefecture | prefecture | | state
mayor's office | mayor's office, town hall, city hall, municipality, city council, mayoralty, town council | | state
governor's office | governor's office, governorate's office | | state
weather service | weather service, meteorological service, meteorological office, weather bureau, met office | | body
union | union, trade union, unions, trade unions, seamen's union, teachers' union, labour union, labor union |  | body |  | union
red cross | red cross | | body
red crescent | red crescent | | body
state media | state media, state-run media, official media, state news agency, official news agency, government media | | media
state television | state television, state tv, state broadcaster, public television, national television, state-run television, public broadcaster, state-run tv | | media
state radio | state radio, public radio, national radio | | media
local media | local media, regional media | | media
foreign media | foreign media, international media, western media | | media
