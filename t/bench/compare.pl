#!/usr/bin/perl

# The result for a page with leftovers under each condition of real traffic:
# with nginx's sub_filter, which is given the exact bytes to remove, and with the
# sanitizer.  Prints a table; asserts nothing.   perl t/bench/compare.pl

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../lib";
use Compress::Zlib;
use Encode ();
use San::Test;
use Test::More;

my $page = page();
my $html = "Content-Type: text/html; charset=utf-8\r\n";
my $ok = "HTTP/1.0 200 OK\r\n";
my $leak = leak();

sub recoded {
    my ($bytes, $name) = @_;
    utf8::decode(my $text = $bytes);

    return Encode::encode($name, $text);
}


sub zstd {
    my $file = File::Temp->new;
    spew("$file", $page);

    return scalar `zstd -q -c <$file`;
}

my $pieces = sub {
    my ($head, $body, $size) = @_;
    return [ $head, map { [$_, 0.001] } unpack "(a$size)*", $body ];
};
my $gzip = Compress::Zlib::memGzip($page);
my $etag = "ETag: \"v1\"\r\nDigest: sha-256=x\r\n"
           . "Last-Modified: Tue, 03 Nov 2026 10:00:00 GMT\r\n";

my %script = (
    plain  => [ "$ok$html\r\n$page" ],
    bytes  => $pieces->("$ok$html\r\n", $page, 1),
    length => [ "$ok$html${etag}Content-Length: " . length($page)
                . "\r\n\r\n$page" ],
    gzip   => [ "$ok${html}Content-Encoding: gzip\r\n\r\n$gzip" ],
    zstd   => [ "$ok${html}Content-Encoding: zstd\r\n\r\n" . zstd() ],
    notgz  => [ "$ok${html}Content-Encoding: gzip\r\n\r\n$page" ],
    cp1251 => [ "${ok}Content-Type: text/html; charset=windows-1251\r\n\r\n"
                . recoded($page, 'cp1251') ],
    meta   => [ "${ok}Content-Type: text/html\r\n\r\n"
                . recoded($page =~ s/<body>/<meta charset=koi8-r><body>/r,
                          'koi8-r') ],
    utf16  => [ "${ok}Content-Type: text/html; charset=utf-16le\r\n\r\n"
                . "\xff\xfe" . recoded($page, 'UTF-16LE') ],
    param  => [ "${ok}Content-Type: text/html; profile=x\r\n\r\n$page" ],
    frozen => [ "$ok${html}Cache-Control: no-transform\r\n\r\n$page" ],
    part   => [ "HTTP/1.1 206 Partial Content\r\n${html}Content-Range: bytes "
                . '0-' . (length($page) - 1) . '/' . length($page)
                . "\r\nContent-Length: " . length($page) . "\r\n\r\n$page" ],
);

my $port = upstream(sub {
    my ($request) = @_;
    my ($name) = $request =~ m{^\S+ /([a-z0-9]+)};

    return [ "HTTP/1.1 304 Not Modified\r\n$etag\r\n" ]
        if $request =~ /^If-None-Match: .*"v1"/m;
    return $script{$name};
});

