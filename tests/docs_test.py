"""The documentation keeps up: every option is explained in --help, every option the README names exists, every link leads somewhere."""
import pathlib
import re
import subprocess
import sys
import unittest

PROGRAM, ROOT = sys.argv.pop(1), pathlib.Path(sys.argv.pop(1))
COMMANDS = ["report", "analyze", "gather", "serve"]


def help_of(command):
    return subprocess.run([PROGRAM, command, "--help"], check=True, capture_output=True, text=True).stdout


class Docs(unittest.TestCase):
    def test_every_option_is_explained(self):
        for command in COMMANDS:
            lines = [line for line in help_of(command).splitlines() if re.match(r"\s+(-\w,)?--?\w", line)]
            self.assertGreater(len(lines), 2, command)
            for line in lines:
                option, _, explanation = line.strip().partition("  ")
                after = help_of(command).split(line, 1)[1].lstrip("\n").split("\n")[0]
                self.assertTrue(explanation.strip() or after.startswith("    "), f"{command}: {option} is not explained")

    def test_options_in_the_readme_exist(self):
        known = " ".join(help_of(command) for command in COMMANDS)
        for option in set(re.findall(r"`?(--[a-z][a-z-]+)", (ROOT / "README.md").read_text(encoding="utf-8"))):
            self.assertIn(option, known, f"README.md names {option}")

    def test_words_of_run_are_listed_and_done(self):
        text = (ROOT / "run").read_text(encoding="utf-8")
        listed = set(re.findall(r"^  ([a-z-]+) {2,}", text, re.M)) | {"lint"}
        done = set(re.findall(r"^  ([a-z-]+)\)$", text.split('case "$word"')[1], re.M))
        self.assertEqual(listed, done)

    def test_links_lead_somewhere(self):
        for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]:
            for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
                self.assertTrue((page.parent / target).exists(), f"{page.relative_to(ROOT)} links to {target}")


if __name__ == "__main__":
    unittest.main()
