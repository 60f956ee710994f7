# Cues: the words by which a text hands a statement, a belief or a stance over to somebody.
#
# cue      the lemma; of several words, the lemma of the first and then the words as they stand ("point out", "according to")
# pos      v verb, n noun, a adjective, p preposition
# force    what it does to its content: say claim confirm deny warn promise threaten accuse ask rumour believe report question
# takes    how the content stands beside it, in any number:
#            quote    a direct quotation, or a clause beside which the cue is a mere comment ("…, he said")
#            that     a clause with or without "that", or an indirect question
#            to       an infinitive
#            obj      a noun phrase as object ("announced the capture")
#            obj+X    an object with what follows it: X is a preposition, "to" for an infinitive, "pred" for a bare predicate
#            +X       a phrase with the preposition X ("warned of floods")
#            whom     an object that is no content: the one who is told
#          and, of the cue itself:
#            stance   a wish, plan, judgement or feeling: who has it is told, but nothing is asserted
#            cites    names a further source ("citing two officials"); its object is that source, not content
#            figure   its object must hold a number
#            back     its bare object may be an earlier statement ("denied the report", "confirmed this")
# example  a sentence in which the cue stands; the tests look for it there
# forms    inflected forms that no rule gives ("told"); the rules add -s, -ed, -ing
@columns cue | pos | force | takes | example | forms

