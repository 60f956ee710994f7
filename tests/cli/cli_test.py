"""What the program promises on the command line: exit codes, messages, bad input, the same result for any number of threads."""
import gzip
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import unittest

PROGRAM, ROOT = sys.argv.pop(1), pathlib.Path(sys.argv.pop(1))
EXAMPLE = ROOT / "examples" / "batumi"
STORY = "The coast guard said on Monday that 12 sailors had been rescued near Lisbon. The owner denied that the ship had sunk."


def run(*arguments, stdin=None):
    done = subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, capture_output=True, timeout=300)
    return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace")


class Folder(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name)
        self.addCleanup(self.temporary.cleanup)

    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def articles(self, *inputs, expect=0):
        code, out, err = run("report", *inputs, "--format", "json", "--quiet")
        self.assertEqual(code, expect, err)
        return [a["id"] for a in json.loads(out)["articles"]], err


class Usage(unittest.TestCase):
    def test_help_names_all_commands(self):
        code, out, _ = run("--help")
        self.assertEqual(code, 0)
        for command in (b"report", b"analyze", b"gather", b"serve"):
            self.assertIn(command, out)

    def test_meaningless_command_lines_exit_with_2(self):
        for arguments in ([], ["report"], ["nonsense"], ["report", EXAMPLE, "--format", "pdf"], ["report", EXAMPLE, "--as-of", "yesterday"],
                          ["analyze", EXAMPLE, "--published", "2024-02-30"], ["report", EXAMPLE, "--window", "0"]):
            self.assertEqual(run(*arguments)[0], 2, arguments)

    def test_missing_knowledge_names_the_file_and_the_remedy(self):
        code, _, err = run("report", EXAMPLE, "--data", "/nowhere")
        self.assertEqual(code, 1)
        self.assertIn("/nowhere/lexicon", err)


class BadInput(Folder):
    def test_bad_articles_are_told_and_the_others_read(self):
        good = self.write("good.txt", STORY)
        cases = {
            "empty.txt": (b"", "empty"),
            "binary.txt": (bytes(range(256)) * 40, "binary"),
            "half.jsonl.gz": (gzip.compress(json.dumps({"text": STORY}).encode() * 400)[:-20], "truncated"),
            "broken.jsonl": (b'{"text": "' + STORY.encode() + b'", "id": "first"}\n{"text": \n{"text": "' + STORY.encode() + b'", "id": "third"}\n', "broken.jsonl:2"),
        }
        for name, (content, told) in cases.items():
            with self.subTest(name):
                ids, err = self.articles(self.write(name, content), good)
                self.assertIn("good", ids)
                self.assertIn(told, err)
        self.assertEqual(self.articles(self.folder / "broken.jsonl")[0], ["first", "third"])
        ids, err = self.articles(self.folder / "missing.txt", good)
        self.assertIn("missing.txt", err)

    def test_invalid_utf8_is_repaired_and_offsets_hold(self):
        path = self.write("latin1.txt", ("Dépêche. " + STORY).encode("latin-1"))
        code, out, _ = run("report", path, "--format", "json", "--quiet")
        self.assertEqual(code, 0)
        text = path.read_bytes().decode("utf-8", "replace")
        for claim in json.loads(out)["claims"]:
            self.assertEqual(text[claim["start"]:claim["end"]], claim["text"])

    def test_a_line_of_200_megabytes_is_refused_and_the_next_one_read(self):
        path = self.folder / "long.jsonl"
        with open(path, "wb") as file:
            file.write(b'{"text": "')
            for _ in range(200):
                file.write(b"a" * 1_000_000)
            file.write(b'"}\n' + json.dumps({"id": "next", "text": STORY}).encode() + b"\n")
        ids, err = self.articles(path)
        self.assertEqual(ids, ["next"])
        self.assertIn("long.jsonl:1", err)
        self.assertIn("too large", err)

    def test_strict_and_nothing_read_have_exit_codes_of_their_own(self):
        good, empty = self.write("good.txt", STORY), self.write("empty.txt", "")
        self.assertEqual(run("report", good, empty, "--strict")[0], 3)
        self.assertEqual(run("report", empty)[0], 4)
        (self.folder / "hollow").mkdir()
        code, _, err = run("report", self.folder / "hollow")
        self.assertEqual(code, 4)
        self.assertIn("no article was read", err)

    def test_an_unwritable_output_leaves_nothing_behind(self):
        code, _, err = run("report", self.write("good.txt", STORY), "-o", self.folder / "no" / "such" / "folder.md")
        self.assertEqual(code, 1)
        self.assertIn("cannot be written", err)

    def test_an_article_without_claims_says_why_the_report_is_empty(self):
        code, out, _ = run("report", self.write("poem.txt", "Roses are red.\n"))
        self.assertEqual(code, 0)
        self.assertRegex(out.decode().lower(), r"no claim|nothing")


