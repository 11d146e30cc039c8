package San::Test;

# A real nginx with the module, for one test file.
#
# Enters: parts of a configuration, files of the site, scripts of an upstream.
# Leaves: responses as sent over the network, logs; and at the end the
# assertion that nginx has logged no serious error.
#
#   my $t = San::Test->new(server => 'location / { sanitizer strip; }',
#                          files  => { 'a.html' => page() });
#   my $r = $t->get('/a.html');
#   is($r->{body}, clean());
#   finish();
#
# In configurations @DIR@ is the folder of the run, @PORT@ the port of the
# server, @NAME@ any port that was asked for with ports => [qw(NAME)].
#
# Environment: SAN_NGINX (the program; NGINX itself is a variable of nginx),
# SANITIZER_MODULE, SANITIZER_STATIC (that nginx has the module in it),
# SAN_PRELOAD (becomes LD_PRELOAD of nginx), SAN_GIVE_UP (the first failure ends
# the test file); ASAN_OPTIONS and the like are passed on.

use warnings;
use strict;

use Cwd qw(abs_path);
use Exporter qw(import);
use File::Basename qw(dirname);
use File::Path qw(make_path);
use File::Temp qw(tempdir);
use IO::Select;
use IO::Socket::INET;
use POSIX qw(WNOHANG);
use Test::More;
use Time::HiRes qw(sleep time);

our @EXPORT = qw(page clean letters latin leak finish serve syswrite_all
                 upstream free_port slurp spew wait_for response);

my $top = abs_path(dirname(__FILE__) . '/../../..');
my $nginx = $ENV{SAN_NGINX} || '/usr/sbin/nginx';
my $module = abs_path($ENV{SANITIZER_MODULE}
                      || "$top/build/ngx_http_sanitizer_filter_module.so");
my $owner = $$;
my (@running, @children);

plan skip_all => "no nginx at $nginx" unless -x $nginx;
plan skip_all => 'the module is not built'
    unless $ENV{SANITIZER_STATIC} || ($module && -r $module);

$SIG{PIPE} = 'IGNORE';

if ($ENV{SAN_GIVE_UP}) {
    no warnings 'redefine';
    my $ok = \&Test::Builder::ok;

    *Test::Builder::ok = sub { $ok->(@_) || die "given up\n" };
}


# The page of the tests: "strip" removes only leak().

sub leak {
    return '<h2>Заголовок открываемого материала</h2>';
}


sub latin {
    return join "\n",
        'The river leaves the hills behind the town and turns to the south.',
        'Boats carry grain and timber as far as the old stone bridge, where',
        'the mills begin. In winter the water freezes along both banks, and',
        'children cross it on their way to school. The ferry rests until the',
        'first warm days of March, when the ice breaks with a noise that can',
        'be heard in every house near the quay. Nobody has ever counted them.';
}


sub page {
    my ($leak) = (@_, leak());

    return "<!DOCTYPE html>\n<html lang=\"en\">\n<body>\n<p>" . latin()
           . "</p>\n<div>\n$leak\n<p>The fair opens on Sunday.</p>\n</div>\n"
           . "</body></html>";
}


sub clean {
    return page('');
}


sub letters {
    my ($n) = @_;

    return join ' ', (latin()) x (1 + $n / 300);
}


sub slurp {
    my ($name) = @_;

    open my $f, '<:raw', $name or return '';
    local $/;

    return scalar(<$f>) // '';
}


sub spew {
    my ($name, $text) = @_;

    make_path(dirname($name));
    open my $f, '>:raw', $name or die "$name: $!";
    print $f $text;
    close $f or die "$name: $!";
}


# Waits until a condition holds; false if it never does.

sub wait_for {
    my ($condition, $seconds) = @_;
    my $end = time + ($seconds || 10);

    until ($condition->()) {
        return 0 if time > $end;
        sleep 0.02;
    }

    return 1;
}


# Ports stay bound until all are chosen, so that no two are the same.

