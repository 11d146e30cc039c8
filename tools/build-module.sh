#!/bin/bash
#
# Builds the dynamic module against Debian's nginx-dev, without touching its
# tree: tools/build-module.sh DIR [FLAGS].  By default its files are compiled as
# one, and its own functions are called directly: this saves a twentieth of the
# instructions.

set -euo pipefail

top=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$1"
dir=$(cd "$1" && pwd)
flags=${2:-}
src=${NGINX_SRC:-/usr/share/nginx/src}

[ -f "$src/conf_flags" ] || {
    echo "nginx-dev is missing: apt-get install nginx-dev" >&2
    exit 1
}

# clang needs another linker to compile the files as one

if [ -z "$flags" ]; then
    case ${CC:-gcc} in
        *clang*) flags=-O2 ;;
        *) flags="-O3 -flto=auto -fno-semantic-interposition" ;;
    esac
fi

# flags of an outer make would replace those of configure
unset CFLAGS MAKEFLAGS MFLAGS MAKELEVEL

cd "$src"
. ./conf_flags

build=$dir/nginx
mkdir -p "$build"

# configure asks the compiler about each library, and makes the tables of ICU:
# once is enough while its input, the place of the tree and the list of files
# are the same
sum=$( (cat "$top/config" conf_flags; "$top/tools/icu/read.sh") | sha256sum
      echo "$flags"
      ls "$top"/src/*/*.[ch] "$top"/src/core/*/*.[ch])

if [ "$(cat "$build/configured" 2>/dev/null)" != "$sum" ]; then
    ./configure "${NGX_CONF_FLAGS[@]}" --with-cc-opt="-fPIC -g $flags" \
        --with-ld-opt="-fPIC -Wl,-Bsymbolic $flags" --add-dynamic-module="$top" \
        --builddir="$build" > "$build/configure.log" 2>&1 || {
        tail -n 20 "$build/configure.log" >&2
        exit 1
    }

    echo "$sum" > "$build/configured"
fi

make -s -f "$build/Makefile" -C "$src" modules > "$build/make.log" 2>&1 || {
    cat "$build/make.log" >&2
    exit 1
}

# never overwritten: a running nginx may use the old file
cp "$build/ngx_http_sanitizer_filter_module.so" "$dir/module.new"
mv -f "$dir/module.new" "$dir/ngx_http_sanitizer_filter_module.so"
