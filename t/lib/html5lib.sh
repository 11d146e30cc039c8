#!/bin/sh
#
# The laws as another parser of HTML5 sees them: html5lib_check.py on the
# pages of the corpus, on such pages with leftovers put into them, and on the
# hard pages of t/pages/hard.  ALL=1: every page, not a sample of them.

set -eu

top=$(cd "$(dirname "$0")/../.." && pwd)
cd "$top"

pages=${SAN_SHARED:-../shared}/corpus/pages.tar.xz
python=/usr/bin/python3             # the one that Debian's packages are for
dir=build/corpus

[ -x "$python" ] || python=python3

if ! "$python" -c 'import html5lib' 2>/dev/null; then
    echo "parser: no python3-html5lib here (tools/deps.sh installs it)"
    exit 1
fi

make --no-print-directory -s build/sanitizer

if [ ! -f "$pages" ]; then
    echo "parser: no corpus in SAN_SHARED, the demo and the hard pages alone"
    exec "$python" t/lib/html5lib_check.py build/sanitizer
fi

if [ ! -e "$dir/.complete" ]; then
    mkdir -p "$dir"
    tar -xJf "$pages" -C "$dir"
    touch "$dir/.complete"
fi

exec "$python" t/lib/html5lib_check.py build/sanitizer "$dir"
