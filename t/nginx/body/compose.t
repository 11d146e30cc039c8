#!/usr/bin/perl

# The sanitizer with nginx's own filters: it reads their output, and they
# compress, cache and answer as usual.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Compress::Zlib ();
use IO::Uncompress::Gunzip qw(gunzip $GunzipError);
use San::Test;
use Test::More;

my $part = "<div>\n" . leak() . "\n<p>The fair opens on Sunday.</p>\n</div>\n";
my ($before, $behind) = split /\Q$part\E/, page(), 2;

my $port = upstream(sub {
    my ($request) = @_;

    return [ "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n"
             . "X-Accel-Redirect: /files/a.html\r\n\r\nnot this" ]
        if $request =~ m{^\S+ /accel};
    return [ "HTTP/1.0 502 Bad Gateway\r\nContent-Type: text/html\r\n\r\n<p>" ]
        if $request =~ m{^\S+ /bad};
    return [ "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\nCache-Control: "
             . "max-age=60\r\nContent-Encoding: gzip\r\n\r\n"
             . Compress::Zlib::memGzip(page()) ]
        if $request =~ m{^\S+ /packed};
    return [ "HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
             . "Cache-Control: max-age=60\r\n\r\n" . page() ];
});

my $t = San::Test->new(
    files => {
        'a.html'    => page(),
        'ssi.html'  => "$before<!--#include virtual=\"/part.html\" -->$behind",
        'part.html' => $part,
        'sub.html'  => page('<h2>PLACE</h2>'),
        'first.html' => "<!DOCTYPE html>\n<html lang=\"en\">\n<body>\n<p>"
                        . latin() . "</p>\n",
        'mid.html'  => leak() . "\n",
        'last.html' => "<p>Behind it.</p></body></html>",
    },
    http => 'sanitizer_log @DIR@/sanitizer.log;
             proxy_cache_path @DIR@/cache keys_zone=c:1m;',
    server => qq(
        sanitizer strip;
        charset utf-8;
        location = /ssi.html { ssi on; }
        location = /flag.html { ssi on; alias \@DIR\@/html/ssi.html;
                                sanitizer flag; sanitizer_log \@DIR\@/f.log; }
        location = /part.html { sanitizer_language en;
                                sanitizer_log \@DIR\@/f.log; }
        location = /sub.html { sub_filter PLACE
                               'Заголовок открываемого материала'; }
        location /gzip/   { alias \@DIR\@/html/; gzip on; gzip_min_length 1; }
        location /cached/ { proxy_pass http://127.0.0.1:$port/;
                            proxy_cache c; proxy_cache_valid 200 1m;
                            add_header X-Cache \$upstream_cache_status; }
        location /auth/   { auth_request /allow; alias \@DIR\@/html/; }
        location = /allow { sanitizer off; return 204; }
        location /mirror/ { mirror /mirrored; alias \@DIR\@/html/; }
        location /added/  { alias \@DIR\@/html/; add_before_body /first.html;
                            add_after_body /last.html; }
        location /accel   { proxy_pass http://127.0.0.1:$port; }
        location /files/  { internal; alias \@DIR\@/html/; }
        location /bad     { proxy_pass http://127.0.0.1:$port;
                            proxy_intercept_errors on;
                            error_page 502 =503 /a.html; }
        location /try/    { try_files /none /a.html; }
        location /named/  { error_page 404 = \@fall; root /nowhere; }
        location \@fall  { rewrite ^ /a.html break; }
        location /sliced/ { slice 64; proxy_pass http://127.0.0.1:\@PORT\@/raw/;
                            proxy_set_header Range \$slice_range;
                            proxy_cache c; proxy_cache_valid 200 206 1m;
                            proxy_cache_key \$uri\$slice_range;
                            proxy_http_version 1.1; }
        location /raw/    { sanitizer off; alias \@DIR\@/html/; }
        location /cachedgz/ { proxy_pass http://127.0.0.1:$port/packed;
                            proxy_cache c; proxy_cache_key gz;
                            add_header X-Cache \$upstream_cache_status; }
        location = /mirrored { internal;
                               proxy_pass http://127.0.0.1:$port/; }
    ));

is($t->get('/ssi.html')->{body}, clean(), 'what SSI has put in is read');
$t->get('/flag.html');
is(scalar(() = slurp($t->dir('f.log')) =~ /\n/g), 1,
   'a part of a page is read as that, not as a page of its own');
is($t->get('/sub.html')->{body}, page('<h2></h2>') =~ s/<h2><\/h2>//r,
   'what sub_filter has put in is read');

# gzip compresses the edited page

my $r = $t->get('/gzip/a.html', headers => ['Accept-Encoding: gzip']);
like($r->{head}, qr/Content-Encoding: gzip/i, 'compressed');
my ($packed, $plain) = ($r->{body}, '');
gunzip(\$packed => \$plain) or diag $GunzipError;
is($plain, clean(), 'compressed after it was read');

# the cache holds the original page; each hit is read again

for my $status (qw(MISS HIT HIT)) {
    $r = $t->get('/cached/a.html');
    is($r->{body}, clean(), "the cache, $status: stripped");
    like($r->{head}, qr/X-Cache: $status/, $status);
}

is($t->get('/auth/a.html')->{body}, clean(), 'auth_request');
is($t->get('/mirror/a.html')->{body}, clean(), 'mirror');

# parts before and after it are parts of the page

is($t->get('/added/mid.html')->{body},
   slurp($t->dir . '/html/first.html') . "\n"
   . slurp($t->dir . '/html/last.html'), 'addition');

# the response that goes out is the one that is read

is($t->get('/accel')->{body}, clean(), 'X-Accel-Redirect');
is($t->get('/try/x')->{body}, clean(), 'try_files');
is($t->get('/named/x')->{body}, clean(), 'a named location');
$r = $t->get('/bad');
is($r->{status}, 503, 'error_page: the status');
is($r->{body}, clean(), 'and the page');

# parts of a page are left alone, or not made

$r = $t->get('/a.html', headers => ['Range: bytes=0-9']);
is($r->{status}, 200, 'a range of what may be edited: all of it');
is($r->{body}, clean(), 'clean');
is($r->header('Accept-Ranges'), undef, 'ranges are not offered');

for my $status (qw(MISS HIT)) {
    $r = $t->get('/sliced/a.html');
    is($r->{body}, clean(), "slices put together, $status");

    for my $range ([0, 99], [200, 299], [70, 75]) {
        my ($from, $to) = @$range;

        $r = $t->get('/sliced/a.html', headers => ["Range: bytes=$from-$to"]);
        is($r->{status}, 206, "a range of them, $from to $to");
        is($r->{body}, substr(page(), $from, $to - $from + 1),
           'is a part of the page as it was');
        unlike($r->header('ETag'), qr/~/, 'with its ETag');
    }
}

# a cache holds the compressed original; each hit is decoded

for my $status (qw(MISS HIT)) {
    $r = $t->get('/cachedgz/', headers => ['Accept-Encoding: gzip']);
    is($r->{body}, clean(), "the cache, compressed, $status");
    is($r->header('X-Cache'), $status, $status);
}

# a handler that flushes, without an upstream

SKIP: {
    my $perl = 'ngx_http_perl_module.so';
    skip 'no perl module', 2
        if $ENV{SANITIZER_STATIC} || !-r "/usr/lib/nginx/modules/$perl";

    my $cut = index(page(), leak()) + 20;
    my $p = San::Test->new(
        load   => [$perl, 'sanitizer'],
        files  => { 'a.html' => page() },
        http   => 'sanitizer_log @DIR@/sanitizer.log;',
        server => 'sanitizer strip; location /perl/ { perl "sub {
            my $r = shift; open my $f, q(<), q(@DIR@/html/a.html); local $/;
            my $page = <$f>; $r->send_http_header(q(text/html));
            $r->print(substr $page, 0, ' . $cut . '); $r->flush;
            $r->print(substr $page, ' . $cut . '); return OK; }"; }');

    $r = $p->get('/perl/');
    ok($r->{whole}, 'a handler that flushes: whole');
    is($r->{body}, clean(), 'a handler that flushes: stripped');
}

my $records = () = slurp($t->dir . '/sanitizer.log') =~ /"action":"strip"/g;
is($records, 18, 'a record for each');

finish();
