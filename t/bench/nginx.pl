#!/usr/bin/perl

# What a request costs through nginx: CPU time of the worker a request and
# requests a second, with the sanitizer and with other filters; time to the
# first byte; memory of a connection whose client is slow.
#
#   t/bench/nginx.pl [requests|first|memory]...
#
# Each variant is an nginx of its own with one worker on the first processor,
# which loads the modules of that variant alone; the load generator (load.c,
# 8 connections) and the upstream are on another.  All are measured in turn,
# several rounds; the median counts.

use warnings;
use strict;

use Cwd qw(abs_path);
use FindBin qw($Bin);
use lib $Bin;
use Bench::Nginx;
use File::Temp qw(tempdir);
use IO::Socket::INET;
use POSIX qw(_exit);
use Socket qw(pack_sockaddr_in INADDR_LOOPBACK);
use Time::HiRes qw(time sleep);

my $top = abs_path("$Bin/../..");
my $rounds = $ENV{ROUNDS} || 5;
my $seconds = 0.4;                      # of one measurement, about
my $pages = 8;                          # of each kind, no two alike
my %part = map { $_ => 1 } @ARGV ? @ARGV : qw(requests first memory);
my %size = (10 => 10000, 100 => 100000);
my $modules = '/usr/lib/nginx/modules';
my $sanitizer = "$top/build/ngx_http_sanitizer_filter_module.so";

# Five leftovers, and their translations.
my @left = (
    ['Самые читаемые материалы недели', 'What was read most this week'],
    ['Продолжение следует завтра утром', 'To be continued tomorrow'],
    ['Фотографии нашего города', 'Photographs of our town'],
    ['Прогноз погоды на выходные', 'The weather at the weekend'],
    ['Расписание пригородных поездов', 'Timetable of local trains'],
);

my $dir = tempdir('san-bench-XXXXXX', TMPDIR => 1, CLEANUP => 1);
chmod 0755, $dir;
mkdir "$dir/$_" for qw(html html/identity html/gzip);


sub spew {
    my ($file, $text) = @_;

    open my $out, '>:raw', $file or die "$file: $!\n";
    print $out $text;
    close $out or die "$file: $!\n";
}


# A page with the leftovers between its paragraphs.

sub leaking {
    my ($page) = @_;
    my $at = 0;
    my $n = () = $page =~ /<p class="text">/g;
    my $every = int(($n - 1) / @left) || 1;
    my @todo = @left;

    $page =~ s{^( *<p class="text">)}{
        $at++ && $at % $every == 0 && @todo
            ? '    <p class="next">' . (shift @todo)->[0] . "</p>\n$1" : $1
    }gem;
    die "no room for the leftovers\n" if @todo;

    return $page;
}


sub write_pages {
    for my $family (qw(latin cyrillic)) {
        for my $kb (sort keys %size) {
            for my $n (0 .. $pages - 1) {
                my $clean = `$top/build/once $family page $size{$kb} $n`;
                spew("$dir/html/$family-$kb-$n.html", $clean);
                spew("$dir/html/leak-$kb-$n.html", leaking($clean))
                    if $family eq 'latin';
            }
        }
    }

    # what the upstream sends: the pages as they are, or compressed
    for my $file (glob "$dir/html/*.html") {
        my $name = $file =~ s{.*/}{}r;
        link $file, "$dir/html/identity/$name";
        system("gzip -6 -n -c $file > $dir/html/gzip/$name.gz") == 0
            or die "gzip: $?\n";
    }

    my $units = join '', map {
        my ($n, $ru, $en) = ($_, @{ $left[$_] });
        qq(<trans-unit id="u$n"><source>$ru</source><target>$en</target>)
        . '</trans-unit>'
    } 0 .. $#left;
    spew("$dir/ru.xlf", '<?xml version="1.0"?><xliff version="1.2" '
         . 'xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x" '
         . 'source-language="ru" target-language="en" datatype="html"><body>'
         . "$units</body></file></xliff>\n");
}


# The variants: name, directives, and what else it takes.  "page leak" serves
# the pages with leftovers; "browser" has a client that accepts gzip.

