#!/bin/sh
# Trains the reader's model:  training/train.sh DATA [STAGE…]
#
# DATA is the folder of corpora (treebank/, names/, places/geonames_tables/). The stages are tagger, lemmas, parser and names, all
# if none is named. Writes models/reader.model and the figures of the development parts to models/training.log. One core, about
# ten minutes.
set -eu
[ $# -ge 1 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 2; }
data=$1
shift
root=$(cd "$(dirname "$0")/.." && pwd)
build=${BUILD:-$root/build/training}
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DHEARSAY_TESTS=OFF -DHEARSAY_BENCH=OFF > /dev/null
ninja -C "$build" train_reader try_reader
"$build/training/train_reader" "$data" "$root/lexicon" "$root/models/reader.model" "$@" | tee "$root/models/training.log"
