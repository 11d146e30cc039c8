#!/usr/bin/perl

# Undoing edits: from the page as served and the log, the original byte for
# byte; and no output if that would be a guess.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Compress::Zlib ();
use Cwd qw(abs_path);
use Encode qw(encode encode_utf8);
use JSON::PP;
use San::Test;
use Test::More;

binmode($_, ':encoding(UTF-8)')
    for Test::More->builder->output, Test::More->builder->failure_output;

my $tool = abs_path($ENV{SANITIZER} // 'build/sanitizer');

plan skip_all => 'the tool is not built' unless $tool && -x $tool;

my $po = <<'END';
msgid ""
msgstr ""
"Language: ru\n"
"Content-Type: text/plain; charset=UTF-8\n"

msgid "Heading of the story"
msgstr "Заголовок открываемого материала"

msgid "Share & \"save\""
msgstr "Поделиться"

msgid "Continue reading on the next page"
msgstr "Читать далее на следующей странице"
END

my $english = latin();
my $russian = 'Река спускается с холмов и течёт через весь город. Лодки '
              . 'возят зерно и лес до старого каменного моста, за которым '
              . 'начинаются мельницы. Зимой вода замерзает у берегов, и дети '
              . 'переходят её по дороге в школу. Паром отдыхает до первых '
              . 'тёплых дней марта, когда лёд ломается с шумом.';

sub leaks {
    return join "\n", '<h2>Заголовок открываемого материала</h2>',
        '<p>The fair opens on Sunday.</p><a href="/x">Поделиться</a>',
        '<form><button title=Поделиться>Поделиться</button></form>',
        '<p>The mills begin to <b>turn</b>.</p>', "<div>\r\n<p>\tЧитать "
        . "далее на следующей странице</p></div>",
        '<img src=a alt="Поделиться" title=Поделиться>',
        '<p>{{ headline }}</p>', '';
}

sub site {
    my ($lang, $charset, $text, $leaks) = @_;

    return "<!DOCTYPE html>\n<html lang=$lang>\n<meta charset=$charset>"
           . "<body>\n<p>$text</p>\n$leaks<p>$text</p></body></html>\n";
}

my %page = (
    'utf8.html'    => encode_utf8(site('en', 'utf-8', $english, leaks())),
    'cp1251.html'  => encode('cp1251', site('en', 'windows-1251', $english,
                                            leaks())),
    'ru1251.html'  => encode('cp1251',
                             site('ru', 'windows-1251', $russian,
                                  "<h2>Heading of the story</h2>\n"
                                  . "<img src=a alt='Continue reading on the "
                                  . "next page'>")),
    'bytes.html'   => encode_utf8(site('en', 'utf-8', $english, leaks())),
    'clean.html'   => encode_utf8(site('en', 'utf-8', $english, '')),
    'flags.html'   => encode_utf8(site('en', 'utf-8', $english,
                                       "<div><p>{{ headline }}</p></div>"
                                       . "<p>%s</p>")),
    'discuss.html' => encode_utf8(site('en', 'utf-8', $english,
                                       qq(<div class="discuss">\n<p>To )
                                       . "participate in the discussion</p>\n"
                                       . "<p>log in or register</p>\n</div>")),
    'lines.txt'    => encode_utf8(join "\r\n", $english,
                                  'Заголовок открываемого материала', $english,
                                  'Читать далее'),
);

# invalid bytes before, in and after a cut

$page{'bytes.html'} =~ s/<h2>/\xff\xfe<h2 class="\xff\xc3">/;
$page{'bytes.html'} =~ s/<img/\xed\xa0\x80\0<img id="\xf5"/;

# a line of plain text is not an element, nor "a <b" before it a tag

my $lines = encode_utf8("$english\n$english\nas long as a <b and so on"
                        . "\n<b>Заголовок открываемого материала</b>" x 2);

my %zipped = map { $_ => Compress::Zlib::memGzip($page{$_}) } keys %page;
my $port = upstream(sub {
    my ($name) = $_[0] =~ m{^\S+ \S*/(\S+)};
    my $type = $name =~ /txt$/ ? 'text/plain' : 'text/html';

    return [ "HTTP/1.0 200 OK\r\nContent-Type: $type\r\n"
             . "Content-Encoding: gzip\r\n\r\n$zipped{$name}" ];
});

my @modes = qw(mark strip translate);
my $t = San::Test->new(
    files  => { 'ru.po' => encode_utf8($po), 'lines/tags.txt' => $lines,
                map { my $m = $_; map { ("$m/$_" => $page{$_}) } keys %page }
                    @modes },
    http   => 'sanitizer_catalog @DIR@/html/ru.po;
               sanitizer_max_removed 100%; sanitizer_types text/html text/plain;
               add_header X-Id $request_id;',
    server => join '', 'location /lines/ { sanitizer strip; sanitizer_log
                        @DIR@/lines.log; sanitizer_language en; }', map { "
        location /$_/ { sanitizer $_; sanitizer_log \@DIR\@/$_.log; }
        location /gzip/$_/ { sanitizer $_; sanitizer_log \@DIR\@/$_.log;
                             proxy_pass http://127.0.0.1:$port/; }\n"
    } @modes);


