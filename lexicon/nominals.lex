# Happenings told by nouns: on their own ("after the capture of the port"), carried by a light verb ("launched an offensive") or
# as what is said to happen ("clashes erupted"). Columns as in predicates_conflict.lex; of>p: what is under "of" is the place.
@columns pattern | sense | kind | subject | object | roles | extent | example
capture/seizure/conquest/recapture/liberation/occupation/takeover/annexation | capture | capture | | | by>a poss>a of>p s>a | | The rebels announced the capture of Goma.
fall/loss | fall | capture | | | of>p poss>p to>a | | The mayor spoke of the fall of Goma.
control over/of | control | capture | | | s>a over>p of>p | | The mayor spoke of the control of Sirte.
victory in | victory-in | vote | | | s>a poss>a by>a of>a | | The victory of the senator in the election was announced.
victory | victory | vote | person | | s>a poss>a by>a of>a | | The senator took a clear victory.
advance/approach/push/incursion/march on/toward/towards/into/to | advance | advance | | | s>a by>a poss>a of>a | | Rebels began an advance towards Goma.
encirclement | encirclement | advance | | | of>p by>a poss>a s>a | | The army reported the encirclement of Goma.
withdrawal/retreat/pullout/pull-out/surrender/departure | withdraw | withdraw | | | of>a by>a poss>a from>p s>a | | The army announced a withdrawal from Goma.
offensive/attack/assault/raid/airstrike/air-strike/strike/bombardment/shelling/bombing/ambush/invasion/counteroffensive/counter-offensive/counterattack/shooting/gunfire/gunfight/firefight/incursion/onslaught | attack | attack | | | s>a by>a poss>a against>t on>t on>p at>p in>p | | An offensive in Darfur was reported on Monday.
strike/walkout/walk-out/stoppage/sit-in | strike-work | protest | people | | s>a by>a of>a | | Nurses began a strike in Lima.
clash/clashes/fighting/battle/combat/hostilities/skirmish/skirmishes/war | clash | attack | | | between>a with>t s>a | | Clashes erupted in Goma on Monday.
deployment/mobilisation/mobilization/reinforcement/reinforcements/cordon/checkpoint/blockade/siege/roadblock | deployment | deploy | | | of>p by>a poss>a s>a | | The army announced a deployment in Goma.
arrest/detention/abduction/kidnapping/hostage-taking/roundup/internment/imprisonment/deportation/extradition | arrest | detain | | | of>t by>a s>a | | Police announced two arrests on Monday.
release/amnesty/pardon/repatriation | release | release | | | of>t by>a s>a | | The rebels announced the release of 40 prisoners.
swap | exchange | release | | | between>a with>t s>a | | A swap took place in Ankara.
exchange/swap of | exchange | release | | | between>a with>t s>a | | The army announced an exchange of prisoners.
agreement/deal/accord/treaty/ceasefire/cease-fire/truce/pact/settlement/armistice/memorandum | reach-deal | agree | | | s>a with>t between>a poss>a by>a | | A pact between Chile and Peru was announced on Monday.
talk/talks/negotiation/negotiations/meeting/summit/dialogue/consultation/consultations/conference | hold-talks | talk | | | s>a with>t between>a poss>a | | The mayor spoke of a dialogue in Geneva.
threat/ultimatum | threat | threaten | person organization country force | | s>a by>a poss>a against>t | | The rebels renewed their threat against the mayor.
protest/protests/demonstration/demonstrations/rally/riot/riots/march/unrest/uprising/celebration/celebrations/vigil/looting | protest | protest | | | against>t by>a | | Protests erupted in Dakar on Friday.
sanction/sanctions/embargo/tariff/tariffs/boycott | sanction | sanction | | | s>a by>a on>t against>t poss>a | | The mayor spoke of a boycott of the bank.
aid/relief/rescue/evacuation/sending/search/delivery/airlift/shipment/vaccination | aid | aid | | | s>a by>a poss>a to>t | | The agency announced the rescue of 40 sailors.
recount/inquiry/petition/request/appeal/demand | request | request | | | s>a by>a poss>a to>t | | The senator made an appeal to the court.
refusal/rejection | refusal | reject | | | s>a by>a poss>a of>t | | The union announced its refusal on Monday.
support/backing/endorsement | support | support | | | s>a poss>a for>t of>t | | The bishop announced his support for Omar Haddad.
death/deaths/killing/killings/murder/murders/assassination/massacre/fatality/fatalities/injury/injuries/casualty/casualties/drowning/suicide/victim/victims/infection/infections | deaths | casualties | | | of>t by>a | | The mayor spoke of 12 murders in Goma.
toll of | toll | casualties | | | | | The mayor spoke of a toll of 40.
dead/wounded/missing/injured | dead-number | casualties | | number | | | The agency found 31 dead.
displacement/exodus/evacuation/expulsion | exodus | displace | | | of>t from>p by>a | | The agency reported the displacement of 900 families.
flight/escape/disappearance/return/arrival/exile of/by/to/from | flee | whereabouts | | person people | by>a of>a poss>a to>p | | The mayor reported the flight of the president to Chad.
rumour/rumours/rumor/rumors/report/reports/suspicion of *flight | flee | whereabouts | | | by>a of>a poss>a to>p | | Rumours of a flight by the president spread in Lima.
escape/disappearance/arrival/exile | flee | whereabouts | | | by>a of>a poss>a to>p s>a | | The mayor spoke of the disappearance of Omar Haddad.
destruction/damage/collapse/rupture/breach/outage/blackout/power-cut/fire/sabotage/crack/cracks/looting/demolition | damage | damage | | | of>t by>a at>p of>p in>p | | The mayor reported damage to the port in Lima.
cut/cuts/failure/shortage | outage | damage | | | in>p of>p | | The mayor spoke of fuel shortages in Lima.
earthquake/quake/flood/floods/flooding/storm/hurricane/cyclone/typhoon/tornado/landslide/avalanche/tsunami/eruption/wildfire/blaze/explosion/blast/crash/collision/derailment/sinking/shipwreck/accident/disaster/outbreak/epidemic/pandemic/aftershock/aftershocks/tremor/leak/spill/drought/stampede/mudslide/disease/magnitude/depth/epicentre/epicenter/contamination | disaster | disaster | | | in>p of>p | | The ministry reported an explosion in Beirut.
appointment/resignation/dismissal/inauguration/impeachment/nomination/ouster/coup/overthrow/abdication | appointment | appoint | | | of>a by>a poss>a s>a as>t | | The mayor spoke of the resignation of Omar Haddad.
election/elections/vote/votes/poll/polls/polling/referendum/ballot/turnout/result/results/runoff/recount/fraud/voting/participation/abstention/percent | vote | vote | | | in>p poss>a for>a | | The mayor spoke of the results.
trial/verdict/sentence/conviction/acquittal/indictment/ruling/charge/charges/lawsuit/warrant/ban/raid/investigation/probe | ruling | ruling | | | of>t against>t by>a | | The court announced its verdict on Friday.
contract/purchase/sale/merger/acquisition/investment/loan/profit/loss/price/payment/compensation/takeover/revenue/export/exports/bankruptcy/layoff/layoffs/tender | transact | transact | | | s>a by>a poss>a with>t of>t | | The firm announced the sale of a mine.
panic/calm/situation/conditions/shortage/shortages/famine/hunger/tension/tensions/threat/crisis/closure/reopening/resumption/normality | situation | situation | | | in>p of>p to>p | | Panic gripped the town of Goma.
emergency/curfew/mourning/lockdown/holiday | emergency | other | | | s>a by>a in>p | | The mayor spoke of a holiday in Lima.
contact/order/orders/visit/launch/test/inspection/ceremony | other | other | | | s>a by>a poss>a of>t | | The navy announced a missile test on Friday.
# --- of two words, whose first word tells which
air/drone/missile/rocket/artillery/mortar *strike/strikes/attack/attacks/fire/barrage/raid/raids | strike-air | attack | | | s>a by>a poss>a against>t on>t on>p at>p in>p | | The mayor spoke of a drone strike near Gao.
military/army/ground/special/combat/clearing/security *operation/operations | military-operation | attack | | | s>a by>a poss>a against>t on>t on>p at>p in>p | | The mayor spoke of a military operation in Gao.
suicide/bomb/car/truck/mine/cyber *bombing/attack/blast/explosion/attacks | bomb-attack | attack | | | s>a by>a poss>a against>t on>t on>p at>p in>p | | A suicide bombing hit the market in Kabul.
exchange of fire/gunfire/shots | exchange-of-fire | attack | | | between>a with>t | | An exchange of gunfire began in Gao.
general/hunger/national/indefinite/wildcat/dock/rail/bus *strike/strikes | strike-work | protest | | | s>a by>a of>a against>t | | A hunger strike began in the prison.
sit-down/street/student/mass *protest/demonstration/rally/march | protest | protest | | | by>a against>t | | A street protest began in Accra.
coup/putsch *attempt/plot/bid | coup | appoint | | | by>a against>t s>a | | The coup attempt failed in Gabon.
prisoner/hostage/captive/detainee *exchange/swap/release | exchange | release | | | between>a with>t s>a | | The army announced a prisoner exchange.
humanitarian/evacuation/safe/aid *corridor/corridors/passage | corridor | aid | | | s>a by>a to>t | | The agency announced a humanitarian corridor.
vaccination/relief/aid/rescue/food *campaign/drive/convoy/effort/mission/flight | aid-drive | aid | | | s>a by>a to>t | | A vaccination campaign began in Kano.
peace/trade/border/nuclear/truce *deal/agreement/accord/treaty/pact | reach-deal | agree | | | s>a with>t between>a poss>a by>a | | The parties announced a peace deal.
trade/arms/oil/travel/asset *embargo/ban/freeze/sanctions | arms-embargo | sanction | | | s>a by>a on>t against>t | | The council announced an arms embargo.
road/traffic/train/rail/plane/bus/car/mining *accident/crash/collision/disaster | road-accident | disaster | | | in>p of>p | | A road accident happened near Cusco.
gas/oil/chemical/ammonia/chlorine/toxic/radiation *leak/spill/release/cloud | leak | disaster | | | in>p of>p at>p | | A gas leak happened at the plant.
mine/dam/building/roof/bridge/tunnel *collapse | collapse | damage | | | in>p of>p at>p | | A bridge collapse happened in Genoa.
flash/river/spring *flood/floods/flooding | flash-flood | disaster | | | in>p of>p | | The mayor spoke of flash floods in the village.
heat/cold *wave/snap/spell | heat-wave | disaster | | | in>p | | A heat wave hit Delhi.
power/water/internet/phone *cut/cuts/outage/outages/failure | outage | damage | | | in>p of>p | | A power outage hit Lagos.
house/forest/factory/warehouse/bush/oil *fire/fires/blaze | fire | damage | | | in>p at>p | | The mayor reported a factory fire.
house *arrest | house-arrest | detain | | | of>t by>a s>a | | The mayor spoke of the house arrest of the king.
jail/prison/life *sentence/sentences/term | jail-sentence | ruling | | | against>t of>t for>t by>a | | The court announced a jail sentence.
corruption/fraud/murder/criminal/war *trial/case/investigation/charges/inquiry/probe | fraud-trial | ruling | | | against>t of>t by>a | | The mayor spoke of the fraud trial in Genoa.
interest/inflation/exchange *rate/rates | interest-rate | transact | | | s>a by>a | | The bank announced an interest rate of 4 percent.
oil/food/wheat/gas/bread/fuel *price/prices | oil-price | transact | | | | | The ministry announced fuel prices.
state of *emergency/siege/alert | state-of-emergency | other | | | s>a by>a in>p | | The mayor spoke of the state of emergency in Quito.
news/press *conference/briefing | news-conference | other | | | s>a by>a poss>a | | The mayor spoke of a news conference in Quito.
exit/opinion *poll/polls | exit-poll | vote | | | for>a | | The channel published an exit poll.
martial *law | martial-law-noun | other | | | s>a by>a in>p | | Martial law continued in Gao.
border/airspace/road/port/school *closure/closures | close-border | deploy | | | s>a by>a of>p | | The ministry announced a border closure.
mass *grave/graves | mass-grave | casualties | | | in>p near>p | | The mayor reported a mass grave near Gao.
# --- of one word
airlift/evacuation/medevac of | evacuate | displace | | | of>t from>p by>a s>a | | The navy announced the evacuation of 900 residents.
eviction/deportation/expulsion/repatriation of | expulsion-of | displace | | | of>t from>p by>a s>a | | The governor announced the eviction of 40 families.
hijacking/seizure/boarding/impounding/interception of | boarding-of | detain | | | of>t by>a s>a | | The navy reported the boarding of a tanker.
escape/breakout/jailbreak | jailbreak-noun | whereabouts | | | of>a by>a from>p s>a | | The ministry reported a breakout on Monday.
bloodshed/carnage/slaughter/lynching/execution/executions/beheading/stabbing | bloodshed | casualties | | | of>t by>a | | The ministry reported an execution in Gao.
abuse/torture/beating/beatings/rape/rapes | torture-noun | attack | | | of>t by>a | | The agency reported the torture of prisoners.
cyberattack/cyber-attack/hack | cyberattack-noun | attack | | | s>a by>a against>t on>t | | The bank reported a cyberattack on Monday.
barrage/salvo/volley/gunbattle/shootout/shoot-out/standoff/dogfight | barrage | attack | | | s>a by>a against>t on>t on>p at>p in>p | | A shootout began in Recife.
mutiny/revolt/rebellion/insurrection/insurgency | mutiny | protest | | | by>a of>a against>t | | A mutiny began in the barracks.
crackdown/repression | crackdown | attack | | | s>a by>a on>t against>t in>p | | The mayor spoke of a crackdown on students.
buildup/build-up/conscription/patrol/patrols/draft/manoeuvres/maneuvers | buildup | deploy | | | s>a by>a of>p poss>a | | The army began patrols in Gao.
drill/drills/exercises | drills-noun | deploy | | | s>a by>a poss>a | | The navy completed its drills in May.
lull/truces/ceasefires/pause | lull | agree | | | s>a with>t between>a by>a | | The parties announced a pause on Friday.
handover/transfer of | handover | other | | | s>a by>a of>t to>t | | The army announced the handover of two bodies.
succession/accession/coronation/enthronement/swearing-in/reappointment/reinstatement/suspension/retirement | succession | appoint | | | of>a by>a poss>a | | The palace announced the coronation of the prince.
cancellation/postponement/suspension of | cancellation | other | | | of>t by>a s>a | | The club announced the cancellation of the match.
opening/inauguration/launch of | opening-of | other | | | of>t by>a s>a | | The mayor announced the opening of a bridge.
recession/inflation/deficit/surplus/turnover/dividend/subsidy/subsidies/wage/wages | inflation-noun | transact | | | s>a by>a | | The bank reported inflation of 9 percent.
infestation/swarm/blight/bloom | swarm | disaster | | | in>p of>p | | The ministry reported a swarm of locusts in Kenya.
blizzard/heatwave/snowstorm/hailstorm/sandstorm/thunderstorm/monsoon/downpour/bushfire/sinkhole/rockfall | blizzard | disaster | | | in>p of>p | | The agency reported a blizzard in Denver.
poisoning/contamination/exposure/intoxication | poisoning | casualties | | | of>t in>p | | The hospital reported the poisoning of nine workers.
quarantine/isolation | quarantine-noun | other | | | of>t in>p by>a s>a | | The mayor spoke of the quarantine in Kano.
candidacy/nomination/primary/primaries/ballots/tally | candidacy | vote | | | poss>a of>a s>a | | The mayor spoke of the candidacy of Omar Haddad.
bail/parole/clemency | clemency | release | | | for>t of>t by>a s>a | | The governor announced a clemency for nine prisoners.
homecoming/visit/trip/tour/stopover of/by/to | visit-noun | whereabouts | | | by>a of>a poss>a to>p s>a | | The palace announced a visit by the king to Oman.
apology/condolences/regret | apology | support | | | s>a poss>a by>a to>t | | The airline issued an apology to the passengers.
condemnation/criticism/denunciation | condemnation | accuse | | | s>a poss>a by>a of>t | | The bishop issued a condemnation of the raid.
veto | veto-noun | reject | | | s>a poss>a by>a of>t | | Chile announced a veto on Friday.
repair/repairs/reconstruction/construction/renovation | repair-noun | other | | | of>t by>a s>a | | The mayor spoke of the repair of the bridge.
marriage/wedding/divorce/birth/funeral/burial | wedding | other | | | of>a by>a poss>a | | The palace announced the wedding of the prince.
