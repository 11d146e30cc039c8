#!/bin/sh
#
# Puts inputs of a fuzzer into its archive: t/fuzz/pack.sh TARGET [FOLDER].
# FOLDER is added to what the archive has: build/fuzz/grown-fuzz_TARGET, made
# small by the fuzzer's -merge=1, or inputs that are named by their hash.  The
# same files give the same archive, byte for byte.

set -eu

cd "$(dirname "$0")/../.."

archive=$PWD/t/fuzz/seeds/$1.tar.xz
dir=build/fuzz/pack-$1
rm -rf "$dir"
mkdir -p "$dir"

[ ! -f "$archive" ] || tar -xJf "$archive" -C "$dir"
[ $# -lt 2 ] || cp "$2"/* "$dir"/

tar -c --sort=name --format=ustar --mtime=@0 --owner=0 --group=0 \
    --numeric-owner --mode=0644 -C "$dir" $(ls "$dir") | xz -9e > "$archive.new"
mv -f "$archive.new" "$archive"
rm -rf "$dir"
echo "$archive: $(tar -tJf "$archive" | wc -l) inputs"
