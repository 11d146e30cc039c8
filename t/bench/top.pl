#!/usr/bin/perl

# Where the instructions go: top.pl FAMILY MODE [N [SIZE]], of a page of 300 KB
# or of SIZE bytes.  Functions of the source by what their own lines cost,
# inlined or not; then the N dearest lines.

use warnings;
use strict;

use Cwd qw(getcwd);
use FindBin qw($Bin);
use lib $Bin;
use Bench::Callgrind;

my ($family, $mode, $n, $size) = @ARGV;
die "usage: top.pl FAMILY tokens|check|clean [N [SIZE]]\n" unless $mode;
$n ||= 25;
chdir "$Bin/../..";
my $root = getcwd();

my ($reading) = Bench::Callgrind::readings('build/once', $family, $mode,
                                           $size || 300000);
my $costs = Bench::Callgrind::costs($reading);
my $total = Bench::Callgrind::total($reading);
my (%source, %function, %room, %file);

# Lines of a file, and the function that each stands in: its name is at the
# beginning of a line.

sub source {
    my ($file) = @_;

    return $source{$file} if $source{$file};

    my (@lines, @functions, $in);

    if (open my $fh, '<', $file) {
        while (<$fh>) {
            $in = $1 if /^([a-z]\w+)\(/;
            $in = $1 if /^(?:static |const |inline )*\w+[ *]+(\w+)\([^;]*$/;
            push @lines, s/^\s+|\s+$//gr;
            push @functions, $in // 'data';
        }
    }

    return $source{$file} = [\@lines, \@functions];
}

my @lines;

for my $place (keys %$costs) {
    my ($file, $line) = $place =~ /^(.*):(\w+.*)$/ or next;
    my $cost = $costs->{$place};

    $file =~ s{^\Q$root\E/}{};

    if ($file !~ m{^(?:src|t)/}) {
        $line = '' if $line =~ /^\d+$/;
        $function{"$file:$line" =~ s{^/usr/}{}r =~ s{:$}{}r} += $cost;
        next;
    }

    my ($text, $in) = @{ source($file) };
    $function{"$file: " . ($in->[$line - 1] // '?')} += $cost;
    $file{$file} += $cost;
    push @lines, ["$file:$line", $cost, $text->[$line - 1] // ''];
}

printf "%s %s: %d bytes, %.2f instructions per byte\n\n", $family, $mode,
       $reading->{bytes}, $total / $reading->{bytes};

sub table {
    my ($what, $of) = @_;
    my @most = (sort { $of->{$b} <=> $of->{$a} || $a cmp $b } keys %$of);

    splice @most, $n if @most > $n;
    print "| $what | per byte | share |\n| --- | ---: | ---: |\n";
    printf "| %s | %.2f | %.1f %% |\n", $_, $of->{$_} / $reading->{bytes},
           100 * $of->{$_} / $total for @most;
    print "\n";
}

table('function', \%function);
table('file', \%file);

print "| line | share | |\n| --- | ---: | --- |\n";
@lines = sort { $b->[1] <=> $a->[1] || $a->[0] cmp $b->[0] } @lines;
splice @lines, $n if @lines > $n;
printf "| %s | %.1f %% | `%s` |\n", $_->[0], 100 * $_->[1] / $total,
       $_->[2] =~ s/\|/\\|/gr for @lines;
