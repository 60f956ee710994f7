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


def labelled(sentences, file):
    """Sentences of those numbered in `file`, with what it says by task."""
    saved, at = np.load(file), 0
    saved = {name: saved[name] for name in saved.files}
    for i in saved["sentences"]:
        here = slice(at, at + len(sentences[i]))
        at = here.stop
        yield sentences[i], {task: (saved[f"{task}.index"][here], saved[f"{task}.share"][here].astype(np.float32))
                             for task in corpora.TASKS}


def load(raw, file):
    """The labelled sentences of `raw`."""
    out = []
    for sentence, gold in labelled(corpora.load(raw), file):
        sentence.gold = gold
        out.append(sentence)
    return out


def name_trees(trees, file):
    """Gives trees without names those that the teacher found."""
    for sentence, gold in labelled(trees, file):
        if sentence.gold["name"] is None:
            sentence.gold["name"] = gold["name"]
