package Bench::Callgrind;

# Runs build/once under callgrind and reads its output.  Costs are by source
# line, for inlined code by its own line, so that they can be summed by the
# function that contains the line.

use warnings;
use strict;

use File::Temp qw(tempdir);

# A list of { family, mode, size, bytes, file }, one for each reading.

sub readings {
    my ($once, @args) = @_;
    my $dir = tempdir(CLEANUP => 1);

    my @lines = `valgrind --tool=callgrind --collect-atstart=no \\
        --toggle-collect=once_region --dump-after=once_region \\
        --callgrind-out-file=$dir/out $once @args 2>$dir/errors`;

    if ($?) {
        system "cat $dir/errors >&2";
        die "callgrind: $once @args ended with " . ($? >> 8) . "\n";
    }

    my $n = 0;

    return map {
        my %r = (file => "$dir/out." . ++$n);
        @r{qw(family mode size bytes)} = split;
        \%r;
    } @lines;
}


# What the whole program costs, start and all.

sub program {
    my ($once, @args) = @_;
    my $file = tempdir(CLEANUP => 1) . '/out';

    system "valgrind --tool=callgrind --callgrind-out-file=$file $once @args "
           . ">$file.said 2>&1";

    if ($?) {
        system "cat $file.said >&2";
        die "callgrind: $once @args ended with " . ($? >> 8) . "\n";
    }

    return total({ file => $file });
}


sub total {
    my ($reading) = @_;

    open my $in, '<', $reading->{file} or die "$reading->{file}: $!\n";
    my ($total) = map { /^totals: (\d+)/ } <$in>;

    return $total // die "$reading->{file}: no totals\n";
}


# Own cost of each line: { "file:line" => cost }; of a library without line
# numbers "library:function" => cost.

sub costs {
    my ($reading) = @_;
    my (%name, %cost, $file, $function, $object, $skip);
    my $line = 0;

    # "(id) name" names an id, "(id)" alone means that name again
    my $resolve = sub {
        my ($kind, $value) = @_;
        my ($id, $new) = $value =~ /^\((\d+)\)(?: (.*))?$/ or return $value;
        $name{$kind}{$id} = $new if defined $new;
        return $name{$kind}{$id};
    };

    open my $in, '<', $reading->{file} or die "$reading->{file}: $!\n";

    while (<$in>) {
        if (/^(c?)(fl|fi|fe|fn|ob)=(.*)/) {
            my ($called, $what, $name) = ($1, $2, $3);
            my $of_file = $what =~ /^f[lie]$/;
            my $value = $resolve->($of_file ? 'fl' : $what, $name);
            next if $called;
            $file = $value if $of_file;
            $function = $value if $what eq 'fn';
            $object = $value if $what eq 'ob';

        } elsif (/^cfi=(.*)/) {
            $resolve->('fl', $1);

        } elsif (/^calls=/) {
            $skip = 1;

        } elsif (/^([+-]?)(\d+|\*) (\d+)/) {
            my ($sign, $position, $cost) = ($1, $2, $3);
            $line = $position eq '*' ? $line : $sign eq '+' ? $line + $position
                    : $sign eq '-' ? $line - $position : $position;

            # the line behind calls= has the cost of what was called
            if ($skip) {
                $skip = 0;
                next;
            }

            my $place = $file eq '???' ? ($object =~ s{.*/}{}r) . ":$function"
                        : "$file:$line";
            $cost{$place} += $cost;
        }
    }

    return \%cost;
}

1;
