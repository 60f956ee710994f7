# What verbs mean in reports of ships held, boarded and freed, of ports and straits, and of people on the move. Columns as in predicates_conflict.lex.
@columns pattern | sense | kind | subject | object | roles | extent | example
# --- ships
board | board-people | whereabouts | people | ship aircraft vehicle | s>a | | Sixty pilgrims boarded the ferry.
board | board-ship | detain | force organization country person | ship | s>a o>t | | Marines boarded the tanker near Oman.
seize/capture/hijack/commandeer | seize-ship | detain | force person organization country people | ship aircraft vehicle | s>a o>t | | Gunmen hijacked the freighter.
impound/arrest/confiscate/sequester | seize-ship | detain | organization country force person body | ship aircraft vehicle | s>a o>t | | The court arrested the freighter in Durban.
detain/hold/stop/halt | seize-ship | detain | force organization country | ship | s>a o>t | | The coastguard stopped the trawler near Malta.
detain/hold/arrest crew/crews/sailor/sailors/captain/seafarers | detain-crew | detain | | | s>a o>t | | Iran detained the crew of the tanker.
order/force/divert/escort/tow/steer/take to/into port/harbour/harbor/anchorage/base | take-port | detain | | ship | s>a o>p | | The navy escorted the trawler to port.
release/free | release | release | organization country force person body | ship | s>a o>t | | Oman released the tanker.
leave/clear port/harbour/harbor | leave-port | other | ship | | s>a | | The freighter left port on Monday.
leave/enter/reach/cross/transit | ship-moves | other | ship | place transport facility | s>a o>p | | The tanker reached Durban.
anchor/moor/berth/dock in/off/at/near | anchor-at | other | ship | | s>a o>p | | The tanker anchored off Malta.
anchor/moor/berth/dock | anchor | other | ship | - | s>a | | The freighter docked on Sunday.
drop/weigh anchor | drop-anchor | other | | | s>a | | The freighter dropped anchor near Malta.
set sail | set-sail | other | | | s>a to>p for>p | | The ship has set sail for Cyprus.
change/alter/reverse course | change-course | other | | | s>a | | The tanker changed course near Oman.
turn/switch off transponder/signal | transponder | other | | | s>a | | The tanker turned off its transponder.
stop/cease transmitting/broadcasting | stop-transmitting | other | | | s>a | | The tanker stopped transmitting on Friday.
shadow/track/escort/tail/follow | shadow | deploy | force ship organization country | ship aircraft | s>a o>t | | Two frigates have shadowed the tanker.
approach | approach-ship | advance | force ship people | ship | s>a o>t | | The frigate has approached the tanker.
block/close/mine/reopen strait/straits/canal/channel/lane/lanes | close-strait | deploy | | | s>a | | Iran closed the strait.
deny/refuse entry/access/permission/docking to | deny-entry | reject | | | s>a o>t | | Malta denied entry to the freighter.
register under/in/to | registered-in | situation | | | o>a | | The tanker was registered in Panama.
fly flag | fly-flag | situation | ship | | s>a | | The freighter flew the flag of Panama.
own/manage/operate/charter/insure | own-ship | situation | company organization person | ship | s>a | | A firm in Oslo owned the freighter.
carry/load/haul/transport tonne/tonnes/ton/tons/barrel/barrels/cargo/container/containers of | carry-cargo | situation | | | s>a | | The freighter carried 900 tonnes of wheat.
unload/discharge/offload cargo/grain/oil/container/containers | unload | other | | | s>a | | The ship has unloaded grain in Durban.
load | load | other | ship organization people | substance aid | s>a | | The tanker loaded crude in Durban.
attack/strike/hit/target/damage | strike-ship | attack | weapon force organization | ship | s>a o>t | | A missile damaged the tanker near Aden.
demand release/return of | demand-release | request | | | s>a o>t | | Norway demanded the release of the crew.
pay/post bail/bond/ransom/fine for | post-bail | transact | | | s>a | | The owner paid a fine for the ship.
auction/scrap/sell | sell-ship | transact | organization company body person country | ship | s>a | | The court auctioned the freighter.
fish | fish | other | ship people | - | s>a | | The trawlers fished near Iceland.
smuggle | smuggle | accuse | | contraband person people | s>a o>t | | The crew smuggled cocaine into Spain.
# --- people on the move
cross | flee | displace | people | place frontier | s>a o>p | | Thousands of people crossed the border.
cross | cross-person | whereabouts | person | place frontier transport | s>a o>p | | The editor crossed the border on Monday.
reach | people-reach | displace | people | place | s>a o>p | | Hundreds of refugees reached the border.
stream/pour/flood/flock/trek into/to/across/toward/towards/over | flee | displace | people | | s>a o>p | | Thousands of refugees streamed into Chad.
leave/abandon home/homes/village/villages | flee | displace | | | s>a | | Thousands of families left their homes.
leave | flee | displace | people | place | s>a o>p | | Thousands of families left the town.
leave/escape/flee through/via/along/by | flee | displace | people | | s>a o>p | | Families fled through the corridor.
head/walk/trek north/south/east/west/toward/towards | head-north | displace | people | | s>a | | Thousands of migrants walked north.
sleep/camp/live/stay in/on/under tent/tents/street/streets/shelter/shelters/car/cars/school/schools/open | sleep-tents | displace | people | | s>a | | Hundreds of families slept in tents.
intercept/rescue/stop/pick migrant/migrants/dinghy/dinghies | intercept-migrants | aid | | | s>a | | The coastguard intercepted 60 migrants.
turn/push/drive/send back migrant/migrants/refugee/refugees/boat/boats | push-back | detain | | | s>a o>t | | Guards pushed back 40 migrants.
take/let in | take-in | aid | organization country person place | people | s>a | | Jordan took in 4,000 refugees.
admit/accept/receive/welcome/host | host-refugees | aid | country organization place | people | s>a | | Chad received 4,000 refugees.
grant/give/offer/refuse/deny asylum/visa/visas/citizenship/residency/refuge to | grant-asylum | aid | | | s>a o>t | | Uganda granted asylum to nine officers.
request/claim asylum/refuge | seek-asylum | request | | | s>a | | The officers requested asylum in Uganda.
cap/limit/restrict/curb arrival/arrivals/immigration/migration/visa/visas | cap-migration | ruling | | | s>a | | Canada capped immigration.
build/erect/extend/complete fence/wall/camp | build-fence | deploy | | | s>a | | Poland built a fence on the border.
close/clear/dismantle/demolish camp/camps/settlement | close-camp | displace | | | s>a | | The army cleared the camp near Calais.
separate from | separate-from | displace | person people organization country | people person | s>a | | The police have separated children from families.
uproot/drive/force from home/homes/village | force-homes | displace | | people person number | s>a o>t | | The army forced 900 families from their homes.
