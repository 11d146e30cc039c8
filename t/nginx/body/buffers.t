#!/usr/bin/perl

# Ownership of buffers: input that was read belongs to the upstream again, and a
# flush that a later compressor still holds is not reused.  Slow clients with
# small sockets detect both.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Compress::Zlib;
use San::Coding;
use San::Test;
use Socket;
use Test::More;
use Time::HiRes qw(sleep time);

my $brotli = 'ngx_http_brotli_filter_module.so';
my $can_brotli = !$ENV{SANITIZER_STATIC}
                 && -r "/usr/lib/nginx/modules/$brotli";

# words that do not come again soon, so that bodies are long when compressed

srand 7;
my @words = map { join '', map { chr(97 + rand 26) } 1 .. 2 + rand 7 } 1 .. 3000;
my $page = "<!DOCTYPE html><html lang=\"en\"><body>\n";

while (length $page < 1_200_000) {
    $page .= '<div class="item"><a href="/article/' . int(rand 1e6) . '">'
             . join(' ', map { $words[rand @words] } 1 .. 5) . '</a><p>'
             . join(' ', map { $words[rand @words] } 1 .. 30) . "</p></div>\n";
}

$page .= "</body></html>\n";

my %body = map { $_ => coded($_, $page) } qw(gzip br zstd);

# a page in flushed pieces, with a leftover cut in two

sub filler {
    my ($n) = @_;

    my @chars = ('a' .. 'z', 'A' .. 'Z', 0 .. 9);

    return '<!--' . join('', map { $chars[rand @chars] } 1 .. $n) . '-->';
}

my @parts = (page('') =~ s{</body>.*}{}sr . filler(8_000), filler(13_000),
             substr(leak(), 0, 30), substr(leak(), 30),
             '<p>THE END ' . filler(60) . '</p></body></html>');
(my $flushed = join '', @parts) =~ s/\Q${\leak()}\E//;
my @gzip = gzip_pieces(@parts);

# a page in many small pieces, with pauses at first

my $small = page(leak() . ('<p class="item">' . latin() . "</p>\n") x 25);
my (@small, $at);

for ($at = 0; $at < length $small; $at += length $small[-1]) {
    push @small, substr $small, $at, 5 + rand(rand() < .5 ? 10 : 250);
}

# A file of two buffers with an include in the first.  The list may be one of
# languages, so all of it waits for its end.

my $ssi = page('<ul><li>' . "\xd0\xbf\xd0\xbe\xd1\x81\xd0\xbb\xd0\xb5"
               . "</li>\n<!--#include virtual=\"/part/one\" -->"
               . ("<li>" . latin() . "</li>\n") x 30 . '</ul>');

my $port = upstream(sub {
    my ($name) = $_[0] =~ m{^\S+ /(\w+)};
    my $head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
               . "Connection: close\r\nContent-Encoding: ";

    if ($name eq 'one') {
        return [ $head =~ s/Content-Encoding: $//r . "\r\n",
                 ['<li>one</li>', 0.3] ];
    }

    if ($name eq 'flushed') {
        my ($first, @rest) = @gzip;
        return [ $head . "gzip\r\nX-Accel-Buffering: no\r\n\r\n$first",
                 (map { [$_, 0.3] } @rest), ['', 0.3] ];
    }

    if ($name eq 'small') {
        $head =~ s/Content-Encoding: $/Transfer-Encoding: chunked\r\n\r\n/;
        my @pieces = map { sprintf "%x\r\n%s\r\n", length, $_ } @small;

        return [ $head, (map { [$_, @pieces > 40 ? 0.03 : 0] }
                         splice @pieces, 0, 40), @pieces, "0\r\n\r\n" ];
    }

    if ($name eq 'broken') {
        my $bytes = $body{gzip};
        substr($bytes, -6, 1) ^= "\xff";
        return [ $head . "gzip\r\n\r\n$bytes" ];
    }

    return [ $head . "$name\r\nContent-Length: " . length($body{$name})
             . "\r\n\r\n$body{$name}" ];
});