sub free_port {
    my ($n) = @_;

    my @sockets = map { IO::Socket::INET->new(Listen => 1,
                                              LocalAddr => '127.0.0.1',
                                              LocalPort => 0) || die $! }
                  1 .. ($n || 1);
    my @ports = map { $_->sockport } @sockets;

    return wantarray ? @ports : $ports[0];
}


sub new {
    my ($class, %o) = @_;

    my $dir = tempdir('san-XXXXXX', TMPDIR => 1, CLEANUP => 1);
    chmod 0755, $dir;

    my @names = ('PORT', @{ $o{ports} || [] });
    my %port;
    @port{@names} = free_port(scalar @names);

    my $self = bless { dir => $dir, port => $port{PORT}, ports => \%port,
                       allow => $o{allow} }, $class;

    spew("$dir/html/$_", $o{files}{$_}) for keys %{ $o{files} || {} };
    make_path("$dir/html", "$dir/tmp");

    $self->configure(%o);
    $self->start unless $o{idle};

    return $self;
}


sub dir {
    my ($self, $name) = @_;

    return defined $name ? "$self->{dir}/$name" : $self->{dir};
}


sub port {
    my ($self, $name) = @_;

    return $self->{ports}{$name || 'PORT'};
}


# load => modules to load, in order: names in modules/, or "sanitizer".

