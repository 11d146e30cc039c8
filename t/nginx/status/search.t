#!/usr/bin/perl

# The status page in daily use: search, order, new leftovers, the pages of a
# leftover, links that lead to the text, the last days, and translated texts.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Encode qw(encode_utf8 decode_utf8);
use JSON::PP;
use POSIX qw(strftime);
use San::Test;
use Test::More;
use Time::HiRes qw(sleep);

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output;

my $heading = 'Заголовок открываемого материала';
my $share = 'Читать далее';
my $long = 'Новости нашего города сегодня и завтра утром и вечером';
my $ja = '関連ニュース';

sub found {
    my (@texts) = @_;
    return page(encode_utf8(join '', map { "<h2>$_</h2>" } @texts));
}

my $t = San::Test->new(
    files  => { 'a.html' => found($heading), 'z.html' => found($share),
                'm.html' => found($long), 'ja.html' => found($ja) },
    http   => 'sanitizer_zone leftovers:1m;
               sanitizer_log @DIR@/sanitizer.log;',
    server => 'sanitizer strip; location = /status { sanitizer_status; }');

sub status { decode_utf8($t->get("/status$_[0]")->{body}) }

sub texts {
    my ($args) = @_;
    my $r = $t->get('/status?format=json' . $args);
    return join ' ', map { substr $_->{text}, 0, 4 }
           @{ decode_json($r->{body})->{leftovers} };
}

$t->get('/a.html') for 1 .. 3;
sleep 1.1;                              # "first" is in seconds
$t->get('/z.html') for 1 .. 2;
$t->get('/m.html');


# order and search, in every format and on the page

is(texts(''), 'Заго Чита Ново', 'the most frequent first');
# two of one second, or of two
like(texts('&sort=newest'), qr/^(Чита Ново|Ново Чита) Заго$/,
     'the newest first');
is(texts('&sort=page'), 'Заго Ново Чита', 'by page');
is(texts("&sort=$_"), 'Заго Чита Ново', "an unknown order: '$_'")
    for qw(nothing pages newes newest1 pag), '';
is(texts('&q=z.html'), 'Чита', 'search in pages');
is(texts('&q=' . escaped('ЗАГОЛОВОК')), 'Заго', 'in texts, in any case');
is(texts('&q=' . escaped('открываемого') . '+' . escaped('материала')), 'Заго',
   'with a space, as forms write it');
is(texts('&q=nothing'), '', 'nothing');
is(texts('&q=%ff'), '', 'invalid UTF-8');
is(texts('&q=' . 'x' x 3000), '', 'a text that is too long');

my $today = strftime('%Y-%m-%d', gmtime);
my $tomorrow = strftime('%Y-%m-%d', gmtime(time + 86400));
is(texts("&since=$today"), 'Заго Чита Ново', 'new since today');
is(texts("&since=$tomorrow"), '', 'since tomorrow');
is(texts('&since=yesterday'), 'Заго Чита Ново', 'an invalid day is ignored');

is(texts('&language=en'), 'Заго Чита Ново', 'of a language');
is(texts('&language=ja'), '', 'of another');
is(texts('&detector=script'), 'Заго Чита Ново', 'of a detector');
is(texts('&detector=key'), '', 'of another');
is(texts('&host=localhost'), 'Заго Чита Ново', 'of a host');
is(texts('&host=other'), '', 'of another');
is(texts('&q=&since=&host=&language=&detector='), 'Заго Чита Ново',
   'what a form leaves empty is not asked');

my $page = status('?q=z.html&sort=newest&since=' . $today);
like($page, qr/<input type="search" name="q" value="z\.html">/, 'the form');
like($page, qr/<option value="newest" selected>/, 'has what was asked');
like($page, qr/<input type="date" name="since" value="\Q$today\E">/,
     'all of it');
like($page, qr/format=xliff&amp;q=z\.html&amp;since=\Q$today\E"/,
     'other formats are of the same');
is(scalar(() = $page =~ /<tr role="row" data-n/g), 1, 'one row');
unlike(status('?q=%00'), qr/<td role="cell" class="n">/, 'a zero byte is in no text');
unlike(status('?q=' . escaped($heading) . '%00x'), qr/<td role="cell" class="n">/,
       'nor does it end the searched text');
like(status('?q=' . escaped($heading)), qr/<td role="cell" class="n">/,
     'which is there');
unlike(status('?q="><script>x'), qr/value=""><script>x/, 'escaped');

sub escaped { join '', map { sprintf '%%%02X', ord } split //,
              encode_utf8($_[0]) }


# names, and links

