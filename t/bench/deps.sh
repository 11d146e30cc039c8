#!/bin/sh
#
# Installs what `make bench` needs beside what t/lib/deps.sh installs: the
# libraries and filters that the sanitizer is measured beside.

exec "$(dirname "$0")/../lib/deps.sh" libgumbo-dev \
    libnginx-mod-http-subs-filter libnginx-mod-http-lua
