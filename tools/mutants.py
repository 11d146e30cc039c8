#!/usr/bin/env python3
"""Changes the code by one fault at a time and counts which ones tests notice.

    tools/mutants.py [-n N] [-s SEED] [-j JOBS] [-v] [--least PERCENT]
                     [--again [LOG]] [PATH]...

Enters: a tree that `make mutants` has built.  A change deletes an assignment
or a call, negates a condition, drops one side of && or ||, moves a comparison
by one, or returns the other value; which N of all are taken follows from SEED
and from the text of each, so that they stay the same while other code changes.
Each is made in a copy of its file under build/mutants, which is compiled
without LTO and linked with the objects of all others.  Then the quick tests
run: unit tests of the folder and of those above it, the pages of t/pages, and
for src/nginx and src/http some files of t/nginx.  What is not set has the same
wrong value in each run.  Last, for src/core, t/lib/work.c counts what is done
for small pages: "work" notices what changes nothing but the speed.

Leaves: a line for each change that nothing notices, build/mutants/log with all
of them, and exit status 1 if fewer than PERCENT of them were noticed.  --again
takes those that were not noticed the last time, or in the log that it names.

Not counted is what compilers refuse or warn of, what compiles to the same
code, and what stands in tools/mutants.equivalent with a reason.  Memory that
is not freed, and what is read behind an end (a comparison with one that is
moved or dropped, or with the size of a buffer), are left to the runs under
ASan; a fast path that gives way to the other one more often (a side dropped of
an && behind which it says no, or of an || that says yes), to the count of
instructions; a failed allocation, to t/nginx/lifecycle/faults.t.  Bytes that
were decoded before are whole characters, so no length of one is 0; of the
open elements the first is <html>, which nothing is about.
"""

import argparse
import collections
import glob
import hashlib
import os
import queue
import re
import shlex
import shutil
import signal
import subprocess
import sys
import threading
import time

SCOPE = [f'src/core/{name}' for name in
         'decide detect feed fast edit stream lang'.split()]
SCOPE += ['src/nginx', 'src/http']
DIR = 'build/mutants'
UNIT_LIMIT, NGINX_LIMIT = 20, 60        # seconds of CPU time
MORE_WORK = 0.005       # so much more for a page is noticed
# what is not set is the same in each run, and seldom what was meant
UNSET_FLAG, UNSET_BYTE = '-ftrivial-auto-var-init=pattern', '165'
WORK_FLAGS = ['-O0', '-fsanitize-coverage=trace-pc']
PATIENCE = 8        # how much longer it may take where others run as well
RANK = f'{DIR}/rank'
EQUIVALENT = 'tools/mutants.equivalent'
NGINX = '/usr/share/nginx/src'
MODULE = 'ngx_http_sanitizer_filter_module.so'

# files of t/nginx that take a second or two, and those for one source
QUICK = ['body/bypass', 'body/compose', 'config/catalog', 'config/keep',
         'config/modes', 'config/order', 'config/variables', 'config/vary',
         'headers/conditional', 'headers/edges', 'headers/headers',
         'headers/policy_hash', 'headers/ranges', 'lifecycle/faults']
