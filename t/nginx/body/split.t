#!/usr/bin/perl

# The same body in all ways: cut at every byte, with and without a flush there,
# plain or compressed, over HTTP/1 and HTTP/2.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Compress::Zlib;
use San::Test;
use Test::More;

plan skip_all => 'no curl with HTTP/2'
    unless `curl --version 2>/dev/null` =~ /\bHTTP2\b/
           && !system('command -v openssl >/dev/null 2>&1');

my $page = page(leak() . '<p>5 &lt; 6 &amp; <img alt="Картина">');
(my $clean = $page) =~ s/\Q${\leak()}\E//;
$clean =~ s/alt="Картина"/alt=""/;
my $gzip = Compress::Zlib::memGzip($page);
my %body = (p => $page, z => $gzip);
my %last = (p => length $page, z => length $gzip);

my $port = upstream(sub {
    my ($kind, $n) = $_[0] =~ m{^\S+ /([pz])/(\d+)};
    my $body = $body{$kind};
    my $coding = $kind eq 'z' ? "Content-Encoding: gzip\r\n" : '';

    return [ "HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
             . "$coding\r\n" . substr($body, 0, $n),
             [substr($body, $n), 0.001] ];
});

my $t = San::Test->new(
    idle   => 1,
    ports  => ['H2']);
my $dir = $t->dir;

is(system("openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
          . " -keyout $dir/key.pem -out $dir/cert.pem >$dir/openssl 2>&1"), 0,
   'a certificate');

$t->configure(
    http   => "sanitizer_log \@DIR\@/sanitizer.log; sanitizer strip;
               sanitizer_language en; keepalive_requests 100000;
               server { listen 127.0.0.1:\@H2\@ ssl http2;
                   ssl_certificate \@DIR\@/cert.pem;
                   ssl_certificate_key \@DIR\@/key.pem;
                   location /now/ { proxy_pass http://127.0.0.1:$port/;
                                    proxy_buffering off; }
                   location /buf/ { proxy_pass http://127.0.0.1:$port/;
                                    sanitizer_buffer_size 1k; }
               }",
    server => "location /now/ { proxy_pass http://127.0.0.1:$port/;
                                proxy_buffering off; }
               location /buf/ { proxy_pass http://127.0.0.1:$port/;
                                postpone_output 0;
                                sanitizer_buffer_size 1k; }");

$t->start;

my $step = $ENV{SAN_PRELOAD} ? 7 : 1;

for my $how (qw(now buf)) {
    for my $kind (qw(p z)) {
        my @n = grep { $_ % $step == 0 } 0 .. $last{$kind};

        for my $case (['--http1.1', 'http', $t->port],
                      ['--http2', 'https', $t->port('H2')])
        {
            my ($version, $scheme, $at) = @$case;
            my $dir = $t->dir("out-$how-$kind-$version");

            my $rc = system('curl', '-s', '-S', '-k', $version, '--create-dirs',
                            '--max-time', 60, '-o', "$dir/#1",
                            "$scheme://127.0.0.1:$at/$how/$kind/["
                            . "0-$last{$kind}:$step]");
            is($rc, 0, "$how $kind $version: all answered");

            my @wrong = grep { slurp("$dir/$_") ne $clean } @n;
            is("@wrong", '', scalar(@n) . ' cuts, one body');
        }
    }
}

finish();
