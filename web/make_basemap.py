#!/usr/bin/env python3
"""Makes basemap.json, the countries behind the map of the page, from Natural Earth.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    make_basemap.py package/countries-50m.json basemap.json

Natural Earth (1:50m, public domain) comes as TopoJSON in the npm package world-atlas (ISC). Borders are arcs that neighbours share.
Here arcs are thinned (Douglas and Peucker, 1973), put on a grid and written as signed steps, each in characters of six bits, so that
the page stays small. Islands that would be a dot are left out.

    {"unit": degrees of one step, "arcs": ["…"], "countries": [["Norway", [[ring of arcs], …]], …]}

A ring lists arcs as TopoJSON does: n forwards, ~n backwards.
"""
import json
import sys

UNIT = 0.02          # degrees of the grid
TOLERANCE = 0.035    # degrees that a point may lie off its line before it is kept
SMALLEST_RING = 0.01  # square degrees


def absolute_arcs(topology):
    (kx, ky), (dx, dy) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((x * kx + dx, y * ky + dy))
        yield points


def off_line(point, start, end):
    (px, py), (ax, ay), (bx, by) = point, start, end
    length = (bx - ax) ** 2 + (by - ay) ** 2
    t = 0 if length == 0 else max(0, min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length))
    return ((px - ax - t * (bx - ax)) ** 2 + (py - ay - t * (by - ay)) ** 2) ** 0.5


def thin(points):
    keep = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        far, distance = first, 0
        for i in range(first + 1, last):
            d = off_line(points[i], points[first], points[last])
            if d > distance:
                far, distance = i, d
        if distance > TOLERANCE:
            keep.add(far)
            spans += [(first, far), (far, last)]
    return [points[i] for i in sorted(keep)]


def characters(number):
    number = ~(number << 1) if number < 0 else number << 1
    out = ""
    while number >= 32:
        out += chr((32 | number & 31) + 63)
        number >>= 5
    return out + chr(number + 63)


def write_arc(points):
    x = y = 0
    out = ""
    for i, (lon, lat) in enumerate(points):
        grid_x, grid_y = round(lon / UNIT), round(lat / UNIT)
        if i > 0 and (grid_x, grid_y) == (x, y):
            continue
        out += characters(grid_x - x) + characters(grid_y - y)
        x, y = grid_x, grid_y
    return out


def ring_points(ring, arcs):
    points = []
    for index in ring:
        points += arcs[index] if index >= 0 else arcs[~index][::-1]
    return points


def area(points):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))) / 2


def rings_of(geometry):
    polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    return [ring for polygon in polygons for ring in polygon]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        topology = json.load(file)
    arcs = [thin(points) for points in absolute_arcs(topology)]
    countries, used = [], {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        if geometry["type"] not in ("Polygon", "MultiPolygon"):
            continue
        rings = [ring for ring in rings_of(geometry) if area(ring_points(ring, arcs)) > SMALLEST_RING] or rings_of(geometry)[:1]
        rings = [[used.setdefault(i, len(used)) if i >= 0 else ~used.setdefault(~i, len(used)) for i in ring] for ring in rings]
        countries.append([geometry["properties"]["name"], rings])
    kept = sorted(used, key=used.get)
    result = {"source": "Natural Earth 1:50m, public domain", "unit": UNIT, "arcs": [write_arc(arcs[i]) for i in kept], "countries": countries}
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(result, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")


if __name__ == "__main__":
    main()
