#!/bin/sh
#
# The laws on every page of the corpus, or every Nth, whole and in pieces, and
# on pages that are made of theirs: t/lib/laws.sh PROGRAM [N].  Pages are
# unpacked to build/corpus once.

set -eu

top=$(cd "$(dirname "$0")/../.." && pwd)
pages=${SAN_SHARED:-../shared}/corpus/pages.tar.xz

if [ ! -f "$pages" ]; then
    echo "laws: no corpus in SAN_SHARED, the demo and t/pages alone"
    exec "$1" "$top"/t/demo/site/*.html "$top"/t/pages/*/*.html
fi

dir=$top/build/corpus

if [ ! -e "$dir/.complete" ]; then
    mkdir -p "$dir"
    tar -xJf "$pages" -C "$dir"
    touch "$dir/.complete"
fi

every=${2:-1}

"$1" -e "$every" "$dir"
exec "$1" -s 1 -n $((3000 / every)) "$dir"
