# What verbs mean in reports of campaigns, polling days, counts, parliaments and offices. Columns as in predicates_conflict.lex.
@columns pattern | sense | kind | subject | object | roles | extent | example
# --- campaign and candidates
run/stand/campaign for office/president/mayor/governor/senate/parliament/congress/presidency/reelection/re-election | run-office | vote | person | | s>a | | Maria Ruiz stood for governor.
announce/launch/declare/end/suspend candidacy/bid | announce-bid | vote | | | s>a | | The senator announced her candidacy.
drop/pull/bow out of race | drop-out | vote | | | s>a | | The senator dropped out of the race.
withdraw from race/election/runoff/contest | withdraw-race | vote | | | s>a | | The banker withdrew from the race.
contest | contest | vote | person organization | vote | s>a | | Nine parties contested the election.
register | register-voters | vote | organization body | people person number | s>a | | The commission registered 40,000 voters.
register | register-candidate | vote | person organization | - | s>a | | Nine candidates registered on Friday.
bar/disqualify/exclude/ban from race/ballot/election/contest | disqualify-from | ruling | | | s>a o>t | | The court barred the banker from the ballot.
disqualify | disqualify | ruling | body organization | person organization | s>a o>t | | The commission disqualified two candidates.
nominate/choose/pick/select as | pick-as | vote | organization person | person | s>a o>t | | The party chose the judge as its candidate.
endorse | endorse | support | person organization | person organization | s>a o>t | | The union endorsed the senator.
campaign | campaign | vote | person organization | - | s>a | | The senator campaigned in Cali.
debate | debate-tv | vote | person | person | s>a | | The senator debated the governor.
pledge/promise cut/cuts/jobs/reform/taxes | pledge-cuts | other | | | s>a | | The senator promised a tax cut.
# --- polling
go/head to poll/polls/urn/urns | go-polls | vote | | | s>a | | Ghana went to the polls on Sunday.
cast vote/votes/ballot/ballots | cast-ballot | vote | | | s>a | | Voters cast their ballots in Accra.
queue/line/wait outside/at station/stations/school/schools | queue-vote | vote | people | | | | Voters queued outside the polling stations.
vote against/for | vote-against | vote | person organization people body place | | s>a | | The island voted against the treaty.
open/close | polls-close | vote | vote | - | | | Polls opened in Accra.
extend voting/polling | extend-voting | vote | | | s>a | | The commission extended voting by two hours.
turn out to vote | turn-out-vote | vote | people | | | | Thousands of miners turned out to vote.
observe/monitor election/vote/polls/count/polling | observe-vote | vote | | | s>a | | Envoys observed the election.
disrupt/mar | disrupt-vote | vote | hazard people force | vote | s>a | | Gunmen disrupted the vote in Kano.
burn/steal/destroy/seize/stuff ballot/ballots/box/boxes | burn-ballots | vote | | | s>a | | Gunmen burned ballots in Kano.
manipulate/fix/hijack | rig | vote | | vote | s>a | | The party manipulated the election.
buy/sell/trade vote/votes | buy-votes | vote | | | s>a | | The party bought votes in Kano.
# --- count and result
count/tally/recount ballot/ballots/vote/votes | tally | vote | | | s>a | | Officials tallied the ballots.
win/take/secure/gain/keep seat/seats/majority, lose seats/majority | win-seats | vote | | | s>a | | The party won 40 seats.
win by/with | win | vote | person organization | | s>a | | The senator won by 900 votes.
win/lose/take/carry province/state/capital/island | win-province | vote | person organization | | s>a | | The senator carried the province.
win/take/gain/receive/get/poll share/percent/votes of | win-share-of | vote | | | s>a | | The party took 12 percent of the vote.
lead/trail in/by | lead-count | vote | person organization | vote number | s>a | | The senator led the count by 900 votes.
advance/go/proceed/qualify to round/runoff/run-off/second | go-runoff | vote | | | s>a | | The senator advanced to the runoff.
face in runoff/run-off/round | face-runoff | vote | | | s>a o>t | | The senator faces the governor in a runoff.
win/lose/secure term/mandate/reelection/re-election/office | win-term | vote | | | s>a | | The governor won a third term.
defeat/beat/unseat/edge/trounce/oust senator/governor/incumbent/president/mayor/rival | unseat | vote | | | s>a o>t | | The banker unseated the mayor.
concede defeat/election/race | concede-defeat | vote | | | s>a to>t | | The governor conceded defeat.
congratulate on victory/win/election | congratulate-win | support | | | s>a o>t | | The king congratulated the senator on her victory.
declare/claim/proclaim victory/win | claim-victory | vote | | | s>a s>k | | The party declared victory in Accra.
declare/certify/confirm/validate/proclaim result/results/winner/election/vote | certify | vote | | | s>a | | The court certified the results.
dispute/challenge/contest/reject/question/appeal result/results/count/outcome | dispute-result | reject | | | s>a | | The senator challenged the results.
order/demand/begin/seek recount/rerun/audit/runoff | order-recount | vote | | | s>a | | The court ordered a recount.
annul/void/nullify/invalidate/overturn election/vote/result/results/referendum/ballots | annul-vote | vote | | | s>a | | The court nullified the referendum.
call/schedule/postpone/cancel/delay election/elections/referendum/vote/runoff/primary/poll/polls | hold-election | vote | | | s>a | | The premier postponed the election.
fall/drop/decline to | turnout | vote | vote | | | | The turnout fell to 41 percent.
project/predict/forecast win/victory | project-win | vote | | | s>k | | The broadcaster projected a win for the senator.
# --- parliaments
pass/approve/adopt/enact/ratify bill/law/act/budget/amendment/motion/resolution/treaty/reform/constitution | pass-bill | vote | | | s>a | | The senate adopted the amendment.
reject/defeat/block/kill bill/law/budget/amendment/motion/reform | defeat-bill | vote | body organization | | s>a | | The senate rejected the budget.
table/introduce/submit/draft/propose/present bill/motion/amendment/budget/law | table-bill | vote | | | s>a | | The minister tabled a motion.
sign into law | sign-into-law | vote | | | s>a | | The president signed the bill into law.
repeal/revoke/abolish/scrap/rescind/overturn | repeal | vote | person organization country body | law emergency | s>a | | The assembly repealed the law.
amend/change/rewrite constitution/law | amend | vote | | | s>a | | The assembly amended the constitution.
hold/lose/win/survive/table/pass vote/motion of | confidence | vote | | | s>a | | The premier survived a vote of confidence.
dissolve parliament/assembly/congress/knesset/senate | dissolve-parliament | ruling | | | s>a | | The king dissolved the assembly.
adjourn/suspend/reopen/open session/parliament | adjourn | other | | | s>a | | The speaker adjourned the session.
filibuster | filibuster | vote | | | s>a | | Two senators filibustered the bill.
debate bill/law/budget/motion/amendment | debate-bill | vote | | | s>a | | The senate debated the bill.
impeach | impeach | appoint | body organization | person | s>a o>t | | The assembly impeached the governor.
# --- offices
appoint/name/nominate/install/designate minister/ministers/premier/judge/governor/ambassador/envoy/director/cabinet | appoint | appoint | | | s>a | | The king named nine ministers.
name successor/replacement/deputy/heir | name-successor | appoint | | | s>a | | The general named a successor.
reshuffle cabinet/government | reshuffle | appoint | | | s>a | | The premier reshuffled the cabinet.
dismiss/sack/fire/dump/remove/oust minister/ministers/cabinet/governor/chief/judge/judges/director/coach/general/generals | sack | appoint | | | s>a o>t | | The king dismissed two ministers.
suspend from office/post/duty | suspend-office | appoint | | | s>a o>t | | The minister suspended the governor from office.
resign as/from/over | resign | appoint | person organization | | s>a | | The director resigned from the board.
offer/tender/submit/announce/hand/withdraw resignation | resign | appoint | | | s>a | | The premier tendered his resignation.
quit as | resign | appoint | | | s>a | | The judge has quit as chairman.
retire, retire from/as | retire | appoint | person | | s>a | | The general has retired.
leave office/post/job | leave-post | appoint | | | s>a | | The governor left office in May.
step/stand down as/from | resign | appoint | | | s>a | | The bishop stepped down as chairman.
take office/job/post | take-post | appoint | | | s>a | | The judge took the job in May.
become president/minister/premier/governor/mayor/king/queen/chief/director/head/chairman/leader/ambassador/pope/bishop | become-president | appoint | person | | s>a | | Maria Ruiz became mayor in May.
swear in as | swear-in | appoint | | | o>a s>a | | The judge was sworn in as premier.
inaugurate | inaugurate | appoint | | | o>a | | The president was inaugurated on Monday.
crown/enthrone | crown | appoint | | | o>a | | The prince was crowned in May.
form cabinet/administration/minority | form-cabinet | appoint | | | s>a | | The senator formed a cabinet.
fall/collapse government/cabinet/coalition/administration | government-falls | appoint | | - | s>a | | The cabinet fell on Friday.
succeed/replace as | succeed-as | appoint | person | person | s>a o>t | | The judge succeeded the bishop as chairman.
replace/succeed | replace | appoint | person | person | s>a o>t | | The judge replaced the bishop.
replace | replace-thing | other | organization person country | machine building vehicle document utility | s>a | | The company replaced the valve.
nominate/tip/shortlist for prize/award | nominate-prize | other | | | o>a | | The poet was nominated for a prize.
