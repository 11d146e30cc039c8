#!/usr/bin/perl

# Errors and warnings of nginx -t, and the inheritance of directives.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use POSIX ();
use San::Test;
use Test::More;

my $modules = '/usr/lib/nginx/modules';
my $t = San::Test->new(idle => 1);

sub check {
    $t->configure(@_);
    return $t->check;
}

sub refused {
    my ($directive, $message) = @_;
    my ($code, $output) = check(server => "location / { $directive }");

    isnt($code, 0, "refused: $directive");
    like($output, $message, 'with the words');
    like($output, qr/nginx\.conf:\d+/, 'and the line');
}

sub taken {
    my ($directive, @o) = @_;
    my ($code, $output) = check(server => $directive, @o);

    is($code, 0, "taken: $directive") or diag $output;
    unlike($output, qr/\[(?:warn|emerg)\]/, 'without a warning');
}

# unknown values

refused('sanitizer on;',
        qr/invalid value "on" in "sanitizer", it must be off, flag, mark, /);
refused('sanitizer on;', qr/strip or translate, or a variable/);
refused('sanitizer Strip;', qr/invalid value "Strip"/);
refused('sanitizer;', qr/invalid number of arguments in "sanitizer"/);
refused('sanitizer strip mark;', qr/invalid number of arguments/);
refused('sanitizer_language xx-unknown-tag-here;',
        qr/unknown language "xx-unknown-tag-here" in "sanitizer_language"/);
refused('sanitizer_language "";', qr/unknown language ""/);
refused('sanitizer_tolerate Cyril;',
        qr/unknown script "Cyril" in "sanitizer_tolerate"/);
refused('sanitizer_tolerate Grek Qqqq;', qr/unknown script "Qqqq"/);
refused('sanitizer_orphan;', qr/invalid number of arguments/);
refused('sanitizer_orphan "Gone" "...";',
        qr/invalid text "\.\.\." in "sanitizer_orphan"/);
refused('sanitizer_detector scripts flag;',
        qr/unknown detector "scripts" in "sanitizer_detector", it must be one of: /);
refused('sanitizer_detector scripts flag;',
        qr/ one of: catalog, key, error, .*, language and declaration in /);
refused('sanitizer_detector script on;',
        qr/invalid action "on" in "sanitizer_detector"/);
refused('sanitizer_detector script flag; sanitizer_detector script mark;',
        qr/duplicate detector "script"/);
refused('sanitizer_decode perhaps;',
        qr/invalid value "perhaps" in "sanitizer_decode"/);
refused('sanitizer_decode on ratio=x;', qr/invalid value "ratio=x"/);
refused('sanitizer_decode on ratio=1000001;', qr/invalid value "ratio=1000001"/);
taken('sanitizer_decode on ratio=1000000; sanitizer flag;');
refused('sanitizer_decode on size=-1;', qr/invalid value "size=-1"/);
refused('sanitizer_decode off ratio=5;', qr/invalid value "off"/);
refused('sanitizer_decode on; sanitizer_decode off;', qr/is duplicate/);
refused('sanitizer_no_transform on;', qr/invalid value "on" in "sanitizer_no_tr.*", it must be "obey" or "ignore"/);
refused('sanitizer_types text/css;',
        qr{unsupported type "text/css" in "sanitizer_types", it must be text/html});
refused('sanitizer_types *;', qr/unsupported type "\*"/);

refused("sanitizer_buffer_size $_;",
        qr/invalid value "\Q$_\E" in "sanitizer_buffer_size", it must be a size/)
    for qw(1023 0 64q 2g -1k);

refused("sanitizer_max_removed $_;", qr/invalid value "\Q$_\E"/)
    for qw(101% % -1% 5.5% 5%% x);
taken('sanitizer_max_removed 20; location /a { sanitizer flag; }');

refused('sanitizer_hydrated on;',
        qr/invalid value "on" in "sanitizer_hydrated", it must be flag or act/);
refused('sanitizer_last_modified yes;',
        qr/invalid value "yes" in "sanitizer_last_modified" .*it must be "on" or "off"/);
