#!/bin/bash
#
# The prove tests with an nginx that is itself built with ASan and UBSan, has
# the module linked in, and NGX_DEBUG_PALLOC: each piece of a pool is an
# allocation of its own, so overflows are detected (prove-asan.sh loads the
# runtime into Debian's nginx, whose pools hide them).  Needs the source of
# nginx (source.sh); without it the tests are skipped with a message.

set -uo pipefail
cd "$(dirname "$0")/.."
dir=$PWD/build/static/asan

tools/build-nginx-asan.sh

case $? in
    0) ;;
    3) echo "asan-nginx: skipped: no source of nginx to be had"; exit 0 ;;
    *) exit 1 ;;
esac

export SAN_NGINX=$dir/nginx SANITIZER_STATIC=1
export SANITIZER=$PWD/build/asan/sanitizer
export SAN_PRELOAD="$(gcc -print-file-name=libasan.so)"
SAN_PRELOAD+=":$(gcc -print-file-name=libubsan.so)"

# memory that nginx itself does not free before it exits
export ASAN_OPTIONS=detect_leaks=0:abort_on_error=0
export UBSAN_OPTIONS=print_stacktrace=1

exec prove -j2 -r t
