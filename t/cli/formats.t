#!/usr/bin/perl

# Output of "sanitizer check" for other programs: SARIF, JUnit, GitLab.

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
use San::Tables;
use San::Tool;
use Test::More;

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output;

my $tool = $San::Tool::tool = abs_path($ENV{SANITIZER} // 'build/sanitizer');
my $judge = "$Bin/../lib/formats_check.py";
my $pages = abs_path("$Bin/../pages");
my $python = '/usr/bin/python3';

plan skip_all => 'the tool is not built' unless $tool && -x $tool;
plan skip_all => 'no python' unless -x $python;

my $dir = abs_path(tempdir(CLEANUP => 1));
chdir $dir or die "chdir: $!";


sub faults {
    my ($format, $bytes) = @_;

    put(".$format", $bytes);
    $python = 'python3' if $ENV{SARIF_SCHEMA};

    return `$python $judge $format .$format 2>&1`;
}


my $english = 'The river runs down from the hills and through the town. ' x 8;
my $heading = 'Заголовок открываемого материала';

sub page {
    return encode_utf8("<!DOCTYPE html>\n<html lang=en>\n<body>\n<p>$english"
                       . "</p>\n<div>\n" . join("\n", @_)
                       . "\n</div>\n</body></html>\n");
}

put('public/a.html', page("é <h2>$heading</h2>", "<h2>$heading</h2>",
                          '<img alt="Новости дня">', '<p>[object Object]'));
put('public/clean.html', page('<p>One.'));
put("public/b\"<&%\x{e9}\n.html", page("<h2>$heading \x{202e}\x{ffff}"
                                       . '"&lt;&amp;]]&gt;\\</h2>'));
put('public/left.html', "<html><p>" . "\xc3\x28\xff" x 30 . "</p></html>");

my ($rc, $out, $err, $log);


# all of them, of all pages of the tests, and of names that are not kind

for my $format (qw(sarif junit gitlab)) {
    for my $paths ([ 'public' ], [ 'public/clean.html' ],
                   [ map { "$pages/$_" } qw(leaks hard hostile clean) ],
                   [ 'public', 'nowhere.html' ])
    {
        ($rc, $out) = run('check', '--format', $format, @$paths);
        is(faults($format, $out), '', "$format of @$paths");

        my @one = ($rc, $out);
        my @many = run('check', "--format=$format", '--jobs=3', @$paths);
        is_deeply([ @many[0, 1] ], \@one, 'as by several processes')
            unless @$paths == 4;
    }
}


# SARIF

my @names = map { $_->{name} } detectors();

($rc, $out, $err) = run('check', '--format=sarif', 'public');
is($rc, 2, 'a page was left alone');
like($err, qr/^5 findings in 2 of 4 pages$/m, 'the summary');
$log = decode_json($out)->{runs}[0];
my @rules = @{ $log->{tool}{driver}{rules} };
is(join(' ', map { $_->{id} } @rules), "@names left-alone",
   'a rule a detector');
is_deeply([ map { $_->{id} }
            grep { $_->{help}{text} eq 'The text should not be on the page.' }
            @rules ], [], 'each with a help of its own')
    or diag 'add its texts to src/cli/san_check_rules.c';

my %rule = map { $_->{id} => $_ } @rules;
is_deeply($rule{script}{properties}{tags},
          [ qw(internationalization accessibility WCAG:3.1.2
               ITS:untranslated) ], 'tags of WCAG and ITS');
is_deeply($rule{key}{properties}{tags},
          [ qw(internationalization ITS:internationalization) ],
          'of what breaks no criterion');
ok(!$log->{invocations}[0]{executionSuccessful}, 'not all was read');

my @results = grep { $_->{locations}[0]{physicalLocation}{artifactLocation}
                     {uri} eq 'public/a.html' } @{ $log->{results} };
is(scalar @results, 4, 'its findings');
is_deeply($results[0]{locations}[0],
          { physicalLocation => {
                artifactLocation => { uri => 'public/a.html',
                                      uriBaseId => '%SRCROOT%' },
                region => { startLine => 6, startColumn => 3, endLine => 6,
                            endColumn => 3 + length "<h2>$heading</h2>" } },
            logicalLocations => [ {
                fullyQualifiedName => 'html > body > div > h2',
                kind => 'element' } ] }, 'a place, in characters');
is($results[0]{message}{text}, 'Text in a foreign script (Cyrl), page in en: '
   . "\"$heading\" in html > body > div > h2; strip would remove it",
   'a sentence');
is($results[2]{properties}{attribute}, 'alt', 'an attribute');
is($rules[$results[3]{ruleIndex}]{id}, 'placeholder', 'the rule');

my @prints = map { $_->{partialFingerprints}{'leftover/v1'} } @results;
like($prints[0], qr/^[0-9a-f]{16}:0$/, 'a fingerprint');
is($prints[1], $prints[0] =~ s/0$/1/r, 'of the same once more');

my ($odd) = grep { /%22/ } map { $_->{locations}[0]{physicalLocation}
                                 {artifactLocation}{uri} } @{ $log->{results} };
is($odd, 'public/b%22%3C%26%25%C3%A9%0A.html', 'a name as a reference');

my ($left) = grep { $_->{ruleId} eq 'left-alone' } @{ $log->{results} };
is($left->{message}{text}, 'The page could not be checked: undecodable',
   'what was left alone');

# the fingerprint does not change with the lines, nor with the way to the page

put('public/a.html', page('<p>One.', '<p>Two.', "<h2>$heading</h2>"));

for my $path ('public/a.html', './public//a.html', "$dir/public/a.html") {
    ($rc, $out) = run('check', '--format=sarif', $path);
    $log = decode_json($out)->{runs}[0];
    is($log->{results}[0]{partialFingerprints}{'leftover/v1'}, $prints[0],
       'the fingerprint stays');
    is($log->{results}[0]{locations}[0]{physicalLocation}{artifactLocation}
       {uri}, 'public/a.html', 'the path is that of the repository');
}

ok($log->{invocations}[0]{executionSuccessful}, 'all was read');
is($log->{invocations}[0]{exitCode}, 1, 'the status');

chdir 'public' or die $!;
($rc, $out) = run('check', '--format=github', "$dir/public/a.html");
like($out, qr/^::error file=a\.html,line=8,/, 'a path for GitHub');
chdir $dir or die $!;


# JUnit and GitLab

($rc, $out) = run('check', '--format=junit', 'public/a.html',
                  'public/clean.html');
is($rc, 1, 'JUnit');
like($out, qr{<testsuite name="public/clean.html" tests="1" failures="0"[^>]*>
<testcase classname="public/clean.html" name="page"></testcase>},
     'a page without findings is a test that passed');
like($out, qr{<testcase [^>]* line="8">
<failure type="script" message="[^"]*; strip would remove it">public/a.html:8:\d+<},
     'a finding is a failed test');

($rc, $out) = run('check', '--format=gitlab', 'public/a.html');
my $issue = decode_json($out)->[0];
is($issue->{fingerprint}, $prints[0], 'GitLab: the same fingerprint');
is_deeply($issue->{location}, { path => 'public/a.html',
                                lines => { begin => 8, end => 8 } }, 'a place');
is("$issue->{check_name} $issue->{severity}", 'script major', 'what it is');

($rc, $out, $err) = run('check', '--format=gitlab', 'public/clean.html');
is($rc . $out, "0[\n]\n", 'nothing');


# invisible characters, which are surrogates in JSON and invalid in XML

put('unseen.html', page("<h2>Новости\x{e0041} дня &#1;\x{fffe}\x{202e}</h2>"));

for my $format (qw(sarif junit gitlab html text)) {
    ($rc, $out) = run('check', "--format=$format", 'unseen.html');
    is($rc, 1, "$format: what cannot be seen");
    unlike($out, qr/\x01|\xef\xbf\xbe|\xf3\xa0\x81\x81|\xe2\x80\xae/,
           'it is not written as it is');
}

($rc, $out) = run('check', '--format=gitlab', 'unseen.html');
like(decode_json($out)->[0]{description},
     qr/Новости\x{e0041} дня \x01\x{fffe}\x{202e}/, 'its characters are kept');
($rc, $out) = run('check', 'unseen.html');
like($out, qr/\\U000e0041.*\\u0001\\ufffe\\u202e/, 'by their numbers');


# findings of the baseline are in none of them

run('check', '--write-baseline=base', 'public');

for my $format (qw(sarif junit gitlab)) {
    ($rc, $out) = run('check', "--format=$format", '--baseline=base',
                      'public');
    is($rc, 0, "$format with a baseline");
    unlike($out, qr/\Q@{[encode_utf8($heading)]}\E|"ruleId"|"major"|<error/,
           'nothing is in it');
}

chdir '/';
done_testing();
