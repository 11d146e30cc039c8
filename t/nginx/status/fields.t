#!/usr/bin/perl

# Each field of a leftover has the same value in the log, in the tool's report
# of the log and on the status page, as JSON, lines and CSV: fails if one of
# them lacks a row of san_report_fields.h.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Encode qw(encode_utf8);
use JSON::PP;
use San::Tables;
use San::Test;
use Test::More;

binmode Test::More->builder->$_, ':encoding(UTF-8)'
    for qw(output failure_output);

my $tool = "$Bin/../../../build/sanitizer";
my @fields = report_fields();
my %in_log = map { $_->{name} => 1 } record_fields();

my $turkish = 'Bu kasaba çok eski bir yerdir ve nehir onun içinden geçer. '
    . 'Her sabah olduğu gibi balıkçılar daha güneş doğmadan yola çıkar, ama '
    . 'akşam için de bir şey kalır. Sonra çocuklar o köprüye kadar yürür ve '
    . 'bütün gün ne varsa onu konuşur. Kimse bunu değil diye anlatmaz. ';

my $t = San::Test->new(
    files  => {
        'a.html' => page(),
        'ru.html' => encode_utf8(page('<h2>Читать далее</h2>')),
        'key.html' => page('<h2>???menu.title???</h2>'),
        'tags.html' => encode_utf8(page('<h2>Новости <b>дня</b></h2>'
                                        . '<img alt="Фото дня">')),
        'long.html' => encode_utf8(page('<h2>' . 'Дороги Берега ' x 25
                                        . '</h2><p>' . letters(3000)
                                        . '</p>')),
        'tr.html' => encode_utf8("<!DOCTYPE html>\n<html lang=\"en\"><body>"
                                 . "<p>$turkish</p>\n" x 4
                                 . "</body></html>\n")
    },
    http   => 'sanitizer_zone z:4m; sanitizer_log @DIR@/sanitizer.log;',
    server => 'charset utf-8; sanitizer strip; sanitizer_detector key flag;
               location = /status { sanitizer_status; }');

my @asked = qw(a.html ru.html key.html long.html tr.html tags.html);
$t->get("/$_") for @asked, @asked;

my $json = JSON::PP->new->utf8->canonical;
my $log = $t->dir('sanitizer.log');
my @records;
wait_for(sub {
    @records = map { $json->decode($_) } split /\n/, slurp($log);
    return @records == 2 * (@asked + 1);
});
is(scalar @records, 2 * (@asked + 1), 'each page has its record, one two');


# What is the same in every output, by text and detector; a value is a string,
# and '' where there is none.

sub key_of {
    my ($found) = @_;

    return "$found->{detector}: " . substr $found->{text}, 0, 60;
}

my %wanted;

for my $record (@records) {
    my $sum = $wanted{key_of($record)} //= { %$record, count => 0, error => 0,
                                             cut => 0 };

    $sum->{count}++;
    $sum->{$_->{name}} = $record->{$_->{name}}
        for grep { ($_->{part} // '') eq 'NEWEST' } @fields;
}

sub plain {
    my ($field, $value) = @_;

    # a report writes a number 0 as if there was none

    return '' if !defined $value || ($field->{type} eq 'NUMBER' && !$value);
    return $value ? 'true' : 'false' if JSON::PP::is_bool($value);
    return $value if $field->{type} ne 'STRING';

    # a report keeps the start of a text

    return substr $value, 0, 60;
}

sub csv {
    my ($bytes) = @_;
    my @rows;

    for my $line (split /\r\n/, Encode::decode_utf8($bytes)) {
        push @rows, [ map { s/^"(.*)"\z/$1/sr =~ s/""/"/gr }
                      $line =~ /(?:^|,)("(?:[^"]|"")*"|[^",]*)/g ];
    }

    my $names = shift @rows;
    is(join(' ', @$names), join(' ', map { $_->{name} }
                                     grep { $_->{csv} } @fields),
       'CSV: the names of its columns');

    return map { my %of; @of{@$names} = @$_; \%of } @rows;
}

my %output = (
    'report' => $json->decode(scalar `$tool report --format json $log`)
                ->{leftovers},
    'lines' => [ map { $json->decode($_) }
                 `$tool report --format lines $log` ],
    'lines again' => $json->decode(scalar `$tool report --format lines $log |
                                   $tool report --format json -`)->{leftovers},
    'status page' => $json->decode($t->get('/status?format=json')->{body})
                     ->{leftovers},
    'report, CSV' => [ csv(scalar `$tool report --format csv $log`) ],
    'status page, CSV' => [ csv($t->get('/status?format=csv')->{body}) ]
);

for my $name (sort keys %output) {
    my %found = map { key_of($_) => $_ } @{ $output{$name} };
    is(join("\n", sort keys %found), join("\n", sort keys %wanted),
       "$name: the leftovers");

    for my $field (grep { $_->{csv} || $name !~ /CSV/ } @fields) {
        my ($of, $type) = @$field{qw(name type)};

        if ($type eq 'TIME') {
            is((grep { ($_->{$of} // '') !~ /^20\d\d-[\d:T-]+Z$/ }
                values %found), 0, "$name: $of");
            next;
        }

        next if $type eq 'FLAG';

        my @differ = grep { plain($field, $found{$_}{$of})
                            ne plain($field, $wanted{$_}{$of}) }
                     sort keys %wanted;
        is(join(', ', @differ), '', "$name: $of is what the log has")
            or diag explain [ map { [ $found{$_}{$of}, $wanted{$_}{$of} ] }
                              @differ ];
    }

    next if $name =~ /CSV/;
    is(join(', ', map { $_->{cut} ? substr $_->{text}, 0, 6 : () }
                  values %found), $name eq 'status page' ? 'Дороги' : '',
       "$name: cut");
}


# or all of this would compare nothing with nothing

for my $field (grep { $_->{type} =~ /STRING|NUMBER/ } @fields) {
    my $of = $field->{name};
    ok($in_log{$of}, "$of is a field of the log");
    ok((grep { defined $_->{$of} && $_->{$of} ne '' } @records),
       "$of: a record has it");
}

finish();
