#!/usr/bin/env python3
"""The commonest mistakes of a reading with gold words:  confusions.py GOLD.conllu READ.conllu [N]

Counts wrong parts of speech, wrong relations, and wrong heads by gold relation; subtypes are not told apart.
"""

import collections
import sys


def words(file):
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 10 and fields[0].isdigit():
                yield fields[1], fields[3], fields[6], fields[7].split(":")[0]


def main():
    gold, read = list(words(sys.argv[1])), list(words(sys.argv[2]))
    if len(gold) != len(read):
        sys.exit("the files do not have the same words")
    most = int(sys.argv[3]) if len(sys.argv) > 3 else 10
    tables = {name: collections.Counter() for name in ("part of speech", "relation", "head")}
    for (_, upos, head, relation), (_, our_upos, our_head, our_relation) in zip(gold, read):
        if upos != our_upos:
            tables["part of speech"][f"{upos} read as {our_upos}"] += 1
        if relation != our_relation:
            tables["relation"][f"{relation} read as {our_relation}"] += 1
        if head != our_head:
            tables["head"][f"head of {relation}"] += 1
    for name, table in tables.items():
        print(f"{name}: {sum(table.values())} of {len(gold)} wrong")
        for what, n in table.most_common(most):
            print(f"  {n:5}  {what}")


if __name__ == "__main__":
    main()
