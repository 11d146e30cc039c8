#!/usr/bin/perl

# Each word of "why", from the configuration to the log, or to the counters if
# it is not reported; and under flag "would" is what strip does.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Encode qw(decode_utf8);
use JSON::PP;
use San::Test;
use Test::More;

my $text = 'Заголовок материала';
my $prompt = 'To participate in the discussion log in or register';
my $head = '<!DOCTYPE html><html lang="en"><head><title>%s</title></head>'
           . '<body><p>' . latin() . '</p>%s</body></html>';

sub body { return sprintf $head, 'River', @_ }

# word, configuration, page, "would"; undef: it is not reported

my @cases = (
    [ mode => 'sanitizer flag;', body("<h2>$text</h2>"), 'strip' ],
    [ detector => 'sanitizer_detector script flag;', body("<h2>$text</h2>") ],
    [ evidence => '', "<html lang=en><body><p>River</p><h2>$text</h2></body></html>" ],
    [ link => '', body("<p><a href=/x>$text</a></p>") ],
    [ control => '', body("<form><button>$text</button></form>") ],
    [ name => '', body("<p><a href=/x><img alt='$text'></a></p>") ],
    [ heading => '', body("<h1>$text</h1>") ],
    [ title => '', sprintf($head, $text, '') ],
    [ list => '', body("<ul><li>River<li>$text<li>Новости дня</ul>") ],
    [ row => '', body("<table><tr><td>River<td>$text</table>") ],
    [ sentence => '', body("<p>River <b>$text</b> banks and boats</p>") ],
    [ 'on-purpose' => '', body("<address>$text</address>") ],
    [ bilingual => '', body("<address>Новости дня</address><h2>$text</h2>") ],
    [ prompt => '', body('<main><h2>Leave a comment</h2></main>'), 'flag',
      'Leave a comment' ],
    [ readers => '', body("<div class=comment-text><p>$text</p></div>"),
      undef ],
    [ place => '', body("<table><p>$text</p></table>") ],
    [ hydrated => '', body("<div id=__next><h2>$text</h2></div>") ],
    [ 'max-removed' => 'sanitizer_max_removed 0;',
      body('<p>' . latin() x 8 . '</p>' . '<h2>Новости дня</h2>' x 40 . "<h2>$text</h2>") ],
    [ buffer => 'sanitizer_buffer_size 1k;',
      body("<ul><li>$text" . ('<li title="' . 'x' x 99 . '">The river') x 40
           . '</ul>') ],
    [ log => 'sanitizer flag; sanitizer_log @DIR@/log.log redact;', body("<h2>$text</h2>"),
      'flag', undef ],
    [ record => '', body('<h2 class="' . 'x' x 5000 . "\">$text</h2>") ],
    [ type => 'types { application/xhtml+xml html; }
               sanitizer_types application/xhtml+xml;',
      body("<p class=a>River</p><h2>$text</h2>") ],
    [ charset => 'charset off;',
      body("<p>A caf\xe9</p><h2>&#1053;&#1086;&#1074;</h2>"), 'flag', 'Нов' ],
    [ keep => 'sanitizer_keep "//h2";', body("<h2>$text</h2>"), undef ],
    [ catalog => 'sanitizer translate; sanitizer_catalog @DIR@/html/de.po;',
      body('<p>Neue Zeile im Text</p>'), 'flag', 'Neue Zeile im Text' ],
);

# no page ends while it is left alone, so "bypass" does not occur

my %without = map { $_ => 1 } qw(bypass);

my $po = <<"EOF2";
msgid ""
msgstr ""
"Language: de\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

#, fuzzy
msgid "Heading of the story"
msgstr "Neue Zeile im Text"
EOF2

my $server = join '', map {
    my ($word, $conf) = @$_;
    my $mode = $conf =~ /^sanitizer \w/ ? '' : 'sanitizer strip;';
    my $log = $conf =~ /sanitizer_log/ ? ''
              : "sanitizer_log \@DIR\@/$word.log;";
    "location /$word/ { alias \@DIR\@/html/$word/; $mode $log $conf }\n"
} @cases;

my $t = San::Test->new(
    files  => { 'de.po' => $po,
                map { ("$_->[0]/a.html" => $_->[2]) } @cases },
    http   => 'sanitizer_zone leftovers:1m;',
    server => "$server
        location = /status { sanitizer_status; }");

sub decisions {
    my $json = decode_json($t->get('/status?format=json')->{body});
    return { map { ("$_->{would} " . ($_->{why} // '') => $_->{count}) }
             @{ $json->{decisions} } };
}

for (@cases) {
    my ($word, undef, $page, $would, @of) = @$_;
    $would //= 'flag' if @$_ < 4;

    my $before = decisions();
    my $r = $t->get("/$word/a.html");
    my $after = decisions();
    my $key = ($would // 'off') . " $word";

    is($r->{body}, $page, "$word: the page is unchanged")
        unless $word =~ /max-removed/;
    cmp_ok($after->{$key} // 0, '>', $before->{$key} // 0,
           "$word: it is counted");

    my $log = -e $t->dir("$word.log") ? slurp($t->dir("$word.log")) : '';

    if (!defined $would) {
        is($log, '', "$word: it is not reported");
        next;
    }

    my $of = @of ? $of[0] : $text;
    my @found = grep { !defined $of || $_->{text} eq decode_utf8($of) }
                map { decode_json($_) } split /\n/, $log;

    is(scalar @found, 1, "$word: one record") or next;
    is($found[0]{why}, $word, "$word: why");
    is($found[0]{would}, $would, "$word: would");
    is($found[0]{action}, 'flag', "$word: action");
}

# the list of the document is the one that is tested

my $page = slurp("$Bin/../../../docs/log.md");
my ($table) = $page =~ /^## Why no more was done\n(.*?)^## /ms;
my @words = $table =~ /^\| `([a-z-]+)` \|/mg;
my %tested = map { $_->[0] => 1 } @cases;

is_deeply([ sort @words ], [ sort keys %tested, keys %without ],
          'each word of docs/log.md has a case');

my @source = slurp("$Bin/../../../src/core/san_whys.h") =~ /WHY\("([^"]+)"/g;
is_deeply([ sort @source ], [ sort @words ], 'and the source has no other');

# the output for people and for programs

# the newest example of a text has the reason

sub shown {
    my ($word, $format) = @_;
    $t->get("/$word/a.html");
    return $t->get("/status?format=$format")->{body};
}

my $html = shown(mode => 'html');
like($html, qr{<p class="sums">\d+ .*would be removed}, 'the page sums up');
like($html, qr/only flagged: [^.]*in working links/, 'by what it was');
like($html, qr{<code>sanitizer strip;</code>}, 'what changes the mode');
like(shown(detector => 'html'),
     qr{<code>sanitizer_detector script strip;</code>},
     'what changes a detector');
like(shown(hydrated => 'html'), qr{<code>sanitizer_hydrated act;</code>},
     'what changes a page of a script');
like($t->get('/status?format=prometheus')->{body},
     qr/^sanitizer_decisions_total\{would="flag",why="link"\} 1$/m,
     'metrics');
like(shown(link => 'csv'), qr/"flag","flag","link"/, 'CSV');
like(shown(link => 'xliff'), qr/Strongest action: flag\nReason: link \(in working links\)/, 'XLIFF');

finish();
