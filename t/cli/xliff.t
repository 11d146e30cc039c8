#!/usr/bin/perl

# sanitizer xliff: which texts are in the file and in which language, what is
# left out, and that a file without targets does no harm as a catalogue.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use Encode qw(encode_utf8 decode_utf8);
use File::Temp qw(tempdir);
use JSON::PP;
use Test::More;

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output;

my $tool = "$Bin/../../build/sanitizer";
plan skip_all => 'the tool is not built' unless -x $tool;

my $dir = tempdir(CLEANUP => 1);
my $json = JSON::PP->new->canonical->utf8;

sub spew {
    my ($name, $text) = @_;
    open my $f, '>:raw', "$dir/$name" or die $!;
    print $f encode_utf8($text);
    close $f;
    return "$dir/$name";
}

sub slurp {
    my ($name) = @_;
    open my $f, '<:raw', $name or die "$name: $!";
    local $/;
    return decode_utf8(<$f>);
}

sub run {
    my $rc = system("$tool @_ > $dir/out 2> $dir/err");
    return ($rc >> 8, slurp("$dir/out"), slurp("$dir/err"));
}

sub record {
    my (%field) = @_;
    return decode_utf8($json->encode({
        time => '2026-11-24T10:00:00.000+01:00', host => 'site',
        uri => '/a', action => 'flag', would => 'strip', why => 'mode',
        where => 'html > body > h2', detector => 'script',
        its => 'untranslated', text_language => undef, script => 'Cyrl',
        language => 'en', %field })) . "\n";
}

# the source texts of a file, by its languages

sub units {
    my ($xliff) = @_;
    my %units;

    while ($xliff =~ m{<file [^>]*source-language="([^"]*)"\s
                       target-language="([^"]*)"[^>]*>(.*?)</file>}gsx)
    {
        my ($pair, $body) = ("$1-$2", $3);
        push @{ $units{$pair} }, $body =~ m{<source[^>]*>(.*?)</source>}gs;
    }

    $_ = join '|', sort @$_ for values %units;
    return \%units;
}


# a language of a text is that of its finding; options choose among them

my @english = ('Leave a comment', 'Read more', 'Skip to content');

my $log = spew('a.log', join '',
    record(text => 'Последние новости'),
    record(text => 'Останні події'),
    record(text => 'Қазақша жаңалықтар'),
    record(text => 'آخر الأخبار', script => 'Arab'),
    record(text => 'آخرین خبرهای گزیده', script => 'Arab'),
    record(text => '関連ニュース', script => 'Hani'),
    record(text => '更多新闻', script => 'Hani'),
    record(text => 'Νέα της ημέρας', script => 'Grek'),
    record(text => 'Mehr lesen', script => 'Latn', text_language => 'de',
           detector => 'catalog', language => 'en-GB'),
    record(text => 'Mots sans langue', script => 'Latn'),
    record(text => 'Начало длинного', cut => JSON::PP::true),
    record(text => 'menu.title', detector => 'key', script => 'Latn',
           its => 'internationalization'),
    map { record(text => $_, detector => 'catalog', script => 'Latn',
                 text_language => 'en', language => 'ru') } @english);

my ($rc, $out, $err) = run('xliff', $log);
is($rc, 0, 'xliff');
is_deeply(units($out), {
    'ru-en' => 'Последние новости', 'uk-en' => 'Останні події',
    'kk-en' => 'Қазақша жаңалықтар', 'ar-en' => 'آخر الأخبار',
    'fa-en' => 'آخرین خبرهای گزیده', 'ja-en' => '関連ニュース',
    'zh-en' => '更多新闻', 'el-en' => 'Νέα της ημέρας',
    'de-en-GB' => 'Mehr lesen', 'en-ru' => join('|', @english),
}, 'each text in its language');
like($err, qr/: 1 text is left out: nothing shows which language it is in$/m,
     'one in no language that is known is counted');
like($err, qr/: 1 text is left out: longer than a record/,
     'and one of which only the start is known');
like($out, qr/<!-- left out, as their language is not known: 1 -->/,
     'the file says so, too');

($rc, $out) = run('xliff --source ru --target en', $log);
is_deeply(units($out), { 'ru-en' => 'Последние новости' },
          'a source that was asked for is a choice, not a label');
($rc, $out) = run('xliff --target en', $log);
is(units($out)->{'de-en-GB'}, 'Mehr lesen', 'en has en-GB');
ok(!exists units($out)->{'en-ru'}, 'and no ru');
($rc, $out) = run('xliff --source en', $log);
is_deeply([ keys %{ units($out) } ], [ 'en-ru' ], 'English leftovers alone');
($rc, $out) = run('xliff --source es', $log);
is_deeply(units($out), {}, 'none, where there is none');


# the catalogue that version 0.1.0 made of such a log: English texts as if they
# were Russian, without targets

my $prose = '<p>The harbour of the old town was quiet on Monday morning, and '
            . 'the ferries left as they do every day, with few people aboard '
            . 'and many gulls behind them. The council will decide next week '
            . "whether the bridge is to be mended or torn down.</p>\n";
my $page = spew('page.html', '<!DOCTYPE html><html lang="en"><title>News'
                . "</title><body>$prose$prose<h2>Leave a comment</h2>"
                . '<h3>Read more</h3><p>Skip to content</p>'
                . '<p title="Read more">About the harbour</p>');
my $wrong = spew('wrong.xlf', '<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="sanitizer" datatype="html" source-language="ru"
 target-language="en"><body>' . join('', map {
    "<trans-unit id=\"$_\"><source>$_</source></trans-unit>" } @english,
    'About the harbour') . '</body></file></xliff>');

for my $mode ('strip', 'translate') {
    ($rc, $out) = run("clean --mode $mode --language en --catalog", $wrong,
                      $page);
    is($out, slurp($page), "nothing is changed with it by $mode");
}

my $without = join '', (run('check --language en', $page))[0, 1];
is(join('', (run('check --language en --catalog', $wrong, $page))[0, 1]),
   $without, 'and nothing is reported because of it');

# one in the page's own script may be flagged, and stays; a page in a third
# language is none of its business

(my $german = slurp($wrong)) =~ s/source-language="ru"/source-language="de"/;
$german = spew('german.xlf', $german);

for my $mode ('strip', 'translate') {
    ($rc, $out) = run("clean --mode $mode --language en --catalog", $german,
                      $page);
    is($out, slurp($page), "nor with other languages, by $mode");
}

# what is foreign by its script is as if the catalogue were not there

my $leak = spew('leak.html', slurp($page) . '<h2>Последние новости</h2>');
my $empty = spew('empty.xlf', slurp($wrong)
    =~ s/<body>/<body><trans-unit id="0"><source>Последние новости<\/source><\/trans-unit>/r);
($rc, $out) = run('clean --mode strip --language en --catalog', $empty, $leak);
is($out, slurp($page), 'a text in another script is cut all the same');

done_testing();
