#!/usr/bin/perl

# sanitizer xliff: which texts are in the file and in which language, which are
# left out; and a file without targets is harmless as a catalogue.

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
like($err, qr/: 1 text skipped: the language is unknown$/m,
     'one in no language that is known is counted');
like($err, qr/: 1 text skipped: too long/,
     'and one of which only the start is known');
like($out, qr/<!-- texts skipped because their language is unknown: 1 -->/,
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
is_deeply(units($out), {}, 'no unit in a language without texts');


# a file for each language of pages, and each pair of XLIFF 2.1; one document
# has one pair there

mkdir "$dir/todo";
($rc, $out, $err) = run("xliff --output $dir/todo", $log);
is("$rc$out", '0', 'into a folder');
is(join(' ', sort map { s/.*\///r } glob "$dir/todo/*"),
   'en-GB.xlf en.xlf ru.xlf', 'a file for each language of pages');
is(units(slurp("$dir/todo/ru.xlf"))->{'en-ru'}, join('|', @english),
   'with its texts');
unlink glob "$dir/todo/*";
run("xliff --xliff 2.1 --target en --output $dir/todo", $log);
ok(-f "$dir/todo/$_-en.xlf", "2.1: $_-en.xlf") for qw(ar el ja ru uk zh);
($rc, $out, $err) = run('xliff --xliff 2.1', $log);
is("$rc$out", '2', 'not all of them in one');
like($err, qr/one pair of languages; choose one with --source and --target/,
     'it says what to do');
($rc, $out, $err) = run('xliff', $log);
like($err, qr/several target languages.* --target, or name a folder/,
     '1.2 may, with a warning');
like((run('xliff --xliff 3', $log))[2], qr/is invalid; expected 1.2 or 2.1/,
     'there is no other version');

# a name of a file is a language, whatever a log says

my $evil = spew('evil.log', record(text => 'Новости', language => '../x')
                . record(text => 'Погода', language => 'en/../../x')
                . record(text => 'Облака', language => 'en'));
unlink glob "$dir/todo/*";
run("xliff --output $dir/todo", $evil);
is(join(' ', map { s/.*\///r } glob "$dir/todo/*"), 'en.xlf',
   'no name from a log is taken');


# ids stay, files are pages, notes are of the developer, tags are elements

my $first = record(text => 'Ваше имя *', tags => '16:span 17:/span',
                   where => 'p > label', uri => '/form?a=1');
my $many = spew('many.log', $first x 2 . record(text => 'Новости дня')
    . record(text => 'Подпись', attr => 'alt', uri => '/b',
             why => 'evidence'));
my $later = spew('later.log', record(text => 'Погода', uri => '/a0') x 9
    . slurp($many) . $first =~ s{/form}{/other}r =~ s/:00\.000/:09.000/r);

sub ids {
    my ($xliff) = @_;
    my %ids = reverse $xliff =~ /<(?:trans-)?unit id="([^"]+)".*?<source>(.*?)</gs;
    return \%ids;
}

($rc, $out) = run('xliff', $many);
my $ids = ids($out);
is(scalar keys %$ids, 3, 'three units');
is(join(' ', $out =~ /<file original="([^"]*)"/g),
   '//site/a //site/b //site/form', 'a file for each page');
like($out, qr{<source>Ваше\ имя\ <g\ id="1"\ ctype="x-html-span">\*</g>
              </source>}x, 'the element is there');
like($out, qr{<note\ from="developer">Page:\ //site/form\?a=1\n
              Place:\ p\ &gt;\ label\n Detector:\ script\n Strongest\ action:\ strip\n
              Reason:\ mode\ \(not\ done\ because\ of\ the\ mode\)\n
              Seen:\ 2\ times</note>}x, 'a note');
like($out, qr/\nAttribute: alt\n/, 'an attribute');

my $then = ids((run('xliff', $later))[1]);
is_deeply({ map { $_ => $then->{$_} } keys %$ids }, $ids,
          'the ids are the same in a later file, whatever stands in front');

# a sign of a required field is not part of a text of the catalogue

my $known = spew('names.po', qq(msgid ""\nmsgstr "Language: ru\\n"\n\n)
    . qq(msgid "Your name"\nmsgstr "Ваше имя"\n));
my %target = ('1.2' => qr{<target\ state="translated">Your\ name\ <g\ id="1"
                          \ ctype="x-html-span">\*</g></target>}x,
              '2.1' => qr{<target>Your\ name\ <pc\ id="1"[^>]*>\*</pc></target>}x);

for my $version (sort keys %target) {
    ($rc, $out) = run("xliff --xliff $version --catalog", $known, $many);
    like($out, $target{$version}, "$version: it stays, and the text is known");
}

($rc, $out) = run('xliff --catalog', $known, spew('tags.log',
    record(text => 'Ваше имя дома', tags => '16:b 25:/b')));
unlike($out, qr/<target/, 'but a word is');

# the text of a link inside of a text is a part of that unit; elsewhere it is one

my $whole = record(text => 'Читать правила сайта', tags => '13:a 27:/a',
                   where => 'body > p');

my @in = (text => 'правила', why => 'link');
my %links = (
    'in it'            => [ 1, record(@in, where => 'body > p > a') ],
    'deeper in it'     => [ 1, record(@in, where => 'body > p > b > a.x') ],
    'elsewhere'        => [ 2, record(@in, where => 'body > ul > li > a') ],
    'another text'     => [ 2, record(@in, text => 'сайта',
                                      where => 'body > p > a') ],
    'an attribute'     => [ 2, record(@in, where => 'body > p > a',
                                      attr => 'title') ],
    'on another host'  => [ 2, record(@in, where => 'body > p > a',
                                      host => 'other') ],
    'in another page language' => [ 2, record(@in, where => 'body > p > a',
                                              language => 'de') ],
);

for my $name (sort keys %links) {
    my ($n, $link) = @{ $links{$name} };
    ($rc, $out) = run('xliff', spew('links.log', $link . $whole));
    is(() = $out =~ /<trans-unit /g, $n, "the text of a link $name");
    like($out, qr{<source>Читать\ <g\ id="1"\ ctype="x-html-a">правила</g>
                  \ сайта</source>}x, 'the text with it');
}

# logs may contain anything

my $deep = join(' > ', 'body', ('div') x 100000);
alarm 30;
($rc, $out) = run('xliff', spew('links.log', $whole
    . record(@in, where => $deep)));
alarm 0;
is(() = $out =~ /<trans-unit /g, 2, 'a path of any length');

($rc, $out) = run('xliff --xliff 2.1', spew('links.log', $whole));
like($out, qr{<source>Читать\ <pc\ id="1"\ dispStart="&lt;a&gt;"\ dispEnd="
              &lt;/a&gt;">правила</pc>\ сайта</source>}x, '2.1');

($rc, $out) = run('xliff', spew('links.log',
    record(@in, where => 'body > p > a')
    . $whole =~ s/"action":"flag"/"action":"translate"/r));
unlike($out, qr/<trans-unit/, 'and translated with it');

# findings of the tool, once filled in, are translated

my $site = '<!DOCTYPE html><html lang="en"><title>News</title><body>'
    . '<p>The harbour of the old town was quiet on Monday morning, and the '
    . 'ferries left as they do every day, with few people aboard and many '
    . 'gulls behind them. The council will decide next week whether the '
    . 'bridge is to be mended or torn down, and who pays for it.</p>';
my $linked = spew('linked.html', "$site<p>Читать <a href='/r'>правила</a> "
                  . '<b>сайта</b></p>');
($rc, $out) = run('check --language en --format json', $linked);
($rc, $out) = run('xliff', spew('linked.log', $out));
is(() = $out =~ /<trans-unit /g, 1, 'one unit of check --format json');

my %filled = (
    'filled in'  => [ 'Read <g id="1">the rules</g> <g id="2">of it</g>',
                      q(Read <a href='/r'>the rules</a> <b>of it</b>) ],
    'moved'      => [ '<g id="1">Rules</g> <g id="2">here</g> read',
                      q(<a href='/r'>Rules</a> <b>here</b> read) ],
    'in another order' => [ '<g id="2">Site</g> <g id="1">rules</g>',
                            q(Читать <a href='/r'>правила</a> <b>сайта</b>) ],
    'without one' => [ 'The rules <g id="2">of it</g>',
                       q(Читать <a href='/r'>правила</a> <b>сайта</b>) ],
);

for my $name (sort keys %filled) {
    my ($target, $want) = @{ $filled{$name} };
    my $xlf = spew('linked.xlf', $out
                   =~ s{</source>}{</source><target>$target</target>}r);
    my $page = (run("clean --mode translate --language en --catalog $xlf",
                    $linked))[1];
    is($page, "$site<p>$want</p>", "a text with a link: $name");
}

# two units, as they were exported before

my $parts = spew('parts.po', qq(msgid ""\nmsgstr "Language: en\\n"\n)
    . qq("X-Source-Language: ru\\n"\n\n)
    . qq(msgid "Читать"\nmsgstr "Read"\n\n)
    . qq(msgid "правила сайта"\nmsgstr "the rules"\n));
$linked = spew('linked.html', "$site<p>Читать <a href='/r'>правила сайта</a>"
               . '</p>');
is((run("clean --mode translate --language en --catalog $parts", $linked))[1],
   "$site<p>Read <a href='/r'>the rules</a></p>", 'and in two units');


# tags that no page can have are ignored

for my $tags ('16:span', '17:/span 16:span', '16:b 17:/i', '99:b 99:/b',
              '1:b 17:/b', '16:<b 17:/<b', 'x', '16:b', ':b 1:/b')
{
    ($rc, $out) = run('xliff', spew('tags.log', record(text => 'Ваше имя *',
                                                      tags => $tags)));
    like($out, qr{<source>Ваше имя \*</source>}, "no tags: $tags");
}


# other tools read the files

my %schema = ('1.2' => 'xliff12', '2.1' => 'xliff21');
my $xmllint = system('xmllint --version >/dev/null 2>&1') == 0;

for my $version (sort keys %schema) {
    for my $of ($many, $evil, spew('none.log', '')) {
        my $name = "$dir/schema.xlf";
        run("xliff --xliff $version --output $name", $of);

        SKIP: {
            skip 'no xmllint', 1 unless $xmllint;
            is(`xmllint --noout --relaxng $Bin/../lib/xliff/$schema{$version}.rng $name 2>&1`,
               "$name validates\n", "$version is valid");
        }
    }
}

my $python = '/usr/bin/python3';

SKIP: {
    skip 'no translate-toolkit', 4
        unless system("$python -c 'import translate' 2>/dev/null") == 0;

    run("xliff --output $dir/many.xlf", $many);
    is(system("xliff2po --progress=none $dir/many.xlf $dir/many.po 2>/dev/null"
              . ' >&2'), 0, 'xliff2po');
    my $po = slurp("$dir/many.po");
    like($po, qr/^#\. Page: .*form/m, 'the notes are there');
    like($po, qr/^#\. Attribute: alt/m, 'with the attribute');
    like($po, qr/^msgid "Ваше имя /m, 'and the texts');
}


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
    is($out, slurp($page), "$mode changes nothing with it");
}

my $without = join '', (run('check --language en', $page))[0, 1];
is(join('', (run('check --language en --catalog', $wrong, $page))[0, 1]),
   $without, 'and nothing is reported because of it');

# one in the page's own script may be flagged, and stays; a page in a third
# language does not matter

(my $german = slurp($wrong)) =~ s/source-language="ru"/source-language="de"/;
$german = spew('german.xlf', $german);

for my $mode ('strip', 'translate') {
    ($rc, $out) = run("clean --mode $mode --language en --catalog", $german,
                      $page);
    is($out, slurp($page), "nor with other languages, by $mode");
}

# a text in a foreign script is handled as without the catalogue

my $leak = spew('leak.html', slurp($page) . '<h2>Последние новости</h2>');
my $empty = spew('empty.xlf', slurp($wrong)
    =~ s/<body>/<body><trans-unit id="0"><source>Последние новости<\/source><\/trans-unit>/r);
($rc, $out) = run('clean --mode strip --language en --catalog', $empty, $leak);
is($out, slurp($page), 'a text in another script is cut all the same');

done_testing();
