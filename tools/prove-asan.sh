#!/bin/bash
#
# The prove tests again, with tool and module built with ASan and UBSan.
# Debian's nginx is not: the runtime is preloaded, and watches the module and
# its allocations.

set -euo pipefail
cd "$(dirname "$0")/.."

export SANITIZER=$PWD/build/asan/sanitizer
export SANITIZER_MODULE=$PWD/build/asan/ngx_http_sanitizer_filter_module.so
export SAN_PRELOAD="$(gcc -print-file-name=libasan.so):$(gcc -print-file-name=libubsan.so)"

# memory that nginx itself does not free before it exits
export ASAN_OPTIONS=detect_leaks=0:abort_on_error=0
export UBSAN_OPTIONS=print_stacktrace=1

exec prove -j2 -r t
