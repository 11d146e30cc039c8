#!/bin/bash
#
# Builds the packages of Debian in a copy of the tree, without network:
# tools/build-deb.sh DIR [VERSION].  DIR then holds them and the log of the
# build; VERSION replaces that of debian/changelog.  DEBFULLNAME and
# DEBEMAIL, as in Debian's tools, set the maintainer of the packages.

set -euo pipefail

cd "$(dirname "$0")/.."
mkdir -p "$1"
dir=$(cd "$1" && pwd)
copy=$dir/source
rm -rf "$copy" "$dir"/*.deb "$dir"/*.changes "$dir"/*.buildinfo

mkdir "$copy"
tar -c --exclude=./build --exclude=./.git . | tar -x -C "$copy"
cd "$copy"

if [ -n "${2:-}" ]; then
    sed -i "1s/([^)]*)/($2)/" debian/changelog
fi

if [ -n "${DEBEMAIL:-}" ]; then
    who="${DEBFULLNAME:-nginx-sanitizer packages} <$DEBEMAIL>"
    sed -i "s|^Maintainer: .*|Maintainer: ${who//|/}|" debian/control
    sed -i "0,/^ -- /s|^ -- .*>| -- ${who//|/}|" debian/changelog
fi

# the package must not depend on variables of an outer make or a CI
unset CFLAGS CPPFLAGS LDFLAGS MAKEFLAGS MFLAGS MAKELEVEL SAN_SHARED
export DEB_BUILD_OPTIONS="noautodbgsym parallel=2${DEB_BUILD_OPTIONS:+ $DEB_BUILD_OPTIONS}"

dpkg-buildpackage -b -us -uc > "$dir/build.log" 2>&1 || {
    tail -n 40 "$dir/build.log" >&2
    exit 1
}

cd "$dir"
rm -rf "$copy"
ls -- *.deb
