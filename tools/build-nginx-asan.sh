#!/bin/bash
#
# Builds build/static/asan/nginx: the nginx of this Debian with the module in
# it, built with ASan and UBSan, each piece of a pool an allocation of its own.
# Exit 3 if the source of nginx is not available.

cd "$(dirname "$0")/.." || exit

exec tools/build-nginx.sh "$PWD/build/static/asan" "-O1 \
-fsanitize=address,undefined -fno-omit-frame-pointer -DNGX_DEBUG_PALLOC=1"
