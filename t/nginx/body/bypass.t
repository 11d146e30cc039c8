#!/usr/bin/perl

# Each reason to leave a response alone: its bytes and headers stay, and
# $sanitizer_status names the reason.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Compress::Zlib;
use San::Test;
use Test::More;

my $russian = '<p>' . ('Вода уходит с холмов за городом и идёт на юг, где '
                       . 'начинаются мельницы и старый мост. ' x 10) . '</p>';

(my $meta = page()) =~ s/<body>/<meta charset="iso-2022-kr"><body>/;
my $georgian = page('<h2>გახსნილი მასალის სათაური</h2>');
(my $late = $georgian) =~ s/lang="en"/lang="ru"/;
(my $bytes = page()) =~ s/fair opens/fair \xff\xfe opens/;
my $wrong = "\xff\xfe " x 15;
(my $early = page()) =~ s/The river/The $wrong river/;
(my $deep = page()) =~ s/<div>/('<div>' x 600)/e;

# the response: headers besides the type, then the body

my %response = (
    plain     => ['', page()],
    identity  => ["Content-Encoding: identity\r\n", page()],
    twice     => ["Content-Encoding: gzip, gzip\r\n",
                  Compress::Zlib::memGzip(Compress::Zlib::memGzip(page()))],
    compress  => ["Content-Encoding: compress\r\n", page()],
    notgzip   => ["Content-Encoding: gzip\r\n", page()],
    korean    => ['', page(), 'text/html; charset=iso-2022-kr'],
    quoted    => ['', page(), 'text/html; charset="utf-8"'],
    meta      => ['', $meta],
    frozen    => ["Cache-Control: public\r\nCache-Control: max-age=9, "
                  . "No-Transform\r\n", page()],
    saved     => ["Content-Disposition: attachment; filename=\"a.html\"\r\n",
                  page()],
    inline    => ["Content-Disposition: inline; filename=\"a.html\"\r\n",
                  page()],
    thawed    => ["Cache-Control: no-transforms\r\n", page()],
    russian   => ['', "<html lang=\"en\"><body>$russian" . leak()],
    declared  => ['', $late],
    georgian  => ['', $georgian],
    bytes     => ['', $bytes],
    early     => ['', $early],
    deep      => ['', $deep],
);

my $port = upstream(sub {
    my ($name) = $_[0] =~ m{^\S+ /([a-z0-9]+)};
    my ($headers, $body, $type) = @{ $response{$name} };

    return [ "HTTP/1.1 200 OK\r\nConnection: close\r\nETag: \"v\"\r\n"
             . 'Content-Type: ' . ($type || 'text/html') . "\r\n$headers"
             . 'Content-Length: ' . length($body) . "\r\n\r\n$body" ];
});

my $t = San::Test->new(
    http   => q(
        sanitizer_log @DIR@/sanitizer.log;
        log_format s "$uri|$sanitizer_status|$sanitizer_findings|$arg_n";
        access_log @DIR@/access.log s;
    ),
    server => qq(
        location / {
            sanitizer strip;
            sanitizer_bypass \$cookie_editor \$arg_raw;
            proxy_pass http://127.0.0.1:$port;
        }
        location /mode/ {
            sanitizer \$arg_mode;
            proxy_pass http://127.0.0.1:$port/;
        }
        location /range/ {
            sanitizer strip;
            proxy_force_ranges on;
            proxy_set_header Range "";
            proxy_pass http://127.0.0.1:$port/;
        }
        location /ru/ {
            sanitizer strip;
            sanitizer_language ru;
            proxy_pass http://127.0.0.1:$port/;
        }
    ));

my $n = 0;

# the status that the access log has of a request

sub status {
    my ($n) = @_;
    my $found;

    wait_for(sub {
        ($found) = slurp($t->dir('access.log')) =~ /\|([^|]*)\|[^|]*\|$n$/m;
        defined $found;
    }, 3);

    return $found;
}

sub left_alone {
    my ($uri, $reason, @headers) = @_;
    my ($name) = $uri =~ m{([a-z0-9]+)(?:\?|$)};

    $n++;
    my $r = $t->get($uri . ($uri =~ /\?/ ? '&' : '?') . "n=$n",
                    headers => \@headers);

    ok($r->{body} eq $response{$name}[1], "$uri @headers: the body is whole");
    is(status($n), "bypass:$reason", "$uri @headers: the reason");

    return $r;
}

sub untouched {
    my $r = left_alone(@_);

    is($r->header('Content-Length'), length $r->{body},
       "$_[0]: Content-Length stays");
    is($r->header('ETag'), '"v"', "$_[0]: the ETag stays");
}

sub edited {
    my ($uri) = @_;

    $n++;
    my $r = $t->get($uri . ($uri =~ /\?/ ? '&' : '?') . "n=$n");

    ok($r->{body} eq clean(), "$uri: stripped");
    is(status($n), 'edited', "$uri: the status");
}

edited('/plain');
edited('/identity');
edited('/quoted');
edited('/thawed');
edited('/inline');
edited('/georgian');
edited('/plain?raw=0');
edited('/plain?raw=');
edited('/mode/plain?mode=strip');

untouched('/mode/plain?mode=perhaps', 'mode');
untouched('/mode/plain?mode=', 'mode');
untouched('/plain?raw=1', 'condition');
untouched('/plain', 'condition', 'Cookie: editor=7');
untouched('/twice', 'encoding');
untouched('/compress', 'encoding');
untouched('/notgzip', 'decode');
untouched('/korean', 'charset');
untouched('/frozen', 'no-transform');
untouched('/saved', 'attachment');

# known only when the body comes: the headers were gone by then

left_alone('/meta', 'charset');
left_alone('/early', 'undecodable');
left_alone('/russian', 'language-conflict');
left_alone('/declared', 'language-conflict');

$n++;
is($t->get("/ru/georgian?n=$n")->{body}, $georgian,
   'set and declared disagree: the body is whole');

is(status($n), 'bypass:language-conflict',
   'set and declared disagree: the reason');

left_alone('/deep', 'depth');

# invalid UTF-8 after an edit stops editing, but does not undo the edit

$n++;
my $late_bytes = $t->get("/bytes?n=$n");
(my $expected = $bytes) =~ s/\Q${\leak()}\E//;
ok($late_bytes->{body} eq $expected || $late_bytes->{body} eq $bytes,
   'bytes that are not UTF-8 behind a leftover stay');
like(status($n), qr/^(?:edited|bypass:undecodable)$/, 'the status says so');

# a mode variable with the value off is not a bypass

$n++;
is($t->get("/mode/plain?mode=off&n=$n")->{body}, page(), 'the mode off');
is(status($n), '-', 'has no status');

# a part of a page that the upstream cut itself

my $part = upstream({ '/part' => [
    "HTTP/1.1 206 Partial Content\r\nConnection: close\r\n"
    . "Content-Type: text/html\r\nContent-Range: bytes 0-"
    . (length(page()) - 1) . "/9000\r\nETag: \"v\"\r\n"
    . 'Content-Length: ' . length(page()) . "\r\n\r\n" . page() ] });

my $u = San::Test->new(
    http   => q(sanitizer_log @DIR@/sanitizer.log;
                log_format s "$sanitizer_status"; access_log @DIR@/a.log s;),
    server => "sanitizer strip;
               location / { proxy_pass http://127.0.0.1:$part; }");

is($u->get('/part')->{body}, page(), 'a part of a page is left alone');
wait_for(sub { slurp($u->dir('a.log')) ne '' }, 3);
is(slurp($u->dir('a.log')), "bypass:range\n", 'the reason');

finish();
