#!/bin/bash
#
# Builds the nginx of this Debian with the module in it, not loaded:
# tools/build-nginx.sh DIR [FLAGS].  DIR/nginx is the program; FLAGS go to the
# compiler and the linker, CC is the compiler.  The source is that of the
# package, with its arguments of configure, except mail, stream and dynamic
# modules of Debian.  Exit 3 if the source is not available.

set -euo pipefail

top=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$1"
dir=$(cd "$1" && pwd)
flags=${2:-}
debian=/usr/sbin/nginx

src=$("$top/tools/source.sh" nginx "${NGINX_SOURCE:-$dir/source}") || {
    echo "nginx: no source package to be had" >&2
    exit 3
}

unset CFLAGS MAKEFLAGS MFLAGS MAKELEVEL
eval "all=($("$debian" -V 2>&1 | sed -n 's/^configure arguments: //p'))"
args=()

for arg in "${all[@]}"; do
    case $arg in
        --with-cc-opt=* | --with-ld-opt=* | --add-*) ;;
        --with-mail* | --with-stream* | *=dynamic) ;;
        *) args+=("$arg") ;;
    esac
done

cd "$src"

# enough once, while the input of configure and the list of files are the same
sum=$( (cat "$top/config"; "$top/tools/icu/read.sh"
        echo "${args[@]}" "$flags" "${CC:-}" "$src"
        ls "$top"/src/*/*.[ch] "$top"/src/core/*/*.[ch]) | sha256sum)

if [ "$(cat "$dir/configured" 2>/dev/null)" != "$sum" ]; then
    ./configure "${args[@]}" ${CC:+--with-cc="$CC"} \
        --with-cc-opt="-g -O2 $flags" --with-ld-opt="$flags" \
        --add-module="$top" --builddir="$dir/objs" \
        > "$dir/configure.log" 2>&1 || {
        tail -n 20 "$dir/configure.log" >&2
        exit 1
    }

    echo "$sum" > "$dir/configured"
fi

make -s -j"${JOBS:-2}" -f "$dir/objs/Makefile" binary > "$dir/make.log" 2>&1 || {
    tail -n 30 "$dir/make.log" >&2
    exit 1
}

cp "$dir/objs/nginx" "$dir/nginx"
"$dir/nginx" -V 2>&1 | grep -q -- "--add-module=$top" || {
    echo "nginx: the module is not in it" >&2
    exit 1
}