# Plain saying
say                | v | say      | that quote obj to back      | The mayor said that the bridge would stay closed. | says said saying
tell               | v | say      | that quote whom obj +of +about | The pilot told reporters that the engine had failed. | told
state              | v | say      | that quote obj              | The company stated that no oil had leaked.
add                | v | say      | that quote                  | She added that two trains were late.
note               | v | say      | that quote obj              | The auditor noted that the figures were provisional.
remark             | v | say      | that quote +on              | The coach remarked that the pitch was wet.
comment            | v | say      | that quote +on              | "It is too early," the envoy commented.
mention            | v | say      | that obj                    | The judge mentioned that a witness had died.
observe            | v | say      | that quote                  | The delegate observed that the hall was half empty.
point out          | v | say      | that quote obj              | The engineer pointed out that the valve was open.
explain            | v | say      | that quote obj              | The doctor explained that the wound was not deep.
declare            | v | say      | that quote obj obj+pred     | The governor declared that the road was safe.
proclaim           | v | claim    | that quote obj obj+pred     | The general proclaimed that the war was over.
announce           | v | say      | that quote obj to +on       | The airline announced that flights would resume.
reply              | v | say      | that quote                  | The clerk replied that the office was closed. | replied replies
respond            | v | say      | that quote +by              | "We are ready," the captain responded.
answer             | v | say      | that quote                  | The farmer answered that he had seen nothing.
retort             | v | say      | that quote                  | The senator retorted that the bill was dead.
continue           | v | say      | quote                       | "They came at night," the shopkeeper continued.
go on              | v | say      | quote                       | "We hid in the cellar," the boy went on.
begin              | v | say      | quote                       | "Friends," the bishop began. | began begun beginning
conclude           | v | say      | that quote                  | The inquiry concluded that the brakes had failed.
repeat             | v | say      | that quote obj back         | The spokesman repeated that talks would go on.
reiterate          | v | say      | that quote obj              | The minister reiterated that taxes would not rise.
restate            | v | say      | that obj                    | The chairman restated that the plan was final.
stress             | v | say      | that quote obj              | The nurse stressed that masks were needed.
emphasize          | v | say      | that quote obj              | The union emphasized that nobody was paid.
emphasise          | v | say      | that quote obj              | The union emphasised that nobody was paid.
underline          | v | say      | that quote obj              | The envoy underlined that the truce held.
underscore         | v | say      | that quote obj              | The report underscored that wells were dry.
highlight          | v | say      | that quote obj              | The agency highlighted that prices had doubled.
express            | v | say      | obj                         | The bishop expressed concern about the prisoners.
voice              | v | say      | obj                         | The envoy voiced alarm at the arrests.
write              | v | say      | that quote +on +of          | The editor wrote that the paper would close. | wrote written
tweet              | v | say      | that quote obj              | The senator tweeted that he was safe.
post               | v | say      | that quote                  | The militia posted that the airfield had fallen.
publish            | v | report   | obj                         | The weekly published a list of missing sailors.
release            | v | say      | quote                       | The office released a statement saying that the line was cut.
issue              | v | say      | obj                         | The ministry issued a warning to sailors.
blog               | v | say      | that quote                  | The teacher blogged that the school was empty.
text               | v | say      | that quote                  | "I am alive," he texted his sister.
email              | v | say      | that quote                  | "We are leaving," the manager emailed the staff.
cable              | v | say      | that                        | The consul cabled that the port had closed.
phone              | v | say      | quote                       | "Come home," she phoned to tell him.
read               | v | say      | quote                       | "No entry after dark," the notice read. | reads read
speak              | v | say      | quote +of +about +against                   | The police spoke of three suspects. | spoke spoken
talk               | v | say      | +about +of                  | The widow talked about the night of the fire.
discuss            | v | say      | obj stance                  | The ministers discussed the price of grain.
relate             | v | say      | that quote                  | The sailor related that the mast had snapped.
recount            | v | say      | that quote obj              | The guard recounted that the lights went out.
recall             | v | say      | that quote obj              | The cook recalled that the kitchen shook.
narrate            | v | say      | that quote                  | "The ground opened," the miner narrated.
detail             | v | say      | that obj                    | The audit detailed how the money was spent.
outline            | v | say      | that obj                    | The minister outlined a plan for the harbour.
describe           | v | say      | that obj obj+as             | The witness described the blast as deafening.
portray            | v | say      | obj+as                      | The broadcaster portrayed the march as a riot.
depict             | v | say      | obj+as                      | The pamphlet depicted the judge as a traitor.
characterize       | v | say      | obj+as                      | The envoy characterized the talks as frank.
characterise       | v | say      | obj+as                      | The envoy characterised the talks as frank.
call               | v | say      | obj+pred obj+to stance      | The senator called the vote a disgrace.
term               | v | say      | obj+pred                    | The council termed the ban illegal.
label              | v | say      | obj+pred obj+as             | The paper labelled the law unjust. | labelled labelling labeled labeling
dub                | v | say      | obj+pred                    | The press dubbed the storm a monster. | dubbed dubbing
brand              | v | say      | obj+pred obj+as             | The general branded the strikers cowards.
name               | v | say      | obj+as                      | The police named the suspect as a local baker.
identify           | v | say      | obj+as                      | The police identified the victim as a student. | identified identifies
quip               | v | say      | that quote                  | "At least the rain stopped," the mayor quipped. | quipped quipping
joke               | v | say      | that quote +about           | The actor joked that he needed a map.
shout              | v | say      | that quote                  | "Run," the guard shouted.
yell               | v | say      | that quote                  | "Stop," a soldier yelled.
scream             | v | say      | that quote                  | "Fire," a neighbour screamed.
cry                | v | say      | quote                       | "Help us," a woman cried. | cried cries
chant              | v | say      | quote                       | "Bread and work," the crowd chanted.
whisper            | v | say      | that quote                  | "They are coming," the child whispered.
mutter             | v | say      | that quote                  | "Nonsense," the clerk muttered.
exclaim            | v | say      | that quote                  | "What a night," the driver exclaimed.
murmur             | v | say      | that quote                  | "Not again," the porter murmured.
lament             | v | say      | that quote obj              | The fisherman lamented that the nets were empty.
complain           | v | say      | that quote +of +about       | Passengers complained that nobody told them anything.
gripe              | v | say      | that +about                 | Commuters griped that the buses never came.
grumble            | v | say      | that quote +about           | Drivers grumbled that fuel was short.
reveal             | v | say      | that quote obj              | The audit revealed that the books were false.
disclose           | v | say      | that quote obj              | The bank disclosed that data had been stolen.
divulge            | v | say      | that obj                    | The lawyer divulged that a deal was near.
inform             | v | say      | that whom +of               | The police informed the family that the boy was found.
notify             | v | say      | that whom +of               | The embassy notified citizens that it would close. | notified notifies
brief              | v | say      | that whom +on               | The colonel briefed ministers on the siege.
apprise            | v | say      | that whom +of               | The aide apprised the king of the defeat.
signal             | v | say      | that obj                    | The bank signalled that rates would rise. | signalled signalling signaled signaling
indicate           | v | say      | that quote obj              | The tests indicated that the water was clean.
suggest            | v | believe  | that quote                  | The study suggested that the wall was weak.
imply              | v | say      | that                        | The letter implied that the guards were bribed. | implied implies
hint               | v | say      | that +at                    | The striker hinted that he would leave.
intimate           | v | say      | that                        | The envoy intimated that a truce was near.
insinuate          | v | say      | that                        | The rival insinuated that votes were bought.
make known         | v | say      | that quote                  | The palace made known that the king was ill.
make clear         | v | say      | that quote                  | The union made clear that it would not yield.
let know           | v | say      | that                        | The office let it be known that the visit was off.
spell out          | v | say      | that obj                    | The treaty spelled out that both armies must leave.
communicate        | v | say      | that obj                    | The ministry communicated that the exam was postponed.
convey             | v | say      | that obj                    | The envoy conveyed that the hostages were well.
elaborate          | v | say      | quote +on                   | "Three rooms burned," the officer elaborated.
clarify            | v | say      | that quote                  | The airline clarified that the crew was safe. | clarified clarifies
specify            | v | say      | that quote                  | The decree specified that shops must close. | specified specifies
testify            | v | say      | that quote                  | The guard testified that the door was locked. | testified testifies
attest             | v | confirm  | that +to                    | A priest attested that the man was innocent.
swear              | v | claim    | that quote to               | The prisoner swore that he was elsewhere. | swore sworn
argue              | v | claim    | that quote +for +against    | The lawyer argued that the search was illegal.
reason             | v | believe  | that quote                  | The captain reasoned that the fog would lift.
counter            | v | say      | that quote                  | The minister countered that wages had risen.
contend            | v | claim    | that quote                  | The defence contended that the video was edited.
maintain           | v | claim    | that quote                  | The firm maintained that the boiler was sound.
assert             | v | claim    | that quote                  | The army asserted that the hill was taken.
claim              | v | claim    | that quote to obj           | The rebels claimed that the airport was theirs.
allege             | v | accuse   | that quote obj to           | The opposition alleged that ballots were burned.
insist             | v | claim    | that quote +on              | The driver insisted that the light was green.
profess            | v | claim    | that to                     | The accused professed that he knew nothing.
purport            | v | claim    | to                          | The document purports to show a secret payment.
affirm             | v | say      | that quote obj              | The court affirmed that the sentence stood.
avow               | v | say      | that                        | The monk avowed that he had no wealth.
aver               | v | claim    | that                        | The trader averred that the scales were true. | averred averring
opine              | v | believe  | that quote                  | The critic opined that the film was dull.
posit              | v | believe  | that                        | The geologist posited that a fault lay below.
propose            | v | say      | that obj to stance          | The chairman proposed that the board resign.
boast              | v | claim    | that quote +of              | The captain boasted that no ship was faster.
brag               | v | claim    | that quote +about           | The thief bragged that he was never caught. | bragged bragging
vaunt              | v | claim    | obj                         | The firm vaunted its record harvest.
pretend            | v | claim    | that to                     | The spy pretended that he was a doctor.
tout               | v | claim    | obj obj+as                  | The party touted the tunnel as a triumph.
hail               | v | say      | obj obj+as stance           | The premier hailed the accord as historic.
sustain            | v | claim    | quote                       | The crew did nothing wrong, the owner sustained.
evoke              | v | say      | obj                         | The premier evoked a return to normal life.
assure             | v | promise  | that quote whom             | The minister assured parents that schools were safe.
reassure           | v | promise  | that quote whom             | The mayor reassured residents that water was clean.
persuade           | v | say      | that whom obj+to stance     | The negotiator persuaded the gunman to surrender.
convince           | v | say      | that whom obj+to stance     | The aide convinced the king to wait.
remind             | v | say      | that quote whom +of         | The bishop reminded the crowd that winter was near.
advise             | v | ask      | that quote obj+to whom      | The consulate advised citizens to leave.
caution            | v | warn     | that quote whom +against obj+to | The bank cautioned that growth would slow.
acknowledge        | v | confirm  | that quote obj              | The general acknowledged that shells had missed.
admit              | v | confirm  | that quote obj +to          | The clerk admitted that the list was wrong. | admitted admitting
concede            | v | confirm  | that quote obj              | The owner conceded that the roof had leaked.
confess            | v | confirm  | that quote +to              | The baker confessed that he had lied.
allow              | v | confirm  | that                        | The judge allowed that errors were made.
grant              | v | confirm  | that                        | The critic granted that the music was good.
agree              | v | confirm  | that to +on +with +to stance | The two sides agreed to free the prisoners.
concur             | v | confirm  | that quote                  | The second doctor concurred that the leg was broken.
accept             | v | confirm  | that obj stance             | The league accepted that the referee was wrong.
recognize          | v | confirm  | that obj obj+as stance      | The court recognized that the land was theirs.
recognise          | v | confirm  | that obj obj+as stance      | The court recognised that the land was theirs.
apologize          | v | confirm  | quote +for stance           | The editor apologized for the error.
apologise          | v | confirm  | quote +for stance           | The editor apologised for the error.