class Results(Folder):
    def test_any_number_of_threads_gives_the_same_bytes(self):
        results = [run("report", EXAMPLE, "--format", "json", "--threads", n)[1] for n in (1, 2, 5)]
        self.assertEqual(results[0], results[1])
        self.assertEqual(results[0], results[2])
        analyses = [run("analyze", EXAMPLE, "--threads", n)[1] for n in (1, 3)]
        self.assertEqual(analyses[0], analyses[1])

    def test_every_claim_quotes_its_article(self):
        situation = json.loads(run("report", EXAMPLE, "--format", "json")[1])
        texts = {path.stem: path.read_text(encoding="utf-8") for path in EXAMPLE.glob("*.txt")}
        self.assertGreater(len(situation["claims"]), 20)
        for claim in situation["claims"]:
            self.assertEqual(texts[claim["article"]][claim["start"]:claim["end"]], claim["text"])
        for entity in situation["entities"]:
            for mention in entity["mentions"]:
                self.assertTrue(texts[mention["article"]][mention["start"]:mention["end"]].strip())

    def test_the_example_shows_what_its_readme_says(self):
        situation = json.loads(run("report", EXAMPLE, "--format", "json")[1])
        wire = {a["id"]: a["wire"] for a in situation["articles"]}
        self.assertEqual(wire["bsp-0317"], wire["harbourwire-90211"])
        self.assertEqual(wire["bsp-0317"], wire["courrier-levant-en"])
        self.assertNotEqual(wire["bsp-0317"], wire["adjara-weekly"])
        self.assertEqual(len({a["story"] for a in situation["articles"]}), 1)
        leader = [e for e in situation["entities"] if any("Tskhakaia" in n for n in e["aliases"])]
        self.assertEqual(len(leader), 1)
        self.assertIn("Georgi Tskhakaya", leader[0]["aliases"])
        self.assertIn("Guiorgui Tskhakaïa", leader[0]["aliases"])
        kinds = {d["kind"] for d in situation["disputes"]}
        self.assertLessEqual({"polarity", "quantity"}, kinds)

    def test_since_tells_what_later_articles_changed(self):
        situation = json.loads(run("report", EXAMPLE, "--format", "json", "--since", "2026-03-17")[1])
        self.assertEqual(situation["since"], "2026-03-17")
        day = {a["id"]: a["published"] for a in situation["articles"]}
        article = {c["id"]: c["article"] for c in situation["claims"]}
        events = {e["id"]: e for e in situation["events"]}
        fresh = [c["event"] for c in situation["changes"] if c["kind"] == "new"]
        self.assertTrue(fresh)
        for event in fresh:
            self.assertTrue(all(day[article[c]] > "2026-03-17" for c in events[event]["claims"]))
        self.assertIn("What changed after 17 March 2026", run("report", EXAMPLE, "--since", "2026-03-17")[1].decode())
        self.assertNotIn("changes", json.loads(run("report", EXAMPLE, "--format", "json")[1]))

    def test_as_of_leaves_out_what_came_later(self):
        situation = json.loads(run("report", EXAMPLE, "--format", "json", "--as-of", "2026-03-17")[1])
        self.assertEqual({a["id"] for a in situation["articles"]}, {"bsp-0317", "harbourwire-90211", "courrier-levant-en"})
        self.assertEqual(situation["as_of"][:10], "2026-03-17")

    def test_json_on_standard_input(self):
        record = json.dumps({"id": "one", "title": "Ship sinks off Lisbon", "text": STORY, "published": "2025-05-06", "outlet": "Gazette"})
        code, out, _ = run("report", "-", "--format", "json", stdin=record.encode())
        self.assertEqual(code, 0)
        article = json.loads(out)["articles"][0]
        self.assertEqual((article["id"], article["title"], article["outlet"], article["published"][:10]), ("one", "Ship sinks off Lisbon", "Gazette", "2025-05-06"))

    def test_the_same_input_twice_changes_nothing_in_the_store(self):
        database = self.folder / "situation.db"
        dumps = []
        for _ in range(2):
            self.assertEqual(run("report", EXAMPLE, "--db", database, "-o", self.folder / "report.md")[0], 0)
            with sqlite3.connect(database) as connection:
                dumps.append(list(connection.iterdump()))
        self.assertEqual(dumps[0], dumps[1])
        self.assertGreater(len(dumps[0]), 50)

    def store_of(self, *runs):
        """What is in a store after these runs: the views of articles, claims and events."""
        database = self.folder / f"{len(list(self.folder.iterdir()))}.db"
        for inputs in runs:
            code, _, err = run("report", *inputs, "--db", database, "-o", self.folder / "report.md")
            self.assertEqual(code, 0, err)
        with sqlite3.connect(database) as connection:
            return {view: connection.execute(f"SELECT * FROM {view}").fetchall() for view in ("situation", "article", "entity", "claim", "event", "dispute")}

    def test_a_store_keeps_the_articles_of_earlier_runs(self):
        paths = sorted(EXAMPLE.glob("*.txt"))
        at_once, in_two = self.store_of(paths), self.store_of(paths[:2], paths[2:])
        self.assertEqual(at_once, in_two)
        self.assertEqual(at_once, self.store_of(paths[:4], paths[4:], paths[1:3]))
        self.assertEqual(len(at_once["article"]), len(paths))

    def test_a_new_version_of_an_article_replaces_the_former(self):
        first = self.write("boat.txt", "Monday, May 5, 2025\n\n" + STORY)
        database = self.folder / "kept.db"
        run("report", first, EXAMPLE / "bsp-0317.txt", "--db", database, "-o", self.folder / "r.md")
        first.write_text("Tuesday, May 6, 2025\n\nThe coast guard said that 14 sailors had been rescued near Lisbon.", encoding="utf-8")
        code, _, err = run("report", first, "--db", database, "-o", self.folder / "r.md")
        self.assertEqual(code, 0)
        self.assertIn("1 article from 1 file, 1 of earlier runs", err)
        with sqlite3.connect(database) as connection:
            articles = connection.execute("SELECT id, published FROM article").fetchall()
            claims = [row[0] for row in connection.execute("SELECT text FROM claim WHERE article = 'boat'")]
        self.assertEqual(articles, [("boat", "2025-05-06"), ("bsp-0317", "2026-03-17")])
        self.assertTrue(any("14 sailors" in claim for claim in claims) and not any("12 sailors" in claim for claim in claims), claims)

    def test_a_run_that_reads_nothing_takes_nothing_from_the_store(self):
        database = self.folder / "kept.db"
        run("report", EXAMPLE, "--db", database, "-o", self.folder / "r.md")
        self.assertEqual(run("report", self.write("empty.txt", ""), "--db", database, "-o", self.folder / "r.md")[0], 4)
        with sqlite3.connect(database) as connection:
            self.assertEqual(connection.execute("SELECT count(*) FROM article").fetchone()[0], len(list(EXAMPLE.glob("*.txt"))))

    def test_as_of_shows_less_than_the_store_keeps(self):
        database = self.folder / "kept.db"
        code, out, _ = run("report", EXAMPLE, "--db", database, "--format", "json", "--as-of", "2026-03-17")
        self.assertEqual(code, 0)
        self.assertEqual(json.loads(out), json.loads(run("report", EXAMPLE, "--format", "json", "--as-of", "2026-03-17")[1]))
        with sqlite3.connect(database) as connection:
            self.assertEqual(connection.execute("SELECT count(*) FROM article").fetchone()[0], len(list(EXAMPLE.glob("*.txt"))))

    def test_gather_gives_a_line_an_article_in_input_order(self):
        code, out, _ = run("gather", EXAMPLE)
        self.assertEqual(code, 0)
        lines = [json.loads(line) for line in out.splitlines()]
        self.assertEqual([line["id"] for line in lines], sorted(path.stem for path in EXAMPLE.glob("*.txt")))

    def test_conllu_comes_back_with_the_words_it_had(self):
        conllu = "1\tDivers\t_\t_\t_\t_\t_\t_\t_\t_\n2\tfound\t_\t_\t_\t_\t_\t_\t_\t_\n3\tthe\t_\t_\t_\t_\t_\t_\t_\t_\n4\twreck\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
        path = self.write("words.conllu", conllu)
        code, out, err = run("analyze", path, "--input", "conllu", "--format", "conllu")
        self.assertEqual(code, 0, err)
        rows = [line.split("\t") for line in out.decode().splitlines() if line[:1].isdigit()]
        self.assertEqual([row[1] for row in rows], ["Divers", "found", "the", "wreck"])
        self.assertEqual([row[3] for row in rows], ["NOUN", "VERB", "DET", "NOUN"])


if __name__ == "__main__":
    os.environ.pop("HEARSAY_DATA", None)
    unittest.main()
