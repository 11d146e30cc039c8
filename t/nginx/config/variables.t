#!/usr/bin/perl

# The variables, as logged in the access log.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use San::Test;
use Test::More;

my $readers = '<div class="comment-body">' . 'Thank you for the forum. ' x 60
              . '</div>';
my $two = page(leak() . '<p>Следующая статья</p>');

my $t = San::Test->new(
    allow  => 'cannot write its log to /dev/full',
    files  => { map({ ("$_/a.html" => page(), "$_/clean.html" => clean(),
                       "$_/two.html" => $two) }
                    qw(strip mark flag off)),
                'strip/readers.html' => page($readers),
                'strip/some.html' => page($readers . leak()),
                'strip/a.css' => page(), 'off/a.css' => page(), '404.html' => page(),
                'strip/part.html' => page() },
    http   => q(
        sanitizer_log @DIR@/sanitizer.log;
        log_format s "$request_uri|$sanitizer_status|$sanitizer_language"
                     "|$sanitizer_findings|$sanitizer_removed"
                     "|$sanitizer_detectors|$sanitizer_skipped|end";
        access_log @DIR@/access.log s;
        map $sanitizer_status $seen { default 0; edited 1; }
    ),
    server => q(
        add_header X-Early "[$sanitizer_status]";
        location /strip/ { sanitizer strip; }
        location /mark/  { sanitizer mark; }
        location /flag/  { sanitizer flag; }
        location /off/   { sanitizer off; }
        location /set/   { alias @DIR@/html/strip/; sanitizer strip;
                           sanitizer_language en-GB; }
        location /error/ { sanitizer strip; error_page 404 /404.html; }
        location = /404.html { sanitizer strip; internal; }
        location /seen/  { alias @DIR@/html/strip/; sanitizer strip;
                           access_log @DIR@/seen.log s if=$seen; }
        location /early/ { alias @DIR@/html/strip/; sanitizer strip;
                           sanitizer_bypass $sanitizer_status
                                            $sanitizer_findings; }
        location /full/  { alias @DIR@/html/strip/; sanitizer strip;
                           sanitizer_log /dev/full if=$sanitizer_status; }
    ));

my $n = 0;

sub logged {
    my ($uri, @o) = @_;
    my $line;

    $n++;
    $t->get("$uri?n=$n", @o);
    wait_for(sub {
        ($line) = slurp($t->dir('access.log')) =~ /\?n=$n\|(.*)\|end$/m;
        defined $line;
    }, 3);

    return $line;
}

my $length = length leak();

is(logged('/strip/a.html'), "edited|en|1|$length|script|", 'strip');
is(logged('/strip/clean.html'), 'clean|en|0|0||', 'a clean page');
is(logged('/mark/a.html'), 'edited|en|1|0|script|', 'mark removes nothing');
is(logged('/flag/a.html'), 'flagged|en|1|0|script|', 'flag');
is(logged('/off/a.html'), '-|-|-|-|-|-', 'off');
is(logged('/off/a.css'), '-|-|-|-|-|-', 'off, and not of a type');
is(logged('/strip/a.css'), 'bypass:type|-|-|-|-|-', 'a type that is not read');
is(logged('/set/a.html'), "edited|en-GB|1|$length|script|",
   'the language that was set');
like(logged('/strip/two.html'), qr/^edited\|en\|2\|\d+\|script\|$/,
     'two leftovers, one detector');
is(logged('/error/x.html'), "edited|en|1|$length|script|",
   'the page of an error');
like(logged('/strip/a.html', method => 'HEAD'), qr/^bypass:head\|/,
     'HEAD: nothing was read');

like(logged('/strip/readers.html'),
     qr/^clean:skipped\|en\|0\|0\|\|readers=([5-9]\d)$/,
     'clean, but for what readers wrote');
like(logged('/strip/some.html'),
     qr/^edited\|en\|1\|$length\|script\|readers=[5-9]\d$/,
     'edited, beside that');

# evaluated early, they do not keep the value of that time

like($t->get('/strip/a.html')->header('X-Early') // '', qr/^\[[a-z]*\]$/,
     'early, there is something');
is(logged('/strip/a.html'), "edited|en|1|$length|script|", 'not the last word');

# nothing is known of a page that the sanitizer may still leave alone

is(logged('/early/a.html'), "edited|en|1|$length|script|",
   'a condition of sanitizer_bypass');
is(logged('/full/a.html'), "edited|en|1|$length|script|",
   'one of sanitizer_log');
is(logged('/full/a.html'), 'flagged|en|1|0|script|',
   'one of a log that could not be written');

$t->get('/seen/a.html?n=s1');
$t->get('/seen/clean.html?n=s2');
wait_for(sub { slurp($t->dir('seen.log')) =~ /n=s1/ }, 3);
unlike(slurp($t->dir('seen.log')), qr/n=s2/, 'a condition of access_log');

finish();
