#!/usr/bin/perl

# The demo site, as "make run" starts it: the article loses its three
# leftovers and nothing else, the same text as text/plain its last lines.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../lib";
use Cwd qw(abs_path);
use File::Temp qw(tempdir);
use HTTP::Tiny;
use San::Test;
use Test::More;

plan skip_all => 'the demo loads the module of build/'
    if $ENV{SAN_PRELOAD} || $ENV{SANITIZER_STATIC};

my $top = abs_path("$Bin/../..");
my $dir = tempdir(CLEANUP => 1);
my ($port) = free_port(1);

local $ENV{PORT} = $port;
local $ENV{DIR} = $dir;
my $said = `$top/t/demo/run.sh --background 2>&1`;
is($?, 0, 'it starts') or diag $said;
like($said, qr{http://127\.0\.0\.1:$port/article\.html}, 'and says where');

sub body {
    return HTTP::Tiny->new->get("http://127.0.0.1:$port$_[0]")->{content};
}

my $raw = slurp("$top/t/demo/site/article.html");
is(body('/raw/article.html'), $raw, 'raw: as it is');
is(body('/flag/article.html'), $raw, 'flag: as it is');

(my $clean = $raw) =~ s{<a href="#">Go to the mediabank</a>}{};
$clean =~ s{<div\ class="discussion">\n<p>To\ participate\ in\ the\ discussion
            <br>\nlog\ in\ or\ register</p>\n</div>}{}x;
$clean =~ s{<h2>Заголовок открываемого материала</h2>}{};
is(body('/article.html'), $clean, 'strip: three leftovers less');
is(length($raw) - length($clean) > 160, 1, 'they were there');

like(body('/mark/article.html'),
     qr/<h2 its-loc-quality-issue-type="untranslated"/, 'mark');
like(body('/mark/article.html'), qr{href="/mark\.css"></head>},
     'with its stylesheet');
like(body('/mark.css'), qr/\[its-loc-quality-issue-type\]/, 'which is there');

# a visitor who has opened the index gets the heading in the file for translators

my $index = body('/');
body($_) for $index =~ m{<iframe src="([^"#]+)}g;
like(body('/sanitizer?format=xliff'),
     qr/<source>Заголовок открываемого материала</,
     'XLIFF of the untranslated heading');

my $translated = body('/translate/article.html');
like($translated, qr{<h2>Read next: who gains from cooperation\?</h2>},
     'translate: the heading in English');
unlike($translated, qr/mediabank|discussion<br>/, 'the rest is stripped');

# nothing remains of the cut elements: a sign, a box, an arrow

my ($credit) = $clean =~ m{<div class="credit">(.*?)</div>};
like($credit, qr{Pesnya\s*$}, 'no sign dangles behind the credit');
unlike($clean, qr/\.(?:discussion|next)(?:::before)? \{/,
       'only removed elements have decorations');

# the index leads through all of it

my %leads = map { $_ => 1 } $index =~ m{(?:href|src)="(/[^"#]*)}g;
cmp_ok(scalar keys %leads, '>=', 9, 'the index leads on');

for my $uri (sort keys %leads) {
    is(HTTP::Tiny->new->get("http://127.0.0.1:$port$uri")->{status}, 200,
       "the index: $uri");
}

is(scalar(() = $index =~ /<h2>\d\. /g), 5, 'five steps');
like(body('/sanitizer'), qr/Заголовок открываемого материала/,
     'the status page has what was found');
like(body('/sanitizer?format=xliff'), qr/<xliff /, 'and XLIFF of it');

(my $text = slurp("$top/t/demo/site/article.txt")) =~ s/(?:.+\n){2}.+\z//;
is(body('/article.txt'), $text, 'text/plain: the last three lines less');

my $log = body('/log');
like($log, qr/"action":"$_"/, "$_ is in the log") for qw(strip flag mark translate);

kill 'QUIT', slurp("$dir/nginx.pid");
wait_for(sub { !-e "$dir/nginx.pid" });

done_testing();