# Confirming and denying
confirm            | v | confirm  | that quote obj back         | The hospital confirmed that six people had died.
verify             | v | confirm  | that obj back               | Inspectors verified that the seals were intact. | verified verifies
corroborate        | v | confirm  | that obj back               | A second witness corroborated that shots were fired.
certify            | v | confirm  | that obj                    | The board certified that the count was fair. | certified certifies
validate           | v | confirm  | that obj                    | The court validated the result of the vote.
prove              | v | confirm  | that obj                    | The footage proved that the gate was open.
demonstrate        | v | confirm  | that                        | The trial demonstrated that the drug works.
show               | v | report   | that quote obj              | The poll showed that the race was close. | showed shown
establish          | v | confirm  | that                        | Investigators established that the fuse was wet.
deny               | v | deny     | that quote obj to back      | The army denied that it had shelled the market. | denied denies
refute             | v | deny     | that obj back               | The club refuted reports of a merger.
reject             | v | deny     | that obj back               | The ministry rejected claims that food was short.
dismiss            | v | deny     | that obj obj+as back        | The palace dismissed the rumours as nonsense.
rebut              | v | deny     | that obj back               | The bank rebutted the charge of fraud. | rebutted rebutting
repudiate          | v | deny     | obj back                    | The party repudiated the leaflet.
disavow            | v | deny     | obj stance                  | The senator disavowed the leaflet.
disclaim           | v | deny     | obj                         | The firm disclaimed any part in the sale.
contradict         | v | deny     | that obj back               | The pilot contradicted the account of the tower.
dispute            | v | deny     | that obj back               | The owner disputed that the ship was overloaded.
contest            | v | deny     | that obj back               | The loser contested the result of the count.
debunk             | v | deny     | obj back                    | Scientists debunked the story of a miracle cure.
doubt              | v | question | that obj                    | Experts doubted that the dam would hold.
question           | v | question | that obj quote              | The senator questioned whether the law was needed.
challenge          | v | question | that obj stance             | The lawyer challenged the order of the court.
disagree           | v | deny     | that quote +with stance     | The engineer disagreed with the inspector.
object             | v | deny     | that quote +to stance       | The owner objected that nobody had asked him.
protest            | v | deny     | that quote obj +against stance | The player protested that he was not offside.
downplay           | v | deny     | obj stance                  | The manager downplayed the risk of a strike.
play down          | v | deny     | obj stance                  | The manager played down the risk of a strike.

# Reporting
report             | v | report   | that quote obj to           | The daily reported that the bank had failed.
relay              | v | report   | that obj                    | The radio relayed that the pass was blocked.
broadcast          | v | report   | that obj                    | The station broadcast that the curfew was lifted. | broadcast
find               | v | report   | that                        | The survey found that half the wells were dry. | found
discover           | v | report   | that                        | Police discovered that the safe was empty.
learn              | v | report   | that quote                  | The paper has learned that the chief will resign. | learned learnt
hear               | v | report   | that                        | We heard that the road was mined. | heard
calculate          | v | report   | that obj                    | The bank calculated that losses reached a million.
count              | v | report   | that obj                    | The clinic counted 40 new cases.
estimate           | v | believe  | that obj                    | The agency estimated that 3,000 people had fled.
reckon             | v | believe  | that quote                  | The skipper reckoned that the storm would pass.
put                | v | report   | obj+at figure                      | The council put the damage at two million. | puts put putting
place              | v | report   | obj+at obj+near             | The institute placed the centre near the coast.
set                | v | report   | obj+at                      | The court set the fine at one million. | sets set setting
register           | v | report   | obj                         | The station registered a tremor of magnitude four.
record             | v | report   | that obj                    | The observatory recorded a second tremor.
document           | v | report   | that obj                    | The group documented 12 cases of torture.
list               | v | report   | obj                         | The clinic listed nine people as missing.
locate             | v | report   | obj                         | The institute located the epicentre near the lake.
cite               | v | say      | cites obj obj+as              | The agency, citing a local official, said the mine was flooded.
quote              | v | say      | cites                       | The paper quoted the envoy as saying that talks had failed.
reference          | v | say      | obj stance                  | The advert referenced four old cases.
refer              | v | say      | +to stance                  | The judge referred to a letter from the victim. | referred referring
allude             | v | say      | +to stance                  | The singer alluded to a quarrel with the label.
touch              | v | say      | +on stance                  | The speech touched on the price of bread.
leak               | v | report   | that obj                    | An aide leaked that the summit was off.

# Warning, promising, threatening
warn               | v | warn     | that quote whom +of +about +against obj+to obj+of obj+against obj+about | The institute warned that another slide was likely.
alert              | v | warn     | that whom +to               | The centre alerted ships that a wave was coming.
foresee            | v | believe  | that obj                    | The bank foresees that prices will fall. | foresaw foreseen
forecast           | v | believe  | that obj                    | The service forecast that snow would fall. | forecast
predict            | v | believe  | that quote obj              | The bank predicted that prices would fall.
project            | v | believe  | that                        | The agency projected that harvests would shrink.
prophesy           | v | believe  | that                        | The preacher prophesied that the river would rise. | prophesied
promise            | v | promise  | that quote to obj           | The premier promised that wages would rise.
pledge             | v | promise  | that quote to obj           | The donor pledged to rebuild the school.
vow                | v | promise  | that quote to obj           | The commander vowed to hold the pass.
guarantee          | v | promise  | that                        | The company guaranteed that refunds would be paid.
commit             | v | promise  | +to stance                  | The government committed to a full inquiry. | committed committing
undertake          | v | promise  | to                          | The owner undertook to repair the roof. | undertook undertaken
volunteer          | v | promise  | that to stance              | A baker volunteered to feed the crews.
offer              | v | promise  | to obj stance               | The king offered to mediate.
threaten           | v | threaten | that quote to obj +with     | The union threatened to stop all trains.
menace             | v | threaten | obj                         | The gang menaced the traders.

# Accusing and blaming
accuse             | v | accuse   | obj+of                      | The opposition accused the council of hiding the report.
blame              | v | accuse   | obj+for obj+on obj          | The governor blamed the fire on lightning.
charge             | v | accuse   | that obj+with               | The critic charged that the book was stolen.
denounce           | v | accuse   | obj obj+as                  | The priest denounced the raid as murder.
condemn            | v | accuse   | obj obj+as stance           | The council condemned the bombing.
implicate          | v | accuse   | obj+in                      | The letter implicated the banker in the theft.
attribute          | v | claim    | obj+to                      | The army attributed the blast to a gas leak.
ascribe            | v | claim    | obj+to                      | The doctor ascribed the deaths to cold.
credit             | v | claim    | obj+with obj+for            | The mayor credited the crews with saving the town.
suspect            | v | believe  | that obj obj+of             | Police suspected that the fire was set.
link               | v | claim    | obj+to                      | The study linked the illness to bad water.
tie                | v | claim    | obj+to                      | The prosecutor tied the money to a smuggler. | tying
decry              | v | accuse   | obj stance                  | Teachers decried the cuts. | decried decries
deplore            | v | accuse   | obj stance                  | The bishop deplored the violence.
slam               | v | accuse   | obj obj+for stance          | The union slammed the owner for the layoffs. | slammed slamming
blast              | v | accuse   | obj obj+for obj+as stance   | The senator blasted the agency for the delay.
criticize          | v | accuse   | obj obj+for obj+as stance   | Doctors criticized the minister for the shortage.
criticise          | v | accuse   | obj obj+for obj+as stance   | Doctors criticised the minister for the shortage.
chide              | v | accuse   | obj obj+for stance          | The judge chided the lawyer for shouting.
chastise           | v | accuse   | obj obj+for stance          | The chairman chastised the clerk for the error.
rebuke             | v | accuse   | obj obj+for stance          | The court rebuked the police for the search.
scold              | v | accuse   | obj obj+for stance          | The teacher scolded the boys for running.
lambast            | v | accuse   | obj obj+for stance          | The paper lambasted the cabinet for the delay.
lambaste           | v | accuse   | obj obj+for stance          | The paper will lambaste the cabinet for the delay.
fault              | v | accuse   | obj obj+for stance          | The inquiry faulted the crew for the delay.
rip                | v | accuse   | obj stance                  | The senator ripped the plan. | ripped ripping
deride             | v | accuse   | obj obj+as stance           | The rival derided the plan as childish.
ridicule           | v | accuse   | obj stance                  | The host ridiculed the new uniform.
mock               | v | accuse   | obj obj+for stance          | The comic mocked the duke for his hat.
insult             | v | accuse   | obj stance                  | The guest insulted the host.
censure            | v | accuse   | obj obj+for stance          | The assembly censured the general for the raid.
praise             | v | say      | obj obj+for obj+as stance   | The queen praised the nurses for their courage.
laud               | v | say      | obj obj+for obj+as stance   | The envoy lauded the pact.
applaud            | v | say      | obj obj+for stance          | The union applauded the ruling.
commend            | v | say      | obj obj+for stance          | The mayor commended the crew for the rescue.
congratulate       | v | say      | obj obj+on stance           | The king congratulated the winner on the victory.
thank              | v | say      | obj obj+for stance          | The widow thanked the divers for their help.
welcome            | v | say      | obj stance                  | The embassy welcomed the release of the monk.
salute             | v | say      | obj obj+for stance          | The captain saluted the volunteers.

