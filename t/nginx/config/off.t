#!/usr/bin/perl

# With "off", a response is the same as that of an nginx without the module.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use San::Test;
use Test::More;

my %files = ('a.html' => page(), 'raw/a.html' => page(),
             'clean/a.html' => page());


# The head without values that change every second.

sub head {
    my ($r) = @_;

    return join "\n", grep { !/^Date:/ } split /\r\n/, $r->{head};
}


my $log = 'log_format s "$uri|$sanitizer_status|$sanitizer_findings";'
          . 'access_log @DIR@/access.log s;';

my $without = San::Test->new(load => [], files => \%files);
my $loaded = San::Test->new(files => \%files, http => $log);
my $beside = San::Test->new(files => \%files, http => $log, server => q(
    sanitizer_log @DIR@/sanitizer.log;
    location /clean/ { sanitizer strip; }
    location /raw/ { sanitizer off; }
));

# files of the three runs have one time, so that their ETags are the same

for my $t ($without, $loaded, $beside) {
    utime 1700000000, 1700000000, map { $t->dir("html/$_") } keys %files;
}

for my $case (['GET'], ['HEAD'], ['GET', 'Range: bytes=10-99'],
              ['GET', 'If-Modified-Since: Tue, 14 Nov 2023 22:13:20 GMT'])
{
    my ($method, @headers) = @$case;
    my @o = (method => $method, headers => \@headers);

    for my $uri ('/a.html', '/raw/a.html', '/none.html') {
        my $r = $without->get($uri, @o);

        for my $t ($loaded, $beside) {
            my $n = $t->get($uri, @o);
            my $name = "@$case $uri "
                       . ($t == $loaded ? 'loaded' : 'beside "strip"');

            is(head($n), head($r), "$name: the head");
            is($n->{body}, $r->{body}, "$name: the body");
        }
    }
}

my $r = $beside->get('/raw/a.html');
is($r->header('Content-Length'), length page(), 'Content-Length is kept');
like($r->header('ETag'), qr/^"/, 'the ETag is strong');
is($r->header('Accept-Ranges'), 'bytes', 'ranges are offered');
is($beside->get('/raw/a.html', headers => ['Range: bytes=0-14'])->{body},
   '<!DOCTYPE html>', 'and served');

is($beside->get('/clean/a.html')->{body}, clean(), 'the neighbour strips');

for my $t ($loaded, $beside) {
    $t->stop;
    my $lines = slurp($t->dir('access.log'));
    like($lines, qr{^/raw/a\.html\|-\|-$}m, 'the variables are empty');
    is(join("\n", $t->grave), '', 'nothing grave');
}

like(slurp($beside->dir('access.log')), qr{^/clean/a\.html\|edited\|1}m,
     'but not those of the neighbour');
my @records = split /\n/, slurp($beside->dir('sanitizer.log'));
is(scalar @records, 1, 'one record, of the neighbour');

# if it is off everywhere, no filter is installed, so the order is right

my $brotli = 'ngx_http_brotli_filter_module.so';

SKIP: {
    skip 'no other filter module', 2
        if $ENV{SANITIZER_STATIC} || !-r "/usr/lib/nginx/modules/$brotli";

    for my $mode (qw(off flag)) {
        my $t = San::Test->new(load   => ['sanitizer', $brotli],
                               files  => \%files,
                               server => "location / { sanitizer $mode; }");
        my (undef, $output) = $t->check;
        my $warns = $output =~ /brotli_filter_module is loaded after/ ? 1 : 0;

        is($warns, $mode eq 'flag' ? 1 : 0, "$mode: is there a filter before brotli?");
    }
}

finish();
