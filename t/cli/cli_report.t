#!/usr/bin/perl

# sanitizer report and xliff: what they count, in which format, and lines that
# are not records.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use Encode qw(encode_utf8 decode_utf8);
use File::Temp qw(tempdir);
use IO::Compress::Gzip qw(gzip);
use JSON::PP;
use Test::More;
use Time::HiRes qw(sleep);

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output;

my $tool = "$Bin/../../build/sanitizer";
plan skip_all => 'the tool is not built' unless -x $tool;

my $dir = tempdir(CLEANUP => 1);
$ENV{NO_COLOR} = '';

sub spew {
    my ($name, $text) = @_;
    open my $f, '>:raw', "$dir/$name" or die $!;
    print $f $text;
    close $f;
    return "$dir/$name";
}

sub record {
    my (%of) = @_;
    return encode_json({ time => '2026-11-23T14:05:09.123+02:00',
                         request_id => 'x', host => 'a.example', uri => '/x?y',
                         status => 200, language => 'en',
                         detector => 'script', script => 'Cyrl',
                         text_language => undef, action => 'strip',
                         where => 'html > body > h2', attr => undef, n => 1,
                         offset => 1, length => 2, text => 'Новости',
                         removed => '', replacement => undef,
                         its => 'untranslated', %of }) . "\n";
}

