#!/usr/bin/env python3
"""Mixed traffic against a real nginx with the module, for a while.

    soak.py SECONDS [--nginx COMMAND] [--module FILE] [--tool FILE]
            [--rate N] [--reload SECONDS] [--quiet-memory] [--seed N]

Sizes from 200 bytes to 2 MB; identity, gzip, br and zstd from the upstream,
records of FastCGI of any size; clients that take gzip, abort, keep the
connection, pipeline, read slowly, ask for HEAD, ranges, and with entity tags;
HTTP/2 by h2load; a reload every few seconds, log files rotated in between.
Ends with 1 unless, of everything that was asked for:

  - no answer that began is cut off; each is what the quiet server answered,
    and that is what the tool makes of the page,
  - each record of the log is there once, in whichever file (records of
    requests that were aborted may be),
  - the counters of the zone have each response,
  - error.log holds nothing but what aborts make,
  - no worker died, no descriptor is left, and the memory of workers that are
    not reloaded stays where it is in the last third of the time.
"""

import argparse
import asyncio
import collections
import glob
import gzip
import json
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import zlib

TOP = os.path.abspath(os.path.dirname(__file__) + '/../..')
LEAKS = ['<h2>Заголовок открываемого материала</h2>',
         '<div class="share"><a href="#">Поделиться</a></div>',
         '<p>Читайте также другие новости</p>',
         '<h3>Комментарии закрыты модератором</h3>']
WORDS = ('The river leaves the hills behind the town and turns to the south '
         'Boats carry grain and timber as far as the old stone bridge where '
         'the mills begin In winter the water freezes along both banks and '
         'children cross it on their way to school').split()


def free_ports(n):
    """n ports of the loopback that nobody listens at."""
    sockets = [socket.socket() for _ in range(n)]
    for s in sockets:
        s.bind(('127.0.0.1', 0))
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


def make_page(rng, size, leaks, language='en', head=''):
    """A page of about size bytes with so many leftovers."""
    parts = [f'<!DOCTYPE html>\n<html lang="{language}">\n<head>{head}'
             '<title>The river</title></head>\n<body>\n']
    length = len(parts[0])
    at = sorted(rng.uniform(0.05, 0.95) for _ in range(leaks))
    # the page's language has to be known before the first leftover
    opening = '<p>' + ' '.join(WORDS) + '.</p>\n'
    if leaks:
        parts.append(opening)
        length += len(opening)
    while length < size or at:
        if at and length >= at[0] * size:
            at.pop(0)
            part = '<section>' + rng.choice(LEAKS) + '</section>\n'
        else:
            part = ('<div class="row"><p>'
                    + ' '.join(rng.choice(WORDS)
                               for _ in range(rng.randint(4, 40)))
                    + '. <a href="/%d">more</a></p></div>\n'
                    % rng.randint(1, 999))
        parts.append(part)
        length += len(part.encode())
    return ''.join(parts) + '</body></html>\n'


def compress(coding, data):
    if coding == 'gzip':
        return gzip.compress(data, 5)
    if coding in ('br', 'zstd'):
        command = ['zstd', '-q', '-c']
        if coding == 'br':
            command = ['brotli', '-q', '4', '-c']
        return subprocess.run(command, input=data, check=True,
                              stdout=subprocess.PIPE).stdout
    return data


class Site:
    """Pages, what they are served as, and what is to come of them."""

    def __init__(self, folder, rng, tool, codings):
        self.pages = {}
        self.plain = {}
        self.expected = {}
        self.records = {}
        self.coding = {}
        sizes = [200, 900, 4000, 20000, 60000, 150000, 600000, 2000000]
        os.makedirs(folder + '/site')
        for i in range(28):
            size = sizes[i % len(sizes)]
            leaks = (0, 1, 5, 0, 40)[i % 5] if size > 900 else i % 2
            coding = codings[i % len(codings)]
            charset = 'windows-1251' if i % 9 == 7 else 'utf-8'
            head = '<meta charset="%s">' % charset
            page = make_page(rng, size, leaks, head=head).encode(charset)
            name = 'p%d.html' % i
            with open(f'{folder}/site/{name}', 'wb') as f:
                f.write(page)
            self.pages[name] = compress(coding, page)
            self.plain[name] = page
            self.coding[name] = coding
            out = subprocess.run([tool, 'clean', f'{folder}/site/{name}'],
                                 stdout=subprocess.PIPE).stdout
            self.expected[name] = out
            found = subprocess.run(
                [tool, 'check', '--format', 'json', f'{folder}/site/{name}'],
                stdout=subprocess.PIPE).stdout
            self.records[name] = len(found.splitlines())


