#!/usr/bin/perl

# Instructions for a byte of hostile input, counted by callgrind and compared
# with those for a byte of an ordinary page.
#
#   hostile.pl build/hostile
#
# A byte of the second 50 KB may cost at most FACTOR times as much, or DEEP times
# in hundreds of open elements, and a byte of the next 100 KB at most GROWTH times
# that.  Ends with 1 if one costs more,
# or if an input was given up: the rest of it would cost nothing.

use warnings;
use strict;

use FindBin qw($Bin);
use lib $Bin;
use Bench::Callgrind;

use constant { FACTOR => 40, DEEP => 150, GROWTH => 1.2 };

my $hostile = shift // 'build/hostile';
my ($ordinary, $bad, %of, @names) = (undef, 0);

for my $r (Bench::Callgrind::readings($hostile, qw(50000 100000 200000))) {
    push @names, $r->{family} unless $of{$r->{family}};
    $r->{cost} = Bench::Callgrind::total($r);
    push @{ $of{$r->{family}} }, $r;
}

print "| input | instructions per byte | times ordinary | growth | |\n",
      "| --- | ---: | ---: | ---: | --- |\n";

for my $name (@names) {
    my ($a, $b, $c) = @{ $of{$name} };
    my $cost = ($b->{cost} - $a->{cost}) / ($b->{bytes} - $a->{bytes});
    my $next = ($c->{cost} - $b->{cost}) / ($c->{bytes} - $b->{bytes});
    $ordinary //= $cost;

    my $factor = $name =~ /^deep-/ ? DEEP : FACTOR;
    my $word = $c->{mode} !~ /^(clean|flagged|edited)/ ? "ended: $c->{mode}"
               : $cost > $factor * $ordinary ? 'TOO MUCH'
               : $next > GROWTH * $cost ? 'NOT LINEAR' : '';
    $bad++ if $word;

    printf "| %s | %.0f | %.1f | %.2f | %s |\n", $name, $cost,
           $cost / $ordinary, $next / $cost, $word;
}

print "\n$bad of ", scalar(@names), " cost too much.\n" if $bad;
exit($bad ? 1 : 0);
