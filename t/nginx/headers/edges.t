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
    '/bare'    => answer($type, $page, '206 Partial Content'),
    '/bare-en' => answer($type . "Content-Language: en-GB\r\n",
                         $page =~ s/ lang="en"//r),
    '/bare-en-ru' => answer($type . "Content-Language: en\r\n"
                            . "Content-Language: ru\r\n",
                            $page =~ s/ lang="en"//r),
    '/saved'   => answer($type . "Content-Disposition: inline\r\n"
                         . "Content-Disposition: attachment\r\n", $page),
    '/style'   => answer("Content-Type: text/css\r\nETag: \"v1\"\r\n", 'p {}'),
    '/tagged'  => answer($type . "ETag: \"v1\"\r\nAccept-Ranges: bytes\r\n",
                         $page),
    '/twice'   => answer($type . join('', map { "$_\r\n" } ('ETag: "v1"',
                         'Accept-Ranges: bytes', 'Last-Modified: '
                         . 'Sat, 01 Jan 2022 00:00:00 GMT') x 2), $page),
    '/packed'  => answer($type . "ETag: \"v1\"\r\nContent-Encoding: gzip\r\n",
                         $gzip),
    '/short'   => answer("Content-Type: text/ht\r\n", $page),
    '/long'    => answer("Content-Type: text/htmlx\r\n", $page),
    '/notype'  => answer('', $page),
    '/switch'  => answer($type . "Upgrade: x\r\n", undef,
                         '101 Switching Protocols'),
    '/part'    => answer($type . "Content-Range: bytes 0-5/9\r\n", $page,
                         '206 Partial Content'),
});