my @own = ('sanitizer_log @DIR@/NAME.log buffer=64k;');
my $patterns = join '', map { sprintf "sub_filter 'qxzj%02d-wkvq-%04d' '';",
                              $_, $_ * 37 } 1 .. 19;
my $one = "sub_filter 'qxzj-never-there' '';";
my $regex = q{'[\xd0-\xd3][\x80-\xbf]+'};

my %variant = (
    'sendfile on'  => { conf => 'sendfile on; tcp_nopush on;' },
    'sendfile off' => { conf => '' },
    'sanitizer off' => { conf => 'sanitizer off; location = /x '
                                 . '{ sanitizer flag; }', own => 1 },
    'flag'         => { conf => 'sanitizer flag;', own => 1 },
    'strip'        => { conf => "sanitizer strip; @own", own => 1 },
    'flag, 5 found' => { conf => "sanitizer flag; @own", own => 1,
                         page => 'leak' },
    'strip, 5 edits' => { conf => "sanitizer strip; @own", own => 1,
                          page => 'leak' },
    'translate, 5 edits' => { conf => "sanitizer translate; @own "
                                      . 'sanitizer_catalog @DIR@/ru.xlf;',
                              own => 1, page => 'leak' },
    'sub_filter 1'  => { conf => "sub_filter_once off; $one" },
    'sub_filter 20' => { conf => "sub_filter_once off; $one $patterns" },
    'ssi'           => { conf => 'ssi on;' },
    'subs_filter, Cyrillic regex' => {
        conf => "subs_filter $regex '' r;",
        modules => ['ngx_http_subs_filter_module.so'] },
    'Lua gsub' => {
        conf => 'header_filter_by_lua_block { ngx.header.content_length = nil'
                . ' } body_filter_by_lua_block { ngx.arg[1] = ngx.re.gsub('
                . 'ngx.arg[1], [[[\xd0-\xd3][\x80-\xbf]+]], "", "jo") }',
        modules => ['ndk_http_module.so', 'ngx_http_lua_module.so'] },
    'gzip 1' => { conf => 'gzip on; gzip_comp_level 1; gzip_proxied any;',
                  browser => 1 },
    'gzip as it is' => { conf => '', browser => 1 },
    'gunzip'       => { conf => 'gunzip on;' },
    'gunzip, sub_filter 1' => { conf => 'gunzip on; sub_filter_once off; '
                                        . $one },
    'flag, browser'  => { conf => 'sanitizer flag;', own => 1, browser => 1 },
    'strip, browser' => { conf => "sanitizer strip; @own", own => 1,
                          browser => 1 },
    'strip, gzip 1, browser' => {
        conf => "sanitizer strip; @own gzip on; gzip_comp_level 1; "
                . 'gzip_proxied any;', own => 1, browser => 1 },
);

my @many = ('sendfile on', 'sendfile off', 'sanitizer off', 'flag', 'strip',
            'flag, 5 found', 'strip, 5 edits', 'translate, 5 edits',
            'sub_filter 1', 'sub_filter 20', 'ssi',
            'subs_filter, Cyrillic regex', 'Lua gsub', 'gzip 1');
my @few = ('sendfile off', 'flag', 'strip', 'sub_filter 1');

# A table each: what it shows, where the page comes from, what is the base of
# "added" and of the ratio, and the rows.
my @tables = (
    ['A file of 100 KB', 'file', 'latin', 100, 'sendfile off', 'sub_filter 1',
     @many],
    ['A file of 10 KB', 'file', 'latin', 10, 'sendfile off', 'sub_filter 1',
     @many],
    ['A Cyrillic file of 100 KB', 'file', 'cyrillic', 100, 'sendfile off',
     'sub_filter 1', @few],
    ['A Cyrillic file of 10 KB', 'file', 'cyrillic', 10, 'sendfile off',
     'sub_filter 1', @few],
    (map { my $kb = $_;
        ["proxy_pass, $kb KB", 'identity', 'latin', $kb, 'sendfile off',
         'sub_filter 1', 'sendfile off', 'sanitizer off', 'flag', 'strip',
         'strip, 5 edits', 'translate, 5 edits', 'sub_filter 1',
         'sub_filter 20'],
        ["proxy_pass of a compressed page, $kb KB", 'gzip', 'latin', $kb,
         'gunzip', 'gunzip, sub_filter 1', 'gzip as it is', 'gunzip',
         'flag', 'strip', 'strip, 5 edits', 'translate, 5 edits',
         'gunzip, sub_filter 1', 'flag, browser', 'strip, browser',
         'strip, gzip 1, browser'] } 100, 10),
);

