#!/usr/bin/env python3
"""What the folders of src include and call, and whether they may.

    tools/depends.py [OBJECTS]            places that break a rule; none: good
    tools/depends.py --graph [OBJECTS]    each edge with its count, and cycles

Each folder that has sources has a file DEPENDS of one line: what it may
include and call.  A word of it is a folder, or one header of a folder, as seen
from the folder above.  What is not listed, listed and not used, or part of a
cycle breaks a rule.  In the core a folder that lists san.h gets its types: a
call goes to the folder that has the function all the same.

Calls are those of the objects under OBJECTS (build/dev/obj), built without
LTO, which would leave out what was inlined, and of the module's own
(build/nginx), where these are there.
"""

import collections
import glob
import os
import re
import subprocess
import sys

INCLUDE = re.compile(r'^#include "(.*)"', re.M)


def read(path):
    with open(path, encoding='utf-8') as f:
        return f.read()


def sources():
    return sorted(f for f in glob.glob('src/**/*.[ch]', recursive=True))


def find_header(name, user):
    """The file that an include means; None: it is not ours."""
    for place in [os.path.dirname(user), *sorted(glob.glob('src/*'))]:
        if os.path.exists(f'{place}/{name}'):
            return f'{place}/{name}'

    return None


def includes():
    """(file, header) for each include of a header of ours."""
    for user in sources():
        for name in INCLUDE.findall(read(user)):
            header = find_header(name, user)

            if header:
                yield user, header


def objects(root):
    """(source, object) for each source that an object of is there."""
    for f in sources():
        if f.endswith('.c'):
            there = [o for o in (f'{root}/{f[:-2]}.o',
                                 'build/nginx/addon/nginx/'
                                 + os.path.basename(f)[:-2] + '.o')
                     if os.path.exists(o)]

            if there:
                yield f, there[0]


def calls(root):
    """(file, file that defines it, name) for each name used across files."""
    home, used = {}, collections.defaultdict(set)

    for source, obj in objects(root):
        for line in subprocess.run(['nm', obj], check=True, text=True,
                                   capture_output=True).stdout.splitlines():
            kind, name = line.split()[-2:]

            if kind == 'U':
                used[source].add(name)
            elif kind in 'TDBRVWC':
                home[name] = source

    for source in sorted(used):
        for name in sorted(used[source]):
            if name in home:
                yield source, home[name], name


def folder(path):
    return os.path.dirname(path)


def short(path):
    return path.removeprefix('src/')


class Rules:
    """What the files DEPENDS say."""

    def __init__(self):
        self.errors = []
        self.listed = {}        # folder: {word: path}

        for where in sorted({folder(f) for f in sources()}):
            self.listed[where] = {}

            if not os.path.exists(f'{where}/DEPENDS'):
                self.errors.append(f'{where}: no file DEPENDS')
                continue

            text = read(f'{where}/DEPENDS')

            if text.count('\n') != 1:
                self.errors.append(f'{where}/DEPENDS: more than one line')

            for word in text.split():
                path = os.path.normpath(f'{folder(where)}/{word}')
                self.listed[where][word] = path

                if not os.path.exists(path):
                    self.errors.append(f'{where}/DEPENDS: {word}: not there')

        self.unused = {(w, word) for w in self.listed
                       for word in self.listed[w]}

    def may(self, where, path, name=None):
        """May a file of the folder include path, or call its function name?"""
        if folder(path) == where:
            return True

        found = False

        for word, listed in self.listed[where].items():
            if listed == folder(path) or (name is None and listed == path):
                self.unused.discard((where, word))
                found = True
            elif name and listed.endswith('.h') \
                    and not where.startswith(folder(listed) + '/') \
                    and re.search(rf'\b{name}\b', read(listed)):
                self.unused.discard((where, word))
                found = True

        return found


def cycles(edges):
    """Folders that lead back to themselves, as sorted lists."""
    nodes = {n for e in edges for n in e}
    reach = {n: {b for a, b in edges if a == n} for n in nodes}

    for _ in nodes:
        for n in nodes:
            reach[n] |= {c for b in reach[n] for c in reach[b]}

    return sorted({tuple(sorted(m for m in reach[n] if n in reach[m]))
                   for n in nodes if n in reach[n]})


def check(root):
    rules = Rules()
    errors = rules.errors
    seen = set()

    if not any(f.startswith('src/core/') for f, _ in objects(root)):
        errors.append(f'{root}: no objects, so no calls to look at: make check')

    for user, header in includes():
        if not rules.may(folder(user), header):
            errors.append(f'{user}: includes {short(header)}')

    for user, home, name in calls(root):
        seen.add(folder(user))

        if not rules.may(folder(user), home, name):
            errors.append(f'{user}: calls {name}() of {short(folder(home))}')

    errors += [f'{where}/DEPENDS: {word}: not used'
               for where, word in sorted(rules.unused) if where in seen]
    errors += ['a cycle: ' + ' '.join(short(f) for f in cycle)
               for cycle in cycles({(where, path if os.path.isdir(path)
                                     else folder(path))
                                    for where in rules.listed
                                    for path in rules.listed[where].values()
                                    if not where.startswith(folder(path) + '/')
                                    or os.path.isdir(path)})]

    return errors


def graph(root):
    edges = collections.Counter()
    kinds = collections.defaultdict(collections.Counter)

    for user, header in includes():
        kinds[folder(user), folder(header)]['includes'] += 1

    for user, home, _ in calls(root):
        kinds[folder(user), folder(home)]['calls'] += 1

    edges = {(a, b): n for (a, b), n in kinds.items()
             if a != b and not a.startswith(b + '/')}

    for (a, b), n in sorted(edges.items()):
        print(f'{short(a):14} -> {short(b):14} {n["includes"]:3} includes '
              f'{n["calls"]:4} calls')

    found = cycles(set(edges))
    print(f'{len({n for e in edges for n in e})} folders, {len(edges)} edges, '
          f'{len(found)} cycles')

    for cycle in found:
        print('a cycle: ' + ' '.join(short(f) for f in cycle))


def main():
    args = sys.argv[1:]
    wants_graph = args[:1] == ['--graph']
    root = (args[wants_graph:] or ['build/dev/obj'])[0]

    if wants_graph:
        graph(root)
        return

    for error in check(root):
        print(error)


main()
