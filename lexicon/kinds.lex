# The kinds of claim and where each finds its roles, unless a predicate says otherwise.
# roles: source>slot, tried in order. Sources: s subject, o object, poss possessor of a noun, else the preposition that governs it;
# a passive is undone first. Slots: a actor, t target, p place, k speaker, K a speaker whose verb only reports
# and is no part of the claim ("put the toll at 29").
@columns kind | roles
capture     | s>a by>a poss>a o>p of>p over>p
advance     | s>a by>a poss>a o>p on>p to>p toward>p towards>p into>p
withdraw    | s>a by>a poss>a from>p o>p
attack      | s>a by>a poss>a o>t against>t on>t at>t o>p on>p
deploy      | s>a by>a poss>a o>t
detain      | s>a by>a poss>a o>t of>t
release     | s>a by>a poss>a o>t of>t
agree       | s>a between>a poss>a with>t
talk        | s>a between>a poss>a o>t with>t
threaten    | s>a poss>a o>t against>t
protest     | s>a by>a against>t
sanction    | s>a by>a poss>a o>t on>t against>t
aid         | s>a by>a poss>a to>t
accuse      | s>a by>a poss>a o>t against>t
request     | s>a by>a poss>a o>t to>t from>t on>t
reject      | s>a by>a poss>a
support     | s>a by>a poss>a o>t for>t
casualties  | s>a by>a o>t
displace    | s>a by>a o>t
whereabouts | s>a o>a by>a poss>a of>a
damage      | s>a by>a o>t
disaster    | by>a
appoint     | s>a by>a o>t of>t
vote        | s>a for>a poss>a
ruling      | s>a by>a o>t against>t
transact    | s>a by>a poss>a o>t to>t with>t
situation   | s>a by>a
other       | s>a by>a o>t