refused("sanitizer_hold_time $_;",
        qr/invalid value "$_" in "sanitizer_hold_time", it must be a time such as/)
    for qw(x -1 5q);
refused('sanitizer_scheme ftp;',
        qr/invalid value "ftp" in "sanitizer_scheme", it must be "http", "https"/);
refused('sanitizer_evidence many;',
        qr/invalid value "many" in "sanitizer_evidence", it must be a number/);
refused('sanitizer_max_removed x;', qr/it must be a share from 0% to 100%/);
refused('sanitizer_decode 1;', qr/it must be "off", or "on" with parameters such as "ratio=250"/);
refused('sanitizer_detector script on;', qr/it must be off, flag, mark, strip or/);
refused('sanitizer_keep "p:hover";',
        qr/in "sanitizer_keep": "p:hover" has ":hover", which is not supported/);
refused('sanitizer_keep "//h:div";',
        qr/in "sanitizer_keep": .* matches nothing: prefixes cannot be used here/);
refused('sanitizer_keep "//p[";', qr/is not a supported CSS selector or XPath 1.0/);
refused('sanitizer_rules none.its;',
        qr/"sanitizer_rules" cannot be read: \S+none\.its: cannot be opened/);
refused('sanitizer_catalog none.po;',
        qr/"sanitizer_catalog" cannot be read: \S+none\.po/);
refused("sanitizer_log $_;",
        qr/"sanitizer_log" cannot write to "\S*": it is a directory, name a file/)
    for '@DIR@', '""';
