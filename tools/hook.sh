#!/bin/sh
#
# Builds the tool in the tree of this file, and checks the given pages:
# .pre-commit-hooks.yaml runs it.

set -eu

top=$(dirname "$0")/..
said=$(make -s -C "$top" build/sanitizer 2>&1) || {
    printf '%s\n' "$said" >&2
    exit 2
}

exec "$top/build/sanitizer" check "$@"