def write_conf(folder, ports, module, workers, patience):
    main, h2, up, fastcgi, slow = ports
    load = f'load_module {module};' if module else ''
    temps = '\n'.join(f'{t}_temp_path {folder}/tmp_{t};' for t in
                      ('client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'))
    user = 'user root;' if os.getuid() == 0 else ''
    with open(folder + '/nginx.conf', 'w') as f:
        f.write(f'''{load}
{user}
daemon off;
worker_processes {workers};
worker_shutdown_timeout {patience}s;
pid {folder}/nginx.pid;
error_log {folder}/error.log notice;
events {{ worker_connections 512; }}
http {{
{temps}
types {{ text/html html; }}
access_log off;
keepalive_requests 1000;
sanitizer_zone soak:4m;
sanitizer strip;
sanitizer_log {folder}/leaks.log buffer=16k flush=1s;
server {{
    listen 127.0.0.1:{main};
    listen 127.0.0.1:{h2} http2;
    listen 127.0.0.1:{slow} sndbuf=16k;
    location /s/ {{ alias {folder}/site/; sendfile on; }}
    location /g/ {{ alias {folder}/site/; gzip on; gzip_min_length 1; }}
    location /u/ {{ proxy_pass http://127.0.0.1:{up}; proxy_http_version 1.1;
                    proxy_set_header Connection ""; }}
    location /f/ {{ fastcgi_pass 127.0.0.1:{fastcgi};
                    fastcgi_param REQUEST_URI $uri;
                    fastcgi_param REQUEST_METHOD $request_method;
                    fastcgi_buffers 4 4k; fastcgi_busy_buffers_size 4k; }}
    location /b/ {{ alias {folder}/site/; sanitizer_bypass $host; }}
    location = /status {{ sanitizer off; sanitizer_status; }}
}}
}}
''')


class Server:
    """Listens; what it serves says who derives from it."""

    def __init__(self, site, rng):
        self.site, self.rng = site, rng

    async def start(self, port):
        self.server = await asyncio.start_server(self.serve, '127.0.0.1',
                                                 port)


class Upstream(Server):
    """Serves /u/NAME in its coding, in chunks, now and then slowly."""

    async def serve(self, reader, writer):
        try:
            while True:
                head = await reader.readuntil(b'\r\n\r\n')
                name = head.split(b' ')[1].decode().split('?')[0][3:]
                tag = f'"v-{name}"'
                if f'If-None-Match: {tag}\r\n'.encode() in head:
                    writer.write(f'HTTP/1.1 304 Not Modified\r\nETag: {tag}'
                                 '\r\n\r\n'.encode())
                    await writer.drain()
                    continue
                body = self.site.pages[name]
                coding = self.site.coding[name]
                extra = '' if coding == 'identity' else \
                    f'Content-Encoding: {coding}\r\n'
                writer.write((f'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n'
                              f'ETag: {tag}\r\n{extra}'
                              'Transfer-Encoding: chunked\r\n\r\n'
                              ).encode())
                if head.startswith(b'HEAD'):
                    await writer.drain()
                    continue
                slow = self.rng.random() < 0.02
                step = self.rng.choice((37, 1000, 16384)) \
                    if len(body) < 30000 else 16384
                for i in range(0, len(body), step):
                    part = body[i:i + step]
                    writer.write(b'%x\r\n' % len(part) + part + b'\r\n')
                    await writer.drain()
                    if slow:
                        await asyncio.sleep(0.01)
                writer.write(b'0\r\n\r\n')
                await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


