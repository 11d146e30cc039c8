#!/usr/bin/perl

# The loop: a site has leftovers; its log becomes XLIFF; a translator's tools
# read and fill it; it becomes a catalogue; the same request gets the
# translation; and the page is restored from the log.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Encode qw(encode_utf8 decode_utf8);
use JSON::PP;
use San::Test;
use Test::More;

my $tool = "$Bin/../../../build/sanitizer";
plan skip_all => 'the tool is not built' unless -x $tool;

my $python = '/usr/bin/python3';
my $has = system("$python -c 'import translate.storage.xliff, polib' "
                 . '2>/dev/null') == 0;

my %texts = (
    'Заголовок открываемого материала' => 'Heading of the story',
    'Поделиться & "сохранить" <всё>'   => 'Share & "save" <all>',
    'اقرأ المزيد من الأخبار'           => 'Read more of the news',
);

my $body = join '', map { my $text = $_; $text =~ s/&/&amp;/g;
                          $text =~ s/</&lt;/g; "<h2>$text</h2>\n" }
           sort keys %texts;
my $leaky = page(encode_utf8($body));

my %conf = (
    files  => { 'a.html' => $leaky },
    http   => 'sanitizer_log @DIR@/sanitizer.log;
               add_header X-Id $request_id;',
    server => 'sanitizer strip; sanitizer_max_removed 100%;');

my $t = San::Test->new(%conf);
my $dir = $t->dir;

my $before = $t->get('/a.html')->{body};
unlike($before, qr/<h2>/, 'the leftovers are taken out');


# the log to XLIFF

my $todo = "$dir/todo.xlf";
is(system("$tool xliff --target en --output $todo $dir/sanitizer.log"), 0,
   'sanitizer xliff');
my $xliff = decode_utf8(slurp($todo));
is(() = $xliff =~ /<trans-unit/g, 3, 'a unit for each text');
like($xliff, qr/<file [^>]*source-language="ru" target-language="en"/,
     'the language is that of the script');
like($xliff, qr/<note from="developer">Page: http:\/\/localhost\/a\.html\nPlace: html/, 'where it was seen');


# the output of a translator's tools

my $fill = <<'END';
import sys
import polib
from translate.storage import xliff
from translate.convert import xliff2po

texts = dict(line.rstrip("\n").split("\t")
             for line in open(sys.argv[2], encoding="utf-8"))
store = xliff.xlifffile.parsefile(sys.argv[1])
assert store.units, "no units"
for unit in store.units:
    assert not unit.istranslated() and unit.getid() and unit.getnotes()
    unit.target = texts[unit.source]
    unit.markfuzzy(False)
    assert unit.istranslated() and not unit.isfuzzy()
store.savefile(sys.argv[3])

xliff2po.convertxliff(open(sys.argv[3], "rb"), open(sys.argv[4], "wb"), None)
po = polib.pofile(sys.argv[4])
assert sorted((e.msgid, e.msgstr) for e in po) == sorted(texts.items()), \
    [(e.msgid, e.msgstr) for e in po]
print("filled", len(store.units))
END

SKIP: {
    skip 'no translate-toolkit, or no polib', 2 unless $has;

    spew("$dir/fill.py", encode_utf8($fill));
    spew("$dir/texts", encode_utf8(join '', map { "$_\t$texts{$_}\n" }
                                   sort keys %texts));
    my $said = `$python $dir/fill.py $todo $dir/texts $dir/html/site.xlf $dir/site.po 2>&1`;
    is($said, "filled 3\n", 'translate-toolkit and polib read and fill it');
    is($?, 0, 'without a complaint');
}

# without them the targets are put in by hand

if (!$has) {
    for my $source (keys %texts) {
        my ($s, $target) = map { s/&/&amp;/gr =~ s/</&lt;/gr =~ s/>/&gt;/gr
                                 =~ s/"/&quot;/gr } $source, $texts{$source};
        $xliff =~ s{(<source>\Q$s\E</source>)}{$1<target>$target</target>}
            or fail($source);
    }

    spew("$dir/html/site.xlf", encode_utf8($xliff));
}


# the filled file is a catalogue

$conf{http} .= ' sanitizer_catalog @DIR@/html/site.xlf;';
$conf{server} =~ s/strip/translate/;
$t->configure(%conf);
$t->signal('HUP');

my $after = page(join '', map {
    my $text = $texts{$_};
    $text =~ s/&/&amp;/g; $text =~ s/</&lt;/g; $text =~ s/>/&gt;/g;
    $text =~ s/"/&quot;/g;
    "<h2>$text</h2>\n"
} sort keys %texts);

ok(wait_for(sub { $t->get('/a.html')->{body} eq $after }),
   'the same request is answered translated')
    or is($t->get('/a.html')->{body}, $after);


# and back

# an old worker may still answer

my $served;
ok(wait_for(sub { $served = $t->get('/a.html'); $served->{body} eq $after }),
   'once more');
my $id = $served->header('x-id');
spew("$dir/served.html", $after);
is(system("$tool restore --log $dir/sanitizer.log --request-id $id "
          . "--findings 3 $dir/served.html > $dir/restored.html"), 0,
   'sanitizer restore');
is(slurp("$dir/restored.html"), $leaky, 'the page as it was');

my $again = `$tool xliff --target en $dir/sanitizer.log`;
is(() = $again =~ /<trans-unit/g, 0, 'nothing is left to be translated');

finish();
