#!/usr/bin/perl

# Ranges: the filter that announces ranges runs after the sanitizer, the one
# that cuts them runs before it.  So a page that may be edited is always sent
# whole, also if its body cannot be decoded; and with "flag" a part of a page is
# not read as a page.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use San::Coding;
use San::Test;
use Test::More;

my $second = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil";
my $junk = "0123456789$second";
my $page = page();

my $port = upstream(sub {
    my ($name) = $_[0] =~ m{^\S+ /(\w+)};
    my $body = $name eq 'junk' ? $junk : $name eq 'gzip' ? coded(gzip => $page)
               : $page;
    my $coding = $name eq 'plain' ? '' : "Content-Encoding: gzip\r\n";

    return [ "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
             . "${coding}ETag: \"v\"\r\nAccept-Ranges: bytes\r\n"
             . "Cache-Control: max-age=60\r\nConnection: close\r\n"
             . 'Content-Length: ' . length($body) . "\r\n\r\n$body" ];
});

my $t = San::Test->new(
    http   => 'proxy_cache_path @DIR@/cache keys_zone=c:1m;
               log_format status $sanitizer_status;
               sanitizer_language en;
               sanitizer_log @DIR@/sanitizer.log;',
    server => qq(
        access_log \@DIR\@/status.log status;
        location /cached/ { proxy_pass http://127.0.0.1:$port/;
                            proxy_cache c; sanitizer strip; }
        location /forced/ { proxy_pass http://127.0.0.1:$port/;
                            proxy_force_ranges on; sanitizer strip; }
        location /flag/   { proxy_pass http://127.0.0.1:$port/;
                            proxy_force_ranges on; sanitizer flag; }
        location /file/   { alias \@DIR\@/html/; sanitizer flag; }
        location = /next  { return 200 "the second answer\\n"; }
    ), files => { 'page.html' => $page });


sub status {
    return (split /\n/, slurp($t->dir('status.log')))[-1];
}


# A range of a body that cannot be decoded, and another request behind it on
# the same connection: two answers, each of the length that it promises.

for my $uri (qw(/cached/junk /cached/junk /forced/junk)) {
    for my $range ('bytes=0-9', 'bytes=999999-', 'bytes=0-1,5-6') {
        my $s = $t->connect;
        $s->autoflush(1);
        print $s "GET $uri HTTP/1.1\r\nHost: a\r\nRange: $range\r\n\r\n"
                 . "GET /next HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        my $raw = $t->receive($s);
        my ($head, $rest) = split /\r\n\r\n/, $raw, 2;
        my ($length) = $head =~ /^Content-Length: (\d+)/m;

        like($head, qr{^HTTP/1\.1 200 }, "$uri, $range: whole");
        unlike($head, qr/^(Accept-Ranges|Content-Range)/m,
               "$uri, $range: promises no ranges");
        is(substr($rest, 0, $length), $junk, "$uri, $range: as it came");
        like(substr($rest, $length),
             qr{^HTTP/1\.1 200 .*\r\n\r\nthe second answer\n$}s,
             "$uri, $range: the next answer begins behind it");
    }
}

like(join(' ', status()), qr/-|bypass:decode/, 'the log says why');

# a page that is edited is sent whole

for my $name (qw(plain gzip)) {
    my $r = $t->get("/forced/$name", headers => ['Range: bytes=0-9']);
    is($r->{status}, 200, "strip, $name: no range");
    is($r->{body}, clean(), "strip, $name: the whole page");
}

# flag: a range is left alone

for my $uri (qw(/file/page.html /flag/plain /flag/gzip)) {
    for my $range ('bytes=50-', $uri =~ /file/ ? 'bytes=0-9,100-109' : ()) {
        my $r = $t->get($uri, headers => ["Range: $range"]);
        is($r->{status}, 206, "flag: $uri, $range");
        is(status(), 'bypass:range', "flag: $uri, $range is not read");
    }

    is($t->get($uri)->{status}, 200, "flag: $uri, whole");
    is(status(), 'flagged', "flag: $uri is read");

    $t->get($uri, headers => ['Range: bytes=999999-']);
    is($t->get($uri, headers => ['Range: bytes=0-9', 'If-Range: "other"'])
         ->{status}, 200, "flag: $uri, If-Range of another page");
    is(status(), 'flagged', "flag: $uri, If-Range of another page is read");
}

is(() = slurp($t->dir('sanitizer.log')) =~ /"status":206/g, 0,
   'flag: no record of a part of a page');
is(() = $t->error_log =~ /cannot decode/g, 9,
   'ranges of compressed pages write nothing to the error log');

finish();
