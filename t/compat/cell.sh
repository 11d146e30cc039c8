#!/bin/bash
#
# A cell of the table of t/compat/run.sh, in its root: cell.sh COMPILER KIND,
# gcc or clang, and dynamic (the module as Debian builds one) or static (nginx
# with the module in it).  What is done is printed as it comes; the last lines
# are "ran: …", and "failed: …" if anything did.

set -uo pipefail

cd "$(dirname "$0")/../.."
cc=$1
kind=$2
ran=
failed=

export LC_ALL=C.UTF-8 CC=$cc
unset MAKEFLAGS MFLAGS MAKELEVEL
m="make -s --no-print-directory CC=$cc"
[ "$cc" = gcc ] || m+=" CFLAGS=-O2\ -g"

step() {        # name, pattern of what to tell of its output, command
    local name=$1 tell=$2 out
    shift 2
    echo "== $name: $*"
    out=$(mktemp)

    if eval "$*" 2>&1 | tee "$out"; then
        tell=$(grep -oE "$tell" "$out" | tail -n 1)
        ran+="${ran:+, }$name${tell:+ ($tell)}"

    else
        failed+="${failed:+, }$name"
    fi

    rm -f "$out"
    [ -z "$failed" ]
}

built() {
    [ -z "$failed" ]
}

step build '' "$m -j2 all"

if [ "$kind" = static ]; then
    built && if t/lib/source.sh nginx build/static/source; then
        step nginx 'as released' t/lib/build-nginx.sh build/static

    else
        echo "no source of nginx on the mirror"
        exit 3
    fi

    export SAN_NGINX=$PWD/build/static/nginx SANITIZER_STATIC=1

else
    built && {
        step unit '[0-9]+ passed' "$m -j2 unit"
        step conformance '[0-9]+ passed' "$m conformance"
        step laws '[0-9]+ pages' "$m laws EVERY=20"
    }
fi

[ -x build/sanitizer ] && case $failed in
    *build* | *nginx*) ;;
    *) step prove 'Tests=[0-9]+' prove -j4 t ;;
esac

echo "ran: $ran"
[ -z "$failed" ] || { echo "failed: $failed"; exit 1; }