# Asking and ordering
ask                | v | ask      | that quote obj+to obj to +for +about whom stance | The reporter asked whether the plane was insured.
inquire            | v | ask      | that quote +about stance    | A passenger inquired whether the ferry would sail.
enquire            | v | ask      | that quote +about stance    | A passenger enquired whether the ferry would sail.
wonder             | v | question | that quote stance           | The critic wondered whether the ending was right.
demand             | v | ask      | that quote obj to stance    | The families demanded that the mine be closed.
request            | v | ask      | that obj obj+to stance      | The town requested that the army help.
urge               | v | ask      | that quote obj obj+to stance | The bishop urged both armies to stop.
beg                | v | ask      | that quote obj+to stance    | The mother begged the guards to open the gate. | begged begging
implore            | v | ask      | quote obj+to stance         | The nurse implored the crowd to move back.
plead              | v | ask      | that quote +for +with stance | The father pleaded for news of his son. | pleaded pled
appeal             | v | ask      | quote +for +to stance       | The clinic appealed for blood.
call for           | v | ask      | obj obj+to stance           | The party called for a new vote.
call on            | v | ask      | obj obj+to stance           | The pope called on leaders to make peace.
order              | v | ask      | that obj obj+to stance      | The judge ordered the guards to leave.
instruct           | v | ask      | that obj+to stance          | The captain instructed the crew to wait.
command            | v | ask      | that obj+to stance          | The colonel commanded his men to halt.
direct             | v | ask      | that obj+to stance          | The court directed the bank to pay.
invite             | v | ask      | obj+to stance               | The queen invited the rebels to talk.
encourage          | v | ask      | obj obj+to stance           | The coach encouraged the girls to try again.
recommend          | v | ask      | that quote obj to stance    | The panel recommended that the law be changed.
counsel            | v | ask      | that obj+to stance          | The priest counselled patience. | counselled counselling counseled counseling
press              | v | ask      | +for obj+to stance          | The envoy pressed for a truce.
push               | v | ask      | +for stance                 | The union pushed for higher pay.
lobby              | v | ask      | +for +against stance        | The growers lobbied for a subsidy.
campaign           | v | ask      | +for +against stance        | Neighbours campaigned against the runway.
insist on          | v | ask      | obj stance                  | The visitors insisted on a new inspection.
advocate           | v | ask      | that obj +for stance        | The professor advocated a ban on lead.
summon             | v | ask      | obj obj+to stance           | The committee summoned the banker.
petition           | v | ask      | obj+to +for stance          | Villagers petitioned the king to spare the forest.

# Believing, knowing, expecting
believe            | v | believe  | that quote to +in obj+to    | Police believe that the boat sank at night.
think              | v | believe  | that quote +of +about       | The skipper thought that the light was a ship. | thought
feel               | v | believe  | that quote                  | The nurse felt that the ward was unsafe. | felt
consider           | v | believe  | that obj obj+to obj+pred stance | The board considered the offer too low.
deem               | v | believe  | obj+pred obj+to             | The inspector deemed the bridge unsafe.
regard             | v | believe  | obj+as                      | The islanders regarded the lake as holy.
view               | v | believe  | obj+as stance               | The generals viewed the pact as a trap.
see                | v | believe  | that obj+as                 | The bank saw the loss as a warning. | saw seen
perceive           | v | believe  | that obj+as                 | The villagers perceived the dam as a threat.
judge              | v | believe  | that obj+pred obj+to        | The surgeon judged that the leg could be saved.
assume             | v | believe  | that                        | The crew assumed that the tank was empty.
presume            | v | believe  | that obj+pred               | The navy presumed that the sailors had drowned.
guess              | v | believe  | that quote                  | The teller guessed that the note was false.
imagine            | v | believe  | that quote                  | The widow imagined that he was still alive.
speculate          | v | rumour   | that quote +about +on       | Traders speculated that the bank would fail.
conjecture         | v | rumour   | that                        | Scholars conjectured that the map was a copy.
surmise            | v | believe  | that                        | The guide surmised that the path was lost.
theorize           | v | believe  | that                        | Detectives theorized that the lock was picked.
hypothesize        | v | believe  | that                        | Researchers hypothesized that the virus came from bats.
infer              | v | believe  | that                        | The analyst inferred that the fleet had sailed. | inferred
deduce             | v | believe  | that                        | The inspector deduced that the clock was slow.
assess             | v | believe  | that                        | The agency assessed that the depot was empty.
determine          | v | report   | that                        | The coroner determined that the man had drowned.
realize            | v | believe  | that                        | The crew realized that the hull was cracked.
realise            | v | believe  | that                        | The crew realised that the hull was cracked.
understand         | v | believe  | that                        | The broker understood that the sale was off. | understood
know               | v | believe  | that                        | The guards knew that the door was weak. | knew known
remember           | v | believe  | that quote obj              | The porter remembered that the lift was stuck.
forget             | v | believe  | that stance                 | The clerk forgot that the office was shut. | forgot forgotten
expect             | v | believe  | that to obj obj+to          | Organizers expected 5,000 runners at the start.
anticipate         | v | believe  | that obj                    | The port anticipated that ships would return.
hope               | v | believe  | that quote to +for stance   | The coach hoped that the rain would stop.
fear               | v | believe  | that obj quote              | Rescuers feared that more bodies lay below.
worry              | v | believe  | that quote +about           | Parents worried that the water was bad. | worried worries
wish               | v | believe  | that to +for stance         | The captain wished that he had stayed.
dream              | v | believe  | that +of stance             | The boy dreamed of a boat. | dreamed dreamt
trust              | v | believe  | that stance                 | The bank trusts that the loan will be repaid.
regret             | v | say      | that obj stance             | The embassy regretted that the visit was cancelled.
rule               | v | say      | that                        | The judge ruled that the strike was legal.
rule out           | v | deny     | that obj                    | The chief ruled out sabotage.
decide             | v | say      | that to +on stance          | The council decided that the pool would close.
mean               | v | say      | that to stance              | The captain meant to turn back. | meant
prefer             | v | believe  | that to obj stance          | The committee preferred to wait. | preferred preferring
rate               | v | believe  | obj+as stance               | The agency rated the bonds as junk.
liken              | v | say      | obj+to stance               | The poet likened the city to a ship.
compare            | v | say      | obj+to obj+with stance      | The coach compared the boy to a panther.

