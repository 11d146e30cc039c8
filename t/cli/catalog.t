#!/usr/bin/perl

# Catalogues of projects: how their language is found, and what -v prints about
# them.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use Encode qw(encode_utf8 decode_utf8);
use File::Path qw(make_path);
use File::Basename qw(dirname);
use File::Temp qw(tempdir);
use Test::More;

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output;

my $tool = "$Bin/../../build/sanitizer";
plan skip_all => 'the tool is not built' unless -x $tool;

my $dir = tempdir(CLEANUP => 1);
my $python = '/usr/bin/python3';

sub spew {
    my ($name, $text) = @_;
    make_path(dirname("$dir/$name"));
    open my $f, '>:raw', "$dir/$name" or die $!;
    print $f encode_utf8($text);
    close $f;
    return "$dir/$name";
}

sub run {
    my $out = decode_utf8(`$tool @_ 2>$dir/err`);
    my $rc = $? >> 8;
    open my $f, '<:encoding(UTF-8)', "$dir/err" or die $!;
    local $/;
    return ($rc, $out, <$f> // '');
}

my $page = spew('page.html', '<!DOCTYPE html><html lang="en"><body>' . '<p>The '
    . 'harbour of the old town was quiet on Monday morning, and the ferries '
    . 'left as they do every day, with few people aboard and many gulls behind '
    . 'them. The council will decide next week whether the bridge is to be '
    . 'mended or torn down.</p><h2>Открыть меню</h2><p>7 комментариев к '
    . 'записи</p></body></html>');

sub translated {
    my (@options) = @_;
    my ($rc, $out) = run('clean --mode translate --language en', @options,
                         $page);
    return $out;
}


# where a file of gettext says what it is in

my $messages = 'msgid "Open the menu"' . "\nmsgstr \"Открыть меню\"\n\n"
    . "msgid \"Not yet\"\nmsgstr \"\"\n\n"
    . "#, fuzzy\nmsgid \"Perhaps\"\nmsgstr \"Может быть\"\n\n"
    . "msgid \"Menu\"\nmsgstr \"Меню\"\n\nmsgid \"Menus\"\nmsgstr \"Меню\"\n";

sub header {
    my ($language) = @_;
    return "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
           . (defined $language ? "\"Language: $language\\n\"\n" : '') . "\n";
}

my @files = (
    # name, Language:, as it is called
    [ 'x.po', 'ru', 'ru' ],                               # Django, KDE
    [ 'x.po', 'ru_RU', 'ru-RU' ],                         # WordPress
    [ 'x.po', 'sr@latin', 'sr-Latn' ],                    # KDE
    [ 'ru_RU.po', undef, 'ru-RU' ],
    [ 'ru_RU.po', '', 'ru-RU' ],
    [ 'woocommerce-ru_RU.po', undef, 'ru-RU' ],
    [ 'de_DE_formal.po', undef, 'de-DE' ],
    [ 'drupal-10.1.2.ru.po', undef, 'ru' ],
    [ 'sr@latin.po', undef, 'sr-Latn' ],
    [ 'de-CH.po', undef, 'de-CH' ],
    [ 'locale/pt_BR/LC_MESSAGES/django.po', undef, 'pt-BR' ],
    [ 'po/ru/kio5.po', undef, 'ru' ],
    [ 'de.po', 'ru', 'ru' ],                              # the header is first
);

for my $case (@files) {
    my ($name, $header, $language) = @$case;
    my $file = spew($name, header($header) . $messages);
    my ($rc, $out, $err) = run('check -v --catalog', $file, $page);

    my $said = "$file: 5 units, 4 translated, 3 usable for en→$language, "
               . "1 for $language→en";
    like($err, qr/: \Q$said\E$/m,
         "$name" . (defined $header ? ", Language: $header" : ''));
}

my $unnamed = spew('site.po', header() . $messages);
my ($rc, $out, $err) = run('check --catalog', $unnamed, $page);
is($rc, 2, 'a file that says nothing');
like($err, qr/the header has no language/, 'is refused');
unlike($err, qr/is invalid/, 'with that message only');
($rc, $out, $err) = run("check -v --catalog $unnamed,lang=ru", $page);
like($err, qr/site\.po: 5 units, .* en→ru, 1 for ru→en$/m,
     'but where its language stands behind it');
($rc, $out, $err) = run('check -v --catalog',
                        spew('x.po', header('de') . $messages) . ',lang=ru',
                        $page);
like($err, qr/for en→ru/, 'that is stronger than the file');
like((run("check --catalog $unnamed,lang=nonsense", $page))[2],
     qr/is invalid; expected an XLIFF, TMX, PO or MO file/, 'no such language');
like(translated('--catalog', "$unnamed,lang=ru"), qr/<h2>Open the menu</,
     'it is used');

SKIP: {
    skip 'no msgfmt', 1 unless system('msgfmt --version >/dev/null 2>&1') == 0;

    system("msgfmt -o $dir/ru_RU.mo $dir/ru_RU.po") == 0 or die;
    like((run("check -v --catalog $dir/ru_RU.mo", $page))[2],
         qr/ru_RU\.mo: 3 units, 3 translated, 3 usable for en→ru-RU, 1 for/,
         'MO, which has no fuzzy ones');
}


# XLIFF, with a language that it lacks

my $xliff = spew('x.xlf', '<?xml version="1.0"?><xliff version="1.2"
 xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x"
 datatype="html" source-language="ru"><body><trans-unit id="1">
<source>Открыть меню</source><target>Open the menu</target></trans-unit>
<trans-unit id="2"><source>Сохранить</source></trans-unit>
</body></file></xliff>');
($rc, $out, $err) = run("check -v --catalog $xliff,lang=en", $page);
like($err, qr/: 2 units, 1 translated, 1 usable for ru→en, 1 for en→ru$/m,
     'XLIFF without a target language');
like((run('check -v --catalog', spew('no.po', header('ru')), $page))[2],
     qr/no\.po: no texts in a known language/, 'a file without units');

done_testing();
