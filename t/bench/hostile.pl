#!/usr/bin/perl

# Instructions for a byte of hostile input, counted by callgrind and compared
# with those for a byte of an ordinary page.
#
#   hostile.pl build/hostile-pages
#
# A byte of the second 10 KB may cost at most so many times as much as hostile.c
# says, and a byte of the next 20 KB at most GROWTH times that: twice would be
# quadratic.  Ends with 1 if one costs more, or if an input was given up: the
# rest of it would cost nothing.

use warnings;
use strict;

use FindBin qw($Bin);
use lib $Bin;
use Bench::Callgrind;

use constant GROWTH => 1.7;

my $hostile = shift // 'build/hostile-pages';
my ($ordinary, $bad, %of, @names) = (undef, 0);

for my $r (Bench::Callgrind::readings($hostile, qw(10000 20000 40000))) {
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

    my ($most, $ended) = split m{/}, $c->{mode}, 2;
    my $word = $ended !~ /^(clean|flagged|edited)/ ? "ended: $ended"
               : $cost > $most * $ordinary ? 'TOO MUCH'
               : $next > GROWTH * $cost ? 'NOT LINEAR' : '';
    $bad++ if $word;

    printf "| %s | %.0f | %.1f | %.2f | %s |\n", $name, $cost,
           $cost / $ordinary, $next / $cost, $word;
}

print "\n$bad of ", scalar(@names), " cost too much.\n" if $bad;
exit($bad ? 1 : 0);
