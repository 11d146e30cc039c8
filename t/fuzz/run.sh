#!/bin/sh
#
# Runs a fuzzer: t/fuzz/run.sh TARGET SECONDS.  It begins with the inputs of
# seeds/TARGET, which were made by hand, and those of seeds/TARGET.tar.xz,
# which fuzzers found; its words are those of dict/TARGET.dict, or of HTML.
# What it finds in addition is kept in build/fuzz: pack.sh adds it to the
# archive.

set -eu

cd "$(dirname "$0")/../.."

target=$1
name=fuzz_$target
found=build/fuzz/seeds/$target
grown=build/fuzz/grown-$name
dict=t/fuzz/dict/$target.dict
[ -f "$dict" ] || dict=t/fuzz/dict/html.dict
mkdir -p "$grown" "$found" build/fuzz/crashes
set -- "$target" "$2" "$grown" "$found"

[ ! -d "t/fuzz/seeds/$target" ] || set -- "$@" "t/fuzz/seeds/$target"

if [ -f "t/fuzz/seeds/$target.tar.xz" ]; then
    tar -xJf "t/fuzz/seeds/$target.tar.xz" -C "$found"
fi

seconds=$2
shift 2

"build/fuzz/$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
    -max_len=16384 -dict="$dict" -artifact_prefix=build/fuzz/crashes/ \
    -print_final_stats=1 "$@" > "build/fuzz/$name.log" 2>&1 || {
    tail -n 60 "build/fuzz/$name.log"
    echo "$name: FAILED; the input is in build/fuzz/crashes"
    exit 1
}

grep -E 'number_of_executed_units|peak_rss' "build/fuzz/$name.log"
echo "$name: $seconds s, no law broken"
