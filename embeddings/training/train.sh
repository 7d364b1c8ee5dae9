#!/bin/sh
# train.sh DATA_DIR [SCRATCH_DIR]: the whole way from the training data to embeddings/muntada-static. See README.md.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=$(cd "${1:?usage: train.sh DATA_DIR [SCRATCH_DIR]}" && pwd)/train
mkdir -p "${2:-/tmp/muntada-training}"
SCRATCH=$(cd "${2:-/tmp/muntada-training}" && pwd)
model=${MODEL_DIR:-$here/../muntada-static}
PYTHON=${PYTHON:-/usr/bin/python3}
# One thread a core of the machine that was used, and a fixed order of sets, so that a second run gives the same bytes.
export SCRATCH OPENBLAS_NUM_THREADS=2 OMP_NUM_THREADS=2 PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1

step() {
  echo "== $*"
  script=$1
  shift
  "$PYTHON" "$here/$script" "$@"
}

step prepare.py "$data" "$SCRATCH"
step word_pairs.py "$data" "$SCRATCH"
step encode.py "$SCRATCH"
step train.py "$SCRATCH"
step lexicon.py "$data" "$model"
step refine.py "$SCRATCH"
step export.py "$SCRATCH" "$model"
