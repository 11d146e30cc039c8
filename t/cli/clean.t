#!/usr/bin/perl

# Correct pages with text in other scripts that is not marked as such: lessons,
# titles, names, verse.  Nothing in them is cut; a leftover that is added to
# them is.

use warnings;
use strict;
use utf8;

use File::Basename qw(basename dirname);
use File::Temp;
use JSON::PP;
use Test::More;

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output;

my $tool = $ENV{SANITIZER} // 'build/sanitizer';
my $leftover = '<h3>Διαβάστε περισσότερα</h3>';
my @pages = glob dirname(__FILE__) . '/../pages/clean/*.html';

plan skip_all => 'the tool is not built' unless -x $tool;


sub cuts {
    my ($page) = @_;

    open my $check, '-|', $tool, 'check', '--format', 'json', $page or die $!;
    my @cut = grep { $_->{action} ne 'flag' } map { decode_json $_ } <$check>;
    close $check;

    is($? >> 8 < 2, 1, basename($page) . ' was read');

    return map { $_->{text} } @cut;
}


sub with_leftover {
    my ($page) = @_;

    open my $in, '<:encoding(UTF-8)', $page or die $!;
    my $html = do { local $/; <$in> };

    $html =~ s/(?=<\/body>)/$leftover/ or die "$page: no body";

    my $file = File::Temp->new(SUFFIX => '.html');
    binmode $file, ':encoding(UTF-8)';
    print $file $html;
    close $file;

    return cuts("$file");
}


cmp_ok(scalar @pages, '>=', 30, 'pages');

for my $page (@pages) {
    is_deeply([ cuts($page) ], [], basename($page) . ': nothing is cut');
    is_deeply([ with_leftover($page) ], [ $leftover =~ />(.*?)</ ],
              basename($page) . ': except the leftover');
}

done_testing();
