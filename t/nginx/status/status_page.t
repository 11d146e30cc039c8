#!/usr/bin/perl

# The status page, and the pages of the tool, in Debian's Chromium: axe-core
# finds no fault, light and dark, wide and narrow, nothing scrolls sideways, and
# no page loads anything from elsewhere.  Needs chromium and npm; is skipped
# without them.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Cwd qw(abs_path);
use Encode qw(encode_utf8);
use San::Test;
use Test::More;

my ($chromium, $node, $npm) = map {
    my $name = $_;
    (grep { -x } map { "$_/$name" } split /:/, $ENV{PATH})[0]
} qw(chromium node npm);

plan skip_all => 'no chromium, or no npm' unless $chromium && $node && $npm;

my $modules = "$Bin/../../../build/npm";
mkdir $modules;

unless (-d "$modules/node_modules/axe-core"
        && -d "$modules/node_modules/puppeteer-core")
{
    system("cd '$modules' && '$npm' install --silent --no-audit --no-fund "
           . 'axe-core@4 puppeteer-core@24 >install.log 2>&1') == 0
        or plan skip_all => 'npm installs nothing here';
}

my @leaks = ('<h2>Заголовок открываемого материала</h2>',
             '<h2>اقرأ المزيد من الأخبار</h2>', '<h2>続きを読む</h2>',
             '<p title="קרא עוד">The mill is open.</p>',
             '<h2>???menu.title???</h2>', '<h2>' . 'Слово' x 40 . '</h2>');

my $t = San::Test->new(
    files  => { map { ("$_.html" => page(encode_utf8($leaks[$_]))) }
                0 .. $#leaks },
    http   => 'sanitizer_zone leftovers:1m;
               sanitizer_log @DIR@/sanitizer.log;',
    server => 'sanitizer strip; location = /status { sanitizer_status; }
               location ~ \.htm$ { default_type text/html; sanitizer off; }');

for my $i (0 .. $#leaks) {
    $t->get("/$i.html") for 0 .. 3 * ($#leaks - $i);
}

$t->get('/x.css');

sub axe {
    my ($url, $picture) = @_;
    my $pid = open(my $out, '-|') // die $!;

    if ($pid == 0) {
        delete $ENV{LD_PRELOAD};
        $ENV{NODE_PATH} = "$modules/node_modules";
        open STDERR, '>', '/dev/null';
        exec $node, "$Bin/../../lib/axe.js", $chromium, $url, $picture // ();
    }

    local $/;
    return scalar <$out>;
}

for my $args ('', '?language=de', '?detector=key') {
    my $said = axe('http://127.0.0.1:' . $t->port . "/status$args",
                   $args ? undef : $ENV{SAN_PICTURE});
    like($said, qr/^axe: (1[0-9]{2}|[2-9][0-9]{2}) rules passed\n$/,
         "the page is right: /status$args");
}

# a file for itself: it offers nothing that only a server could answer

my $tool = abs_path($ENV{SANITIZER} || "$Bin/../../../build/sanitizer");

SKIP: {
    skip 'no tool', 3 unless -x $tool;

    my $dir = $t->dir('html');
    my $long = '<p>' . 'The mill is open. ' x 12
               . encode_utf8("</p>$leaks[0]<p>") . 'x ' x 90;

    spew("$dir/long.html", page(encode_utf8($leaks[0]) . $long));
    system("cd '$dir' && '$tool' check --format html . >leaks.htm 2>check.err");
    system("cd '$dir' && '$tool' report --format html ../sanitizer.log"
           . ' >report.htm');

    for my $page ('leaks.htm', 'report.htm') {
        like(axe('http://127.0.0.1:' . $t->port . "/$page"),
             qr/^axe: [1-9]\d+ rules passed\n$/, "the page is right: $page");
    }

    unlike(slurp("$dir/report.htm"), qr/<form|href="\?/,
           'a file has neither filters nor other formats');
}

finish();
