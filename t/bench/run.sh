#!/bin/bash
#
# All that is measured, as markdown: rates in the process, growth, requests
# through nginx.  t/bench/run.sh [rates|grow|nginx|instructions]...

set -euo pipefail
cd "$(dirname "$0")/../.."

parts=${*:-rates grow nginx instructions}
list=build/bench.list

# English pages of the corpus in which nothing is found, if there is one
real_pages() {
    local dir=build/corpus

    : > $list
    [ -f "${SAN_SHARED:-../shared}/corpus/pages.tar.xz" ] || return 0
    [ -e $dir/.complete ] || t/lib/laws.sh true

    grep -rliE '<html[^>]* lang="?en' $dir --include='*.html' | sort |
        awk 'NR % 5 == 1' > $list.all
    xargs -a $list.all build/sanitizer check --format json 2>/dev/null |
        grep -o '"file":"[^"]*"' | sed 's/"file":"//; s/"$//' |
        sort -u > $list.found || true
    grep -vxFf $list.found $list.all > $list || true
}

echo "$(uname -m), $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo |
    sort -u), $(nproc) processors; $(gcc --version | head -1);" \
    "$(/usr/sbin/nginx -v 2>&1 | sed 's/.*: //');" \
    "load average before: $(cut -d' ' -f1 /proc/loadavg)"

for part in $parts; do
    printf '\n## %s\n' "$part"

    case $part in
    rates)
        real_pages
        taskset -c 0 xargs -a $list build/bench rates ;;
    grow)
        taskset -c 0 build/bench grow || echo "Not all is linear." ;;
    nginx)
        t/bench/nginx.pl ;;
    instructions)
        t/bench/instructions.pl build/once || true ;;
    esac
done