OWN = {
    'body_filter': ['body/buffers', 'body/chunks', 'body/hold_time',
                    'body/passthrough', 'decode/encodings', 'body/upstreams',
                    'lifecycle/reload'],
    'buffers': ['body/buffers', 'body/chunks', 'body/hold_time', 'body/split',
                'decode/encodings', 'body/upstreams'],
    'catalog': ['config/catalog', 'config/config', 'config/inherit',
                'headers/policy_hash'],
    'ctx': ['log/log', 'config/variables', 'body/declaration',
            'lifecycle/reload'],
    'decode': ['decode/encodings', 'body/split'],
    'directives': ['config/config', 'config/inherit', 'headers/policy_hash'],
    'etag': ['headers/conditional', 'headers/policy_hash',
             'headers/conditional_untrusted', 'headers/conditional_variables'],
    'exclude': ['config/keep', 'config/config', 'config/inherit'],
    'filter_module': ['config/off', 'config/config', 'config/inherit',
                      'headers/policy_hash'],
    'header_filter': ['headers/edges', 'body/bypass', 'headers/headers',
                      'config/vary', 'decode/charsets', 'decode/encodings'],
    'headers': ['headers/headers', 'config/vary', 'headers/ranges'],
    'locations': ['config/try_files', 'config/config'],
    'log': ['log/log', 'log/records', 'log/why', 'log/scheme', 'log/sums'],
    'log_conf': ['log/log', 'config/config'],
    'log_file': ['log/log', 'log/records'],
    'status': ['status/status', 'status/csv', 'status/search',
               'status/fields', 'status/examples'],
    'variables': ['config/variables', 'log/log'],
    'zone': ['status/status', 'lifecycle/reload', 'log/sums'],
    'san_http_fields': ['headers/headers', 'body/bypass'],
    'san_http_tags': ['headers/conditional_untrusted', 'headers/conditional'],
}

# calls that do not change the result
SILENT = re.compile(r'\bngx_(conf_)?log_|\bassert|\(void\)|free\b|free\(|'
                    r'close\(|\bngx_log_debug|DIR_CLOSED|unlock')
OTHER = {'true': 'false', 'false': 'true', 'SAN_OK': 'SAN_ERROR',
         'NGX_OK': 'NGX_ERROR', 'NGX_DECLINED': 'NGX_OK', '0': '1', '1': '0',
         'NGX_CONF_OK': 'NGX_CONF_ERROR', 'NGX_ERROR': 'NGX_OK',
         'NGX_AGAIN': 'NGX_OK'}
COMPARED = {'<': '<=', '<=': '<', '>': '>=', '>=': '>'}

# functions for which "no" only means a slower path, and that value
FAST = ('src/core/fast/', 'src/core/feed/san_prefilter.c')
GIVES_WAY = re.compile(r'\s*\{\s*return (false|NULL|0);')

# an allocation, and the value that is returned if it fails
ALLOCATED = re.compile(r'\b\w*(alloc|create|push|_add|_init)\w*\([^;{]*\)\)?'
                       r'(;\s*if \([^{;]*)?( == NULL|\s+!= NGX_OK)\)\s*\{\s*'
                       r'return $')

# where more work for the same result is a fault
WORK = ('src/core/',)

# it only prevents reads beyond an end
BOUND = re.compile(r'\w+( [+-] \w+)? (<|>=) '
                   r'(\w+(->|\.))?(\w+_)?(end|stop|limit)')

Change = collections.namedtuple('Change', 'file line start end new what key')


def read(path):
    with open(path, encoding='utf-8') as f:
        return f.read()


def write(path, text):
    with open(path, 'w', encoding='utf-8') as f:
        f.write(text)


# Changes of a file

def masked(text):
    """The text with comments, strings and directives as blanks and letters."""
    def blank(m):
        c = ' ' if m[0][0] in '/#' else 'x'
        return re.sub(r'[^\n]', c, m[0])

    text = re.sub(r'/\*[\s\S]*?\*/|"(?:\\.|[^"\\\n])*"'
                  r'|\'(?:\\.|[^\'\\\n])+\'', blank, text)
    return re.sub(r'^#(?:[^\n]*\\\n)*[^\n]*', blank, text, flags=re.M)


def closing(text, at):
    """Where the parenthesis at `at` ends."""
    depth = 0

    for i in range(at, len(text)):
        depth += (text[i] in '([{') - (text[i] in ')]}')
        if depth == 0:
            return i

    return len(text) - 1


def operands(text, begin, end):
    """(operator, [(begin, end)]) of a condition; parentheses are not opened."""
    for op in ('||', '&&'):
        parts, i, last = [], begin, begin

        while i < end:
            if text[i] in '([{':
                i = closing(text, i)
            elif text.startswith(op, i):
                parts.append((last, i))
                last = i = i + 2
                continue
            i += 1

        if parts:
            return op, parts + [(last, end)]

    return None, []


