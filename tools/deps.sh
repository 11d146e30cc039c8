#!/bin/sh
#
# Installs packages that a new Debian 12 lacks, and those that are given; prints
# what it does, and does nothing if nothing is missing.
#
#   deps.sh [PACKAGE]...         what all tests need
#   deps.sh build [PACKAGE]...   what make and make run need, no more
#   deps.sh deb [PACKAGE]...     what make deb and make deb-test need as well
#   deps.sh suite [PACKAGE]...   what most of nginx's own tests need
#   deps.sh list                 names what all tests need

set -eu

build="gcc make libc6-dev nginx nginx-dev libicu-dev libxml2-dev zlib1g-dev
    libpcre2-dev libssl-dev libbrotli-dev libzstd-dev libjansson-dev"
tests="libnginx-mod-http-brotli-filter nghttp2-client openssl zstd brotli
    python3-html5lib python3-brotli python3-zstandard python3-hpack
    perl clang libclang-rt-dev curl
    cppcheck clang-tidy fish zsh procps valgrind rsyslog prometheus parallel
    translate-toolkit python3-polib python3-yaml python3-ruamel.yaml xz-utils
    jq logrotate php-fpm wget python3-distributed libxml2-utils"
deb="build-essential debhelper dpkg-dev lintian mandoc man-db iproute2
    libnginx-mod-http-headers-more-filter libnginx-mod-http-subs-filter"
suite="perl iproute2 libnginx-mod-http-geoip libnginx-mod-http-image-filter
    libnginx-mod-http-perl libnginx-mod-http-xslt-filter libnginx-mod-mail
    libnginx-mod-stream libcache-memcached-fast-perl libcache-memcached-perl
    libcryptx-perl libfcgi-perl libgd-perl libio-socket-ssl-perl libscgi-perl
    memcached uwsgi-plugin-python3"

case ${1:-} in
    list) echo $build $tests; exit 0 ;;
    build) packages=$build; shift ;;
    deb) packages="$build $tests $deb"; shift ;;
    suite) packages="$build $suite"; shift ;;
    *) packages="$build $tests" ;;
esac

missing=
for package in $packages "$@"; do
    [ "$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null)" \
        = "install ok installed" ] || missing="$missing $package"
done

[ -n "$missing" ] || exit 0

sudo=
[ "$(id -u)" = 0 ] || sudo=sudo

echo "Installing:$missing"

# only programs are needed, not services that start by themselves: while this
# installs, and no longer, nothing is started, unless the machine has a rule
policy=/usr/sbin/policy-rc.d

if [ ! -e $policy ]; then
    trap '$sudo rm -f $policy' EXIT
    trap 'exit 130' HUP INT TERM
    printf '#!/bin/sh\nexit 101\n' | $sudo tee $policy >/dev/null
    $sudo chmod 755 $policy
fi

export DEBIAN_FRONTEND=noninteractive

$sudo apt-get update -q
$sudo apt-get install -y -q --no-install-recommends $missing </dev/null
