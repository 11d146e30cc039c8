#!/usr/bin/perl

# A conditional request changes neither what is done with a page nor the values
# of variables: these may depend on the response, so nothing is evaluated before
# there is one.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Compress::Zlib;
use San::Test;
use Test::More;

# the upstream answers correctly; the path selects what it sends

my $port = upstream(sub {
    my ($request) = @_;
    my ($match) = $request =~ /^If-None-Match: (.*?)\r$/mi;
    my ($since) = $request =~ /^If-Modified-Since: (.*?)\r$/mi;
    my ($path) = $request =~ m{^\S+ (/\S*)};
    my ($editor) = $path =~ /by=(\w+)/;
    my ($lang) = $path =~ /lang=(\w+)/;
    my $body = page();
    my $head = "Connection: close\r\nETag: \"v1\"\r\n"
               . "Last-Modified: Tue, 03 Nov 2026 10:00:00 GMT\r\n"
               . 'X-Match: ' . ($match // '') . "\r\n"
               . 'X-Since: ' . ($since // '') . "\r\n"
               . ($editor ? "X-Edited-By: $editor\r\n" : '')
               . ($lang ? "X-Lang: $lang\r\n" : '');
    my $type = $path =~ /css/ ? 'text/css' : 'text/html';

    return [ "HTTP/1.1 304 Not Modified\r\n$head\r\n" ]
        if ($match // '') =~ /"v1"/;

    if ($path =~ /gzip/) {
        $body = Compress::Zlib::memGzip($body);
        $head .= "Content-Encoding: gzip\r\n";
    }

    return [ "HTTP/1.1 200 OK\r\n${head}Content-Type: $type\r\n"
             . 'Content-Length: ' . length($body) . "\r\n\r\n"
             . ($request =~ /^HEAD/ ? '' : $body) ];
});

my $t = San::Test->new(
    files  => { 'a.html' => page() },
    http   => q(
        sanitizer_log @DIR@/sanitizer.log;
        log_format s "$uri|$sanitizer_status";
        access_log @DIR@/access.log s;
        map $upstream_http_x_edited_by $editor { default strip; human off;
                                                 robot mark; }
        map $sent_http_content_type $by_type { default off;
                                               ~text/html strip; }
        map $sent_http_content_type $expires { default off; ~text/html 1h; }
        map $upstream_http_x_lang $lang { default auto; en en; ru ru; }
        map $request_id $always { default strip; }
        proxy_cache_path @DIR@/cache keys_zone=c:1m;
    ),
    server => qq(
        location /up/    { sanitizer \$editor;
                           proxy_pass http://127.0.0.1:$port/; }
        location /type/  { sanitizer \$by_type; expires \$expires;
                           proxy_pass http://127.0.0.1:$port/; }
        location /lang/  { sanitizer strip; sanitizer_language \$lang;
                           proxy_pass http://127.0.0.1:$port/; }
        location /id/    { sanitizer \$always;
                           add_header X-ID \$request_id;
                           proxy_pass http://127.0.0.1:$port/; }
        location /cond/  { sanitizer strip; sanitizer_bypass \$arg_raw;
                           proxy_pass http://127.0.0.1:$port/; }
        location /cached/ { sanitizer \$editor; proxy_cache c;
                           proxy_cache_valid 1h;
                           proxy_pass http://127.0.0.1:$port/; }
        location /fix/   { sanitizer strip;
                           proxy_pass http://127.0.0.1:$port/; }
        location ~ ^/(?<how>\\w+)/file/ {
                           sanitizer \$how; rewrite .* /a.html break; }
    ));

my @page = ('Accept: text/html');
my @conditions = ('If-None-Match: "zzz"', 'If-None-Match: W/"v1~0000000s"',
                  'If-None-Match: "v1"',
                  'If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT',
                  'If-Match: *');

# with and without a condition the same is done with a page

for my $case (['/up/a', clean()], ['/up/a?by=human', page()],
              ['/type/a', clean()], ['/lang/a?lang=en', clean()],
              ['/lang/a?lang=ru', page()], ['/id/a', clean()])
{
    my ($uri, $body) = @$case;
    my $plain = $t->get($uri, headers => \@page);
    is($plain->{body}, $body, "$uri: the page");

    for my $condition (@conditions) {
        my $r = $t->get($uri, headers => [@page, $condition]);

        # whoever holds the page as it is now needs no other
        if ($r->{status} == 304) {
            is($condition, 'If-None-Match: "v1"', 'has it');
            is($body, page(), 'it is not edited');
            next;
        }

        is($r->{body}, $body, "$condition: the same page");
        is($r->header('ETag'), $plain->header('ETag'), 'the same ETag');
    }
}

# variables of other directives

for my $condition ('X: y', @conditions[0, 3]) {
    my $r = $t->get('/type/a', headers => [@page, $condition]);
    like($r->header('Cache-Control') // '', qr/max-age=3600/,
         "$condition: expires knows the type of the response");
}

# a client that has the page still gets a 304, from nginx itself

for my $uri (qw(/up/a /up/a?by=robot /type/a /lang/a?lang=en /id/a /up/gzip
                /cached/a /cond/a /strip/file/a.html /mark/file/a.html))
{
    my $held = $t->get($uri, headers => \@page)->header('ETag');
    like($held, qr{^W/"\S+~[0-9a-f]{7}s"$}, "$uri: the ETag");

    for my $method (qw(GET HEAD)) {
        my $r = $t->get($uri, method => $method,
                        headers => [@page, "If-None-Match: \"x\", $held"]);
        is($r->{status}, 304, "$method: 304");
        is($r->header('ETag'), $held, 'with the ETag that the browser has');
        is($r->header('Last-Modified'), undef, 'and no Last-Modified');
        is($r->header('Content-Type'), undef, 'no Content-Type');
        is($r->header('Content-Length'), undef, 'no Content-Length');
        is($r->header('Content-Encoding'), undef, 'no Content-Encoding');
        is($r->{body}, '', 'no body');
        unlike($r->header('X-Match') // '', qr/"v1"/, 'of the upstream it is '
               . 'not');
    }
}

# two requests on a connection

my $s = $t->connect;
my $held = $t->get('/up/gzip')->header('ETag');
print $s "GET /up/gzip HTTP/1.1\r\nHost: a\r\nIf-None-Match: $held\r\n\r\n";
$s->flush;
my $first = '';
sysread $s, $first, 4096, length $first until $first =~ /\r\n\r\n/;
like($first, qr/^HTTP\S+ 304 .*?\r\n\r\n$/s, 'a 304 on a kept connection');
is($t->get('/up/a', socket => $s)->{body}, clean(), 'and the next page');

# the policy of the response has changed: the page is sent anew

my %held = map { $_ => $t->get("/up/a$_")->header('ETag') }
           '', '?by=human', '?by=robot';
my %body = map { $_ => $t->get("/up/a$_")->{body} } keys %held;

for my $now (sort keys %held) {
    for my $before (sort keys %held) {
        my $r = $t->get("/up/a$now", headers => [@page,
                                           "If-None-Match: $held{$before}"]);
        is($r->{status}, $now eq $before ? 304 : 200,
           "held with '$before', now '$now'");
        is($r->{body}, $now eq $before ? '' : $body{$now}, 'the page of now');
    }
}

# a condition of sanitizer_bypass is a part of the policy

$held = $t->get('/cond/a')->header('ETag');
my $r = $t->get('/cond/a?raw=1', headers => [@page, "If-None-Match: $held"]);
is($r->{body}, page(), 'the ETag of the edited page is not that of the original');
$held = $r->header('ETag');
is($held, '"v1"', 'which has the ETag of the upstream');
is($t->get('/cond/a?raw=1', headers => [@page, "If-None-Match: $held"])
   ->{status}, 304, 'and is not sent again');
is($t->get('/cond/a', headers => [@page, "If-None-Match: $held"])->{body},
   clean(), 'but to who wants it edited');

# dates count where nothing is edited

$r = $t->get('/up/a?by=human', headers => [@page, 'If-Modified-Since: '
             . 'Tue, 03 Nov 2026 10:00:00 GMT']);
is($r->{status}, 304, 'a date');
is($r->header('X-Since'), 'Thu, 01 Jan 1970 00:00:00 GMT',
   'that the upstream did not see');
is($t->get('/up/a?by=human', headers => [@page, 'If-Modified-Since: '
           . 'Mon, 02 Nov 2026 10:00:00 GMT'])->{status}, 200, 'another date');
is($t->get('/up/a', headers => [@page, 'If-Modified-Since: '
           . 'Tue, 03 Nov 2026 10:00:00 GMT'])->{body}, clean(),
   'a date does not count for an edited page');

# not a page: the upstream answers where no page is asked for

$r = $t->get('/up/css', headers => ['Accept: text/css,*/*;q=0.1',
                                    'If-None-Match: "v1"']);
is($r->{status}, 304, 'a style sheet');
is($r->header('X-Match'), '"v1"', 'by its upstream');
$r = $t->get('/fix/css', headers => [@page, 'If-None-Match: "v1"']);
is($r->{status}, 304, 'asked for as a page');
is($r->header('X-Match'), '"~"', 'by nginx');

# a client that does not accept HTML does not ask for a page

$r = $t->get('/fix/a', headers => ['Accept: text/html;q=0, */*',
                                   'If-None-Match: "v1"']);
is($r->header('X-Match'), '"v1"', 'text/html with a weight of 0');

# the log has the results

ok(wait_for(sub { slurp($t->dir('access.log')) =~ m{/up/gzip\|bypass:status} }),
   'a 304 is bypass:status');

finish();
