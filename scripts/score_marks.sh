#!/usr/bin/env bash
# Scores the marks: times and places. FOLDER has times/ and places/ (see quality/README.md).
set -euo pipefail
data=$1
hearsay=build/release/hearsay
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for stage in times places; do
  for gold in "$data/$stage"/*/gold.jsonl*; do
    set=$(dirname "$gold")
    zcat -f "$set"/input.jsonl* | $hearsay analyze - --quiet >"$out/marks.jsonl"
    echo "$(basename "$set"):"
    python3 "quality/score/score_$stage.py" "$set" "$out/marks.jsonl"
  done
done
