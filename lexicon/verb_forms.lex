# Irregular verbs, so that a predicate is known in every form: lemma, past, participle (the past where it is left out).
# Regular forms are made by rule.
@columns lemma | past | participle
arise | arose | arisen
beat | beat | beaten
become | became | become
begin | began | begun
bind | bound
bleed | bled
blow | blew | blown
break | broke | broken
bring | brought
build | built
burn | burned burnt
burst | burst
buy | bought
cast | cast
catch | caught
choose | chose | chosen
cling | clung
come | came | come
cost | cost
creep | crept
cut | cut
deal | dealt
dig | dug
do | did | done
draw | drew | drawn
drink | drank | drunk
drive | drove | driven
eat | ate | eaten
fall | fell | fallen
feed | fed
feel | felt
fight | fought
find | found
flee | fled
fly | flew | flown
forbid | forbade | forbidden
forget | forgot | forgotten
freeze | froze | frozen
get | got | got gotten
give | gave | given
go | went | gone
grow | grew | grown
hang | hung hanged
have | had
hear | heard
hide | hid | hidden
hit | hit
hold | held
hurt | hurt
keep | kept
know | knew | known
lay | laid
lead | led
leave | left
lend | lent
let | let
lie | lay lied | lain lied
lose | lost
make | made
mean | meant
meet | met
overcome | overcame | overcome
overrun | overran | overrun
overshoot | overshot | 
overthrow | overthrew | overthrown
pay | paid
put | put
quit | quit
read | read
rerun | reran | rerun
retake | retook | retaken
ring | rang | rung
rise | rose | risen
run | ran | run
say | said
see | saw | seen
seek | sought
sell | sold
send | sent
set | set
shake | shook | shaken
shed | shed
shoot | shot
show | showed | shown
shut | shut
sing | sang | sung
sink | sank | sunk
sit | sat
slay | slew | slain
slide | slid
speak | spoke | spoken
spend | spent
spill | spilled spilt
split | split
spread | spread
stand | stood
steal | stole | stolen
stick | stuck
strike | struck | struck stricken
swear | swore | sworn
sweep | swept
swim | swam | swum
take | took | taken
teach | taught
tear | tore | torn
tell | told
think | thought
throw | threw | thrown
undertake | undertook | undertaken
wear | wore | worn
win | won
withdraw | withdrew | withdrawn
wrest | wrested
write | wrote | written
