#!/usr/bin/perl

# Many nodes, one view: records through Debian's rsyslog, counters in Debian's
# Prometheus, logs and crawls added up by report as a stage of a pipe.  What
# is not installed is skipped.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Encode qw(encode_utf8);
use File::Temp qw(tempdir);
use JSON::PP;
use San::Test;
use Test::More;
use Time::HiRes qw(sleep);

my $tool = "$Bin/../../../build/sanitizer";
plan skip_all => 'the tool is not built' unless -x $tool;

sub installed {
    my ($name) = @_;
    return (grep { -x } map { "$_/$name" }
            split(/:/, $ENV{PATH}), '/usr/sbin', '/usr/bin')[0];
}

my @children;

sub run {
    my (@command) = @_;
    my $pid = fork // die $!;

    if ($pid == 0) {
        delete $ENV{LD_PRELOAD};
        open STDOUT, '>', '/dev/null';
        open STDERR, '>', '/dev/null';
        exec @command or POSIX::_exit(127);
    }

    push @children, $pid;
    return $pid;
}

END {
    my $status = $?;
    kill 'TERM', @children;
    waitpid $_, 0 for @children;
    $? = $status;
}

my $dir = tempdir(CLEANUP => 1);
chmod 0755, $dir;
my ($syslog, $web) = free_port(2);

my $long = 'Слово о словах и делах людей, ' x 400;        # 8 KB and more
my %files = ('a.html' => page(), 'clean.html' => clean(),
             'long.html' => page('<p>' . letters(20000) . '</p><p>'
                                 . encode_utf8(substr $long, 0, 4090)
                                 . '</p>'));

my $rsyslogd = installed('rsyslogd');
my $to = $rsyslogd ? "syslog:server=127.0.0.1:$syslog,tag=sanitizer,nohostname"
                   : "$dir/\@NODE\@.log";


# a receiver as in docs/operations.md

if ($rsyslogd) {
    my ($conf) = slurp("$Bin/../../../docs/operations.md")
        =~ /^```rsyslog\n(.*?)^```/ms;
    ok($conf, 'the receiver of the manual') or $conf = '';
    $conf =~ s/port="\d+"/port="$syslog" address="127.0.0.1"/;
    $conf =~ s{/var/log/sanitizer\.log}{$dir/fleet.log};
    spew("$dir/rsyslog.conf", "global(workDirectory=\"$dir\")\n$conf");

    run($rsyslogd, '-n', '-f', "$dir/rsyslog.conf", '-i', "$dir/rsyslog.pid");
    wait_for(sub { -s "$dir/rsyslog.pid" });
    sleep 0.5;
}

