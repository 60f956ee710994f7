#!/usr/bin/env python3
"""How far kinds of claims agree with coded events: `hearsay analyze` against PLOVER or CAMEO codings of single sentences.

    zcat -f FOLDER/input.jsonl* | hearsay analyze - --quiet > out.jsonl
    python3 quality/score/score_events.py FOLDER out.jsonl [--misses]

A gold record has `events`, each with a PLOVER `event` or a code in `cameo`, of which the root (its first two digits) counts. `KINDS`
says by which kinds of claim each type is answered; PLOVER's editions differ (DEMAND or REQUEST, DISAPPROVE or ACCUSE), so both are
there. The records `petr-…` come from a suite that is older than CAMEO: their codes are WEIS (041 approve, 122 criticise, 224 kill).

any      share of the coded events answered by some claim of their sentence
first    the same, asking only the first claim that is no bare state or uncoded happening
clean    share of the claims whose kind stands for a type of event that answer an event of their sentence
The table has a row for each coded type, and counts the kinds of the first claims ("-": none but bare states and uncoded happenings).
"""
from collections import Counter, defaultdict

from common import main, paired

KINDS = {
    "AGREE": ("agree",),
    "CONSULT": ("talk", "whereabouts"),  # a visit is CONSULT to PLOVER
    "SUPPORT": ("support", "agree"),
    "COOPERATE": ("agree", "support", "aid", "transact"),
    "AID": ("aid",),
    "CONCEDE": ("withdraw", "release", "agree", "appoint"),
    "RETREAT": ("withdraw", "release", "agree"),
    "DEMAND": ("request",),
    "REQUEST": ("request",),
    "DISAPPROVE": ("accuse",),
    "ACCUSE": ("accuse",),
    "INVESTIGATE": ("ruling", "accuse"),
    "REJECT": ("reject",),
    "THREATEN": ("threaten",),
    "PROTEST": ("protest",),
    "MOBILIZE": ("deploy", "advance"),
    "SANCTION": ("sanction", "withdraw"),
    "COERCE": ("detain", "capture", "sanction", "ruling", "damage"),
    "ASSAULT": ("attack", "casualties", "detain", "capture", "damage"),
    "FIGHT": ("attack", "capture", "advance", "casualties"),
    # roots of CAMEO; 01, a statement, is answered by no kind
    "CAMEO 02": ("request",),
    "CAMEO 03": ("agree", "support", "aid"),
    "CAMEO 04": ("talk", "whereabouts"),
    "CAMEO 05": ("support", "agree"),
    "CAMEO 06": ("agree", "support", "aid", "transact"),
    "CAMEO 07": ("aid",),
    "CAMEO 08": ("withdraw", "release", "agree", "appoint"),
    "CAMEO 09": ("ruling", "accuse"),
    "CAMEO 10": ("request",),
    "CAMEO 11": ("accuse",),
    "CAMEO 12": ("reject",),
    "CAMEO 13": ("threaten",),
    "CAMEO 14": ("protest",),
    "CAMEO 15": ("deploy", "advance"),
    "CAMEO 16": ("sanction", "reject", "withdraw"),
    "CAMEO 17": ("detain", "capture", "sanction", "ruling", "damage"),
    "CAMEO 18": ("attack", "casualties", "detain", "damage"),
    "CAMEO 19": ("attack", "capture", "advance", "casualties", "deploy"),
    "CAMEO 20": ("attack", "casualties", "displace"),
    # cue categories of WEIS; 02 comment, 14 deny and 16 warn are answered by no kind
    "WEIS 01": ("withdraw", "release"),
    "WEIS 03": ("talk", "whereabouts"),
    "WEIS 04": ("support",),
    "WEIS 05": ("support", "aid", "agree"),
    "WEIS 06": ("agree", "release", "support"),
    "WEIS 07": ("aid",),
    "WEIS 08": ("agree",),
    "WEIS 09": ("request",),
    "WEIS 10": ("request",),
    "WEIS 11": ("reject",),
    "WEIS 12": ("accuse",),
    "WEIS 13": ("accuse", "protest"),
    "WEIS 15": ("request",),
    "WEIS 17": ("threaten",),
    "WEIS 18": ("protest", "deploy"),
    "WEIS 19": ("sanction", "reject"),
    "WEIS 20": ("detain", "sanction", "displace"),
    "WEIS 21": ("detain", "capture"),
    "WEIS 22": ("attack", "casualties", "damage"),
}
CODED = {"agree", "talk", "support", "aid", "withdraw", "release", "request", "accuse", "reject", "threaten", "protest", "deploy", "advance",
         "sanction", "detain", "capture", "attack"}
UNTOLD = {"situation", "other"}


def types_of(record):
    """The types coded for a sentence, each once."""
    found = []
    for event in record["events"]:
        code = ("WEIS " if record["id"].startswith("petr-") else "CAMEO ") + event.get("cameo", "")[:2]
        kind = event.get("event") or code
        if kind and kind not in found:
            found.append(kind)
    return found


def score(gold, output, misses=None):
    misses = [] if misses is None else misses
    n_any = n_first = n_events = n_claims = n_clean = n_empty = empty_coded = 0
    table = defaultdict(Counter)
    for id, record, told in paired(gold, output):
        wanted = [kind for kind in types_of(record) if kind in KINDS]
        claims = [claim["kind"] for claim in told.get("claims") or []]
        first = next((kind for kind in claims if kind not in UNTOLD), "-")
        coded = [kind for kind in claims if kind in CODED]
        if not record["events"]:
            n_empty += 1
            empty_coded += bool(coded)
        accepted = {kind for type in wanted for kind in KINDS[type]}
        n_claims += len(coded)
        n_clean += sum(kind in accepted for kind in coded)
        for type in wanted:
            n_events += 1
            hit = any(kind in KINDS[type] for kind in claims)
            n_any += hit
            n_first += first in KINDS[type]
            table[type][first] += 1
            if not hit:
                misses.append(f"{id} {type}: {claims} «{record['text'][:160]}»")
    print_table(table)
    if n_empty:
        print(f"  sentences without an event: {n_empty}, given a coded kind: {empty_coded}")
    share = lambda part, whole: part / whole if whole else 0.0
    for name, part, whole in (("any", n_any, n_events), ("first", n_first, n_events), ("clean", n_clean, n_claims)):
        print(f"  {name:6} {share(part, whole):.3f} ({part} of {whole})")
    return {}


def print_table(table):
    for type in sorted(table):
        row = table[type]
        right = sum(n for kind, n in row.items() if kind in KINDS[type])
        print(f"  {type:12} {right:3} of {sum(row.values()):3}   " + ", ".join(f"{kind} {n}" for kind, n in row.most_common()))


if __name__ == "__main__":
    main(__doc__, score)
