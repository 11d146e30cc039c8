#!/usr/bin/perl

# docs/recipes.md: runs each recipe as it is written, with addresses and paths
# of this test: pages of applications are cleaned or flagged, and commands print
# what is promised.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use lib "$Bin/../lib";
use Cwd qw(abs_path);
use Encode qw(encode_utf8);
use File::Temp qw(tempdir);
use IO::Socket::UNIX;
use San::Test;
use Test::More;

my $top = abs_path("$Bin/../..");
my $text = slurp("$top/docs/recipes.md");
my (undef, %recipe) = map { s/\s+\z//r } split /^## (.*)\n/m, $text;

sub blocks {
    my ($name, $language) = @_;
    my $part = $recipe{$name} // die "no recipe \"$name\"";
    my @blocks = $part =~ /^```\Q$language\E\n(.*?)^```/msg;
    ok(@blocks > 0, "$name: it has a block");
    return @blocks;
}

sub program {
    my ($name) = @_;
    return (grep { -x } map { "$_/$name" } split(/:/, $ENV{PATH}),
            '/usr/sbin')[0];
}

# The inside of its server block, for the server of the test.

sub server {
    my ($block, %o) = @_;

    $block =~ s/^server \{\n(.*)^\}\n/$1/ms;
    $block =~ s/^ *(listen|root) .*\n//mg;
    $block =~ s{/var/log/nginx}{\@DIR\@}g;
    $block =~ s{ buffer=32k flush=5s}{};
    $block =~ s/\Q$_\E/$o{$_}/g for keys %o;

    return $block;
}

my $http = "HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";

sub records {
    my ($t) = @_;
    return scalar(() = slurp($t->dir('sanitizer.log')) =~ /"n":1,/g);
}

# WordPress: a real php-fpm, where there is one

SKIP: {
    my ($fpm) = grep { -x } glob '/usr/sbin/php-fpm*';
    $fpm or skip 'no php-fpm', 5;
    my $dir = tempdir(CLEANUP => 1);
    my ($block) = blocks('WordPress with php-fpm', 'nginx');

    spew("$dir/fpm.conf", "[global]\nerror_log = $dir/fpm.log\n"
         . "daemonize = no\n[www]\nlisten = $dir/fpm.sock\npm = static\n"
         . "pm.max_children = 1\n" . ($> ? '' : "user = root\ngroup = root\n"));
    my $pid = fork // die $!;

    if ($pid == 0) {
        open STDERR, '>', "$dir/stderr";
        exec $fpm, '-n', '-y', "$dir/fpm.conf", ($> ? () : '-R');
        exit 127;
    }

    ok(wait_for(sub { -S "$dir/fpm.sock" }), 'php-fpm runs')
        or diag slurp("$dir/stderr");

    my $php = '<?php header("Content-Type: text/html; charset=utf-8"); ?>'
              . page();
    my $t = San::Test->new(
        files => { 'index.php' => $php, 'wp-admin/index.php' => $php,
                   'wp-admin/x.php' => $php, 'a.html' => page() },
        server => server($block =~ s{include\s+fastcgi\.conf}
                                    {include /etc/nginx/fastcgi.conf}gr
                         =~ s{sanitizer +flag}{sanitizer strip}r,
                         'unix:/run/php/php8.2-fpm.sock'
                         => "unix:$dir/fpm.sock"));

    is($t->get('/some/post')->{body}, clean(), 'WordPress: a page of PHP');
    is($t->get('/a.html')->{body}, clean(), 'WordPress: a file');
    is($t->get('/wp-admin/x.php')->{body}, page(), 'WordPress: not wp-admin');
    is($t->get('/wp-admin/')->{body}, page(), 'nor its index');
    kill 'TERM', $pid;
    waitpid $pid, 0;
}

# the same without the directive where the answer comes from is a warning

{
    my ($block) = blocks('WordPress with php-fpm', 'nginx');
    $block = server($block);
    $block =~ s/^    sanitizer +flag;\n//m;
    $block =~ s/(location \/ \{)/$1 sanitizer flag;/;
    $block =~ s{include +fastcgi\.conf;}{}g;

    my $t = San::Test->new(server => $block, idle => 1);
    my ($code, $said) = $t->check;
    is($code, 0, 'WordPress: the common mistake is taken');
    like($said, qr{"try_files" in location "/" redirects to "/index\.php", but},
         'with a warning');
}

# a proxy with gzip

{
    my ($block) = blocks('A reverse proxy with gzip', 'nginx');
    my $port = upstream(sub { [ "$http\r\n" . page() ] });
    my $t = San::Test->new(server => server($block,
                                            '127.0.0.1:3000'
                                            => "127.0.0.1:$port"));

    is($t->get('/')->{body}, clean(), 'proxy: clean');
    my $r = $t->get('/', headers => ['Accept-Encoding: gzip']);
    is($r->header('Content-Encoding'), 'gzip', 'proxy: compressed');
    like($r->header('Vary'), qr/Accept-Encoding/, 'proxy: with Vary');
    is(records($t), 2, 'proxy: logged');
}

# applications behind a socket, by HTTP and by uwsgi

sub on_socket {
    my ($path, $handler) = @_;
    my $listen = IO::Socket::UNIX->new(Local => $path, Listen => 8) or die $!;
    my $pid = fork // die $!;

    if ($pid == 0) {
        while (my $s = $listen->accept) {
            $handler->($s);
            close $s;
        }

        POSIX::_exit(0);
    }

    return $pid;
}

{
    my $dir = tempdir(CLEANUP => 1);
    my ($block, $uwsgi) = blocks('Django, Rails: an application behind '
                                 . 'uwsgi or HTTP', 'nginx');
    my ($upstream) = $block =~ s/^(upstream .*?^\}\n)//ms ? $1 : '';
    my $answer = "Content-Type: text/html; charset=utf-8\r\n"
                 . "Content-Language: en\r\n\r\n" . page();
    my @pids = (
        on_socket("$dir/http", sub {
            my ($s) = @_;
            while (my $line = <$s>) { last if $line eq "\r\n" }
            print $s "HTTP/1.0 200 OK\r\n$answer";
        }),
        on_socket("$dir/uwsgi", sub {
            my ($s) = @_;
            sysread $s, my $head, 4;
            sysread $s, my $rest, (unpack 'Cv', $head)[1];
            print $s "Status: 200 OK\r\n$answer";
        }));

    $uwsgi =~ s{uwsgi_params}{/etc/nginx/uwsgi_params};
    $uwsgi =~ s{unix:\S+;}{unix:$dir/uwsgi;};
    $upstream =~ s{unix:\S+}{unix:$dir/http};

    my $t = San::Test->new(
        http => $upstream, files => { 'a.html' => page() },
        server => server($block) =~ s/(sanitizer +)flag/$1strip/r
                  . "location /u/ { try_files \$uri \@uwsgi; }\n$uwsgi");

    is($t->get('/')->{body}, clean(), 'application: by HTTP');
    is($t->get('/u/')->{body}, clean(), 'application: by uwsgi');
    is($t->get('/a.html')->{body}, clean(),
       'a file, of which no application says the language');
    is(records($t), 3, 'application: logged');
    kill 'TERM', @pids;
    waitpid $_, 0 for @pids;
}

# text that is kept

{
    my $name = 'Text that is foreign on purpose';
    my ($block) = blocks($name, 'nginx');
    my ($markup) = blocks($name, 'html');
    my $line = leak() =~ s/h2>/p>/gr;
    my @kept = ($markup, "<div class=\"a poem\">$line</div>",
                "<table class=glossary><tr><td>$line<tr></table>",
                '<article data-kind=quotation><blockquote>' . $line
                . '</blockquote></article>');
    my $t = San::Test->new(server => server($block), files => {
        'b.html' => page("<div class=poems>$line</div>"),
        map { ("$_.html" => page($kept[$_])) } 0 .. $#kept });

    is($t->get("/$_.html")->{body}, page($kept[$_]), "kept: $kept[$_]")
        for 0 .. $#kept;
    unlike($t->get('/b.html')->{body}, qr/\Q$line\E/,
           'but not by a part of a class');
}

# reading the log with jq

SKIP: {
    program('jq') or skip 'no jq', 6;
    my $dir = tempdir(CLEANUP => 1);
    my $tool = abs_path($ENV{SANITIZER} || "$top/build/sanitizer");

    spew("$dir/page.html", page());
    my $log = `$tool check --format json --mode strip $dir/page.html`;
    spew("$dir/sanitizer.log",
         $log =~ s/"request_id":null/"request_id":"5d2c4d8a4f4f4a0e9a4de6a4a8f5f1e2"/gr
         . $log =~ s/"would":"strip","why":null/"would":"flag","why":"link"/r);
    my ($block) = blocks('Reading the log with jq', 'sh');
    my $leak = leak() =~ s/<.*?>//gr;

    for my $command (grep { /^jq/ } split /\n/, $block) {
        my $said = `cd $dir && { $command; } 2>&1`;
        $said = slurp("$dir/leftovers.csv") if $command =~ />(\S+)$/;
        is($?, 0, "jq: $command") or diag $said;
        like($said, $command =~ /\.text|request_id/ ? qr/\Q$leak\E/
                    : qr/^ +\d+ \S/, 'says something');
    }
}

# logrotate, and nginx, take the examples

SKIP: {
    my $logrotate = program('logrotate') or skip 'no logrotate', 1;
    my $dir = tempdir(CLEANUP => 1);
    spew("$dir/conf", slurp("$top/docs/examples/logrotate"));
    chmod 0644, "$dir/conf";
    my $said = `$logrotate -d -s $dir/state $dir/conf 2>&1`;
    is($?, 0, 'logrotate takes the example') or diag $said;
    unlike($said, qr/error/i, 'without an error');
}

{
    my $example = slurp("$top/docs/examples/sanitizer.conf");
    $example =~ s{/var/log/nginx}{\@DIR\@}g;
    $example =~ s{listen 8081}{listen 127.0.0.1:\@OTHER\@}
        or die 'no port in the example';
    $example =~ s{root   /var/www/html}{root \@DIR\@/html};
    my $t = San::Test->new(ports => ['OTHER'], http => $example,
                           files => { 'a.html' => page() });

    my ($code, $said) = $t->check;
    unlike($said, qr/\[warn\]/, 'the example: no warning');
    is($t->get('/a.html', port => $t->port('OTHER'))->{body}, page(),
       'the example: not a byte changes');
    like($t->get('/sanitizer', port => $t->port('OTHER'))->{body},
         qr/Заголовок|&#|<h1>/, 'the example: the page that shows it');
}

finish();