sub run {
    my (@args) = @_;
    my $out = `$tool @args 2>$dir/err`;
    my $rc = $? >> 8;
    open my $f, '<', "$dir/err";
    local $/;
    return ($rc, decode_utf8($out), scalar(<$f>) // '');
}

my $log = spew('a.log', join '',
    (record()) x 3, record(uri => '/y', host => 'b.example'),
    record(text => 'Ещё', uri => '/x?z', language => 'de', action => 'flag',
           would => 'strip', why => 'mode'),
    record(text => '=cmd|"x"', detector => 'orphan', its => 'other',
           text_language => 'en', script => undef),
    record(action => 'limit', detector => undef, text => undef),
    "not a record\n", "{\"action\":\n", "\n",
    '<134>Nov 23 10:00:00 sanitizer: ' . record(uri => '/syslog'));


# as text

my ($rc, $out, $err) = run('report', $log);
is($rc, 0, 'report');
like($out, qr/\A\s+4 █{20} Новости\n/, 'the most frequent first, with a bar');
like($out, qr/^\s+1 █{5}\s+Ещё$/m, 'a shorter bar');
like($out, qr/script strip, page en, text Cyrl, a\.example\/syslog/,
     'its newest example');
like($err, qr/a\.log:8: not a log record/, 'a line that is not a record');
like($err, qr/2 lines are not log records/, 'how many');
unlike($out, qr/\x1b/, 'no colours in a pipe');
like((run('report', '--color always', $log))[1], qr/\x1b\[1mНовости/,
     'but if they are asked for');

my %by = (site => ['a.example', 6], page => ['a.example/x', 5],
          detector => ['script', 6], language => ['en', 6]);

for my $by (sort keys %by) {
    my ($name, $n) = @{ $by{$by} };
    ($rc, $out) = run('report', "--by $by", $log);
    like($out, qr/\A\s+$n █+ \Q$name\E\n/, "by $by");
}

($rc, $out) = run('report', '--top 1', $log);
is(() = $out =~ /\n/g, 2, '--top');
($rc, $out) = run('report', '--detector orphan --language en', $log);
unlike($out, qr/Новости/, 'only of a detector');
like($out, qr/=cmd/, 'that one');


# for machines

($rc, $out) = run('report', '--format json', $log);
my $json = decode_json(encode_utf8($out));
is($json->{leftovers}[0]{count}, 4, 'json');
is($json->{leftovers}[0]{first}, '2026-11-23T12:05:09Z', 'a time, in UTC');
($rc, $out) = run('report', '--format csv', $log);
like($out, qr/,"'=cmd\|""x"""[,\r]/, 'csv: quotes, and no formula');
like($out, qr/\A(?:[^\r\n]*\r\n)+\z/, 'csv: each line ends with CR LF');
($rc, $out) = run('report', '--format html', $log);
like($out, qr/<!DOCTYPE html>.*Новости/s, 'html');
like($out, qr/<code>sanitizer strip;/, 'with what to paste');
like($out, qr/<p class="sums">.*\b1 would be removed/, 'and what would be done');

($rc, $out) = run('report', '--top 1 --format html', $log);
like($out, qr/<p>The 1 most frequent of \d+\.</, 'it says what it leaves out');

($rc, $out) = run('report', '--by site --format html', $log);
like($out, qr/class="findings"/, 'sites as html');
unlike($out, qr/<code>/, 'have no detector to be set');

# all pages of a leftover

my $pages = spew('pages.log', join '',
    map({ record(text => 'Много', uri => "/p$_") } 1 .. 37, 5 .. 9),
    record(text => 'Много', uri => '/p38', host => 'b.example'),
    record(text => "Д'Артаньян", uri => '/one') x 2);

sub listed {
    my ($html, $text) = @_;
    $html =~ s/&#39;|&apos;/'/g;
    my ($row) = $html =~ m{(<div class="text"[^>]*>\Q$text\E</div>.*?)</tr>}s;
    my %page;
    $page{$1}++ while ($row // '') =~ m{<a href="([^"#]*)#}g;
    return ($row, join ' ', map { $page{$_} == 1 ? $_ : "$_ ($page{$_})" }
                            sort keys %page);
}

($rc, $out) = run('report', '--format html', $pages);
my ($row, $links) = listed($out, 'Много');
is($links, join(' ', sort map { "http://a.example/p$_" } 1 .. 37),
   'html: all pages of a leftover, each once');
like($row, qr{<summary>On 37 pages</summary>}, 'and how many');
($row) = listed($out, "Д'Артаньян");
unlike($row, qr/<summary>On/, 'one page needs no list');

($rc, $out) = run('report', '--by page --top 0 --text Много --host a.example',
                  $pages);
is(join(' ', sort $out =~ m{a\.example(/\S+)}g),
   join(' ', sort map { "/p$_" } 1 .. 37), '--text --by page: the same');
like($out, qr{^\s+2 █+ a\.example/p5$}m, 'with counts');
($rc, $out) = run('report', '--by detector --text Мног', $pages);
is($out, '', 'a part of a text is another');
($rc, $out) = run('report', '--by detector --text Мног…', $pages);
like($out, qr/^\s+43 █+ script$/m, 'but its start with an ellipsis');
($rc, $out) = run('report', '--by page --detector script --language en', $log);
like($out, qr{3 █+ a\.example/x$}m, 'filters hold for sums');

my $forged = spew('forged.log',
    record(text => 'Много', uri => '/' . 'x' x 5000)
    . record(text => 'Много', uri => '/p1'));
($rc, $out) = run('report', '--format html', $forged);
($row, $links) = listed($out, 'Много');
unlike($row, qr/x{4097}/, 'an address longer than any of a log is not listed');

my $wide = spew('wide.log', join '',
    map { record(text => "Д'Артаньян", uri => "/p$_") } 1 .. 1200);
($rc, $out) = run('report', '--format html', $wide);
($row, $links) = listed($out, "Д'Артаньян");
is(scalar(split / /, $links), 1000,
   'very many pages: some of them');
like($row, qr{On at least 1000 pages}, 'it says so');
my ($command) = $row =~ m{<code>sanitizer (report [^<]*)</code>};
$command =~ s/&amp;/&/g;
$command =~ s/&#39;|&apos;/'/g;
$command =~ s/ sanitizer\.log$//;
($rc, $out) = run($command // '', $wide);
is(() = $out =~ m{^\s+1 █+ a\.example/p\d+$}mg, 1200,
   'and how to get all: typed as it stands');

($rc, $out) = run('report', '--format html',
                  spew('sums.log', (run('report --format lines', $wide))[1]));
like($out, qr{On at least 1 page<}, 'of sums the number is not known');

# a log may have numbers that are too large

my $much = spew('much.log', record(count => 9223372036854775807,
                                   error => 9223372036854775807) x 3);
($rc, $out) = run('report', '--format json', $much);
($json) = @{ decode_json(encode_utf8($out))->{leftovers} };
is("$json->{count} $json->{error}", '92233720368547758 92233720368547758',
   'counts end at a number that readers know');
($rc, $out) = run('report', '--format html', $much);
like($out, qr/"width:100%"/, 'and have their per cent');


# XLIFF

($rc, $out) = run('xliff', $log);
is($rc, 0, 'xliff');
like($out, qr/source-language="ru" target-language="en"/, 'of each pair');
like($out, qr/source-language="ru" target-language="de"/, 'its own file');
unlike($out, qr/cmd/, 'only what is untranslated');
($rc, $out) = run('xliff', '--source ru', $log);
is(() = $out =~ /<trans-unit/g, 2, 'a text is there once');
($rc, $out) = run('xliff', '--source uk --target de', $log);
is(() = $out =~ /<trans-unit/g, 0, 'a language is a choice, not a label');
my $empty = spew('empty.log', '');
($rc, $out) = run('xliff', $empty);
like($out, qr/<file .*<\/file>/s, 'XLIFF of nothing has a file');


# mistakes

for my $case (
    [ 'report', qr/no log/ ], [ 'report --by x a', qr/"x" is invalid; expected text/ ],
    [ 'report --format xml a', qr/is invalid; expected / ],
    [ 'report --nonsense a', qr/--nonsense: unknown option/ ],
    [ 'report --top', qr/--top: no value given; expected a number/ ],
    [ 'xliff --source zz-Zzzz a', qr/is invalid; expected / ],
    [ 'report --follow -', qr/--follow needs exactly one log/ ],
    [ "report $dir/none.log", qr/none\.log: No such file/ ],
) {
    my ($args, $message) = @$case;
    ($rc, $out, $err) = run($args);
    is($rc, 2, "refused: $args");
    like($err, $message, 'it says why');
}

is((run('report --help'))[0], 0, 'help');
is((run('xliff -h'))[0], 0, 'help');


# a line is bad once, in whatever ways it is

($rc, $out, $err) = run('report', spew('twice.log',
                        qq({"time":"x{"time":"y","a":1}\n)));
like($err, qr/ 1 line is not a log record$/m, 'torn, and no record behind it');


# gzipped; and one that ends in the middle

my $whole = join '', map { record(uri => '/' . rand) } 1 .. 50;
gzip(\$whole => \my $packed);
my $gz = spew('packed.gz', $packed);
($rc, $out, $err) = run('report', $gz);
is("$rc$err", '0', 'gzipped');
like($out, qr/^\s+50 /, 'all of it');
($rc, $out, $err) = run('report', spew('torn.gz',
                        substr $packed, 0, length($packed) / 2));
is($rc, 2, 'a file that ends too early');
like($err, qr/torn\.gz: the compressed log is damaged/, 'is reported');
like($out, qr/^\s+\d+ .*Новости/, 'what could be read is counted');


# a member that a full disk has torn: the next ones are read; and through a
# pipe, which cannot be read twice

my @packed;

for my $n (0 .. 2) {
    my $some = join '', map { record(uri => '/' . rand) } 1 .. 40;
    gzip(\$some => \$packed[$n]);
}

my $part = int(length($packed[1]) / 3);
my $resumed = spew('resumed.gz', $packed[0] . substr($packed[1], 0, $part)
                                 . $packed[2]);

for my $way ("$tool report --format json $resumed",
             "$tool report --format json - <$resumed",
             "cat $resumed | $tool report --format json -")
{
    $out = decode_utf8(`$way 2>$dir/err`);
    $rc = $? >> 8;
    $err = do { open my $f, '<', "$dir/err"; local $/; <$f> };
    my ($all) = decode_json(encode_utf8($out || '{}'))->{leftovers}[0];
    is($rc, 2, 'a torn member');
    like($err, qr/damaged: some of the $part bytes from byte ${\length $packed[0]} /,
         'is reported');
    cmp_ok($all->{count} // 0, '>=', 80, 'the next one is read');
    cmp_ok($all->{count} // 0, '<', 120, 'and what there was of it');
}

# a torn line, and another worker's record after it

my $timed = decode_json(record());
my $time = delete $timed->{time};
$timed = qq({"time":"$time",) . substr encode_json($timed) . "\n", 1;

for my $n (20, 100, length($timed) - 2) {
    ($rc, $out, $err) = run('report --format json',
        spew('glued.log', $timed . substr($timed, 0, $n) . $timed . $timed));
    is(decode_json(encode_utf8($out))->{leftovers}[0]{count}, 3,
       "torn at $n: the record behind it counts");
    is($rc, 0, 'no damage');
    like($err, qr/glued\.log:2: not a log record.*1 line is not a log record/s,
         'and the torn line is reported');
}


# a log that grows

my $growing = spew('grow.log', record());
my $errors = "$dir/follow.err";
my $pid = open my $follow, '-|', "exec $tool report --follow $growing 2>$errors"
    or die $!;
my $said = '';
my $wait = sub {
    my ($pattern) = @_;
    local $SIG{ALRM} = sub { die "timeout\n" };
    alarm 10;
    eval { while ($said !~ $pattern) {
               sysread $follow, $said, 4096, length $said or last } };
    alarm 0;
    return $said =~ $pattern;
};

ok($wait->(qr/ 1 \S+ /), '--follow shows what there is');
open my $f, '>>:raw', $growing;
print $f record(), record();
close $f;
ok($wait->(qr/ 3 \S+ /), 'and what comes');

# a line that is not whole yet; a new file, while the old one still grows

open $f, '>>:raw', $growing;
select((select($f), $| = 1)[0]);
my $torn = record();
print $f substr($torn, 0, 40);
spew('grow.log.new', record());
rename "$dir/grow.log.new", $growing;
select undef, undef, undef, 0.8;
print $f substr($torn, 40);
close $f;
ok($wait->(qr/ 5 \S+ /), 'a new file of that name, and the end of the old');
unlike($said, qr/ 6 \S+ /, 'nothing counts twice');

# cut to nothing

truncate $growing, 0;
select undef, undef, undef, 1.2;
spew('grow.log', record());
ok($wait->(qr/ 6 \S+ /), 'the same file, from its start');
ok(-z $errors, 'and nothing to say');
kill 'TERM', $pid;
close $follow;

# records of one leftover that differ in more than the place

my @apart = map { record(detector => 'declaration', script => $_->[0],
                         uri => "/$_->[1]", time => $_->[2]) }
            [ qw(Arab b 2026-11-23T14:05:09Z) ], [ qw(Beng a 2026-11-23T14:05:09Z) ],
            [ qw(Cyrl c 2026-11-23T14:06:09Z) ];
my @ways = map { (run('report --format lines', spew('apart.log', join '', @$_)))[1] }
           \@apart, [ @apart[2, 0, 1] ], [ reverse @apart ];
is_deeply([ @ways[1, 2] ], [ @ways[0, 0] ],
          'a report does not depend on the order of records');

for my $case ([ "$dir/none.log", qr/No such file/ ],
              [ $dir, qr/not a regular file/ ],
              [ $gz, qr/compressed, cannot follow/ ])
{
    my ($name, $message) = @$case;
    ($rc, $out, $err) = run('report --follow', $name);
    is($rc, 2, 'not followed');
    like($err, $message, 'it says why');
}

done_testing();
