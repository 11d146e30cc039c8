#!/usr/bin/perl

# Warnings across locations: "try_files" may lead to a location where the
# sanitizer is off, and a location may have another handler than the status
# page.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use San::Test;
use Test::More;

my $t = San::Test->new(idle => 1);

sub check {
    my ($server, $http) = @_;

    $t->configure(server => $server, http => $http);
    return $t->check;
}

sub taken {
    my ($server, $http) = @_;
    my ($code, $output) = check($server, $http);

    is($code, 0, "taken: $server") or diag $output;
    unlike($output, qr/\[(?:warn|emerg)\]/, 'without a warning');
}

sub warned {
    my ($server, $message, $n) = @_;
    my ($code, $output) = check($server);

    is($code, 0, "taken: $server") or diag $output;
    like($output, qr/\[warn\].*$message/, 'with a warning');
    is(scalar(() = $output =~ /\[warn\]/g), $n || 1, 'and no other');
}

my $flag = 'location / { sanitizer flag; try_files $uri';
my $php = 'location ~ \.php$ { fastcgi_pass 127.0.0.1:9; }';
my $another = 'server { listen 127.0.0.1:1;';

# which location the fallback leads to

warned(@$_) for
    [ "$flag \$uri/ /index.php; } $php",
      qr{"try_files" in location "/" redirects to "/index\.php", but the sanitizer is off in location "\\\.php\$"} ],
    [ "location / { sanitizer \$arg_a; try_files \$uri /index.php?\$args; } $php",
      qr{redirects to "/index\.php", .*enable it there or in} ],
    [ "$flag /index.php\$is_args\$args; } $php", qr{redirects to "/index\.php"} ],
    [ "$flag /index.php?a=1; } $php", qr{redirects to "/index\.php"} ],
    [ "$flag \@app; } location \@app { proxy_pass http://127.0.0.1:9; }",
      qr{redirects to "\@app", but the sanitizer is off in location "\@app"} ],
    [ "$flag /app/x; } location /app { }
       location = /app/x { proxy_pass http://127.0.0.1:9; }",
      qr{redirects to "/app/x", but the sanitizer is off in location "/app/x"} ],
    [ "$flag /app; } location /app { }", qr{off in location "/app"} ],
    [ "$flag /app/x; } location /app { } location /ap { sanitizer off; }",
      qr{off in location "/app"} ],
    [ "$flag /app/x; } location /ap { sanitizer off; } location /app { }",
      qr{off in location "/app"} ],
    [ "location /a { sanitizer flag; try_files \$uri /index.php; } $php",
      qr{in location "/a" redirects to "/index\.php"} ],
    [ "$flag /a.php; } $php location ~ ^/a { sanitizer off; }",
      qr{off in location "\\\.php\$"} ],
    [ "$flag /a/index.php; } location ^~ /a { } $php", qr{off in location "/a"} ],
    [ "$flag /index.php; } $php } $another $flag /index.php; } $php",
      qr{redirects to "/index\.php"}, 2 ];

taken($_) for
    "sanitizer flag; location / { try_files \$uri /index.php; } $php",
    "sanitizer off; $flag /index.php; } $php",
    "$flag =404; } $php",
    "$flag /x.html; } $php",
    "$flag \$uri.php; } $php",
    "$flag /index.php; }
     location ~ \\.php\$ { sanitizer flag; fastcgi_pass 127.0.0.1:9; }",
    "$flag /index.php; }
     location ~ \\.php\$ { sanitizer off; fastcgi_pass 127.0.0.1:9; }",
    "$flag /index.php; }
     location ~ \\.php\$ { sanitizer \$arg_a; fastcgi_pass 127.0.0.1:9; }",
    "$flag /a/index.php; } location ^~ /a { sanitizer flag; } $php",
    "location / { try_files \$uri /index.php; } location /b { sanitizer flag; } $php",
    "$flag /a.php; } location ~ ^/a { sanitizer off; } $php",
    "$flag /app/x; } location = /app { }",
    "$flag /app/x; } location = /app/xy { }",
    "$flag \@application; } location \@app { }",
    "$flag /x.html; } location \@fallback { }",
    "location = /x { sanitizer flag; try_files \$uri \@a; }
     location \@a { sanitizer flag; } location /longer { }",
    'location /a/ { sanitizer flag; try_files $uri /x.html; }',
    "$flag /s; } location /s { sanitizer_status; }",

    # in another server, and in a block that has no name

    "$flag /index.php; } } $another $php",
    "$flag /app/x/y; } location = /app/x { if (\$arg_a) { return 200; } }";

# what the http block says holds for all servers

taken('location / { try_files $uri /index.php; } ' . $php, 'sanitizer flag;');
taken("$flag /index.php; } $php", 'sanitizer off;');
taken("$flag /index.php; } $php", 'sanitizer $arg_a;');

# who answers

warned('sanitizer flag;
        location /s { sanitizer_status; proxy_pass http://127.0.0.1:9; }',
       qr/"sanitizer_status" has no effect in location "\/s"/);
taken('sanitizer flag; location /s { sanitizer_status; }
       location /t { proxy_pass http://127.0.0.1:9; }');

finish();
