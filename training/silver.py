"""What the teacher thinks of raw text: by word and task the three likeliest answers and their probabilities."""

import numpy as np

import corpora

BEST = 3


def save(file, answers):
    """`answers`: by sentence number, by task (index, share)."""
    numbers = sorted(answers)
    arrays = {"sentences": np.array(numbers, np.int32)}
    for task in corpora.TASKS:
        arrays[f"{task}.index"] = np.concatenate([answers[i][task][0] for i in numbers]).astype(np.int16)
        arrays[f"{task}.share"] = np.concatenate([answers[i][task][1] for i in numbers]).astype(np.float16)
    np.savez(file, **arrays)


def load(raw, file):
    """The sentences of `raw` that are labelled."""
    saved, out, at = np.load(file), [], 0
    saved = {name: saved[name] for name in saved.files}
    sentences = corpora.load(raw)
    for i in saved["sentences"]:
        s = sentences[i]
        here = slice(at, at + len(s))
        s.gold = {task: (saved[f"{task}.index"][here], saved[f"{task}.share"][here].astype(np.float32)) for task in corpora.TASKS}
        at += len(s)
        out.append(s)
    return out
