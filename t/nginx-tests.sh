#!/bin/bash
#
# Runs nginx's own test suite, of which FOLDER is a checkout, without the module
# and then with it, and lists each assertion with another result:
#
#   t/nginx-tests.sh FOLDER [TEST.t]...
#
# Pages without a type are served as text/html, so that they are read.
# The suite has to be as old as the nginx (docs/developing.md).
# Expected differences are in t/nginx-tests.txt; the exit status is 1
# if there are others.  A file with others runs twice more in both ways before
# they count: tests may fail now and then by themselves.
#
#   NGX=…               another nginx than Debian's
#   SANITIZER_MODULE=…  the module, built for it
#   SANITIZER_STATIC=1  that nginx has the module in it
#   NGX_MODULES=…       where the dynamic modules of that nginx are, if not
#                       beside it
#   MODES="off strip"   some of the modes: off, flag, mark, strip, translate
#   OUT=…               where the output of each test is kept
#
# Tests skip what the machine lacks: tools/deps.sh suite installs most of it.

set -euo pipefail

usage() {
    echo "usage: t/nginx-tests.sh FOLDER [TEST.t]..." >&2
    exit 2
}

[ $# -gt 0 ] && [ -f "$1/lib/Test/Nginx.pm" ] || usage

suite=$(cd "$1" && pwd)
shift

# its own ports; processes that a test leaves behind end with it

if [ -z "${SAN_ALONE:-}" ]; then
    alone=(unshare --net --pid --fork --kill-child)
    [ "$(id -u)" = 0 ] || alone+=(--map-current-user --keep-caps)
    export SAN_ALONE=1
    exec "${alone[@]}" "$0" "$suite" "$@"
fi

ip link set lo up
top=$(cd "$(dirname "$0")/.." && pwd)

ngx=$(realpath "${NGX:-/usr/sbin/nginx}")
module=${SANITIZER_MODULE:-$top/build/ngx_http_sanitizer_filter_module.so}
modules=${NGX_MODULES:-${NGX:+$(dirname "$ngx")}}
modules=${modules:-/usr/lib/nginx/modules}
out=$(realpath -m "${OUT:-$top/build/nginx-tests}")
modes=${MODES:-off flag strip}

load=
if [ -z "${SANITIZER_STATIC:-}" ]; then
    [ -f "$module" ] || { echo "$module is not there: make" >&2; exit 2; }
    load="load_module $(realpath "$module");"
fi

# short, as the paths of sockets have to be
TMPDIR=$(mktemp -d /tmp/ngxt.XXXXXX)
trap 'rm -rf "$TMPDIR"' EXIT
export TMPDIR TEST_NGINX_BINARY=$TMPDIR/nginx TEST_NGINX_MODULES=$modules

# the suite loads each dynamic module that nginx -V names: name those there are

absent=
for name in $("$ngx" -V 2>&1 | grep -oE -e '--with-[a-z_]+=dynamic'); do
    name=${name%=dynamic}
    kind=${name#--with-}

    case $kind in
        http_xslt_module) so=ngx_http_xslt_filter_module ;;
        mail|stream) so=ngx_${kind}_module ;;
        *) so=ngx_$kind ;;
    esac

    [ -f "$modules/$so.so" ] || absent+="s/ $name=dynamic( |\$)/\\1/;"
done

cat > "$TMPDIR/nginx" <<END
#!/bin/sh
[ "\$*" != -V ] || exec sh -c '"\$1" -V 2>&1 | sed -E "\$2"' - '$ngx' '$absent'
exec '$ngx' "\$@"
END

# the suite runs nginx as the current user, but refuses root

if [ "$(id -u)" = 0 ] && real=$(command -v memcached); then
    printf '#!/bin/sh\nexec %s -u root "$@"\n' "$real" > "$TMPDIR/memcached"
fi

# One test, whose output is kept.  A directive that it sets itself on the same
# level would be an error.

cat > "$TMPDIR/one" <<'END'
#!/bin/sh
name=$(basename "$1")

if [ "$(id -u)" = 0 ] && ! grep -q '^user ' "$1"; then
    TEST_NGINX_GLOBALS="user root; $TEST_NGINX_GLOBALS"
fi

if ! grep -q '^    default_type' "$1"; then
    TEST_NGINX_GLOBALS_HTTP="default_type text/html; $TEST_NGINX_GLOBALS_HTTP"
fi

export TEST_NGINX_GLOBALS TEST_NGINX_GLOBALS_HTTP
timeout -k 5 300 perl "$1" > "$KEEP/$name.tap" 2> "$KEEP/$name.err"
status=$?
cat "$KEEP/$name.tap"
exit $status
END

chmod +x "$TMPDIR"/*
export PATH=$TMPDIR:$PATH

run() {         # mode, round, tests
    local mode=$1 files=()
    export KEEP=$out/$1.$2 TEST_NGINX_GLOBALS= TEST_NGINX_GLOBALS_HTTP=
    shift 2
    mkdir -p "$KEEP"

    for file; do
        [ -f "$KEEP/$file.tap" ] || files+=("$suite/$file")
    done

    if [ "$mode" != plain ]; then
        TEST_NGINX_GLOBALS=$load
        TEST_NGINX_GLOBALS_HTTP="sanitizer $mode;"
    fi

    [ ${#files[@]} = 0 ] || nice -n 15 prove -j2 --exec "$TMPDIR/one" \
        "${files[@]}" >> "$KEEP/prove.txt" 2>&1 || true
}

compare() {
    "$top/t/lib/nginx-tests.pl" "$@" "$out" "$top/t/nginx-tests.txt"
}

[ $# -gt 0 ] || set -- $(cd "$suite" && echo *.t)
rm -rf "$out"/{plain,off,flag,mark,strip,translate}.[123]

for mode in plain $modes; do
    echo "$mode: $# files"
    run "$mode" 1 "$@"
done

for mode in $modes; do
    for round in 2 3; do
        files=$(compare --files "$mode")
        [ -n "$files" ] || break
        echo "$mode: once more:" $files
        run plain $round $files
        run "$mode" $round $files
    done
done

compare $modes
