#!/bin/bash
#
# The packages in build/deb, on a Debian: lintian, the manual, and then all
# that dpkg does with them, by a real nginx on its own port 80.
#
# Runs as root.  The machine stays as it is: what is installed goes into an
# overlay over its root (or over another tree, DEB_ROOT=/path, such as
# mmdebstrap makes) that only this process sees, without network, and that is
# gone when the process is.

set -uo pipefail

self=$(realpath "$0")
top=$(dirname "$(dirname "$self")")
deb=$top/build/deb
version=0.2.0
next=$version~test
module=libnginx-mod-http-sanitizer
link=/etc/nginx/modules-enabled/90-mod-http-sanitizer.conf
count=0
failed=0

ok() {          # name, then a command; its output is shown if it fails
    local name=$1 out
    shift
    count=$((count + 1))

    if out=$("$@" 2>&1); then
        echo "ok $count - $name"

    else
        printf '%s\n' "$out" | tail -n 25 | sed 's/^/# /'
        echo "not ok $count - $name"
        failed=$((failed + 1))
    fi
}

quiet() {       # the command succeeds and says nothing
    local out
    out=$("$@" 2>&1) && [ -z "$out" ] || {
        printf '%s\n' "$out"
        return 1
    }
}

end() {
    echo "1..$count"
    exit $((failed != 0))
}


# On the machine itself

hardened() {    # relro, bind now, a stack protector
    local dir file said word missing=
    dir=$(mktemp -d)

    for file in "$deb"/*.deb; do
        dpkg -x "$file" "$dir"
    done

    for file in "$dir/usr/bin/sanitizer" "$dir"/usr/lib/nginx/modules/*.so; do
        said=$(readelf -dlW --dyn-syms "$file")

        for word in BIND_NOW GNU_RELRO __stack_chk_fail; do
            [[ $said == *"$word"* ]] || missing+="${file##*/}: no $word. "
        done
    done

    rm -rf "$dir"
    echo "$missing"
    [ -z "$missing" ]
}

