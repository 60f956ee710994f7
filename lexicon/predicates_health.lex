# What verbs mean in reports of outbreaks, hospitals, vaccines and hunger. Columns as in predicates_conflict.lex.
@columns pattern | sense | kind | subject | object | roles | extent | example
# --- cases and deaths
report/record/register/log/confirm/count/detect/notify/document case/cases/infection/infections | cases | casualties | | | s>k | | The ministry recorded 12 cases of measles.
suspect case/cases | cases | casualties | | | s>k | | Doctors suspected nine cases of cholera.
diagnose with | diagnose-with | casualties | | disease | o>t | | Doctors diagnosed two nurses with measles.
contract/catch/develop | contract | casualties | person people | disease | s>t | | Two nurses contracted Ebola.
fall/become/get ill/sick | fall-ill | casualties | person people | | s>t | | Forty pupils fell ill in Kano.
come down with | come-down-with | casualties | | | s>t | | Nine pupils came down with measles.
die of/from | die | casualties | | disease | s>t | | Nine children died of cholera.
succumb to | succumb | casualties | | disease | s>t | | The nurse succumbed to Ebola.
kill | kill | casualties | disease | person people number | o>t | | Cholera killed 40 people.
infect | infect-x | casualties | disease | person people number | o>t | | The virus infected 60 soldiers.
affect | affect | casualties | disease hazard | people person number | o>t | | The outbreak affected 300 children.
test negative for | test-negative | situation | person people | | s>a | | The nurse tested negative for Ebola.
test | test-people | aid | organization country person force | person people number | s>a | | The ministry tested 3,000 people.
screen | screen | aid | | person people number | s>a | | Doctors screened 400 passengers.
sequence | sequence | other | | | s>a | | The laboratory sequenced the virus.
detect/identify/isolate/discover/find strain/variant/mutation/virus/bacteria | detect-strain | disaster | | | s>k | | The laboratory identified a new strain.
trace/track contact/contacts | trace-contacts | aid | | | s>a | | Nurses traced 60 contacts.
trace to | trace-to | other | | | s>k o>p | | Doctors traced the outbreak to a well.
recover from | recover-from | situation | person people | | s>a | | Nine patients recovered from measles.
recover | recover | situation | people | - | s>a | | Forty patients recovered.
relapse | relapse | casualties | person people | - | s>t | | Two patients relapsed in May.
spread to/in/through/across/among | disease-spread | disaster | disease | | o>p | | Cholera spread to three districts.
reach/enter/hit/strike | disease-reach | disaster | disease | place | o>p | | The virus reached Peru.
emerge/surface/appear/resurface/reappear in | declare-outbreak | disaster | disease | | o>p | | The disease emerged in Gabon.
originate in | originate | disaster | disease | | o>p | | The outbreak originated in a market.
jump/pass/cross from/to | spillover | disaster | disease | | | | The virus jumped from bats to people.
mutate | mutate | disaster | disease | - | | | The virus mutated in May.
peak | peak | disaster | disease hazard | - | | | The outbreak has peaked in Peru.
wane/ebb/slow/ease/fade | wane | disaster | disease | - | | | The epidemic has waned in Peru.
eradicate/eliminate | eradicate | aid | organization country | disease | s>a | | Nepal eradicated polio.
double/triple/quadruple/rise/fall/climb/surge/drop/grow | cases | casualties | case | | | | Cases doubled in May.
soar/spike/jump/decline/ease/decrease | cases | casualties | case | | | | Cases soared in Lima.
overwhelm/swamp/overrun | overwhelm-ward | situation | disease people case | facility | o>p | | Patients overwhelmed the hospital.
run out of/short | run-out | situation | | | s>a | | The hospital ran out of oxygen.
need/require oxygen/dialysis/transfusion/surgery | need-care | situation | | | s>a | | Forty patients needed oxygen.
treat | treat | aid | facility organization person | people person number | s>a | | Doctors treated 60 patients.
admit | admit-patients | casualties | facility | people person number | o>t | | The hospital admitted 60 patients.
receive patient/patients/wounded/casualties/bodies | receive-patients | casualties | facility | | o>t | | The hospital received 40 wounded.
treat for burn/burns/inhalation/injury/injuries/shock/wounds/poisoning | treat-burns | casualties | | | o>t | | Dozens of workers were treated for burns.
# --- measures
quarantine/isolate/confine | isolate | deploy | organization country force person | people person ship | s>a o>t | | Kenya isolated the crew.
go/enter/come into quarantine/isolation/lockdown | go-quarantine | other | | | s>a | | The team went into quarantine.
lock down | lock-down | deploy | organization country person | | s>a o>p | | The mayor locked down the city.
impose/order/extend/announce/declare lockdown/quarantine | impose-quarantine | other | | | s>a in>p on>t | | The governor ordered a quarantine in Kano.
end/lift/leave quarantine/isolation | end-quarantine | other | | | s>a | | The crew left quarantine.
close/shut school/schools/market/markets/church/churches/mosque | close-schools | situation | | | s>a | | The governor closed the schools.
reopen school/schools/market/markets/port/ports | reopen-schools | situation | | | s>a | | The governor reopened the schools.
vaccinate/immunise/immunize/inoculate/jab against | vaccinate-against | aid | | | s>a o>t | | Nurses vaccinated 900 children against measles.
launch/begin/start/complete vaccination/immunisation/immunization/vaccine | launch-vaccination | aid | | | s>a in>p | | The ministry began a vaccination drive.
overwhelm/swamp hospital/hospitals/clinic/clinics/ward/wards/morgue | overwhelm-hospitals | situation | | | o>p | | The hospital was overwhelmed on Sunday.
approve/authorise/authorize/license/clear vaccine/drug/medicine/test/treatment | approve-vaccine | ruling | | | s>a | | The regulator approved the vaccine.
administer/distribute/roll dose/doses/vaccine/vaccines | administer | aid | | | s>a | | Nurses administered 4,000 doses.
receive/get dose/doses/jab/shot/vaccine | receive-dose | aid | people person country | | s>t | | The nurses received a dose.
ship/deliver/send/donate dose/doses/vaccine/vaccines/kit/kits/mask/masks | ship-doses | aid | | | s>a to>t | | India sent 40,000 doses to Nepal.
develop/test/trial vaccine/drug/treatment | develop-vaccine | other | | | s>a | | A firm developed a vaccine.
restrict travel/entry/arrivals/imports from | ban-entry | sanction | | | s>a from>t | | Kenya restricted imports from Chad.
cull/slaughter/destroy chicken/chickens/bird/birds/poultry/pig/pigs/cattle/herd/flock/mink | cull | other | | | s>a | | Farmers culled 40,000 chickens.
disinfect/fumigate/decontaminate/spray | disinfect | aid | | | s>a | | Crews disinfected the market.
wear/require/order mask/masks | order-masks | other | | | s>a | | The governor has ordered masks.
cancel/postpone festival/match/pilgrimage/olympics/carnival | cancel-festival | other | | | s>a | | Seville cancelled the festival.
set up ward/hospital/laboratory/tent/tents, build ward/hospital/laboratory | set-up-ward | aid | | | s>a | | The army built a ward.
operate/perform surgery/operation/operations/transplant | perform-surgery | aid | | | s>a | | Surgeons performed nine operations.
undergo surgery/operation/treatment | undergo | whereabouts | person | | s>a | | The king has undergone an operation.
leave/enter hospital/clinic/rehab | leave-hospital | whereabouts | | | s>a | | The king left hospital on Monday.
resign/strike over pay | strike-pay | protest | people | | s>a | | Nurses struck over pay.
# --- hunger and thirst
starve | starve-people | casualties | people person | - | s>t | | Hundreds of people starved in May.
starve to death | starve-death | casualties | | | s>t | | Two infants starved to death.
face/suffer famine/hunger/starvation/shortage/shortages | face-famine | situation | | | s>a | | Millions of people face famine.
go without food/water/meals | go-without | situation | | | s>a | | Families went without food.
ration | ration | other | | | s>a | | The city rationed water.
distribute/hand meals/food/rations/water/parcels | hand-food | aid | | | s>a | | The volunteers have distributed meals.
