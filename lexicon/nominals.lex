# Happenings told by nouns: on their own ("after the capture of the port"), carried by a light verb ("launched an offensive") or
# as what is said to happen ("clashes erupted"). Columns as in predicates_conflict.lex; of>p: what is under "of" is the place.
@columns pattern | sense | kind | subject | object | roles | extent | example
capture/seizure/conquest/recapture/liberation/occupation/takeover/annexation | capture | capture | | | by>a poss>a of>p s>a | | The rebels announced the capture of Goma.
fall/loss | fall | capture | | | of>p poss>p to>a | | The mayor spoke of the fall of Goma.
control over/of | control | capture | | | s>a over>p of>p | | The militia claimed control over Sirte.
victory in | victory-in | vote | | | s>a poss>a by>a of>a | | The senator claimed victory in the election.
victory | victory | vote | | | s>a poss>a by>a of>a | | The senator has announced his victory.
advance/approach/push/incursion/march on/toward/towards/into/to | advance | advance | | | s>a by>a poss>a of>a | | Rebels began an advance towards Goma.
encirclement | encirclement | advance | | | of>p by>a poss>a s>a | | The army reported the encirclement of Goma.
withdrawal/retreat/pullout/pull-out/surrender/departure | withdrawal | withdraw | | | of>a by>a poss>a from>p s>a | | The army announced a withdrawal from Goma.
offensive/attack/assault/raid/airstrike/air-strike/strike/bombardment/shelling/bombing/ambush/invasion/counteroffensive/counter-offensive/counterattack/shooting/gunfire/gunfight/firefight/incursion/onslaught/operation/operations | attack | attack | | | s>a by>a poss>a against>t on>t on>p at>p in>p | | Rebels launched an offensive in Darfur.
strike/walkout/walk-out/stoppage/sit-in | strike-work | protest | people | | s>a by>a of>a | | Nurses began a strike in Lima.
clash/clashes/fighting/battle/combat/hostilities/skirmish/skirmishes/war | clashes | attack | | | between>a with>t s>a | | Clashes erupted in Goma on Monday.
deployment/mobilisation/mobilization/reinforcement/reinforcements/cordon/checkpoint/blockade/siege/roadblock | deployment | deploy | | | of>p by>a poss>a s>a | | The army announced a deployment in Goma.
arrest/detention/abduction/kidnapping/hostage-taking/capture/imprisonment/roundup | arrest | detain | | person people | of>t by>a s>a | | Police announced the arrest of Omar Haddad.
arrest/detention/abduction/kidnapping/imprisonment/deportation/extradition | arrest-any | detain | | | of>t by>a s>a | | Police announced two arrests on Monday.
release/amnesty/pardon/repatriation | release | release | | | of>t by>a s>a | | The rebels announced the release of 40 prisoners.
exchange/swap of | exchange | release | | | between>a with>t s>a | | The army announced an exchange of prisoners.
agreement/deal/accord/treaty/ceasefire/cease-fire/truce/pact/settlement/armistice/memorandum | agreement | agree | | | s>a with>t between>a poss>a by>a | | The rebels announced a ceasefire with the army.
talk/talks/negotiation/negotiations/meeting/summit/dialogue/consultation/consultations/conference | talks | talk | | | s>a with>t between>a poss>a | | The parties began talks in Geneva.
threat/ultimatum | threat | threaten | | | s>a by>a poss>a against>t | | The group issued a threat against the mayor.
protest/protests/demonstration/demonstrations/rally/riot/riots/march/unrest/uprising/celebration/celebrations/vigil/looting | protest | protest | | | against>t by>a | | Protests erupted in Dakar on Friday.
sanction/sanctions/embargo/tariff/tariffs/boycott | sanction | sanction | | | s>a by>a on>t against>t poss>a | | Canada announced sanctions against the bank.
aid/relief/rescue/evacuation/sending/search/delivery/airlift/shipment/vaccination | aid | aid | | | s>a by>a poss>a to>t | | The agency announced the rescue of 40 sailors.
recount/inquiry/petition/request/appeal/demand | request | request | | | s>a by>a poss>a to>t | | The senator made an appeal to the court.
refusal/rejection | refusal | reject | | | s>a by>a poss>a of>t | | The union announced its refusal on Monday.
support/backing/endorsement | support | support | | | s>a poss>a for>t of>t | | The bishop announced his support for Omar Haddad.
death/deaths/killing/killings/murder/murders/assassination/massacre/fatality/fatalities/injury/injuries/casualty/casualties/drowning/suicide/victim/victims/infection/infections | deaths | casualties | | | of>t by>a | | The ministry reported 12 deaths in Goma.
toll of | toll-of | casualties | | | | | The ministry reported a toll of 40 dead.
toll | toll | casualties | | | | | The mayor announced a toll of 40.
dead/wounded/missing/injured | dead-number | casualties | | number | | | The agency counted 31 dead.
displacement/exodus/evacuation/expulsion | exodus | displace | | | of>t from>p by>a | | The agency reported the displacement of 900 families.
flight/escape/disappearance/return/arrival/exile of/by/to/from | flight | whereabouts | person people | | by>a of>a poss>a to>p | | Rumours of a flight by the president spread.
flight/escape/disappearance/arrival/exile | flight-any | whereabouts | | | by>a of>a poss>a to>p s>a | | The escape of Omar Haddad to Chad was announced.
destruction/damage/collapse/rupture/breach/outage/blackout/power-cut/fire/sabotage/crack/cracks/looting/demolition | damage | damage | | | of>t by>a at>p of>p in>p | | The mayor reported damage in the port.
cut/cuts/failure/shortage | power-cuts | damage | | | in>p of>p | | Residents reported power cuts in Lima.
earthquake/quake/flood/floods/flooding/storm/hurricane/cyclone/typhoon/tornado/landslide/avalanche/tsunami/eruption/wildfire/blaze/explosion/blast/crash/collision/derailment/sinking/shipwreck/accident/disaster/outbreak/epidemic/pandemic/aftershock/aftershocks/tremor/leak/spill/drought/stampede/mudslide/disease/magnitude/depth/epicentre/epicenter/contamination | disaster | disaster | | | in>p of>p | | The ministry reported an explosion in Beirut.
appointment/resignation/dismissal/inauguration/impeachment/nomination/ouster/coup/overthrow/abdication | appointment | appoint | | | of>a by>a poss>a s>a as>t | | The palace announced the resignation of Omar Haddad.
election/elections/vote/votes/poll/polls/polling/referendum/ballot/turnout/result/results/runoff/recount/fraud/voting/participation/abstention/percent | vote | vote | | | in>p poss>a for>a | | The commission announced results on Friday.
trial/verdict/sentence/conviction/acquittal/indictment/ruling/charge/charges/lawsuit/warrant/ban/raid/investigation/probe | ruling | ruling | | | of>t against>t by>a | | The court announced its verdict on Friday.
contract/purchase/sale/merger/acquisition/investment/loan/profit/loss/price/payment/compensation/takeover/revenue/export/exports/bankruptcy/layoff/layoffs/tender | transact | transact | | | s>a by>a poss>a with>t of>t | | The firm announced the sale of a mine.
panic/calm/situation/conditions/shortage/shortages/famine/hunger/tension/tensions/threat/crisis/closure/reopening/resumption/normality | situation | situation | | | in>p of>p to>p | | Panic gripped the town of Goma.
emergency/curfew/mourning/lockdown/holiday | emergency | other | | | s>a by>a in>p | | The governor announced a curfew in Lima.
contact/order/orders/visit/launch/test/inspection/ceremony | other | other | | | s>a by>a poss>a of>t | | The navy announced a missile test on Friday.
