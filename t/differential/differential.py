#!/usr/bin/python3
"""Random pages through a real nginx, against what the tool makes of them.

    differential.py [N] [--seed SEED] [--times N] [--nginx PROGRAM]
                    [--tool FILE] [--module FILE] [--batch N] [--jobs N] [--off]

Page SEED, SEED + 1 … are made, each with its own location of nginx: all of it
follows from its number.  A page passes if

  - its answer is 200 and ends as HTTP says, and the next answer on the
    connection is right,
  - decoded it is, byte for byte, what `sanitizer clean` makes of the whole
    page, with the options that are the location's directives,
  - the log has the records that `sanitizer check --format json` prints, and
    $sanitizer_status and $sanitizer_findings say the same,
  - a translation is that of the catalogue, in the encoding that the page
    declares,
  - what was edited is put back by `sanitizer restore`,
  - error.log has nothing of it from [error] on.

A page that fails is in build/differential/bad-SEED.  Without N pages are made
for ever.  With --off the sanitizer is off: what differs then is nginx's own.
"""

import argparse
import base64
import collections
import concurrent.futures
import gzip
import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

try:
    import client
except ImportError as e:
    sys.exit(f'differential: {e} (tools/deps.sh installs it)')
import server
from pages import PHRASES
from plan import Plan
from upstream import Upstream

HERE = os.path.dirname(os.path.abspath(__file__))
CATALOG = HERE + '/catalog.xlf'
OUT = server.TOP + '/build/differential'
BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so'

# of a record: what the tool cannot know, or the log does not say
OTHER = {'time', 'request_id', 'scheme', 'host', 'uri', 'status', 'file'}


def translations():
    """Text of catalog.xlf in any language: its source."""
    with open(CATALOG, encoding='utf-8') as f:
        text = f.read()
    return {html.unescape(t): s for s, t in re.findall(
        '<source>(.*)</source>\n<target>(.*)</target>', text)}


def number_of(records):
    """Findings: a record may stand for several."""
    return sum(r.get('count', 1) for r in records)


class Reference:
    """What the tool says of the whole page."""

    def __init__(self, tool, folder, plan):
        self.tool, self.options = tool, plan.options()
        page = plan.want_input
        path = f'{folder}/page-{plan.seed}'
        with open(path, 'wb') as f:
            f.write(page)
        catalog = ['--catalog', CATALOG]
        run = subprocess.run(
            [tool, 'check', '--format', 'json', *catalog, *self.options,
             path], capture_output=True, check=False)
        self.records = [{k: v for k, v in json.loads(line).items()
                         if k not in OTHER}
                        for line in run.stdout.decode().splitlines()]
        said = re.search(rb'left alone: (.*)', run.stderr)
        self.edits = [r for r in self.records
                      if r['action'] not in ('flag', 'limit')]
        self.status = 'edited' if self.edits else \
            'bypass:' + said[1].decode() if said else \
            'flagged' if self.records else 'clean'
        self.page = page
        self.error = None
        if run.returncode == 2 and not said:
            self.error = run.stderr.decode()[:500]
        # a page without an edit is the page
        if self.edits:
            self.page = subprocess.run(
                [tool, 'clean', *catalog, *self.options, path],
                capture_output=True, check=False).stdout
        os.unlink(path)


class Answer:
    """What came of one request."""

    def __init__(self, plan, port, path):
        self.path, self.plan = path, plan
        self.page, self.headers, self.wrong = client.fetch(plan, port, path)