def inner(text, begin, end):
    """Conditions in parentheses within one."""
    i = begin

    while i < end:
        if text[i] == '(':
            close = closing(text, i)
            yield i + 1, close
            yield from inner(text, i + 1, close)
            i = close
        i += 1


def never(mask, at, op, line):
    """Can the two sides of a comparison not be equal, or does it not matter?"""
    before = mask[mask.rfind(';', 0, at) + 1:at]
    behind = mask[at + len(op):at + len(op) + 6]

    # the last iteration of a loop would read beyond an end
    if op == '<' and re.search(r'\b(\w+) = \w+; *$',
                               mask[:mask.rfind(';', 0, at) + 1]) \
            and re.fullmatch(r' *\w+ ', before) and line.startswith('for'):
        return True

    # the length of a character; the place of an open element
    return bool(re.match(r' 0\b', behind)) and bool(
        (op == '<=' and re.search(r'\b(n|m|len) $', before))
        or (op in ('<', '>=')
            and re.search(r'\b(index|elem|container) $', before)))


class Source:
    def __init__(self, path):
        self.path = path
        self.text = read(path)
        self.mask = masked(self.text)
        self.seen = collections.Counter()
        self.changes = []

    def add(self, start, end, new, what):
        name = ''
        for m in re.finditer(r'^(\w+)\([^;]*?\)\n\{', self.mask[:start], re.M):
            name = m[1]

        key = f'{self.path} {name} {what}'
        self.seen[key] += 1
        key += f' {self.seen[key]}'
        self.changes.append(Change(
            self.path, self.text.count('\n', 0, start) + 1, start, end, new,
            what, key))

    def words(self, begin, end):
        return ' '.join(self.text[begin:end].split())

    def condition(self, begin, end, slower=None):
        """Drops a side of each && and || in it; not of the one that is slower.

        "!(" turns them: dropping a side of the other one is slower within.
        """
        places = [(begin, end), *inner(self.mask, begin, end)]

        for b, e in places:
            op, parts = operands(self.mask, b, e)
            turned = sum(self.mask[ob - 2] == '!' and ob <= b and e <= oe
                         for ob, oe in places[1:])

            if slower and (op == slower) != (turned % 2 == 1):
                continue

            for n, (pb, pe) in enumerate(parts):
                if BOUND.fullmatch(self.mask[pb:pe].strip()):
                    continue

                first, last = (pb, pe + 2) if n == 0 else (pb - 2, pe)
                self.add(first, last, '', 'drop '
                         + self.words(first, last))

    def body(self, begin, end):
        """Changes of the function between two braces."""
        mask = self.mask
        fast = self.path.startswith('src/core/fast/')

        for m in re.finditer(r'\b(if|while) (?=\()', mask[begin:end]):
            at = begin + m.end()
            close = closing(mask, at)
            self.add(at, close + 1, f'(!{self.text[at:close + 1]})',
                     f'negate {m[1]} {self.words(at, close + 1)}')
            self.condition(at + 1, close,
                           '&&' if fast and GIVES_WAY.match(mask, close + 1)
                           else None)

        for m in re.finditer(r'\breturn ([^;]+);', mask[begin:end]):
            b, e = begin + m.start(1), begin + m.end(1)
            value = self.text[b:e]
            if self.path.startswith(FAST) and value == 'true':
                continue        # the other path does the same, slower

            if value in ('NULL', 'NGX_ERROR', 'NGX_CONF_ERROR') \
                    and ALLOCATED.search(mask[max(begin, b - 400):b]):
                continue

            if value in OTHER:
                self.add(b, e, OTHER[value], f'return {OTHER[value]}, '
                         f'not {value}')
            else:
                self.condition(b, e, '||' if fast else None)

        for m in re.finditer(r' ([<>]=?) ', mask[begin:end]):
            at = begin + m.start(1)
            line = self.text[self.text.rfind('\n', 0, at) + 1:
                             self.text.find('\n', at)].strip()

            behind = mask[begin + m.end():begin + m.end() + 80]

            if re.match(r'[\w>-]*(\b|_)(end|last)\b|sizeof\(', behind) \
                    or never(mask, at, m[1], line):
                continue

            self.add(at, at + len(m[1]), COMPARED[m[1]],
                     f'{COMPARED[m[1]]}, not {m[1]}: {line}')

        for m in re.finditer(r'(?<=[;{}:])\s*\n( +)([^;{}]*;)',
                             mask[begin:end]):
            self.statement(begin + m.start(2), begin + m.end(2))

    def statement(self, begin, end):
        """Deletes an assignment or a call."""
        text = self.mask[begin:end]
        left = re.sub(r'\[[^\]]*\]|\([^)]*\)', '', text)

        if re.match(r'(return|break|continue|goto|if|else|for|while|do|case|'
                    r'default|switch|static|const)\b', text) \
                or SILENT.search(text):
            return

        if re.match(r'[*\w.>\-]+ (=|[-+|&^*/]=|<<=|>>=) ', left) \
                or re.match(r'[*\w.>\-]+(\+\+|--);', left) \
                or re.match(r'[\w.>\-]+\s*\([\s\S]*\);$', text):
            self.add(begin, end, ';', 'delete ' + self.words(begin, end))

    def all(self):
        for m in re.finditer(r'^\{', self.mask, re.M):
            self.body(m.start(), closing(self.mask, m.start()))

        return self.changes


