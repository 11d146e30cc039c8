#!/bin/bash
#
# Builds and tests in roots of other releases of Debian, made by debootstrap:
#
#     t/compat/run.sh [CELL]...
#
#     t/compat/run.sh --table
#
# A cell is SUITE-ARCH-COMPILER-KIND (t/compat/cell.sh); without any, all that
# are known.  What a cell printed is in build/compat/CELL.log.  At the end, or
# with --table at once, what the logs tell is put into the table of
# docs/install.md, in place of the rows of the same cells.
#
# Roots stay in build/compat/SUITE-ARCH (COMPAT_ROOTS is another place) for the
# next run; JOBS says how many processes of a cell run at once.  Needs root;
# mirror and key are those that apt of this machine uses.

set -uo pipefail

cd "$(dirname "$0")/../.." || exit
top=$PWD
out=$top/build/compat
roots=${COMPAT_ROOTS:-$out}
shared=$(cd "${SAN_SHARED:-../shared}" 2>/dev/null && pwd)
jobs=${JOBS:-2}
limit=${COMPAT_LIMIT:-3600}     # seconds that a cell may take
page=docs/install.md

all=
for suite in bookworm-amd64 trixie-amd64 sid-amd64; do
    all+=" $suite-gcc-dynamic $suite-gcc-static $suite-clang-dynamic"
done
all+=" bookworm-i386-gcc-dynamic"

# tools of other tests, and what is asked for by nothing that runs here
unneeded="valgrind rsyslog prometheus parallel translate-toolkit
    libclang-rt-dev cppcheck clang-tidy"



target() {      # a field of the first index of Debian that apt knows
    apt-get indextargets --format "\$($1)" 'Created-By: Packages' \
        'Label: Debian' 'Component: main' | head -n 1
}

mirror=$(target REPO_URI)
entry=$(target SOURCESENTRY)
keyring=$(grep -ohiE 'signed-by[:=] *[^] ]+' "${entry%:*}" 2>/dev/null \
          | head -n 1 | sed 's/^[^:=]*[:=] *//')
[ -r "$keyring" ] || keyring=/usr/share/keyrings/debian-archive-keyring.gpg


# Runs a command in a root with processes and mounts of its own, which end with
# it: nothing stays mounted, and nothing goes on, also after an interrupt.

in_root() {     # root, shell command [seconds]
    local within=
    [ -z "${3:-}" ] || within="timeout --foreground --kill-after=10 $3"
    case $1 in *-i386) set -- "$1" "$2" linux32 ;; *) set -- "$1" "$2" ;; esac

    # shellcheck disable=SC2016
    $within unshare --mount --pid --fork --kill-child bash -c '
        set -e
        mount -t proc proc "$1/proc"
        mount -t tmpfs -o mode=1777 tmp "$1/tmp"
        mkdir -p "$1/dev/shm" "$1/dev/pts" "$1/shared"
        mount -t tmpfs -o mode=1777 shm "$1/dev/shm"
        mount -t devpts -o ptmxmode=666,newinstance pts "$1/dev/pts"
        [ -z "$3" ] || mount --bind -o ro "$3" "$1/shared"
        exec $4 chroot "$1" /usr/bin/env -i HOME=/root SAN_SHARED=/shared \
            PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive \
            /bin/bash -c "$2"
    ' bash "$1" "$2" "$shared" "${3:-}" </dev/null
}


# Makes a root with what the tests need; "why not" on the last line.

make_root() {   # suite arch
    local root=$roots/$1-$2 p packages= proxy=
    [ -e "$root/ready" ] && return 0

    eval "$(apt-config shell proxy Acquire::http::Proxy)"
    rm -rf --one-file-system "$root"
    http_proxy=${proxy:-${http_proxy:-}} timeout 900 debootstrap \
        --variant=minbase --arch="$2" --keyring="$keyring" "$1" "$root" \
        "$mirror" || { echo "debootstrap reaches no $1 of $2"; return 1; }

    printf 'deb %s %s main\ndeb-src %s %s main\n' "$mirror" "$1" "$mirror" \
        "$1" > "$root/etc/apt/sources.list"
    apt-config dump | grep -E '^Acquire::(http|https|Check)' \
        > "$root/etc/apt/apt.conf.d/99machine"
    # a root that is made anew after a crash needs no sync
    echo force-unsafe-io > "$root/etc/dpkg/dpkg.cfg.d/unsafe-io"
    printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"

    for p in $(tools/deps.sh list) dpkg-dev; do
        case " $(echo $unneeded) " in
            *" $p "*) ;;
            *) packages+=" $p" ;;
        esac
    done

    in_root "$root" "
        apt-get update -q || exit 1
        for p in $packages; do
            apt-cache show --no-all-versions \$p >/dev/null 2>&1 \
                && echo \$p || echo \"not in this suite: \$p\" >&2
        done > /packages
        timeout 1200 apt-get install -y -q --no-install-recommends \
            \$(cat /packages) && apt-get clean" \
        || { echo "the packages cannot be installed"; return 1; }
    touch "$root/ready"
}


