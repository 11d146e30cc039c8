#!/usr/bin/perl

# The examples of docs/directives.md and README.md: nginx takes each one, and
# the manual has each directive and variable that the module has.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/lib";
use Cwd qw(abs_path);
use File::Temp qw(tempdir);
use San::Test;
use Test::More;

my $top = abs_path("$Bin/..");
my $dir = tempdir(CLEANUP => 1);
my $module = abs_path($ENV{SANITIZER_MODULE}
                      || "$top/build/ngx_http_sanitizer_filter_module.so");
my $manual = slurp("$top/docs/directives.md");
my $readme = slurp("$top/README.md");

sub takes {
    my ($http, $name) = @_;

    $http =~ s{/var/log/nginx}{$dir}g;
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
my %known = map { (/^(\w+)/)[0] => 1 } @sections;
ok($known{$_}, "$_ is in the manual")
    for $source =~ /\{ ngx_string\("(sanitizer\w*)"\)/g;

$source = slurp("$top/src/nginx/ngx_http_sanitizer_variables.c");
like($manual, qr/`\$\Q$_\E`/, "\$$_ is in the manual")
    for $source =~ /\{ ngx_string\("(sanitizer\w*)"\)/g;

# the configuration of the README

my ($config) = $readme =~ /^```nginx\n(.*?)^```/ms;
my ($http) = $config =~ /^http \{\n(.*)^\}/ms;
takes($http, 'README: nginx takes its configuration');

my $operations = slurp("$top/docs/operations.md");
takes($_, 'operations.md: nginx takes its configuration')
    for $operations =~ /^```nginx\n(.*?)^```/msg;

finish();
