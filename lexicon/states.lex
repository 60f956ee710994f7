# Predicates that are no verbs: adjectives, participles, adverbs and prepositional phrases after "be", "remain", "stay" or, in a
# headline, on their own. Columns as in predicates_conflict.lex; kind "none" marks opinions, which are no claims.
@columns pattern | sense | kind | subject | object | roles | extent | example
in *hand of | in-hands | capture | | | of>a s>p | | The port of Tripoli is in the hands of the militia.
in *hands of | in-hands | capture | | | of>a s>p | | The airport remained in the hands of the army.
under *control of | under-control | capture | | | of>a s>p | | The town of Goma is under the control of rebels.
under *control | under-control | capture | place | | s>p | | The town of Goma is under control.
under *occupation | under-occupation | capture | | | s>p | | Two villages are under occupation.
*surrounded/encircled by | surrounded | deploy | | | by>a s>t s>p | | Her house is surrounded by police.
*besieged/blockaded | besiege | deploy | | | by>a s>p | | The town of Goma is besieged by rebels.
under *siege/blockade | besiege | deploy | | | by>a s>p | | The town of Goma is under siege.
on *alert | on-alert | deploy | | | s>a | | The army is on alert.
under *fire/attack/bombardment | under-fire | attack | | | s>t s>p from>a | | The port of Odesa is under attack.
*dead | dead | casualties | | | s>t | | Twelve miners are dead.
*missing/unaccounted | missing | casualties | | | s>t | | Five sailors are missing.
*wounded/injured/hurt | injured | casualties | | | s>t | | Nine people are wounded.
in *condition | in-condition | casualties | person people | | s>t | | Two patients are in critical condition.
in *coma | in-coma | casualties | | | s>t | | The driver is in a coma.
*ill/sick/infected/hospitalised/hospitalized | ill | casualties | | | s>t | | Forty pupils are ill.
*alive/unharmed/unhurt/safe | alive | situation | person people | | s>a | | The captain is alive.
*trapped/stranded/stuck | trapped | displace | | | s>t | | Six miners are trapped in a shaft.
*homeless/displaced | homeless | displace | | | s>t | | Thousands of people are homeless.
*evacuated | evacuated | displace | | | s>t | | Four villages are evacuated.
in *custody/detention/jail/prison/cell/captivity | arrest | detain | person people prisoner | | s>t | | The general is in custody.
under *arrest | arrest | detain | | | s>t | | The general remains under house arrest.
behind *bars | in-bars | detain | | | s>t | | Three editors are behind bars.
*jailed/imprisoned/detained | jailed | detain | | | s>t by>a | | Two reporters remain detained.
*free | free | release | person people prisoner | | s>t | | The hostages are free.
*hostage | take-hostage | detain | | | s>t by>a | | The gang held ten sailors hostage.
at *home | at-home | whereabouts | | | s>a | | The senator is at home in Lima.
in *exile/hiding | in-exile | whereabouts | | | s>a | | The prince is in hiding.
on *run | on-run | whereabouts | | | s>a | | The banker is on the run.
at *large | at-large | whereabouts | | | s>a | | The gunman remains at large.
*abroad | abroad | whereabouts | | | s>a | | The president is abroad.
on *board | on-board | situation | | | | | Ninety people were on board.
*aboard | aboard | situation | | | | | Ninety people were aboard.
*down/off/out | down | damage | utility | | | | The network in Nairobi is down.
without *power/electricity/water | without-power | damage | | | | | Ten villages are without power.
*damaged/destroyed/wrecked/flattened | damaged | damage | | | s>t | | The bridge is damaged.
*cracked/breached/broken | cracked | damage | | | | | The hinge of the door was cracked.
in *ruin/ruins | in-ruins | damage | | | | | The market of Gao is in ruins.
in *flames | fire | damage | | | | | The depot is in flames.
on *fire | fire | damage | | | | | The tanker is on fire.
under *water | under-water | damage | | | | | The old town is under water.
*intact/unscathed/undamaged | intact | situation | | | s>p | | The bridge is intact.
*closed/shut | closed | situation | transport facility organization | | s>p | | Schools in Lima remain closed.
*open/reopened | open | situation | transport facility organization | | s>p | | The border is open.
*blocked/impassable | blocked | damage | transport | | s>p | | The road to Goma is blocked.
*clogged/jammed/congested | clogged | displace | transport | | | | Roads are clogged with people.
*empty/deserted | empty | situation | | | s>p | | The streets of Beirut are empty.
*full/overcrowded/overwhelmed | full | situation | facility | | s>p | | The hospitals of Gaza are full.
*calm/quiet/peaceful/stable/tense | calm | situation | | | s>p | | The capital is calm.
*safe/secure | safe | situation | place | | s>p | | The valley is safe.
*normal | normal | situation | | | | | Traffic in Lagos is normal.
*back | back | situation | utility transport | | | | Electricity in Manila is back.
*operational/functional/running | operational | situation | | | | | The airport of Goma is operational.
*ongoing/underway | ongoing | situation | | | | | Repairs to the dam are ongoing.
under *way | underway | situation | | | | | Repairs to the dam are under way.
*contaminated/polluted/toxic | contaminate | disaster | | | | | The river water is contaminated.
*contagious/endemic | contagious | disaster | | | | | The disease is endemic in Benin.
under *control | fire-under-control | disaster | hazard disease | | | | The fire is under control.
*ahead/leading | ahead | vote | person organization | | s>a | | The former judge is ahead with 48 percent.
*elected/re-elected/reelected | elected | vote | | | s>a | | The mayor is re-elected.
*valid/invalid/void | valid | vote | vote | | | | The ballot is invalid.
*guilty | guilty | ruling | | | s>t | | The banker is guilty of fraud.
*innocent | innocent | ruling | | | s>t | | The banker is innocent.
*illegal/unlawful/unconstitutional/legal | illegal | ruling | | | | | The decree is unconstitutional.
*bankrupt/insolvent | bankrupt | transact | | | s>a | | The airline is bankrupt.
*worth | worth | transact | | | | | The contract is worth 40 million euros.
*up | up | transact | money | | | | Prices are up 4 percent.
*lower/higher | higher | transact | money | | | | Wheat prices are higher.
in *power | in-power | situation | | | s>a | | The family has been in power for 40 years.
in *office | in-office | appoint | | | s>a | | The mayor remains in office.
*president/premier/minister/chancellor | is-president | appoint | person | | s>a | | Maria Ruiz is the new minister.
*responsible | responsible | accuse | | | s>t | | The pilot is responsible for the crash.
to *blame | to-blame | accuse | | | s>t | | The company is to blame for the leak.
*available | available | situation | | | | | No vaccine is available in Chad.
*absent | absent | whereabouts | | | s>a | | The general is absent.
*located/situated | located | situation | | | s>p | | The plant is located 30 km from Kyiv.
*close/near | close-to | situation | | | s>p | | The village is close to the border.
*concentrated | concentrated | situation | | | | | The fighting force is concentrated in Gao.
*unknown | unknown | situation | | | | | The cause of the fire is unknown.
*weak/weakened/exhausted | weak | situation | | | s>a | | The army is weakened.
*present/active | present | situation | | | s>a | | The group is active in Mali.
*ready/prepared | ready | deploy | force | | s>a | | The troops are ready.
in *place/force/effect | in-force | situation | | | | | A curfew is in force in Lima.
on *strike | strike-work | protest | | | s>a | | Dockers are on strike in Durban.
at *war | at-war | attack | | | s>a with>t | | The two states are at war.
in *talk/talks | in-talks | talk | | | s>a with>t | | The union is in talks with the ministry.
*finished/over | finished | situation | | | | | The siege of Sirte is over.
*complicated/important/historic/key/crucial/critical/serious/worrying/good/bad/difficult/hard/easy/clear/unprecedented/unacceptable/shameful/proud/happy/sad/ready-made/necessary/vital/essential/significant/complex/dire/unfortunate/wrong/right/strong/strategic/great/true/terrible/tragic | opinion | none | | | | | The situation is very complicated.
behind *bars | in-bars | detain | | | s>t | | The editor is behind bars.
on *parole/bail | on-bail | release | | | s>t | | The banker is on bail.
on *trial | on-trial | ruling | | | s>t | | The captain is on trial in Genoa.
on *streets/street | on-streets | protest | people | | s>a | | Thousands of people are on the streets.
on *move/march | on-move | advance | force | | s>a | | The rebels are on the move.
at *gate/gates/outskirts of | at-gates | advance | force | | s>a of>p | | The rebels are at the gates of Gao.
in *retreat/flight | in-retreat | withdraw | force | | s>a | | The army is in retreat.
in *position/positions | in-position | deploy | force | | s>a | | The snipers are in position.
under *curfew/lockdown/quarantine | under-curfew | other | | | s>p | | The city is under curfew.
under *pressure | under-pressure | none | | | | | The coach is under pressure.
under *investigation | investigate | ruling | | | s>t | | The bank is under investigation.
under *construction/repair | under-construction | other | | | | | The tunnel is under construction.
out of *service/action/order | out-of-service | damage | | | s>t | | The lift is out of service.
out of *control | out-of-control | disaster | hazard | | | | The wildfire is out of control.
out of *danger | out-of-danger | situation | | | s>a | | The patient is out of danger.
in *hospital/intensive | in-hospital | casualties | | | s>t | | Nine patients are in hospital.
in *shelter/shelters/camps/tents | in-shelters | displace | people | | s>a | | Hundreds of families are in shelters.
in *quarantine/isolation | in-quarantine | other | | | s>a | | The crew is in quarantine.
in *debt | in-debt | transact | | | s>a | | The club is in debt.
in *recession | in-recession | transact | | | | | The economy is in recession.
in *session | in-session | other | | | s>a | | The assembly is in session.
in *danger | in-danger | none | | | | | The plan is in danger.
in *port/drydock | in-port | situation | ship | | s>a | | The freighter is in port.
at *anchor/sea | at-anchor | situation | ship | | s>a | | The tanker is at anchor.
off *line/air/grid | off-line | damage | | | s>t | | The reactor is off line.
on *hold | on-hold | situation | | | | | The project is on hold.
on *sale | on-sale | transact | | | | | The tickets are on sale.
*anchored | anchored | situation | ship | | s>a o>p | | The ship is anchored near Malta.
*adrift | adrift | disaster | ship | | | | The trawler is adrift near Malta.
*ablaze/alight/aflame | fire | damage | | | s>t | | The depot is ablaze.
*unconscious/comatose/paralysed/paralyzed | unconscious | casualties | | | s>t | | The driver is unconscious.
*unemployed/jobless | unemployed | situation | | | s>a | | Forty miners are unemployed.
*uninhabitable/uninhabited | uninhabitable | damage | | | s>p | | The house is uninhabitable.
*unaccounted for | missing | casualties | | | s>t | | Nine sailors are unaccounted for.
*airborne | airborne | other | aircraft | | s>a | | The helicopter is airborne.
*offline/inoperable/inoperative | offline | damage | | | s>t | | The website is offline.
*waterlogged/snowbound/icebound | waterlogged | disaster | | | s>p | | The field is waterlogged.
*dry/frozen/swollen | river-state | disaster | place | | | | The lake is dry.
*outnumbered | outnumbered | situation | | | s>a | | The garrison is outnumbered.
*mined/booby-trapped | mined | deploy | place transport building | | s>p | | The road is mined.
*unopposed | unopposed | vote | | | s>a | | The mayor is unopposed.
*eligible/ineligible | eligible | vote | | | s>a | | The banker is ineligible.
*tied/neck-and-neck | level | other | | | s>a | | The two clubs are tied.
*extinct | extinct | other | | | | | The bird is extinct.
*pregnant | pregnant | other | | | s>a | | The queen is pregnant.
*married/divorced | married | other | | | s>a | | The prince is married.
*punishable/criminal | punishable | ruling | | | | | The act is punishable.
*profitable | profitable | transact | | | s>a | | The airline is profitable.
*effective | effective | situation | | | | | The vaccine is effective.