# Running

class Job:
    """One worker with a folder of its own."""

    def __init__(self, n):
        self.dir = os.path.abspath(f'{DIR}/{n}')
        self.group = None
        shutil.rmtree(f'{self.dir}/tmp', ignore_errors=True)
        os.makedirs(f'{self.dir}/tmp', exist_ok=True)

    def run(self, command, limit, cwd=None, **more):
        """True if it ends well in time; a runaway is held by limits.

        Of CPU time, as a test may wait for its turn on a busy machine; and
        much later of all time, as it may wait for ever.
        """
        env = dict(os.environ, TMPDIR=f'{self.dir}/tmp', SAN_GIVE_UP='1',
                   **more)
        if 'LD_LIBRARY_PATH' in more:
            env['MALLOC_PERTURB_'] = UNSET_BYTE

        for name in ('N', 'SEED'):      # those of make mutants
            env.pop(name, None)

        sh = ['sh', '-ec', 'ulimit -v 6000000; ulimit -f 400000; '
              f'ulimit -c 0; ulimit -t {limit}; exec "$@"', 'sh']
        p = subprocess.Popen(sh + command, cwd=cwd, env=env,
                             stdin=subprocess.DEVNULL, start_new_session=True,
                             stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL)
        self.group = p.pid

        try:
            return p.wait(PATIENCE * limit) == 0
        except subprocess.TimeoutExpired:
            return False
        finally:
            self.stop()
            p.wait()

    def copy(self, change):
        return f'{self.dir}/{os.path.basename(change.file)}'

    def stop(self):
        if self.group:
            try:
                os.killpg(self.group, signal.SIGKILL)
            except ProcessLookupError:
                pass

        self.group = None


def commands(*make):
    """What make would run, as lists of words."""
    out = subprocess.run(['make', '-n', '--no-print-directory', *make],
                         check=True, capture_output=True, text=True).stdout
    lines = out.replace('\\\n', ' ').split('\n')
    return [shlex.split(l) for l in lines if re.match(r'(gcc|cc|clang)\b', l)]


