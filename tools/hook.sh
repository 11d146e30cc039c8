#!/bin/sh
#
# Checks the pages that are given, after it has built the tool where this file
# is: what .pre-commit-hooks.yaml runs.

set -eu

top=$(dirname "$0")/..
said=$(make -s -C "$top" build/sanitizer 2>&1) || {
    printf '%s\n' "$said" >&2
    exit 2
}

exec "$top/build/sanitizer" check "$@"
