"""What nginx asks: HTTP/1.0 and 1.1 written by hand, and FastCGI."""

import random
import re
import socket
import threading
import time


class Upstream:
    def __init__(self, plans):
        self.plans = plans          # by seed, added to while it runs
        self.ports, self.listening = {}, []
        for name, serve in (('http', self.http), ('fastcgi', self.fastcgi)):
            s = socket.socket()
            s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            s.bind(('127.0.0.1', 0))
            s.listen(512)
            self.listening.append(s)
            self.ports[name] = s.getsockname()[1]
            threading.Thread(target=self.accept, args=(s, serve),
                             daemon=True).start()

    def close(self):
        for s in self.listening:
            s.shutdown(socket.SHUT_RDWR)
            s.close()

    def accept(self, listening, serve):
        while True:
            try:
                c, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=self.one, args=(c, serve),
                             daemon=True).start()

    def one(self, c, serve):
        try:
            c.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            serve(c)
        except OSError:
            pass
        finally:
            c.close()

    def http(self, c):
        head = b''
        while b'\r\n\r\n' not in head:
            more = c.recv(65536)
            if not more:
                return
            head += more
        path = head.split(b' ')[1].decode().split('?')[0]
        seed, _, rest = path[1:].partition('/')
        plan = self.plans[int(seed)]
        # the same whenever it is asked for
        rng = random.Random(f'send {path}')
        if plan.source == 'slice':
            return self.range(c, plan, head)
        body = None
        if rest.startswith('part/'):
            body = plan.includes[int(rest[5:])]
        for item in self.answer(plan, rng, body):
            if isinstance(item, float):
                time.sleep(item)
            else:
                c.sendall(item)

    def answer(self, plan, rng, body):
        whole = plan.body if body is None else body
        length = len(whole) if plan.framing == 'length' else None
        lines = [f'HTTP/{plan.version} 200 OK'] + plan.header(length) \
            + ['Connection: close']
        if plan.framing == 'chunked':
            lines.append('Transfer-Encoding: chunked')
        head = ('\r\n'.join(lines) + '\r\n\r\n').encode()
        if rng.random() < .5:
            yield head
            head = b''
        for item in plan.pieces(rng, body):
            if isinstance(item, float):
                yield item
                continue
            if plan.framing == 'chunked':
                # an empty chunk would be the end
                item = b'%x\r\n%s\r\n' % (len(item), item) if item else b''
            yield head + item
            head = b''
        if plan.framing == 'chunked':
            if rng.random() < .5:
                yield .01
            yield b'0\r\n\r\n'

    def range(self, c, plan, head):
        body = plan.body
        m = re.search(rb'\r\nRange: bytes=(\d+)-(\d+)', head, re.I)
        first, last = int(m[1]), min(int(m[2]), len(body) - 1)
        if first > last:
            c.sendall(b'HTTP/1.1 416 Range\r\nContent-Range: bytes */%d\r\n'
                      b'Content-Length: 0\r\nConnection: close\r\n\r\n'
                      % len(body))
            return
        part = body[first:last + 1]
        lines = ['HTTP/1.1 206 Partial'] + plan.header(len(part)) \
            + ['Connection: close', 'ETag: "%d"' % plan.seed,
               f'Content-Range: bytes {first}-{last}/{len(body)}']
        c.sendall(('\r\n'.join(lines) + '\r\n\r\n').encode() + part)

    def fastcgi(self, c):
        data = b''
        while True:
            # the empty record of the input ends the request
            more = c.recv(65536)
            if not more:
                return
            data += more
            if re.search(rb'\x01\x05\x00\x01\x00\x00.\x00', data, re.S):
                break
        seed = int(re.search(rb'REQUEST_URI/(\d+)/', data)[1])
        plan = self.plans[seed]
        rng = random.Random(f'send {seed}')
        length = len(plan.body) if plan.framing == 'length' else None
        head = ('\r\n'.join(plan.header(length)) + '\r\n\r\n').encode()
        step = rng.choice([100, 4000, 8000, 65535] if len(plan.body) < 50000
                          else [8000, 65535])
        for item in self.with_head(head, plan.pieces(rng)):
            if isinstance(item, float):
                time.sleep(item)
                continue
            out = b''
            for i in range(0, len(item), step):
                part = item[i:i + step]
                pad = rng.choice([0, 0, 7])
                out += b'\1\6\0\1' + len(part).to_bytes(2, 'big') \
                    + bytes([pad, 0]) + part + bytes(pad)
            c.sendall(out)
        if rng.random() < .5:
            time.sleep(.01)
        c.sendall(b'\1\6\0\1\0\0\0\0' + b'\1\3\0\1\0\x08\0\0' + bytes(8))

    @staticmethod
    def with_head(head, pieces):
        for item in pieces:
            if isinstance(item, bytes):
                item, head = head + item, b''
            yield item
        if head:
            yield head
