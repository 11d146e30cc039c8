#!/bin/bash
#
# Builds and tests in roots of other Debian releases, made by mmdebstrap:
#
#     t/compat/run.sh [CELL]...
#
# A cell is SUITE-ARCH-KIND: the suite bookworm, trixie or sid; amd64 or i386;
# gcc (dynamic module, all tests), clang (the same by clang) or static (nginx
# itself built with the module in it, from the suite's source package).
# Without any: all of the table below.  Prints a row of markdown for each, and
# writes the table to build/compat/table.md; what a cell printed is in
# build/compat/CELL.log.  Roots stay in COMPAT_ROOTS, /var/tmp/san-compat if
# that is not set, for the next run.  Needs
# root, and the mirror that apt of this machine uses.

set -uo pipefail

cd "$(dirname "$0")/../.."
top=$PWD
out=$top/build/compat
roots=${COMPAT_ROOTS:-/var/tmp/san-compat}
mkdir -p "$out" "$roots"

all="bookworm-amd64-gcc bookworm-amd64-clang bookworm-amd64-static
    bookworm-i386-gcc trixie-amd64-gcc trixie-amd64-clang trixie-amd64-static
    sid-amd64-gcc sid-amd64-clang sid-amd64-static"

[ "$(id -u)" = 0 ] || { echo "compat: needs root, for chroot" >&2; exit 2; }

t/lib/deps.sh mmdebstrap debian-archive-keyring

mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' \
         'Origin: Debian' 'Component: main' | head -n 1)


# Makes the root of a suite, with what the tests need; its folder.

make_root() {   # suite arch
    local root=$roots/$1-$2 packages
    [ -e "$root/ready" ] && return 0

    umount_root "$root"
    rm -rf --one-file-system "$root"
    mmdebstrap --quiet --variant=apt --architectures="$2" \
        --keyring=/usr/share/keyrings/debian-archive-keyring.gpg \
        "$1" "$root" "deb $mirror $1 main" || return 1

    echo "deb-src $mirror $1 main" > "$root/etc/apt/sources.list.d/src.list"
    printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"

    packages=$(sed -n '/^packages="/,/"$/p' t/lib/deps.sh \
               | tr -d '"' | sed 's/^packages=//')
    mount_root "$root"
    chroot "$root" /bin/sh -c "
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -q || exit 1
        for p in $(echo $packages) dpkg-dev; do
            apt-cache show --no-all-versions \$p >/dev/null 2>&1 \
                && echo \$p || echo \"not in this suite: \$p\" >&2
        done > /packages
        apt-get install -y -q --no-install-recommends \$(cat /packages)
    " </dev/null || { umount_root "$root"; return 1; }
    umount_root "$root"
    touch "$root/ready"
}


mount_root() {
    mount -t proc proc "$1/proc"
    mount --bind /dev "$1/dev"
}


umount_root() {
    umount -q "$1/proc" "$1/dev" 2>/dev/null
    return 0
}


# What is run in the root, in /src, a copy of this tree.

tests='
    export SAN_SHARED=/none CI=true LC_ALL=C.UTF-8
    m="make -s --no-print-directory -j2"
    $m all && $m unit && $m conformance && prove -j2 t
'

clang_tests='
    export SAN_SHARED=/none CI=true LC_ALL=C.UTF-8
    m="make -s --no-print-directory -j2 CC=clang"
    CF="-O2 -g"
    $m CFLAGS="$CF" all && $m CFLAGS="$CF" unit \
        && $m CFLAGS="$CF" conformance && prove -j2 t
'

static_tests='
    export SAN_SHARED=/none CI=true LC_ALL=C.UTF-8
    make -s --no-print-directory -j2 all || exit 1
    t/compat/static.sh /nginx || exit 1
    export SANITIZER_STATIC=1 NGINX=/nginx/nginx
    prove -j2 t
'


versions() {
    chroot "$1" /bin/sh -c '
        v() { dpkg-query -W -f "\${Version}" "$1" 2>/dev/null \
              | sed "s/^[0-9]*://; s/[-+~].*//"; }
        printf "%s | %s | %s" "$(v nginx)" "$(v libxml2-dev)" "$(v libicu-dev)"
        case '"$2"' in
            clang) printf " | clang %s" "$(clang -dumpversion)" ;;
            *) printf " | gcc %s" "$(gcc -dumpfullversion)" ;;
        esac'
}


run_cell() {    # suite arch kind
    local cell=$1-$2-$3 root=$roots/$1-$2 script result begin=$SECONDS

    if ! make_root "$1" "$2" > "$out/$cell.log" 2>&1; then
        echo "| $1 | $2 | | | | | $3 | not run: no root, see $cell.log |"
        return 1
    fi

    case $3 in
        gcc) script=$tests ;;
        clang) script=$clang_tests ;;
        static) script=$static_tests ;;
    esac

    mount_root "$root"
    rm -rf "$root/src"
    mkdir "$root/src"
    git ls-files -z | tar -c --null -T - 2>/dev/null | tar -x -C "$root/src"

    if timeout 1500 chroot "$root" /bin/bash -c "cd /src; $script" \
        >> "$out/$cell.log" 2>&1 </dev/null
    then
        result="passed, $((SECONDS - begin)) s"

    else
        result="FAILED, see $cell.log"
    fi

    echo "| $1 | $2 | $(versions "$root" "$3") | $3 | $result |"
    umount_root "$root"
}


{
    echo "| Debian | processor | nginx | libxml2 | ICU | compiler | how | result |"
    echo "| --- | --- | --- | --- | --- | --- | --- | --- |"

    for cell in ${@:-$all}; do
        IFS=- read -r suite arch kind <<< "$cell"
        run_cell "$suite" "$arch" "$kind"
    done
} | tee "$out/table.md"

! grep -qE 'FAILED|not run' "$out/table.md"