refused('sanitizer_status on;', qr/invalid number of arguments in "sanitizer_s/);

for my $zone (qw(leftovers leftovers:x :4m leftovers:1k)) {
    my ($code, $output) = check(http => "sanitizer_zone $zone;");
    isnt($code, 0, "refused: sanitizer_zone $zone;");
    like($output, qr/value "$zone" in "sanitizer_zone", it must be a name and /,
         'with the words');
}

# the log

refused("sanitizer_log \@DIR\@/s.log $_;",
        qr/invalid parameter "\Q$_\E" in "sanitizer_log"/)
    for qw(combined buffer=0 buffer=x flush=0 flush=x gzip=0 gzip=10 gzipped
           nothing=1);

refused('sanitizer_log @DIR@/s.log flush=1s;', qr/has "flush=" without/);
refused('sanitizer_log @DIR@/$host.log;', qr/takes no variables in its path/);
refused('sanitizer_log off buffer=1k;', qr/takes no parameters after "off"/);
refused('sanitizer_log syslog:server=127.0.0.1 buffer=8k;',
        qr/cannot buffer for syslog/);
refused("sanitizer_log syslog:server=127.0.0.1 $_;",
        qr/cannot buffer for syslog/)
    for 'gzip', 'gzip=1 flush=1s', 'buffer=8k flush=1s';
refused('sanitizer_log syslog:server=127.0.0.1 flush=1s;',
        qr/has "flush=" without/);
refused('sanitizer_log syslog:serv=127.0.0.1;', qr/syslog/);
refused("sanitizer_log \@DIR\@/s.log redact; sanitizer $_;",
        qr/"sanitizer $_" cannot be used with "redact"/) for qw(mark strip);
refused('sanitizer strip; location /a { sanitizer_log @DIR@/s.log redact; }',
        qr/"sanitizer strip" cannot be used with "redact".*, in \S+\.conf:33$/m);
refused('sanitizer_log @DIR@/s.log buffer=16k; location /a {
             sanitizer_log @DIR@/s.log buffer=8k; }',
        qr/s\.log" is already used with other parameters in \S+:\d+: use/);
refused("sanitizer_log \@DIR\@/s.log $_->[0]; location /a {
             sanitizer_log \@DIR\@/s.log $_->[1]; }",
        qr/s\.log" is already used with other parameters in \S+:\d+: use/)
    for ['buffer=16k flush=1s', 'buffer=16k flush=2s'],
        ['buffer=16k flush=1s', 'buffer=16k'], ['gzip', 'buffer=64k'],
        ['gzip=2', 'gzip=3'], ['gzip', 'gzip buffer=32k'],
        ['buffer=256k', ''];
refused("sanitizer_log \@DIR\@/s.log buffer=$_;",
        qr/"buffer=$_" in "sanitizer_log" is too small for a record, it must be 8k/)
    for qw(1 8191 7k);

# a file that another directive writes to: in any order, in any block

my $both = qr/"\S+one\.log" is also used by another directive, such as .*: use a sep.*\.conf:\d+$/m;

refused("$_ sanitizer_log \@DIR\@/one.log;", $both)
    for 'access_log @DIR@/one.log;', 'access_log @DIR@/one.log combined buffer=4k;',
        'error_log @DIR@/one.log;', 'access_log one.log;',
        'access_log @DIR@/x.log; access_log @DIR@/one.log;';
refused("sanitizer_log \@DIR\@/one.log; $_", $both)
    for 'access_log @DIR@/one.log;', 'error_log @DIR@/one.log;',
        '} location /b { access_log @DIR@/one.log;',
        '} } server { listen 127.0.0.1:1; access_log @DIR@/one.log; location / {';

for my $case ([ http => 'access_log @DIR@/one.log;' ],
              [ http => 'error_log @DIR@/one.log;' ],
              [ main => 'error_log @DIR@/one.log;' ])
{
    my ($code, $output) = check(@$case, server => 'sanitizer flag;
                                sanitizer_log @DIR@/one.log;');
    isnt($code, 0, "refused: @$case");
    like($output, $both, 'with file and line');
}

$t->configure(server => 'sanitizer flag; sanitizer_log @DIR@/one.log;');
spew($t->dir('nginx.conf'), slurp($t->dir('nginx.conf'))
                            . 'error_log ' . $t->dir('one.log') . ';');
my @behind = $t->check;
isnt($behind[0], 0, 'refused: an error_log behind the http block');
like($behind[1], $both, 'with file and line');

# by another name

spew($t->dir('one.log'), '');
symlink $t->dir('one.log'), $t->dir('other.log');
refused("sanitizer_log \@DIR\@/one.log; $_", $both)
    for 'access_log @DIR@/./one.log;', 'access_log @DIR@/other.log;',
        'location /a { sanitizer_log @DIR@/other.log; }';

# twice at one level

refused("$_ $_", qr/is duplicate/)
    for 'sanitizer strip;', 'sanitizer off;', 'sanitizer $arg_m;',
        'sanitizer_language en;', 'sanitizer_language auto;',
        'sanitizer_types text/html;', 'sanitizer_buffer_size 4k;',
        'sanitizer_max_removed 5%;', 'sanitizer_hydrated act;',
        'sanitizer_last_modified on;', 'sanitizer_log off;',
        'sanitizer_scheme https;', 'sanitizer_scheme $scheme;',
        'sanitizer_hold_time 1s;', 'sanitizer_no_transform obey;',
        'sanitizer_no_transform ignore;', 'sanitizer_decode off;',
        'sanitizer_status;';

refused('sanitizer strip; sanitizer $arg_m;', qr/is duplicate/);
refused('sanitizer $arg_m; sanitizer off;', qr/is duplicate/);

# where a directive may stand

refused('if ($arg_a) { sanitizer_language en; }', qr/not allowed here/);

my ($code, $output) = check(main => 'sanitizer off;');
like($output, qr/"sanitizer" directive is not allowed here/, 'not in main');

# without a prefix, names are relative to the current directory

$t->configure(server => 'sanitizer flag; sanitizer_log s.log;');

chdir $t->dir;
($code, $output) = $t->check('-p', '');
is($code, 0, 'nginx -p "", and a log without a folder') or diag $output;
chdir '/';

($code, $output) = check(server => 'sanitizer_log @DIR@/none/s.log;');
isnt($code, 0, 'refused: a log in no folder');
like($output, qr{"sanitizer_log" cannot write to "\S+none/s\.log": the directory},
     'with its name and how to mend it');

# more logs than nginx keeps in one part of its list

my $logs = join ' ', map { "access_log \@DIR\@/a$_.log;" } 1 .. 45;

refused("sanitizer_log \@DIR\@/one.log; $logs access_log \@DIR\@/one.log;",
        $both);
refused("$logs access_log \@DIR\@/one.log; sanitizer_log \@DIR\@/one.log;",
        $both);
taken("sanitizer flag; sanitizer_log \@DIR\@/two.log; $logs");

# a server with hundreds of sites has a log for each: the files are compared
# without asking for each of them again and again.  The CPU time is compared
# with that of as many access logs; it was 40 times as long.

my %seconds;

for my $log (qw(access_log sanitizer_log) x 2) {
    my @before = (POSIX::times())[3, 4];

    ($code, $output) = check(http => join ' ', 'access_log off;', map {
        "server { listen 127.0.0.1:\@PORT\@; $log \@DIR\@/site$_.log; }"
    } 1 .. 900);

    my @after = (POSIX::times())[3, 4];
    $seconds{$log} = ($after[0] + $after[1] - $before[0] - $before[1])
                     / POSIX::sysconf(POSIX::_SC_CLK_TCK());
}

is($code, 0, 'taken: 900 logs') or diag $output;
cmp_ok($seconds{sanitizer_log}, '<', 8 * $seconds{access_log} + 0.1,
       'in a time that does not grow with their square');

# accepted without a warning

taken('sanitizer off;');
taken('sanitizer flag;');
taken('sanitizer mark;');
taken('sanitizer_log @DIR@/s.log; sanitizer strip;');
taken('sanitizer_log syslog:server=127.0.0.1:5140,tag=san if=$arg_a;
       sanitizer strip;');
taken('sanitizer_log @DIR@/s.log buffer=32k gzip=9 flush=5s if=$arg_a;
       location /a { sanitizer_log @DIR@/s.log buffer=32k gzip=9 flush=5s; }
       sanitizer strip;');
taken('sanitizer_language zh-Hant; sanitizer_tolerate Grek Hebr;
       sanitizer_detector orphan flag; sanitizer_detector catalog off;
       sanitizer_types text/html text/plain application/xhtml+xml;
       sanitizer_bypass $cookie_a $arg_b; sanitizer_buffer_size 1k;
       sanitizer_max_removed 0%; sanitizer_hydrated act;
       sanitizer_last_modified on; sanitizer_no_transform ignore;
       sanitizer_decode on ratio=0 size=1g; sanitizer flag;');
taken('sanitizer_orphan "No related posts." Gone; sanitizer_orphan "Also gone";
       sanitizer flag;');
taken('sanitizer_language $arg_lang; sanitizer $arg_mode;');
taken("sanitizer_scheme $_; sanitizer flag;")
    for qw(http https $http_x_forwarded_proto);
taken("sanitizer_log \@DIR\@/s.log $_->[0]; sanitizer strip;
       location /a { sanitizer_log \@DIR\@/s.log $_->[1]; }")
    for ['gzip', 'gzip=1'], ['gzip flush=1s', 'gzip buffer=64k flush=1s'],
        ['', 'if=$arg_a'], ['buffer=8k flush=1s', 'flush=1000ms buffer=8k'];
taken('error_log stderr; sanitizer_log @DIR@/s.log; sanitizer strip;');
taken("sanitizer_hold_time $_; sanitizer flag;") for qw(0 1ms 1h);
taken("sanitizer_types TEXT/Html application/atom+xml application/xml text/xml;
       sanitizer flag;");
taken('sanitizer_log @DIR@/s.log;
       location / { if ($arg_a) { sanitizer strip; } }');
taken("sanitizer flag; access_log $_; sanitizer_log $_;")
    for '/dev/null';
taken('sanitizer_log @DIR@/s.log; access_log @DIR@/a.log; sanitizer flag;
       location /a { access_log @DIR@/a.log; sanitizer_log @DIR@/s.log; }');
taken('sanitizer_log @DIR@/s.log buffer=8k; sanitizer flag;');
taken('sanitizer_log @DIR@/s.log redact buffer=8k; sanitizer flag;
       location /a { sanitizer $arg_a; } location /b { sanitizer off; }');

# warnings

sub warned {
    my ($name, $message, @o) = @_;
    my ($code, $output) = check(@o);

    is($code, 0, "$name: taken");
    like($output, qr/\[warn\].*$message/, "$name: with a warning");
}

warned('strip without a log',
       qr/"sanitizer strip" without "sanitizer_log".*nginx\.conf:\d+/,
       server => 'location / { sanitizer strip; }');
warned('strip with the log off', qr/without "sanitizer_log"/,
       http => 'sanitizer_log @DIR@/s.log;',
       server => 'location / { sanitizer_log off; sanitizer strip; }');
warned('strip for all servers, without a log',
       qr/"sanitizer strip" without "sanitizer_log": rem.*nginx\.conf:\d+/,
       http => 'sanitizer strip;');
warned('translate for all servers, without a catalogue',
       qr/"sanitizer translate" without "sanitizer_catalog".*nginx\.conf:\d+/,
       http => 'sanitizer translate; sanitizer_log @DIR@/s.log;');
warned('strip with the log off further in',
       qr/"sanitizer strip" without "sanitizer_log" in location "\/a": rem/,
       server => 'sanitizer strip; sanitizer_log @DIR@/s.log;
                  location /a { sanitizer_log off; }');
warned('translate without a catalogue',
       qr/"sanitizer translate" without "sanitizer_catalog"/,
       server => 'sanitizer_log @DIR@/s.log; sanitizer translate;');

my $po = qq(msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "Save it"\nmsgstr );
spew($t->dir('empty.po'), qq($po""\n));
spew($t->dir('fuzzy.po'), qq($po"Sichern"\n) =~ s/(?=msgid "Save)/#, fuzzy\n/r);
spew($t->dir('de.po'), qq($po"Sichern"\n));
spew($t->dir('right.its'),
     '<i:rules xmlns:i="http://www.w3.org/2005/11/its" version="2.0">'
     . '<i:translateRule selector="//pre" translate="no"/></i:rules>');

($code, $output) = check(server => 'sanitizer strip; location /a { }
                                    location /b { }');
is(scalar(() = $output =~ /without "sanitizer_log"/g), 1,
   'said once for a directive');
taken('sanitizer_log @DIR@/s.log;', http => 'sanitizer strip;');

# directives without effect

warned('types where the sanitizer is off',
       qr/"sanitizer_types" has no effect: .*add "sanitizer flag;".*:\d+/,
       server => 'sanitizer_types text/plain; location /a { sanitizer off; }');
warned('a language in one location, strip in another',
       qr/"sanitizer_language" has no effect/,
       server => 'sanitizer_log @DIR@/s.log;
                  location /a { sanitizer_language en; }
                  location /b { sanitizer strip; }');
warned('translate with a catalogue, without a log', qr/without "sanitizer_log"/,
       server => 'sanitizer translate; sanitizer_catalog @DIR@/de.po;');
warned("$_->[0] where the sanitizer is off", qr/"$_->[1]" has no effect: .*:\d+/,
       server => "location /a { $_->[0]; sanitizer_types text/html; }
                  location /b { sanitizer flag; }")
    for map({ [$_, /^(\w+)/] }
            'sanitizer_language en', 'sanitizer_tolerate Cyrl',
            'sanitizer_detector script off', 'sanitizer_evidence 5',
            'sanitizer_orphan Gone', 'sanitizer_keep "//p"',
            'sanitizer_rules @DIR@/right.its', 'sanitizer_decode off',
            'sanitizer_catalog @DIR@/de.po', 'sanitizer_log @DIR@/s.log');

($code, $output) = check(server => 'sanitizer_language en; sanitizer_types
                                    text/html; sanitizer_decode off;');
is(scalar(() = $output =~ /has no effect/g), 1, 'said once for a block');
like($output, qr/"sanitizer_language" has no effect/, 'of the first one');
taken('sanitizer_language en; location /a { sanitizer_types text/html;
           location /a/b { sanitizer flag; } }');
taken('sanitizer_buffer_size 4k; location /a { sanitizer $arg_a; }');

# actions that a detector cannot take

warned("detector $_->[0] $_->[1]",
       qr/"$_->[1]" in "sanitizer_detector" is too strong for detector "$_->[0]": "$_->[2]" is used instead in \S+:\d+/,
       server => "sanitizer flag; sanitizer_detector $_->[0] $_->[1];")
    for [qw(mixed strip flag)], [qw(mixed mark flag)],
        [qw(declaration translate flag)], [qw(error translate strip)];
taken("sanitizer flag; sanitizer_detector $_;")
    for 'mixed flag', 'mixed off', 'error strip', 'script translate',
        'date translate';

# conditions that are always or never true

warned('always left alone', qr/"1" in "sanitizer_bypass" is always true.*:\d+/,
       server => 'sanitizer flag; sanitizer_bypass $arg_a 1;');
warned("never left alone: \"$_\"", qr/"$_" in "sanitizer_bypass" is never true/,
       server => "sanitizer flag; sanitizer_bypass \"$_\";") for '0', '';
warned("always left alone: $_", qr/"$_" in "sanitizer_bypass" is always true/,
       server => "sanitizer flag; sanitizer_bypass $_;") for qw(00 01 x off);
taken('sanitizer flag; sanitizer_bypass $arg_a "0$arg_b" x$arg_c;');

# rules and catalogues without effect

spew($t->dir('wrong.its'), '<i:rules xmlns:i="http://www.w3.org/2005/11/its">'
     . '<i:translateRule selector="//h:div" translate="no"/></i:rules>');
warned('a rule with a prefix that is not declared',
       qr/"sanitizer_rules": \S+wrong\.its:1: "\/\/h:div" matches nothing/,
       server => 'sanitizer flag; sanitizer_rules @DIR@/wrong.its;');

warned("no translation in $_",
       qr/"sanitizer_catalog" has no usable translation: all of its 1 unit/,
       server => "sanitizer flag; sanitizer_catalog \@DIR\@/$_.po;")
    for qw(empty fuzzy);
taken('sanitizer flag; sanitizer_catalog @DIR@/de.po @DIR@/empty.po;');

# targets of try_files

my $php = 'location ~ \.php$ { fastcgi_pass 127.0.0.1:9; }';

warned("try_files: $_->[0]", $_->[1], server => $_->[0])
    for [ 'location / { sanitizer flag; try_files $uri $uri/ /index.php; }' . $php,
          qr{"try_files" in location "/" redirects to "/index\.php", but the sanitizer is off in location "\\\.php\$"} ],
        [ 'location / { sanitizer $arg_a; try_files $uri /index.php?$args; }' . $php,
          qr{redirects to "/index\.php", .*enable it there or in} ],
        [ 'location / { sanitizer flag; try_files $uri @app; }
           location @app { proxy_pass http://127.0.0.1:9; }',
          qr{redirects to "\@app", but the sanitizer is off in location "\@app"} ],
        [ 'location / { sanitizer flag; try_files $uri /app/x; }
           location /app { } location = /app/x { proxy_pass http://127.0.0.1:9; }',
          qr{redirects to "/app/x", but the sanitizer is off in location "/app/x"} ];

taken($_) for
    "sanitizer flag; location / { try_files \$uri /index.php; } $php",
    'location / { sanitizer flag; try_files $uri =404; } ' . $php,
    'location / { sanitizer flag; try_files $uri /x.html; } ' . $php,
    'location / { sanitizer flag; try_files $uri /index.php; }
     location ~ \.php$ { sanitizer flag; fastcgi_pass 127.0.0.1:9; }',
    'location / { sanitizer flag; try_files $uri /index.php; }
     location ~ \.php$ { sanitizer off; fastcgi_pass 127.0.0.1:9; }',
    'location / { sanitizer flag; try_files $uri /a/index.php; }
     location ^~ /a { sanitizer flag; } ' . $php,
    'location / { try_files $uri /index.php; } location /b { sanitizer flag; } '
    . $php;

warned('two that answer', qr/"sanitizer_status" has no effect in location "\/s"/,
       server => 'sanitizer flag;
                  location /s { sanitizer_status; proxy_pass http://127.0.0.1:9; }');
warned("status page: $_",
       qr/"sanitizer_status" has no effect in location "\/s": "return" answers first; use/,
       server => "sanitizer flag; location /s { $_ }")
    for 'sanitizer_status; return 200;', 'return 403; sanitizer_status;';
taken("sanitizer flag; location /s { $_ }")
    for 'sanitizer_status; if ($arg_a) { return 403; }',
        'sanitizer_status; set $a b;', 'return 200;';
taken('sanitizer_log @DIR@/s.log; sanitizer translate;
       sanitizer_catalog @DIR@/de.po;');
refused('sanitizer_catalog @DIR@/de.po; sanitizer_catalog @DIR@/empty.po;',
        qr/"sanitizer_catalog" directive is duplicate: name all files in one/);
spew($t->dir('none.po'), qq(msgid ""\nmsgstr "Language: de\\n"\n\n));
warned('a catalogue without a text', qr/"sanitizer_catalog" has no texts in a k/,
       server => 'sanitizer flag; sanitizer_catalog @DIR@/none.po;');

# the order of filters

SKIP: {
    my $brotli = 'ngx_http_brotli_filter_module.so';
    skip 'no brotli', 4 unless -r "$modules/$brotli";

    my @o = (server => 'sanitizer flag;');

    warned('brotli behind us',
           qr/ngx_http_brotli_filter_module is loaded after the sanitizer/,
           load => ['sanitizer', $brotli], @o);

    skip 'nginx has the module in it', 2 if $ENV{SANITIZER_STATIC};

    ($code, $output) = check(load => [$brotli, 'sanitizer'], @o);
    is($code, 0, 'brotli before us: taken') or diag $output;
    unlike($output, qr/warn/, 'without a warning');
}

# inheritance

my $two = page(leak() . '<p>Ελληνικό κείμενο εδώ</p>');
my $greek = page('<p>Ελληνικό κείμενο εδώ</p>');

sub site {
    my (%o) = @_;
    my @dirs = qw(a b c d e);

    return San::Test->new(%o, files => {
        'a.html' => page(), map { ("$_/a.html" => page(),
                                   "$_/two.html" => $two) } @dirs });
}

my $s = site(
    http   => q(
        map $http_x_preview $mode { default strip; 1 mark; 2 off; 3 on; }
        sanitizer_log @DIR@/sanitizer.log;
        sanitizer strip;
        sanitizer_tolerate Grek;
    ),
    server => q(
        location /a/ { }
        location /b/ { sanitizer off; }
        location /c/ { sanitizer $mode; }
        location /d/ { sanitizer off;
                       if ($arg_edit) { sanitizer strip; } }
        location /e/ { sanitizer_tolerate Cyrl; }
    ));

my @preview = map { [headers => ["X-Preview: $_"]] } 0 .. 3;

is($s->get('/a.html')->{body}, clean(), 'from http to server');
is($s->get('/a/a.html')->{body}, clean(), 'from http to location');
is($s->get('/b/a.html')->{body}, page(), 'off in a location');
is($s->get('/c/a.html')->{body}, clean(), 'a variable: the default');
like($s->get('/c/a.html', @{ $preview[1] })->{body}, qr/its-loc-/,
     'a variable: mark');
is($s->get('/c/a.html', @{ $preview[2] })->{body}, page(),
   'a variable: off');
is($s->get('/c/a.html', @{ $preview[3] })->{body}, page(),
   'a variable: no known word');
is($s->get('/d/a.html')->{body}, page(), 'if: not taken');
is($s->get('/d/a.html?edit=1')->{body}, clean(), 'if: taken');
is($s->get('/a/two.html')->{body}, $greek, 'a list of the outer block');
is($s->get('/e/two.html')->{body}, page(), 'is replaced, not added to');

my $v = site(
    http   => 'sanitizer_log @DIR@/sanitizer.log; sanitizer $arg_mode;
               sanitizer_detector script flag; sanitizer_bypass $arg_raw;
               sanitizer_types text/plain;',
    server => q(
        sanitizer_types text/html;
        location /a/ { sanitizer strip; sanitizer_detector script strip; }
        location /b/ { sanitizer strip; }
        location /c/ { sanitizer_detector orphan off; }
        location /d/ { sanitizer strip; sanitizer_detector script strip;
                       sanitizer_bypass $arg_other; }
        location /e/ { sanitizer_detector script strip; }
    ));

is($v->get('/a/a.html')->{body}, clean(), 'a word replaces a variable');
is($v->get('/b/a.html')->{body}, page(), 'a detector is inherited');
is($v->get('/c/a.html?mode=strip')->{body}, page(),
   'also beside another one');
is($v->get('/e/a.html?mode=strip')->{body}, clean(),
   'a variable is inherited');
is($v->get('/a/a.html?raw=1')->{body}, page(), 'a condition is inherited');
is($v->get('/d/a.html?raw=1')->{body}, clean(), 'a condition is replaced');
is($v->get('/d/a.html?other=1')->{body}, page(), 'by another');

# on by a variable alone

my $only = San::Test->new(allow  => qr/is also used by another/,
                          files  => { 'a.html' => page() },
                          server => 'sanitizer $arg_mode;
                                     sanitizer_log @DIR@/s.log;');

is($only->get('/a.html?mode=strip')->{body}, clean(), 'a variable alone: strip');
is($only->get('/a.html?mode=off')->{body}, page(), 'a variable alone: off');

# a reload does not end for a log that another directive uses, a start does

spew($only->dir('nginx.conf'), slurp($only->dir('nginx.conf'))
     . 'error_log ' . $only->dir('s.log') . ';');
$only->signal('HUP');
ok(wait_for(sub { $only->error_log
                  =~ /\[error\].*s\.log" is also used by another directive/ }),
   'a reload: only an error in the log');
is($only->get('/a.html?mode=strip')->{body}, clean(), 'and nginx goes on');
isnt(($only->check)[0], 0, 'nginx -t: refused');

# without an http block there is nothing to do

spew($t->dir('nginx.conf'),
     slurp($t->dir('nginx.conf')) =~ s/^http \{.*^\}$//msr);
is(($t->check)[0], 0, 'no http block: taken');

my $bare = fork // die $!;

if ($bare == 0) {
    open STDERR, '>', $t->dir('bare') or die $!;
    $ENV{LD_PRELOAD} = $ENV{SAN_PRELOAD} if $ENV{SAN_PRELOAD};
    exec { ($t->command)[0] } $t->command or POSIX::_exit(127);
}

ok(wait_for(sub { -s $t->dir('nginx.pid') }), 'and started');
select undef, undef, undef, 0.3;
kill 'QUIT', $bare;
waitpid $bare, 0;
is($?, 0, 'and stopped');
unlike($t->error_log, qr/exited on signal/, 'no worker has crashed');

# texts of the site, with a catalogue and without

my $gone = page("<p>Gone fishing.</p>\n<p>Saltar al contenido</p>");
my $left = sub { my ($text) = @_; (my $p = $gone) =~ s{<p>$text.*?</p>}{}; $p };

my $o = San::Test->new(
    files => { 'es.po' => qq(msgid ""\nmsgstr "Language: es\\n"\n\n)
                          . qq(msgid "Skip"\nmsgstr "Saltar al contenido"\n),
               map { ("$_/g.html" => $gone) } 'a' .. 'd' },
    http   => 'sanitizer_log @DIR@/sanitizer.log; sanitizer strip;
               sanitizer_orphan Elsewhere "gone fishing";',
    server => q(
        location /a/ { }
        location /b/ { sanitizer_orphan Elsewhere; }
        location /c/ { sanitizer_catalog @DIR@/html/es.po; }
        location /d/ { sanitizer_catalog @DIR@/html/es.po;
                       sanitizer_orphan Elsewhere; }
    ));

is($o->get('/a/g.html')->{body}, $left->('Gone'), 'an orphan of the site');
is($o->get('/b/g.html')->{body}, $gone, 'the list is replaced');
unlike($o->get('/c/g.html')->{body}, qr/Gone|Saltar/, 'beside a catalogue');
is($o->get('/d/g.html')->{body}, $left->('Saltar'), 'a catalogue alone');
isnt($o->get('/c/g.html')->header('ETag'), $o->get('/d/g.html')->header('ETag'),
     'texts are a part of the ETag');

finish();
