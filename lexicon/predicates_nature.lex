# What verbs mean in reports of weather, quakes, fire, water, harvests, animals and climate. Columns as in predicates_conflict.lex.
@columns pattern | sense | kind | subject | object | roles | extent | example
# --- weather and ground
jolt/rock/shake/rattle | hazard-hit | disaster | hazard | place | o>p | | A quake rattled the island of Lombok.
rattle/shake window/windows/building/buildings/house/houses | rattle-windows | disaster | | | s>a | | The tremor rattled windows in Quito.
feel/notice tremor/tremors/quake/shaking/earthquake/aftershock | feel-tremor | disaster | | | s>k | | Residents felt the tremor in Quito.
measure/register/reach magnitude/scale | reach-magnitude | disaster | hazard | | | | The quake reached magnitude 6.
occur/happen/strike at depth | occur-depth | disaster | hazard | | | | The quake occurred at a depth of 9 km.
trigger/cause/generate/unleash tsunami/landslide/landslides/avalanche/flood/floods/mudslide | trigger-slide | disaster | | | s>a | | The quake triggered a tsunami.
issue/lift/raise/cancel alert/advisory | issue-alert | other | | | s>a | | The agency lifted the alert.
hit/batter/lash/pound/pummel/slam/ravage/buffet coast/coasts/island/islands/shore/province | hazard-hit | disaster | hazard | | o>p | | The hurricane battered the coast of Haiti.
make landfall in/near/at/on | landfall | disaster | | | o>p | | The typhoon made landfall near Hanoi.
slam/tear/rip/barrel/sweep/blow/roar/race/move into/through/across/over/toward/towards | storm-slam | disaster | hazard | | o>p | | The tornado roared through the town.
strengthen/intensify/weaken/dissipate | storm-weaken | disaster | hazard | - | | | The cyclone weakened on Sunday.
pack/unleash wind/winds/gust/gusts, bring rain/rains/snow/hail | pack-winds | disaster | hazard | | | | The cyclone brought rain.
fall in/on | rain-fall | disaster | hazard | | o>p | | Heavy rain fell in Durban.
dump/drop snow/rain | dump-snow | disaster | | | s>a | | The storm dumped snow in Denver.
blanket/bury under snow/ash/mud | bury-snow | disaster | | | o>p | | The slide buried the village under mud.
rise/swell/crest/recede river/rivers/water/waters/lake/floodwater/floodwaters | river-rise | disaster | | - | | | The river rose on Sunday.
burst bank/banks | burst-banks | disaster | | | s>p | | The river has burst its banks.
overflow/break/top bank/banks | overflow-banks | disaster | | | s>p | | The river overflowed its banks.
flood/inundate/swamp/submerge street/streets/home/homes/house/houses/field/fields/village/villages | flood-homes | disaster | | | | | The river flooded homes in Valencia.
erupt/spew/belch | volcano-erupt | disaster | hazard | | | | The volcano spewed ash over Bali.
slide/flow down/into | lava-flow | disaster | hazard substance | | | | Lava flowed down the slope.
freeze river/lake/sea/harbour | freeze-river | disaster | | - | | | The river has frozen.
dry up/out river/lake/well/wells/reservoir | dry-up | disaster | | | | | The lake dried up in August.
parch/wither/ruin/destroy/damage/flatten crop/crops/harvest/orchard/orchards/field/fields | ruin-crops | damage | | | s>a | | Hail destroyed the crops.
scorch/char/blacken/burn hectare/hectares/acre/acres | burn-hectares | damage | | | s>a | | The wildfire burned 900 hectares.
spread/jump/race/advance to/across/toward/towards | wildfire-spread | disaster | hazard | | o>p | | The wildfire advanced to the valley.
douse/battle/fight/tackle/extinguish/contain/smother fire/fires/blaze/blazes/flame/flames/wildfire | battle-fire | aid | | | s>a | | Crews battled the blaze near Split.
bring fire/blaze/wildfire/flames under | bring-under | aid | | | s>a | | Crews brought the fire under control.
drop water | drop-water | aid | aircraft | | | | Helicopters dropped water on the blaze.
break record/records | break-record | other | | | s>a | | The heat broke the record in May.
reach/hit/exceed/top degree/degrees | reach-degrees | disaster | | | | | The temperature reached 40 degrees.
uproot/fell/topple/blow/snap tree/trees/pole/poles/pylon/pylons | uproot-trees | damage | | | s>a | | The storm uprooted trees in Denver.
rip/tear/blow roof/roofs off/from | rip-roof | damage | | | s>a | | The wind ripped the roof off a school.
damage/destroy/wreck/flatten home/homes/house/houses/school/schools/bridge/bridges/building/buildings | damage | damage | | | s>a | | The storm damaged 900 homes.
block/cut/close/bury/cover road/roads/highway/railway/tracks/pass | slide-road | damage | hazard | | | | The avalanche blocked the road to Sion.
# --- earth and animals
fell/clear/log hectare/hectares/forest/forests/rainforest | log-forest | damage | people organization company person | | s>a | | The company cleared 900 hectares of forest.
plant tree/trees | plant-trees | other | | | s>a | | Volunteers planted 4,000 trees.
poach/kill/hunt/shoot elephant/elephants/rhino/rhinos/tiger/tigers/lion/lions/whale/whales | poach | other | | | s>a | | Poachers killed two elephants.
dump/discharge/release waste/sewage/sludge/tailings/oil/plastic into | dump-waste | accuse | company organization person country | | s>a | | The firm dumped waste into the river.
clean up | clean-up | aid | | | s>a | | Volunteers cleaned up the beach.
harvest/sow | harvest | other | people organization company country | | s>a | | Farmers harvested 900 tonnes of rice.
emit/cut/reduce tonne/tonnes/emission/emissions | emissions | other | organization country company | | s>a | | Chile cut its emissions.
declare disaster/catastrophe/drought/flood | declare-disaster | other | | | s>a in>p | | The governor declared a disaster in Denver.
