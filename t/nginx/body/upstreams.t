#!/usr/bin/perl

# Pages of applications behind FastCGI, SCGI, uwsgi and memcached, whose
# responses nginx cuts into buffers in other ways than those of HTTP.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use San::Test;
use Test::More;
use Time::HiRes qw(sleep);

my $cgi = "Status: 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
my $paragraph = '<p>' . latin() . "</p>\n";
my $long = page(leak() . $paragraph x 60 . leak());
my $long_clean = page($paragraph x 60);


sub take {
    my ($s, $n) = @_;
    my $got = '';

    while (length $got < $n) {
        sysread($s, $got, $n - length $got, length $got) or die 'gone';
    }

    return $got;
}


# What is answered to /WAY/KIND/N: the page, and in pieces of how many bytes.

sub asked {
    my ($uri) = @_;
    my ($kind, $n) = $uri =~ m{/(page|long|cut)/(\d+)$} or die "uri $uri";

    return ($kind eq 'long' ? $long : page(), $n, $kind eq 'cut');
}


sub pieces {
    my ($bytes, $n) = @_;

    return $n ? $bytes =~ /(.{1,$n})/gs : $bytes;
}


# FastCGI: records of type 6 with bytes of the page, padded, some of them in
# one write; now and then an empty one, or one of type 7 (the error stream).

my $fastcgi = serve(sub {
    my ($s) = @_;
    my $params = '';

    while (1) {
        my (undef, $type, undef, $len, $pad) = unpack 'CCnnC', take($s, 8);
        my $content = take($s, $len);
        take($s, $pad);
        $params .= $content if $type == 4;
        last if $type == 5 && $len == 0;
    }

    my ($uri) = $params =~ m{(/up[a-z]*/\w+/\d+)} or die;
    my ($page, $n, $cut) = asked($uri);
    my ($out, $i) = ('', 0);

    for my $piece (pieces($cgi . $page, $n || 8000)) {
        my $pad = $i % 8;
        $out .= pack('CCnnCC', 1, 6, 1, length $piece, $pad, 0) . $piece
                . "\0" x $pad;
        $out .= pack('CCnnCC', 1, 7, 1, 0, 0, 0) if $i % 5 == 1;

        # an application that dies, in the middle of a record

        if ($cut && $i == 4) {
            syswrite_all($s, substr $out, 0, -50);
            return;
        }

        next if ++$i % 3;
        syswrite_all($s, $out);
        $out = '';
        sleep 0.001 if $i % 9 == 0;
    }

    syswrite_all($s, $out . pack('CCnnCC', 1, 6, 1, 0, 0, 0)
             . pack('CCnnCCNCa3', 1, 3, 1, 8, 0, 0, 0, 0, ''));
});


# SCGI and uwsgi: a header of their own, then as CGI answers.

sub cgi_like {
    my ($s, $params) = @_;
    my ($uri) = $params =~ m{(/up[a-z]*/\w+/\d+)} or die;
    my ($page, $n) = asked($uri);

    for my $piece (pieces($cgi . $page, $n)) {
        syswrite_all($s, $piece);
        sleep 0.0005 if $n;
    }
}

my $scgi = serve(sub {
    my ($s) = @_;
    my $len = '';

    while ((my $c = take($s, 1)) ne ':') {
        $len .= $c;
    }

    cgi_like($s, take($s, $len + 1));
});

my $uwsgi = serve(sub {
    my ($s) = @_;
    my (undef, $len) = unpack 'Cv', take($s, 4);

    cgi_like($s, take($s, $len));
});

my $memcached = serve(sub {
    my ($s) = @_;
    my $line = '';

    $line .= take($s, 1) until $line =~ /\r\n\z/;

    my ($key, $uri) = $line =~ m{^get (\S+(/\w+/\d+))\r} or die;
    my ($page, $n) = asked($uri);

    for my $piece (pieces("VALUE $key 0 " . length($page) . "\r\n$page\r\n"
                          . "END\r\n", $n))
    {
        syswrite_all($s, $piece);
        sleep 0.0005 if $n;
    }
});


my %pass = (
    fastcgi   => "fastcgi_pass 127.0.0.1:$fastcgi;
                  fastcgi_param REQUEST_METHOD \$request_method;
                  fastcgi_param REQUEST_URI \$uri;",
    scgi      => "scgi_pass 127.0.0.1:$scgi; scgi_param REQUEST_URI \$uri;",
    uwsgi     => "uwsgi_pass 127.0.0.1:$uwsgi; uwsgi_param REQUEST_URI \$uri;",
    memcached => "memcached_pass 127.0.0.1:$memcached;
                  default_type text/html;"
);

my $server = 'sanitizer strip; sanitizer_max_removed 100%;
              set $memcached_key /up$request_uri;';

for my $name (keys %pass) {
    my $buffering = $name eq 'memcached' ? '' : "${name}_buffering off;";

    $server .= "
        location /$name/ { rewrite ^/$name(/.*) /up\$1 break; $pass{$name} }
        location /tight$name/ { sanitizer_buffer_size 1k;
            rewrite ^/tight$name(/.*) /up\$1 break; $pass{$name} "
            . ($name eq 'memcached' ? 'memcached_buffer_size 512;'
               : "${name}_buffer_size 1k; ${name}_buffers 2 1k;
                  ${name}_busy_buffers_size 1k;") . " }
        location /now$name/ { rewrite ^/now$name(/.*) /up\$1 break;
            $pass{$name} $buffering }
        location /flag$name/ { sanitizer flag;
            rewrite ^/flag$name(/.*) /up\$1 break; $pass{$name} }";
}

# HTTP that dies behind a page which is not what its Content-Encoding says

my $dies = upstream(sub {
    return [ "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
             . "Content-Encoding: gzip\r\nContent-Length: 9000\r\n\r\n",
             [substr(page(), 0, 300), 0.1], [substr(page(), 300), 0.1] ];
});

$server .= "location /dies/ { proxy_pass http://127.0.0.1:$dies; }
            location /diesnow/ { proxy_pass http://127.0.0.1:$dies;
                                 proxy_buffering off; }";

my $t = San::Test->new(server => $server,
                       http => 'sanitizer_log @DIR@/sanitizer.log;',
                       allow => 'FastCGI sent in stderr|cannot decode');

for my $name (sort keys %pass) {
    for my $way ('', 'tight', 'now', 'flag') {
        my ($page, $all) = $way eq 'flag' ? (page(), $long)
                                          : (clean(), $long_clean);
        my $wrong = '';

        for my $n (0, 1, 7, 64, 1000) {
            my $r = $t->get("/$way$name/page/$n");
            $wrong .= "page by $n: $r->{raw}\n"
                unless $r->{whole} && $r->{body} eq $page;
        }

        for my $n (0, 301, 1009, 4096, 8000) {
            my $r = $t->get("/$way$name/long/$n");
            $wrong .= "long by $n: " . length($r->{body}) . "\n"
                unless $r->{whole} && $r->{body} eq $all;
        }

        is($wrong, '', "$name" . ($way ? ", $way" : '') . ': each page');
    }
}

my $r = $t->get('/fastcgi/cut/100');
cmp_ok(length $r->{body}, '>', 300, 'an application that dies: what came');
ok(substr(clean(), 0, length $r->{body}) eq $r->{body}, 'and no more');

for my $way (qw(dies diesnow)) {
    $r = $t->get("/$way/");
    is($r->{body}, page(), "$way: not decodable, and cut off: what came");
    ok(!$r->{whole}, "$way: without an end");
}

finish();