class Build:
    def __init__(self, wants_nginx):
        self.top = os.getcwd()
        self.same = {}
        self.lock = threading.Lock()

        some = 'src/core/edit/san_edit'
        self.compile_core = commands('-W', f'{some}.c',
                                     f'build/dev/obj/{some}.o')[0]
        self.some = some
        self.unset = [UNSET_FLAG] if subprocess.run(
            [self.compile_core[0], UNSET_FLAG, '-E', '-x', 'c', os.devnull],
            capture_output=True).returncode == 0 else []
        self.objects = sorted(glob.glob('build/dev/obj/src/**/*.o',
                                        recursive=True))
        self.objects = [o for o in self.objects
                        if os.path.exists(o[len('build/dev/obj/'):-2] + '.c')]
        self.lib = [o for o in self.objects if '/src/cli/' not in o]
        self.base = os.path.abspath(f'{DIR}/base')
        os.makedirs(self.base, exist_ok=True)
        self.link_lib(f'{self.base}/libsan.so')

        units = [u[:-2].replace('t/unit', 'build/unit') for u in
                 sorted(glob.glob('t/unit/*/test_*.c'))]
        self.units, self.apart = {}, {}

        sources = ['t/lib/laws_main.c', *glob.glob('t/unit/*/test_*.c')]
        for link in commands(*(w for f in sources for w in ('-W', f)),
                             'build/laws', *units):
            program = link[link.index('-o') + 1]

            if program.endswith('.o'):
                continue
            if any('--wrap' in word for word in link):
                self.apart[program] = link
            else:
                self.units[program] = self.link_program(program, link)

        self.build_work()

        cli = [o for o in self.objects if '/src/cli/' in o]
        link = ['gcc', '-o', 'x', *cli, 'build/dev/libsan.a', '-licui18n',
                '-licuuc', '-lxml2', '-ljansson', '-lz']
        self.tool = self.link_program('build/sanitizer', link)

        if wants_nginx:
            some = f'{self.top}/src/nginx/ngx_http_sanitizer_etag.c'
            makefile = f'{self.top}/build/plain/nginx/Makefile'
            self.compile_nginx, self.link_nginx = commands(
                '-W', some, '-f', makefile, '-C', NGINX, 'modules')[:2]
            self.some_nginx = some

    def link_program(self, program, link):
        """The program linked with libsan.so; where it is."""
        out = f'{self.base}/{os.path.basename(program)}'
        link = list(link)
        link[link.index('-o') + 1] = out
        at = link.index('build/dev/libsan.a')
        link[at:at + 1] = ['-L' + self.base, '-lsan']
        subprocess.run(link, check=True)
        return out

    def link_lib(self, out, instead=None, new=None):
        objects = [new if o == instead else o for o in self.lib]
        return subprocess.run(
            ['gcc', '-shared', '-o', out, *objects, '-licui18n', '-licuuc',
             '-lxml2', '-ljansson', '-lz', '-lbrotlidec', '-lbrotlienc',
             '-lzstd'], stderr=subprocess.DEVNULL).returncode == 0

    def link_apart(self, job, program):
        """One that stands apart, with the object that has changed."""
        link = list(self.apart[program])
        link[link.index('-o') + 1] = f'{job.dir}/{os.path.basename(program)}'
        link.insert(link.index('build/dev/libsan.a'), f'{job.dir}/changed.o')
        subprocess.run(link, check=True)

    def build_work(self):
        """The core and t/lib/work.c so that they count; what they count."""
        core = [o for o in self.lib if '/src/core/' in o]
        self.counting = {o: f'{self.base}/work/{o}' for o in core}
        self.work = f'{self.base}/count'

        for o, out in self.counting.items():
            os.makedirs(os.path.dirname(out), exist_ok=True)
            source = o[len('build/dev/obj/'):-2] + '.c'
            if not self.compile(source, source, out, False, WORK_FLAGS):
                sys.exit(f'mutants: {source} does not compile')

        self.link_work(self.base)
        words = self.compile_core[:self.compile_core.index('-c')]
        subprocess.run(
            [w for w in words if w not in ('-MMD', '-MP')]
            + ['-rdynamic', '-o', self.work, 't/lib/work.c',
               't/bench/page.c', 't/bench/words.c', '-L' + self.base,
               '-lwork', '-licui18n', '-licuuc', '-lxml2'], check=True)
        self.blocks = self.count(self.base)

    def link_work(self, where, instead=None, new=None):
        objects = [new if o == instead else out
                   for o, out in self.counting.items()]
        subprocess.run(['gcc', '-shared', '-o', f'{where}/libwork.so',
                        *objects, '-licui18n', '-licuuc', '-lxml2'],
                       check=True)

    def count(self, where):
        """{page: blocks of code that were run for it}"""
        done = subprocess.run(
            [self.work, *own_pages()], timeout=UNIT_LIMIT * PATIENCE,
            env=dict(os.environ, LD_LIBRARY_PATH=where), check=True,
            capture_output=True, text=True)
        lines = [line.split('\t') for line in done.stdout.split('\n')]
        return {line[0]: int(line[1]) for line in lines if len(line) == 2}

    def works_more(self, job, change):
        """The page that takes more work than without the change, or None."""
        out = f'{job.dir}/work.o'

        if not self.compile(change.file, job.copy(change), out, False,
                            WORK_FLAGS):
            return None

        self.link_work(job.dir, f'build/dev/obj/{change.file[:-2]}.o', out)

        try:
            now = self.count(job.dir)
        except (subprocess.SubprocessError, OSError):
            return 'it ends early'

        return next((f'{page}: {now[page]}, not {n}'
                     for page, n in self.blocks.items()
                     if now.get(page, 0) > n * (1 + MORE_WORK)), None)

    def passes_plain(self, job, name, command, env):
        """Does a test pass without a change?"""
        if 'LD_LIBRARY_PATH' in env:
            env = {'LD_LIBRARY_PATH': self.base}
        elif name in self.apart:
            command = [name]
        else:
            env = {'SANITIZER_MODULE': os.path.abspath(f'build/plain/{MODULE}')}

        return job.run(command, NGINX_LIMIT, **env)

    def compile(self, source, copy, out, nginx, more=()):
        """One file, from a copy of it; the object's bytes or None."""
        command = self.compile_nginx if nginx else self.compile_core
        was = self.some_nginx if nginx else self.some + '.c'
        command = [copy if word == was else word for word in command
                   if word not in ('-MMD', '-MP', '-g')]
        command[command.index('-o') + 1] = out
        command += ['-g0', *more, *([] if nginx else self.unset),
                    '-I' + os.path.abspath(os.path.dirname(source))]

        if subprocess.run(command, cwd=NGINX if nginx else None,
                          stderr=subprocess.DEVNULL).returncode:
            return None

        with open(out, 'rb') as f:
            return hashlib.sha256(f.read()).digest()

    def plain(self, source, job, nginx):
        """What the file compiles to as it is."""
        with self.lock:
            found = self.same.get((source, nginx))

        if found is None:
            copy = f'{job.dir}/{os.path.basename(source)}'
            write(copy, read(source))
            found = self.compile(source, copy, f'{job.dir}/plain.o', nginx)
            with self.lock:
                self.same[source, nginx] = found

        return found


