"""Trains the teacher: MiniLM under a recurrent layer and the same heads as the student's, only larger.

    train_teacher.py CORPORA TEACHER [--steps N] [--depth LAYERS] [--every N] [--start TEACHER]
"""

import argparse
import random
import time
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

import corpora
import minilm
import scoring
import student

WORDS_IN_BATCH = 900


class Teacher(nn.Module):
    def __init__(self, tags, relations, depth, width=192, arc=160, label=96):
        super().__init__()
        self.pieces = minilm.Pieces()
        self.encoder = minilm.pretrained(depth)
        for below in (self.encoder.word, self.encoder.place, self.encoder.norm, self.encoder.layers[0]):
            below.requires_grad_(False)  # costs much to train and changes little
        self.part = nn.EmbeddingBag(1 << 15, 64, mode="sum")
        nn.init.normal_(self.part.weight, std=0.1)
        self.reader = student.Layer(minilm.WIDTH + 64, width)
        self.through = nn.Linear(minilm.WIDTH + 64, 2 * width)
        self.tag, self.name = nn.Linear(2 * width, tags), nn.Linear(2 * width, 13)
        self.arc_word, self.arc_head = nn.Linear(2 * width, arc), nn.Linear(2 * width, arc)
        self.label_word, self.label_head = nn.Linear(2 * width, label), nn.Linear(2 * width, label)
        self.root = nn.Parameter(torch.zeros(2 * width))
        self.bilinear = nn.Parameter(torch.zeros(arc + 1, arc))
        self.relation = nn.Parameter(torch.randn(label + 1, relations, label + 1) * 0.01)

    def encode(self, batch):
        """Vectors of the words (B, T, width), of the first piece of each."""
        rows, firsts = [], []
        for s in batch:
            row, first = [minilm.CLS], []
            for form in s.forms:
                first.append(min(len(row), minilm.LONGEST - 2))
                row += self.pieces.of(form)
            rows.append(row[: minilm.LONGEST - 1] + [minilm.SEP])
            firsts.append(first)
        pieces = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.long)
        first = torch.zeros(len(rows), max(map(len, firsts)), dtype=torch.long)
        for b, (row, f) in enumerate(zip(rows, firsts)):
            pieces[b, : len(row)] = torch.tensor(row)
            first[b, : len(f)] = torch.tensor(f)
        x = self.encoder(pieces, 0.1)[-1]
        return x.gather(1, first[:, :, None].expand(-1, -1, x.shape[2]))

    def forward(self, batch, parts, mask):
        size, longest = mask.shape
        x = torch.cat([self.encode(batch), self.part(parts.view(-1, corpora.PARTS)).view(size, longest, -1)], -1)
        x = F.dropout(x, 0.2, self.training)
        h = F.dropout(self.reader(x, mask) + self.through(x), 0.3, self.training)
        heads = torch.cat([self.root.expand(size, 1, -1), h], 1)
        word, head = F.dropout(F.relu(self.arc_word(h)), 0.25, self.training), F.dropout(F.relu(self.arc_head(heads)), 0.25, self.training)
        arcs = (F.pad(word, (0, 1), value=1.0) @ self.bilinear) @ head.transpose(1, 2)
        arcs = arcs.masked_fill(~F.pad(mask, (1, 0), value=True)[:, None, :], -1e4)
        own = torch.arange(longest)
        arcs[:, own, own + 1] = -1e4
        return {"tag": self.tag(h), "name": self.name(h), "head": arcs}, h, heads

    def relations(self, h, heads, chosen):
        word = F.pad(F.relu(self.label_word(h)), (0, 1), value=1.0)
        head = F.pad(F.relu(self.label_head(heads)), (0, 1), value=1.0).gather(1, chosen[:, :, None].expand(-1, -1, self.label_head.out_features + 1))
        return torch.einsum("bti,irj,btj->btr", word, self.relation, head)

    def read(self, batch):
        parts, mask, _ = corpora.collate(batch)
        out, h, heads = self(batch, parts, mask)
        found = {task: logits.argmax(-1) for task, logits in out.items()}
        found["relation"] = self.relations(h, heads, found["head"]).argmax(-1)
        return found


def loss_of(model, batch):
    parts, mask, gold = corpora.collate(batch)
    out, h, heads = model(batch, parts, mask)
    out["relation"] = model.relations(h, heads, gold["head"][0][:, :, 0])
    return sum(corpora.soft_loss(out[task], gold[task]) * (0.5 if task == "tag" else 1.0) for task in corpora.TASKS)


def epochs(folder, seed):
    trees, named, other = corpora.training_set(folder, seed)
    rng = random.Random(seed)
    while True:
        yield from corpora.batches(trees + named + rng.sample(other, len(other) // 5), WORDS_IN_BATCH, rng)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("corpora", type=Path)
    args.add_argument("teacher", type=Path)
    args.add_argument("--steps", type=int, default=900)
    args.add_argument("--depth", type=int, default=4)
    args.add_argument("--every", type=int, default=150)
    args.add_argument("--start", type=Path, help="a teacher to go on from, with the rates of a training half done")
    args = args.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(1)
    upos, plain = scoring.tag_maps(args.corpora)
    model = Teacher(len(upos), len(plain), args.depth)
    if args.start:
        model.load_state_dict(torch.load(args.start)["state"])
    below = [p for p in model.encoder.parameters() if p.requires_grad]
    above = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    rates = (1.5e-4, 2.5e-3)
    optimizer = torch.optim.AdamW([{"params": below}, {"params": above}], weight_decay=0.01, betas=(0.9, 0.98), foreach=True)
    dev = {name: corpora.batches(corpora.load(args.corpora / f"{name}.tsv")[::4], 2000, random.Random(0))
           for name in ("trees-ewt-dev", "names-uner-ewt-dev", "names-crossner-politics-dev")}
    start, total, warm = time.time(), 0.0, 20 if args.start else 100
    for step, batch in enumerate(epochs(args.corpora, 2 if args.start else 1), 1):
        part = (0.4 if args.start else 1.0) * min(step / warm, (args.steps - step + 1) / (args.steps - warm))
        for group, rate in zip(optimizer.param_groups, rates):
            group["lr"] = rate * max(part, 0.01)
        model.train()
        loss = loss_of(model, batch)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimizer.step()
        total += loss.item()
        if step % 50 == 0:
            print(f"teacher {step}: loss {total / 50:.3f}, {time.time() - start:.0f} s", flush=True)
            total = 0.0
        if step % args.every == 0 or step == args.steps:
            model.eval()
            for name, chosen in dev.items():
                print(f"teacher {step}: {name}", scoring.score(model.read, chosen, upos, plain), flush=True)
            torch.save({"state": model.state_dict(), "depth": args.depth}, args.teacher)
        if step == args.steps:
            break


if __name__ == "__main__":
    main()