my $t = San::Test->new(
    load   => [$can_brotli ? $brotli : (), 'sanitizer'],
    http   => 'sanitizer_log @DIR@/sanitizer.log; sanitizer_language en;',
    listen => 'sndbuf=4k',
    server => qq(
        sanitizer strip; send_timeout 20s;
        location /slow/  { proxy_pass http://127.0.0.1:$port/; }
        location /pipe/  { proxy_pass http://127.0.0.1:$port/;
                           proxy_max_temp_file_size 0; }
        location /gzip/  { proxy_pass http://127.0.0.1:$port/;
                           proxy_buffer_size 8k; sanitizer_buffer_size 1m;
                           gzip on; gzip_min_length 0; gzip_buffers 2 4k;
                           gzip_comp_level 1; }
        location /many/  { proxy_pass http://127.0.0.1:$port/;
                           gzip on; gzip_min_length 0; gzip_comp_level 1;
                           gzip_buffers 256 4k; }
        location /small/ { proxy_pass http://127.0.0.1:$port/;
                           proxy_http_version 1.1; proxy_buffer_size 2k;
                           proxy_buffers 8 1k; proxy_busy_buffers_size 2k;
                           proxy_temp_file_write_size 2k;
                           sub_filter zq1zq other; sub_filter_once off; }
        location /ssi/   { alias \@DIR\@/ssi/; ssi on;
                           output_buffers 1 4k; }
        location /part/  { proxy_pass http://127.0.0.1:$port/; }
        location /br/    { proxy_pass http://127.0.0.1:$port/;
                           sanitizer_buffer_size 1m; }
    ) . ($can_brotli ? "location /brotli/ { proxy_pass http://127.0.0.1:$port/;
                        sanitizer_buffer_size 1m; brotli on;
                        brotli_min_length 1; brotli_comp_level 1; }" : ''));


# A client with a small socket; pause: before it reads at all.

sub slow {
    my ($uri, %o) = @_;

    socket my $s, PF_INET, SOCK_STREAM, 0 or die "socket: $!";
    setsockopt $s, SOL_SOCKET, SO_RCVBUF, $o{rcvbuf} || 16384;
    connect $s, pack_sockaddr_in($t->port, INADDR_LOOPBACK) or die $!;
    $s->autoflush(1);
    print $s join "\r\n", "GET $uri HTTP/1.1", 'Host: a', 'Connection: close',
                          @{ $o{headers} || [] }, '', '';
    sleep($o{pause} || 0);

    alarm 120;
    my ($raw, $n) = ('', 0);
    while (sysread $s, $raw, 16384, length $raw) {
        sleep($n % 4 ? 0.001 : 0.03) if $n++ < 40;
    }
    alarm 0;

    return response($raw);
}


for my $coding (qw(gzip br zstd)) {
    SKIP: {
        skip "no $coding here", 4 unless $body{$coding};

        for my $where (qw(slow pipe)) {
            my $r = slow("/$where/$coding");
            ok($r->{whole}, "$coding, a slow client, $where: whole");
            ok($r->{body} eq $page, "$coding, a slow client, $where: equal");
        }
    }
}

my $begin;

# the client reads nothing until the upstream has sent all

my $r = slow('/gzip/flushed', headers => ['Accept-Encoding: gzip'],
             pause => 2.5, rcvbuf => 2048);
ok($r->{whole}, 'flushed pieces, gzip behind: whole');
is($r->header('Content-Encoding'), 'gzip', 'flushed pieces: compressed again');
ok((Compress::Zlib::memGunzip($r->{body}) // '') eq $flushed,
   'flushed pieces, gzip behind: nothing is missing at the end');

# what a compressor holds is sent on when nobody has more for it

$begin = time;
$r = slow('/many/gzip', headers => ['Accept-Encoding: gzip'], rcvbuf => 2048,
          pause => 0.5);
ok($r->{whole}, 'a slow client, gzip behind: whole');
ok((Compress::Zlib::memGunzip($r->{body}) // '') eq $page,
   'a slow client, gzip behind: equal');
cmp_ok(time - $begin, '<', 15, 'a slow client, gzip behind: no stop');

SKIP: {
    skip 'no brotli here', 3 unless $can_brotli;

    $r = slow('/brotli/flushed', headers => ['Accept-Encoding: br'],
              pause => 2.5, rcvbuf => 2048);
    ok($r->{whole}, 'flushed pieces, brotli behind: whole');
    is($r->header('Content-Encoding'), 'br', 'flushed pieces: in brotli');

    my $file = File::Temp->new;
    spew("$file", $r->{body});
    ok(`brotli -d -c <$file 2>&1` eq $flushed,
       'flushed pieces, brotli behind: nothing is missing');
}

# sub_filter passes on the flag "recycled" after the bytes of a buffer

$begin = time;
$r = $t->get('/small/small', version => '1.0', timeout => 20);
ok($r->{body} eq $small =~ s/\Q${\leak()}\E//r,
   'small buffers and sub_filter: whole');
cmp_ok(time - $begin, '<', 15, 'small buffers and sub_filter: no stop');

# SSI keeps what follows an include; its file has one buffer, and what the
# client has yet to get is less than the writer sends at a time

spew($t->dir . "/ssi/page.html", $ssi);
$begin = time;
$r = $t->get('/ssi/page.html', version => '1.0', timeout => 20);
(my $whole = $ssi) =~ s/<!--#.*?-->/<li>one<\/li>/;
ok($r->{body} eq $whole =~ s/<li>\xd0.*?<\/li>//r, 'SSI and one buffer: whole');
cmp_ok(time - $begin, '<', 15, 'SSI and one buffer: no stop');

# a body that breaks: the connection ends with the last byte, not with
# send_timeout

$begin = time;
$r = slow('/slow/broken', pause => 0.5);
cmp_ok(length $r->{body}, '>', length($page) - 16384,
       'a broken body: the decoded part arrives');
cmp_ok(time - $begin, '<', 10, 'a broken body: the connection is closed');
like($t->error_log, qr/cannot decode the response/,
     'a broken body is reported');

finish();