# Wishes, plans and stands
want               | v | believe  | to obj obj+to stance        | The owners want to sell the mill.
plan               | v | believe  | to +for stance              | The army plans to close the pass. | planned planning
intend             | v | believe  | to that stance              | The bank intends to cut jobs.
aim                | v | believe  | to stance                   | The fund aims to plant a forest.
seek               | v | ask      | to obj stance               | The family seeks damages from the clinic. | sought
refuse             | v | deny     | to obj stance               | The captain refused to leave the ship.
decline            | v | deny     | to stance                   | The bank declined to comment.
propose to         | v | promise  | obj stance                  | The city proposes to widen the canal.
support            | v | say      | obj stance                  | The islanders support the ban on nets.
back               | v | say      | obj stance                  | The senate backed the treaty.
endorse            | v | say      | obj stance                  | The paper endorsed the young candidate.
oppose             | v | deny     | obj stance                  | The farmers opposed the new road.
favor              | v | say      | obj stance                  | Most members favor a boycott.
favour             | v | say      | obj stance                  | Most members favour a boycott.
approve            | v | say      | +of stance                  | The elders approved of the match.
disapprove         | v | deny     | +of stance                  | The elders disapproved of the match.
defend             | v | say      | obj obj+as quote stance     | The minister defended the raid as lawful.
resist             | v | deny     | obj stance                  | The guild resisted the reform.
embrace            | v | say      | obj stance                  | The party embraced the idea of a levy.
admire             | v | say      | obj obj+for stance          | The pupils admired the violinist for her calm.
respect            | v | say      | obj obj+for stance          | The crew respected the mate.
like               | v | say      | obj to stance               | The visitors liked the harbour.
love               | v | say      | obj to stance               | The children love the circus.
hate               | v | say      | obj to stance               | The dockers hate the new rota.
dislike            | v | say      | obj stance                  | The jury disliked the song.
care               | v | say      | that +about stance          | Voters care about rents.
debate             | v | say      | that obj stance             | Scholars debated whether the ring was real.
weigh              | v | believe  | that obj stance             | The board weighed a sale of the mill.
contemplate        | v | believe  | obj stance                  | The duke contemplated a divorce.
address            | v | say      | obj stance                  | The speaker addressed the question of rents.
invoke             | v | say      | obj stance                  | The lawyer invoked an old statute.
present            | v | say      | obj+as                      | The firm presented the merger as a rescue.
cast               | v | say      | obj+as stance               | The campaign cast the rival as weak. | cast
frame              | v | say      | obj+as stance               | The paper framed the dispute as a feud.
paint              | v | say      | obj+as stance               | The lawyer painted the widow as greedy.
tease              | v | say      | obj stance                  | The studio teased a second film.
unveil             | v | say      | obj stance                  | The minister unveiled a plan for the railways.
lay out            | v | say      | that obj stance             | The general laid out a plan for the winter.
float              | v | say      | obj stance                  | The envoy floated a swap of prisoners.
hold               | v | believe  | that +to                    | The doctrine holds that power corrupts. | held
stand by           | v | confirm  | obj                         | The paper stood by its story.
stick to           | v | confirm  | obj                         | The driver stuck to his account.
argue for          | v | claim    | obj stance                  | The deputy argued for a lower tax.
blame on           | v | accuse   | obj                         | The delay was blamed on fog.

echo               | v | say      | obj stance                  | The premier echoed the call of the bishops.
champion           | v | say      | obj stance                  | The deputy championed the right to roam.
promote            | v | say      | obj obj+as stance           | The ministry promoted the spa as a cure.
articulate         | v | say      | obj stance                  | The queen articulated the hopes of the young.
compliment         | v | say      | obj obj+on obj+for stance   | The chef complimented the waiter on his speed.
rail               | v | accuse   | +against stance             | The deputy railed against the toll.
speak out          | v | say      | +against +about +for stance | The bishop spoke out against the raid.       | spoke
weigh in           | v | say      | +on stance                  | The coach weighed in on the transfer.
point to           | v | say      | obj                         | The engineer pointed to cracks in the wall.
lie                | v | say      | +about stance               | The clerk lied about his age.
sense              | v | believe  | that obj stance             | The pilot sensed that the wing was loose.
resent             | v | believe  | obj stance                  | The crew resented the new rota.
pitch              | v | say      | obj obj+as stance           | The mayor pitched the pier as a park.
vote               | v | believe  | to +for +against stance     | The council voted to close the pool.
propound           | v | claim    | obj stance                  | The monk propounded a theory of light.
query              | v | ask      | obj stance                  | The auditor queried the fees.
grill              | v | ask      | obj obj+on obj+about stance | The committee grilled the banker about the loan.
quiz               | v | ask      | obj obj+on obj+about stance | The host quizzed the author about the plot.
interview          | v | ask      | obj stance                  | The paper interviewed the captain.
answer for         | v | say      | obj stance                  | The banker answered for the loss.
focus              | v | say      | +on stance                  | The speech focused on the price of bread.
reflect            | v | say      | +on stance                  | The poet reflected on his youth.
elect              | v | believe  | to stance                   | The crew elected to stay.
choose             | v | believe  | to obj stance               | The jury chose to wait.
opt                | v | believe  | to +for stance              | The owner opted to sell.
resolve            | v | promise  | to that stance              | The elders resolved to rebuild.
prepare            | v | promise  | to stance                   | The army prepared to leave.
agitate            | v | ask      | +for +against stance        | The miners agitated for a rise.
demur              | v | deny     | +at stance                  | The duke demurred at the price.
balk               | v | deny     | +at stance                  | The owner balked at the fee.
bristle            | v | deny     | +at stance                  | The minister bristled at the question.
scoff              | v | deny     | +at quote stance            | The captain scoffed at the forecast.
shrug off          | v | deny     | obj stance                  | The manager shrugged off the defeat.
brush off          | v | deny     | obj stance                  | The senator brushed off the charge.
write off          | v | deny     | obj stance                  | The paper wrote off the young team.         | wrote
walk back          | v | deny     | obj stance                  | The aide walked back the remark.
retract            | v | deny     | obj                         | The paper retracted the story.
correct            | v | report   | obj figure                  | The clinic corrected the toll to nine.
revise             | v | report   | obj figure                  | The clinic revised the toll to nine.
lower              | v | report   | obj figure                  | The clinic lowered the toll to nine.
raise              | v | report   | obj figure                  | The clinic raised the toll to nine.
give               | v | report   | obj figure                  | The institute gave a depth of nine kilometres. | gave given
hold to            | v | claim    | obj                         | The owner held to his account.             | held

