# What verbs mean in reports of crime, police work, courts and prisons. Columns as in predicates_conflict.lex.
@columns pattern | sense | kind | subject | object | roles | extent | example
# --- crime
rob/burgle/burglarise/mug | rob | attack | person people force | | s>a o>t | | Gunmen robbed a bank in Recife.
steal/pilfer/embezzle/misappropriate/siphon/launder | steal | accuse | person people organization force company | | s>a | | The clerk embezzled 40 million pesos.
hold up | hold-up | attack | person people force | organization company person people vehicle | s>a o>t | | Gunmen held up a bank in Recife.
stab to death | stab-death | casualties | | | s>a o>t | | A man stabbed a driver to death.
gun down | gun-down | casualties | | | s>a o>t | | Gunmen gunned down a mayor in Recife.
strangle/suffocate/poison/bludgeon/hack/beat/burn to death | bludgeon | casualties | | | s>a o>t | | Guards beat a prisoner to death.
execute/hang/behead/electrocute/guillotine | execute | casualties | | person people prisoner | s>a o>t | | Iran hanged two smugglers.
kidnap for ransom | abduct-ransom | detain | | | s>a o>t | | The gang kidnapped a banker for ransom.
extort/blackmail | extort | accuse | person people force organization | | s>a o>t | | The gang has extorted the shops.
bribe | bribe | accuse | person people company organization | | s>a o>t | | The firm bribed two officials.
pay/take/accept/offer/receive bribe/bribes/kickback/kickbacks | take-bribe | accuse | | | s>a | | The judge took bribes.
forge/counterfeit/fake | forge | accuse | person people organization | document money licence | s>a | | The clerk forged a passport.
commit murder/crime/crimes/atrocity/atrocities/genocide/fraud/perjury/treason/abuse/abuses | commit-crime | accuse | | | s>a | | The militia has committed murder in Kivu.
commit suicide | commit-suicide | casualties | | | s>t | | The banker committed suicide in jail.
spy on/for | spy | accuse | person organization country | | s>a o>t | | The clerk spied for Norway.
leak | leak-documents | other | person organization | document report | s>a | | A clerk leaked the documents.
hijack/carjack | carjack | attack | person people force | vehicle aircraft | s>a o>t | | Two men hijacked a bus in Cairo.
open fire on/at/in | shoot-open-fire | attack | | | s>a o>t | | A student opened fire in a school.
attack/assault with knife/knives/machete/machetes/axe/hammer/acid | knife-attack | attack | | | s>a o>t | | A man attacked a priest with a knife.
# --- police
arrest/detain/seize/hold on suspicion | arrest | detain | | | s>a o>t | | Police arrested a driver on suspicion of murder.
arrest/detain/jail for | arrest | detain | | | s>a o>t | | Police arrested a driver for theft.
take/bring in for questioning | arrest | detain | | | s>a o>t | | Police brought in two guards for questioning.
take/detain/hold for questioning/interrogation | arrest | detain | | | o>t s>a | | The sailors were taken to Oman for questioning.
question/interrogate/interview suspect/suspects/witness/witnesses/driver/officers/captain | question | ruling | | | s>a o>t | | Police questioned the captain.
summon/subpoena/call for questioning/interrogation | summon-questioning | ruling | | | s>a o>t | | The prosecutor summoned the mayor for questioning.
search/raid/storm farm/flat/apartment/hideout/villa/premises | raid-flat | ruling | force | | s>a | | Police raided a flat in Lyon.
seize/confiscate/intercept/find kilo/kilos/kilograms/tonne/tonnes/ton/tons/kg of | seize-kilos | ruling | | | s>a | | Customs seized 40 kilos of cocaine.
dismantle/break/bust/smash/uncover ring/gang/network/cell/cartel | bust-ring | detain | | | s>a o>t | | Police dismantled a ring in Lyon.
uncover/discover/find/unearth cache/laboratory/tunnel/stash | find-cache | other | | | s>a | | Soldiers found a cache near Gao.
find/discover/recover/exhume grave/graves | find-grave | casualties | | | | | Workers found a mass grave near Gao.
identify/name suspect/victim/victims/attacker/gunman/body/bodies | identify | other | | | s>a | | Police identified the victims.
offer/post reward | offer-reward | other | | | s>a | | Police offered a reward.
issue/obtain/secure warrant/warrants for | issue-warrant | ruling | | | s>a o>t | | The court issued a warrant for the banker.
hunt/search/look for suspect/suspects/gunman/gunmen/fugitive/attacker/killer | hunt-suspect | other | | | s>a o>t | | Police hunted for the gunman.
launch/begin/mount/end manhunt | manhunt | other | | | s>a for>t | | Police launched a manhunt.
surrender/turn/hand to/in police | turn-self-in | detain | person | | s>t | | The banker surrendered to police.
kill/shoot suspect/suspects/attacker/gunman/assailant/robber/robbers | kill-suspect | casualties | | | s>a o>t | | Police killed the attacker.
clear/cordon scene | clear-scene | deploy | | | s>a | | Police cordoned the scene.
# --- prosecution and trial
charge/indict/accuse/arraign over | charge | ruling | person body organization | | s>a o>t | | Prosecutors charged the captain over the deaths.
charge/indict/arraign/prosecute with/for | charge | ruling | | | s>a o>t | | Prosecutors indicted the banker for fraud.
face/deny/fight charge/charges/trial/prosecution/extradition/lawsuit | face-charges | ruling | person organization company | | s>t | | The banker faces charges.
stand/face/await/avoid trial | stand-trial | ruling | | | s>t | | The captain stood trial in Genoa.
go on trial | go-trial | ruling | | | s>t | | Nine officers went on trial.
go to trial | case-trial | ruling | | | s>a | | The case went to trial in May.
put on trial | put-trial | ruling | | | s>a o>t | | The junta put the editor on trial.
open/begin/start/resume/adjourn/end trial/hearing/case/inquest | open-trial | ruling | | | s>a | | The court adjourned the hearing.
plead guilty/innocent to | plead-to | ruling | | | s>t | | The captain pleaded guilty to fraud.
admit/confess/deny murder/fraud/guilt/theft/bribery/spying/wrongdoing | admit-crime | ruling | person company | | s>t | | The driver admitted theft.
confess to crime/crimes/killing/killings/spying | confess-to | ruling | person people | | s>t | | The driver confessed to the killing.
give evidence/testimony | testify-in | ruling | person people | | s>a against>t | | The nurse gave evidence on Monday.
convict/acquit/absolve of | convict | ruling | | | s>a o>t | | The jury acquitted the nurse of murder.
find liable/negligent | find-liable | ruling | | | s>a o>t | | The court found the airline liable.
sentence/jail/imprison for | sentence | ruling | body person | | s>a o>t | | The court jailed the banker for nine years.
condemn to death | sentence | ruling | | | s>a o>t | | The court condemned two officers to death.
receive/get/face/serve sentence/term/years/life | sentence | ruling | person | | s>t | | The banker received a sentence of nine years.
hand down/out sentence/sentences/verdict/ruling/term | hand-sentence | ruling | | | s>a | | The court handed down its verdict.
commute/reduce/suspend/increase/cut/overturn/uphold sentence/sentences/conviction/verdict/ruling | commute-sentence | ruling | | | s>a | | The court reduced the sentence.
grant/deny/refuse/set/post bail/parole/appeal | grant-bail | ruling | | | s>a o>t | | The judge denied bail to the banker.
release on bail/parole | release-bail | release | | | s>a o>t | | The court released the editor on bail.
dismiss/reject/drop/throw charge/charges/case/appeal/lawsuit/complaint/petition | dismiss-case | ruling | body person organization | | s>a | | The judge dismissed the case.
reopen/close/shelve/transfer case/investigation/inquiry/file | reopen-case | ruling | | | s>a | | The prosecutor reopened the case.
rule in favour/favor | rule-favour | ruling | | | s>a of>t | | The court ruled in favour of the widow.
rule against | rule-against | ruling | body organization | | s>a o>t | | The judge ruled against the airline.
order/instruct/direct to pay/release/hand/return/stop/halt | order-pay | ruling | body | | s>a o>t | | The court ordered the firm to pay 40 million euros.
order/block/approve/halt/uphold/suspend extradition/deportation/eviction/expulsion | order-extradition | ruling | | | s>a of>t | | The court blocked the extradition of the banker.
order release/detention/arrest/return/seizure/sale of | order-release | ruling | body | | s>a o>t | | A court ordered the release of the ship.
strike down | strike-down | ruling | | | s>a | | The judge struck down the ban.
file/bring/launch/win/lose/settle/drop lawsuit/suit/case/claim/action | file-lawsuit | ruling | | | s>a against>t | | The widow filed a lawsuit against the airline.
sue for | sue-for | ruling | | | s>a o>t | | The miners sued the firm for damages.
fine/penalise/penalize/sanction million/billion/euros/dollars | fine-sum | ruling | | | s>a o>t | | The regulator fined the bank 40 million euros.
award/grant damages/custody/compensation | award-damages | ruling | body person | | s>a to>t | | The jury awarded damages to the widow.
investigate/probe/examine for | investigate | ruling | | | s>a o>t | | Prosecutors investigated the mayor for fraud.
open/launch/begin/start/announce/order/conduct/close/complete probe/inquiry/investigation/inquest/audit into | investigate | ruling | | | s>a o>t | | The senate launched a probe into the bank.
put/place under investigation | investigate | ruling | | | s>a o>t | | The prosecutor put the bank under investigation.
set up commission/tribunal/panel/inquiry/committee, establish/create commission/tribunal/panel/committee | set-up-commission | other | | | s>a | | The premier established a commission.
appear/testify before | appear-before | ruling | person | body | s>t | | The banker appeared before a tribunal.
legalise/legalize/decriminalise/decriminalize/criminalise/criminalize | legalise | vote | organization country body place person | | s>a | | Uruguay legalised cannabis.
# --- prisons
break out/from of jail/prison/custody/camp/cell | jailbreak | whereabouts | person people prisoner force | | s>a | | Forty inmates broke out of prison.
recapture/rearrest | rearrest | detain | | person people prisoner | s>a o>t | | Police rearrested the editor.
go to jail/prison | go-jail | detain | person | | s>t | | The senator went to jail.
spend year/years/months/days/night in jail/prison/custody | spend-jail | detain | person people | | s>t | | The editor spent nine days in jail.
transfer/move prisoner/inmate/detainee/prisoners/detainees/inmates to | move-prisoner | detain | | | s>a o>p | | Guards moved the prisoners to Gao.
take/hold guard/guards/warden/wardens hostage | abduct-guards | detain | | | s>a o>t | | Inmates took two guards hostage.
lock up | lock-up | detain | | person people | s>a o>t | | The junta locked up two editors.
visit prisoner/prisoners/detainee/detainees | visit-prisoner | aid | | | s>a | | Nurses visited the prisoners.
# --- rules
ban/prohibit/outlaw/forbid/restrict use/sale/wearing/smoking/abortion/burqa | ban-use | ruling | | | s>a of>t | | Norway banned the sale of the drug.
grant/issue/award licence/license/permit/visa/visas/passport/passports | grant-licence | ruling | | | s>a to>t | | The ministry issued a permit to the firm.
overrule/reverse decision/ruling/verdict/ban | overrule | ruling | | | s>a | | The senate reversed the ban.
enforce/apply law/ban/rule/rules/decree/order | enforce | ruling | | | s>a | | Police enforced the ban.
strike/cross/take off list/register/roll/rolls | strike-off | other | | | s>a o>t | | The council has struck the firm off the list.
