#!/usr/bin/perl

# Puts the figures of a run into docs/performance.md and the README:
#
#     t/bench/tables.pl [build/bench.md [PAGE]...]
#
# Each of their tables stands between "<!-- bench: NAME" and "<!-- bench: end"
# and is written anew from the tables of the run; what the run lacks is "–".

use warnings;
use strict;

my ($run, @pages) = @ARGV;
$run //= 'build/bench.md';
@pages = qw(docs/performance.md README.md) unless @pages;

# The tables of the run: caption, rows by name, cells by their column's name.
my (@tables, $machine);

sub read_run {
    my ($caption, $columns) = ('');

    open my $f, '<', $run or die "$run: $!\n";

    while (my $line = <$f>) {
        chomp $line;
        $machine //= $line if $line =~ / processors; /;

        if ($line !~ /^\|/) {
            $caption = $line if $line =~ /\S/;
            undef $columns;
            next;
        }

        my @cells = $line =~ /\|\s*([^|]*?)\s*(?=\|)/g;

        if (!$columns) {
            $columns = \@cells;
            push @tables, { caption => $caption, rows => {}, list => [] };

        } elsif ($line !~ /^\|[ |:-]+$/) {
            my $row = { map { $columns->[$_] => $cells[$_] } 1 .. $#cells };
            $row->{number} = { map { $_ => $cells[$_] } 1 .. $#cells };
            push @{ $tables[-1]{list} }, [ \@cells, $row ];
            $tables[-1]{rows}{$cells[0]} = $row;
        }
    }
}

sub table {
    my ($caption) = @_;
    my ($found) = grep { index($_->{caption}, $caption) == 0 } @tables;
    return $found // { rows => {}, list => [] };
}

# A cell: the table's caption, and the column by its name or number.
sub cell {
    my ($row, $caption, $column) = @_;
    my $of = table($caption)->{rows}{$row} // return '–';
    my $value = $column =~ /^\d+$/ ? $of->{number}{$column} : $of->{$column};
    return defined $value && length $value ? $value : '–';
}

sub rows {
    my ($first, $rows, @columns) = @_;
    my @lines = (join(' | ', '|' . (length $first ? " $first" : ''),
                      map({ $_->[0] } @columns)) . ' |',
                 '| --- |' . ' ---: |' x @columns);

    for my $row (@$rows) {
        push @lines, join(' | ', "| $row",
                          map({ cell($row, @$_[1, 2]) } @columns)) . ' |';
    }

    return join '', map { "$_\n" } @lines;
}

# The table of instructions has a row for each script and mode.
sub instructions {
    my %rows;

    for my $t (@tables) {
        for (@{ $t->{list} }) {
            my ($cells, $row) = @$_;
            my $n = $row->{'instructions per byte'} // next;
            $rows{$cells->[0]}{$cells->[1]} = $n;
        }
    }

    push @tables, { caption => 'instructions', rows => \%rows, list => [] };
}

my @scripts = ('latin', 'accents', 'cyrillic', 'greek', 'arabic', 'han',
               'kana', 'hangul', 'mixed');

my %make = (
    'worker' => sub {
        my $added = 'added µs';
        return rows('',
            [ 'sendfile off', 'sanitizer off', 'flag', 'strip',
              'flag, 5 found', 'strip, 5 edits', 'translate, 5 edits',
              'sub_filter 1', 'sub_filter 20', 'ssi',
              'subs_filter, Cyrillic regex', 'Lua gsub', 'gzip 1' ],
            [ '100 KB, in all', 'A file of 100 KB', 'CPU µs per request' ],
            [ 'added', 'A file of 100 KB', $added ],
            [ '× sub_filter', 'A file of 100 KB', '× added' ],
            [ '10 KB, added', 'A file of 10 KB', $added ],
            [ 'Cyrillic, added', 'A Cyrillic file of 100 KB', $added ],
            [ 'proxy, added', 'proxy_pass, 100 KB', $added ]);
    },
    'short' => sub {
        my $of = 'A file of 100 KB';
        my @lines = ('| | µs per request | added |', '| --- | ---: | ---: |');

        for ([ 'sendfile off', 'without a filter' ],
             [ 'sanitizer off', '`sanitizer off` here, on elsewhere' ],
             [ 'flag', '`sanitizer flag`' ],
             [ 'strip', '`sanitizer strip`, nothing found' ],
             [ 'strip, 5 edits', '`sanitizer strip`, five edits' ],
             [ 'sub_filter 1', '`sub_filter`, one pattern' ],
             [ 'ssi', '`ssi`' ],
             [ 'subs_filter, Cyrillic regex',
               '`subs_filter`, a regular expression' ],
             [ 'gzip 1', '`gzip` at level 1' ])
        {
            my ($row, $name) = @$_;
            push @lines, "| $name | " . cell($row, $of, 'CPU µs per request')
                         . ' | ' . cell($row, $of, 'added µs') . ' |';
        }

        return join '', map { "$_\n" } @lines;
    },
    'compressed' => sub {
        return rows('',
            [ 'gunzip', 'flag', 'strip', 'strip, 5 edits',
              'gunzip, sub_filter 1', 'strip, gzip 1, browser' ],
            map { [ "$_ KB, in all", "proxy_pass of a compressed page, $_ KB",
                    'CPU µs per request' ],
                  [ 'added', "proxy_pass of a compressed page, $_ KB",
                    'added µs' ] } 100, 10);
    },
    'first byte' => sub {
        my $time = 'Time in µs to the first byte';
        my $memory = 'Worker memory per connection';
        return rows('',
            [ 'sendfile off', 'sanitizer off', 'flag', 'strip',
              'sub_filter 1', 'gunzip' ],
            [ 'file, first', $time, 1 ], [ 'end', $time, 2 ],
            [ 'proxy, first', $time, 3 ], [ 'end', $time, 4 ],
            [ 'file, KB', $memory, 1 ],
            [ 'compressed, proxy, KB', $memory, 3 ]);
    },
    'core' => sub {
        my ($times, $rate) = ('The same as multiples', 'MB/s, pages of');
        instructions();
        return rows('script', [ @scripts, 'real pages' ],
            [ 'tokens', $rate, 'tokens' ], [ 'check', $rate, 'check' ],
            [ 'clean', $rate, 'clean' ], [ 'libxml2', $rate, 'libxml2' ],
            [ 'gumbo', $rate, 'gumbo' ], [ '× libxml2', $times, 'clean ×' ],
            [ '1 KB', 'MB/s of clean by page size', '1 KB' ],
            [ '256 B', 'MB/s of clean by piece', '256 B' ],
            [ 'instr.', 'instructions', 'clean' ]);
    },
    'growth' => sub {
        my @rows = map { $_->[0] } @{ table('Time of clean as its input')
                                      ->{list} };
        return "– of – rows are linear.\n" unless @rows;
        my $linear = grep { $_->[6] eq 'LINEAR' } @rows;
        my ($worst) = sort { $b->[5] <=> $a->[5] } @rows;
        return "$linear of " . @rows . " rows are linear. The slowest is "
            . "\"$worst->[0]\",\n$worst->[5] ns per byte.\n";
    },
    'machine' => sub { return ($machine // '–') =~ s/(.{1,78})(?: |$)/$1\n/gr },
);

read_run();

for my $page (@pages) {
    open my $in, '<', $page or die "$page: $!\n";
    my $text = do { local $/; <$in> };

    $text =~ s{(<!-- bench: ([a-z ]+?) -->\n).*?(<!-- bench: end -->)}
              { ($make{$2} // die "$page: no table \"$2\"\n")
                && $1 . $make{$2}->() . $3 }gse;

    open my $out, '>', $page or die "$page: $!\n";
    print $out $text;
    close $out or die "$page: $!\n";
}
