#!/bin/sh
#
# Runs each program given; prints what fails, and how many tests passed.

set -u

status=0
total=0

for program in "$@"; do
    if out=$("$program" 2>&1); then
        n=$(printf '%s\n' "$out" | grep -c '^ok ')
        echo "$(basename "$program"): $n passed"
        total=$((total + n))

    else
        printf '%s\n' "$out" | grep -v '^ok '
        echo "$(basename "$program"): FAILED"
        status=1
    fi
done

echo "unit tests: $total passed"
exit $status
