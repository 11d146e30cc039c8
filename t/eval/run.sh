#!/bin/sh
#
# make eval: unpacks the corpus if it is there and reads it with the
# sanitizer's defaults.

set -eu

top=$(cd "$(dirname "$0")/../.." && pwd)
data=${SAN_SHARED:-../shared}/corpus

if [ ! -f "$data/pages.tar.xz" ]; then
    echo "eval: skipped: no corpus in SAN_SHARED"
    exit 0
fi

if [ ! -d "$top/build/corpus" ]; then
    mkdir -p "$top/build/corpus"
    tar -xJf "$data/pages.tar.xz" -C "$top/build/corpus"
fi

exec python3 "$top/t/eval/eval.py" "$top/build/sanitizer" \
    "$top/build/corpus" "$data" "$top/build/eval"
