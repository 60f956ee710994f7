#!/bin/sh
# Trains the reader's model:  training/train.sh DATA
#
# DATA is the folder of corpora (treebank/, names/, places/geonames_tables/, conflict/, attribution/, throughput/). Writes
# models/reader.model and the figures of the development parts to models/training.log; what lies between stays in build/training.
# Two to three hours on one core, 4 GB of memory; fetches PyTorch. A changed lexicon table needs only
#
#     build/training/training/pack_model models/reader.model lexicon models/reader.model
set -eu
[ $# -eq 1 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 2; }
data=$1
root=$(cd "$(dirname "$0")/.." && pwd)
build=${BUILD:-$root/build/training}
corpora=$build/corpora
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DHEARSAY_TESTS=OFF -DHEARSAY_BENCH=OFF > /dev/null
ninja -C "$build" prepare_corpora pack_model try_reader
[ -d "$build/venv" ] || python3 -m venv "$build/venv"
"$build/venv/bin/pip" install -q -r "$root/training/requirements.txt"
learn() {
  script=$1
  shift
  "$build/venv/bin/python" "$root/training/$script.py" "$corpora" "$@"
}
{
  "$build/training/prepare_corpora" "$data" "$root/lexicon" "$corpora"
  learn word_vectors "$root/lexicon" "$build/vectors.npz"
  learn train_teacher "$build/teacher.pt" --steps 750
  learn label_raw "$build/teacher.pt" "$build/raw.npz"
  learn label_raw "$build/teacher.pt" "$build/names.npz" --trees
  learn train_student "$build/vectors.npz" "$build/gold.pt" --gold-epochs 6
  learn train_student "$build/vectors.npz" "$build/student.pt" --start "$build/gold.pt" --silver "$build/raw.npz" \
    --tree-names "$build/names.npz" --epochs 4 --gold-epochs 1
  learn export_model "$build/vectors.npz" "$build/student.pt" "$build/sections"
  "$build/training/pack_model" "$build/sections" "$root/lexicon" "$root/models/reader.model"
} 2>&1 | tee "$root/models/training.log"
