# Words that reports of one happening use for the same thing. One group a line; the first word names it. Lemmas, lower case.
@columns words
die dead death kill killed fatality fatal perish deadly deceased slay lose victim
injure injury injured wound wounded hurt
miss missing unaccounted
take capture seize liberate liberation control conquer fall overrun secure victory hold occupy regain retake
enter entry penetrate storm
encircle encirclement surround siege besiege ring
approach near close closer advance march push
withdraw withdrawal retreat pull abandon evacuate leave
flee flight escape fled run
remain stay keep still
attack offensive assault raid operation
shell shelling bombard bombardment artillery fire
airstrike strike raid bomb bombing
shoot shooting gunfire fire gun bullet shot
clash fight fighting battle combat
deploy send station dispatch position
reinforce fortify strengthen bolster
arrest detain detention custody jail capture imprison cell
free release liberate liberated freed
kidnap abduct abduction hostage
agree agreement deal accord pact settlement
talk negotiate negotiation meet meeting consult
threaten threat vow warn ultimatum
protest demonstrate demonstration rally march demonstrator protester marcher
accuse accusation allege blame charge
deny denial reject rejection refute dismiss
sanction embargo ban
aid relief assist assistance help
rescue save saved survivor survive pull
collapse fall crumble destroyed destroy topple shatter
breach burst rupture break broken crack fracture
quake earthquake tremor shock seismic
flood flooding inundate
storm hurricane typhoon cyclone
explode explosion blast detonate
crash collide collision accident
sink sinking founder capsize
fire blaze burn
outage cut blackout down off
resume restore reopen return back
close closed shut closure
open opening
elect election vote voting poll polling ballot
win victory winner triumph won
turnout participation
result outcome count tally
resign resignation quit step
appoint name nominate swear sworn inaugurate
state declare proclaim decree announce
emergency curfew
toll balance figure number
percent percentage share
aboard board passenger carry transport
boat ship vessel ferry speedboat
epicentre epicenter
prisoner detainee inmate captive
soldier troop army military force fighter
civilian resident inhabitant people person citizen
child teenager boy girl minor youth
home house residence
search searches
mourning mourn
lifejacket jacket
begin start launch
inspect inspection check
internet mobile network
infect infection case contaminate contract
outbreak epidemic
vaccine vaccinate vaccination
ship tanker vessel freighter
crew sailor seaman seafarer
dozens dozen
coup putsch overthrow
leak spill
plant factory
evacuate evacuation displaced displace
truce ceasefire armistice
swap exchange
