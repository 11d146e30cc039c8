#!/usr/bin/perl

# A reload that fails changes nothing: also a worker that is started afterwards
# runs the old configuration with all of its filters.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use San::Test;
use Test::More;

my %o = (files => { 'a.html' => page() });

# what is wrong with the new configuration, and what its end is

for my $case (['the sanitizer is off', 'sanitizer off;', 'unknown_directive;',
               qr/unknown directive/],
              ['a log of two directives', 'sanitizer strip; sanitizer_log
                @DIR@/x.log; access_log @DIR@/x.log;', '',
               qr/"sanitizer_log" .* is also used by another/],
              ['a zone of two modules', 'location /s { sanitizer_status; }
                limit_req zone=sanitizer;', '', qr/already declared/,
               'limit_req_zone $uri zone=sanitizer:1m rate=1r/s;'])
{
    my ($name, $server, $end, $message, $http) = @$case;
    my $t = San::Test->new(%o, allow => qr/$message|exited on signal 9/,
                           server => 'sanitizer strip; add_header X-Old yes;
                                      sanitizer_log @DIR@/sanitizer.log;');

    is($t->get('/a.html')->{body}, clean(), "$name: before");

    $t->configure(%o, server => $server, http => $http);
    spew($t->dir('nginx.conf'), slurp($t->dir('nginx.conf')) . $end);
    $t->signal('HUP');
    ok(wait_for(sub { $t->error_log =~ $message }, 5), 'the reload fails')
        or diag $t->error_log;

    my ($worker) = $t->error_log =~ /start worker process (\d+)/;
    kill 'KILL', $worker;
    ok(wait_for(sub { $t->error_log =~ /$worker exited on signal 9/ }, 5),
       'and the worker dies');

    my $r = $t->get('/a.html');
    is($r->header('X-Old'), 'yes', 'another one has all filters of nginx');
    is($r->{body}, clean(), 'and the sanitizer');
    is($t->get('/a.html', headers => ['Range: bytes=0-9'])->{status}, 200,
       'which sends whole pages');

    $t->stop;
    is(join("\n", $t->grave), '', 'nothing else in the log');
}

done_testing();