class Batch:
    """Some pages, and one nginx for them."""

    def __init__(self, options, seeds):
        self.o = options
        # in a folder of its own: names of temporary files may be long
        self.folder = tempfile.mkdtemp(prefix='differential.')
        self.nginx = server.Nginx(options.nginx, self.folder, options.env)
        self.plans = {}
        self.bad = {}           # by seed: what was wrong
        self.restored = 0
        self.edited = 0
        self.known = translations()
        self.make(seeds)

    def make(self, seeds):
        direct = can_directio(self.folder)
        for seed in seeds:
            self.plans[seed] = Plan(seed, self.o.brotli, direct)
            self.plans[seed].off = self.o.off
        for plan in self.plans.values():
            if plan.source in ('static', 'ssi'):
                os.makedirs(f'{self.folder}/site/{plan.seed}')
                end = '.gz' if plan.coding == 'gzip' else ''
                with open(f'{self.folder}/site/{plan.seed}/page{end}',
                          'wb') as f:
                    f.write(plan.main_file())
        for name in ('cert', 'key'):
            shutil.copy(f'{OUT}/{name}.pem', self.folder)

    def run(self):
        upstream = Upstream(self.plans)
        ports = dict(upstream.ports)
        ports.update(zip(server.SORTS, server.free_ports(len(server.SORTS))))
        self.text = server.config(self.folder, list(self.plans.values()),
                                  ports, self.o.modules, CATALOG)
        self.nginx.start(self.text)
        try:
            with concurrent.futures.ThreadPoolExecutor(2) as tools, \
                    concurrent.futures.ThreadPoolExecutor(self.o.jobs) as many:
                references = {
                    seed: tools.submit(Reference, self.o.tool, self.folder, p)
                    for seed, p in self.plans.items()}
                answers = [a for future in
                           [many.submit(self.ask, plan, ports)
                            for plan in self.plans.values()]
                           for a in future.result()]
                references = {s: f.result() for s, f in references.items()}
        finally:
            self.nginx.stop()
        self.read_logs()
        with concurrent.futures.ThreadPoolExecutor(2) as tools:
            list(tools.map(lambda a: self.compare(
                a, references[a.plan.seed]), answers))
        self.read_errors()
        for seed in self.bad:
            self.keep(self.plans[seed], references[seed],
                      [a for a in answers if a.plan.seed == seed])
        upstream.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def ask(self, plan, ports):
        """A page of the cache is asked for twice: miss, hit."""
        port = ports[server.sort_of(plan)]
        count = self.o.times * (2 if plan.source in ('cache', 'slice') else 1)
        return [Answer(plan, port, f'/{plan.seed}/page?{i}')
                for i in range(count)]

    def read_logs(self):
        self.records = collections.defaultdict(list)    # by address
        for name in ('plain', 'buffered', 'gzip'):
            path = f'{self.folder}/{name}.log'
            if os.path.exists(path):
                opened = gzip.open if name == 'gzip' else open
                with opened(path, 'rt', encoding='utf-8') as f:
                    for line in f.read().split('\n')[:-1]:
                        r = json.loads(line)
                        self.records[r['uri']].append((r, line))
        self.access = {}
        with open(self.folder + '/access.log', encoding='utf-8') as f:
            for line in f:
                rid, uri, args, _, status, findings = line.split()
                self.access[f'{uri}?{args}'] = rid, status, findings

    def compare(self, answer, want):
        """Each thing that is wrong, not the first alone."""
        plan, wrong = answer.plan, []
        if plan.off:
            if answer.wrong or answer.page != plan.want_input:
                self.bad[plan.seed] = [
                    answer.wrong or difference(answer.page, plan.want_input)]
            return
        if want.error:
            wrong.append('the tool: ' + want.error)
        if answer.wrong:
            wrong.append(answer.wrong)
        if answer.page != want.page:
            wrong.append(difference(answer.page, want.page))
        got = self.records.get(answer.path, [])
        bare = [{k: v for k, v in r.items() if k not in OTHER}
                for r, _ in got]
        if bare != want.records:
            wrong.append(different_records(bare, want.records))
        rid, status, findings = self.access.get(answer.path, ('', '', ''))
        # behind the last record, which says so, findings are only counted
        wanted = number_of(want.records)
        if wanted and want.records[-1]['action'] == 'limit' \
                and findings.isdigit():
            wanted = max(wanted, int(findings))
        if (status, findings) != (want.status, str(wanted)):
            wrong.append(f'status {status} {findings}, wanted {want.status} '
                         f'{wanted}')
        wrong += self.translated(plan, bare)
        if any(r['action'] not in ('flag', 'limit') for r in bare):
            self.edited += 1
            # restore refuses a page that has more findings than records
            if not wrong and bare[-1]['action'] != 'limit':
                said = self.restore(answer, got, rid)
                self.restored += said is None
                wrong += [said] if said else []
        if wrong:
            self.bad.setdefault(plan.seed, []).extend(
                f'{answer.path}: {w}' for w in wrong)

    def translated(self, plan, records):
        """What the catalogue has, in the encoding that the page declares."""
        for r in records:
            if r['action'] != 'translate' or r['detector'] != 'catalog' \
                    or not any(p in r['text'] for p in PHRASES):
                continue
            data = base64.b64decode(r['replacement_base64']) \
                if 'replacement_base64' in r else r['replacement'].encode()
            try:
                text = html.unescape(data.decode(plan.page.codec))
            except UnicodeDecodeError:
                text = ''
            text = re.sub('<[^>]*>', '', text).strip('"\'')
            if text not in self.known:
                return [f'not a translation in {plan.page.charset}: {data!r}']
        return []

    def restore(self, answer, records, rid):
        with tempfile.NamedTemporaryFile(dir=self.folder) as log:
            log.write(''.join(x + '\n' for _, x in records).encode())
            log.flush()
            run = subprocess.run(
                [self.o.tool, 'restore', '--log', log.name, '--request-id',
                 rid, '--findings', str(number_of(r for r, _ in records))],
                input=answer.page, capture_output=True, check=False)
        if run.returncode:
            return 'restore: ' + run.stderr.decode()[:300]
        return None if run.stdout == answer.plan.want_input \
            else 'restore: ' + difference(run.stdout, answer.plan.want_input)

    def read_errors(self):
        """Arithmetic of nginx itself (its sources have relative names) is not
        ours; what names a page is that page's."""
        self.nginx.errors.seek(0)
        text = self.nginx.log() + self.nginx.errors.read().decode(
            'utf-8', 'replace')
        if 'is loaded after the sanitizer' in text:
            raise SystemExit('differential: brotli is before the sanitizer')
        last = min(self.plans)
        for line in text.splitlines():
            grave = re.search(r'\[(error|alert|crit|emerg)\]|Sanitizer:|'
                              r'exited on signal|runtime error:', line)
            if not grave or re.match(r'src/\S+ runtime error:', line):
                continue
            m = re.search(r'request: "GET /(\d+)/', line)
            last = int(m[1]) if m else last
            self.bad.setdefault(last, []).append(
                ('' if m else '(of some page) ') + 'error.log: ' + line[:400])

    def keep(self, plan, want, answers):
        """All that is needed to look at a page that failed."""
        folder = f'{OUT}/bad-{plan.seed}'
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        files = {'input': plan.want_input, 'sent': plan.body,
                 'want': want.page,
                 'want.json': '\n'.join(map(json.dumps, want.records)).encode(),
                 'location': server.location(
                     plan, {'http': 'HTTP', 'fastcgi': 'FASTCGI'}).encode(),
                 'nginx.conf': self.text.encode(),
                 'error.log': self.nginx.log().encode(),
                 'options': ' '.join(plan.options()).encode(),
                 'wrong': ('\n'.join(self.bad[plan.seed]) + '\n').encode()}
        for i, answer in enumerate(answers):
            files[f'got.{i}'] = answer.page
            files[f'got.{i}.json'] = ''.join(
                x + '\n' for _, x in self.records.get(answer.path, [])).encode()
        files['request'] = client.request(plan, f'/{plan.seed}/page?0')
        files['dimensions'] = json.dumps(
            dict(plan.dimensions(), wait=plan.wait, nap=plan.nap,
                 read=plan.read, receive=plan.receive), indent=1).encode()
        for name, data in files.items():
            with open(f'{folder}/{name}', 'wb') as f:
                f.write(data)
        print(f'page {plan.seed}: ' + self.bad[plan.seed][0])
        print('    ' + ' '.join(f'{k}={v}' for k, v in
                                plan.dimensions().items()))
        print(f'    make differential SEED={plan.seed} N=1', flush=True)


