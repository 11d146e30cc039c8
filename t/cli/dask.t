#!/usr/bin/perl

# A crawl on many machines: the script of docs/crawls.md with Dask, a scheduler
# and two workers on this machine, over 50 WARC files, compared with one
# process.

use warnings;
use strict;

use Cwd qw(abs_path);
use File::Basename qw(dirname);
use File::Temp qw(tempdir);
use IO::Socket::INET;
use POSIX qw(WNOHANG);
use Test::More;
use Time::HiRes qw(sleep time);

my $top = abs_path(dirname(__FILE__) . '/../..');
my $tool = abs_path($ENV{SANITIZER} // "$top/build/sanitizer");
my $python = '/usr/bin/python3';
my ($scheduler, $worker) = map { "/usr/bin/$_" } qw(dask-scheduler dask-worker);

plan skip_all => 'the tool is not built' unless $tool && -x $tool;
plan skip_all => 'python3-distributed is not installed'
    unless -x $scheduler && -x $worker
           && system("$python -c 'import distributed' 2>/dev/null") == 0;

my $files = 50;
my $dir = tempdir(CLEANUP => 1);
chdir $dir or die $!;


sub slurp {
    my ($name) = @_;

    open my $f, '<:raw', $name or return '';
    local $/;
    return <$f> // '';
}


my @children;

sub start {
    my ($log, @command) = @_;

    my $pid = fork // die $!;

    if ($pid == 0) {
        open STDIN, '<', '/dev/null';
        open STDOUT, '>', $log;
        open STDERR, '>&', \*STDOUT;
        exec @command or POSIX::_exit(127);
    }

    push @children, $pid;
    return $pid;
}


sub wait_for {
    my ($condition) = @_;
    my $end = time + 60;

    sleep 0.1 until $condition->() || time > $end;

    return $condition->();
}


END {
    my $status = $?;
    kill 'TERM', @children;
    my $end = time + 10;

    for my $pid (@children) {
        sleep 0.1 until waitpid($pid, WNOHANG) == $pid || time > $end;
        kill 'KILL', $pid if waitpid($pid, WNOHANG) == 0;
    }

    chdir '/';
    $? = $status;
}


# the files, one of which is damaged

system("$python $top/t/lib/warc_write.py --times 10 --parts $files"
       . " crawl%02d.warc.gz $top/t/pages/leaks 2>/dev/null") == 0 or die;
my @crawl = map { sprintf 'crawl%02d.warc.gz', $_ } 0 .. $files - 1;
truncate $crawl[7], (-s $crawl[7]) - 40 or die $!;

# the tool under its name, and the script as it stands there

mkdir 'bin' or die $!;
symlink $tool, 'bin/sanitizer' or die $!;
$ENV{PATH} = "$dir/bin:$ENV{PATH}";

my ($script) = slurp("$top/docs/crawls.md") =~ /^```python\n(.*?)^```/ms;
open my $f, '>', 'crawl.py' or die $!;
print $f $script;
close $f;

# one process

my $one = join "\n", sort split /\n/,
          `sanitizer check --format json @crawl 2>one.err | sanitizer report --format lines -`;
my $sum = 0;
$sum += $1 while $one =~ /"count":(\d+)/g;
cmp_ok($sum, '>', 100, "$sum findings by one process");

# two workers

my $port = do {
    my $socket = IO::Socket::INET->new(Listen => 1, LocalAddr => '127.0.0.1')
                 or die $!;
    $socket->sockport;
};

start('scheduler.log', $scheduler, '--host', '127.0.0.1', '--port', $port,
      '--no-dashboard');
start("worker$_.log", $worker, "tcp://127.0.0.1:$port", '--host', '127.0.0.1',
      '--nthreads', 1, '--no-nanny', '--no-dashboard', '--local-directory',
      "$dir/worker$_") for 1, 2;

ok(wait_for(sub { 2 == grep { slurp("worker$_.log") =~ /Registered to/ }
                       1, 2 }), 'two workers')
    or diag slurp('scheduler.log'), slurp('worker1.log');

system "$python crawl.py tcp://127.0.0.1:$port @crawl >leftovers.lines"
       . ' 2>many.err';
is($? >> 8, 2, 'the status is that of the damaged file')
    or diag slurp('many.err');

my $many = join "\n", sort split /\n/,
           `sanitizer report --format lines leftovers.lines`;
is($many, $one, 'the sums of two workers are those of one process');

my ($said) = slurp('one.err') =~ /^(.*skipped at.*)$/m;
like(slurp('many.err'), qr/^\Q$said\E$/m, 'and the damage is reported');

done_testing();
