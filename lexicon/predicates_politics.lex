# What verbs mean in reports of offices, elections, law, courts, protest. Columns as in predicates_conflict.lex.
@columns pattern | sense | kind | subject | object | roles | extent | example
# --- offices
appoint/nominate/designate/install/name | appoint | appoint | | person office | s>a o>t | | The president appointed Maria Ruiz.
appoint/nominate/designate/name as | appoint | appoint | | | s>a o>t | | The king has designated Omar Haddad as envoy.
resign/abdicate | resign | appoint | | | s>a | | The minister resigned on Friday.
step/stand down/aside | resign | appoint | | | s>a | | The premier stepped down on Friday.
quit | resign | appoint | person | office organization | s>a | | The minister quit the cabinet.
sack/dismiss/remove/replace/demote/reinstate/reappoint/impeach | sack | appoint | organization person country | person office | s>a o>t | | The king sacked the premier.
dismiss | dismiss-claim | reject | | report document law | s>a | | The ministry dismissed the rumour.
remove from office/post/power | overthrow | appoint | | | s>a o>t | | Parliament removed the president from office.
swear in | swear-in | appoint | | | o>a s>a | | The president was sworn in on Monday.
take oath/office | swear-in | appoint | | | s>a | | The governor took the oath in Mombasa.
take power | take-power | appoint | | | s>a | | The general took power in Niger.
assume/take/resume office/presidency/post/power/command/leadership | assume-office | appoint | | | s>a | | The general assumed the presidency.
keep/hold/retain | keep-office | appoint | person | office | s>a | | The minister kept his post.
lose | lose-office | appoint | person | office | s>a | | The minister lost her seat.
elect/re-elect/reelect | elect | vote | | | s>a o>t | | Voters elected a new mayor.
promote/transfer to/as | promote | appoint | | person | s>a o>t | | The king has promoted the colonel to general.
command/head/lead/direct/chair | head | situation | person organization force | organization force facility | s>a | | Omar Haddad commands the garrison.
lead by | led-by | situation | | | s>a by>a | | The alliance is led by Omar Haddad.
lead with | lead-vote | vote | person organization | | s>a | | The former judge is leading with 48 percent.
belong to | belong | situation | | | s>a | | The ship belongs to a firm in Oslo.
dissolve/suspend/prorogue | dissolve | ruling | | body | s>a o>t | | The king dissolved the council.
run/compete/campaign for | run-for | vote | person | | s>a | | Maria Ruiz competed for the presidency.
declare/proclaim president/winner | proclaim-self | vote | | | s>a s>k | | Maria Ruiz has proclaimed herself president.
# --- votes
win | win | vote | person organization | vote | s>a | | The senator won the election in Peru.
win | win-share | vote | person organization | number money | s>a | | The senator won 48 percent.
win/lose | win | vote | person organization | - | s>a | | The senator has won in the first round.
win/lose | win-other | other | | | s>a | | The club won the bet.
lose | lose-vote | vote | person organization | vote | s>a | | The party lost the election.
defeat | defeat-force | attack | force organization country | force | s>a o>t | | The army defeated the rebels.
concede | concede | vote | | | s>a | | The senator has conceded.
stuff/rig/falsify/steal ballot/box/vote/election | stuff | vote | | | s>a | | The ballot boxes were stuffed.
recount/annul/invalidate/cancel/postpone/rerun | annul | vote | | vote | s>a | | The runoff was cancelled.
vote/abstain | vote | vote | | | s>a | | The island will vote on Sunday.
poll | poll | vote | | | s>a | | The party polled 12 percent.
get/receive/obtain/garner/score/gain/take/secure percent/vote/seat/% | get-percent | vote | person organization | | s>a | | The party got 12 percent.
give percent/% | give-percent | vote | | | s>k | | The count gave her 53 percent.
reach/hit/stand/exceed/fall | turnout | vote | vote | | | | The turnout reached 54 percent.
put/estimate/calculate turnout/participation/abstention at/in | turnout | vote | | | s>K | | The commission put turnout at 54 percent.
hold/organise/organize/call/schedule election/vote/referendum/poll/runoff/ballot | hold-election | vote | | | s>a | | Ghana will hold an election in May.
publish/announce/release/proclaim result/tally | publish-result | vote | | | s>a | | The commission published the results.
draw march/rally/protest/demonstration/vigil | draw-crowd | protest | | | | | The march drew 2,000 people.
mark/mar/overshadow | marked | vote | | vote | | | The vote was marked by delays.
pass/approve/adopt/enact/amend/ratify/repeal/reject | pass-law | vote | body organization | law | s>a | | Parliament passed the measure.
approve/authorise/authorize/endorse/clear | approve | support | | | s>a o>t | | The council approved the plan.
# --- courts
charge/indict/prosecute/arraign/sue | charge | ruling | | person people organization company | s>a o>t | | The prosecutor charged the banker.
charge | charge-money | transact | | money | s>a | | The port charges 40 dollars.
convict/acquit/sentence/exonerate | convict | ruling | | person people | s>a o>t | | The court convicted the banker.
sentence to/for | sentence | ruling | | | s>a o>t | | The court sentenced the banker to nine years.
plead guilty/innocent | plead | ruling | | | s>t | | The banker pleaded guilty.
rule/decide/order | rule-court | ruling | body | | s>a | | The court decided on Monday.
order/issue arrest/warrant | order-arrest | ruling | | | s>a for>t of>t | | The court ordered the arrest of the banker.
uphold/overturn/quash/strike/annul/suspend/stay | overturn | ruling | body | | s>a | | The court upheld the ban.
try | try-court | ruling | body | person people | s>a o>t | | The court tried nine officers.
fine | fine | ruling | | | s>a o>t | | The regulator fined the bank.
investigate/probe/interrogate/question | investigate | ruling | | | s>a o>t | | Police investigated the bank.
order inquiry/investigation/probe/review/audit/inspection/inspections/tests | order-inquiry | other | | | s>a | | The minister ordered an inquiry.
open/launch/start/begin investigation/inquiry/probe/trial/case | investigate | ruling | | | s>a into>t against>t | | The prosecutor opened an inquiry.
sue/appeal | sue | ruling | | | s>a o>t | | The widow appealed on Monday.
testify/admit/confess | testify | ruling | | - | s>a | | The pilot testified on Monday.
# --- decrees
declare/proclaim/decree/impose/extend/lift/end state/emergency/curfew/mourning/lockdown/law/holiday | declare-emergency | other | | | s>a | | The governor declared a state of emergency in Lima.
introduce/announce ban/restriction | impose-ban | ruling | | | s>a | | The city has introduced a ban on cars.
suspend/halt/cancel | suspend | other | | | s>a | | The service was suspended.
reopen | reopen-border | other | | place | s>a s>p | | Kenya reopened its border.
reopen/resume/restart | reopen | situation | transport facility utility organization | - | s>p | | The road to Cusco reopened on Monday.
reopen | reopen-embassy | other | | facility organization | s>a | | Norway reopened its prison.
restore | restore | situation | | utility transport | s>a | | The firm restored the bridge to traffic.
come back | come-back | situation | utility transport | | | | The internet came back on Thursday.
come back | come-back-person | whereabouts | person people | | s>a | | The senator came back on Sunday.
introduce/announce/unveil/present | introduce-law | vote | | law | s>a | | The minister unveiled a decree.
nationalise/nationalize/privatise/privatize | nationalise | transact | | | s>a | | Bolivia nationalised the mine.
apologise/apologize | apologise | other | | | s>a | | The editor apologised on Monday.
# --- protest
protest/demonstrate/rally/riot/picket/march | protest | protest | people person organization force | | s>a against>t | | Thousands of people demonstrated in Lima.
march to/through/on | protest | protest | people | | against>t | | Hundreds of people marched to the ministry.
take to street/streets | protest | protest | | | against>t | | Thousands of residents took to the streets.
gather/assemble/converge | protest | protest | people | | against>t | | Hundreds of people gathered in Tunis.
celebrate | celebrate | protest | | | s>a | | Crowds celebrated in Accra.
walk out | walk-out | protest | people person organization | | s>a | | Nurses walked out on Monday.
down tool | down-tools | protest | | | s>a | | Miners downed tools on Monday.
stage/hold/organise/organize/join/attend protest/rally/marches/demonstration/sit-in/vigil/strike | protest | protest | | | against>t | | Students staged a protest in Delhi.
go on strike | strike-work | protest | | | s>a | | Dockers went on strike in Durban.
go out to street | go-out-street | protest | | | | | The island will go out to the street.
expect at march/rally/protest/demonstration | expect-march | protest | | | s>k | | Organisers expect 20,000 people at the rally.
disperse, break up | disperse | attack | force | people | s>a o>t | | Police dispersed the miners.
chant/boo/jeer/throw/hurl/pelt | throw | protest | people | | at>t | | Protesters booed the minister.
