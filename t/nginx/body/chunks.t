#!/usr/bin/perl

# Bodies in pieces: the result does not depend on the cuts, decided bytes do not
# wait, and slow or lost peers do no harm.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use IO::Socket::INET;
use San::Test;
use Test::More;
use Time::HiRes qw(sleep time);

my $head = "HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
my $page = page();
my $middle = index($page, leak()) + 20;
my $clean_part = substr $page, 0, index($page, leak());

# 3 MB with 200 leftovers

my $paragraph = '<p>' . latin() . "</p>\n";
my $big = "<!DOCTYPE html>\n<html lang=\"en\">\n<body>\n"
          . ($paragraph x 35 . leak() . "\n") x 200 . '</body></html>';
(my $big_clean = $big) =~ s/\Q${\leak()}\E//g;
my $long = "<!DOCTYPE html>\n<html lang=\"en\">\n<body>\n"
           . $paragraph x 60 . leak() . '</body></html>';
(my $long_clean = $long) =~ s/\Q${\leak()}\E//;
my $last = "\n<p>The last words.</p></body></html>";

# a fifo that the upstream waits on, so that "before" needs no clock

my $gate = IO::Socket::INET->new(Listen => 8, LocalAddr => '127.0.0.1',
                                 LocalPort => 0) or die $!;
my $gate_port = $gate->sockport;

sub at_gate {
    my $s = IO::Socket::INET->new(PeerAddr => '127.0.0.1', Timeout => 10,
                                  PeerPort => $gate_port) or return 0;
    return sysread $s, my $byte, 1;
}

