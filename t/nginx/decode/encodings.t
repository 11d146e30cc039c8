#!/usr/bin/perl

# Compressed responses of an upstream: decoded and read, in any pieces;
# unchanged in "flag" mode; and broken bodies.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Compress::Raw::Zlib;
use Compress::Zlib;
use IO::Uncompress::Gunzip qw(gunzip);
use San::Coding;
use San::Test;
use Test::More;

# words that do not come again, so that the body is long when compressed

srand 5;
my $long = join ' ', map { join '', map { chr(97 + rand 26) } 1 .. 6 } 1 .. 6000;
my $page = page(leak() . "<p>$long</p>" . leak());
(my $clean = $page) =~ s/\Q${\leak()}\E//g;

my $gzip = Compress::Zlib::memGzip($page);
my $zstd = coded('zstd', $page);
my $br = coded('br', $page);

my %coded = (
    gzip    => ['gzip', $gzip],
    xgzip   => ['X-GZip', $gzip],
    parts   => ['gzip', Compress::Zlib::memGzip(substr $page, 0, 5000)
                        . Compress::Zlib::memGzip(substr $page, 5000)],
    junk    => ['gzip', $gzip . "\0\0 junk\n"],
    deflate => ['deflate', coded('deflate', $page)],
    raw     => ['deflate', San::Coding::deflated($page, -15)],
    $br ? (br => ['br', $br]) : (),
    $zstd ? (zstd => ['zstd', $zstd]) : (),
);

my @names = sort keys %coded;

# kinds of damage

my $middle = int(length($gzip) / 2);
(my $corrupt = $gzip) =~ s/^(.{$middle}).{20}/$1 . 'x' x 20/es;

my %broken = (
    none      => ['gzip', $page],
    short     => ['gzip', substr $gzip, 0, 12],
    cut       => ['gzip', substr $gzip, 0, $middle],
    corrupt   => ['gzip', $corrupt],
    bomb      => ['gzip', Compress::Zlib::memGzip($page . ' ' x 40_000_000)],
    brnone    => ['br', $page],
    soon      => ['gzip', (gzip_pieces(substr($page, 0, 600), ''))[0]
                          . "\xff" x 60],
);

my $port = upstream(sub {
    my ($name, $step) = $_[0] =~ m{^\S+ /([a-z]+)(\d*)};

    return [ "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n"
             . "Content-Encoding: gzip\r\nContent-Encoding: $1\r\n\r\n$gzip" ]
        if $_[0] =~ m{^\S+ /with/([a-z]+)};

    my ($coding, $body) = @{ $coded{$name} || $broken{$name} };
    my $head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
               . "ETag: \"v\"\r\nContent-Encoding: $coding\r\n"
               . "Vary: Accept-Encoding\r\nConnection: close\r\n"
               . 'Content-Length: ' . length($body) . "\r\n\r\n";

    return [ $head . $body ] unless $step;

    # the pieces of the first bytes have a write each

    my @pieces = unpack "(a$step)*", substr $body, 0, 60 * $step;

    return [ $head, map({ [$_, 0.0005] } @pieces),
             substr($body, 0) eq join('', @pieces) ? () :
             substr($body, 60 * $step) ];
});

