#!/bin/bash
#
# The walls between the rooms (docs/architecture.md), and plain tidiness.

set -u
cd "$(dirname "$0")/../.."
status=0

refuse() {      # what, then a command that prints the places
    local what=$1 found
    shift
    found=$("$@" 2>/dev/null)

    if [ -n "$found" ]; then
        printf '%s:\n%s\n' "$what" "$found" | head -20
        status=1
    fi
}

code=(--include=*.c --include=*.h)

refuse "nginx outside src/nginx" \
    grep -rnE '\bngx_' src/core src/catalog src/decode src/report src/cli \
    "${code[@]}"
refuse "libxml2 outside src/catalog" \
    grep -rnE '<libxml/' src/core src/decode src/report src/nginx src/cli \
    "${code[@]}"
refuse "stdio, files or clocks in the core" \
    grep -rnE '<stdio\.h>|<time\.h>|<fcntl\.h>|<unistd\.h>' src/core "${code[@]}"
refuse "a call of stdio, files or clocks in the core" \
    grep -rnE '\b(fopen|f?printf|open|time|gettimeofday|clock_gettime)\(' \
    src/core "${code[@]}"
refuse "stdio, files or clocks in the reports" \
    grep -rnE '<stdio\.h>|<time\.h>|<fcntl\.h>|<unistd\.h>' src/report \
    "${code[@]}"
refuse "a tab or a space at a line's end" \
    grep -rnE "$(printf '\t')|[ ]+\$" src t/unit t/fuzz t/lib t/conformance \
    "${code[@]}"
refuse "a promise in the code" \
    grep -rnE '\b(TODO|FIXME|XXX|HACK)\b' src t/unit t/fuzz "${code[@]}"
refuse "a line of more than 80 columns" \
    perl -CSD -ne 'chomp; print "$ARGV:$.\n"
            if length > 80 && $ARGV !~ /lexicon_data/;
        close ARGV if eof' $(find src t -name '*.[ch]' | sort)
refuse "a function of more than 100 lines, or a room of more than 900" \
    awk 'FNR==1 {n=0} FNR==901 {print FILENAME ": more than 900 lines"}
         /^{/ {n=FNR} /^}/ {if (n && FNR-n > 100)
             print FILENAME ":" n " a function of " FNR-n " lines"; n=0}' \
    $(ls src/*/*.c src/*/*.h | grep -v lexicon_data)

refuse "a room that includes one above it, or more of the core than is its" \
    python3 - <<'END'
import glob, os, re
may = {'core': {'core'}, 'catalog': {'core'}, 'decode': {'core'},
       'report': {'core'}, 'nginx': {'core', 'catalog', 'decode', 'report'},
       'cli': {'core', 'catalog', 'report'}}
face = {'nginx': {'san.h', 'san_catalog.h'}, 'decode': {'san_base.h'}}
home = {os.path.basename(h): h.split('/')[1] for h in glob.glob('src/*/*.h')}
for f in sorted(glob.glob('src/*/*.[ch]')):
    room = f.split('/')[1]
    for h in re.findall(r'^#include "(.*)"', open(f).read(), re.M):
        to = home.get(h, room)
        if (to != room and to not in may[room]) \
                or (to == 'core' and h not in face.get(room, {h})):
            print(f'{f}: {h}')
END

refuse "a function that its file exports to nobody" \
    python3 - <<'END'
import collections, glob, re
words, text = {}, {}
for f in glob.glob('src/*/*.[ch]') + glob.glob('t/*/*.[ch]'):
    text[f] = re.sub(r'/\*.*?\*/', '', open(f, encoding='utf-8').read(),
                     flags=re.S)
    words[f] = collections.Counter(re.findall(r'\w+', text[f]))
for f in sorted(glob.glob('src/*/*.c')):
    for n in re.findall(r'^(?!.*static)[\w *]+\n(\w+)\((?!.*##)', text[f], re.M):
        users = [g for g in words if g != f and words[g][n]
                 and (g[-1] == 'c' or words[g][n] > 1)]
        if not users and not re.match('main$|ngx_http_sanitizer$|[A-Z]', n) \
                and 'san_state_' not in n:
            print(f'{f}: {n}')
END

refuse "a fault in the tables of interfaces" \
    bash -c 't/lib/interface_data.py 2>&1'

# every core source is in the module too
for f in src/core/*.c src/catalog/*.c src/decode/*.c src/report/*.c \
    src/nginx/*.c
do
    grep -q "$f" config || { echo "config does not list $f"; status=1; }
done

[ $status = 0 ] && echo "check: nothing to say"
exit $status
