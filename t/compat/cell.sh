#!/bin/bash
#
# A cell of the table of t/compat/run.sh, in its root:
#
#     cell.sh COMPILER KIND [JOBS]
#
# gcc or clang; dynamic (the module as Debian builds one) or static (nginx with
# the module in it).  Prints the output of each step.  The values of the table
# are lines "-- NAME: VALUE": versions, and for each step "passed" or "FAILED"
# and its counts.

set -uo pipefail

cd "$(dirname "$0")/../.." || exit
cc=$1
kind=$2
jobs=${3:-1}
status=0

export LC_ALL=C.UTF-8 CC=$cc
unset MAKEFLAGS MFLAGS MAKELEVEL
m="make -s --no-print-directory CC=$cc"
[ "$cc" = gcc ] || m+=" CFLAGS=-O2\ -g"
out=$(mktemp)

tell() {        # name, value
    echo "-- $1: $2"
}

header() {      # header, macro: a version as the compiler reads it
    printf '#include <%s>\n%s\n' "$1" "$2" \
        | $cc -E -P -I/usr/include/libxml2 -x c - | tail -n 1 | tr -d '"'
}

nginx_version() {
    "$1" -v 2>&1 | sed 's,.*/,,; s/ .*//'
}

versions() {
    tell debian "$(cat /etc/debian_version)"
    tell nginx "$(nginx_version /usr/sbin/nginx)"
    tell libxml2 "$(header libxml/xmlversion.h LIBXML_DOTTED_VERSION)"
    tell icu "$(header unicode/uvernum.h U_ICU_VERSION)"

    case $cc in
        gcc) tell compiler "gcc $(gcc -dumpfullversion)" ;;
        *) tell compiler "$cc $($cc -dumpversion)" ;;
    esac
}

# Each of these says in a few words what the output of its step counted.

number() {      # pattern of the number
    grep -oE "$1" "$out" | tail -n 1 | sed 's/ passed//'
}

scripts() {
    local failed skipped
    failed=$(sed -nE 's,^t/.*/([a-z0-9_]+\.t) +\(Wstat.*,\1,p' "$out" | xargs)
    skipped=$(sed -nE 's,^t/.*/([a-z0-9_]+\.t) \.* skipped.*,\1,p' "$out" \
        | xargs)
    sed -nE 's/^Files=([0-9]+), Tests=([0-9]+),.*/\2 in \1 files/p' "$out" \
        | tr -d '\n'
    [ -z "$failed" ] || echo -n ", failed: $failed"
    [ -z "$skipped" ] || echo -n ", skipped: $skipped"
}

step() {        # name, command that says what it counted, command to run
    local name=$1 counted=$2 result=passed
    shift 2
    echo "== $name: $*"

    eval "$*" 2>&1 | tee "$out" || {
        result=FAILED
        status=1
    }

    counted=$($counted)
    tell "$name" "$result${counted:+ ($counted)}"
    [ $result = passed ]
}

prove_all() {
    step prove scripts prove -j"$jobs" -r t
}

dynamic() {
    step build true "$m -j$jobs all" || return
    step unit "number [0-9]+.passed" "$m -j$jobs unit"
    step conformance "number [0-9]+.passed" "$m conformance"
    step laws "number [0-9]+.pages" "$m laws EVERY=20"
    prove_all
}

static() {
    step build true "$m -j$jobs all" || return

    tools/source.sh nginx build/static/source || {
        tell nginx-with-it "not run (no source of nginx on the mirror)"
        return
    }

    JOBS=$jobs step nginx-with-it "number as.released" \
        tools/build-nginx.sh build/static || return

    export SAN_NGINX=$PWD/build/static/nginx SANITIZER_STATIC=1
    tell nginx "$(nginx_version "$SAN_NGINX")"
    prove_all
}

versions
"$kind"
rm -f "$out"
tell done "$status"
exit $status
