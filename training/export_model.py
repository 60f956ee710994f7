"""Writes a trained student as sections of the model file, as src/read/network.h and word_vectors.h lay them out.

    export_model.py CORPORA VECTORS STUDENT SECTIONS
"""

import random
import shutil
import sys
from pathlib import Path

import numpy as np
import torch

import corpora
import student

ALIGN, BLOCK, MOST_INPUT, MOST_WEIGHT = 64, 16, 4095, 2047


class Section:
    def __init__(self):
        self.bytes = bytearray()

    def put(self, array, dtype=np.float32):
        self.bytes += bytes(-len(self.bytes) % ALIGN) + np.ascontiguousarray(array, dtype).tobytes()

    def put_matrix(self, weight, bias, largest):
        """`weight` (columns, rows) as torch has it; `largest` is the largest input met."""
        columns, rows = weight.shape
        wide = -(-columns // BLOCK) * BLOCK
        weight = np.pad(weight, ((0, wide - columns), (0, 0)))
        scale = np.maximum(np.abs(weight).max(1), 1e-12) / MOST_WEIGHT
        rounded = np.rint(weight / scale[:, None])
        input_scale = MOST_INPUT / largest
        self.put([input_scale])
        self.put(scale / input_scale)
        self.put(np.pad(bias if bias is not None else np.zeros(columns), (0, wide - columns)))
        self.put(rounded.reshape(wide // BLOCK, BLOCK, rows // 2, 2).transpose(0, 2, 1, 3), np.int16)


def rows(table):
    scale = np.maximum(np.abs(table).max(1), 1e-12) / 127
    return scale.astype(np.float32).tobytes() + np.rint(table / scale[:, None]).astype(np.int8).tobytes()


def index(hashes):
    """The hash table of WordVectors: upper 48 bits of the hash, row in the lower 16."""
    size = 1 << (len(hashes) * 3 // 2).bit_length()
    slots = np.zeros(size, np.uint64)
    for row, h in enumerate(map(int, hashes)):
        at = (h >> 20) & (size - 1)
        while slots[at]:
            at = (at + 1) & (size - 1)
        slots[at] = (h & ~0xFFFF) | row
    return slots.tobytes()


def largest_inputs(model, read, batches):
    """By linear layer the largest input on some text, and a little more."""
    largest, hooks = {}, []
    for name, module in model.named_modules():
        if isinstance(module, torch.nn.Linear):
            hooks.append(module.register_forward_pre_hook(
                lambda _, x, name=name: largest.__setitem__(name, max(largest.get(name, 0), x[0].abs().max().item()))))
    for batch in batches:
        read(batch)
    for hook in hooks:
        hook.remove()
    return {name: 1.1 * value for name, value in largest.items()}


def network(model, largest):
    w = {k: v.numpy() for k, v in model.state_dict().items()}
    out = Section()
    sizes = [student.WIDTH, student.HIDDEN, student.LAYERS, student.ARC, student.LABEL, len(w["tag.bias"]), len(w["relation.bias"]), student.NEAR]
    out.put(sizes + [0] * 8, np.uint32)
    out.put(w["norm.weight"])
    out.put(w["norm.bias"])
    for i in range(student.LAYERS):
        out.put(w[f"layers.{i}.taps"])
        out.put_matrix(w[f"layers.{i}.gates.weight"], w[f"layers.{i}.gates.bias"], largest[f"layers.{i}.gates"])
    heads = ("tag", "name", "arc_word", "arc_head", "label_word", "label_head")
    out.put_matrix(np.concatenate([w[f"{h}.weight"] for h in heads]), np.concatenate([w[f"{h}.bias"] for h in heads]),
                   max(largest[h] for h in heads))
    out.put_matrix(w["bilinear.weight"], None, largest["bilinear"])
    out.put(w["head_bias.weight"])
    out.put(np.maximum(w["arc_head.weight"] @ w["root"] + w["arc_head.bias"], 0))
    out.put(w["near"])
    out.put(w["label_head.weight"] @ w["root"] + w["label_head.bias"])
    out.put_matrix(w["relation.weight"], w["relation.bias"], largest["relation"])
    return bytes(out.bytes)


def main():
    import train_student
    folder, vectors, file, sections = map(Path, sys.argv[1:5])
    torch.set_num_threads(1)
    torch.set_grad_enabled(False)
    trainer = train_student.Trainer(folder, vectors, file)
    trainer.model.eval()
    text = corpora.batches(corpora.load(folder / "trees-ewt-dev.tsv") + corpora.load(folder / "names-wnut17-dev.tsv"), 2000, random.Random(0))
    largest = largest_inputs(trainer.model, trainer.read, text)
    sections.mkdir(exist_ok=True)
    (sections / "network").write_bytes(network(trainer.model, largest))
    (sections / "words").write_bytes(rows(trainer.model.word.weight[1:].numpy()))
    (sections / "parts").write_bytes(rows(trainer.model.part.weight.numpy()))
    (sections / "words.index").write_bytes(index(np.load(vectors)["hashes"]))
    for name in ("tags", "lemma.scripts", "lemma.table"):
        shutil.copy(folder / name, sections / name)
    print({name: round(value, 1) for name, value in largest.items()})


if __name__ == "__main__":
    main()
