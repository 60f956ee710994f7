#!/usr/bin/env bash
# Scores the reader: treebanks with gold words and on raw text, names. FOLDER has treebank/ and names/ (see quality/README.md).
set -euo pipefail
data=$1
hearsay=build/release/hearsay
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for set in "$data"/treebank/*-dev; do
  zcat -f "$set"/gold.conllu* >"$out/gold.conllu"
  $hearsay analyze "$out/gold.conllu" --input conllu --format conllu --quiet >"$out/read.conllu"
  echo "gold words:"
  python3 quality/score/score_parse.py "$set" "$out/read.conllu"
  zcat -f "$set"/input.jsonl* | $hearsay analyze - --quiet >"$out/read.jsonl"
  echo "raw text:"
  python3 quality/score/score_parse.py "$set" "$out/read.jsonl"
done
for set in "$data"/names/*-dev; do
  zcat -f "$set"/input.jsonl* | $hearsay analyze - --quiet >"$out/read.jsonl"
  python3 quality/score/score_names.py "$set" "$out/read.jsonl"
done