# Rumour
rumour             | v | rumour   | that to obj+to              | The duke was rumoured to be ill.
rumor              | v | rumour   | that to obj+to              | The duke was rumored to be ill.
gossip             | v | rumour   | that +about                 | Neighbours gossiped that the couple had parted.
circulate          | v | rumour   | that                        | Word circulated that the bank was empty.
fabricate          | v | deny     | obj                         | The writer fabricated the quote.
make the point     | v | say      | that quote                  | The doctor made the point that beds were short. | made
let it be known    | v | say      | that                        | The palace let it be known that the king was ill.
take issue with    | v | deny     | obj stance                  | The judge took issue with the report. | took taken
take aim at        | v | accuse   | obj stance                  | The senator took aim at the banks. | took taken
take exception to  | v | deny     | obj stance                  | The union took exception to the remark. | took taken
call into question | v | question | obj stance                  | The audit called into question the figures.
cast doubt on      | v | question | obj stance                  | The study cast doubt on the drug.
raise concerns about | v | believe  | obj stance                  | The nurses raised concerns about the ward.
hit back           | v | say      | quote +at stance            | "That is a lie," the minister hit back.
fire back          | v | say      | quote +at stance            | "Look at your own books," the banker fired back.
shoot back         | v | say      | quote                       | "Never," the captain shot back. | shot
strike back        | v | say      | quote +at stance            | "We are no thieves," the union struck back. | struck
chime in           | v | say      | quote                       | "And the lights were off," the cook chimed in.
chip in            | v | say      | quote                       | "It was dark," a neighbour chipped in.
lash out           | v | accuse   | quote +at +against stance   | The governor lashed out at the court.
push back          | v | deny     | quote +against +on stance   | The bank pushed back against the rumour.
speak up           | v | say      | quote +for +against stance  | A nurse spoke up for the patients. | spoke spoken
bring up           | v | say      | obj stance                  | The lawyer brought up the old case. | brought
single out         | v | say      | obj obj+for stance          | The report singled out the engineers.
go on record       | v | say      | +as stance                  | The minister went on record as a critic. | went gone goes
dwell on           | v | say      | obj stance                  | The bishop dwelt on the famine. | dwelt
expand on          | v | say      | obj stance                  | The minister expanded on the plan.
bewail             | v | say      | obj stance                  | The paper bewailed the defeat.
reaffirm           | v | say      | that obj                    | The council reaffirmed that the port would stay open.
reassert           | v | claim    | that obj                    | The chief reasserted that the land was theirs.
summarize          | v | say      | that quote obj              | The clerk summarized that nobody had paid.
summarise          | v | say      | that quote obj              | The clerk summarised that nobody had paid.
recap              | v | say      | that quote                  | "Two arrests so far," the officer recapped. | recapped
exaggerate         | v | claim    | obj stance                  | The paper exaggerated the losses.
overstate          | v | claim    | obj stance                  | The ministry overstated the harvest.
understate         | v | claim    | obj stance                  | The ministry understated the losses.
vouch              | v | confirm  | that +for                   | The priest vouched for the boy.
admonish           | v | accuse   | quote obj obj+for obj+to stance | The judge admonished the witness.
berate             | v | accuse   | obj obj+for stance          | The captain berated the crew.
lecture            | v | say      | that quote +on +about stance | The teacher lectured on the plague.
preach             | v | say      | that quote +about +against stance | The monk preached that the rich would suffer.
rant               | v | say      | that quote +about +against stance | The driver ranted about the tolls.
fume               | v | say      | that quote +about +at stance | "It is theft," the widow fumed.
gush               | v | say      | quote +about stance         | "What a voice," the critic gushed.
rave               | v | say      | quote +about stance         | The critic raved about the soup.
muse               | v | believe  | that quote +about +on stance | "Perhaps I was wrong," the general mused.
ponder             | v | question | that quote obj stance       | The king pondered whether he should leave.
marvel             | v | say      | that quote +at stance       | The pilot marvelled at the view. | marvelled marvelling
snap               | v | say      | quote                       | "Enough," the judge snapped. | snapped snapping
bark               | v | say      | quote                       | "Stand back," the officer barked.
growl              | v | say      | quote                       | "Leave," the guard growled.
sigh               | v | say      | quote                       | "It is over," the miner sighed.
sob                | v | say      | quote                       | "He was ten," the mother sobbed. | sobbed sobbing
stammer            | v | say      | quote                       | "I did not see him," the boy stammered.
mumble             | v | say      | that quote                  | "Sorry," the clerk mumbled.
moan               | v | say      | that quote +about           | "My leg," the climber moaned.
groan              | v | say      | quote                       | "Not again," the coach groaned.
roar               | v | say      | quote                       | "Out," the crowd roared.
thunder            | v | say      | quote                       | "This is treason," the bishop thundered.
interject          | v | say      | that quote                  | "That is false," the lawyer interjected.
interrupt          | v | say      | quote                       | "No," the senator interrupted.
parrot             | v | say      | obj stance                  | The paper parroted the ministry.
recite             | v | say      | obj quote stance            | The boy recited the names of the dead.
dictate            | v | say      | that quote stance           | The treaty dictates that the river is shared.
stipulate          | v | say      | that quote                  | The contract stipulates that the ship is insured.
mandate            | v | ask      | that obj stance             | The law mandates that ships carry boats.
hypothesise        | v | believe  | that                        | The chemist hypothesised that the gas was chlorine.
theorise           | v | believe  | that                        | The officer theorised that the boat had turned over.
envision           | v | believe  | that obj obj+as stance      | The mayor envisions a park on the pier.
envisage           | v | believe  | that obj obj+as stance      | The plan envisages a bridge.
mistrust           | v | believe  | obj stance                  | The villagers mistrust the police.
distrust           | v | believe  | obj stance                  | The rebels distrust the envoy.
dread              | v | believe  | that obj stance             | The farmers dread the frost.
detest             | v | say      | obj stance                  | The critic detests the opera.
despise            | v | say      | obj stance                  | The poet despised the court.

