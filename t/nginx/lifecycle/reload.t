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
