"""What one page is, how it is served, and how it is read: all from a seed."""

import random
import re
import zlib

import brotli
import zstandard

from pages import MARK, MARKED, Page

MODES = ['flag', 'mark', 'strip', 'translate']
KB = 1024


def deflate(data, bits, level):
    """Pieces of data; each ends with a flush but the last."""
    z = zlib.compressobj(level, zlib.DEFLATED, bits)
    out = [z.compress(p) + z.flush(zlib.Z_SYNC_FLUSH) for p in data[:-1]]
    return out + [z.compress(data[-1]) + z.flush()]


def compress(coding, data, level):
    if coding == 'identity':
        return list(data)
    if coding == 'br':
        z = brotli.Compressor(quality=min(level, 5))
        out = [z.process(p) + z.flush() for p in data[:-1]]
        return out + [z.process(data[-1]) + z.finish()]
    if coding == 'zstd':
        z = zstandard.ZstdCompressor(level=level).compressobj()
        out = [z.compress(p) + z.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)
               for p in data[:-1]]
        return out + [z.compress(data[-1]) + z.flush()]
    return deflate(data, {'gzip': 31, 'deflate': 15, 'deflate-raw': -15}
                   [coding], level)


def cut(rng, data, n):
    """data in up to n + 1 pieces."""
    at = sorted(rng.randrange(len(data) + 1) for _ in range(n))
    return [data[a:b] for a, b in zip([0] + at, at + [len(data)])]


def cut_markup(rng, data, n, share=.5, span=None):
    """… a share of the cuts before and in the start of a tag, so that a piece
    of which nothing can leave stands alone."""
    at = []
    for _ in range(n):
        place = rng.randrange(*span or (0, len(data) + 1))
        tag = data.find(b'<', place)
        if rng.random() < share and 0 <= tag < len(data) - 4:
            at += [tag, tag + rng.randint(1, 4)]
        else:
            at.append(place)
    at.sort()
    return [data[a:b] for a, b in zip([0] + at, at + [len(data)])]


def joined(parts):
    """The SSI filter loses "<!-" if "<" alone comes after it."""
    whole = []
    for part in parts:
        if whole and whole[-1] == b'<':
            whole[-1] += part
        else:
            whole.append(part)
    return whole


