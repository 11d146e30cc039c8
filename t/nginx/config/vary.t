#!/usr/bin/perl

# A mode that depends on a request header, as in the manual: each variant of a
# URL has Vary, also in a 304.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use San::Test;
use Test::More;

my ($map, $server) = slurp("$Bin/../../../docs/directives.md")
    =~ /^(map \$http_x_preview .*?^\}\n)\s*^server \{\n(.*?)^\}/ms;

ok($map && $server, 'the manual has the example') or BAIL_OUT('no example');

my $t = San::Test->new(
    files  => { 'a.html' => page() },
    http   => "$map sanitizer_log \@DIR\@/s.log;",
    server => $server);

for my $case ([ 'strip' ], [ 'mark', 'X-Preview: 1' ],
              [ 'another value', 'X-Preview: 2' ])
{
    my ($name, @headers) = @$case;
    my $r = $t->get('/a.html', headers => \@headers);

    is($r->header('Vary'), 'X-Preview', "$name: Vary");

    my $again = $t->get('/a.html', headers =>
                        [ @headers, 'If-None-Match: ' . $r->header('ETag') ]);
    is($again->{status}, 304, "$name: asked again");
    is($again->header('Vary'), 'X-Preview', 'Vary');
}

isnt($t->get('/a.html')->header('ETag'),
     $t->get('/a.html', headers => [ 'X-Preview: 1' ])->header('ETag'),
     'two variants have two ETags');

finish();
