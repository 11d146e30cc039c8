#!/usr/bin/perl

# Lists of entity tags as an attacker writes them: in 0.1.0, adjacent tags
# without a comma were written beyond the end of a buffer, before access
# control.  Invalid lists stay as they are.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use San::Test;
use Test::More;

# the upstream returns the conditions that it got

my $port = upstream(sub {
    my ($request) = @_;
    my ($none) = $request =~ /^If-None-Match: (.*?)\r$/mi;
    my ($match) = $request =~ /^If-Match: (.*?)\r$/mi;

    return [ "HTTP/1.1 200 OK\r\nConnection: close\r\nETag: \"v1\"\r\n"
             . "Content-Type: text/html\r\n"
             . 'X-Seen: ' . ($none // $match // '') . "\r\n"
             . 'Content-Length: ' . length(page()) . "\r\n\r\n" . page() ];
});

my $t = San::Test->new(
    files  => { 'a.html' => page() },
    http   => 'sanitizer_log @DIR@/sanitizer.log;
               proxy_buffer_size 32k; proxy_buffers 8 32k;',
    server => qq(
        sanitizer strip;
        location /up/   { proxy_pass http://127.0.0.1:$port/; }
        location /var/  { sanitizer \$arg_mode;
                          proxy_pass http://127.0.0.1:$port/; }
        location /denied/ { deny all; alias \@DIR\@/html/; }
    ));

my %shape = (
    'adjacent tags'       => '""' x 3900,
    'a few of them'       => '""' x 6,
    'twenty of them'      => '""' x 20,
    'adjacent weak tags'  => 'W/""' x 1950,
    'weak and strong'     => '""W/""' x 1300,
    'strong, then weak'   => 'W/"a""b"' x 970,
    'blanks between'      => '"" ' x 2600 . '""',
    'marks'               => '"~1a2b3c4w"' x 700,
    'no closing quote'    => '""' x 3900 . '"',
    'one open quote'      => '"' . 'a' x 7800,
    'quotes alone'        => '"' x 7801,
    'commas alone'        => ',' x 7800,
    'W alone'             => 'W' x 7800,
    'W/ alone'            => 'W/' x 3900,
    'a list, then open'   => '"a",' x 1900 . '"',
    'bytes beyond ASCII'  => "\"\xff\"" x 2600,
    'a star in a list'    => '"a",*',
);

for my $name (sort keys %shape) {
    my $value = $shape{$name};

    for my $accept ('text/html', '*/*') {
        my @headers = ("If-None-Match: $value", "Accept: $accept");
        my $r = $t->get('/a.html', headers => \@headers);
        is($r->{status}, 200, "$name, for $accept: the page");
        is($r->{body}, clean(), 'as it is');

        $r = $t->get('/denied/a.html', headers => \@headers);
        is($r->{status}, 403, 'forbidden is forbidden');

        for my $how (qw(up var)) {
            $r = $t->get("/$how/a?mode=strip", headers => \@headers);
            is($r->{body}, clean(), "$how: the page");
            is($r->header('X-Seen'), $value, 'an invalid list stays');
        }
    }

    my $r = $t->get('/up/a', headers => ["If-Match: $value"]);
    is($r->header('X-Seen'), $value, 'in If-Match too');
}

# the longest lists

my %list = (
    'plain tags'  => join(', ', ('""') x 1900),
    'weak tags'   => join(',', ('W/"a"') x 1300),
    'marked tags' => join(',', ('"~1a2b3c4w"') x 650),
    'empty parts' => join(', ,,', ('"b"') x 1100),
);

for my $name (sort keys %list) {
    for my $accept ('text/html', '*/*') {
        my $r = $t->get('/up/a', headers => ["If-None-Match: $list{$name}",
                                             "Accept: $accept"]);
        is($r->{body}, clean(), "a list of $name, for $accept");
        cmp_ok(length $r->header('X-Seen'), '<=', length $list{$name},
               'the upstream sees no more than there was');
    }
}

finish();
