"""How names are compared: the folding of src/text/utf8.cc and the keys of lexicon/transliteration.lex, for the builder.

The program does both at run time; tests/mark/gazetteer_test.cc looks names up in a file made with these functions.
"""
import re
import unicodedata

PLAIN = str.maketrans({"ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "ħ": "h", "ə": "e"})
SILENT = str.maketrans("", "", "'’‘")
UNWANTED = re.compile(r"[^0-9a-z ]+")


def fold(name):
    """Lower case without diacritics, every other sign a blank: "Al-Dżolani" is "al dzolani"."""
    if name.isascii():
        text = name.lower().translate(SILENT)
    else:
        text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold()).translate(SILENT)
        text = "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Me", "Lm")).translate(PLAIN)
    return " ".join(re.sub(r"[^\w]|_", " ", text).split())


def read_table(path):
    """Rows of a lexicon file, as dictionaries."""
    columns, rows = None, []
    for line in open(path, encoding="utf-8"):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("@columns"):
            columns = [c.strip() for c in line[len("@columns"):].split("|")]
            continue
        fields = [f.strip() for f in line.split("|")]
        rows.append(dict(zip(columns, fields + [""] * (len(columns) - len(fields)))))
    return rows


def pattern(rule):
    """A rule of transliteration.lex as a regular expression over words between newlines and blanks."""
    letters = re.escape(rule["from"])
    return {
        "": letters, "any": letters,
        "inner": rf"(?<= ){letters}", "end": rf"{letters}(?![a-z0-9])",
        "word": rf"(?<![a-z0-9]){letters}(?![a-z0-9])",
        "vowel": rf"{letters}(?=[aeiouy])", "front": rf"{letters}(?=[eiy])",
        "between": rf"(?<=[aeiou]){letters}(?=[aeiou])",
        "article": rf"(?<![a-z0-9]){letters} (?=[a-z0-9])",
        "sun": rf"(?<![a-z0-9]){letters} (?={letters[-1]})",
    }[rule["at"]]


def keys_of(folded_names, rules):
    """The key of every folded name; all at once, because the rules run over one long text."""
    text = "\n".join(folded_names)
    for rule in rules:
        text = re.sub(pattern(rule), rule["to"], text)
    text = re.sub(r"([a-z])\1+", r"\1", text.replace(" ", ""))
    return text.split("\n")
