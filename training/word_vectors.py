"""Start vectors for the student's words: what MiniLM says of each by itself, in few dimensions.

    word_vectors.py CORPORA LEXICON OUT.npz

Words are those of the training text, of the text to be labelled, of MiniLM's own list and of the lexicon's names. (Static
distillation, as in Model2Vec.)
"""

import collections
import struct
import sys
from pathlib import Path

import numpy as np
import torch

import minilm

WIDTH, MOST = 128, 60000


def hash_text(text):
    """The hash of src/read/hashing.h."""
    mask = (1 << 64) - 1

    def mix(a, b):
        x = ((a ^ ((b + 0x9E3779B97F4A7C15 + (a << 6)) & mask)) * 0xD6E8FEB86659FD93) & mask
        return x ^ (x >> 32)

    data = text.encode()
    h = len(data)
    while len(data) >= 8:
        h = mix(h, struct.unpack("<Q", data[:8])[0])
        data = data[8:]
    return mix(h, int.from_bytes(data, "little"))


def count_words(folder):
    counts = {"gold": collections.Counter(), "raw": collections.Counter()}
    for file in sorted(Path(folder).glob("*.tsv")):
        if "-dev" in file.name:
            continue
        counter = counts["raw" if file.name == "raw.tsv" else "gold"]
        with open(file, encoding="utf-8") as lines:
            counter.update(line.split("\t", 1)[0].lower() for line in lines if line != "\n")
    return counts["gold"], counts["raw"]


def choose(folder, lexicon):
    gold, raw = count_words(folder)
    names = set()
    for line in (Path(lexicon) / "read_names.lex").read_text(encoding="utf-8").split("\n"):
        if "|" in line and line[0] != "@":
            names.update(line.split("|")[1].split())
    known = [w for w in minilm.Pieces().words if w.isalpha() and len(w) > 1]
    words = {w: 1e9 + n for w, n in gold.items() if n > 1}
    for more in (names, known, [w for w, n in raw.items() if n > 2], gold):
        for w in more:
            words.setdefault(w, raw[w])
    return sorted(words, key=lambda w: (-words[w], w))[:MOST], gold


@torch.no_grad()
def vectors(words):
    pieces, model = minilm.Pieces(), minilm.pretrained(6).eval()
    rows = [[minilm.CLS] + pieces.of(w) + [minilm.SEP] for w in words]
    out = np.zeros((len(words), 3 * minilm.WIDTH), np.float32)
    order = sorted(range(len(words)), key=lambda i: len(rows[i]))
    for begin in range(0, len(order), 512):
        some = order[begin : begin + 512]
        batch = torch.zeros(len(some), max(len(rows[i]) for i in some), dtype=torch.long)
        for b, i in enumerate(some):
            batch[b, : len(rows[i])] = torch.tensor(rows[i])
        inside = ((batch != minilm.PAD) & (batch != minilm.CLS) & (batch != minilm.SEP)).float()[:, :, None]
        layers = model(batch)
        out[some] = torch.cat([(layers[i] * inside).sum(1) / inside.sum(1) for i in (0, 2, 6)], 1).numpy()
    return out


def main():
    torch.set_num_threads(1)
    words, gold = choose(sys.argv[1], sys.argv[2])
    x = vectors(words)
    x = (x - x.mean(0)) / (x.std(0) + 1e-6)
    _, directions = np.linalg.eigh(x.T @ x / len(x))
    x = x @ directions[:, ::-1][:, :WIDTH]
    x /= np.sqrt((x * x).mean())
    np.savez(sys.argv[3], hashes=np.array([hash_text(w) for w in words], np.uint64), vectors=x.astype(np.float32),
             counts=np.array([gold[w] for w in words], np.int32))
    print(len(words), "words")


if __name__ == "__main__":
    main()
