#!/usr/bin/perl

# The log of findings: its lines, its buffer, and what happens without it.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Encode qw(decode encode_utf8);
use IO::Socket::INET;
use IO::Select;
use IO::Uncompress::Gunzip qw(gunzip $GunzipError);
use JSON::PP;
use San::Tables;
use San::Test;
use Test::More;

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output;

my @fields = map { $_->{name} } grep { $_->{flags} !~ /OPTIONAL/ }
             record_fields();
my $heading = 'Заголовок открываемого материала';

# a text that imitates a second record, or another field

my $forger = qq(Заго"ловок\\","n":[]}\n{"время":"года"}\x{2028}матер)
             . "иал\x{2029}страницы\x{85}конец&#10;слова&quot;\ttут";
my $forged = page(encode_utf8("<h2 class='a\"b\n{}' data-x=\"x\\\">$forger</h2>"));

# more records than a small buffer holds

my $many = page(leak() x 2);
my $apart = page(leak() . '<p>' . letters(9000) . '</p>' . leak());

# text that could be logged in two ways

my $moji = page(encode_utf8('<p>'
                . decode('windows-1252', encode_utf8('Über die Brücke für '
                         . 'Fußgänger fährt täglich')) . '</p>'));

my $udp = IO::Socket::INET->new(Proto => 'udp', LocalAddr => '127.0.0.1',
                                LocalPort => 0) or die $!;
my $syslog = $udp->sockport;
my $nobody = free_port(1);

my %log = (
    plain  => '@DIR@/plain.log',
    slow   => '@DIR@/slow.log buffer=64k flush=1s',
    held   => '@DIR@/held.log buffer=64k',
    zip    => '@DIR@/zip.log gzip=6 buffer=64k flush=300ms',
    if     => '@DIR@/if.log if=$arg_log',
    syslog => "syslog:server=127.0.0.1:$syslog,tag=san,facility=local3",
    gone   => "syslog:server=127.0.0.1:$nobody",
    full   => '/dev/full',
    small  => '@DIR@/small.log buffer=8k',
    turn   => '@DIR@/turn.log buffer=64k',
    redact => '@DIR@/redact.log redact',
    maybe  => '@DIR@/maybe.log redact if=$arg_log',
    later  => '@DIR@/later.log buffer=64k flush=5m',
    once   => '@DIR@/once.log if=$sanitizer_removed',
);

my $t = San::Test->new(
    files  => { 'redact/moji.html' => $moji,
                map { ("$_/a.html" => page(), "$_/forged.html" => $forged,
                       "$_/apart.html" => $apart, "$_/many.html" => $many) }
                keys %log },
    http   => 'sanitizer strip; sanitizer_max_removed 100%;',
    server => join '', map { "location /$_/ { sanitizer_log $log{$_}; "
                             . (/redact|maybe/ ? 'sanitizer $arg_mode; ' : '')
                             . (/maybe/ ? 'sanitizer_detector key flag; ' : '')
                             . "}\n" }
                       keys %log);

sub lines {
    return split /\n/, slurp($t->dir("$_[0].log"));
}

# a record

is($t->get('/plain/a.html?q="x"%22', host => 'Example.org:80')->{body}, clean(), 'stripped');
my ($line) = lines('plain');
my $record = eval { decode_json($line) } || {};

is($@, '', 'the record is JSON');
is(join(' ', $line =~ /"([a-z_]+)":/g), "@fields", 'its fields, in order');
like($record->{time}, qr/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/,
     'time');
like($record->{request_id}, qr/^[0-9a-f]{32}$/, 'request_id');
is($record->{scheme}, 'http', 'scheme');
like($record->{host}, qr/^example\.org$/i, 'host');
is($record->{uri}, '/plain/a.html?q="x"%22', 'uri');
like($line, qr/"status":200,/, 'status is a number');
is($record->{language}, 'en', 'language');
is($record->{where}, 'html > body > div > h2', 'where');
is($record->{n}, 1, 'n');
is($record->{text}, $heading, 'text');
is($record->{removed}, "<h2>$heading</h2>", 'removed');
is(substr(page(), $record->{offset}, $record->{length}),
   encode_utf8("<h2>$heading</h2>"), 'offset and length');
