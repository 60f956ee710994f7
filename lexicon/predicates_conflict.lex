# What verbs mean in reports of war, unrest, arrests and diplomacy.
#
# pattern: words of the predicate, the first (or the one after *) its head; a/b are alternatives; several patterns between commas.
#   Further words are sought among what depends on the head or within a few words after it. A last preposition makes what stands
#   under it the object.
# subject, object: classes one of which is required (nominals_classes.lex; a name has its entity's class); !class is forbidden; "-"
#   means that there is no object. roles: as in kinds.lex, whose roles hold where the field is empty.
# The example is a test: read, it gives a claim of this kind. Entries that tell one and the same happening share a sense, by which
# reports of it are matched; codes.lex gives some senses codes of their own.
@columns pattern | sense | kind | subject | object | roles | extent | example
# --- taking and holding
capture/seize/conquer/overrun/recapture/retake/annex | take | capture | | place facility organization | | | Rebels captured the town of Goma.
capture/seize/overrun/recapture/retake | take | capture | force organization country | !person people prisoner document money ship vehicle company | | | The army recaptured the trenches.
seize power | take-power | appoint | | | s>a | | The generals seized power in Niamey.
take/gain/regain/retake/win/secure/assume/wrest/establish/claim/have/maintain/keep/retain/exercise control of/over | take | capture | | | | | Rebels took control of Goma.
declare/announce control of/over | declare-control | capture | | | s>a s>K | | The militia declared full control over Sirte.
take over | take | capture | force organization country | place facility | | | Opposition fighters took over several towns.
take over as | take-over-as | appoint | | | s>a | | Maria Ruiz took over as minister.
take over | take-over-office | appoint | person | office organization company | s>a | | Maria Ruiz took over the ministry.
take | take | capture | | place facility | | | Rebels took Goma on Monday.
control | control | capture | | place facility transport | | | Rebels control the town of Goma.
hold | hold-place | capture | force organization country | place facility | | | The army holds the airport.
hold | hold-person | detain | | prisoner person people | | | The militia holds 40 prisoners.
hold on to | hold-on | capture | | place | | | Government troops held on to the port of Sirte.
occupy | occupy | capture | | place facility | | | Troops occupied the island.
liberate | take | capture | | !person people prisoner | | | Opposition fighters liberated it.
liberate/free | take | capture | | place facility | | | The army liberated Mosul.
storm | storm | attack | | place facility building | | | Gunmen storm the ministry in Kabul.
fall to | take | capture | place facility | | s>p to>a | | The town of Goma fell to the rebels.
fall into hand/hands of | take | capture | | | s>p of>a o>a | | The port fell into the hands of rebels.
fall | take | capture | place | - | s>p to>a | | The city of Goma has fallen.
surrender to | surrender-to | withdraw | force place person | | s>a | | The garrison surrendered to the rebels.
surrender | surrender | withdraw | | | s>a o>p | | The soldiers surrendered on Monday.
hand over control of | hand-control | withdraw | | | s>a o>p to>t | | The army handed over control of the base.
change hand | change-hands | capture | place facility | | s>p | | The town changed hands twice.
rule | rule | situation | | place | s>a o>p | | The family has ruled Gabon for 50 years.
raise flag | raise-flag | capture | | | s>a | | Rebels raised their flag over the fort.
# --- moving
enter/reenter/re-enter/penetrate/infiltrate | enter | advance | force organization | place facility | s>a o>p | | Rebels entered Goma on Sunday.
enter | enter-person | whereabouts | person people | place facility | s>a o>p | | The president entered Chad.
enter into force/effect | enter-force | situation | | | | | The truce entered into force in Beirut.
enter | enter-office | appoint | person | office body | s>a | | Maria Ruiz entered the cabinet.
reach | reach-place | advance | force organization | place facility | s>a o>p | | Troops reached the river near Goma.
reach | reach-help | aid | aid person | place people | s>a o>p | | Rescuers reached the mountain villages.
reach | reach-deal | agree | | deal | s>a with>t | | The agreement was reached on Monday.
reach agreement/deal/truce/settlement/compromise/understanding with | reach-deal | agree | | | s>a with>t o>t | | The rebels reached a deal with the army.
advance | advance | advance | | | | | The rebels are advancing towards Goma.
advance | advance-bill | vote | body | law | s>a | | The senate advanced the bill.
approach/near | approach | advance | force organization | place facility | | | Rebels are approaching the capital.
near | near-hazard | disaster | hazard | place | o>p | | The storm is nearing Haiti.
close in on | close-in | advance | | | s>a o>p | | Rebels are closing in on Goma.
move/march/push/head/press closer/toward/towards/on/into/to/against/onto | move-toward | advance | force organization | | s>a o>p | | Troops moved toward the capital.
move/march/push/drive/pour/sweep/press/thrust | move | advance | force | - | s>a | | Troops pushed north.
make/stage advance/gain/push/thrust/breakthrough/progress | make-advance | advance | | | s>a on>p toward>p towards>p into>p | | Rebels made a rapid advance towards Goma.
encircle/surround/envelop | encircle-place | advance | force organization | place !building | s>a o>p | | Rebels encircled the town of Goma.
encircle/surround | encircle | deploy | force | | s>a o>t | | Police surrounded the senator.
break through | break-through | advance | force | | s>a o>p | | Rebels broke through the front line.
cross into | cross-into | advance | force | | s>a o>p | | Troops crossed into Chad.
cross into | cross-into-people | displace | people | | s>a o>p | | Thousands of people crossed into Chad.
cross | cross | advance | force | place | s>a o>p | | Troops crossed the border.
invade | invade | attack | | place | s>a o>t o>p | | Troops invaded the island.
land | land-force | advance | force | | s>a | | Marines landed on the coast.
parade/patrol | patrol | deploy | force | | s>a | | Soldiers patrol the streets of Lima.
# --- leaving
withdraw/retreat/redeploy/disengage from | withdraw | withdraw | | place facility ship | s>a o>p | | The army withdrew from the city.
withdraw/retreat/disengage | withdraw | withdraw | force organization country | !document law licence | s>a | | The troops withdrew on Monday.
withdraw | withdraw-thing | other | | document law licence | s>a | | The senator has withdrawn her complaint in Oslo.
withdraw from | withdraw-deal | other | | deal organization | s>a | | Chile withdrew from the treaty.
pull out/back | withdraw | withdraw | | - | s>a of>p from>p | | The army pulled back on Sunday.
pull out of | withdraw | withdraw | | | s>a o>p | | Soldiers pulled out of the village.
abandon/desert/vacate/evacuate | withdraw | withdraw | force organization | place facility | s>a o>p | | The army abandoned the base.
leave | withdraw | withdraw | force | place facility | s>a o>p | | The troops left the town.
lose ground | lose-ground | withdraw | | | s>a in>p | | The army lost ground in Kivu.
lose control of | lose-control | withdraw | force organization | | s>a o>p | | The army lost control of the port.
lose control of | lose-control-vehicle | disaster | | | | | The driver lost control of the bus.
lose | lose-place | withdraw | force organization country | place facility | s>a o>p | | The army lost the airport.
cede/relinquish/yield | cede | withdraw | | place facility | s>a o>p to>t | | The army ceded two villages.
lay down arm | lay-down-arms | withdraw | | | s>a | | The rebels laid down their arms.
defect | defect | withdraw | | - | s>a | | Two officers defected to the rebels.
repel/repulse/beat | repel | attack | force organization | force | s>a o>t | | The army repelled the rebels near Goma.
# --- fighting
attack/assault/raid/target/ambush | attack | attack | | !disease hazard | | | Gunmen attacked a checkpoint in Mali.
target | target-sanction | sanction | sanction law | | by>a s>a o>t | | The sanctions target two banks.
shell/bombard/bomb/strafe/pound/pummel/mortar | shell | attack | | | | | The army shelled the port of Sirte.
strike | strike-target | attack | force organization country weapon aircraft | | s>a o>t o>p | | Drones struck a depot near Kyiv.
strike | hazard-hit | disaster | hazard disease | | o>p | | A strong earthquake has struck Nepal.
strike | strike-work | protest | people person organization | - | s>a | | Nurses will strike on Monday.
strike deal/agreement/accord/truce/bargain with | reach-deal | agree | | | s>a with>t o>t | | The firm struck a deal with the union.
hit | hit-target | attack | weapon force aircraft | | s>a o>t o>p | | A missile hit the power station.
hit | hazard-hit | disaster | hazard disease | | o>p | | A cyclone hit Madagascar.
hit | hit-thing | disaster | ship vehicle aircraft | | | | The ferry hit a whale.
fire on/at/into/upon | shoot | attack | | | s>a o>t o>p | | Soldiers fired on the crowd.
fire | fire-weapon | attack | | weapon | s>a at>t | | Police fired tear gas.
fire | sack | appoint | organization person | person | s>a o>t | | The president fired the clerk.
fire | shoot | attack | force | - | s>a | | The soldiers fired on Monday.
use/deploy gas/cannon/baton/force/bullet/ammunition | use-gas | attack | | | s>a against>t | | The police have used tear gas in Dakar.
open fire | shoot | attack | | | s>a on>t at>t | | Soldiers opened fire.
exchange fire | exchange-fire | attack | | | s>a with>t | | Troops exchanged fire with rebels.
launch/stage/mount/begin/start/carry offensive/attack/assault/operation/raid/airstrike/counteroffensive/incursion/invasion/bombardment/counter-offensive/counterattack/ambush | launch-attack | attack | | | s>a against>t on>t on>p in>p | | Rebels launched an offensive in Darfur.
launch/fire missile/rocket/drone/shell/projectile | launch-missile | attack | | | s>a at>t on>p at>p | | The group launched rockets at Haifa.
shoot down | shoot-down | attack | | | s>a o>t | | The army has shot down a drone.
shoot dead | shoot-dead | casualties | | | s>a o>t | | A man was shot dead.
shoot | shoot | attack | | | s>a o>t at>t into>t | | Guards shot at the crowd.
clash with | clash | attack | | | s>a o>t | | Militants clashed with the army in Tunis.
clash | clash | attack | | - | s>a | | Militias clashed near Tripoli.
fight/battle/combat | clash | attack | force organization country | | s>a o>t against>t with>t | | Troops fought rebels near Goma.
fight | fight-fire | aid | | hazard disease | s>a | | Doctors fought the outbreak in Kano.
intercept/down/destroy | intercept | attack | force organization country | weapon aircraft | s>a o>t | | The army intercepted six drones.
intercept | intercept-ship | detain | | ship | s>a o>t | | The navy intercepted a tanker.
ram | ram | attack | ship vehicle force | | s>a o>t | | A patrol boat rammed the trawler.
stab/knife/behead/lynch/assassinate/execute/massacre/slaughter/murder | murder | casualties | | | s>a o>t | | Gunmen assassinated a judge in Quito.
explode/detonate | explode-weapon | attack | weapon | | | | A bomb exploded in Kabul.
explode | explode | disaster | | - | | | The device has exploded.
detonate | detonate | attack | | | s>a | | The militants detonated a bomb.
loot/ransack/plunder/vandalise/vandalize | loot | damage | | | s>a o>t | | Crowds looted the museum in Dakar.
kill in | kill | casualties | | | o>t | | Two people were killed in the crash.
respond to with airstrike/strike/fire | respond-fire | attack | | | s>a to>t | | The army responded to the raid with airstrikes.
retaliate | retaliate | attack | | - | s>a against>t | | The army retaliated on Sunday.
attempt/stage/plot coup | coup | appoint | | | s>a | | Officers staged a coup in Gabon.
overthrow/oust/topple/depose/unseat | overthrow | appoint | | person organization | s>a o>t | | Soldiers overthrew the president of Niger.
besiege/blockade | besiege | deploy | | | s>a o>p | | The militia besieged the town of Sirte.
# --- putting in place
deploy/station/mass/amass/mobilise/mobilize | deploy | deploy | | !weapon | s>a | | The army deployed troops in Goma.
mobilise/mobilize/reinforce/redeploy/regroup/reposition/muster | reinforce | deploy | | | s>a | | The army reinforced its positions near Kyiv.
fortify/entrench | fortify | deploy | | | s>a | | The army fortified the port.
send/dispatch/rush/order/move troop/troops/soldiers/forces/soldier/force/police/reinforcement/tank/warship/battalion/fighter/commando/peacekeeper | send-troops | deploy | | | s>a to>p into>p | | The government sent troops to the border.
set up/establish/erect/build/impose cordon/checkpoint/barricade/roadblock/barrier/perimeter/blockade/line | cordon-off | deploy | | | s>a around>p in>p | | Police set up a cordon around the station.
block/blockade/barricade/obstruct | block-road | deploy | force organization people country | transport place facility | s>a | | Protesters blocked the road to Lima.
block | block-law | ruling | body | law deal sanction | s>a | | The court blocked the decree.
block | block-veto | reject | country organization | law deal aid money | s>a | | Hungary blocked the loan.
block | block-service | damage | | utility | s>a | | The storm blocked the signal in Manila.
cordon off | cordon-off | deploy | | | s>a o>p | | Police cordoned off the square.
seal, seal off | seal | deploy | | place facility transport | s>a o>p | | The army sealed the border.
close | close-border | deploy | organization country force person | frontier | s>a o>p | | Kenya closed its border.
close | close-facility | other | organization country company | organization facility | s>a | | Norway closed its prison.
close | close | situation | transport facility organization | - | s>p | | The port closed on Monday.
shut | shut | situation | | facility transport | s>p | | The port was shut on Friday.
guard/secure | guard | deploy | force organization | place facility building | s>a o>p | | Soldiers guard the airport.
# --- arrests and releases
arrest/detain/apprehend/imprison/jail/intern/round | arrest | detain | | !ship vehicle aircraft | | | Police arrested 23 protesters.
take into custody/detention | arrest | detain | | | s>a o>t | | Police took two men into custody.
take hostage/prisoner/captive | take-hostage | detain | | | s>a o>t | | Gunmen took ten people hostage.
place/put/keep under arrest/detention | arrest | detain | | | s>a o>t | | The court placed the banker under house arrest.
abduct/kidnap/capture | abduct | detain | | person people prisoner force | s>a o>t | | Gunmen abducted 30 pupils.
seize/hijack/capture | seize-ship | detain | | ship vehicle aircraft | s>a o>t | | The plane was seized on Monday.
seize | seize-person | detain | | person people | s>a o>t | | Gunmen seized four workers.
seize/confiscate/impound | confiscate | ruling | | money document weapon company | s>a o>t | | Police seized documents at the bank.
detain/impound/board/hold | seize-ship | detain | | ship | s>a o>t | | The tanker was detained in May.
release/free/pardon/liberate | release | release | | person people prisoner force ship | s>a o>t | | The rebels freed 40 prisoners.
release/publish | release-document | other | | document money report | s>a | | The ministry released the report.
set free | release | release | | | s>a o>t | | The guerrillas set the hostages free.
exchange/swap | exchange | release | | prisoner person people force | s>a with>t | | The two sides exchanged 90 prisoners.
repatriate/return | repatriate | release | | prisoner | s>a | | The country repatriated 40 prisoners.
grant/receive amnesty/pardon/bail/parole | grant-amnesty | release | | | s>a to>t | | The president granted amnesty to rebels.
escape/flee from | escape-from | whereabouts | prisoner person | | s>a o>p | | Two inmates escaped from the prison.
expel ambassador/diplomat/diplomats/envoy/attache | expel-envoy | sanction | | | s>a o>t | | Two diplomats were expelled.
deport/expel/extradite | deport | detain | | person people | s>a o>t | | Kenya deported two journalists.
# --- agreeing, talking, asking, threatening
agree on/to | agree-on | agree | | | s>a with>t | | The parties agreed on a border.
agree with | agree-with | agree | | | s>a o>t | | The union agreed with the ministry.
sign/ink/conclude/ratify/initial/seal/approve/accept deal/agreement/ceasefire/truce/treaty/accord/pact/memorandum/armistice/protocol | reach-deal | agree | | | s>a with>t between>a | | Chile signed a treaty with Peru.
sign | sign-law | vote | person | law | s>a | | The president signed the bill.
observe/respect/honour/honor ceasefire/truce | observe-truce | agree | | | s>a | | The rebels observed the truce.
violate/breach/break ceasefire/truce/agreement/treaty/accord | violate-deal | accuse | | | s>a | | The rebels violated the ceasefire.
mediate/broker/facilitate | mediate | talk | | | s>a between>t | | Qatar brokered the exchange.
meet | meet | talk | person organization country | | s>a o>t with>t | | The president met the envoy in Oslo.
meet with resistance/opposition/protest | meet-resistance | situation | | | s>a | | The advance met with little resistance.
negotiate/confer/bargain | negotiate | talk | | | s>a with>t | | The two sides negotiate in Geneva.
hold/open/resume/begin/start/continue/conduct talk/talks/negotiation/meeting/summit/consultation/dialogue/discussion | hold-talks | talk | | | s>a with>t | | The parties held talks in Geneva.
offer as mediator | offer-mediate | talk | | | s>a | | Kenya offered the king as mediator.
discuss | discuss | talk | | | s>a with>t | | Peru and Chile have discussed the border.
speak/talk with/to | speak-with | talk | person organization | | s>a o>t | | The president spoke with the king on Monday.
visit/tour | visit | whereabouts | person | | s>a o>p | | The minister toured the depot.
host | host | talk | | | s>a | | Egypt hosted the envoys.
threaten | threaten | threaten | person organization country force | | s>a o>t | | The minister threatened to close the border.
threaten | threaten-thing | situation | | | | | The flood has threatened two villages.
vow/swear to | vow | threaten | | | s>a | | The general vowed to crush the rebels.
give/issue/deliver ultimatum | ultimatum | threaten | | | s>a to>t | | The junta gave the rebels an ultimatum.
warn to | warn-to | request | | | s>a o>t | | The embassy warned citizens to leave Chad.
ask/beg/implore/beseech to | ask-to | request | | | s>a o>t | | The governor asked residents to stay home.
ask/appeal/plead for | ask-for | request | | | s>a to>t | | The mayor asked for help.
urge/implore/exhort/advise | urge | request | | | s>a o>t | | The bishop urged calm on both parties.
call on | call-on | request | | | s>a o>t | | The agency called on Chad to open the border.
call for | call-for | request | | | s>a | | The union called for a recount.
request/demand/solicit | request | request | | | s>a from>t of>t | | The mayor requested help from Peru.
appeal to | appeal-to | request | person organization country | !body | s>a o>t | | The minister appealed to donors.
order to | order-to | request | | | s>a o>t | | The governor ordered shops to close.
order | order-evacuation | request | | | s>a | | The mayor ordered an evacuation of the port.
instruct/command/direct to | instruct | request | | | s>a o>t | | The ministry instructed the hospitals to prepare for patients.
recommend/advise | recommend | request | | | s>a to>t | | The mission recommended a recount.
issue statement asking/urging | issue-asking | request | | | s>a to>t | | The group issued a statement asking residents to stay.
file/lodge/submit petition/appeal/request/complaint | file-petition | request | | | s>a | | The senator filed a petition in Quito.
reject/rebuff/spurn/refuse/decline/veto | reject | reject | | | s>a | | The union rejected the deal.
rule out | rule-out | reject | | | s>a | | The minister ruled out talks.
turn down | turn-down | reject | | | s>a | | The rebels turned down the offer.
boycott | boycott | reject | | | s>a o>t | | The opposition boycotted the vote.
deny/refute/rebut/contradict/disown | deny | none | | | | | The mayor denied it.
accuse of | accuse-of | accuse | | | s>a o>t | | The union accused the firm of fraud.
accuse/blame/condemn/denounce/criticise/criticize/decry/deplore/slam/lambast/censure | accuse | accuse | | | s>a o>t | | The bishop condemned the mayor.
hold responsible/accountable/liable | hold-responsible | accuse | | | s>a o>t | | The union held the firm responsible.
support/back/endorse | support | support | | | s>a o>t | | Iran supports the militia.
intervene in | intervene | support | country organization force | | s>a o>p | | Kenya intervened in the war.
side with | side-with | support | | | s>a o>t | | The general sided with the rebels.
arm/train/equip/finance/fund/sponsor | arm | support | | force organization people | s>a o>t | | Libya armed the rebels.
recognise/recognize | recognise | support | country organization | | s>a o>t | | Ghana recognised the new government.
praise/welcome/hail/applaud/salute | welcome | support | person organization country | | s>a o>t | | The bishop welcomed the truce.
join | join-force | support | person people force organization country | force organization | s>a o>t | | Two tribes joined the rebels.
# --- sanctions
impose/slap/place/levy/announce/adopt/tighten sanction/embargo/ban/tariff/freeze/restriction on/against | impose-sanctions | sanction | | | s>a o>t | | The union imposed sanctions on two generals.
freeze | freeze | sanction | | money | s>a of>t | | Canada froze the funds of the bank.
suspend | suspend-member | sanction | organization country | organization country person | s>a o>t | | The union suspended Niger.
suspend/revoke/withdraw/cancel/annul licence/license/permit/accreditation/visa/membership/registration/contract | suspend-licence | sanction | | | s>a of>t o>t | | The ministry suspended the licence of the airline.
lift/ease/relax sanction/embargo/blockade/tariff | lift-sanctions | sanction | | | s>a on>t against>t | | Canada lifted sanctions on the bank.
ban/bar/prohibit/outlaw/forbid from | ban-from | ruling | | | s>a o>t | | The court banned the firm from the port.
ban/prohibit/outlaw/forbid | ban | ruling | | | s>a | | The prefect banned the film.
cut/sever/break ties/relations/relation/tie with | cut-ties | sanction | | | s>a o>t | | Bolivia cut ties with Peru.
restore ties/relations/relation with | restore-ties | agree | | | s>a o>t | | Bolivia restored ties with Peru.
recall/summon/withdraw ambassador/envoy | recall-envoy | other | | | s>a | | Chile recalled its ambassador.
