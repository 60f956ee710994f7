"""Sentences as prepare_corpora writes them, and batches of them."""

import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

MISSING = -100
PARTS = 11
TASKS = ("tag", "head", "relation", "name")


@dataclass
class Sentence:
    """One sentence. Gold of a task is (n, k) candidates with their probabilities, or None; head 0 is the root, i + 1 is word i."""

    forms: list
    hashes: np.ndarray
    parts: np.ndarray
    gold: dict

    def __len__(self):
        return len(self.forms)


def sure(values):
    return values[:, None].astype(np.int16), np.ones((len(values), 1), np.float32)


def column(fields, at, offset=0):
    return None if fields[0][at] == "_" else sure(np.array([int(f[at]) + offset for f in fields]))


def load(file):
    sentences, fields = [], []
    for line in Path(file).read_text(encoding="utf-8").split("\n"):
        if line:
            fields.append(line.split("\t"))
            continue
        if fields:
            gold = {"tag": column(fields, 3), "head": column(fields, 4, 1), "relation": column(fields, 5), "name": column(fields, 6)}
            sentences.append(Sentence([f[0] for f in fields], np.array([int(f[1]) for f in fields], np.uint64),
                                      np.array([f[2].split(" ") for f in fields]).astype(np.int32), gold))
        fields = []
    return sentences


def has_name(sentence):
    return sentence.gold["name"] is not None and bool((sentence.gold["name"][0] > 0).any())


def join_names(trees, named):
    """Gives trees the names of the same sentence in `named`; the named sentences that found no tree."""
    by_forms = {tuple(s.forms): s for s in named}
    met = set()
    for s in trees:
        key = tuple(s.forms)
        if key in by_forms:
            s.gold["name"] = by_forms[key].gold["name"]
            met.add(key)
    return [s for s in named if tuple(s.forms) not in met]


def training_set(folder, seed, plain=0.3, substituted=0.3):
    """Trees and names of an epoch; of the sentences without a name, of those with names put in, only a share."""
    folder, rng = Path(folder), random.Random(seed)
    trees = load(folder / "trees-train.tsv")
    rest = join_names(trees, load(folder / "names-edited.tsv"))
    social = [s for s in load(folder / "names-social.tsv") if has_name(s) or rng.random() < plain]
    other = [s for s in load(folder / "names-substituted.tsv") if has_name(s)]
    return trees, rest + social, other


def batches(sentences, words, rng, size=len):
    """Batches of about `words` padded words, of like lengths, in random order."""
    order = sorted(range(len(sentences)), key=lambda i: (size(sentences[i]) + rng.random() * 4, i))
    out, batch = [], []
    for i in order:
        if batch and (len(batch) + 1) * size(sentences[i]) > words:
            out.append(batch)
            batch = []
        batch.append(sentences[i])
    if batch:
        out.append(batch)
    rng.shuffle(out)
    return out


def collate(batch):
    """Padded tensors: parts (B, T, PARTS), mask (B, T), by task candidates and probabilities (B, T, k), zero where nothing is said."""
    size, longest = len(batch), max(map(len, batch))
    parts = np.zeros((size, longest, PARTS), np.int64)
    mask = np.zeros((size, longest), bool)
    for b, s in enumerate(batch):
        parts[b, : len(s)] = s.parts
        mask[b, : len(s)] = True
    gold = {}
    for task in TASKS:
        k = max((s.gold[task][0].shape[1] for s in batch if s.gold[task] is not None), default=1)
        index, share = np.zeros((size, longest, k), np.int64), np.zeros((size, longest, k), np.float32)
        for b, s in enumerate(batch):
            if s.gold[task] is not None:
                i, p = s.gold[task]
                index[b, : len(s), : i.shape[1]], share[b, : len(s), : i.shape[1]] = i, p
        gold[task] = torch.from_numpy(index), torch.from_numpy(share)
    return torch.from_numpy(parts), torch.from_numpy(mask), gold


def soft_loss(logits, gold):
    """Mean cross entropy over the words for which `gold` says something."""
    index, share = gold
    weight = share.sum()
    if weight == 0:
        return logits.sum() * 0
    chosen = torch.log_softmax(logits, -1).gather(-1, index)
    return -(chosen * share).masked_fill(share == 0, 0).sum() / weight


CORE = {"nsubj", "nsubj:pass", "csubj", "obj", "iobj", "obl", "obl:agent", "aux", "aux:pass", "compound:prt", "xcomp"}
LONGEST_PART, LONGEST_CROP = 6, 10


def crop(sentence, tags, relations, rng):
    """The bare clause at the start of a sentence: its verb, subject, objects and one adjunct; None if there is none.

    Long sentences teach little of how short ones are built (cropping; Şahin and Steedman, 2018).
    """
    heads, names = sentence.gold["head"][0][:, 0] - 1, [relations[r] for r in sentence.gold["relation"][0][:, 0]]
    stop = len(sentence) - 1
    below = {i: {i} for i in range(len(sentence))}
    for _ in range(LONGEST_PART):
        for i, head in enumerate(heads):
            if head >= 0:
                below[head] |= below[i]
    for verb in range(1, len(sentence)):
        if not tags[sentence.gold["tag"][0][verb, 0]].startswith("VERB"):
            continue
        parts = [i for i in range(len(sentence)) if heads[i] == verb and names[i] in CORE and len(below[i]) <= LONGEST_PART]
        subjects = [i for i in parts if names[i].startswith("nsubj") and 0 in below[i]]
        if not subjects or (tags[sentence.gold["tag"][0][subjects[0], 0]].startswith("PRON") and rng.random() < 0.7):
            continue
        adjuncts = [i for i in parts if names[i].startswith("obl")]
        kept = {verb, stop} if sentence.forms[stop] == "." else {verb}
        for i in parts:
            if i not in adjuncts[1:]:
                kept |= below[i]
        if any(heads[i] == verb and names[i] in CORE and i not in kept and not names[i].startswith("obl") for i in range(len(sentence))):
            continue
        if 3 < len(kept) <= min(LONGEST_CROP, len(sentence) - 2):
            return take(sentence, sorted(kept), verb)
    return None


def take(sentence, kept, verb):
    place = {old: new + 1 for new, old in enumerate(kept)}
    gold = {task: None if sentence.gold[task] is None else sure(sentence.gold[task][0][kept, 0].copy()) for task in TASKS}
    for new, old in enumerate(kept):
        head = sentence.gold["head"][0][old, 0] - 1
        gold["head"][0][new, 0] = 0 if old == verb else place.get(head, place[verb])
        if old == verb:
            gold["relation"][0][new, 0] = 0
    return Sentence([sentence.forms[i] for i in kept], sentence.hashes[kept], sentence.parts[kept], gold)
