#!/usr/bin/perl

# check's formats html and github, the baseline, several processes, colours
# and the bar.

use warnings;
use strict;
use utf8;

use Cwd qw(abs_path);
use Encode qw(decode encode encode_utf8);
use File::Basename qw(dirname);
use File::Path qw(make_path);
use File::Temp qw(tempdir);
use FindBin qw($Bin);
use lib "$Bin/../lib";
use IO::Select;
use JSON::PP;
use San::Tool;
use Test::More;

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output;

my $tool = $San::Tool::tool = abs_path($ENV{SANITIZER} // 'build/sanitizer');
my $judge = abs_path(dirname(__FILE__) . '/../lib/html_report_check.py');
my $pages = abs_path(dirname(__FILE__) . '/../pages');
my $python = '/usr/bin/python3';

plan skip_all => 'the tool is not built' unless $tool && -x $tool;

my $dir = tempdir(CLEANUP => 1);
chdir $dir or die "chdir: $!";
delete @ENV{qw(NO_COLOR TERM)};


my $english = 'The river runs down from the hills and through the town. ' x 8;

sub page {
    my (@left) = @_;

    return encode_utf8("<!DOCTYPE html>\n<html lang=en>\n<body>\n<p>$english"
                       . "</p>\n<div>\n" . join("\n", @left)
                       . "\n</div>\n</body></html>\n");
}

my $heading = 'Заголовок открываемого материала';
my $h2 = "<h2>$heading</h2>";
my $h3 = '<h3 class="more">Последние новости</h3>';
my ($rc, $out, $err);


# texts that are only flagged many times

put('many.html', page(map { "<a href=/$_>Новости</a>" } 1 .. 40));
($rc, $out, $err) = run('check', 'many.html');
is($rc, 1, 'flags alone fail as well');
like($out, qr/\A[^\n]+\n[^\n]+, and 38 more of script\n\z/,
     'two lines, the last one for all others');
like($err, qr/^40 findings in 1 of 1 page/, 'each is counted');
($rc, $out, $err) = run('check', '--examples', '0', 'many.html');
is(scalar(() = $out =~ /\n/g), 40, 'a line for each if that is asked for');
unlike($out, qr/more of/, 'which stands for itself');

for my $format (qw(github sarif junit gitlab html)) {
    ($rc, $out, $err) = run('check', '--format', $format, 'many.html');
    like($out, qr/and 38 more of script/, "$format says how many more");
    unlike($out, qr/more findings/, "$format has no others");
}

($rc, $out, $err) = run('check', '--write-baseline', 'many.json', 'many.html');
like($err, qr/^40 findings in 1 page; baseline/, 'a baseline has them all');
put('many.html', page((map { "<a href=/$_>Новости</a>" } 1 .. 40),
                      '<a href=/x>Погода</a>'));
($rc, $out, $err) = run('check', '--baseline', 'many.json', 'many.html');
like(decode('UTF-8', $out), qr/\A[^\n]+"Погода"[^\n]+\n\z/,
     'so a new one is seen');


# GitHub

put('gh.html', page("<p>One.</p>$h2", "<p\nclass=x>Новости дня</p>",
                    '<img alt="100% готово">'));
($rc, $out, $err) = run('check', '--format', 'github', 'gh.html');
is($rc, 1, 'check --format github');
my @lines = split /\n/, $out;
is($lines[0], encode_utf8('::error file=gh.html,line=6,col=12,endLine=6,'
                          . 'endColumn=' . (11 + length $h2)
                          . ',title=sanitizer%3A script::Text in a foreign '
                          . "script (Cyrl), page in en: \"$heading\" in html > "
                          . 'body > div > h2; strip would remove it'),
   'an annotation');
like($lines[1], qr/,line=7,col=1,endLine=8,endColumn=\d+,/, 'of two lines');
like($lines[2], qr/: "100%25 [^%]+" in .* \@alt; /, 'a % in the text');
is($err, "3 findings in 1 of 1 page\n", 'and the summary');

# the order is that of the lines, the record's that of the decisions

my $leaks = "$pages/leaks/russian.html";

sub sorted {
    my (@places) = @_;

    return join(' ', sort { $a <=> $b } @places);
}

($rc, $out) = run('check', '--format=json', $leaks);
my @offsets = $out =~ /"offset":(\d+)/g;
isnt("@offsets", sorted(@offsets), 'a page that is decided in another order');

for my $format (qw(text github)) {
    ($rc, $out) = run('check', "--format=$format", $leaks);
    my @places = $out =~ /(?:\.html:|,line=)(\d+)/g;
    is(scalar @places, scalar @offsets, "$format: all of them");
    is("@places", sorted(@places), 'in the order of the lines');
}

# a column is a character, of UTF-8 that is wrong and of windows-1251 a byte;
# mojibake is noticed at the second character of a sequence

put('columns.html', encode_utf8(
    "<!DOCTYPE html>\n<html lang=en><body><p>$english</p>\n<div>é漢\x{1f600}"
    . "$h2</div>\n<div>|") . "\xe9\xbc|\xc3|\xf0\x9f|" . encode_utf8("é$h2"));

for my $chunk (1, 2, 3, 65536) {
    ($rc, $out) = run('check', '--chunk', $chunk, 'columns.html');
    like($out, qr/^columns\.html:3:9: /, "characters, by $chunk");
    ($rc, $out) = run('check', '--chunk', $chunk, '--charset=windows-1252',
                      '--language=en', 'columns.html');
    like($out, qr/^columns\.html:4:21: /m, "bytes in other encodings, by $chunk");
}

my $russian = '<p>Река течёт с холмов через город, а дорога вдоль неё.</p><p>';
put('cp1251.html', encode('cp1251', "<!DOCTYPE html><html lang=ru><body>\n"
                                    . "$russian\[object Object]</p>"));
($rc, $out) = run('check', '--charset=windows-1251', 'cp1251.html');
my $column = 1 + length $russian;
like($out, qr/^cp1251\.html:2:$column: \w+ placeholder/, 'another encoding');

put("a,b:c%\n::error.html", page("<h2 class='a::b,%0A'>$heading</h2>",
                                 "<h2>$heading\r\n::%0A</h2>"));
($rc, $out) = run('check', '--format=github', "a,b:c%\n::error.html");
@lines = split /\n/, $out, -1;
is(pop @lines, '', 'whole lines');
is(scalar @lines, 2, 'an ill-meant name begins no line');
is(scalar(grep { m{^::error file=a%2Cb%3Ac%25%0A%3A%3Aerror\.html,line=} }
          @lines), 2, 'it is escaped') or diag $out;
unlike($out, qr/\r/, 'nor does a text');
like($out, qr/h2\.a::b,%250A; /, 'a class is as it is, but for the %');


# HTML

my $hostile = '</pre></mark><script>alert(1)</script><!--';

put('bad/one.html', page("<p>\x{202e}\x01 one</p>",
                         "<h2 class='\"><script>' data-x='$hostile'>$heading"
                         . ' &lt;s>&lt;/s></h2>', "<p>$hostile --></p>",
                         '<img alt="Новости дня &quot;&gt;&lt;script&gt;">',
                         '<textarea></textarea><title></title>'));
put('bad/"><script>alert(3)</script>.html', page($h2));
put('bad/bytes.html', page("<!-- \xe9\0 -->", $h2) =~ s/\xc3\xa9/\xff\xfe/r);
put('bad/cp1251.html', encode('cp1251', "<!DOCTYPE html><html lang=en><meta "
    . "charset=windows-1251><body><p>$english</p>$h2</body></html>"));
put('bad/long.html', page('<p>' . 'word ' x 9000 . "</p>$h2" . 'é' x 20000));
put('bad/lines.html', page("<h2>\n" . "<b>Новости\n</b>" x 5 . "\n" x 300
                           . 'дня</h2>'));
put('bad/end.html', "<!DOCTYPE html><html lang=en><body><p>$english</p>$h2");
put('bad/rtl.html', page('<p>עוד <b>חדשות</b> (3)!</p>'));
put('bad/left.html', page($h2) =~ s/<html/<html data-<script>/r);

for my $mode (qw(flag mark strip)) {
    ($rc, $out, $err) = run('check', '--format', 'html', '--mode', $mode,
                            'bad');
    is($rc, 1, "check --format html --mode $mode");
    put("$mode.out", $out);
    is(`$python $judge -m $mode.out`, '', 'no markup of a page is in it');
    ok(defined eval { decode('UTF-8', my $copy = $out, Encode::FB_CROAK) },
       'all of it is UTF-8');
}

like($out, qr/^<!DOCTYPE html>\n<html lang="en">/, 'a page');
unlike($out, qr/<script|javascript:|\bsrc=|<link|\burl\(|https?:/i,
       'with nothing from outside');
like($out, qr/prefers-color-scheme: dark/, 'light and dark');
my ($n, $of) = $err =~ /(\d+) findings in (\d+) of \d+ pages/;
like($out, qr/<p>$n findings in $of of \d+ pages\.<\/p>/, 'the summary');
is(scalar(() = $out =~ /<blockquote /g), $n, 'a quotation a finding');
is(scalar(() = $out =~ /<section id="f\d+">/g), $of, 'a section a page');
is(scalar(() = $out =~ /<a href="#f\d+">/g), $of, 'and a link to it');
my $text = encode_utf8($heading);
like($out, qr/<blockquote dir="auto" lang="und-Cyrl">$text<\/blockquote>/,
     'with language and direction');
my $lines = "<b>     5  </b>&#60;div&#62;\n<b>     6  </b><mark>&#60;h2&#62;"
            . "$text&#60;/h2&#62;</mark>\n<b>     7  </b>";
like($out, qr/\Q$lines\E/,
     'the lines around, with their numbers');
$lines = encode_utf8('<mark>&#60;p&#62;<bdi>עוד </bdi>&#60;b&#62;<bdi>חדשות'
                     . '</bdi>&#60;/b&#62; (3)!&#60;/p&#62;</mark>');
like($out, qr/\Q$lines\E/, 'text from right to left among markup is isolated');
like($out, qr/<i>\\u202e<\/i><i>\\u0001<\/i> one/, 'invisible characters');
like($out, qr/\xef\xbf\xbd\xef\xbf\xbd<i>\\u0000/, 'bytes that are not UTF-8');
like($out, qr/<mark>&#60;h2&#62;\xef\xbf\xbd/, 'nor is another encoding');
ok(length $out < 60000, 'of a long line only a part');
is(scalar(() = $out =~ /<b>     …|<b>     \xe2\x80\xa6/g), 1,
   'of many lines too');

($rc, $out) = run('check', '--format=html', '--mode=mark', 'gh.html');
like($out, qr/&#60;h2<mark class="at"><\/mark>&#62;/, 'where mark would');

put('clean.html', page('<p>One.</p>'));
($rc, $out, $err) = run('check', '--format=html', 'clean.html');
is($rc, 0, 'nothing found');
like($out, qr/<p>0 findings in 0 of 1 page\.<\/p>/, 'is reported too');

($rc, $out, $err) = run('check', '--format=html', '--charset=iso-2022-kr',
                        'clean.html');
is($rc, 2, 'a page that is left alone');
like($out, qr/clean\.html<\/h2>\n<p>Left alone: charset<\/p>/, 'is reported');


# the baseline

put('old/a.html', page($h2, $h2, $h3));
put('old/b.html', page($h3, '<p title="Новости дня">x</p>'));
put("old/c\"\n.html", page($h2));

($rc, $out, $err) = run('check', '--write-baseline', 'base', 'old');
is("$rc$out", '0', '--write-baseline: as if nothing was found');
is($err, "6 findings in 3 pages; baseline written to base\n", 'how many');
my @base = split /^/m, get('base');
is(scalar @base, 6, 'a finding a line');
is(join('', @base), join('', sort @base), 'sorted');
is_deeply(decode_json($base[0]),
          { file => 'old/a.html', detector => 'script', text => $heading,
            where => 'html > body > div > h2' }, 'a finding');
is($base[0], $base[1], 'a repeated finding is there twice');

($rc, $out, $err) = run('check', '--baseline', 'base', 'old');
is("$rc$out", '0', '--baseline: nothing is found');
is($err, "0 findings in 0 of 3 pages\n"
         . "6 findings in the baseline not reported\n", 'and is reported');

for my $format (qw(text json github html)) {
    ($rc, $out, $err) = run('check', "--format=$format", '--baseline=base',
                            'old');
    is($rc, 0, "in $format");
    unlike($out, qr/\Q$text\E/, 'it is not printed');
    like($err, qr/6 findings in the baseline not/, 'but counted');
}

# lines move, one more comes, one goes

put('old/a.html', page('<p>Two.</p>', $h3, $h2, '<p>More</p>', $h2, $h2));
put('old/b.html', page('<p title="Новости дня">x</p>'));
($rc, $out, $err) = run('check', '--baseline', 'base', 'old');
is($rc, 1, 'a new finding');
is(scalar(() = $out =~ /^/mg), 1, 'one alone');
like($out, qr{^old/a\.html:11:\d: \w+ script}, 'the third of its like');
is($err, "1 finding in 1 of 3 pages\n"
         . "5 findings in the baseline not reported\n"
         . "1 finding in the baseline no longer found; --write-baseline "
         . "removes it\n", 'one is gone');

unlink 'old/b.html' or die $!;
($rc, $out, $err) = run('check', '--baseline', 'base', 'old');
like($err, qr/^2 findings in the baseline no longer found/m, 'and with its page');
put('old/b.html', page($h3));
($rc, $out, $err) = run('check', '--baseline', 'base', 'old/b.html');
is($err, "0 findings in 0 of 1 page\n"
         . "1 finding in the baseline not reported\n"
         . "1 finding in the baseline no longer found; --write-baseline "
         . "removes it\n", 'findings of pages that were not read are not counted');

# other names of the same, and invalid files

put('base2', join '', map { JSON::PP->new->ascii->canonical->space_after
                            ->encode(decode_json($_)) . "\r\n" } @base);
put('old/a.html', page($h2, $h2, $h3));
($rc, $out, $err) = run('check', '--baseline', 'base2', 'old/a.html');
is($rc, 0, 'escapes and spaces do no harm');

($rc, $out, $err) = run('check', '--baseline=base', '--write-baseline=base',
                        'old');
is($rc, 0, 'read and written anew');
like($err, qr/^5 findings in 3 pages; baseline written to base\n/, 'all of it');
is(scalar(() = get('base') =~ /^/mg), 5, 'is there');

# one page that is left alone

put('left.html', "<html><p>" . "\xc3\x28\xff" x 30 . "</p></html>");
($rc) = run('check', 'left.html');
is($rc, 2, 'a page that is left alone');
($rc) = run('check', '--write-baseline', 'base6', 'left.html');
is($rc, 0, 'goes into the baseline');
($rc, $out, $err) = run('check', '--baseline', 'base6', 'left.html');
is($rc, 0, 'and is known then');
like($err, qr/^left\.html: left alone: undecodable$/m, 'and reported');
($rc) = run('check', '--charset=iso-2022-kr', '--baseline', 'base6', 'left.html');
is($rc, 2, 'but for another reason it is not');

put('none', "\n" . get('base') . "{\"file\":1}\n");
($rc, $out, $err) = run('check', '--baseline', 'none', 'old');
is("$rc$out", '2', 'not a baseline');
like($err, qr/^sanitizer: none:7: not a baseline entry; create/, 'is reported');
($rc, $out, $err) = run('check', '--baseline', 'nowhere', 'old');
is("$rc$out", '2', 'a missing baseline');
like($err, qr/^sanitizer: nowhere: /, 'is reported');
($rc, $out, $err) = run('check', '--write-baseline', 'no/where', 'old');
is("$rc$out", '2', 'a baseline that cannot be written');
like($err, qr/^sanitizer: no\/where: /, 'is reported');

put('many.html', page(map { "<p>$english</p><div><h2>$heading $_</h2></div>" }
                          1 .. 1005));
($rc) = run('check', '--language=en', '--write-baseline=base3', 'many.html');
is(scalar(() = get('base3') =~ /^/mg), 1001, 'a page past the limit');
($rc, $out, $err) = run('check', '--language=en', '--baseline=base3',
                        'many.html');
is("$rc$out", '0', 'is known with all');
like($err, qr/^1005 findings in the baseline/m, 'and counted');


# processes

my @kinds = (page($h2), page($h3, $h2), page('<p>One.</p>'), page($h2) x 9,
             page("<p>{{ headline }}</p>"));
put(sprintf('site/%02d.html', $_), $kinds[$_ % @kinds]) for 0 .. 60;
put('site/61.html', "<html lang=en><body><p>$english\xff" x 3);
put('site/forged.html', page("<h2>\n::$heading\n</h2>"));
my ($there) = run('check', '--write-baseline=base4', 'site/00.html',
                  'site/07.html', 'site/11.html');

for my $case ([], [ '--format=json' ], [ '--format=github' ],
              [ '--format=html' ], [ '--baseline=base4' ],
              [ '--mode=mark', '--color=always' ],
              [ '--write-baseline=base5' ], [ '--charset=iso-2022-kr' ])
{
    my @paths = ('site', 'nowhere.html', 'clean.html', 'old', 'site/03.html');
    unlink 'base5';
    my @one = (run('check', @$case, @paths), get('base5'));

    for my $jobs (2, 5, 0, 200) {
        unlink 'base5';
        my @many = (run('check', @$case, '--jobs', $jobs, @paths),
                    get('base5'));
        is_deeply(\@many, \@one, "@$case --jobs $jobs: as by one")
            or diag $many[2];
    }
}

($rc) = run('check', '--jobs=4', 'old', 'clean.html');
is($rc, 1, 'the status of many');
($rc) = run('check', '--jobs=4', 'clean.html', 'clean.html');
is($rc, 0, 'of clean ones');
($rc, $out, $err) = run('check', '--jobs=4', 'site', 'nowhere.html');
is($rc, 2, 'of a missing one');

# a reader that goes away ends them all

pipe my $reader, my $writer or die $!;
close $reader;
my $pid = fork // die $!;

if ($pid == 0) {
    open STDOUT, '>&', $writer or die $!;
    open STDERR, '>', '.error' or die $!;
    exec { $tool } $tool, 'check', '--jobs=3', ('site') x 20 or die $!;
}

close $writer;
waitpid $pid, 0;
is($?, 2 << 8, '--jobs: nobody reads');
is(get('.error'), '', 'which is not reported');


# a process that dies

SKIP: {
    skip 'no /proc', 3 unless -r "/proc/$$/stat";

    system('mkfifo', 'pipe.html') == 0 or skip 'no mkfifo', 3;

    $pid = fork // die $!;

    if ($pid == 0) {
        open STDOUT, '>', '.output' or die $!;
        open STDERR, '>', '.error' or die $!;
        exec { $tool } $tool, 'check', '--jobs=2', 'pipe.html',
            'site/00.html', 'site/01.html' or die $!;
    }

    my ($child, $victim);

    # the first process waits for who writes to the pipe

    for (1 .. 100) {
        ($child) = sort { $a <=> $b } map { /(\d+)/ }
                   grep { get($_) =~ /.*\) \S \Q$pid\E /s }
                   glob '/proc/[0-9]*/stat';
        $victim = $child and last if $child && get("/proc/$child/wchan") ne ''
                                     && get('.output') eq '' && $_ > 20;
        select undef, undef, undef, 0.02;
    }

    kill 'KILL', $victim if $victim;
    my $done = 0;

    for (1 .. 200) {
        $done = waitpid($pid, 1) == $pid and last;
        select undef, undef, undef, 0.05;
    }

    kill 'KILL', $pid unless $done;
    waitpid $pid, 0 unless $done;
    is($done && $?, 2 << 8, 'a process that dies');
    like(get('.error'), qr/^sanitizer: pipe\.html: .* by signal 9$/m,
         'its page is reported');
    like(get('.output'), qr{site/00\.html.*site/01\.html}s,
         'and the others are read');
}


# colours

($rc, $out) = run('check', '--color=always', 'gh.html');
like($out, qr/^\e\[35mgh\.html\e\[m:\e\[32m6:12\e\[m: \e\[31mstrip\e\[m script/,
     '--color always');
(my $bare = $out) =~ s/\e\[\d*m//g;
($rc, $out) = run('check', 'gh.html');
unlike($out, qr/\e/, 'no colours in a file');
is($bare, $out, 'otherwise the same');
($rc, $out) = run('check', '--color=always', '--format=github', 'gh.html');
unlike($out, qr/\e/, 'no colours in another format');

# at a terminal, if there is a "script" to make one

sub terminal {
    my ($environment, @args) = @_;

    my $command = join ' ', $tool, 'check', @args;

    return decode('UTF-8',
                  `env TERM=xterm $environment script -qec "$command" /dev/null </dev/null 2>&1`);
}

SKIP: {
    skip 'no script', 5 if system('command -v script >/dev/null 2>&1');

    like(terminal('', 'gh.html'), qr/\e\[35mgh/, 'auto: on a terminal');
    unlike(terminal('NO_COLOR=1', 'gh.html'), qr/\e/, 'unless NO_COLOR');
    like(terminal('NO_COLOR=1', '--color=always', 'gh.html'), qr/\e\[35mgh/,
         'which always overrules');
    unlike(terminal('', '--color=never', 'gh.html'), qr/\e/, 'never');
    unlike(terminal('', '--color=never', 'gh.html'), qr/\[[#-]{24}\]/,
           'no bar in the first second');
}


# the bar

for my $jobs (1, 3) {
    ($rc, $out, $err) = run('check', '--progress', "--jobs=$jobs", 'site');
    like($err, qr/^\r\[-{24}\] 0 of 63 pages, 0 findings\e\[K/,
         "--progress --jobs $jobs");
    like($err, qr/\r\e\[K[^\r\e]*\d+ findings in \d+ of 63 pages\n\z/,
         'is gone at the end');
    is($err =~ s/\r(?:\[[^\e]*)?\e\[K//gr, (run('check', 'site'))[2],
       'and nothing else is there');
}

($rc, $out, $err) = run('check', '--no-progress', 'clean.html');
is($err, "0 findings in 0 of 1 page\n", '--no-progress');


# mistakes

for my $case (
    [ [ '--format=xml' ], qr/--format: .*; expected text, json, html,/ ],
    [ [ '--jobs=x' ], qr/--jobs: .*; expected a number/ ],
    [ [ '--jobs=-1' ], qr/--jobs: .*; expected a number/ ],
    [ [ '--jobs=99999' ], qr/--jobs: .*; expected a number/ ],
    [ [ '--color=red' ], qr/--color: .*; expected auto, always or never/ ],
    [ [ '--progress=1' ], qr/--progress: takes no value/ ],
    [ [ '--baseline=' ], qr/--baseline: .*; expected / ],
) {
    ($rc, $out, $err) = run('check', @{ $case->[0] }, 'clean.html');
    is("$rc$out", '2', "refused: @{ $case->[0] }");
    like($err, qr/^sanitizer: $case->[1]/, 'a message');
}

chdir '/';
done_testing();
