#!/bin/bash
#
# Every test, one after the other; a summary at the end.  Only build remains:
# files of programs in home and temporary folders are removed.

set -uo pipefail
cd "$(dirname "$0")/.."

summary=
status=0

TMPDIR=$(mktemp -d "${TMPDIR:-/tmp}/san-test-XXXXXX")
trap 'rm -rf "$TMPDIR"' EXIT
trap 'exit 130' HUP INT TERM
chmod 755 "$TMPDIR"
export TMPDIR HOME=$TMPDIR/home
mkdir "$HOME"
unset XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME

step() {        # name, then what to run
    local name=$1 begin=$SECONDS
    shift
    echo "== $name"

    if "$@"; then
        summary+="$(printf '%-14s passed  %4d s' "$name" $((SECONDS - begin)))"$'\n'

    else
        summary+="$(printf '%-14s FAILED' "$name")"$'\n'
        status=1
    fi
}

m="make --no-print-directory -s"

step build       $m -j2 all
step check       $m -j2 check build/obj/t/bench/grow.o
step unit        $m -j2 unit
step conformance $m conformance
step laws        $m laws
step pages       $m own-pages
step clang       $m -j2 clang
step lint        $m lint
step coverage    $m -j2 coverage
step parser      t/lib/html5lib.sh
step hostile     t/pages/hostile/run.sh
step prove       $m prove
step asan        $m -j2 asan
step soak        $m soak TIME=20
step differential env ASAN=try SEED=1 N=300 t/differential/run.sh
# instructions, not time; the bounds are for a processor with AVX2
instructions() {
    grep -qw avx2 /proc/cpuinfo 2>/dev/null || {
        echo "instructions: skipped: no AVX2 here"
        return 0
    }

    $m bench-instructions
}

step instructions instructions
step mutants     $m mutants N=40
step fuzz        $m fuzz TIME="${FUZZ_TIME:-60}"

printf '\n%s' "$summary"
[ $status = 0 ] && echo "All tests passed." || echo "Some tests FAILED."
exit $status
