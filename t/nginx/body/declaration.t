#!/usr/bin/perl

# A page that is in another language than it declares, by its words: nothing in
# it is cut or translated, and it has one finding.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use San::Test;
use Test::More;

my $turkish = 'Bu kasaba çok eski bir yerdir ve nehir onun içinden geçer. '
    . 'Her sabah olduğu gibi balıkçılar daha güneş doğmadan yola çıkar, ama '
    . 'akşam için de bir şey kalır. Sonra çocuklar o köprüye kadar yürür ve '
    . 'bütün gün ne varsa onu konuşur. Kimse bunu değil diye anlatmaz. ';
my $english = 'The river leaves the hills behind the town and turns to the '
    . 'south. Boats carry grain as far as the old bridge, where the mills '
    . 'begin, and in winter it is quiet at both of them for those who stay. ';
my $leak = '<h2>Новости дня</h2>';

sub page_of {
    my ($lang, @texts) = @_;

    return "<!DOCTYPE html>\n<html lang=\"$lang\"><head><title>A</title>"
        . '</head><body>' . join('', map { "<p>$_</p>\n" } @texts)
        . "$leak<button>Learn more</button></body></html>\n";
}

my %files = ('wrong.html' => page_of('en', ($turkish) x 4),
             'right.html' => page_of('tr', ($turkish) x 4),
             'late.html'  => page_of('en', $turkish, ($english) x 8));

my $port = upstream(sub {
    my ($name, $step) = $_[0] =~ m{^\S+ /([\w-]+\.html)/(\d+)};

    return [ "HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
             . "\r\n", map { [$_, 0.0005] } unpack "(a$step)*", $files{$name} ];
});

my $t = San::Test->new(
    files  => \%files,
    http   => 'sanitizer_log @DIR@/sanitizer.log; sanitizer translate;
               log_format s "$uri $sanitizer_status"; access_log
               @DIR@/access.log s;',
    server => "charset utf-8;
               location /tr/ { alias \@DIR\@/html/; sanitizer_language tr; }
               location /now/ { proxy_pass http://127.0.0.1:$port/;
                                proxy_buffering off; }");

sub status {
    my ($uri) = @_;
    my $status = '';

    wait_for(sub {
        ($status) = slurp($t->dir('access.log')) =~ m{^\Q$uri\E (\S+)$}m;
    });

    return $status;
}

for my $uri (qw(/wrong.html /now/wrong.html/200 /now/wrong.html/4096)) {
    is($t->get($uri)->{body}, $files{'wrong.html'}, "$uri: all of it stays");
    is(status($uri), 'bypass:language-conflict', "$uri: the status");
}

my @records;
wait_for(sub {
    @records = grep { /"uri":"[^"]*wrong/ } split /\n/,
                    slurp($t->dir('sanitizer.log'));
    @records == 3;
});

is(scalar @records, 3, 'one finding for each response');

for my $record (@records) {
    like($record, qr/"language":"en","detector":"declaration","script":"Latn",
                     "text_language":"tr","share":(?:[6-9]\d|100),/x,
         'what it declares, what it is in, and by how much');
    like($record, qr/"where":"html","attr":"lang"/, 'the place of that');
}

is($t->get('/right.html')->{body} =~ /\Q$leak/ ? 1 : 0, 0,
   'a page that declares it right is edited');
unlike(slurp($t->dir('sanitizer.log')),
       qr/"uri":"[^"]*right[^\n]*"declaration"/, 'it is not reported');

$t->get('/late.html');
isnt(status('/late.html'), 'bypass:language-conflict',
     'more of the page shows that only its beginning was in another one');

finish();