my @nodes = map {
    my $log = $to =~ s/\@NODE\@/$_/r;
    San::Test->new(
        files  => \%files,
        http   => "sanitizer_zone leftovers:1m;
                   sanitizer_log $log;",
        server => "sanitizer strip;
                   location = /status { sanitizer_status; }
                   location /file/ { alias \@DIR\@/html/;
                                     sanitizer_log \@DIR\@/file.log; }")
} 1 .. 3;

for my $i (0 .. 2) {
    $nodes[$i]->get('/a.html') for 0 .. $i;
    $nodes[$i]->get('/clean.html');
    $nodes[$i]->get($_) for '/long.html', '/file/long.html';
}


SKIP: {
    skip 'no rsyslogd', 5 unless $rsyslogd;

    ok(wait_for(sub { (() = slurp("$dir/fleet.log") =~ /\n/g) >= 9 }),
       'rsyslog has the records of all nodes');

    my @lines = split /\n/, slurp("$dir/fleet.log");
    my @records = map { my $r = eval { decode_json($_ =~ s/^[^{]*//r) };
                        $r || () } @lines;
    is(@records, @lines, 'each line is a record');

    my ($text) = map { $_->{text} } grep { $_->{uri} eq '/long.html' } @records;
    my ($file) = map { decode_json($_)->{text} }
                 split /\n/, slurp($nodes[0]->dir('file.log'));
    is($text, $file, 'the longest text is whole');
    cmp_ok(length encode_utf8($text // ''), '>', 2000, 'it is long');

    my $report = `$tool report --format json $dir/fleet.log`;
    my ($leak) = grep { $_->{text} =~ /^Заголовок/ }
                 @{ decode_json($report)->{leftovers} };
    is($leak->{count}, 1 + 2 + 3, 'report reads what rsyslog has written');
}


SKIP: {
    my $prometheus = installed('prometheus');
    skip 'no prometheus', 3 unless $prometheus;

    my ($conf) = slurp("$Bin/../../../docs/operations.md") =~ /^```yaml\n(.*?)^```/ms;
    my $targets = join ', ', map { "'127.0.0.1:" . $_->port . "'" } @nodes;
    $conf =~ s/targets: \[.*?\]/targets: [$targets]/s;
    $conf =~ s/scrape_interval: \S+/scrape_interval: 1s/;
    $conf =~ s{metrics_path: \S+}{metrics_path: /status};
    spew("$dir/prometheus.yml", $conf);

    run($prometheus, "--config.file=$dir/prometheus.yml",
        "--storage.tsdb.path=$dir/data",
        "--web.listen-address=127.0.0.1:$web");

    my $ask = sub {
        my ($query) = @_;
        $query =~ s/([^A-Za-z0-9_])/sprintf '%%%02X', ord $1/ge;
        my $r = eval { $nodes[0]->get("/api/v1/query?query=$query",
                                      port => $web) } or return -1;
        my $json = eval { decode_json($r->{body}) } or return -1;
        return $json->{data}{result}[0]{value}[1] // -1;
    };

    ok(wait_for(sub { $ask->('count(up{job="sanitizer"} == 1)') == 3 }, 60),
       'Prometheus scrapes three nodes');
    ok(wait_for(sub {
        $ask->('sum(sanitizer_responses_total{status="edited"})') == 6 }, 20),
       'and adds them up');
    is($ask->('sum(sanitizer_findings_total{detector="script-long"})'), 6,
       'by detector');
}


# logs of many nodes, a crawl in parallel: the same sums as in one go

my @logs = map {
    my $node = $nodes[$_];
    my $name = "$dir/node$_.log";
    my $records = join '', map {
        encode_json({ time => "2026-11-2${_}T10:00:0${_}.000+00:00",
                      host => "node$_", uri => "/$_.html", status => 200,
                      language => 'en', detector => 'script', script => 'Cyrl',
                      action => 'strip', where => 'html > body', n => 1,
                      its => 'untranslated', text => $_ % 2 ? 'Новости' : 'Ещё'
                    }) . "\n" } 1 .. 5;
    spew($name, $records);
    $name
} 0 .. 2;

system 'gzip', $logs[2];
$logs[2] .= '.gz';

my $whole = `$tool report --format lines @logs`;
is(() = $whole =~ /\n/g, 5, 'one report of many logs, one of them gzipped');
like($whole, qr/^\{"count":3,/m, 'counts are sums');

my $parts = join ' ', map { "<($tool report --format lines $_)" } @logs;
my $merged = `bash -c '$tool report --format lines $parts'`;
is($merged, $whole, 'reports of parts add up to the report of the whole');

my $piped = `bash -c 'zcat -f @logs | $tool report --format lines -'`;
is($piped, $whole, 'a stage in a pipe');

SKIP: {
    my $parallel = installed('parallel');
    skip 'no GNU parallel', 1 unless $parallel;
    local $ENV{PARALLEL_HOME} = tempdir(CLEANUP => 1);

    my $html = $nodes[0]->dir('html');
    spew("$html/it's\n\"new\".html", page());

    my $one = `$tool check --format json $html 2>/dev/null |
               $tool report --format lines -`;
    my $many = `find $html -name '*.html' -print0 |
                $parallel --will-cite -0 -n 2 -j2 $tool check --format json {} 2>/dev/null |
                $tool report --format lines -`;
    is(join("\n", sort split /\n/, $many), join("\n", sort split /\n/, $one),
       'a crawl by GNU parallel');
}

finish();
