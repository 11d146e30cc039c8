#!/bin/sh
#
# Installs what `make bench` needs beside what tools/deps.sh installs: the
# libraries and filters that the sanitizer is measured beside.

exec "$(dirname "$0")/../../tools/deps.sh" libgumbo-dev \
    libnginx-mod-http-subs-filter libnginx-mod-http-lua
