#!/bin/bash
#
# Prints all that the program here is made of: tables that were made of the
# same need not be made again.

cd "$(dirname "$0")/../.." || exit

cat tools/icu/*.[ch] src/core/base/san_unicode.c src/core/base/san_utf8.c \
    src/core/base/san_unicode_icu.c src/core/match/san_normal.c \
    src/core/match/san_dates_hash.c \
    $(sed -n 's,^#include "\(.*/.*\)",src/core/\1,p' tools/icu/*.[ch])
