#!/bin/bash
#
# Builds nginx of this Debian with the module in it: static.sh DIR [CC-OPT]
# leaves DIR/nginx.  The source is that of the package; deb-src has to be in
# apt's sources.

set -euo pipefail

top=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$1"
dir=$(cd "$1" && pwd)
opt=${2:-}

[ "$(id -u)" = 0 ] && chmod 777 "$dir"
cd "$dir"
ls -d nginx-*/ >/dev/null 2>&1 \
    || apt-get source -q --download-only nginx > source.log 2>&1
ls -d nginx-*/ >/dev/null 2>&1 \
    || dpkg-source --no-check -x nginx_*.dsc >> source.log 2>&1
cd nginx-*/

./configure --with-compat --with-debug --with-threads \
    --with-http_ssl_module --with-http_v2_module --with-http_sub_module \
    --with-http_gunzip_module --with-http_gzip_static_module \
    --with-http_addition_module --with-http_slice_module \
    --with-http_stub_status_module --with-http_realip_module \
    --prefix=/usr/share/nginx --conf-path=/etc/nginx/nginx.conf \
    --http-log-path=/var/log/nginx/access.log \
    --error-log-path=/var/log/nginx/error.log --pid-path=/run/nginx.pid \
    --http-client-body-temp-path=/var/lib/nginx/body \
    --http-fastcgi-temp-path=/var/lib/nginx/fastcgi \
    --http-proxy-temp-path=/var/lib/nginx/proxy \
    --http-scgi-temp-path=/var/lib/nginx/scgi \
    --http-uwsgi-temp-path=/var/lib/nginx/uwsgi \
    --modules-path=/usr/lib/nginx/modules \
    --with-cc-opt="-g -O2 $opt" --with-ld-opt="$opt" \
    --add-module="$top" > "$dir/configure.log"

make -s -j2 > "$dir/make.log" 2>&1 || { tail -n 20 "$dir/make.log" >&2; exit 1; }
cp objs/nginx "$dir/nginx"
"$dir/nginx" -V 2>&1 | head -n 2
