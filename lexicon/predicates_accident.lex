# What verbs mean in reports of accidents: industry, mines, dams, buildings, fire, traffic and transport. Columns as in predicates_conflict.lex.
@columns pattern | sense | kind | subject | object | roles | extent | example
# --- industry
leak/escape/seep/spew/gush/pour/ooze from | leak | disaster | substance | | | | Chlorine leaked from a tank in Pune.
escape/leak/seep | leak | disaster | substance | - | | | Chlorine had escaped.
hear explosion/explosions/blast/blasts/bang | explode | disaster | | | | | Two explosions were heard near the port.
release/emit/discharge/vent/spew | emit | disaster | | substance | o>t | | The plant emitted chlorine.
spill/dump/discharge | leak | disaster | | substance | s>a | | The tanker spilled oil near Durban.
contaminate/pollute/taint/foul | contaminate | disaster | | | o>p | | The spill contaminated the river.
poison | poison-river | disaster | substance | place | o>p | | Cyanide poisoned the river.
spread/drift/waft over/to/across/toward/towards/into | cloud-drift | disaster | substance | | o>p | | A toxic cloud drifted over the town.
blanket/cover/engulf/shroud | cloud-cover | disaster | substance hazard | | o>p | | Smoke blanketed the town of Pune.
rise/billow over/from/above | smoke-rise | damage | substance | | o>p | | Smoke is rising from the plant.
inhale/breathe/swallow | inhale | casualties | | substance | s>t | | Forty workers have inhaled chlorine.
overcome | overcome-fumes | casualties | substance | person people | o>t | | The fumes overcame two miners.
ignite | ignite | disaster | | | s>a | | A spark ignited the gas.
rupture/burst/split | burst | damage | facility building machine | - | s>p | | A pipeline ruptured near Lagos.
fail/malfunction/overheat/trip | malfunction | damage | machine utility | - | s>t | | A valve failed at the refinery.
melt down | melt-down | disaster | machine facility | | | | The reactor melted down in May.
restart/reactivate/relaunch | restart-unit | situation | organization company country | machine facility | s>a | | The company restarted the reactor.
evacuate/clear worker/workers/staff/employees/miners from | evacuate | displace | | | s>a o>p | | The company evacuated 300 workers from the plant.
seal | seal-leak | aid | | | s>a | | Engineers sealed the leak.
plug/stop/contain/cap/staunch leak/spill/well/breach/hole/flow | plug-leak | aid | | | s>a | | Engineers plugged the breach.
burn | burn-on | damage | hazard building facility | - | | | The depot burned for two days.
burn out | burn-out | damage | hazard building | | o>t | | The fire burned itself out.
break out fire/blaze/inferno/flames | fire | damage | | | | | A blaze broke out in a mill in Dhaka.
rage/burn fire/blaze/inferno/flames through/in/at | fire | damage | | | | | A fire raged through the refinery.
spread fire/blaze/inferno/flames to/through/into | fire | damage | | | o>p | | The fire has spread to the depot.
start/begin fire/blaze/inferno | fire | damage | | | | | The fire started in the kitchen.
destroy/consume/gut/engulf/devour/sweep | destroy | damage | hazard | | o>t | | The blaze consumed the market.
flood | flood-mine | disaster | | facility | o>p | | Water flooded the mine.
cave in | collapse | damage | | | | | The roof caved in on Monday.
buckle/subside/tilt/sag/crack/topple | buckle | damage | building facility transport | - | s>t | | The bridge buckled in the heat.
come/crash/tumble down | collapse | damage | building | | | | The wall came down on Sunday.
collapse on/onto | collapse-on | damage | building | | o>t | | The roof collapsed on the dancers.
give/cave way | collapse | damage | building facility transport | | | | The dam gave way on Friday.
breach/overtop/burst/break dam/levee/dyke/dike/embankment | burst | damage | | | | | The river breached the levee.
sweep away | sweep-away | damage | | | o>t | | The water swept away two bridges.
wash away/out | wash-away | damage | | | o>t | | The rain washed away the road.
wash ashore/up | wash-ashore | other | | | s>a | | Two bodies washed ashore in Gaza.
trap/entomb/strand/pin in/under/inside/beneath/underground | trap-under | displace | | | o>t | | The collapse trapped nine miners underground.
free/dig/cut from/out | rescue | aid | | | s>a | | Firefighters dug two boys out.
reach miner/miners/survivor/survivors/diver/divers | reach-miners | aid | | | s>a | | Rescuers reached the miners.
find/discover/locate alive | rescue | aid | | | s>a | | Rescuers found two boys alive.
find/discover dead | find-dead | casualties | | | o>t | | Police found the banker dead.
survive | survive | situation | person people | hazard | s>a | | Nine sailors survived the storm.
survive | survive-any | situation | person people | | s>a | | Two passengers survived.
escape unhurt/unharmed/injury/uninjured | escape-unhurt | situation | | | s>a | | The driver escaped unhurt.
walk away from | walk-away-from | situation | person people | | s>a | | The pilot walked away from the wreck.
rush/take/carry/airlift/fly/ferry to hospital/hospitals/clinic | rush-hospital | casualties | | | o>t s>a | | Ambulances rushed 40 workers to hospital.
admit to hospital/hospitals/clinic | admit-hospital | casualties | | | o>t | | Nine children were admitted to hospital.
discharge from hospital | discharge | situation | | | o>a | | Six patients were discharged from hospital.
lose limb/arm/leg/eye/sight/hand | lose-limb | casualties | person people | | s>t | | A miner lost a leg in the blast.
burn/scald | burn-person | casualties | | person people | o>t | | The steam scalded two workers.
die/perish in/after accident/crash/blaze/fire/flood/blast/explosion | die | casualties | | | s>t | | Three boys died in the fire.
claim victim/victims | claim-victims | casualties | | | | | The blast claimed two victims.
take/cost/snuff life/lives | cost-lives | casualties | | | | | The accident has cost nine lives.
bring/push/take toll to | toll | casualties | | | | | The deaths brought the toll to 40.
revise/raise/lower/increase/update estimate/number/count of | revise-estimate | other | | | s>k | | The ministry raised its estimate of losses.
blame/attribute on/to | blame-on | accuse | | | s>k o>t | | Inspectors blamed the fire on a cable.
stem/result from | result-from | other | | | o>t | | The blast resulted from a leak.
lead to | lead-to | other | hazard machine substance | | | | The fire has led to an evacuation.
# --- roads, rails, air
crash/smash/slam/plough/plow/run/ram/veer/swerve into | crash | disaster | vehicle aircraft ship person | | o>t | | A bus crashed into a house in Pune.
hit/strike/knock/mow/run pedestrian/pedestrians/cyclist/cyclists/motorcyclist | hit-pedestrian | casualties | | | o>t | | The lorry hit two cyclists in Leeds.
run over | run-over | casualties | | person people | o>t | | A bus ran over a boy in Cairo.
run/leave/veer/skid/slide/jump off road/track/tracks/runway/rails | crash | disaster | vehicle aircraft | | | | A bus veered off the road near Cusco.
leave road/track/tracks/runway/rails | crash | disaster | vehicle aircraft | | | | A train left the tracks near Pune.
fall/plunge/tumble/drop/roll into/down/off ravine/gorge/river/canyon/cliff/valley/ditch/canal/lake | crash | disaster | vehicle person people | | | | A bus plunged into a ravine near Cusco.
overturn/flip/capsize/derail/jackknife/crash | crash | disaster | vehicle ship aircraft | - | | | The bus overturned near Leeds.
crash-land/ditch | crash-land | disaster | aircraft | | | | The jet ditched in the sea.
make landing in/at/on | emergency-landing | disaster | aircraft | | o>p | | A jet made an emergency landing in Oslo.
overshoot/overrun | overshoot | disaster | aircraft | | | | The jet overshot the runway in Lagos.
disappear/vanish from radar | vanish-radar | disaster | aircraft ship | | | | The plane vanished from radar.
disappear/vanish | vanish-craft | disaster | aircraft ship | - | | | The trawler vanished in the storm.
lose engine/power/rudder/wing/cabin | lose-engine | damage | aircraft ship | | | | The ship lost power near Malta.
divert | divert | other | | aircraft ship | s>a | | The airline diverted two jets.
cancel/delay/ground/suspend flight/flights/train/trains/ferry/ferries/service/services | cancel-flights | other | | | s>a | | The airline cancelled 40 flights.
collide | collide | disaster | vehicle ship aircraft | - | | | Two trains collided near Pune.
# --- sea
sink/capsize/founder/list/keel in/off/near/at | sink | disaster | ship | | o>p | | A trawler sank off Iceland.
take on water | take-water | disaster | ship | | | | The ferry took on water.
hit/strike reef/rock/rocks/iceberg/sandbank/mine | strike-reef | disaster | ship | | | | The ferry struck a reef near Bali.
run aground on/off/near/in | run-aground | disaster | | | o>p | | The freighter ran aground near Durban.
drift | drift | disaster | ship | - | | | The tanker drifted for two days.
break apart/up/in | break-apart | disaster | ship aircraft | | | | The freighter broke apart in the storm.
fall/jump/go overboard | overboard | casualties | person people | | s>t | | The sailor has fallen overboard.
abandon ship/vessel | abandon-ship | displace | | | s>a | | The crew abandoned ship.
send/issue/transmit distress/mayday/sos | send-mayday | request | | | s>a | | The captain sent a distress call.
refloat/salvage/tow/raise | salvage | other | organization ship company force | ship | s>a | | The firm refloated the freighter.
pick/pluck/winch up/from | rescue | aid | ship aircraft force organization | people person | s>a | | A trawler picked up nine sailors.
comb/scour/sweep | search | aid | people person organization ship force aircraft aid | place | s>a | | Divers combed the lake.
call off search/rescue/effort, suspend/end/abandon/resume/continue/widen search/rescue | call-off-search | aid | | | s>a | | The coastguard called off the search.
recover recorder/recorders/box/boxes/wreckage | recover-recorder | other | | | s>a | | Divers recovered the flight recorder.
find/discover/detect crack/cracks/hole/holes/corrosion/defect/defects in | find-cracks | damage | | | | | Inspectors found cracks in the hull.
