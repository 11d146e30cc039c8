#!/usr/bin/perl

# Pages without end: memory does not grow with them, whatever the upstream,
# the client or the file does.  SAN_BIG is the size in MB, 128 if not set.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Compress::Raw::Zlib;
use Digest::MD5 qw(md5_hex);
use San::Test;
use Test::More;

my $mb = $ENV{SAN_BIG} || ($ENV{SAN_PRELOAD} ? 16 : 128);

# A page is many blocks of 64 KB, of which the first 400 have two leftovers.

my $head = "<!DOCTYPE html><html lang=en><body>\n";
my $block = '';
$block .= '<p>' . latin() . "</p>\n" while length $block < 64_000;
my $clean_block = $block;
substr($block, 3 * length('<p>' . latin() . "</p>\n"), 0) = leak();
$block .= leak() . "\n";
$clean_block .= "\n";

my $n = int($mb * 1024 * 1024 / length $block);
my $leaks = $n / 4 < 400 ? int($n / 4) : 400;
my $want_size = length($head) + $n * length($clean_block);
my $want = Digest::MD5->new->add($head);
$want->add($clean_block) for 1 .. $n;
$want = $want->hexdigest;


sub blocks {
    my ($n) = @_;

    return ($block) x $leaks, ($clean_block) x ($n - $leaks);
}

my $port = upstream(sub {
    my ($name) = $_[0] =~ m{^\S+ /(\w+)};
    my $coding = $name eq 'gzip' ? "Content-Encoding: gzip\r\n" : '';
    my $headers = "HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8"
                  . "\r\n$coding\r\n";

    return [ $headers . $head, blocks($n) ] if $name eq 'plain';

    my ($d) = Compress::Raw::Zlib::Deflate->new(-WindowBits => 31,
                                                -AppendOutput => 1);
    my @pieces = ($headers);

    for my $piece ($head, blocks(int($n / 4))) {
        $d->deflate($piece, my $out = '');
        push @pieces, $out;
    }

    $d->flush(my $rest = '');

    return [ @pieces, $rest ];
});

my $t = San::Test->new(
    http   => 'sanitizer_log @DIR@/sanitizer.log buffer=64k;',
    server => qq(
        sanitizer strip; sanitizer_max_removed 100%;
        proxy_max_temp_file_size 0;
        location /up/   { proxy_pass http://127.0.0.1:$port/; }
        location /now/  { proxy_pass http://127.0.0.1:$port/;
                          proxy_buffering off; }
        location /zip/  { proxy_pass http://127.0.0.1:$port/; gzip on;
                          sanitizer_decode on ratio=0; }
        location /flag/ { proxy_pass http://127.0.0.1:$port/;
                          sanitizer flag; }
        location /file/ { alias \@DIR\@/html/; sendfile on; }
        location /threads/ { alias \@DIR\@/html/; aio threads; directio 1m;
                          output_buffers 2 64k; }
    ));

# a file of that size

open my $f, '>', $t->dir . '/html/big.html' or die $!;
print $f $head;
print $f $_ for blocks(int($n / 4));
close $f;

sub worker {
    my ($pid) = map { /^(\d+)/ } `pgrep -P $t->{pid}`;

    return $pid;
}


# The most memory of the worker so far, in KB.

sub memory {
    my ($kb) = slurp('/proc/' . worker() . '/status') =~ /VmHWM:\s+(\d+)/;

    return $kb;
}


# Reads a response without keeping it: its size and sum.

sub drain {
    my ($uri, @headers) = @_;
    my $s = $t->connect;
    my ($size, $sum, $buf, $top) = (0, Digest::MD5->new, '', '');

    print $s join "\r\n", "GET $uri HTTP/1.0", 'Host: x', @headers, '', '';

    while (sysread $s, $buf, 1 << 20) {
        if (length $top < 4 || $top !~ /\r\n\r\n/) {
            $top .= $buf;
            next unless $top =~ /\r\n\r\n/;
            (undef, $buf) = split /\r\n\r\n/, $top, 2;
            $top = "\r\n\r\n";
        }

        $size += length $buf;
        $sum->add($buf);
    }

    return ($size, $sum->hexdigest);
}

$t->get('/file/none.html');
my $before = memory();
my $room = $ENV{SAN_PRELOAD} ? 400_000 : 6000;

for my $how (qw(up now)) {
    my ($size, $sum) = drain("/$how/plain");
    is($size, $want_size, "$how: $mb MB");
    is($sum, $want, 'each byte right');
    cmp_ok(memory() - $before, '<', $room, "and less than $room KB for it");
}

my $quarter = length($head) + int($n / 4) * length $clean_block;

for my $how (qw(file threads)) {
    my ($size) = drain("/$how/big.html");
    is($size, $quarter, "$how: " . $mb / 4 . ' MB from a file');
    cmp_ok(memory() - $before, '<', $room, 'in as little');
}

my ($size) = drain('/now/gzip');
is($size, $quarter, 'gzip');
cmp_ok(memory() - $before, '<', $room, 'in as little');
($size) = drain('/flag/plain');
is($size, $want_size + $leaks * (length($block) - length $clean_block), 'flag');
drain('/zip/gzip', 'Accept-Encoding: gzip');
cmp_ok(memory() - $before, '<', $room, 'in as little');

# clients that go away in the middle of it

for my $how (qw(up now file threads zip)) {
    my $uri = $how =~ /file|threads/ ? 'big.html' : 'gzip';
    $t->get("/$how/$uri", stop_after => 300_000) for 1 .. 5;
}

cmp_ok(memory() - $before, '<', $room + 2000, 'clients that went away');
is($t->get('/file/none.html')->{status}, 404, 'it goes on');

finish();
