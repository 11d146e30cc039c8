#!/usr/bin/perl

# The command-line tool: its output, errors and exit status.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use lib "$Bin/../lib";
use Cwd qw(abs_path);
use Encode qw(encode_utf8);
use File::Path qw(make_path);
use File::Temp qw(tempdir);
use JSON::PP;
use San::Tables;
use San::Tool qw(put get run_with);
use Test::More;

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output,
        Test::More->builder->todo_output;

my $tool = abs_path($ENV{SANITIZER} // 'build/sanitizer');
$San::Tool::tool = $tool;

plan skip_all => 'the tool is not built' unless $tool && -x $tool;

my $dir = tempdir(CLEANUP => 1);
chdir $dir or die "chdir: $!";


# Runs the tool; its standard input is a string.

sub run {
    my ($input, @args) = @_;

    put('.input', $input);

    return run_with('.input', @args);
}


my $english = 'The river runs down from the hills and through the town. ' x 8;
my $left = '<h2>Заголовок открываемого материала</h2>';
my $rest = '<p>more english text</p></div></body></html>';
my $head = "<!DOCTYPE html><html lang=en><body><p>$english</p><div>";
my $page = encode_utf8($head . $left . $rest);
my $clean = encode_utf8($head . $rest);
my $column = length(encode_utf8($head)) + 1;

put('dirty.html', $page);
put('clean.html', $clean);

my ($rc, $out, $err, $line);


# the status

($rc, $out, $err) = run('', 'check', 'clean.html');
is($rc, 0, 'check: nothing found');
is($out, '', 'nothing is printed');
is($err, "0 findings in 0 of 1 page\n", 'the summary');

($rc, $out, $err) = run('', 'check', 'dirty.html');
is($rc, 1, 'check: found');
$line = encode_utf8("$column: strip script Cyrl: "
                    . '"Заголовок открываемого материала"'
                    . " (html > body > div > h2)\n");
is($out, "dirty.html:1:$line", 'a line of text');
is($err, "1 finding in 1 of 1 page\n", 'the summary of one');

($rc, $out, $err) = run('', 'check', 'dirty.html', 'nowhere.html',
                        'clean.html', 'dirty.html');
is($rc, 2, 'check: a file that is not there');
like($err, qr/^sanitizer: nowhere\.html: .*\n2 findings in 2 of 3 pages$/m,
     'is reported, and the others are read');


# line and column

($rc, $out) = run(encode_utf8("$head\n\n  é $left$rest"), 'check', '-');
like($out, qr/^-:3:5: strip /, 'line and column, in characters');

for my $chunk (1, 2, 7) {
    my ($rc, $o) = run(encode_utf8("$head\r\n\n  é $left\n$rest"),
                       'check', '--chunk', $chunk, '-');
    like($o, qr/^-:3:5: strip /, "line and column by $chunk");
}


# the modes

for my $mode (qw(flag mark strip)) {
    ($rc, $out) = run('', 'check', '--mode', $mode, 'dirty.html');
    is($rc, 1, "check --mode $mode");
    my $done = $mode eq 'flag' ? 'would strip' : $mode;
    like($out, qr/^dirty\.html:1:\d+: $done script Cyrl: /, 'the action');
}

($rc, $out) = run('', 'check', '--detector', 'script=flag', 'dirty.html');
like($out, qr/^dirty\.html:1:\d+: flag .* \(only flagged: detector\)$/m,
     '--detector, and why no more');

($rc, $out) = run('', 'check', '--detector=script=off', 'dirty.html');
is("$rc$out", '0', '--detector off');

($rc, $out, my $strong) = run('', 'check', '--detector=mixed=strip',
                              'dirty.html');
like("$rc$strong", qr/^1sanitizer: --detector: "mixed=strip" is too strong for this detector: "flag" is used instead\n/,
     '--detector with an action that it cannot take');
unlike((run('', 'check', '--detector=mixed=flag', '--detector=script=translate',
            'dirty.html'))[2], qr/too strong/, 'and with others');

($rc, $out) = run('', 'check', '--tolerate=Grek,Cyrl', 'dirty.html');
is("$rc$out", '0', '--tolerate');

put('orphan.html', "<!DOCTYPE html><html lang=en><body><p>The river</p>"
    . "<div><p>Nothing here yet!</p></div>");
($rc, $out) = run('', 'clean', '--language=en', '--evidence=0',
                  '--orphan', 'Elsewhere', '--orphan', 'NOTHING here yet',
                  'orphan.html');
is($out, "<!DOCTYPE html><html lang=en><body><p>The river</p>",
   '--orphan, with the element that held it alone');

($rc, $out) = run('', 'check', '--max-removed', '0%', 'dirty.html');
is($rc, 1, '--max-removed');

# feeds and pictures, by their names or by --type

my $feed = '<rss><channel><title>The river leaves the hills.</title><item>'
    . '<title>Новости дня</title></item></channel></rss>';

for my $name (qw(feed.rss feed.atom feed.xml picture.svg)) {
    put($name, $feed);
    ($rc, $out) = run('', 'check', '--language=en', '--evidence=0', $name);
    like($out, qr/^\Q$name\E:1:70: flag script .*only flagged: type/m, $name);
}

$feed =~ s/Новости дня/&#1053;&#1086;&#1074;&#1086;&#1089;&#1090;&#1080;/;
($rc, $out) = run($feed, 'clean', '--type=xml', '--language=en',
                  '--evidence=0');
is($out, $feed, 'they are not changed');

# XHTML is changed as long as it is well-formed

my $xhtml = "<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><body>"
    . '<p>The river leaves the hills and turns to the south.</p><br/>';

put('page.xhtml', "$xhtml<h2>Новости дня</h2></body></html>");
($rc, $out) = run('', 'clean', '--language=en', '--evidence=0', 'page.xhtml');
is($out, "$xhtml</body></html>", 'xhtml is edited');

# inserted text is in the encoding of the XML declaration

put('latin.xhtml', qq{<?xml version="1.0" encoding="windows-1252"?>}
    . qq{<html xmlns="http://www.w3.org/1999/xhtml" lang="es"><head><title>}
    . qq{x</title></head><body><p>El texto de la casa es largo y no es malo}
    . qq{</p><p><a href="#">Skip to navigation</a></p></body></html>\n});
($rc, $out) = run('', 'clean', '--mode=translate',
                  '--detector=catalog=translate', '--type=xhtml',
                  'latin.xhtml');
like($out, qr/>Saltar a la navegaci\xf3n</, 'XHTML in windows-1252');

# a text of the catalogue with a link, in the page's own script

put('rules.xlf', <<'EOF');
<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file source-language="en" target-language="de" datatype="html" original="x">
<body><trans-unit id="1"><source>Read <g id="1">the rules</g> in full</source>
<target>Lies <g id="1">die Regeln</g> ganz</target></trans-unit></body></file>
</xliff>
EOF
put('rules.html', '<!DOCTYPE html><html lang="de"><head><meta charset=utf-8>'
    . '<title>x</title></head><body><p>Der Fluss ist nicht mit der Stadt '
    . 'verbunden.</p><p>Read <a href="/r">the rules</a> in full</p>');
($rc, $out) = run('', 'clean', '--mode=translate', '--catalog=rules.xlf',
                  'rules.html');
like($out, qr{<p>Lies <a href="/r">die Regeln</a> ganz</p>},
     'a text with a link in the script of the page');

# plain text that is not UTF-8 and declares nothing: only ASCII may be put in

my $lines = "El texto de la casa es largo y no es malo%s\n";

for my $row (["a\xf1o", "Skip to navigation\n"],
             ["a\xc3\xb1o", "Saltar a la navegaci\xc3\xb3n\n"])
{
    my $first = sprintf($lines, " ese $row->[0]");
    put('lines.txt', $first . "Skip to navigation\n" . sprintf($lines, ''));
    ($rc, $out) = run('', 'clean', '--mode=translate', '--language=es',
                      '--detector=catalog=translate', '--type=text',
                      'lines.txt');
    is($out, $first . $row->[1] . sprintf($lines, ''),
       "plain text, $row->[0]");
}

put('page.xhtml', "$xhtml<h2>Новости дня</h2></P></body></html>");
($rc, $out) = run('', 'check', '--evidence=0', 'page.xhtml');
like($out, qr/: flag script .*only flagged: type/,
     'XHTML that is not well-formed is not');


# JSON

my @keys = map { $_->{name} }
           grep { $_->{flags} !~ /OPTIONAL/ || $_->{name} eq 'file' }
           record_fields();

($rc, $out, $err) = run('', 'check', '--format', 'json', 'dirty.html');
is($rc, 1, 'check --format json');
is($err, '', 'no summary there');
is($out =~ tr/\n//, 1, 'one line');
is_deeply([ $out =~ /[{,]"([a-z0-9_]+)":/g ], \@keys, 'the fields, in order');

my $record = decode_json($out);
is($record->{$_}, undef, "$_ is null")
    for qw(time request_id scheme host uri status text_language attr replacement);
is($record->{language}, 'en', 'language');
is($record->{detector}, 'script', 'detector');
is($record->{script}, 'Cyrl', 'script');
is($record->{action}, 'strip', 'action');
is($record->{n}, 1, 'n');
is($record->{offset}, $column - 1, 'offset');
is($record->{length}, length encode_utf8($left), 'length');
is($record->{removed}, $left, 'removed');
is($record->{text}, 'Заголовок открываемого материала', 'text');
is($record->{where}, 'html > body > div > h2', 'where');
is($record->{its}, 'untranslated', 'its');
is($record->{file}, 'dirty.html', 'file');

($rc, $out) = run('', 'check', '--format=json', '--mode=flag', 'dirty.html');
$record = decode_json($out);
is($record->{action}, 'flag', 'flag in JSON');
is($record->{removed}, undef, 'and nothing removed');


# nothing on a page or of a name forges a line

my $forged = $page;
$forged =~ s/<h2>/<h2 class="a&#10;b&quot;\x1b">"\x1b]\x07\n:1:1: /;
put("a\nb.html", $forged);

($rc, $out) = run('', 'check', "a\nb.html");
is($rc, 1, 'an ill-meant page');
is($out =~ tr/\n//, scalar(() = $out =~ /^a\\nb\.html:1:/mg),
   'a line is a finding');
unlike($out, qr/[\x00-\x09\x0b-\x1f\x7f]/, 'no controls on a terminal');

($rc, $out) = run(encode_utf8("<html lang=de><body><p>Eingabe l\x{c3}\x{b6}schen"),
                  'check', '--format', 'json', '-');
is(decode_json($out)->{repaired}, "Eingabe l\x{f6}schen",
   'what mojibake was meant to be');
ok(!exists $record->{repaired}, '... and nothing else');

($rc, $out) = run('', 'check', '--format', 'json', "a\nb.html");
is($out =~ tr/\n//, scalar(() = $out =~ /^\{"time":null.*\}$/mg),
   'nor in JSON');
is(decode_json((split /\n/, $out)[0])->{file}, "a\nb.html", 'the name');


# the standard input

($rc, $out) = run($page, 'check', '-');
is($rc, 1, 'check -');
like($out, qr/^-:1:$column: strip /, 'named -');

($rc, $out) = run($page, 'check');
is($rc, 1, 'check without a path');
like($out, qr/^-:1:$column: strip /, 'reads it too');

SKIP: {
    skip 'no script', 1 if system('command -v script >/dev/null 2>&1');

    like(`script -qec "$tool check" /dev/null </dev/null`,
         qr/^sanitizer: check: nothing to check; name/, 'but no terminal');
}

mkdir '-' or die $!;
put('-/x.html', $clean);
($rc, $out, $err) = run($page, 'check', '-');
is($rc, 1, '- is the input beside a folder of that name');
($rc, $out, $err) = run($page, 'check', './-');
is($rc, 0, './- is the folder');
like($err, qr/of 1 page$/m, 'and its pages are read');

put('--mode', $page);
($rc, $out) = run('', 'check', '--', '--mode');
is($rc, 1, 'a file that is named as an option');


# folders

make_path('site/a/deep', 'site/b.html', 'site/empty');
put("site/$_", $page) for qw(z.html a/y.htm a/deep/x.XHTML b.html/w.html);
put("site/$_", $page) for qw(a/no.txt a/no.php html);
symlink '..', 'site/a/loop' or die $!;
symlink '../..', 'site/a/deep/loop.html' or die $!;

($rc, $out, $err) = run('', 'check', 'site');
is($rc, 1, 'check FOLDER');
is_deeply([ $out =~ /^([^:\n]+):/mg ],
          [ qw(site/a/deep/x.XHTML site/a/y.htm site/b.html/w.html
               site/z.html) ], 'its pages, in order, no loop');
is($err, "4 findings in 4 of 4 pages\n", 'the summary of a folder');

($rc, $out) = run('', 'check', 'site/a/');
like($out, qr{^site/a/deep/x\.XHTML:}, 'no slash too many');

symlink 'self.html', 'site/self.html' or die $!;
($rc, $out, $err) = run('', 'check', 'site');
is($rc, 2, 'a link to itself');
like($err, qr{^sanitizer: site/self\.html: .+\n4 findings}m, 'is reported');
unlink 'site/self.html';

($rc, $out, $err) = run('', 'check', 'site/empty');
is($rc, 2, 'an empty folder');
is($err, "0 findings in 0 of 0 pages\nsanitizer: no pages found; in folders "
         . "only .html, .htm, .xhtml, .warc and .warc.gz files are read\n",
   'is a mistake');
($rc) = run('', 'check', 'site/empty', 'clean.html');
is($rc, 0, 'unless another page was read');

SKIP: {
    skip 'everything can be read by root', 2 if $> == 0;

    chmod 0, 'site/z.html';
    ($rc, $out, $err) = run('', 'check', 'site');
    is($rc, 2, 'a file that cannot be read');
    like($err, qr{^sanitizer: site/z\.html: .+\n3 findings}m, 'is reported');
    chmod 0644, 'site/z.html';
}


# more findings than are reported: different texts

my $n = 0;
my $many = join '', map { (my $text = $left) =~ s/(?<=\w)</ @{[++$n]}</;
                          "<p>$english</p><div>$text</div>\n" } 1 .. 1003;
put('many.html', encode_utf8("$head</div>$many<div>$rest"));
($rc, $out, $err) = run('', 'check', '--language=en', 'many.html');
is($rc, 1, 'many findings');
is($out =~ tr/\n//, 1000, 'a thousand are reported');
is($err, "sanitizer: many.html: too many findings, not all are reported\n"
         . "1003 findings in 1 of 1 page\n", 'and all are counted');

($rc, $out) = run('', 'check', '--format=json', '--language=en',
                  'many.html');
my @records = split /\n/, $out;
is(scalar @records, 1001, 'in JSON one record more');
$record = decode_json($records[-1]);
is($record->{action}, 'limit', 'which is the limit');
is($record->{n}, 1001, 'its number');
is($record->{detector}, undef, 'and no more');
is($record->{file}, 'many.html', 'but the file');

put('same.html', encode_utf8("$head</div>"
                             . "<p>$english</p><div>$left</div>\n" x 1003
                             . "<div>$rest"));
($rc, $out, $err) = run('', 'check', '--language=en', 'same.html');
is($out =~ tr/\n//, 1003, 'one text as often as it is there');
is($err, "1003 findings in 1 of 1 page\n", 'with nothing left');


# a page that is left alone

($rc, $out, $err) = run('', 'check', '--charset', 'iso-2022-kr',
                        'dirty.html');
is($rc, 2, 'a page that cannot be judged');
like($err, qr/^dirty\.html: left alone: charset$/m, 'the reason');

($rc, $out, $err) = run('', 'clean', '--charset=iso-2022-kr', 'dirty.html');
is($rc, 2, 'clean says so too');
is($out, $page, 'and hands it on as it is');


# clean

for my $chunk (1, 7, 65536) {
    ($rc, $out, $err) = run('', 'clean', '--chunk', $chunk, 'dirty.html');
    is("$rc$err", '0', "clean by $chunk");
    ok($out eq $clean, 'the page less the element, byte for byte');

    ($rc, $out) = run($page, 'clean', '--chunk', $chunk);
    ok($rc eq '0' && $out eq $clean, 'from the standard input');

    ($rc, $out) = run('', 'clean', '--chunk', $chunk, 'clean.html');
    ok($rc eq '0' && $out eq $clean, 'nothing to clean');
}

($rc, $out) = run($page, 'clean', '-');
ok($rc eq '0' && $out eq $clean, 'clean -');

for my $case ([ 'dirty.html', 1 ], [ 'clean.html', 0 ], [ 'nowhere.html', 2 ]) {
    my ($name, $status) = @$case;

    ($rc, $out) = run('', 'clean', '--check', $name);
    is("$rc$out", $status, "clean --check $name");
}

($rc, $out) = run('', 'clean', '--check', '--detector=script=flag',
                  'dirty.html');
is("$rc$out", 0, 'flags change nothing');

($rc, $out) = run($page, 'clean', '--mode', 'mark');
is($rc, 0, 'clean --mode mark');
like($out, qr/<h2 [^>]*its-loc-quality-issue-type="untranslated"/, 'marks');

my $bytes = join '', map { chr } 0 .. 255;
($rc, $out) = run($bytes, 'clean', '--type', 'text');
is($out, $bytes, 'bytes that are not text are passed on');

($rc, $out) = run('', 'clean');
is("$rc$out", '0', 'no bytes at all');

($rc, $out, $err) = run('', 'clean', 'site');
is($rc, 2, 'clean FOLDER');
like($err, qr/^sanitizer: site: /, 'is reported');

($rc, $out, $err) = run('', 'clean', 'nowhere.html');
is("$rc$out", '2', 'clean of nothing');


# errors, each with the expected value

my $names = join ' ', map { $_->{name} } detectors();

for my $case (
    [ [ ], qr/no command; / ],
    [ [ 'chek' ], qr/chek: unknown command; / ],
    [ [ 'check', 'http://a.test/b?c&d' ], qr{\Qhttp://a.test/b?c&d: URLs are }
      . qr{\Qnot supported; run: curl -sL 'http://a.test/b?c&d' | sanitizer }
      . qr{\Qcheck --base 'http://a.test/b?c&d' -\E\n} ],
    [ [ 'clean', 'https://a.test/' ], qr{https://a.test/: URLs .* clean -\n} ],
    [ [ 'clean', 'a', 'b' ], qr/clean: too many files; / ],
    [ [ 'check', '--bogus', 'x' ], qr/--bogus: unknown option/ ],
    [ [ 'check', '-x', 'x' ], qr/-x: unknown option/ ],
    [ [ '--mode', 'strip', 'check' ], qr/--mode: options must follow the command/ ],
    [ [ 'clean', '--format', 'json' ], qr/--format: unknown option for this command/ ],
    [ [ 'check', '--language' ], qr/--language: no value given; expected / ],
    [ [ 'check', '--language=engels!', '-' ], qr/--language: .+; expected / ],
    [ [ 'check', '--mode=on', '-' ], qr/--mode: "on" is .+; expected / ],
    [ [ 'check', '--mode=off', '-' ], qr/--mode: "off" is .+; expected / ],
    [ [ 'clean', '--mode=flag' ], qr/--mode: "flag" is .+; expected / ],
    [ [ 'check', '--format=xml', '-' ], qr/--format: "xml" .+; expected / ],
    [ [ 'check', '--charset=', '-' ], qr/--charset: .+; expected / ],
    [ [ 'check', '--orphan=...', '-' ], qr/--orphan: .+; expected / ],
    [ [ 'check', '--tolerate=Xxxy', '-' ], qr/--tolerate: .+; expected / ],
    [ [ 'check', '--tolerate=Cyrl,', '-' ], qr/--tolerate: .+; expected / ],
    [ [ 'check', '--detector=script', '-' ], qr/--detector: .+; expected / ],
    [ [ 'check', '--detector=scrip=flag', '-' ],
      qr/--detector: .+; expected .*; names: \Q$names\E; did you/m ],
    [ [ 'check', '--detector=script=on', '-' ], qr/--detector: .+; expected / ],
    [ [ 'check', '--type=pdf', '-' ], qr/--type: .+; expected / ],
    [ [ 'check', '--buffer-size=1', '-' ], qr/--buffer-size: .+; expected / ],
    [ [ 'check', '--buffer-size=9g', '-' ], qr/--buffer-size: .+; expected / ],
    [ [ 'check', '--buffer-size=-1', '-' ], qr/--buffer-size: .+; expected / ],
    [ [ 'check', "--buffer-size=" . 9 x 30, '-' ], qr/--buffer-size: / ],
    [ [ 'check', '--max-removed=101', '-' ], qr/--max-removed: .+; expected / ],
    [ [ 'check', '--max-removed=5%%', '-' ], qr/--max-removed: .+; expected / ],
    [ [ 'check', '--hydrated=on', '-' ], qr/--hydrated: .+; expected / ],
    [ [ 'check', '--chunk=0', '-' ], qr/--chunk: .+; expected / ],
) {
    my ($args, $message) = @$case;

    ($rc, $out, $err) = run($page, @$args);
    is("$rc$out", '2', "refused: @$args");
    like($err, qr/^sanitizer: $message/, 'a message');
    like($err, qr/\A.*\nTry sanitizer (?:\w+ )?--help\.\n\z|^usage: /m,
         'one line, and where to read more');
}

# suggestions

for my $case (
    [ 'chek', 'check' ], [ 'raport', 'report' ], [ 'frobnicate', undef ],
    [ 'check --lang=en', '--language' ], [ 'check --fromat=json', '--format' ],
    [ 'check --fail', '--fail-on' ], [ 'check --halp', '--help' ],
    [ 'check --xyzzy', undef ], [ 'check -x', undef ],
    [ 'clean --jobs=2', undef ], [ 'report --detectr=script x', '--detector' ],
    [ 'check --format=sarfi', 'sarif' ], [ 'check --mode=stirp', 'strip' ],
    [ 'check --detector=scrpt=flag', 'script' ],
    [ 'check --hydrated=akt', 'act' ], [ 'check --tolerate=Cyrk', 'Cyrl' ],
    [ 'check --fail-on=script,plaecholder', 'placeholder' ],
    [ 'check --format=pdf', undef ], [ 'check --format=' . 'x' x 99, undef ],
) {
    my ($words, $meant) = @$case;

    ($rc, $out, $err) = run('', split / /, $words);
    my ($said) = $err =~ /; did you mean (.*)\?\n/;
    is($said, $meant, "meant by $words");
}

like((run('', 'clean', '--jobs=2'))[2],
     qr/--jobs: unknown option for this command; belongs to check\n/,
     'of which command an option is');

for my $args ([ '--language=pt_BR' ], [ '--language', 'auto' ],
              [ '--buffer-size', '1k' ], [ '--buffer-size=2M' ],
              [ '--max-removed', '100%' ], [ '--max-removed=0' ],
              [ '--hydrated', 'act' ], [ '--charset=UTF-8' ],
              [ '--content-language', 'en' ], [ '--type=html' ])
{
    ($rc, $out, $err) = run('', 'check', @$args, '-');
    is($rc, 0, "taken: @$args") or diag($err);
}

for my $args ([ '-h' ], [ '--help' ], [ 'check', '--help' ],
              [ 'clean', '-h' ])
{
    ($rc, $out, $err) = run('', @$args);
    is("$rc$err", '0', "@$args");
    like($out, @$args > 1 ? qr/^usage: .*--buffer-size.*Exit status/s
                          : qr/^usage: .*^  restore  undo.* COMMAND --help/ms,
         'the help');
}

my %help = map { $_ => (run('', $_, '--help'))[1] }
           qw(check clean report xliff restore);
like($help{clean}, qr/^  --mode .* mark, strip or.*^  --check /ms,
     'the options of a command');
unlike($help{clean}, qr/--(?:jobs|format|log|top)\b/, 'and no other');
like($help{$_}, qr/\Ausage: sanitizer $_ .*^Exit status: /ms, "of $_")
    for sort keys %help;
unlike(join('', %help), qr/[ \t]\n|^.{80}/m, 'no line is too long');
is((run('', 'help', 'check'))[1], $help{check}, 'help check');
is((run('', 'help'))[1], (run('', '--help'))[1], 'help');

($rc, $out) = run('', '--version');
like("$rc$out", qr/^0sanitizer \d+\.\d+\.\d+\n$/, '--version');
is((run('', @$_))[1], $out, "@$_") for [ '-V' ], [ 'check', '-V' ];


# a reader that goes away, and a disk that is full

for my $args ([ 'clean', 'big.html' ], [ 'check', 'big.html' ],
              [ 'check', '--format=json', 'big.html' ])
{
    put('big.html', encode_utf8($head . $left x 900
                                . "<p>$english</p>" x 5000 . $rest));

    pipe my $reader, my $writer or die $!;
    close $reader;

    my $pid = fork // die $!;

    if ($pid == 0) {
        open STDOUT, '>&', $writer or die $!;
        open STDERR, '>', '.error' or die $!;
        exec { $tool } $tool, @$args or die $!;
    }

    close $writer;
    waitpid $pid, 0;
    is($?, 2 << 8, "@$args: nobody reads");
    is(get('.error'), '', 'which is not reported');
}

SKIP: {
    skip 'no /dev/full', 2 unless -c '/dev/full';

    my $pid = fork // die $!;

    if ($pid == 0) {
        open STDOUT, '>', '/dev/full' or die $!;
        open STDERR, '>', '.error' or die $!;
        exec { $tool } $tool, 'clean', 'big.html' or die $!;
    }

    waitpid $pid, 0;
    is($?, 2 << 8, 'the disk is full');
    like(get('.error'), qr/^sanitizer: cannot write: .+\n$/, 'is reported once');
}


chdir '/';
done_testing();
