#!/bin/sh
#
# Starts nginx with the module over the demo site and prints what to open.
#
#   t/demo/run.sh              in the foreground, until interrupted
#   t/demo/run.sh --background start it, print the process id, return
#
# PORT (8080) and DIR (build/demo) may be set.

set -eu

top=$(cd "$(dirname "$0")/../.." && pwd)
port=${PORT:-8080}
dir=${DIR:-$top/build/demo}
nginx=${SAN_NGINX:-/usr/sbin/nginx}

mkdir -p "$dir"
: > "$dir/sanitizer.log"

# if started as root: the default user of workers cannot read root's folders
user=
[ "$(id -u)" != 0 ] || user="user root root;"

sed -e "s|@TOP@|$top|g" -e "s|@DIR@|$dir|g" -e "s|@PORT@|$port|g" \
    -e "s|@USER@|$user|g" \
    "$top/t/demo/nginx.conf.in" > "$dir/nginx.conf"

"$nginx" -q -t -e "$dir/error.log" -c "$dir/nginx.conf"

cat <<END

The sanitizer's demo:

    http://127.0.0.1:$port/                  the demo, in five steps
    http://127.0.0.1:$port/raw/article.html  an article, unchanged
    http://127.0.0.1:$port/article.html      the same article without leftovers
    http://127.0.0.1:$port/sanitizer         the status page
    http://127.0.0.1:$port/log               the log, one JSON record per line

The log is in $dir/sanitizer.log
Next, check your own pages: build/sanitizer check --language en FOLDER
END

if [ "${1:-}" = --background ]; then
    "$nginx" -e "$dir/error.log" -c "$dir/nginx.conf"
    echo "Stop it with: kill $(cat "$dir/nginx.pid")"
    exit 0
fi

echo "Press Ctrl-C to stop. To use another port: PORT=8081 make run"
exec "$nginx" -e "$dir/error.log" -c "$dir/nginx.conf" -g 'daemon off;'
