#!/usr/bin/perl

# Conditional requests: a page that a browser holds is not sent again while page
# and policy are the same, and is sent when one of them has changed.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use San::Test;
use Test::More;

# the upstream answers correctly, and returns the conditions it was sent

my $port = upstream(sub {
    my ($request) = @_;
    my ($match) = $request =~ /^If-None-Match: (.*?)\r$/mi;
    my ($since) = $request =~ /^If-Modified-Since: (.*?)\r$/mi;
    my ($path) = $request =~ m{^\S+ /([a-z]+)};
    my $etag = $path eq 'weak' ? 'W/"v1"' : '"v1"';
    my $conditions = 'X-Match: ' . ($match // '') . "\r\nX-Since: "
               . ($since // '') . "\r\n";
    my $head = "Connection: close\r\nETag: $etag\r\nCache-Control: max-age=1\r\n"
               . "Last-Modified: Tue, 03 Nov 2026 10:00:00 GMT\r\n$conditions";

    return [ "HTTP/1.1 304 Not Modified\r\n$head\r\n" ]
        if ($match // '') =~ /"v1"/;
    return [ "HTTP/1.1 200 OK\r\n${head}Content-Type: text/html\r\n"
             . 'Content-Length: ' . length(page()) . "\r\n\r\n" . page() ];
});

# where pages are written, too: it compares by RFC 9110, and returns

my $editor = upstream(sub {
    my ($request) = @_;
    my ($method) = $request =~ /^(\S+)/;
    my ($none) = $request =~ /^If-None-Match: (.*?)\r$/mi;
    my ($match) = $request =~ /^If-Match: (.*?)\r$/mi;
    my ($since) = $request =~ /^If-Unmodified-Since: (.*?)\r$/mi;
    my $status = '200 OK';

    $status = '412 Precondition Failed'
        if (defined $match && $match ne '*'
            && !grep { $_ eq '"v7"' } split /, */, $match)
           || (defined $none && $method ne 'GET'
               && grep { /^(?:W\/)?"v7"$/ } split /, */, $none);

    my $body = $method eq 'GET' && $status =~ /200/ ? page() : '';

    return [ "HTTP/1.1 $status\r\nConnection: close\r\nETag: \"v7\"\r\n"
             . "Content-Type: text/html\r\nAccept-Ranges: bytes\r\n"
             . 'X-Seen: ' . ($match // $none // $since // '') . "\r\n"
             . 'Content-Length: ' . length($body) . "\r\n\r\n$body" ];
});

my $server = qq(
    sanitizer strip;
    sanitizer_log \@DIR\@/sanitizer.log;
    location /en/    { sanitizer_language en; alias \@DIR\@/html/; }
    location /var/   { sanitizer \$arg_mode; alias \@DIR\@/html/; }
    location /flag/  { sanitizer flag; alias \@DIR\@/html/; }
    location /before/ { sanitizer \$arg_mode; if_modified_since before;
                       alias \@DIR\@/html/; }
    location /never/ { sanitizer \$arg_mode; if_modified_since off;
                       alias \@DIR\@/html/; }
    location /off/   { sanitizer off; alias \@DIR\@/html/; }
    location /kept/  { sanitizer_last_modified on; alias \@DIR\@/html/; }
    location /up/    { proxy_pass http://127.0.0.1:$port/; }
    location /cached/ { proxy_pass http://127.0.0.1:$port/; proxy_cache c;
                       proxy_cache_revalidate on;
                       add_header X-Cache \$upstream_cache_status; }
    location /pages/ { proxy_pass http://127.0.0.1:$editor/; }
    location /tryoff/ { try_files /none /off/a.html; }
    location /try/   { try_files /none \@fall; }
    location \@fall  { rewrite ^/try(/.*) \$1 break; sanitizer mark; }
);

my %site = (
    files  => { map { ($_ => page()) } qw(a.html b/a.html a.css) },
    http   => 'proxy_cache_path @DIR@/cache keys_zone=c:1m;',
    server => $server,
);

my $t = San::Test->new(%site);
my @page = ('Accept: text/html,application/xhtml+xml');
my $etag = qr{^W/"[^"~]+~[0-9a-f]{7}s"$};

sub again {
    my ($uri, $tag, @headers) = @_;

    return $t->get($uri, headers => ["If-None-Match: $tag", @page, @headers]);
}

# a file, and a file that has changed

my $r = $t->get('/a.html', headers => \@page);
like($r->header('ETag'), $etag, 'the ETag names the policy');
is($r->header('Last-Modified'), undef, 'no Last-Modified');
my $held = $r->header('ETag');

$r = again('/a.html', $held);
is($r->{status}, 304, 'the same page, the same policy: 304');
is($r->header('ETag'), $held, 'with the ETag that the browser has');
is($r->header('Last-Modified'), undef, 'and no Last-Modified');
is(again('/a.html', "\"other\", $held")->{status}, 304, 'in a list');
is(again('/a.html', '*')->{status}, 304, 'a star');
is($t->get('/a.html', headers => ["If-None-Match: $held"])->{status}, 304,
   'whoever asks');

(my $foreign = $held) =~ s/~......./~0000000/;
$r = again('/a.html', $foreign);
is($r->{status}, 200, 'another policy: the page');
is($r->{body}, clean(), 'as it is now');
(my $plain = $held) =~ s/^W\/|~.......s//g;
is(again('/a.html', $plain)->{status}, 200,
   'a tag from before the sanitizer was there: the page');
is(again('/a.html', $held, 'If-Modified-Since: '
         . 'Tue, 03 Nov 2037 10:00:00 GMT')->{status}, 200,
   'a date that says otherwise is heard where a page was asked for');
is(again('/a.html', 'garbage')->{status}, 200, 'garbage');
is(again('/a.html', '"')->{status}, 200, 'an open quote');

# each policy has its own

is(again('/en/a.html', $held)->{status}, 200, 'another language');
is(again('/var/a.html?mode=strip', $held)->{status}, 304,
   'the same mode by a variable');
is(again('/var/a.html?mode=mark', $held)->{status}, 200, 'another mode');
is(again('/flag/a.html', $held)->{status}, 200, 'flag: the page as it is');
is(again('/off/a.html', $held)->{status}, 200, 'off: the page as it is');

for my $how (qw(flag off)) {
    my $tag = $t->get("/$how/a.html")->header('ETag');
    is($tag, $plain, "$how: the ETag of nginx");
    is(again("/$how/a.html", $tag)->{status}, 304, "$how: 304 as ever");
    is(again('/a.html', $tag)->{status}, 200, "$how: no match for strip");
}

# pages that are never edited

$r = $t->get('/a.css');
is($r->header('ETag') =~ /~/, '', 'a style sheet has no hash');
is($t->get('/a.css', headers => ['If-None-Match: ' . $r->header('ETag'),
                                 'Accept: text/css,*/*;q=0.1'])->{status},
   304, 'and is not sent again');

# If-Modified-Since

my $date = $t->get('/off/a.html')->header('Last-Modified');
is($t->get('/off/a.html', headers => ["If-Modified-Since: $date", @page])
   ->{status}, 304, 'off: a date counts');
is($t->get('/a.html', headers => ["If-Modified-Since: $date", @page])
   ->{status}, 200, 'strip: a date is from before');
is($t->get('/kept/a.html', headers => ["If-Modified-Since: $date", @page])
   ->{status}, 304, 'with sanitizer_last_modified it counts');

is($t->get('/var/a.html?mode=flag', headers => ["If-Modified-Since: $date",
                                                @page])->{status},
   304, 'flag by a variable: a date counts');
is($t->get('/var/a.html?mode=strip', headers => ["If-Modified-Since: $date",
                                                 @page])->{status},
   200, 'strip by a variable: it does not');

for my $case (['var', 200, 304, 200], ['before', 200, 304, 304],
              ['never', 200, 200, 200])
{
    my ($where, @status) = @$case;
    my @dates = ('Tue, 03 Nov 2015 10:00:00 GMT', $date,
                 'Tue, 03 Nov 2037 10:00:00 GMT');

    is($t->get("/$where/a.html?mode=flag",
               headers => ["If-Modified-Since: $dates[$_]", @page])->{status},
       $status[$_], "$where: $dates[$_]") for 0 .. 2;
}

# an upstream sees its own tag, with the strength that it had

for my $case (['strong', '"v1"', 's'], ['weak', 'W/"v1"', 'w']) {
    my ($name, $tag, $strength) = @$case;

    $r = $t->get("/up/$name", headers => \@page);
    like($r->header('ETag'), qr{^W/"v1~[0-9a-f]{7}$strength"$},
         "$name: the ETag");
    $held = $r->header('ETag');

    $r = again("/up/$name", $held);
    is($r->header('X-Match'), $tag, 'the upstream is asked for its own');
    is($r->{status}, 304, 'and its 304 is passed on');
    is($r->header('ETag'), $held, 'with the ETag that the browser has');

    $r = again("/up/$name", 'W/"v1~0000000s"', 'If-Modified-Since: '
               . 'Tue, 03 Nov 2026 10:00:00 GMT');
    is($r->{status}, 200, 'another policy: the page');
    is($r->{body}, clean(), 'as it is now');
    unlike($r->header('X-Match'), qr/v1/, 'the upstream was not asked for it');
    unlike($r->header('X-Since'), qr/2026/, 'nor for the date');
}

# a cache holds the page as it came

is($t->get('/cached/strong')->header('X-Cache'), 'MISS', 'the cache: a miss');
$r = $t->get('/cached/strong', headers => \@page);
is($r->header('X-Cache'), 'HIT', 'a hit');
$held = $r->header('ETag');
$r = again('/cached/strong', $held);
is($r->{status}, 304, 'a hit, and 304');
is($r->header('ETag'), $held, 'with its ETag');
is(again('/cached/strong', 'W/"v1~0000000s"')->{body}, clean(),
   'another policy: from the cache, cleaned anew');
sleep 2;
$r = again('/cached/strong', 'W/"v1~0000000s"');
is($r->header('X-Cache'), 'REVALIDATED', 'the cache asks for itself');
is($r->{body}, clean(), 'and serves the page');

# conditions of who writes are not touched: what was edited is no base to
# write on, so with its tag nothing is overwritten

$held = $t->get('/pages/a', headers => \@page)->header('ETag');
like($held, qr{^W/"v7~}, 'a page that can be written');

for my $case (['PUT', "If-Match: $held", 412],
              ['DELETE', "If-Match: $held", 412],
              ['PATCH', "If-Match: $held", 412],
              ['PUT', 'If-Match: "v7"', 200],
              ['PUT', 'If-Match: "v6"', 412], ['PUT', 'If-Match: *', 200],
              ['PUT', 'If-None-Match: "v7"', 412],
              ['DELETE', 'If-None-Match: W/"v7"', 412],
              ['PUT', 'If-None-Match: "v6"', 200],
              ['POST', "If-None-Match: \"v6\", $held", 200],
              ['PUT', 'If-Unmodified-Since: Tue, 03 Nov 2026 10:00:00 GMT',
               200])
{
    my ($method, $condition, $status) = @$case;
    my ($value) = $condition =~ /: (.*)/;

    $r = $t->get('/pages/a', method => $method, body => '',
                 headers => [@page, $condition]);
    is($r->{status}, $status, "$method with $condition: $status");
    is($r->header('X-Seen'), $value, 'which the upstream has seen');
}

# for reading it may be used: nginx and the upstream know their own tags

$r = $t->get('/pages/a', headers => ["If-Match: \"v6\", $held"]);
is($r->{body}, clean(), 'GET with the tag in If-Match');
is($r->header('X-Seen'), '"v6","v7"', 'the upstream sees its own');
$r = $t->get('/pages/a', headers => ["If-Match: $held", 'Range: bytes=0-9']);
is($r->{status}, 200, 'with a range');
is($r->{body}, clean(), 'a whole page, as every range of an edited page');
is($t->get('/pages/a', headers => ['If-Match: W/"v7~0000000s"'])->{status},
   412, 'the tag of another policy: 412');
is($t->get('/pages/a', headers => ['If-Match: W/"v6~0000000s"'])->{status},
   412, 'another page: 412');
$held = $t->get('/a.html')->header('ETag');
is($t->get('/a.html', headers => ["If-Match: $held"])->{body}, clean(),
   'the tag of a file');
is($t->get('/a.html', headers => ['If-Match: "x"'])->{status}, 412,
   'another: 412');

# each location decides, also behind an internal redirect

$r = $t->get('/try/a.html', headers => \@page);
like($r->{body}, qr/its-loc-quality/, 'behind try_files: mark');
$held = $r->header('ETag');
is(again('/try/a.html', $held)->{status}, 304, '304 there');
is(again('/a.html', $held)->{status}, 200, 'another policy elsewhere');

# what an outer location has changed is restored behind a redirect

is($t->get('/tryoff/x', headers => [@page, $_->[0]])->{status}, $_->[1],
   "to a location where it is off: $_->[0]")
    for ["If-None-Match: $plain", 304], ["If-Modified-Since: $date", 304],
        ["If-Match: $plain", 200], ["If-Match: $held", 412],
        ['If-Match: ' . $t->get('/a.html')->header('ETag'), 412];

# a reload with another policy

$held = $t->get('/a.html')->header('ETag');
is(again('/a.html', $held)->{status}, 304, 'before the reload: 304');
$t->configure(%site, server => $server =~ s/(sanitizer strip;)/$1
                                sanitizer_max_removed 5%;/r);
$t->signal('HUP');
ok(wait_for(sub { again('/a.html', $held)->{status} == 200 }),
   'behind it the browser gets the page anew');
ok(wait_for(sub { $t->get('/a.html')->header('ETag') ne $held }),
   'with another ETag');

finish();
