#!/bin/bash
#
# Fetches the source of a package of this Debian: tools/source.sh PACKAGE DIR.
# Unpacks and patches it in DIR/PACKAGE-VERSION and prints that folder.  If the
# mirror lacks Debian's part, the original release is used, with a message.
# Uses apt's mirrors, with a list of sources and indexes in DIR: apt of this
# machine does not change.  Exit 3 if the source is not available.

set -euo pipefail

package=$1
mkdir -p "$2"
cd "$2"

folder() {
    find . -maxdepth 1 -type d -name "$package-[0-9]*" | sed 's,^\./,,' \
        | head -n 1
}

if [ -z "$(folder)" ]; then
    {
        apt-get indextargets \
            --format 'deb-src $(REPO_URI) $(RELEASE) $(COMPONENT)' \
            'Created-By: Packages' 'Origin: Debian' | sort -u
    } > sources.list

    keys=$(apt-config dump --format '%v%n' Dir::Etc::trustedparts)
    mkdir -p lists/partial parts
    # apt's sandbox user cannot read the folder
    apt=(apt-get -qq -o "Dir::Etc::sourcelist=$PWD/sources.list"
         -o "Dir::Etc::sourceparts=$PWD/parts" -o "Dir::State::lists=$PWD/lists"
         -o APT::Sandbox::User=root -o "Dir::Etc::trustedparts=$keys")

    "${apt[@]}" update > source.log 2>&1 || true

    # the newest complete one
    for version in $(apt-cache "${apt[@]:2}" showsrc "$package" 2>/dev/null \
                     | sed -n 's/^Version: //p' | sort -rVu)
    do
        "${apt[@]}" source --download-only "$package=$version" \
            >> source.log 2>&1 || continue

        dpkg-source --no-check -x "$package"_*.dsc >> source.log 2>&1 && break
    done

    [ -n "$(folder)" ] || {
        "${apt[@]}" source --download-only --tar-only "$package" \
            && tar -xf "$package"_*.orig.tar.*

    } >> source.log 2>&1 || {
        tail -n 3 source.log >&2
        exit 3
    }
fi

[ -d "$(folder)/debian" ] \
    || echo "$package: as released, without Debian's patches" >&2

echo "$PWD/$(folder)"