$t->get('/ja.html');
$page = status('');
like($page, qr/lang="ja" dir="auto">\Q$ja\E/, 'kana is Japanese');
like($page, qr/<td role="cell">Japanese<br>/, 'by name');
my ($fragment) = $page =~ m{href="/z\.html#:~:text=([^"]*)"};
is($fragment, escaped($share), 'a link leads to the text');
my ($start) = $page =~ m{href="/m\.html#:~:text=([^"]*)"};
ok(length $start && index(escaped($long), $start) == 0
   && length $start < length escaped($long)
   && substr(escaped($long), length $start, 3) eq '%20',
   'to whole words of a long one');
like($page, qr/>Detector \/ action</, 'heads in plain words');

$t->get('/a.html', host => "other.example:8$_") for 1 .. 2;
$t->get('/a.html', host => 'other.example:80');
my %host = map { $_->{host} => $_->{count} }
           grep { $_->{host} =~ /other/ }
           @{ decode_json($t->get('/status?format=json')->{body})
              ->{leftovers} };
is_deeply(\%host, { 'other.example:81' => 1, 'other.example:82' => 1,
                    'other.example' => 1 },
          'a port that is not the usual one belongs to the site');
like(status(''), qr{href="http://other\.example:82/a\.html#}, 'and to the link');
like(slurp($t->dir('sanitizer.log')), qr/"host":"other\.example:81"/,
     'and to the log');


# pages of a leftover

$t->get("/a.html?$_") for 1 .. 6;
$page = status('?q=' . escaped($heading) . '&host=localhost');
like($page, qr/<summary>On [4-8] pages</, 'about how many pages');
my @pages = $page =~ m{href="/a\.html\?(\d)#}g;
is("@pages", '6 5 4 3', 'the newest, and three before it');
like($page, qr{4\ pages\ are\ shown\..*<code>sanitizer\ report\ --by\ page\ --top\ 0
               \ --text\ '\Q$heading\E'\ sanitizer\.log</code>}sx,
     'and how to list all');
$t->get('/a.html?4');
@pages = status('?q=' . escaped($heading) . '&host=localhost')
         =~ m{href="/a\.html\?(\d)#}g;
is("@pages", '4 6 5 3', 'each of them once');


# the last days

my $n = () = slurp($t->dir('sanitizer.log')) =~ /"n":/g;
like($page = status(''),
     qr{<svg viewBox="0 0 300 41" role="img" aria-label="Findings of the last 30 days, $n, most on \Q$today\E: $n">},
     'a picture of the last days');
is(scalar(() = $page =~ /<rect /g), 1, 'with a bar for today');
like($page, qr{<title>\Q$today\E: $n findings on $n pages</title>},
     'that says what it is');

# progress, and why

like($page, qr{<progress aria-label="Translated" max="(\d+)" value="0"></progress> 0 of \1 texts in another language translated},
     'nothing is translated');
like($page, qr{<h2>Strongest possible action, and what limits it</h2>}, 'why');
like($page, qr{<td class="n">$n</td><td>strip</td><td></td><td>done<},
     'counted');

my $xliff = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:'
            . '1.2"><file source-language="ru" target-language="en"><body>'
            . "<trans-unit id=\"1\"><source>$share</source><target>Go on"
            . '</target></trans-unit></body></file></xliff>';
spew($t->dir('html/ru.xlf'), encode_utf8($xliff));
$t->configure(
    http   => 'sanitizer_zone leftovers:1m;
               sanitizer_log @DIR@/sanitizer.log;',
    server => 'sanitizer translate; sanitizer_catalog @DIR@/html/ru.xlf;
               location = /status { sanitizer_status; }');
$t->signal('HUP');
ok(wait_for(sub { $t->get('/z.html')->{body} =~ /Go on/ }), 'a catalogue');
like(status(''), qr{value="[1-9]\d*"></progress> [1-9]\d* of \d+ texts},
     'some is translated');

# the line that the page offers, as it is pasted

my ($keep) = status('?q=' . escaped($heading)) =~ m{<code>(sanitizer_keep .*?)</code>};
$keep =~ s/&quot;/"/g;
$keep =~ s/&gt;/>/g;
is($t->get('/a.html')->{body} =~ /\Q@{[encode_utf8($heading)]}\E/, '',
   'a heading is cut');
$t->configure(
    http   => 'sanitizer_log @DIR@/sanitizer.log;',
    server => "sanitizer strip; $keep");
$t->signal('HUP');
ok(wait_for(sub {
    $t->get('/a.html')->{body} =~ /\Q@{[encode_utf8($heading)]}\E/
}), "it stays with $keep");

finish();