my $port = upstream(sub {
    my ($request) = @_;
    my ($path, $n) = $request =~ m{^\S+ /([a-z]+)(\d*)};

    return [ $head, map { [$_, 0.0003] } split //, $page ]
        if $path eq 'bytes';
    return [ $head . substr($page, 0, $n), [substr($page, $n), 0.002] ]
        if $path eq 'split';
    return [ $head . $clean_part, \&at_gate, substr($page, length $clean_part) ]
        if $path eq 'gate';

    # a few small pieces, each of which takes a buffer of the proxy's
    return [ "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
             . "Transfer-Encoding: chunked\r\n\r\n",
             (map { [sprintf("%x\r\n%s\r\n", length, $_), 0.02] }
              substr($long, 0, 8 * $n) =~ /(.{$n})/gs,
              substr($long, 8 * $n) =~ /(.{1,3000})/gs), "0\r\n\r\n" ]
        if $path eq 'small';
    return [ $head . substr($page, 0, $middle), \&at_gate,
             substr($page, $middle) ]
        if $path eq 'inside';
    return [ $head . $big ] if $path eq 'big';
    return [ "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
             . length($big) . "\r\n\r\n" . substr($big, 0, 100_000) ]
        if $path eq 'lost';
    return [ "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
             . length($page) . "\r\n\r\n" . substr($page, 0, $middle) ]
        if $path eq 'cut';
});

my $t = San::Test->new(
    files  => { 'a.html' => page(), 'big.html' => $big },
    http   => 'sanitizer_log @DIR@/sanitizer.log;',
    server => qq(
        sanitizer strip;
        location /big.html { sanitizer_max_removed 100%; }
        location /limited/ { alias \@DIR\@/html/; limit_rate 2m;
                             sendfile on; output_buffers 2 4k;
                             sanitizer_buffer_size 1k; }
        location /few/  { alias \@DIR\@/html/; output_buffers 1 512;
                          sendfile off; }
        location /up/   { proxy_pass http://127.0.0.1:$port/;
                          proxy_http_version 1.1; proxy_read_timeout 3s; }
        location /now/  { proxy_pass http://127.0.0.1:$port/;
                          proxy_buffering off; }
        location /tight/ { proxy_pass http://127.0.0.1:$port/;
                          proxy_buffers 4 4k; proxy_buffer_size 4k;
                          proxy_busy_buffers_size 4k;
                          sanitizer_buffer_size 1k; }
        location /mark/ { sanitizer mark; proxy_pass http://127.0.0.1:$port/;
                          proxy_buffering off; }
        location /flag/ { sanitizer flag; proxy_pass http://127.0.0.1:$port/;
                          proxy_buffering off; }
    ));

# byte by byte

for my $how (qw(up now tight)) {
    my $r = $t->get("/$how/bytes");
    is($r->{body}, clean(), "$how: byte by byte");
    ok($r->{whole}, "$how: to the end");
}

# the proxy reads on once its buffers are back: they may not wait in the
# writer for more bytes to come

for my $n (37, 300, 1000) {
    my $r = $t->get("/up/small$n");
    ok($r->{whole} && $r->{body} eq $long_clean, "small pieces of $n bytes");
}

my $few = $t->get('/few/a.html', timeout => 5);
ok($few->{whole} && $few->{body} eq clean(), 'one small buffer for files');

# every cut in two

my (@wrong, @unmarked);
my $marked = $t->get('/mark/split0')->{body};
like($marked, qr/its-loc-quality-issue-type/, 'marked, in one piece');

for my $n (0 .. length $page) {
    my $r = $t->get("/now/split$n");
    push @wrong, $n unless $r->{body} eq clean() && $r->{whole};
    next unless $n % 3 == 0;
    $r = $t->get("/mark/split$n");
    push @unmarked, $n unless $r->{body} eq $marked;
}

is("@wrong", '', 'cut in two anywhere: stripped');
is("@unmarked", '', 'cut in two anywhere: marked');

# decided bytes do not wait: the upstream continues only when the client
# has the first part

sub through_gate {
    my ($uri, $first) = @_;
    my $early = 0;
    my $s = $t->connect;
    my $raw = '';

    print $s "GET $uri HTTP/1.0\r\nHost: localhost\r\n\r\n";
    my $wanted = sub { index($raw, $first) >= 0 };
    my $end = time + 5;

    while (time < $end && !$early) {
        IO::Select->new($s)->can_read(0.2) or next;
        sysread($s, $raw, 65536, length $raw) or last;
        $early = $wanted->();
    }

    my $peer = $gate->accept;
    syswrite $peer, 'x';
    close $peer;
    $raw .= $t->receive($s);

    return ($early, response($raw), $raw);
}

# the last start tag is not decided yet: it waits

for my $case (['/now/gate', substr($clean_part, 0, -6), clean()],
              ['/now/inside', substr($clean_part, 0, -1), clean()],
              ['/flag/gate', $clean_part, page()],
              ['/flag/inside', substr($page, 0, $middle), page()])
{
    my ($uri, $first, $all) = @$case;
    my ($early, $r) = through_gate($uri, $first);

    ok($early, "$uri: the first part does not wait for the second");
    is($r->{body}, $all, "$uri: both came right");
}

my (undef, undef, $raw) = through_gate('/now/inside', 'the quay');
unlike($raw, qr/\xd0/, 'no byte of the leftover went ahead');

# a large page

for my $uri ('/big.html', '/tight/big', '/up/big', '/now/big') {
    my $r = $t->get($uri);
    ok($r->{body} eq $big_clean, "$uri: 3 MB, 200 leftovers");
    ok($r->{whole}, "$uri: to the end");
}

my $begin = time;
my $slow = $t->get('/limited/big.html', slow => [32768, 0.001]);
ok($slow->{body} eq $big_clean, 'limit_rate and a slow reader');
ok($slow->{whole}, 'to the end');
cmp_ok(time - $begin, '>', 1, 'limit_rate holds');

$slow = $t->get('/tight/big', slow => [4096, 0.001]);
ok($slow->{body} eq $big_clean, 'a reader slower than the upstream');

# peers that go away

my $lost = $t->get('/now/lost');
is($lost->{status}, 200, 'an upstream that dies: the status');
ok(!$lost->{whole}, 'the response has no end');
cmp_ok(length $lost->{body}, '>', 50_000, 'what came is delivered');
is(substr($big_clean, 0, length $lost->{body}), $lost->{body},
   'and is right');

my $cut = $t->get('/now/cut');
unlike($cut->{body}, qr/its-loc|<p>The fair/, 'dies inside a leftover');
is(index($page, $cut->{body}), 0, 'no byte that was not sent');

$t->get($_, stop_after => 20_000)
    for ('/big.html', '/limited/big.html', '/tight/big', '/now/big') x 3;
is($t->get('/a.html')->{body}, clean(), 'clients that went away: it goes on');

# pipelined, on one connection

my $s = $t->connect;
print $s "GET /a.html HTTP/1.1\r\nHost: x\r\n\r\n" x 3
         . "GET /a.html HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
my $all = $t->receive($s);
is(scalar(() = $all =~ m{</body></html>\r\n0\r\n\r\n}g), 4,
   'four responses on one connection, each with its end');

finish();