class FastCGI(Server):
    """Serves /f/NAME as an application does, in records of one size."""

    async def request(self, reader):
        """The parameters, up to the empty record that ends the input."""
        params = b''
        while True:
            head = await reader.readexactly(8)
            length, padding = int.from_bytes(head[4:6], 'big'), head[6]
            content = await reader.readexactly(length + padding)
            if head[1] == 4:
                params += content[:length]
            if head[1] == 5 and length == 0:
                return params

    async def serve(self, reader, writer):
        try:
            params = await self.request(reader)
            name = re.search(rb'/f/(p\d+\.html)', params)[1].decode()
            body = b'' if b'REQUEST_METHODHEAD' in params \
                else self.site.plain[name]
            body = b'Content-Type: text/html\r\n\r\n' + body
            step = self.rng.choice((11, 150, 4000) if len(body) < 30000
                                   else (4000, 60000))
            for i in range(0, len(body), step):
                if writer.is_closing():
                    return
                part = body[i:i + step]
                writer.write(b'\1\6\0\1' + len(part).to_bytes(2, 'big')
                             + b'\0\0' + part)
                if self.rng.random() < 0.1:
                    await writer.drain()
            writer.write(b'\1\3\0\1\0\x08\0\0' + bytes(8))
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


class CutOff(Exception):
    """An answer that had begun ended before its end."""


async def read_response(reader, head_only):
    """Status, headers, body of one answer of HTTP/1.1."""
    try:
        head = await reader.readuntil(b'\r\n\r\n')
    except asyncio.IncompleteReadError as e:
        # a worker that shuts down closes idle connections
        if e.partial:
            raise CutOff() from e
        raise
    try:
        return await read_rest(reader, head.decode('latin-1'), head_only)
    except asyncio.IncompleteReadError as e:
        raise CutOff() from e


async def read_rest(reader, head, head_only):
    lines = head.split('\r\n')
    status = int(lines[0].split(' ')[1])
    headers = {k.lower(): v for k, v in
               (x.split(': ', 1) for x in lines[1:] if ': ' in x)}
    body = b''
    if head_only or status in (204, 304):
        pass
    elif headers.get('transfer-encoding') == 'chunked':
        parts = []
        while True:
            n = int(await reader.readuntil(b'\r\n'), 16)
            parts.append(await reader.readexactly(n))
            await reader.readexactly(2)
            if n == 0:
                break
        body = b''.join(parts)
    else:
        body = await reader.readexactly(int(headers['content-length']))
    return status, headers, body


class SlowReader:
    """Reads about size bytes in so many seconds."""

    def __init__(self, reader, size, seconds):
        self.reader, self.pause, self.read = reader, seconds / size, 0

    async def readuntil(self, end):
        return await self.reader.readuntil(end)

    async def readexactly(self, n):
        parts = []
        while n > 0:
            part = await self.reader.readexactly(min(n, 1000))
            parts.append(part)
            n -= len(part)
            self.read += len(part)
            if self.read * self.pause > 0.02:
                await asyncio.sleep(self.read * self.pause)
                self.read = 0
        return b''.join(parts)


RANGES = ['bytes=0-99', 'bytes=0-99', 'bytes=100-', 'bytes=-50',
          'bytes=99999999-', 'bytes=0-9,20-29']

# lists of tags of which none is that of a page
TAGS = ['"x"', 'W/"x", "y"', '"a""b""c"', '""' * 500, '"x', 'W/', '"a" "b"']