def above(folder):
    """The folders that stand on one, and itself."""
    needs = {}

    for path in glob.glob('src/*/DEPENDS') + glob.glob('src/core/*/DEPENDS'):
        where = os.path.dirname(path)
        needs[where] = {os.path.normpath(f'{os.path.dirname(where)}/{word}')
                        for word in read(path).split()}
        # the types of the core stand for all of it
        if any(n.endswith('san.h') for n in needs[where]) \
                and not where.startswith('src/core/'):
            needs[where].add('src/core/stream')

    found = {folder}

    while True:
        more = {w for w, n in needs.items() if n & found} - found
        if not more:
            return found
        found |= more


def own_pages():
    return sorted(glob.glob('t/pages/*/*.html')
                  + glob.glob('t/demo/site/*.html'))


def tests_of(build, change, job):
    """(name, seconds that it may take, what to run), the nearest first."""
    folder = os.path.dirname(change.file)
    env = {'LD_LIBRARY_PATH': job.dir}
    near = {os.path.basename(f) for f in above(folder)}

    # these read whole pages, with all of the core
    if near & {'decide', 'stream'}:
        near |= {'decide', 'fast', 'stream'}

    tests = []

    def of(program):
        return os.path.basename(os.path.dirname(program))

    for program, path in build.units.items():
        if 'unit/' in program and of(program) in near:
            tests.append((program, [path], env))

    for program in build.apart:
        if of(program) in near:
            tests.append((program, [f'{job.dir}/{os.path.basename(program)}'],
                          {}))

    if folder.startswith('src/core'):
        tests.append(('laws', [build.units['build/laws'], *own_pages()], env))
        tests.append(('own pages', ['python3', 't/eval/own.py', build.tool],
                      env))

    tests.sort(key=lambda t: worth(t[0], of(t[0])
                                   == os.path.basename(folder)))

    if folder in ('src/nginx', 'src/http'):
        name = re.sub(r'.*/(ngx_http_sanitizer_)?|\.c$', '', change.file)
        own = OWN.get(name, [])
        names = sorted(set(own + QUICK), key=lambda n: worth(
            f't/nginx/{n}.t', n in own))
        tests += [(f't/nginx/{n}.t', ['perl', f't/nginx/{n}.t'],
                   {'SANITIZER_MODULE': f'{job.dir}/{MODULE}'})
                  for n in names]

    return tests


