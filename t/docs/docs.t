#!/usr/bin/perl

# README and docs: nginx accepts each configuration, each command of the tool
# runs, what is to be typed exists, links lead somewhere, and the manual has
# each directive, variable, option and reason.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../lib";
use Cwd qw(abs_path);
use File::Temp qw(tempdir);
use San::Tables;
use San::Test;
use JSON::PP;
use Test::More;

my $top = abs_path("$Bin/../..");
my $dir = tempdir(CLEANUP => 1);
my $module = abs_path($ENV{SANITIZER_MODULE}
                      || "$top/build/ngx_http_sanitizer_filter_module.so");
my $manual = slurp("$top/docs/directives.md");
my $readme = slurp("$top/README.md");

sub takes {
    my ($http, $name) = @_;

    $http =~ s{/var/log/nginx}{$dir}g;
    $http =~ s{(include +)(?=(?:fastcgi|uwsgi)[_.])}{$1/etc/nginx/}g;
    $http =~ s{(sanitizer_catalog) [^;]+}{$1 $dir/de.po};
    $http =~ s{(sanitizer_rules) [^;]+}{$1 $dir/rules.its};
    my $load = $ENV{SANITIZER_STATIC} ? '' : "load_module $module;\n";
    spew("$dir/nginx.conf", $load . "pid $dir/pid;\n"
         . "error_log $dir/error.log;\nevents {}\nhttp {\n"
         . join('', map { "${_}_temp_path $dir/$_;\n" }
                qw(client_body proxy fastcgi uwsgi scgi))
         . "$http\n}\n");

    local $ENV{LD_PRELOAD} = $ENV{SAN_PRELOAD} if $ENV{SAN_PRELOAD};
    my $nginx = $ENV{SAN_NGINX} || '/usr/sbin/nginx';
    my $out = `$nginx -t -e $dir/error.log -c $dir/nginx.conf 2>&1`;
    is($? >> 8, 0, $name) or diag $out;
    diag 'is the module built from these sources?  make all'
        if $out =~ /unknown directive "sanitizer/;
}

spew("$dir/rules.its", '<its:rules version="2.0" xmlns:its='
     . '"http://www.w3.org/2005/11/its"/>');
spew("$dir/de.po", qq(msgid "Save it"\nmsgstr "Sichern"\n));

# one example for each directive, in its section

my ($intro, @sections) = split /^## /m, $manual;

for my $section (@sections) {
    my ($name) = $section =~ /^(\w+)/;
    next if $name !~ /^sanitizer/;

    like($section, qr/^    Syntax:   \Q$name\E[ ;]/m, "$name: its syntax");
    like($section, qr/^    Default:  \S/m, "$name: its default");
    like($section, qr/^    Context:  \S/m, "$name: its context");

    my ($example) = $section =~ /^```nginx\n(.*?)^```/ms;
    ok($example && $example =~ /\b\Q$name\E[ ;]/, "$name: an example") or next;

    takes($example =~ /^\s*(map|server)\b/ ? $example
          : $example =~ /^location/ ? "server {\n$example}" : $example,
          "$name: nginx takes it");
}

# the manual is whole

