#!/usr/bin/perl

# HTTP/3, if nginx and curl have it (not in Debian 12): pages that are sent in
# QUIC's frames, to fast and slow readers.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use San::Test;
use Test::More;

my $program = $ENV{SAN_NGINX} || '/usr/sbin/nginx';

plan skip_all => 'no openssl'
    if system('command -v openssl >/dev/null 2>&1');
plan skip_all => 'no HTTP/3 in nginx'
    unless `$program -V 2>&1` =~ /http_v3_module/;
plan skip_all => 'no HTTP/3 in curl'
    unless `curl --version 2>/dev/null` =~ /HTTP3/;

my $big = '<body>' . join '', map { "<p>$_ " . latin() . "</p>\n"
                                    . ($_ % 25 ? '' : leak()) } 1 .. 600;
(my $big_clean = $big) =~ s/\Q${\leak()}\E//g;

my $header = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
my $up = upstream(sub {
    my ($n) = $_[0] =~ m{^\S+ /(\d+)};

    return [ $header, map { [$_, 0.001] } page() =~ /(.{1,$n})/gs ];
});

my $t = San::Test->new(idle => 1, ports => [qw(TLS)],
                       files => { 'a.html' => page(), 'big.html' => $big });
my $dir = $t->dir;

is(system("openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "
          . "/CN=localhost -keyout $dir/key.pem -out $dir/cert.pem "
          . ">$dir/openssl 2>&1"), 0, 'a certificate');

$t->configure(http => "
    sanitizer_log \@DIR\@/sanitizer.log buffer=64k flush=1s;
    server {
        listen 127.0.0.1:\@TLS\@ quic reuseport;
        ssl_certificate \@DIR\@/cert.pem;
        ssl_certificate_key \@DIR\@/key.pem;
        root \@DIR\@/html;
        keepalive_timeout 4s;
        sanitizer strip;
        sanitizer_language en;
        sanitizer_max_removed 90%;
        location /gzip/  { alias \@DIR\@/html/; gzip on; gzip_min_length 1; }
        location /small/ { alias \@DIR\@/html/; sanitizer_buffer_size 1k;
                           output_buffers 1 512; }
        location /flag/  { alias \@DIR\@/html/; sanitizer flag; }
        location /up/    { proxy_pass http://127.0.0.1:$up/;
                           proxy_buffering off; }
    }");
$t->start;

my $url = 'https://127.0.0.1:' . $t->port('TLS');


sub curl {
    my (@args) = @_;

    open my $f, '-|', 'curl', '-s', '-k', '--http3-only', '-m', '20', @args
        or die $!;
    local $/;

    return scalar(<$f>) // '';
}


is(curl('-w', '%{http_version}', '-o', '/dev/null', "$url/a.html"), '3',
   'over HTTP/3');
is(curl("$url/a.html"), clean(), 'a page');
is(curl("$url/flag/a.html"), page(), 'flag: as it came');
ok(curl("$url/big.html") eq $big_clean, '250 KB, 24 leftovers');
ok(curl("$url/small/big.html") eq $big_clean, 'in small buffers');
ok(curl('--compressed', "$url/gzip/big.html") eq $big_clean, 'compressed');
ok(curl('--limit-rate', '400k', "$url/big.html") eq $big_clean,
   'a slow reader');
is(curl("$url/up/$_"), clean(), "from upstream, $_ bytes at a time")
    for 1, 7, 100;
like(curl('-I', "$url/a.html"), qr{^etag: W/"\S+~}mi, 'HEAD');

finish();
