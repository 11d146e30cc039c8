#!/usr/bin/perl

# Instructions a byte, counted by callgrind: the same on every run, so that a
# loss of a few percent is seen where a clock would not tell it.
#
#   instructions.pl [--update] build/once
#
# Rates are the difference between a page of 300 KB and one of 100 KB, so that
# what a response costs once falls out; "page" is a whole page of 1 KB by
# clean, with all that opening and closing it costs; "start" are millions of
# instructions of a program that reads next to nothing, as each start of the
# tool and each "nginx -t" has them.  Prints what was measured, as a multiple of
# the last release (release.tsv), too, and its bound, and ends with 1 if one is
# above.  --update writes the bounds of instructions.tsv anew: what was measured
# and 5 % more.

use warnings;
use strict;

use FindBin qw($Bin);
use lib $Bin;
use Bench::Callgrind;

my $update = @ARGV && $ARGV[0] eq '--update' && shift;
my $once = shift // 'build/once';
my $list = "$Bin/instructions.tsv";

my (%of, @rows);

for my $r (Bench::Callgrind::readings($once, qw(all all 1000 100000 300000))) {
    $of{$r->{family}}{$r->{mode}}{$r->{size}} = $r;
    $r->{cost} = Bench::Callgrind::total($r);
    next if $r->{size} != 300000;

    my ($page, $small, $great) =
        @{ $of{$r->{family}}{$r->{mode}} }{1000, 100000, 300000};
    push @rows, [@$r{qw(family mode)},
                 ($great->{cost} - $small->{cost})
                 / ($great->{bytes} - $small->{bytes})];
    push @rows, [$r->{family}, 'page', $page->{cost} / $page->{bytes}]
        if $r->{mode} eq 'clean';
}

push @rows, ['all', 'start',
             Bench::Callgrind::program($once, qw(latin tokens 1)) / 1e6];

if ($update) {
    open my $out, '>', $list or die "$list: $!\n";
    print $out "# family, mode, instructions a byte, bound;",
               " make bench-instructions UPDATE=1\n",
               map { sprintf "%s\t%s\t%.2f\t%.2f\n", @$_, 1.05 * $_->[2] }
               @rows;
    close $out or die "$list: $!\n";
}

# The columns of a file behind family and mode, and its first comment.

sub columns {
    my ($file) = @_;
    my (%columns, $comment);

    open my $in, '<', $file or die "$file: $!\n";

    while (<$in>) {
        $comment //= $1 if /^# *([^:,\n]+)/;
        next if /^#/;
        my ($family, $mode, @values) = split;
        $columns{$family}{$mode} = \@values;
    }

    return (\%columns, $comment);
}

my ($bounds) = columns($list);
my ($released, $version) = columns("$Bin/release.tsv");

my $above = 0;
print "| script | mode | instructions per byte | × $version | bound | |\n",
      "| --- | --- | ---: | ---: | ---: | --- |\n";

for (@rows) {
    my ($family, $mode, $cost) = @$_;
    my $bound = $bounds->{$family}{$mode}[1];
    my $before = $released->{$family}{$mode}[0];
    my $word = !defined $bound ? 'no bound' : $cost > $bound ? 'ABOVE' : '';
    $above++ if $word;
    printf "| %s | %s | %.2f | %s | %s | %s |\n", $family, $mode, $cost,
           $before ? sprintf('%.2f', $cost / $before) : '', $bound // '',
           $word;
}

print "\n$above of ", scalar(@rows), " above the bound.\n" if $above;
exit($above ? 1 : 0);
