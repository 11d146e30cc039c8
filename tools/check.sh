#!/bin/bash
#
# Checks includes and calls between folders (docs/architecture.md), and style.

set -u
cd "$(dirname "$0")/.."
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
    grep -rnE '\bngx_' src/core src/catalog src/decode src/http src/report \
    src/warc src/cli "${code[@]}"
refuse "libxml2 outside src/catalog" \
    grep -rnE '<libxml/' src/core src/decode src/http src/report src/nginx \
    src/warc src/cli "${code[@]}"
refuse "stdio, files or clocks in the core" \
    grep -rnE '<stdio\.h>|<time\.h>|<fcntl\.h>|<unistd\.h>' src/core "${code[@]}"
refuse "a call of stdio, files or clocks in the core" \
    grep -rnE '\b(fopen|f?printf|open|time|gettimeofday|clock_gettime)\(' \
    src/core "${code[@]}"
refuse "stdio, files or clocks in the reports, or in what reads crawls" \
    grep -rnE '<stdio\.h>|<time\.h>|<fcntl\.h>|<unistd\.h>' src/report \
    src/warc "${code[@]}"
refuse "memory, stdio, files or clocks in the parsers of header fields" \
    grep -rnE '<(stdlib|stdio|time|fcntl|unistd)\.h>|\b[mc]alloc\(' src/http \
    "${code[@]}"
refuse "a tab or a space at a line's end" \
    grep -rnE "$(printf '\t')|[ ]+\$" src t/unit t/fuzz t/lib t/conformance \
    "${code[@]}"
refuse "a promise in the code" \
    grep -rnE '\b(TODO|FIXME|XXX|HACK)\b' src t/unit t/fuzz "${code[@]}"
refuse "a line of more than 80 columns" \
    perl -CSD -ne 'chomp; print "$ARGV:$.\n"
            if length > 80 && $ARGV !~ /interface_\w+_data/;
        close ARGV if eof' $(find src t -name '*.[ch]' | sort)
refuse "a function of more than 100 lines, or a file of more than 900" \
    awk 'FNR==1 {n=0} FNR==901 {print FILENAME ": more than 900 lines"}
         /^{/ {n=FNR} /^}/ {if (n && FNR-n > 100)
             print FILENAME ":" n " a function of " FNR-n " lines"; n=0}' \
    $(ls src/*/*.[ch] src/core/*/*.[ch] | grep -v _data)

refuse "not as the files DEPENDS say" sh -c "tools/depends.py 2>&1"

refuse "a function that its file exports to nobody" \
    python3 - <<'END'
import collections, glob, re
words, text = {}, {}
sources = glob.glob('src/*/*.c') + glob.glob('src/core/*/*.c')
for f in sources + [f for p in ('src/*/*.h', 'src/core/*/*.h', 't/*/*.[ch]',
                                't/*/*/*.[ch]') for f in glob.glob(p)]:
    text[f] = re.sub(r'/\*.*?\*/', '', open(f, encoding='utf-8').read(),
                     flags=re.S)
    words[f] = collections.Counter(re.findall(r'\w+', text[f]))
# the table of detectors asks each by its name there
for n in re.findall(r'DETECTOR\(\w+, (\w+)', text['src/core/san_detector_list.h']):
    words['src/core/detect/san_detectors.c']['san_detect_' + n] += 1
for f in sorted(sources):
    for n in re.findall(r'^(?!.*static)[\w *]+\n(\w+)\((?!.*##)', text[f], re.M):
        others = [g for g in words if g != f and words[g][n]]
        # in the headers alone: more often than it is declared
        users = (any(g[-1] == 'c' for g in others)
                 or sum(words[g][n] for g in others) > 1)
        if not users and not re.match('main$|ngx_http_sanitizer$|[A-Z]', n) \
                and 'san_state_' not in n:
            print(f'{f}: {n}')
END

refuse "an exported function named after no file, header or type of its own" \
    python3 - <<'END'
import glob, os, re

def forms(name):        # also its plural or singular
    return {name, name + 's', name[:-1] if name.endswith('s') else name,
            name[:-1] + 'ies' if name.endswith('y') else name,
            name[:-3] + 'y' if name.endswith('ies') else name}

sources = glob.glob('src/*/*.c') + glob.glob('src/core/*/*.c')
text = {f: open(f, encoding='utf-8').read() for f in sources
        + [f for p in ('src/*/*.h', 'src/core/*/*.h') for f in glob.glob(p)]}
subjects, declared = forms('san_state'), {}     # states: of the standard
for f, t in text.items():
    for n in re.findall(r'\b(san_\w+)_t\b', t):
        subjects |= forms(n)
    for n in re.findall(r'\b(san_\w+)\(', t) if f[-1] == 'h' else ():
        declared.setdefault(n, set()).update(forms(os.path.basename(f)[:-2]))
for f in sorted(sources):
    names = subjects | forms(os.path.basename(f)[:-2])
    for n in re.findall(r'^(?!.*static)[\w *]+\n(san_\w+)\((?!.*##)', text[f],
                        re.M):
        if not any(n == s or n.startswith(s + '_')
                   for s in names | declared.get(n, set())):
            print(f'{f}: {n}')
END

# Makefile and config only look for files in the folders
refuse "a file of the core or a unit test that is in no folder" \
    ls src/core/*.c t/unit/*.c

refuse "a fault in the tables of interfaces" \
    bash -c 'tools/interface_data.py 2>&1'

[ $status = 0 ] && echo "check: passed"
exit $status
