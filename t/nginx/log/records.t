#!/usr/bin/perl

# Bounded records: values from outside are truncated, a record always fits, and
# neither a URL nor a text of the page decides what is done with it.  Full
# disks: torn records, and reading after them.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Cwd qw(abs_path);
use Encode qw(encode_utf8);
use Fcntl ();
use IO::Select;
use IO::Socket::INET;
use IO::Uncompress::Gunzip qw(gunzip);
use JSON::PP;
use San::Test;
use Test::More;

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output;

my $tool = abs_path($ENV{SANITIZER} // 'build/sanitizer');
plan skip_all => 'the tool is not built' unless $tool && -x $tool;

my $most = 8192;
my $udp = IO::Socket::INET->new(Proto => 'udp', LocalAddr => '127.0.0.1',
                                LocalPort => 0) or die $!;
my $syslog = $udp->sockport;

# a text that has to be escaped, between two leftovers; one that is long; an
# element that is long, beside one that is not

my $h2 = encode_utf8('<h2>Заголовок</h2>');
my $escaped = page($h2 . '<p>' . encode_utf8('Привет') . "\x01" x 8000
                   . encode_utf8('мир') . "</p>$h2");
my $words = encode_utf8('Новости дня ' x 500);
my $long = page("$h2<p>$words</p>$h2");
my $class = 'c' x 5000;
my $wide = page("<h2 class='$class'>" . encode_utf8('Заголовок')
                . "</h2><p>Here.</p>$h2");
my $slow = join '', map { "<h2>" . encode_utf8('Тема ' . chr(0x430 + $_ % 32)
                          x 9) . "</h2>\n<p>" . latin() . "</p>\n" } 1 .. 30;

my %where = (
    plain  => '@DIR@/plain.log',
    small  => '@DIR@/small.log buffer=8k flush=50ms',
    zip    => '@DIR@/zip.log gzip buffer=8k flush=50ms',
    syslog => "syslog:server=127.0.0.1:$syslog,nohostname",
    full   => '/dev/full',
    redact => '@DIR@/redact.log redact',
);

my $t = San::Test->new(
    files  => { map { my $l = $_;
                      ("$l/a.html" => page(), "$l/escaped.html" => $escaped,
                       "$l/long.html" => $long, "$l/wide.html" => $wide) }
                keys %where },
    http   => 'sanitizer_max_removed 100%; add_header X-Id $request_id;
               large_client_header_buffers 4 16k;',
    server => 'sanitizer strip; sanitizer_language en;' . join '', map { "
        location /$_/ { sanitizer_log $where{$_}; "
        . ($_ eq 'redact' ? 'sanitizer $arg_mode;' : '') . "}\n" }
        sort keys %where);


# Runs the tool: its status, standard output and error.

sub tool {
    my ($in, @args) = @_;

    spew($t->dir('in'), $in);
    my $pid = fork // die $!;

    if ($pid == 0) {
        open STDIN, '<', $t->dir('in') or die $!;
        open STDOUT, '>', $t->dir('out') or die $!;
        open STDERR, '>', $t->dir('err') or die $!;
        exec { $tool } $tool, @args or die $!;
    }

    waitpid $pid, 0;

    return ($? >> 8, slurp($t->dir('out')), slurp($t->dir('err')));
}

sub restored {
    my ($r, $log, $original, $what) = @_;
    my ($rc, $out, $err) = tool($r->{body}, 'restore', '--log', $log,
                                '--request-id', $r->header('X-Id'));

    is($rc, 0, "$what: restored") or diag $err;
    ok($out eq $original, "$what: byte for byte");

    return $err;
}

sub lines {
    return split /\n/, slurp($t->dir("$_[0].log"));
}


# the longest address and host: the page is edited, and its ETag stays true

my $plain = $t->get('/plain/a.html');
my $etag = $plain->header('ETag');
like($etag, qr/^W\/".*~/, 'the ETag of a page that is edited');

for my $log (qw(plain small zip syslog)) {
    for my $byte ("\xff", "\xc2\x85", '%22', '"', "\xd0\xb6") {
        my $uri = "/$log/a.html?" . substr $byte x 15000, 0, 15000;
        my $r = $t->get($uri);

        is($r->{body}, clean(), "address of 15,000 bytes, $log: stripped");
        is($r->header('ETag') =~ s/.*~//r, $etag =~ s/.*~//r,
           'with the ETag that says so');

        if ($log eq 'syslog') {
            my $message = '';
            $udp->recv($message, 65536)
                if IO::Select->new($udp)->can_read(5);
            cmp_ok(length $message, '<=', $most + 200, 'in a message');
            is((eval { decode_json($message =~ s/^[^{]*//r) } || {})->{action},
               'strip', 'that is whole');
        }

        restored($r, $t->dir('plain.log'), page(), 'address') if $log eq 'plain';
    }
}

my $before = -s $t->dir('plain.log');
$t->get('/plain/a.html?' . "\xff" x 7900);
cmp_ok((-s $t->dir('plain.log')) - $before, '<', 1600,
       'address: its share of a record is 1,024 bytes');
is(length((eval { decode_json((lines('plain'))[-1]) } || {})->{uri}),
   int((1024 - length '/plain/a.html?') / 6) + length '/plain/a.html?',
   'as it is written');

$before = -s $t->dir('plain.log');
is($t->get('/plain/a.html', host => 'a' x 7000)->{body}, clean(),
   'a host of 7,000 bytes: stripped');
cmp_ok((-s $t->dir('plain.log')) - $before, '<', 900, 'its share is 256');


# texts of the page

for my $log (qw(plain small)) {
    my $r = $t->get("/$log/escaped.html");
    wait_for(sub { slurp($t->dir("$log.log")) =~ $r->header('X-Id') });
    my @of = grep { $_->{request_id} eq $r->header('X-Id') }
             map { decode_json($_) } lines($log);

    is(join(' ', map { "$_->{n} $_->{action}" } @of),
       '1 strip 2 flag 3 strip', "a text of controls, $log: no gap");
    is($of[1]{cut}, JSON::PP::true, 'it says that its text is cut');
    ok(!exists $of[0]{cut}, 'and the others are whole');
    restored($r, $t->dir("$log.log"), $escaped, 'a text of controls');
}

my $r = $t->get('/plain/long.html');
restored($r, $t->dir('plain.log'), $long, 'a long text');

$r = $t->get('/plain/wide.html');
is($r->{body}, $wide =~ s/\Q$h2\E//r, 'an element of 5,000 bytes stays');
my @wide = map { decode_json($_) } (lines('plain'))[-2, -1];
is($wide[0]{action}, 'flag', 'it is flagged');
is($wide[0]{why}, 'record', 'as its record would not hold it');
is($wide[0]{removed}, undef, 'and names nothing that was not done');
is($wide[1]{why}, undef, 'the other one is an edit');
restored($r, $t->dir('plain.log'), $wide, 'an element of 5,000 bytes');

my ($rc, $out) = tool($wide, 'clean', '--language', 'en', '--max-removed',
                      '100%', '-');
is($out, $r->{body}, 'the tool does the same');

for my $log (qw(plain small)) {
    is(scalar(grep { length > $most } lines($log)), 0,
       "$log: no line of more than 8 KB");
}


# a log that fails, or keeps no texts, forbids edits before the header leaves

$t->get('/full/a.html');
$r = $t->get('/full/a.html');
is($r->{body}, page(), 'a log that failed: flagged');
unlike($r->header('ETag'), qr/~|^W/, 'with the ETag of the page as it is');
is($r->header('Content-Length'), length page(), 'and its length');

$r = $t->get('/redact/a.html?mode=strip');
is($r->{body}, page(), 'redact: flagged');
unlike($r->header('ETag'), qr/~|^W/, 'with the ETag of the page as it is');

$t->stop;
is(join("\n", $t->grave), '', 'nothing grave');


# anybody who may read the log may lock it, which must not block workers

{
    my $held = San::Test->new(files  => { 'a.html' => page() },
                              server => 'sanitizer strip;
                                         sanitizer_log @DIR@/s.log;');
    open my $log, '<', $held->dir('s.log') or die $!;
    my $lock = pack 's! s! x4 q q i x4', Fcntl::F_RDLCK(), 0, 0, 0, 0;

  SKIP: {
        skip 'a lock has another form here', 2
            unless fcntl $log, Fcntl::F_SETLK(), $lock;
        is($held->get('/a.html', timeout => 10)->{body}, clean(),
           'a log that a reader has locked: stripped');
        is(scalar(() = slurp($held->dir('s.log')) =~ /\n/g), 1,
           'and logged');
    }
}


# disks: two workers, a log that a full disk cuts, and room again.  With
# ftruncate() nothing torn stays; without it readers go on behind it.

my $so = "$Bin/../../../build/no-truncate.so";
my $c = $t->dir('no-truncate.c');
spew($c, "#include <errno.h>\n#include <sys/types.h>\nint ftruncate(int fd, "
         . "off_t n);\nint ftruncate(int fd, off_t n)\n{ (void) fd; (void) n; "
         . "errno = EPERM; return -1; }\nint ftruncate64(int fd, off_t n);\n"
         . "int ftruncate64(int fd, off_t n) { return ftruncate(fd, n); }\n");
my $built = !$ENV{SAN_PRELOAD}
            && system("gcc -w -O1 -fPIC -shared -o $so $c 2>/dev/null") == 0;

sub rare {
    my ($n) = @_;

    return page(join "\n", map { '<h2>' . encode_utf8('Тема '
        . join '', map { chr(0x430 + $_) } split //, 1000 * $n + $_)
        . '</h2><p>Here.</p>' } 1 .. 9);
}

sub disk {
    my ($what, $params, $preload) = @_;
    my %rare = map { ("p$_.html" => rare($_)) } 1 .. 60;
    my $d = San::Test->new(
        idle    => 1,
        workers => 2,
        files   => \%rare,
        http    => 'sanitizer_max_removed 100%;',
        server  => "sanitizer strip; sanitizer_language en;
                    add_header X-Id \$request_id;
                    sanitizer_log \@DIR\@/disk/s.log $params;");
    my $disk = $d->dir('disk');
    mkdir $disk;

    if (system("mount -t tmpfs -o size=16k tmpfs $disk 2>/dev/null") != 0) {
        pass("$what: no disk can be mounted");
        return;
    }

    spew("$disk/fill", 'x' x 12288) if $params =~ /gzip/;

    eval {
        local $ENV{SAN_PRELOAD} = $preload if $preload;
        $d->start;
        my @got;

        for my $n (1 .. 20) {
            push @got, [ $n, $d->get("/p$n.html") ];
        }

        select undef, undef, undef, 0.3;
        my $size = -s "$disk/s.log";
        system("mount -o remount,size=1m tmpfs $disk") == 0 or die;
        ok(wait_for(sub { -s "$disk/s.log" > $size }, 5),
           "$what: what could not be written is, without a request")
            if $params =~ /flush/;

        for my $n (21 .. 40) {
            push @got, [ $n, $d->get("/p$n.html") ];
        }

        $d->stop;

        my @edited = grep { $_->[1]{body} ne rare($_->[0]) } @got;
        cmp_ok(scalar @edited, '>', 20, "$what: pages are edited");
        cmp_ok(scalar @edited, '<', 40, "$what: and not, on a full disk");

        my ($wrong, $torn) = ('', 0);

        for (@edited) {
            my ($n, $r) = @$_;
            my ($rc, $out, $err) = tool($r->{body}, 'restore', '--log',
                "$disk/s.log", '--request-id', $r->header('X-Id'));
            $wrong .= "$n: $err" if $rc || $out ne rare($n);
            $torn ||= $err =~ /damaged|truncated/;
        }

        is($wrong, '', "$what: each one is restored");

        my $text = slurp("$disk/s.log");
        my ($rc, $out, $err) = tool('', 'report', '--by', 'detector',
                                    "$disk/s.log");
        like($out, qr/^\s+\d+ .*script/m, "$what: the report goes on");

        if ($preload) {
            ok($torn || $err =~ /not a log record|damaged/,
               "$what: it says what is torn") or diag $err;

        } else {
            is("$rc$err", '0', "$what: nothing in it is torn");

            if ($params =~ /gzip/) {
                my $packed = $text;
                gunzip(\$packed => \$text, MultiStream => 1)
                    or $text = 'damaged';
            }

            ok(!(grep { !eval { decode_json($_) } } split /\n/, $text),
               "$what: whole lines only");
        }
    };
    my $died = $@;
    $d->stop;
    system("umount $disk");
    die $died if $died;
}

disk('disk, lines', '', undef);
disk('disk, buffered lines', 'buffer=8k flush=100ms', undef);
disk('disk, gzip', 'gzip buffer=8k flush=100ms', undef);

SKIP: {
    skip 'no compiler, or another library is loaded', 1 unless $built;

    disk('disk that only grows, lines', '', $so);
    disk('disk that only grows, gzip', 'gzip buffer=8k flush=100ms', $so);
}


# a disk that is full in the middle of a response, and has room again

{
    my $dir = $t->dir('disk');
    my ($head, $foot) = split /\0/, page("\0");
    my @parts = split /(?<=<\/p>\n)/, $slow;
    my $port = upstream(sub {
        return [ "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8"
                 . "\r\nConnection: close\r\n\r\n$head",
                 (map { my $i = $_;
                        (sub { system("head -c 100k /dev/zero >$dir/fill "
                                      . '2>/dev/null') if $i == 5;
                               unlink "$dir/fill" if $i == 20;
                               return 1; },
                         [ $parts[$i], 0.05 ]) } 0 .. $#parts),
                 $foot ];
    });
    my $d = San::Test->new(
        idle   => 1,
        http   => 'sanitizer_max_removed 100%; add_header X-Id $request_id;',
        server => "sanitizer strip; sanitizer_language en;
                   sanitizer_log $dir/s.log;
                   location / { proxy_pass http://127.0.0.1:$port;
                                proxy_buffering off; }");
    mkdir $dir;

  SKIP: {
        skip 'no disk can be mounted', 1
            unless system("mount -t tmpfs -o size=16k tmpfs $dir "
                          . '2>/dev/null') == 0;

        eval {
            $d->start;
            my $r = $d->get('/');
            $d->stop;
            my @records = map { decode_json($_) }
                          split /\n/, slurp("$dir/s.log");

            cmp_ok(scalar @records, '>', 3, 'full for a while: records');
            cmp_ok(scalar @records, '<', 30, 'but not of each finding');
            is(join(' ', map { $_->{n} } @records),
               join(' ', 1 .. @records), 'and without a gap');
            restored($r, "$dir/s.log", "$head$slow$foot",
                     'full for a while');
        };
        my $died = $@;
        $d->stop;
        system("umount $dir");
        die $died if $died;
    }
}

finish();
