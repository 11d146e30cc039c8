#!/usr/bin/perl

# The scheme of page URLs: in the log, and in the links of reports, status page
# and XLIFF.  A header of the client counts only if sanitizer_scheme names it.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use JSON::PP;
use San::Test;
use Test::More;

my $tool = "$Bin/../../../build/sanitizer";

plan skip_all => 'no openssl or curl'
    if system('command -v openssl curl >/dev/null 2>&1');

my $t = San::Test->new(
    idle  => 1,
    ports => ['TLS'],
    files => { map { ("$_/a.html" => page()) } qw(plain fixed named) });
my $dir = $t->dir;

is(system('openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj '
          . "/CN=localhost -keyout $dir/key.pem -out $dir/cert.pem "
          . ">$dir/openssl 2>&1"), 0, 'a certificate');

$t->configure(
    http   => 'sanitizer_zone z:2m; sanitizer flag;
               sanitizer_log @DIR@/sanitizer.log;
               server {
                   listen 127.0.0.1:@TLS@ ssl;
                   ssl_certificate     @DIR@/cert.pem;
                   ssl_certificate_key @DIR@/key.pem;
                   root @DIR@/html;
               }',
    server => 'location /fixed/ { sanitizer_scheme https; }
               location /named/ { sanitizer_scheme $http_x_forwarded_proto; }
               location = /status { sanitizer_status; }
               location = /status-tls { sanitizer_status;
                                        sanitizer_scheme https; }');
$t->start;

sub last_record {
    my @lines = split /\n/, slurp($t->dir('sanitizer.log'));
    return decode_json($lines[-1]);
}

sub is_scheme {
    my ($uri, $proto, $wanted, $name) = @_;

    $t->get($uri, host => 'site.example', headers => $proto
            ? ["X-Forwarded-Proto: $proto"] : []);
    is(last_record()->{scheme}, $wanted, $name);
}

is_scheme('/plain/a.html', 'https', 'http', 'the header alone says nothing');
is_scheme('/fixed/a.html', undef, 'https', 'a constant');
is_scheme('/named/a.html', undef, 'http', 'a variable without a value');
is_scheme('/named/a.html', 'https', 'https', 'a variable');
is_scheme('/named/a.html', 'HTTPS', 'https', 'in any case');
is_scheme('/named/a.html', $_, 'http', "$_ is not a scheme of pages")
    for 'javascript', 'http, https', 'httpsx', 'ftp';

is(system("curl -sk -o /dev/null https://127.0.0.1:${\$t->port('TLS')}"
          . '/plain/a.html'), 0, 'a request by TLS');
my $record = last_record();
is($record->{scheme}, 'https', 'has that scheme');
is($record->{host}, '127.0.0.1:' . $t->port('TLS'), 'and its port');

# a port is usual by the scheme

for (['/fixed/', 443, ''], ['/fixed/', 80, ':80'], ['/plain/', 80, ''],
     ['/plain/', 443, ':443'], ['/fixed/', 8443, ':8443'],
     ['/plain/', 8090, ':8090'], ['/plain/', 65535, ':65535'],
     ['/plain/', 65536, ''], ['/plain/', 0, ''], ['/plain/', '', ''],
     ['/plain/', '080', ''], ['/plain/', 1, ':1'])
{
    my ($place, $port, $rest) = @$_;
    my $r = $t->get("${place}a.html", host => "ports.example:$port");

  SKIP: {
        skip "this nginx refuses the port $port", 1
            if $port eq 65536 && $r->{status} == 400;
        is(last_record()->{host}, "ports.example$rest",
           "$place with port $port: the host is ports.example$rest");
    }
}

$t->get('/plain/a.html', host => 'site7');
is(last_record()->{host}, 'site7', 'a digit is no port');
$t->get('/plain/a.html', host => '77');
is(last_record()->{host}, '77', 'nor are digits alone');

my $bare = $t->connect;
print $bare "GET /plain/a.html HTTP/1.0\r\n\r\n";
$bare->flush;
like($t->receive($bare), qr/^HTTP\S+ 200/, 'a request without a host');
is(last_record()->{host}, undef, 'has none in its record');

# the status page

sub links {
    my ($body) = @_;
    my %link;

    $link{$1}++ while $body =~ /<a href="([^"#]*a\.html)[#"]/g;
    return join ' ', sort keys %link;
}

unlink $t->dir('sanitizer.log');
$t->signal('USR1');
wait_for(sub { -e $t->dir('sanitizer.log') });

$t->get('/fixed/a.html', host => 'tls.example:8443');
$t->get('/plain/a.html', host => 'other.example');

is(links($t->get('/status?host=tls.example:8443')->{body}),
   'https://tls.example:8443/fixed/a.html', 'status page: scheme and port');
is(links($t->get('/status-tls?host=other.example')->{body}),
   'http://other.example/plain/a.html', 'the other scheme, on a page by TLS');
is(links($t->get('/status?host=other.example',
                 host => 'other.example')->{body}), '/plain/a.html',
   'a relative link to its own site');
is(links($t->get('/status-tls?host=other.example',
                 host => 'other.example')->{body}),
   'http://other.example/plain/a.html', 'but for its own host by TLS');

my $xliff = $t->get('/status?format=xliff&host=tls.example:8443')->{body};
like($xliff, qr{<file original="https://tls\.example:8443/fixed/a\.html"},
     'XLIFF: original');
like($xliff, qr{Page: https://tls\.example:8443/fixed/a\.html\n}, 'the note');
like($xliff, qr{>https://tls\.example:8443/fixed/a\.html</context>},
     'the context');

# reports of the log; of one of version 0.1.0, too

SKIP: {
    skip 'the tool is not built', 6 if !-x $tool;

    my $log = $t->dir('sanitizer.log');
    is(links(scalar `$tool report --format html $log`),
       'http://other.example/plain/a.html '
       . 'https://tls.example:8443/fixed/a.html', 'report: links');
    like(`$tool report --format csv $log`,
         qr/^count,scheme,host,.*\r\n1,"https?",/, 'CSV: a column');
    like(`$tool xliff $log`,
         qr{original="https://tls\.example:8443/fixed/a\.html"}, 'xliff');

    my $old = slurp($log) =~ s/"scheme":"https?",//gr;
    spew($t->dir('old.log'), $old);
    is(links(scalar `$tool report --format html $dir/old.log`),
       'http://other.example/plain/a.html '
       . 'http://tls.example:8443/fixed/a.html', 'an older log: as before');
    like(`$tool xliff $dir/old.log`,
         qr{original="//tls\.example:8443/fixed/a\.html"}, 'xliff as before');

    spew($t->dir('bad.log'), $old =~ s/"host":/"scheme":"javascript",$&/gr);
    is(links(scalar `$tool report --format html $dir/bad.log`),
       'http://other.example/plain/a.html '
       . 'http://tls.example:8443/fixed/a.html',
       'a log that has another scheme: no link with it');
}

finish();
