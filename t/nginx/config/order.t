#!/usr/bin/perl

# Debian's other filter modules, loaded before and after the sanitizer: the page
# is clean in every order, and nginx -t warns where the order costs time.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use IO::Uncompress::Gunzip qw(gunzip);
use San::Test;
use Test::More;

my $modules = '/usr/lib/nginx/modules';
my %others = (
    brotli  => ['ngx_http_brotli_filter_module.so',
                'brotli on; brotli_min_length 1;'],
    subs    => ['ngx_http_subs_filter_module.so',
                'subs_filter PLACE "Заголовок открываемого материала";'],
    headers => ['ngx_http_headers_more_filter_module.so',
                'more_set_headers "X-More: yes";'],
);

my @there = grep { -r "$modules/$others{$_}[0]" } sort keys %others;
plan skip_all => 'no other filter module' unless @there;
plan skip_all => 'nginx has the module in it' if $ENV{SANITIZER_STATIC};

sub permutations {
    my (@list) = @_;
    return [] unless @list;

    return map {
        my $i = $_;
        map { [$list[$i], @$_] } permutations(@list[grep { $_ != $i }
                                                    0 .. $#list])
    } 0 .. $#list;
}

my %has = map { $_ => 1 } @there;
my $place = $has{subs} ? 'PLACE' : 'Заголовок открываемого материала';

for my $order (permutations('sanitizer', @there)) {
    my ($at) = grep { $order->[$_] eq 'sanitizer' } 0 .. $#$order;
    my @behind = @$order[$at + 1 .. $#$order];
    my $wrong = grep { $_ eq 'brotli' } @behind;

    my $t = San::Test->new(
        load   => [map { $_ eq 'sanitizer' ? $_ : $others{$_}[0] } @$order],
        files  => { 'a.html' => page("<h2>$place</h2>") },
        server => 'sanitizer strip; sanitizer_language en;
                   sanitizer_log @DIR@/sanitizer.log; gzip on;
                   gzip_min_length 1;'
                  . join '', map { $others{$_}[1] } @there);

    my ($code, $output) = $t->check;
    is($code, 0, "@$order: taken");

    if ($wrong) {
        like($output, qr/brotli_filter_module is loaded after the sanitizer, /,
             'with a warning');

    } else {
        unlike($output, qr/loaded after/, 'without a warning');
    }

    is($t->get('/a.html')->{body}, clean(), 'clean');

    my $r = $t->get('/a.html', headers => ['Accept-Encoding: gzip']);
    gunzip(\$r->{body} => \my $plain);
    is($plain, clean(), 'clean, for gzip');

    if ($has{brotli}) {
        $r = $t->get('/a.html', headers => ['Accept-Encoding: br']);
        my $coding = $r->header('Content-Encoding') // '';

        # brotli before us: we decode what it has made

        is($coding, $wrong ? '' : 'br', 'for brotli: ' . ($coding || 'plain'));
        is($r->{body}, clean(), 'clean') if $wrong;
    }

    is($r->header('X-More'), 'yes', 'headers-more') if $has{headers};

    ok($t->stop, 'nginx stops');
    is(join("\n", $t->grave), '', 'nothing grave');
}

finish();
