# Event codes of a claim's kind, or of one of its senses (`kind/…`, the longest entry that begins the sense wins).
# plover: PLOVER event type. cameo: CAMEO root code. acled: ACLED event type, sub-event after a colon where one is certain.
# An empty field means that the scheme has no such thing.
@columns key | plover | cameo | acled
capture     | COERCE   | 19 | Battles
advance     | MOBILIZE | 15 | Strategic developments
withdraw    | RETREAT  | 08 | Strategic developments
attack      | ASSAULT  | 19 | Battles
attack/strike | ASSAULT | 19 | Explosions/Remote violence: Air/drone strike
attack/shell | ASSAULT | 19 | Explosions/Remote violence: Shelling/artillery/missile attack
attack/bomb | ASSAULT  | 18 | Explosions/Remote violence: Remote explosive/landmine/IED
attack/clash | ASSAULT | 19 | Battles: Armed clash
attack/shoot | ASSAULT | 19 | Violence against civilians: Attack
deploy      | MOBILIZE | 15 | Strategic developments
detain      | COERCE   | 17 | Strategic developments: Arrests
detain/abduct | ASSAULT | 18 | Violence against civilians: Abduction/forced disappearance
release     | RETREAT  | 08 | Strategic developments
agree       | AGREE    | 05 | Strategic developments: Agreement
talk        | CONSULT  | 04 |
threaten    | THREATEN | 13 |
protest     | PROTEST  | 14 | Protests
protest/riot | PROTEST | 14 | Riots: Violent demonstration
sanction    | COERCE   | 16 |
aid         | AID      | 07 |
accuse      | ACCUSE   | 11 |
request     | REQUEST  | 02 |
reject      | REJECT   | 12 |
support     | SUPPORT  | 05 |
casualties  |          |    |
displace    |          |    |
whereabouts |          |    |
damage      |          |    |
disaster    |          |    |
appoint     |          |    |
vote        |          |    |
ruling      |          |    |
transact    |          |    |
situation   |          |    |
other       |          |    |
attack/riot | PROTEST    | 14 | Riots: Violent demonstration
attack/disperse | COERCE | 17 | Protests: Protest with intervention
attack/fire-gas | COERCE | 17 | Protests: Protest with intervention
attack/crack-down | COERCE | 17 | Protests: Excessive force against protesters
attack/torture | ASSAULT | 18 | Violence against civilians: Attack
attack/hack | COERCE     | 17 |
attack/cyber | COERCE    | 17 |
detain/take-hostage | ASSAULT | 18 | Violence against civilians: Abduction/forced disappearance
detain/hostage | ASSAULT | 18 | Violence against civilians: Abduction/forced disappearance
damage/loot | ASSAULT    | 18 | Strategic developments: Looting/property destruction
damage/torch | ASSAULT   | 18 | Strategic developments: Looting/property destruction
deploy/lay-siege | COERCE | 19 | Strategic developments
agree/declare-truce | AGREE | 05 | Strategic developments: Agreement
release/exchange | RETREAT | 08 | Strategic developments
