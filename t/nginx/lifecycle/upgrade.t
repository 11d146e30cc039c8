#!/usr/bin/perl

# Under load: HUP, USR1 and USR2.  No request fails, no record of the log is
# lost or torn, and the master does not grow.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use JSON::PP;
use POSIX ();
use San::Test;
use Test::More;
use Time::HiRes qw(sleep time);

# a new binary gets no more of the environment than this

my $t = San::Test->new(
    idle   => 1,
    main   => 'env LD_PRELOAD; env ASAN_OPTIONS; env UBSAN_OPTIONS;',
    files  => { 'a.html' => page() },
    http   => 'sanitizer_log @DIR@/sanitizer.log buffer=8k flush=50ms;',
    server => 'sanitizer strip;');

# A master whose parent has not changed takes itself for a new binary: the
# parent of this one goes away once it runs.

if ((my $pid = fork // die) == 0) {
    if (fork // die) {
        wait_for(sub { -s $t->dir('nginx.pid') }, 30);
        sleep 0.5;
        POSIX::_exit(0);
    }

    $t->into('stderr');
    exec { ($t->command)[0] } $t->command or POSIX::_exit(127);

} else {
    waitpid $pid, 0;
}

($t->{pid}) = slurp($t->dir('nginx.pid')) =~ /(\d+)/;

END { kill 'QUIT', $t->{pid} if $t && $t->{pid} }

my $log = $t->dir('sanitizer.log');
my $page = clean();


# Clients that send requests until stopped; each has its own counts.

sub clients {
    my ($n) = @_;
    my @pids;

    for my $i (1 .. $n) {
        my $pid = fork // die;

        if ($pid == 0) {
            my ($right, $wrong, $on) = (0, 0, 1);
            local $SIG{TERM} = sub { $on = 0 };

            while ($on) {
                my $r = eval { $t->get('/a.html') };
                $r && $r->{whole} && $r->{body} eq $page ? $right++ : $wrong++;
            }

            spew($t->dir("client$i"), "$right $wrong");
            POSIX::_exit(0);
        }

        push @pids, $pid;
    }

    return @pids;
}


sub stop_clients {
    my @pids = @_;
    my ($right, $wrong) = (0, 0);

    kill 'TERM', @pids;
    waitpid $_, 0 for @pids;

    for (1 .. @pids) {
        my ($r, $w) = split ' ', slurp($t->dir("client$_"));
        $right += $r;
        $wrong += $w;
    }

    return ($right, $wrong);
}


sub lines {
    my $all = join '', map { slurp($_) } glob "$log*";

    return split /^/m, $all;
}


sub resident {
    my ($kb) = slurp("/proc/$_[0]/status") =~ /VmRSS:\s+(\d+)/;

    return $kb;
}

my $answered = 0;


# All requests answered, all records there, each of them whole.

sub account {
    my ($name, @clients) = @_;
    my ($right, $wrong) = stop_clients(@clients);

    $answered += $right;
    cmp_ok($right, '>', 50, "$name: $right requests");
    is($wrong, 0, 'none failed');

    wait_for(sub { my @l = lines(); @l >= $answered }, 15);
    my @lines = lines();
    is(scalar(@lines), $answered, 'a record for each');

    my $torn = grep {
        my $r = eval { decode_json($_) };
        !$r || !/\n\z/ || $r->{action} ne 'strip'
    } @lines;
    is($torn, 0, 'none of them torn');
}

# HUP

my $slow = $ENV{SAN_PRELOAD} ? 4 : 1;
my $rounds = 60 / $slow;
my @pids = clients(2);
my $middle;

for my $i (1 .. $rounds) {
    $t->signal('HUP');
    sleep 0.05 * $slow;
    $middle = resident($t->{pid}) if $i == int($rounds / 3);
}

sleep 0.3;
my $grown = resident($t->{pid}) - $middle;
account("$rounds reloads", @pids);
cmp_ok($grown, '<', $ENV{SAN_PRELOAD} ? 200_000 : 2000,
       "the master has grown by $grown KB");

# USR1: the log is moved away, as logrotate does

@pids = clients(2);

for my $i (1 .. 10) {
    sleep 0.1;
    rename $log, "$log.$i";
    $t->signal('USR1');
    ok(wait_for(sub { -e $log }), "reopened $i");
}

account('USR1', @pids);

# USR2: another binary takes over, the old one goes

@pids = clients(2);
sleep 0.2;
my $old = $t->{pid};
$t->signal('USR2');
ok(wait_for(sub { -s $t->dir('nginx.pid.oldbin') && -s $t->dir('nginx.pid') },
            20), 'a new master');
my ($new) = slurp($t->dir('nginx.pid')) =~ /(\d+)/;
isnt($new, $old, 'with a number of its own');
sleep 0.5 * $slow;
kill 'WINCH', $old;
sleep 0.5 * $slow;
kill 'QUIT', $old;
ok(wait_for(sub { !kill 0, $old }, 15), 'the old one has gone');
sleep 0.3;
account('USR2', @pids);

$t->{pid} = undef;
kill 'QUIT', $new;
ok(wait_for(sub { !kill 0, $new }, 15), 'the new one stops too');
is(join("\n", $t->grave), '', 'nothing grave in the logs of nginx');

done_testing();
