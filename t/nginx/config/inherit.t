#!/usr/bin/perl

# How directives are inherited: an inner block has the value of the outer one,
# and a value of its own replaces it.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use JSON::PP;
use San::Coding;
use San::Tables;
use San::Test;
use Test::More;
use Time::HiRes qw(time);

my $html = '@DIR@/html';
my $page = page();
my $dense = page(leak() . '<!--' . 'a' x 400_000 . '-->');
my $huge = page(leak() . ' ' x 12_000_000);
my %coded = (gzip => coded(gzip => $page), dense => coded(gzip => $dense),
             huge => coded(gzip => $huge));
my $type = "Content-Type: text/html; charset=utf-8\r\n";
my $first = "<!DOCTYPE html><html lang=en><body><p>" . letters(600) . "</p>\n";

my $port = upstream(sub {
    my ($name) = $_[0] =~ m{^\S+ /(\w+)};

    return [ "HTTP/1.1 200 OK\r\n${type}Cache-Control: no-transform\r\n"
             . "\r\n$page" ] if $name eq 'frozen';
    return [ "HTTP/1.1 200 OK\r\n${type}X-Accel-Buffering: no\r\n\r\n$first"
             . "<ul>\n<li>one of them</li>\n", ["<li>Привет</li>\n", 0.1],
             ["<li>the last one</li>\n", 1.6] ] if $name eq 'slow';
    return [ "HTTP/1.1 200 OK\r\n${type}Content-Encoding: gzip\r\n\r\n"
             . $coded{$name} ];
});

# Settings of the policy, which are seen in the hash of the ETag: what is set
# outside, and what sets the default again (nothing does for some).

my $keep = 'sanitizer_keep "//code"';
my @policy = (
    (map { my ($v) = grep { $_ ne 'strip' } @{ $_->{values} };
           ["sanitizer_$_->{name} $v;"] } knobs()),
    (map { ["sanitizer_detector $_->{name} off;"] } detectors()),
    ['sanitizer_tolerate Grek Cyrl;', 'sanitizer_tolerate Armn;'],
    ['sanitizer_types text/plain text/html;', 'sanitizer_types text/html;'],
    ["$keep;", 'sanitizer_keep "//pre";'],
    ["$keep \"//pre\";"],
    ["sanitizer_rules $html/rules.xml;", "$keep;"],
    ["sanitizer_catalog $html/a.po;", "sanitizer_catalog $html/b.po;"],
    ['sanitizer_orphan "One fish";', 'sanitizer_orphan "Two fish";'],
    ['sanitizer_orphan "One fish" "Two fish";'],
    ['sanitizer_language de;', 'sanitizer_language auto;'],
    ['sanitizer mark;', 'sanitizer strip;'],
    ['sanitizer translate;', 'sanitizer $arg_none;'],
);

my %files = ('a.html' => $page, 'rules.xml' => '<its:rules version="2.0" '
             . 'xmlns:its="http://www.w3.org/2005/11/its"><its:translateRule '
             . 'selector="//code" translate="no"/></its:rules>',
             'a.po' => qq(msgid ""\nmsgstr "Language: de\\n"\n\n)
                       . qq(msgid "a cat here"\nmsgstr "eine Katze hier"\n));
($files{'b.po'} = $files{'a.po'}) =~ s/Katze/Maus/;

my $places = '';

for my $i (0 .. $#policy) {
    my ($set, $other) = @{ $policy[$i] };
    my $inner = $other ? "location /p$i/other/ { $other alias $html/; }" : '';

    # the same set in two steps, where a directive adds to what is there

    (my $twice = $set)
        =~ s/^(sanitizer_(?:tolerate|keep|orphan)) ("[^"]*"|\w+) /$1 $2; $1 /;

    $places .= "location /p$i/ { $set alias $html/;
                    location /p$i/deep/ { alias $html/; } $inner }
                location /t$i/ { $twice alias $html/; }\n";
}