def difference(got, want):
    at = next((i for i, (a, b) in enumerate(zip(got, want)) if a != b),
              min(len(got), len(want)))
    return (f'{len(got)} bytes instead of {len(want)}, from {at} on '
            f'{got[at:at + 40]!r} instead of {want[at:at + 40]!r}')


def different_records(got, want):
    for i, (a, b) in enumerate(zip(got, want)):
        if a != b:
            return f'record {i + 1}: ' + ', '.join(
                f'{k} {str(a.get(k))[:80]!r} instead of {str(b.get(k))[:80]!r}'
                for k in sorted(set(a) | set(b)) if a.get(k) != b.get(k))
    return f'{len(got)} records instead of {len(want)}'


def can_directio(folder):
    path = folder + '/direct'
    with open(path, 'wb') as f:
        f.write(bytes(4096))
    try:
        os.close(os.open(path, os.O_RDONLY | os.O_DIRECT))
        return True
    except OSError:
        return False
    finally:
        os.unlink(path)


def find_nginx(o):
    """The program, its modules, its environment."""
    asan = server.TOP + '/build/static/asan/nginx'
    if o.nginx is None:
        o.nginx = asan if os.path.exists(asan) else '/usr/sbin/nginx'
    version = subprocess.run([o.nginx, '-V'], capture_output=True,
                             check=False).stderr
    static = b'--add-module=' in version and b'fsanitize' in version \
        or b'--add-module=' + server.TOP.encode() in version
    # the last one is the first filter: none can come before one that is
    # linked in
    o.brotli = os.path.exists(BROTLI) and not static
    o.modules = [BROTLI] * o.brotli + [o.module] * (not static)
    o.env = dict(os.environ)
    if b'fsanitize' in version:
        o.env['ASAN_OPTIONS'] = 'detect_leaks=0:abort_on_error=0'
        o.env['UBSAN_OPTIONS'] = 'print_stacktrace=1'
    return 'built with ASan' if b'fsanitize' in version else 'as it is'


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument('n', type=int, nargs='?', default=0)
    p.add_argument('--seed', type=int)
    p.add_argument('--times', type=int, default=1)
    p.add_argument('--nginx')
    p.add_argument('--tool', default=server.TOP + '/build/sanitizer')
    p.add_argument('--module', default=server.TOP
                   + '/build/ngx_http_sanitizer_filter_module.so')
    p.add_argument('--off', action='store_true')
    p.add_argument('--batch', type=int, default=300)
    p.add_argument('--jobs', type=int, default=32)
    o = p.parse_args()
    if o.seed is None:
        o.seed = int(time.time()) % 10 ** 8 * 100
    return o


