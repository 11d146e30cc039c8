#!/bin/bash
#
# Static analysis of src without findings: cppcheck over all of it, clang-tidy
# over all but src/nginx, whose headers need a configured nginx.  lint.txt lists
# the checks that are switched off.  ALL=1: also the analyzer of clang, which
# follows paths and takes minutes.

set -uo pipefail
cd "$(dirname "$0")/.."
mkdir -p build/lint
status=0

for tool in cppcheck clang-tidy; do
    command -v $tool >/dev/null || {
        echo "lint: no $tool here (tools/deps.sh installs it)"
        exit 1
    }
done

rooms=(src/core src/catalog src/decode src/http src/report src/warc src/cli)
codings=(-DSAN_HAVE_BROTLI=1 -DSAN_HAVE_ZSTD=1)

make -s build/icu/made || exit 1

sed -n 's/^cppcheck //p' tools/lint.txt > build/lint/cppcheck
cppcheck --enable=warning,performance,portability --std=c11 --quiet -j2 \
    --suppressions-list=build/lint/cppcheck --error-exitcode=1 \
    --template='{file}:{line}: {severity} {id}: {message}' \
    "${rooms[@]/#/-I}" "${codings[@]}" "${rooms[@]}" src/nginx || status=1

checks='-*,bugprone-*'
[ -z "${ALL:-}" ] || checks+=',clang-analyzer-*'
checks+=$(sed -n 's/^tidy /,-/p' tools/lint.txt | tr -d '\n')

# tables need no analysis, and take the longest
find "${rooms[@]}" -name '*.c' ! -name '*_data.c' -print0 \
    | xargs -0 -P2 -I@ clang-tidy --quiet --checks="$checks" \
      --warnings-as-errors='*' @ -- -std=c11 -D_GNU_SOURCE "${rooms[@]/#/-I}" \
      "${codings[@]}" -Ibuild/icu -I/usr/include/libxml2 2> build/lint/tidy.err || status=1

[ $status = 0 ] && echo "lint: passed"
exit $status
