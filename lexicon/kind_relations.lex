# How two kinds of claim stand to each other when they may be about one happening.
# relation: near (texts often call one thing by either kind), entails (first cannot be without second for the same actor and place),
# once (a happening of this kind comes once for the same participants, so two dates exclude each other), grows (its numbers are
# running totals that rise with time), single (a person can be in one such place at a time), sole (only one can be at one end of a scale of opposites.lex:
# one winner), wide (happens over an area, so that texts name different places for it). `second` is empty for all but the first two.
@columns first | relation | second
capture | near | situation
capture | entails | advance
advance | near | whereabouts
advance | near | deploy
withdraw | near | whereabouts
withdraw | near | situation
attack | near | casualties
attack | near | damage
attack | near | disaster
attack | near | other
detain | near | casualties
detain | near | whereabouts
detain | near | ruling
release | near | aid
release | near | other
agree | near | talk
agree | near | transact
accuse | near | reject
accuse | near | other
request | near | other
request | near | threaten
aid | near | casualties
aid | near | deploy
aid | near | other
casualties | near | disaster
casualties | near | situation
casualties | near | other
displace | near | whereabouts
displace | near | aid
displace | near | situation
damage | near | disaster
damage | near | situation
damage | near | other
disaster | near | situation
disaster | near | other
appoint | near | vote
appoint | near | other
vote | near | situation
vote | near | other
vote | near | ruling
ruling | near | other
sanction | near | other
transact | near | other
situation | near | other
situation | near | whereabouts
situation | near | deploy
support | near | other
deploy | near | other
protest | near | other
threaten | near | other
whereabouts | near | other
capture | once |
agree | once |
appoint | once |
detain | once |
ruling | once |
disaster | once |
casualties | grows |
displace | grows |
detain | grows |
damage | grows |
aid | grows |
release | grows |
whereabouts | single |
vote | sole |
disaster | wide |
casualties | wide |
aid | wide |
displace | wide |
situation | wide |
other | wide |
vote | wide |