my (%nginx, $upstream);


# One nginx for a variant; its locations tell where a page comes from.

sub nginx {
    my ($name, $listen) = @_;

    return $nginx{$name} ||= do {
        my $v = $variant{$name};
        my $short = $name =~ s/\W+/-/gr;
        my $conf = $v->{conf} =~ s/NAME/$short/gr;
        $upstream ||= Bench::Nginx->new(
            dir => $dir, name => 'upstream', cpu => '10',
            http => 'sendfile on;',
            server => 'location /identity/ { }
                       location /gzip/ { gzip_static always; }');

        Bench::Nginx->new(
            dir => $dir, name => $short, listen => $listen,
            modules => [$v->{own} ? $sanitizer : (),
                        map { "$modules/$_" } @{ $v->{modules} || [] }],
            http => "upstream up { server 127.0.0.1:$upstream->{port};
                     keepalive 16; keepalive_requests 10000000; }",
            server => "$conf
                proxy_max_temp_file_size 0;
                proxy_http_version 1.1; proxy_set_header Connection '';
                location /file/ { alias \@DIR\@/html/; }
                location /identity/ { proxy_pass http://up; }
                location /gzip/ { proxy_pass http://up; }");
    };
}


sub uris {
    my ($name, $source, $family, $kb) = @_;
    my $n = nginx($name);
    my $kind = $variant{$name}{page} || $family;

    return map { "http://127.0.0.1:$n->{port}/$source/$kind-$kb-$_.html" }
           0 .. $pages - 1;
}


# A whole response: its header and body.

sub get {
    my ($uri, $browser) = @_;
    my ($host, $path) = $uri =~ m{http://([^/]+)(.*)};

    my $s = IO::Socket::INET->new(PeerAddr => $host) or die "$uri: $!\n";
    print $s "GET $path HTTP/1.1\r\nHost: x\r\nConnection: close\r\n",
             $browser ? "Accept-Encoding: gzip\r\n" : '', "\r\n";
    local $/;
    my ($head, $body) = split /\r\n\r\n/, <$s>, 2;

    if ($head =~ /^Transfer-Encoding: chunked/mi) {
        my $whole = '';

        while ($body =~ /\G([0-9a-f]+)\r\n/gci) {
            my $n = hex $1 or last;
            $whole .= substr $body, pos($body), $n;
            pos($body) += $n + 2;
        }

        $body = $whole;
    }

    return ($head, $body);
}


# Is what is measured what it is called?  Each variant is asked once.

sub prove {
    my ($name, $source, $family, $kb) = @_;
    my $v = $variant{$name};
    my ($uri) = uris($name, $source, $family, $kb);
    my ($head, $body) = get($uri, $v->{browser});
    my ($file) = $uri =~ m{([^/]+)$};
    my $page = do {
        local (@ARGV, $/) = "$dir/html/$file";
        <>;
    };

    $head =~ m{^HTTP/1.1 200} or die "$name: $head\n";

    if ($head =~ /^Content-Encoding: gzip/mi) {
        spew("$dir/x.gz", $body);
        $body = `gzip -dc $dir/x.gz`;
    }

    my $left = grep { $body =~ /\Q$_->[0]\E/ } @left;
    my $put = grep { $body =~ /\Q$_->[1]\E/ } @left;

    if ($name =~ /5 edits/) {
        die "$name, $source, $kb KB: $left left, $put translated\n"
            if $left || $put != ($name =~ /^translate/ ? @left : 0);

    } else {
        die "$name, $source, $family, $kb KB: the page was changed\n"
            if $body ne $page;
    }
}


# Requests a second and CPU seconds of the worker a request.

sub load {
    my ($cell, $requests) = @_;
    my ($name) = @{ $cell->{args} };
    my $n = nginx($name);
    my @gzip = $variant{$name}{browser} ? ('-z') : ();
    my @on = (split ' ', `nproc`)[0] > 1 ? qw(taskset -c 1) : ();
    my @command = (@on, "$top/build/load", $n->{port}, $requests, @gzip,
                   map { m{//[^/]+(.*)} } uris(@{ $cell->{args} }));

    my $before = $n->cpu;
    open my $in, '-|', @command or die "load: $!\n";
    my ($rate) = map { /^([\d.]+)$/ } <$in>;
    close $in or die "$name: the load generator failed\n";
    my $spent = $n->cpu - $before;

    return ($rate, $spent / $requests);
}


sub median {
    my @sorted = sort { $a <=> $b } @_;

    return $sorted[$#sorted / 2];
}


sub requests {
    my @cells;

    for my $t (@tables) {
        my (undef, $source, $family, $kb, undef, undef, @names) = @$t;

        for my $name (@names) {
            my @args = ($name, $source, $family, $kb);
            prove(@args);
            my $cell = { table => $t, args => \@args };
            my ($rate) = load($cell, 200);
            $cell->{n} = int($rate * $seconds) || 100;
            push @cells, $cell;
        }
    }

    for (1 .. $rounds) {
        for my $cell (@cells) {
            my ($rate, $cpu) = load($cell, $cell->{n});
            push @{ $cell->{rate} }, $rate;
            push @{ $cell->{cpu} }, 1e6 * $cpu;
        }
    }

    for my $t (@tables) {
        my ($title, undef, undef, undef, $zero, $unit) = @$t;
        my @rows = grep { $_->{table} == $t } @cells;
        my %row = map { $_->{args}[0] => $_ } @rows;

        # round by round, so that both sides were measured close together
        my $added = sub {
            my ($cpu, $base) = map { $row{$_}{cpu} } $_[0], $zero;
            return median(map { $cpu->[$_] - $base->[$_] } 0 .. $#$cpu);
        };

        my $scale = $added->($unit);

        my $sub = $row{$unit}{cpu};

        print "\n$title. Added: difference from \"$zero\". × whole, × added: CPU ",
              "time and added time as multiples of those of \"$unit\".\n\n",
              "| | req/s | worker busy | CPU µs per request | best | added µs ",
              "| × whole | × added |\n",
              '| --- |', ' ---: |' x 7, "\n";

        for my $row (@rows) {
            my $name = $row->{args}[0];
            my @cpu = @{ $row->{cpu} };
            my $rate = median(@{ $row->{rate} });
            my $cpu = median(@cpu);
            my ($best) = sort { $a <=> $b } @cpu;

            # what hardly adds anything is no measure
            my $times = $scale > 0.1 * median(@{ $row{$zero}{cpu} })
                        ? sprintf '%.1f', $added->($name) / $scale : '–';
            printf "| %s | %.0f | %.0f %% | %.1f | %.1f | %.1f | %.2f | %s |\n",
                   $name, $rate, $rate * $cpu / 1e4, $cpu, $best,
                   $added->($name),
                   median(map { $cpu[$_] / $sub->[$_] } 0 .. $#cpu), $times;
        }
    }
}


# Microseconds from the request to the first bytes of the body, and to the
# end, on a connection that is open.

sub first_bytes {
    my ($s, $path) = @_;
    my ($got, $first) = '';
    my $begin = time;

    syswrite $s, "GET $path HTTP/1.1\r\nHost: x\r\n\r\n";

    while (sysread $s, $got, 65536, length $got) {
        next unless $got =~ /\r\n\r\n./s;
        $first //= time;
        my ($length) = $got =~ /^Content-Length: (\d+)/m;
        last if $length ? length $got == $length + 4 + index $got, "\r\n\r\n"
                        : $got =~ /\r\n0\r\n\r\n\z/;
    }

    return (1e6 * ($first - $begin), 1e6 * (time - $begin));
}


sub first {
    my @names = ('sendfile off', 'sanitizer off', 'flag', 'strip',
                 'sub_filter 1');
    my (%socket, %took);

    for my $name (@names) {
        $socket{$name} = IO::Socket::INET->new(
            PeerAddr => '127.0.0.1:' . nginx($name)->{port}) or die "$!\n";
    }

    for my $source (qw(file identity)) {
        for my $i (1 .. 400) {
            for my $name (@names) {
                my ($uri) = (uris($name, $source, 'latin', 100))[$i % $pages];
                my ($first, $end) = first_bytes($socket{$name},
                                                $uri =~ m{//[^/]+(.*)});
                push @{ $took{$name}{"$source first"} }, $first;
                push @{ $took{$name}{"$source end"} }, $end;
            }
        }
    }

    print "\nTime in µs to the first byte and to the end of a clean page of ",
          "100 KB; median of 400 requests.\n\n| | file, first | end | ",
          "proxy_pass, first | end |\n| --- | ---: | ---: | ---: | ---: |\n";

    for my $name (@names) {
        printf "| %s | %.0f | %.0f | %.0f | %.0f |\n", $name,
               map { median(@{ $took{$name}{$_} }) } 'file first', 'file end',
               'identity first', 'identity end';
    }
}


# 1,000 clients that ask for a page and take nothing of it but what the
# kernel has room for.  In a process of its own each 500, for their sockets.

sub slow {
    my ($name, $source) = @_;
    my $n = nginx($name, 'sndbuf=16k');
    my $kind = $variant{$name}{page} || 'latin';
    my $before = $n->rss;
    my @children;

    for my $half (0, 1) {
        pipe my $ready, my $tell or die "pipe: $!\n";
        my $pid = fork // die "fork: $!\n";

        if ($pid == 0) {
            my @sockets;

            for my $i (1 .. 500) {
                socket my $s, 2, 1, 0 or _exit(1);
                setsockopt $s, 1, 8, 4096;       # SO_RCVBUF of SOL_SOCKET
                connect $s, pack_sockaddr_in($n->{port},
                                             INADDR_LOOPBACK) or _exit(1);
                syswrite $s, "GET /$source/$kind-big-0.html HTTP/1.1\r\n"
                             . "Host: x\r\n\r\n";
                push @sockets, $s;
            }

            syswrite $tell, 'x';
            sleep 60;
            _exit(0);
        }

        close $tell;
        sysread $ready, my $x, 1 or die "slow clients of $name\n";
        push @children, $pid;
    }

    # until the worker has rested for a second
    my ($cpu, $still) = (0, 0);

    while ($still < 5) {
        sleep 0.2;
        my $now = $n->cpu;
        $still = $now - $cpu > 0.001 ? 0 : $still + 1;
        $cpu = $now;
    }

    my $after = $n->rss;
    kill 'KILL', @children;
    waitpid $_, 0 for @children;

    return ($after - $before) / 1000;
}


sub memory {
    my %bytes;
    my $clean = `$top/build/once latin page 2000000`;
    my @names = ('sendfile off', 'sanitizer off', 'flag', 'strip',
                 'strip, 5 edits', 'sub_filter 1', 'gunzip');

    spew("$dir/html/latin-big-0.html", $clean);
    spew("$dir/html/leak-big-0.html", leaking($clean));

    for (qw(latin leak)) {
        link "$dir/html/$_-big-0.html", "$dir/html/identity/$_-big-0.html";
        system "gzip -6 -n -c $dir/html/$_-big-0.html "
               . "> $dir/html/gzip/$_-big-0.html.gz";
    }

    for my $name (@names) {
        # an nginx that has served nothing yet
        (delete $nginx{$name})->stop if $nginx{$name};

        for my $source (qw(file gzip)) {
            next if $source eq 'file' && $name =~ /^g/;
            $bytes{$name}{$source} = slow($name, $source);
            (delete $nginx{$name})->stop;
        }
    }

    print "\nWorker memory per connection in KB, with 1,000 clients that do ",
          "not read. Added: difference from \"sendfile off\".\n\n",
          "| | file | added | compressed, proxy_pass | added |\n",
          "| --- | ---: | ---: | ---: | ---: |\n";

    for my $name (@names) {
        printf "| %s |", $name;

        for my $source (qw(file gzip)) {
            my $kb = $bytes{$name}{$source};
            printf defined $kb ? (' %.1f | %.1f |', $kb / 1024,
                                  ($kb - $bytes{'sendfile off'}{$source})
                                  / 1024)
                               : ' | |';
        }

        print "\n";
    }
}


binmode STDOUT, ':raw';
$| = 1;
write_pages();
requests() if $part{requests};
first() if $part{first};
memory() if $part{memory};