cost = {}       # seconds that a test takes
kills = collections.Counter()       # what it noticed, in the last run too
passes = {}     # whether a test passes without a change


def worth(name, near):
    """Sorts tests: those first that notice most in a second."""
    noticed = kills[name] + (5 if near else 1)
    return cost.get(name, 1) / noticed


def remember():
    """Reads costs and kills of the run before."""
    if os.path.exists(RANK):
        for line in read(RANK).split('\n')[:-1]:
            name, noticed, took = line.split('\t')
            kills[name] = int(noticed)
            cost[name] = float(took)


def keep():
    """Writes them for the next run; a run may be ended at any time."""
    write(RANK, ''.join(f'{name}\t{kills[name]}\t{took:.2f}\n'
                        for name, took in cost.items()))


def prepare(build, job, change):
    """Compiles and links it: None if it may be tested, or why it is not."""
    copy = job.copy(change)
    text = read(change.file)
    nginx = change.file.startswith('src/nginx/')
    kinds = {nginx, change.file.startswith(('src/nginx/', 'src/http/'))}

    for kind in sorted(kinds):
        out = f'{job.dir}/changed{".nginx" if kind else ""}.o'
        plain = build.plain(change.file, job, kind)
        write(copy, text[:change.start] + change.new + text[change.end:])
        new = build.compile(change.file, copy, out, kind)

        if new is None:
            return 'does not compile'

        if new == plain:
            return 'the same code'

        if kind:
            name = os.path.basename(change.file)[:-2] + '.o'
            link = [out if os.path.basename(w) == name else w
                    for w in build.link_nginx]
            link[link.index('-o') + 1] = f'{job.dir}/{MODULE}'
            done = subprocess.run(link, cwd=NGINX,
                                  stderr=subprocess.DEVNULL).returncode == 0
        else:
            instead = f'build/dev/obj/{change.file[:-2]}.o'
            done = build.link_lib(f'{job.dir}/libsan.so', instead, out)

        if not done:
            return 'does not link'

    return None