# The tree as it is, uncommitted changes and all.

copy_tree() {   # root
    rm -rf --one-file-system "$1/src"
    mkdir "$1/src"
    git ls-files -z -co --exclude-standard \
        | tar -c --null --ignore-failed-read -T - 2>/dev/null \
        | tar -x -C "$1/src"
}


commit() {      # that is built, and whether the tree differs from it
    git rev-parse --short HEAD | tr -d '\n'
    git diff --quiet HEAD -- . ":!$page" || echo -n " and changes"
}


run_cell() {    # suite arch compiler kind
    local root=$roots/$1-$2 log=$out/$1-$2-$3-$4.log

    make_root "$1" "$2" > "$log.root" 2>&1 || {
        echo "-- not-run: not run: $(tail -n 1 "$log.root")" > "$log"
        return 1
    }

    copy_tree "$root"

    # nginx's source is the same for all cells of a root
    mkdir -p "$root/src/build/static" "$root/nginx-source"
    ln -sfn /nginx-source "$root/src/build/static/source"

    echo "-- commit: $(commit), $(date -u +%F)" > "$log"
    in_root "$root" "/src/t/compat/cell.sh $3 $4 $jobs" "$limit" >> "$log" 2>&1

    case $? in
        0) return 0 ;;
        124 | 137) echo "-- not-done: not done in $limit s" >> "$log" ;;
    esac

    return 1
}


# The table, made of the values in the logs.

value() {       # cell, name
    sed -n "s/^-- $2: //p" "$out/$1.log" 2>/dev/null | tail -n 1
}


field() {       # cell, names: the value of the first one in the log
    local name v

    for name in "${@:2}"; do
        v=$(value "$1" "$name")
        [ -z "$v" ] || break
    done

    printf ' %s |' "${v:-–}"
}


row() {         # cell
    local suite arch cc kind compiler debian
    IFS=- read -r suite arch cc kind <<< "$1"
    compiler=$(value "$1" compiler)
    debian=$(value "$1" debian)

    # sid has no number
    case $debian in */* | '') debian= ;; *) debian=" $debian" ;; esac
    [[ $(value "$1" nginx-with-it) != *released* ]] || kind+=", as released"

    printf '| %s%s | %s |' "$suite" "$debian" "$arch"
    field "$1" nginx
    field "$1" libxml2
    field "$1" icu
    printf ' %s | %s |' "${compiler:-$cc}" "$kind"
    [ -e "$out/$1.log" ] && field "$1" not-run build || printf ' not run |'
    field "$1" unit
    field "$1" conformance
    field "$1" laws
    field "$1" not-done prove nginx-with-it
    field "$1" commit
    echo
}


# What an earlier run, elsewhere, has put into the page stays.

old_row() {     # cell
    local suite arch cc kind
    IFS=- read -r suite arch cc kind <<< "$1"

    grep -E "^\| $suite[ 0-9.]* \| $arch \|.*\| $cc[ 0-9.]* \| $kind[ ,]" \
        "$page"
}


table() {
    local cell
    echo "| Debian | arch | nginx | libxml2 | ICU | compiler | module | build" \
         "| unit tests | conformance | laws | tests with nginx | of |"
    echo "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | ---" \
         "| --- | --- |"

    for cell in $all; do
        [ ! -e "$out/$cell.log" ] && old_row "$cell" || row "$cell"
    done
}


# Puts the table into the page, between its two marks.

publish() {
    table > "$out/table.md"
    sed -i -e '/^<!-- compat: begin/,/^<!-- compat: end/ {' \
        -e "/^<!-- compat: begin/ r $out/table.md" \
        -e '/^<!-- compat:/ !d' -e '}' "$page"
    cat "$out/table.md"
}


mkdir -p "$out" "$roots"

[ "${1:-}" != --table ] || {
    publish
    exit 0
}

[ "$(id -u)" = 0 ] || { echo "compat: needs root, for chroot" >&2; exit 2; }
trap 'exit 130' INT TERM
status=0

for cell in ${*:-$all}; do
    IFS=- read -r suite arch cc kind <<< "$cell"
    run_cell "$suite" "$arch" "$cc" "$kind" || status=1
    row "$cell"
done

publish
exit $status
