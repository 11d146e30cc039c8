#!/usr/bin/perl

# Exclusions by CSS, by XPath and by ITS rules.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use San::Test;
use Test::More;

my $kept = '<div class="annex old"><h2>Заголовок материала</h2></div>';
my $wire = '<section data-source=wire><h2>Новости дня</h2></section>';
my $table = '<aside><h2>Последние новости</h2></aside>';

sub all {
    my (@parts) = @_;
    return page(join "\n", @parts);
}

my $page = all($kept, $wire, $table, leak());
my $t = San::Test->new(
    files  => {
        'a.html' => $page,
        'comment.html' => all('<!-- sanitizer:ignore-next -->' . leak()),
        'rules.its' => '<r:rules version="2.0" xmlns:r='
                       . '"http://www.w3.org/2005/11/its" '
                       . 'xmlns:h="http://www.w3.org/1999/xhtml">'
                       . '<r:translateRule selector="//h:aside" '
                       . 'translate="no"/></r:rules>' },
    http   => 'sanitizer_log @DIR@/sanitizer.log; sanitizer strip;',
    server => q(
        location /one/  { alias @DIR@/html/;
                          sanitizer_keep "//div[contains(@class, 'annex')]"; }
        location /two/  { alias @DIR@/html/;
                          sanitizer_keep "//div[contains(@class, 'annex')]"
                                         "//*[@data-source='wire']"; }
        location /css/  { alias @DIR@/html/;
                          sanitizer_keep "DIV.annex > h2" "[data-source=wire]"; }
        location /its/  { alias @DIR@/html/;
                          sanitizer_rules @DIR@/html/rules.its; }
        location /both/ { alias @DIR@/html/;
                          sanitizer_rules @DIR@/html/rules.its;
                          sanitizer_keep "//section";
                          location /both/in/ { alias @DIR@/html/; }
                          location /both/new/ { alias @DIR@/html/;
                                                sanitizer_keep "//main"; } }
    ) =~ s/ +$//mgr);


sub is_cut {
    my ($uri, $name, %keeps) = @_;
    my $want = $page;

    $want =~ s/\Q${\leak()}\E//;
    $keeps{annex} or $want =~ s/<h2>Заголовок материала<\/h2>//;
    $keeps{wire} or $want =~ s/<h2>Новости дня<\/h2>//;
    $keeps{aside} or $want =~ s/<h2>Последние новости<\/h2>//;

    is($t->get($uri)->{body}, $want, $name);
}

is_cut('/a.html', 'nothing is kept');
is_cut('/one/a.html', 'one expression', annex => 1);
is_cut('/two/a.html', 'two expressions', annex => 1, wire => 1);
is_cut('/css/a.html', 'selectors of CSS', annex => 1, wire => 1);
is_cut('/its/a.html', 'ITS rules', aside => 1);
is_cut('/both/a.html', 'both', aside => 1, wire => 1);
is_cut('/both/in/a.html', 'inherited', aside => 1, wire => 1);
is_cut('/both/new/a.html', 'replaced');

is($t->get('/comment.html')->{body}, all('<!-- sanitizer:ignore-next -->'),
   'a comment of the page, which a reader may have written, keeps nothing');

isnt($t->get('/one/a.html')->header('ETag'),
     $t->get('/two/a.html')->header('ETag'), 'each has an ETag of its own');

# many leftovers below many elements: to ask of each would hold the worker for
# seconds, and leave its other clients waiting

my $deep = '<div class="' . 'a' x 200 . '">';
my %hostile = (
    attributes => '<i title="Яблоко раз"></i>' x 12000,
    kept       => '<p class=annex>Яблоко раз</p>' x 12000,
    siblings   => '<section class=a><h2 title="Яблоко">Яблоко раз</h2>'
                  . '</section>' x 6000,
    deeper     => '<b title="Яблоко раз">' x 5 . '</b>' x 5);

my $seconds = $ENV{SAN_PRELOAD} || $ENV{SANITIZER_STATIC} ? 10 : 2;

$hostile{deeper} x= 2000;
spew($t->dir("html/$_.html"),
     "<!DOCTYPE html><html lang=en><body><p>@{[ letters(200_000) ]}</p>"
     . $deep x 490 . $hostile{$_}) for keys %hostile;

$t->configure(
    http   => 'sanitizer_log @DIR@/sanitizer.log; log_format s
               "$uri $sanitizer_status"; access_log @DIR@/access.log s;',
    server => q(sanitizer strip;
        sanitizer_keep "//*[contains(@class, 'annex')]"
                       "//p[ancestor::div[ancestor::div[@id]]]";));
$t->stop;
$t->start;

sub worker_seconds {
    my ($pid) = glob "/proc/$t->{pid}/task/$t->{pid}/children";
    my ($worker) = split ' ', slurp($pid);
    my @stat = split ' ', slurp("/proc/$worker/stat") =~ s/.*\) //sr;

    return ($stat[11] + $stat[12]) / 100;
}

for my $name (sort keys %hostile) {
    my $before = worker_seconds();
    my $r = $t->get("/$name.html", timeout => 60);

    cmp_ok(worker_seconds() - $before, '<', $seconds, "$name: no seconds");
    cmp_ok(length $r->{body}, '>', 200_000, 'the page is there');
    ok(wait_for(sub {
        slurp($t->dir('access.log')) =~ m{^/$name\.html (\S+)$}m;
    }), 'and says how it ended');
}

like(slurp($t->dir('access.log')), qr{^/kept\.html bypass:keep$}m,
     'what could not be asked any more is left alone, with the reason');
is($t->get('/kept.html')->{body}, slurp($t->dir('html/kept.html')),
   'byte for byte');

$t->configure(server => 'sanitizer flag; sanitizer_keep "//p[1]";');
my ($code, $output) = $t->check;
isnt($code, 0, 'a position is refused');
like($output, qr/invalid expression in "sanitizer_keep": .*a position/,
     'with the reason');

$t->{allow} = qr/invalid expression/;
finish();
