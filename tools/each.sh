#!/bin/sh
#
# Runs each program given; prints what fails, and how many tests passed.

set -u

status=0
total=0

reason() {      # of an exit status: the signal, if it was one
    [ "$1" -le 128 ] || echo " by signal $(($1 - 128))" \
        "($(kill -l $(($1 - 128)) 2>/dev/null || echo unknown))"
}

for program in "$@"; do
    if out=$("$program" 2>&1); then
        n=$(printf '%s\n' "$out" | grep -c '^ok ')
        echo "$(basename "$program"): $n passed"
        total=$((total + n))

    else
        code=$?
        printf '%s\n' "$out" | grep -v '^ok '
        echo "$(basename "$program"): FAILED$(reason $code)"
        status=1
    fi
done

echo "unit tests: $total passed"
exit $status