outside() {
    local m one=$deb two=$top/build/deb-next

    [ "$(id -u)" = 0 ] || { echo "t/deb.sh: run it as root" >&2; exit 1; }
    [ -n "$(ls "$one"/*.deb 2>/dev/null)" ] || {
        echo "t/deb.sh: no packages; run make deb" >&2
        exit 1
    }

    is_two() { [ "$(ls "$one"/*.deb | wc -l)" = 2 ]; }
    ok 'two packages' is_two
    ok 'lintian says nothing' \
        quiet lintian --allow-root --fail-on error,warning \
        "$one"/*.changes
    ok 'hardened' hardened
    ok 'mandoc says nothing' \
        quiet mandoc -T lint -W warning "$top/docs/sanitizer.1"
    renders() { LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l "$1" 2>&1 >/dev/null; }
    ok 'man renders it without a warning' \
        quiet renders "$top/docs/sanitizer.1"

    # DEB_NEXT=keep: what the last run has built is good enough
    if [ "${DEB_NEXT:-}" != keep ] || [ ! -d "$two" ]; then
        ok "the build of $next, without network" unshare -n \
            env DEB_BUILD_OPTIONS=nocheck \
            "$top/tools/build-deb.sh" "$two" "$next"
    fi

    m=$(mktemp -d)
    [ $failed = 0 ] || end

    # the rest counts on from here
    unshare --mount --pid --net --ipc --fork --kill-child \
        "$self" enter "$m" "$count" "$one" "$two"
    failed=$?
    rmdir "$m"
    exit $((failed != 0))
}


# In namespaces of our own: the copy is put together

enter() {
    local m=$1 count=$2 one=$3 two=$4 r=$1/root

    mount --make-rprivate / &&
    mount -t tmpfs -o mode=755 none "$m" &&
    mkdir "$m/upper" "$m/work" "$r" &&
    mount -t overlay -o "lowerdir=${DEB_ROOT:-/},upperdir=$m/upper,workdir=$m/work" \
        overlay "$r" &&
    mount -t proc proc "$r/proc" &&
    mount --rbind /dev "$r/dev" &&
    mount -t tmpfs none "$r/run" &&
    mount -t tmpfs -o mode=1777 none "$r/tmp" &&
    mkdir -p "$r/run/lock" "$r/tmp/deb/next" &&
    cp "$one"/*.deb "$r/tmp/deb/" &&
    cp "$two"/*.deb "$r/tmp/deb/next/" &&
    cp "$self" "$top/debian/tests/smoke" "$r/tmp/deb/" &&
    ip link set lo up || { echo 'not ok - no root to test in'; exit 1; }

    # services start here as they do on a server
    printf '#!/bin/sh\nexit 0\n' > "$r/usr/sbin/policy-rc.d"
    chmod +x "$r/usr/sbin/policy-rc.d"

    exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive chroot "$r" \
        /tmp/deb/deb.sh inside "$count"
}


# In the copy

site() {        # the site of the test; $1: the directives of the module
    rm -f /etc/nginx/sites-enabled/*
    cat > /etc/nginx/sites-enabled/site <<CONF
server {
    listen 80;
    root /srv/site;
    charset utf-8;
    brotli on;
    brotli_min_length 1;
    $1
}
CONF
}

directives='sanitizer strip; sanitizer_language en;
    sanitizer_log /var/log/nginx/sanitizer.log;'

rotated='sanitizer strip; sanitizer_language en;
    sanitizer_log /var/log/sanitizer/site.log;'

page() {
    printf '<!DOCTYPE html>\n<html lang="en">\n<body>\n<p>'
    for _ in 1 2 3 4 5; do
        printf 'The river leaves the hills and turns to the south. '
    done
    printf '</p>\n<div>\n%s<p>The fair opens.</p>\n</div>\n</body></html>\n' "$1"
}

fetch() { curl -sS --max-time 10 "$@" http://127.0.0.1/page.html; }

retry() {       # nginx takes a moment to reload: for ten seconds at most
    local i

    for i in {1..50}; do
        "$@" >/dev/null 2>&1 && return
        sleep 0.2
    done

    "$@"
}

cleaned() { fetch "$@" | cmp - /srv/clean.html; }
dirty() { fetch | cmp - /srv/site/page.html; }

brotli() {
    cleaned -H 'Accept-Encoding: br' --compressed -D /tmp/head &&
    grep -i '^content-encoding: br' /tmp/head
}

version() {
    [ "$(dpkg-query -W -f '${db:Status-Abbrev}${Version}\n' "$module" \
         sanitizer)" = "$(printf 'ii %s\nii %s' "$1" "$1")" ]
}

order() {       # ours is loaded, and is the last of the filters
    nginx -T 2>/dev/null | grep -o '^load_module [^;]*' > /tmp/order
    cat /tmp/order
    [ "$(grep -c sanitizer /tmp/order)" = 1 ] &&
    grep -q brotli /tmp/order &&
    [ "$(tail -n 1 /tmp/order)" \
      = 'load_module modules/ngx_http_sanitizer_filter_module.so' ]
}

check() {       # nginx -t, with neither error nor warning of ours
    nginx -t > /tmp/said 2>&1
    local code=$?
    cat /tmp/said
    [ $code = 0 ] && ! grep -q 'loaded after\|sanitizer' /tmp/said
}

files() {       # what is there; not what nginx, dpkg and man-db keep for all
    find /bin/ /etc /lib/ /opt /sbin/ /srv /usr /var -xdev \
        \( -path /var/lib/dpkg -o -path /var/log -o -path /var/cache \
        -o -path /var/lib/nginx \) -prune -o -print | sort
    find /var/lib/dpkg -name '*sanitizer*'
}

not() { ! "$@"; }
stays() { "$@" && sleep 1 && "$@"; }
gone() { files > /tmp/after; diff /tmp/before /tmp/after; }
disable() { rm "$link"; }
help() { sanitizer --help | grep '^usage: sanitizer check'; }
manual() { quiet mandoc -T lint -W warning /usr/share/man/man1/sanitizer.1.gz; }

documents() {   # what is promised is there, and links lead to it
    local file target dir=/usr/share/doc/$module missing=

    for file in README.md SECURITY.md architecture.md catalogs.md cli.md \
        crawls.md detectors.md developing.md directives.md install.md log.md \
        operations.md performance.md recipes.md security.md \
        examples/sanitizer.conf examples/logrotate examples/grafana.json \
        examples/prometheus-rules.yml ../../sanitizer/mark.css
    do
        [ -s "$dir/$file" ] || missing+="$file "
    done

    for file in "$dir"/*.md; do
        while read -r target; do
            [ -e "$dir/$target" ] || missing+="${file##*/}: $target "
        done < <(grep -o '](\(docs/\)\?[a-z/-]*\.\(md\|png\|css\|yml\|json\)' "$file" \
                 | cut -c 3-)
    done

    echo "$missing"
    [ -z "$missing" ]
}

