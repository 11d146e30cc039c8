#!/usr/bin/perl

# Leftovers as CSV: no text of a page begins a formula, neither from the status
# page nor from the tool.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Encode;
use San::Test;
use Test::More;

binmode Test::More->builder->$_, ':encoding(UTF-8)'
    for qw(output failure_output);

my $tool = "$Bin/../../../build/sanitizer";

# characters before the text, and whether it would begin a formula

my @texts = (map({ ["${_}Яблоко", 1] } split //, '=+-@＝＋－＠'),
             ['&#9;＝Яблоко', 1], ['&nbsp;=Яблоко', 1],
             ["\N{U+3000}＠Яблоко", 1], ['&#13; =Яблоко', 1],
             ['Яблоко = груша', 0], ['№=Яблоко', 0]);

# the zone takes texts for one that differ in signs alone

$texts[$_][0] .= ' ' . chr(ord('а') + $_) x 3 for 0 .. $#texts;

my $t = San::Test->new(
    files  => { map { my $page = page("<h2>$texts[$_][0]</h2>");
                      ("$_.html" => encode_utf8($page)) } 0 .. $#texts },
    http   => 'sanitizer_zone z:1m; sanitizer_log @DIR@/sanitizer.log;',
    server => 'sanitizer flag; sanitizer_language en;
               location = /status { sanitizer_status; }');

sub judged {
    my ($i, $csv, $how) = @_;
    my ($cell) = decode_utf8($csv) =~ /^1,.*,"([^"]*)"\r\n/m;
    my ($text, $formula) = @{ $texts[$i] };

    like($cell, qr/\Q@{[ substr $text, -3 ]}\E/, "$how: $text is there");
    is($cell =~ /^'/ ? 1 : 0, $formula,
       "$how: " . ($formula ? 'it is no formula' : 'it stays as it is'));
}

for my $i (0 .. $#texts) {
    $t->get("/$i.html");

    my $log = $t->dir('sanitizer.log');
    my ($line) = (split /^/m, slurp($log))[-1];
    spew($t->dir("$i.log"), $line);
    judged($i, scalar `$tool report --format csv @{[ $t->dir("$i.log") ]}`,
           'the tool');
}

my @lines;

ok(wait_for(sub {
    @lines = grep { /Яблоко/ } split /\r\n/,
             decode_utf8($t->get('/status?format=csv')->{body});
    return @lines == @texts;
}), 'the status page has them all');
is(scalar(grep { /,"'[^"]*"$/ } @lines), scalar(grep { $_->[1] } @texts),
   'and puts a mark before each that would be a formula');
is(scalar(grep { /,"\s*[-=+@＝＋－＠][^"]*"$/ } @lines), 0, 'no formula is left');

finish();
