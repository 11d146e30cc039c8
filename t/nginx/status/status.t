#!/usr/bin/perl

# sanitizer_zone and sanitizer_status: what is counted, for how long, and how it
# is shown.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Encode qw(encode_utf8 decode_utf8);
use Digest::SHA qw(sha256_base64);
use JSON::PP;
use San::Test;
use Test::More;
use Time::HiRes qw(sleep);

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output;

my $heading = 'Заголовок открываемого материала';
my $share = 'Поделиться "ссылкой" & \'всем\'';

sub found {
    my ($html) = @_;
    return page(encode_utf8($html));
}

my $arabic = '<h2>اقرأ المزيد من الأخبار</h2>';
my $long = '<h2>' . 'ЗаголовокЗаголовок ' x 12 . '</h2>';

my %files = (
    'a.html'      => page(),
    'clean.html'  => clean(),
    'share.html'  => found("<h2>$share</h2>"),
    'ar.html'     => found($arabic),
    'long.html'   => found($long),
    'x.css'       => 'a { }',
    'ssi.html'    => clean() . '<!--#include virtual="/x.css" -->' x 2,
    'x.html'      => "<html><p>" . "\xc3\x28\xff" x 30,
    'de.html'     => found('<h2>???menu.title???</h2>'),
);

my %conf = (
    files   => \%files,
    workers => 2,
    http    => 'sanitizer_zone leftovers:1m;
                sanitizer_log @DIR@/sanitizer.log;',
    server  => 'sanitizer strip; ssi on; log_subrequest on;
                location /flag/ { alias @DIR@/html/; sanitizer flag; }
                location /off/ { alias @DIR@/html/; sanitizer off; }
                location = /status { sanitizer_status; }');

my $t = San::Test->new(%conf, allow => qr/exited on signal 9/);

sub status {
    my ($args, @headers) = @_;
    my $r = $t->get("/status$args", headers => \@headers);
    is($r->{status}, 200, "status$args");
    return $r;
}

sub json {
    my ($args) = @_;
    return decode_json(status('?format=json' . ($args // ''))->{body});
}

sub leak_of {
    my ($json, $text, $action) = @_;
    my @found = grep { $_->{text} =~ /^\Q$text/
                       && (!$action || $_->{action} eq $action) }
                @{ $json->{leftovers} };
    return @found == 1 ? $found[0] : { count => 'found ' . @found };
}


# counts of all workers, whichever answers

my %asked = ('a.html' => 12, 'clean.html' => 7, 'share.html' => 3,
             'flag/a.html' => 2, 'ar.html' => 1, 'x.css' => 2, 'x.html' => 1,
             'off/a.html' => 4, 'de.html' => 1, 'long.html' => 1,
             'ssi.html' => 1);

for my $name (sort keys %asked) {
    $t->get("/$name") for 1 .. $asked{$name};
}

my $j = json();
my $responses = $j->{responses};

is($responses->{edited}, 12 + 3 + 1 + 1, 'edited');
is($responses->{clean}, 7 + 1, 'clean; subrequests are not counted');
is($responses->{flagged}, 2 + 1, 'flagged');
is_deeply($responses->{bypass}, { type => 2, undecodable => 1 },
          'left alone, by reason; off is not counted');
is($j->{removed_bytes}, 12 * length(leak())
                        + 3 * length(encode_utf8("<h2>$share</h2>"))
                        + length(encode_utf8($arabic))
                        + length('<h2>???menu.title???</h2>'),
   'bytes that were taken out');
is($j->{bytes}, 12 * length(page()) + (7 + 1) * length(clean())
                + 2 * length('a { }')
                + 3 * length($files{'share.html'}) + 2 * length(page())
                + length($files{'ar.html'}) + length($files{'x.html'})
                + length($files{'de.html'}) + length($files{'long.html'}),
   'bytes that were read');
cmp_ok($j->{nanoseconds}, '>', 1000, 'time that it took');
like($j->{since}, qr/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'since when');

my %count = map { ("$_->{detector} $_->{language} $_->{action}"
                   => $_->{count}) } @{ $j->{findings} };
is_deeply(\%count, { 'script en strip' => 12 + 3 + 1,
                     'script en flag' => 2 + 1, 'key en strip' => 1 },
          'findings by detector, language, action');

my $leak = leak_of($j, $heading);
is($leak->{count}, 14, 'a leftover');
is($leak->{error}, 0, 'counted exactly');
is($leak->{host}, 'localhost', 'its site');
like($leak->{uri}, qr{^/(flag/)?a\.html$}, 'an example');
is($leak->{where}, 'html > body > div > h2', 'its place');
is($leak->{detector}, 'script', 'who found it');
is($leak->{script}, 'Cyrl', 'its script');
ok($leak->{last} ge $leak->{first}, 'first and last seen');
is(leak_of($j, $share)->{count}, 3, 'another one');
ok(leak_of($j, 'ЗаголовокЗаголовок')->{cut}, 'a text that is too long');
is($j->{leftovers}[0]{text}, $heading, 'the most frequent comes first');


# it survives a reload, and a worker that is killed

$t->signal('HUP');
ok(wait_for(sub { $t->error_log =~ /gracefully shutting down/ }), 'a reload');
sleep 0.3;
$t->get('/a.html');
is(leak_of(json(), $heading)->{count}, 15, 'the counts go on');

for my $round (1 .. 6) {
    my @workers = split ' ', `pgrep -P $t->{pid}`;
    kill 'KILL', @workers;
    wait_for(sub { my @now = split ' ', `pgrep -P $t->{pid}`;
                   @now == 2 && !grep { my $p = $_; grep { $_ == $p } @now }
                                 @workers });
    wait_for(sub { eval { ($t->get('/clean.html')->{status} // 0) == 200 } });
}

$t->get('/a.html') for 1 .. 10;
$j = json();
is(leak_of($j, $heading)->{count}, 25, 'workers that are killed lose nothing');
is($j->{uncounted_workers}, 0, 'and their slots are taken over');


# as what

my %accept = (
    'text/html,application/xhtml+xml,*/*;q=0.8' => 'text/html; charset=utf-8',
    'application/json'                          => 'application/json',
    'application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5'
        => 'text/plain; version=0.0.4; charset=utf-8',
    '*/*'                                       => 'text/html; charset=utf-8');

for my $accept (sort keys %accept) {
    my $r = status('', "Accept: $accept");
    is($r->header('content-type'), $accept{$accept}, "for $accept");
    is($r->header('cache-control'), 'no-store', 'not kept');
}

is($t->get("/status?format=$_")->{status}, 400, "no format: $_")
    for qw(yaml jso jsonx htm xlif JSON);
like($t->get('/status?format=')->header('content-type'), qr{^text/html},
     'no format: as Accept has it');
is($t->get('/status', method => 'POST', body => 'x')->{status}, 405, 'POST');
is($t->get('/status', method => 'HEAD')->{body}, '', 'HEAD');


# filters

is(scalar @{ json('&detector=key')->{leftovers} }, 1, 'by detector');
is(scalar @{ json('&host=other')->{leftovers} }, 0, 'by site');
is(scalar @{ json('&language=en&host=localhost&detector=key')
             ->{leftovers} }, 1, 'by all of them');
is(scalar @{ json('&detector=k%65y')->{leftovers} }, 1, 'escaped');


# nothing can be put into the page

sleep 1.1;          # of two examples, that of the later second is shown
$t->get("/share.html?\"><script>alert(1)</script>'&amp;<b");
my $page = status('?format=html&host=%22%3E%3Cscript%3E&detector=%27%3Cb%3E');
$page = status('?format=html');
like($page->header('content-security-policy'), qr/^default-src 'none'/,
     'no other scripts are run');
unlike($page->{body} =~ s{<script>(?:(?!</?script).)*</script>(?=\n</body>)}{}rs,
       qr/<script|<b>|onerror=/i, 'none is there but the page\'s own, at its end');
my ($script) = $page->{body} =~ m{<script>(.*)</script>}s;
like($page->header('content-security-policy'),
     qr/; script-src 'sha256-\Q@{[ sha256_base64($script) ]}\E=';/,
     'whose hash the policy has');
like($page->{body}, qr/&lt;script&gt;alert\(1\)/, 'the address is escaped');
like(decode_utf8($page->{body}),
     qr/Поделиться &quot;ссылкой&quot; &amp; &#39;всем&#39;/, 'so is the text');
like($page->{body}, qr/sanitizer_keep "div &gt; h2";/,
     'what to paste');
like(decode_utf8($page->{body}), qr/lang="und-Arab" dir="auto">اقرأ/,
     'the way a text runs');
like(decode_utf8($page->{body}), qr/\Q$heading/, 'it is not edited itself');
like($page->{body}, qr/Cyrillic<br> <span class="dim">on English</,
     'scripts and languages by name');
like($page->{body}, qr/<option value="en">en \xe2\x80\x93 English</,
     'in the filters too');
like($page->{body}, qr/Time per MB<\/dt><dd>[1-9](?:[0-9.]|\xe2\x80\xaf)* ms</,
     'the time is reported before a MB was read');
my @open = $page->{body} =~ /<(?:table|tr|td|div|form|details|select)\b/g;
my @shut = $page->{body} =~ m{</(?:table|tr|td|div|form|details|select)>}g;
is(@shut, @open, 'all elements are closed');


# Prometheus

my $text = status('?format=prometheus')->{body};
like($text, qr/^sanitizer_responses_total\{status="bypass",reason="type"\} 2$/m,
     'Prometheus');
like($text, qr/^sanitizer_findings_total\{detector="script",language="en",
                action="strip"\}\s\d+$/mx, 'findings');
unlike($text, qr/[^\x00-\x7f]/, 'no text of a page is a label');

SKIP: {
    my ($promtool) = grep { -x } map { "$_/promtool" } split /:/, $ENV{PATH};
    skip 'no promtool', 1 unless $promtool;

    spew($t->dir('metrics'), $text);
    my $said = `$promtool check metrics < @{[ $t->dir('metrics') ]} 2>&1`;
    is("$?$said", '0', 'promtool check metrics');
}


# CSV, and XLIFF that is a catalogue once it is filled

like(status('?format=csv')->{body}, qr/^count,scheme,host,.*\r\n25,"http","localhost",/s,
     'CSV');

my $r = status('?format=xliff');
my $xliff = decode_utf8($r->{body});
like($r->header('content-disposition'), qr/filename="todo\.xlf"/, 'XLIFF');
like($xliff, qr/source-language="ru" target-language="en"/, 'its languages');
like($xliff, qr/source-language="ar" target-language="en"/, 'each pair');
unlike($xliff, qr/ЗаголовокЗаголовок|menu\.title/,
       'no cut texts, no keys');
like($xliff, qr/<!-- texts skipped [^>]* only their beginning: \d+ -->/, 'but counted');

for my $source ('ru', 'ar', 'uk') {
    my $part = decode_utf8(status("?format=xliff&source=$source&target=en")
                           ->{body});
    is($part =~ s/source-language="(?!$source)//gr, $part,
       "only texts in $source");
    is($part =~ /<source/ ? 1 : 0, $source eq 'uk' ? 0 : 1, 'if there are');
}

unlike(status('?format=xliff&target=de')->{body}, qr/<trans-unit/,
       'and only of pages in the target');

$xliff =~ s{(<source>\Q$heading\E</source>)}
           {$1<target>Heading of the story</target>} or fail('the unit');
spew($t->dir('html/done.xlf'), encode_utf8($xliff));

$conf{http} .= ' sanitizer_catalog @DIR@/html/done.xlf;';
$conf{server} =~ s/sanitizer strip/sanitizer translate/;
$t->configure(%conf);
my @old = split ' ', `pgrep -P $t->{pid}`;
$t->signal('HUP');

ok(wait_for(sub { $t->get('/a.html')->{body}
                  eq page('<h2>Heading of the story</h2>') }),
   'filled in, it translates');
ok(wait_for(sub { json(); status('?format=xliff')->{body}
                  !~ encode_utf8("<source>$heading<") }),
   'and is not asked for any more') or diag(status('?format=xliff')->{body});


# a flood of leftovers fits, and the frequent ones stay

# old workers know no catalogue, and answer for a while

ok(wait_for(sub { !grep { kill 0, $_ } @old }), 'the old workers are gone');

my $words = 'абвгдежзиклмнопрст';

for my $n (1 .. 60) {
    my $body = join '', map {
        '<h3>' . join('', map { substr $words, int rand 18, 1 } 1 .. 12)
        . '</h3>' } 1 .. 50;
    spew($t->dir("html/flood$n.html"), found($body));
}

for my $n (1 .. 60) {
    $t->get("/flag/flood$n.html");
    $t->get('/flag/share.html') for 1 .. 3;
}

# a worker of before the reload may have found some by another detector

$j = json();

my $kept = 0;
$kept += $_->{count}
    for grep { $_->{text} =~ /^\Q$share/ } @{ $j->{leftovers} };

# one of the two workers may have seen it seldom, and dropped it

cmp_ok($kept, '>=', 150, 'a frequent one is kept');
cmp_ok(scalar @{ $j->{leftovers} }, '<=', 500, 'the memory is bounded');


# a reload with more workers than the zone was made for: 4 of 6 slots are
# left beside the 2 old workers, until these end

unlike($t->error_log, qr/created for fewer/, 'two workers have room');
$conf{workers} = 6;
$conf{listen} = 'reuseport';
$t->configure(%conf);
$t->signal('HUP');
ok(wait_for(sub { $t->error_log =~ /was created for fewer than 6 workers/ }),
   'it is reported');
ok(wait_for(sub { $t->get('/clean.html'); json()->{uncounted_workers} == 0
                  && $t->error_log =~ /not counted until another worker exits/ }),
   'who found no room is counted once another one has ended');


# without a master, and with a zone where nothing is checked

my $single = San::Test->new(
    files  => \%files,
    main   => 'master_process off;',
    server => 'sanitizer flag; location = /status { sanitizer_status; }');

$single->get('/a.html') for 1 .. 3;
is(decode_json($single->get('/status?format=json')->{body})
   ->{responses}{flagged}, 3, 'master_process off: counted');

my $none = San::Test->new(
    files  => \%files,
    server => 'location = /status { sanitizer_status; }');

$none->get('/a.html');
my $nothing = decode_json($none->get('/status?format=json')->{body});
is($nothing->{responses}{clean}, 0, 'off: nothing is counted');
is($nothing->{uncounted_workers}, 0, 'and nobody is missed');


# messages of nginx -t

my @wrong = (
    [ 'sanitizer_zone x;', qr/invalid value "x" in "sanitizer_zone", it must be a name and a size/ ],
    [ 'sanitizer_zone :1m;', qr/invalid value/ ],
    [ 'sanitizer_zone x:1;', qr/invalid value/ ],
    [ 'sanitizer_zone x:1m; sanitizer_zone y:1m;', qr/duplicate/ ],
);

my $bad = San::Test->new(idle => 1);

for my $case (@wrong) {
    my ($http, $message) = @$case;
    $bad->configure(http => $http, workers => 2,
                    server => 'sanitizer flag;');
    my ($rc, $said) = $bad->check;
    is($rc, 1, "refused: $http");
    like($said, $message, 'it says why');
}

# a zone is never too small to start: another machine may have more processors

for my $n (1, 25, 26, 64, 256) {
    $bad->configure(workers => $n, server => 'sanitizer flag;
                    location = /status { sanitizer_status; }');
    my ($rc, $said) = $bad->check;
    is($rc, 0, "a status without a zone gets one, $n workers") or diag $said;
    unlike($said, qr/\[warn\]/, 'that has room for them');

    for my $size ('64k', '1m') {
        $bad->configure(workers => $n, http => "sanitizer_zone x:$size;",
                        server => 'sanitizer flag;');
        ($rc, $said) = $bad->check;
        is($rc, 0, "a zone of $size, $n workers") or diag $said;
    }
}

like(($bad->check)[1], qr/\[warn\].*"x" of 1024k has room for \d+ workers: findings of some of the 256 workers are not counted; it should be 16448k or more/,
     'a zone that is too small: its size, and the right one');
$bad->configure(workers => 256, http => 'sanitizer_zone x:16448k;',
                server => 'sanitizer flag;');
unlike(($bad->check)[1], qr/\[warn\]/, 'and that is enough');

# it counts in the slots that there are

my $few = San::Test->new(workers => 8, files => \%files,
                         http => 'sanitizer_zone x:64k;',
                         server => 'sanitizer flag;
                                    location = /status { sanitizer_status; }');
$few->get('/a.html') for 1 .. 20;
is($few->get('/status?format=json')->{status}, 200, 'with few slots too');
ok(wait_for(sub {
       decode_json($few->get('/status?format=json')->{body})
           ->{uncounted_workers} > 0
   }), 'it says how many are not counted');

# who was not counted is not missed once it is gone

my $uncounted = sub {
    decode_json($few->get('/status?format=json')->{body})->{uncounted_workers};
};
my $missed = 7;
ok(wait_for(sub { $uncounted->() == $missed }),
   'few slots: all workers but one') or diag $uncounted->();
my @left = split ' ', `pgrep -P $few->{pid}`;

$few->signal('HUP');
ok(wait_for(sub { !grep { kill 0, $_ } @left }), 'few slots: a reload');
ok(wait_for(sub { $uncounted->() == $missed }), 'few slots: as many as before')
    or diag $missed, ' ', $uncounted->();

finish();
