package San::Tables;

# The tables of the source, for tests that must cover each of their rows.
#
# Each function returns a list of hashes in the order of its table; a table
# without any row that can be read ends the test.

use warnings;
use strict;

use Cwd qw(abs_path);
use Exporter qw(import);
use File::Basename qw(dirname);

our @EXPORT = qw(record_fields report_fields detectors knobs);

my $src = abs_path(dirname(__FILE__) . '/../../../src');


sub source {
    my ($file) = @_;

    open my $f, '<:raw', "$src/$file" or die "$file: $!";
    local $/;

    return scalar <$f>;
}


# The rows of a table of macros: the name of the macro, the text between the
# parenthesis and the first string or the end, and that string.

sub rows {
    my ($file, $macro) = @_;

    my ($table) = source($file) =~ /^#define \Q$macro\E\([^)]*\)(.*?[^\\])$/ms
        or die "$file: no $macro";
    $table =~ s{/\*.*?\*/}{}gs;

    my $string = qr/"((?:[^"]|"[\s\\]*")*)"\s*/;
    my @rows = $table =~ /\b([A-Z]+)\(([^")]*)(?:$string)?\)/g;
    die "$file: no rows in $macro" unless @rows;

    my @list;
    push @list, [ splice @rows, 0, 3 ] while @rows;

    return map { my ($type, $values, $what) = @$_;
                 [ $type, [ $values =~ /([^\s,\\](?:[^,\\]*[^\s,\\])?)/g ],
                   $what ] } @list;
}


# The fields of a log record: name, kind, max_bytes, max_edit, flags, what;
# type: its type in JSON.

sub record_fields {
    return map {
        my %field;
        @field{qw(name kind max_bytes max_edit flags)} = @{ $_->[1] };
        $field{what} = $_->[2] =~ s/"[\s\\]*"//gr;
        $field{type} = $field{kind} eq 'cut' ? 'true'
                       : $field{max_bytes} eq '0' ? 'number' : 'string';
        \%field;
    } rows('core/record/san_record_fields.h', 'SAN_RECORD_FIELDS');
}


# The fields of a leftover in reports: type, name, csv, part, size.

sub report_fields {
    return map {
        my %field = (type => $_->[0]);
        @field{qw(name csv part size)} = @{ $_->[1] };
        $field{csv} = $field{csv} eq 'CSV';
        \%field;
    } rows('report/san_report_fields.h', 'SAN_REPORT_FIELDS');
}


# The detectors in their order: name, and by_default as an action's name.

sub detectors {
    my $table = source('core/san_detector_list.h');
    my @list;

    while ($table =~ /^\s+ (?:DETECTOR\(\w+,\s\w+|OTHER\(\w+), [\s\\]*
                      "([a-z-]+)", [\s\\]* ([A-Z]+),/gmx)
    {
        push @list, { name => $1, by_default => lc $2 };
    }

    die 'no detectors' unless @list;

    return @list;
}


# The knobs: name, option, type, and two values that are not the default (one
# if there are only two), as in nginx.conf.

sub knobs {
    my $file = source('core/san_knobs.h');
    my %number = $file =~ /^#define (\w+) +(\d+)$/mg;
    my @list;

    while ($file =~ /\bKNOB\( (\w+), \s* "(--[\w-]+)", \s* (\w+), [\s\\]*
                     (\w+), \s* (\w+), \s* (\w+), [\s\\]* "([^"]*)"/gx)
    {
        my ($name, $option, $type, $min, $init, $words)
            = ($1, $2, $3, $4, $6, $7);
        $_ = $number{$_} // $_ for $min, $init;
        my @values = $type eq 'WORD' ? split /\|/, $words
                                     : map { $min + $_ } 1 .. 3;
        splice @values, $init, 1 if $type eq 'WORD';
        @values = grep { $_ ne $init } @values if $type ne 'WORD';
        push @list, { name => $name, option => $option, type => $type,
                      values => [ grep { defined } @values[0, 1] ] };
    }

    die 'no knobs' unless @list;

    return @list;
}


1;
