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
use JSON::PP;
use Test::More;

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output;

my $tool = abs_path($ENV{SANITIZER} // 'build/sanitizer');

plan skip_all => 'the tool is not built' unless $tool && -x $tool;

my $dir = abs_path(tempdir(CLEANUP => 1));
chdir $dir or die "chdir: $!";


sub put {
    my ($name, $bytes) = @_;

    make_path(dirname($name));
    open my $f, '>:raw', $name or die "$name: $!";
    print $f utf8::is_utf8($bytes) ? encode_utf8($bytes) : $bytes;
    close $f or die $!;
}

sub get {
    my ($name) = @_;

    open my $f, '<:raw', $name or return '';
    local $/;
    return <$f> // '';
}

# Status, output and messages; the standard input is a file.

sub run_with {
    my ($input, @args) = @_;

    my $pid = fork // die $!;

    if ($pid == 0) {
        open STDIN, '<', $input or die $!;
        open STDOUT, '>', "$dir/.output" or die $!;
        open STDERR, '>', "$dir/.error" or die $!;
        exec { $tool } $tool, map { encode_utf8($_) } @args or die $!;
    }

    waitpid $pid, 0;

    return ($? & 127 ? "signal $?" : $? >> 8, get("$dir/.output"),
            get("$dir/.error"));
}

sub run {
    return run_with('/dev/null', @_);
}

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
is((run('check', '--fail-on=key', '--fail-on=script', 'both.html'))[0], 1,
   'given twice');
is((run('check', '--format=json', '--fail-on=key', 'both.html'))[0], 0,
   'in JSON');
is((run('check', '--jobs=2', '--fail-on=script', 'flags.html', 'both.html'))[0],
   1, 'of several processes');

($rc, $out, $err) = run('check', '--fail-on=strip', 'both.html');
is(scalar(() = $out =~ /^/mg), 2, 'all are printed');
is($err, "2 findings in 1 of 1 page, 1 of them in --fail-on\n", 'and counted');

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

put('left.html', "<html><p>\xc3\x28\xff</p></html>");
is((run('check', '--fail-on=never', 'left.html'))[0], 2,
   'a page that was left alone fails still');

for my $wrong (qw(off nonsense script,), '') {
    ($rc, $out, $err) = run('check', "--fail-on=$wrong", 'both.html');
    like("$rc$err", qr/^2sanitizer: --fail-on: .* never, or .* key error /,
         "--fail-on $wrong: a message");
}

chdir '/';
done_testing();
