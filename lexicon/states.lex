# Predicates that are no verbs: adjectives, participles, adverbs and prepositional phrases after "be", "remain", "stay" or, in a
# headline, on their own. Columns as in predicates_conflict.lex; kind "none" marks opinions, which are no claims.
@columns pattern | sense | kind | subject | object | roles | extent | example
in *hand of | in-hands | capture | | | of>a s>p | | The port of Tripoli is in the hands of the militia.
in *hands of | in-hands | capture | | | of>a s>p | | The airport remained in the hands of the army.
under *control of | under-control | capture | | | of>a s>p | | The town of Goma is under the control of rebels.
under *control | under-control | capture | place | | s>p | | The town of Goma is under control.
under *occupation | under-occupation | capture | | | s>p | | Two villages are under occupation.
*surrounded/encircled by | surrounded | deploy | | | by>a s>t s>p | | Her house is surrounded by police.
*besieged/blockaded | besieged | deploy | | | by>a s>p | | The town of Goma is besieged by rebels.
under *siege/blockade | under-siege | deploy | | | by>a s>p | | The town of Goma is under siege.
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
in *custody/detention/jail/prison/cell/captivity | in-custody | detain | person people prisoner | | s>t | | The general is in custody.
under *arrest | under-arrest | detain | | | s>t | | The general remains under house arrest.
behind *bars | behind-bars | detain | | | s>t | | Three editors are behind bars.
*jailed/imprisoned/detained | jailed | detain | | | s>t by>a | | Two reporters remain detained.
*free | free | release | person people prisoner | | s>t | | The hostages are free.
*hostage | hostage | detain | | | s>t by>a | | Ten sailors were held hostage.
at *home | at-home | whereabouts | | | s>a | | The senator is at home in Lima.
in *exile/hiding | in-exile | whereabouts | | | s>a | | The prince is in hiding.
on *run | on-run | whereabouts | | | s>a | | The banker is on the run.
at *large | at-large | whereabouts | | | s>a | | The gunman remains at large.
*abroad | abroad | whereabouts | | | s>a | | The president is abroad.
on *board | on-board | situation | | | | | Ninety people were on board.
*aboard | aboard | situation | | | | | Ninety people were aboard.
*down/off/out | down | damage | utility | | | | The network is down in Nairobi.
without *power/electricity/water | without-power | damage | | | | | Ten villages are without power.
*damaged/destroyed/wrecked/flattened | damaged | damage | | | s>t | | The bridge is damaged.
*cracked/breached/broken | cracked | damage | | | | | The hinge of the door was cracked.
in *ruin/ruins | in-ruins | damage | | | | | The market of Gao is in ruins.
in *flames | in-flames | damage | | | | | The depot is in flames.
on *fire | on-fire | damage | | | | | The tanker is on fire.
under *water | under-water | damage | | | | | The old town is under water.
*intact/unscathed/undamaged | intact | situation | | | s>p | | The bridge is intact.
*closed/shut | closed | situation | transport facility organization | | s>p | | Schools in Lima remain closed.
*open/reopened | open | situation | transport facility organization | | s>p | | The border is open.
*blocked/impassable | blocked | damage | transport | | s>p | | The road to Goma is blocked.
*clogged/jammed/congested | clogged | displace | transport | | | | Roads are clogged with people.
*empty/deserted | empty | situation | | | s>p | | The streets of Beirut are empty.
*full/overcrowded | full | situation | facility | | s>p | | The hospitals of Gaza are full.
*calm/quiet/peaceful/stable/tense | calm | situation | | | s>p | | The capital is calm.
*safe/secure | safe | situation | place | | s>p | | The valley is safe.
*normal | normal | situation | | | | | Traffic in Lagos is normal.
*back | back | situation | utility transport | | | | Electricity is back in Manila.
*operational/functional/running | operational | situation | | | | | The airport of Goma is operational.
*ongoing/underway | ongoing | situation | | | | | Repairs to the dam are ongoing.
under *way | underway | situation | | | | | Repairs to the dam are under way.
*contaminated/polluted/toxic | contaminated | disaster | | | | | The river water is contaminated.
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
on *strike | on-strike | protest | | | s>a | | Dockers are on strike in Durban.
at *war | at-war | attack | | | s>a with>t | | The two states are at war.
in *talk/talks | in-talks | talk | | | s>a with>t | | The union is in talks with the ministry.
*finished/over | finished | situation | | | | | The siege of Sirte is over.
*complicated/important/historic/key/crucial/critical/serious/worrying/good/bad/difficult/hard/easy/clear/unprecedented/unacceptable/shameful/proud/happy/sad/ready-made/necessary/vital/essential/significant/complex/dire/unfortunate/wrong/right/strong/strategic/great/true/terrible/tragic | opinion | none | | | | | The situation is very complicated.
