#!/usr/bin/perl

# What operators keep, by XPath and by ITS rules.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/lib";
use San::Test;
use Test::More;

my $kept = '<div class="poem old"><h2>Заголовок материала</h2></div>';
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
        'rules.its' => '<r:rules version="2.0" xmlns:r='
                       . '"http://www.w3.org/2005/11/its" '
                       . 'xmlns:h="http://www.w3.org/1999/xhtml">'
                       . '<r:translateRule selector="//h:aside" '
                       . 'translate="no"/></r:rules>' },
    http   => 'sanitizer_log @DIR@/sanitizer.log; sanitizer strip;',
    server => q(
        location /one/  { alias @DIR@/html/;
                          sanitizer_keep "//div[contains(@class, 'poem')]"; }
        location /two/  { alias @DIR@/html/;
                          sanitizer_keep "//div[contains(@class, 'poem')]"
                                         "//*[@data-source='wire']"; }
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
    $keeps{poem} or $want =~ s/<h2>Заголовок материала<\/h2>//;
    $keeps{wire} or $want =~ s/<h2>Новости дня<\/h2>//;
    $keeps{aside} or $want =~ s/<h2>Последние новости<\/h2>//;

    is($t->get($uri)->{body}, $want, $name);
}

is_cut('/a.html', 'nothing is kept');
is_cut('/one/a.html', 'one expression', poem => 1);
is_cut('/two/a.html', 'two expressions', poem => 1, wire => 1);
is_cut('/its/a.html', 'ITS rules', aside => 1);
is_cut('/both/a.html', 'both', aside => 1, wire => 1);
is_cut('/both/in/a.html', 'inherited', aside => 1, wire => 1);
is_cut('/both/new/a.html', 'replaced');

isnt($t->get('/one/a.html')->header('ETag'),
     $t->get('/two/a.html')->header('ETag'), 'each has an ETag of its own');

$t->configure(server => 'sanitizer flag; sanitizer_keep "//p[1]";');
my ($code, $output) = $t->check;
isnt($code, 0, 'a position is refused');
like($output, qr/invalid expression in "sanitizer_keep": .*a position/,
     'with the reason');

$t->{allow} = qr/invalid expression/;
finish();
