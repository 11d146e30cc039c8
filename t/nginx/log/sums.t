#!/usr/bin/perl

# Texts that are only flagged many times: a few records, one for all others, and
# counters that count each of them.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Cwd qw(abs_path);
use JSON::PP;
use San::Test;
use Test::More;

my $tool = abs_path($ENV{SANITIZER} // 'build/sanitizer');
my $original = '<!DOCTYPE html><html lang="en"><body><p>' . latin() . '</p>'
               . '<h2>Новости дня</h2>'
               . join('', map { "<a href=/$_><img src=x alt='Новости' "
                                . 'alt=x></a>' } 1 .. 40)
               . '<p>MÃ¤rz</p><p>' . latin() . '</p></body></html>';

my $t = San::Test->new(
    files  => { map { ("$_/a.html" => $original) } qw(few all) },
    http   => 'sanitizer strip; sanitizer_zone leftovers:1m;
               add_header X-Id $request_id;
               log_format found "$request_id $sanitizer_findings";',
    server => 'access_log @DIR@/access.log found;
               location /few/ { sanitizer_log @DIR@/few.log; }
               location /all/ { sanitizer_log @DIR@/all.log;
                                sanitizer_examples 0; }
               location /status { sanitizer off; sanitizer_status; }',
);

sub records {
    my ($name) = @_;

    return map { decode_json($_) } split /\n/, slurp($t->dir("$name.log"));
}

my $r = $t->get('/few/a.html');
my $id = $r->header('X-Id');
my @records = records('few');

is_deeply([ map { $_->{n} } @records ], [ 1 .. 4 ], 'four records');
is_deeply([ map { $_->{action} } @records ], [ qw(strip flag flag flag) ],
          'the heading is cut, all else is flagged');
is_deeply([ map { $_->{count} } @records ], [ undef, undef, undef, 39 ],
          'the last one stands for all that were not reported');
is($records[3]{text}, $records[1]{text}, 'it has the text of them');
is($records[3]{offset} > $records[1]{offset}, 1, 'and the place of the first');
like($records[3]{where}, qr/^html > body > a > img/, 'with its element');
is($records[3]{detector}, 'script', 'it is of one detector');
is($records[2]{detector}, 'mojibake', 'another one is not summed');

$t->get('/all/a.html');
is(scalar(records('all')), 42, 'without examples there is a record for each');

wait_for(sub { slurp($t->dir('access.log')) =~ /^\w+ 42\n\w+ 42\n/ });
like(slurp($t->dir('access.log')), qr/^\w+ 42\n\w+ 42\n/,
     '$sanitizer_findings counts each');

my $status = decode_json($t->get('/status?format=json')->{body});
my ($image) = grep { $_->{text} eq $records[1]{text} } @{$status->{leftovers}
                                                     // $status->{findings}};
is($image->{count}, 80, 'so does the status page, with its text');

SKIP: {
    skip 'the tool is not built', 2 unless $tool && -x $tool;

    spew($t->dir('in'), $r->{body});
    my $log = $t->dir('few.log');
    my $in = $t->dir('in');
    my $restored = `$tool restore --log $log --request-id $id --findings 42 <$in`;

    is("$?$restored", "0$original", 'restored: the records are all there');

    my $err = `$tool restore --log $log --request-id $id --findings 43 <$in 2>&1`;
    like($err, qr/had 43 findings, but the log has 42 rec/, 'one is missing');
}

finish();
