#!/bin/bash
#
# The prove tests once more, with tool and module built to watch memory and
# arithmetic.  Debian's nginx is not built so: the runtime is loaded before
# it, and looks at the module and what it allocates.

set -euo pipefail
cd "$(dirname "$0")/.."

export SANITIZER=$PWD/build/asan/sanitizer
export SANITIZER_MODULE=$PWD/build/asan/ngx_http_sanitizer_filter_module.so
export SAN_PRELOAD="$(gcc -print-file-name=libasan.so):$(gcc -print-file-name=libubsan.so)"

# what nginx itself leaves to the end of the process is not ours to free
export ASAN_OPTIONS=detect_leaks=0:abort_on_error=0
export UBSAN_OPTIONS=print_stacktrace=1

exec prove -j2 -r t