rotates() {     # nginx goes on in a file of the right owner, and all is kept
    local log=/var/log/sanitizer/site.log rule=/etc/logrotate.d/$module

    cp "$log" /tmp/was && [ -s /tmp/was ] &&
    quiet logrotate -f -s /tmp/rotated "$rule" &&
    cmp -n "$(stat -c %s /tmp/was)" /tmp/was "$log.1" &&
    [ "$(stat -c '%U:%G %a' "$log")" = 'www-data:adm 640' ] &&
    retry logs "$log" &&
    ! logrotate -d -s /tmp/rotated-all /etc/logrotate.conf 2>&1 |
        grep '^error'
}

logs() { cleaned && grep -q '"action":"strip"' "$1"; }

completes() {
    local reply
    reply=$(bash --norc -c '
        source /usr/share/bash-completion/completions/sanitizer
        COMP_WORDS=(sanitizer cle) COMP_CWORD=1
        _sanitizer; echo "${COMPREPLY[@]}"')
    [ "$reply" = clean ]
}

fresh_library() {       # no worker runs on a file that is gone
    local pid

    for pid in $(pgrep -x nginx); do
        grep -q 'ngx_http_sanitizer.*(deleted)' "/proc/$pid/maps" && return 1
    done

    pgrep -x nginx > /dev/null
}

inside() {
    cd /
    count=$1
    dpkg --purge "$module" sanitizer > /dev/null 2>&1
    mkdir -p /srv/site
    page '' > /srv/clean.html
    page '<h2>Заголовок открываемого материала</h2>' > /srv/site/page.html
    site ''
    files > /tmp/before

    ok 'before: nginx starts' /etc/init.d/nginx start
    ok 'before: the page leaks' retry dirty

    ok 'dpkg -i' dpkg -i /tmp/deb/*.deb
    ok "version $version" version "$version"
    ok 'nginx -t' check
    ok 'the module is loaded, behind brotli' order
    ok 'installed, nothing changes' stays dirty
    site "$directives"
    ok 'nginx -t, with directives' check
    ok 'nginx reloads' /etc/init.d/nginx reload
    ok 'the page is clean' retry cleaned
    ok 'for brotli too' brotli
    ok 'the log has the record' grep -q '"action":"strip"' /var/log/nginx/sanitizer.log
    ok 'sanitizer --help' help
    ok 'the manual that is installed' manual
    ok 'the completion that is installed' completes
    ok 'the documents that are installed' documents
    site "$rotated"
    ok 'a log in /var/log/sanitizer' /etc/init.d/nginx reload
    ok 'is written' retry logs /var/log/sanitizer/site.log
    ok 'and rotated by the rule of the package' rotates
    site "$directives"
    ok 'nginx reloads' /etc/init.d/nginx reload
    ok 'debian/tests/smoke' sh /tmp/deb/smoke

    ok "dpkg -i, $next" dpkg -i /tmp/deb/next/*.deb
    ok "version $next" version "$next"
    ok 'nginx -t' check
    ok 'still behind brotli' order
    ok 'nginx runs on the new module' retry fresh_library
    ok 'the page is clean' retry cleaned

    site ''
    disable
    ok 'disabled by hand: nginx -t' check
    ok 'an upgrade' dpkg -i /tmp/deb/next/*.deb
    ok 'does not enable it again' not test -e "$link"
    ok 'dpkg -r' dpkg -r "$module"
    ok 'dpkg -i' dpkg -i /tmp/deb/*.deb
    ok 'nginx -t' check

    ok 'dpkg -P' dpkg -P "$module" sanitizer
    ok 'purged: nothing is left' gone
    ok 'nor are logs' not test -e /var/log/sanitizer
    ok 'dpkg -i' dpkg -i /tmp/deb/*.deb
    ok 'installed anew it is enabled' order
    site "$directives"
    ok 'nginx reloads' /etc/init.d/nginx reload
    ok 'the page is clean' retry cleaned

    # an administrator who forgets the directives
    ok 'dpkg -r below its directives' dpkg -r "$module"
    ok 'nginx -t fails' not nginx -t
    ok 'nginx runs on' stays cleaned

    site ''
    ok 'without them: nginx -t' check
    ok 'nginx reloads' /etc/init.d/nginx reload
    ok 'the page is as it was' retry dirty
    ok 'dpkg -i again' dpkg -i /tmp/deb/"${module}_$version"_*.deb
    ok 'it is enabled again' order
    ok 'dpkg -P' dpkg -P "$module" sanitizer
    ok 'nothing is left' gone
    ok 'nginx -t' check
    ok 'nginx serves' retry dirty
    ok 'nginx stops' /etc/init.d/nginx stop

    end
}

case ${1:-} in
    enter)      shift; enter "$@" ;;
    inside)     shift; inside "$@" ;;
    *)          outside ;;
esac
