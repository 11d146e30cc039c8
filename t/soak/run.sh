#!/bin/bash
#
# Mixed traffic for a while: t/soak/run.sh SECONDS [asan|asan-nginx|valgrind].
#
#   asan        the module as "make asan" builds it
#   asan-nginx  nginx and its pools are built with ASan and UBSan, too
#   valgrind    nginx under it: errors and leaks that have a function of ours in
#               their stack fail
#
# SOAK_KEEP names a folder that gets the logs.

set -euo pipefail

cd "$(dirname "$0")/../.."

seconds=${1:-1800}
soak="${PYTHON:-/usr/bin/python3} t/soak/soak.py $seconds"

case ${2:-} in

"")
    exec $soak
    ;;

asan)
    export SAN_PRELOAD="$(gcc -print-file-name=libasan.so):$(gcc -print-file-name=libubsan.so)"
    export ASAN_OPTIONS=detect_leaks=0:abort_on_error=0
    export UBSAN_OPTIONS=print_stacktrace=1

    # memory that is freed waits in a quarantine here: it grows
    exec $soak --quiet-memory --rate 3 \
        --module "$PWD/build/asan/ngx_http_sanitizer_filter_module.so"
    ;;

asan-nginx)
    tools/build-nginx-asan.sh
    export ASAN_OPTIONS=detect_leaks=0:abort_on_error=1
    export UBSAN_OPTIONS=print_stacktrace=1

    exec $soak --quiet-memory --rate 3 --module "" \
        --nginx "$PWD/build/static/asan/nginx"
    ;;

valgrind)
    logs=$(mktemp -d)
    trap 'rm -rf "$logs"' EXIT
    rc=0

    # A page of 2 MB takes its time here: old workers get it, and are few.
    # What nginx itself does not free at the end is not ours to tell.
    $soak --quiet-memory --rate 1 --reload 45 --nginx "valgrind -q --leak-check=full
        --show-leak-kinds=definite --num-callers=30
        --log-file=$logs/%p /usr/sbin/nginx" || rc=1

    if grep -lE 'san_|ngx_http_sanitizer' "$logs"/* >/dev/null 2>&1; then
        echo "soak: valgrind names functions of ours:" >&2
        cat "$logs"/* | head -n 60 >&2
        rc=1
    fi

    exit $rc
    ;;

*)
    echo "usage: t/soak/run.sh SECONDS [asan|asan-nginx|valgrind]" >&2
    exit 2
    ;;
esac
