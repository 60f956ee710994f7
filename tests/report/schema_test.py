#!/usr/bin/env python3
"""Checks the JSON of a report against docs/situation.schema.json.

    schema_test.py SCHEMA FILE…            each FILE is the output of `hearsay report … --format json`
    schema_test.py SCHEMA -- COMMAND …     runs the command and checks what it prints
"""
import json
import subprocess
import sys

import jsonschema


def texts(arguments):
    if arguments[:1] == ["--"]:
        yield " ".join(arguments[1:]), subprocess.run(arguments[1:], check=True, capture_output=True).stdout
        return
    for name in arguments:
        with open(name, "rb") as file:
            yield name, file.read()


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    wrong = 0
    for name, text in texts(sys.argv[2:]):
        situation = json.loads(text)
        errors = sorted(validator.iter_errors(situation), key=lambda error: list(map(str, error.absolute_path)))
        for error in errors[:20]:
            print(f"{name}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
        wrong += len(errors)
        print(f"{name}: {len(situation.get('claims', []))} claims, {len(errors)} errors")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
