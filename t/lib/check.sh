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
    grep -rnE '\b(fopen|f?printf|open|time|gettimeofday|clock_gettime) ?\(' \
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

# every core source is in the module too
for f in src/core/*.c src/catalog/*.c src/decode/*.c src/report/*.c \
    src/nginx/*.c
do
    grep -q "$f" config || { echo "config does not list $f"; status=1; }
done

[ $status = 0 ] && echo "check: nothing to say"
exit $status
