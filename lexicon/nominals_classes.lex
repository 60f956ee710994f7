# Classes of nouns, by which a predicate chooses its sense, and classes of small words that the finding of slots asks for.
# words: lemmas or exact forms, between blanks. A name has the class of its entity (person, organization, place, country) as well.
@columns class | words
person       | he she him her i me who man woman boy girl leader president minister premier chancellor king queen prince general colonel commander captain officer official spokesman spokeswoman spokesperson governor mayor lawyer judge prosecutor journalist reporter editor activist doctor teacher candidate deputy lawmaker senator ambassador envoy diplomat director chairman chairwoman chief suspect defendant student priest bishop imam teenager child baby mother father banker businessman businesswoman analyst author singer player athlete coach scientist engineer researcher writer blogger publisher tycoon magnate heir manager employee merchant fisherman surgeon physician architect historian preacher cleric monk nun rabbi peasant shepherd hunter climber diver seaman seafarer steward attacker assailant killer gunman bomber smuggler trafficker fugitive dissident rival ally aide adviser advisor secretary treasurer speaker clerk registrar inspector detective agent spy soldier veteran widow husband wife son daughter brother sister couple twin neighbour neighbor farmer driver pilot passenger worker miner nurse patient tourist
people       | pupil patient schoolchild schoolgirl schoolboy tribe clan tourist nurse trader shopkeeper truckers trucker driver farmer herder climber diver pilgrim worshipper fan spectator shopper commuter motorist applicant they them we us who people resident civilian protester demonstrator crowd villager inhabitant citizen voter worker refugee migrant family survivor prisoner hostage detainee passenger patient supporter opponent follower others dozens hundreds thousands person persons student teacher doctor nurse miner fisherman guest thousand hundred household sailor crew seafarer evacuee
prisoner     | prisoner detainee inmate hostage captive convict pow pows suspect
force        | faction element detachment platoon squad warlord insurgency contingent infantry artillery armor armour cavalry paratrooper marine legion vanguard coalition attacker assailant extremist terrorist loyalist partisan combatant gang they them we us who rebel troop troops soldier army force fighter militia militant police policeman officer gendarme guard commando marine navy paramilitary insurgent mercenary separatist gunman unit battalion brigade regiment column convoy tank guerrilla militiaman jihadist junta coup garrison reinforcement security peacekeeper
organization | it they them we us which who government ministry company party union court parliament council bank agency committee commission army police authority authorities firm association group federation club university hospital opposition board cabinet bloc alliance junta regulator operator airline watchdog
body         | parliament congress senate assembly council cabinet court tribunal board committee commission lawmaker deputy judge senator house jury
place        | river lake forest desert gulf channel pass plain plateau oasis island cape city town village capital district region province area island country territory suburb neighbourhood neighborhood outskirts border frontier zone county municipality valley coast shore port quarter centre center downtown countryside hill mountain peninsula enclave stronghold front frontline position ground land
facility     | museum airport airbase base bridge dam prison jail hospital school port checkpoint building palace headquarters plant factory refinery mine crossing station barracks fort camp embassy parliament ministry mosque church temple university airfield depot warehouse bunker compound house home office field oilfield tower studio broadcaster terminal pipeline stadium hotel mall market
transport    | road highway street bridge railway border crossing airport port school station metro university airspace line tunnel frontier motorway strait canal harbour harbor embassy market office bank court
vehicle      | car bus truck lorry train vehicle convoy tank van motorcycle tram
ship         | ship vessel ferry boat tanker trawler freighter freight dinghy submarine frigate destroyer yacht crew cargo barge
aircraft     | plane aircraft helicopter jet airliner drone airplane glider balloon
weapon       | drones missiles rockets missile rocket bomb shell drone gas bullet gunfire fire shot round grenade artillery mortar gun rifle weapon mine torpedo warhead
office       | office post presidency seat job position power throne chair portfolio mandate premiership leadership
deal         | agreement ceasefire cease-fire truce deal accord treaty pact contract memorandum settlement compromise armistice protocol
money        | rate rates fee fees toll rent dollar euro pound yen yuan ruble rouble franc peso rupee soms fund funds compensation loan money cash ransom sum price cost share stake percent billion million aid debt pension salary wage tax fine grant credit
company      | company firm bank airline business manufacturer maker supplier retailer startup subsidiary brand plant factory shop store
disease      | virus outbreak cholera ebola measles influenza flu malaria disease infection fever plague epidemic pandemic covid covid-19 coronavirus dengue mpox polio
case         | case infection patient
hazard       | earthquake quake storm flood flooding fire blaze landslide avalanche hurricane cyclone typhoon tornado tsunami eruption volcano wildfire drought explosion blast aftershock tremor wave mudslide mudflow rain heatwave lightning wind
machine      | pump system engine brake valve generator turbine reactor machine computer server satellite radar signal motor
building     | building house home school hospital hotel church mosque tower bridge roof wall dam factory plant warehouse shop window statue monument road pipeline homes houses block door hull engine
utility      | electricity power internet water supply network line gas phone communication telecom service signal connection grid heating telephone
law          | law bill decree amendment constitution act budget reform legislation measure motion resolution treaty rule regulation ban
vote         | election vote poll referendum ballot runoff presidency seat majority victory round primary
document     | document file paper archive record passport report letter petition complaint appeal lawsuit suit list certificate statement
licence      | licence license permit accreditation visa certificate registration
sanction     | sanction embargo ban tariff restriction freeze quota
inquiry      | inquiry investigation probe review audit recount
aid          | aid assistance relief help tent food medicine shelter blanket rescuer rescue team supply supplies vaccine equipment medic water convoy flight helicopter doctor expert
search       | search rescue operation evacuation mission effort searches
toll         | toll number figure count tally total
crime        | murder fraud corruption theft treason espionage terrorism genocide manslaughter charge crime offence offense bribery negligence smuggling
emergency    | emergency curfew mourning martial lockdown quarantine holiday
street       | street streets square
talks        | talk talks negotiation meeting summit conference dialogue consultation
body-part    | arm leg rib hip wrist ankle bone skull neck back
life         | life lives
report       | report claim rumour rumor allegation accusation news information statement charge story suggestion speculation reports assertion figure account
anaphor      | it this that something which
relative     | who which that whom whose where
part         | force forces troop troops soldier men fighter unit plane aircraft jet warplane tank helicopter service services operation operations commander ally allies supporter guard guards army militia militant agent officer police navy warship gunman security shelling artillery missile drone people rule regime government family house office team doctor surgeon staff crew count soldiers volunteers
first-plural | we us our ours ourselves
first-singular | i me my mine myself
third-person | it its they their them
third-gendered | he his him she her
locative     | in at near on around outside inside across along off over above between within throughout beyond toward towards to into through under below beneath onto
origin       | from out
generic      | each every any those anyone everyone whoever somebody someone
circumstance | after following with amid since before during despite upon
victim       | dead killed wounded injured missing death casualty fatality injury victim hurt deaths wounded dead casualties infected infection toll
measure      | year month week day hour minute decade century thousand hundred dozen score number handful couple majority rest group million billion thousands hundreds dozens scores millions
crack        | crack fissure hole sinkhole gap breach leak rupture
stock        | share shares stock stocks bond bonds index currency price prices
ballot       | poll polls polling ballot
frontier     | border borders frontier crossing crossings strait airspace
collective   | coalition alliance band column mission delegation team crew crowd mob gang cell convoy contingent squad unit flotilla group number majority faction wing wave horde mixture network
ranked       | first last second one only
