"""The network that src/read runs: parts of words, three gated recurrent layers in both directions, a head per task."""

import torch
from torch import nn
from torch.nn import functional as F

import corpora

WIDTH, HIDDEN, LAYERS, ARC, LABEL, NEAR = 128, 96, 3, 80, 96, 16
TAPS = (-2, -1, 0, 1, 2)


class Pool(torch.autograd.Function):
    """c[t] = f[t] c[t - 1] + u[t] along the first dimension."""

    @staticmethod
    def forward(ctx, f, u):
        c = torch.empty_like(u)
        c[0] = u[0]
        for t in range(1, len(u)):
            torch.addcmul(u[t], f[t], c[t - 1], out=c[t])
        ctx.save_for_backward(f, c)
        return c

    @staticmethod
    def backward(ctx, grad):
        f, c = ctx.saved_tensors
        g = grad.clone()
        for t in range(len(g) - 2, -1, -1):
            g[t].addcmul_(f[t + 1], g[t + 1])
        df = torch.zeros_like(f)
        df[1:] = g[1:] * c[:-1]
        return df, g


class Layer(nn.Module):
    """Each number of a word's vector is mixed with those of its neighbours, then pooled by gates (Bradbury and others, 2017)."""

    def __init__(self, width, hidden):
        super().__init__()
        self.taps = nn.Parameter(torch.zeros(len(TAPS), width))
        with torch.no_grad():
            self.taps[TAPS.index(0)] = 1
            self.taps += torch.randn(len(TAPS), width) * 0.1
        self.gates = nn.Linear(width, 6 * hidden)
        nn.init.normal_(self.gates.weight, std=width**-0.5)
        with torch.no_grad():
            self.gates.bias.zero_()
            self.gates.bias.view(2, 3, hidden)[:, 1] = torch.linspace(-1.5, 2.0, hidden)

    def forward(self, x, mask):
        b, t, width = x.shape
        padded = F.pad(x * mask[:, :, None], (0, 0, 2, 2))
        x = sum(self.taps[k] * padded[:, k : k + t] for k in range(len(TAPS)))
        z, f, o = self.gates(x).view(b, t, 2, 3, -1).unbind(3)
        f = torch.sigmoid(f)
        u = (1 - f) * torch.tanh(z) * mask[:, :, None, None]
        f, u = (torch.stack([v[:, :, 0], v[:, :, 1].flip(1)], 2).transpose(0, 1).contiguous() for v in (f, u))
        c = Pool.apply(f, u).transpose(0, 1)
        c = torch.stack([c[:, :, 0], c[:, :, 1].flip(1)], 2)
        return (torch.sigmoid(o) * c).reshape(b, t, -1)


class Student(nn.Module):
    def __init__(self, words, tags, relations):
        super().__init__()
        self.word = nn.Embedding(words + 1, WIDTH, padding_idx=0, sparse=True)
        self.part = nn.EmbeddingBag(1 << 15, WIDTH, mode="sum", sparse=True)
        nn.init.normal_(self.part.weight, std=0.05)
        self.norm = nn.LayerNorm(WIDTH)
        self.layers = nn.ModuleList(Layer(WIDTH if i == 0 else 2 * HIDDEN, HIDDEN) for i in range(LAYERS))
        wide = 2 * HIDDEN
        self.tag, self.name = nn.Linear(wide, tags), nn.Linear(wide, 13)
        self.arc_word, self.arc_head = nn.Linear(wide, ARC), nn.Linear(wide, ARC)
        self.label_word, self.label_head = nn.Linear(wide, LABEL), nn.Linear(wide, LABEL)
        self.root = nn.Parameter(torch.zeros(wide))
        self.bilinear = nn.Linear(ARC, ARC, bias=False)
        nn.init.normal_(self.bilinear.weight, std=ARC**-0.5)
        self.head_bias = nn.Linear(ARC, 1, bias=False)
        self.near = nn.Parameter(torch.zeros(2 * NEAR + 1))
        self.relation = nn.Linear(2 * LABEL, relations)

    def forward(self, words, parts, mask):
        b, t = mask.shape
        x = self.norm(self.word(words) + self.part(parts.view(-1, corpora.PARTS)).view(b, t, -1))
        h = F.dropout(x, 0.25, self.training)
        for i, layer in enumerate(self.layers):
            y = layer(h, mask)
            h = F.dropout(y, 0.2, self.training) + (h if i else 0)
        heads = torch.cat([self.root.expand(b, 1, -1), h], 1)
        head = F.dropout(F.relu(self.arc_head(heads)), 0.2, self.training)
        word = self.bilinear(F.dropout(F.relu(self.arc_word(h)), 0.2, self.training))
        place = torch.arange(t)
        near = self.near[(place[None, :] - place[:, None]).clamp(-NEAR, NEAR) + NEAR]
        arcs = word @ head.transpose(1, 2) + self.head_bias(head).transpose(1, 2) + F.pad(near, (1, 0))
        arcs = arcs.masked_fill(~F.pad(mask, (1, 0), value=True)[:, None, :], -1e4)
        arcs[:, place, place + 1] = -1e4
        return {"tag": self.tag(h), "name": self.name(h), "head": arcs}, h, heads

    def relations(self, h, heads, chosen):
        word = self.label_word(h)
        head = self.label_head(heads).gather(1, chosen[:, :, None].expand(-1, -1, LABEL))
        x = torch.cat([word * head, F.relu(word + head)], -1)
        return self.relation(F.dropout(x, 0.2, self.training))