sub configure {
    my ($self, %o) = @_;

    my $load = join '', map {
        "load_module " . ($_ eq 'sanitizer' ? $module
                          : "/usr/lib/nginx/modules/$_") . ";\n"
    } grep { $_ ne 'sanitizer' || !$ENV{SANITIZER_STATIC} }
      @{ $o{load} || ['sanitizer'] };

    my $user = $> == 0 ? 'user root;' : '';
    my $workers = $o{workers} || 1;
    my ($main, $http, $server, $listen) =
        map { $_ // '' } @o{qw(main http server listen)};
    my $access = $http =~ /access_log/ ? '' : 'access_log off;';
    my $temp = join "\n    ", map { "${_}_temp_path \@DIR\@/tmp/$_;" }
               qw(client_body proxy fastcgi uwsgi scgi);

    my $conf = <<"END";
$load$user
daemon off;
worker_processes $workers;
pid \@DIR\@/nginx.pid;
error_log \@DIR\@/error.log info;
$main

events {
    worker_connections 512;
}

http {
    types {
        text/html  html;
        text/plain txt;
        text/css   css;
    }

    default_type application/octet-stream;
    $access
    $temp
    $http

    server {
        listen 127.0.0.1:\@PORT\@ $listen;
        server_name localhost;
        root \@DIR\@/html;
        $server
    }
}
END

    my %value = (DIR => $self->{dir}, %{ $self->{ports} });
    $conf =~ s/\@([A-Z][A-Z0-9]*)\@/$value{$1} \/\/ die "no \@$1\@"/ge;

    spew($self->dir('nginx.conf'), $conf);
}


sub command {
    my ($self) = @_;

    return ($nginx, '-p', "$self->{dir}/", '-e', $self->dir('error.log'),
            '-c', $self->dir('nginx.conf'));
}


sub start {
    my ($self) = @_;

    my $pid = fork // die "fork: $!";

    if ($pid == 0) {
        $self->into('stderr');
        exec { $nginx } $self->command or POSIX::_exit(127);
    }

    $self->{pid} = $pid;
    push @running, $self;

    my $up = wait_for(sub {
        waitpid($pid, WNOHANG) == 0 or die $self->reports;
        return -s $self->dir('nginx.pid') && $self->connect;
    }, 20);

    die "nginx does not answer:\n" . $self->reports unless $up;
}


# In a child: stdout and stderr go to a file, the preload gets its name.

sub into {
    my ($self, $name) = @_;

    $ENV{LD_PRELOAD} = $ENV{SAN_PRELOAD} if $ENV{SAN_PRELOAD};

    open STDERR, '>>', $self->dir($name) or POSIX::_exit(126);
    open STDOUT, '>&', \*STDERR or POSIX::_exit(126);
}


# nginx -t with more options: its exit code and output.

sub check {
    my ($self, @options) = @_;

    unlink $self->dir('check');
    my $pid = fork // die "fork: $!";

    if ($pid == 0) {
        $self->into('check');
        exec { $nginx } $self->command, '-t', @options or POSIX::_exit(127);
    }

    waitpid $pid, 0;

    return ($? >> 8, slurp($self->dir('check')));
}


sub signal {
    my ($self, $name) = @_;

    kill $name, $self->{pid};
}


sub stop {
    my ($self) = @_;
    my $pid = delete $self->{pid} or return;

    @running = grep { $_ != $self } @running;

    kill 'QUIT', $pid;
    my $gone = wait_for(sub { waitpid($pid, WNOHANG) == $pid }, 10);
    my $status = $?;

    if (!$gone) {
        kill 'TERM', $pid;
        wait_for(sub { waitpid($pid, WNOHANG) == $pid }, 5)
            or kill 'KILL', $pid;
    }

    return $gone && $status == 0;
}


sub error_log {
    my ($self) = @_;

    return slurp($self->dir('error.log'));
}


sub reports {
    my ($self) = @_;

    return $self->error_log . slurp($self->dir('stderr'));
}


# Messages that nginx must never log; allow => a pattern that a test expects.
# UBSan's reports about nginx's own sources (relative names) do not count.

sub grave {
    my ($self) = @_;
    my $allow = $self->{allow};

    return grep { /\[(?:alert|emerg|crit)\]|Sanitizer:|runtime error:/
                  && !($allow && /$allow/)
                  && !($ENV{SANITIZER_STATIC} && m{^src/\S+ runtime error:}) }
           split /\n/, $self->reports;
}


# The end of a test file: stops all servers, and checks their logs.

sub finish {
    for my $t (my @all = @running) {
        ok($t->stop, 'nginx stops and exits with 0');
        is(join("\n", $t->grave), '', 'nothing grave in the logs of nginx');
    }

    done_testing();
}


sub connect {
    my ($self, $port) = @_;

    return IO::Socket::INET->new(PeerAddr => '127.0.0.1',
                                 PeerPort => $port || $self->{port},
                                 Timeout => 10);
}


# One request on a connection of its own.
#
# method, version ('1.0', '1.1'), host, headers => ['Name: value'], body,
# timeout (seconds for all of it), port, socket,
# slow => [bytes at a time, seconds between], on_data => sub (all that came),
# stop_after => bytes (then the client disconnects).

sub get {
    my ($self, $uri, %o) = @_;

    my $s = $o{socket} || $self->connect($o{port}) || die "connect: $!";
    my $body = $o{body};
    my @headers = @{ $o{headers} || [] };
    push @headers, 'Content-Length: ' . length $body if defined $body;

    print $s join "\r\n", ($o{method} || 'GET') . " $uri HTTP/"
                          . ($o{version} || '1.1'),
                          'Host: ' . ($o{host} || 'localhost'),
                          'Connection: close', @headers, '', $body // '';
    $s->flush;

    return response($self->receive($s, %o), $o{method});
}


sub receive {
    my ($self, $s, %o) = @_;

    my $end = time + ($o{timeout} || 30);
    my $select = IO::Select->new($s);
    my $raw = '';
    my ($size, $pause) = @{ $o{slow} || [65536, 0] };

    while (time < $end) {
        next unless $select->can_read(0.2);
        sysread($s, $raw, $size, length $raw) or last;
        $o{on_data}->($raw) if $o{on_data};
        last if $o{stop_after} && length $raw >= $o{stop_after};
        sleep $pause if $pause;
    }

    die "given up\n" if $ENV{SAN_GIVE_UP} && !$o{timeout} && time >= $end;

    close $s;

    return $raw;
}


# Bytes to { status, head, headers => { lower => [values] }, body, whole }.

sub response {
    my ($raw, $method) = @_;

    my ($head, $body) = split /\r\n\r\n/, $raw, 2;
    my %r = (raw => $raw, head => $head // '', headers => {},
             body => $body // '', whole => 1);

    my ($first, @lines) = split /\r\n/, $r{head};
    ($r{status}) = ($first // '') =~ m{^HTTP/1\.\d (\d+)};

    for (@lines) {
        my ($name, $value) = /^([^:]+):\s*(.*)$/ or next;
        push @{ $r{headers}{lc $name} }, $value;
    }

    my $length = header(\%r, 'content-length');

    if ((header(\%r, 'transfer-encoding') // '') eq 'chunked'
        && ($method // '') ne 'HEAD')
    {
        @r{qw(body whole)} = dechunk($r{body});

    } elsif (defined $length && ($method // '') ne 'HEAD') {
        $r{whole} = length $r{body} == $length;
    }

    return bless \%r, 'San::Test::Response';
}


sub header {
    my ($r, $name) = @_;
    my $values = $r->{headers}{lc $name} or return;

    return join ', ', @$values;
}


*San::Test::Response::header = \&header;


sub dechunk {
    my ($in) = @_;
    my $out = '';
    my $at = 0;

    while (substr($in, $at) =~ /^([0-9a-fA-F]+)\r\n/) {
        my $n = hex $1;
        $at += length($1) + 2;
        return ($out, substr($in, $at) eq "\r\n") if $n == 0;
        $out .= substr $in, $at, $n;
        return ($out, 0) if $at + $n + 2 > length $in;
        $at += $n + 2;
    }

    return ($out, 0);
}


# A server whose handler gets each connection, in a process of its own; if the
# handler dies, the connection ends.  Returns the port.

sub serve {
    my ($handler) = @_;

    my $listen = IO::Socket::INET->new(Listen => 128, ReuseAddr => 1,
                                       LocalAddr => '127.0.0.1',
                                       LocalPort => 0) or die $!;
    my $pid = fork // die "fork: $!";

    if ($pid) {
        push @children, $pid;
        return $listen->sockport;
    }

    $SIG{CHLD} = 'IGNORE';

    while (1) {
        my $s = $listen->accept or next;
        my $child = fork // next;
        next if $child;
        close $listen;
        $s->autoflush(1);
        setsockopt $s, Socket::IPPROTO_TCP(), Socket::TCP_NODELAY(), 1;
        eval { $handler->($s) };
        shutdown $s, 1;
        POSIX::_exit(0);
    }
}


# An upstream that follows scripts: { path => [piece, ...] } or a sub that gets
# the request's head and returns the pieces.  A piece is a string, or
# [string, seconds to wait before it], or a sub that is called.  Returns the
# port.  'html' => bytes makes a whole response of them.

sub upstream {
    my ($script) = @_;

    return serve(sub { play($_[0], $script) });
}


sub play {
    my ($s, $script) = @_;
    my $head = '';

    until ($head =~ /\r\n\r\n/) {
        sysread($s, $head, 4096, length $head) or return;
    }

    my ($path) = $head =~ m{^\S+ ([^?\s]*)};
    my $pieces = ref $script eq 'CODE' ? $script->($head) : $script->{$path};

    for my $piece (@{ $pieces || [ "HTTP/1.0 404 Not Found\r\n\r\n" ] }) {
        my ($bytes, $pause) = ref $piece eq 'ARRAY' ? @$piece : ($piece, 0);

        sleep $pause if $pause;
        ref $bytes ? $bytes->() : syswrite_all($s, $bytes) or return;
    }
}


sub syswrite_all {
    my ($s, $bytes) = @_;
    my $at = 0;

    while ($at < length $bytes) {
        $at += syswrite($s, $bytes, 65536, $at) || return 0;
    }

    return 1;
}


END {
    if ($$ == $owner) {
        my $status = $?;
        kill 'TERM', @children if @children;
        waitpid $_, 0 for @children;
        $_->stop for my @all = @running;
        $? = $status;
    }
}

1;
