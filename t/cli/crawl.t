#!/usr/bin/perl

# The recipes of docs/crawls.md against a real server: a crawl by wget, a page
# that a script writes by Chromium.  What is not installed is skipped.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use lib "$Bin/../lib";
use Encode qw(decode_utf8 encode);
use IO::Compress::Gzip qw(gzip);
use San::Test;
use Test::More;

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output;

my $tool = "$Bin/../../build/sanitizer";
plan skip_all => 'the tool is not built' unless -x $tool;

sub installed {
    my ($name) = @_;
    return (grep { -x } map { "$_/$name" } split(/:/, $ENV{PATH}),
            '/usr/bin')[0];
}

my $heading = 'Заголовок открываемого материала';
my $escaped = join '', map { sprintf '\\u%04x', ord } split //, $heading;
my $links = join ' ', map { "<a href=\"$_.html\">The page</a>" }
            qw(cyrillic gzip moved missing);

sub script {
    my ($charset) = @_;

    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=$charset>"
           . '</head><body><p>' . latin() . "</p><div id=\"here\"></div>\n"
           . '<script>setTimeout(() => { let h = document.createElement("h2");'
           . "h.textContent = '$escaped';"
           . 'document.getElementById("here").append(h); }, 1500)</script>'
           . '</body></html>';
}

gzip(\(my $page = page()) => \my $zipped) or die;

my $t = San::Test->new(
    files => { 'index.html' => page("<p>$links</p>"),
               'cyrillic.html' => encode('cp1251', decode_utf8(page())),
               'gzip.html' => $zipped,
               'gone.html' => page(),
               'robots.txt' => "User-agent: *\nDisallow:\n",
               'late.html' => script('utf-8'),
               'old.html' => script('windows-1251') },
    http => 'gzip on; gzip_types text/plain; gzip_min_length 1;',
    server => <<'END');
        sanitizer off;
        error_page 404 /gone.html;

        location = /cyrillic.html {
            default_type "text/html; charset=windows-1251";
            types { }
        }

        location = /gzip.html {
            add_header Content-Encoding gzip;
            gzip off;
        }

        location = /moved.html {
            return 301 /index.html;
        }

        location = /dynamic.html {
            chunked_transfer_encoding on;
        }
END

my $site = 'http://127.0.0.1:' . $t->port;


# wget, as it is and with the compression that browsers ask for

SKIP: {
    my $wget = installed('wget');
    skip 'no wget', 6 unless $wget;

    for my $header ('', '--header=Accept-Encoding: gzip') {
        my $name = $t->dir($header ? 'packed' : 'plain');
        my @pages = $header ? map { "$site/$_.html" }
                              qw(index cyrillic gzip moved missing)
                            : ("$site/");

        system('cd ' . $t->dir . " && env -u LD_PRELOAD $wget -q --recursive"
               . " --level=inf --warc-file=$name --delete-after"
               . " --no-directories ${\ ($header && qq('$header'))} @pages"
               . ' 2>/dev/null');
        ok(-s "$name.warc.gz", "a crawl by wget $header");

        my $out = `$tool check $name.warc.gz 2>$name.err`;
        my @found = sort map { m{^\Q$site\E/([\w.]+):\d+:\d+: strip \w+ \w+: }
                               ? $1 : $_ } split /\n/, $out;
        is_deeply(\@found, [ qw(cyrillic.html gzip.html missing.html) ],
                  'leftovers by charset and coding of the response, and on the '
                  . 'page of an error') or diag $out, slurp("$name.err");
        unlike(slurp("$name.err"), qr/left/, 'all of it was read');
    }
}


# Chromium

SKIP: {
    my $chromium = installed('chromium');
    skip 'no chromium', 3 unless $chromium;

    is(() = `$tool check --format json $t->{dir}/html/late.html 2>/dev/null`
            =~ /\n/g, 0, 'the page as it is served has no leftover');

    for my $name (qw(late old)) {
        my $url = "$site/$name.html";
        my $command = "env -u LD_PRELOAD HOME=$t->{dir} $chromium --headless"
                      . ' --no-sandbox --disable-gpu'
                      . " --user-data-dir=$t->{dir}/chromium"
                      . " --virtual-time-budget=5000 --dump-dom $url"
                      . " 2>/dev/null </dev/null | $tool check --charset utf-8"
                      . " --base $url - 2>/dev/null";
        my $out = decode_utf8(`$command`);

        like($out, qr/^\Q$url\E:\d+:\d+: strip script Cyrl: "\Q$heading\E"/,
             "a heading that a script writes ($name.html)");
    }
}

finish();
