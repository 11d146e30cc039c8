#!/usr/bin/perl

# Compares the results of nginx's own tests without the module (OUT/plain.N,
# one file of TAP for each) with those in a mode (OUT/MODE.N):
#
#   nginx-tests.pl MODE... OUT LIST            lists the differences
#   nginx-tests.pl --files MODE OUT LIST       files with more than LIST has
#
# An assertion differs if no run in the mode has the result of a run without.

use warnings;
use strict;

my $files = @ARGV && $ARGV[0] eq '--files' ? shift : 0;
my $list = pop // '';
my $out = pop // '';
my @modes = @ARGV or die "usage: nginx-tests.pl [--files] MODE... OUT LIST\n";
my @right = right($list);
my $bad = 0;

for my $mode (@modes) {
    my ($count, @found) = differences($mode);

    if ($files) {
        my %seen;
        print map { "$_\n" } grep { !$seen{$_}++ }
              map { $_->{file} } grep { $_->{kind} eq 'other' } @found;
        next;
    }

    report($mode, $count, @found);
}

without() if !$files;
exit $bad;

# mode, file, a pattern of the assertion's name, the reason: two spaces between

sub right {
    my ($name) = @_;
    my @list;

    open my $fh, '<', $name or die "$name: $!\n";

    while (<$fh>) {
        next if /^#|^\s*$/;
        chomp;
        my ($mode, $file, $pattern, $reason, $more) = split /\s{2,}/;
        die "$name:$.: four columns are needed\n"
            if !defined $reason || defined $more;
        push @list, { mode => $mode, file => $file, reason => $reason,
                      name => qr/^(?:$pattern)$/, line => $., seen => 0 };
    }

    return @list;
}

# "strip" changes headers like the other two modes that edit

sub listed {
    my ($entry, $mode) = @_;
    $mode =~ s/^(?:mark|translate)$/strip/;
    return $entry->{mode} eq $mode;
}

# number => [result, name]; 0 is the whole file, if it is skipped

sub tap {
    my ($path) = @_;
    my (%tap, $plan);

    open my $fh, '<', $path or return { 0 => ['missing', 'the whole file'] };

    while (<$fh>) {
        if (/^1\.\.0\b/) {
            $tap{0} = ['skip', 'the whole file'];

        } elsif (/^1\.\.(\d+)/) {
            $plan = $1;

        } elsif (/^(not )?ok (\d+)(?: - )?(.*)/) {
            my ($not, $n, $name) = ($1, $2, $3);
            my $to = $name =~ s/\s*# (skip|todo)\b.*//i ? lc $1 : '';
            $tap{$n} = [ $to eq 'skip' ? 'skip'
                         : ($to && 'todo ') . ($not ? 'not ok' : 'ok'),
                         $name ];
        }
    }

    $tap{0} = ['missing', 'the whole file'] if !%tap;
    $tap{$_} //= ['missing', ''] for 1 .. $plan // 0;

    return \%tap;
}

# parts that change with each run do not count

sub key {
    my ($result) = @_;
    my ($what, $name) = $result ? @$result : ('missing', '');

    $name =~ s/nginx-test-\w+//g;
    $name =~ s/\d+//g;

    return $what eq 'missing' ? $what : "$what - $name";
}

sub differences {
    my ($mode) = @_;
    my ($count, @found) = (0);

    for my $path (sort glob "$out/plain.1/*.t.tap") {
        my ($file) = $path =~ m{([^/]+)\.tap$};
        my @plain = map { tap($_) } glob "$out/plain.[0-9]/$file.tap";
        my @with = map { tap($_) } glob "$out/$mode.[0-9]/$file.tap";
        my %numbers = map { $_ => 1 } map { keys %$_ } @plain, @with;

        @with = ({}) if !@with;
        $count += ran($plain[0]);

        for my $n (sort { $a <=> $b } keys %numbers) {
            my %without = map { key($_->{$n}) => 1 } @plain;
            my $first = $without{key($with[0]{$n})}
                        && key($plain[0]{$n}) eq key($with[0]{$n});
            next if $first;

            push @found, judge($mode, $file, $n, $plain[0]{$n}, $with[0]{$n},
                               scalar grep { $without{key($_->{$n})} } @with);
        }
    }

    return $count, @found;
}

sub ran {
    my ($tap) = @_;
    return scalar grep { $_ && $tap->{$_}[0] ne 'missing' } keys %$tap;
}

# failures that do not depend on the module

sub without {
    my ($skipped, $failed, @early) = (0, 0);

    for my $path (sort glob "$out/plain.1/*.t.tap") {
        my $tap = tap($path);
        my @what = map { $_->[0] } values %$tap;
        my $file = ($path =~ m{([^/]+)\.tap$})[0];

        $skipped++ if $tap->{0} && $what[0] eq 'skip';
        push @early, $file if grep { $_ eq 'missing' } @what;
        $failed += grep { $_ eq 'not ok' } @what;
    }

    print "without the module: $skipped files skipped, $failed assertions not "
          . "ok, " . @early . " files that do not come to their end";
    print @early ? ": @early\n" : "\n";
}

# only an assertion that passed and now fails can be an expected difference

sub judge {
    my ($mode, $file, $n, $plain, $with, $flaky) = @_;
    my $name = ($plain // $with)->[1];
    my ($was, $is) = map { $_ ? $_->[0] : 'missing' } $plain, $with;
    my $it = { file => $file, kind => 'other', why => 'NOT IN THE LIST',
               line => "$file $n \"$name\": $was, then $is" };

    if ($flaky) {
        @$it{qw(kind why)} = ('now and then', 'now and then');
        return $it;
    }

    for my $entry (@right) {
        if (listed($entry, $mode) && $entry->{file} eq $file
            && $name =~ $entry->{name} && $was eq 'ok' && $is eq 'not ok')
        {
            $entry->{seen}++;
            @$it{qw(kind why)} = ('right', $entry->{reason});
            last;
        }
    }

    return $it;
}

sub report {
    my ($mode, $count, @found) = @_;
    my %of = (right => 0, other => 0, 'now and then' => 0);

    for my $it (@found) {
        $of{$it->{kind}}++;
        print "$mode: $it->{line}: $it->{why}\n";
    }

    for my $entry (grep { listed($_, $mode) && !$_->{seen} } @right) {
        next if !-e "$out/plain.1/$entry->{file}.tap";
        print "$mode: line $entry->{line} of the list: nothing differs so\n";
    }

    printf "%s: %d assertions, %d differ: %d of the list, %d not; %d more "
           . "now and then\n", $mode, $count, $of{right} + $of{other},
           $of{right}, $of{other}, $of{'now and then'};

    $bad = 1 if $of{other} || !$count;
}
