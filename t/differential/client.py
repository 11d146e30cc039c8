"""Clients that read with pauses, and check every byte."""

import socket
import ssl
import time
import zlib

import brotli
import hpack
import zstandard

LIMIT = 60          # seconds without a byte
NAPS = 4.0          # seconds that a reader pauses at most


class Wrong(Exception):
    """The response violates HTTP, or does not end."""


class Reader:
    """Bytes of a connection, with pauses."""

    def __init__(self, plan, port, end=b''):
        self.plan, self.data, self.left, self.first = plan, b'', NAPS, True
        s = socket.socket()
        if plan.receive:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, plan.receive)
        s.settimeout(LIMIT)
        s.connect(('127.0.0.1', port))
        if 'tls' in plan.protocol:
            context = ssl.create_default_context()
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
            if 'h2' in plan.protocol:
                context.set_alpn_protocols(['h2'])
            s = context.wrap_socket(s)
        self.socket = s

    def more(self):
        plan = self.plan
        if self.first:
            time.sleep(plan.wait)
            self.first = False
        elif plan.nap and self.left > 0:
            nap = plan.rng.random() * 2 * plan.nap
            self.left -= nap
            time.sleep(nap)
        try:
            data = self.socket.recv(plan.read if self.left > 0 else 65536)
        except ConnectionResetError:
            raise Wrong('the connection was reset')
        except (TimeoutError, socket.timeout):
            raise Wrong('no byte for %d seconds' % LIMIT)
        except ssl.SSLError as e:
            raise Wrong('TLS: ' + str(e))
        self.data += data
        return bool(data)

    def line(self):
        while b'\r\n' not in self.data:
            if not self.more():
                raise Wrong('the connection ended before the body did')
        line, _, self.data = self.data.partition(b'\r\n')
        return line

    def exactly(self, n):
        parts, have = [self.data], len(self.data)
        while have < n:
            self.data = b''
            if not self.more():
                self.body += b''.join(parts)
                raise Wrong('the connection ended, %d bytes early' % (n - have))
            parts.append(self.data)
            have += len(self.data)
        whole = b''.join(parts)
        self.data = whole[n:]
        return whole[:n]

    def rest(self):
        parts = [self.data]
        self.data = b''
        while self.more():
            parts.append(self.data)
            self.data = b''
        return b''.join(parts)

    body = b''


def request(plan, path):
    version = '1.0' if plan.protocol == 'http/1.0' else '1.1'
    lines = [f'GET {path} HTTP/{version}', 'Host: differential']
    if plan.accept != 'none':
        lines.append(f'Accept-Encoding: {plan.accept}')
    if plan.protocol != 'keep-alive':
        lines.append('Connection: close')
    return ('\r\n'.join(lines) + '\r\n\r\n').encode()


def read_head(reader):
    status = reader.line().decode('latin-1')
    headers = {}
    while True:
        line = reader.line().decode('latin-1')
        if not line:
            return status, headers
        name, _, value = line.partition(':')
        headers[name.lower()] = value.strip()


def read_body(reader, headers):
    """Raw body; reader.body has what came where it has no end."""
    if headers.get('transfer-encoding') == 'chunked':
        while True:
            n = int(reader.line(), 16)
            part = reader.exactly(n + 2)
            if part[-2:] != b'\r\n':
                raise Wrong('a chunk has no end')
            if n == 0:
                return
            reader.body += part[:-2]
    elif 'content-length' in headers:
        reader.body += reader.exactly(int(headers['content-length']))
    else:
        if headers.get('connection') != 'close':
            raise Wrong('a body without end on a connection that stays')
        reader.body += reader.rest()


def over_http1(plan, port, path):
    reader = Reader(plan, port)
    try:
        reader.socket.sendall(request(plan, path))
        status, headers = read_head(reader)
        try:
            read_body(reader, headers)
            if plan.protocol == 'keep-alive':
                reader.socket.sendall(b'GET /end HTTP/1.1\r\nHost: a\r\n'
                                      b'Connection: close\r\n\r\n')
                if read_head(reader)[0] != 'HTTP/1.1 200 OK' \
                        or reader.rest() != b'end\n':
                    raise Wrong('the next answer is another one')
            else:
                behind = reader.rest()
                if behind:
                    raise Wrong(f'{len(behind)} bytes behind the end: '
                                f'{behind[:60]!r}')
        except Wrong as e:
            return status, headers, reader.body, str(e)
        return status, headers, reader.body, None
    finally:
        reader.socket.close()


