"""Trains the student on gold, and on what the teacher labelled where there is any.

    train_student.py CORPORA VECTORS STUDENT [--silver SILVER.npz…] [--tree-names SILVER.npz] [--epochs N] [--gold-epochs N] [--start STUDENT]
"""

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

import corpora
import scoring
import silver
import student

WORDS_IN_BATCH = 1600
UNKNOWN = 0.3  # how often a word that is seen once is hidden
CROPS = 2  # how often a short clause is seen in an epoch


class Trainer:
    def __init__(self, folder, vectors, start=None):
        self.folder = folder
        self.upos, self.plain = scoring.tag_maps(folder)
        self.relations = (folder / "relations").read_text().split("\n")
        vectors = np.load(vectors)
        self.rows = {int(h): i + 1 for i, h in enumerate(vectors["hashes"])}
        self.counts = torch.from_numpy(np.concatenate([[0], vectors["counts"]]))
        self.model = student.Student(len(self.rows), len(self.upos), len(self.plain))
        with torch.no_grad():
            self.model.word.weight[1:] = torch.from_numpy(vectors["vectors"]) * 0.3
        if start:
            self.model.load_state_dict(torch.load(start)["state"])
        self.dev = {name: corpora.batches(corpora.load(folder / f"{name}.tsv"), 3000, random.Random(0))
                    for name in ("trees-ewt-dev", "trees-gum-dev", "names-uner-ewt-dev", "names-crossner-politics-dev",
                                 "names-wnut17-dev", "names-gum-dev")}

    def words(self, batch, longest):
        rows = torch.zeros(len(batch), longest, dtype=torch.long)
        for b, s in enumerate(batch):
            rows[b, : len(s)] = torch.tensor([self.rows.get(int(h), 0) for h in s.hashes])
        if self.model.training:  # rare words are hidden now and then, so that the parts learn to stand for them
            hidden = torch.rand(rows.shape) < UNKNOWN / (UNKNOWN + self.counts[rows])
            hidden &= torch.rand(rows.shape) < 0.5
            rows[hidden] = 0
        return rows

    def read(self, batch):
        parts, mask, _ = corpora.collate(batch)
        out, h, heads = self.model(self.words(batch, mask.shape[1]), parts, mask)
        found = {task: logits.argmax(-1) for task, logits in out.items()}
        found["relation"] = self.model.relations(h, heads, found["head"]).argmax(-1)
        return found

    def loss(self, batch):
        parts, mask, gold = corpora.collate(batch)
        out, h, heads = self.model(self.words(batch, mask.shape[1]), parts, mask)
        out["relation"] = self.model.relations(h, heads, gold["head"][0][:, :, 0])
        return sum(corpora.soft_loss(out[task], gold[task]) * (0.5 if task == "tag" else 1.0) for task in corpora.TASKS)

    def train(self, args):
        trees, named, other = corpora.training_set(self.folder, 1)
        if args.tree_names:
            silver.name_trees(trees, args.tree_names)
        labelled = [s for file in args.silver for s in silver.load(self.folder / "raw.tsv", file)]
        crops = [c for s in trees + labelled if (c := corpora.crop(s, self.upos, self.relations, random.Random(len(s))))]
        print(f"{len(crops)} short clauses cut from the trees", flush=True)
        trees += CROPS * crops
        rng = random.Random(1)
        plan = [True] * (args.epochs if labelled else 0) + [False] * args.gold_epochs
        tables = [self.model.word.weight, self.model.part.weight]
        others = [p for p in self.model.parameters() if all(p is not t for t in tables)]
        optimizers = [torch.optim.SparseAdam(tables), torch.optim.AdamW(others, betas=(0.9, 0.95), weight_decay=0.01, foreach=True)]
        done, start = 0, time.time()
        sizes = [sum(map(len, trees + named)) + sum(map(len, other)) / 3 + (sum(map(len, labelled)) if both else 0) for both in plan]
        for epoch, both in enumerate(plan, 1):
            self.model.train()
            chosen = trees + named + rng.sample(other, len(other) // 3) + (labelled if both else [])
            total, steps = 0.0, 0
            for batch in corpora.batches(chosen, WORDS_IN_BATCH, rng):
                done += sum(map(len, batch))
                part = min(done / 100000, max(0.02, 1 - done / sum(sizes)))
                for optimizer in optimizers:
                    optimizer.param_groups[0]["lr"] = args.rate * part
                    optimizer.zero_grad()
                loss = self.loss(batch)
                loss.backward()
                nn.utils.clip_grad_norm_(others, 2.0)
                for optimizer in optimizers:
                    optimizer.step()
                total, steps = total + loss.item(), steps + 1
            print(f"student epoch {epoch} of {len(plan)}: loss {total / steps:.3f}, {time.time() - start:.0f} s", flush=True)
            self.report(epoch, epoch == len(plan))
            torch.save({"state": self.model.state_dict()}, args.student)

    def report(self, epoch, last):
        self.model.eval()
        for name, chosen in self.dev.items():
            if last or name in ("trees-ewt-dev", "names-uner-ewt-dev", "names-crossner-politics-dev"):
                print(f"student epoch {epoch}: {name}", scoring.score(self.read, chosen, self.upos, self.plain), flush=True)


def main():
    args = argparse.ArgumentParser()
    for name in ("corpora", "vectors", "student"):
        args.add_argument(name, type=Path)
    args.add_argument("--silver", type=Path, nargs="*", default=[])
    args.add_argument("--tree-names", type=Path)
    args.add_argument("--start", type=Path)
    args.add_argument("--epochs", type=int, default=6)
    args.add_argument("--gold-epochs", type=int, default=12)
    args.add_argument("--rate", type=float, default=3e-3)
    torch.manual_seed(1)
    torch.set_num_threads(1)
    args = args.parse_args()
    Trainer(args.corpora, args.vectors, args.start).train(args)


if __name__ == "__main__":
    main()
