"""What the teacher thinks of raw text: by word and task the three likeliest answers and their probabilities."""

import numpy as np

import corpora

BEST = 3


def save(file, answers):
    """`answers`: by task a list of (index, share) of the sentences, in order."""
    np.savez(file, **{f"{task}.{kind}": np.concatenate([a[i] for a in answers[task]]).astype(dtype)
                      for task in answers for i, (kind, dtype) in enumerate((("index", np.int16), ("share", np.float16)))})


def load(raw, file):
    """The sentences of `raw` that are labelled, from the first on."""
    labels, out, at = np.load(file), [], 0
    labels = {name: labels[name] for name in labels.files}
    for s in corpora.load(raw):
        if at + len(s) > len(labels["tag.index"]):
            break
        s.gold = {task: (labels[f"{task}.index"][at : at + len(s)], labels[f"{task}.share"][at : at + len(s)].astype(np.float32))
                  for task in corpora.TASKS}
        at += len(s)
        out.append(s)
    return out
