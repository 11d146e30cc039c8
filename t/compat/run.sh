#!/bin/bash
#
# Builds and tests in roots of other releases of Debian, made by debootstrap:
#
#     t/compat/run.sh [CELL]...
#
# A cell is SUITE-ARCH-COMPILER-KIND (t/compat/cell.sh); without any, all of
# the table.  Prints a row of it for each and writes the rows to
# build/compat/table.md, in place of those of the same cells; what a cell
# printed is in build/compat/CELL.log.  Roots stay in build/compat/SUITE-ARCH
# (COMPAT_ROOTS is another place) for the next run.  Needs root; mirror and key
# are those that apt of this machine uses.

set -uo pipefail

cd "$(dirname "$0")/../.."
top=$PWD
out=$top/build/compat
roots=${COMPAT_ROOTS:-$out}
shared=$(cd "${SAN_SHARED:-../shared}" 2>/dev/null && pwd)
limit=1500                      # seconds that a cell may take

all=
for suite in bookworm-amd64 trixie-amd64 sid-amd64; do
    all+=" $suite-gcc-dynamic $suite-gcc-static $suite-clang-dynamic"
done
all+=" bookworm-i386-gcc-dynamic"

# tools of other tests, and what is asked for by nothing that runs here
unneeded="valgrind rsyslog prometheus parallel translate-toolkit
    libclang-rt-dev cppcheck clang-tidy"

[ "$(id -u)" = 0 ] || { echo "compat: needs root, for chroot" >&2; exit 2; }
mkdir -p "$out" "$roots"


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
# it: nothing stays mounted, and nothing goes on.

in_root() {     # root, shell command
    case $1 in *-i386) set -- "$1" "$2" linux32 ;; esac

    # shellcheck disable=SC2016
    unshare --mount --pid --fork --kill-child bash -c '
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
    printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"

    for p in $(t/lib/deps.sh list) dpkg-dev; do
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


versions() {    # root compiler
    in_root "$1" '
        v() { dpkg-query -W -f "\${Version}" "$1" 2>/dev/null \
              | sed "s/^[0-9]*://; s/[-+~].*//"; }
        printf "%s | %s | %s | %s %s" "$(v nginx)" "$(v libxml2-dev)" \
            "$(v libicu-dev)" '"$2"' "$('"$2"' -dumpversion)"
        [ '"$2"' = clang ] || gcc -dumpfullversion | sed "s/^[0-9]*//" \
            | tr -d "\n"'
}


# The tree as it is, uncommitted changes and all.

copy_tree() {   # root
    rm -rf --one-file-system "$1/src"
    mkdir "$1/src"
    git ls-files -z -co --exclude-standard \
        | tar -c --null --ignore-failed-read -T - 2>/dev/null \
        | tar -x -C "$1/src"
}


run_cell() {    # suite arch compiler kind
    local cell=$1-$2-$3-$4 root=$roots/$1-$2 log begin=$SECONDS ran result
    log=$out/$cell.log

    if ! make_root "$1" "$2" > "$log" 2>&1; then
        echo "| $1 | $2 | – | – | – | $3 | $4 | – |" \
             "not run: $(tail -n 1 "$log") |"
        return
    fi

    copy_tree "$root"

    # nginx's source is the same for all cells of a root
    mkdir -p "$root/src/build/static" "$root/nginx-source"
    ln -sfn /nginx-source "$root/src/build/static/source"

    timeout --kill-after=10 "$limit" bash -c "
        $(declare -f in_root)
        shared='$shared'
        in_root '$root' '/src/t/compat/cell.sh $3 $4'" > "$log" 2>&1
    result=$?
    ran=$(sed -n 's/^ran: //p' "$log" | tail -n 1)

    case $result in
        0) result="passed, $((SECONDS - begin)) s" ;;
        3) result="not run: $(tail -n 1 "$log")" ;;
        124 | 137) result="FAILED: not done in $limit s" ;;
        *) result="FAILED: $(sed -n 's/^failed: //p' "$log" | tail -n 1)" ;;
    esac

    echo "| $1 | $2 | $(versions "$root" "$3") | $4 | ${ran:-–} | $result |"
}


head="| suite | arch | nginx | libxml2 | ICU | compiler | kind | what ran \
| result |"
rows=$out/rows
mkdir -p "$rows"
echo "$head"

for cell in ${*:-$all}; do
    IFS=- read -r suite arch cc kind <<< "$cell"
    run_cell "$suite" "$arch" "$cc" "$kind" | tee "$rows/$cell"
done

{
    echo "$head"
    echo "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"

    for cell in $all; do
        [ ! -e "$rows/$cell" ] || cat "$rows/$cell"
    done
} > "$out/table.md"

! grep -qE 'FAILED|not run' "$out/table.md"
