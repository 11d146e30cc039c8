#!/usr/bin/perl

# sanitizer_hold_time: bytes that the upstream has flushed wait no longer than
# this for a decision, so that one word in a list does not delay messages.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use San::Test;
use Socket;
use Test::More;
use Time::HiRes qw(time);

my $first = "<!DOCTYPE html><html lang=en><body><p>" . letters(600)
            . "</p>\n<ul class=log>\n<li>message zero of the day</li>\n";
my $word = "<li>Привет</li>\n";
my $end = "</ul></body></html>\n";
my @messages = map { "<li>message $_ of the day</li>\n" } 1 .. 12;

my $port = upstream(sub {
    my ($name) = $_[0] =~ m{^\S+ /(\w+)};
    my $head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
               . "Connection: close\r\nX-Accel-Buffering: no\r\n\r\n";

    return [ "$head$first", [$word, 0.1], [$messages[0], 0.1],
             [$end, 2.5] ] if $name eq 'silent';

    # a comment that is cut in its first bytes, and silence

    return [ "$head${first}<!-", ["- > <h2>Привет</h2> -->$end", 0.8] ]
        if $name eq 'comment';

    # an upstream that dies with a text that waits

    return [ $head =~ s/close\r\n/close\r\nContent-Length: 99999\r\n/r
             . $first, [$word, 0.1] ] if $name eq 'dies';

    return [ "$head$first", [$word, 0.1], (map { [$_, 0.2] } @messages),
             $end ];
});

my $t = San::Test->new(
    http   => 'sanitizer_log @DIR@/sanitizer.log; sanitizer_language en;',
    server => qq(
        sanitizer strip;
        location /default/ { proxy_pass http://127.0.0.1:$port/; }
        location /short/   { proxy_pass http://127.0.0.1:$port/;
                             sanitizer_hold_time 300ms; }
        location /none/    { proxy_pass http://127.0.0.1:$port/;
                             sanitizer_hold_time 0; }
        location /abort/   { proxy_pass http://127.0.0.1:$port/;
                             proxy_ignore_client_abort on;
                             sanitizer_hold_time 300ms; }
        location /raw/     { sanitizer off; alias \@DIR\@/html/raw/; }
        location /slice/   { slice 1k; proxy_buffering off;
                             proxy_set_header Range \$slice_range;
                             proxy_pass http://127.0.0.1:\@PORT\@/raw/; }
        location /gzip/    { proxy_pass http://127.0.0.1:$port/;
                             gzip on; gzip_min_length 0; }
    ));


# When does a message arrive, in seconds from the request?

sub arrivals {
    my ($uri) = @_;
    my ($begin, %at) = (time);

    my $r = $t->get($uri, on_data => sub {
        $at{$1} //= time - $begin while $_[0] =~ /message (\w+)/g;
        $at{word} //= time - $begin if $_[0] =~ /\Q$word\E/;
    });

    return ($r, \%at);
}


my ($r, $at) = arrivals('/default/list');
is($r->{body}, $first . $word . join('', @messages) . $end,
   'a word that waited too long stays');
cmp_ok($at->{1}, '<', 1.9, 'a message behind it waits a second at most');
cmp_ok($at->{1}, '>', 0.8, 'and as long as that');
cmp_ok($at->{12}, '<', 3.5, 'later messages do not wait');
like(slurp($t->dir('sanitizer.log')), qr/"action":"flag".*Привет/,
     'the word is flagged');

($r, $at) = arrivals('/short/list');
cmp_ok($at->{1}, '<', 0.8, 'sanitizer_hold_time 300ms');

($r, $at) = arrivals('/none/list');
cmp_ok($at->{1}, '>', 2, '0: until it is decided');

($r, $at) = arrivals('/default/silent');
cmp_ok($at->{word}, '<', 1.6, 'a silent upstream: the word leaves by itself');
cmp_ok($at->{1}, '<', 1.6, 'what came behind it too');
is($r->{body}, "$first$word$messages[0]$end", 'and the page is whole');

# a token that is released in the middle is still read as that token

is($t->get('/short/comment')->{body},
   "$first<!-- > <h2>Привет</h2> -->$end", 'a comment stays a comment');

# waiting bytes are not lost with the upstream

($r, $at) = arrivals('/default/dies');
is($r->{body}, $first . $word, 'an upstream that dies: what came leaves');

# the upstream of the main request is done while the other slices come

my $sliced = $first =~ s/<ul.*//sr;
$sliced .= '<p>' . 'x' x (1024 - 30 - length($sliced) % 1024) . '</p>' . leak()
           . '<p>the end of all slices</p>' x 60 . "</body></html>\n";
spew($t->dir('html/raw/page.html'), $sliced);
is($t->get('/slice/page.html')->{body}, $sliced =~ s/\Q${\leak()}\E//r,
   'slices that are not buffered: a leftover across two of them is cut');

# a client that disconnects while a text waits only ends its own request

for my $i (1 .. 3) {
    my $s = $t->connect;
    $s->autoflush(1);
    print $s "GET /abort/silent HTTP/1.1\r\nHost: a\r\n\r\n";
    sysread $s, my $some, 65536;
    select undef, undef, undef, 0.2;
    setsockopt $s, Socket::SOL_SOCKET(), Socket::SO_LINGER(),
               pack('ii', 1, 0);
    close $s;
}

select undef, undef, undef, 1;
is($t->get('/short/silent')->{status}, 200, 'clients that go: nginx goes on');

# a later compressor gets a flush too

my ($begin, $seen) = (time);
$t->get('/gzip/silent', headers => ['Accept-Encoding: gzip'], on_data => sub {
    $seen = time - $begin;
    });
cmp_ok($seen, '>', 2, 'gzip: the end comes at the end');

# a text that is decided in time is still cut

my $cut = upstream({ '/' => [
    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
    . "X-Accel-Buffering: no\r\nConnection: close\r\n\r\n$first", [$word, 0.1],
    ['</ul><p>' . letters(300) . '</p></body></html>', 0.3] ],
    '/late' => [
    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
    . "X-Accel-Buffering: no\r\nConnection: close\r\n\r\n$first",
    ["<li>one more</li>\n", 0.1], [$word, 0.7],
    ['</ul><p>' . letters(300) . '</p></body></html>', 0.5] ] });

$t->stop;
$t = San::Test->new(
    http   => 'sanitizer_log @DIR@/sanitizer.log; sanitizer_language en;',
    server => "sanitizer strip;
               location / { proxy_pass http://127.0.0.1:$cut; }");

unlike($t->get($_)->{body}, qr/Привет/, "$_: decided in time: it is cut")
    for '/', '/late';

finish();