# Nouns that carry a statement
statement          | n | say      | that +on +about             | A statement that the mine was safe calmed nobody.
announcement       | n | say      | that +of                    | The announcement that the port would close came late.
declaration        | n | say      | that +of                    | The declaration of a ceasefire surprised both armies.
claim              | n | claim    | that +of +about to          | His claim that the ship was sound proved wrong.
assertion          | n | claim    | that +of                    | The assertion that nobody was hurt is doubtful.
allegation         | n | accuse   | that +of +about             | An allegation of bribery ended his career.
accusation         | n | accuse   | that +of                    | The accusation that she lied was withdrawn.
charge             | n | accuse   | that                        | The charge that votes were bought was never tested.
complaint          | n | say      | that +of +about             | A complaint about noise reached the council.
report             | n | report   | that +of +on +about         | Reports of looting reached the capital.
news               | n | report   | that +of                    | News of the defeat spread at night.
account            | n | report   | +of                         | Accounts of the fight differ.
story              | n | report   | that +of +about             | The story that he drowned is false.
rumour             | n | rumour   | that +of +about             | Rumours of a coup filled the bazaar.
rumor              | n | rumour   | that +of +about             | Rumors of a coup filled the bazaar.
speculation        | n | rumour   | that +about +of             | Speculation that the king had fled grew.
gossip             | n | rumour   | that +about                 | Gossip about the match ran through the town.
word               | n | rumour   | that +of                    | Word of the landing reached the fort.
hint               | n | say      | that +of                    | A hint that rates would fall moved the market.
suggestion         | n | say      | that +of                    | The suggestion that he cheated angered him.
warning            | n | warn     | that +of +about to          | A warning of high waves was ignored.
alert              | n | warn     | that +of +about             | An alert about tainted milk went out.
prediction         | n | believe  | that +of +about             | The prediction that prices would fall was wrong.
forecast           | n | believe  | that +of                    | A forecast of snow closed the pass.
expectation        | n | believe  | that +of                    | Expectations that the bank would act were high.
threat             | n | threaten | that to +of                 | His threat to cut the cable was taken seriously.
ultimatum          | n | threaten | that to                     | The ultimatum to leave by noon was ignored.
promise            | n | promise  | that to +of                 | The promise to rebuild the school was kept.
pledge             | n | promise  | that to +of                 | Her pledge to lower rents won votes.
vow                | n | promise  | that to +of                 | His vow to return was not forgotten.
assurance          | n | promise  | that +of                    | Assurances that the water was safe came too late.
guarantee          | n | promise  | that +of                    | The guarantee that jobs would stay was broken.
commitment         | n | promise  | that to +to                 | The commitment to cut smoke was renewed.
denial             | n | deny     | that +of                    | The denial that shots were fired came at once.
admission          | n | confirm  | that +of                    | The admission that the log was false shocked all.
acknowledgement    | n | confirm  | that +of                    | The acknowledgement that errors were made came late.
confirmation       | n | confirm  | that +of                    | There was no confirmation of the arrest.
confession         | n | confirm  | that +of +to                | His confession that he set the fire was taped.
testimony          | n | say      | that +about                 | Testimony that the door was locked freed him.
evidence           | n | confirm  | that +of                    | Evidence that the seal was broken was shown.
finding            | n | report   | that                        | The finding that the pipe was cracked surprised few.
conclusion         | n | believe  | that                        | The conclusion that the fuse failed was accepted.
argument           | n | claim    | that +for +against          | The argument that taxes kill jobs is old.
contention         | n | claim    | that                        | The contention that the map is real has few friends.
insistence         | n | claim    | that +on                    | His insistence that he paid did not help.
belief             | n | believe  | that +in                    | The belief that the lake is holy is old.
view               | n | believe  | that +of +on                | The view that the war was lost spread.
opinion            | n | believe  | that +of +on +about         | The opinion that the goal was offside is common.
feeling            | n | believe  | that                        | The feeling that nobody listens is strong.
impression         | n | believe  | that                        | The impression that the talks had failed grew.
assumption         | n | believe  | that                        | The assumption that trade will grow is bold.
theory             | n | believe  | that                        | The theory that the ship struck ice is doubted.
idea               | n | believe  | that +of                    | The idea that the tower leans is wrong.
notion             | n | believe  | that +of                    | The notion that wolves returned is popular.
suspicion          | n | believe  | that +of                    | The suspicion that he was poisoned remains.
fear               | n | believe  | that +of +about             | Fears that the dam would burst emptied the valley.
concern            | n | believe  | that +about +over           | Concern that the bridge was weak grew.
worry              | n | believe  | that +about                 | The worry that fuel would run out grew.
hope               | n | believe  | that +of +for stance        | Hope that the miners were alive faded.
doubt              | n | question | that +about                 | Doubts about the figures remain.
question           | n | question | +about                      | Questions about the contract were not answered.
estimate           | n | believe  | that +of                    | The estimate that half the crop was lost is low.
assessment         | n | believe  | that +of                    | The assessment that the roof would hold was wrong.
call               | n | ask      | +for to stance              | Calls for a boycott grew louder.
demand             | n | ask      | that +for stance            | The demand that the king resign was repeated.
request            | n | ask      | that +for to stance         | The request for a delay was refused.
appeal             | n | ask      | +for to stance              | The appeal for blood was heard.
plea               | n | ask      | that +for to stance         | Her plea for mercy was refused.
proposal           | n | say      | that to +for stance         | The proposal to sell the pier was voted down.
plan               | n | promise  | to +for stance              | The plan to drain the marsh was dropped.
decision           | n | say      | that to stance              | The decision to close the mine was final.
intention          | n | promise  | to +of stance               | His intention to retire is known.
desire             | n | believe  | to +for stance              | The desire to leave was strong.
support            | n | say      | +for stance                 | Support for the strike grew.
opposition         | n | deny     | +to stance                  | Opposition to the dam was fierce.
criticism          | n | accuse   | that +of stance             | Criticism of the envoy grew.
condemnation       | n | accuse   | +of stance                  | Condemnation of the raid came from all sides.
praise             | n | say      | +for stance                 | Praise for the nurses was general.
refusal            | n | deny     | to stance                   | The refusal to pay ended the deal.
agreement          | n | confirm  | that to stance              | The agreement to share water was signed.
recommendation     | n | ask      | that to +for stance         | The recommendation that the law change was ignored.
message            | n | say      | that                        | The message that help was near raised spirits.
remark             | n | say      | that +about                 | His remark that pay was high angered all.
comment            | n | say      | that +about +on             | Her comment that the food was bad was printed.
reminder           | n | say      | that +of                    | The reminder that rent was due came early.
explanation        | n | say      | that                        | The explanation that a fuse blew was accepted.
revelation         | n | say      | that +of +about             | The revelation that he had a twin amused all.
disclosure         | n | say      | that +of                    | The disclosure that data was lost hurt the bank.
sign               | n | report   | that                        | There were signs that the ice was thin.
indication         | n | report   | that +of                    | There is no indication that the crew suffered.
misgiving          | n | believe  | +about stance               | Misgivings about the pact grew.
reservation        | n | believe  | +about stance               | Reservations about the pact grew.
objection          | n | deny     | that +to stance             | Objections to the runway were heard.
endorsement        | n | say      | +of stance                  | The endorsement of the paper helped.
bid                | n | promise  | to stance                   | The bid to save the mill failed.
effort             | n | promise  | to stance                   | The effort to save the mill failed.
critique           | n | accuse   | +of stance                  | The critique of the budget was sharp.
description        | n | say      | +of stance                  | The description of the thief was vague.
reference          | n | say      | +to stance                  | A reference to the duke was cut.
discussion         | n | say      | +of +about stance           | Discussion of the loan took an hour.
wish               | n | believe  | that to +for stance         | The wish to leave was strong.
determination      | n | promise  | to stance                   | The determination to win was clear.
willingness        | n | promise  | to stance                   | The willingness to talk was clear.
reluctance         | n | deny     | to stance                   | The reluctance to pay was clear.
vision             | n | say      | +of +for stance             | Her vision of the port won votes.
understanding      | n | believe  | that +of                    | The understanding that work would go on held.
lament             | n | say      | that +about stance          | His lament that the river was dying was printed.
outrage            | n | accuse   | +over +at stance            | There was outrage over the arrests.
anger              | n | accuse   | +over +at stance            | There was anger over the delay.
frustration        | n | say      | that +with +over +at stance | She voiced her frustration with the court.
alarm              | n | believe  | +over +at stance            | There is alarm over the leak.
scepticism         | n | question | that +about +over stance    | There is scepticism about the truce.
skepticism         | n | question | that +about +over stance    | There is skepticism about the truce.
confidence         | n | believe  | that +in stance             | The bank voiced its confidence that prices would fall.
optimism           | n | believe  | that +about stance          | There is optimism about the talks.
proof              | n | confirm  | that +of                    | The lawyer has proof that the letter was forged.
lie                | n | claim    | that                        | He repeated the lie that the dam was safe.
myth               | n | claim    | that +of                    | The book destroys the myth that the king was mad.
hunch              | n | believe  | that                        | The officer had a hunch that the bag was empty.
perception         | n | believe  | that +of stance             | There is a perception that the court is slow.
stance             | n | say      | that +on stance             | The church kept its stance that the war was unjust.
position           | n | say      | that +on stance             | It is the union's position that the ban is illegal.
ruling             | n | say      | that                        | The ruling that the ban was void pleased the union.
verdict            | n | say      | that                        | The verdict that the boat was unsafe was expected.
diagnosis          | n | report   | that +of                    | The diagnosis of cholera was confirmed.
apology            | n | confirm  | +for stance                 | The airline issued an apology for the delay.
tribute            | n | say      | +to stance                  | The king paid tribute to the miners.
pronouncement      | n | say      | that +on +about             | The pronouncement that the king was dead came at noon.
proclamation       | n | say      | that +of                    | The proclamation that the war was over came at noon.
decree             | n | ask      | that                        | The decree that shops must close was read out.
tweet              | n | say      | that +about                 | His tweet that the bank was empty caused a run.
rhetoric           | n | say      | +about stance               | His rhetoric about the border was harsh.
calculation        | n | report   | that +of                    | The calculation that the bridge would hold was wrong.
projection         | n | believe  | that +of                    | The projection that prices would fall was wrong.

