# What verbs mean in reports of money, trade, firms, work, energy, transport and building. Columns as in predicates_conflict.lex.
@columns pattern | sense | kind | subject | object | roles | extent | example
# --- markets and prices
rise/fall/climb/drop/gain/lose/slide/surge/jump/tumble percent/%/points | move-percent | transact | money company stock | | | | The index gained 4 percent.
trade/close/open/end/finish at/up/down/higher/lower | close-at | transact | money company stock | | | | The shares closed at 40 euros.
hit/reach/touch high/low/record/peak | hit-record | transact | money company stock | | | | Oil prices hit a record.
strengthen/weaken/depreciate/appreciate/firm/rebound/recover | currency-move | transact | money stock | | | | The peso weakened on Monday.
devalue/float/peg | devalue | transact | organization country | money stock | s>a | | The bank devalued the peso.
raise/lift/cut/lower/trim/hold/keep rate/rates | set-rate | transact | | | s>a | | The bank cut the rate to 3 percent.
raise/cut/lift/freeze/cap/subsidise/subsidize/set price/prices/fare/fares/tariff/rent/rents/wages/pension/pensions/tax/taxes | set-price | transact | | | s>a | | The ministry capped bread prices.
impose/introduce/abolish/levy tax/taxes/levy/fee/duty on | levy-tax | transact | | | s>a o>t | | The ministry imposed a tax on sugar.
stand at/above/below | rate-stands | transact | money stock | | | | The rate stood at 9 percent.
grow/shrink/expand by | grow-by | transact | | | s>a | | The economy grew by 4 percent.
enter/slide/slip/fall into recession | enter-recession | transact | | | s>a | | Italy slipped into recession.
forecast/project/predict/expect growth/inflation/recession/deficit | forecast | transact | | | s>k | | The bank predicted growth of 4 percent.
print/issue/withdraw note/notes/coin/coins/bond/bonds/currency | issue-bonds | transact | | | s>a | | The bank has issued bonds.
# --- firms
post/report/record/book/announce/suffer profit/profits/loss/losses/revenue/revenues/sales/earnings | report-profit | transact | | | s>a | | The retailer reported a loss.
make/lose/earn/save million/billion/dollars/euros | make-money | transact | company organization person | | s>a | | The retailer lost 40 million euros.
buy/acquire/purchase/sell/take stake/share/shares/company/rival/unit/division/bank/airline | buy-stake | transact | | | s>a from>t to>t | | The fund bought a stake in the bank.
bid/offer for | bid-for | transact | company organization person | company building | s>a o>t | | The firm has bid for the airline.
take over | take-over-firm | transact | company | company | s>a o>t | | The bank took over a rival bank.
merge | merge-bare | transact | company | - | s>a | | The two banks merged in May.
file for bankruptcy/insolvency/administration, declare bankruptcy/insolvency, enter administration | file-bankruptcy | transact | | | s>a | | The airline filed for bankruptcy.
go bust | go-bust | transact | | | s>a | | The firm has gone bust.
bail out | bail-out-x | transact | | | s>a o>t | | The state bailed out the bank.
close/shut branch/branches/factory/plant/mine/shop/shops/stores | close-branch | transact | company | | s>a | | The bank closed 40 branches.
open/build branch/branches/factory/plant/mine/store/stores/line | open-branch | transact | company | | s>a | | The company opened a factory in Pune.
sack/dismiss/fire/shed/axe/furlough worker/workers/staff/employees/pilots/miners | sack-workers | transact | | | s>a | | The company sacked 300 workers.
hire/employ/recruit worker/workers/staff/nurses/pilots/engineers | hire-staff | transact | | | s>a | | The company hired 90 engineers.
employ | employ | situation | company organization facility | | s>a | | The plant has employed 900 people.
create/add job/jobs/post/posts | create-jobs | transact | | | s>a | | The plant created 900 jobs.
lose job/jobs | lose-jobs | transact | people person | | s>a | | Forty miners lost their jobs.
appoint/hire as | hire-as | appoint | company | person | s>a o>t | | The bank hired Omar Haddad as director.
recall/withdraw product/products/model/models/batch/car/cars/toy/toys | recall-product | other | | | s>a | | The maker recalled two models.
unveil/present/launch model/phone/car/product/app/service | unveil-model | other | | | s>a | | The maker unveiled a phone in Seoul.
raise million/billion/capital/funds/money | raise-money | transact | | | s>a | | The company raised 40 million euros.
repay/service/restructure/refinance/settle loan/loans/debt/debts | repay | transact | | | s>a | | The airline repaid its loan.
pay/owe/repay/refund/donate/spend million/billion/dollars/euros | pay-sum | transact | | | s>a to>t | | The firm paid 40 million euros.
pay wage/wages/salary/salaries/bonus/pension/pensions/tax/taxes/compensation/dividend | pay-wages | transact | | | s>a | | The mine paid the wages in May.
award/give/hand contract/tender/licence/concession to | award-to | transact | | | s>a o>t | | The ministry awarded the contract to a firm.
win/land/lose/secure/get contract/tender/order/concession | win-contract | transact | | | s>a | | The firm won the tender.
terminate/renew/extend/scrap contract/order/tender/concession | cancel-contract | transact | | | s>a | | The ministry renewed the contract.
allocate/earmark/budget/set million/billion/dollars/euros/funds/aside | earmark | transact | | | s>a | | The ministry allocated 40 million euros.
approve/adopt/present budget | approve-budget | vote | | | s>a | | The assembly approved the budget.
cut/slash/raise/increase/double/boost/trim spending/budget/subsidies/subsidy/output/production/quota | cut-output | transact | | | s>a | | The cartel raised its output.
produce/pump/mine/extract barrel/barrels/tonne/tonnes/ton/tons/ounces | produce-tonnes | transact | | | s>a | | The mine produced 40 tonnes of copper.
halt/suspend/stop/resume/restart/start production/output/operation/operations/drilling/mining/construction/work | halt-production | other | company organization facility country | | s>a | | The plant halted production.
export/import/ship/buy wheat/grain/oil/gas/coal/rice/copper/sugar/cotton/coffee/timber | export-goods | transact | | | s>a to>t from>t | | Peru exported copper to Japan.
# --- work and energy
demand/win/get raise | win-raise | request | people organization | | s>a | | The nurses demanded a raise.
cut/ration/restore/supply power/electricity/water/gas/fuel to | cut-power-to | damage | organization country company force | | s>a o>t | | The company cut power to the village.
restore/reconnect/repair power/electricity/water/supply/line/service/services | restore-power | situation | | | s>a | | Engineers restored power in Durban.
go dark | outage | damage | | | s>t | | The city went dark on Sunday.
switch/turn/shut off/down power/electricity/reactor/gas/water | switch-off | damage | | | s>a | | The operator switched off the reactor.
turn/switch on power/electricity/reactor/gas/heating | switch-on | situation | | | s>a | | The operator switched on the reactor.
generate/supply megawatt/megawatts/electricity/power | generate | situation | | | s>a | | The dam generates 900 megawatts.
connect to grid | connect-grid | other | | | s>a o>t | | Engineers connected the plant to the grid.
drill | drill | other | company organization | - | s>a | | The company drilled near Malta.
discover/find oil/gas/deposit/field/reserve/reserves/copper | discover-oil | other | | | s>a | | The company discovered gas near Cyprus.
# --- building and transport
build/construct/erect/complete/finish/open bridge/dam/tunnel/railway/airport/port/stadium/tower/plant/road/highway | build-bridge | other | | | s>a | | The firm completed the tunnel.
demolish/bulldoze/raze | bulldoze | damage | | building | s>a | | Soldiers bulldozed two houses.
cost million/billion/dollars/euros | cost-sum | transact | | | s>t | | The tunnel has cost 40 million euros.
close for repair/repairs/maintenance | close-repairs | situation | | | s>p | | The bridge closed for repairs.
run/operate train/trains/bus/buses/flight/flights/ferry/ferries/service | run-trains | other | | | s>a | | The operator runs trains to Leeds.
start/launch/introduce/add route/service/line/flight/flights | launch-route | other | company organization | | s>a | | The airline launched a route to Lagos.
hold/keep/hoard/dump stocks/stock/grain/reserves | hoard | accuse | people person company | | s>a | | Traders hoarded grain.
