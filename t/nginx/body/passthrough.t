#!/usr/bin/perl

# "flag" everywhere: no byte and no header of any response differs from those of
# an nginx without the module.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Compress::Zlib;
use San::Test;
use Test::More;

my $page = page();
my $big = join '', map { "<p>$_ " . latin() . '</p>' . leak() } 1 .. 800;
my $type = "Content-Type: text/html; charset=utf-8\r\n";
my $gzip = Compress::Zlib::memGzip($page);

my %response = (
    length   => [ "HTTP/1.1 200 OK\r\n${type}ETag: \"a\"\r\nDigest: x=y\r\n"
                  . "Last-Modified: Tue, 03 Nov 2026 10:00:00 GMT\r\n"
                  . 'Content-Length: ' . length($page) . "\r\n\r\n$page" ],
    old      => [ "HTTP/1.0 200 OK\r\n$type\r\n$page" ],
    chunks   => [ "HTTP/1.1 200 OK\r\n${type}Transfer-Encoding: chunked\r\n\r\n",
                  map({ [sprintf("%x\r\n%s\r\n", length $_, $_), 0.001] }
                      unpack '(a50)*', $page), "0\r\n\r\n" ],
    gzip     => [ "HTTP/1.0 200 OK\r\n${type}Content-Encoding: gzip\r\n\r\n",
                  map { [$_, 0.001] } unpack '(a40)*', $gzip ],
    broken   => [ "HTTP/1.0 200 OK\r\n${type}Content-Encoding: gzip\r\n\r\n"
                  . substr($gzip, 0, 100) . 'x' x 100 ],
    part     => [ "HTTP/1.1 206 Partial Content\r\n${type}Content-Range: bytes "
                  . "0-9/100\r\nContent-Length: 10\r\n\r\n<p>Новост" ],
    none     => [ "HTTP/1.1 204 No Content\r\nETag: \"a\"\r\n\r\n" ],
    same     => [ "HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n" ],
    missing  => [ "HTTP/1.1 404 Not Found\r\n${type}Content-Length: "
                  . length($page) . "\r\n\r\n$page" ],
    moved    => [ "HTTP/1.1 302 Found\r\nLocation: /a.html\r\n"
                  . "Content-Length: 0\r\n\r\n" ],
    dies     => [ "HTTP/1.1 200 OK\r\n${type}Content-Length: 9000\r\n\r\n$page" ],
    latin    => [ "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n"
                  . "<p>caf\xe9 \xff" ],
    sixteen  => [ "HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-16"
                  . "\r\n\r\n\xff\xfe<\0p\0>\0" ],
    accel    => [ "HTTP/1.0 200 OK\r\n${type}X-Accel-Redirect: /a.html\r\n\r\n" ],
    big      => [ "HTTP/1.0 200 OK\r\n$type\r\n$big" ],
    json     => [ "HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{}" ],
    frozen   => [ "HTTP/1.0 200 OK\r\n${type}Cache-Control: no-transform"
                  . "\r\n\r\n$page" ],
);

my $port = upstream(sub {
    my ($name) = $_[0] =~ m{^\S+ /([a-z]+)};
    return $response{$name};
});

# the same conditions twice: without a sanitizer, and with flag on all of it