def main():
    o = arguments()
    what = find_nginx(o)
    os.makedirs(OUT, exist_ok=True)
    subprocess.run(['openssl', 'req', '-x509', '-newkey', 'rsa:2048',
                    '-nodes', '-keyout', OUT + '/key.pem', '-out',
                    OUT + '/cert.pem', '-days', '30', '-subj',
                    '/CN=differential'], check=True, capture_output=True)
    print(f'differential: from seed {o.seed}, {o.nginx} {what}', flush=True)
    counts = collections.defaultdict(collections.Counter)
    done = failed = edited = restored = 0
    begin = time.time()
    while not o.n or done < o.n:
        n = min(o.batch, o.n - done) if o.n else o.batch
        batch = Batch(o, range(o.seed + done, o.seed + done + n))
        batch.run()
        done += n
        failed += len(batch.bad)
        edited += batch.edited
        restored += batch.restored
        for plan in batch.plans.values():
            for k, v in plan.dimensions().items():
                counts[k][v] += 1
        if not o.n or done < o.n:
            print(f'{done} pages, {failed} failed, '
                  f'{time.time() - begin:.0f} s', flush=True)
    for name, values in counts.items():
        print(f'  {name}: ' + ', '.join(
            f'{v} {c}' for v, c in values.most_common()))
    print(f'{done} pages, {edited} answers edited, {restored} restored, '
          f'{time.time() - begin:.0f} s')
    print(f'{done - failed} passed, {failed} failed')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
