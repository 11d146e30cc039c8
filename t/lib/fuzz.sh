#!/bin/sh
#
# Runs a fuzzer: t/lib/fuzz.sh PROGRAM CORPUS SECONDS.  Its words are those of
# CORPUS.dict, or of HTML.

set -eu

name=$(basename "$1")
grown=build/fuzz/grown-$name
dict=$2.dict
[ -f "$dict" ] || dict=t/fuzz/html.dict
mkdir -p "$grown" build/fuzz/crashes

"$1" -max_total_time="$3" -timeout=10 -rss_limit_mb=2048 -max_len=16384 \
    -dict="$dict" -artifact_prefix=build/fuzz/crashes/ \
    -print_final_stats=1 "$grown" "$2" > "build/fuzz/$name.log" 2>&1 || {
    tail -n 60 "build/fuzz/$name.log"
    echo "$name: FAILED; the input is in build/fuzz/crashes"
    exit 1
}

grep -E 'number_of_executed_units|peak_rss' "build/fuzz/$name.log"
echo "$name: $3 s, no law broken"