my $source = slurp("$top/src/nginx/ngx_http_sanitizer_filter_module.c");
my %known = map { (/^(\w+)/)[0] => $_ } @sections;
ok($known{$_}, "$_ is in the manual")
    for $source =~ /\{ ngx_string\("(sanitizer\w*)"\)/g;

# the knobs, with the defaults that the tool prints for its options

my $knobs = slurp("$top/src/core/san_knobs.h");
my $program = $ENV{SANITIZER} || "$top/build/sanitizer";
my $usage = `$program check --help`;
my %knob = $knobs =~ /\bKNOB\((\w+), "(--[\w-]+)"/g;
cmp_ok(scalar keys %knob, '>', 2, 'there are knobs');

for my $name (sort keys %knob) {
    my ($init) = ($known{"sanitizer_$name"} // '')
                 =~ /^    Default:  sanitizer_$name (\S+);$/m;
    $init //= 'missing';
    my ($help) = $usage =~ /^  (\Q$knob{$name}\E .*(?:\n {27}.*)*)/m;
    like(($help // '') =~ s/\s+/ /gr, qr/default \Q$init\E$/,
         "sanitizer_$name: its default is that of $knob{$name}")
        or diag $init eq 'missing'
                ? "add a section sanitizer_$name to docs/directives.md"
                : "docs/directives.md says that its default is $init";

    next if $init eq 'missing';

    my $option = substr $knob{$name}, 1;
    my ($in_man) = slurp("$top/docs/sanitizer.1")
                   =~ /^\.It Fl \Q$option\E .*\n((?:(?!\.It|\.El).*\n)*)/m;
    like($in_man // '', qr/^The default is(?: |\n\.Cm )\Q$init\E[ .;]/m,
         "sanitizer.1: the default of $knob{$name}");
}

$source = slurp("$top/src/nginx/ngx_http_sanitizer_variables.c");
like($manual, qr/`\$\Q$_\E`/, "\$$_ is in the manual")
    for $source =~ /\{ ngx_string\("(sanitizer\w*)"\)/g;

# the table of the README equals the manual

for my $section (@sections) {
    my ($name) = $section =~ /^(sanitizer\w*)/ or next;
    my ($default) = $section =~ /^    Default:  (.*)$/m;
    my ($context) = $section =~ /^    Context:  (.*)$/m;

    $default =~ s/\|/\\|/g;
    my ($row) = $readme =~ /^(\| \[`\Q$name\E`\].*)$/m;
    is(($row // '') =~ s/^(\|[^|]*\|)[^|]*/$1/r,
       "| [`$name`](docs/directives.md#$name) || $default | $context |",
       "README: $name, with its default and context");
    like($intro, qr/^\Q* [$name](#$name)\E$/m, "$name is in the contents");
}

my ($variables) = $readme =~ /^## Variables\n(.*?)^## /ms;
like($variables, qr/`\$\Q$_\E`/, "README: \$$_")
    for $source =~ /\{ ngx_string\("(sanitizer\w*)"\)/g;

# each reason of the source is documented, and no other

my %documented = map { $_ => 1 } $manual =~ /^\| `([a-z-]+)` \| /mg;
my %reason;

for my $file (glob "$top/src/nginx/*.c $top/src/core/*/*.c") {
    my $text = slurp($file);
    $reason{$_} = 1 for $text =~ /san_stream_bypass\(s, "([a-z-]+)"\)/g;
    $reason{$_} = 1 for $text =~ /^    +return "([a-z-]+)";$/mg;
}

delete @reason{grep { !$documented{$_} && !/^(condition|range|encoding|depth)$/ }
               keys %reason};
cmp_ok(scalar keys %reason, '>=', 8, 'the source has reasons');
ok($documented{$_}, "bypass:$_ is in the manual") for sort keys %reason;

# each detector stands in every list of them, with its default in the tables

my @detectors = map { $_->{name} } detectors();
my %default = map { $_->{name} => $_->{by_default} } detectors();

sub has_defaults {
    my ($page, $table, %said) = @_;

    for my $name (@detectors) {
        is($said{$name}, $default{$name}, "$page: the default of $name")
            or diag qq(add a row for "$name" to the table of $table);
    }

    is(join(' ', grep { !$default{$_} } sort keys %said), '',
       "$page: and no other detector");
}

my ($rows) = $manual =~ /^## sanitizer_detector\n(.*?)^## /ms;
has_defaults('docs/directives.md', 'docs/directives.md, sanitizer_detector',
             $rows =~ /^\| `([a-z-]+)` \|.*\| ([a-z]+) \|$/mg);

($rows) = slurp("$top/docs/detectors.md") =~ /\A(.*?)^## /ms;
has_defaults('docs/detectors.md', 'docs/detectors.md, the first one',
             $rows =~ /^\| `([a-z-]+)` \| [^|]+ \| ([a-z]+)[, ]/mg);

for my $list (qw(docs/directives.md docs/detectors.md docs/sanitizer.1))
{
    my $text = slurp("$top/$list");
    my @lacks = grep { $text !~ /(?<![\w-])\Q$_\E(?![\w-])/ } @detectors;
    is("@lacks", '', "$list has each detector")
        or diag qq(add "@lacks" to $list);
}

# the tables of the log are those of the source: fields, types, order, bytes

my (@fields, %max);

for my $field (record_fields()) {
    my ($name, $type, $all, $edit) = @$field{qw(name type max_bytes max_edit)};

    push @fields, [ $name, $type, $field->{what} ];
    push @fields, [ "${name}_base64", $type, "instead of $name" ]
        if $field->{kind} eq 'bytes';
    $max{$name} = [ $all, $edit ] if $all =~ /[1-9]/;
}

my $log_page = slurp("$top/docs/log.md");
my @in_log = $log_page =~ /^\| `(\w+)` \| (string|number|true) \| /mg;
my %in_log = @in_log;

for my $field (@fields) {
    my ($name, $type) = @$field;
    is($in_log{$name}, $type, "log.md: the type of $name")
        or diag qq(add "$name" to the table of fields in docs/log.md);
}

is(join(' ', grep { $_ !~ /^(string|number|true)$/ } @in_log),
   join(' ', map { $_->[0] } @fields),
   'log.md: the fields in the order of the line, and no other');

for my $field (@fields) {
    my ($name, undef, $what) = @$field;
    my ($said) = $log_page =~ /^\| `$name` \| \w+ \| (.*) \|$/m;
    like(($said // '') =~ tr/`//dr, qr/^\Q$what\E/, "log.md: what $name is")
        or diag 'its row begins like that of san_record_fields.h';
}

my ($lengths) = $log_page =~ /^## How long a field may be\n(.*?)^## /ms;
my %said;

for ($lengths =~ /^(\| `.*)$/mg) {
    my ($names, $all) = /^\| (`[^|]*`) \| ([\d,]+)/ or next;
    my ($edit) = /of an edit ([\d,]+)/;
    $said{$_} = [ map { tr/,//dr } $all, $edit // $all ]
        for $names =~ /`(\w+)`/g;
}

for my $name (sort { $a cmp $b } keys %{ { %said, %max } }) {
    my ($in_docs, $in_source) = map { join ', ', @{ $_->{$name} // [] } }
                                \%said, \%max;
    is($in_docs, $in_source, "log.md: the bytes that $name may have")
        or diag 'they are in san_record_fields.h and in the table of '
                . '"How long a field may be"';
}

# each component of the core has its row, with what it may use and its files

my ($components) = slurp("$top/docs/architecture.md")
                   =~ /^## The components\n(.*?)^## /ms;
my %row = map { /^\| ([a-z]+) \| (.*?) ?\| (`[^|]*) \|/ ? ($1 => [$2, $3]) : () }
          split /\n/, $components;

for my $folder (map { m{(\w+)/DEPENDS$} } glob "$top/src/core/*/DEPENDS") {
    ok($row{$folder}, "architecture: $folder has its row") or next;
    my ($uses, $files) = @{ $row{$folder} };
    my $depends = slurp("$top/src/core/$folder/DEPENDS") =~ s/san\.h ?|\n//gr;
    is($uses, $depends, "architecture: $folder uses what it may");

    my $in = join '|', map { s/\*/\\w*/r } $files =~ /`([\w*]+)/g;
    my @homeless = grep { !/^san_(?:$in)$/ }
                   map { m{(\w+)\.c$} } glob "$top/src/core/$folder/*.c";
    is("@homeless", '', "architecture: each file of $folder is in its row");
}

# every block of code of every page is one that something takes

for my $page ('README.md', map { s{^\Q$top/\E}{}r } glob "$top/docs/*.md") {
    my $text = slurp("$top/$page");

    while ($text =~ /^ *```(\w*)\n(.*?)^ *```$/msg) {
        my ($language, $block) = ($1, $2);
        my $line = 1 + (substr($text, 0, $-[0]) =~ tr/\n//);

        if ($language eq 'nginx') {
            next if $page eq 'docs/directives.md';
            $block =~ s/^load_module.*\n+//mg;
            ($block) = $block =~ /^http \{\n(.*)^\}/ms if $block =~ /^http \{/m;
            $block = "server {\n$block}" if $block =~ /^\s*location/;
            takes($block, "$page:$line: nginx takes it");

        } elsif ($language eq 'json') {
            my $record = eval { JSON::PP->new->utf8->decode($block) };
            ok($record, "$page:$line: JSON") or diag $@;

        } else {
            ok($language =~ /^(sh|yaml|python|rsyslog|text|diff|xml|html|c)$/,
               "$page:$line: a block of \"$language\"");
        }
    }

    # every link leads somewhere

    while ($text =~ /\]\((?!https?:)([^)\s]*?)(?:#([^)\s]*))?\)/g) {
        my ($file, $anchor) = ($1, $2);
        my $path = $file eq '' ? "$top/$page"
                   : $page =~ m{^docs/} ? "$top/docs/$file" : "$top/$file";
        ok(-e $path, "$page: $file is there") or next;
        next unless defined $anchor;
        my %anchors = map {
            my $a = lc;
            $a =~ s/[`()?:,.*'"]//g;
            $a =~ s/ /-/g;
            $a => 1
        } slurp($path) =~ /^#+ +(.*)$/mg;
        ok($anchors{$anchor}, "$page: $file#$anchor is there");
    }
}

# the options of the tool are those of its manual

my $tool = $program;
my $mdoc = slurp("$top/docs/sanitizer.1");
my %option = map { $_ => 1 }
             map { `$tool $_ --help` =~ /^  (?:-\w, )?--([a-z-]+)/mg }
             '', qw(check clean report xliff restore);
cmp_ok(scalar keys %option, '>', 20, 'the tool has options');
my %listed = map { $_ => 1 } $mdoc =~ /^\.It (?:Fl \w , )?Fl -([a-z-]+)/mg;
is(join(' ', grep { !$listed{$_} && $_ ne 'help' } sort keys %option), '',
   'all of them are in the manual page')
    or diag 'add the options to docs/sanitizer.1';
is(join(' ', grep { !$option{$_} } sort keys %listed), '',
   'and no other');

my %shown = map { $_ => 1 } slurp("$top/docs/cli.md") =~ /`--([a-z-]+)/g;
is(join(' ', grep { !$shown{$_} } sort keys %option), '',
   'all of them are in docs/cli.md')
    or diag 'add the options to the table at its end';

# those of each command are in the sections of it, and no others

my %of = `$tool --completion bash` =~ /^    \[(\w+)\]='(.*) '$/mg;
cmp_ok(scalar keys %of, '>', 4, 'the tool has commands');

for my $command (sort keys %of) {
    my $in = join '', map { (/^(.*)\n/)[0] =~ /\b$command\b/ ? $_ : () }
             split /^(?=\.S[sh] )/m, $mdoc =~ s/^.*?^\.Sh DESCRIPTION//msr;
    my %in = map { $_ => 1 } map { /Fl -([a-z-]+)/g }
             $in =~ /^\.It (Fl -.*)$/mg;
    my %has = map { s/^--//r => 1 } split / /, $of{$command};

    is(join(' ', grep { !$in{$_} } sort keys %has), '',
       "sanitizer.1: no option of $command is missing");
    is(join(' ', grep { !$has{$_} } sort keys %in), '',
       "sanitizer.1: no option that $command does not have");
}

# the package's link comes behind those of Debian's compressors, and its name
# is the same wherever it is documented

my ($place) = slurp("$top/debian/libnginx-mod-http-sanitizer.nginx")
              =~ /^mod \S+ (\d+)$/m;
cmp_ok($place, '>', 50, 'the module is loaded behind modules of Debian');
like(slurp("$top/$_"), qr/\b\Q$place\E-mod-http-sanitizer\.conf\b/,
     "$_: its link")
    for qw(docs/install.md t/deb.sh debian/libnginx-mod-http-sanitizer.postinst);

# what a page says to type exists: targets of make, scripts, folders

my %target = map { $_ => 1 } slurp("$top/Makefile") =~ /^([a-z][a-z-]*):/mg;

for my $page ('README.md', 'CONTRIBUTING.md',
              map { s{^\Q$top/\E}{}r } glob "$top/docs/*.md")
{
    my $text = slurp("$top/$page");
    my %make = map { $_ => 1 }
               $text =~ m{(?: ` | ^[ ]{4} | [;(][ ]? ) (?: [A-Z_]+=\S+[ ] )*
                          make[ ] ([a-z][a-z-]*+) (?!/)}mgx;

    ok($target{$_}, "$page: make $_") for sort keys %make;

    my %path = map { $_ => 1 }
               $text =~ m{(?<![\w/.@-])((?:src|t|docs|tools)/[\w./*-]*[\w*])}g;

    ok((grep { -e } glob "$top/$_"), "$page: $_ is there")
        for grep { !/NAME|_$/ } sort keys %path;
}

# the numbers of the README are those of the source

my $prompts = () = slurp("$top/src/core/match/san_prompts.h")
                   =~ /X\(\w+, (?:ACT|NOTICE)\)/g;
like($readme, qr/\b$prompts\s+kinds\s+of\s+prompts/, 'README: kinds of prompts');

my ($phrases, $languages) = (0, 0);

for (`$top/tools/interface_data.py -v` =~ /meanings +(\d+) phrases$/mg) {
    $phrases += $_;
    $languages++;
}

$phrases = sprintf '%d,%d00', $phrases / 1000, $phrases % 1000 / 100;
like($readme, qr/\b$phrases\s+built-in\s+phrases\s+in\s+$languages\s/,
     'README: phrases and their languages');

# t/bench/tables.pl knows each table that it writes

spew("$dir/bench.md", "| | req/s | added µs |\n| --- | --- | --- |\n");
spew("$dir/$_", slurp("$top/$_")) for qw(docs/performance.md README.md);
`cd $dir && $^X $top/t/bench/tables.pl bench.md 2>&1`;
is($?, 0, 'tables.pl fills each table');
like(slurp("$dir/README.md"), qr/^\| `sanitizer flag` \| – \| – \|$/m,
     'tables.pl: a dash for what was not measured');

# the output in the README is that of the tool

my ($shown) = $readme =~ /^```diff\n(.*?)^```/ms;
my $article = "$top/t/demo/site/article.html";
(my $diff = `$tool clean $article | diff $article -`) =~ s/ +$//mg;
is($diff, $shown, 'README: the difference that strip makes');

my ($line) = grep { /"n":3,/ } `$tool check --format json $article`;
my ($log) = map { JSON::PP->new->utf8->decode($_) }
            $readme =~ /^```json\n(.*?)^```/ms;
my $documented = JSON::PP->new->utf8->decode($line);
delete @$_{qw(time request_id scheme host uri status file)} for $log, $documented;
is_deeply($log, $documented, 'README: the record of its heading')
    or diag 'the record in README.md, section Log, has all fields of the log';

my ($same) = map { JSON::PP->new->utf8->decode($_) }
             $log_page =~ /^```json\n(.*?)^```/ms;
delete @$same{qw(time request_id scheme host uri status file)};
is_deeply($same, $documented, 'log.md: the same record');

# the commands of README and docs, as they stand there

my $leaking = page();
spew("$dir/$_", $leaking) for qw(public/a.html page.html);
my $found = `$tool check --format json $dir/page.html`;
my $records = join '', map { $found =~ s/"request_id":null/"request_id":"$_"/gr }
              qw(cc3af523554f80bccb883377aa2d6021
                 5d2c4d8a4f4f4a0e9a4de6a4a8f5f1e2);
spew("$dir/$_", $records) for qw(sanitizer.log node1/sanitizer.log);
spew("$dir/served.html", clean());
spew("$dir/leftovers.lines", $records);
my $response = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n$leaking";
spew("$dir/$_", "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: "
     . "application/http\r\nContent-Length: " . length($response)
     . "\r\n\r\n$response\r\n\r\n") for qw(site.warc.gz crawl.warc.gz);
spew("$dir/ru.po", qq(msgid "a text"\nmsgstr "another"\n));

# runs one line; it may find something, and not fail to run

sub types {
    my ($page, $command) = @_;

    my $id = 'cc3af523554f80bccb883377aa2d6021';
    $command =~ s/\s+# .*//;
    (my $run = $command) =~ s{(?:build/)?\bsanitizer (?=[a-z])}{$tool }g;
    $run =~ s{/var/log/nginx}{$dir}g;
    $run =~ s/ ID / $id /;
    `cd $dir && { $run; } 2>errors`;
    cmp_ok($? >> 8, '<', 2, "$page: $command") or diag slurp("$dir/errors");

    return $? >> 8;
}

for my $page (map { s{^\Q$top/\E}{}r } glob "$top/docs/*.md") {
    (my $text = slurp("$top/$page")) =~ s/\\\n\s*/ /g;
    my @blocks = $text =~ /^ *```sh\n(.*?)^ *```$/msg;
    push @blocks, $text =~ /\n\n((?:    \S.*\n)+)/g;

    types($page, $_) for map { /^ *(sanitizer [a-z].*)$/mg } @blocks;
}

my %exit = (check => 1, clean => 0, report => 0, xliff => 0, restore => 0);
my ($part) = $readme =~ /^## The command line\n(.*?)^## /ms;
$part =~ s/\\\n\s*/ /g;

for my $command ($part =~ /^    (sanitizer .*)$/mg) {
    my ($name) = $command =~ /^sanitizer (\w+)/;
    my $rc = types('README', $command);
    is($rc, delete $exit{$name} // 1, "README: $name says what it found");
}

is(join(' ', %exit), '', 'each command is there');
is(slurp("$dir/clean.html"), clean(), 'clean is clean');
is(slurp("$dir/original.html"), $leaking, 'restore restores');
like(slurp("$dir/leaks.html"), qr/^<!DOCTYPE html>/i, 'a page of leaks');
like(slurp("$dir/todo.xlf"), qr/<xliff /, 'XLIFF');

# the first command that a newcomer types

my ($first) = $readme =~ /^ *(build\/sanitizer check .*)$/m;
is(types('README', $first), 1, 'README: it finds the leftovers');

finish();