# Adjectives
aware              | a | believe  | that +of                    | The crew was aware that fuel was low.
unaware            | a | believe  | that +of                    | The clerk was unaware that the line was open.
confident          | a | believe  | that +of                    | The coach is confident that the team will win.
convinced          | a | believe  | that +of                    | The father is convinced that his son is alive.
certain            | a | believe  | that                        | The guide is certain that the path is safe.
sure               | a | believe  | that                        | The baker is sure that the oven was off.
hopeful            | a | believe  | that +of stance             | The surgeon is hopeful that she will walk.
optimistic         | a | believe  | that +about stance          | The broker is optimistic that the deal will close.
pessimistic        | a | believe  | that +about stance          | The envoy is pessimistic about the truce.
afraid             | a | believe  | that +of stance             | The villagers are afraid that the river will rise.
fearful            | a | believe  | that +of stance             | Traders are fearful that prices will crash.
worried            | a | believe  | that +about stance          | Parents are worried that the school will close.
concerned          | a | believe  | that +about stance          | The agency is concerned that grain will rot.
doubtful           | a | question | that                        | The pilot is doubtful that the runway is dry.
skeptical          | a | question | that +of +about stance      | Voters are skeptical of the plan.
sceptical          | a | question | that +of +about stance      | Voters are sceptical of the plan.
critical           | a | accuse   | +of stance                  | The bishop was critical of the raid.
supportive         | a | say      | +of stance                  | The mayor was supportive of the strike.
proud              | a | say      | that +of stance             | The captain is proud of the crew.
sorry              | a | say      | that +for stance            | The owner is sorry that the show was cancelled.
glad               | a | say      | that to stance              | The nurse is glad that the boy can walk.
happy              | a | say      | that to +with stance        | The owner is happy that the horse won.
pleased            | a | say      | that to +with stance        | The envoy is pleased that talks began.
angry              | a | say      | that +about +at stance      | The miners are angry that nobody came.
surprised          | a | say      | that +by stance             | The judge was surprised that nobody spoke.
disappointed       | a | say      | that +with +in stance       | The fans are disappointed that the match was moved.
ready              | a | promise  | to stance                   | The army is ready to leave.
willing            | a | promise  | to stance                   | The rebels are willing to talk.
unwilling          | a | deny     | to stance                   | The owner is unwilling to sell.
determined         | a | promise  | to stance                   | The union is determined to win.
eager              | a | believe  | to stance                   | The scouts are eager to help.
opposed            | a | deny     | +to stance                  | The islanders are opposed to the runway.
adamant            | a | claim    | that +about                 | The captain is adamant that the door was shut.
unsure             | a | question | that +of +about             | The guard was unsure whether the gate was open.
uncertain          | a | question | that +about +of             | The doctors are uncertain whether he will walk.
unconvinced        | a | question | that +by stance             | The judge was unconvinced that the letter was real.
wary               | a | believe  | that +of stance             | The farmers are wary of the dam.
mindful            | a | believe  | that +of stance             | The envoy was mindful that time was short.
vocal              | a | say      | +about +in stance           | The nurses were vocal about the shortage.
silent             | a | say      | +on +about stance           | The palace was silent on the arrest.
upset              | a | say      | that +about +with +by stance | The parents are upset about the closure.
furious            | a | accuse   | that +about +at +with stance | The widow was furious at the court.
outraged           | a | accuse   | that +by +at +over stance   | The bishop was outraged by the arrest.
alarmed            | a | believe  | that +by +at stance         | The agency was alarmed by the figures.
shocked            | a | say      | that +by +at stance         | The mayor was shocked by the blast.
thrilled           | a | say      | that to +with +by stance    | The coach was thrilled with the win.
delighted          | a | say      | that to +with +by stance    | The owner was delighted with the price.
grateful           | a | say      | that +for +to stance        | The pilot was grateful for the rescue.
dismissive         | a | deny     | +of stance                  | The minister was dismissive of the report.

# Prepositions and set phrases
according to       | p | say      | quote                       | According to the clinic, nine people fell ill.
in the words of    | p | say      | quote                       | In the words of the poet, the city sleeps.
in the view of     | p | believe  | quote                       | In the view of the court, the ban was void.
in the opinion of  | p | believe  | quote                       | In the opinion of the jury, he was guilty.
in the eyes of     | p | believe  | quote                       | In the eyes of the law, the deed is theft.
in the estimation of | p | believe | quote                      | In the estimation of the bank, losses will grow.
by the account of  | p | report   | quote                       | By the account of the crew, the mast broke first.
as per             | p | say      | quote                       | As per the harbour office, the ferry is late.
as reported by     | p | report   | quote                       | The bank failed, as reported by the daily.
as quoted by       | p | say      | quote                       | "I quit," he said, as quoted by the daily.
