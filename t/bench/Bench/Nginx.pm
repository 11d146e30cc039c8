package Bench::Nginx;

# An nginx of one worker on the first processor, whose CPU time can be asked.
#
#   my $n = Bench::Nginx->new(dir => $dir, name => 'strip', modules => [...],
#                             http => '...', server => '...');
#   $n->{port}; $n->cpu; $n->rss; $n->stop;
#
# In configurations @DIR@ is the folder that all share.

use warnings;
use strict;

use IO::Socket::INET;
use Time::HiRes qw(sleep);

my $owner = $$;
my @running;
my $started = 0;


sub new {
    my ($class, %o) = @_;
    my $self = bless { port => free_port(), name => $o{name} }, $class;
    my $own = "$o{dir}/$o{name}-" . ++$started;

    mkdir $own or die "$own: $!\n";
    my $load = join '', map { "load_module $_;\n" } @{ $o{modules} || [] };
    my $temp = join '', map { "${_}_temp_path $own/$_;\n" }
               qw(client_body proxy fastcgi uwsgi scgi);
    my $user = $> == 0 ? 'user root;' : '';
    my ($http, $server) = map { $_ // '' } @o{qw(http server)};

    my $conf = <<"END";
$load$user
daemon off;
worker_processes 1;
worker_cpu_affinity @{[ $o{cpu} // '01' ]};
worker_rlimit_nofile 8192;
pid $own/nginx.pid;
error_log $own/error.log warn;
events { worker_connections 4096; }
http {
    types { text/html html; }
    access_log off;
    keepalive_requests 10000000;
    keepalive_timeout 600s;
    $temp
    $http
    server {
        listen 127.0.0.1:$self->{port} backlog=2048 @{[ $o{listen} // '' ]};
        root \@DIR\@/html;
        $server
    }
}
END
    $conf =~ s/\@DIR\@/$o{dir}/g;
    open my $out, '>', "$own/nginx.conf" or die "$own: $!\n";
    print $out $conf;
    close $out;

    $self->{pid} = fork // die "fork: $!\n";

    if ($self->{pid} == 0) {
        exec '/usr/sbin/nginx', '-e', "$own/error.log", '-c',
             "$own/nginx.conf" or exit 127;
    }

    push @running, $self;

    for (1 .. 1000) {
        sleep 0.02;
        last if -s "$own/nginx.pid" && $self->{worker};
        waitpid($self->{pid}, 1) and die "nginx \"$o{name}\" did not start: "
                                         . `cat $own/error.log`;
        $self->{worker} = child($self->{pid});
    }

    return $self;
}


sub free_port {
    return IO::Socket::INET->new(Listen => 1, LocalAddr => '127.0.0.1')
           ->sockport;
}


# The process whose parent is $pid: column 4 of stat, behind the name.

sub child {
    my ($pid) = @_;

    for my $file (glob '/proc/[0-9]*/stat') {
        open my $in, '<', $file or next;
        my ($ppid) = (<$in> // '') =~ /\) \S (\d+)/ or next;
        return $file =~ s/\D//gr if $ppid == $pid;
    }

    return;
}


# CPU seconds of the worker: in nanoseconds where the kernel counts them, else
# user and system time of stat in ticks.

sub cpu {
    my ($self) = @_;
    my $proc = "/proc/$self->{worker}";

    if (open my $in, '<', "$proc/schedstat") {
        my ($ns) = split ' ', <$in>;
        return $ns / 1e9 if $ns;
    }

    open my $in, '<', "$proc/stat" or die "$proc/stat: $!\n";
    my ($user, $system) = (split ' ', <$in> =~ s/.*\) //r)[11, 12];

    return ($user + $system) / 100;
}


# Resident bytes of the worker that are its own.

sub rss {
    my ($self) = @_;

    open my $in, '<', "/proc/$self->{worker}/smaps_rollup"
        or die "$self->{name}: $!\n";
    my $kb = 0;

    while (<$in>) {
        $kb += $1 if /^Private_(?:Clean|Dirty):\s+(\d+)/;
    }

    return $kb * 1024;
}


sub stop {
    my ($self) = @_;

    return unless $self->{pid};
    kill 'TERM', $self->{pid};
    waitpid $self->{pid}, 0;
    delete $self->{pid};
}


END {
    my $status = $?;

    if ($$ == $owner) {
        $_->stop for @running;
    }

    $? = $status;
}

1;