class Plan:
    """A page with everything about its way through nginx."""

    off = False     # without the sanitizer: what differs then is nginx's own

    def __init__(self, seed, brotli_behind=True, directio=True):
        self.seed = seed
        self.rng = rng = random.Random(f'page {seed}')
        self.source = rng.choices(
            ['proxy', 'static', 'fastcgi', 'ssi', 'sub', 'cache', 'slice'],
            [52, 13, 11, 7, 4, 7, 6])[0]
        # what a slow reader shows, it shows on pages that fill the sockets
        self.slow = rng.random() < .55
        # an application that flushes: compressed behind, and the reader comes
        # when all was sent
        shape = rng.choices(['live', 'bulk', None], [12, 7, 81])[0]
        self.live = shape == 'live'
        # a large page that was compressed well, and leaves in small pieces
        self.bulk = shape == 'bulk'
        if shape:
            self.source = rng.choice(['proxy', 'proxy', 'fastcgi'])
            self.slow = True
        size = rng.choices([1500, 15 * KB, 120 * KB, 1200 * KB],
                           [17, 45, 32, 6] if self.slow
                           else [30, 50, 16, 4])[0]
        if self.live:
            size = rng.choice([40 * KB, 60 * KB, 90 * KB])
        if self.bulk:
            size = 1200 * KB
        self.size = rng.randint(700 * KB if self.bulk
                                else 300 * KB if size > 300 * KB
                                else 20 * KB if self.live else size // 8,
                                size)
        self.choose_policy()
        self.page = Page(rng, self.size, self.mode == 'translate',
                         self.source == 'sub', self.live, self.bulk)
        if self.source == 'ssi':
            # nginx's SSI loses the first bytes of "<<!--" and of "<!<" where
            # its buffers end so
            while re.search(rb'<!?<', self.page.html):
                self.page.html = re.sub(rb'<!?<', b'<', self.page.html)
        self.want_input = self.page.html.replace(MARK, MARKED) \
            if self.source == 'sub' else self.page.html
        self.choose_body()
        self.choose_sockets(brotli_behind)
        self.choose_buffers(directio)
        if self.live:
            self.make_live(brotli_behind)
        if self.bulk:
            self.make_bulk()

    # how the page is judged: directives, and the same as options

    def choose_policy(self):
        rng = self.rng
        self.mode = rng.choices(MODES, [9, 13, 38, 40])[0]
        self.language_set = rng.random() < .8
        self.buffer = rng.choice(['1k', '2k', '4k', '16k', '64k', '64k',
                                  '64k', '1m'])
        self.keep = rng.random() < .1
        self.removed = rng.choice([None, None, '5%', '100%'])
        self.tolerate = rng.choice([None] * 6 + ['Grek', 'Cyrl', 'Hani'])
        self.eager = rng.random() < .25
        self.detectors = [(d, self.mode) for d in
                          ('orphan-label', 'script-long', 'placeholder',
                           'mojibake', 'mixed', 'key-like', 'language',
                           'catalog')
                          if self.eager and rng.random() < .6]
        self.content_language = rng.random() < .1
        self.log = rng.choice(['plain', 'buffered', 'gzip'])

    def directives(self):
        if self.off:
            return ['sanitizer off']
        d = [f'sanitizer {self.mode}', f'sanitizer_buffer_size {self.buffer}',
             'sanitizer_hold_time 0',
             f'sanitizer_log @DIR@/{self.log}.log'
             + {'plain': '', 'buffered': ' buffer=256k flush=1s',
                'gzip': ' buffer=256k gzip flush=1s'}[self.log]]
        if self.language_set:
            d.append(f'sanitizer_language {self.page.language}')
        if self.keep:
            d.append('sanitizer_keep "//div[@class=\'keep\']"')
        if self.removed:
            d.append(f'sanitizer_max_removed {self.removed}')
        if self.tolerate:
            d.append(f'sanitizer_tolerate {self.tolerate}')
        return d + [f'sanitizer_detector {n} {a}' for n, a in self.detectors]

    def options(self):
        """… of sanitizer check and clean."""
        o = ['--mode', self.mode,
             '--buffer-size', self.buffer, '--type', self.page.type]
        if self.language_set:
            o += ['--language', self.page.language]
        if self.keep:
            o += ['--keep', "//div[@class='keep']"]
        if self.removed:
            o += ['--max-removed', self.removed]
        if self.tolerate:
            o += ['--tolerate', self.tolerate]
        if self.page.header:
            o += ['--charset', self.page.header]
        if self.content_language:
            o += ['--content-language', self.page.language]
        for name, action in self.detectors:
            o += ['--detector', f'{name}={action}']
        return o

    # the body as the upstream sends it

    def choose_body(self):
        rng = self.rng
        self.coding = 'identity'
        if self.source in ('proxy', 'fastcgi', 'cache'):
            self.coding = rng.choices(
                ['identity', 'gzip', 'deflate', 'deflate-raw', 'br', 'zstd'],
                [10, 30, 5, 5, 25, 25] if self.slow
                else [30, 30, 8, 7, 12, 13])[0]
        elif self.source == 'static' and rng.random() < .2:
            self.coding = 'gzip'
        if self.bulk:
            self.coding = rng.choices(['br', 'zstd', 'gzip'], [45, 40, 15])[0]
        self.level = rng.choice([1, 3, 5, 9])
        self.flushes = rng.choice([0, 0, 1, 3, 10, 40])
        if self.bulk:
            self.flushes = rng.choice([0, 0, 0, 1, 10])
        if self.source in ('static', 'slice'):
            self.flushes = 0
        if self.live:
            self.flushes = rng.choice([1, 1, 1, 2])
            if self.coding == 'identity':
                self.coding = 'gzip'
        html = self.page.html
        parts = [html]
        if self.live:
            # where sockets and compressor are about full
            parts = cut_markup(rng, html, self.flushes, 1,
                               (min(16 * KB, len(html) // 2),
                                min(42 * KB, len(html))))
        elif self.coding != 'identity':
            parts = cut_markup(rng, html, self.flushes)
        self.parts = compress(self.coding, parts, self.level)
        self.body = b''.join(self.parts)
        self.cuts = rng.choice([0, 0, 1, 5, 30, 150])
        self.pauses = rng.choice([0, 0, 0, .001, .01, .05])
        if self.live:
            self.cuts, self.pauses = 0, .3
        if self.bulk:
            self.cuts = rng.choice([0, 0, 0, 5, 150])
        self.version = rng.choice(['1.0', '1.1', '1.1'])
        self.framing = rng.choice(['length', 'close']
                                  + ['chunked'] * 3 * (self.version == '1.1'))
        self.accel = rng.choices([None, 'no', 'yes'], [75, 20, 5])[0]
        if self.source == 'ssi':
            # every other part is one; of nothing, too
            self.includes = self.parts_of_ssi(html)

    def parts_of_ssi(self, data):
        """… and that of "<<!--#include"."""
        parts = cut(self.rng, data, 2 * self.rng.randint(1, 6))
        for i in range(len(parts) - 1):
            while parts[i].endswith((b'<', b'<!', b'<!-', b'<!--')):
                parts[i], parts[i + 1] = \
                    parts[i][:-1], parts[i][-1:] + parts[i + 1]
        return parts

    def main_file(self):
        """What stands on the disk."""
        if self.source != 'ssi':
            return self.body
        return b''.join(p if i % 2 == 0 else
                        b'<!--#include virtual="/%d/part/%d" -->'
                        % (self.seed, i) for i, p in enumerate(self.includes))

    def pieces(self, rng, body=None):
        """What is sent at once, with pauses (numbers) between."""
        parts = self.parts if body is None else [body]
        if len(parts) == 1:
            split = cut_markup if self.coding == 'identity' else cut
            parts = split(rng, parts[0], self.cuts)
        if self.source == 'ssi':
            parts = joined(parts)
        pause, left = self.pauses, 2 if self.live else 1.2
        for part in parts:
            yield part
            if pause and left > 0 and (self.live or rng.random() < .7):
                nap = rng.random() * 2 * pause
                left -= nap
                yield nap

    def header(self, length=None):
        """Of the upstream's answer, without its status line."""
        page = self.page
        kind = {'html': 'text/html', 'xhtml': 'application/xhtml+xml',
                'text': 'text/plain'}[page.type]
        if page.header:
            kind += '; charset=' + page.header
        lines = [f'Content-Type: {kind}']
        if self.coding != 'identity':
            lines.append('Content-Encoding: '
                         + self.coding.removesuffix('-raw'))
        if self.content_language:
            lines.append(f'Content-Language: {page.language}')
        if self.accel:
            lines.append(f'X-Accel-Buffering: {self.accel}')
        if length is not None:
            lines.append(f'Content-Length: {length}')
        return lines

    # the client and its connection

    def choose_sockets(self, brotli_behind):
        rng = self.rng
        large = self.size > 200 * KB
        self.protocol = rng.choices(
            ['http/1.0', 'http/1.1', 'keep-alive', 'tls', 'h2', 'h2+tls'],
            [15, 30, 25, 10, 10, 10])[0]
        self.behind = rng.choices(
            ['none', 'gzip', 'br' if brotli_behind else 'gzip'],
            [50, 32, 18])[0]
        # none, or a header of the client that asks for it
        self.accept = self.behind if rng.random() < .9 else 'none'
        self.sndbuf = rng.choice(['0', '16k', '64k'] if large
                                 else ['0', '4k', '16k'])
        self.receive = rng.choice([16 * KB, 64 * KB] if large
                                  else [2 * KB, 8 * KB, 16 * KB])
        if not self.slow:
            self.sndbuf = rng.choice(['0', '0', self.sndbuf])
            self.receive = 0
        self.read = rng.choice([500, 4 * KB, 16 * KB, 64 * KB])
        self.wait = rng.choice([0, .3, 1.5, 2.5]) if self.slow else 0
        self.nap = rng.choice([0, .002, .01, .04]) if self.slow else 0

    # nginx between them

    def choose_buffers(self, directio):
        rng = self.rng
        self.buffering = rng.random() < (.6 if self.slow else .75)
        first = rng.choice([1, 2, 4, 4, 8, 16, 64])
        size = rng.choice([1, 2, 4, 4, 8, 16, 64])
        large = max(first, size)
        number = max(rng.choice([2, 4, 8, 8, 16]), large // size + 2)
        self.buffers = first, number, size, large
        self.temporary = rng.random() < .6
        self.output = rng.choice([None, '1 4k', '2 4k', '1 16k', '2 32k'])
        self.gzip_buffers = rng.choice(['2 4k', '4 4k', '32 4k', '16 8k'])
        self.gzip_level = rng.choice([1, 1, 6])
        self.brotli_level = rng.choice([1, 5, 6])
        self.file = rng.choice(['plain', 'sendfile', 'aio', 'directio',
                                'directio+aio'])
        if not directio and self.file.startswith('directio'):
            self.file = 'plain'
        # nginx alone stops for good with aio and unbuffered subrequests
        if self.source == 'ssi' and self.file.endswith('aio'):
            self.file = 'sendfile'
        self.slice_size = rng.choice(['1k', '4k', '64k']) \
            if self.size < 100 * KB else '64k'
        self.postpone = rng.choice([None, None, None, 0, 4000])
        self.rate = max(self.size, 20000) if rng.random() < .08 else None
        if self.source in ('ssi', 'slice') or self.unbuffered():
            # nginx waits for ever, without the sanitizer too
            self.rate = None

    def unbuffered(self):
        return self.source not in ('static', 'ssi') \
            and (not self.buffering or self.accel == 'no')

    def make_live(self, brotli_behind):
        rng = self.rng
        self.buffering, self.rate = False, None
        self.behind = self.accept = rng.choice(
            ['gzip', 'br' if brotli_behind else 'gzip'])
        self.protocol = rng.choice(['http/1.0', 'http/1.1', 'keep-alive'])
        self.sndbuf = '4k'
        self.receive, self.wait = 2 * KB, 2.5
        self.gzip_buffers = rng.choice(['2 4k', '2 4k', '2 4k', '4 4k'])
        first = rng.choice([8, 16, 64])
        self.buffers = first, 8, first, first
        self.buffer = rng.choice(['64k', '1m', '1m', '1m'])

    def make_bulk(self):
        rng = self.rng
        self.buffering, self.rate = rng.random() < .85, None
        self.protocol = rng.choice(['http/1.0', 'http/1.1', 'keep-alive',
                                    'tls', 'h2', 'h2+tls'])
        self.sndbuf = rng.choice(['16k', '64k', '64k'])
        self.receive, self.read = 16 * KB, 16 * KB
        self.wait, self.nap = rng.choice([0, 0, .3]), rng.choice([.01, .03])
        if rng.random() < .6:
            self.buffers = 4, 8, 4, 8           # nginx's own
        if rng.random() < .6:
            self.behind = self.accept = 'none'
        self.buffer = rng.choice(['64k', '64k', '16k', self.buffer])

    def dimensions(self):
        page = self.page
        d = {'source': self.source, 'coding': self.coding,
             'flushes': 'sync' if self.flushes else 'none',
             'framing': f'{self.framing}/{self.version}',
             'client': self.protocol, 'reader': 'late' if self.live
             else 'bulk' if self.bulk
             else 'slow' if self.slow else 'fast',
             'sndbuf': self.sndbuf, 'behind': self.accept,
             'size': next(n for m, n in ((2000, '< 2k'), (20000, '< 20k'),
                                         (200000, '< 200k'), (1 << 30, 'large'))
                          if self.size < m),
             'mode': self.mode, 'charset': page.charset,
             'declared': 'ascii ' + page.declared if page.ascii
             else page.declared, 'language': page.language, 'type': page.type,
             'markup': 'broken' if page.broken else 'tidy',
             'buffer': self.buffer, 'log': self.log,
             'limit_rate': 'yes' if self.rate else 'no'}
        if self.source in ('proxy', 'fastcgi', 'cache', 'slice', 'sub'):
            d['upstream'] = 'unbuffered' if self.unbuffered() else 'buffered'
            d['buffers'] = '%dk' % self.buffers[2]
        if self.source in ('static', 'cache', 'ssi'):
            d['file'] = self.file
        return d
