"""The nginx of the test: a location for each page, a server for each sort of
listening socket."""

import os
import signal
import socket
import subprocess
import time

TOP = os.path.abspath(os.path.dirname(__file__) + '/../..')
SORTS = [(kind, sndbuf) for kind in ('plain', 'tls', 'h2', 'h2+tls')
         for sndbuf in ('0', '4k', '16k', '64k')]


def free_ports(n):
    sockets = [socket.socket() for _ in range(n)]
    for s in sockets:
        s.bind(('127.0.0.1', 0))
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


def sort_of(plan):
    return (plan.protocol if plan.protocol in ('tls', 'h2', 'h2+tls')
            else 'plain', plan.sndbuf)


def upstream_part(plan, name, ports):
    """Directives of a proxied page, or of one behind FastCGI."""
    first, number, size, large = plan.buffers
    d = [f'{name}_buffer_size {first}k', f'{name}_buffers {number} {size}k',
         f'{name}_busy_buffers_size {large}k',
         f'{name}_temp_file_write_size {large}k']
    if not plan.buffering:
        d.append(f'{name}_buffering off')
    if not plan.temporary:
        d.append(f'{name}_max_temp_file_size 0')
    if name == 'proxy':
        d += [f'proxy_pass http://127.0.0.1:{ports["http"]}',
              f'proxy_http_version {plan.version}']
    else:
        d += [f'fastcgi_pass 127.0.0.1:{ports["fastcgi"]}',
              'fastcgi_param REQUEST_URI $uri']
    return d


def file_part(plan):
    return {'plain': ['sendfile off'],
            'sendfile': ['sendfile on'],
            'aio': ['sendfile on', 'aio threads'],
            'directio': ['sendfile off', 'directio 512'],
            'directio+aio': ['sendfile on', 'directio 512', 'aio threads']}[plan.file]


def location(plan, ports):
    """The directives of the page's location, in one text."""
    d = plan.directives()
    kind = {'html': 'text/html', 'xhtml': 'application/xhtml+xml',
            'text': 'text/plain'}[plan.page.type]
    inner = ''
    if plan.source in ('static', 'ssi'):
        d += ['root @DIR@/site', 'types { }', f'default_type {kind}']
        d += file_part(plan)
        if plan.page.header:
            d.append(f'charset {plan.page.header}')
        if plan.content_language:
            d.append(f'add_header Content-Language {plan.page.language}')
        if plan.coding == 'gzip':
            d.append('gzip_static always')
    else:
        d += upstream_part(plan, 'fastcgi' if plan.source == 'fastcgi'
                           else 'proxy', ports)
    if plan.source == 'cache':
        d += file_part(plan) + ['proxy_cache pages', 'proxy_cache_key $uri',
                                'proxy_cache_valid 200 1h']
    if plan.source == 'slice':
        d += ['proxy_cache pages', f'slice {plan.slice_size}',
              'proxy_cache_key $uri$slice_range', 'proxy_http_version 1.1',
              'proxy_cache_valid 200 206 1h',
              'proxy_set_header Range $slice_range']
        d.remove(f'proxy_http_version {plan.version}')
    if plan.source == 'sub':
        d += ["sub_filter 'zq#1#zq' 'replaced by zq2'", 'sub_filter_once off',
              f'sub_filter_types {kind}']
        if kind == 'text/html':
            d.pop()
    if plan.source == 'ssi':
        d += ['ssi on', f'ssi_types {kind}']
        if kind == 'text/html':
            d.pop()
        inner = f'location /{plan.seed}/part/ {{ ' + '; '.join(
            upstream_part(plan, 'proxy', ports)) + '; }'
    if plan.behind == 'gzip':
        d += ['gzip on', f'gzip_buffers {plan.gzip_buffers}',
              f'gzip_comp_level {plan.gzip_level}']
    if plan.behind == 'br':
        d += ['brotli on', 'brotli_min_length 1', f'brotli_comp_level {plan.brotli_level}',
              f'brotli_buffers {plan.gzip_buffers}',
              f'brotli_types {kind}' if kind != 'text/html' else '']
    if plan.output:
        d.append(f'output_buffers {plan.output}')
    if plan.postpone is not None:
        d.append(f'postpone_output {plan.postpone}')
    if plan.rate:
        d.append(f'limit_rate {plan.rate}')
    return f'location /{plan.seed}/ {{\n    ' + ';\n    '.join(
        x for x in d if x).replace('};', '}') \
        .replace('types { };', 'types { }') + f';\n    {inner}\n}}\n'


def config(folder, plans, ports, modules, catalog):
    servers = ''
    for sort in SORTS:
        mine = [p for p in plans if sort_of(p) == sort]
        if not mine:
            continue
        kind, sndbuf = sort
        listen = f'listen 127.0.0.1:{ports[sort]}'
        listen += ' ssl' if 'tls' in kind else ''
        listen += ' http2' if 'h2' in kind else ''
        listen += f' sndbuf={sndbuf}' if sndbuf != '0' else ''
        servers += 'server {\n' + listen + ';\n' \
            + 'location = /end { sanitizer off; return 200 "end\\n"; }\n' \
            + ''.join(location(p, ports) for p in mine) + '}\n'
    temporary = '\n'.join(f'{t}_temp_path {folder}/tmp_{t};' for t in
                          ('client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'))
    user = 'user root;' if os.getuid() == 0 else ''
    load = '\n'.join(f'load_module {m};' for m in modules)
    return f'''{load}
{user}
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 1024; }}
http {{
{temporary}
proxy_cache_path {folder}/cache keys_zone=pages:4m inactive=1h;
log_format page '$request_id $uri $args $status $sanitizer_status '
                '$sanitizer_findings';
access_log {folder}/access.log page;
default_type text/html;
charset_types text/plain application/xhtml+xml;
sanitizer_types text/html application/xhtml+xml text/plain;
sanitizer_catalog {catalog};
gzip_min_length 0;
gzip_http_version 1.0;
gzip_proxied any;
gzip_types text/plain application/xhtml+xml;
ssl_certificate {folder}/cert.pem;
ssl_certificate_key {folder}/key.pem;
{servers.replace('@DIR@', folder)}}}
'''


class Nginx:
    def __init__(self, program, folder, env):
        self.program, self.folder, self.env = program, folder, env
        self.process = None

    def start(self, text):
        path = self.folder + '/nginx.conf'
        with open(path, 'w') as f:
            f.write(text)
        self.errors = open(self.folder + '/stderr', 'w+b')
        self.process = subprocess.Popen(
            [self.program, '-p', self.folder, '-c', path, '-e',
             self.folder + '/error.log'],
            stdout=self.errors, stderr=self.errors, env=self.env)
        for _ in range(600):
            if os.path.exists(self.folder + '/nginx.pid') \
                    and os.path.getsize(self.folder + '/nginx.pid'):
                return
            if self.process.poll() is not None:
                break
            time.sleep(.05)
        self.errors.seek(0)
        raise SystemExit('differential: nginx does not start:\n'
                         + self.errors.read().decode('utf-8', 'replace')[-2000:]
                         + self.log()[-2000:])

    def log(self):
        try:
            with open(self.folder + '/error.log', encoding='utf-8',
                      errors='replace') as f:
                return f.read()
        except FileNotFoundError:
            return ''

    def stop(self):
        """As an operator would; the logs are complete then."""
        if self.process is None or self.process.poll() is not None:
            return
        self.process.send_signal(signal.SIGQUIT)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.terminate()
            self.process.wait()