my $t = San::Test->new(
    files  => { 'a.html' => $page, 'limit/a.html' => $page },
    http   => 'log_format s "$request_uri $status $sanitizer_status "
                             "$sanitizer_language";
               access_log @DIR@/access.log s;
               limit_req_zone $uri zone=one:64k rate=1r/m;',
    server => qq(
        sanitizer strip;
        sanitizer_types text/html application/xhtml+xml text/plain;
        location / { }
        location /send/ { alias \@DIR\@/html/; sendfile on; }
        location /limit/ { limit_req zone=one; }
        location /limit/flag/ { limit_req zone=one; sanitizer flag;
                                alias \@DIR\@/html/; }
        location /up/ { proxy_pass http://127.0.0.1:$port/; }
        location /up/switch { proxy_pass http://127.0.0.1:$port/switch;
                              proxy_http_version 1.1; }
        location /up/notype { proxy_pass http://127.0.0.1:$port/notype;
                              default_type ''; }
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
    [ '/up/saved', 0, 'bypass:attachment' ],
    [ '/up/inline', 1, 'edited' ],
    [ '/up/range', 0, 'bypass:range' ],
    [ '/up/part', 0, 'bypass:range' ],
    [ '/up/bare', 0, 'bypass:range' ],
    [ '/up/image', 0, 'bypass:type' ],
    [ '/up/short', 0, 'bypass:type' ],
    [ '/up/long', 0, 'bypass:type' ],
    [ '/up/notype', 0, 'bypass:type' ],
    [ '/up/switch', 0, 'bypass:status' ],
    [ '/up/switch?2', 0, 'bypass:upgrade', 'Upgrade: x' ],
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
    my ($uri, $edited, $said, @headers) = @$case;
    my $r = $t->get($uri, headers => \@headers);

    is($r->{body}, clean(), "$uri: edited") if $edited;
    isnt($r->{body}, clean(), "$uri: as it came") unless $edited;
    is(status($uri), $said, "$uri: $said");
}

is($t->get('/flag/gzip')->{body}, $gzip, 'flagged: as it came, in gzip');
is($t->get('/off/gzip')->header('Content-Encoding'), 'gzip',
   'not decoded: says so');
is($t->get('/up/gzip')->header('Content-Encoding'), undef,
   'decoded: says nothing');

# a header that the upstream sends twice is changed twice

my $twice = $t->get('/up/twice');
is($twice->{body}, clean(), 'headers that come twice: edited');
like($twice->header('ETag'), qr{^W/"v1~[0-9a-f]{7}s"$}, 'one ETag');
is($twice->header($_), undef, "no $_") for 'Last-Modified', 'Accept-Ranges';
is(scalar @{ $t->get('/flag/twice')->{headers}{etag} }, 2, 'flag: as they were');

# off by a variable: the headers are those of the upstream

my $off = $t->get('/mode/tagged?mode=off');
is($off->header('ETag'), '"v1"', 'off by a variable: the ETag');
is($off->header('Content-Length'), length $page, 'and the length');

# the language of the header

is($t->get("/up/bare-en")->{body}, clean() =~ s/ lang="en"//r,
   "a page without one");
ok(wait_for(sub { slurp($t->dir('access.log')) =~ m{/bare-en 200 edited en-GB$}m }),
   'has the one of Content-Language') or diag slurp($t->dir('access.log'));
is($t->get("/up/bare-en-ru")->{body}, $page =~ s/ lang="en"//r,
   'two headers are a list of languages, which declares none');

# a condition that is not changed is for the upstream alone

for my $tag ('"v1"', ' "v2" ,"v1"') {
    is($t->get('/up/style', headers => ["If-None-Match: $tag"])->{status}, 200,
       "$tag: an upstream that sends a style sheet anyway");
}

# a 304 that the sanitizer makes has no header of a body

for my $case ([ 'tagged', 'off' ], [ 'tagged', 'strip' ], [ 'packed', 'off' ],
              [ 'packed', 'flag' ], [ 'packed', 'strip' ])
{
    my ($name, $mode) = @$case;
    my $uri = "/mode/$name?mode=$mode";
    my $tag = $t->get($uri)->header('ETag');
    my $r = $t->get($uri, headers => ["If-None-Match: $tag",
                                      'Accept: text/html']);

    is($r->{status}, 304, "$uri: the client has it");
    is($r->header('ETag'), $tag, 'by that tag');
    is($r->header($_), undef, "no $_") for
        qw(Content-Length Content-Type Content-Encoding Accept-Ranges);
    ok(wait_for(sub { slurp($t->dir('access.log'))
                      =~ /^\Q$uri\E 304 (\S+) /m
                      && $1 eq ($mode eq 'off' ? '-' : 'bypass:status') }),
       'what is reported');
}

is($t->get('/send/a.html')->{body}, clean(), 'sendfile: edited');
is($t->get('/up/tagged')->header('Accept-Ranges'), undef,
   'edited: the ranges of an upstream are not offered');
is($t->get('/flag/tagged')->header('Accept-Ranges'), 'bytes', 'flag: they are');

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
is($t->get('/limit/a.html')->{status}, 503, 'one without a condition');
is($t->get('/limit/flag/a.html', headers => ['If-None-Match: "x"'])->{status},
   $_, "flag: $_") for 200, 503;

# headers that another filter has cleared are not there

SKIP: {
    my $more = 'ngx_http_headers_more_filter_module.so';
    skip 'no headers-more', 3
        if $ENV{SANITIZER_STATIC} || !-r "/usr/lib/nginx/modules/$more";

    my $m = San::Test->new(
        load   => ['sanitizer', $more],
        http   => 'sanitizer_log @DIR@/sanitizer.log;',
        server => qq(sanitizer strip;
                     more_clear_headers Cache-Control Content-Disposition;
                     location / { proxy_pass http://127.0.0.1:$port; }
                     location /coding/ {
                         more_clear_headers Content-Encoding;
                         proxy_pass http://127.0.0.1:$port/; }));

    is($m->get('/keep')->{body}, clean(), 'no-transform that is cleared');
    is($m->get('/file')->{body}, clean(), 'an attachment that is cleared');
    is($m->get('/coding/other')->{body}, clean(), 'a coding that is cleared');
}

finish();