my $common = qq(
    location /up/     { proxy_pass http://127.0.0.1:$port/; }
    location /now/    { proxy_pass http://127.0.0.1:$port/;
                        proxy_buffering off; }
    location /gunzip/ { proxy_pass http://127.0.0.1:$port/; gunzip on; }
    location /again/  { proxy_pass http://127.0.0.1:$port/; gzip on;
                        gzip_min_length 1; gzip_proxied any; }
    location /cached/ { proxy_pass http://127.0.0.1:$port/; proxy_cache c;
                        proxy_cache_valid 1m;
                        proxy_cache_key \$uri\$server_port; }
    location /static/ { alias \@DIR\@/html/; gzip_static always; }
    location /ssi/    { alias \@DIR\@/html/; ssi on; }
    location /slice/  { alias \@DIR\@/html/; slice 100; }
);

my $t = San::Test->new(
    ports => [qw(SUB)],
    allow => qr/cannot decode/,
    files => { 'a.html' => $page, 'a.html.gz' => $gzip,
               'part.html' => "$leak",
               'ssi.html' => page('<!--#include virtual="/part.html" -->') },
    http  => "proxy_cache_path \@DIR\@/cache keys_zone=c:1m;
              log_format s '\$uri \$sanitizer_status';
              access_log \@DIR\@/access.log s;
              server { listen 127.0.0.1:\@SUB\@;
                       sub_filter '$leak' ''; $common }",
    server => "sanitizer strip; sanitizer_log \@DIR\@/s.log; $common");

my @conditions = (
    ['identity', '/up/plain'],
    ['a byte at a time', '/now/bytes'],
    ['gzip upstream, client without gzip', '/up/gzip'],
    ['gzip upstream, browser', '/up/gzip', 1],
    ['gzip upstream, gunzip on, browser', '/gunzip/gzip', 1],
    ['gzip upstream, gzip on, browser', '/again/gzip', 1],
    ['zstd upstream', '/up/zstd', 1],
    ['Content-Encoding: gzip, body is not', '/up/notgz', 1],
    ['gzip_static', '/static/a.html', 1],
    ['windows-1251 by header', '/up/cp1251'],
    ['koi8-r by meta', '/up/meta'],
    ['UTF-16', '/up/utf16'],
    ['text/html; profile=x', '/up/param'],
    ['Cache-Control: no-transform', '/up/frozen'],
    ['206 from the upstream', '/up/part'],
    ['SSI', '/ssi/ssi.html'],
    ['proxy_cache, a hit', '/cached/plain', 0, 2],
    ['slice', '/slice/a.html'],
    ['ETag and digests', '/up/length'],
    ['If-None-Match after a change of policy', '/up/length', 0, 1,
     'If-None-Match: W/"v1"', 'Accept: text/html'],
);


sub verdict {
    my ($r, $uri) = @_;
    my $body = $r->{body};
    my $coding = $r->header('Content-Encoding');
    my @said;

    push @said, $r->{status} if $r->{status} != 200;
    push @said, 'no end' unless $r->{whole};

    if (($coding // '') eq 'gzip') {
        push @said, 'gzip';
        $body = Compress::Zlib::memGunzip($body) // $body;
    }

    my $clean = clean();
    my $recoded = grep { $body =~ s/<meta charset=koi8-r>//r eq $_ }
                  $clean, "$clean";
    push @said, $r->{status} == 304 ? 'the old page stays'
                : $recoded ? 'clean'
                : $body eq $page || $body =~ /\Q$leak\E/ ? 'leaks'
                : $body =~ /\xc7\xe0\xe3|\xfa\xc1\xc7|\x17\x04/ ? 'leaks'
                : $coding && $body ne $page ? "leaks ($coding untouched)"
                : 'other';
    push @said, 'digest kept' if $r->header('Digest');
    push @said, 'ETag ' . $r->header('ETag') if $r->header('ETag')
                                                && $uri =~ /length/;

    return join ', ', @said;
}

print "| condition | sub_filter | sanitizer strip | \$sanitizer_status |\n",
      "| --- | --- | --- | --- |\n";

for my $case (@conditions) {
    my ($name, $uri, $gz, $times, @headers) = @$case;
    my @r;

    push @headers, 'Accept-Encoding: gzip' if $gz;

    for my $at ($t->port('SUB'), $t->port) {
        push @r, (map { $t->get($uri, port => $at, headers => \@headers) }
                  1 .. $times || 1)[-1];
    }

    wait_for(sub { slurp($t->dir . '/access.log') =~ /^\Q$uri\E \w/m }, 1);
    my ($status) = (grep { /^\Q$uri\E / }
                    split /\n/, slurp($t->dir . '/access.log'))[-1]
                   =~ / (.*)/;
    print "| $name | ", verdict($r[0], $uri), ' | ', verdict($r[1], $uri),
          " | $status |\n";
}

$t->stop;
