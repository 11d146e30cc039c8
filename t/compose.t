#!/usr/bin/perl

# The sanitizer beside nginx's own filters: it reads what they have made, and
# they compress, cache and answer as ever.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/lib";
use IO::Uncompress::Gunzip qw(gunzip $GunzipError);
use San::Test;
use Test::More;

my $part = "<div>\n" . leak() . "\n<p>The fair opens on Sunday.</p>\n</div>\n";
my ($before, $behind) = split /\Q$part\E/, page(), 2;

my $port = upstream(sub {
    return [ "HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
             . "Cache-Control: max-age=60\r\n\r\n" . page() ];
});

my $t = San::Test->new(
    files => {
        'a.html'    => page(),
        'ssi.html'  => "$before<!--#include virtual=\"/part.html\" -->$behind",
        'part.html' => $part,
        'sub.html'  => page('<h2>PLACE</h2>'),
        'add.html'  => 'The last words.',
    },
    http => 'sanitizer_log @DIR@/sanitizer.log;
             proxy_cache_path @DIR@/cache keys_zone=c:1m;',
    server => qq(
        sanitizer strip;
        charset utf-8;
        location = /ssi.html { ssi on; }
        location = /sub.html { sub_filter PLACE
                               'Заголовок открываемого материала'; }
        location /gzip/   { alias \@DIR\@/html/; gzip on; gzip_min_length 1; }
        location /cached/ { proxy_pass http://127.0.0.1:$port/;
                            proxy_cache c; proxy_cache_valid 200 1m;
                            add_header X-Cache \$upstream_cache_status; }
        location /auth/   { auth_request /allow; alias \@DIR\@/html/; }
        location = /allow { sanitizer off; return 204; }
        location /mirror/ { mirror /mirrored; alias \@DIR\@/html/; }
        location = /mirrored { internal;
                               proxy_pass http://127.0.0.1:$port/; }
    ));

is($t->get('/ssi.html')->{body}, clean(), 'what SSI has put in is read');
is($t->get('/sub.html')->{body}, page('<h2></h2>') =~ s/<h2><\/h2>//r,
   'what sub_filter has put in is read');

# gzip works on what is left

my $r = $t->get('/gzip/a.html', headers => ['Accept-Encoding: gzip']);
like($r->{head}, qr/Content-Encoding: gzip/i, 'compressed');
my ($packed, $plain) = ($r->{body}, '');
gunzip(\$packed => \$plain) or diag $GunzipError;
is($plain, clean(), 'compressed after it was read');

# the cache holds the page as it came; each hit is read again

for my $status (qw(MISS HIT HIT)) {
    $r = $t->get('/cached/a.html');
    is($r->{body}, clean(), "the cache, $status: stripped");
    like($r->{head}, qr/X-Cache: $status/, $status);
}

is($t->get('/auth/a.html')->{body}, clean(), 'auth_request');
is($t->get('/mirror/a.html')->{body}, clean(), 'mirror');

my $records = () = slurp($t->dir . '/sanitizer.log') =~ /"action":"strip"/g;
is($records, 8, 'a record for each');

finish();
