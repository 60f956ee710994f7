#!/usr/bin/env python3
"""Writes the printed outputs in docs/life_of_an_article.md anew, or checks that they are what the program prints.

    life.py PROGRAM ROOT            writes
    life.py PROGRAM ROOT --check    exits with 1 and the difference if the page is stale

A block of the page is a line `<!-- view: NAME -->` and the fenced text after it; NAME is a function below.
"""
import difflib
import json
import pathlib
import re
import subprocess
import sys

BLOCK = re.compile(r"<!-- view: (\w+) -->\n```text\n.*?```\n", re.S)


class Life:
    def __init__(self, program, root):
        self.path = root / "docs" / "life" / "lake-ferry.txt"
        self.text = self.path.read_text(encoding="utf-8")
        run = lambda *a: subprocess.run([program, *a, "--quiet"], check=True, capture_output=True, text=True).stdout
        self.analysis = json.loads(run("analyze", str(self.path)))
        self.conllu = run("analyze", str(self.path), "--format", "conllu")
        self.situation = json.loads(run("report", str(self.path), "--format", "json"))

    def at(self, span):
        return " ".join(self.text[span["start"]:span["end"]].split())

    def rows(self, items, *columns):
        cells = [[str(c(i)) for c in columns] for i in items]
        widths = [max(map(len, column)) for column in zip(*cells)] if cells else []
        return "\n".join("  ".join(c.ljust(w) for c, w in zip(row, widths)).rstrip() for row in cells)

    def article(self):
        a = self.situation["articles"][0]
        return self.rows([k for k in ("id", "outlet", "title", "published", "language")], lambda k: k, lambda k: a[k])

    def boilerplate(self):
        return "\n".join(self.at(b) for b in self.analysis["boilerplate"])

    def sentences(self):
        return "\n".join(f"{i + 1}  {self.at(s)}" for i, s in enumerate(self.analysis["sentences"]))

    def words(self):
        first = next(s for s in self.conllu.split("\n\n") if "aground near" in s.replace("\n", " ") or "\tran\t" in s)
        rows = [line.split("\t") for line in first.splitlines() if line[:1].isdigit() and "-" not in line.split("\t")[0]]
        return self.rows(rows, *(lambda r, i=i: r[i] for i in (0, 1, 2, 3, 6, 7)))

    def names(self):
        return self.rows(self.analysis["names"], self.at, lambda n: n["type"], lambda n: n["entity"])

    def times(self):
        return self.rows(self.analysis["times"], self.at, lambda t: t["type"], lambda t: t["value"])

    def quantities(self):
        return self.rows(self.analysis["quantities"], self.at, lambda q: f"{q['value']:g}", lambda q: q["unit"], lambda q: q["qualifier"])

    def places(self):
        return self.rows(self.analysis["places"], self.at, lambda p: p["lat"], lambda p: p["lon"], lambda p: p["country"])

    def attributions(self):
        joined = lambda spans: " … ".join(self.at(s) for s in spans) or "–"
        return "\n\n".join(f"source   {joined(a['source'])}\ncue      {joined(a['cue'])}\ncontent  {joined(a['content'])}"
                           for a in self.analysis["attributions"])

    def claims(self):
        name = {e["id"]: e["name"] for e in self.situation["entities"]}
        said = lambda c: "the article" if c["speaker"] is None else c["speaker_text"] if c["speaker"] == "unnamed" else name[c["speaker"]]
        return "\n\n".join(
            f"{c['id']}  {c['text']!r}\n    {c['kind']}, {c['polarity']}, {c['certainty']}, {c['modality']}; said by {said(c)}"
            + (f"; in {name[c['place']]}" if c["place"] else "") + (f"; {c['time']['start']} to {c['time']['end']}" if c["time"] else "")
            for c in self.situation["claims"])

    def events(self):
        return self.rows(self.situation["events"], lambda e: e["id"], lambda e: e["kind"], lambda e: e["status"], lambda e: " ".join(e["claims"]))

    def disputes(self):
        return "\n".join(f"{d['kind']}: {d['about']}: " + " against ".join(" ".join(s) for s in d["sides"]) for d in self.situation["disputes"]) or "none"


def main():
    program, root = sys.argv[1], pathlib.Path(sys.argv[2])
    page = root / "docs" / "life_of_an_article.md"
    life, old = Life(program, root), page.read_text(encoding="utf-8")
    new = BLOCK.sub(lambda m: f"<!-- view: {m[1]} -->\n```text\n{getattr(life, m[1])()}\n```\n", old)
    if "--check" not in sys.argv:
        page.write_text(new, encoding="utf-8")
    elif new != old:
        sys.stdout.writelines(difflib.unified_diff(old.splitlines(True), new.splitlines(True), "the page", "the program"))
        sys.exit("docs/life_of_an_article.md is stale; write it anew with scripts/life.py")


if __name__ == "__main__":
    main()
