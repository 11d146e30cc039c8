#!/bin/bash
#
# Rates of the core beside libxml2, in one run on one core, over the English
# pages of the corpus in which nothing is found: t/bench/run.sh [PAGES]

set -euo pipefail
cd "$(dirname "$0")/../.."

n=${1:-200}
dir=build/corpus
[ -e "$dir/.complete" ] || t/lib/laws.sh true

grep -rliE '<html[^>]* lang="?en' "$dir" --include='*.html' | sort |
while read -r page && [ "$n" -gt 0 ]; do
    if build/sanitizer check --language en "$page" >/dev/null 2>&1; then
        echo "$page"
        n=$((n - 1))
    fi
done > build/bench.list || true

xargs -a build/bench.list taskset -c 0 build/bench 3
