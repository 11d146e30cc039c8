#!/bin/sh
#
# Law 2 on hostile pages, by html5lib and, where npm can get it, by parse5.

set -eu

top=$(cd "$(dirname "$0")/../../.." && pwd)
cd "$top"

trees=${SAN_SHARED:-../shared}/html5lib/tree-construction
python=/usr/bin/python3             # the one that Debian's packages are for
parse5=build/parse5/node_modules/parse5

[ -x "$python" ] || python=python3

if ! "$python" -c 'import html5lib' 2>/dev/null; then
    echo "hostile: no python3-html5lib here (tools/deps.sh installs it)"
    exit 1
fi

make --no-print-directory -s build/feed

if [ ! -d "$trees" ]; then
    echo "hostile: skipped: no tree construction tests in SAN_SHARED"
    trees=-
fi

if [ ! -d "$parse5" ] && command -v npm >/dev/null; then
    mkdir -p build/parse5
    (cd build/parse5 && npm install --silent --no-audit --no-fund parse5@7 \
        >/dev/null 2>&1) || true
fi

if command -v node >/dev/null && [ -d "$parse5" ]; then
    exec "$python" t/pages/hostile/hostile.py "$trees" build/feed node "$parse5"
fi

echo "hostile: skipped: parse5, as there is no node or npm cannot get it"
exec "$python" t/pages/hostile/hostile.py "$trees" build/feed