# Runs the tool over a page; its status, standard output and error.

sub restore {
    my ($page, @args) = @_;

    spew($t->dir('in'), $page);
    my $pid = fork // die $!;

    if ($pid == 0) {
        open STDIN, '<', $t->dir('in') or die $!;
        open STDOUT, '>', $t->dir('out') or die $!;
        open STDERR, '>', $t->dir('err') or die $!;
        exec { $tool } $tool, 'restore', @args or die $!;
    }

    waitpid $pid, 0;

    return ($? & 127 ? "signal $?" : $? >> 8, slurp($t->dir('out')),
            slurp($t->dir('err')));
}


sub records {
    my ($mode, $id) = @_;

    return grep { $_->{request_id} eq $id }
           map { decode_json($_) } split /\n/, slurp($t->dir("$mode.log"));
}


# every page in every mode, plain and compressed

my (%served, %id, %names);

for my $mode (@modes) {
    for my $name (sort keys %page) {
        for my $way ("/$mode/$name", "/gzip/$mode/$name") {
            my $r = $t->get($way);
            my $id = $r->header('X-Id');
            my @records = records($mode, $id);

            $served{$way} = $r->{body};
            $id{$way} = $id;
            $names{$_}++ for map { keys %$_ } @records;

            if (!@records) {
                ok($r->{body} eq $page{$name}, "$way: as it was");
                next;
            }

            my @edits = grep { $_->{action} ne 'flag' } @records;
            isnt($r->{body}, $page{$name}, "$way: edited") if @edits;

            my ($rc, $out, $err) = restore($r->{body}, '--log',
                                           $t->dir("$mode.log"),
                                           '--request-id', $id);
            is("$rc$err", '0', "$way: restored");
            ok($out eq $page{$name}, "$way: byte for byte, "
                                     . @edits . " edits");
        }
    }
}

ok($names{$_}, "some record had $_")
    for qw(removed removed_base64 replacement replacement_base64);
is(scalar(records('strip', $id{'/strip/utf8.html'})) > 4, 1,
   'there were several of one page');
my $empty = encode_utf8(site('en', 'utf-8', $english, ''));

for my $way (qw(/strip/discuss.html /gzip/strip/discuss.html)) {
    my ($record, @more) = records('strip', $id{$way});
    is($served{$way}, $empty, "$way: the container that is left empty goes");
    is($record->{text}, 'To participate in the discussion log in or register',
       'its record has all texts');
    is($record->{where}, 'html > body > div.discuss', 'and its place');
    is(scalar @more, 0, 'and is the only one');
}

is($served{'/strip/flags.html'}, $page{'flags.html'}, 'a page of flags alone');

# the logs: several, gzipped, of syslog; the page in a file

my $way = '/translate/utf8.html';
my $id = $id{$way};
my @all = split /^/m, slurp($t->dir('translate.log'));
my @ours = grep { /"request_id":"$id"/ } @all;
my $original = $page{'utf8.html'};

