#!/usr/bin/perl

# Pages in UTF-16 and ISO-2022-JP: they are sent unchanged, in any pieces and
# compressed, and the log has the findings with their places.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Compress::Zlib;
use Encode ();
use JSON::PP;
use San::Test;
use Test::More;

my $text = 'ニュース';
utf8::decode($text);
my $page = page();
utf8::decode($page);
$page =~ s/<h2>.*?<\/h2>/<h2>$text<\/h2>/;
(my $meta = $page) =~ s/<body>/<meta charset="iso-2022-jp"><body>/;

# the charset, the page as it is sent, and where its text is

my %sent = (
    le     => ['utf-16', Encode::encode('UTF-16LE', $page)],
    be     => ['utf-16be', Encode::encode('UTF-16BE', $page)],
    bom    => ['', "\xff\xfe" . Encode::encode('UTF-16LE', $page)],
    bigbom => ['', "\xfe\xff" . Encode::encode('UTF-16BE', $page)],
    over   => ['koi8-r', "\xff\xfe" . Encode::encode('UTF-16LE', $page)],
    jp     => ['ISO-2022-JP', Encode::encode('iso-2022-jp', $page)],
    meta   => ['', Encode::encode('iso-2022-jp', $meta)],
);

my %place = map { $_ => place($_) } keys %sent;

sub place {
    my ($name) = @_;
    my $body = $sent{$name}[1];
    my $raw = $name =~ /jp|meta/ ? Encode::encode('iso-2022-jp', $text)
              : Encode::encode($name =~ /^b(?:e|igbom)$/ ? 'UTF-16BE'
                               : 'UTF-16LE', $text);

    # the sequences around it are none of its bytes
    $raw =~ s/^\e\$B(.*)\e\(B$/$1/s;

    return [index($body, $raw), length $raw];
}

my $port = upstream(sub {
    my ($how, $name, $step) = $_[0] =~ m{^\S+ /(\w+)/(\w+)/(\d*)};
    my ($charset, $body) = @{ $sent{$name} };
    my $head = "HTTP/1.1 200 OK\r\nConnection: close\r\nETag: \"v\"\r\n"
               . 'Content-Type: text/html' . ($charset && "; charset=$charset")
               . "\r\n";

    if ($how eq 'gzip') {
        $body = Compress::Zlib::memGzip($body);
        $head .= "Content-Encoding: gzip\r\n";
    }

    return [ $head . 'Content-Length: ' . length($body) . "\r\n\r\n$body" ]
        unless $step;

    my $at = $place{$name}[0] - 9;
    return [ "$head\r\n" . substr($body, 0, $at),
             (map { [$_, 0.0005] } unpack "(a$step)*", substr $body, $at, 40),
             substr $body, $at + 40 ];
});

my $t = San::Test->new(
    http   => 'sanitizer_log @DIR@/sanitizer.log;
               log_format s "$sanitizer_status $sanitizer_findings";
               access_log @DIR@/access.log s; gunzip on;',
    server => qq(
        sanitizer strip;
        proxy_buffering off;
        location /         { proxy_pass http://127.0.0.1:$port; }
        location /plain/flag/ { sanitizer flag;
                             proxy_pass http://127.0.0.1:$port/plain/; }
    ));

my $n = 0;

sub found {
    my ($name, $what) = @_;
    my (@status, $record);

    $n++;
    wait_for(sub { @status = split /^/m, slurp($t->dir('access.log'));
                   @status == $n }, 3);
    is($status[-1], "flagged 1\n", "$what: flagged");

    $record = decode_json((split /^/m, slurp($t->dir('sanitizer.log')))[-1]);
    is($record->{text}, $text, "$what: its text");
    is_deeply([ @$record{qw(offset length)} ], $place{$name},
              "$what: its place");
    is("$record->{action} $record->{why}", 'flag charset', "$what: why");
}

for my $name (sort keys %sent) {
    my ($charset, $body) = @{ $sent{$name} };

    my $r = $t->get("/plain/$name/");
    ok($r->{body} eq $body, "$name: as it was");
    found($name, $name);

    if ($charset && $name ne 'over') {
        is($r->header('Content-Length'), length $body, "$name: its length");
        is($r->header('ETag'), '"v"', "$name: its ETag");
    }

    for my $step (1, 2, 3) {
        ok($t->get("/plain/$name/$step")->{body} eq $body, "by $step bytes");
        found($name, "$name by $step");
    }

    ok($t->get("/plain/flag/$name/")->{body} eq $body, "$name, flag");
    found($name, "$name, flag");

    ok($t->get("/gzip/$name/")->{body} eq $body, "$name in gzip");
    found($name, "$name in gzip");
}

finish();
