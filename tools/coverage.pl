#!/usr/bin/perl

# Line coverage of the core: coverage.pl DIR [LEAST].
#
# Enters: DIR, a build with --coverage whose tests have run.  Leaves: a row for
# each file of src/core and one for all, as gcov counts lines; exit 1 if less
# than LEAST per cent of all lines have run, 2 if nothing can be read.  With
# LINES=1 the lines that have not run as well.

use warnings;
use strict;

use File::Find;
use JSON::PP qw(decode_json);

my ($dir, $least) = @ARGV;
my (@notes, %count);

find({ no_chdir => 1, wanted => sub { push @notes, $_ if /\.gcno$/ } },
     "$dir/obj/src/core");

for my $note (sort @notes) {
    open my $gcov, '-|', 'gcov', '--json-format', '--stdout', $note
        or die "gcov: $!\n";
    local $/;
    my $report = decode_json(<$gcov>);
    close $gcov or die "gcov cannot read $note\n";

    for my $file (@{ $report->{files} }) {
        my $name = $file->{file};
        next unless $name =~ m{^src/core/};

        # an inline function of a header is in many files, and counted once
        for my $line (@{ $file->{lines} }) {
            $count{$name}{$line->{line_number}} += $line->{count};
        }
    }
}

exit 2 unless %count;

my ($ran, $all) = (0, 0);

for my $name (sort keys %count) {
    my $lines = $count{$name};
    my @not = sort { $a <=> $b } grep { $lines->{$_} == 0 } keys %$lines;
    my $n = keys %$lines;

    row($name, $n - @not, $n);
    print "    not: @not\n" if $ENV{LINES} && @not;
    $ran += $n - @not;
    $all += $n;
}

row('src/core', $ran, $all);

if ($ran * 100 < ($least // 0) * $all) {
    print "coverage: less than $least %\n";
    exit 1;
}


sub row {
    my ($name, $part, $whole) = @_;

    printf "%-36s %5d of %5d lines  %5.1f %%\n", $name, $part, $whole,
           100 * $part / $whole;
}
