#!/usr/bin/perl

# Which headers a response loses if it may be edited, and which it keeps.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use San::Test;
use Test::More;

my $html = "HTTP/1.1 200 OK\r\nConnection: close\r\n"
           . "Content-Type: text/html; charset=utf-8\r\n";
my $length = "Content-Length: " . length(page()) . "\r\n";

my $port = upstream({
    '/digests' => [ $html . $length
        . "Content-MD5: Q2hlY2sgSW50ZWdyaXR5IQ==\r\n"
        . "Digest: sha-256=abc=\r\nContent-Digest: sha-256=:abc=:\r\n"
        . "Repr-Digest: sha-256=:abc=:\r\nX-Kept: yes\r\n\r\n" . page() ],
    '/strong'  => [ $html . $length . "ETag: \"a1\"\r\n\r\n" . page() ],
    '/weak'    => [ $html . $length . "ETag: W/\"a1\"\r\n\r\n" . page() ],
    '/none'    => [ "HTTP/1.1 204 No Content\r\nConnection: close\r\n"
                    . "Content-Type: text/html\r\nETag: \"a1\"\r\n\r\n" ],
    '/part'    => [ "HTTP/1.1 206 Partial Content\r\nConnection: close\r\n"
                    . "Content-Type: text/html\r\n" . $length
                    . "ETag: \"a1\"\r\nContent-Range: bytes 0-"
                    . (length(page()) - 1) . "/9000\r\n\r\n" . page() ],
    '/same'    => [ "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n"
                    . "ETag: \"a1\"\r\n\r\n" ],
    '/accel'   => [ $html . "X-Accel-Redirect: /a.html\r\n\r\n" ],
    '/empty'   => [ $html . "Content-Length: 0\r\n\r\n" ],
    '/upper'   => [ "HTTP/1.1 200 OK\r\nConnection: close\r\n"
                    . "Content-Type: Text/HTML ; profile=x; charset=UTF-8\r\n"
                    . $length . "\r\n" . page() ],
});

my $t = San::Test->new(
    files  => { map { $_ => page() } qw(a.html kept/a.html flag/a.html
                                        404.html fall.html dir/index.html) },
    http   => 'sanitizer_log @DIR@/sanitizer.log;',
    server => qq(
        sanitizer strip;
        error_page 404 /404.html;
        location /kept/ { sanitizer_last_modified on; }
        location /flag/ { sanitizer flag; }
        location /up/ { proxy_pass http://127.0.0.1:$port/;
                        proxy_force_ranges on; }
        location /try/ { try_files \$uri.none /fall.html; }
        location /named/ { try_files \$uri.none \@fall; }
        location \@fall { rewrite ^ /fall.html break; }
        location /rewritten { rewrite ^ /a.html; }
        location /return { default_type text/html; return 200 "short"; }
    ));

# a file

my $r = $t->get('/a.html');
is($r->{status}, 200, 'a file: its status');
is($r->{body}, clean(), 'a file: stripped');
is($r->header('Content-Length'), undef, 'no Content-Length');
is($r->header('Transfer-Encoding'), 'chunked', 'but chunks');
ok($r->{whole}, 'with their end');
like($r->header('ETag'), qr{^W/"[^"]+"$}, 'the ETag is weak');
is($r->header('Last-Modified'), undef, 'no Last-Modified');
is($r->header('Accept-Ranges'), undef, 'no ranges offered');

my $etag = $r->header('ETag');

for my $range ('bytes=0-9', 'bytes=-5', 'bytes=1-2,4-5') {
    $r = $t->get('/a.html', headers => ["Range: $range"]);
    is($r->{status}, 200, "Range $range: 200");
    is($r->{body}, clean(), "Range $range: the whole page, stripped");
}

$r = $t->get('/a.html', headers => ["If-None-Match: $etag"]);
is($r->{status}, 304, 'If-None-Match with the weak ETag: 304');
is($r->{body}, '', 'without a body');

$r = $t->get('/a.html', version => '1.0');
is($r->{body}, clean(), 'HTTP/1.0: stripped');
is($r->header('Transfer-Encoding'), undef, 'HTTP/1.0: no chunks');
is($r->header('Content-Length'), undef, 'HTTP/1.0: no length');

like($t->get('/kept/a.html')->header('Last-Modified') // '', qr/ GMT$/,
     'sanitizer_last_modified on keeps it');
like($t->get('/flag/a.html')->header('ETag'), qr/^"/,
     'flag leaves the ETag strong');

# HEAD

for my $uri ('/a.html', '/kept/a.html', '/flag/a.html', '/up/digests',
             '/none.html')
{
    my $get = $t->get($uri);
    my $head = $t->get($uri, method => 'HEAD');

    # nginx announces chunks only where they follow

    delete @{ $_->{headers} }{qw(date transfer-encoding)} for $get, $head;
    is_deeply($head->{headers}, $get->{headers},
              "HEAD $uri: the headers of GET");
    is($head->{body}, '', "HEAD $uri: no body");
}

# an upstream

$r = $t->get('/up/digests');
is($r->{body}, clean(), 'from an upstream: stripped');
is($r->header('Content-Length'), undef, 'no Content-Length');

for my $name (qw(Content-MD5 Digest Content-Digest Repr-Digest)) {
    is($r->header($name), undef, "no $name");
}

is($r->header('X-Kept'), 'yes', 'other headers are kept');
like($t->get('/up/strong')->header('ETag'), qr{^W/"a1~[0-9a-f]{7}s"$},
     'a strong ETag is weak, and names the policy');
like($t->get('/up/weak')->header('ETag'), qr{^W/"a1~[0-9a-f]{7}w"$},
     'a weak one stays so');
is($t->get('/up/upper')->{body}, clean(), 'the type has parameters, capitals');
is($t->get('/up/strong', headers => ['Range: bytes=0-9'])->{body}, clean(),
   'proxy_force_ranges does not bring ranges back');

$r = $t->get('/up/none');
is($r->{status}, 204, '204 stays');
is($r->header('ETag'), '"a1"', 'with its ETag');
is($r->header('Transfer-Encoding'), undef, 'without a body');

$r = $t->get('/up/part');
is($r->{status}, 206, '206 from the upstream stays');
is($r->{body}, page(), 'with its bytes');
is($r->header('Content-Length'), length page(), 'and its length');
is($r->header('ETag'), '"a1"', 'and its ETag');

$r = $t->get('/up/same', headers => ['If-None-Match: "a1"']);
is($r->{status}, 304, '304 from the upstream stays');
is($r->header('ETag'), '"a1"', 'with its ETag');

$r = $t->get('/up/empty');
is($r->header('Content-Length'), 0, 'an empty body keeps its length');

# ways inside nginx

$r = $t->get('/none.html');
is($r->{status}, 404, 'error_page: its status');
is($r->{body}, clean(), 'error_page: stripped');
is($t->get('/up/accel')->{body}, clean(), 'X-Accel-Redirect: stripped');
is($t->get('/try/x')->{body}, clean(), 'try_files: stripped');
is($t->get('/named/x')->{status}, 200, 'a named location: answers');
is($t->get('/named/x')->{body}, clean(), 'a named location: stripped');
is($t->get('/rewritten')->{body}, clean(), 'rewrite: stripped');
is($t->get('/dir/')->{body}, clean(), 'index: stripped');
is($t->get('/return')->{body}, 'short', 'return: as it is');

like(slurp($t->dir('sanitizer.log')), qr/"status":404/,
     'the record of an error page has its status');

finish();