my $t = San::Test->new(
    files  => \%files,
    allow  => qr/cannot decode/,
    http   => "log_format s '\$request_uri \$sanitizer_status';
               access_log \@DIR\@/access.log s;
               sanitizer strip; sanitizer_zone z:1m;
               sanitizer_log \@DIR\@/sanitizer.log if=\$arg_log;
               sanitizer_scheme https; sanitizer_last_modified on;
               sanitizer_no_transform ignore; sanitizer_bypass \$arg_raw;
               sanitizer_hold_time 300ms;
               sanitizer_decode on ratio=0 size=300k;
               sanitizer_orphan 'One fish';
               sanitizer_orphan 'Two fish';",
    server => "location /base/ { alias $html/; }
               location /up/ { proxy_pass http://127.0.0.1:$port/; }
               location /limits/ { sanitizer_decode on size=0;
                                   proxy_pass http://127.0.0.1:$port/; }
               location /ratio/ { sanitizer_decode on ratio=0 size=0;
                                  proxy_pass http://127.0.0.1:$port/; }
               location /off/ { sanitizer_decode off;
                                proxy_pass http://127.0.0.1:$port/;
                   location /off/in/ { proxy_pass http://127.0.0.1:$port/; }
                   location /off/on/ { sanitizer_decode on;
                                       proxy_pass http://127.0.0.1:$port/; } }
               location /other/ {
                   sanitizer_scheme http; sanitizer_last_modified off;
                   sanitizer_no_transform obey; sanitizer_bypass \$arg_no;
                   sanitizer_hold_time 0; sanitizer_log off;
                   sanitizer_orphan 'Red fish';
                   alias $html/;
                   location /other/up/ { proxy_pass http://127.0.0.1:$port/; }
                   location /other/log/ { alias $html/;
                       sanitizer_log \@DIR\@/sanitizer.log if=\$arg_log; }
               }
               location /hold/ { sanitizer_hold_time 5s;
                                 proxy_pass http://127.0.0.1:$port/; }
               location /status { sanitizer_status; }
               location /any/ { sanitizer \$arg_mode; alias $html/;
                   location /any/deep/ { alias $html/; }
                   location /any/mark/ { sanitizer mark; alias $html/; }
                   location /any/off/ { sanitizer off; alias $html/; }
                   location = /any/status { sanitizer_status; } }
               $places");

sub said {
    my ($uri) = @_;
    my $found;

    wait_for(sub {
        ($found) = slurp($t->dir('access.log')) =~ /.*^\Q$uri\E (\S+)$/ms;
        defined $found;
    }, 3);

    return $found // '';
}

sub hash {
    my ($where) = @_;
    my $tag = $t->get("/$where/a.html")->header('ETag') // '';

    return $tag =~ /~([0-9a-f]{7})s"$/ ? $1 : "none: $tag";
}

my $base = hash('base');
my %seen = ($base => 'the base');

for my $i (0 .. $#policy) {
    my ($set, $other) = @{ $policy[$i] };
    my $hash = hash("p$i");

    is(hash("p$i/deep"), $hash, "$set is inherited");
    is(hash("t$i"), $hash, "$set in two steps");
    isnt(hash("p$i/other"), $hash, "$set is replaced by $other") if $other;

    next if $set =~ /"One fish" "Two/;
    ok(!$seen{$hash}, "$set is set") or diag "as $seen{$hash}"
        unless $set =~ /detector (\S+) off/;
    $seen{$hash} = $set;
}

is(hash('p' . (grep { $policy[$_][0] =~ /One fish" "Two/ } 0 .. $#policy)[0]),
   $base, 'the same texts in an inner block are the same policy');

# the mode

is($t->get('/any/deep/a.html?mode=strip')->{body}, clean(),
   'a variable is inherited');
is($t->get('/any/deep/a.html?mode=off')->{body}, $page, 'and evaluated');
like($t->get('/any/mark/a.html?mode=off')->{body}, qr/its-loc-quality/,
     'a constant replaces a variable');
is($t->get('/any/off/a.html?mode=strip')->{body}, $page, 'so does off');

# a status page shows texts of other pages

for my $uri ('/status?a', '/any/status?mode=strip') {
    my $r = $t->get($uri);
    like($r->{body}, qr/Заголовок/, "$uri: has the leftover");
    is(said($uri), '-', "$uri: is not checked");
}

# directives outside the policy

sub records {
    return map { decode_json($_) } split /\n/, slurp($t->dir('sanitizer.log'));
}

my $modified = qr/ GMT$/;

is(scalar(records()), 0, 'if= of the outer block: no records so far');
$t->get('/base/a.html?log=1');
my @records = records();
is(scalar @records, 1, 'the log is inherited');
is($records[0]{scheme}, 'https', 'the scheme is inherited');
$t->get('/other/a.html?log=1');
is(scalar(records()), 1, 'no log in the inner block');
$t->get('/other/log/a.html?log=1');
is((records())[-1]{scheme}, 'http', 'another scheme there');

like($t->get('/base/a.html')->header('Last-Modified') // '', $modified,
     'Last-Modified on is inherited');
is($t->get('/other/a.html')->header('Last-Modified'), undef, 'and replaced');

is($t->get('/up/frozen')->{body}, clean(), 'no-transform is ignored');
is($t->get('/other/up/frozen')->{body}, $page, 'and obeyed in an inner block');
is(said('/other/up/frozen'), 'bypass:no-transform', 'which says so');

$t->get("/$_/a.html?raw=1") for 'base', 'other';
is(said('/base/a.html?raw=1'), 'bypass:condition', 'a condition is inherited');
is(said('/other/a.html?raw=1'), 'edited', 'and replaced');

# decoding and its limits

for (['/up/gzip', $page], ['/up/dense', undef, 'size'],
     ['/limits/dense', $dense], ['/limits/huge', undef, 'ratio'],
     ['/ratio/huge', $huge], ['/off/gzip', undef, 'encoding'],
     ['/off/in/gzip', undef, 'encoding'], ['/off/on/gzip', $page])
{
    my ($uri, $want, $why) = @$_;
    my $body = $t->get($uri)->{body};

    ok($body eq $want =~ s/\Q${\leak()}\E//r, "$uri: decoded") if $want;
    ok(length $body < length ($uri =~ /huge/ ? $huge : $dense) - 9000,
       "$uri: $why") unless $want;
    is(said($uri), $uri =~ m{/off/(in/)?gzip} ? 'bypass:encoding' : 'edited',
       "$uri: what is reported");
}

# how long a text waits for a decision

for (['up', 0, 1.4], ['other/up', 1.5, 9], ['hold', 1.5, 9]) {
    my ($where, $from, $to) = @$_;
    my ($begin, $at) = time;

    $t->get("/$where/slow", on_data => sub {
        $at //= time - $begin if $_[0] =~ /Привет|the last one/; });
    ok($at > $from && $at < $to, "$where: sanitizer_hold_time") or diag $at;
}

finish();