def noticed(build, job, change):
    """The test that fails, or None."""
    for name, command, env in tests_of(build, change, job):
        begin = time.monotonic()

        if name in build.apart:
            build.link_apart(job, name)

        limit = NGINX_LIMIT if name.endswith('.t') else UNIT_LIMIT

        if not job.run(command, limit, **env):
            if name not in passes:
                passes[name] = any(build.passes_plain(job, name, command, env)
                                   for _ in range(2))
            if not passes[name]:
                print(f'mutants: {name} fails without a change', flush=True)
                os._exit(2)

            kills[name] += 1
            cost.setdefault(name, time.monotonic() - begin)
            return name

        cost.setdefault(name, time.monotonic() - begin)

    if change.file.startswith(WORK):
        page = build.works_more(job, change)
        return page and f'work ({page})'

    return None


def equivalents():
    """What stands in the list: lines "FILE: WHAT", or "FILE: FUNCTION: WHAT"
    where a file has it more than once, with a reason below."""
    if not os.path.exists(EQUIVALENT):
        return set()

    return {line for line in read(EQUIVALENT).split('\n')
            if line and line[0] not in ' #'}


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument('-n', type=int, default=40)
    ask.add_argument('-s', default='1')
    ask.add_argument('-j', type=int, default=2)
    ask.add_argument('-v', action='store_true')
    ask.add_argument('--again', nargs='?', const=f'{DIR}/log')
    ask.add_argument('--least', type=float, default=0)
    ask.add_argument('path', nargs='*', default=SCOPE)
    args = ask.parse_args()
    start = time.monotonic()

    files = sorted({f for p in args.path for f in
                    ([p] if p.endswith('.c') else
                     glob.glob(f'{p}/**/*.c', recursive=True))
                    if not f.endswith('_data.c')})
    known = equivalents()
    changes = [c for f in files for c in Source(f).all()
               if not known & {f'{c.file}: {c.what}',
                               f'{c.file}: {c.key.split()[1]}: {c.what}'}]
    total = len(changes)
    changes.sort(key=lambda c: hashlib.sha1(
        f'{args.s} {c.key}'.encode()).digest())

    if args.again:
        left = {re.sub(r':\d+:', ':', line.split('\t')[2], count=1)
                for line in read(args.again).split('\n')
                if line.startswith('SURVIVED')}
        changes = [c for c in changes if f'{c.file}: {c.what}' in left]

    places = set()
    changes = [c for c in changes if (c.file, c.line) not in places
               and not places.add((c.file, c.line))]

    remember()
    build = Build(any(c.file.startswith(('src/nginx', 'src/http'))
                      for c in changes))
    jobs = [Job(n) for n in range(args.j)]

    def end(*_):
        for job in jobs:
            job.stop()
        os._exit(130)

    signal.signal(signal.SIGINT, end)
    signal.signal(signal.SIGTERM, end)
    todo = queue.SimpleQueue()
    for change in changes:
        todo.put(change)

    lock = threading.Lock()
    results = []
    pending = [0]
    skipped = collections.Counter()
    log = open(f'{DIR}/log', 'w', encoding='utf-8')

    def work(job):
        while True:
            with lock:
                if len(results) + pending[0] >= args.n or todo.empty():
                    return
                change = todo.get()
                pending[0] += 1

            begin = time.monotonic()
            why = prepare(build, job, change)
            by = why or noticed(build, job, change)
            took = time.monotonic() - begin

            with lock:
                pending[0] -= 1
                place = f'{change.file}:{change.line}: {change.what}'

                if why:
                    skipped[why] += 1
                else:
                    results.append((change, by))

                log.write(f'{by or "SURVIVED"}\t{took:.1f}\t{place}\n')
                log.flush()
                keep()

                if args.v or not by:
                    print(f'{"" if not by else by + ": "}{place}', flush=True)

    threads = [threading.Thread(target=work, args=(job,)) for job in jobs]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    killed = sum(by is not None for _, by in results)
    share = 100 * killed / max(len(results), 1)
    print(f'mutants: {killed} of {len(results)} noticed ({share:.0f} %), '
          f'{sum(skipped.values())} not counted, of {total} in '
          f'{len(files)} files; {time.monotonic() - start:.0f} s')

    if share < args.least:
        print(f'mutants: fewer than {args.least:g} %')
        sys.exit(1)


main()
