#!/usr/bin/env python3
"""Writes WARC files of pages, as crawlers do.

    t/lib/warc_write.py [OPTIONS] OUTPUT FOLDER

Each page (.html, .htm) below FOLDER becomes a request and a response; after
each tenth an image, a revisit and a metadata record follow, which are no
pages.

    --style wget|heritrix|commoncrawl
    --plain, --whole       not gzipped; gzipped as one member
    --times N              all pages N times
    --parts N              N files: OUTPUT is a pattern as in site-%03d.warc.gz
    --coding NAME[,NAME]   of the bodies, in turns: identity gzip deflate br zstd

wget writes WARC/1.0 with its addresses in angle brackets, bodies as they were
sent, chunked in turns; Heritrix WARC/1.0 too, records of DNS between;
Common Crawl WARC/1.0 with bodies decoded, the fields of their coding renamed;
all of them a gzip member a record.
"""

import argparse
import base64
import gzip
import hashlib
import os
import re
import sys
import uuid
import zlib

HOST = 'www.example.org'
DATE = '2026-11-29T12:00:00Z'
CHARSET = re.compile(rb'<meta[^>]+charset=["\']?([\w-]+)', re.I)


def encode(coding, body):
    if coding == 'gzip':
        return gzip.compress(body, 6, mtime=0)
    if coding == 'deflate':
        return zlib.compress(body)
    if coding == 'br':
        import brotli
        return brotli.compress(body, quality=4)
    if coding == 'zstd':
        import zstandard
        return zstandard.ZstdCompressor().compress(body)
    return body


def chunked(body, size=4096):
    out = []
    for i in range(0, len(body), size):
        part = body[i:i + size]
        out.append(b'%x\r\n%s\r\n' % (len(part), part))
    return b''.join(out) + b'0\r\n\r\n'


def response(body, fields=(), status='200 OK'):
    """The bytes of a response of HTTP."""
    lines = [f'HTTP/1.1 {status}'] + [f'{n}: {v}' for n, v in fields]
    return '\r\n'.join(lines).encode() + b'\r\n\r\n' + body


def record(kind, block, uri=None, media='application/http; msgtype=response',
           version='1.0', fields=(), length=None, date=DATE):
    """A record; length: what it says, if not the truth."""
    name = uuid.uuid5(uuid.NAMESPACE_URL,
                      f'{kind} {uri} {hashlib.sha1(block).hexdigest()}')
    lines = [f'WARC/{version}', f'WARC-Type: {kind}',
             f'WARC-Record-ID: <urn:uuid:{name}>', f'WARC-Date: {date}',
             f'Content-Type: {media}',
             f'Content-Length: {len(block) if length is None else length}']
    if uri:
        lines.insert(2, f'WARC-Target-URI: {uri}')
    lines += [f'{n}: {v}' for n, v in fields]
    return '\r\n'.join(lines).encode() + b'\r\n\r\n' + block + b'\r\n\r\n'


def member(data):
    return gzip.compress(data, 6, mtime=0)


def digest(data):
    return 'sha1:' + base64.b32encode(hashlib.sha1(data).digest()).decode()


def pages(folder):
    for root, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            if name.lower().endswith(('.html', '.htm')):
                yield os.path.relpath(os.path.join(root, name), folder)


def address(name):
    return f'https://{HOST}/' + re.sub(
        rb'[^A-Za-z0-9._/~-]', lambda m: b'%%%02X' % m[0][0],
        os.fsencode(name)).decode()


def between(style, uri):
    """Records that are no pages."""
    yield record('response', response(b'\x89PNG\r\n\x1a\n' + bytes(200),
                                      [('Content-Type', 'image/png')]),
                 uri + '.png')
    yield record('revisit', response(b'', [('Content-Type', 'text/html')]),
                 uri + '?again')
    yield record('metadata', b'via: ' + uri.encode() + b'\r\n', uri,
                 'application/warc-fields')

    if style == 'heritrix':
        yield record('response', b'20261129120000\r\n' + HOST.encode()
                     + b'.\t600\tIN\tA\t192.0.2.1\r\n', 'dns:' + HOST,
                     'text/dns')


def page(style, folder, name, number, coding):
    """The request and the response of a page."""
    with open(os.path.join(folder, name), 'rb') as f:
        body = f.read()

    uri = address(name)
    shown = f'<{uri}>' if style == 'wget' else uri
    found = CHARSET.search(body[:1024])
    media = 'text/html'

    if found:
        media += '; charset=' + found[1].decode()

    fields = [('Server', 'nginx'), ('Content-Type', media)]
    sent = encode(coding, body)

    if style == 'commoncrawl':
        if coding != 'identity':
            fields.append(('X-Crawl-Content-Encoding', coding))
        fields += [('X-Crawl-Content-Length', len(sent)),
                   ('Content-Length', len(body))]
        sent = body
    else:
        if coding != 'identity':
            fields.append(('Content-Encoding', coding))
        if number % 2:
            fields.append(('Transfer-Encoding', 'chunked'))
            sent = chunked(sent)
        else:
            fields.append(('Content-Length', len(sent)))

    yield record('request', f'GET /{name} HTTP/1.1\r\nHost: {HOST}\r\n\r\n'
                 .encode('utf-8', 'surrogateescape'), shown,
                 'application/http; msgtype=request')
    yield record('response', response(sent, fields), shown,
                 fields=[('WARC-Payload-Digest', digest(body))])

    if number % 10 == 0:
        yield from between(style, uri)


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split('\n\n')[1].strip())
    parser.add_argument('--style', default='wget',
                        choices=('wget', 'heritrix', 'commoncrawl'))
    parser.add_argument('--plain', action='store_true')
    parser.add_argument('--whole', action='store_true')
    parser.add_argument('--times', type=int, default=1)
    parser.add_argument('--parts', type=int, default=1)
    parser.add_argument('--coding', default='identity')
    parser.add_argument('output')
    parser.add_argument('folder')
    args = parser.parse_args()

    names = list(pages(args.folder)) * args.times
    codings = args.coding.split(',')
    outputs = [args.output % i if args.parts > 1 else args.output
               for i in range(args.parts)]
    wrap = (lambda data: data) if args.plain or args.whole else member

    for i, output in enumerate(outputs):
        opened = gzip.open if args.whole else open

        with opened(output, 'wb') as f:
            f.write(wrap(record('warcinfo', b'software: t/lib\r\n', None,
                                'application/warc-fields')))
            for number in range(i, len(names), args.parts):
                coding = codings[number % len(codings)]
                for data in page(args.style, args.folder, names[number],
                                 number, coding):
                    f.write(wrap(data))

    print(len(names), 'pages', file=sys.stderr)


if __name__ == '__main__':
    main()
