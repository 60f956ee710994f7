# What verbs mean in reports of sieges, offensives, truces, mines, drones, conscription and the exchange of prisoners. Columns as in predicates_conflict.lex.
@columns pattern | sense | kind | subject | object | roles | extent | example
# --- taking and giving up ground
hoist/plant/unfurl flag | hoist-flag | capture | | | s>a | | Fighters hoisted their flag over the fort.
win/take/claw back | take | capture | force organization country | place facility | s>a o>p | | The army won back the town of Gao.
reclaim/regain/repossess | take | capture | force organization country | place facility | s>a o>p | | The army reclaimed the airfield.
clear | take | capture | force | place facility | s>a o>p | | Soldiers cleared the district of militants.
drive/push/flush/clear/dislodge/chase/oust/eject from | take | capture | force organization country | place facility | s>a o>p | | Government troops drove the militia from the town.
drive/push/flush/force out of | take | capture | force organization country | place facility | s>a o>p | | Soldiers pushed the rebels out of Gao.
pass into hand/hands of | take | capture | | | s>p of>a o>a | | The bridge passed into the hands of the rebels.
come/be under control of | come-under | capture | place facility | | s>p of>a o>a | | The port came under the control of the militia.
consolidate/tighten/strengthen/extend/expand control/grip/hold over/on/of | consolidate | capture | | | s>a o>p | | The militia consolidated its control over Gao.
install/instal in | install-in | deploy | force organization | | s>a o>p | | The rebels installed themselves in the barracks.
entrench in | entrench-in | deploy | | | s>a o>p | | The rebels entrenched themselves in the hills.
carve out | carve-out | capture | force organization | | s>a | | The insurgents carved out an enclave near Gao.
hold out | hold-out | situation | force people | - | s>a | | The garrison held out in the fort.
hold/keep/defend position/positions/lines/ground | hold-line | situation | | | s>a | | The brigade held its positions near Kyiv.
defend | defend-place | situation | force organization country | place facility | s>a o>p | | Soldiers defended the bridge.
outflank/bypass | outflank | advance | force | | s>a o>p | | The column bypassed the town of Gao.
infiltrate into, sneak/slip/creep into | sneak | advance | force | | s>a o>p | | Commandos slipped into the port.
seize/capture/take position/positions/checkpoint/hill/village/villages/outpost | take | capture | | | s>a | | Fighters seized an outpost near Gao.
breach/pierce/break/smash line/lines/defence/defences/defense/defenses/perimeter | breach-lines | advance | | | s>a | | The brigade breached the defences near Gao.
break siege/encirclement/blockade of | break-siege | advance | | | s>a o>p | | The army broke the siege of Gao.
break siege/encirclement/blockade | break-siege-bare | advance | | | s>a | | The siege was broken on Sunday.
gain/make/win ground | gain-ground | advance | | | s>a in>p | | The insurgents gained ground in Kivu.
mass on/along/near/at | mass-at | deploy | force | | s>a o>p | | Troops massed on the border.
roll/rumble/drive/thunder into/through | roll-into | advance | force | | s>a o>p | | The tanks rolled into Gao.
make/fight/force/shoot way/path into/to/toward/towards/through | make-way | advance | | | s>a o>p | | Fighters fought their way into the town.
come within/to gates/outskirts/reach | come-within | advance | force | | s>a of>p | | Rebels came to the gates of Gao.
inch/creep/edge/crawl closer/toward/towards/forward | inch | advance | force | | s>a o>p | | The troops edged toward the river.
converge on | converge-on | advance | force | | s>a o>p | | Three columns converged on the capital.
parachute/airdrop into/onto | parachute | advance | force | | s>a o>p | | Paratroopers parachuted into the valley.
fall/pull/draw back | withdraw | withdraw | force organization | | s>a from>p to>p | | The brigade fell back on Sunday.
beat retreat | beat-retreat | withdraw | | | s>a from>p | | The column beat a retreat from Gao.
abandon/leave/flee post/posts/position/positions/checkpoint | abandon-post | withdraw | | | s>a | | Guards abandoned their posts on Friday.
hand/give/turn over | hand-base | withdraw | | place facility | s>a o>p to>t | | The garrison handed over the fort to the rebels.
give up | give-up | withdraw | force | - | s>a | | Forty soldiers gave up on Sunday.
give up | give-up-place | withdraw | force organization country | place facility weapon | s>a o>p | | The army gave up the airfield.
lay/put/throw down weapon/weapons/arms/gun/guns | lay-down-arms | withdraw | | | s>a | | The gunmen laid down their weapons.
hand/turn over/in weapon/weapons/arms | hand-weapons | withdraw | | | s>a to>t | | The militia handed over its weapons.
disarm/disband/demobilise/demobilize | disarm | withdraw | force organization | - | s>a | | The militia disarmed in May.
disarm/disband | disarm-other | other | force organization country person | force organization | s>a o>t | | The government disbanded the brigade.
desert | desert-army | withdraw | force | - | s>a | | Forty soldiers deserted on Sunday.
change/switch side/sides | change-sides | withdraw | | | s>a | | The colonel changed sides on Sunday.
lift/raise/end siege/blockade/encirclement of | lift-siege | withdraw | | | s>a o>p | | The army lifted the siege of Gao.
lift/raise/end siege/encirclement | lift-siege | withdraw | | | s>a | | The siege was lifted on Sunday.
dismantle/remove checkpoint/barricade/roadblock/cordon/barrier/barricades/roadblocks | dismantle-post | withdraw | | | s>a | | The army dismantled the checkpoint near Gao.
pull/withdraw/remove troop/troops/forces/soldiers/tanks/weapons from | withdraw | withdraw | | | s>a o>p | | Chad pulled its troops from the island.
end/complete/begin/start/finish withdrawal/retreat/pullout/pullback | end-withdrawal | withdraw | | | s>a from>p | | The army completed its withdrawal from Gao.
complete/finish evacuation of | evacuate | displace | | | s>a o>p | | The army completed the evacuation of the village.
# --- attacks
carpet-bomb/firebomb/dive-bomb/napalm | strike-firebomb | attack | | | s>a o>t o>p | | Jets firebombed the depot.
torpedo | torpedo | attack | force ship organization | ship | s>a o>t | | A submarine torpedoed the frigate.
mine | mine-water | deploy | force organization country | place transport facility | s>a o>p | | The navy mined the harbour.
lay/plant/sow/bury mine/mines/minefield/explosive/explosives/booby-trap | lay-mines | deploy | | | s>a in>p | | Rebels planted mines near the river.
defuse/disarm/deactivate bomb/device/mine/mines/explosive/grenade/warhead | defuse | other | | | s>a | | Sappers defused a bomb at the station.
clear/sweep minefield/mine/mines | clear-mines | aid | | | s>a | | Sappers cleared the minefield near Gao.
step/drive on/over mine/landmine | step-mine | casualties | | | s>t | | A farmer stepped on a mine near Gao.
hit/strike/trigger mine/landmine | bomb-mine | attack | | | s>t | | The bus hit a landmine near Gao.
dig trench/trenches/foxhole | dig-trench | deploy | | | s>a | | Soldiers dug trenches near Kyiv.
lay siege to | besiege | deploy | | | s>a o>p | | The militia laid siege to the fort.
tighten siege/noose/cordon/blockade/grip around/on/of | tighten-siege | deploy | | | s>a o>p | | The army tightened the siege of Gao.
impose/maintain/keep siege/blockade on/of | besiege | deploy | | | s>a o>p | | The militia maintained its blockade of the port.
starve | starve | situation | force organization | place people | s>a o>p | | The militia starved the town of Gao.
bomb/strike/target/hit convoy/hospital/market/school | strike-convoy | attack | | | s>a o>t | | Jets bombed the convoy near Gao.
drop bomb/bombs/explosive/explosives/barrel/munition on | bomb-drop | attack | | | s>a o>t o>p | | A drone dropped bombs on the village.
rain down on, rain on | shell-rain | attack | weapon | | s>a o>p o>t | | Rockets rained down on the town.
slam/crash/plough/plow/smash/thud into | strike-slam | attack | weapon | | o>p o>t | | The missile crashed into the market.
land on/in/near/at | shell-land | attack | weapon | | o>p | | Two shells landed in the market.
fall on/in/near/at | shell-fall | attack | weapon | | o>p | | Rockets fell on the town of Gao.
lob/hurl/toss/throw grenade/bomb/molotov/explosive | shell-grenade | attack | | | s>a at>t | | A gunman hurled a grenade at the patrol.
unleash/fire barrage/salvo/volley | shell-salvo | attack | | | s>a at>t on>t | | The battery unleashed a barrage at the port.
hear gunfire/shooting/shots/shelling | shoot-heard | attack | | | | | Gunfire was heard near the palace.
drop leaflet/leaflets | drop-leaflets | other | | | s>a | | A plane dropped leaflets on the town.
trade/exchange gunfire/shot/shots/barrage | clash-trade-fire | attack | | | s>a with>t | | The guards exchanged shots with the gunmen.
return fire | clash-return-fire | attack | | | s>a | | The guards returned fire.
come/be under fire/attack/shelling/bombardment | come-fire | attack | | | s>t | | The convoy came under fire near Gao.
take/draw fire from | take-fire | attack | | | s>t from>a o>a | | The patrol took fire from a rooftop.
snipe at | shoot-snipe | attack | | | s>a o>t | | Gunmen sniped at the patrol.
rake/riddle/spray with bullet/bullets/gunfire | shoot-spray | attack | | | s>a o>t | | Gunmen sprayed the bus with bullets.
blow/tear apart | blow-apart | damage | weapon hazard | | o>t | | The blast blew the bus apart.
set off bomb/explosive/explosives/device | bomb-set-off | attack | | | s>a | | Militants set off a bomb in Kabul.
go off | bomb-goes-off | attack | weapon | - | | | A bomb went off in the market.
plant/place/hide bomb/device/explosive in/at/under/near | bomb-plant | attack | | | s>a o>p | | Militants planted a bomb in the station.
gas/poison | gas | attack | force organization | people place | s>a o>t | | The militia gassed the village.
jam | jam-signal | attack | force organization country | utility | s>a | | The army jammed the signal in Gao.
hack/breach/penetrate network/computer/website/system/server/account | hack | attack | | | s>a o>t | | Intruders hacked the website of the ministry.
mount/launch/stage/carry cyberattack/cyber-attack/hack | cyber-attack | attack | | | s>a on>t against>t | | Intruders launched a cyberattack on the bank.
crush/quell/suppress/quash uprising/rebellion/revolt/mutiny/insurgency/riot | quell | attack | | | s>a | | The army crushed the uprising in Gao.
put down uprising/rebellion/revolt/mutiny/riot | put-down-revolt | attack | | | s>a | | Troops put down the mutiny.
foil/thwart/avert/prevent/repel/repulse/fend/stop attack/assault/bombing/ambush/incursion/offensive | foil-attack | attack | | | s>a | | Police foiled an attack on the market.
fend/beat/fight/ward off | fend-off | attack | force organization | force | s>a o>t | | The garrison fended off the rebels.
halt/stop/check advance/offensive of | halt-advance | attack | | | s>a of>t | | The brigade halted the advance of the rebels.
rout/vanquish/overpower/overwhelm | rout | attack | force organization | force | s>a o>t | | The army routed the rebels near Gao.
hunt/pursue/chase | pursue | attack | force | force | s>a o>t | | The army pursued the rebels.
annihilate/exterminate/decimate/eliminate/neutralise/neutralize | annihilate | casualties | | person people force | s>a o>t | | The army eliminated six militants.
wipe out | wipe-out | casualties | | | s>a o>t | | The raid wiped out a platoon.
sustain/suffer/take/incur casualties/loss/losses | suffer-losses | casualties | force organization country | | s>t | | The brigade suffered heavy losses near Gao.
inflict casualties/loss/losses on | inflict | casualties | | | s>a o>t | | The rebels inflicted losses on the army.
fall in/during battle/combat/action/fighting | die | casualties | | | s>t | | Two officers fell in battle.
scorch/torch | torch-village | damage | force organization | place building | s>a o>t o>p | | Soldiers torched the village.
lay waste to, reduce to rubble/ruins/ashes | lay-waste | damage | | | s>a o>t | | The bombing reduced the market to rubble.
sink/scuttle | strike-sink | attack | force weapon | ship | s>a o>t | | The navy sank a dinghy.
bring down | bring-down-plane | attack | force organization country weapon | aircraft | s>a o>t | | The militia brought down a helicopter.
cross line/border/river/frontier into | cross-line | advance | | | s>a o>p | | The column crossed the river into Chad.
violate/enter/breach airspace/waters | violate-airspace | advance | | | s>a of>p | | Two jets violated the airspace of Chad.
scramble | scramble | deploy | force organization country | aircraft | s>a | | Norway scrambled two jets.
hover/circle/fly over/above | fly-over | deploy | aircraft weapon | | o>p | | A helicopter hovered over the palace.
patrol | patrol-sky | deploy | aircraft ship force | | s>a | | Frigates patrol the strait.
# --- raising and moving forces
conscript/draft/enlist/induct | conscript | deploy | | person people | s>a o>t | | The army conscripted students.
enlist in | enlist-in | other | person people | | s>a o>t | | Hundreds of students enlisted in the army.
call up | call-up | deploy | | force number | s>a o>t | | The government called up 3,000 reservists.
call/recall reservist/reservists/conscript/conscripts | call-reservists | deploy | | | s>a | | The ministry called conscripts.
order/begin/announce/declare/launch mobilisation/mobilization/conscription | order-mobilisation | deploy | | | s>a | | The president ordered a general mobilisation.
dodge/evade/avoid draft/conscription | dodge-draft | other | | | s>a | | Thousands of men evaded the draft.
station/billet/garrison in/at/on | station-in | deploy | | | s>a o>p | | Chad stationed 300 soldiers in Gao.
concentrate/assemble/gather troop/troops/forces/tank/tanks | gather-troops | deploy | | | s>a | | The army assembled tanks near the border.
bring in/up reinforcement/reinforcements/tank/tanks/artillery | bring-reinforcements | deploy | | | s>a | | The army brought up reinforcements.
rush/airlift/fly in troop/troops/commando/commandos | airlift-troops | deploy | | | s>a | | The army flew in commandos.
put/place troop/troops/army/forces/police/hospital/hospitals on alert/standby | put-alert | deploy | | | s>a | | The government put the army on alert.
take up position/positions | take-positions | deploy | | | s>a | | Snipers took up positions near the palace.
stand guard | stand-guard | deploy | | | s>a | | Soldiers stood guard at the bank.
man/staff checkpoint/post/barricade | man-post | deploy | | | s>a | | Militiamen man a checkpoint near Gao.
erect/build/raise/throw barricade/barricades/wall/fence/berm | build-barricade | deploy | | | s>a | | Residents erected barricades in Gao.
close/cut/sever/block route/routes/corridor/artery, close/cut/sever/block supply line/lines/road | cut-route | deploy | | | s>a | | Rebels cut a supply route near Gao.
close/shut airspace | close-airspace | deploy | | | s>a | | Jordan closed its airspace.
install/position/place launcher/radar/battery/missile/missiles/gun/guns | install-battery | deploy | | | s>a | | Iran installed missiles on the island.
strengthen/boost/bolster/increase/double force/forces/troops/defences/defenses/garrison/presence | strengthen-forces | deploy | | | s>a in>p | | Norway strengthened its forces in the north.
arrive in/at/on | arrive-force | advance | force | | s>a o>p | | The brigade arrived in Gao on Monday.
conduct/hold/stage/begin/start/carry drill/drills/exercise/exercises/manoeuvre/manoeuvres/maneuvers | hold-drills | deploy | force organization country | | s>a | | The navy held drills in the gulf.
fly/send/operate drone/drones over | fly-drone | deploy | | | s>a o>p | | The army has flown drones over the valley.
arm/reinforce/equip/supply with weapon/weapons/tank/tanks/missile/missiles/ammunition | supply-with | aid | | | s>a o>t | | Libya supplied the rebels with weapons.
supply/deliver/send/ship/give/provide weapon/weapons/arms/ammunition/tank/tanks/jet/jets/missile/missiles to | supply-weapons | aid | country organization person | | s>a o>t | | Norway sent tanks to Latvia.
smuggle weapon/weapons/arms to/into | smuggle-arms | other | | | s>a o>p | | Traders smuggled weapons into Chad.
hire/recruit mercenary/mercenaries | hire-mercenaries | deploy | | | s>a | | The junta hired mercenaries.
recruit | recruit-fighters | deploy | force | person people force | s>a | | The militia recruited 400 boys.
# --- truces and exchanges
declare/announce/call/proclaim/order ceasefire/truce/cease-fire/armistice | reach-deal | agree | | | s>a with>t | | The rebels declared a truce.
extend/renew/prolong ceasefire/truce/cease-fire/deal/accord/agreement | extend-truce | agree | | | s>a with>t | | The parties extended the truce by a week.
hold | truce-holds | situation | deal | - | s>a | | The truce is holding in Gao.
expire/lapse/end | truce-ends | situation | deal | - | s>a | | The ceasefire expired on Sunday.
collapse/unravel/crumble/fail | deal-fails | situation | deal | - | s>a | | The truce unravelled on Sunday.
come/go into force/effect | come-force | situation | | | s>a | | The ceasefire came into force on Sunday.
take effect | take-effect | situation | | | s>a | | The truce took effect on Sunday.
violate/break/breach ceasefire/truce/cease-fire/armistice of | breach-truce | accuse | | | s>a | | The army violated the ceasefire of May.
denounce/abandon/renounce/scrap | scrap-deal | reject | country organization person force | deal | s>a | | The rebels abandoned the truce.
implement/honour/honor/carry | implement-deal | agree | country organization person force | deal | s>a | | The parties implemented the accord.
monitor/verify/supervise/oversee ceasefire/truce/withdrawal | monitor-truce | other | | | s>a | | Observers monitored the ceasefire.
exchange/swap/trade prisoner/prisoners/hostage/hostages/captive/captives/detainees for | exchange | release | | | s>a for>t with>t | | The militia swapped two hostages for a commander.
hand/give/turn over/back prisoner/prisoners/hostage/hostages/captive/captives/detainee/detainees/soldiers | release | release | | | s>a to>t | | The rebels handed over nine prisoners.
return prisoner/prisoners/hostage/hostages/captive/captives/child/children/soldiers | release | release | | | s>a to>t | | The militia returned nine captives.
hand over/back body/bodies/remains | hand-bodies | other | | | s>a to>t | | The army handed over 40 bodies.
fly/bus/drive prisoner/prisoners/captive/captives/hostage/hostages/detainee/detainees/soldiers to/home | fly-prisoners | release | | | o>t s>a | | The prisoners were flown to Ankara.
repatriate crew/sailor/sailors/soldier/soldiers/seafarers/hostages | repatriate-crew | release | | | s>a o>t | | The crew was repatriated on Friday.
return/repatriate/deliver body/bodies/remains of | return-bodies | other | | | s>a of>t | | The army returned the bodies of 40 soldiers.
let go | release | release | force organization country | person people prisoner | s>a o>t | | The gunmen let the driver go.
walk/go free | release | release | | | s>a | | The editor walked free on Monday.
regain/win freedom | release | release | | | s>t | | The hostages regained their freedom.
take/lead away | take-away | detain | force | person people | s>a o>t | | Soldiers took the mayor away.
hold captive/hostage/incommunicado | abduct-hold | detain | | | s>a o>t | | The militia holds two nurses captive.
hold/keep in custody/detention/prison/captivity/jail/cell | hold-custody | detain | | | s>a o>t | | Police held the banker in custody.
keep/put behind bars | behind-bars | detain | | | s>a o>t | | The junta put the editor behind bars.
snatch/nab/grab/kidnap | abduct-snatch | detain | force person | person people | s>a o>t | | Gunmen snatched two nurses.
round up | arrest | detain | | | s>a o>t | | Soldiers rounded up 60 men.
capture/catch/seize fugitive/suspect/gunman/attacker/sniper | catch-suspect | detain | | | s>a o>t | | Police caught the suspect in Lima.
demand ransom | demand-ransom | request | | | s>a for>t | | The gunmen demanded a ransom.
torture/beat/mistreat/abuse/rape/assault/maltreat/whip/flog | torture | attack | | person people prisoner | s>a o>t | | Guards tortured the prisoners.
beat up | beat-up | attack | | | s>a o>t | | Soldiers beat up the student.
use shield/shields | use-shields | accuse | | | s>a | | The militia used villagers as human shields.
