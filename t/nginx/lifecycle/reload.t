#!/usr/bin/perl

# Reloads while requests run: each response is correct, each record whole, and
# no worker crashes, or exits before its responses are complete.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use JSON::PP;
use San::Test;
use Test::More;
use Time::HiRes qw(sleep);

# /MODE/N: an upstream that sends N bytes, and the rest long after

my $header = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
my $long = page(leak() . '<p>' . letters(24_000) . '</p>');

my $up = upstream(sub {
    my ($n) = $_[0] =~ m{^\S+ /(\d+)};
    my $all = $header . $long;

    return [ substr($all, 0, $n), [substr($all, $n), 1] ];
});

my $t = San::Test->new(
    files  => { 'a.html' => page() },
    http   => 'sanitizer_log @DIR@/sanitizer.log buffer=8k flush=100ms;',
    server => qq(
        sanitizer strip;
        location /strip/ { proxy_pass http://127.0.0.1:$up/; }
        location /flag/  { sanitizer flag; sanitizer_log off;
                           proxy_pass http://127.0.0.1:$up/; }));

my ($right, $all) = (0, 0);

for my $round (1 .. 5) {
    for (1 .. 20) {
        my $r = $t->get('/a.html');
        $all++;
        $right++ if $r->{status} == 200 && $r->{body} eq clean();
        $t->signal('HUP') if $_ == 10;
    }
}

is($right, $all, "$all requests, five reloads: all right");

# An upstream's socket that holds just what nginx's buffers take: nginx sets no
# timer for it, and a worker that is shutting down would exit there.

for my $way ('flag', 'strip') {
    for my $n (4096, 8192, 8200, length $header) {
        my $s = $t->connect;
        print $s "GET /$way/$n HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        $s->flush;
        sleep 0.3;
        $t->signal('HUP');

        my $r = response($t->receive($s));
        ok($r->{whole}, "$way: $n bytes, a reload, the rest");
        ok($r->{body} eq ($way eq 'flag' ? $long
                          : page('<p>' . letters(24_000) . '</p>')),
           'which is right');
        $all++ if $way eq 'strip';
    }
}

# A worker that shuts down waits while something comes at least once in a
# minute, and no longer: here a minute takes two seconds.

SKIP: {
    my $so = $t->dir('fast.so');
    my $c = $t->dir('fast.c');
    spew($c, <<'END');
#define _GNU_SOURCE
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int clock_gettime(clockid_t id, struct timespec *ts)
{
    static long long  first[16];
    long long         now;

    if (syscall(SYS_clock_gettime, id, ts) != 0) {
        return -1;
    }

    if (id == CLOCK_MONOTONIC || id == CLOCK_MONOTONIC_COARSE) {
        now = ts->tv_sec * 1000000000LL + ts->tv_nsec;
        first[id] = first[id] ? first[id] : now;
        now = first[id] + (now - first[id]) * 30;
        ts->tv_sec = now / 1000000000;
        ts->tv_nsec = now % 1000000000;
    }

    return 0;
}

int epoll_wait(int fd, struct epoll_event *events, int n, int timeout)
{
    return (int) syscall(SYS_epoll_pwait, fd, events, n,
                         timeout > 0 ? timeout / 30 + 1 : timeout, NULL, 8);
}
END
    skip 'no compiler, or another library is loaded', 1
        if $ENV{SAN_PRELOAD}
           || system("gcc -w -O1 -fPIC -shared -o $so $c 2>/dev/null") != 0;

    my $slow = upstream(sub {
        my ($n) = $_[0] =~ m{^\S+ /(\d+)};
        my $all = $header . $long;
        return [ substr($all, 0, 8192), [substr($all, 8192), $n] ];
    });

    local $ENV{SAN_PRELOAD} = $so;
    my $m = San::Test->new(
        allow  => qr/open socket|aborting/,
        files  => { 'a.html' => page() },
        server => "sanitizer strip; sanitizer_log \@DIR\@/s.log;
                   proxy_read_timeout 1h; send_timeout 1h;
                   location /up/  { proxy_pass http://127.0.0.1:$slow/; }
                   location /off/ { proxy_pass http://127.0.0.1:$slow/;
                                    sanitizer off; }");

    my $request = sub {
        my ($uri) = @_;
        my ($old) = `pgrep -n -P $m->{pid}` =~ /(\d+)/;
        my $s = $m->connect;
        print $s "GET $uri HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        $s->flush;
        sleep 0.3;
        $m->signal('HUP');
        return ($s, $old);
    };

    my ($s) = $request->('/up/3');
    my $r = response($m->receive($s));
    ok($r->{whole}, 'something comes within two minutes: whole');

    # nginx 1.26 has a timer of its own, proxy_read_timeout

    my ($bare, $without) = $request->('/off/9');
    skip 'this nginx waits without the sanitizer as well', 1
        if !wait_for(sub { !kill 0, $without }, 3);

    my ($quiet, $old) = $request->('/up/9');
    ok(wait_for(sub { !kill 0, $old }, 7),
       'nothing comes for long: the worker ends');
}

# workers that shut down write their buffers

wait_for(sub { (() = slurp($t->dir . '/sanitizer.log') =~ /\n/g) >= $all });
my @lines = split /^/m, slurp($t->dir . '/sanitizer.log');
is(scalar(@lines), $all, 'a record for each response');

my $whole = grep {
    my $record = eval { decode_json($_) };
    $record && $record->{action} eq 'strip' && /\n\z/
} @lines;
is($whole, scalar(@lines), 'each of them whole');

finish();
