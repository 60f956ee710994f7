# What verbs mean in reports of talks, visits, deals, demands, refusals, threats, praise, blame, sanctions and aid between states and parties. Columns as in predicates_conflict.lex.
@columns pattern | sense | kind | subject | object | roles | extent | example
# --- talking
meet/confer/consult/huddle with | meet | talk | person organization country force | | s>a o>t | | The premier conferred with the king.
telephone/phone | telephone | talk | | person organization country | s>a o>t | | The premier telephoned the king.
hold/have call/conversation with | hold-call | talk | | | s>a o>t | | The premier held a call with the king.
receive/welcome/greet | meet | talk | person organization country | person organization | s>a o>t | | The king received the envoy.
host/chair/convene/open summit/meeting/conference/talks/session | chair-summit | talk | | | s>a | | Oman hosted a summit in May.
attend/join summit/meeting/conference/talks/session | attend-summit | talk | | | s>a | | Nine presidents attended the summit.
resume/renew/restart/reopen/relaunch negotiation/negotiations/talks/dialogue/contact/contacts | hold-talks | talk | | | s>a with>t | | The parties renewed negotiations in Doha.
begin/launch/undertake/continue/lead mediation | launch-mediation | talk | | | s>a between>t | | Qatar launched a mediation effort.
mediate/arbitrate between/in | mediate-between | talk | | | s>a o>t | | Kenya mediated between the parties.
broker/negotiate/hammer deal/truce/ceasefire/agreement/accord/release/settlement between/with | reach-deal | agree | | | s>a o>t | | Qatar brokered a truce between the parties.
broker/negotiate | reach-deal | agree | | deal | s>a between>t | | The accord was brokered by Qatar.
negotiate with | negotiate-with | talk | | | s>a o>t | | The union negotiated with the ministry.
debate/review/raise | debate | talk | person organization country | law plan emergency sanction | s>a | | The ministers debated the proposal.
exchange view/views/letter/letters | exchange-views | talk | | | s>a with>t | | The ministers exchanged views in Oslo.
shake hand/hands | shake-hands | talk | | | s>a with>t | | The ministers shook hands in Oslo.
shake head/heads | shake-head | none | | | | | The coach shook his head.
send/dispatch envoy/envoys/delegation/mediator/mediators to | send-envoy | talk | | | s>a o>p | | Chad sent an envoy to Cairo.
visit | visit-place | whereabouts | person organization | place facility | s>a o>p | | The premier visited the camp.
travel/fly/head/go for talks/summit/meeting | travel-for-talks | talk | | | s>a to>p | | The envoy flew to Doha for talks.
walk/storm out of talk/talks/meeting/summit | walk-out-talks | reject | | | s>a | | The delegation walked out of the talks.
break off talks/negotiation/negotiations/dialogue, suspend/abandon/quit talks/negotiation/negotiations/dialogue | break-off-talks | reject | | | s>a with>t | | The rebels broke off talks with the government.
pull out of talks/treaty/accord/pact | quit-deal | reject | | | s>a | | Chile pulled out of the treaty.
# --- agreeing
reach/strike/make/clinch/seal/secure consensus/accord/agreement/deal/understanding/compromise/bargain | reach-deal | agree | | | s>a with>t | | The parties clinched a compromise.
come to agreement/terms/understanding with | reach-deal | agree | | | s>a o>t | | The union came to terms with the ministry.
agree to/on/upon ceasefire/truce/swap/exchange/deal/terms/talks/timetable/framework | reach-deal | agree | | | s>a with>t | | The parties agreed to a truce.
agree in principle | agree-principle | agree | | | s>a | | The ministers agreed in principle.
finalise/finalize/formalise/formalize | finalise | agree | person organization country | deal | s>a | | The ministers finalised the accord.
establish/restore/resume/normalise/normalize/upgrade/renew/reestablish tie/ties/relation/relations | establish-ties | agree | | | s>a with>t | | Oman established diplomatic ties with Chile.
open/reopen embassy/consulate/mission | open-embassy | other | | | s>a in>p | | Norway opened an embassy in Gaborone.
leave/quit alliance/union/bloc/treaty/pact | leave-bloc | reject | country organization | | s>a | | Mali quit the bloc.
form/forge alliance/coalition/partnership/bloc with | forge-alliance | agree | | | s>a o>t | | The party forged an alliance with the greens.
cooperate/collaborate with | cooperate-with | support | person organization country force | | s>a o>t | | The bank cooperated with the regulator.
share intelligence/evidence/information/expertise/data with | share-intel | support | | | s>a o>t | | Norway shared intelligence with Latvia.
accept offer/proposal/plan/terms/condition/conditions/demand/demands/invitation | accept-offer | agree | | | s>a | | The union accepted the offer.
bow/yield/accede/agree/concede to demand/demands/request/pressure | bow-to | agree | | | s>a | | The ministry bowed to the demands.
back down/off | back-down | agree | person organization country force | - | s>a | | The ministry backed down on Friday.
# --- asking and ordering
call upon | call-upon | request | | | s>a o>t | | The bishop called upon the rebels to talk.
demand resignation/apology/inquiry/withdrawal/release/explanation/return/compensation/answers | demand-thing | request | | | s>a from>t of>t | | Students demanded the resignation of the mayor.
plead/beg/lobby/campaign for | plead-for | request | person organization people country | | s>a | | The families pleaded for help.
press/push/lobby for | press-for | request | person organization country people | | s>a | | The union pressed for higher wages.
press/pressure/lobby/persuade/urge to | press-to | request | | person organization country | s>a o>t | | The bishop pressed the parties to talk.
invite to | invite | request | | person organization country | s>a o>t | | The king invited the premier to Oman.
propose/suggest | propose | request | person organization country | deal emergency plan vote | s>a to>t | | Egypt proposed a truce.
petition | petition | request | | organization body | s>a o>t | | Farmers petitioned the court.
seek help/aid/assistance/support/loan/extradition/talks/mediation from | seek-help | request | | | s>a o>t | | Haiti sought help from Canada.
seek extradition/arrest of | seek-extradition | request | | | s>a o>t | | Peru sought the extradition of the banker.
ask/order/tell to leave | order-leave | request | organization country person | person people number | s>a o>t | | The ministry ordered the reporters to leave.
order withdrawal/pullout/retreat/closure/recall/halt/release | order-thing | request | | | s>a of>t | | The mayor ordered the closure of the market.
give week/weeks/hour/hours/day/days to | give-deadline | threaten | | | s>a o>t | | The junta gave the envoys 48 hours to leave.
set deadline for | set-deadline | threaten | | | s>a o>t | | The ministry set a deadline for the rebels.
# --- refusing
refuse/decline to | refuse-to | reject | person organization country force people | | s>a | | The union refused to meet the minister.
refuse/reject/rebuff/spurn/decline offer/proposal/plan/demand/demands/request/invitation/appeal/bid/truce | refuse-offer | reject | | | s>a | | The rebels rebuffed the offer.
dismiss/reject/deny/rebut call/calls/allegation/allegations/accusation/accusations/charge/charges | dismiss-charges | reject | | | s>a | | The governor dismissed the allegations.
oppose/resist | oppose | reject | person organization country people | !hazard disease | s>a | | The bishop opposed the plan.
renege/backtrack on | renege | reject | | | s>a | | The premier reneged on the deal.
object to | object-to | reject | person organization country people | | s>a | | Peru objected to the plan.
ignore/flout/defy demand/demands/order/orders/ultimatum/deadline/ruling/warning/warnings/appeal/appeals | ignore-demand | reject | | | s>a | | The militia ignored the ultimatum.
obstruct/sabotage/hinder talks/inquiry/deal/negotiations/accord | stall-talks | reject | | | s>a | | The governor obstructed the inquiry.
protest against/over/at decision/ruling/plan/law/raid/arrest | protest-decision | protest | people | | s>a | | Hundreds of teachers protested against the law.
lodge/file/deliver protest/complaint with/to/against | lodge-protest | accuse | | | s>a o>t | | Chile lodged a protest with Peru.
complain to | complain-to | accuse | person organization country people | | s>a o>t | | Chile complained to the council.
# --- threatening and warning
threaten with | threaten-with | threaten | | | s>a o>t | | The governor threatened the strikers with jail.
threaten to | threaten-to | threaten | person organization country force people | | s>a | | The pilots threatened to strike.
vow/promise/pledge revenge/retaliation/vengeance/response/retribution | vow-revenge | threaten | | | s>a against>t | | The militia vowed revenge.
warn of/against retaliation/consequences/reprisals/war | warn-retaliation | threaten | | | s>a | | Iran warned of consequences.
issue/deliver/send threat/threats/warning | issue-threat | threaten | | | s>a to>t against>t | | The gang issued threats against the mayor.
promise/pledge | pledge-action | agree | country organization person | aid deal sanction vote | s>a | | The premier promised a referendum.
brandish/rattle sword/sabre/saber | rattle | threaten | | | s>a | | The general rattled his sabre.
# --- praise and blame
praise/applaud/commend/congratulate/thank/laud for | praise-for | support | person organization country | | s>a o>t | | The king praised the pilots for their courage.
defend | defend-policy | support | person organization country | plan law deal vote document | s>a | | The premier defended the law.
defend | defend-party | support | person country | person country organization | s>a o>t | | The bishop defended the union.
express/voice/offer support/solidarity/sympathy/backing/confidence/condolences/regret/thanks | express-support | support | | | s>a for>t with>t to>t | | The bishop expressed support for the strikers.
apologise/apologize to | apologise-to | support | | | s>a o>t | | Peru apologised to Chile.
apologise/apologize for | apologise-for | other | | | s>a | | The airline apologised for the delay.
forgive/pardon | forgive | support | person organization country people | person organization people | s>a o>t | | The widow forgave the driver.
express/voice concern/alarm/outrage/anger/dismay/disappointment/criticism over/at/about | express-concern | accuse | | | s>a | | The envoy voiced alarm at the raid.
criticise/criticize/condemn/denounce/blast/rebuke/attack/assail/berate/scold/chide for | criticise-for | accuse | | | s>a o>t | | The bishop criticised the ministry for its silence.
condemn/denounce/deplore/criticise/criticize | condemn-event | accuse | person organization country people | !person people | s>a | | Chile condemned the coup.
rebuke/reprimand/chastise/berate/assail | rebuke | accuse | | person organization country | s>a o>t | | The speaker rebuked the minister.
blame for | blame-for | accuse | | | s>a o>t | | The union blamed the firm for the leak.
brand/label/call liar/traitor/terrorist/terrorists/thief/criminal/criminals | brand-as | accuse | | | s>a o>t | | The senator branded the governor a liar.
compare/liken to | compare | none | | | | | The critic compared the book to a storm.
plot/conspire/collude with | collude | accuse | | | s>a o>t | | The banker colluded with the gang.
# --- sanctions and ties
halt/suspend/cut/freeze/stop/end/withhold aid/assistance/funding/support/cooperation/deliveries/exports/imports/supplies to | halt-aid-to | sanction | | | s>a o>t | | Japan halted aid to the junta.
ban/suspend/halt/restrict/block/stop export/exports/import/imports/sale/sales/trade | halt-trade | sanction | | | s>a to>t from>t | | China banned exports of the metal.
suspend/halt/ban/stop/cut/sever flights/link/links | cut-links | sanction | country | | s>a to>t with>t | | Canada suspended flights to Serbia.
expel/evict/eject/banish | expel | sanction | country organization | person people organization | s>a o>t | | Mali expelled two reporters.
recall/withdraw ambassador/envoy/diplomats/observers/staff from | recall-from | other | | | s>a o>p | | Norway recalled its ambassador from Lima.
close/shut embassy/consulate | close-embassy | other | | | s>a | | Norway closed its consulate in Lima.
cancel/postpone/delay/boycott summit/meeting/talks/conference | cancel-talks | reject | | | s>a with>t | | Kenya cancelled the meeting.
downgrade/reduce ties/relations | downgrade-ties | sanction | | | s>a with>t | | Chile downgraded ties with Peru.
suspend/expel from | suspend-from | sanction | organization country | organization country person | s>a o>t | | The union suspended Niger from its council.
blacklist/embargo/penalise/penalize/sanction | penalise | sanction | country organization | person organization country company ship | s>a o>t | | Canada blacklisted the firm.
freeze/seize/block asset/assets/account/accounts of | freeze-assets | sanction | | | s>a o>t | | Canada froze the assets of the banker.
renew/extend/prolong/approve sanction/sanctions/embargo | renew-sanctions | sanction | | | s>a on>t against>t | | The union renewed sanctions against Mali.
remove/end/drop sanction/sanctions/embargo/tariff/tariffs | end-sanctions | sanction | | | s>a on>t against>t | | Canada ended the embargo.
evade/skirt/circumvent/violate/breach sanction/sanctions/embargo | evade-sanctions | accuse | | | s>a | | The firm evaded the embargo.
remove/delist/strike from list/blacklist | delist | sanction | | | s>a o>t | | Canada removed the bank from the list.
# --- aid
give/grant/lend/provide/offer/send/pledge million/billion/dollars/euros to | give-money | aid | country organization | | s>a o>t | | Norway gave 40 million dollars to Haiti.
contribute | contribute | aid | country organization person people | money number aid | s>a to>t | | Norway contributed 40 million dollars.
send/provide/dispatch/offer doctor/doctors/engineers/rescuers/helicopters/experts/firefighters to | send-people | aid | | | s>a o>t | | Chile sent firefighters to Bolivia.
supply/provide with | provide-with | aid | country organization person | | s>a o>t | | The agency provided families with tents.
build/repair/rebuild bridge/school/hospital/road/homes/line | rebuild | other | | | s>a | | The army repaired the bridge.
forgive/cancel/write/restructure debt/debts/loan/loans of | forgive-debt | aid | | | s>a o>t | | Norway cancelled the debt of Haiti.
airlift/parachute/airdrop | airlift-aid | aid | | aid | s>a | | The army airlifted food to the valley.
protect | protect | aid | force organization country | people person | s>a | | The peacekeepers protected the villagers.
