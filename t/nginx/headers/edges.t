#!/usr/bin/perl

# Responses at the limits of what is handled: each with a similar one, and the
# $sanitizer_status of both.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use IO::Compress::Gzip qw(gzip);
use San::Test;
use Test::More;

my $page = page();
my $gzip = '';
gzip(\$page => \$gzip);

my $type = "Content-Type: text/html; charset=utf-8\r\n";
my $xhtml = "Content-Type: application/xhtml+xml; charset=utf-8\r\n";

sub answer {
    my ($headers, $body, $status) = @_;

    return [ 'HTTP/1.1 ' . ($status // '200 OK') . "\r\nConnection: close\r\n"
             . $headers . (defined $body ? 'Content-Length: '
                           . length($body) . "\r\n\r\n$body" : "\r\n") ];
}

my $port = upstream({
    '/plain'   => answer($type, $page),
    '/gzip'    => answer($type . "Content-Encoding: gzip\r\n", $gzip),
    '/other'   => answer($type . "Content-Encoding: compress\r\n", $page),
    '/two'     => answer($type . "Content-Encoding: gzip, gzip\r\n", $gzip),
    '/xgzip'   => answer($type . "Content-Encoding: x-gzip,\r\n", $gzip),
    '/keep'    => answer($type . "Cache-Control: max-age=1\r\n"
                         . "Cache-Control: public, No-Transform\r\n", $page),
    '/fetch'   => answer($type . "Cache-Control: no-transforms\r\n", $page),
    '/xhtml'   => answer($xhtml . "ETag: \"a1\"\r\nContent-MD5: abc\r\n",
                         $page),
    '/image'   => answer("Content-Type: image/png\r\n", $page),
    '/file'    => answer($type . "Content-Disposition: attachment\r\n", $page),
    '/inline'  => answer($type . "Content-Disposition: Inline; filename=a\r\n",
                         $page),
    '/old'     => answer('', undef, '304 Not Modified'),
    '/oldtag'  => answer("ETag: a1\r\n", undef, '304 Not Modified'),
    '/none'    => answer($type, undef, '204 No Content'),
    '/empty'   => answer($type, ''),
    '/badtag'  => answer($type . "ETag: a b\r\nLast-Modified: "
                         . "Sat, 01 Jan 2022 00:00:00 GMT\r\n", $page),
    '/range'   => answer($type . "Content-Range: bytes 0-5/9\r\n", $page),
    '/part'    => answer($type . "Content-Range: bytes 0-5/9\r\n", $page,
                         '206 Partial Content'),
});

my $t = San::Test->new(
    files  => { 'a.html' => $page, 'limit/a.html' => $page },
    http   => 'log_format s "$request_uri $status $sanitizer_status";
               access_log @DIR@/access.log s;
               limit_req_zone $uri zone=one:64k rate=1r/m;',
    server => qq(
        sanitizer strip;
        sanitizer_types text/html application/xhtml+xml text/plain;
        location / { }
        location /limit/ { limit_req zone=one; }
        location /up/ { proxy_pass http://127.0.0.1:$port/; }
        location /off/ { sanitizer_decode off;
                         proxy_pass http://127.0.0.1:$port/; }
        location /ignore/ { sanitizer_no_transform ignore;
                            proxy_pass http://127.0.0.1:$port/; }
        location /flag/ { sanitizer flag;
                          proxy_pass http://127.0.0.1:$port/; }
        location /mode/ { sanitizer \$arg_mode;
                          proxy_pass http://127.0.0.1:$port/; }
        location /not/ { sanitizer_bypass \$arg_not;
                         proxy_pass http://127.0.0.1:$port/; }
    ));

# the status of the last request

sub status {
    my ($uri) = @_;
    my ($said) = '';

    wait_for(sub {
        my @lines = grep { /^\Q$uri\E / } split /\n/,
                    slurp($t->dir('access.log'));
        $said = $lines[-1] // '';
        return $said ne '';
    });

    return (split / /, $said)[2] // '';
}

my @cases = (
    # uri, edited, what is said
    [ '/up/plain', 1, 'edited' ],
    [ '/off/plain', 1, 'edited' ],
    [ '/up/gzip', 1, 'edited' ],
    [ '/up/xgzip', 1, 'edited' ],
    [ '/off/gzip', 0, 'bypass:encoding' ],
    [ '/up/other', 0, 'bypass:encoding' ],
    [ '/up/two', 0, 'bypass:encoding' ],
    [ '/up/keep', 0, 'bypass:no-transform' ],
    [ '/ignore/keep', 1, 'edited' ],
    [ '/up/fetch', 1, 'edited' ],
    [ '/up/file', 0, 'bypass:attachment' ],
    [ '/up/inline', 1, 'edited' ],
    [ '/up/range', 0, 'bypass:range' ],
    [ '/up/part', 0, 'bypass:range' ],
    [ '/up/image', 0, 'bypass:type' ],
    [ '/up/none', 0, 'bypass:status' ],
    [ '/up/empty', 0, 'bypass:empty' ],
    [ '/flag/plain', 0, 'flagged' ],
    [ '/flag/gzip', 0, 'flagged' ],
    [ '/mode/plain?mode=strip', 1, 'edited' ],
    [ '/mode/plain?mode=flag', 0, 'flagged' ],
    [ '/mode/plain?mode=off', 0, '-' ],
    [ '/mode/plain?mode=on', 0, 'bypass:mode' ],
    [ '/not/plain', 1, 'edited' ],
    [ '/not/plain?not=1', 0, 'bypass:condition' ],
    [ '/not/plain?not=0', 1, 'edited' ],
);

for my $case (@cases) {
    my ($uri, $edited, $said) = @$case;
    my $r = $t->get($uri);

    is($r->{body}, clean(), "$uri: edited") if $edited;
    isnt($r->{body}, clean(), "$uri: as it came") unless $edited;
    is(status($uri), $said, "$uri: $said");
}

is($t->get('/flag/gzip')->{body}, $gzip, 'flagged: as it came, in gzip');
is($t->get('/off/gzip')->header('Content-Encoding'), 'gzip',
   'not decoded: says so');
is($t->get('/up/gzip')->header('Content-Encoding'), undef,
   'decoded: says nothing');

# XHTML is edited as HTML is

my $r = $t->get('/up/xhtml');
is($r->{body}, clean(), 'XHTML: edited');
is($r->header('Content-Length'), undef, 'its length is not known');
like($r->header('ETag'), qr{^W/"a1~[0-9a-f]{7}s"$}, 'its ETag is weak');
is($r->header('Content-MD5'), undef, 'its digest is gone');
is(status('/up/xhtml'), 'edited', 'edited');

# entity tags

my $etag = $t->get('/a.html')->header('ETag');
$r = $t->get('/a.html', headers => ["If-None-Match: $etag"]);
is($r->{status}, 304, 'a page that the client has');
is($r->header('ETag'), $etag, 'by the tag that it asked with');
is($r->header('Content-Type'), undef, 'a 304 has no type');
is($r->header('Content-Length'), undef, 'nor a length');
is(status('/a.html'), 'bypass:status', 'and there is no page to read');

is($t->get('/a.html', headers => ['If-None-Match: "x"'])->{body}, clean(),
   'another tag: the page');
is($t->get('/a.html', headers => ['If-Match: "x"'])->{status}, 412,
   'If-Match with another tag');
is($t->get('/a.html', headers => ["If-Match: *"])->{body}, clean(),
   'If-Match: *');

$r = $t->get('/up/old', headers => ['If-None-Match: "x"']);
is($r->{status}, 304, 'an upstream that says 304 without a tag');
is($r->header('ETag'), undef, 'gets no tag');
is($t->get('/up/oldtag', headers => ['If-None-Match: "x"'])->{status}, 304,
   'or with an invalid one');

# a condition that was hidden, and a page that has nothing to compare with it

for my $condition ('If-None-Match: "x"', 'If-None-Match: "x~abcdefgs"',
                   'If-Modified-Since: Sat, 01 Jan 2022 00:00:00 GMT')
{
    my @o = (headers => [$condition, 'Accept: text/html']);

    is($t->get("/up/$_", @o)->{body}, clean(), "$_: the page, $condition")
        for qw(plain badtag);
    is($t->get("/flag/$_", @o)->{status}, 200, "flag, $_: $condition")
        for qw(plain);
}

$r = $t->get('/up/badtag');
is($r->{body}, clean(), 'an invalid ETag: the page is edited');
is($r->header('ETag'), undef, 'and the ETag is left out');
is($r->header('Last-Modified'), undef, 'and Last-Modified');
is($t->get('/flag/badtag')->header('ETag'), 'a b', 'flag leaves it');

# what other modules do before there is a response

is($t->get('/limit/a.html', headers => ['If-None-Match: "x"'])->{status}, 200,
   'limit_req: the first request');
is($t->get('/limit/a.html', headers => ['If-None-Match: "x"'])->{status}, 503,
   'the second one, though it has a condition');

finish();
