#!/bin/bash
#
# Random pages through a real nginx, against the tool (differential.py).  From
# the environment: N pages (300), the first is SEED (else another one each
# time), each asked for TIMES times; NGX is the nginx.  Without NGX it is
# build/static/asan/nginx where that has been built, else Debian's.  ASAN=1
# builds it; ASAN=try too, but goes on with Debian's where the source of nginx
# is not to be had.

set -uo pipefail
cd "$(dirname "$0")/../.."

python=/usr/bin/python3             # the one that Debian's packages are for
[ -x "$python" ] || python=python3

if [ -z "${NGX:-}" ] && { [ -n "${ASAN:-}" ] \
                          || [ -x build/static/asan/nginx ]; }
then
    # an old one would have old code in it
    timeout 600 tools/build-nginx-asan.sh
    case $? in
        0) NGX=$PWD/build/static/asan/nginx ;;
        3) [ "${ASAN:-}" != 1 ] || exit 1
           echo "differential: without ASan: no source of nginx to be had" ;;
        *) exit 1 ;;
    esac
fi

exec "$python" t/differential/differential.py "${N:-300}" \
    ${SEED:+--seed "$SEED"} ${TIMES:+--times "$TIMES"} \
    --nginx "${NGX:-/usr/sbin/nginx}"
