#!/usr/bin/perl

# Crawls: check reads WARC files, with what each response declares.

use warnings;
use strict;
use utf8;

use Cwd qw(abs_path);
use Encode qw(decode_utf8 encode encode_utf8);
use File::Basename qw(dirname);
use File::Temp qw(tempdir);
use FindBin qw($Bin);
use lib "$Bin/../lib";
use IO::Compress::Gzip qw(gzip);
use JSON::PP;
use San::Tool qw(put get run_with);
use Test::More;

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output;

my $top = abs_path(dirname(__FILE__) . '/../..');
my $tool = abs_path($ENV{SANITIZER} // 'build/sanitizer');
$San::Tool::tool = $tool;
my $judge = "$top/t/lib/html_report_check.py";
my $python = '/usr/bin/python3';

plan skip_all => 'the tool is not built' unless $tool && -x $tool;

my $dir = tempdir(CLEANUP => 1);
chdir $dir or die "chdir: $!";


sub run {
    my (@args) = @_;

    return run_with(ref $args[0] ? ${ shift @args } : '/dev/null', @args);
}


sub records {
    my @args = @_;
    my ($status, $out) = run('check', '--format', 'json', @args);

    return map { decode_json($_) } split /\n/, $out;
}


sub warc {
    my ($uri, $block, %o) = @_;

    return join("\r\n", 'WARC/' . ($o{version} // '1.0'),
                'WARC-Type: ' . ($o{type} // 'response'),
                "WARC-Target-URI: $uri", 'WARC-Date: 2026-11-29T10:20:30Z',
                'Content-Type: ' . ($o{media}
                                    // 'application/http; msgtype=response'),
                'Content-Length: ' . (length($block) + ($o{wrong} // 0)), '',
                '') . $block . "\r\n\r\n";
}


sub response {
    my ($body, %o) = @_;

    my %fields = ('Content-Type' => 'text/html', %{ $o{fields} // {} });

    return join("\r\n", 'HTTP/1.1 ' . ($o{status} // '200 OK'),
                (map { "$_: $fields{$_}" } sort keys %fields), '', '')
           . $body;
}


sub squeeze {
    my ($bytes) = @_;

    gzip(\$bytes => \my $out) or die;
    return $out;
}


my $english = 'The river runs down from the hills and through the town. ' x 8;
my $heading = 'Заголовок открываемого материала';

sub page {
    my (@left) = @_;

    return "<!DOCTYPE html>\n<html lang=en>\n<body>\n<p>$english</p>\n<div>\n"
           . join("\n", @left) . "\n</div>\n</body></html>\n";
}

my $page = encode_utf8(page("<h2>$heading</h2>"));


# the formats

my $uri = 'https://user@example.org:8443/one/page.html?id=2';
my $first = warc('https://example.org/', response(encode_utf8(page())));

put('site.warc', $first . warc($uri, response($page)));

my ($status, $out, $err) = run('check', 'site.warc');
my $at = length $first;
is($status, 1, 'findings set the status');
like(decode_utf8($out), qr/^\Q$uri\E:6:1:\ strip\ script\ Cyrl:\ "\Q$heading\E"
                           \ \(html\ >.*\)\ \[site\.warc,\ byte\ $at\]\n\z/x,
     'text: the address is the name, then the file and the place of the record');
is($err, "1 finding in 1 of 2 pages\n", 'pages are counted, not files');

my ($record) = records('site.warc');
is_deeply([ @$record{qw(scheme host uri status time file)} ],
          [ 'https', 'example.org:8443', '/one/page.html?id=2', 200, '2026-11-29T10:20:30Z',
            'site.warc' ], 'json: the fields of a log, and the file');

(undef, $out) = run('check', '--format', 'github', 'site.warc');
like($out, qr{^::(?:warning|error)\ file=https%3A//user\@example\.org%3A8443/one/
              page\.html\?id=2,line=6,.*\[site\.warc,\ byte\ $at\]$}xm,
     'github: the same');

for my $format (qw(sarif junit gitlab)) {
    (undef, $out) = run('check', '--format', $format, 'site.warc');
    like($out, qr{https://user\@example\.org:8443/one/page\.html\?id=2}, $format);
    like($out, qr{ \[site\.warc, byte $at\]}, "$format: with the file");
}

(undef, $out) = run('check', '--format', 'html', 'site.warc', 'site.warc');
like($out, qr{<h2 dir="auto">\Q$uri\E</h2>\n<p class="where">site\.warc, byte },
     'html: the same');

SKIP: {
    skip 'no python3-html5lib', 1
        if system("$python -c 'import html5lib' 2>/dev/null") != 0;
    put('report.html', $out);
    is(system($python, $judge, 'report.html'), 0, 'html: which is valid');
}

put('one.json', (run('check', '--format', 'json', 'site.warc'))[1]);
(undef, $out) = run('report', '--format', 'json', '--by', 'page', 'one.json');
like($out, qr{"host":"example\.org:8443"}, 'a report has the site');
like($out, qr{"text":"/one/page\.html"},
     'and the page');


# how a file may be written

my $all = $first . warc($uri, response($page));
my $text = (run('check', put('plain', $all)))[1];
$text =~ s/ \[.*//;

for ([ 'a member for all', squeeze($all) ],
     [ 'a member a record', squeeze($first)
                            . squeeze(warc($uri, response($page))) ],
     [ 'version 1.1', warc($uri, response($page), version => '1.1') ],
     [ 'an address in brackets', warc("<$uri>", response($page)) ])
{
    my ($name, $bytes) = @$_;
    put('file', $bytes);
    ($status, $out) = run('check', 'file');
    $out =~ s/ \[.*//;
    is($out, $text, $name);

    my (undef, $pieces) = run('check', '--chunk', '1', 'file');
    $pieces =~ s/ \[.*//;
    is($pieces, $text, "$name, in pieces");

    ($status, $out) = run(\'file', 'check', '-');
    $out =~ s/ \[.*//;
    is($out, $text, "$name, from the standard input");
}


# the standard input by the address that it came from

put('page.html', $page);
($status, $out) = run(\'page.html', 'check', '--base', $uri, '-');
like($out, qr/^\Q$uri\E:6:1: /, '--base is shown in place of -');
(undef, $out) = run(\'page.html', 'check', '--base', $uri, '--format', 'json', '-');
is_deeply([ @{ decode_json($out) }{qw(scheme host uri status file)} ],
          [ 'https', 'example.org:8443', '/one/page.html?id=2', undef, $uri ],
          '--base in a record');
($status, $out) = run('check', '--base', $uri, 'page.html');
like($out, qr/^page\.html:/, 'but not of files');


# declarations of a response

my $russian = 'Река течёт с холмов через город, и лодки везут по ней зерно. ' x 9;
my $german = 'Der Fluss kommt von den Bergen und fließt durch die Stadt. ' x 9;

my @served = records(put('served', join '',
    warc('http://a/cp1251', response(encode('cp1251', page("<h2>$heading</h2>")),
         fields => { 'Content-Type' => 'text/html; charset=windows-1251' })),
    warc('http://a/utf16', response(encode('UTF-16LE', page("<h2>$heading</h2>")),
         fields => { 'Content-Type' => 'text/html; charset=utf-16' })),
    warc('http://a/gzip', response(squeeze($page),
         fields => { 'Content-Encoding' => 'gzip' })),
    warc('http://a/chunks', response(
         join('', map { sprintf("%x\r\n%s\r\n", length, $_) }
                  unpack '(a100)*', $page) . "0\r\n\r\n",
         fields => { 'Transfer-Encoding' => 'chunked' })),
    warc('http://a/404', response($page, status => '404 Not Found')),
    warc('http://a/xhtml', response($page,
         fields => { 'Content-Type' => 'application/xhtml+xml' }))));

is_deeply([ map { "$_->{uri} $_->{status} $_->{action} $_->{text}" } @served ],
          [ map { "/$_ $heading" } 'cp1251 200 strip', 'utf16 200 flag',
            'gzip 200 strip', 'chunks 200 strip', '404 404 strip', 'xhtml 200 flag' ],
          'charset, coding, chunks, status and type are those of the response');

my $plain = encode_utf8("<html><body><p>$german</p><h2>$heading</h2>");
($record) = records(put('language', warc('http://a/', response($plain,
                        fields => { 'Content-Language' => 'de-AT' }))));
is($record->{language}, 'de-AT', 'Content-Language is');

($record) = records('--content-language', 'fr', 'language');
is($record->{language}, 'de-AT', 'and comes before what the command says');

($record) = records('--content-language', 'de', put('none', warc('http://a/',
                    response($plain))));
is($record->{language}, 'de', 'which is for pages without one');


# not pages

($status, $out, $err) = run('check', put('others', join '',
    warc('http://a/', $page, type => 'resource', media => 'text/html'),
    warc('http://a/', response($page), type => 'revisit'),
    warc('http://a/', response($page), type => 'request'),
    warc('dns:a', "a. 600\r\n", media => 'text/dns'),
    warc('http://a/301', response($page, status => '301 Moved')),
    warc('http://a/206', response($page, status => '206 Partial Content')),
    warc('http://a/text', response($page,
         fields => { 'Content-Type' => 'text/plain' })),
    warc('http://a/saved', response($page,
         fields => { 'Content-Disposition' => 'attachment' }))));
unlike("$out$err", qr/skipped|left alone|[Rr]iver|strip/,
       'other types are not read and not mentioned');
like($err, qr/^0 findings in 0 of 0 pages$/m, 'and is not counted');


# damage

my $wrong = warc('http://a/wrong', response($page), wrong => 100);
put('damaged', $first . $wrong . warc($uri, response($page))
               . substr warc('http://a/cut', response($page)), 0, 400);
($status, $out, $err) = run('check', 'damaged');
is($status, 2, 'a damaged file is a failure');
is(() = $out =~ /^\Q$uri\E:/mg, 1, 'undamaged records are read');
unlike($out, qr{http://a/}, 'damaged ones are not');

my $cut = length($first . $wrong . warc($uri, response($page)));
is($err, "sanitizer: damaged: skipped at byte $at: wrong "
         . "Content-Length\nsanitizer: damaged: skipped at byte $cut: truncated "
         . "record\n1 finding in 1 of 2 pages\n", 'where and why is said');

put('damaged.gz', squeeze($first) . substr(squeeze($wrong), 0, -50)
                  . squeeze(warc($uri, response($page))));
($status, $out, $err) = run('check', 'damaged.gz');
is(() = $out =~ /^\Q$uri\E:/mg, 1, 'a gzip member that is cut off, the same');
like($err, qr/skipped at byte ${\ length squeeze($first) }: /,
     'with its place in the file');

($status, $out, $err) = run('check', put('coded', warc('http://a/br',
    response($page, fields => { 'Content-Encoding' => 'rot13' }))
    . warc('http://a/bad', response("\x1f\x8b\x08xyz",
           fields => { 'Content-Encoding' => 'gzip' }))));
is($status, 2, 'a coding that is not known is a failure');
is($err =~ s/\n\d.*//sr, "http://a/br: left alone: encoding\n"
         . 'http://a/bad: left alone: decode',
   'pages that cannot be decoded are named by their address');

put('large', "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a/l"
             . "\r\nContent-Type: application/http\r\nContent-Length: "
             . "17000000\r\n\r\n" . substr(response($page) . ' ' x 17e6, 0, 17e6)
             . "\r\n\r\n" . warc($uri, response($page)));
($status, $out, $err) = run('check', 'large');
like($err, qr{^http://a/l: left alone: size$}m,
     'a page of more than 16 MB is left alone');
is(() = $out =~ /^\Q$uri\E:/mg, 1, 'and the next one is read');


# baselines go by the address, so that the next crawl finds its own again

run('check', '--write-baseline', 'base', 'site.warc');
put('next.warc.gz', squeeze($all));
($status, $out, $err) = run('check', '--baseline', 'base', 'next.warc.gz');
is($status, 0, 'what is in a baseline is known in the next crawl');
unlike($err, qr/gone/, 'and nothing is gone');


# a folder of them; several processes

mkdir 'folder' or die $!;
put('folder/a.warc', $all);
put('folder/b.warc.gz', squeeze($all));
put('folder/c.gz', squeeze($all));
(undef, $out) = run('check', 'folder');
is(() = $out =~ /^\Q$uri\E:/mg, 2, 'a folder has .warc and .warc.gz');

put("part$_.warc.gz", squeeze(warc("http://a/$_", response($page)))
                      . squeeze(warc("http://b/$_", response($page)))
                      . ($_ == 3 ? 'xxx' : '')) for 1 .. 5;

my @one = run('check', map { "part$_.warc.gz" } 1 .. 5);
my @many = run('check', '--jobs', '3', map { "part$_.warc.gz" } 1 .. 5);
is_deeply(\@many, \@one, '--jobs over several files says the same');
is(() = $one[1] =~ /strip/g, 10, 'which is all');


# crawls as different crawlers write them, against the files themselves

SKIP: {
    skip 'no python3-brotli or python3-zstandard', 9
        if system("$python -c 'import brotli, zstandard' 2>/dev/null") != 0;

    my $same = sub {
        join "\n", sort map { s/"(?:scheme|host|uri|time|status|file)":(?:"[^"]*"|\d+
                              |null),?//gxr } split /\n/, $_[0];
    };

    my @args = ('--format', 'json', '--language', 'en');
    my $files = $same->((run('check', @args, "$top/t/pages/leaks"))[1]);
    ok(length $files, 'the pages have leftovers');

    for my $style (qw(wget heritrix commoncrawl)) {
        for my $wrap ('', '--plain', '--whole') {
            next if $style ne 'wget' && $wrap eq '--whole';
            system($python, "$top/t/lib/warc_write.py", '--style', $style,
                   $wrap || (), '--coding', 'identity,gzip,deflate,br,zstd',
                   'crawl', "$top/t/pages/leaks") == 0 or die;
            ($status, $out, $err) = run('check', @args, 'crawl');
            is($same->($out), $files, "a crawl of $style $wrap");
        }
    }

    ok(-s 'crawl', 'was written');
}

done_testing();
