#!/usr/bin/perl

# Files of 0.1.0 are still read: records of its log, lines of its reports.  Its
# baselines match if they are in the folder that "check" runs in.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use Cwd qw(abs_path);
use Encode qw(encode_utf8 decode_utf8);
use File::Temp qw(tempdir);
use JSON::PP;
use Test::More;

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output;

my $tool = abs_path($ENV{SANITIZER} // "$Bin/../../build/sanitizer");
plan skip_all => 'the tool is not built' unless -x $tool;

my $dir = tempdir(CLEANUP => 1);
chdir $dir or die $!;
mkdir 'site' or die $!;

my $heading = '<h2>Заголовок открываемого материала</h2>';
my $page = '<!DOCTYPE html>
<html lang="en"><head><title>The river</title></head><body>
<p>The river leaves the hills behind the town and turns to the south. Boats
carry grain and timber as far as the old stone bridge, where the mills begin.
In winter the water freezes along both banks and children cross it.</p>
' . $heading . '
<p>Comments are under the text.</p>
</body></html>
';

# records as 0.1.0 wrote them: their fields, in their order
my $common = '{"time":"2026-11-23T14:05:09.123+02:00","request_id":"abc",'
    . '"host":"a.example","uri":"/p.html","status":200,"language":"en",';
my @records = (
    $common . '"detector":"script","script":"Cyrl","text_language":null,'
    . '"action":"strip","where":"html > body > h2","attr":null,"n":1,'
    . '"offset":' . index($page, '<h2>') . ',"length":71,'
    . '"text":"Заголовок открываемого материала",'
    . '"removed":"' . $heading . '","replacement":null,'
    . '"its":"untranslated"}',
    $common . '"detector":"orphan","script":null,"text_language":"en",'
    . '"action":"flag","where":"html > body > div > p","attr":null,"n":2,'
    . '"offset":' . (index($page, '<h2>') + 75) . ',"length":8,"text":"Comments","removed":null,'
    . '"replacement":null,"its":"other"}',
);

my $lines = '{"count":3,"error":0,"host":"a.example","uri":"/p.html",'
    . '"where":"html > body > h2","detector":"script","language":"en",'
    . '"text_language":null,"script":"Cyrl","action":"strip",'
    . '"its":"untranslated","first":"2026-11-23T12:05:09Z",'
    . '"last":"2026-11-23T12:05:09Z",'
    . '"text":"Заголовок открываемого материала","cut":false}' . "\n";

my $baseline = '{"file":"site/p.html","detector":"script",'
    . '"where":"html > body > h2",'
    . '"text":"Заголовок открываемого материала"}' . "\n";

sub spew {
    my ($name, $text) = @_;
    open my $f, '>:raw', $name or die $!;
    print $f encode_utf8($text);
    close $f;
}

sub run {
    my ($args) = @_;
    my $out = decode_utf8(`$tool $args 2>err`);
    return ($? >> 8, $out);
}

spew('site/p.html', $page);
spew('log', join '', map { "$_\n" } @records);
spew('lines', $lines);
spew('baseline', $baseline);

(my $served = $page) =~ s/\Q$heading\E//;
spew('served.html', $served);

my ($rc, $out) = run('report --format json log lines');
is($rc, 0, 'report reads a log and lines of 0.1.0');
is(join(', ', sort map { "$_->{count} $_->{detector}" }
        @{ decode_json(encode_utf8($out))->{leftovers} }),
   '1 orphan, 4 script', 'and adds them up');

($rc, $out) = run('xliff log');
is($rc, 0, 'xliff reads such a log');
like($out, qr{source-language="ru" target-language="en"}, 'with its languages');
like($out, qr{<source>Заголовок открываемого материала</source>}, 'and text');

($rc, $out) = run('restore --log log --request-id abc <served.html');
is($rc, 0, 'restore undoes what it has') or diag `cat err`;
is($out, $page, 'to the byte');

($rc, $out) = run('check --language en --baseline baseline site');
is($rc, 0, 'a baseline beside the folder still matches');

done_testing();
