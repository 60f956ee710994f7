# What verbs mean in reports of money and trade, ships and traffic, and in everything else. Columns as in predicates_conflict.lex.
@columns pattern | sense | kind | subject | object | roles | extent | example
# --- money
buy/purchase/acquire/sell/auction/lease/rent | buy | transact | | | s>a from>t to>t | | The firm bought a mine in Chile.
pay/repay/reimburse/refund/compensate | pay | transact | | | s>a to>t o>t | | The firm paid the fishermen.
pay for | pay-for | transact | | | s>a | | The traders have paid for her campaign.
pay visit | pay-visit | whereabouts | | | s>a to>p | | The king paid a visit to Oman.
invest in | invest | transact | | | s>a | | The bank invested 90 million euros in Kenya.
merge with | merge | transact | company organization | | s>a o>t | | The bank merged with a rival.
borrow/lend/loan | lend | transact | | | s>a to>t | | The fund lent 3 billion dollars to Ghana.
export/import/ship/trade | export | transact | | | s>a to>t from>t | | Chile exports honey to China.
rise/fall/climb/drop/soar/slide/gain/jump/decline/surge/increase/decrease | price-change | transact | money company | | | | Oil prices are rising.
raise/cut/lower/hike/slash/increase/reduce/double | cut-rate | transact | organization country company | money | s>a | | The bank has doubled its fee.
cut/slash/shed/eliminate job/staff/workforce | cut-jobs | transact | | | s>a | | The firm in Lima slashed 900 jobs.
lay off | lay-off | transact | | | s>a | | The plant laid off 300 workers.
hire/recruit | hire | transact | | person people | s>a | | The plant hired Omar Haddad.
default on | default | transact | | | s>a | | Zambia defaulted on its debt.
fund/finance/bail | fund | transact | | | s>a o>t | | The bank financed the dam.
# --- making and showing
build/construct/erect | build | other | | | s>a | | The firm built a crane in Laos.
produce/manufacture/develop/test | produce | other | | | s>a | | The plant produced 400 engines.
launch/inaugurate/unveil | launch | other | | | s>a | | The agency launched a website.
publish/broadcast/air/post/print | publish | other | | | s>a | | The channel aired a song on Monday.
inspect/examine/check/audit | inspect | other | | | s>a | | An architect inspected the ferry in 2023.
pass inspection/test/exam | pass-inspection | other | | | s>a | | The ship passed an inspection in May.
train/exercise/drill | train | other | | - | s>a | | The army trained in Latvia.
attend | attend | other | | | s>a | | Two ministers attended the lesson.
last | last | situation | | | | | The outage lasted nine hours.
ring/sound | ring | other | | | | | The bell rang 17 times.
know as | known-as | other | | | o>a | | The bazaar knows him as Apa.
call | called | other | | person | o>a | | The crews call the captain Barba.
use name | use-name | other | | | s>a | | The general used his real name.
edit/teach/study/write/work | work | situation | person | | s>a | | Maria Ruiz edits a newspaper in Lima.
come from | come-from | situation | | | s>a | | The general comes from Kano.
carry/transport | carry | situation | ship vehicle aircraft | | | | The ferry was carrying 118 passengers.
give/issue/receive order | give-orders | other | | | s>a | | The crew gave no orders.
have presence/base/network/garrison in | have-presence | situation | | | s>a o>p | | The group has a strong presence in Mali.
maintain/operate/run base | maintain-base | situation | | | s>a | | France maintains a base in Djibouti.
have cordon/checkpoint/troop/troops/tank | have-cordon | deploy | | | s>p | | The capital has a security cordon.
sever/split/isolate from | sever | situation | | | o>p | | The siege severed the port from the capital.
weaken/strengthen/destabilise/destabilize | weaken | situation | | | o>a | | The war weakened the army.
trigger/cause/prompt/spark/provoke | cause | other | | | | | The leak caused a fire in Bhopal.
reignite/revive/rekindle | reignite | situation | | | | | The raid reignited a ten-year war.
enrol/enroll/recruit | register | other | | | s>a | | The school has enrolled 900 pupils.
compete/play/draw/score | play | other | | | s>a | | The club played in Lagos.
open | open-event | other | person organization country | | s>a | | The king opened the museum.
open | open-place | situation | facility transport organization | - | s>p | | The museum opened on Monday.
open late | open-late | vote | | | | | Many polling stations opened late.
lift | lift-thing | other | | emergency law | s>a | | The mayor lifted the ban.
lift | lift-load | other | | | s>a | | Cranes lifted the wreck.
cancel/postpone/delay | cancel | other | | | s>a | | The city delayed the concert in Kano.
lack | lack | situation | | | s>a | | The ward lacked beds.
represent/constitute/pose | represent | none | | | | | The plan represents a danger.
mean/matter/depend/suffice/seem/underline/underscore/highlight/show/reflect/suggest/illustrate/signal/prove/demonstrate | mean | none | | - | | | The future depends on luck.
become/grow/get | become-opinion | none | | - | | | The mood became dark.
represent/pose threat/challenge/risk/danger/opportunity | pose-threat | none | | | | | The plan poses a risk.
take advantage | take-advantage | none | | | | | The group took advantage of the calm.
say/tell/state/announce/declare/claim/insist/add/note/stress/repeat/explain/recall/reveal/confirm/assert/affirm/argue/maintain/contend/concede/acknowledge/admit/indicate/report/mention/comment/remark/predict/suggest/warn/believe/think/cite/quote/citing/according/speak/write/tweet/post | speech | none | | | | | The mayor spoke at length.
translate as | translate | none | | | | | The word is translated as peace.
live/suffer/enjoy/face/want/like/love/hope/wish/fear/try/make/do/go/come/get/keep/let/have | weak | none | | - | | | The crowd hopes.
