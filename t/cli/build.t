#!/usr/bin/perl

# "sanitizer check" in a build: which findings fail it, which pages it reads,
# where its options come from.

use warnings;
use strict;
use utf8;

use Cwd qw(abs_path);
use Encode qw(encode_utf8);
use File::Basename qw(dirname);
use File::Path qw(make_path);
use File::Temp qw(tempdir);
use FindBin qw($Bin);
use lib "$Bin/../lib";
use JSON::PP;
use San::Tool;
use Test::More;

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output;

my $tool = $San::Tool::tool = abs_path($ENV{SANITIZER} // 'build/sanitizer');

plan skip_all => 'the tool is not built' unless $tool && -x $tool;

my $dir = abs_path(tempdir(CLEANUP => 1));
chdir $dir or die "chdir: $!";
$San::Tool::dir = $dir;


# The pages with findings.

sub found {
    my ($out) = @_;
    my %seen;

    return join ' ', grep { !$seen{$_}++ } $out =~ /^([^:\n]+):\d+:/mg;
}


my $english = 'The river runs down from the hills and through the town. ' x 8;
my $h2 = '<h2>Заголовок открываемого материала</h2>';

sub page {
    return encode_utf8("<!DOCTYPE html>\n<html lang=en>\n<body>\n<p>$english"
                       . "</p>\n<div>\n" . join("\n", @_)
                       . "\n</div>\n</body></html>\n");
}

my ($rc, $out, $err);


# --fail-on: a detector, or an action and the greater ones

put('both.html', page($h2, '<p>[object Object]</p>'));
put('flags.html', page('<p>[object Object]</p>'));

for my $case (
    [ 'never', 0, 0 ],
    [ 'flag', 1, 1 ],
    [ 'mark', 1, 0 ],
    [ 'strip', 1, 0 ],
    [ 'translate', 0, 0 ],
    [ 'script', 1, 0 ],
    [ 'placeholder', 1, 1 ],
    [ 'key,date', 0, 0 ],
    [ 'key,translate,placeholder', 1, 1 ],
) {
    my ($classes, @want) = @$case;

    is((run('check', '--fail-on', $classes, $_))[0], shift @want,
       "--fail-on $classes: $_") for qw(both.html flags.html);
}

is((run('check', '--mode=flag', '--fail-on=strip', 'both.html'))[0], 1,
   'what would be done, whatever the mode');
is((run('check', '--fail-on=script', '--fail-on=key', 'both.html'))[0], 0,
   'given twice: the last one');
is((run('check', '--format=json', '--fail-on=key', 'both.html'))[0], 0,
   'in JSON');
is((run('check', '--jobs=2', '--fail-on=script', 'flags.html', 'both.html'))[0],
   1, 'of several processes');

($rc, $out, $err) = run('check', '--fail-on=strip', 'both.html');
is(scalar(() = $out =~ /^/mg), 2, 'all are printed');
is($err, "2 findings in 1 of 1 page, 1 of them match --fail-on\n", 'and counted');

($rc, $out) = run('check', '--fail-on=script', '--format=github', 'both.html');
like($out, qr/\A::error .* script::.*\n::warning .* placeholder::.*\n\z/,
     'GitHub: an error and a warning');
($rc, $out) = run('check', '--fail-on=script', '--format=sarif', 'both.html');
is_deeply([ map { $_->{level} } @{ decode_json($out)->{runs}[0]{results} } ],
          [ qw(error warning) ], 'SARIF: the levels');
($rc, $out) = run('check', '--fail-on=script', '--format=junit', 'both.html');
like($out, qr/tests="2" failures="1" errors="0" skipped="1".*<failure .*<skipped /s,
     'JUnit: a failure, and one that was skipped');
($rc, $out) = run('check', '--fail-on=script', '--format=gitlab', 'both.html');
is_deeply([ map { $_->{severity} } @{ decode_json($out) } ],
          [ qw(major minor) ], 'GitLab: the severities');

put('left.html', "<html><p>" . "\xc3\x28\xff" x 30 . "</p></html>");
is((run('check', '--fail-on=never', 'left.html'))[0], 2,
   'a page that was left alone fails still');

for my $wrong ("off", "nonsense", "script,", "") {
    ($rc, $out, $err) = run('check', "--fail-on=$wrong", 'both.html');
    like("$rc$err", qr/^2sanitizer: --fail-on: .* never, or .* key error /,
         "--fail-on $wrong: a message");
}


# the baseline's names are seen from its folder, wherever the tool runs

put('site/public/a.html', page($h2));
put('site/public/en/b.html', page($h2, '<p>[object Object]</p>'));
put('site/ci/x', '');
chdir 'site' or die $!;

($rc) = run('check', '--write-baseline=ci/base', 'public');
is($rc, 0, '--write-baseline');
is_deeply([ map { decode_json($_)->{file} } split /\n/, get('ci/base') ],
          [ '../public/a.html', ('../public/en/b.html') x 2 ],
          'names as seen from it');

my $known = "0 findings in 0 of 2 pages\n"
            . "3 findings in the baseline not reported\n";
symlink '../public', 'ci/link' or die $!;

for my $case ([ '.', 'ci/base', 'public' ], [ '.', './ci//base', './public/' ],
              [ 'public', '../ci/base', '.' ], [ 'ci', 'base', '../public' ],
              [ 'ci', 'base', "$dir/site/public" ],
              [ 'ci', "$dir/site/ci/base", 'link/a.html', 'link/en' ],
              [ '/', "$dir/site/ci/base", "$dir/site/public" ],
              [ 'public/en', '../../ci/base', 'b.html', '../a.html' ])
{
    my ($where, $base, @paths) = @$case;

    chdir $where or die $!;
    ($rc, $out, $err) = run('check', '--baseline', $base, @paths);
    is("$rc$err", "0$known", "in $where: $base of @paths");
    chdir "$dir/site" or die $!;
}

run('check', '--baseline=ci/base', '--write-baseline=base', 'public');
is(decode_json((split /\n/, get('base'))[0])->{file}, 'public/a.html',
   'read in one folder, written in another');
unlink 'public/a.html' or die $!;
chdir 'public' or die $!;
($rc, $out, $err) = run('check', '--baseline', '../ci/base', '.');
like($err, qr/^1 finding in the baseline no longer found/m, 'a page that is gone');

put('top.html', page($h2));
run('check', "--write-baseline=$dir/root", '/' . "$dir/site/public/top.html");
($rc) = run('check', "--baseline=$dir/root", 'top.html');
is($rc, 0, 'a path with two slashes');
chdir $dir or die $!;


# --exclude

put("tree/$_", page($h2)) for qw(a.html old/b.html old/news/c.html
                                 draft-d.html en/draft-e/f.html en/old.html);

for my $case (
    [ [ 'old' ], 'a draft-d en/draft-e/f en/old' ],
    [ [ 'old/' ], 'a draft-d en/draft-e/f en/old' ],
    [ [ 'draft-*' ], 'a en/old old/b old/news/c' ],
    [ [ '*.html' ], '' ],
    [ [ 'old*' ], 'a draft-d en/draft-e/f' ],
    [ [ 'tree' ], 'a draft-d en/draft-e/f en/old old/b old/news/c' ],
    [ [ 'old/news' ], 'a draft-d en/draft-e/f en/old old/b' ],
    [ [ 'old/*' ], 'a draft-d en/draft-e/f en/old' ],
    [ [ './tree/old' ], 'a draft-d en/draft-e/f en/old' ],
    [ [ 'tree/*/*' ], 'a draft-d' ],
    [ [ 'tree/e?/*.html' ], 'a draft-d old/b old/news/c' ],
    [ [ '[ao]*.html', 'draft-[!d]*' ], 'draft-d old/b old/news/c' ],
    [ [ 'ld', 'news/old', 'a.htm' ],
      'a draft-d en/draft-e/f en/old old/b old/news/c' ],
) {
    my ($globs, $want) = @$case;
    my @exclude = map { "--exclude=$_" } @$globs;

    ($rc, $out) = run('check', @exclude, 'tree');
    is(found($out) =~ s/(tree\/|\.html)//gr, $want, "@exclude");
    is($rc, $want eq '' ? 2 : 1, 'and the status');
}

make_path('tree/locked');
chmod 0, 'tree/locked';
($rc) = run('check', '--exclude=locked', 'tree');
is($rc, 1, 'a folder that is left out is not read');
chmod 0755, 'tree/locked';

($rc, $out, $err) = run('check', '--exclude=old', 'tree/old/b.html');
is("$rc$err", "00 findings in 0 of 0 pages\n", 'a page that is named');
($rc, $out) = run('check', '--exclude=' . (split m{/}, $dir)[-1],
                  "$dir/tree/a.html");
is($rc, 1, 'not by the folders above');
($rc, $out) = run('check', '--exclude=a.html', "$dir/tree/a.html");
is($rc, 0, 'but by its name');


# the file .sanitizer, nearest above the pages

put('conf/.sanitizer', "# of this site\n\n  --detector script=off  \r\n"
    . "--jobs=2\n--exclude 'old'\n--orphan=\"Nothing here yet.\"\n");
put("conf/$_/a.html", page($h2, '<p>[object Object]</p>'))
    for qw(public public/old lone lone/deep repo repo/in);
put('conf/lone/.sanitizer', "--detector=placeholder=off\n");
make_path('conf/repo/.git');

for my $case (
    [ '.', [ 'conf/public' ], 'placeholder' ],
    [ '.', [ 'conf/public/a.html' ], 'placeholder' ],
    [ '/', [ "$dir/conf/public" ], 'placeholder' ],
    [ 'conf/public', [ '.' ], 'placeholder' ],
    [ '.', [ 'conf/lone/deep' ], 'script' ],
    [ 'conf/lone/deep', [ 'a.html' ], 'script' ],
    [ '.', [ 'conf/repo/in' ], 'script placeholder' ],
    [ '.', [ 'both.html' ], 'script placeholder' ],
    [ '.', [ '--no-config', 'conf/public/a.html' ], 'script placeholder' ],
    [ '.', [ '--config=conf/lone/.sanitizer', 'conf/public/a.html' ],
      'script' ],
    [ '.', [ '--detector=script=flag', 'conf/public' ], 'script placeholder' ],
) {
    my ($where, $args, $want) = @$case;

    chdir $where or die $!;
    ($rc, $out, $err) = run('check', @$args);
    is(join(' ', $out =~ /: (?:flag|strip) (\w+)/g), $want,
       "in $where: @$args") or diag $err;
    chdir $dir or die $!;
}

($rc, $out, $err) = run('check', 'conf/public');
like($err, qr{^1 finding in 1 of 1 page, options from \Q$dir\E/conf/\.s}m,
     'the summary names it') or diag $out;
chdir 'conf' or die $!;
($rc, $out) = run_with('public/a.html', 'check', '-');
is(join(' ', $out =~ /: (?:flag|strip) (\w+)/g), 'placeholder',
   'the standard input is of the current folder');
($rc, $out) = run('clean', 'public/a.html');
like("$rc$out", qr/^0.*<h2>/s, 'clean reads it, without the options of check');
($rc, $out, $err) = run('check', 'public/a.html', 'lone/a.html');
is("$rc$out", '2', 'pages of two');
like($err, qr{^sanitizer: public/a\.html and lone/a\.html have different },
     'is a mistake');
is((run('check', '--no-config', 'public/a.html', 'lone/a.html'))[0], 1,
   'unless no file is read');
chdir $dir or die $!;

# files are named as seen from it

put('files/ci/de.po', qq(msgid ""\nmsgstr "Language: ru\\n"\n\n)
                      . qq(msgid "Read the news"\nmsgstr "Новости"\n));
put('files/public/a.html', page('<p>[object Object]</p>', '<h2>Новости</h2>'));
put('files/.sanitizer', "--baseline=ci/base\n");
run('check', '--no-config', '--write-baseline=files/ci/base', 'files/public');
($rc, $out, $err) = run('check', 'files/public');
like("$rc$err", qr/^00 findings.*\n2 findings in/, 'a baseline');
put('files/.sanitizer', "--catalog ci/de.po\n--mode translate\n");
($rc, $out) = run('check', 'files/public');
like($out, qr/: translate catalog /, 'a catalogue, and a mode');

# mistakes

for my $case (
    [ '--nonsense', qr/--nonsense: unknown option/ ],
    [ '--lang en', qr/--lang: unknown option; did you mean --language\?/ ],
    [ 'public/', qr{public/: not an option} ],
    [ '--mode nonsense', qr/--mode: "nonsense" is invalid/ ],
    [ '--mode', qr/--mode: no value given/ ],
    [ '--no-progress 1', qr/--no-progress: takes no value/ ],
    [ '--write-baseline x', qr/--write-baseline: only allowed on the command/ ],
    [ '--config x', qr/--config: only allowed on the command line/ ],
    [ '--follow', qr/--follow: only allowed on the command line/ ],
    [ '--baseline /dev/zero', qr{/dev/zero: not a regular file} ],
    [ '--rules /dev/zero', qr{/dev/zero: not a regular file} ],
    [ '--catalog=/dev/zero,lang=de', qr{/dev/zero,lang=de: not a regular file} ],
    [ '-- x', qr/--: unknown option/ ],
    [ '--help', qr/--help: unknown option/ ],
) {
    my ($line, $message) = @$case;

    put('conf/.sanitizer', "\n$line\n");
    ($rc, $out, $err) = run('check', 'conf/public');
    is("$rc$out", '2', "refused: $line");
    like($err, qr{^sanitizer: $message.*\nin \Q$dir\E/conf/\.sanitizer:2$}m,
         'and where');
}

($rc, $out, $err) = run('check', '--config=nowhere', 'both.html');
like("$rc$err", qr/^2sanitizer: nowhere: /, 'a missing file');
is((run('check', '--help'))[0], 0, 'the help does not read it');


# ignore comments

sub places {
    my ($body, @args) = @_;

    put('ignore.html', page($body));
    my ($rc, $out) = run('check', '--format=json', @args, 'ignore.html');

    return join ' ', map { "$_->{where} $_->{text}" =~ s/.* > //r }
                     map { decode_json($_) } split /\n/, $out;
}

my $ignore = '<!-- sanitizer:ignore-next -->';
my $news = 'Новости';

for my $case (
    [ "$ignore<h2>$news</h2><h3>$news</h3>", "h3 $news" ],
    [ "<!--sanitizer:ignore-next--><h2>$news</h2>", '' ],
    [ "<!--\n\tsanitizer:ignore-next a name\n--><h2>$news</h2>", '' ],
    [ "<!-- sanitizer:ignore-nextish --><h2>$news</h2>", "h2 $news" ],
    [ "<!-- sanitizer:ignore --><h2>$news</h2>", "h2 $news" ],
    [ "<!-- see sanitizer:ignore-next --><h2>$news</h2>", "h2 $news" ],
    [ "$ignore\n<p>One</p>\n<h2>$news</h2>", "h2 $news" ],
    [ "$ignore One <h2>$news</h2>", '' ],
    [ "<p>$ignore</p><h2>$news</h2>", "h2 $news" ],
    [ "$ignore<!-- other --><h2>$news</h2>", '' ],
    [ "$ignore<div><p>$news</p><img alt='$news'></div><h4>$news</h4>",
      "h4 $news" ],
    [ "$ignore<img alt='$news'><img title='$news'>", "img $news" ],
    [ "$ignore<input placeholder='$news'>", '' ],
    [ "<ul>$ignore<li>$news 1<li>$news 2</ul>", "li $news 2" ],
    [ "<table>$ignore<tr><td>$news 1</td></tr><tr><td>$news 2</td></tr></table>",
      "td $news 2" ],
    [ "<table><tr>$ignore<td>$news 1</td><td>$news 2</td></tr></table>",
      "td $news 2" ],
    [ "<select>$ignore<option>$news 1<option>$news 2</select>",
      "option $news 2" ],
    [ "<p>One $ignore<a href='/'>$news</a> two</p>", '' ],
    [ "<textarea>$ignore</textarea><h2>$news</h2>", "h2 $news" ],
    [ "<script>$ignore</script><h2>$news</h2>", "h2 $news" ],
    [ "<p title='$ignore'>One</p><h2>$news</h2>", "h2 $news" ],
    [ "$ignore<h2 translate=yes>$news</h2>", '' ],
    [ "<h2 translate=no>$news</h2>", '' ],
    [ "<h2 lang=ru>$news</h2>", '' ],
) {
    my ($body, $want) = @$case;

    for my $chunk (1, 3, 16, 65536) {
        is(places($body, "--chunk=$chunk"), $want, "by $chunk: $body");
    }
}

is(places("$ignore<h2>$news</h2>", '--no-ignore'), "h2 $news", '--no-ignore');
put('ignore.html', page("$ignore<h2>$news</h2><h3>$news</h3>"));
($rc, $out) = run('clean', 'ignore.html');
is($out, page("$ignore<h2>$news</h2>"), 'clean leaves it as well');
is(places('<!-- sanitizer:ignore-next ' . 'x' x 2000 . "--><h2>$news</h2>",
          '--buffer-size=1k', "--chunk=$_"), "h2 $news",
   'not of a comment that is longer than the buffer') for 1, 65536;

chdir '/';
done_testing();
