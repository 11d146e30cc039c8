#!/usr/bin/perl

# Reloads while requests run: each response is right, each record whole, and
# no worker ends badly.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/lib";
use JSON::PP;
use San::Test;
use Test::More;

my $t = San::Test->new(
    files  => { 'a.html' => page() },
    http   => 'sanitizer_log @DIR@/sanitizer.log buffer=4k flush=100ms;',
    server => 'sanitizer strip;');

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

# workers that are told to go write what they hold

wait_for(sub { (() = slurp($t->dir . '/sanitizer.log') =~ /\n/g) >= $all });
my @lines = split /^/m, slurp($t->dir . '/sanitizer.log');
is(scalar(@lines), $all, 'a record for each response');

my $whole = grep {
    my $record = eval { decode_json($_) };
    $record && $record->{action} eq 'strip' && /\n\z/
} @lines;
is($whole, scalar(@lines), 'each of them whole');

finish();