my $server = qq(
    error_page 404 /error.html;
    location /up/      { proxy_pass http://127.0.0.1:$port/; }
    location /now/     { proxy_pass http://127.0.0.1:$port/;
                         proxy_buffering off; }
    location /caught/  { proxy_pass http://127.0.0.1:$port/;
                         proxy_intercept_errors on; }
    location /cached/  { proxy_pass http://127.0.0.1:$port/; proxy_cache c;
                         proxy_cache_valid 1m; }
    location /unzip/   { proxy_pass http://127.0.0.1:$port/; gunzip on; }
    location /ssi/     { alias \@DIR\@/html/; ssi on; }
    location /add/     { alias \@DIR\@/html/; add_after_body /foot.html; }
    location /sub/     { alias \@DIR\@/html/; sub_filter river lake; }
    location /zip/     { alias \@DIR\@/html/; gzip on; gzip_min_length 1; }
    location /zipped/  { alias \@DIR\@/html/; gzip_static always; }
    location /try/     { try_files /none /a.html; }
    location /slice/   { alias \@DIR\@/html/; slice 100; }
    location /limit/   { alias \@DIR\@/html/; limit_rate 800k; }
    location /send/    { alias \@DIR\@/html/; sendfile on; tcp_nopush on; }
    location /threads/ { alias \@DIR\@/html/; aio threads; sendfile on; }
    location /map/     { alias \@DIR\@/html/; charset koi8-r; }
    location /return   { return 200 "<h2>Новости</h2>"; default_type text/html; }
    location /auth/    { auth_request /yes; alias \@DIR\@/html/; }
    location /index/   { alias \@DIR\@/html/; autoindex on; }
    location = /yes    { return 204; }
);

my $t = San::Test->new(
    ports => [qw(PLAIN)],
    files => { 'a.html' => $page, 'big.html' => $big, 'foot.html' => leak(),
               'error.html' => page('<h2>Ошибка</h2>'), 'e.html' => '',
               'ssi.html' => $page . '<!--#include virtual="/foot.html" -->',
               'a.html.gz' => $gzip, 'a.css' => 'p {}', 'n.txt' => 'Новости',
               'd/x.txt' => 'Да' },
    http  => "log_format s '\$server_port \$uri \$sanitizer_status';
              access_log \@DIR\@/access.log s;
              proxy_cache_path \@DIR\@/cache keys_zone=c:1m;
              proxy_cache_key \$uri\$server_port; proxy_http_version 1.1;
              sanitizer_log \@DIR\@/sanitizer.log;
              server { listen 127.0.0.1:\@PLAIN\@; root \@DIR\@/html;
                       $server }",
    server => "sanitizer flag; sanitizer_types text/html text/plain; $server");

# Two runs differ in time alone, and in how an upstream's writes were read.

sub answers {
    my ($uri, %o) = @_;
    my @r = map { $t->get($uri, %o, port => $t->port($_)) } qw(PLAIN PORT);
    my $port = $t->port;
    my $other = $t->port('PLAIN');

    for my $r (@r) {
        $r->{raw} = join "\r\n\r\n", $r->{head}, $r->{whole}, $r->{body};
        $r->{raw} =~ s/^Date: .*?\r\n//mi;
        $r->{raw} =~ s/:(?:$port|$other)\b/:PORT/g;
    }

    return @r;
}

my @uris = ((map { ("/up/$_", "/now/$_") } sort keys %response),
            (map { ("/cached/$_") x 2 } qw(length chunks gzip)),
            qw(/caught/missing /unzip/gzip /ssi/ssi.html /add/a.html
               /sub/a.html /zip/a.html /zipped/a.html /try/x /slice/a.html
               /limit/big.html /send/big.html /threads/big.html /map/a.html
               /return /auth/a.html /index/d/ /a.html /big.html /e.html
               /a.css /n.txt /nothing));

my @requests = (
    ['a plain request'],
    ['HEAD', method => 'HEAD'],
    ['gzip', headers => ['Accept-Encoding: gzip']],
    ['a range', headers => ['Range: bytes=5-40']],
    ['HTTP/1.0', version => '1.0'],
);

for my $request (@requests) {
    my ($name, %o) = @$request;
    my @differ;

    for my $uri (@uris) {
        my ($plain, $flag) = answers($uri, %o);
        push @differ, $uri unless $plain->{raw} eq $flag->{raw};
    }

    is("@differ", '', "$name: " . @uris . ' responses, not a byte differs');
}

# validators

my $tag = $t->get('/a.html')->header('ETag');

for my $headers (["If-None-Match: $tag"], ['If-None-Match: "x"'],
                 ['If-Modified-Since: Thu, 01 Jan 2037 00:00:00 GMT'],
                 ["If-Range: $tag", 'Range: bytes=1-3'])
{
    my ($plain, $flag) = answers('/a.html', headers => $headers);
    is($flag->{raw}, $plain->{raw}, "$headers->[0]: $plain->{status}");
}

# and all of that was read, or has a reason

my $log = slurp($t->dir . '/access.log');
my $at = $t->port;
my @silent = grep { /^$at / && !/ (?:clean|flagged|bypass:\S+)$/ }
             split /\n/, $log;
is("@silent", '', 'no response was left alone without a reason');
like($log, qr{^$at /up/big flagged$}m, 'what leaks is reported');

finish();
