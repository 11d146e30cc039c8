#!/usr/bin/env python3
"""Writes src/core/token/san_charref_data.c: the named character references of HTML.

    t/conformance/gen_charref.py > src/core/token/san_charref_data.c

The list comes with Python (html.entities.html5); names are sorted by bytes,
without '&', and stand one behind the other.
"""

import html.entities

WIDTH = 76


def rows(items):
    line = '   '
    for item in items:
        if len(line) + 1 + len(item) > WIDTH:
            yield line
            line = '   '
        line += ' ' + item
    yield line


def main():
    table = sorted(html.entities.html5.items(), key=lambda e: e[0].encode())
    names = ''.join(name for name, _ in table)
    starts, at = [], 0
    for name, _ in table:
        starts.append(at)
        at += len(name)
    starts.append(at)

    print('''/*
 * san_charref_data: the named character references, sorted by name.
 *
 * Made by t/conformance/gen_charref.py; not to be edited by hand.
 */

#include "token/san_charref_data.h"

''')
    print('const char  san_charref_names[] =')
    parts = [names[i:i + 68] for i in range(0, len(names), 68)]
    print('\n'.join('    "%s"' % p for p in parts) + ';\n')
    print('\nconst uint16_t  san_charref_starts[SAN_CHARREF_N + 1] = {')
    print('\n'.join(rows('%d,' % s for s in starts)) + '\n};\n')
    print('\nconst uint32_t  san_charref_first[SAN_CHARREF_N] = {')
    print('\n'.join(rows('0x%x,' % ord(c[0]) for _, c in table)) + '\n};\n')
    two = [(i, c) for i, (_, c) in enumerate(table) if len(c) > 1]
    print('\nconst san_charref_second_t  san_charref_second[] = {')
    print('\n'.join(rows('{ %d, 0x%x },' % (i, ord(c[1])) for i, c in two))
          + '\n};\n')
    print('\nconst size_t  san_charref_second_n = '
          'sizeof(san_charref_second)\n'
          '                                     '
          '/ sizeof(san_charref_second[0]);')


main()