my $t = San::Test->new(
    files  => { 'a.html' => $page, 'a.html.gz' => $gzip,
                'other/a.html.gz' => Compress::Zlib::memGzip(page()) },
    allow  => qr/cannot decode/,
    http   => q(log_format s '$uri $sanitizer_status $sanitizer_findings';
                access_log @DIR@/access.log s;
                sanitizer_log @DIR@/sanitizer.log;),
    server => qq(
        sanitizer strip;
        proxy_http_version 1.1;
        location /up/    { proxy_pass http://127.0.0.1:$port/; }
        location /now/   { proxy_pass http://127.0.0.1:$port/;
                           proxy_buffering off; proxy_buffer_size 4k;
                           sanitizer_buffer_size 4k; }
        location /flag/  { proxy_pass http://127.0.0.1:$port/;
                           sanitizer flag; }
        location /gzip/  { proxy_pass http://127.0.0.1:$port/;
                           gzip on; gzip_min_length 1; gzip_proxied any; }
        location /gunzip/ { proxy_pass http://127.0.0.1:$port/; gunzip on; }
        location /off/   { proxy_pass http://127.0.0.1:$port/;
                           sanitizer_decode off; }
        location /none/  { proxy_pass http://127.0.0.1:$port/;
                           sanitizer off; }
        location /small/ { proxy_pass http://127.0.0.1:$port/;
                           sanitizer_decode on size=20k; }
        location /any/   { proxy_pass http://127.0.0.1:$port/;
                           sanitizer_decode on ratio=0; sanitizer flag; }
        location /add/   { alias \@DIR\@/html/; default_type text/html;
                           add_header Content-Encoding gzip; }
        location /static/ { alias \@DIR\@/html/; gzip_static always;
                            sendfile on; aio threads; }
    ));

sub status {
    my ($uri) = @_;
    my $line;

    wait_for(sub {
        ($line) = grep { /^\Q$uri\E / }
                  reverse split /\n/, slurp($t->dir . '/access.log');
    });

    return $line =~ s/^\S+ //r;
}

for my $name (@names) {
    for my $how (qw(up now)) {
        for my $step ('', 1, 7) {
            my $r = $t->get("/$how/$name$step");
            ok($r->{body} eq $clean, "$how, $name by ${\($step || 'all')}")
                or diag "$r->{status}, " . length $r->{body};
            ok($r->{whole}, 'to the end');
        }
    }

    my $r = $t->get("/up/$name");
    is($r->header('Content-Encoding'), undef, "$name: no Content-Encoding");
    is($r->header('Content-Length'), undef, 'no Content-Length');
    like($r->header('ETag'), qr{^W/"v~}, 'a weak ETag');
    is($r->header('Vary'), 'Accept-Encoding', 'Vary stays');
    is(status("/up/$name"), 'edited 2', 'two findings');

    # HEAD has the same headers

    my $h = $t->get("/up/$name", method => 'HEAD');
    is($h->header('Content-Encoding'), undef, 'nor for HEAD');
    is($h->header('ETag'), $r->header('ETag'), 'and the same ETag');

    # with flag it leaves as it came

    $r = $t->get("/flag/$name");
    my $n = $t->get("/none/$name");
    delete @{ $_->{headers} }{qw(date)} for $r, $n;
    ok($r->{body} eq $coded{$name}[1], "$name, flag: not a byte differs");
    is_deeply($r->{headers}, $n->{headers}, 'and no header');
    is(status("/flag/$name"), 'flagged 2', 'but it was read');
}

# compressed again, for clients that take it

my $r = $t->get('/gzip/deflate', headers => ['Accept-Encoding: gzip']);
my $plain = '';
is($r->header('Content-Encoding'), 'gzip', 'compressed again');
gunzip(\$r->{body} => \$plain);
ok($plain eq $clean, 'and right');
$r = $t->get('/gzip/gzip');
is($r->header('Content-Encoding'), undef, 'not for clients that do not');
ok($r->{body} eq $clean, 'but right');

# gunzip decodes for clients without gzip, the sanitizer for the others

for my $headers ([], ['Accept-Encoding: gzip']) {
    ok($t->get('/gunzip/gzip', headers => $headers)->{body} eq $clean,
       'gunzip on, @' . "$headers");
}

$r = $t->get('/static/a.html', headers => ['Accept-Encoding: gzip']);
ok($r->{body} eq $clean, 'gzip_static, a file');
is($r->header('Content-Encoding'), undef, 'decoded');
ok($t->get('/static/other/a.html')->{body} eq clean(), 'another');

$r = $t->get('/off/gzip');
ok($r->{body} eq $gzip, 'sanitizer_decode off: left alone');
is(status('/off/gzip'), 'bypass:encoding 0', 'with the reason');

# two headers are two codings, whatever the second one says, and a header that
# the configuration adds is unknown to nginx

for my $uri (qw(up/with/gzip up/with/br up/with/identity add/a.html.gz)) {
    $r = $t->get("/$uri");
    ok($r->{body} eq $gzip, "$uri: more than one coding") or diag $r->{head};
    is(scalar @{ $r->{headers}{'content-encoding'} }, $uri =~ /with/ ? 2 : 1,
       'each header stays');
    is(status("/$uri"), 'bypass:encoding 0', 'with the reason');
}

# broken bodies: before the first byte of the page nothing has changed

for my $name (qw(none brnone)) {
    $r = $t->get("/up/$name");
    is($r->{body}, $broken{$name}[1], "$name: as it came");
    is($r->header('Content-Encoding'), $broken{$name}[0], 'its header too');
    is($r->header('Content-Length'), length $page, 'with its length');
    is($r->header('ETag'), '"v"', 'and its ETag');
    is(status("/up/$name"), 'bypass:decode 0', 'and the reason');

    $r = $t->get("/now/${name}3");
    is($r->{body}, $broken{$name}[1], "$name, in pieces: as it came");
}

$r = $t->get('/up/short');
is($r->{body}, $broken{short}[1], 'cut off before the page began');

# after it: the decoded part, then the connection is closed

for my $name (qw(cut corrupt)) {
    $r = $t->get("/up/$name");
    is($r->{status}, 200, "$name: the status");
    ok(!$r->{whole}, 'the response has no end');
    cmp_ok(length $r->{body}, '>', 1000, 'what came is delivered');
    is(index($clean, substr $r->{body}, 0, 1000), 0, 'and is right');

    $r = $t->get("/flag/$name");
    ok($r->{body} eq $broken{$name}[1], "$name, flag: as it came");
    ok($r->{whole}, 'to the end');
}

# fewer bytes than the writer sends at a time

for my $how (qw(up now)) {
    $r = $t->get("/$how/soon");
    is($r->{body}, substr($page, 0, 600) =~ s/\Q${\leak()}\E//r,
       "$how: broken soon: what came");
    ok(!$r->{whole}, "$how: broken soon: without an end");
}

# a compressor behind passes on what it has

$r = $t->get('/gzip/soon', headers => ['Accept-Encoding: gzip']);
my ($inflate) = Compress::Raw::Zlib::Inflate->new(-WindowBits => 31);
$inflate->inflate($r->{body}, my $came);
is($came, substr($page, 0, 600) =~ s/\Q${\leak()}\E//r,
   'gzip, broken soon: what came');

is(status('/flag/cut'), 'bypass:decode 1', 'findings before the error are reported');

$r = $t->get('/up/bomb');
ok(!$r->{whole}, 'a bomb: the response has no end');
cmp_ok(length $r->{body}, '<', 12_000_000, 'and was stopped early');
$r = $t->get('/small/gzip');
ok(!$r->{whole}, 'a limit of size');
cmp_ok(length $r->{body}, '<=', 20 * 1024 + 16384, 'holds');
$r = $t->get('/any/bomb');
ok($r->{body} eq $broken{bomb}[1], 'without limits, flag: as it came');
is(status('/any/bomb'), 'flagged 2', 'and read to its end');

# slow readers of a body that grows

$r = $t->get('/up/gzip', slow => [700, 0.001]);
ok($r->{body} eq $clean, 'a slow reader');

like($t->error_log, qr/cannot decode the response: its body is truncated/,
     'the log has the error');
like($t->error_log, qr/exceeds the limits of "sanitizer_decode"/,
     'also of bombs');

finish();
