"""Lets the teacher label for the student: raw text, or the names of trees that have none.

    label_raw.py CORPORA TEACHER SILVER.npz [--words N] [--skip N] [--trees]
"""

import argparse
import random
from pathlib import Path

import torch

import corpora
import scoring
import silver
import train_teacher

SHORTEST, LONGEST = 3, 80


def choose(file, words, skip=0, seed=3):
    """Sentences of ordinary length in random order, so many words of them behind the first `skip`; their places in the file."""
    sentences = corpora.load(file)
    order = [i for i, s in enumerate(sentences) if SHORTEST <= len(s) <= LONGEST]
    random.Random(seed).shuffle(order)
    chosen, total = [], 0
    for i in order:
        if total >= skip + words:
            break
        if total >= skip:
            chosen.append(i)
        total += len(sentences[i])
    return sentences, chosen


@torch.no_grad()
def label(model, sentences, chosen):
    """Answers by sentence number."""
    out = {}
    for batch in corpora.batches([(sentences[i], i) for i in chosen], 1500, random.Random(0), size=lambda pair: len(pair[0])):
        some = [s for s, _ in batch]
        parts, mask, _ = corpora.collate(some)
        logits, h, heads = model(some, parts, mask)
        logits["relation"] = model.relations(h, heads, logits["head"].argmax(-1))
        best = {task: torch.softmax(logits[task], -1).topk(min(silver.BEST, logits[task].shape[-1]), -1) for task in corpora.TASKS}
        for b, (s, i) in enumerate(batch):
            out[i] = {task: (best[task].indices[b, : len(s)].numpy(), best[task].values[b, : len(s)].numpy()) for task in corpora.TASKS}
    return out


def main():
    args = argparse.ArgumentParser()
    for name in ("corpora", "teacher", "silver"):
        args.add_argument(name, type=Path)
    args.add_argument("--words", type=int, default=900000)
    args.add_argument("--skip", type=int, default=0)
    args.add_argument("--trees", action="store_true")
    args = args.parse_args()
    torch.set_num_threads(1)
    upos, plain = scoring.tag_maps(args.corpora)
    saved = torch.load(args.teacher)
    model = train_teacher.Teacher(len(upos), len(plain), saved["depth"])
    model.load_state_dict(saved["state"])
    model.eval()
    if args.trees:
        sentences = corpora.load(args.corpora / "trees-train.tsv")
        chosen = [i for i, s in enumerate(sentences) if len(s) <= LONGEST]
    else:
        sentences, chosen = choose(args.corpora / "raw.tsv", args.words, args.skip)
    silver.save(args.silver, label(model, sentences, chosen))
    print(f"{len(chosen)} sentences, {sum(len(sentences[i]) for i in chosen)} words labelled", flush=True)


if __name__ == "__main__":
    main()
