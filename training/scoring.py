"""Figures of a model on a development part: share of tags, heads and relations that are right, F1 of names."""

import torch


def spans(labels):
    """Names of a BILOU labelling as (begin, end, type), ill-formed ones left out."""
    out, begin = set(), None
    for i, label in enumerate(labels):
        if label == 0:
            begin = None
            continue
        kind, part = divmod(label - 1, 4)
        if part == 0:
            begin = i
        if part == 3:
            out.add((i, i + 1, kind))
        if part == 2 and begin is not None:
            out.add((begin, i + 1, kind))
    return out


@torch.no_grad()
def score(read, batches, upos, plain):
    """`read` gives tag, head, relation and name numbers (B, T) of a batch; `upos` and `plain` map tags and relations to what counts."""
    count = dict.fromkeys(("words", "upos", "uas", "las", "right", "found", "gold"), 0)
    for batch in batches:
        found = read(batch)
        for b, s in enumerate(batch):
            n = len(s)
            at = {task: found[task][b, :n].tolist() for task in found}
            gold = {task: None if s.gold[task] is None else s.gold[task][0][:, 0].tolist() for task in found}
            if gold["tag"] is not None:
                count["words"] += n
                for i in range(n):
                    head = at["head"][i] == gold["head"][i]
                    count["upos"] += upos[at["tag"][i]] == upos[gold["tag"][i]]
                    count["uas"] += head
                    count["las"] += head and plain[at["relation"][i]] == plain[gold["relation"][i]]
            if gold["name"] is not None:
                ours, theirs = spans(at["name"]), spans(gold["name"])
                count["right"] += len(ours & theirs)
                count["found"] += len(ours)
                count["gold"] += len(theirs)
    words = max(count["words"], 1)
    out = {k: round(100 * count[k] / words, 2) for k in ("upos", "uas", "las")}
    out["names"] = round(200 * count["right"] / max(count["found"] + count["gold"], 1), 2)
    return out


def tag_maps(folder):
    """What of a fine tag and of a relation counts: the part of speech, the relation without its subtype."""
    lines = (folder / "tags").read_text().split("\n")
    relations = (folder / "relations").read_text().split("\n")
    return [x.split(" ")[0] for x in lines if x], [x.split(":")[0] for x in relations if x]
