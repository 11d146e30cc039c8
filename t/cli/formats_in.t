#!/usr/bin/perl

# Catalogues of other formats: runs the commands of docs/catalogs.md, and
# translates a page with the result.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use Encode qw(encode_utf8 decode_utf8);
use File::Basename qw(dirname);
use File::Path qw(make_path);
use File::Temp qw(tempdir);
use Test::More;

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output;

my $tool = "$Bin/../../build/sanitizer";
plan skip_all => 'the tool is not built' unless -x $tool;

open my $docs, '<:encoding(UTF-8)', "$Bin/../../docs/catalogs.md" or die $!;
my (undef, %recipes) = split /^## (.*)\n/m, do { local $/; <$docs> };

sub escaped {
    return join '', map { ord > 126 ? sprintf '\u%04x', ord : $_ }
                    split //, $_[0];
}

my ($open, $count) = ('Открыть меню сайта', 'Найдено записей: ');

my %cases = (
    'i18next (JSON)' => {
        needs => 'json2po',
        files => {
            'locales/en.json' => '{"menu":{"open":"Open the menu"},'
                . '"found":"Entries found: {{count}}"}',
            'locales/ru.json' => "{\"menu\":{\"open\":\"$open\"},"
                . "\"found\":\"$count\{{count}}\"}",
        },
    },
    'Rails (YAML)' => {
        needs  => 'yaml2po',
        python => 'ruamel.yaml',
        files  => {
            'config/locales/en.yml' => "en:\n  menu:\n"
                . "    open: \"Open the menu\"\n"
                . "    found: \"Entries found: %{count}\"\n",
            'config/locales/ru.yml' => "ru:\n  menu:\n    open: \"$open\"\n"
                . "    found: \"$count%{count}\"\n",
        },
    },
    'Flutter (ARB)' => {
        needs => 'json2po',
        also  => 'jq',
        files => {
            'lib/l10n/app_en.arb' => '{"@@locale":"en",'
                . '"open":"Open the menu","@open":{"description":"Opens"},'
                . '"found":"Entries found: {count}"}',
            'lib/l10n/app_ru.arb' => "{\"\@\@locale\":\"ru\",\"open\":\"$open\","
                . "\"found\":\"$count\{count}\"}",
        },
    },
    'Java (properties)' => {
        needs => 'prop2po',
        files => {
            'messages.properties' => "open=Open the menu\n"
                . "found=Entries found: {0}\n",
            'messages_ru.properties' => 'open=' . escaped($open) . "\nfound="
                . escaped($count) . "{0}\n",
        },
    },
);

my $page = '<!DOCTYPE html><html lang="en"><body><p>The harbour of the old '
    . 'town was quiet on Monday morning, and the ferries left as they do every '
    . 'day, with few people aboard and many gulls behind them. The council '
    . 'will decide next week whether the bridge is to be mended.</p>'
    . '<h2>%s</h2><h3>%s</h3></body></html>';

sub has {
    my ($program) = @_;
    return grep { -x "$_/$program" } split /:/, $ENV{PATH};
}

sub missing {
    my ($case) = @_;

    for my $program ($case->{needs}, $case->{also} // ()) {
        return $program unless has($program);
    }

    return $case->{python}
        if $case->{python}
           && system("/usr/bin/python3 -c 'import $case->{python}' "
                     . '2>/dev/null') != 0;
    return;
}

for my $name (sort keys %cases) {
    my $case = $cases{$name};
    my ($recipe) = ($recipes{$name} // '') =~ /^```sh\n(.*?)^```/ms;

    ok($recipe, "$name: a recipe") or next;

  SKIP: {
        my $lacks = missing($case);
        skip "no $lacks", 4 if $lacks;

        my $dir = tempdir(CLEANUP => 1);
        my %files = (%{ $case->{files} },
                     'page.html' => sprintf $page, $open, "${count}12");

        for my $file (keys %files) {
            make_path(dirname("$dir/$file"));
            open my $f, '>:raw', "$dir/$file" or die $!;
            print $f encode_utf8($files{$file});
            close $f;
        }

        $recipe =~ s/^sanitizer /$tool /mg;
        my $out = decode_utf8(`cd $dir && { $recipe } 2>&1`);
        is($? >> 8, 1, "$name: it runs, and finds what is in the page");
        like($out, qr/ru\.po: 2 units, 2 translated, 2 usable for en→ru, 2 for/,
             "$name: both texts are there") or diag $out;

        my $clean = decode_utf8(
            `$tool clean --mode translate --language en --catalog $dir/ru.po $dir/page.html`);
        like($clean, qr/<h2>Open the menu</, "$name: a text");
        like($clean, qr/<h3>Entries found: 12</, "$name: and one with a hole");
    }
}

done_testing();