sub with {
    my ($lines, @args) = @_;

    spew($t->dir('x.log'), join '', @$lines);

    return restore($served{$way}, '--log', $t->dir('x.log'),
                   '--request-id', $id, @args);
}

my ($rc, $out, $err) = with([ reverse @all ]);
ok($rc eq '0' && $out eq $original, 'in any order');

spew($t->dir('1.log'), join '', @all[0 .. $#all / 2]);
spew($t->dir('2.log.gz'), join '', map { Compress::Zlib::memGzip($_) }
                                   @all[$#all / 2 + 1 .. $#all]);
($rc, $out, $err) = restore($served{$way}, '--log=' . $t->dir('2.log.gz'),
                            '--log', $t->dir('1.log'),
                            "--request-id=$id");
ok($rc eq '0' && $out eq $original, 'two logs, one gzipped in parts')
    or diag $err;

($rc, $out) = with([ map { "<158>Nov 23 14:05:09 host san: $_" } @ours ]);
ok($rc eq '0' && $out eq $original, 'as syslog wrote it');

($rc, $out) = with([ "no JSON\n", "\0\xff\n", "{\"request_id\":\n", @ours,
                     'the last line' ]);
ok($rc eq '0' && $out eq $original, 'other lines may be anything');

($rc, $out) = with(\@ours, '--findings', scalar @ours);
ok($rc eq '0' && $out eq $original, '--findings that agrees');

spew($t->dir('page'), $served{$way});
($rc, $out) = with(\@ours, $t->dir('page'));
ok($rc eq '0' && $out eq $original, 'the page in a file');

# an id in a URI does not count

my $other = $t->get("/strip/clean.html?$id")->header('X-Id');
$t->get("/strip/utf8.html?$id");
($rc, $out) = with([ @ours, slurp($t->dir('strip.log')) =~ /(.*\?$id.*\n)/g ]);
ok($rc eq '0' && $out eq $original, 'an id in a URI is not that of a record');

# refused

sub refused {
    my ($what, $message, @result) = @_;

    is("$result[0]$result[1]", '2', "refused: $what; nothing written");
    like($result[2], $message, 'and why');
}

sub changed {
    my ($n, $change) = @_;
    my @lines = @ours;

    for (@lines) {
        next unless /"n":$n,/;
        my $record = decode_json($_);
        $change->($record);
        $_ = JSON::PP->new->utf8->encode($record) . "\n";
    }

    return \@lines;
}

my ($put) = map { decode_json($_)->{n} }
            grep { decode_json($_)->{replacement} } @ours;
my ($cut) = map { decode_json($_)->{n} }
            grep { decode_json($_)->{action} eq 'strip' } @ours;

$other = '0' x 32;
refused('an id without records', qr/no record with that request id/,
        restore($served{$way}, '--log', $t->dir('translate.log'),
                '--request-id', $other));

for my $n (1 .. @ours - 1) {
    refused("without record $n", qr/record $n of at least \d+ is missing/,
            with([ grep { !/"n":$n,/ } @ours ]));
}

refused('without the last, by --findings',
        qr/had ${\ scalar @ours} findings, but the log has ${\ (@ours - 1)} rec/,
        with([ @ours[0 .. $#ours - 1] ], '--findings', scalar @ours));
refused('another record of the same number',
        qr/record 1 is in the log twice: two responses have/,
        with([ @ours, $ours[0] =~ s/"time":"\d/"time":"1/r ]));
refused('another uri', qr/x\.log:\d+: .* two responses have the same id/,
        with(changed(2, sub { $_[0]{uri} .= '?' })));
refused('the limit', qr/the log is incomplete: it has at most/,
        with([ @ours, $ours[0] =~ s/"action":"\w+"/"action":"limit"/r
                                =~ s/"n":1,/'"n":' . (@ours + 1) . ','/er ]));

refused('a replacement that is not there',
        qr/does not have the replacement of record $put at byte \d+/,
        with(changed($put, sub { $_[0]{replacement} .= '!' })));
refused('the page of another response', qr/does not have|ends before/,
        restore($served{'/mark/utf8.html'}, '--log', $t->dir('x.log'),
                '--request-id', $id));
for my $word ('<form', '<p>{{', 'line }}') {
    my $at = index $served{$way}, encode_utf8($word);
    refused("a page that ends at $word", qr/ends before the place of record/,
            restore(substr($served{$way}, 0, $at), '--log',
                    $t->dir('translate.log'), '--request-id', $id));
}

refused('a compressed page', qr/is compressed; save it decompressed/,
        restore($zipped{'utf8.html'}, '--log', $t->dir('translate.log'),
                '--request-id', $id));
refused('edits of the same bytes', qr/describe the same bytes/,
        with(changed($cut // $put, sub {
            my ($to) = grep { $_->{action} ne 'flag' && $_->{n} != $_[0]{n} }
                       map { decode_json($_) } @ours;
            $_[0]{offset} = $to->{offset} })));

for my $case (
    [ 'a length', sub { $_[0]{length}++ } ],
    [ 'no length', sub { delete $_[0]{length} } ],
    [ 'an offset', sub { $_[0]{offset} = -1 } ],
    [ 'a number', sub { $_[0]{offset} = 1e30 } ],
    [ 'nothing removed', sub { $_[0]{removed} = undef } ],
    [ 'an action', sub { $_[0]{action} = 'off' } ],
    [ 'another action', sub { $_[0]{action} = 'cut' } ],
    [ 'base64', sub { $_[0]{removed_base64} = 'a*==' } ],
    [ 'base64 of no length', sub { $_[0]{removed_base64} = 'abc' } ],
    [ 'base64 that ends early', sub { $_[0]{removed_base64} = 'a===' } ],
) {
    refused("damaged: $case->[0]", qr/x\.log:\d+: the record is damaged/,
            with(changed($put, $case->[1])));
}

# a log that a full disk has cut: torn lines are skipped, and only a
# record that stands nowhere is missing

my $cut_off = qr/x\.log:\d+: a record of the response is truncated, and/;

refused('a record cut short', qr/x\.log:2: |record 2 of at least/,
        with([ $ours[0], substr($ours[1], 0, 200) . "\n", @ours[2 .. $#ours] ]));
refused('the last cut short', $cut_off,
        with([ @ours[0 .. $#ours - 1], substr($ours[-1], 0, 200) ]));
refused('a record of two', $cut_off,
        with([ $ours[0] =~ s/\}\n/},/r, @ours[1 .. $#ours] ]));

my $foreign = (grep { !/$id/ } @all)[0];

for my $n (90, 200, length($ours[1]) - 2) {
    my $torn = substr $ours[1], 0, $n;

    ($rc, $out, $err) = with([ $ours[0], "$torn\n", @ours[1 .. $#ours] ]);
    ok($rc eq '0' && $out eq $original, "a record torn at $n, whole below");
    like($err, qr/x\.log:2: a record is truncated here; using/,
         'and a message');

    ($rc, $out, $err) = with([ $ours[0], $torn . $foreign,
                               @ours[1 .. $#ours] ]);
    ok($rc eq '0' && $out eq $original,
       "torn at $n, with another's record behind it");

    my $torn_foreign = substr $foreign, 0, $n;
    ($rc, $out, $err) = with([ $ours[0], $torn_foreign . $ours[1],
                               @ours[2 .. $#ours] ]);
    ok($rc eq '0' && $out eq $original,
       "a record behind another's, torn at $n") or diag $err;
}

($rc, $out, $err) = with([ @ours, @ours ]);
ok($rc eq '0' && $out eq $original, 'a log twice is the log');

# gzip: one member torn, then others; invalid bytes; the file cut off

my @members = map { Compress::Zlib::memGzip($_) }
              $ours[0], join('', @ours[1 .. 2]), join('', @ours[3 .. $#ours]);

for my $n (3, 12, length($members[1]) / 2, length($members[1]) - 4) {
    my $torn = substr $members[1], 0, $n;

    ($rc, $out, $err) = with([ $members[0], $torn, @members[1, 2] ]);
    ok($rc eq '0' && $out eq $original, "a member torn at $n, again below")
        or diag $err;
    like($err, qr/damaged: some of the ${\int $n} bytes from byte ${\length $members[0]} on/,
         'the lost bytes are reported');
    like($err, qr/use --findings N to make sure/, 'and what to check');

    ($rc, $out, $err) = with([ $members[0], $torn, @members[1, 2] ],
                             '--findings', scalar @ours);
    unlike($err, qr/--findings/, 'but with --findings');
}

refused('a member that is torn and comes nowhere',
        qr/record [23] of at least|$cut_off/,
        with([ $members[0], substr($members[1], 0, 30), $members[2] ]));
($rc, $out, $err) = with([ "$members[0]no gzip", @members[1, 2], "\0" x 512 ]);
ok($rc eq '0' && $out eq $original, 'bytes between, zeroes behind')
    or diag $err;

substr(my $flipped = $members[0], length($members[0]) - 6, 1) ^= "\1";
($rc, $out, $err) = with([ $flipped, @members[1, 2] ]);
ok($rc eq '0' && $out eq $original, 'a checksum that does not fit');
like($err, qr/is damaged/, 'is reported');

my $gz = Compress::Zlib::memGzip(join '', @ours);
refused('a gzipped log that ends too early', $cut_off,
        with([ substr $gz, 0, length($gz) - 20 ]));
refused('no log', qr/nowhere\.log: No such file/,
        restore($served{$way}, '--log', $t->dir('nowhere.log'),
                '--request-id', $id));
refused('a folder', qr/directory/i,
        restore($served{$way}, '--log', $t->dir, '--request-id', $id));
refused('no page', qr/nowhere: No such file/,
        with(\@ours, $t->dir('nowhere')));

# mistakes of the command line

refused('no --log', qr/no log given; use --log/,
        restore('', '--request-id', $id));
refused('no --request-id', qr/no response given; use --request-id/,
        restore('', '--log', 'x'));
refused('an invalid id', qr/--request-id: ".*" is invalid; expected/,
        restore('', '--log', 'x', '--request-id', '"n":1'));
refused('--findings=0', qr/--findings: "0" is invalid; expected/,
        restore('', '--findings=0'));
refused('two pages', qr/too many pages/,
        restore('', '--log', 'x', '--request-id', $id, 'a', 'b'));
refused('--mode', qr/--mode: unknown option for this command/,
        restore('', '--mode=strip'));

# the page is the original already

$way = '/strip/clean.html';
my $h2 = encode_utf8('<h2>Заголовок открываемого материала</h2>');
my $r = $t->get('/strip/utf8.html?one');
(my $one = (grep { /<h2>/ } split /^/m, slurp($t->dir('strip.log')))[-1])
    =~ s/"n":\d+,/"n":1,/;
spew($t->dir('y.log'), $one);
($rc, $out, $err) = restore($original, '--log', $t->dir('y.log'),
                            '--request-id', $r->header('X-Id'));
is($rc, 0, 'a page that was restored before');
like($err, qr/warning: the page already has the removed text/, 'is reported');

# another page: where the element stood is the middle of a tag there

(my $moved = $one) =~ s/"offset":\d+/'"offset":' . (2 + index $original, '<h')/e;
spew($t->dir('y.log'), $moved);
refused('a place inside a tag', qr/is inside a tag: not the page of this response/,
        restore($original, '--log', $t->dir('y.log'), '--request-id',
                $r->header('X-Id')));

# plain text

$r = $t->get('/lines/tags.txt');
unlike($r->{body}, qr/<b>/, 'lines that look like elements are taken out');
($rc, $out, $err) = restore($r->{body}, '--log', $t->dir('lines.log'),
                            '--request-id', $r->header('X-Id'));
is("$rc$err", '0', 'and put back');
ok($out eq $lines, 'byte for byte');

finish();