def frame(kind, flags, stream, data=b''):
    return len(data).to_bytes(3, 'big') + bytes([kind, flags]) \
        + stream.to_bytes(4, 'big') + data


def over_http2(plan, port, path):
    """One stream, its window opened only as it is read."""
    reader = Reader(plan, port)
    window = 65535 if plan.read > 4096 else 4 * plan.read
    send = reader.socket.sendall
    headers = [(':method', 'GET'), (':scheme', 'http'), (':path', path),
               (':authority', 'differential')]
    if plan.accept != 'none':
        headers.append(('accept-encoding', plan.accept))
    body, answer, status = [], {}, ''
    decoder = hpack.Decoder()
    try:
        send(b'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'
             + frame(4, 0, 0, b'\0\4' + window.to_bytes(4, 'big'))
             + frame(1, 5, 1, hpack.Encoder().encode(headers)))
        try:
            while True:
                head = reader.exactly(9)
                data = reader.exactly(int.from_bytes(head[:3], 'big'))
                kind, flags = head[3], head[4]
                if kind == 4 and not flags & 1:
                    send(frame(4, 1, 0))
                elif kind == 1:
                    answer.update(decoder.decode(data))
                    status = answer.get(':status', '')
                elif kind == 0:
                    body.append(data)
                    if data and not flags & 1:
                        grow = len(data).to_bytes(4, 'big')
                        send(frame(8, 0, 0, grow) + frame(8, 0, 1, grow))
                elif kind == 3:
                    raise Wrong('RST_STREAM %d' % int.from_bytes(data, 'big'))
                elif kind == 7:
                    raise Wrong('GOAWAY %r' % data)
                if kind in (0, 1) and flags & 1:
                    break
        except Wrong as e:
            return 'HTTP/2 ' + status, answer, b''.join(body), str(e)
        except OSError as e:
            return 'HTTP/2 ' + status, answer, b''.join(body), str(e)
        return 'HTTP/2 ' + status, answer, b''.join(body), None
    finally:
        reader.socket.close()


def inflate(body):
    """gzip by its header, else deflate, with or without the header of zlib."""
    z = zlib.decompressobj(31 if body[:2] == b'\x1f\x8b' else 15)
    page = b''
    try:
        page = z.decompress(body)
    except zlib.error:
        z = zlib.decompressobj(-15)
        page = z.decompress(body)
    return page, z.eof and not z.unused_data


def unbrotli(body):
    z = brotli.Decompressor()
    return z.process(body), z.is_finished()


def unzstd(body):
    z = zstandard.ZstdDecompressor().decompressobj()
    return z.decompress(body), z.eof and not z.unused_data


DECODERS = {'gzip': inflate, 'deflate': inflate, 'br': unbrotli,
            'zstd': unzstd}


def decode(body, coding):
    """The page, and what is wrong with its coding, or None."""
    if coding is None:
        return body, None
    try:
        page, whole = DECODERS[coding](body)
    except (zlib.error, brotli.error, zstandard.ZstdError, KeyError) as e:
        return body, f'{coding}: {type(e).__name__} {e}'
    return page, None if whole else f'{coding}: no end, or bytes behind it'


def fetch(plan, port, path):
    """Page as decoded, headers, what was wrong with the answer (or None)."""
    try:
        get = over_http2 if 'h2' in plan.protocol else over_http1
        status, headers, body, wrong = get(plan, port, path)
    except (Wrong, OSError, ValueError) as e:
        return b'', {}, f'{type(e).__name__}: {e}'
    if status.split(' ')[1:2] != ['200']:
        wrong = wrong or 'status: ' + status
    page, broken = decode(body, headers.get('content-encoding'))
    if 'content-length' in headers and not wrong \
            and int(headers['content-length']) != len(body):
        wrong = 'Content-Length is not the length'
    return page, headers, wrong or broken
