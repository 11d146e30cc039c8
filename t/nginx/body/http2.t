#!/usr/bin/perl

# HTTP/2 and TLS: many streams on one connection, small windows, streams that
# are reset.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use San::Test;
use Test::More;

plan skip_all => 'no h2load, curl or openssl'
    if grep { system("command -v $_ >/dev/null 2>&1") }
       qw(h2load curl openssl);

my $t = San::Test->new(idle => 1, ports => [qw(TLS H2)],
                       files => { 'a.html' => page(),
                                  'big.html' => '<body>' . join '', map {
                                      "<p>$_ " . latin() . "</p>\n"
                                      . ($_ % 25 ? '' : leak())
                                  } 1 .. 600 });
my $dir = $t->dir;
my $big = slurp("$dir/html/big.html");
(my $big_clean = $big) =~ s/\Q${\leak()}\E//g;

is(system("openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
          . " -keyout $dir/key.pem -out $dir/cert.pem >$dir/openssl 2>&1"), 0,
   'a certificate');

my $common = 'sanitizer strip; sanitizer_language en; sanitizer_max_removed 90%;
              sanitizer_log @DIR@/sanitizer.log buffer=64k;
              root @DIR@/html;
              location /small/ { alias @DIR@/html/; http2_chunk_size 1k;
                                 sanitizer_buffer_size 1k; }
              location /packed/ { alias @DIR@/html/; gzip on; }';

$t->configure(
    http => "keepalive_requests 100000;
             server { listen 127.0.0.1:\@H2\@ http2; $common }
             server { listen 127.0.0.1:\@TLS\@ ssl http2;
                      ssl_certificate \@DIR\@/cert.pem;
                      ssl_certificate_key \@DIR\@/key.pem; $common }");
$t->start;

my %base = (h2c => 'http://127.0.0.1:' . $t->port('H2'),
            h2  => 'https://127.0.0.1:' . $t->port('TLS'));

sub curl {
    my (@args) = @_;

    open my $f, '-|', 'curl', '-s', '-k', @args or die $!;
    local $/;

    return scalar(<$f>) // '';
}

for my $name (sort keys %base) {
    my @h = $name eq 'h2' ? '--http2' : '--http2-prior-knowledge';
    my $url = $base{$name};

    is(curl(@h, "$url/a.html"), clean(), "$name: a page");
    ok(curl(@h, "$url/big.html") eq $big_clean, "$name: 250 KB, 24 leftovers");
    ok(curl(@h, "$url/small/big.html") eq $big_clean, 'in small frames');
    ok(curl(@h, '--compressed', "$url/packed/big.html") eq $big_clean,
       'compressed');
    is(curl(@h, '-w', '%{http_version}', '-o', '/dev/null',
            "$url/a.html"), '2', 'over HTTP/2');

    my $head = curl(@h, '-I', "$url/a.html");
    like($head, qr{^etag: W/"\S+~}mi, 'HEAD');

    # small windows: everything waits for everything

    my $load = `h2load -n 300 -c 3 -m 20 -w 10 -W 11 $url/big.html 2>&1`;
    like($load, qr/300 succeeded, 0 failed/, "$name: 300 requests")
        or diag $load;
    my ($bytes) = $load =~ /\((\d+)\) data/;
    is($bytes, 300 * length $big_clean, 'each byte of them');
}

# streams that the client resets

for (1 .. 20) {
    my $pid = fork // die;

    if ($pid == 0) {
        open STDOUT, '>', '/dev/null';
        exec 'curl', '-s', '-k', '--http2', '--limit-rate', '20k',
             '--max-time', '0.2', "$base{h2}/big.html";
    }

    waitpid $pid, 0;
}

is(curl('--http2', "$base{h2}/a.html"), clean(), 'after resets: it goes on');

finish();