is($record->{its}, 'untranslated', 'its');

# records of one response

$t->get('/plain/many.html');
my @records = map { decode_json($_) } (lines('plain'))[1 .. 2];
is(join(' ', map { $_->{n} } @records), '1 2', 'n counts');
is(scalar(grep { $_->{request_id} eq $records[0]{request_id} } @records), 2,
   'request_id joins');
isnt($records[0]{request_id}, $record->{request_id}, 'and divides');

# forgery

my $before = () = lines('plain');
my $body = $t->get('/plain/forged.html')->{body};
my @new = lines('plain');
is(scalar @new, $before + 1, 'a forger gets one line');
my $bad = eval { decode_json($new[-1]) } || {};
is($@, '', 'of JSON');
is_deeply([sort keys %$bad], [sort @fields], 'with the same fields');
like($bad->{time} // '', qr/^20[2-9]\d-/, 'and the true time');
unlike($new[-1], qr/[\x00-\x1f]|\xe2\x80[\xa8\xa9]|\xc2\x85/,
       'no control characters or line separators');
is($body, clean(), 'it was stripped');
is($bad->{removed}, "<h2 class='a\"b\n{}' data-x=\"x\\\">$forger</h2>",
   'what it was is reported');

# HTTP's own ways in

$t->get('/plain/a.html?"}%0a{"', headers => ["User-Agent: x\"\t{"]);
my ($last) = (lines('plain'))[-1];
is((eval { decode_json($last) } || {})->{uri}, '/plain/a.html?"}%0a{"',
   'a uri with quotes');
$t->get("/plain/a.html?\xff\xfe\xd0");
($last) = (lines('plain'))[-1];
ok(eval { decode_json($last) }, 'a uri that is not UTF-8') or diag $@;

# buffer= and flush=

is($t->get('/slow/a.html')->{body}, clean(), 'buffer=: stripped');
is(scalar(lines('slow')), 0, 'the record waits');
ok(wait_for(sub { lines('slow') == 1 }, 5), 'until flush=');

for (1 .. 5) {
    $t->get('/slow/a.html');
    select undef, undef, undef, 0.4;
}

cmp_ok(scalar(lines('slow')), '>', 1, 'others behind it do not put it off');
$t->get('/later/a.html');
$t->get('/held/a.html');
select undef, undef, undef, 0.3;
is(scalar(lines('held')), 0, 'without flush= it waits on');

$t->get('/zip/a.html');
ok(wait_for(sub { -s $t->dir('zip.log') }, 5),
   'gzip= is written after flush=');
$t->get('/zip/a.html');
my $size = -s $t->dir('zip.log');
wait_for(sub { -s $t->dir('zip.log') > $size }, 5);
gunzip($t->dir('zip.log') => \my $text, MultiStream => 1)
    or diag $GunzipError;
is(scalar(grep { decode_json($_)->{action} eq 'strip' } split /\n/, $text),
   2, 'gzip= gives both records back');

# if=

is($t->get('/if/a.html')->{body}, clean(), 'if= that fails: stripped');
is($t->get('/if/a.html?log=0')->{body}, clean(), 'if= with 0: stripped');
is(scalar(lines('if')), 0, 'no record');
$t->get("/if/a.html?log=$_") for 1, '00';
is(scalar(lines('if')), 2, 'if= that holds: a record');
is($t->get('/once/apart.html')->{body}, $apart =~ s/\Q${\leak()}\E//gr,
   'if= of what changes while the page is read: stripped');
like(scalar(lines('once')), qr/^[02]$/, 'it is asked once for a page');

# syslog

is($t->get('/syslog/a.html')->{body}, clean(), 'syslog: stripped');
my $message = '';
$udp->recv($message, 65536) if IO::Select->new($udp)->can_read(5);
like($message, qr/^<158>.* san: \{"time".*\}$/, 'syslog: the message');
$message =~ s/^.*? san: //;
is((eval { decode_json($message) } || {})->{text}, $heading,
   'syslog: the record');

# no server: this is known when the next message is refused

is($t->get('/gone/a.html')->{body}, clean(), 'syslog: a message is lost');
is($t->get('/gone/a.html')->{body}, page(), 'then pages are only flagged');
is($t->get('/gone/a.html')->{body}, page(), 'the next one before its header');

# redact: no text of a page, no arguments, and so no edit

for my $mode ('flag', 'strip', 'mark', 'translate') {
    is($t->get("/redact/a.html?mode=$mode&mail=a\@b")->{body}, page(),
       "redact: $mode only flags");
}

is($t->get('/redact/moji.html?mode=flag')->{status}, 200, 'redact: mojibake');

my @redacted = lines('redact');
is(scalar(@redacted), 5, 'redact: a record for each');

for (@redacted) {
    $record = eval { decode_json($_) } || {};
    is(join(' ', /"([a-z_]+)":/g), "@fields", 'redact: the same fields');
    is($record->{action}, 'flag', 'redact: of a flag');
    like($record->{uri}, qr{^/redact/\w+\.html$}, 'redact: a path');
    is_deeply([@$record{qw(text removed replacement)}],
              [undef, undef, undef], 'redact: no text');
}

is($record->{detector}, 'mojibake', 'redact: also of what is repaired');
cmp_ok($record->{length}, '>', 5, 'redact: its place is reported');

# redact with if=: what needs no record may be edited

is($t->get('/maybe/a.html?mode=strip')->{body}, clean(),
   'redact, if= that fails: stripped');
is($t->get('/maybe/a.html?mode=strip&log=1')->{body}, page(),
   'redact, if= that holds: flagged');
spew($t->dir('html/maybe/key.html'), page('<p>menu.main.title</p>'));
$t->get('/maybe/key.html?mode=strip&log=1');
is_deeply([map { @{ decode_json($_) }{qw(would why)} } lines('maybe')],
          ['flag', 'log', 'flag', 'detector'],
          'redact: why it is flagged, which is not always the log');

# no log, no edit

for (1 .. 20) {
    is($t->get('/small/many.html')->{body}, clean(),
       'a buffer that is full is emptied');
}

my @small = lines('small');
cmp_ok(scalar @small, '>', 15, 'into the file');
ok(!(grep { !eval { decode_json($_) } } @small), 'as whole records');

is($t->get('/full/a.html')->{status}, 200, 'a full disk: an answer');
is($t->get('/full/a.html')->{body}, page(), 'then pages are only flagged');
is($t->get('/full/many.html')->{body}, $many, 'all of them');
is(scalar(() = $t->error_log =~ /cannot write its log to \/dev\/full/g), 1,
   'the error log says so, once');
like($t->error_log, qr/\[error\].*the sanitizer cannot write.*No space left/,
     'and why') or diag grep { /sanitizer/ } split /^/m, $t->error_log;

# USR1

$t->get('/turn/a.html?1');
rename $t->dir('turn.log'), $t->dir('turned.log');
rename $t->dir('plain.log'), $t->dir('old.log');
$t->signal('USR1');
ok(wait_for(sub { lines('turned') == 1 }, 5),
   'USR1: the buffer goes to the old file');
ok(wait_for(sub { -e $t->dir('plain.log') }, 5), 'USR1: a new file');
select undef, undef, undef, 0.3;
my $old = slurp($t->dir('old.log'));
$t->get('/plain/a.html');
$t->get('/turn/a.html?2');
is(scalar(lines('plain')), 1, 'the next record is in it');
is(slurp($t->dir('old.log')), $old, 'not in the old one');

# the end

$t->stop;
is(scalar(lines('held')), 1, 'what waited is written when nginx stops');
is(scalar(lines('turn')), 1, 'to the new file too');
is(scalar(lines('later')), 1, 'and what flush= would write much later');
is(join("\n", $t->grave), '', 'nothing grave');

finish();