class Soak:
    nginx = None

    def __init__(self, options, folder, rng):
        self.o, self.folder, self.rng = options, folder, rng
        self.ports = free_ports(5)
        self.serial = 0
        self.done = {}          # id of a request: records that it has to have
        self.maybe = {}         # aborted: at most so many
        self.wrong = []
        self.cut_off = []
        self.patience = max(20, int(2 * options.reload))
        self.count = collections.Counter()
        self.h2 = []            # (id, requests, records of each)
        self.tags = {}          # (place, page): its ETag
        self.failed = []

    def fail(self, text):
        self.failed.append(text)
        print('soak: ' + text, file=sys.stderr)

    def next_id(self):
        self.serial += 1
        return 'r%d' % self.serial

    # one connection after the other, each with a few requests

    async def client(self, until):
        while time.time() < until:
            try:
                if self.rng.random() < 0.1:
                    await self.slow_connection()
                else:
                    await self.connection(until)
            except (OSError, asyncio.IncompleteReadError,
                    asyncio.LimitOverrunError) as e:
                self.count['broken'] += 1
                self.count[f'broken {type(e).__name__}'] += 1

    async def connection(self, until):
        reader, writer = await asyncio.open_connection(
            '127.0.0.1', self.ports[0], limit=1 << 22)
        try:
            for _ in range(self.rng.randint(1, 12)):
                if time.time() > until:
                    return
                n = self.rng.choice((1, 1, 1, 3))
                asked = [self.request() for _ in range(n)]
                sent = time.time()
                for _, text, _, _, _ in asked:
                    writer.write(text)
                await writer.drain()
                for i, (rid, _, name, where, how) in enumerate(asked):
                    if how == 'abort':
                        await reader.read(self.rng.randint(1, 5000))
                        for other in asked[i:]:
                            self.give_up(*other)
                        self.count['aborted'] += 1
                        return
                    try:
                        answer = await read_response(reader, how == 'head')
                    except CutOff:
                        self.note_cut_off(f'{rid} {where} {name} {how}',
                                          sent)
                        for other in asked[i:]:
                            self.give_up(*other)
                        return
                    except Exception:
                        for other in asked[i:]:
                            self.give_up(*other)
                        raise
                    self.check(rid, name, where, how, *answer)
                if self.o.rate:
                    await asyncio.sleep(self.rng.expovariate(self.o.rate))
        finally:
            writer.close()

    async def slow_connection(self):
        """One page, in a few seconds, by a client with small buffers."""
        sock = socket.socket()
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(
            sock, ('127.0.0.1', self.ports[4]))
        reader, writer = await asyncio.open_connection(sock=sock, limit=4096)
        try:
            rid, text, name, where, how = self.request(
                [('get', 1), ('gzip', 1)])
            sent = time.time()
            writer.write(text)
            await writer.drain()
            size = len(self.site.plain[name])
            slowly = SlowReader(reader, size, self.rng.uniform(0.5, 4))
            try:
                answer = await read_response(slowly, False)
            except CutOff:
                self.note_cut_off(f'{rid} {where} {name} slow', sent)
                self.give_up(rid, text, name, where, how)
                return
            except Exception:
                self.give_up(rid, text, name, where, how)
                raise
            self.check(rid, name, where, how, *answer)
            self.count['slow'] += 1
        finally:
            writer.close()

    def note_cut_off(self, what, sent):
        """After worker_shutdown_timeout nginx itself closes connections."""
        seconds = time.time() - sent
        if seconds >= self.patience:
            self.count['closed by the shutdown timeout'] += 1
        else:
            self.cut_off.append(f'{what} after {seconds:.1f} s')

    def give_up(self, rid, _, name, where, how):
        self.maybe[rid] = self.site.records[name]

    def request(self, hows=(('get', 50), ('gzip', 25), ('head', 8),
                            ('range', 8), ('tag', 8), ('tags', 4),
                            ('abort', 5))):
        rid = self.next_id()
        name = self.rng.choice(list(self.site.pages))
        where = self.rng.choice('ssgfub' if self.rng.random() < .5 else 'sgfu')
        how = self.rng.choices(*zip(*hows))[0]
        if how == 'range' and self.rng.random() < .5:
            where = 'b'
        tag = self.tags.get((where, name))
        if how == 'tag' and not tag:
            how = 'tags'
        method = 'HEAD' if how == 'head' else 'GET'
        text = (f'{method} /{where}/{name}?{rid} HTTP/1.1\r\nHost: soak\r\n'
                'Accept: text/html\r\n')
        if how == 'gzip':
            text += 'Accept-Encoding: gzip\r\n'
        if how == 'range':
            text += f'Range: {self.rng.choice(RANGES)}\r\n'
            if tag and self.rng.random() < .5:
                text += f'If-Range: {tag}\r\n'
        if how == 'tag':
            text += f'If-None-Match: {tag}\r\n'
        if how == 'tags':
            text += f'If-None-Match: {self.rng.choice(TAGS)}\r\n'
        return rid, (text + '\r\n').encode(), name, where, how

    def check(self, rid, name, where, how, status, headers, body):
        self.count['answers'] += 1
        self.count[f'answers {status}'] += 1
        records = self.site.records[name]
        if how == 'head':
            if status != 200:
                self.wrong.append(f'{rid} {where} {name}: HEAD {status}')
            self.maybe[rid] = records
            return
        if status == 304 and how == 'tag' or status == 416 and how == 'range':
            self.maybe[rid] = 0
            return
        if where == 'b':
            with open(f'{self.folder}/site/{name}', 'rb') as f:
                want = f.read()
            records = 0
        else:
            want = self.site.expected[name]
        if headers.get('content-encoding') == 'gzip':
            body = zlib.decompress(body, 31)
        if status == 206:
            # only what is not edited is sent in parts
            if where != 'b' or how != 'range':
                self.wrong.append(f'{rid} {where} {name} {how}: 206')
            self.check_parts(rid, name, headers, body, want)
            self.maybe[rid] = 0
            return
        if body != want or status != 200:
            self.wrong.append(f'{rid} {where} {name} {how}: {status}, '
                              f'{len(body)} bytes for {len(want)}')
        if 'etag' in headers:
            self.tags[where, name] = headers['etag']
        self.done[rid] = records

    def check_parts(self, rid, name, headers, body, want):
        """Each part is where its Content-Range says."""
        parts = [(headers.get('content-range', ''), body)]
        if headers['content-type'].startswith('multipart/'):
            parts = re.findall(
                rb'\r\nContent-Range: ([^\r]*)\r\n\r\n(.*?)(?=\r\n--)',
                body, re.DOTALL)
            parts = [(x.decode(), y) for x, y in parts]
        for place, part in parts:
            m = re.match(r'bytes (\d+)-(\d+)/(\d+)', place)
            if not m or int(m[3]) != len(want) \
                    or part != want[int(m[1]):int(m[2]) + 1]:
                self.wrong.append(f'{rid} {name}: range {place}')

    # what happens beside

    async def h2load(self, until):
        if not shutil.which('h2load'):
            return
        names = list(self.site.pages)
        while time.time() < until - 10:
            await asyncio.sleep(self.rng.uniform(2, 6))
            rid, name = self.next_id(), self.rng.choice(names)
            p = await asyncio.create_subprocess_exec(
                'h2load', '-n', '40', '-c', '4', '-m', '5',
                f'http://127.0.0.1:{self.ports[1]}/g/{name}?{rid}',
                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            out = (await p.communicate())[0].decode()
            good = int((re.search(r'(\d+) succeeded', out) or [0, 0])[1])
            self.count['h2'] += good
            self.h2.append((rid, good, 40, self.site.records[name]))

    async def reloads(self, until):
        turn = 0
        while time.time() < until:
            await asyncio.sleep(self.rng.uniform(0.6, 1.4) * self.o.reload)
            turn += 1
            if turn % 3 == 0:
                try:
                    os.rename(self.folder + '/leaks.log',
                              f'{self.folder}/leaks.log.{turn}')
                except OSError as e:
                    self.fail(f'turn {turn}: {e}; nginx: '
                              f'{self.nginx.poll()}')
                self.nginx.send_signal(signal.SIGUSR1)
                self.count['turned'] += 1
            else:
                self.nginx.send_signal(signal.SIGHUP)
                self.count['reloads'] += 1

    async def status(self, until):
        while time.time() < until:
            await asyncio.sleep(1)
            try:
                await self.get_status()
                self.count['status'] += 1
            except CutOff:
                self.fail('the answer of the status page was cut off')
            except (OSError, asyncio.IncompleteReadError, ValueError):
                self.count['status broken'] += 1

    async def get_status(self):
        reader, writer = await asyncio.open_connection(
            '127.0.0.1', self.ports[0], limit=1 << 24)
        writer.write(b'GET /status?format=json HTTP/1.1\r\nHost: soak\r\n'
                     b'Connection: close\r\n\r\n')
        _, _, body = await read_response(reader, False)
        writer.close()
        return json.loads(body)

    def workers(self):
        """Processes of this nginx that are no master: pid, memory, files."""
        found = {}
        for path in glob.glob('/proc/[0-9]*/stat'):
            try:
                with open(path) as f:
                    pid, rest = f.read().split(' ', 1)
                if int(rest.rsplit(') ', 1)[1].split()[1]) != self.nginx.pid:
                    continue
                with open(f'/proc/{pid}/statm') as f:
                    rss = int(f.read().split()[1]) * 4
                found[int(pid)] = (rss, len(os.listdir(f'/proc/{pid}/fd')))
            except (OSError, ValueError):
                pass
        return found

    async def memory(self, begin, until):
        """Nobody reloads now: the memory of each worker, early and late."""
        await asyncio.sleep(max(0, begin - time.time()))
        samples = collections.defaultdict(list)
        while time.time() < until:
            for pid, (rss, _) in self.workers().items():
                samples[pid].append(rss)
            await asyncio.sleep(0.5)
        for pid, all_of in samples.items():
            # a third of the samples at each end; workers that went are old
            n = len(all_of) // 3
            if n < 4 or pid not in self.workers():
                continue
            early, late = max(all_of[:n]), max(all_of[-n:])
            self.count['memory samples'] += len(all_of)
            print(f'soak: worker: {early} KB early, {late} KB late')
            if not self.o.quiet_memory and late > early * 1.1 + 1024:
                self.fail(f'a worker grew from {early} to {late} KB')

    async def run(self):
        codings = ['identity', 'gzip']
        codings += ['br'] if shutil.which('brotli') else []
        codings += ['zstd'] if shutil.which('zstd') else []
        self.site = Site(self.folder, self.rng, self.o.tool, codings)
        write_conf(self.folder, self.ports, self.o.module, 2, self.patience)
        self.nginx = subprocess.Popen(
            self.o.nginx.split() + ['-p', self.folder, '-c',
                                    self.folder + '/nginx.conf',
                                    '-e', self.folder + '/error.log'],
            env=dict(os.environ, LD_PRELOAD=os.environ.get('SAN_PRELOAD',
                                                           '')))
        await Upstream(self.site, self.rng).start(self.ports[2])
        await FastCGI(self.site, self.rng).start(self.ports[3])
        await self.up()
        begin = time.time()
        until = begin + self.o.seconds
        still = begin + self.o.seconds * 2 / 3
        await asyncio.gather(*[self.client(until) for _ in range(16)],
                             self.h2load(until), self.reloads(still),
                             self.status(until),
                             self.memory(still + 3, until))
        await asyncio.sleep(2.5)      # the flush of the log
        self.tally = await self.get_status()
        files = {pid: n for pid, (_, n) in self.workers().items()}
        if len(files) != 2:
            self.fail(f'{len(files)} workers at the end, not 2')
        for n in files.values():
            if n > 40:
                self.fail(f'a worker has {n} descriptors open')
        self.nginx.send_signal(signal.SIGQUIT)
        await asyncio.get_running_loop().run_in_executor(
            None, self.nginx.wait, 60)

    async def up(self):
        for _ in range(600):
            try:
                await self.get_status()
                return
            except (OSError, asyncio.IncompleteReadError, ValueError):
                await asyncio.sleep(0.1)
        raise SystemExit('soak: nginx does not answer')

    # what is to be said at the end

    def check_log(self):
        got = collections.Counter()
        broken = 0
        for name in glob.glob(self.folder + '/leaks.log*'):
            with open(name, 'rb') as f:
                for line in f:
                    try:
                        record = json.loads(line)
                        got[record['uri'].rsplit('?', 1)[-1]] += 1
                    except ValueError:
                        broken += 1
        if broken:
            self.fail(f'{broken} lines of the log are no record')
        lost = [r for r, n in self.done.items() if got[r] != n]
        if lost:
            self.fail(f'{len(lost)} responses with records too few or too '
                      f'many, as {lost[0]}: {got[lost[0]]} for '
                      f'{self.done[lost[0]]}')
        for rid, most in self.maybe.items():
            if got[rid] > most:
                self.fail(f'{rid}, aborted: {got[rid]} records for {most}')
        for rid, good, sent, records in self.h2:
            if not good * records <= got[rid] <= sent * records:
                self.fail(f'{rid}: {got[rid]} records for {good} answers '
                          f'with {records} each')
        self.count['records'] = sum(got.values())

    def check_errors(self):
        # on a slow machine more workers that shut down are left than the zone
        # has slots for
        expected = re.compile(
            r'client.*closed|prematurely closed|reset by peer|broken pipe'
            r'|upstream.*closed|shutdown timeout'
            r'|buffered to a temporary file|no room for this worker', re.I)
        bad = []
        with open(self.folder + '/error.log', errors='replace') as f:
            for line in f:
                if re.search(r'\[(warn|error|crit|alert|emerg)\]', line) \
                        and not expected.search(line):
                    bad.append(line.strip())
                elif re.search(r'exited on signal|exited with code [1-9]'
                               r'|Sanitizer:|/(san|ngx_http_sanitizer)_\S+: '
                               r'runtime error', line):
                    bad.append(line.strip())
        if bad:
            self.fail(f'error.log: {len(bad)} lines, as {bad[0][:300]}')
        self.count['cut off'] = len(self.cut_off)
        if self.cut_off:
            self.fail(f'{len(self.cut_off)} answers cut off, as '
                      + ', '.join(self.cut_off[:10]))

    def check_tally(self):
        counts = dict(self.tally['responses'])
        bypass = counts.pop('bypass')
        n = sum(counts.values()) + sum(bypass.values())
        with open(self.folder + '/error.log', errors='replace') as f:
            least = 0 if 'no room for this worker' in f.read() \
                else len(self.done)
        most = len(self.done) + len(self.maybe) + sum(h[2] for h in self.h2) \
            + self.count['broken'] * 3
        if not least <= n <= most:
            self.fail(f'the zone counts {n} responses of {least} to {most}')
        self.count['counted'] = n

    def verdict(self):
        if self.wrong:
            self.fail(f'{len(self.wrong)} wrong answers, as {self.wrong[0]}')
        self.check_log()
        self.check_errors()
        self.check_tally()
        if self.nginx.returncode != 0:
            self.fail(f'nginx ended with {self.nginx.returncode}')
        if self.count['answers'] < 20:
            self.fail('hardly anything was asked')
        for what in ('slow', 'answers 206', 'answers 304',
                     'answers 416', 'aborted', 'reloads'):
            if self.o.seconds >= 60 and self.count[what] < 2:
                self.fail(f'hardly anything was tried: {what}')
        print('soak: ' + ', '.join(f'{n} {what}' for what, n in
                                   sorted(self.count.items())))
        print(f'soak: {self.o.seconds:g} s, {len(self.failed)} complaints')
        return 1 if self.failed else 0


def main():
    a = argparse.ArgumentParser()
    a.add_argument('seconds', type=float)
    a.add_argument('--nginx', default=os.environ.get('SAN_NGINX',
                                                     '/usr/sbin/nginx'))
    a.add_argument('--module', default=TOP
                   + '/build/ngx_http_sanitizer_filter_module.so')
    a.add_argument('--tool', default=TOP + '/build/sanitizer')
    a.add_argument('--rate', type=float, default=0,
                   help='requests a second of each of 16 clients')
    a.add_argument('--reload', type=float, default=10,
                   help='seconds between reloads')
    a.add_argument('--quiet-memory', action='store_true')
    a.add_argument('--seed', type=int, default=1)
    o = a.parse_args()
    with tempfile.TemporaryDirectory(prefix='san-soak-') as folder:
        soak = Soak(o, folder, random.Random(o.seed))
        try:
            asyncio.run(soak.run())
        finally:
            if soak.nginx and soak.nginx.poll() is None:
                soak.nginx.terminate()
                soak.nginx.wait(20)
            keep = os.environ.get('SOAK_KEEP')
            if keep:
                shutil.copytree(folder, keep, dirs_exist_ok=True)
        sys.exit(soak.verdict())


if __name__ == '__main__':
    main()
