"""The rooms stand in the order of the flow: each includes only rooms before it, and every file of a room is within reading size."""
import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
ROOMS = ["text", "ingest", "read", "mark", "claim", "gather", "reconcile", "store", "report", "serve", "cli"]
INCLUDE = re.compile(r'^#include "(\w+)/', re.M)
LONGEST = 500


class Structure(unittest.TestCase):
    def sources(self, room):
        return sorted(p for p in (ROOT / "src" / room).iterdir() if p.suffix in (".h", ".cc"))

    def test_no_room_reaches_forward(self):
        for number, room in enumerate(ROOMS):
            for path in self.sources(room):
                for used in INCLUDE.findall(path.read_text(encoding="utf-8")):
                    if used != "hearsay":
                        self.assertIn(used, ROOMS[:number + 1], f"{path.relative_to(ROOT)} includes {used}/, which comes later in the flow")

    def test_public_headers_include_only_public_headers(self):
        for path in (ROOT / "include" / "hearsay").glob("*.h"):
            for used in INCLUDE.findall(path.read_text(encoding="utf-8")):
                self.assertEqual(used, "hearsay", f"{path.relative_to(ROOT)} includes {used}/")

    def test_files_can_be_read_in_one_sitting(self):
        for room in ROOMS:
            for path in self.sources(room):
                lines = path.read_text(encoding="utf-8").count("\n")
                self.assertLessEqual(lines, LONGEST, f"{path.relative_to(ROOT)} has {lines} lines: do two rooms live in it?")

    def test_all_lexicon_files_say_what_they_hold(self):
        for path in sorted((ROOT / "lexicon").glob("*.lex")):
            self.assertTrue(path.read_text(encoding="utf-8").startswith("# "), f"{path.name} begins without a comment")


if __name__ == "__main__":
    unittest.main()
