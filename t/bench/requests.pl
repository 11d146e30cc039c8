#!/usr/bin/perl

# Instructions of a request through nginx, counted by callgrind: what a filter
# adds to a page of 100 KB in which nothing is found, the same on every run
# and whatever else the machine does.
#
#   requests.pl [FAMILY [SIZE]]      after "make build/once all"
#
# Each variant is one process of nginx; what 20 more requests on one
# connection cost is divided by 20.

use warnings;
use strict;

use FindBin qw($Bin);
use File::Temp qw(tempdir);
use IO::Socket::INET;

my ($family, $size) = @ARGV;
$family //= 'latin';
$size //= 100_000;
my $top = "$Bin/../..";
my $module = "$top/build/ngx_http_sanitizer_filter_module.so";
my $dir = tempdir(CLEANUP => 1);

system("$top/build/once $family page $size > $dir/page.html") == 0
    or die "build/once is missing: make build/once\n";

my @variants = (
    [ 'sendfile off', '' ],
    [ 'sub_filter', "sub_filter 'a needle of 16 b' 'x';" ],
    [ 'gzip -1', 'gzip on; gzip_comp_level 1;' ],
    [ 'flag', 'sanitizer flag;' ],
    [ 'strip', "sanitizer strip; sanitizer_log $dir/leaks;" ],
);


sub counted {
    my ($directives, $n) = @_;

    my $socket = IO::Socket::INET->new(Listen => 1, LocalPort => 0,
                                       LocalAddr => '127.0.0.1') or die $!;
    my $port = $socket->sockport;
    close $socket;

    open my $conf, '>', "$dir/nginx.conf" or die $!;
    print $conf "load_module $module; daemon off; master_process off;\n"
        . ($> == 0 ? "user root;\n" : '')
        . "pid $dir/pid; error_log $dir/error.log; events {}\nhttp {\n"
        . join('', map { "${_}_temp_path $dir/$_;\n" }
               qw(client_body proxy fastcgi uwsgi scgi))
        . "types { text/html html; } access_log off; charset utf-8;\n"
        . "server { listen 127.0.0.1:$port; root $dir; $directives } }\n";
    close $conf;

    unlink glob "$dir/counts*";
    my $pid = fork // die $!;

    if ($pid == 0) {
        open STDOUT, '>', '/dev/null';
        open STDERR, '>', "$dir/valgrind";
        exec 'valgrind', '--tool=callgrind',
            "--callgrind-out-file=$dir/counts", '/usr/sbin/nginx',
            '-e', "$dir/error.log", '-c', "$dir/nginx.conf";
    }

    my $url = "http://127.0.0.1:$port/page.html";

    for (1 .. 200) {
        last if system("curl -s -m 20 -o /dev/null $url") == 0;
        select undef, undef, undef, 0.1;
    }

    system 'curl', '-s', '-m', '60', '--compressed', map { ('-o', '/dev/null', $_) }
           ($url) x $n;
    kill 'QUIT', $pid;
    waitpid $pid, 0;

    open my $in, '<', "$dir/counts" or die `cat $dir/valgrind $dir/error.log`;
    my ($total) = map { /^(?:summary|totals): (\d+)/ } <$in>;

    return $total;
}

my $bytes = -s "$dir/page.html";
my $base;
print "| | instructions a request | added a byte |\n| --- | ---: | ---: |\n";

for my $variant (@variants) {
    my ($name, $directives) = @$variant;
    my $cost = (counted($directives, 25) - counted($directives, 5)) / 20;

    $base //= $cost;
    printf "| %s | %d | %.2f |\n", $name, $cost, ($cost - $base) / $bytes;
}
