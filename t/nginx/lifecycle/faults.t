#!/usr/bin/perl

# Failures of memory, disks, folders, log servers, upstreams and catalogues.
# Pages are still served, and the error log has the reason.

use warnings;
use strict;

use Encode qw(encode_utf8);
use FindBin qw($Bin);
use lib "$Bin/../../lib";
use IO::Compress::Gzip qw(gzip);
use IO::Socket::UNIX;
use JSON::PP;
use San::Test;
use Test::More;

my $page = page();
my $gzip = '';
gzip(\$page => \$gzip);


sub is_start {
    my ($part, $whole) = @_;

    return substr($whole, 0, length $part) eq $part;
}


sub records {
    my ($file) = @_;

    return map { decode_json($_) } split /\n/, slurp($file);
}


# a page with a leftover that no other has

sub rare {
    my ($n) = @_;
    my @syllables = ('ба', 'ви', 'го', 'ду', 'же', 'за', 'ки', 'ло', 'му',
                     'не');

    return page('<h2>Тема '
                . join('', map { $syllables[$_] } split //, 1000 + $n)
                . '</h2>');
}


# an upstream that dies: /KIND/N sends N bytes of the page, then no more

my $port = upstream(sub {
    my ($request) = @_;
    my ($kind, $n) = $request =~ m{^\S+ /(\w+)/(\d+)};
    my $head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";

    return [ $head . "Content-Length: " . length(rare($n)) . "\r\n\r\n"
             . rare($n) ] if $kind eq 'rare';
    return [ $head . "Content-Encoding: gzip\r\nContent-Length: "
             . length($gzip) . "\r\n\r\n" . substr($gzip, 0, $n) ]
        if $kind eq 'gzip';
    return [ $head . "Content-Length: " . length($page) . "\r\n\r\n"
             . substr($page, 0, $n) ] if $kind eq 'length';
    return [ $head . "Transfer-Encoding: chunked\r\n\r\n"
             . ($n ? sprintf("%x\r\n", length $page) . substr($page, 0, $n)
                   : '') ];
});


# memory: each allocation of the module, in turn

SKIP: {
    my $so = "$Bin/../../../build/fault.so";
    # the calling object shows whether an allocation is the module's
    my $built = !$ENV{SAN_PRELOAD} && !$ENV{SANITIZER_STATIC}
                && system("gcc -O1 -fPIC -shared -o $so "
                          . "$Bin/../../lib/fault.c") == 0;

    skip 'memory is watched, the module is in nginx, or no compiler', 1
        unless $built;

    my $t = San::Test->new(
        idle   => 1,
        allow  => 'Cannot allocate memory|malloc|memalign',
        files  => { 'a.html' => $page, 'x.po' => <<'END' },
msgid ""
msgstr ""
"Language: ru\n"
"Content-Type: text/plain; charset=UTF-8\n"

msgid "Heading"
msgstr "Заголовок"
END
        http   => 'sanitizer_log @DIR@/sanitizer.log;',
        server => qq(
            sanitizer strip;
            sanitizer_catalog \@DIR\@/html/x.po;
            sanitizer_keep "//p[\@class='x']";
            location /up/ { proxy_pass http://127.0.0.1:$port/; }
            location /flag/ { alias \@DIR\@/html/; sanitizer flag; }
            location /mark/ { alias \@DIR\@/html/; sanitizer mark; }
            location = /status { sanitizer_status; }));

    my $faults = $t->dir('faults');
    local $ENV{SAN_PRELOAD} = $so;
    local $ENV{FAULTS} = $faults;

    my $set = sub {
        open my $f, '+<', $faults or die "$faults: $!";
        syswrite $f, pack 'l!l!', 0, $_[0];
    };
    my $count = sub { (unpack 'l!l!', slurp($faults))[0] };

    spew($faults, pack 'l!l!', 0, 0);
    $t->start;

    my $worker = sub { slurp("/proc/$t->{pid}/task/$t->{pid}/children") };
    wait_for(sub { $worker->() ne '' });
    my $first = $worker->();
    my ($wrong, $calls, $last) = ('', 0, pack 'l!', 0);

    my %whole = ('/a.html' => clean(), '/flag/a.html' => $page,
                 '/up/gzip/' . length($gzip) => clean());
    $whole{'/mark/a.html'} = $t->get('/mark/a.html')->{body};
    like($whole{'/mark/a.html'}, qr/its-loc-quality/, 'memory: marked');

    for my $uri (sort keys %whole) {
        is($t->get($uri)->{body}, $whole{$uri},
           "memory: $uri without a fault");

        my ($whole, $n) = (0, 0);

        do {
            $set->(++$n);
            my $r = $t->get($uri, timeout => 5);
            my $body = $r->{body};
            my $status = $r->{status} // 0;
            $calls = $count->();

            # nginx itself may have no memory for an answer

            my @right = ($page, $whole{$uri});
            @right = ($gzip) if ($r->header('content-encoding') // '') eq
                                'gzip';

            $wrong .= "$n of $uri: status $status\n"
                unless $status == 0 || $status == 500
                       || grep { is_start($body, $_) } @right;
            $whole++ if $status == 200 && grep { $body eq $_ } @right;
        } while ($calls >= $n && $n < 500);

        cmp_ok($n, '>', 4, "memory: $uri, $n allocations, $whole whole pages");
        cmp_ok($whole, '>', $n / 2, 'memory: most pages go on');
        $set->(0);
        is($t->get($uri)->{body}, $whole{$uri},
           "memory: $uri after the faults");
    }

    # the status page says that it has no memory, or is whole

    for my $format ('html', 'json', 'prometheus', 'xliff', 'csv') {
        my ($n, $refused) = (0, 0);
        my $end = qr/<\/html>\n$|\}\n$|uncounted_workers \d+\n$|xliff>\n$|\r\n$/;

        do {
            $set->(++$n);
            my $r = $t->get("/status?format=$format", timeout => 5);
            $calls = $count->();
            $refused++ if ($r->{status} // 0) == 500;
            $wrong .= "$n of status $format: $r->{body}\n"
                unless ($r->{status} // 0) =~ /^(0|500)$/
                       || ($r->{whole} && $r->{body} =~ $end);
        } while ($calls >= $n && $n < 500);

        cmp_ok($refused, '>', 0, "memory: status as $format, $n allocations");
        $set->(0);
    }

    is($wrong, '', 'memory: no page is wrong');
    is($worker->(), $first, 'memory: the same worker');
    $t->stop;

    # nginx -t

    $set->(1_000_000);
    my ($status, $said) = $t->check;
    my $all = $count->();
    is($status, 0, "memory: nginx -t, $all allocations") or diag $said;

    my $odd = '';
    my $refused = 0;

    for (my $n = 1; $n <= $all; $n += 1 + int($all / 40)) {
        $set->($n);
        ($status, $said) = $t->check;
        $refused++ if $status == 1;
        $odd .= "$n: $status $? $said\n"
            if $? & 127 || $status > 1
               || ($status == 1 && $said !~ /\[(emerg|alert|crit)\]/);
    }

    is($odd, '', 'memory: nginx -t says no, or goes on');
    cmp_ok($refused, '>', $all / 2, "memory: it says no $refused times");
}


# a full disk

SKIP: {
    my $t = San::Test->new(
        idle   => 1,
        files  => { 'a.html' => $page },
        http   => 'sanitizer_log @DIR@/disk/sanitizer.log;',
        server => 'sanitizer strip;');
    my $disk = $t->dir('disk');

    mkdir $disk;
    skip 'no disk can be mounted', 1
        unless system("mount -t tmpfs -o size=16k tmpfs $disk 2>/dev/null")
               == 0;

    eval {
        $t->start;
        is($t->get('/a.html')->{body}, clean(), 'disk: stripped');

        my ($stripped, $flagged) = (1, 0);

        for (1 .. 60) {
            my $body = $t->get('/a.html')->{body};
            $stripped++ if $body eq clean();
            $flagged++ if $body eq $page;
        }

        is($stripped + $flagged, 61, 'disk: all pages are whole');
        cmp_ok($flagged, '>', 0, 'disk: full, pages are only flagged');
        is($t->get('/a.html')->{body}, $page, 'disk: to the end');
        like($t->error_log, qr/sanitizer cannot write its log/,
             'disk: the error log says so');

        # what was edited has its record once there is room again

        system("mount -o remount,size=1m tmpfs $disk") == 0 or die;
        is($t->get('/a.html')->{body}, clean(), 'disk: room again');

        my @strip = grep { $_->{action} eq 'strip' }
                    records("$disk/sanitizer.log");
        is(scalar(@strip), $stripped + 1, 'disk: a record for each edit');
        $t->stop;
    };
    my $died = $@;
    system("umount $disk");
    die $died if $died;
}


# a log folder that is gone, a log server that is gone, upstreams that die

my $dir;
my $t = San::Test->new(
    idle   => 1,
    allow  => 'open\(\) .*gone.log|reopen|folder ".*logs/" does not exist',
    files  => { 'a.html' => $page, 'log/a.html' => $page },
    http   => 'sanitizer strip;',
    server => qq(
        sanitizer_log \@DIR\@/logs/gone.log;
        location /log/ { sanitizer_log
                         syslog:server=unix:\@DIR\@/syslog.sock,nohostname; }
        location /up/  { proxy_pass http://127.0.0.1:$port/;
                         proxy_http_version 1.1; }
        location /now/ { proxy_pass http://127.0.0.1:$port/;
                         proxy_http_version 1.1; proxy_buffering off; }));
$dir = $t->dir;
mkdir "$dir/logs";

my $syslog = IO::Socket::UNIX->new(Type => SOCK_DGRAM(),
                                   Local => "$dir/syslog.sock") or die $!;
$t->start;

is($t->get('/a.html')->{body}, clean(), 'folder: stripped');
rename "$dir/logs", "$dir/moved";
$t->signal('USR1');
ok(wait_for(sub { $t->error_log =~ /gone\.log" failed/ }),
   'directory: gone before USR1, the error log says so');
is($t->get('/a.html')->{body}, clean(), 'directory: stripped on');
is(scalar(() = records("$dir/moved/gone.log")), 2,
   'directory: the record is in the file that is open');

$t->signal('HUP');
ok(wait_for(sub { $t->error_log =~ m{directory ".*logs/" does not exist} }),
   'directory: gone before a reload, the error log says so');
is($t->get('/a.html')->{body}, clean(), 'directory: the old configuration goes on');

is($t->get('/log/a.html')->{body}, clean(), 'syslog: stripped');
close $syslog;
unlink "$dir/syslog.sock";
is($t->get('/log/a.html')->{body}, $page, 'syslog: gone, only flagged');
is($t->get('/log/a.html')->{status}, 200, 'syslog: an answer');
like($t->error_log, qr/cannot write its log to syslog/,
     'syslog: the error log says so');

my ($wrong, $short) = ('', '');

for my $kind ('length', 'chunked') {
    for my $n (0 .. length($page) - 1) {
        for my $way ('up', 'now') {
            my $r = $t->get("/$way/$kind/$n", timeout => 5);
            my $body = $r->{body};
            my $came = substr $page, 0, $n;

            next if ($r->{status} // 0) == 502 && $n == 0;

            $wrong .= "$way $kind $n: $body\n"
                unless is_start($body, $came) || is_start($body, clean());
            $wrong .= "$way $kind $n: looks whole\n" if $r->{whole};
            $short .= "$way $kind $n: " . length($body) . "\n"
                if length($body) < $n - length(leak()) - 32;
        }
    }
}

is($wrong, '', 'upstream: cut at each byte, what came leaves, and then the '
               . 'end');
is($short, '', 'upstream: but for a suspect and the start of a unit');

$wrong = '';

for my $n (0 .. length($gzip) - 1) {
    for my $way ('up', 'now') {
        my $r = $t->get("/$way/gzip/$n", timeout => 5);
        my $coded = ($r->header('content-encoding') // '') eq 'gzip';

        # nginx itself has no answer when it got the header alone

        next if ($r->{status} // 0) == 502 && $n == 0;

        $wrong .= "$way $n: no answer\n" if !defined $r->{status};
        $wrong .= "$way $n: $r->{body}\n"
            unless $coded ? is_start($r->{body}, substr $gzip, 0, $n)
                          : is_start($r->{body}, $page)
                            || is_start($r->{body}, clean());
        $wrong .= "$way $n: looks whole\n" if $r->{whole};
    }
}

is($wrong, '', 'upstream: gzip that is cut at each byte');

# before the first byte of the page it is sent unchanged

for my $way ('up', 'now') {
    my $r = $t->get("/$way/gzip/12", timeout => 5);

    is($r->{status}, 200, "upstream: gzip without a byte of the page, $way");
    is($r->{body}, substr($gzip, 0, 12), 'what came leaves');
    is($r->header('Content-Encoding'), 'gzip', 'as it came');
    is($r->header('Content-Length'), length $gzip, 'and looks cut off');
}

is($t->get('/a.html')->{body}, clean(), 'upstream: the worker goes on');
$t->stop;


# shared memory that is full: as small as nginx takes it, and more leftovers
# than it has room for

my $z = San::Test->new(
    files  => { 'a.html' => $page },
    http   => 'sanitizer_zone z:128k; sanitizer strip;',
    server => qq(
        sanitizer_log \@DIR\@/sanitizer.log;
        location /rare/ { proxy_pass http://127.0.0.1:$port; }
        location = /status { sanitizer_status; }));
my ($asked, $clean) = (0, 0);

for my $n (1 .. 400) {
    $clean++ if $z->get("/rare/$n")->{body} eq clean();
    $clean++ if $n % 4 == 0 && $z->get('/a.html')->{body} eq clean();
    $asked += $n % 4 == 0 ? 2 : 1;
}

is($clean, $asked, "zone: full, $asked pages are right");
my $tally = decode_json($z->get('/status?format=json')->{body});
is($tally->{responses}{edited}, $asked, 'zone: each response is counted');
cmp_ok(scalar @{ $tally->{leftovers} }, '<', 400,
       'zone: there is no room for all leftovers');
my ($often) = grep { encode_utf8($_->{text}) =~ /открываемого/ }
              @{ $tally->{leftovers} };
cmp_ok($often->{count} // 0, '>=', 100, 'zone: the frequent one is kept');
cmp_ok(($often->{count} // 0) - ($often->{error} // 0), '<=', 100,
       'zone: its count is too high by no more than its error');
is(scalar(() = records($z->dir('sanitizer.log'))), $asked,
   'zone: the log has every record');
$z->stop;


# a catalogue that is broken at a reload

my $xlf = '<xliff version="1.2" '
          . 'xmlns="urn:oasis:names:tc:xliff:document:1.2">' . "\n"
          . '<file source-language="ru" target-language="en" original="x">'
          . "<body>\n<trans-unit id='1'><source>Заголовок открываемого "
          . "материала</source>\n<target>The story</target></trans-unit>"
          . '</body></file></xliff>';

my $c = San::Test->new(
    allow  => 'x\.xlf',
    files  => { 'a.html' => $page, 'x.xlf' => $xlf },
    http   => 'sanitizer_catalog @DIR@/html/x.xlf;',
    server => 'sanitizer translate;');
my $translated = page('<h2>The story</h2>');

is($c->get('/a.html')->{body}, $translated, 'catalogue: translated');
(my $broken = $xlf) =~ s{</target>}{</source>};
spew($c->dir('html/x.xlf'), $broken);
$c->signal('HUP');
ok(wait_for(sub { $c->error_log =~ /x\.xlf:4:\d+/ }),
   'catalogue: broken, the error log says where');
is($c->get('/a.html')->{body}, $translated, 'catalogue: the old one goes on');
spew($c->dir('html/x.xlf'), $xlf =~ s/The story/A story/r);
$c->signal('HUP');
ok(wait_for(sub { $c->get('/a.html')->{body} =~ /A story/ }),
   'catalogue: mended, the new one is read');

finish();
