# What verbs mean in reports of coups, curfews, protests, riots and how they are met. Columns as in predicates_conflict.lex.
@columns pattern | sense | kind | subject | object | roles | extent | example
# --- coups and their undoing
seize/storm/occupy/capture/take/raid television/tv/radio/broadcaster/studio/studios | seize-studio | capture | | | s>a | | Officers seized the state television in Gabon.
dissolve/suspend/abolish/scrap constitution/government/parliament/assembly/senate/cabinet | dissolve-state | ruling | | | s>a o>t | | The generals suspended the constitution.
suspend/ban/outlaw party/parties | ban-party | ruling | | | s>a o>t | | The junta suspended two parties.
declare/proclaim king/ruler/emperor | proclaim-ruler | appoint | | | s>a | | The colonel proclaimed himself king.
assume/seize/take/hold rein/reins/helm | take-helm | appoint | | | s>a of>t | | The general took the helm of the junta.
come to power | take-power | appoint | | | s>a | | The general came to power in 2019.
return to power | return-power | appoint | | | s>a | | The former king returned to power.
cling/hold on to power/office, cling to power/office | cling-power | appoint | | | s>a | | The general has clung to power.
hand/give/turn over/back power to | hand-power | appoint | | | s>a o>t | | The junta handed over power to civilians.
transfer/cede/surrender/relinquish power to | cede-power | appoint | | | s>a o>t | | The king ceded power to a council.
force/drive/remove/oust/sweep from power/office | overthrow | appoint | | | s>a o>t | | The army forced the president from power.
stage/attempt/plot/mount/lead/launch/carry/execute coup/putsch/mutiny/takeover | coup | appoint | | | s>a against>t | | A colonel led the coup in Niger.
foil/thwart/crush/defeat/prevent/avert/repel/resist/survive/abort coup/putsch/takeover/mutiny | foil-coup | appoint | | | s>a | | Loyalists foiled the coup in Gabon.
fail/succeed/collapse/fizzle | coup-fails | appoint | force | - | | | The coup failed within hours.
mutiny/revolt/rebel | mutiny | protest | force people person | - | s>a against>t | | Soldiers mutinied in Mali.
rise up | rise-up | protest | people force | - | s>a against>t | | Thousands of peasants rose up.
plot against | plot-against | accuse | | | s>a o>t | | Two officers plotted against the king.
plot | plot | accuse | person people force | | s>a | | The officers plotted a bombing.
pledge/swear/declare allegiance/loyalty to | pledge-loyalty | support | | | s>a o>t | | The garrison pledged loyalty to the president.
remain/stay loyal/faithful to | stay-loyal | support | | | s>a o>t | | The navy remained loyal to the king.
break/split with/from | break-with | reject | person organization force | person organization | s>a o>t | | The governor broke with the party.
turn against/on | turn-against | reject | person organization force people | | s>a o>t | | The guards turned against the general.
refuse/disobey/defy order/orders | refuse-orders | reject | | | s>a | | The pilots refused orders.
side/ally/align with | ally-with | support | | | s>a o>t | | The tribe allied itself with the rebels.
recognise/recognize as | recognise-as | support | | | s>a o>t | | Chile recognised him as president.
roll/drive/move/deploy onto/into/in street/streets | tanks-street | deploy | force vehicle | | s>a | | Tanks rolled into the streets of Harare.
guard/protect/secure palace/parliament/building/bank/embassy | guard-palace | deploy | | | s>a | | Commandos guarded the palace.
block/seal/close/barricade entrance/entrances/access/exit/exits/gate to | block-access | deploy | | | s>a o>p | | Soldiers blocked access to the palace.
enforce/reimpose/announce/order curfew | impose-curfew | other | | | s>a in>p | | The governor enforced a curfew in Durban.
lift/ease/end/relax/shorten curfew/emergency/lockdown | lift-curfew | other | | | s>a in>p | | The council eased the curfew in Durban.
defy/break/violate/ignore curfew/ban/lockdown | defy-curfew | protest | | | s>a | | Youths defied the curfew in Dakar.
impose/declare/proclaim martial/law in | martial-law | other | | | s>a o>p | | The king declared martial law in the north.
purge/expel/cashier | purge | appoint | person organization force | person people force | s>a o>t | | The king has purged the army.
broadcast/read/air/televise statement/address/speech/communique | read-statement | other | | | s>a | | A colonel read a statement on television.
interrupt/cut/stop/suspend broadcast/broadcasts/programme/transmission | cut-broadcast | damage | | | s>a | | The soldiers interrupted the broadcast.
go off air | go-off-air | damage | | | s>t | | The radio station went off the air.
cut/block/shut/restrict/throttle internet/facebook/whatsapp/website | block-net | damage | | | s>a | | The junta blocked the internet.
ground | ground | other | organization country force | aircraft | s>a | | The airline grounded nine jets.
form/create/establish junta/council/committee/government/coalition | form-council | appoint | | | s>a | | The officers formed a council.
promise/announce transition/elections/election | promise-transition | vote | | | s>a | | The junta has promised a transition.
restore/reinstate/revive constitution/parliament/rule | restore-rule | ruling | | | s>a | | The council restored the constitution.
# --- protests
flood/fill/pack/throng street/streets/square/avenue | protest | protest | people | | | | Thousands of people filled the square.
pour onto/into street/streets/square | protest | protest | people | | | | Thousands of people poured onto the streets.
turn out | turn-out | protest | people | - | | | Hundreds of people turned out in Accra.
rally behind/around | rally-behind | support | | | s>a o>t | | Miners rallied behind the senator.
rally | protest | protest | people organization | - | s>a against>t | | Hundreds of students rallied in Accra.
stage/hold/begin/start/organise/organize sit-in/walkout/vigil/picket/demonstration/rally/protests/marches | protest | protest | | | s>a against>t | | Students began a picket in Dhaka.
call/declare/announce/begin/stage/join/continue/launch/end/suspend/start general/hunger/national/nationwide/indefinite/token strike | strike-work | protest | | | s>a | | The union called a general strike.
call off strike/protest/marches/rally/demonstration | call-off-strike | protest | | | s>a | | The union called off the strike.
call off | call-off | other | | | s>a | | The club called off the match.
stop/down/halt/refuse/boycott/shun/cease work | strike-work | protest | | | s>a | | Dockers stopped work in Durban.
occupy/barricade/invade square/campus/university/office/factory/plaza | occupy-square | protest | people | | s>a o>p | | Students occupied the campus in Quito.
camp/encamp in/at/outside/on | camp-out | protest | people | | s>a o>p | | Hundreds of farmers camped outside the ministry.
wave/carry/brandish/hold flag/flags/banner/banners/placard/placards/portrait/portraits | wave-flags | protest | people | | s>a | | Demonstrators waved flags in Tunis.
chant/shout/sing slogan/slogans | chant-slogans | protest | | | s>a | | Marchers chanted slogans in Tunis.
burn effigy/flag/flags/portrait/tyre/tyres/tire/tires | burn-effigy | protest | people | | s>a | | Demonstrators burned tyres in Tunis.
honk/bang/beat horn/horns/pot/pots/pan/pans | bang-pots | protest | | | s>a | | Residents banged pots in Caracas.
pelt with stone/stones/egg/eggs/bottle/bottles | riot-pelt | protest | | | s>a o>t | | Demonstrators pelted the minister with eggs.
throw/hurl stone/stones/rock/rocks/bottle/bottles/petrol/molotov/egg/eggs at | riot-stones | protest | | | s>a o>t | | Youths hurled stones at the police.
clash with police/soldiers/guards/gendarmes | riot-clash | attack | people | | s>a o>t | | Students clashed with police in Lima.
scuffle/brawl/tussle with | riot-scuffle | attack | | | s>a o>t | | Fans brawled with stewards in Naples.
topple/pull/tear/knock statue/monument/bust | topple-statue | damage | | | s>a | | Crowds pulled down the monument.
spray-paint/deface/daub | deface | damage | | | s>a | | Activists daubed the embassy with paint.
riot | riot-x | protest | people prisoner force | - | s>a | | Prisoners rioted in Quito.
sign petition | sign-petition | request | | | s>a | | Hundreds of doctors signed a petition.
cheer/greet/welcome convoy/fighter/fighters/troops/rebels/soldiers/tanks | cheer | protest | people | | s>a o>t | | Crowds cheered the fighters.
celebrate/hail victory/release/anniversary | celebrate-x | protest | | | s>a | | Crowds celebrated the victory.
dance/sing in street/streets | dance-street | protest | | | s>a | | Crowds danced in the streets.
embrace/kiss soldier/soldiers/troops | embrace | protest | | | s>a | | Residents embraced the soldiers.
loot/ransack/pillage/plunder/raid shop/shops/store/stores/warehouse/market/supermarket | loot | damage | | | s>a o>t | | Crowds have pillaged the shops in Durban.
set alight | set-alight | damage | | | s>a | | Rioters set a bus alight.
# --- how they are met
disperse/scatter/clear/break demonstrator/demonstrators/protester/protesters/crowd/crowds/demonstration/protest/marches/rally/sit-in | disperse-crowd | attack | | | s>a o>t | | Police scattered the crowd.
fire/lob/shoot gas/grenade/grenades/bullet/bullets/canister/canisters/cannon at/into | fire-gas | attack | | | s>a o>t | | Police fired rubber bullets at the crowd.
teargas/tear-gas/baton-charge/club/truncheon | teargas | attack | | | s>a o>t | | Police have clubbed the strikers.
charge at/into | charge-at | attack | force | | s>a o>t | | Police charged at the marchers.
crack down on | crack-down | attack | | | s>a o>t | | The junta cracked down on the students.
launch/begin/step crackdown on/against | launch-crackdown | attack | | | s>a o>t | | The junta launched a crackdown on students.
ban/prohibit/outlaw/forbid protest/protests/demonstration/demonstrations/rally/rallies/gathering/gatherings/marches | ban-protest | ruling | | | s>a | | The governor banned rallies in Harare.
prevent/stop/block/bar from | prevent-from | other | organization force country | | s>a o>t | | Guards prevented the reporters from leaving.
evict | evict-any | displace | | people person | s>a o>t | | The city evicted 300 families.
search/raid/frisk/ransack home/homes/house/houses/office/offices/headquarters/premises | search-home | ruling | | | s>a | | Agents searched the office of the editor.
call out police/army/gendarmes/riot | deploy-riot | deploy | | | s>a | | The governor called out the army.
withdraw police/guards/gendarmes | withdraw-police | withdraw | | | s>a from>p | | The mayor withdrew the police from the square.
meet/greet/respond with gas/batons/bullets | respond-gas | attack | | | s>a | | Police responded with batons.
restore/maintain/reestablish order/calm | restore-order | situation | | | s>a in>p | | The army restored calm in Dakar.
return to calm/normal/normality | return-calm | situation | | | s>p | | The city returned to normal.
censor/gag/silence/muzzle | censor | ruling | organization country person | | s>a o>t | | The ministry censored two papers.
close/shut newspaper/newspapers/broadcaster/channel/website/magazine | close-paper | ruling | | | s>a o>t | | The junta shut a newspaper.
revoke/strip citizenship/nationality/immunity | strip-citizenship | ruling | | | s>a of>t | | The court stripped the editor of citizenship.
harass/intimidate/bully | harass | accuse | | | s>a o>t | | Thugs harassed two reporters.
exile/banish | exile | sanction | | | s>a o>t | | The king exiled the bishop.
go into exile/hiding | go-exile | whereabouts | | | s>a | | The bishop went into exile.
seek/take/find refuge/shelter/asylum in/at | take-refuge | whereabouts | person | | s>a o>p | | The minister took refuge in the embassy.
seek/take/find refuge/shelter/asylum in/at | people-refuge | displace | people | | s>a o>p | | Hundreds of families took refuge in Chad.
