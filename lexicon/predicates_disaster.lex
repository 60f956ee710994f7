# What verbs mean in reports of disasters, accidents, outbreaks, rescue, flight and damage. Columns as in predicates_conflict.lex.
@columns pattern | sense | kind | subject | object | roles | extent | example
# --- victims
kill/slay | kill | casualties | | | | | The blast killed nine workers.
die of/from/in/by | die | casualties | | | s>t | | Two people died of thirst.
injure/wound/maim/hurt | injure | casualties | | | | | The crash injured 30 passengers.
die/perish/drown/suffocate/succumb | die | casualties | | | s>t | | Nine miners died.
lose life | lose-life | casualties | | | s>t | | Nine sailors lost their lives.
claim life | claim-life | casualties | | | | | The flood claimed 40 lives.
leave dead/injured/missing/wounded/homeless | leave-dead | casualties | | | | | The storm left 12 people dead.
break/fracture/sprain | break-bone | casualties | | body-part | s>t | | She broke an arm in the fall.
suffer injury/burn/wound/fracture/concussion | suffer-injury | casualties | | | s>t | | Two firemen have suffered burns.
poison/electrocute/crush | crush | casualties | | person people | o>t | | The slide crushed six workers.
bury | bury-alive | casualties | hazard | person people | o>t | | The landslide buried six workers.
trap | trap | displace | | | o>t | | The flood trapped six workers.
infect/contract/catch | infect | casualties | | person people disease | s>t o>t | | The nurse infected 30 patients.
sicken/hospitalise/hospitalize | sicken | casualties | | | o>t | | The leak hospitalised 40 workers.
treat for | treat-for | whereabouts | | | o>a s>a | | The captain was treated for fever in Oslo.
recover/find/retrieve body/remains | recover-body | casualties | | | | | Divers recovered four bodies.
stand at, rise to, climb to, jump to | toll | casualties | toll victim | | | | The death toll rose to 24.
rise/climb/jump/increase/grow/soar/reach/pass/hit/exceed/surpass/mount/stand | toll | casualties | toll victim | | | | The death toll is rising.
put dead/toll/number/victims/wounded at | toll | casualties | | | s>K | | The agency puts the dead at 37.
count/report/confirm/record/register dead/death/casualty/fatality/injured/wounded/infection/missing | toll | casualties | | | s>K | | The ministry counted 31 dead.
raise/lower/revise/update/correct toll | toll | casualties | | | s>k | | The ministry raised the toll to 40.
correct/revise number/count of | correct-number | other | | | s>k | | The agency corrected the number of survivors from 12 to 11.
operate on | operate-on | aid | | people person number | s>a | | The surgeons have operated on 64 people.
# --- hazards
shake/jolt/rock/rattle | hazard-hit | disaster | | !organization | o>p | | The town was shaken on Monday.
hit/strike/lash/batter/devastate/ravage/engulf/sweep/pummel/pound | hazard-hit | disaster | hazard disease | | o>p | | A typhoon battered Luzon.
erupt | erupt | disaster | hazard | | | | The volcano erupted on Sunday.
break out | break-out | disaster | hazard disease | | | | Cholera broke out in Kano.
break out | break-out-fight | attack | | | | | Fighting broke out near Tripoli.
flood/inundate/submerge | flood | disaster | | | o>p | | The river flooded the town of Beledweyne.
overflow | overflow | disaster | | | | | The river overflowed in Valencia.
sink/capsize/founder/list/keel | sink | disaster | | | | | The ferry sank on Monday.
go down | sink | disaster | ship aircraft | | | | The ferry went down in a storm.
go down | go-down-divers | aid | | - | s>a | | Divers will go down to the wreck.
run aground/ashore | run-aground | disaster | | | | | The tanker ran ashore on Monday.
crash/derail/collide/overturn/skid/plunge/crash-land | crash | disaster | vehicle ship aircraft facility person people | | | | A train crashed on Monday.
crash/tumble/plunge/plummet/slide/slump | crash-market | transact | money company stock | | | | The shares have crashed by 12 percent.
collide with | collide | disaster | | | | | A bus collided with a truck in Peru.
leak/spill | leak | disaster | | | | | The tank has leaked.
explode | explode | disaster | | | | | A boiler exploded at the plant.
blow up | blow-up-by | attack | force person | | s>a | | Militants blew up a bridge.
roll, break loose | roll | disaster | vehicle ship | | | | Two trucks broke loose on deck.
pull over | pull-over | disaster | vehicle | | | | Trucks pulled the ferry over.
move under | ground-move | disaster | place | | o>p | | The ground moved under southern Peru.
measure | measure | disaster | hazard | | | | The quake measured 6.1.
measure/record/register/clock | record-wind | disaster | | hazard | | | The service measured winds of 120 km per hour.
put/set/estimate/establish magnitude/depth/epicentre/epicenter/intensity at/near | put-magnitude | disaster | | | s>K | | The institute put the magnitude at 6.1.
lower/raise/revise magnitude/depth/estimate | revise-magnitude | disaster | | | s>k | | The institute lowered the magnitude to 5.9.
place/locate epicentre/epicenter/centre near/in/at/to | place-epicentre | disaster | | | s>K o>p | | The institute placed the epicentre near Lima.
test positive | test-positive | casualties | | | s>t | | Forty nurses tested positive.
detect/identify/diagnose/confirm | cases | casualties | | case disease | | | Doctors diagnosed two cases.
declare outbreak/epidemic/pandemic | declare-outbreak | disaster | | | s>a in>p | | Uganda declared an outbreak of Ebola.
quarantine/isolate | quarantine | deploy | | | s>a o>t | | The state quarantined a village.
contain/extinguish/douse | contain | aid | | hazard disease | s>a | | Doctors contained the outbreak.
put out | put-out | aid | | | s>a | | Crews put out the fire in Athens.
recede/subside/abate/calm | recede | disaster | | | | | The flood receded in Sylhet.
# --- damage
destroy/wreck/ruin/demolish/raze/flatten/gut/level/devastate/obliterate | destroy | damage | | | | | The fire destroyed the archive.
damage/smash/shatter/dent/batter/crack/tear/scorch/deface/vandalise/vandalize/sabotage/rupture/breach/puncture | damage | damage | | | | | The blast damaged the statue.
breach | breach-law | accuse | | law deal | s>a | | The firm breached the rule.
break window/door/glass/barrier/dam | break-window | damage | | | poss>t | | Stones broke the window.
lose home/house/crop/cattle/livestock/roof | lose-home | damage | | | s>t | | Sixty families lost their homes.
lose | lose-thing | damage | person people | building | s>t | | The farmer lost his roof in a storm.
lose contact | lose-contact | other | | | | | Contact was lost with the boat on Friday.
collapse/crumble | collapse | damage | building facility | - | | | Two bridges collapsed in Assam.
collapse | collapse-other | situation | | - | s>a | | The scheme collapsed in Lima.
fall, give way | collapse | damage | building | - | | | Forty houses have fallen.
open/appear | crack-open | damage | crack | - | | | Cracks opened in the wall of the dam.
burn/torch/incinerate/char | burn | damage | | | | | Rioters burned two buses.
burn down | burn-down | damage | | | | | The market burned down.
set fire to | set-fire | damage | | | s>a | | Protesters set fire to a bank.
set on fire/ablaze | set-ablaze | damage | | | s>a | | Rioters set a bus on fire.
tear down | tear-down | damage | | | s>a | | Crowds tore down posters of the general.
bring down | bring-down | damage | | | s>a | | The wind brought down a tower.
cut off | cut-off-place | disaster | hazard | place | o>p | | A mudflow cut off Cusco.
cut off | outage | damage | | utility | s>a | | The company has cut off the water supply in Harare.
cut off from | cut-off-from | situation | | | o>p | | The march cut off the port from the capital.
cut/disrupt/knock/sever/down | outage | damage | | utility | s>a | | The storm cut power in Manila.
cut | cut-road | deploy | people force organization | transport | s>a | | Farmers cut the road to Lima.
disrupt/paralyse/paralyze/hamper | disrupt | damage | | | | | The storm disrupted flights in Oslo.
suffer outage/blackout | outage | damage | | | | | The island suffered a blackout.
# --- rescue and shelter
rescue/save/extricate/extract/airlift/winch | rescue | aid | | person people | s>a | | The coastguard rescued 40 sailors.
rescue/save | rescue | aid | | | s>a | | 102 had been rescued.
pull from rubble/wreck/water/river/wreckage/debris/mud | rescue | aid | | | s>a | | Rescuers pulled a boy from the rubble.
search, search for/through | search | aid | person people organization ship force aid | | s>a | | Divers search for the captain.
search | search-house | ruling | force | building | s>a | | Police searched the warehouse.
join search/rescue/effort/operation | search | aid | | | s>a | | Two boats joined the search.
take part in search/rescue/operation | search | aid | | | s>a | | A frigate took part in the search.
participate in/to | participate | aid | ship aircraft aid | | s>a | | Four helicopters participate in the search.
send/dispatch/deliver/ship/fly/donate/distribute/provide/supply/airdrop | send-aid | aid | | aid | s>a to>t | | Turkey sent tents to Syria.
send/donate/provide/give/offer/pledge/promise/allocate | send-money | aid | country organization person | money | s>a to>t | | Japan pledged 20 million dollars.
pledge/promise/offer aid/help/support/assistance/relief to | pledge-aid | aid | | | s>a o>t | | Japan promised aid to Haiti.
help/assist | help | aid | country organization force person | person people | s>a | | The army helped villagers.
turn/convert into shelter/hospital/ward/clinic/morgue | turn-shelter | aid | | | | | The gym was turned into a shelter.
shelter/house/accommodate/feed/treat/vaccinate/immunise/immunize/inoculate | shelter | aid | | person people prisoner force | s>a | | The school is sheltering 200 families.
open shelter/clinic/hospital/centre/center/corridor/camp | open-shelter | aid | | | s>a | | The city opened a shelter.
halt/suspend/block aid/delivery/convoy | halt-aid | sanction | | | s>a | | The agency halted aid deliveries in Gaza.
clear/remove debris/rubble/wreckage/mine/snow | clear-debris | aid | | | s>a | | Crews cleared debris from the road.
# --- flight
flee | flee | displace | people force | | s>a | | Thousands of people fled the town of Goma.
flee | flee | whereabouts | | | s>a to>p o>p for>p | | The president fled on Sunday.
flee to/into/across | flee | whereabouts | person | | s>a o>p | | The senator fled to Peru.
escape | escape | whereabouts | person prisoner | | s>a o>p | | The banker escaped on Sunday.
evacuate | evacuate | displace | | !place facility | s>a o>t | | The city evacuated 300 families.
evacuate | evacuate | displace | | place facility building | s>a o>p | | The hospital was evacuated.
evacuate | evacuate-self | withdraw | force organization person | - | s>a | | The officers were evacuating.
relocate/resettle/displace/uproot/expel | displace | displace | | people person | s>a o>t | | The fighting displaced 40,000 people.
move into/to/under tent/shelter/school/hospital/camp | move-into | displace | person organization people | | s>a | | Nurses moved 200 patients into tents.
move/take/bring/transfer/ferry/bus patient/survivor/resident/passenger/family/evacuee to/into/under | transfer | displace | | | s>a o>p | | Crews took survivors to Zanzibar.
run from/to | run | displace | people person | | s>a | | Hundreds of people ran to the hills.
return home | return-home | displace | people | | s>a | | Thousands of people returned home.
return to | return-to | whereabouts | person people | place facility | s>a o>p | | The senator returned to Lima.
return | return | whereabouts | person | - | s>a | | The president returned on Sunday.
return | return-thing | other | | | s>a | | The storm returned.
strand/maroon | strand | displace | | | o>t | | The flood stranded 60 tourists.
# --- whereabouts
disappear/vanish | disappear | whereabouts | | - | s>a | | The senator disappeared on Monday.
reappear/resurface | reappear | whereabouts | | | s>a | | The general reappeared in a video.
appear in/at/on/before | appear-in | whereabouts | person | !body | s>a o>p | | The general appeared in Khartoum.
see | seen | whereabouts | | person | o>a | | The senator has not been seen since Monday.
spot/sight | spot | whereabouts | | person | o>a | | The general was spotted in Dubai.
arrive in/at/to | arrive-in | whereabouts | person people | | s>a o>p | | The minister arrived in Oslo on Monday.
arrive | arrive | whereabouts | person people force | | s>a | | The envoy arrived on Tuesday.
arrive | arrive-thing | other | | | s>a | | The ship arrived in Durban.
land in/at | land-in | whereabouts | person | | s>a o>p | | The prince landed in Doha.
leave for | leave-for | whereabouts | | | s>a o>p | | The king has left for Oman.
leave | leave-place | whereabouts | person | !office organization | s>a o>p | | The general has left Sudan.
leave | leave-office | appoint | person | office organization | s>a | | The minister left the cabinet.
leave | leave-bare | whereabouts | person people | - | s>a | | The captain left on Monday.
depart/travel/fly/sail/drive/walk/head/go to/for/into/from | travel | whereabouts | person | | s>a o>p | | The president travelled to Oslo.
sail/fly | sail-ship | other | ship aircraft | | | | The tanker sailed to Oman.
cancel/postpone trip/visit/tour/journey | cancel-trip | whereabouts | | | s>a | | The minister cancelled a trip to Oslo.
remain/stay/hide/live/reside in/at/on/inside | stay-in | whereabouts | person | place facility ship | s>a o>p | | The president remained in Lima.
remain/stay/live | stay | whereabouts | person | - | s>a | | The captain stayed to the end.
spend week/night/day/month in/at | spend-time | whereabouts | person | | s>a o>p | | The senator spent the week in Ouani.
know of | known-of | whereabouts | | | of>a | | Nothing is known of the general.
shelter/hide | hide | whereabouts | person | - | s>a | | The general is hiding.
